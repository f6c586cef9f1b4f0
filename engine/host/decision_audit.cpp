#include "engine/host/decision_audit.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <utility>

#include "engine/core/canonical.h"
#include "engine/decision/agents/agent_case.h"
#include "engine/journal/chain_progress.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/session.h"
#include "engine/storage/decision_rows.h"
#include "engine/storage/projector.h"

namespace sextant::host {
namespace {

using storage::Value;
using LogRow = std::vector<Value>;
using Bytes = std::vector<std::uint8_t>;

constexpr std::int64_t kAuditPage = 1024;

const std::array<std::string, storage::DecisionColumnCount>& columnNames()
{
    static const auto names = [] {
        std::array<std::string, storage::DecisionColumnCount> out;
        std::string_view left = storage::kDecisionColumns;
        for (std::string& name : out) {
            const std::size_t end = std::min(left.find(','), left.size());
            name = left.substr(0, end);
            left.remove_prefix(std::min(end + 2, left.size()));
        }
        return out;
    }();
    return names;
}

/// SQLite keeps -0 as 0 in a real column, and columns of real numbers may hold whole ones.
bool isSame(const Value& a, const Value& b)
{
    const auto* left = std::get_if<double>(&a);
    const auto* right = std::get_if<double>(&b);
    if (left != nullptr && right != nullptr) return !(*left < *right) && !(*right < *left);
    return a == b;
}

std::size_t firstDifference(const Bytes& a, const Bytes& b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

template <class Told>
Bytes canonicalBytes(const Told& told)
{
    CanonicalWriter writer;
    told.canonical(writer);
    return writer.take();
}

std::int64_t storedInteger(const Value& value)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    return integer != nullptr ? *integer : 0;
}
std::string storedText(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

/// The decision log of a session in its order, a page at a time.
class StoredRows final {
public:
    /// @param until  seq behind which rows are left out: a session may go on meanwhile
    StoredRows(const storage::Database& database, std::string sessionId, std::int64_t until)
        : m_database(database), m_sessionId(std::move(sessionId)), m_until(until)
    {}

    /// The next row, null behind the last; stays until the next call.
    Result<const LogRow*> next()
    {
        if (m_place == m_page.rows.size()) {
            if (m_isLast) return nullptr;
            const Value from[] = {m_sessionId, m_seq, m_ordinal, m_until, kAuditPage};
            auto page = m_database.select("SELECT " + std::string(storage::kDecisionColumns) +
                                              " FROM agent_decisions WHERE session_id = ?1 AND (seq, ordinal) > "
                                              "(?2, ?3) AND seq <= ?4 ORDER BY seq, ordinal LIMIT ?5",
                                          from);
            if (!page) return tl::unexpected(page.error());
            m_page = *std::move(page);
            m_place = 0;
            m_isLast = m_page.rows.size() < static_cast<std::size_t>(kAuditPage);
            if (m_page.rows.empty()) return nullptr;
            m_seq = storedInteger(m_page.rows.back()[storage::DecisionSeq]);
            m_ordinal = storedInteger(m_page.rows.back()[storage::DecisionOrdinal]);
        }
        return &m_page.rows[m_place++];
    }

private:
    const storage::Database& m_database;
    std::string m_sessionId;
    std::int64_t m_until;
    storage::Table m_page;
    std::size_t m_place = 0;
    std::int64_t m_seq = INT64_MIN;
    std::int64_t m_ordinal = INT64_MIN;
    bool m_isLast = false;
};

class Auditor final {
public:
    /// `tell`: how much of this session is done.
    Auditor(const storage::Database& database, const storage::WorkspaceLocation& location, DecisionAudit& audit,
            const std::stop_token& stop, AuditProgress tell = {})
        : m_database(database), m_location(location), m_audit(audit), m_stop(stop), m_tell(std::move(tell))
    {}

    Result<void> run(const journal::SessionRecord& record)
    {
        // What cannot be read of the journal is told by the replay.
        if (const auto durable = journal::durablePoint(m_database, record))
            m_until = static_cast<std::int64_t>(durable->seq);
        m_isOfOtherVersion = record.info.decisionVersion != session::Session::kDecisionVersion;
        if (auto done = checkRows(); !done) return done;
        if (auto done = checkSnapshots(); !done) return done;
        if (auto done = replay(); !done) return done;
        for (auto& [place, fault] : m_hashFaults)
            add(std::move(fault));
        std::stable_sort(m_audit.faults.begin(), m_audit.faults.end(), [](const LogFault& a, const LogFault& b) {
            return std::pair(a.seq, a.ordinal) < std::pair(b.seq, b.ordinal);
        });
        return {};
    }

private:
    using Place = std::pair<std::int64_t, std::int64_t>;
    /// Of the work, until the replay begins: agents are asked again there too.
    static constexpr double kRowsShare = 0.3;

    /// The events up to `seq` are done, of a part that takes `from` … `to` of the work.
    void tell(double from, double to, std::int64_t seq) const
    {
        if (!m_tell || m_until <= 0 || m_until == INT64_MAX) return;
        const double share = std::clamp(static_cast<double>(seq) / static_cast<double>(m_until), 0.0, 1.0);
        m_tell(from + (to - from) * share);
    }

    void add(LogFault fault)
    {
        if (m_audit.faults.size() < DecisionAudit::kMostFaults) m_audit.faults.push_back(std::move(fault));
    }

    LogFault faultOf(LogFault::Kind kind, const LogRow& row, std::string field, const std::string& what) const
    {
        LogFault fault;
        fault.kind = kind;
        fault.table = "agent_decisions";
        fault.sessionId = m_audit.sessionId;
        fault.seq = storedInteger(row[storage::DecisionSeq]);
        fault.ordinal = storedInteger(row[storage::DecisionOrdinal]);
        fault.row = storedText(row[storage::DecisionAgent]);
        fault.field = std::move(field);
        fault.message = "agent_decisions, session " + fault.sessionId + ", row " + std::to_string(fault.seq) + "." +
                        std::to_string(fault.ordinal) + " (" + fault.row + ")" +
                        (fault.field.empty() ? std::string() : ", " + fault.field) + ": " + what;
        return fault;
    }

    LogFault snapshotFault(LogFault::Kind kind, const std::string& id, std::int64_t seq, std::string field,
                           std::optional<std::size_t> byte, const std::string& what) const
    {
        LogFault fault;
        fault.kind = kind;
        fault.table = "agent_snapshots";
        fault.sessionId = m_audit.sessionId;
        fault.seq = seq;
        fault.row = id;
        fault.field = std::move(field);
        fault.byte = byte;
        fault.message = "agent_snapshots, session " + fault.sessionId + ", row " + id +
                        (fault.field.empty() ? std::string() : ", " + fault.field) +
                        (byte ? ", byte " + std::to_string(*byte) : std::string()) + ": " + what;
        return fault;
    }

    Result<void> checkRows()
    {
        StoredRows stored(m_database, m_audit.sessionId, m_until);
        std::vector<LogRow> decision;
        while (true) {
            if (m_stop.stop_requested()) return fail(ErrorCode::Interrupted, "the audit was stopped");
            const auto next = stored.next();
            if (!next) return tl::unexpected(next.error());
            if (*next == nullptr) break;
            const LogRow& row = **next;
            ++m_audit.rows;
            tell(0.0, kRowsShare, storedInteger(row[storage::DecisionSeq]));
            const std::string hash = toHex(storage::decisionRowHash(std::span(row).first(storage::DecisionRowHash)));
            if (hash != storedText(row[storage::DecisionRowHash]))
                m_hashFaults.insert_or_assign(
                    Place(storedInteger(row[storage::DecisionSeq]), storedInteger(row[storage::DecisionOrdinal])),
                    faultOf(LogFault::Kind::RowHash, row, {}, "the row is not the one its hash was made of"));
            // What belongs together stands in one event.
            if (!decision.empty() &&
                storedInteger(decision.front()[storage::DecisionSeq]) != storedInteger(row[storage::DecisionSeq]))
                decision.clear();
            decision.push_back(row);
            if (storedText(row[storage::DecisionAgent]) != storage::kMetaName) continue;
            ++m_audit.decisions;
            if (auto done = recompute(decision); !done) return done;
            decision.clear();
        }
        return {};
    }

    /// The agents once more, of what stands in the log alone.
    Result<void> recompute(const std::vector<LogRow>& rows)
    {
        // Where the log itself is damaged its rows say so.
        const bool isDamaged = std::any_of(rows.begin(), rows.end(), [&](const LogRow& row) {
            return m_hashFaults.contains(
                Place(storedInteger(row[storage::DecisionSeq]), storedInteger(row[storage::DecisionOrdinal])));
        });
        if (isDamaged || rows.size() != decision::kAgents + 1) return {};
        const LogRow& meta = rows.back();
        const std::string id = storedText(meta[storage::DecisionSnapshot]);
        const Value key[] = {m_audit.sessionId, id};
        const auto found =
            m_database.select("SELECT bytes FROM agent_snapshots WHERE session_id = ? AND snapshot_id = ?", key);
        if (!found) return tl::unexpected(found.error());
        const std::int64_t seq = storedInteger(meta[storage::DecisionSeq]);
        if (found->rows.empty()) {
            add(snapshotFault(LogFault::Kind::Snapshot, id, seq, {}, std::nullopt, "the row is not there"));
            return {};
        }
        const auto* bytes = std::get_if<Bytes>(&found->rows[0][0]);
        if (bytes == nullptr || toHex(sha256(*bytes)) != id) return {}; // told by checkSnapshots()
        const auto decided = decision::decodeCase(*bytes);
        if (!decided) {
            // Whole, and still not readable: nobody could ask the agents again.
            add(snapshotFault(LogFault::Kind::Snapshot, id, seq, "bytes", std::nullopt, decided.error().message));
            return {};
        }
        // Agents of another version give other answers, and that is no fault of the log.
        if (m_isOfOtherVersion) return {};
        const decision::TeamResult result = decision::runCase(**decided);
        ++m_audit.recomputed;
        for (const LogRow& row : rows) {
            const bool isMeta = &row == &meta;
            const auto agent = decision::agentFromName(storedText(row[storage::DecisionAgent]));
            if (!isMeta && !agent) continue; // its hash tells
            Bytes again;
            std::string_view verdict;
            if (isMeta) {
                again = canonicalBytes(result.decision);
                verdict = result.decision.isApproved ? storage::kApproved : toString(result.decision.refusal);
            } else {
                const auto absence = result.absences[static_cast<std::size_t>(*agent)];
                verdict = absence == decision::AgentAbsence::None ? storage::kSpoke : toString(absence);
                for (const decision::AgentOutput& output : result.outputs())
                    if (output.agent == *agent) again = canonicalBytes(output);
            }
            const auto* output = std::get_if<Bytes>(&row[storage::DecisionOutput]);
            const Bytes none;
            const Bytes& said = output != nullptr ? *output : none;
            if (said == again && storedText(row[storage::DecisionVerdict]) == verdict) continue;
            const bool isOutput = said != again;
            LogFault fault = faultOf(LogFault::Kind::Recomputed, row, isOutput ? "output" : "verdict",
                                     "asked again, of what stands in the log, the answer is another one");
            if (isOutput) fault.byte = firstDifference(said, again);
            m_located.insert_or_assign(Place(fault.seq, fault.ordinal), true);
            add(std::move(fault));
        }
        return {};
    }

    Result<void> checkSnapshots()
    {
        std::string last;
        while (true) {
            if (m_stop.stop_requested()) return fail(ErrorCode::Interrupted, "the audit was stopped");
            const Value from[] = {m_audit.sessionId, last, std::int64_t{256}, m_until};
            const auto page =
                m_database.select("SELECT snapshot_id, seq, bytes FROM agent_snapshots WHERE session_id = ?1 AND "
                                  "snapshot_id > ?2 AND seq <= ?4 ORDER BY snapshot_id LIMIT ?3",
                                  from);
            if (!page) return tl::unexpected(page.error());
            for (const LogRow& row : page->rows) {
                ++m_audit.snapshots;
                last = storedText(row[0]);
                const auto* bytes = std::get_if<Bytes>(&row[2]);
                if (bytes != nullptr && toHex(sha256(*bytes)) == last) continue;
                m_snapshotFaults.emplace(last,
                                         snapshotFault(LogFault::Kind::Snapshot, last, storedInteger(row[1]), "bytes",
                                                       std::nullopt, "they are not what their hash names"));
            }
            if (page->rows.size() < 256) return {};
        }
    }

    // Against the journal
    Result<void> replay()
    {
        journal::SessionReplay::Options options;
        options.untilSeq = static_cast<std::uint64_t>(m_until);
        auto replay = journal::SessionReplay::open(m_location, m_audit.sessionId, options);
        if (!replay) return brokenJournal(replay.error());
        session::Session session;
        session::Effects effects;
        storage::Projector projector;
        storage::ProjectionRows rows;
        journal::ReplayRow row;
        StoredRows stored(m_database, m_audit.sessionId, m_until);
        auto next = stored.next();
        if (!next) return tl::unexpected(next.error());
        bool isDigestTold = false;
        while (true) {
            if (m_stop.stop_requested()) return fail(ErrorCode::Interrupted, "the audit was stopped");
            auto more = replay->next(row);
            if (!more) return brokenJournal(more.error());
            if (!*more) break;
            effects.clear();
            rows.clear();
            tell(kRowsShare, 1.0, static_cast<std::int64_t>(row.lastSeq));
            if (row.event) {
                if (const auto* start = std::get_if<std::shared_ptr<const session::SessionStart>>(&row.event->body))
                    m_audit.otherVersion = (*start)->decisionVersion != session::Session::kDecisionVersion;
                session.apply(*row.event, effects);
                projector.take(*row.event, rows);
            }
            for (const session::MarketSpan& span : row.spans)
                session.apply(span, effects);
            projector.project(effects, rows);
            for (const auto& entry : rows.entries())
                if (m_audit.otherVersion)
                    break; // other decisions follow, and that is no fault of the log
                else if (auto done = compare(rows, entry, stored, next); !done)
                    return done;
            if (row.digest) {
                m_audit.recorded = *row.digest;
                m_audit.replayed = session.digests().all;
            }
            // Another version of the engine decides otherwise, and that is no fault of the log.
            const bool differs = !m_audit.otherVersion && ((row.digest && *row.digest != session.digests().all) ||
                                                           (row.closed && *row.closed != session.digests()));
            if (differs && !std::exchange(isDigestTold, true)) {
                LogFault fault;
                fault.kind = LogFault::Kind::OtherDigest;
                fault.table = "journal";
                fault.sessionId = m_audit.sessionId;
                fault.seq = static_cast<std::int64_t>(row.lastSeq);
                fault.row = std::to_string(row.row);
                fault.field = "digest";
                fault.message = "journal, row " + fault.row + ", digest: the replay of session " + fault.sessionId +
                                " gives another one";
                add(std::move(fault));
            }
        }
        m_audit.events = session.lastSeq();
        if (m_audit.otherVersion) return flush();
        m_audit.isReplayed = true;
        while (*next != nullptr) {
            tellSurplus(**next);
            next = stored.next();
            if (!next) return tl::unexpected(next.error());
        }
        if (m_audit.snapshots > m_expectedSnapshots.size()) {
            for (const auto& [id, fault] : std::exchange(m_snapshotFaults, {}))
                add(fault);
            const Value key[] = {m_audit.sessionId};
            const auto all =
                m_database.select("SELECT snapshot_id, seq FROM agent_snapshots WHERE session_id = ?", key);
            if (!all) return tl::unexpected(all.error());
            for (const LogRow& each : all->rows)
                if (!m_expectedSnapshots.contains(storedText(each[0])))
                    add(snapshotFault(LogFault::Kind::Surplus, storedText(each[0]), storedInteger(each[1]), {},
                                      std::nullopt, "no decision of the journal was made of it"));
        }
        return flush();
    }

    /// What nothing more exact was found of.
    Result<void> flush()
    {
        for (const auto& [id, fault] : std::exchange(m_snapshotFaults, {}))
            add(fault);
        return {};
    }

    Result<void> brokenJournal(const Error& error)
    {
        if (error.code != ErrorCode::Corrupt && error.code != ErrorCode::Incompatible) return tl::unexpected(error);
        LogFault fault;
        fault.kind = LogFault::Kind::Journal;
        fault.table = "journal";
        fault.sessionId = m_audit.sessionId;
        fault.message = error.message;
        add(std::move(fault));
        return flush();
    }

    void tellSurplus(const LogRow& row)
    {
        const Place place(storedInteger(row[storage::DecisionSeq]), storedInteger(row[storage::DecisionOrdinal]));
        m_hashFaults.erase(place);
        add(faultOf(LogFault::Kind::Surplus, row, {}, "no such row follows from the journal"));
    }

    Result<void> compare(const storage::ProjectionRows& rows, const storage::ProjectionRows::Entry& entry,
                         StoredRows& stored, Result<const LogRow*>& next)
    {
        const auto values = rows.values(entry);
        if (entry.statement == storage::ProjectionStatement::InsertAgentSnapshot) return compareSnapshot(values);
        if (entry.statement != storage::ProjectionStatement::InsertAgentDecision) return {};
        const auto placeOf = [](std::span<const Value> row) {
            return Place(storedInteger(row[storage::DecisionSeq]), storedInteger(row[storage::DecisionOrdinal]));
        };
        const Place wanted = placeOf(values);
        while (*next != nullptr && placeOf(**next) < wanted) {
            tellSurplus(**next);
            next = stored.next();
            if (!next) return tl::unexpected(next.error());
        }
        if (*next == nullptr || placeOf(**next) != wanted) {
            add(faultOf(LogFault::Kind::Missing, LogRow(values.begin(), values.end()), {},
                        "the row is not there, though it follows from the journal"));
            return {};
        }
        const LogRow& row = **next;
        for (std::size_t i = 0; i < storage::DecisionColumnCount; ++i) {
            if (isSame(row[i], values[i]) || m_located.contains(wanted)) continue;
            LogFault fault =
                faultOf(LogFault::Kind::Changed, row, columnNames()[i], "it is not what follows from the journal");
            const auto* is = std::get_if<Bytes>(&row[i]);
            const auto* wants = std::get_if<Bytes>(&values[i]);
            if (is != nullptr && wants != nullptr) fault.byte = firstDifference(*is, *wants);
            m_hashFaults.erase(wanted);
            add(std::move(fault));
        }
        next = stored.next();
        if (!next) return tl::unexpected(next.error());
        return {};
    }

    Result<void> compareSnapshot(std::span<const Value> values)
    {
        const std::string id = storedText(values[0]);
        if (!m_expectedSnapshots.emplace(id, true).second) return {};
        const Value key[] = {m_audit.sessionId, id};
        const auto found = m_database.select(
            "SELECT snapshot_id, seq, time, bytes FROM agent_snapshots WHERE session_id = ? AND snapshot_id = ?", key);
        if (!found) return tl::unexpected(found.error());
        const std::int64_t seq = storedInteger(values[1]);
        if (found->rows.empty()) {
            m_snapshotFaults.erase(id);
            add(snapshotFault(LogFault::Kind::Missing, id, seq, {}, std::nullopt,
                              "the row is not there, though it follows from the journal"));
            return {};
        }
        constexpr std::array<const char*, 4> kColumns{"snapshot_id", "seq", "time", "bytes"};
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            const Value& is = found->rows[0][i];
            if (isSame(is, values[i])) continue;
            const auto* bytes = std::get_if<Bytes>(&is);
            const auto* wants = std::get_if<Bytes>(&values[i]);
            m_snapshotFaults.erase(id);
            add(snapshotFault(LogFault::Kind::Changed, id, seq, kColumns[i],
                              bytes != nullptr && wants != nullptr ? std::optional(firstDifference(*bytes, *wants))
                                                                   : std::nullopt,
                              "it is not what follows from the journal"));
        }
        return {};
    }

    const storage::Database& m_database;
    const storage::WorkspaceLocation& m_location;
    DecisionAudit& m_audit;
    std::stop_token m_stop;
    AuditProgress m_tell;
    std::int64_t m_until = INT64_MAX;
    bool m_isOfOtherVersion = false;
    std::map<Place, LogFault> m_hashFaults; // until something more exact is known of the row
    std::map<Place, bool> m_located;
    std::map<std::string, LogFault> m_snapshotFaults; // the same, by id
    std::map<std::string, bool> m_expectedSnapshots;
};

} // namespace

Result<DecisionAudit> auditDecisions(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                     const std::stop_token& stop)
{
    const auto database = storage::Database::open(location.database, {});
    if (!database) return tl::unexpected(database.error());
    const auto session = journal::findSession(*database, sessionId);
    if (!session) return tl::unexpected(session.error());
    DecisionAudit audit;
    audit.sessionId = session->info.sessionId;
    if (auto done = Auditor(*database, location, audit, stop).run(*session); !done) return tl::unexpected(done.error());
    return audit;
}

bool WorkspaceAudit::isClean() const { return firstFault() == nullptr; }

const LogFault* WorkspaceAudit::firstFault() const
{
    if (!faults.empty()) return &faults.front();
    for (const DecisionAudit& session : sessions)
        if (!session.faults.empty()) return &session.faults.front();
    return nullptr;
}

Result<WorkspaceAudit> auditWorkspace(const storage::WorkspaceLocation& location, const std::stop_token& stop,
                                      const AuditProgress& tell)
{
    const auto database = storage::Database::open(location.database, {});
    if (!database) return tl::unexpected(database.error());
    WorkspaceAudit audit;
    constexpr double kChainShare = 0.1; // of the work; the rest is that of the sessions, by their events
    double told = 0.0;
    const auto show = [&](double share) {
        // Not each of millions of rows, and to the end.
        if (!tell || share < told + (share < 1.0 ? 0.002 : 0.0)) return;
        told = share;
        tell(share);
    };
    const auto end = journal::journalHead(*database);
    const double rows = end && end->row > 0 ? static_cast<double>(end->row) : 1.0;
    const auto goOn = [&](std::int64_t row) {
        show(kChainShare * std::min(1.0, static_cast<double>(row) / rows));
        return !stop.stop_requested();
    };
    if (const auto head = journal::verifyChain(*database, goOn)) {
        audit.journalRows = head->row;
    } else {
        if (head.error().code != ErrorCode::Corrupt) return tl::unexpected(head.error());
        LogFault fault;
        fault.kind = LogFault::Kind::Journal;
        fault.table = "journal";
        fault.message = head.error().message;
        audit.faults.push_back(std::move(fault));
    }
    const auto sessions = journal::sessions(*database);
    if (!sessions) return tl::unexpected(sessions.error());
    std::vector<double> events;
    for (const journal::SessionRecord& session : *sessions) {
        const auto durable = journal::durablePoint(*database, session);
        events.push_back(durable ? static_cast<double>(durable->seq) : 0.0);
    }
    const double all = std::max(1.0, std::accumulate(events.begin(), events.end(), 0.0));
    double done = 0.0;
    for (std::size_t i = 0; i < sessions->size(); ++i) {
        DecisionAudit one;
        one.sessionId = (*sessions)[i].info.sessionId;
        const auto tellPart = [&](double share) {
            show(kChainShare + (1.0 - kChainShare) * (done + share * events[i]) / all);
        };
        if (auto run = Auditor(*database, location, one, stop, tellPart).run((*sessions)[i]); !run)
            return tl::unexpected(run.error());
        done += events[i];
        Result<DecisionAudit> checked = std::move(one);
        // A broken chain is told of once.
        if (!audit.faults.empty())
            std::erase_if(checked->faults, [&](const LogFault& fault) {
                return fault.kind == LogFault::Kind::Journal && fault.message == audit.faults.front().message;
            });
        audit.sessions.push_back(*std::move(checked));
    }
    show(1.0);
    return audit;
}

AuditJob::Work auditWork(storage::WorkspaceLocation location)
{
    return [location = std::move(location)](const std::stop_token& stop, const AuditProgress& tell) {
        return auditWorkspace(location, stop, tell);
    };
}

} // namespace sextant::host
