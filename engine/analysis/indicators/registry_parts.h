#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/ema_cascade.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/indicator_column.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/registry.h"
#include "engine/analysis/indicators/true_range.h"

// What the files registry_*.cpp share: each gives the rows of one group, registry.cpp joins them.

namespace sextant::analysis {

using Output = IndicatorColumn::Output;
using Outputs = std::span<Output>;
using Source = std::unique_ptr<IndicatorColumn>;
/// What an indicator with several outputs returns, in the order of IndicatorInfo::outputs.
template <std::size_t N>
using OutputRow = std::array<Output, N>;
using IndicatorRows = std::vector<IndicatorInfo>;

// The groups.
[[nodiscard]] IndicatorRows averageIndicators();    // IND-01..12, 94..102
[[nodiscard]] IndicatorRows momentumIndicators();   // IND-13..30, 103..117
[[nodiscard]] IndicatorRows trendIndicators();      // IND-31..40
[[nodiscard]] IndicatorRows volatilityIndicators(); // IND-41..55, 118..121, 128..130
[[nodiscard]] IndicatorRows volumeIndicators();     // IND-56..68, 131..133
[[nodiscard]] IndicatorRows bookIndicators();       // IND-69..78
[[nodiscard]] IndicatorRows levelIndicators();      // IND-79..84, 122..127
[[nodiscard]] IndicatorRows satyIndicators();       // IND-91..93
[[nodiscard]] IndicatorRows statisticsIndicators(); // IND-85..90, 134..136
[[nodiscard]] IndicatorRows barIndicators();        // IND-137..140
[[nodiscard]] IndicatorRows functionIndicators();   // IND-141

// How each kind of value becomes columns. A value of a type of its own has an overload beside its row in registry_*.cpp
// (static, in this namespace, where argument-dependent lookup finds it).

inline void writeOutputs(const std::optional<double>& value, Outputs out) { out[0] = value; }

template <std::size_t N>
void writeOutputs(const OutputRow<N>& row, Outputs out)
{
    std::copy(row.begin(), row.end(), out.begin());
}

// Bars until one output is there, and until its seed no longer shows; overloaded like writeOutputs.

template <class Indicator>
int outputWarmUp(const Indicator& indicator, std::size_t output)
{
    if constexpr (requires { indicator.warmUp(output); })
        return indicator.warmUp(output);
    else
        return indicator.warmUp();
}

template <class Indicator>
int outputConvergence(const Indicator& indicator, std::size_t output)
{
    if constexpr (requires { indicator.convergence(output); })
        return indicator.convergence(output);
    else
        return indicator.convergence();
}

/// An indicator's class as a column. The class has one of these, and is fed usable numbers only:
///     update(double value, double benchmark, bool exact)             of two series
///     update(const BarInput&, const BarInput& benchmark, bool exact)  of the bars of two
///     update(double value, bool exact)                               of a window of values
///     update(double value)
///     update(const BarInput&, bool exact)
///     update(const BarInput&)
/// `exact`: rolling sums are to be computed anew (ExactSchedule). It returns std::optional<double>, an OutputRow, or a
/// type with a writeOutputs of its own. It further has warmUp() or warmUp(output), and convergence() or
/// convergence(output). It may have preview(…) with the arguments of update, and reset(); without them a copy of it is
/// used, so that it must be copyable, and hold no more memory than it took when it was made.
template <class Indicator>
class ColumnOf final : public IndicatorColumn {
public:
    ColumnOf(const IndicatorSpec& spec, Source source, Indicator indicator)
        : IndicatorColumn(spec.columnNames(), std::move(source)), m_indicator(std::move(indicator))
    {
        if constexpr (!kHasReset) m_fresh = m_indicator;
        if constexpr (!kHasPreview) m_copy = m_indicator;
    }

private:
    static constexpr bool kTakesPair = requires(Indicator & i) { i.update(1.0, 1.0, true); };
    static constexpr bool kTakesBarPair = requires(Indicator & i, const BarInput& bar) { i.update(bar, bar, true); };
    static constexpr bool kTakesExact = requires(Indicator & i) { i.update(1.0, true); };
    static constexpr bool kTakesValue = requires(Indicator & i) { i.update(1.0); };
    static constexpr bool kTakesExactBar = requires(Indicator & i, const BarInput& bar) { i.update(bar, true); };
    static constexpr bool kHasReset = requires(Indicator & i) { i.reset(); };
    static constexpr bool kHasPreview = requires(const Indicator& i) { i.preview(1.0); }
    || requires(const Indicator& i) { i.preview(1.0, true); }
    || requires(const Indicator& i, const BarInput& bar) { i.preview(bar); };
    struct Nothing {};

    /// Calls what the class has; false if a benchmark is needed and missing.
    template <class Call>
    static bool with(const ColumnInput& input, bool exact, const Call& call)
    {
        if constexpr (kTakesPair) {
            if (input.benchmark == nullptr) return false;
            call(input.value, input.benchmark->close, exact);
        } else if constexpr (kTakesBarPair) {
            if (input.benchmark == nullptr) return false;
            call(input.bar, *input.benchmark, exact);
        } else if constexpr (kTakesExact) {
            call(input.value, exact);
        } else if constexpr (kTakesValue) {
            call(input.value);
        } else if constexpr (kTakesExactBar) {
            call(input.bar, exact);
        } else {
            call(input.bar);
        }
        return true;
    }

    void feed(const ColumnInput& input, Outputs out) override
    {
        const bool done = with(input, m_schedule.isDue(input.bar),
                               [&](const auto&... arguments) { writeOutputs(m_indicator.update(arguments...), out); });
        if (!done) std::fill(out.begin(), out.end(), std::nullopt);
    }
    void look(const ColumnInput& input, Outputs out) const override
    {
        (void)with(input, m_schedule.wouldBeDue(input.bar), [&](const auto&... arguments) {
            if constexpr (kHasPreview) {
                writeOutputs(m_indicator.preview(arguments...), out);
            } else {
                m_copy = m_indicator;
                writeOutputs(m_copy->update(arguments...), out);
            }
        });
    }
    void forget() override
    {
        if constexpr (kHasReset)
            m_indicator.reset();
        else
            m_indicator = *m_fresh;
        m_schedule = {};
    }
    [[nodiscard]] int ownWarmUp(std::size_t output) const override { return outputWarmUp(m_indicator, output); }
    [[nodiscard]] int ownConvergence(std::size_t output) const override
    {
        return outputConvergence(m_indicator, output);
    }

    Indicator m_indicator;
    [[no_unique_address]] std::conditional_t<kHasReset, Nothing, std::optional<Indicator>> m_fresh;
    // What preview works on: kept, so that looking allocates nothing.
    [[no_unique_address]] mutable std::conditional_t<kHasPreview, Nothing, std::optional<Indicator>> m_copy;
    ExactSchedule m_schedule;
};

template <class Indicator>
Source columnOf(const IndicatorSpec& spec, Source source, Indicator indicator)
{
    return std::make_unique<ColumnOf<Indicator>>(spec, std::move(source), std::move(indicator));
}

// Parameters and options that many have.

inline constexpr double kLongestPeriod = 100'000;
inline constexpr std::string_view kWilder = "J. W. Wilder, New Concepts in Technical Trading Systems, 1978";
inline constexpr std::string_view kSextant = "Sextant indicator specification";

[[nodiscard]] inline ParameterInfo wholeParameter(std::string_view name, double defaultValue, double minimum = 1,
                                                  double maximum = kLongestPeriod)
{
    return {name, defaultValue, minimum, maximum, true, {}};
}
[[nodiscard]] inline ParameterInfo realParameter(std::string_view name, double defaultValue, double minimum,
                                                 double maximum)
{
    return {name, defaultValue, minimum, maximum, false, {}};
}
/// A keyword; the first of `words` is the default.
[[nodiscard]] inline ParameterInfo wordParameter(std::string_view name, std::vector<std::string_view> words)
{
    const auto last = static_cast<double>(words.size() - 1);
    return {name, 0, 0, last, true, std::move(words)};
}

/// An option that takes a number: `stoch:kFactor=5`.
[[nodiscard]] inline OptionInfo numberOption(std::string_view name, double defaultValue, double minimum, double maximum)
{
    return {name, {}, defaultValue, minimum, maximum};
}

[[nodiscard]] inline OptionInfo seedOption() { return {"seed", {"sma", "first"}}; }
[[nodiscard]] inline Seed seedOf(const IndicatorSpec& spec, std::size_t option)
{
    return spec.options[option] == 0 ? Seed::Sma : Seed::FirstValue;
}

/// seed of averages of averages.
[[nodiscard]] inline OptionInfo cascadeSeedOption() { return {"seed", {"sma", "first", "shared"}}; }
/// It must be the indicator's first option.
[[nodiscard]] inline CascadeSeed cascadeSeedOf(const IndicatorSpec& spec)
{
    constexpr std::array kSeeds{CascadeSeed::Sma, CascadeSeed::FirstValue, CascadeSeed::Shared};
    return kSeeds[spec.options[0]];
}
inline constexpr std::string_view kCascadeSeeding =
    "sma: each average by the mean of the first n values it gets; first: by the first one; shared: all by the mean of "
    "the first n values (Skender)";

/// tr0, `range` unless the indicator's own source skips the first true range.
[[nodiscard]] inline OptionInfo firstRangeOption(FirstTrueRange byDefault = FirstTrueRange::Range)
{
    if (byDefault == FirstTrueRange::Skip) return {"tr0", {"skip", "range"}};
    return {"tr0", {"range", "skip"}};
}
[[nodiscard]] inline FirstTrueRange firstRangeOf(const IndicatorSpec& spec, std::size_t option)
{
    return spec.info->options[option].values[spec.options[option]] == "range" ? FirstTrueRange::Range
                                                                              : FirstTrueRange::Skip;
}

} // namespace sextant::analysis
