#include "engine/host/service_observer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/host/feed_health.h"
#include "engine/host/memory_usage.h"
#include "engine/host/session_runner.h"

namespace sextant::host {
namespace {

constexpr std::chrono::milliseconds kEvery{100};
constexpr std::chrono::seconds kStall{1};

} // namespace

services::HistogramFacts histogramFacts(const LatencyHistogram& histogram)
{
    constexpr std::array kBounds{1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2, 0.1, 1.0};
    services::HistogramFacts facts;
    for (const double bound : kBounds)
        facts.buckets.emplace_back(bound, histogram.countUpTo(static_cast<std::uint64_t>(bound * 1e9)));
    facts.count = histogram.count();
    facts.sum = static_cast<double>(histogram.sumNs()) / 1e9;
    return facts;
}

void ServiceObserver::onBegin(const session::Session& /*session*/)
{
    m_turns = 0;
    if (m_sources.snapshots) m_sources.snapshots->begin();
}

void ServiceObserver::onEvent(const session::Event& event, const session::Session& session,
                              const session::Effects& effects)
{
    m_isBusy = true;
    if (m_sources.snapshots) m_sources.snapshots->note(event, session, effects);
}

void ServiceObserver::onSpan(const session::MarketSpan& span, const session::Session& session,
                             const session::Effects& effects)
{
    m_isBusy = true;
    if (m_sources.snapshots) m_sources.snapshots->note(span, session, effects);
}

void ServiceObserver::onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput)
{
    if (m_sources.snapshots) m_sources.snapshots->turn(session, durableSeq);
    // While records come as fast as they can the clock is not read for each of them.
    if (std::exchange(m_isBusy, false) && (++m_turns & 63U) != 0) return;
    const auto now = Clock::now();
    if (m_lastTurn != Clock::time_point{} && now - m_lastTurn > kStall) {
        ++m_stalls;
        m_longestStall = std::max(m_longestStall, std::chrono::duration<double>(now - m_lastTurn).count());
    }
    m_lastTurn = now;
    if (durableSeq >= session.lastSeq())
        m_behindSince = {};
    else if (m_behindSince == Clock::time_point{})
        m_behindSince = now;
    if (now - m_published < kEvery) return;
    m_published = now;
    publish(session, durableSeq, throughput);
}

void ServiceObserver::publish(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput)
{
    auto facts = std::make_shared<services::ServiceFacts>();
    const bool isOver = m_sources.isOver && m_sources.isOver();
    facts->hostState = isOver ? "ended" : "playing";
    facts->hasSession = session.isStarted();
    facts->isLive = m_sources.source != nullptr && m_sources.source->isLive();
    facts->now = session.now();
    for (std::size_t i = 1; i <= session.instrumentCount(); ++i)
        facts->symbols.push_back(session.instrument(InstrumentId{static_cast<std::uint16_t>(i)}).symbol);
    if (m_sources.writer != nullptr) {
        facts->sessionId = m_sources.writer->sessionId();
        const auto state = m_sources.writer->state();
        if (state.health != journal::JournalWriter::Health::Working)
            facts->storageProblem = state.reason.empty() ? "the journal's writer has stopped" : state.reason;
    }
    if (m_behindSince != Clock::time_point{})
        facts->durableAgeSeconds = std::chrono::duration<double>(Clock::now() - m_behindSince).count();
    facts->events = throughput.events;
    facts->residentBytes = memoryUsage().anonymous;
    facts->stalls = m_stalls;
    facts->longestStallSeconds = m_longestStall;
    facts->decisions = histogramFacts(throughput.decisions);
    facts->gauges.push_back({"undurable_events",
                             "Events of the session that are not on the disk yet.",
                             false,
                             {},
                             static_cast<double>(session.lastSeq() - std::min(durableSeq, session.lastSeq()))});
    if (m_sources.source != nullptr)
        if (const auto feed = m_sources.source->feed()) addFeed(*feed, *facts);
    m_sources.board->publish(std::move(facts));
}

} // namespace sextant::host
