#pragma once

#include <array>

#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct EnvelopeValue {
    Reading mid;
    Reading upper;
    Reading lower;
    static constexpr std::array kFields{&EnvelopeValue::mid, &EnvelopeValue::upper, &EnvelopeValue::lower};
};

/// Lines that stand p percent off an average (IND-50): what it is fed is the average. First index that of the average.
class Envelope final : public SeriesIndicator<Envelope, EnvelopeValue> {
public:
    /// percent >= 0
    explicit Envelope(double percent) : m_share(percent / 100.0) {}

    EnvelopeValue advance(double average, bool) const
    {
        return {average, average * (1.0 + m_share), average * (1.0 - m_share)};
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    double m_share;
};

} // namespace sextant::analysis
