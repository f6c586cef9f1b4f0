#include "tests/ui/panels/sample_session.h"

#include <cmath>

#include "engine/market/instrument_catalog.h"

namespace sextant::test {
namespace {

using session::ReasonRows;
using session::SignalRow;
using session::Variant;

constexpr Time kStart = Time::fromSeconds(1'767'605'400); // 2026-01-05T09:30:00Z, a Monday
constexpr Time kNow = Time::fromSeconds(1'767'628'800);   // 2026-01-05T16:00:00Z, New York is open

Cash cash(std::int64_t whole) { return Cash{whole * 100'000'000}; }

} // namespace

SampleSession::SampleSession()
{
    define(kBtc, "BTC-USDT", "binance", "50000");
    define(kEth, "ETH-USDT", "binance", "2000");
    define(kSpy, "SPY", "", "500");
}

void SampleSession::define(InstrumentId id, const char* symbol, const char* venue, const char* last)
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    auto instrument = std::make_shared<market::Instrument>(catalog.find(symbol, venue));
    instrument->id = id;
    instrument->baseTimeframe = market::Timeframe::M1;
    auto part = std::make_shared<session::InstrumentPart>();
    part->calendar = market::findCalendar(instrument->calendar);
    part->instrument = instrument;
    part->signalTimeframes = {market::Timeframe::M15};
    m_parts.push_back(part);
    part->last = price(id, last);
    part->lastTime = kNow;
    part->reference = Price{part->last.units * 99 / 100};
    part->score =
        session::InstrumentPart::Score{kNow, market::Timeframe::M15, 0.74, 0.6, 0.8, session::SignalAction::Buy};
    auto bars = std::make_shared<session::BarLog>();
    for (int i = 0; i < 90; ++i) {
        market::Bar bar;
        bar.instrument = id.value;
        bar.durationSeconds = 60;
        bar.end = kNow - std::chrono::minutes(90 - i);
        const double wave = 1.0 + 0.004 * std::sin(i / 9.0 + id.value) + 0.0001 * i;
        const auto close = static_cast<std::int64_t>(static_cast<double>(part->last.units) * wave);
        bar.open = bar.high = bar.low = bar.close = Price{close};
        bars->add(bar);
    }
    part->bars = bars->view();
    m_bars.push_back(bars);
}

Time SampleSession::tick()
{
    ++m_seq;
    return kStart + std::chrono::minutes(static_cast<std::int64_t>(m_seq));
}

const market::Instrument& SampleSession::instrument(InstrumentId id) const
{
    return *m_parts[id.value - 1U]->instrument;
}

Price SampleSession::price(InstrumentId id, const char* text) const
{
    return Price{parseScaled(text, instrument(id).priceScale)->value};
}

void SampleSession::changeRegime(InstrumentId id, analysis::RegimeDirection direction,
                                 analysis::VolatilityRegime volatility)
{
    auto part = std::make_shared<session::InstrumentPart>(*m_parts[id.value - 1U]);
    analysis::Regime regime;
    if (part->regime) regime = *part->regime;
    session::RegimeRow row;
    row.time = tick();
    row.seq = m_seq;
    row.instrument = id;
    row.from = regime.labels;
    regime.labels.direction = direction;
    regime.labels.volatility = volatility;
    row.to = regime.labels;
    regime.probabilities = row.probabilities = {0.62, 0.13, 0.25};
    regime.confidence = row.confidence = 0.71;
    regime.changeProbability = row.changeProbability = 0.12;
    regime.since = regime.asOf = row.time;
    regime.reasonCount = 0;
    regime.add(Reason(ReasonCode::RegimeDirection, arg(ArgName::State, analysis::codeOf(direction)),
                      arg(ArgName::Score, 0.5)));
    row.cause = ReasonCode::RegimeDirection;
    m_regimeLog.add(row);
    part->regime = std::make_shared<const analysis::Regime>(regime);
    m_parts[id.value - 1U] = part;
}

void SampleSession::setQuote(InstrumentId id, const char* bid, const char* ask)
{
    auto part = std::make_shared<session::InstrumentPart>(*m_parts[id.value - 1U]);
    part->bid = price(id, bid);
    part->ask = price(id, ask);
    part->quoteTime = kNow;
    m_parts[id.value - 1U] = part;
}

session::SignalRow& SampleSession::addSignal(InstrumentId id, session::SignalAction action, double score)
{
    SignalRow row;
    row.time = tick();
    row.seq = m_seq;
    row.signal = SignalId{++m_signals};
    row.instrument = id;
    row.timeframe = market::Timeframe::M15;
    row.variant = Variant::A;
    row.scored.signal = row.signal;
    row.scored.action = action;
    row.scored.hasScore = true;
    row.scored.score = score;
    row.scored.confidence = 0.6;
    row.scored.agreement = 0.8;
    row.hasGates = true;
    row.gates.blockedBy = ReasonCode::GateCooldown;
    row.cause = ReasonCode::GateCooldown;
    session::SignalReasons why;
    why.parts = {{market::Timeframe::M15, score, 0.6}, {market::Timeframe::H1, 0.5, 0.4}};
    why.score.push_back(Reason(action == session::SignalAction::Buy ? ReasonCode::ScoreBuy : ReasonCode::ScoreSell,
                               arg(ArgName::Score, score), arg(ArgName::Threshold, 0.7))
                            .weighing(1.0));
    why.score.push_back(
        Reason(ReasonCode::Rsi, arg(ArgName::Value, 41.0), arg(ArgName::State, ReasonCode::StateNeutral))
            .weighing(0.3));
    why.gates.push_back(Reason(ReasonCode::GateCooldown, arg(ArgName::Verdict, ReasonCode::Block),
                               arg(ArgName::Seconds, 22.0), arg(ArgName::Bars, std::int64_t{1}),
                               arg(ArgName::Limit, 60.0), arg(ArgName::Required, std::int64_t{10})));
    why.nonTrade.push_back(why.gates.front());
    row.why = session::PackedReasons(why);
    m_signalRows.push_back(row);
    return m_signalRows.back();
}

void SampleSession::addHold(InstrumentId id, double score)
{
    SignalRow row;
    row.time = tick();
    row.seq = m_seq;
    row.instrument = id;
    row.timeframe = market::Timeframe::M15;
    row.variant = Variant::A;
    row.scored.hasScore = true;
    row.scored.score = score;
    row.cause = ReasonCode::Hold;
    session::SignalReasons why;
    why.nonTrade.push_back(Reason(ReasonCode::Hold, arg(ArgName::Score, score)));
    row.why = session::PackedReasons(why);
    m_holdRows.push_back(row);
}

session::OrderRow& SampleSession::addOrder(InstrumentId id, trading::OrderState state, market::Side side,
                                           std::int64_t lots)
{
    session::OrderRow row;
    row.time = row.submitted = tick();
    row.seq = m_seq;
    row.order = OrderId{++m_orders};
    row.instrument = id;
    row.variant = Variant::A;
    row.actor = Variant::Operator;
    row.side = side;
    row.quantity = Lots{lots};
    row.state = state;
    row.from = trading::OrderState::PendingExecution;
    row.purpose = ReasonCode::CommandAccepted;
    row.cause = state == trading::OrderState::Filled ? ReasonCode::Filled : ReasonCode::Accepted;
    if (state == trading::OrderState::Filled) row.filled = row.quantity;
    if (state == trading::OrderState::Working) {
        row.kind = trading::OrderKind::Limit;
        row.limit = Price{m_parts[id.value - 1U]->last.units / 100 * 98};
    }
    m_orderRows.push_back(row);
    return m_orderRows.back();
}

void SampleSession::addFill(OrderId order, std::int64_t lots, Price at)
{
    const session::OrderRow& of = m_orderRows[order.value - 1];
    session::FillRow row;
    row.time = tick();
    row.seq = m_seq;
    row.instrument = of.instrument;
    row.variant = of.variant;
    row.fill.fill = FillId{m_fillLog.end() + 1};
    row.fill.order = order;
    row.fill.side = of.side;
    row.fill.quantity = Lots{lots};
    row.fill.price = row.fill.reference = at;
    row.fill.fee = Cash{12'345'678};
    row.purpose = of.purpose;
    m_fillLog.add(row);
}

session::PositionRow& SampleSession::addPosition(InstrumentId id, Variant variant, std::int64_t lots, Price entry)
{
    session::PositionRow row;
    row.opened = tick();
    row.seq = m_seq;
    row.position = PositionId{++m_positions};
    row.instrument = id;
    row.variant = variant;
    row.quantity = row.largest = Lots{lots};
    row.entry = instrument(id).toDouble(entry);
    row.mark = m_parts[id.value - 1U]->last;
    const Cash now = *instrument(id).value(row.mark, row.quantity);
    row.totalCost = *instrument(id).value(entry, row.quantity);
    row.unrealised = now - row.totalCost;
    row.opening = ReasonCode::ScoreBuy;
    row.multiple = 0.4;
    m_open.push_back(row);
    return m_open.back();
}

void SampleSession::addClosed(InstrumentId id, Variant variant, Cash realised)
{
    session::PositionRow row;
    row.opened = tick();
    row.closed = tick();
    row.seq = m_seq;
    row.position = PositionId{++m_positions};
    row.instrument = id;
    row.variant = variant;
    row.state = trading::PositionState::Closed;
    row.largest = Lots{10};
    row.entry = 499.0;
    row.exit = 501.0;
    row.realised = realised;
    row.opening = ReasonCode::ScoreBuy;
    row.closing = ReasonCode::ExitTarget;
    m_closedLog.add(row);
}

void SampleSession::addIncident(ReasonCode code, InstrumentId id)
{
    session::IncidentRow row;
    row.time = tick();
    row.seq = m_seq;
    row.code = code;
    row.instrument = id;
    row.reasons = ReasonRows{Reason(code, arg(ArgName::Count, std::int64_t{3}))};
    m_incidentLog.add(row);
}

session::SnapshotPtr SampleSession::snapshot()
{
    for (auto row = m_signalLog.end(); row < m_signalRows.size(); ++row)
        m_signalLog.add(m_signalRows[row]);
    for (auto row = m_holdLog.end(); row < m_holdRows.size(); ++row)
        m_holdLog.add(m_holdRows[row]);
    for (auto row = m_orderLog.end(); row < m_orderRows.size(); ++row)
        m_orderLog.add(m_orderRows[row]);
    auto out = std::make_shared<session::Snapshot>();
    out->serial = 1;
    out->seq = out->durableSeq = m_seq;
    out->started = kStart;
    out->now = kNow;
    out->isEnded = isEnded;
    out->instruments.assign(m_parts.begin(), m_parts.end());
    session::AccountPart account;
    account.initialCash = account.cash = account.equity = account.dayStartEquity = account.peakEquity = cash(100'000);
    account.dailyLossLimit = 0.03;
    account.exposureLimit = 0.5;
    out->account = std::make_shared<const session::AccountPart>(account);
    out->positions = std::make_shared<const std::vector<session::PositionRow>>(m_open);
    out->closedPositions = m_closedLog.view();
    out->signalRows = m_signalLog.view();
    out->holds = m_holdLog.view();
    out->orders = m_orderLog.view();
    out->fills = m_fillLog.view();
    out->incidents = m_incidentLog.view();
    out->regimes = m_regimeLog.view();
    out->configuration = std::make_shared<const session::ConfigurationPart>(configuration);
    out->halts = halts;
    return out;
}

host::SessionSummary summaryOf(const char* id, const char* name, bool isClosed)
{
    host::SessionSummary out;
    out.sessionId = id;
    out.name = name;
    out.kind = host::SessionKind::Recording;
    out.created = kNow;
    out.isClosed = isClosed;
    out.source = "btcusdt_1m.csv";
    return out;
}

} // namespace sextant::test
