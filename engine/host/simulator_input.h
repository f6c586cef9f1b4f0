#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/host/event_source.h"

namespace sextant::host {

/// A session on the market simulator: labelled SIM everywhere, the same for the same seed and start.
struct SimulatorRequest {
    std::uint64_t seed = 1;
    std::vector<std::string> symbols; ///< of the simulator's instruments, with or without "SIM-"; empty: all of them
    Time from = Time::fromSeconds(1'767'571'200); ///< 2026-01-05T00:00:00Z, a Monday
    std::optional<Time> to;                       ///< none: endless

    [[nodiscard]] std::string toJson() const;
};

/// Nothing if `json` does not describe a simulated session.
[[nodiscard]] std::optional<SimulatorRequest> simulatorRequestFromJson(const std::string& json);
/// Errors: InvalidArgument for a symbol the simulator does not have.
[[nodiscard]] Result<std::unique_ptr<EventSource>> openSimulator(const SimulatorRequest& request);

} // namespace sextant::host
