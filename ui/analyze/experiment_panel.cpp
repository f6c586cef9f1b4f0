#include "ui/analyze/experiment_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

#include "models/experiment_tables.h"
#include "models/experiment_text.h"
#include "models/number_text.h"
#include "ui/analyze/experiment_curves.h"
#include "ui/analyze/forest_delegate.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using decision::ExperimentState;
using models::ExperimentMetricsModel;
using models::ExperimentsModel;
using models::ExperimentText;
using models::VetoModel;

namespace {

QLabel* panelHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setContentsMargins(10, 4, 10, 2);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ExperimentPanel::ExperimentPanel(const ThemeController& theme, const Models& models, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_models(models)
{
    setAccessibleName(tr("Experiments"));
    m_forest = new TableView(theme, this);
    m_forest->setAccessibleName(tr("Metrics of both engines"));
    m_forest->setModel(&m_models.metrics);
    m_forest->setItemDelegateForColumn(ExperimentMetricsModel::Interval, new ForestDelegate(theme, m_forest));
    m_forest->setEmptyText(tr("The report is being made."));
    m_forest->setSelectionMode(QAbstractItemView::SingleSelection);
    m_forest->setFitting({}, ExperimentMetricsModel::Interval, TableView::kAll);
    m_vetoes = new TableView(theme, this);
    m_vetoes->setAccessibleName(tr("Value of vetoes"));
    m_vetoes->setModel(&m_models.vetoes);
    m_vetoes->setEmptyText(tr("Signals that an engine leaves alone are followed here to the end they would have had. "
                              "Turn the flag enable_variant_b on and wait for some to end."));
    m_vetoes->setFitting({VetoModel::Days, VetoModel::Sum, VetoModel::Interval}, VetoModel::Cause, TableView::kAll);
    m_views = new TableView(theme, this);
    m_views->setAccessibleName(tr("Other views of the metric that decides"));
    m_views->setModel(&m_models.views);
    m_views->setEmptyText(tr("Fixed tests, CUPED, bootstrap and the Bayesian view stand here once the metric varies "
                             "over some days. None of them decides."));
    m_views->setFitting({}, models::ExperimentViewsModel::View, TableView::kAll);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_forest, tr("Comparison"));
    m_tabs->addTab(m_views, tr("Other views"));
    m_tabs->addTab(m_vetoes, tr("Value of vetoes"));

    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(makeList());
    left->addWidget(m_tabs);
    left->setStretchFactor(0, 0);
    left->setStretchFactor(1, 1);
    left->setSizes({170, 400});
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(left);
    across->addWidget(makeSide());
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 0);
    across->setSizes({1000, 270});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_isShowing && now.isValid()) Q_EMIT chosen(models::toText(m_models.experiments.keyAt(now.row())));
    });
}

QWidget* ExperimentPanel::makeList()
{
    auto* page = new QWidget(this);
    m_list = new TableView(m_theme, page);
    m_list->setAccessibleName(tr("List of experiments"));
    m_list->setModel(&m_models.experiments);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(false); // by creation: a row is found by its number
    m_list->setFitting({ExperimentsModel::Exposure, ExperimentsModel::Split, ExperimentsModel::Mode},
                       ExperimentsModel::Hypothesis, TableView::kAll);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 8, 4);
    const auto button = [&](const QString& text, const QString& hint, Step step) {
        auto* made = new QPushButton(text, page);
        made->setToolTip(hint);
        made->setAccessibleDescription(hint);
        bar->addWidget(made);
        m_buttons.push_back({step, made});
        return made;
    };
    const auto plain = [&](const QString& text, const QString& hint, Step step) {
        connect(button(text, hint, step), &QPushButton::clicked, this, [this, step] { Q_EMIT stepWanted(step, {}); });
    };
    plain(tr("New…"), tr("Promise a new experiment"), Step::Create);
    plain(tr("Freeze promise"), tr("Freezes the promise by its hash, after a test of the assignment on history"),
          Step::Preregister);
    plain(tr("Start"), tr("Begins, or goes on with it"), Step::Start);
    plain(tr("Next step"), tr("Lets the next share of units take part, if all conditions hold"), Step::Ramp);
    plain(tr("Pause"), tr("Nothing takes part for now"), Step::Pause);
    plain(tr("Stop"), tr("Ends it; it can be concluded then"), Step::Stop);
    QPushButton* conclude =
        button(tr("Conclude"), tr("Says what came of it, with the hash of this report"), Step::Conclude);
    auto* words = new QMenu(conclude);
    for (const auto conclusion : {decision::Conclusion::Ship, decision::Conclusion::Keep, decision::Conclusion::Iterate,
                                  decision::Conclusion::Invalid})
        connect(words->addAction(ExperimentText::conclusion(conclusion)), &QAction::triggered, this,
                [this, conclusion] { Q_EMIT stepWanted(Step::Conclude, models::toText(toString(conclusion))); });
    conclude->setMenu(words);
    plain(tr("Archive"), tr("Puts it away"), Step::Archive);
    bar->addStretch(1);
    plain(tr("Export…"), tr("Writes everything needed to compute it again: JSON, or the units as CSV"), Step::Export);
    m_status = new QLabel(page);
    m_status->setAccessibleName(tr("What happened"));
    m_status->setWordWrap(true);
    m_status->setContentsMargins(10, 0, 10, 4);
    m_status->hide();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_list, 1);
    layout->addLayout(bar);
    layout->addWidget(m_status);
    return page;
}

QWidget* ExperimentPanel::makeSide()
{
    auto* page = new QWidget(this);
    page->setMinimumWidth(310); // the comparison has the rest
    m_health = new TableView(m_theme, page);
    m_health->setAccessibleName(tr("Health of the experiment"));
    m_health->setModel(&m_models.health);
    m_health->setEmptyText(tr("The report is being made."));
    m_health->horizontalHeader()->hide();
    m_health->setFitting({}, models::ExperimentHealthModel::Check, TableView::kAll);
    m_health->setFixedHeight(7 * 24 + 6);
    m_headline = panelHeading({}, page);
    m_headline->setAccessibleName(tr("Verdict"));
    m_headline->setWordWrap(true);
    m_decision = new QLabel(page);
    m_decision->setAccessibleName(tr("Decision"));
    m_decision->setWordWrap(true);
    m_decision->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_decision->setContentsMargins(10, 0, 10, 4);
    m_cumulative = new CumulativeView(m_theme, page);
    m_power = new PowerView(m_theme, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(panelHeading(tr("Health of the experiment"), page));
    layout->addWidget(m_health);
    layout->addWidget(panelHeading(tr("Decision"), page));
    layout->addWidget(m_headline);
    layout->addWidget(m_decision);
    layout->addWidget(panelHeading(tr("Cumulative result, same signals"), page));
    layout->addWidget(m_cumulative, 3);
    layout->addWidget(panelHeading(tr("Power"), page));
    layout->addWidget(m_power, 2);
    // Nothing is squeezed where the panel is low.
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Health and decision"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(324);
    scroll->setWidget(page);
    return scroll;
}

void ExperimentPanel::showExperiments(const std::vector<host::ExperimentSummary>& experiments,
                                      const std::string& chosen, const host::ExperimentResultsPtr& results,
                                      const QString& problem)
{
    m_isShowing = true;
    const int row = m_models.experiments.rowOf(chosen);
    if (m_list->currentIndex().row() != row) m_list->setCurrentIndex(m_models.experiments.index(row, 0));
    m_isShowing = false;
    const host::ExperimentSummary* summary = nullptr;
    for (const host::ExperimentSummary& each : experiments)
        if (each.key == chosen) summary = &each;
    for (const Button& button : m_buttons) {
        const bool isNone = summary == nullptr;
        const ExperimentState state = isNone ? ExperimentState::Archived : summary->state;
        bool isOffered = false;
        switch (button.step) {
        case Step::Create:
            isOffered = true;
            break;
        case Step::Preregister:
            isOffered = state == ExperimentState::Draft;
            break;
        case Step::Start:
            isOffered = state == ExperimentState::Preregistered || state == ExperimentState::Paused;
            break;
        case Step::Ramp:
            isOffered = state == ExperimentState::Running && summary->exposureBp < 10'000;
            break;
        case Step::Pause:
            isOffered = state == ExperimentState::Running;
            break;
        case Step::Stop:
            isOffered = state == ExperimentState::Running || state == ExperimentState::Paused;
            break;
        case Step::Conclude:
            isOffered = state == ExperimentState::Stopped;
            break;
        case Step::Archive:
            isOffered = state == ExperimentState::Concluded || state == ExperimentState::Draft ||
                        state == ExperimentState::Preregistered;
            break;
        case Step::Export:
            isOffered = results != nullptr;
            break;
        }
        button.button->setVisible(isOffered);
    }
    QString text;
    if (results == nullptr) {
        m_headline->setText(problem.isEmpty() ? tr("The report is being made.") : tr("No report"));
        text = problem;
        m_cumulative->setPoints({});
        m_power->setCurve({}, 0.0);
    } else {
        const decision::ExperimentReport& report = results->report;
        m_headline->setText(ExperimentText::verdict(report.verdict));
        setTone(*m_headline, m_theme, ExperimentText::verdictTone(report.verdict));
        QStringList lines{ExperimentText::finding(report, results->promise.alpha)};
        if (const QString missing = ExperimentText::missing(report); !missing.isEmpty()) lines << missing;
        if (const QString advice = ExperimentText::advice(report); !advice.isEmpty() && !lines.contains(advice))
            lines << advice;
        if (summary != nullptr && !summary->ending.empty())
            lines << tr("Stopped: %1.").arg(models::toText(summary->ending));
        if (summary != nullptr && summary->amendments > 0)
            lines << tr("The promise was amended %n time(s) after it was frozen.", nullptr,
                        static_cast<int>(summary->amendments));
        if (summary != nullptr && summary->conclusion) {
            lines << tr("Concluded: %1.").arg(ExperimentText::conclusion(*summary->conclusion));
            if (results->unitsSince > 0)
                lines << tr("%n unit(s) of this report came after it was concluded; the one it rests on is kept.",
                            nullptr, static_cast<int>(results->unitsSince));
        }
        if (results->key.empty())
            lines << tr("Nothing was promised: this is for looking, not for deciding. Create an experiment to decide.");
        text = lines.join(QLatin1Char('\n'));
        m_cumulative->setPoints(report.curve);
        m_power->setCurve(report.powerCurve, results->promise.smallestEffect);
    }
    m_decision->setText(text);
    m_forest->setEmptyText(problem.isEmpty() ? tr("The report is being made.") : problem);
}

void ExperimentPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void ExperimentPanel::setStatus(const QString& text, bool isProblem)
{
    m_status->setText(isProblem && !text.isEmpty() ? tr("! %1").arg(text) : text);
    setTone(*m_status, m_theme, isProblem ? models::Tone::Warning : models::Tone::Muted);
    m_status->setVisible(!text.isEmpty());
}

QString ExperimentPanel::decisionText() const { return m_headline->text() + QLatin1Char('\n') + m_decision->text(); }

bool ExperimentPanel::isOffered(Step step) const
{
    for (const Button& button : m_buttons)
        if (button.step == step) return !button.button->isHidden();
    return false;
}

} // namespace sextant::ui
