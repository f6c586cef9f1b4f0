#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "tests/bench/session_script.h"

// Counts how often a warm session calls operator new, which is replaced here and so in this program alone. Lines
// "COUNT NAME" on standard output; exit 1 if a count is not 0, or if the session did not trade while it was watched.

namespace {

std::atomic<std::uint64_t> allocations{0};

constexpr std::size_t kWarmUp = 200'000;
constexpr std::size_t kWatched = 1'000'000;
constexpr std::uint64_t kLeastFills = 20;
constexpr std::size_t kRecordsPerDecision = 40'000; // trades lie 25 ms apart: longer than what risk lets cool down

bool isQuiet(const char* name, sextant::bench::SessionScript::Market market,
             sextant::bench::SessionScript::Engine engine)
{
    const sextant::bench::SessionScript script({market, engine, kWarmUp + kWatched, kRecordsPerDecision});
    sextant::session::Effects effects;
    const auto session = script.begin(effects);
    const std::size_t warm = script.stepAfter(kWarmUp);
    script.play(*session, effects, 0, warm);
    const std::uint64_t fillsBefore = session->report().fills;

    const std::uint64_t before = allocations.load();
    script.play(*session, effects, warm, script.stepCount());
    const std::uint64_t count = allocations.load() - before;

    const std::uint64_t fills = session->report().fills - fillsBefore;
    std::printf("%llu %s\n", static_cast<unsigned long long>(count), name);
    std::fprintf(stderr, "%s: %llu fills over %zu events, %llu calls of operator new\n", name,
                 static_cast<unsigned long long>(fills), kWatched, static_cast<unsigned long long>(count));
    return count == 0 && fills >= kLeastFills;
}

} // namespace

// The array and nothrow forms of the standard library call these.
void* operator new(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

int main()
{
    using sextant::bench::SessionScript;
    const bool bars = isQuiet("minute bars, scored", SessionScript::Market::MinuteBars, SessionScript::Engine::Scored);
    const bool trades = isQuiet("trades, minimal", SessionScript::Market::Trades, SessionScript::Engine::Minimal);
    return bars && trades ? 0 : 1;
}
