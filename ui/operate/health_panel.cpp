#include "ui/operate/health_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPalette>
#include <QVBoxLayout>

#include <array>
#include <utility>

#include "models/language/languages.h"
#include "ui/operate/frame_view.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::GuiFrames;
using models::GuiHealthText;
using models::GuiStallsModel;

HealthPanel::HealthPanel(const ThemeController& theme, GuiStallsModel& stalls, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_bars(new FrameView(theme, this)), m_minute(new QLabel(this)),
      m_minuteTimes(new QLabel(this)), m_whole(new QLabel(this)), m_wholeTimes(new QLabel(this)),
      m_view(new TableView(theme, this))
{
    setAccessibleName(tr("Window health"));
    m_minute->setObjectName(QStringLiteral("framesOfMinute"));
    m_whole->setObjectName(QStringLiteral("framesOfAll"));
    m_view->setAccessibleName(tr("Moments in which the window did not answer"));
    m_view->setModel(&stalls);
    m_view->setEmptyText(tr("The window has always answered within 50 ms."));
    m_view->setFitting({GuiStallsModel::Share}, GuiStallsModel::Job, TableView::kAll);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(10, 8, 10, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    int row = 0;
    for (const auto& [title, share, times] : {std::tuple{tr("Last minute"), m_minute, m_minuteTimes},
                                              std::tuple{tr("Since the start"), m_whole, m_wholeTimes}}) {
        auto* name = new QLabel(title, this);
        name->setProperty("muted", true);
        share->setAccessibleName(title);
        share->setWordWrap(true);
        times->setWordWrap(true);
        times->setProperty("muted", true);
        times->setAccessibleName(tr("Times of frames: %1").arg(title));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(share, row, 1, Qt::AlignTop);
        grid->addWidget(times, row + 1, 1, Qt::AlignTop);
        row += 2;
    }
    grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(grid);
    layout->addWidget(m_bars);
    layout->addWidget(m_view, 1);
    setFrames({}, {}, {});
}

void HealthPanel::show(const GuiFrames& frames, QLabel* share, QLabel* times)
{
    share->setText(models::inReadingOrder(GuiHealthText::share(frames)));
    times->setText(models::inReadingOrder(GuiHealthText::quantiles(frames)));
    setTone(*share, m_theme, GuiHealthText::tone(frames));
}

void HealthPanel::setFrames(const GuiFrames& minute, const GuiFrames& whole, std::vector<std::uint64_t> bars)
{
    show(minute, m_minute, m_minuteTimes);
    show(whole, m_whole, m_wholeTimes);
    m_bars->setBars(std::move(bars),
                    tr("Last minute: %1; %2").arg(GuiHealthText::share(minute), GuiHealthText::quantiles(minute)));
}

void HealthPanel::setUnmeasured()
{
    for (QLabel* label : {m_minute, m_whole}) {
        label->setText(tr("Nothing is measured here."));
        setTone(*label, m_theme, models::Tone::Plain);
    }
    m_view->setEmptyText(tr("Nothing is measured here."));
}

void HealthPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT seen(true);
}

void HealthPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT seen(false);
}

QVariantMap HealthPanel::saveState() const { return {{QStringLiteral("stalls"), m_view->saveColumns()}}; }

void HealthPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("stalls")).toByteArray());
}

} // namespace sextant::ui
