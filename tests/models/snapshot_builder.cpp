#include "tests/models/snapshot_builder.h"

#include <algorithm>
#include <utility>

#include "engine/market/calendar.h"

namespace sextant::test {

using namespace session;

SnapshotBuilder::SnapshotBuilder(std::uint64_t retained)
    : m_retained(retained), m_logs(retained), m_started(*parseRfc3339("2026-01-05T14:30:00Z")), m_now(m_started),
      m_positions(std::make_shared<std::vector<PositionRow>>())
{
    m_nextSignal.variant = Variant::A;
    m_nextSignal.timeframe = market::Timeframe::M15;
    m_nextSignal.scored.action = SignalAction::Buy;
    m_nextSignal.scored.hasScore = true;
    m_nextSignal.scored.score = 0.72;
}

void SnapshotBuilder::restart()
{
    ++m_serial;
    m_seq = 0;
    m_logs = Logs(m_retained);
    m_positions = std::make_shared<std::vector<PositionRow>>();
    m_newest.clear();
    m_lastSignal = m_lastOrder = m_lastFill = m_lastPosition = 0;
}

InstrumentId SnapshotBuilder::addInstrument(const std::string& symbol, int priceScale, std::int64_t tick, Decimal lot)
{
    auto instrument = std::make_shared<market::Instrument>();
    instrument->id = InstrumentId{static_cast<std::uint16_t>(m_parts.size() + 1)};
    instrument->symbol = symbol;
    instrument->priceScale = priceScale;
    instrument->tick = Price{tick};
    instrument->lot = lot;
    auto part = std::make_shared<InstrumentPart>();
    part->instrument = instrument;
    part->calendar = market::findCalendar("NYSE");
    m_parts.push_back(part);
    m_bars.push_back(std::make_unique<AppendLog<market::Bar, 4096>>());
    return instrument->id;
}

void SnapshotBuilder::setLast(InstrumentId id, std::int64_t units)
{
    change(id, [&](InstrumentPart& part) {
        part.last = Price{units};
        part.lastTime = m_now;
        if (part.reference.units == 0) part.reference = Price{units};
    });
}

void SnapshotBuilder::addBar(InstrumentId id, std::int64_t close, double volume)
{
    market::Bar bar;
    bar.end = m_now;
    bar.open = bar.high = bar.low = bar.close = Price{close};
    bar.volume = volume;
    bar.instrument = id.value;
    auto& bars = *m_bars[id.value - 1u];
    bars.add(bar);
    change(id, [&](InstrumentPart& part) { part.bars = bars.view(); });
}

SignalRow SnapshotBuilder::makeSignal(InstrumentId id)
{
    SignalRow row = m_nextSignal;
    row.seq = ++m_seq;
    row.time = m_now;
    row.instrument = id;
    return row;
}

SignalId SnapshotBuilder::addSignal(InstrumentId id, ReasonCode cause, OrderId order)
{
    SignalRow row = makeSignal(id);
    row.signal = SignalId{++m_lastSignal};
    row.cause = cause;
    row.order = order;
    m_logs.signalRows.add(row);
    return row.signal;
}

void SnapshotBuilder::addHold(InstrumentId id)
{
    SignalRow row = makeSignal(id);
    row.scored.action = SignalAction::Hold;
    row.cause = ReasonCode::Hold;
    m_logs.holds.add(row);
}

OrderId SnapshotBuilder::addOrder(InstrumentId id, SignalId signal)
{
    const OrderId order = reserveOrder();
    addOrderAs(order, id, signal);
    return order;
}

void SnapshotBuilder::addOrderAs(OrderId order, InstrumentId id, SignalId signal)
{
    OrderRow row;
    row.seq = ++m_seq;
    row.time = row.submitted = m_now;
    row.order = order;
    row.signal = signal;
    row.instrument = id;
    row.variant = row.actor = Variant::A;
    row.side = market::Side::Buy;
    row.quantity = Lots{250};
    row.state = trading::OrderState::PendingExecution;
    row.purpose = ReasonCode::ScoreBuy;
    row.cause = ReasonCode::Submitted;
    m_logs.orders.add(row);
    m_newest.push_back(row);
}

void SnapshotBuilder::changeOrder(OrderId order, trading::OrderState state, ReasonCode cause)
{
    const auto known =
        std::find_if(m_newest.begin(), m_newest.end(), [&](const OrderRow& row) { return row.order == order; });
    known->seq = ++m_seq;
    known->time = m_now;
    known->from = std::exchange(known->state, state);
    known->cause = cause;
    if (state == trading::OrderState::Filled) known->filled = known->quantity;
    m_logs.orders.add(*known);
}

void SnapshotBuilder::addFill(OrderId order, std::int64_t price)
{
    const auto known =
        std::find_if(m_newest.begin(), m_newest.end(), [&](const OrderRow& row) { return row.order == order; });
    FillRow row;
    row.seq = ++m_seq;
    row.time = m_now;
    row.instrument = known->instrument;
    row.variant = Variant::A;
    row.purpose = known->purpose;
    row.fill.fill = FillId{++m_lastFill};
    row.fill.order = order;
    row.fill.side = known->side;
    row.fill.quantity = known->quantity;
    row.fill.price = Price{price};
    row.fill.reference = Price{price - 3};
    row.fill.halfSpread = Price{2};
    row.fill.slippage = Price{1};
    row.fill.fee = Cash{123'000'000};
    row.fill.latency = std::chrono::milliseconds(50);
    m_logs.fills.add(row);
}

void SnapshotBuilder::changeRegime(InstrumentId id, analysis::RegimeDirection direction,
                                   analysis::VolatilityRegime volatility)
{
    analysis::Regime regime;
    if (part(id).regime) regime = *part(id).regime;
    RegimeRow row;
    row.seq = ++m_seq;
    row.time = m_now;
    row.instrument = id;
    row.from = regime.labels;
    regime.labels.direction = direction;
    regime.labels.volatility = volatility;
    regime.probabilities = {0.6, 0.3, 0.1};
    regime.confidence = row.confidence = 0.7;
    regime.since = regime.asOf = m_now;
    row.to = regime.labels;
    row.probabilities = regime.probabilities;
    row.cause = ReasonCode::RegimeDirection;
    m_logs.regimes.add(row);
    change(id, [&](InstrumentPart& part) { part.regime = std::make_shared<const analysis::Regime>(regime); });
}

void SnapshotBuilder::addIncident(ReasonCode code, InstrumentId id, ReasonRows reasons)
{
    IncidentRow row;
    row.seq = ++m_seq;
    row.time = m_now;
    row.code = code;
    row.instrument = id;
    if (reasons.empty()) reasons.emplace_back(code);
    row.reasons = std::move(reasons);
    m_logs.incidents.add(row);
}

std::shared_ptr<RiskPart> SnapshotBuilder::freshRisk()
{
    auto part = std::make_shared<RiskPart>();
    for (std::size_t i = 0; i < trading::LimitReport::kRules; ++i) {
        trading::LimitUsage& usage = part->limits.usages[i];
        usage.rule = static_cast<ReasonCode>(static_cast<std::size_t>(ReasonCode::R01MaxPosition) + i);
        const ReasonCode perOrder[] = {ReasonCode::R02Cooldown,    ReasonCode::R05StopLossTakeProfit,
                                       ReasonCode::R10MarketHours, ReasonCode::R11StaleData,
                                       ReasonCode::R12FatFinger,   ReasonCode::R13Spread,
                                       ReasonCode::R14Duplicate};
        usage.isOfAccount = std::find(std::begin(perOrder), std::end(perOrder), usage.rule) == std::end(perOrder);
        usage.limit = usage.isOfAccount ? 100.0 : 0.0;
    }
    return part;
}

void SnapshotBuilder::addAudit(AuditRow row)
{
    row.seq = ++m_seq;
    row.time = m_now;
    m_logs.audit.add(std::move(row));
}

PositionId SnapshotBuilder::open(InstrumentId id, OrderId order)
{
    PositionRow row;
    row.seq = ++m_seq;
    row.position = PositionId{++m_lastPosition};
    row.instrument = id;
    row.variant = Variant::A;
    row.order = order;
    row.opened = m_now;
    row.quantity = row.largest = Lots{250};
    row.entry = 100.25;
    row.mark = Price{10'025};
    row.stop = Price{9'900};
    row.target = Price{10'200};
    auto positions = std::make_shared<std::vector<PositionRow>>(*m_positions);
    positions->push_back(row);
    std::stable_sort(positions->begin(), positions->end(),
                     [](const PositionRow& a, const PositionRow& b) { return a.instrument < b.instrument; });
    m_positions = std::move(positions);
    return row.position;
}

void SnapshotBuilder::close(PositionId id, ReasonCode why)
{
    auto positions = std::make_shared<std::vector<PositionRow>>(*m_positions);
    const auto known =
        std::find_if(positions->begin(), positions->end(), [&](const PositionRow& row) { return row.position == id; });
    PositionRow row = *known;
    positions->erase(known);
    m_positions = std::move(positions);
    row.seq = ++m_seq;
    row.closed = m_now;
    row.state = trading::PositionState::Closed;
    row.quantity = Lots{0};
    row.exit = 101.5;
    row.closing = why;
    m_logs.closed.add(row);
}

SnapshotPtr SnapshotBuilder::snapshot()
{
    auto out = std::make_shared<Snapshot>();
    out->serial = m_serial;
    out->seq = out->durableSeq = m_seq;
    out->started = m_started;
    out->now = m_now;
    out->instruments = m_parts;
    out->account = std::make_shared<AccountPart>();
    out->positions = m_positions;
    out->closedPositions = m_logs.closed.view();
    out->signalRows = m_logs.signalRows.view();
    out->holds = m_logs.holds.view();
    out->orders = m_logs.orders.view();
    out->fills = m_logs.fills.view();
    out->incidents = m_logs.incidents.view();
    out->regimes = m_logs.regimes.view();
    out->audit = m_logs.audit.view();
    if (m_risk) out->risks = {m_risk};
    out->configuration = std::make_shared<ConfigurationPart>();
    return out;
}

} // namespace sextant::test
