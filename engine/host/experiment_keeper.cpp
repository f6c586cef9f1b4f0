#include "engine/host/experiment_keeper.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <utility>

#include "engine/host/experiment_json.h"
#include "engine/host/json_fields.h"
#include "engine/host/work_pool.h"

namespace sextant::host {
namespace {

QString textOfError(const Error& error) { return QString::fromStdString(error.message); }

/// How many units the report of a conclusion rests on.
std::optional<std::size_t> unitsOf(const std::string& evidence)
{
    const auto document = parseJsonObject(evidence, "evidence");
    if (!document || !document->HasMember("units") || !(*document)["units"].IsObject()) return std::nullopt;
    const auto& units = (*document)["units"];
    if (!units.HasMember("analysed") || !units["analysed"].IsUint64()) return std::nullopt;
    return static_cast<std::size_t>(units["analysed"].GetUint64());
}

} // namespace

ExperimentEntry unpromised(std::span<const decision::UnitRow> rows)
{
    decision::Preregistration promise;
    promise.hypothesis = "engine 2 beside engine 1";
    if (!rows.empty()) promise.mode = rows.back().mode;
    return ExperimentEntry{decision::Experiment("", "no experiment", promise), {}, {}, {}, 10'000, {}, {}, 0, 0, {}};
}

Result<ExperimentResults> resultsOf(storage::Database& database, const ExperimentEntry* entry,
                                    const std::stop_token& stop)
{
    ExperimentResults out;
    out.key = entry != nullptr ? entry->experiment.key() : std::string();
    const storage::ExperimentStore store(database);
    const auto rows = store.units(out.key);
    if (!rows) return tl::unexpected(rows.error());
    const ExperimentEntry nothing = unpromised(*rows);
    const ExperimentEntry& about = entry != nullptr ? *entry : nothing;
    out.promise = about.experiment.registration();
    const auto outcomes = store.counterfactuals();
    if (!outcomes) return tl::unexpected(outcomes.error());
    const auto cutOff = cutOffOf(database, *rows);
    if (!cutOff) return tl::unexpected(cutOff.error());
    const decision::ReportRequest request = requestOf(about, *cutOff);
    auto report = decision::reportOf(*rows, request, stop);
    if (!report) return tl::unexpected(report.error());
    out.report = *std::move(report);
    if (const auto then = unitsOf(about.evidence); then && out.report.units > *then)
        out.unitsSince = out.report.units - *then;
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
                               entry.ending, entry.experiment.conclusion(), entry.experiment.amendments().size(),
                               entry.evidence});
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
    reload();
    const ExperimentEntry* found = m_registry->find(m_chosen);
    std::optional<ExperimentEntry> entry = found != nullptr ? std::optional(*found) : std::nullopt;
    const ExperimentEntry* other = m_registry->running();
    std::optional<ExperimentEntry> running =
        other != nullptr && other != found ? std::optional(*other) : std::nullopt; // the chosen one has a report anyway
    m_pool.post([self = QPointer<ExperimentKeeper>(this), entry = std::move(entry), running = std::move(running),
                 location = m_options.location](const std::stop_token& stop) -> WorkPool::Finish {
        std::optional<decision::Verdict> verdict; // of the one that runs
        const auto make = [&]() -> Result<ExperimentResults> {
            const auto workspace = storage::Workspace::openReadOnly(location);
            if (!workspace) return tl::unexpected(workspace.error());
            auto database = workspace->connect(storage::Database::Access::ReadOnly);
            if (!database) return tl::unexpected(database.error());
            if (running)
                if (const auto report = reportOf(*database, *running)) verdict = report->verdict;
            return resultsOf(*database, entry ? &*entry : nullptr, stop);
        };
        auto made = make();
        std::shared_ptr<const ExperimentResults> results;
        if (made) results = std::make_shared<const ExperimentResults>(*std::move(made));
        const QString problem = made ? QString() : textOfError(made.error());
        return [self, results, problem, verdict, key = running ? running->experiment.key() : std::string()] {
            if (!self) return;
            self->m_problem = problem;
            self->accept(results);
            if (verdict) self->guard(key, *verdict);
        };
    });
}

void ExperimentKeeper::accept(ExperimentResultsPtr results)
{
    m_isWorking = false;
    if (results != nullptr && results->key == m_chosen) {
        m_results = std::move(results);
        guard(m_chosen, m_results->report.verdict);
    }
    if (std::exchange(m_isAgain, false) || (m_results == nullptr && m_problem.isEmpty())) refresh();
    Q_EMIT changed();
}

void ExperimentKeeper::guard(const std::string& key, decision::Verdict verdict)
{
    const ExperimentSummary* summary = find(key);
    if (summary == nullptr || summary->state != decision::ExperimentState::Running) return;
    const bool isInvalid = verdict == decision::Verdict::Invalid;
    if (!isInvalid && verdict != decision::Verdict::StopHarm) return;
    const std::string why = isInvalid ? "units did not fall on the arms as planned" : "a guardrail is breached";
    const ExperimentRegistry::Act by{"guardrail", m_options.wallClock(), why};
    ExperimentWish wish;
    wish.kind = ExperimentWish::Kind::Stop;
    wish.key = key;
    const QString problem = told(carryOut(wish, *m_registry, *m_database, by));
    if (problem.isEmpty())
        Q_EMIT stoppedByItself(
            tr("Experiment %1 was stopped: %2.").arg(QString::fromStdString(key), QString::fromStdString(why)));
}

/// Other programs of this user change experiments through the workspace's socket.
void ExperimentKeeper::reload()
{
    auto registry = ExperimentRegistry::load(*m_database);
    if (!registry) {
        m_problem = textOfError(registry.error());
        return;
    }
    m_registry.emplace(*std::move(registry));
    summarise();
}

ExperimentRegistry::Act ExperimentKeeper::act(const std::string& reason) const
{
    return {m_options.actor(), m_options.wallClock(), reason};
}

QString ExperimentKeeper::mayNot(const std::string& key) const
{
    return m_options.refusal ? m_options.refusal(key) : QString();
}

QString ExperimentKeeper::told(const Result<ExperimentDone>& done)
{
    if (!done) return textOfError(done.error());
    // Without a session it begins, or has ended, with the next one.
    if (done->command) (void)m_options.submit(*done->command);
    summarise();
    refresh();
    Q_EMIT changed();
    return {};
}

QString ExperimentKeeper::carry(const ExperimentWish& wish, const std::string& reason)
{
    if (QString no = mayNot(wish.key); !no.isEmpty()) return no;
    reload();
    return told(carryOut(wish, *m_registry, *m_database, act(reason)));
}

QString ExperimentKeeper::create(const std::string& key, const std::string& title,
                                 const decision::Preregistration& promise)
{
    QString problem = carry({ExperimentWish::Kind::Create, key, title, promise, {}}, {});
    if (problem.isEmpty()) choose(key);
    return problem;
}

QString ExperimentKeeper::preregister(const std::string& key, const std::string& reason)
{
    return carry({ExperimentWish::Kind::Preregister, key, {}, std::nullopt, {}}, reason);
}

QString ExperimentKeeper::start(const std::string& key, const std::string& reason)
{
    return carry({ExperimentWish::Kind::Start, key, {}, std::nullopt, {}}, reason);
}

QString ExperimentKeeper::ramp(const std::string& key, const std::string& reason)
{
    return carry({ExperimentWish::Kind::Ramp, key, {}, std::nullopt, {}}, reason);
}

QString ExperimentKeeper::pause(const std::string& key, const std::string& reason)
{
    return carry({ExperimentWish::Kind::Pause, key, {}, std::nullopt, {}}, reason);
}

QString ExperimentKeeper::stop(const std::string& key, const std::string& reason)
{
    return carry({ExperimentWish::Kind::Stop, key, {}, std::nullopt, {}}, reason);
}

QString ExperimentKeeper::conclude(const std::string& key, decision::Conclusion conclusion, const std::string& reason)
{
    if (m_results == nullptr || m_results->key != key) return tr("The report is still being made. Try again.");
    return carry({ExperimentWish::Kind::Conclude, key, {}, std::nullopt, std::string(decision::toString(conclusion))},
                 reason);
}

QString ExperimentKeeper::archive(const std::string& key, const std::string& reason)
{
    return carry({ExperimentWish::Kind::Archive, key, {}, std::nullopt, {}}, reason);
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
