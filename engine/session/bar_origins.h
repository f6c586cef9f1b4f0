#pragma once

#include <cstddef>
#include <vector>

#include "engine/market/provenance.h"
#include "engine/session/event.h"

namespace sextant::session {

/// How the bars of a session came to be known, so that longer ones that are made of them can say so too. Remembers
/// stretches of time with one answer, the newest few thousand of each instrument.
class BarOrigins final {
public:
    /// What bars are that come from no feed: of a recording or of the simulator.
    void setUsual(market::Provenance usual) { m_usual = usual; }
    [[nodiscard]] market::Provenance usual() const { return m_usual; }

    /// Before what follows from the span is looked at. Spans of other records are left out.
    void note(const MarketSpan& span);
    /// Of a closed bar: the least certain of what it is made of.
    [[nodiscard]] market::Provenance of(const market::Bar& bar) const;

private:
    struct Stretch {
        Time from;
        Time to;
        market::Provenance provenance = market::Provenance::Replayed;
    };
    static constexpr std::size_t kMostStretches = 4096;

    market::Provenance m_usual = market::Provenance::Replayed;
    std::vector<std::vector<Stretch>> m_stretches; // by instrument, by time
};

} // namespace sextant::session
