#pragma once

#include "engine/core/canonical.h"
#include "engine/trading/fills/market_impact.h"

namespace sextant::trading {

/// How much of the market's volume may be ours where trades are seen (execution.md §7.3): the share of what traded in
/// the newest window of time that is over and had any trading, or in the running one if that has more already. Before a
/// window was over nothing is known, and nothing limited.
class VolumeShare final {
public:
    explicit VolumeShare(Duration window);

    /// @param volume  units of the base, >= 0
    void addTrade(Time now, double volume);
    void addFilled(Lots lots) { m_filled.count += lots.count; }
    /// At most `wanted`. Times never fall.
    [[nodiscard]] Lots allowed(const ImpactSettings& settings, const market::Instrument& instrument, Lots wanted,
                               Time now);

    void canonical(CanonicalWriter& out) const { out.putAll(m_running, m_last, m_number, m_filled); }
    void restore(CanonicalReader& in) { in.getAll(m_running, m_last, m_number, m_filled); }

private:
    void roll(Time now);

    Duration m_window;
    double m_running = 0.0; // traded in the running window
    double m_last = -1.0;   // in the one before; < 0: none yet
    std::int64_t m_number = 0;
    Lots m_filled; // ours within the running window
};

} // namespace sextant::trading
