#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/exact_schedule.h"

namespace sextant::analysis {

/// One number of an indicator: none while warming up, or where it is not defined.
using Reading = std::optional<double>;

/// The share of every indicator that reads whole bars: what is no usable number is refused and counted, the rest goes
/// to Self::advance(bar). `Value` is a Reading, or a struct of Readings with a list of its fields, `kFields`, in the
/// order of indicator-names.csv; it is empty while nothing is known.
template <class Self, class Value>
class BarIndicator {
public:
    using ValueType = Value;

    /// Takes the next closed bar in time order.
    Value update(const BarInput& bar)
    {
        if (!isUsable(bar)) [[unlikely]] {
            ++m_rejected;
            return {};
        }
        m_last = static_cast<Self&>(*this).advance(bar);
        return m_last;
    }
    /// What update would return, the state untouched. Copies the indicator; the registry's columns keep a copy at hand.
    [[nodiscard]] Value preview(const BarInput& bar) const
    {
        Self copy = static_cast<const Self&>(*this);
        return copy.update(bar);
    }
    /// That of the last bar taken.
    [[nodiscard]] const Value& value() const { return m_last; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    Value m_last{};
    std::uint64_t m_rejected = 0;
};

/// The same for an indicator of one series, by default the closes. `exact`: rolling sums are to be computed anew from
/// their window (ExactSchedule); whoever feeds values instead of bars asks for it now and then.
template <class Self, class Value>
class SeriesIndicator {
public:
    using ValueType = Value;

    Value update(double value, bool exact = false)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return {};
        }
        m_last = static_cast<Self&>(*this).advance(value, exact);
        return m_last;
    }
    Value update(const BarInput& bar) { return update(bar.close, m_schedule.isDue(bar)); }
    [[nodiscard]] Value preview(double value, bool exact = false) const
    {
        Self copy = static_cast<const Self&>(*this);
        return copy.update(value, exact);
    }
    [[nodiscard]] Value preview(const BarInput& bar) const
    {
        Self copy = static_cast<const Self&>(*this);
        return copy.update(bar);
    }
    [[nodiscard]] const Value& value() const { return m_last; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    Value m_last{};
    ExactSchedule m_schedule;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
