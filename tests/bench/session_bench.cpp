#include "engine/core/contract.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/session_limits.h"
#include "tests/bench/session_script.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kSessionBars = 4'000'000;
constexpr std::size_t kSessionTrades = 8'000'000;
constexpr std::size_t kScoredBars = 1'000'000;

double millionsPerSecond(std::size_t events, double seconds) { return static_cast<double>(events) / seconds / 1e6; }

/// One replay from the start; events per second in millions.
double replay(const SessionScript& script, std::size_t records)
{
    session::Effects effects;
    const auto session = script.begin(effects);
    const double seconds = secondsOf([&] { script.play(*session, effects, 0, script.stepCount()); });
    // Every second signal opens a position, which closes at a stop, a target or the next signal.
    expects(session->report().fills * 2 >= script.decisionCount() && session->report().paper.conservation.units == 0,
            "the measured session trades, and keeps its books");
    return millionsPerSecond(records, seconds);
}

template <class Records>
Result<std::vector<Row>> againstTheBareLoop(const std::vector<RowPlan>& plans, const Environment& environment,
                                            const SessionScript& script, Records records)
{
    const auto samples = interleave(
        environment, [&] { return replay(script, records.size()); },
        [&] { return millionsPerSecond(records.size(), secondsOf([&] { keep(limits::sumOfPrices(records)); })); });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples), judge(plans[1], *samples)};
}

Result<std::vector<Row>> measureBars(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const SessionScript script({SessionScript::Market::MinuteBars, SessionScript::Engine::Minimal, kSessionBars});
    return againstTheBareLoop(plans, environment, script, script.bars());
}

Result<std::vector<Row>> measureTrades(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const SessionScript script({SessionScript::Market::Trades, SessionScript::Engine::Minimal, kSessionTrades});
    return againstTheBareLoop(plans, environment, script, script.trades());
}

Result<std::vector<Row>> measureScored(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const SessionScript scored({SessionScript::Market::MinuteBars, SessionScript::Engine::Scored, kScoredBars});
    const SessionScript minimal({SessionScript::Market::MinuteBars, SessionScript::Engine::Minimal, kScoredBars});
    const auto samples = interleave(
        environment,
        [&] {
            session::Effects effects;
            const auto session = scored.begin(effects);
            const double seconds = secondsOf([&] { scored.play(*session, effects, 0, scored.stepCount()); });
            expects(session->report().scoredBars > kScoredBars / 20 && session->report().fills > 0,
                    "the measured session scores and trades");
            return millionsPerSecond(kScoredBars, seconds);
        },
        [&] { return replay(minimal, kScoredBars); });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples)};
}

std::vector<RowPlan> replayPlans(const std::string& name)
{
    return {{name, "M events/s", Better::Higher, Goal::oursAtLeast(60.0, ">= 60 M/s")},
            {name + ", in the end", "M events/s", Better::Higher, Goal::atLeast(0.25)}};
}

} // namespace

std::vector<Benchmark> sessionBenchmarks()
{
    return {{replayPlans("G2 replay of minute bars"), measureBars},
            {replayPlans("G2 replay of trades"), measureTrades},
            {{{"G2s replay with scoring, of the minimal one", "M events/s", Better::Higher, {}}}, measureScored}};
}

} // namespace sextant::bench
