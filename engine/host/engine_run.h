#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/host/command_inbox.h"
#include "engine/host/feed_credentials.h"
#include "engine/host/feed_facts.h"
#include "engine/host/open_request.h"
#include "engine/host/page_shelf.h"
#include "engine/host/playback.h"
#include "engine/host/session_observer.h"
#include "engine/host/session_runner.h"
#include "engine/host/stored_source.h"
#include "engine/journal/journal_writer.h"
#include "engine/session/snapshot_builder.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// One session on a thread of its own, from opening its source to its end. Shared by the thread and by who asks, so
/// that a thread that does not come back can be left behind.
class EngineRun final : public SessionObserver, public std::enable_shared_from_this<EngineRun> {
public:
    struct Plan {
        OpenRequest request;
        storage::WorkspaceLocation location;
        session::ConfigurationPart stored;            ///< what a new session starts with, unless the request says else
        std::string scoringText;                      ///< the same of its scoring configuration
        std::optional<session::Command> firstCommand; ///< a kill that is still in force
        std::uint64_t serial = 1;                     ///< of its first snapshot; rolled sessions count on
        std::function<Time()> wallClock;
        DesktopClock clock;                                 ///< empty: the system's
        CredentialsOf credentials = environmentCredentials; ///< of venues
        /// Instead of the request's own source, for tests of what a source may do.
        std::function<Result<std::unique_ptr<EventSource>>()> source;
    };

    enum class Phase : std::uint8_t { Opening, Running, Ended, Stopped, Failed };
    /// What the thread tells of itself. A copy.
    struct Facts {
        Phase phase = Phase::Opening;
        bool wasOpened = false;
        std::string sessionId;
        std::string name;
        std::string source;
        SessionKind kind = SessionKind::None;
        std::uint64_t firstSeq = 0;  ///< place of the first command, once it was applied
        std::uint64_t openedSeq = 0; ///< newest event when it was opened: what a session begins with lies before
        Error error{};               ///< Failed
        std::vector<std::string> warnings;
        std::optional<Time> sourceStart;
        std::optional<TapeRequest> tape; ///< files: what was asked for
    };

    /// Starts the thread. `writer` null: the session is kept in memory.
    [[nodiscard]] static std::shared_ptr<EngineRun> start(Plan plan, std::shared_ptr<journal::JournalWriter> writer);

    // Any thread.
    [[nodiscard]] Playback& playback() { return m_playback; }
    [[nodiscard]] CommandInbox& inbox() { return m_inbox; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    void stop();
    /// The thread does not answer: what it still does is not taken any more.
    void abandon();
    [[nodiscard]] bool isAbandoned() const { return m_abandoned.load(); }
    [[nodiscard]] bool isDone() const { return m_done.load(std::memory_order_acquire); }
    /// The newest snapshot; null before the first. Says that a newer one is wanted.
    [[nodiscard]] session::SnapshotPtr latest();
    /// Gives memory back that others have looked at; now and then.
    void tidy() const;
    [[nodiscard]] Facts facts() const;
    /// What a venue's feed is doing; nothing where there is none.
    [[nodiscard]] std::optional<FeedFacts> feed() const;
    [[nodiscard]] std::chrono::nanoseconds sinceHeartbeat() const;
    [[nodiscard]] bool isAtReplayEnd() const { return m_atReplayEnd.load(); }
    [[nodiscard]] std::uint64_t decisionP99Ns() const { return m_decisionP99.load(std::memory_order_relaxed); }
    /// Models in training for the session.
    [[nodiscard]] SessionWork::Progress work() const;
    [[nodiscard]] std::uint64_t events() const { return m_events.load(std::memory_order_relaxed); }
    /// How long the oldest event that is not on the disk has waited.
    [[nodiscard]] std::chrono::nanoseconds durableAge() const;

    // The engine's thread.
    void onBegin(const session::Session& session) override;
    void onEvent(const session::Event& event, const session::Session& session,
                 const session::Effects& effects) override;
    void onSpan(const session::MarketSpan& span, const session::Session& session,
                const session::Effects& effects) override;
    void onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput) override;

private:
    EngineRun(Plan plan, std::shared_ptr<journal::JournalWriter> writer);
    void run();
    [[nodiscard]] Result<void> play();
    [[nodiscard]] Result<void> playNew();
    [[nodiscard]] Result<void> playStored();
    [[nodiscard]] Result<void> playReplay();
    template <class Runner>
    [[nodiscard]] Result<void> finishPlaying(Runner& runner, EventSource& source);
    [[nodiscard]] Result<void> giveFirst(SessionRunner& runner);
    [[nodiscard]] FeedContext feedContext();
    [[nodiscard]] SessionRunner::Options runnerOptions();
    void opened(const EventSource* source, std::uint64_t seq);
    void publish(const session::Session& session, std::uint64_t durableSeq, bool isEnded);
    void beat();
    template <class Change>
    void tell(const Change& change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_facts);
    }

    /// While a source is played, others may ask what its feed is doing.
    class FeedDoor;

    Plan m_plan;
    std::shared_ptr<journal::JournalWriter> m_writer;
    Playback m_playback;
    CommandInbox m_inbox{&m_playback.doorbell()};
    Reconciler m_reconciler;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_abandoned{false};
    std::atomic<bool> m_done{false};
    std::atomic<bool> m_wanted{true};  // a snapshot
    std::atomic<bool> m_hasNews{true}; // since the newest snapshot
    std::atomic<bool> m_atReplayEnd{false};
    std::atomic<std::int64_t> m_heartbeat{0}; // steady clock, ns
    std::atomic<std::int64_t> m_notDurableSince{0};
    std::atomic<std::uint64_t> m_decisionP99{0};
    std::atomic<std::uint64_t> m_events{0};
    std::atomic<std::size_t> m_works{0};
    std::atomic<double> m_worksDone{0.0};

    mutable std::mutex m_feedMutex; // guards m_feed; taken alone
    const EventSource* m_feed = nullptr;
    mutable std::mutex m_mutex; // guards m_facts, m_snapshot
    Facts m_facts;
    session::SnapshotPtr m_snapshot;

    std::shared_ptr<PageShelf> m_pages; // null: rows lie on the heap

    // Used by the thread only.
    session::SnapshotBuilder m_builder;
    market::Provenance m_usual = market::Provenance::Replayed; // of bars that come from no feed
    std::uint64_t m_serial = 0;
    std::uint64_t m_markSeq = 0; // an event that is not durable yet; 0: all are
    std::uint64_t m_shownSeq = 0;
    std::uint64_t m_shownDurable = 0;
    bool m_isFresh = true; // nothing of this session was shown yet
    std::uint64_t m_turns = 0;
    std::function<std::string()> m_currentId; // of a rolled session
};

} // namespace sextant::host
