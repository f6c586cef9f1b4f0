#include "engine/trading/fills/latency_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/fixed.h"
#include "engine/core/math.h"
#include "engine/core/philox.h"

namespace sextant::trading {
namespace {

/// 64-bit draws set aside for each order, so that one that draws again touches no other's numbers.
constexpr std::uint64_t kDrawsPerOrder = 256;
constexpr int kMostTries = 32;
constexpr Duration kLongest = std::chrono::hours(1);

Duration bounded(double ns)
{
    const double longest = static_cast<double>(kLongest.count());
    return Duration{static_cast<std::int64_t>(std::nearbyint(std::clamp(ns, 0.0, longest)))};
}

Duration normal(const LatencyLeg& leg, RandomStream& random)
{
    const auto mean = static_cast<double>(leg.mean.count());
    const auto deviation = static_cast<double>(leg.deviation.count());
    for (int i = 0; i < kMostTries; ++i) {
        const double drawn = mean + deviation * random.nextNormal();
        if (drawn >= 0.0) return bounded(drawn);
    }
    return Duration{0};
}

Duration lognormal(const LatencyLeg& leg, RandomStream& random)
{
    if (leg.mean.count() == 0) return Duration{0};
    const auto mean = static_cast<double>(leg.mean.count());
    const double ratio = static_cast<double>(leg.deviation.count()) / mean;
    const double variance = math::log1p(ratio * ratio);
    const double exponent = math::log(mean) - variance / 2.0 + math::sqrt(variance) * random.nextNormal();
    return bounded(math::exp(std::min(exponent, 700.0)));
}

/// a + (b − a) · part / whole, 0 <= part <= whole, rounded half-even.
Duration between(Duration a, Duration b, Duration part, Duration whole)
{
    const __int128 product = static_cast<__int128>((b - a).count()) * part.count();
    return a + Duration{static_cast<std::int64_t>(divHalfEven(product, whole.count()))};
}

bool isRange(const LatencyLeg& leg)
{
    return leg.mean >= Duration{0} && leg.mean <= kLongest && leg.deviation >= Duration{0} && leg.deviation <= kLongest;
}

} // namespace

Result<void> validated(const LatencySettings& settings)
{
    if (!isRange(settings.entry) || !isRange(settings.response) || settings.feed < Duration{0} ||
        settings.feed > kLongest)
        return fail(ErrorCode::InvalidArgument, "a latency and its deviation must be within 0 and one hour");
    if (settings.kind != LatencyKind::Measured) return {};
    if (settings.measured.empty())
        return fail(ErrorCode::InvalidArgument, "no measured latencies are given, expected at least one");
    const MeasuredLatency* last = nullptr;
    for (const MeasuredLatency& m : settings.measured) {
        if (!isRange({m.entry, {}}) || !isRange({m.response, {}}))
            return fail(ErrorCode::InvalidArgument,
                        "the latency measured at " + toRfc3339(m.submitted) + " must be within 0 and one hour");
        if (last && m.submitted <= last->submitted)
            return fail(ErrorCode::InvalidArgument,
                        "measured latencies must rise in time; " + toRfc3339(m.submitted) + " does not");
        last = &m;
    }
    return {};
}

LatencyModel::LatencyModel(LatencySettings settings, std::uint64_t seed) : m_settings(std::move(settings)), m_seed(seed)
{
    expects(validated(m_settings).has_value(), "latency settings are checked before a model is made of them");
}

OrderLatency LatencyModel::interpolated(Time submitted) const
{
    const auto& rows = m_settings.measured;
    const auto after = std::upper_bound(rows.begin(), rows.end(), submitted,
                                        [](Time t, const MeasuredLatency& m) { return t < m.submitted; });
    if (after == rows.begin()) return {rows.front().entry, rows.front().response};
    const MeasuredLatency& a = *(after - 1);
    if (after == rows.end()) return {a.entry, a.response};
    const Duration part = submitted - a.submitted;
    const Duration whole = after->submitted - a.submitted;
    return {between(a.entry, after->entry, part, whole), between(a.response, after->response, part, whole)};
}

OrderLatency LatencyModel::of(OrderId order, std::uint32_t request, Time submitted) const
{
    if (m_settings.kind == LatencyKind::Constant) return {m_settings.entry.mean, m_settings.response.mean};
    if (m_settings.kind == LatencyKind::Measured) return interpolated(submitted);
    RandomStream random(m_seed, RandomPurpose::Latency, request);
    random.seek(order.value * kDrawsPerOrder);
    const auto draw = m_settings.kind == LatencyKind::Normal ? &normal : &lognormal;
    const Duration entry = draw(m_settings.entry, random);
    return {entry, draw(m_settings.response, random)};
}

} // namespace sextant::trading
