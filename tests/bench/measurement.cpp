#include "tests/bench/measurement.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include "engine/core/contract.h"

namespace sextant::bench {
namespace {

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

bool isReached(const Goal& goal, const Row& row)
{
    if (goal.of == Goal::Of::Nothing) return true;
    const double figure = goal.of == Goal::Of::Ratio ? row.ratio : row.ours;
    return goal.better == Better::Lower ? figure <= goal.number : figure >= goal.number;
}

} // namespace

std::chrono::nanoseconds timeWithoutProcessor()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen("/proc/thread-self/schedstat", "r"),
                                                               std::fclose);
    long long running = 0;
    long long waiting = 0;
    if (!file || std::fscanf(file.get(), "%lld %lld", &running, &waiting) != 2) return {};
    return std::chrono::nanoseconds(waiting);
}

std::string_view toString(Better better) { return better == Better::Lower ? "lower" : "higher"; }

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return "pass";
    case Verdict::Miss:
        return "miss";
    case Verdict::Noisy:
        return "noisy";
    case Verdict::Skipped:
        return "skipped";
    }
    return "unknown";
}

std::string_view toString(Goal::Of of)
{
    return of == Goal::Of::Ratio ? "ratio" : of == Goal::Of::Ours ? "ours" : "nothing";
}

Goal Goal::atMost(double ratio) { return {Of::Ratio, Better::Lower, ratio, "<= " + shortNumber(ratio)}; }
Goal Goal::atLeast(double ratio) { return {Of::Ratio, Better::Higher, ratio, ">= " + shortNumber(ratio)}; }
Goal Goal::oursAtMost(double figure, std::string text) { return {Of::Ours, Better::Lower, figure, std::move(text)}; }
Goal Goal::oursAtLeast(double figure, std::string text) { return {Of::Ours, Better::Higher, figure, std::move(text)}; }

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double quantile(std::vector<double> values, double share)
{
    expects(!values.empty() && share >= 0.0 && share <= 1.0, "a quantile is of something and lies within it");
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

double relativeSpread(const std::vector<double>& values)
{
    const double middle = median(values);
    return middle == 0.0 ? 0.0 : (quantile(values, 0.75) - quantile(values, 0.25)) / std::abs(middle);
}

Row judge(RowPlan plan, const Samples& samples)
{
    Row row;
    row.plan = std::move(plan);
    row.ours = median(samples.ours);
    row.reference = median(samples.reference);
    row.ratio = row.ours / row.reference;
    row.spread = relativeSpread(samples.reference);
    row.verdict = row.spread > kNoisySpread       ? Verdict::Noisy
                  : isReached(row.plan.goal, row) ? Verdict::Pass
                                                  : Verdict::Miss;
    const double waited = samples.waited.empty() ? 0.0 : median(samples.waited);
    if (waited > kNoisyWait) {
        row.verdict = Verdict::Noisy;
        row.note = "the reference waited for a processor " + shortNumber(std::round(waited * 100.0)) +
                   " % of its time: other programs are busy";
        return row;
    }
    // The reference decides what is noisy; a figure of ours that jumps is shown all the same.
    if (const double own = relativeSpread(samples.ours); own > kNoisySpread)
        row.note = "ours spreads by " + shortNumber(std::round(own * 100.0)) + " %";
    return row;
}

Row skipped(RowPlan plan, std::string why)
{
    Row row;
    row.plan = std::move(plan);
    row.note = std::move(why);
    return row;
}

} // namespace sextant::bench
