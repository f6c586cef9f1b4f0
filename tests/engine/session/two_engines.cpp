#include "tests/engine/session/two_engines.h"

#include <algorithm>

#include "engine/session/carry_over.h"

namespace sextant::test {

using namespace session;
using market::Side;
using market::Timeframe;

namespace {

constexpr Duration kMinute = std::chrono::minutes(1);
const Time kBegin = at("2024-01-10T00:00:00Z");

std::vector<std::string> settingsOf(const TwoEngines::Setup& setup)
{
    std::vector<std::string> settings{
        "scoring.signal_timeframes=1m", "scoring.timeframes=1m,5m",           "gates.min_signal_score=0.6",
        "scoring.min_agreement=0.5",    "gates.cooldown_seconds=0",           "gates.cooldown_bars=3",
        "risk.cooldown_seconds=0",      "risk.cooldown_after_loss_seconds=0", "exits.max_hold_hours=2"};
    settings.insert(settings.end(), setup.settings.begin(), setup.settings.end());
    return settings;
}

} // namespace

std::vector<std::string> TwoEngines::everyAgent()
{
    return {"enable_variant_b=on",        "enable_shadow_execution=on", "enable_orb_specialist=on",
            "enable_strat_specialist=on", "enable_ttm_specialist=on",   "enable_satyland_subagent=on"};
}

TwoEngines::TwoEngines(const Setup& setup)
    : m_setup(setup), m_random(setup.seed, RandomPurpose::Test),
      m_driver(std::make_unique<SessionDriver>(kBegin, settingsOf(setup), setup.flags)), m_time(kBegin)
{
    define();
}

void TwoEngines::define()
{
    m_driver->define("BTC-USDT", "bybit", Timeframe::M1);
    m_driver->define("ETH-USDT", "bybit", Timeframe::M1);
    m_instruments.clear();
    for (std::uint16_t i = 1; i <= 2; ++i)
        m_instruments.push_back(&m_driver->session.instrument(InstrumentId{i}));
}

market::Bar TwoEngines::bar(const market::Instrument& instrument, std::int64_t& ticks)
{
    std::int64_t& drift = m_drift[instrument.id.value - 1U];
    if (below(40) == 0) drift = below(161) - 80;
    const std::int64_t open = ticks + below(21) - 10;
    const std::int64_t close = std::max<std::int64_t>(1000, open + drift + below(401) - 200);
    const std::int64_t high = std::max(open, close) + below(120);
    const std::int64_t low = std::max<std::int64_t>(1, std::min(open, close) - below(120));
    ticks = close;
    market::Bar made;
    made.end = m_time;
    made.timeframe = Timeframe::M1;
    made.durationSeconds = 60;
    made.instrument = instrument.id.value;
    const std::int64_t tick = instrument.tick.units;
    made.open = Price{open * tick};
    made.high = Price{high * tick};
    made.low = Price{low * tick};
    made.close = Price{close * tick};
    made.volume = 50.0 + static_cast<double>(below(200));
    return made;
}

void TwoEngines::command(Command command)
{
    if (command.instrument.isSet()) command.symbol = m_instruments[command.instrument.value - 1U]->symbol;
    m_driver->command(std::move(command), m_time);
}

void TwoEngines::operate()
{
    Command made;
    made.instrument = InstrumentId{static_cast<std::uint16_t>(1 + below(2))};
    switch (below(8)) {
    case 0:
        made.kind = CommandKind::Kill;
        made.instrument = {};
        break;
    case 1:
        made.kind = CommandKind::Acknowledge;
        made.instrument = {};
        break;
    case 2:
        made.kind = CommandKind::Unlock;
        made.instrument = {};
        made.key = "kill";
        break;
    case 3:
        made.kind = CommandKind::Close;
        break;
    case 4:
        made.kind = CommandKind::Flatten;
        made.instrument = {};
        break;
    case 5:
        made.kind = CommandKind::Hold;
        break;
    case 6:
        made.kind = CommandKind::Unlock;
        break;
    default:
        made.kind = CommandKind::Order;
        made.side = below(2) == 0 ? Side::Buy : Side::Sell;
        made.quantity = Lots{1 + below(40)};
        break;
    }
    command(std::move(made));
}

void TwoEngines::step()
{
    m_time = m_time + kMinute;
    std::vector<market::Bar> bars;
    for (std::size_t i = 0; i < m_instruments.size(); ++i)
        bars.push_back(bar(*m_instruments[i], m_ticks[i]));
    m_driver->applySpan(bars);
    if (below(12) == 0) {
        auto signal = std::make_shared<ExternalSignal>();
        const market::Instrument& instrument = *m_instruments[static_cast<std::size_t>(below(2))];
        signal->instrument = instrument.id;
        signal->symbol = instrument.symbol;
        signal->direction = static_cast<SignalDirection>(1 + below(3));
        signal->timeframe = below(2) == 0 ? Timeframe::M1 : Timeframe::M15;
        signal->timestamp = m_time;
        signal->nonce = std::to_string(++m_nonce);
        m_driver->apply(std::shared_ptr<const ExternalSignal>(std::move(signal)), m_time);
    }
    const bool isOperated = below(30) == 0;
    if (isOperated && m_setup.commands) operate();
}

void TwoEngines::continueElsewhere()
{
    const Session& before = m_driver->session;
    std::vector<std::shared_ptr<const market::Instrument>> list;
    for (const market::Instrument* instrument : m_instruments)
        list.push_back(std::make_shared<const market::Instrument>(*instrument));
    const auto bars = warmupBars(before, 500, list);
    const Time begin = bars.empty() ? m_time : bars.front().end;
    auto next = std::make_unique<SessionDriver>(begin, settingsOf(m_setup), m_setup.flags);
    for (const auto& instrument : list)
        next->apply(instrument, begin);
    next->applySpan(bars);
    next->apply(std::make_shared<const CarryOver>(before.carryOver()), before.now());
    m_driver = std::move(next);
    m_instruments.clear();
    for (std::uint16_t i = 1; i <= 2; ++i)
        m_instruments.push_back(&m_driver->session.instrument(InstrumentId{i}));
}

} // namespace sextant::test
