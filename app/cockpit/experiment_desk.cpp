#include "app/cockpit/experiment_desk.h"

#include <QFileDialog>

#include <algorithm>
#include <chrono>

#include "models/number_text.h"
#include "ui/analyze/experiment_dialog.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;

constexpr auto kRefresh = 30s; // experiments.md §13

} // namespace

ExperimentDesk::ExperimentDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_panel([this, &theme] { return makePanel(theme); })
{
    if (keeper() != nullptr) {
        connect(keeper(), &host::ExperimentKeeper::changed, this, &ExperimentDesk::showNow);
        connect(keeper(), &host::ExperimentKeeper::stoppedByItself, this, [this](const QString& text) {
            m_stopped = text;
            if (m_panel) m_panel->setStatus(text, true);
        });
        connect(keeper(), &host::ExperimentKeeper::exported, this, [this](bool isWritten, const QString& text) {
            if (m_panel) m_panel->setStatus(text, !isWritten);
        });
    }
    connect(&m_host, &host::CockpitHost::opened, this, &ExperimentDesk::refresh);
    connect(&m_look, &QTimer::timeout, this, &ExperimentDesk::look);
    m_look.start(kRefresh);
    refresh();
}

ExperimentDesk::~ExperimentDesk() = default;

ui::Panel ExperimentDesk::panel()
{
    return m_panel.panel(QStringLiteral("experiments"), tr("Experiments"), ui::PanelPlace::Center, 1320);
}

ui::ExperimentPanel* ExperimentDesk::makePanel(const ui::ThemeController& theme)
{
    auto* panel = new ui::ExperimentPanel(theme, {m_experiments, m_metrics, m_health, m_vetoes, m_views});
    connect(panel, &ui::ExperimentPanel::stepWanted, this, &ExperimentDesk::act);
    connect(panel, &ui::ExperimentPanel::chosen, this, [this](const QString& key) {
        if (keeper() != nullptr) keeper()->choose(key.toStdString());
    });
    connect(panel, &ui::ExperimentPanel::shown, this, &ExperimentDesk::refresh);
    showOn(*panel);
    if (!m_stopped.isEmpty()) panel->setStatus(m_stopped, true);
    return panel;
}

void ExperimentDesk::refresh()
{
    if (keeper() != nullptr) keeper()->refresh();
}

/// What runs is looked after whether or not somebody looks: guardrails stop it.
void ExperimentDesk::look()
{
    if (keeper() == nullptr) return;
    const auto& all = keeper()->experiments();
    const bool isRunning = std::any_of(all.begin(), all.end(), [](const host::ExperimentSummary& each) {
        return each.state == decision::ExperimentState::Running;
    });
    if (isRunning || (m_panel && m_panel->isVisible())) refresh();
}

void ExperimentDesk::showNow()
{
    if (m_panel) showOn(*m_panel.made());
}

void ExperimentDesk::showOn(ui::ExperimentPanel& panel)
{
    if (keeper() == nullptr) return;
    const host::ExperimentKeeper& kept = *keeper();
    m_experiments.setExperiments(kept.experiments());
    const host::ExperimentResultsPtr& results = kept.results();
    m_metrics.setReport(results != nullptr ? &results->report : nullptr);
    m_health.setReport(results != nullptr ? &results->report : nullptr,
                       results != nullptr ? results->promise : decision::Preregistration());
    m_views.setReport(results != nullptr ? &results->report : nullptr);
    m_vetoes.setVetoes(results != nullptr ? results->vetoes : std::vector<decision::VetoValue>());
    panel.showExperiments(kept.experiments(), kept.chosen(), results, kept.problem());
}

void ExperimentDesk::act(Step step, const QString& word)
{
    if (keeper() == nullptr) return;
    host::ExperimentKeeper& kept = *keeper();
    const std::string key = kept.chosen();
    const std::string reason = "at the screen";
    QString problem;
    QString done;
    switch (step) {
    case Step::Create:
        return create();
    case Step::Export:
        return save();
    case Step::Preregister:
        problem = kept.preregister(key, reason);
        done = tr("The promise is frozen.");
        break;
    case Step::Start:
        problem = kept.start(key, reason);
        done = m_host.latest() != nullptr ? tr("It runs.") : tr("It begins with the next session.");
        break;
    case Step::Ramp:
        problem = kept.ramp(key, reason);
        done = tr("The next share of units takes part.");
        break;
    case Step::Pause:
        problem = kept.pause(key, reason);
        done = tr("It is paused.");
        break;
    case Step::Stop:
        problem = kept.stop(key, reason);
        done = tr("It is stopped. Conclude it when the last units are mature.");
        break;
    case Step::Archive:
        problem = kept.archive(key, reason);
        done = tr("It is archived.");
        break;
    case Step::Conclude:
        for (const auto conclusion : {decision::Conclusion::Ship, decision::Conclusion::Keep,
                                      decision::Conclusion::Iterate, decision::Conclusion::Invalid})
            if (models::toText(decision::toString(conclusion)) == word)
                problem = kept.conclude(key, conclusion, reason);
        done = tr("It is concluded, with the hash of this report.");
        break;
    }
    m_panel->setStatus(problem.isEmpty() ? done : problem, !problem.isEmpty());
}

void ExperimentDesk::create()
{
    auto* dialog = new ui::ExperimentDialog(m_panel->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ExperimentDialog::wanted, this, [this, dialog] {
        const QString problem =
            keeper()->create(dialog->key().toStdString(), dialog->title().toStdString(), dialog->promise());
        if (!problem.isEmpty()) return dialog->showProblem(problem);
        m_panel->setStatus(tr("The draft is there. Freeze its promise, then start it."), false);
        dialog->accept();
    });
    dialog->open();
}

void ExperimentDesk::save()
{
    auto* dialog = new QFileDialog(m_panel->window(), tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Report (*.json)"), tr("Units (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("csv")) ? QStringLiteral("csv")
                                                                        : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { keeper()->exportResults(file); });
    dialog->open();
}

} // namespace sextant::cockpit
