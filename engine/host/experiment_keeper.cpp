#include "engine/host/experiment_keeper.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <utility>

#include "engine/host/experiment_json.h"
#include "engine/host/work_pool.h"

namespace sextant::host {
namespace {

QString textOfError(const Error& error) { return QString::fromStdString(error.message); }

/// What engine 2 does beside engine 1 while nobody promised anything.
decision::Preregistration nothingPromised()
{
    decision::Preregistration promise;
    promise.hypothesis = "engine 2 beside engine 1";
    return promise;
}

} // namespace

Result<ExperimentResults> resultsOf(storage::Database& database, const ExperimentEntry* entry,
                                    const std::stop_token& stop)
{
    ExperimentResults out;
    out.key = entry != nullptr ? entry->experiment.key() : std::string();
    out.promise = entry != nullptr ? entry->experiment.registration() : nothingPromised();
    const storage::ExperimentStore store(database);
    const auto rows = store.units(out.key);
    if (!rows) return tl::unexpected(rows.error());
    const auto outcomes = store.counterfactuals();
    if (!outcomes) return tl::unexpected(outcomes.error());
    const decision::ReportRequest request{out.key, out.promise, cutOffOf(*rows), Time::min()};
    auto report = decision::reportOf(*rows, request, stop);
    if (!report) return tl::unexpected(report.error());
    out.report = *std::move(report);
    out.vetoes = vetoesOf(*outcomes);
    JsonText json;
    json.beginObject().key("results");
    writeReport(json, out.report, out.promise);
    json.key("vetoes");
    writeVetoes(json, out.vetoes);
    json.endObject();
    out.json = std::string(json.view()) + "\n";
    out.csv = decision::toCsv(decision::unitTableOf(*rows, request));
    return out;
}

ExperimentKeeper::ExperimentKeeper(Options options, storage::Database database, WorkPool& pool)
    : m_options(std::move(options)), m_database(std::make_unique<storage::Database>(std::move(database))), m_pool(pool)
{}

Result<std::unique_ptr<ExperimentKeeper>> ExperimentKeeper::open(Options options, storage::Database database,
                                                                 WorkPool& pool)
{
    std::unique_ptr<ExperimentKeeper> keeper(new ExperimentKeeper(std::move(options), std::move(database), pool));
    auto registry = ExperimentRegistry::load(*keeper->m_database);
    if (!registry) return tl::unexpected(registry.error());
    keeper->m_registry.emplace(*std::move(registry));
    if (const ExperimentEntry* running = keeper->m_registry->running())
        keeper->m_chosen = running->experiment.key();
    else if (!keeper->m_registry->entries().empty())
        keeper->m_chosen = keeper->m_registry->entries().back().experiment.key();
    keeper->summarise();
    return keeper;
}

void ExperimentKeeper::summarise()
{
    m_summaries.clear();
    for (const ExperimentEntry& entry : m_registry->entries())
        m_summaries.push_back({entry.experiment.key(), entry.experiment.title(), entry.experiment.state(),
                               entry.experiment.registration(), entry.exposureBp, entry.created, entry.createdBy,
                               entry.ending, entry.experiment.conclusion(), entry.experiment.amendments().size()});
}

const ExperimentSummary* ExperimentKeeper::find(const std::string& key) const
{
    for (const ExperimentSummary& summary : m_summaries)
        if (summary.key == key) return &summary;
    return nullptr;
}

void ExperimentKeeper::choose(const std::string& key)
{
    if (key == m_chosen) return;
    m_chosen = key;
    m_results.reset();
    refresh();
    Q_EMIT changed();
}

void ExperimentKeeper::refresh()
{
    if (m_isWorking) {
        m_isAgain = true;
        return;
    }
    m_isWorking = true;
    const ExperimentEntry* found = m_registry->find(m_chosen);
    std::optional<ExperimentEntry> entry = found != nullptr ? std::optional(*found) : std::nullopt;
    m_pool.post([self = QPointer<ExperimentKeeper>(this), entry = std::move(entry),
                 location = m_options.location](const std::stop_token& stop) -> WorkPool::Finish {
        const auto make = [&]() -> Result<ExperimentResults> {
            const auto workspace = storage::Workspace::openReadOnly(location);
            if (!workspace) return tl::unexpected(workspace.error());
            auto database = workspace->connect(storage::Database::Access::ReadOnly);
            if (!database) return tl::unexpected(database.error());
            return resultsOf(*database, entry ? &*entry : nullptr, stop);
        };
        auto made = make();
        std::shared_ptr<const ExperimentResults> results;
        if (made) results = std::make_shared<const ExperimentResults>(*std::move(made));
        const QString problem = made ? QString() : textOfError(made.error());
        return [self, results, problem] {
            if (!self) return;
            self->m_problem = problem;
            self->accept(results);
        };
    });
}

void ExperimentKeeper::accept(ExperimentResultsPtr results)
{
    m_isWorking = false;
    if (results != nullptr && results->key == m_chosen) {
        m_results = std::move(results);
        guard();
    }
    if (std::exchange(m_isAgain, false) || (m_results == nullptr && m_problem.isEmpty())) refresh();
    Q_EMIT changed();
}

/// An experiment that does harm, or whose assignment is wrong, ends without anybody.
void ExperimentKeeper::guard()
{
    const ExperimentSummary* summary = find(m_chosen);
    if (summary == nullptr || summary->state != decision::ExperimentState::Running) return;
    const decision::Verdict verdict = m_results->report.verdict;
    const bool isInvalid = verdict == decision::Verdict::Invalid;
    if (!isInvalid && verdict != decision::Verdict::StopHarm) return;
    const std::string why = isInvalid ? "units did not fall on the arms as planned" : "a guardrail is breached";
    const std::string key = m_chosen;
    ExperimentRegistry::Act by{"guardrail", m_options.wallClock(), why};
    const QString problem = told(m_registry->stop(key, by));
    if (problem.isEmpty())
        Q_EMIT stoppedByItself(
            tr("Experiment %1 was stopped: %2.").arg(QString::fromStdString(key), QString::fromStdString(why)));
}

ExperimentRegistry::Act ExperimentKeeper::act(const std::string& reason) const
{
    return {m_options.actor(), m_options.wallClock(), reason};
}

QString ExperimentKeeper::mayNot(const std::string& key) const
{
    return m_options.refusal ? m_options.refusal(key) : QString();
}

QString ExperimentKeeper::told(const Result<void>& done)
{
    if (!done) return textOfError(done.error());
    summarise();
    refresh();
    Q_EMIT changed();
    return {};
}

QString ExperimentKeeper::told(const Result<session::Command>& command)
{
    // Without a session it begins, or has ended, with the next one.
    if (command) (void)m_options.submit(*command);
    return told(command.map([](const session::Command&) {}));
}

QString ExperimentKeeper::create(const std::string& key, const std::string& title,
                                 const decision::Preregistration& promise)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    QString problem = told(m_registry->create(key, title, promise, act({})));
    if (problem.isEmpty()) choose(key);
    return problem;
}

QString ExperimentKeeper::preregister(const std::string& key, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    const auto history = storage::ExperimentStore(*m_database).units("");
    if (!history) return textOfError(history.error());
    std::optional<decision::AaCheck> check;
    if (auto fair = decision::checkAssignment(*history)) check = *fair;
    return told(m_registry->preregister(key, check, act(reason)));
}

QString ExperimentKeeper::start(const std::string& key, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    return told(m_registry->start(key, act(reason)));
}

QString ExperimentKeeper::ramp(const std::string& key, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    const ExperimentEntry* entry = m_registry->find(key);
    const storage::ExperimentStore store(*m_database);
    const auto rows = store.units(key);
    if (!rows) return textOfError(rows.error());
    if (entry == nullptr) return tr("There is no experiment %1.").arg(QString::fromStdString(key));
    const auto report = decision::reportOf(*rows, requestOf(*entry, cutOffOf(*rows)));
    if (!report) return textOfError(report.error());
    const auto errors = agentErrorRate(*m_database);
    if (!errors) return textOfError(errors.error());
    return told(m_registry->ramp(key, rampEvidence(*rows, *report, *errors), act(reason)));
}

QString ExperimentKeeper::pause(const std::string& key, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    return told(m_registry->pause(key, act(reason)));
}

QString ExperimentKeeper::stop(const std::string& key, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    return told(m_registry->stop(key, act(reason)));
}

QString ExperimentKeeper::conclude(const std::string& key, decision::Conclusion conclusion, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    if (m_results == nullptr || m_results->key != key) return tr("The report is still being made. Try again.");
    return told(m_registry->conclude(key, conclusion, m_results->report.hash, act(reason)));
}

QString ExperimentKeeper::archive(const std::string& key, const std::string& reason)
{
    if (QString no = mayNot(key); !no.isEmpty()) return no;
    return told(m_registry->archive(key, act(reason)));
}

void ExperimentKeeper::exportResults(const QString& file)
{
    if (m_results == nullptr) {
        Q_EMIT exported(false, tr("There is no report yet."));
        return;
    }
    m_pool.post([self = QPointer<ExperimentKeeper>(this), results = m_results,
                 file](const std::stop_token&) -> WorkPool::Finish {
        const bool isJson = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
        const std::string& text = isJson ? results->json : results->csv;
        QSaveFile out(file);
        const bool isWritten =
            out.open(QIODevice::WriteOnly) &&
            out.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
            out.commit();
        return [self, isWritten, file] {
            if (!self) return;
            Q_EMIT self->exported(isWritten, isWritten ? tr("Written to %1.").arg(file)
                                                       : tr("%1 cannot be written. Choose another place.").arg(file));
        };
    });
}

} // namespace sextant::host
