#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/ema.h"

namespace sextant::analysis {

struct RibbonValue {
    std::array<std::optional<double>, 5> emas; ///< shortest period first
    std::optional<double> spread;              ///< (first - fourth average) / ATR(14); none while ATR is 0
    std::optional<bool> bull;                  ///< every average above the next longer one; none until all are there
    std::optional<bool> bear;                  ///< the reverse
};

/// Five exponential averages of the close and how they are stacked (IND-02R).
class EmaRibbon final {
public:
    static constexpr std::size_t kSize = 5;
    static constexpr std::array<int, kSize> kDefaultPeriods{8, 13, 21, 48, 200};

    /// Periods rising strictly.
    explicit EmaRibbon(const std::array<int, kSize>& periods = kDefaultPeriods, Seed seed = Seed::Sma);

    RibbonValue update(const BarInput& bar)
    {
        if (!(isUsable(bar.high) && isUsable(bar.low) && isUsable(bar.close))) [[unlikely]] {
            ++m_rejected;
            return {};
        }
        for (Recursion& average : m_averages)
            average.push(bar.close);
        m_atr.update(bar);
        return value();
    }
    [[nodiscard]] RibbonValue preview(const BarInput& bar) const
    {
        EmaRibbon copy = *this;
        return copy.update(bar);
    }
    [[nodiscard]] RibbonValue value() const;
    /// One average, the shortest at 0.
    [[nodiscard]] std::optional<double> ema(std::size_t place) const
    {
        return m_averages[place].isReady() ? std::optional(m_averages[place].value()) : std::nullopt;
    }
    /// As RibbonValue::spread.
    [[nodiscard]] std::optional<double> spread() const;
    /// The ATR(14) that `spread` is measured in.
    [[nodiscard]] std::optional<double> atr() const { return m_atr.value(); }
    void reset();

    /// Bars until one average is there.
    [[nodiscard]] int emaWarmUp(std::size_t place) const { return m_averages[place].period(); }
    [[nodiscard]] int spreadWarmUp() const;
    [[nodiscard]] int warmUp() const { return m_averages.back().period(); }
    [[nodiscard]] int emaConvergence(std::size_t place) const { return barsToConverge(m_averages[place].factor()); }
    [[nodiscard]] int convergence() const { return emaConvergence(kSize - 1); }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    std::array<Recursion, kSize> m_averages;
    Atr m_atr;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
