#pragma once

#include <array>

#include "engine/analysis/indicators/market_input.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"
#include "engine/market/records.h"

namespace sextant::analysis {

/// How unusual the volume is (IND-65): (V - mean) / sample standard deviation of the n bars before it; 0 without
/// deviation. First index n.
class VolumeZ final : public BarIndicator<VolumeZ, Reading> {
public:
    /// period >= 2
    explicit VolumeZ(int period) : m_before(period)
    {
        expects(period >= 2, "the period of a volume's z-score must be >= 2");
    }

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        Reading value;
        if (m_before.isFull()) {
            const auto& moments = m_before.moments();
            const double variance = moments.squares / (m_before.length() - 1);
            value = variance > 0.0 ? (bar.volume - moments.mean) / std::sqrt(variance) : 0.0;
        }
        m_before.push(bar.volume, exact);
        return value;
    }
    [[nodiscard]] int warmUp() const { return m_before.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingVariance m_before;
    ExactSchedule m_schedule;
};

struct VolumeStackValue {
    Reading buy;   ///< average buying volume per bar
    Reading sell;  ///< average selling volume per bar
    Reading delta; ///< average of (buy - sell) / V, in [-1, 1]
    static constexpr std::array kFields{&VolumeStackValue::buy, &VolumeStackValue::sell, &VolumeStackValue::delta};
};

/// Volume split by where the bar closed (IND-67), a proxy where no aggressor is known: buy = V · (C - L) / (H - L),
/// half without range; sell = V - buy; delta = (buy - sell) / V, 0 without volume; each as EMA_n. First index n-1.
class VolumeStack final : public BarIndicator<VolumeStack, VolumeStackValue> {
public:
    /// period >= 1
    explicit VolumeStack(int period, Seed seed = Seed::Sma)
        : m_buy(2.0 / (period + 1.0), period, seed), m_sell(m_buy), m_delta(m_buy)
    {}

    VolumeStackValue advance(const BarInput& bar)
    {
        const double range = bar.high - bar.low;
        const double buy = range > 0.0 ? bar.volume * (bar.close - bar.low) / range : bar.volume / 2.0;
        const double sell = bar.volume - buy;
        m_buy.push(buy);
        m_sell.push(sell);
        m_delta.push(bar.volume > 0.0 ? (buy - sell) / bar.volume : 0.0);
        if (!m_buy.isReady()) return {};
        return {m_buy.value(), m_sell.value(), m_delta.value()};
    }
    [[nodiscard]] int warmUp() const { return m_buy.period(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_buy.factor()); }

private:
    Recursion m_buy;
    Recursion m_sell;
    Recursion m_delta;
};

/// Cumulative volume delta (IND-68): bought minus sold volume since the start. Of trades by their aggressor; where it
/// is not known by the tick rule: above the last price bought, below sold, at it as the one before. Of bars each bar is
/// one trade of its volume at its close. First index 0; nothing is counted before the first change.
class VolumeDelta final : public BarIndicator<VolumeDelta, Reading> {
public:
    using BarIndicator::update;
    /// One trade; the sum after it.
    Reading update(double price, double size, market::Side aggressor)
    {
        if (!isUsable(price) || !isUsable(size)) return std::nullopt;
        m_sum += m_sign.of(price, aggressor) * size;
        return m_sum;
    }

    Reading advance(const BarInput& bar)
    {
        m_sum += m_sign.of(bar.close, market::Side::None) * bar.volume;
        return m_sum;
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    AggressorSign m_sign;
    double m_sum = 0.0;
};

} // namespace sextant::analysis
