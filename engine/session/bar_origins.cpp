#include "engine/session/bar_origins.h"

#include <algorithm>

namespace sextant::session {

void BarOrigins::note(const MarketSpan& span)
{
    const auto* bars = std::get_if<std::span<const market::Bar>>(&span.records);
    if (bars == nullptr) return;
    const market::Provenance provenance = provenanceOf(span.source, m_usual);
    for (const market::Bar& bar : *bars) {
        if (m_stretches.size() <= bar.instrument) m_stretches.resize(bar.instrument + 1U);
        auto& known = m_stretches[bar.instrument];
        if (!known.empty() && known.back().provenance == provenance) {
            known.back().to = std::max(known.back().to, bar.end);
            continue;
        }
        if (known.size() >= kMostStretches)
            known.erase(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(kMostStretches / 2));
        known.push_back({bar.start(), bar.end, provenance});
    }
}

market::Provenance BarOrigins::of(const market::Bar& bar) const
{
    if (bar.instrument >= m_stretches.size() || m_stretches[bar.instrument].empty()) return m_usual;
    const auto& known = m_stretches[bar.instrument];
    const Time start = bar.start();
    std::optional<market::Provenance> worst;
    for (auto stretch = known.rbegin(); stretch != known.rend() && stretch->to > start; ++stretch)
        if (stretch->from < bar.end)
            worst = worst ? market::leastCertain(*worst, stretch->provenance) : stretch->provenance;
    return worst.value_or(m_usual);
}

} // namespace sextant::session
