#include "tests/bench/session_script.h"

#include <algorithm>

#include "engine/core/philox.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kSpanRecords = 1024;
constexpr std::int64_t kTick = 1'000'000; // 0.01 at 1e-8
constexpr std::int64_t kMiddleTicks = 6'000'000;
constexpr Time kBegin = Time::fromSeconds(1'577'836'800); // 2020-01-01, a midnight

/// A price in ticks that wanders, and is drawn back so that it neither vanishes nor explodes however long it does.
class PriceWalk final {
public:
    explicit PriceWalk(std::int64_t widestStep) : m_random(1, RandomPurpose::Test), m_widest(widestStep) {}

    [[nodiscard]] Price next()
    {
        m_ticks += below(2 * m_widest + 1) - m_widest + (kMiddleTicks - m_ticks) / 100'000;
        m_ticks = std::clamp(m_ticks, kMiddleTicks / 2, kMiddleTicks * 2);
        return Price{m_ticks * kTick};
    }
    [[nodiscard]] std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(bound)));
    }

private:
    RandomStream m_random;
    std::int64_t m_widest;
    std::int64_t m_ticks = kMiddleTicks;
};

std::vector<std::pair<std::string, std::string>> settingsOf(SessionScript::Engine engine)
{
    if (engine == SessionScript::Engine::Scored) return {};
    return {{"scoring.enabled", "false"}};
}

} // namespace

SessionScript::SessionScript(const Options& options)
{
    const bool hasBars = options.market == Market::MinuteBars;
    hasBars ? makeBars(options.records) : makeTrades(options.records);

    session::SessionStart start;
    start.initialCash = Cash{100'000 * pow10(Cash::kScale)};
    start.decisionVersion = session::Session::kDecisionVersion;
    start.settings = settingsOf(options.engine);
    m_opening.push_back({1, kBegin, 0, std::make_shared<const session::SessionStart>(std::move(start))});
    market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
    instrument.id = InstrumentId{1};
    instrument.barSource = hasBars ? market::BarSource::Bars : market::BarSource::Trades;
    if (hasBars) {
        instrument.baseTimeframe = market::Timeframe::M1;
        instrument.tapeTimeframes = 1U << market::index(market::Timeframe::M1);
    }
    m_opening.push_back({2, kBegin, 0, std::make_shared<const market::Instrument>(std::move(instrument))});

    std::uint64_t seq = m_opening.size() + 1;
    for (std::size_t at = 0; at < options.records;) {
        const std::size_t untilDecision = options.recordsPerDecision - at % options.recordsPerDecision;
        const std::size_t count = std::min({kSpanRecords, untilDecision, options.records - at});
        session::MarketSpan span{seq, 1, {}};
        if (hasBars)
            span.records = bars().subspan(at, count);
        else
            span.records = trades().subspan(at, count);
        m_steps.emplace_back(span);
        at += count;
        seq += count;
        if (count != untilDecision) continue;
        session::Event event = decision(hasBars ? m_bars[at - 1].end : m_trades[at - 1].time);
        event.seq = seq++;
        m_steps.emplace_back(std::move(event));
        ++m_decisions;
    }
}

void SessionScript::makeBars(std::size_t count)
{
    PriceWalk walk(5'000); // steps of up to 50.00
    m_bars.reserve(count);
    Price last{kMiddleTicks * kTick};
    for (std::size_t i = 0; i < count; ++i) {
        market::Bar bar;
        bar.end = kBegin + std::chrono::minutes(i + 1);
        bar.open = last;
        bar.close = last = walk.next();
        bar.high = Price{std::max(bar.open, bar.close).units + walk.below(2'000) * kTick};
        bar.low = Price{std::min(bar.open, bar.close).units - walk.below(2'000) * kTick};
        bar.volume = static_cast<double>(1 + walk.below(100));
        bar.durationSeconds = 60;
        bar.instrument = 1;
        m_bars.push_back(bar);
    }
}

void SessionScript::makeTrades(std::size_t count)
{
    PriceWalk walk(200);
    m_trades.reserve(count);
    Time time = kBegin;
    for (std::size_t i = 0; i < count; ++i) {
        time = time + std::chrono::microseconds(walk.below(50'000)); // 40 a second
        market::Trade trade;
        trade.time = time;
        trade.price = walk.next();
        trade.size = 0.001 * static_cast<double>(1 + i % 50);
        trade.instrument = 1;
        trade.side = i % 2 == 0 ? market::Side::Buy : market::Side::Sell;
        m_trades.push_back(trade);
    }
}

session::Event SessionScript::decision(Time time) const
{
    const bool isEntry = m_decisions % 2 == 0;
    session::ExternalSignal signal;
    signal.instrument = InstrumentId{1};
    signal.symbol = "BTC-USDT";
    signal.direction = isEntry ? session::SignalDirection::Long : session::SignalDirection::Close;
    signal.timeframe = market::Timeframe::M1; // the gate wants ten bars between two: fewer than lie between ours
    signal.timestamp = time;
    signal.strategyId = "bench";
    return {0, time, 0, std::make_shared<const session::ExternalSignal>(std::move(signal))};
}

std::unique_ptr<session::Session> SessionScript::begin(session::Effects& effects) const
{
    auto session = std::make_unique<session::Session>();
    for (const session::Event& event : m_opening)
        session->apply(event, effects);
    effects.clear();
    return session;
}

void SessionScript::play(session::Session& session, session::Effects& effects, std::size_t from, std::size_t to) const
{
    for (std::size_t i = from; i < to; ++i) {
        effects.clear();
        std::visit([&](const auto& step) { session.apply(step, effects); }, m_steps[i]);
    }
}

std::size_t SessionScript::stepAfter(std::size_t records) const
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (seen >= records) return i;
        if (const auto* span = std::get_if<session::MarketSpan>(&m_steps[i])) seen += span->size();
    }
    return m_steps.size();
}

} // namespace sextant::bench
