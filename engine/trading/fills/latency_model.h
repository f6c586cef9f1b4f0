#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/ids.h"
#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::trading {

enum class LatencyKind : std::uint8_t {
    Constant,
    Normal, ///< truncated at 0
    Lognormal,
    Measured, ///< interpolated between latencies that were seen
};

/// How long one way takes.
struct LatencyLeg {
    Duration mean{0};      ///< >= 0; of a truncated normal before the cut
    Duration deviation{0}; ///< standard deviation, >= 0; nothing for Constant
};

/// One order that was seen to travel.
struct MeasuredLatency {
    Time submitted;
    Duration entry{0};    ///< submit -> exchange, >= 0
    Duration response{0}; ///< exchange -> acknowledgement, >= 0
};

struct LatencySettings {
    LatencyKind kind = LatencyKind::Constant;
    LatencyLeg entry{std::chrono::milliseconds(50), {}};
    LatencyLeg response{std::chrono::milliseconds(50), {}};
    Duration feed = std::chrono::milliseconds(20); ///< exchange -> us, of market data; constant in every kind
    std::vector<MeasuredLatency> measured;         ///< Measured: at least one, submitted strictly rising
};

/// Checks ranges; InvalidArgument names what is wrong.
[[nodiscard]] Result<void> validated(const LatencySettings& settings);

/// What one request of ours takes (execution.md §7.1): t_exchange = submitted + entry, t_ack = t_exchange + response.
struct OrderLatency {
    Duration entry{0};
    Duration response{0};

    [[nodiscard]] Time exchangeTime(Time submitted) const { return submitted + entry; }
    [[nodiscard]] Time acknowledged(Time submitted) const { return submitted + entry + response; }
    friend bool operator==(const OrderLatency&, const OrderLatency&) = default;
};

/// Draws the latency of a request. A pure function of seed, order and request: the same whatever else was drawn.
/// Lognormal with mean m and deviation d: exp(mu + s·z), s² = ln(1 + d²/m²), mu = ln m − s²/2.
class LatencyModel final {
public:
    /// `settings` must be valid.
    LatencyModel(LatencySettings settings, std::uint64_t seed);

    /// @param request  0 for the order itself, then 1, 2 … for its changes and cancels
    [[nodiscard]] OrderLatency of(OrderId order, std::uint32_t request, Time submitted) const;
    [[nodiscard]] Duration feed() const { return m_settings.feed; }
    [[nodiscard]] const LatencySettings& settings() const { return m_settings; }

private:
    [[nodiscard]] OrderLatency interpolated(Time submitted) const;

    LatencySettings m_settings;
    std::uint64_t m_seed;
};

} // namespace sextant::trading
