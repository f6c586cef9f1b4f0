#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/result.h"

namespace sextant::bench {

/// Rounds that are counted; one more before them warms caches and is not.
inline constexpr int kRounds = 7;
/// A reference that spreads by more than this says nothing about ours (PERFORMANCE.md).
inline constexpr double kNoisySpread = 0.15;
/// Nor does one that waits for a processor for more than this share of its time. On a busy machine a thread that
/// blocks, as in fdatasync, comes back a scheduler tick later: 4 ms each time, so steadily that the spread does not
/// show it.
inline constexpr double kNoisyWait = 0.15;

enum class Better : std::uint8_t { Lower, Higher };
[[nodiscard]] std::string_view toString(Better better); ///< "lower", "higher"

enum class Verdict : std::uint8_t { Pass, Miss, Noisy, Skipped };
[[nodiscard]] std::string_view toString(Verdict verdict); ///< "pass", "miss", "noisy", "skipped"

/// What a row has to reach: a bound on the ratio, on our own figure, or none.
struct Goal {
    enum class Of : std::uint8_t { Nothing, Ratio, Ours };
    Of of = Of::Nothing;
    Better better = Better::Lower; ///< Lower: at most `number`; Higher: at least
    double number = std::numeric_limits<double>::quiet_NaN();
    std::string text = "none";

    [[nodiscard]] static Goal atMost(double ratio);
    [[nodiscard]] static Goal atLeast(double ratio);
    /// On our own figure, in the row's unit; `text` is what is shown.
    [[nodiscard]] static Goal oursAtMost(double figure, std::string text);
    [[nodiscard]] static Goal oursAtLeast(double figure, std::string text);
};

[[nodiscard]] std::string_view toString(Goal::Of of); ///< "nothing", "ratio", "ours"

/// The figures of all rounds, in order.
struct Samples {
    std::vector<double> ours;
    std::vector<double> reference;
    std::vector<double> waited; ///< share of each reference round, 0..1, that its thread was ready but had no processor
};

/// What is fixed about a row before it is measured.
struct RowPlan {
    std::string name;
    std::string unit;
    Better better = Better::Lower;
    Goal goal;
};

/// One line of the result; NaN where there is no figure.
struct Row {
    RowPlan plan;
    double ours = std::numeric_limits<double>::quiet_NaN();      ///< median
    double reference = std::numeric_limits<double>::quiet_NaN(); ///< median
    double ratio = std::numeric_limits<double>::quiet_NaN();     ///< ours / reference
    double spread = std::numeric_limits<double>::quiet_NaN();    ///< of the reference: (p75 - p25) / median
    Verdict verdict = Verdict::Skipped;
    std::string note; ///< Skipped: why; else what to know, such as an unsteady figure of ours
};

/// Of at least one number: the middle one, or the mean of the two in the middle.
[[nodiscard]] double median(std::vector<double> values);
/// Of at least one number, by linear interpolation between the two that `share` (0..1) falls between.
[[nodiscard]] double quantile(std::vector<double> values, double share);
/// (p75 - p25) / median; 0 for a median of 0.
[[nodiscard]] double relativeSpread(const std::vector<double>& values);

/// Medians, ratio and verdict of what was measured.
[[nodiscard]] Row judge(RowPlan plan, const Samples& samples);
[[nodiscard]] Row skipped(RowPlan plan, std::string why);

/// What measuring needs of its surroundings.
struct Environment {
    std::string folder;                             ///< empty, on the disk to be measured
    std::function<bool()> stopped;                  ///< the user wants an end
    std::function<void(std::string_view)> progress; ///< how far it is
};

/// How long the calling thread has been ready to run without a processor so far; 0 where the kernel does not count it.
[[nodiscard]] std::chrono::nanoseconds timeWithoutProcessor();

/// Measures A B A B …: each callable runs one round and returns its figure, a double or a Result of one. Errors:
/// theirs; Interrupted.
template <class Ours, class Reference>
[[nodiscard]] Result<Samples> interleave(const Environment& environment, Ours&& ours, Reference&& reference)
{
    Samples samples;
    for (int round = -1; round < kRounds; ++round) {
        if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
        const Result<double> a = ours();
        if (!a) return tl::unexpected(a.error());
        const auto begun = std::chrono::steady_clock::now();
        const auto waitedBefore = timeWithoutProcessor();
        const Result<double> b = reference();
        if (!b) return tl::unexpected(b.error());
        const std::chrono::duration<double> waited = timeWithoutProcessor() - waitedBefore;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        if (round < 0) continue;
        samples.waited.push_back(waited / took);
        samples.ours.push_back(*a);
        samples.reference.push_back(*b);
    }
    return samples;
}

/// The seconds a callable takes.
template <class Body>
[[nodiscard]] double secondsOf(Body&& body)
{
    const auto begun = std::chrono::steady_clock::now();
    std::forward<Body>(body)();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// Tells the compiler that somebody looks at the value, so that what led to it is not left out.
template <class T>
void keep(const T& value)
{
    asm volatile("" : : "r,m"(value) : "memory");
}

} // namespace sextant::bench
