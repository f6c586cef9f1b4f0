#include "ui/trade/why_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "models/cell_values.h"
#include "models/roles.h"
#include "models/why_model.h"
#include "ui/trade/why_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/strip_layout.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kMostRows = 40; ///< of a score, before parts of it are folded
constexpr int kIndent = 14;   ///< pixels per level
constexpr int kNarrowIndent = 8;

} // namespace

WhyPanel::WhyPanel(const ThemeController& theme, models::WhyModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Why"));
    auto* page = new QWidget(m_pages);
    m_subject = new QLabel(page);
    m_subject->setProperty("muted", true);
    m_subject->setWordWrap(true); // a narrow panel takes a second line rather than half a time
    m_headline = new QLabel(page);
    m_headline->setProperty("heading", true);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart = new QToolButton(page);
    m_chart->setText(tr("Show on chart"));
    m_chart->setAccessibleName(tr("Show on chart"));
    m_replay = new QToolButton(page);
    m_replay->setText(tr("Replay"));
    m_replay->setToolTip(tr("Go to this in a replay of the session"));
    m_replay->setAccessibleName(tr("Go to this in a replay"));
    m_whatIf = new QToolButton(page);
    m_whatIf->setText(tr("What if"));
    m_whatIf->setToolTip(tr("Ask what would have been decided with another flag, setting or weight"));
    m_whatIf->setAccessibleName(tr("Ask what if"));
    m_copy = new QToolButton(page);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the explanation as text"));
    m_copy->setAccessibleName(tr("Copy the explanation as text"));
    m_view = new QTreeView(page);
    m_view->setAccessibleName(tr("Reasons"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new WhyDelegate(theme, m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(false);
    m_view->setWordWrap(true);
    m_view->setIndentation(kIndent);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setMinimumSectionSize(40);
    new TableTools(*m_view); // owned by the view; the panel hears of keys before it
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);

    auto* top = new StripLayout(6);
    top->setContentsMargins(0, 0, 0, 0);
    for (QToolButton* tool : {m_chart, m_replay, m_whatIf, m_copy})
        top->addWidget(tool);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 4, 4, 0);
    column->setSpacing(4);
    column->addWidget(m_subject); // beside the tools it had no room in a small window
    column->addWidget(m_headline);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(new EmptyState(tr("Nothing chosen"), tr("Choose a signal, an order or a position."), m_pages));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setTabOrder(m_chart, m_replay);
    setTabOrder(m_replay, m_whatIf);
    setTabOrder(m_whatIf, m_copy);
    setTabOrder(m_copy, m_view);

    connect(m_chart, &QToolButton::clicked, this, &WhyPanel::chartWanted);
    connect(m_replay, &QToolButton::clicked, this, &WhyPanel::replayWanted);
    connect(m_whatIf, &QToolButton::clicked, this, &WhyPanel::whatIfWanted);
    connect(m_copy, &QToolButton::clicked, this, &WhyPanel::copy);
    connect(&m_model, &models::WhyModel::changed, this, &WhyPanel::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WhyPanel::refresh);
    connect(&theme, &ThemeController::themeChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_view->header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section != 0 || m_isFitting || m_view->viewport()->width() <= 0) return;
        m_share = std::clamp(100 * size / m_view->viewport()->width(), 10, 90);
        m_view->doItemsLayout();
    });
    refresh();
}

void WhyPanel::refresh()
{
    m_subject->setText(m_model.subject());
    m_subject->setToolTip(m_model.subject());
    m_subject->setAccessibleName(tr("Explained: %1").arg(m_model.subject()));
    m_headline->setText(m_model.headline());
    m_headline->setAccessibleName(m_model.headline());
    m_pages->setCurrentIndex(m_model.isEmpty() ? 1 : 0);
    m_view->expandAll();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        // A section that has nothing to say beside its title may have it all.
        m_view->setFirstColumnSpanned(row, {}, section.siblingAtColumn(1).data().toString().isEmpty());
        foldScore(section);
    }
    fitColumns();
}

/// A score with all its parts has more rows than people read: those of the timeframe that says most stay unfolded, of
/// the others what the detectors and the technical score say.
void WhyPanel::foldScore(const QModelIndex& section)
{
    const auto strengthOf = [](const QModelIndex& index) {
        const QVariant given = index.siblingAtColumn(1).data(models::ContributionRole);
        return given.isValid() ? std::abs(given.value<models::Contribution>().value) : -1.0;
    };
    int rows = 0;
    QModelIndex strongest;
    for (int i = 0; i < m_model.rowCount(section); ++i) {
        const QModelIndex each = m_model.index(i, 0, section);
        if (strengthOf(each) < 0.0) continue;
        for (int k = 0; k < m_model.rowCount(each); ++k)
            rows += 1 + m_model.rowCount(m_model.index(k, 0, each));
        if (!strongest.isValid() || strengthOf(each) > strengthOf(strongest)) strongest = each;
    }
    if (rows <= kMostRows) return;
    for (int i = 0; i < m_model.rowCount(section); ++i) {
        const QModelIndex each = m_model.index(i, 0, section);
        for (int k = 0; each != strongest && k < m_model.rowCount(each); ++k)
            m_view->collapse(m_model.index(k, 0, each));
    }
}

void WhyPanel::fitColumns()
{
    m_isFitting = true;
    m_view->setIndentation(WhyDelegate::isNarrow(*m_view) ? kNarrowIndent : kIndent);
    m_view->setColumnWidth(0, m_view->viewport()->width() * m_share / 100);
    m_isFitting = false;
    m_view->doItemsLayout();
}

void WhyPanel::copy() const { QGuiApplication::clipboard()->setText(m_model.plainText()); }

bool WhyPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QVariantMap WhyPanel::saveState() const { return {{QStringLiteral("share"), m_share}}; }

void WhyPanel::restoreState(const QVariantMap& state)
{
    const int share = state.value(QStringLiteral("share"), m_share).toInt();
    if (share < 10 || share > 90) return;
    m_share = share;
    fitColumns();
}

} // namespace sextant::ui
