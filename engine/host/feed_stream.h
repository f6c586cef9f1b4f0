#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/feeds/client/feed_queue.h"
#include "engine/session/sequencer.h"

namespace sextant::host {

/// What a feed puts into its queue as a session takes it: in the order in which it was found, stamped with the venue's
/// time at receipt; a quiet second gives a clock tick. Bars keep their end; those that were fetched for the past, or
/// came too late to be acted on, are marked as history, those of the future are refused. What is lost, left out or
/// coalesced is told (session::SourceState). Behind its end it still gives the bars that ended up to there, and nothing
/// else of the market. The session's thread.
class FeedStream final {
public:
    /// `latest`: how late after its end a bar may come and still be acted on. `until`: it ends there; not set: never.
    FeedStream(feeds::FeedQueue& queue, Duration latest, std::optional<Time> until);

    /// By the venue's clock; bars up to here are history.
    void begin(Time start);
    /// Whether the feed has given all bars that end up to a time, or told that they are missing. It is waited for that
    /// at the end, as long as something comes within `patience` of the wall clock. Never set: it has.
    using HasBars = std::function<bool(Time)>;
    void setEnd(HasBars hasBars, std::chrono::milliseconds patience);
    /// As EventSource has them.
    void setKnown(std::span<const market::Bar> newest);
    /// `books`: instruments whose books a session may still have; they are given as holes (feeds::holeOf) first of all.
    [[nodiscard]] Time resume(Time seen, std::span<const InstrumentId> books = {});
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point until);
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item);

private:
    void giveState(const session::SourceState& state, session::Sequencer::Item& item);
    [[nodiscard]] bool fill(std::chrono::steady_clock::time_point until);
    [[nodiscard]] bool giveRun(session::Sequencer::Item& item);
    [[nodiscard]] bool isAtEnd() const { return m_until && m_now >= *m_until; }
    [[nodiscard]] bool isEndReached();
    [[nodiscard]] bool fillLast(std::chrono::steady_clock::time_point until);
    [[nodiscard]] bool giveLast(session::Sequencer::Item& item);
    [[nodiscard]] bool giveBars(const feeds::FeedBatch::Run& run, session::Sequencer::Item& item);
    [[nodiscard]] bool giveLosses(session::Sequencer::Item& item);
    [[nodiscard]] Time& knownEnd(const market::Bar& bar);

    feeds::FeedQueue& m_queue;
    Duration m_latest;
    std::optional<Time> m_until;
    feeds::FeedBatch m_batch;
    std::size_t m_run = 0; // the next of m_batch
    Time m_start = Time::min();
    Time m_now = Time::min();
    std::vector<std::array<Time, market::kTimeframeCount>> m_known; // end of the newest bar, by instrument
    std::chrono::steady_clock::time_point m_told{};
    std::chrono::steady_clock::time_point m_toldLosses{};
    feeds::FeedQueue::Counts m_toldCounts;
    Time m_lossesFrom = Time::min();
    std::uint64_t m_unbelievable = 0, m_toldUnbelievable = 0; // bars of the future
    session::ClockTick m_tick;
    std::vector<market::BookDelta> m_holes, m_given; // to be given first of all; as it was given
    HasBars m_hasBars;
    std::chrono::milliseconds m_patience{0};
    std::optional<std::chrono::steady_clock::time_point> m_endsAt;
};

} // namespace sextant::host
