#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/exact_schedule.h"

namespace sextant::analysis {

/// One number of an indicator: none while warming up, or where it is not defined. Yes and no are 1 and 0.
using Reading = std::optional<double>;

[[nodiscard]] constexpr Reading readingOf(bool flag) { return flag ? 1.0 : 0.0; }

/// The share of every indicator that reads whole bars: what is no usable number is refused and counted, the rest goes
/// to Self::advance(bar). `Value` is a Reading, or a struct of Readings with a list of its fields, `kFields`, in the
/// order of indicator-names.csv; it is empty while nothing is known. Indicators are values: a copy made before is what
/// resets them, and preview() below looks ahead on a copy.
template <class Self, class Value>
class BarIndicator {
public:
    using ValueType = Value;

    /// Takes the next closed bar in time order; what it gives stands until the next. O(1) amortised, allocates nothing.
    const Value& update(const BarInput& bar)
    {
        if (!isUsable(bar)) [[unlikely]] {
            ++m_rejected;
            return kNone;
        }
        m_last = static_cast<Self&>(*this).advance(bar);
        return m_last;
    }
    /// That of the last bar taken.
    [[nodiscard]] const Value& value() const { return m_last; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    static inline const Value kNone{};

    Value m_last{};
    std::uint64_t m_rejected = 0;
};

/// The same for an indicator of one series, by default the closes: Self::advance(value, exact). `exact`: rolling sums
/// are to be computed anew from their window (ExactSchedule); whoever feeds values instead of bars asks for it now and
/// then.
template <class Self, class Value>
class SeriesIndicator {
public:
    using ValueType = Value;

    const Value& update(double value, bool exact = false)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return kNone;
        }
        m_last = static_cast<Self&>(*this).advance(value, exact);
        return m_last;
    }
    const Value& update(const BarInput& bar) { return update(bar.close, m_schedule.isDue(bar)); }
    [[nodiscard]] const Value& value() const { return m_last; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    static inline const Value kNone{};

    Value m_last{};
    ExactSchedule m_schedule;
    std::uint64_t m_rejected = 0;
};

/// What the indicator would return for `bar`, itself untouched. Copies it, window included; the registry's columns keep
/// a copy at hand instead.
template <class Indicator>
[[nodiscard]] typename Indicator::ValueType preview(const Indicator& indicator, const BarInput& bar)
{
    Indicator copy = indicator;
    return copy.update(bar);
}

/// A struct of Readings as columns.
template <class Value>
requires requires { Value::kFields; }
void writeOutputs(const Value& value, std::span<Reading> out)
{
    for (std::size_t i = 0; i < Value::kFields.size(); ++i)
        out[i] = value.*Value::kFields[i];
}

} // namespace sextant::analysis
