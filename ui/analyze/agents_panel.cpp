#include "ui/analyze/agents_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

#include "models/agent_decisions_model.h"
#include "models/agent_text.h"
#include "models/agents_model.h"
#include "models/text_filter_proxy.h"
#include "ui/analyze/calibration_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::AgentDecisionsModel;
using models::AgentsModel;

namespace {

constexpr int kLeastTable = 80; ///< pixels: a header and two rows

} // namespace

AgentsPanel::AgentsPanel(const ThemeController& theme, AgentsModel& agents, AgentDecisionsModel& decisions,
                         QWidget* parent)
    : QWidget(parent), m_agents(agents), m_decisions(decisions), m_proxy(new models::TextFilterProxy(this)),
      m_pages(new QStackedWidget(this)), m_tabs(new QTabWidget(m_pages)), m_view(new TableView(theme, m_tabs)),
      m_details(new QLabel(m_tabs)), m_heading(new QLabel(m_tabs)), m_decisionsView(new TableView(theme, m_tabs)),
      m_calibrationHeading(new QLabel(m_tabs)), m_calibration(new CalibrationView(theme, m_tabs)),
      m_status(new QLabel(this))
{
    setAccessibleName(tr("Agents of engine 2"));
    m_proxy->setSourceModel(&m_agents);
    m_view->setAccessibleName(tr("Agents"));
    m_view->setModel(m_proxy);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->sortByColumn(AgentsModel::Agent, Qt::AscendingOrder);
    m_view->setMinimumHeight(kLeastTable);
    m_view->setMaximumHeight(static_cast<int>(decision::kAgents) * 24 + 34);
    m_view->setFitting(
        {AgentsModel::Group, AgentsModel::State, AgentsModel::Confidence, AgentsModel::Brier, AgentsModel::Vetoes});
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setAccessibleName(tr("What is known of the chosen agent"));
    m_heading->setProperty("muted", true);
    m_decisionsView->setAccessibleName(tr("What the chosen agent said"));
    m_decisionsView->setModel(&m_decisions);
    m_decisionsView->setSortingEnabled(false);
    m_decisionsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_decisionsView->setMinimumHeight(kLeastTable);
    m_decisionsView->setEmptyText(tr("It has said nothing yet. Play the session: every signal is put to the agents."));
    m_decisionsView->setFitting({AgentDecisionsModel::Together, AgentDecisionsModel::Contribution});

    auto* table = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view, 6);
    m_details->setContentsMargins(10, 0, 10, 0);
    // What is known may be many lines; the panel stays as low as its place.
    auto* known = new QScrollArea(table);
    known->setWidget(m_details);
    known->setWidgetResizable(true);
    known->setFrameShape(QFrame::NoFrame);
    known->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    known->setMinimumHeight(4 * fontMetrics().lineSpacing() + 4);
    known->setAccessibleName(tr("What is known of the chosen agent"));
    column->addWidget(known, 3);
    auto* said = new QWidget(m_tabs);
    auto* saidColumn = new QVBoxLayout(said);
    saidColumn->setContentsMargins(0, 4, 0, 0);
    auto* heading = new QHBoxLayout; // a label with a style of its own takes no margins
    heading->setContentsMargins(10, 4, 10, 0);
    heading->addWidget(m_heading);
    saidColumn->addLayout(heading);
    saidColumn->addWidget(m_decisionsView, 1);
    auto* curve = new QWidget(m_tabs);
    auto* curveColumn = new QVBoxLayout(curve);
    curveColumn->setContentsMargins(10, 8, 10, 8);
    curveColumn->addWidget(m_calibrationHeading);
    curveColumn->addWidget(m_calibration, 1);
    m_tabs->addTab(table, tr("Agents"));
    m_tabs->addTab(curve, tr("Calibration"));
    m_tabs->addTab(said, tr("Decisions"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Agents, calibration or decisions"));
    auto* exports = new QToolButton(m_tabs);
    exports->setText(tr("Export"));
    exports->setAccessibleName(tr("Export what engine 2 decided"));
    exports->setToolTip(tr("Write the decision log or the shadow trades of the session to a CSV file"));
    exports->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(exports);
    connect(menu->addAction(tr("Decision log as CSV …")), &QAction::triggered, this,
            &AgentsPanel::exportDecisionsWanted);
    connect(menu->addAction(tr("Shadow trades as CSV …")), &QAction::triggered, this, &AgentsPanel::exportTradesWanted);
    exports->setMenu(menu);
    m_tabs->setCornerWidget(exports, Qt::TopRightCorner);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("How the export ended"));
    m_status->hide();
    auto* empty = new EmptyState(tr("Engine 2 is off"),
                                 tr("Switch on the flag enable_variant_b: its agents then speak of every signal beside "
                                    "engine 1, in a shadow that trades no money."),
                                 m_pages);
    empty->setAction(tr("Show the flag"));
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    auto* status = new QHBoxLayout;
    status->setContentsMargins(10, 0, 10, 4);
    status->addWidget(m_status);
    layout->addLayout(status);

    connect(empty, &EmptyState::actionTriggered, this, &AgentsPanel::flagWanted);
    connect(&m_agents, &AgentsModel::reportsChanged, this, &AgentsPanel::showAgent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) chooseAgent(m_proxy->mapToSource(current).row());
            });
    connect(m_view, &QAbstractItemView::activated, this, [this, said] { m_tabs->setCurrentWidget(said); });
    connect(m_decisionsView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const SignalId signal = m_decisions.signal(index.row()); signal.isSet()) Q_EMIT signalChosen(signal);
    });
    chooseAgent(static_cast<int>(decision::AgentId::Technical));
    refresh();
}

void AgentsPanel::setStatus(const QString& text, bool isProblem)
{
    m_status->setText(isProblem ? tr("✗ %1").arg(text) : tr("✓ %1").arg(text));
    m_status->setProperty("muted", !isProblem);
    m_status->setVisible(!text.isEmpty());
}

void AgentsPanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void AgentsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

void AgentsPanel::refresh()
{
    m_agents.setSnapshot(m_snapshot);
    m_decisions.setSnapshot(m_snapshot);
    m_pages->setCurrentIndex(m_agents.hasEngine() ? 0 : 1);
}

void AgentsPanel::chooseAgent(int row)
{
    m_row = row;
    m_decisions.setAgent(static_cast<decision::AgentId>(row));
    showAgent();
}

void AgentsPanel::showAgent()
{
    const QString name = models::AgentText::name(static_cast<decision::AgentId>(m_row));
    const QStringList lines = m_agents.details(m_row);
    m_details->setText(lines.isEmpty() ? tr("%1 has not spoken yet.").arg(name) : lines.join(QLatin1Char('\n')));
    m_heading->setText(tr("What %1 said — Enter explains a decision").arg(name));
    m_calibrationHeading->setText(tr("%1 — choose another agent in the table").arg(name));
    const auto& results = m_agents.tally(m_row).results;
    m_calibration->setCalibration(
        name, m_agents.report(m_row).calibration,
        static_cast<decision::AgentId>(m_row) == decision::AgentId::Risk
            ? tr("Risk says what may be, not where the market goes: it has no calibration.")
            : tr("%1 of %2 results are there. The curve is drawn from then on; let the session play.")
                  .arg(results.size())
                  .arg(decision::kFewestResults));
}

QVariantMap AgentsPanel::saveState() const
{
    return {{QStringLiteral("agents"), m_view->saveColumns()},
            {QStringLiteral("decisions"), m_decisionsView->saveColumns()},
            {QStringLiteral("tab"), m_tabs->currentIndex()}};
}

void AgentsPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("agents")).toByteArray());
    m_decisionsView->restoreColumns(state.value(QStringLiteral("decisions")).toByteArray());
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
}

} // namespace sextant::ui
