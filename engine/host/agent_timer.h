#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

#include "engine/decision/agents/agent_team.h"

namespace sextant::host {

/// How long the agents of engine 2 think. Telemetry: it reaches no effect.
struct AgentTime {
    std::uint64_t runs = 0;
    std::chrono::nanoseconds longest{0};
    std::chrono::nanoseconds total{0};
};

/// Times each run of an agent (agents.md §1.2 rule 4).
class AgentTimer final : public decision::AgentWatch {
public:
    using Clock = std::function<std::chrono::nanoseconds()>;
    /// @param clock  empty: the steady one
    explicit AgentTimer(Clock clock = {});

    void asked(decision::AgentId agent) override;
    void answered(decision::AgentId agent) override;

    [[nodiscard]] const AgentTime& of(decision::AgentId agent) const
    {
        return m_times[static_cast<std::size_t>(agent)];
    }
    /// Whether one has answered since takeLate() had nothing to tell.
    [[nodiscard]] bool hasNews() const { return m_isFresh; }
    /// An agent that took longer than `limit` since this was last asked of it, and how long; nothing: none did.
    struct Late {
        decision::AgentId agent{};
        std::chrono::nanoseconds took{0};
    };
    [[nodiscard]] std::optional<Late> takeLate(std::chrono::nanoseconds limit);

private:
    Clock m_clock;
    std::chrono::nanoseconds m_begun{0};
    std::array<AgentTime, decision::kAgents> m_times{};
    std::array<std::chrono::nanoseconds, decision::kAgents> m_slowest{}; // since takeLate()
    bool m_isFresh = false;
};

} // namespace sextant::host
