#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <bit>
#include <cstring>
#include <filesystem>
#include <stop_token>

#include "engine/core/philox.h"
#include "engine/core/uuid.h"
#include "engine/decision/experiments/agent_performance.h"
#include "engine/host/agent_statistics.h"
#include "engine/host/decision_audit.h"
#include "engine/host/replay.h"
#include "engine/host/session_runner.h"
#include "engine/session/performance_fold.h"
#include "engine/storage/decision_rows.h"
#include "engine/storage/projection_tables.h"
#include "tests/engine/host/synthetic_source.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::SyntheticSource;
using storage::Value;

namespace {

constexpr std::size_t kSteps = 2500;
constexpr int kFlips = 120;

/// A stored session of a synthetic market, decided by both engines.
class Decided final {
public:
    Decided()
    {
        storage::Workspace workspace = storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value();
        auto writer = journal::JournalWriter::open(workspace, {}).value();
        SyntheticSource source(kSteps);
        id = makeUuid7(Time::fromSeconds(1'700'000'000));
        if (!writer->beginSession(
                {id, Time::fromSeconds(1), 1, source.description(), session::Session::kDecisionVersion, ""}))
            qFatal("begin session");
        SessionSetup setup;
        for (const char* name : {"enable_variant_b", "enable_shadow_execution", "enable_orb_specialist",
                                 "enable_strat_specialist", "enable_ttm_specialist", "enable_satyland_subagent"})
            if (!setup.flags.set(name, true)) qFatal("flag");
        // The synthetic market has no trend worth the confidence that is asked for ordinarily.
        SessionRunner::Options options;
        options.writer = writer.get();
        SessionRunner runner(std::move(options));
        if (!runner.begin(setup, source) || !runner.run(source) || !runner.finish()) qFatal("run");
    }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(folder() / "ws");
    }
    /// The workspace once more, for a test to damage.
    [[nodiscard]] storage::WorkspaceLocation copy()
    {
        const auto to = folder() / ("copy" + std::to_string(++m_copies));
        std::filesystem::copy(folder() / "ws", to, std::filesystem::copy_options::recursive);
        return storage::WorkspaceLocation::directory(to);
    }
    std::string id;

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
    int m_copies = 0;
};

storage::Database writable(const storage::WorkspaceLocation& location)
{
    storage::Database::Options options;
    options.access = storage::Database::Access::ReadWrite;
    return storage::Database::open(location.database, options).value();
}

std::string why(const DecisionAudit& audit)
{
    std::string out;
    for (const LogFault& fault : audit.faults)
        out += fault.message + "\n";
    return out;
}

/// The value with one bit changed, so that its type stays; nothing where there is nothing to change.
std::optional<Value> flipped(const Value& value, RandomStream& random, std::size_t& place)
{
    place = 0;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return Value(*integer ^ 1);
    if (const auto* real = std::get_if<double>(&value))
        return Value(std::bit_cast<double>(std::bit_cast<std::uint64_t>(*real) ^ (1ULL << random.nextBelow(48))));
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->empty()) return std::nullopt;
        std::string other = *text;
        place = random.nextBelow(other.size());
        other[place] = static_cast<char>(other[place] ^ 1);
        return Value(other);
    }
    if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value)) {
        if (bytes->empty()) return std::nullopt;
        auto other = *bytes;
        place = random.nextBelow(other.size());
        other[place] = static_cast<std::uint8_t>(other[place] ^ (1U << random.nextBelow(8)));
        return Value(other);
    }
    return std::nullopt;
}

} // namespace

class TestDecisionAudit final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_stored = std::make_unique<Decided>();
        const auto database = writable(m_stored->location());
        const auto count = [&](const char* what) { return database.integer(what).value(); };
        QVERIFY(count("SELECT count(*) FROM agent_decisions WHERE agent_name = 'meta'") > 20);
        QVERIFY(count("SELECT count(*) FROM agent_decisions WHERE verdict = 'spoke'") > 100);
    }
    void passesWhatIsWhole();
    void tellsHowFarItIsAndCanBeStopped();
    void worksOnAThreadOfItsOwn();
    void keepsTheLogFromBeingChanged();
    void rebuildsTheSameRows();
    void findsAChangedField();
    void findsAChangedSnapshot();
    void findsAChangedJournal();
    void findsMissingAndSurplusRows();
    void findsAForgedOpinion();
    void countsTheSameFromTablesAndEffects();

private:
    std::unique_ptr<Decided> m_stored;
};

void TestDecisionAudit::passesWhatIsWhole()
{
    const auto audit = auditDecisions(m_stored->location(), m_stored->id);
    QVERIFY2(audit.has_value(), audit ? "" : audit.error().message.c_str());
    QVERIFY2(audit->faults.empty(), why(*audit).c_str());
    QVERIFY(audit->isReplayed);
    QCOMPARE(audit->rows, audit->decisions * (decision::kAgents + 1));
    QCOMPARE(audit->recomputed, audit->decisions);
    QVERIFY(audit->snapshots > 0 && audit->snapshots <= audit->decisions);
    const auto whole = auditWorkspace(m_stored->location());
    QVERIFY(whole.has_value());
    QVERIFY(whole->isClean());
    QVERIFY(whole->journalRows > 0);
}

void TestDecisionAudit::tellsHowFarItIsAndCanBeStopped()
{
    std::vector<double> told;
    const auto whole = auditWorkspace(m_stored->location(), {}, [&](double share) { told.push_back(share); });
    QVERIFY(whole.has_value());
    QVERIFY2(told.size() > 10 && told.size() < 1000, std::to_string(told.size()).c_str());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0.0 && told.back() == 1.0);
    // In the chain, in the rows of the log, in the replay.
    for (const double at : {0.0, 0.2, 0.6}) {
        std::stop_source stop;
        double last = 0.0;
        const auto stopped = auditWorkspace(m_stored->location(), stop.get_token(), [&](double share) {
            last = share;
            if (share > at) stop.request_stop();
        });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Interrupted);
        QVERIFY2(last < at + 0.2, std::to_string(last).c_str());
    }
}

void TestDecisionAudit::worksOnAThreadOfItsOwn()
{
    AuditJob job(auditWork(m_stored->location()));
    QTRY_VERIFY(job.progress().outcome.has_value());
    const AuditJob::Progress over = job.progress();
    QVERIFY(over.outcome->has_value() && (*over.outcome)->isClean());
    QCOMPARE(over.share, 1.0);
    QVERIFY(!over.left);
    AuditJob cancelled(auditWork(m_stored->location()));
    cancelled.cancel();
    QTRY_VERIFY(cancelled.progress().outcome.has_value());
    const AuditJob::Progress end = cancelled.progress();
    // On a busy machine it may have come to its end before.
    QVERIFY(end.outcome->has_value() || end.outcome->error().code == ErrorCode::Interrupted);
    // One that nobody waits for ends with its owner.
    const AuditJob forgotten(auditWork(m_stored->location()));
}

void TestDecisionAudit::keepsTheLogFromBeingChanged()
{
    auto database = writable(m_stored->copy());
    for (const char* sentence : {"UPDATE agent_decisions SET bias = 'bullish'", "DELETE FROM agent_decisions",
                                 "DELETE FROM agent_snapshots", "UPDATE agent_snapshots SET time = 0"}) {
        const auto done = database.execute(sentence);
        QVERIFY(!done);
        QVERIFY2(done.error().message.find("append-only") != std::string::npos, done.error().message.c_str());
    }
}

void TestDecisionAudit::rebuildsTheSameRows()
{
    const auto location = m_stored->copy();
    const auto rowsOf = [&](const std::string& table) {
        const auto database = writable(location);
        return database.select("SELECT * FROM " + table).value().rows;
    };
    const std::vector<std::string> tables{"agent_decisions",
                                          "agent_snapshots",
                                          "signal_routes",
                                          "shadow_orders",
                                          "shadow_fills",
                                          "shadow_positions",
                                          "shadow_risk_events",
                                          "shadow_non_trades",
                                          "shadow_exit_events",
                                          "shadow_ledger_entries",
                                          "shadow_trades",
                                          "agent_outcomes",
                                          "shadow_days",
                                          "orders",
                                          "trades",
                                          "positions",
                                          "signals",
                                          "equity_points",
                                          "closed_lots"};
    std::map<std::string, std::vector<std::vector<Value>>> before;
    for (const std::string& table : tables)
        before[table] = rowsOf(table);
    QVERIFY(!before["shadow_risk_events"].empty() || !before["shadow_non_trades"].empty());
    const auto workspace = storage::Workspace::open(location, "host_tests", Time::fromSeconds(2));
    QVERIFY(workspace.has_value());
    const auto rebuilt = journal::rebuildProjections(*workspace, replayProjections);
    QVERIFY2(rebuilt.has_value(), rebuilt ? "" : rebuilt.error().message.c_str());
    for (const std::string& table : tables)
        QVERIFY2(rowsOf(table) == before[table], table.c_str());
    // The new table is kept from being changed as the old one was.
    auto database = writable(location);
    QVERIFY(!database.execute("DELETE FROM agent_decisions"));
    const auto audit = auditDecisions(location, m_stored->id);
    QVERIFY(audit && audit->faults.empty());
}

void TestDecisionAudit::findsAChangedField()
{
    const auto location = m_stored->copy();
    auto database = writable(location);
    QVERIFY(database.execute("DROP TRIGGER agent_decisions_no_update"));
    const auto rows =
        database
            .select("SELECT " + std::string(storage::kDecisionColumns) + " FROM agent_decisions ORDER BY seq, ordinal")
            .value();
    RandomStream random(17, RandomPurpose::Test);
    int tried = 0;
    while (tried < kFlips) {
        const auto& row = rows.rows[random.nextBelow(rows.rows.size())];
        // The key of a row is looked at by findsMissingAndSurplusRows().
        const std::size_t column = storage::DecisionTime + random.nextBelow(storage::DecisionColumnCount - 2);
        std::size_t place = 0;
        const auto other = flipped(row[column], random, place);
        if (!other) continue;
        const std::string name = rows.columns[column];
        const Value change[] = {*other, row[storage::DecisionSeq], row[storage::DecisionOrdinal]};
        const Value back[] = {row[column], row[storage::DecisionSeq], row[storage::DecisionOrdinal]};
        const std::string sentence = "UPDATE agent_decisions SET " + name + " = ? WHERE seq = ? AND ordinal = ?";
        if (!database.change(sentence, change)) continue; // a check of the table refuses it
        ++tried;
        const auto audit = auditDecisions(location, m_stored->id);
        QVERIFY(audit.has_value());
        const std::string where =
            name + " of " + std::get<std::string>(row[storage::DecisionAgent]) + "\n" + why(*audit);
        QVERIFY2(!audit->faults.empty(), where.c_str());
        const LogFault& fault = audit->faults.front();
        QVERIFY2(fault.table == "agent_decisions", where.c_str());
        QVERIFY2(fault.seq == std::get<std::int64_t>(row[storage::DecisionSeq]), where.c_str());
        QVERIFY2(fault.ordinal == std::get<std::int64_t>(row[storage::DecisionOrdinal]), where.c_str());
        QVERIFY2(fault.field == name, where.c_str());
        if (column == storage::DecisionOutput) QCOMPARE(fault.byte.value_or(9999), place);
        QVERIFY(database.change(sentence, back));
    }
    const auto audit = auditDecisions(location, m_stored->id);
    QVERIFY2(audit->faults.empty(), why(*audit).c_str());
}

void TestDecisionAudit::findsAChangedSnapshot()
{
    const auto location = m_stored->copy();
    auto database = writable(location);
    QVERIFY(database.execute("DROP TRIGGER agent_snapshots_no_update"));
    const auto rows = database.select("SELECT snapshot_id, bytes FROM agent_snapshots").value().rows;
    RandomStream random(18, RandomPurpose::Test);
    for (int i = 0; i < 30; ++i) {
        const auto& row = rows[random.nextBelow(rows.size())];
        std::size_t place = 0;
        const auto other = flipped(row[1], random, place);
        const Value change[] = {*other, row[0]};
        const Value back[] = {row[1], row[0]};
        QVERIFY(database.change("UPDATE agent_snapshots SET bytes = ? WHERE snapshot_id = ?", change));
        const auto audit = auditDecisions(location, m_stored->id);
        QVERIFY(audit.has_value());
        QVERIFY2(audit->faults.size() == 1, why(*audit).c_str());
        const LogFault& fault = audit->faults.front();
        QCOMPARE(fault.table, std::string("agent_snapshots"));
        QCOMPARE(fault.row, std::get<std::string>(row[0]));
        QCOMPARE(fault.field, std::string("bytes"));
        QCOMPARE(fault.byte.value_or(9999), place);
        QVERIFY(database.change("UPDATE agent_snapshots SET bytes = ? WHERE snapshot_id = ?", back));
    }
}

void TestDecisionAudit::findsAChangedJournal()
{
    const auto location = m_stored->copy();
    auto database = writable(location);
    const auto triggers =
        database.select("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'");
    for (const auto& row : triggers->rows)
        QVERIFY(database.execute("DROP TRIGGER " + std::get<std::string>(row[0])));
    const auto rows = database.select("SELECT row, payload, hash FROM journal ORDER BY row").value().rows;
    RandomStream random(19, RandomPurpose::Test);
    for (int i = 0; i < 30; ++i) {
        const auto& row = rows[random.nextBelow(rows.size())];
        const bool isHash = random.nextBelow(3) == 0;
        std::size_t place = 0;
        const auto other = flipped(row[isHash ? 2 : 1], random, place);
        if (!other) continue;
        const std::string sentence =
            std::string("UPDATE journal SET ") + (isHash ? "hash" : "payload") + " = ? WHERE row = ?";
        const Value change[] = {*other, row[0]};
        const Value back[] = {row[isHash ? 2 : 1], row[0]};
        QVERIFY(database.change(sentence, change));
        const auto audit = auditWorkspace(location);
        QVERIFY2(audit.has_value(), audit ? "" : audit.error().message.c_str());
        QVERIFY(!audit->isClean());
        const LogFault& fault = *audit->firstFault();
        QCOMPARE(fault.table, std::string("journal"));
        const std::string number = std::to_string(std::get<std::int64_t>(row[0]));
        QVERIFY2(fault.message.find("row " + number) != std::string::npos, (number + ": " + fault.message).c_str());
        QVERIFY(database.change(sentence, back));
    }
    QVERIFY(auditWorkspace(location)->isClean());
}

void TestDecisionAudit::findsMissingAndSurplusRows()
{
    const auto location = m_stored->copy();
    auto database = writable(location);
    QVERIFY(database.execute("DROP TRIGGER agent_decisions_no_update; DROP TRIGGER agent_decisions_no_delete"));
    QVERIFY(database.execute("UPDATE agent_decisions SET ordinal = ordinal + 1000 WHERE agent_name = 'technical' AND "
                             "seq = (SELECT min(seq) FROM agent_decisions)"));
    auto audit = auditDecisions(location, m_stored->id).value();
    std::vector<LogFault::Kind> kinds;
    for (const LogFault& fault : audit.faults)
        if (fault.kind != LogFault::Kind::RowHash) kinds.push_back(fault.kind);
    QVERIFY2(std::find(kinds.begin(), kinds.end(), LogFault::Kind::Missing) != kinds.end(), why(audit).c_str());
    QVERIFY2(std::find(kinds.begin(), kinds.end(), LogFault::Kind::Surplus) != kinds.end(), why(audit).c_str());

    QVERIFY(database.execute("DELETE FROM agent_decisions WHERE seq = (SELECT max(seq) FROM agent_decisions)"));
    audit = auditDecisions(location, m_stored->id).value();
    QVERIFY(std::any_of(audit.faults.begin(), audit.faults.end(), [](const LogFault& fault) {
        return fault.kind == LogFault::Kind::Missing && fault.row == "meta";
    }));
}

void TestDecisionAudit::findsAForgedOpinion()
{
    // Whoever knows the format makes the hash fit: then the agents do not say so, nor does the journal.
    const auto location = m_stored->copy();
    auto database = writable(location);
    QVERIFY(database.execute("DROP TRIGGER agent_decisions_no_update"));
    auto row = database
                   .select("SELECT " + std::string(storage::kDecisionColumns) +
                           " FROM agent_decisions WHERE agent_name = 'technical' AND verdict = 'spoke' LIMIT 1")
                   .value()
                   .rows.front();
    auto output = std::get<std::vector<std::uint8_t>>(row[storage::DecisionOutput]);
    output.back() ^= 1U;
    row[storage::DecisionOutput] = output;
    const Value change[] = {output, toHex(storage::decisionRowHash(std::span(row).first(storage::DecisionRowHash))),
                            row[storage::DecisionSeq], row[storage::DecisionOrdinal]};
    QVERIFY(
        database.change("UPDATE agent_decisions SET output = ?, row_hash = ? WHERE seq = ? AND ordinal = ?", change));
    const auto audit = auditDecisions(location, m_stored->id).value();
    QVERIFY(!audit.faults.empty());
    QVERIFY(audit.faults.front().kind == LogFault::Kind::Recomputed);
    QCOMPARE(audit.faults.front().byte.value_or(9999), output.size() - 1);
}

void TestDecisionAudit::countsTheSameFromTablesAndEffects()
{
    const auto database = writable(m_stored->location());
    const auto stored = agentStatistics(database, m_stored->id);
    QVERIFY2(stored.has_value(), stored ? "" : stored.error().message.c_str());
    auto replay = journal::SessionReplay::open(m_stored->location(), m_stored->id);
    QVERIFY(replay.has_value());
    decision::AgentPerformance folded;
    session::PerformanceFold fold;
    session::Session session;
    session::Effects effects;
    journal::ReplayRow row;
    while (replay->next(row).value()) {
        effects.clear();
        if (row.event) session.apply(*row.event, effects);
        for (const session::MarketSpan& span : row.spans)
            session.apply(span, effects);
        const auto add = [&](const session::PerformanceRow& told) {
            if (told.isOutcome)
                folded.addOutcome(told.record, told.outcome);
            else
                folded.addDecision(told.record);
        };
        for (const session::Effect& effect : effects.all())
            fold.take(effect, add);
        for (const session::CounterfactualOutcome& outcome : effects.counterfactuals())
            fold.take(outcome, add);
    }
    QVERIFY(folded.decisions() > 20);
    QCOMPARE(stored->decisions(), folded.decisions());
    QCOMPARE(stored->approved(), folded.approved());
    QCOMPARE(stored->outcomes(), folded.outcomes());
    const auto isNear = [](double a, double b) { return std::abs(a - b) <= 1e-9; };
    QVERIFY(isNear(stored->money(), folded.money()));
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        const auto agent = static_cast<decision::AgentId>(i);
        const decision::AgentTally& a = stored->of(agent);
        const decision::AgentTally& b = folded.of(agent);
        QCOMPARE(a.opinions, b.opinions);
        QCOMPARE(a.decisions, b.decisions);
        QCOMPARE(a.vetoes, b.vetoes);
        QCOMPARE(a.supporting, b.supporting);
        QCOMPARE(a.results.size(), b.results.size());
        QVERIFY(isNear(a.confidence.value(), b.confidence.value()));
        QVERIFY(isNear(a.contribution.value(), b.contribution.value()));
        QVERIFY(isNear(a.attributed.value(), b.attributed.value()));
        QVERIFY(isNear(a.supported.sum.value(), b.supported.sum.value()));
    }
}

SEXTANT_TEST(TestDecisionAudit)
#include "tst_decision_audit.moc"
