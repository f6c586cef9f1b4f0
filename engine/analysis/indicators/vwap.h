#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/session_span.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct VwapValue {
    Reading vwap;
    Reading upper1; ///< one volume-weighted standard deviation above
    Reading lower1;
    Reading upper2; ///< two
    Reading lower2;
    static constexpr std::array kFields{&VwapValue::vwap, &VwapValue::upper1, &VwapValue::lower1, &VwapValue::upper2,
                                        &VwapValue::lower2};
};

/// Building block: mean and variance of prices weighted by volume, added one by one:
///     W' = W + v;  m' = m + (v / W') (p - m);  S' = S + v (p - m)(p - m')
class WeightedMoments final {
public:
    void add(double price, double weight)
    {
        if (!(weight > 0.0)) return;
        m_weight += weight;
        const double before = price - m_mean;
        m_mean += weight / m_weight * before;
        m_squares += weight * before * (price - m_mean);
    }
    [[nodiscard]] bool isEmpty() const { return !(m_weight > 0.0); }
    [[nodiscard]] double mean() const { return m_mean; }
    /// sqrt of the sum of v (p - mean)² / sum of v
    [[nodiscard]] double deviation() const;

private:
    double m_weight = 0.0;
    double m_mean = 0.0;
    double m_squares = 0.0;
};

/// Volume-weighted average price since the session's open (IND-57): sum(HLC3 · V) / sum(V), bands ± 1 and 2 of
/// sqrt(sum(V · TP²) / sum(V) - VWAP²). Begins anew at the first bar of each regular session; outside of one (extended
/// hours, closed time) there is none. HLC3 while no volume was traded. First index 0.
class SessionVwap final : public BarIndicator<SessionVwap, VwapValue> {
public:
    /// `calendar` may be null (UTC days) and must outlive this.
    explicit SessionVwap(const market::Calendar* calendar) : m_span(calendar) {}

    using BarIndicator::update;
    /// One trade; as a bar without extent.
    VwapValue update(Time time, double price, double size);

    VwapValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    VwapValue take(Time start, Time end, double price, double weight);

    SessionSpan m_span;
    bool m_hasSession = false;
    std::int64_t m_session = 0;
    WeightedMoments m_moments;
};

/// Volume-weighted average price since one bar (IND-58). First index: the anchor's.
class AnchoredVwap final : public BarIndicator<AnchoredVwap, Reading> {
public:
    /// Anchors from here on are instants, below they are counts of bars.
    static constexpr double kFirstInstant = 1e10;

    /// anchor >= 0: the bar's index in the history, or the milliseconds since 1970 of an instant (from kFirstInstant
    /// on): the first bar that ends after it
    explicit AnchoredVwap(double anchor);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const;
    [[nodiscard]] int convergence() const { return 0; }

private:
    std::int64_t m_barsToSkip = 0;
    Time m_from = Time::min();
    WeightedMoments m_moments;
};

} // namespace sextant::analysis
