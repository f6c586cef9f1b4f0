#include "models/latency_history.h"

#include <algorithm>

namespace sextant::models {

bool LatencyHistory::add(const feeds::FeedStatus& status, Time now)
{
    // A clock that was set back begins anew.
    if (!m_samples.empty() && now < m_samples.back().time) m_samples.clear();
    if (!m_samples.empty() && now - m_samples.back().time < kEvery) return false;
    const auto milliseconds = [](Duration of) { return static_cast<double>(of.count()) / 1e6; };
    const bool isTold = status.health == feeds::FeedHealth::Live || status.health == feeds::FeedHealth::Degraded;
    m_samples.push_back({now, isTold ? milliseconds(status.latencyP50) : 0.0,
                         isTold ? milliseconds(status.latencyP99) : 0.0, status.framesPerSecond, status.health});
    if (m_samples.size() > kLength) m_samples.pop_front();
    return true;
}

QVector<float> LatencyHistory::sparkline(int points) const
{
    QVector<float> out;
    const std::size_t count = m_samples.size();
    const std::size_t wanted = std::min(count, static_cast<std::size_t>(std::max(points, 0)));
    out.reserve(static_cast<qsizetype>(wanted));
    for (std::size_t i = 0; i < wanted; ++i) {
        double most = 0.0;
        for (std::size_t at = i * count / wanted; at < (i + 1) * count / wanted; ++at)
            most = std::max(most, m_samples[at].p50);
        out.append(static_cast<float>(most));
    }
    return out;
}

} // namespace sextant::models
