#include "engine/session/desk_rows.h"

#include <algorithm>
#include <cstdlib>

#include "engine/trading/exits/trailing.h"

namespace sextant::session {
namespace {

double moneyOf(Cash cash) { return static_cast<double>(cash.units) / static_cast<double>(pow10(Cash::kScale)); }

/// What one lot is worth at a price of 1.
double lotValue(const market::Instrument& instrument)
{
    return instrument.lot.toDouble() * instrument.multiplier.toDouble();
}

} // namespace

template <class Use>
auto DeskRows::withDesk(const Session& session, std::size_t account, Use use) const
{
    return m_engine == Engine::Paper ? use(session.desk(account)) : use(session.shadowDesk());
}

bool DeskRows::noteOrder(const Effect& effect, const OrderChanged& change, std::span<const Reason> reasons,
                         ReasonRows& risk)
{
    OrderRow& row = m_openOrders[change.order.value];
    const bool isNew = !row.order.isSet();
    if (isNew) {
        row.order = change.order;
        row.submitted = effect.time;
        row.variant = effect.variant;
        row.risk = std::exchange(risk, {});
    }
    row.seq = effect.seq;
    row.time = effect.time;
    row.signal = change.signal;
    row.position = change.position;
    row.instrument = effect.instrument;
    row.actor = effect.variant;
    row.side = change.side;
    static_cast<trading::OrderTerms&>(row) = change.terms();
    row.quantity = change.quantity;
    row.filled = change.filled;
    row.from = change.from;
    row.state = change.to;
    row.purpose = reasons.empty() ? row.purpose : reasons.front().code;
    row.cause = change.cause;
    row.replaces = change.replaces;
    row.isUnverified = change.isUnverified;
    row.account = effect.account;
    row.attempt = change.attempt;
    row.stop = change.stop;
    row.target = change.target;
    m_orders.add(row);
    if (row.isDone()) m_openOrders.erase(change.order.value);
    return isNew;
}

template <class Body>
void DeskRows::wait(const Effect& effect, const Body& body)
{
    m_waiting.push_back({effect.seq, effect.time, effect.instrument, effect.variant, effect.account, body});
}

void DeskRows::noteFill(const Effect& effect, const Filled& fill, std::span<const Reason> reasons)
{
    const ReasonCode purpose = reasons.empty() ? ReasonCode::None : reasons.front().code;
    m_fills.add({effect.seq, effect.time, effect.instrument, effect.variant, effect.account, fill, purpose});
    const auto order = m_openOrders.find(fill.order.value);
    if (order != m_openOrders.end() && fill.position.isSet())
        m_opener.try_emplace(fill.position.value, fill.order, order->second.signal);
    wait(effect, fill);
}

void DeskRows::notePosition(const Effect& effect, const PositionChanged& change) { wait(effect, change); }
void DeskRows::noteEntry(const Effect& effect, const LedgerEntry& entry) { wait(effect, entry); }

void DeskRows::foldFill(const Filled& fill)
{
    const auto held = m_held.find(fill.position.value);
    if (held == m_held.end()) return; // the position's own change follows
    const PositionRow& row = held->second.row;
    const bool reduces = (row.quantity.count > 0) == (fill.side == market::Side::Sell) && row.quantity.count != 0;
    if (!reduces) return;
    const std::int64_t closed = std::min(std::abs(row.quantity.count), fill.quantity.count);
    held->second.closedValue += static_cast<double>(fill.price.units) * static_cast<double>(closed);
    held->second.closedLots += closed;
}

void DeskRows::foldPosition(const Session& session, const Waiting& waiting, const PositionChanged& change)
{
    const market::Instrument& instrument = session.instrument(waiting.instrument);
    auto [place, isNew] = m_held.try_emplace(change.position.value);
    Held& held = place->second;
    PositionRow& row = held.row;
    row.seq = waiting.seq;
    row.position = change.position;
    row.instrument = waiting.instrument;
    row.variant = waiting.variant;
    row.account = waiting.account;
    row.best = change.best;
    row.worst = change.worst;
    row.dividends = change.dividends;
    row.funding = change.funding;
    row.state = change.state;
    row.quantity = change.quantity;
    row.totalCost = change.totalCost;
    row.realised = change.realised;
    row.fees = change.fees;
    row.stop = change.stop;
    row.target = change.target;
    const double perPoint = lotValue(instrument);
    const auto lots = static_cast<double>(std::abs(change.quantity.count));
    if (lots > 0.0 && perPoint > 0.0) row.entry = moneyOf(change.totalCost) / (lots * perPoint);
    if (std::abs(change.quantity.count) > std::abs(row.largest.count)) row.largest = change.quantity;
    if (isNew) {
        row.opened = waiting.time;
        row.opening = change.cause;
        if (const auto opener = m_opener.find(change.position.value); opener != m_opener.end()) {
            row.order = opener->second.first;
            row.signal = opener->second.second;
        }
        if (change.stop.units > 0) held.riskPerUnit = std::abs(row.entry - instrument.toDouble(change.stop));
    }
    if (change.state != trading::PositionState::Open) row.closing = change.cause;
    if (held.closedLots > 0)
        row.exit =
            held.closedValue / static_cast<double>(held.closedLots) / static_cast<double>(pow10(instrument.priceScale));
    m_isChanged = true;
    if (change.quantity.count != 0) return;

    row.closed = waiting.time;
    row.unrealised = {};
    const double risk = held.riskPerUnit * static_cast<double>(std::abs(row.largest.count)) * perPoint;
    if (risk > 0.0) row.multiple = moneyOf(row.net()) / risk;
    withDesk(session, row.account, [&](const auto& desk) {
        m_folds[row.account].addTrade(
            desk.ledger().converted(row.instrument, row.net()),
            desk.ledger().converted(row.instrument, Cash{static_cast<std::int64_t>(risk * 1e8)}));
    });
    m_closed.add(std::move(row));
    m_held.erase(place);
    m_opener.erase(change.position.value);
}

void DeskRows::fold(const Session& session, std::uint64_t durableSeq)
{
    while (!m_waiting.empty() && m_waiting.front().seq <= durableSeq) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (const auto* fill = std::get_if<Filled>(&waiting.body)) {
            foldFill(*fill);
        } else if (const auto* change = std::get_if<PositionChanged>(&waiting.body)) {
            foldPosition(session, waiting, *change);
        } else if (const auto* entry = std::get_if<LedgerEntry>(&waiting.body)) {
            m_folds[waiting.account].add(*entry);
        }
    }
}

template <class Desk>
void DeskRows::markOne(const Session& session, const Desk& desk, Held& held)
{
    PositionRow& row = held.row;
    const market::Instrument& instrument = session.instrument(row.instrument);
    const Price price = markPrice(session.state(row.instrument), session.now(), session.config());
    const auto& position = desk.ledger().position(row.instrument);
    const bool isLive = position.id == row.position;
    const Price trail = isLive ? trading::trailLevel(position, session.config().exits).value_or(Price{}) : Price{};
    const bool isSame = !isLive || (position.bestResult == row.best && position.worstResult == row.worst);
    if (price == row.mark && trail == row.trail && isSame && !m_isChanged) return;
    if (isLive) {
        row.best = position.bestResult;
        row.worst = position.worstResult;
    }
    m_isChanged = true;
    row.mark = price;
    row.trail = trail;
    const Cash value = instrument.value(price, row.quantity).value_or(Cash{});
    row.unrealised =
        row.quantity.count < 0 ? Cash{value.units + row.totalCost.units} : Cash{value.units - row.totalCost.units};
    const double risk = held.riskPerUnit * static_cast<double>(std::abs(row.largest.count)) * lotValue(instrument);
    row.multiple = risk > 0.0 ? std::optional(moneyOf(row.net()) / risk) : std::nullopt;
}

void DeskRows::mark(const Session& session)
{
    for (auto& [id, held] : m_held)
        withDesk(session, held.row.account, [&, &of = held](const auto& desk) { markOne(session, desk, of); });
}

std::shared_ptr<const std::vector<PositionRow>> DeskRows::positions(const Session& session)
{
    mark(session);
    if (!m_isChanged && m_positions) return m_positions;
    auto rows = std::make_shared<std::vector<PositionRow>>();
    for (const auto& [id, held] : m_held)
        rows->push_back(held.row);
    std::stable_sort(rows->begin(), rows->end(), [](const PositionRow& a, const PositionRow& b) {
        return a.instrument.value < b.instrument.value;
    });
    m_positions = std::move(rows);
    m_isChanged = false;
    return m_positions;
}

std::shared_ptr<const AccountPart> DeskRows::account(const Session& session, std::size_t account)
{
    return withDesk(session, account,
                    [&](const auto& desk) { return m_folds[account].part(session, desk, account, *m_positions); });
}

} // namespace sextant::session
