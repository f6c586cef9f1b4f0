#include <memory>
#include <string>

#include "engine/core/contract.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/session_limits.h"
#include "tests/bench/long_session.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kShort = 3'700'000;
constexpr std::size_t kLong = 37'000'000;

double mebibytes(std::uint64_t bytes) { return static_cast<double>(bytes) / (1 << 20); }

Result<std::vector<Row>> measureLongSession(const std::vector<RowPlan>& plans, const Environment& environment)
{
    auto session = std::make_unique<LongSession>(false);
    Samples speed;
    std::uint64_t atShort = 0;
    std::string note = "in use after a tenth, a quarter, the half and all:";
    for (std::size_t tenth = 1; tenth <= kLong / kShort; ++tenth) {
        if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
        const double took = session->play(kShort);
        const double bare = secondsOf([&] {
            for (std::size_t seen = 0; seen < kShort; seen += session->trades().size())
                keep(limits::sumOfPrices(session->trades()));
        });
        const std::size_t counted = kShort / session->trades().size() + 1; // whole blocks
        speed.ours.push_back(static_cast<double>(kShort) / took / 1e6);
        speed.reference.push_back(static_cast<double>(counted * session->trades().size()) / bare / 1e6);
        const std::uint64_t inUse = bytesInUse();
        if (tenth == 1) atShort = inUse;
        if (tenth == 1 || tenth == 3 || tenth == 5 || tenth == 10) note += " " + std::to_string(inUse / 1024) + " KiB";
    }
    expects(session->session().report().paper.conservation.units == 0 && session->session().report().fills > 1'000 &&
                session->decisionsWithOrders() * 3 > kLong / LongSession::kPerDecision,
            "the long session trades, keeps its books, and has orders at work");
    const double grown = mebibytes(bytesInUse()) - mebibytes(atShort);
    Row memory = judge(plans[2], {{grown}, {mebibytes(atShort)}, {0.0}});
    memory.note = note + ", " + std::to_string(session->session().report().fills) + " fills";
    return std::vector{judge(plans[0], speed), judge(plans[1], speed), std::move(memory)};
}

/// What a screen keeps is bounded by rows and not by events; until that is reached it grows with each order.
Result<std::vector<Row>> measureScreen(const std::vector<RowPlan>& plans, const Environment& environment)
{
    auto session = std::make_unique<LongSession>(true);
    (void)session->play(kShort);
    const std::uint64_t before = bytesInUse();
    const std::uint64_t fillsBefore = session->session().report().fills;
    if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
    (void)session->play(2 * kShort);
    const std::uint64_t fills = session->session().report().fills - fillsBefore;
    expects(fills > 100, "the session that a screen looks at trades");
    const double grown = static_cast<double>(bytesInUse()) - static_cast<double>(before);
    return std::vector{
        judge(plans[0], {{grown / static_cast<double>(fills) / 1024.0}, {mebibytes(before) * 1024.0}, {0.0}})};
}

} // namespace

std::vector<Benchmark> longSessionBenchmarks()
{
    const std::string name = "G2 replay of 37 M trades, orders at work";
    return {{{{name, "M events/s", Better::Higher, Goal::oursAtLeast(60.0, ">= 60 M/s")},
              {name + ", in the end", "M events/s", Better::Higher, Goal::atLeast(0.25)},
              {"G7 memory grown from 3.7 M to 37 M events, of that at 3.7 M", "MiB", Better::Lower,
               Goal::oursAtMost(4.0, "<= 4 MiB")}},
             measureLongSession},
            {{{"G7s what a screen keeps of each fill and its order, of all at 3.7 M events", "KiB", Better::Lower, {}}},
             measureScreen}};
}

} // namespace sextant::bench
