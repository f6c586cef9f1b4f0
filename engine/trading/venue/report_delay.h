#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "engine/trading/venue/venue_report.h"

namespace sextant::trading {

/// Reports on their way to the sender, who hears of each at its `known` (execution.md §7.1, t_ack): for a strategy that
/// may not act on what it cannot know yet. They come in the order they were given. Nothing is allocated once warm.
class ReportDelay final {
public:
    void add(std::span<const VenueReport> reports)
    {
        m_reports.insert(m_reports.end(), reports.begin(), reports.end());
    }

    /// When the next one is heard of; Time::max() if none is on its way.
    [[nodiscard]] Time next() const { return m_reports.empty() ? Time::max() : m_reports.front().known; }

    /// Appends what is known by `now`, and forgets it.
    void take(Time now, std::vector<VenueReport>& out)
    {
        const auto rest = std::find_if(m_reports.begin(), m_reports.end(),
                                       [&](const VenueReport& report) { return report.known > now; });
        out.insert(out.end(), m_reports.begin(), rest);
        m_reports.erase(m_reports.begin(), rest);
    }
    [[nodiscard]] std::size_t size() const { return m_reports.size(); }

    /// For the session that continues another.
    void canonical(CanonicalWriter& out) const
    {
        out.put(m_reports.size());
        for (const VenueReport& report : m_reports)
            trading::canonical(report, out);
    }
    void restore(CanonicalReader& in)
    {
        constexpr std::size_t kReportBytes = std::size_t{8} * 32;
        m_reports.resize(in.count(kReportBytes));
        for (VenueReport& report : m_reports)
            report = getVenueReport(in);
    }

private:
    std::vector<VenueReport> m_reports; // `known` never falls
};

} // namespace sextant::trading
