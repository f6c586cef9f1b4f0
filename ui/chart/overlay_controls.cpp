#include "ui/chart/overlay_controls.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "models/number_text.h"
#include "ui/chart/chart_view.h"

namespace sextant::ui {

using models::ZoneFamily;
using models::ZoneText;

OverlayControls::OverlayControls(ChartView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_menu(new QMenu(this)), m_timeframeMenu(new QMenu(m_menu)),
      m_zones(new QToolButton(this)), m_regime(new QToolButton(this)), m_zonesOn(new QAction(this)),
      m_ended(new QAction(this)), m_regimeOn(new QAction(this))
{
    for (QAction* action : {m_zonesOn, m_ended, m_regimeOn})
        action->setCheckable(true);
    m_zonesOn->setShortcut(Qt::Key_Z);
    m_regimeOn->setShortcut(Qt::Key_R);
    for (QAction* action : {m_zonesOn, m_regimeOn})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_menu->addAction(m_zonesOn);
    m_menu->addSeparator();
    for (const ZoneFamily family : models::kAllZoneFamilies) {
        QAction* action = m_menu->addAction(QString());
        action->setCheckable(true);
        m_families[static_cast<std::size_t>(family)] = action;
        connect(action, &QAction::toggled, this, [this, family](bool on) {
            ZoneChoice choice = m_view.zoneChoice();
            choice.families[static_cast<std::size_t>(family)] = on;
            changeChoice(choice);
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(m_ended);
    m_menu->addMenu(m_timeframeMenu);
    m_menu->setToolTipsVisible(true);

    m_zones->setPopupMode(QToolButton::InstantPopup);
    m_zones->setMenu(m_menu);
    m_regime->setDefaultAction(m_regimeOn);
    for (QToolButton* button : {m_zones, m_regime}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_zones);
    row->addWidget(m_regime);

    // For the context menu and the keys of the chart.
    m_view.addAction(m_menu->menuAction());
    m_view.addAction(m_zonesOn);
    m_view.addAction(m_regimeOn);

    connect(m_zonesOn, &QAction::toggled, this, [this](bool on) {
        ZoneChoice choice = m_view.zoneChoice();
        choice.isOn = on;
        changeChoice(choice);
    });
    connect(m_ended, &QAction::toggled, this, [this](bool on) {
        ZoneChoice choice = m_view.zoneChoice();
        choice.withEnded = on;
        changeChoice(choice);
    });
    connect(m_regimeOn, &QAction::toggled, &m_view, &ChartView::setRegimeShading);
    retranslate();
    showChoice();
}

void OverlayControls::changeChoice(const ZoneChoice& choice)
{
    if (choice == m_view.zoneChoice()) return;
    m_view.setZoneChoice(choice);
    showChoice();
}

void OverlayControls::showChoice()
{
    const ZoneChoice& choice = m_view.zoneChoice();
    m_zonesOn->setChecked(choice.isOn);
    m_ended->setChecked(choice.withEnded);
    for (const ZoneFamily family : models::kAllZoneFamilies) {
        QAction* action = m_families[static_cast<std::size_t>(family)];
        action->setChecked(choice.shows(family));
        action->setEnabled(choice.isOn);
    }
    m_ended->setEnabled(choice.isOn);
    m_timeframeMenu->setEnabled(choice.isOn);
    m_regimeOn->setChecked(m_view.hasRegimeShading());
    rebuildTimeframes();
}

void OverlayControls::setTimeframes(const std::vector<market::Timeframe>& timeframes)
{
    if (timeframes == m_timeframes) return;
    m_timeframes = timeframes;
    rebuildTimeframes();
}

void OverlayControls::rebuildTimeframes()
{
    delete m_timeframeGroup; // with its actions
    m_timeframeGroup = new QActionGroup(m_timeframeMenu);
    const auto add = [&](const QString& text, std::optional<market::Timeframe> timeframe) {
        QAction* action = m_timeframeGroup->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_view.zoneChoice().timeframe == timeframe);
        m_timeframeMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, timeframe] {
            ZoneChoice choice = m_view.zoneChoice();
            choice.timeframe = timeframe;
            // The menu is made anew; not while one of its actions is at work.
            QMetaObject::invokeMethod(
                this, [this, choice] { changeChoice(choice); }, Qt::QueuedConnection);
        });
    };
    add(tr("As the chart"), std::nullopt);
    for (const market::Timeframe timeframe : m_timeframes)
        add(models::timeframeText(timeframe), timeframe);
}

void OverlayControls::retranslate()
{
    m_zones->setText(tr("Zones"));
    m_zones->setToolTip(tr("What the detectors see: order blocks, gaps, levels, patterns (Z)"));
    m_zones->setAccessibleName(tr("Zones of the detectors"));
    m_menu->setTitle(tr("Detectors"));
    m_timeframeMenu->setTitle(tr("Zones of timeframe"));
    m_zonesOn->setText(tr("Show zones"));
    m_ended->setText(tr("Also zones that are over"));
    m_ended->setToolTip(tr("Filled, broken, swept, failed"));
    m_regimeOn->setText(tr("Regime"));
    m_regimeOn->setToolTip(tr("Shade the chart by the regime of the market (R)"));
    m_regime->setAccessibleName(tr("Regime shading"));
    for (const ZoneFamily family : models::kAllZoneFamilies) {
        QAction* action = m_families[static_cast<std::size_t>(family)];
        action->setText(ZoneText::title(family));
        action->setToolTip(ZoneText::hint(family));
    }
    rebuildTimeframes();
}

void OverlayControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

QVariantMap OverlayControls::saveState() const
{
    return {{QStringLiteral("zones"), m_view.zoneChoice().save()},
            {QStringLiteral("regime"), m_view.hasRegimeShading()}};
}

void OverlayControls::restoreState(const QVariantMap& state)
{
    m_view.setZoneChoice(ZoneChoice::restored(state.value(QStringLiteral("zones")).toMap()));
    m_view.setRegimeShading(state.value(QStringLiteral("regime"), true).toBool());
    showChoice();
}

} // namespace sextant::ui
