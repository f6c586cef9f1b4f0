#include <algorithm>
#include <memory>
#include <string>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/session.h"
#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kInstruments = 200;
constexpr std::size_t kWarmUpMinutes = 300;
constexpr std::size_t kMinutesPerRound = 30;
// What the goals per closed bar allow where all five close at once: 200 x (5 x (20 + 5) us + 60 us) in 60 s.
constexpr double kLargestShare = 0.06;
constexpr std::int64_t kWalkTick = 1'000'000; // 0.01 at 1e-8
constexpr Time kFirstMinute = Time::fromSeconds(1'577'836'800);

/// A session of many instruments, each of whose minute bars closes at the same instant, and what it is fed next.
class ManyInstruments final {
public:
    enum class Engine : std::uint8_t { Minimal, Scored, Both };
    explicit ManyInstruments(Engine engine)
    {
        session::SessionStart start;
        start.initialCash = Cash{100'000 * pow10(Cash::kScale)};
        start.decisionVersion = session::Session::kDecisionVersion;
        if (engine == Engine::Minimal)
            start.settings = {{"scoring.enabled", "false"}};
        else
            start.settings = {{"scoring.timeframes", "1m,5m,15m,1h,4h"}, {"scoring.signal_timeframes", "1m"}};
        if (engine == Engine::Both) {
            // Nearly every closed bar is a signal that both engines decide on.
            start.settings.insert(start.settings.begin(), {{"gates.cooldown_bars", "0"},
                                                           {"gates.cooldown_seconds", "0"},
                                                           {"gates.min_signal_score", "0.5"},
                                                           {"scoring.min_agreement", "0"}});
            std::sort(start.settings.begin(), start.settings.end());
            start.flags = {{"dedup_include_timestamp", "on"},  {"enable_orb_specialist", "on"},
                           {"enable_satyland_subagent", "on"}, {"enable_shadow_execution", "on"},
                           {"enable_strat_specialist", "on"},  {"enable_ttm_specialist", "on"},
                           {"enable_variant_b", "on"}};
        }
        m_session.apply({++m_seq, kFirstMinute, 0, std::make_shared<const session::SessionStart>(std::move(start))},
                        m_effects);
        for (std::size_t i = 0; i < kInstruments; ++i) {
            market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
            instrument.symbol += std::to_string(i);
            instrument.id = InstrumentId{static_cast<std::uint16_t>(i + 1)};
            instrument.barSource = market::BarSource::Bars;
            instrument.baseTimeframe = market::Timeframe::M1;
            instrument.tapeTimeframes = 1U << market::index(market::Timeframe::M1);
            m_session.apply(
                {++m_seq, kFirstMinute, 0, std::make_shared<const market::Instrument>(std::move(instrument))},
                m_effects);
            m_last.push_back((3'000'000 + 1'000 * static_cast<std::int64_t>(i)) * kWalkTick);
        }
    }

    /// The bars of the next minutes, of all instruments; outside the clock.
    void prepare(std::size_t minutes)
    {
        m_bars.clear();
        for (std::size_t k = 0; k < minutes; ++k) {
            ++m_minute;
            for (std::size_t i = 0; i < kInstruments; ++i) {
                market::Bar bar;
                bar.end = kFirstMinute + std::chrono::minutes(m_minute);
                bar.open = Price{m_last[i]};
                m_last[i] +=
                    below(6'001) * kWalkTick - 3'000 * kWalkTick + (3'000'000 * kWalkTick - m_last[i]) / 10'000;
                bar.close = Price{m_last[i]};
                bar.high = Price{std::max(bar.open, bar.close).units + below(1'500) * kWalkTick};
                bar.low = Price{std::min(bar.open, bar.close).units - below(1'500) * kWalkTick};
                bar.volume = static_cast<double>(1 + below(100));
                bar.durationSeconds = 60;
                bar.instrument = static_cast<std::uint16_t>(i + 1);
                m_bars.push_back(bar);
            }
        }
    }
    /// Plays them; seconds.
    double play()
    {
        return secondsOf([&] {
            for (std::size_t at = 0; at < m_bars.size(); at += kInstruments) {
                m_effects.clear();
                session::MarketSpan span{m_seq + 1, 1, std::span<const market::Bar>(m_bars).subspan(at, kInstruments)};
                m_session.apply(span, m_effects);
                m_seq += kInstruments;
            }
        });
    }
    [[nodiscard]] session::SessionReport report() const { return m_session.report(); }

private:
    [[nodiscard]] std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(bound)));
    }

    session::Session m_session;
    session::Effects m_effects;
    RandomStream m_random{5, RandomPurpose::Test};
    std::vector<std::int64_t> m_last;
    std::vector<market::Bar> m_bars;
    std::uint64_t m_seq = 0;
    std::int64_t m_minute = 0;
};

Result<std::vector<Row>> measureIdleShare(const std::vector<RowPlan>& plans, const Environment& environment)
{
    ManyInstruments scored(ManyInstruments::Engine::Scored);
    ManyInstruments minimal(ManyInstruments::Engine::Minimal);
    for (ManyInstruments* each : {&scored, &minimal}) {
        each->prepare(kWarmUpMinutes);
        (void)each->play();
    }
    // Seconds of work in a minute of the market, as a share of it.
    const auto share = [](ManyInstruments& market) {
        market.prepare(kMinutesPerRound);
        return 100.0 * market.play() / (60.0 * static_cast<double>(kMinutesPerRound));
    };
    const auto samples = interleave(
        environment, [&] { return share(scored); }, [&] { return share(minimal); });
    if (!samples) return tl::unexpected(samples.error());
    expects(scored.report().scoredBars >= kInstruments * kMinutesPerRound && minimal.report().scoredBars == 0,
            "every closed minute of every instrument was scored");
    return std::vector{judge(plans[0], *samples)};
}

/// A closed bar until both engines have decided on it, beside the same bars in a session that decides nothing.
Result<std::vector<Row>> measureBothEngines(const std::vector<RowPlan>& plans, const Environment& environment)
{
    ManyInstruments both(ManyInstruments::Engine::Both);
    ManyInstruments minimal(ManyInstruments::Engine::Minimal);
    for (ManyInstruments* each : {&both, &minimal}) {
        each->prepare(kWarmUpMinutes);
        (void)each->play();
    }
    const std::uint64_t before = both.report().signalsByVariant.at("B");
    const auto microseconds = [](ManyInstruments& market) {
        market.prepare(kMinutesPerRound);
        return 1e6 * market.play() / static_cast<double>(kMinutesPerRound * kInstruments);
    };
    const auto samples = interleave(
        environment, [&] { return microseconds(both); }, [&] { return microseconds(minimal); });
    if (!samples) return tl::unexpected(samples.error());
    const auto report = both.report();
    expects(report.signalsByVariant.at("B") - before > kInstruments * kMinutesPerRound &&
                report.signalsByVariant.at("A") == report.signalsByVariant.at("B"),
            "both engines decided on signals of nearly every bar");
    return std::vector{judge(plans[0], *samples)};
}

} // namespace

std::vector<Benchmark> manyInstrumentsBenchmarks()
{
    return {{{{"G3 closed bar to both engines' decisions, 200 instruments, beside an empty pipeline",
               "us/bar",
               Better::Lower,
               {}}},
             measureBothEngines},
            {{{"G2b analysis, 200 instruments x 5 timeframes at minute closes", "% of a core", Better::Lower,
               Goal::oursAtMost(kLargestShare, "<= 0.06 %")}},
             measureIdleShare}};
}

} // namespace sextant::bench
