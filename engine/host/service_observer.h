#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "engine/host/event_source.h"
#include "engine/host/latency_histogram.h"
#include "engine/host/session_observer.h"
#include "engine/host/snapshot_port.h"
#include "engine/journal/journal_writer.h"
#include "engine/services/health/service_facts.h"

namespace sextant::host {

/// A histogram of the engine in the buckets that metrics have.
[[nodiscard]] services::HistogramFacts histogramFacts(const LatencyHistogram& histogram);

/// Tells a local server ten times a second what a headless session is doing. On the engine's thread; what it hands over
/// is looked at by others without waiting for it.
class ServiceObserver final : public SessionObserver {
public:
    struct Sources {
        std::shared_ptr<services::ServiceBoard> board;
        const journal::JournalWriter* writer = nullptr; ///< null: kept in memory
        const EventSource* source = nullptr;
        std::function<bool()> isOver;                      ///< the source has ended
        std::shared_ptr<SnapshotPort> snapshots = nullptr; ///< null: nobody looks at them
    };
    explicit ServiceObserver(Sources sources) : m_sources(std::move(sources)) {}
    /// Before the session begins.
    void setSources(Sources sources) { m_sources = std::move(sources); }

    void onBegin(const session::Session& session) override;
    void onEvent(const session::Event& event, const session::Session& session,
                 const session::Effects& effects) override;
    void onSpan(const session::MarketSpan& span, const session::Session& session,
                const session::Effects& effects) override;
    void onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput) override;

private:
    using Clock = std::chrono::steady_clock;
    void publish(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput);

    Sources m_sources;
    std::uint64_t m_turns = 0;
    bool m_isBusy = false;
    Clock::time_point m_published{};
    Clock::time_point m_lastTurn{};
    Clock::time_point m_behindSince{};
    std::uint64_t m_stalls = 0;
    double m_longestStall = 0.0;
};

} // namespace sextant::host
