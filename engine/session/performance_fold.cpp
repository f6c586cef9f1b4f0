#include "engine/session/performance_fold.h"

#include <utility>

#include "engine/trading/orders/states.h"

namespace sextant::session {
namespace {

/// Five trading days and what of weekends and holidays may lie between them.
constexpr Duration kLongest = std::chrono::hours(24 * 14);

double moneyOf(std::int64_t units) { return static_cast<double>(units) / static_cast<double>(pow10(Cash::kScale)); }

// One list of members for both directions.
template <class Visit, class Record>
void visitRecord(const Visit& visit, Record& r)
{
    visit(r.signal, r.time, r.instrument, r.timeframe, r.direction, r.regime, r.session, r.isApproved, r.isExecuted,
          r.refusal, r.finalConfidence);
    for (auto& v : r.votes)
        visit(v.absence, v.bias, v.block, v.confidence, v.weight, v.contribution, v.share);
}

void put(CanonicalWriter& out, const decision::AgentRecord& record)
{
    visitRecord([&](const auto&... values) { out.putAll(values...); }, record);
}

decision::AgentRecord getRecord(CanonicalReader& in)
{
    decision::AgentRecord record;
    visitRecord([&](auto&... values) { in.getAll(values...); }, record);
    return record;
}

} // namespace

void PerformanceFold::take(const Effect& effect, const Sink& sink)
{
    if (const auto* scored = std::get_if<SignalScored>(&effect.body)) {
        m_signal = scored->signal;
        m_regime = scored->regime.direction;
        m_direction = scored->action == SignalAction::Buy ? 1 : scored->action == SignalAction::Sell ? -1 : 0;
    } else if (effect.variant != Variant::B) {
        return;
    } else if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body)) {
        if (m_record.signal != opinion->signal) m_record = decision::AgentRecord();
        m_record.signal = opinion->signal;
        decision::takeVote(m_record, opinion->agent, opinion->absence, opinion->output);
    } else if (const auto* meta = std::get_if<MetaDecided>(&effect.body)) {
        if (m_record.signal != meta->signal) m_record = decision::AgentRecord();
        m_record.signal = meta->signal;
        m_record.time = effect.time;
        m_record.instrument = effect.instrument;
        m_record.timeframe = effect.timeframe;
        m_record.isExecuted = meta->isExecuted;
        if (m_signal == meta->signal) {
            m_record.direction = m_direction;
            m_record.regime = m_regime;
        }
        decision::takeDecision(m_record, meta->decision);
        sink({effect.seq, effect.time, false, m_record, {}});
        if (meta->isExecuted)
            m_waiting.insert_or_assign(meta->signal.value, m_record);
        else
            leave(m_record);
        m_record = decision::AgentRecord();
    } else if (const auto* none = std::get_if<NonTrade>(&effect.body)) {
        const auto waiting = m_waiting.find(none->signal.value);
        if (waiting == m_waiting.end()) return;
        leave(waiting->second);
        m_waiting.erase(waiting);
    } else if (const auto* order = std::get_if<OrderChanged>(&effect.body)) {
        if (order->signal.isSet()) m_orders.try_emplace(order->order.value, order->signal);
        if (!trading::isTerminal(order->to)) return;
        // An order that was not filled is a trade that was not made.
        m_orders.erase(order->order.value);
        const auto waiting = m_waiting.find(order->signal.value);
        if (waiting == m_waiting.end()) return;
        leave(waiting->second);
        m_waiting.erase(waiting);
    } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
        const auto working = m_orders.find(fill->order.value);
        if (working == m_orders.end() || !fill->position.isSet()) return;
        const auto waiting = m_waiting.find(working->second.value);
        if (waiting == m_waiting.end()) return;
        m_positions.try_emplace(fill->position.value, Open{waiting->second, false});
        m_waiting.erase(waiting);
    } else if (const auto* entry = std::get_if<LedgerEntry>(&effect.body)) {
        if (entry->currency.view().empty() || !entry->position.isSet()) return;
        if (const auto open = m_positions.find(entry->position.value); open != m_positions.end())
            open->second.isForeign = true;
    } else if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
        if (position->quantity.count == 0) closePosition(effect, *position, sink);
    }
}

void PerformanceFold::leave(const decision::AgentRecord& record)
{
    while (!m_left.empty() && m_left.begin()->second.time + kLongest < record.time)
        m_left.erase(m_left.begin());
    m_left.insert_or_assign(record.signal.value, record);
}

void PerformanceFold::take(const CounterfactualOutcome& outcome, const Sink& sink)
{
    if (outcome.engine != decision::Arm::B) return;
    const auto left = m_left.find(outcome.signal.value);
    if (left == m_left.end()) return;
    PerformanceRow row{outcome.seq, outcome.time, true, left->second, {}};
    row.outcome.isCounterfactual = true;
    row.outcome.multiple = outcome.r;
    row.outcome.hasMoney = false;
    m_left.erase(left);
    sink(std::move(row));
}

void PerformanceFold::closePosition(const Effect& effect, const PositionChanged& change, const Sink& sink)
{
    const auto open = m_positions.find(change.position.value);
    if (open == m_positions.end()) return;
    PerformanceRow row{effect.seq, effect.time, true, open->second.record, {}};
    row.outcome.money =
        moneyOf(change.realised.units - change.fees.units + change.dividends.units + change.funding.units);
    row.outcome.hasMoney = !open->second.isForeign;
    row.outcome.hasMultiple = change.initialRisk.units > 0;
    if (row.outcome.hasMultiple) row.outcome.multiple = row.outcome.money / moneyOf(change.initialRisk.units);
    m_positions.erase(open);
    sink(std::move(row));
}

void PerformanceFold::canonical(CanonicalWriter& out) const
{
    for (const auto* records : {&m_waiting, &m_left}) {
        out.put(records->size());
        for (const auto& [signal, record] : *records)
            put(out, record);
    }
    out.put(m_orders.size());
    for (const auto& [order, signal] : m_orders)
        out.putAll(order, signal);
    out.put(m_positions.size());
    for (const auto& [position, open] : m_positions) {
        out.putAll(position, open.isForeign);
        put(out, open.record);
    }
}

void PerformanceFold::restore(CanonicalReader& in)
{
    constexpr std::size_t kLeastRecord = 11 * 8; // bytes
    for (auto* records : {&m_waiting, &m_left}) {
        records->clear();
        for (std::size_t left = in.count(kLeastRecord); left > 0; --left) {
            decision::AgentRecord record = getRecord(in);
            const std::uint64_t signal = record.signal.value;
            records->insert_or_assign(signal, std::move(record));
        }
    }
    m_orders.clear();
    for (std::size_t left = in.count(16); left > 0; --left) {
        std::uint64_t order = 0;
        SignalId signal;
        in.getAll(order, signal);
        m_orders.insert_or_assign(order, signal);
    }
    m_positions.clear();
    for (std::size_t left = in.count(kLeastRecord); left > 0; --left) {
        std::uint64_t position = 0;
        Open open;
        in.getAll(position, open.isForeign);
        open.record = getRecord(in);
        m_positions.insert_or_assign(position, std::move(open));
    }
}

} // namespace sextant::session
