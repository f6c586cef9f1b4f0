#include "engine/host/reconciliation.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <utility>

namespace sextant::host {
namespace {

using storage::Value;
using trading::AccountRecord;
using trading::ComparedWith;
using trading::Finding;

std::int64_t integer(const Value& value)
{
    const auto* known = std::get_if<std::int64_t>(&value);
    return known == nullptr ? 0 : *known;
}

trading::RecordedFill recordOf(const trading::VenueLedger::Entry& entry, InstrumentId instrument,
                               const std::string& currency)
{
    trading::RecordedFill fill;
    fill.order = entry.fill.order;
    fill.execution = entry.fill.execution.ordinal;
    fill.instrument = instrument;
    fill.side = entry.fill.side;
    fill.quantity = entry.fill.execution.quantity;
    fill.price = entry.fill.execution.priced.price;
    fill.fee = entry.fill.execution.fee;
    fill.cashChange = entry.cashChange;
    fill.currency = currency;
    return fill;
}

void addCash(std::map<std::string, std::int64_t>& sums, const std::string& currency, Cash amount)
{
    sums[currency] += amount.units;
}

std::vector<trading::RecordedCash> listOf(const std::map<std::string, std::int64_t>& sums)
{
    std::vector<trading::RecordedCash> list;
    for (const auto& [currency, units] : sums)
        list.push_back({currency, Cash{units}});
    return list;
}

/// "working" as it is stored.
std::optional<trading::OrderState> stateNamed(std::string_view name)
{
    for (std::size_t i = 0; i < trading::kStateCount<trading::OrderState>; ++i)
        if (trading::toString(static_cast<trading::OrderState>(i)) == name) return static_cast<trading::OrderState>(i);
    return std::nullopt;
}

} // namespace

std::vector<AccountState> accountStates(const session::Session& session)
{
    std::vector<AccountState> states;
    for (std::size_t account = 0; account < session.accountCount(); ++account) {
        const auto& desk = session.desk(account);
        AccountState state;
        state.seq = session.lastSeq();
        state.account = static_cast<std::uint8_t>(account);
        std::map<std::string, std::int64_t> ours;
        std::map<std::string, std::int64_t> theirs;
        std::set<std::uint16_t> compared;
        for (std::size_t i = 1; i <= session.instrumentCount(); ++i) {
            const InstrumentId id{static_cast<std::uint16_t>(i)};
            const trading::PaperVenue* venue = desk.venue(id);
            if (venue == nullptr || desk.isHearing(id) || !venue->reports().empty()) continue;
            compared.insert(id.value);
            const std::string& currency = desk.ledger().currencyOf(id);
            for (const auto& entry : desk.booked(id).newest())
                state.engine.fills.push_back(recordOf(entry, id, currency));
            for (const auto& entry : venue->ledger().newest())
                state.venue.fills.push_back(recordOf(entry, id, currency));
            addCash(ours, currency, desk.booked(id).cash());
            addCash(theirs, currency, venue->ledger().cash());
            if (const Lots held = desk.ledger().position(id).quantity; held.count != 0)
                state.engine.holdings.push_back({id, held});
            if (venue->position().count != 0) state.venue.holdings.push_back({id, venue->position()});
            for (const trading::VenueOrder& order : venue->orders())
                if (!order.isDone())
                    state.venue.orders.push_back({order.ticket.id, id, order.state, order.quantity, order.filled});
        }
        for (const auto& order : desk.orders())
            // Unverified ones stand at the venue too; legs are filled without one.
            if (!order.isDone() && !order.legs.isSet() && compared.contains(order.instrument.value))
                state.engine.orders.push_back({order.id, order.instrument, order.state, order.quantity, order.filled});
        state.engine.cash = listOf(ours);
        state.venue.cash = listOf(theirs);
        states.push_back(std::move(state));
    }
    return states;
}

AccountRecord engineRecord(const session::Session& session, std::size_t account)
{
    const auto& desk = session.desk(account);
    AccountRecord record;
    record.time = session.now();
    for (const auto& order : desk.orders())
        if (!order.isDone())
            record.orders.push_back({order.id, order.instrument, order.state, order.quantity, order.filled});
    for (std::size_t i = 1; i <= session.instrumentCount(); ++i) {
        const InstrumentId id{static_cast<std::uint16_t>(i)};
        if (const Lots held = desk.ledger().position(id).quantity; held.count != 0)
            record.holdings.push_back({id, held});
    }
    for (const trading::CurrencyBalance& balance : desk.ledger().balances(session.now()))
        record.cash.push_back({balance.currency, balance.cash});
    return record;
}

Result<StoredRecord> storedRecord(const storage::Database& database, const std::string& sessionId, std::uint64_t seq,
                                  std::uint8_t account)
{
    StoredRecord out;
    const auto at = static_cast<std::int64_t>(seq);
    const Value own[] = {sessionId, std::int64_t{account}};
    const auto orders =
        database.select("SELECT order_id, instrument_id, status, quantity, filled_qty, updated_seq FROM "
                        "orders WHERE session_id = ? AND account = ? AND (status NOT IN ('filled', "
                        "'cancelled', 'expired', 'failed', 'rejected', 'risk_rejected') OR updated_seq "
                        "> " +
                            std::to_string(at) + ")",
                        own);
    if (!orders) return tl::unexpected(orders.error());
    for (const auto& row : orders->rows) {
        const auto id = static_cast<std::uint64_t>(integer(row[0]));
        if (integer(row[5]) > at) {
            out.laterOrders.insert(id);
            continue;
        }
        const auto* name = std::get_if<std::string>(&row[2]);
        const auto state = name == nullptr ? std::nullopt : stateNamed(*name);
        if (!state) return fail(ErrorCode::Corrupt, "order " + std::to_string(id) + " is in no known state");
        out.record.orders.push_back({OrderId{id}, InstrumentId{static_cast<std::uint16_t>(integer(row[1]))}, *state,
                                     Lots{integer(row[3])}, Lots{integer(row[4])}});
    }
    const auto positions = database.select(
        "SELECT instrument_id, quantity, updated_seq FROM positions WHERE session_id = ? AND account = ? "
        "AND (quantity <> 0 OR updated_seq > " +
            std::to_string(at) + ")",
        own);
    if (!positions) return tl::unexpected(positions.error());
    for (const auto& row : positions->rows) {
        const auto instrument = static_cast<std::uint16_t>(integer(row[0]));
        auto& holdings = out.record.holdings;
        const auto same = std::find_if(holdings.begin(), holdings.end(),
                                       [&](const auto& h) { return h.instrument.value == instrument; });
        if (integer(row[2]) > at)
            out.laterInstruments.insert(instrument);
        else if (same != holdings.end())
            same->quantity.count += integer(row[1]);
        else
            holdings.push_back({InstrumentId{instrument}, Lots{integer(row[1])}});
    }
    const auto currencies =
        database.select("SELECT DISTINCT currency FROM ledger_entries WHERE session_id = ? AND account = ?", own);
    if (!currencies) return tl::unexpected(currencies.error());
    for (const auto& row : currencies->rows) {
        const Value which[] = {sessionId, std::int64_t{account}, row[0], at};
        const auto balance = database.select("SELECT balance FROM ledger_entries WHERE session_id = ? AND account = ? "
                                             "AND currency IS ? AND seq <= ? ORDER BY seq DESC, ordinal DESC LIMIT 1",
                                             which);
        if (!balance) return tl::unexpected(balance.error());
        if (balance->rows.empty()) continue;
        const auto* name = std::get_if<std::string>(&row[0]);
        out.record.cash.push_back({name == nullptr ? std::string() : *name, Cash{integer(balance->rows[0][0])}});
    }
    return out;
}

Reconciler::Reconciler(std::optional<storage::WorkspaceLocation> location, std::chrono::nanoseconds interval)
    : m_interval(interval), m_location(std::move(location)),
      m_worker([this](const std::stop_token& stop) { work(stop); })
{}

Reconciler::~Reconciler() = default;

bool Reconciler::isNews(const Finding& finding)
{
    return m_known
        .insert({finding.kind, finding.other, finding.account, finding.instrument.value, finding.order.value,
                 finding.execution, finding.engineValue, finding.otherValue})
        .second;
}

std::vector<session::ReconciliationFinding> Reconciler::look(const session::Session& session,
                                                             const std::string& sessionId, std::uint64_t durableSeq,
                                                             SteadyTime now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (sessionId != m_sessionId) {
            m_sessionId = sessionId;
            m_job.reset();
            m_found.clear();
            m_pending.reset();
            m_known.clear();
            m_next = SteadyTime::min();
        }
    }
    std::vector<session::ReconciliationFinding> news;
    if (now >= m_next && session.isStarted()) {
        m_next = now + m_interval;
        ++m_comparisons;
        for (const AccountState& state : accountStates(session))
            for (const Finding& finding :
                 trading::reconcile(state.engine, state.venue, ComparedWith::Venue, state.account)) {
                if (!isNews(finding)) continue;
                session::ReconciliationFinding& found = news.emplace_back();
                found.finding = finding;
                if (!finding.isRepairable()) continue;
                for (const auto& entry : session.desk(state.account).venue(finding.instrument)->ledger().newest())
                    if (entry.fill.order == finding.order && entry.fill.execution.ordinal == finding.execution)
                        found.report = entry.fill;
            }
        m_pending.emplace();
        m_pending->seq = session.lastSeq();
        for (std::size_t i = 0; i < session.accountCount(); ++i)
            m_pending->engine.push_back(engineRecord(session, i));
    }
    const std::lock_guard lock(m_mutex);
    if (m_pending && m_location && !m_sessionId.empty() && durableSeq >= m_pending->seq) {
        m_job = std::exchange(m_pending, std::nullopt);
        m_wake.notify_one();
    }
    if (!m_found.empty())
        for (const Finding& finding : std::exchange(m_found, {}))
            if (isNews(finding)) news.push_back({finding, {}});
    return news;
}

/// What the tables say otherwise than the engine did; nothing where they cannot be read: whoever owns them says so
/// elsewhere.
std::vector<Finding> Reconciler::compare(Job& job, const storage::WorkspaceLocation& location,
                                         const std::string& sessionId)
{
    std::vector<Finding> findings;
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return findings;
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return findings;
    for (std::size_t account = 0; account < job.engine.size(); ++account) {
        const auto number = static_cast<std::uint8_t>(account);
        auto stored = storedRecord(*database, sessionId, job.seq, number);
        if (!stored) continue;
        // The account's own currency has no name in the table.
        AccountRecord& engine = job.engine[account];
        if (!engine.cash.empty()) engine.cash.front().currency.clear();
        std::erase_if(engine.orders, [&](const auto& o) { return stored->laterOrders.contains(o.order.value); });
        for (AccountRecord* record : {&engine, &stored->record})
            std::erase_if(record->holdings,
                          [&](const auto& held) { return stored->laterInstruments.contains(held.instrument.value); });
        for (Finding& finding : trading::reconcile(engine, stored->record, ComparedWith::Storage, number))
            findings.push_back(finding);
    }
    return findings;
}

void Reconciler::work(const std::stop_token& stop)
{
    while (true) {
        Job job;
        storage::WorkspaceLocation location;
        std::string sessionId;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_job.has_value(); })) return;
            job = *std::exchange(m_job, std::nullopt);
            location = *m_location;
            sessionId = m_sessionId;
        }
        std::vector<Finding> findings;
        try {
            findings = compare(job, location, sessionId);
        } catch (const std::exception& exception) {
            // The next comparison may succeed; the engine does not stop for this one.
            std::fprintf(stderr, "sextant: a comparison with the tables stopped at a fault: %s\n", exception.what());
        }
        const std::lock_guard lock(m_mutex);
        if (sessionId == m_sessionId) m_found.insert(m_found.end(), findings.begin(), findings.end());
    }
}

} // namespace sextant::host
