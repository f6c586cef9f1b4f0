#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/agent_timer.h"
#include "engine/host/command_inbox.h"
#include "engine/host/decision_lines.h"
#include "engine/host/desktop_watch.h"
#include "engine/host/event_source.h"
#include "engine/host/latency_histogram.h"
#include "engine/host/pacer.h"
#include "engine/host/reconciliation.h"
#include "engine/host/session_journal.h"
#include "engine/host/session_observer.h"
#include "engine/host/session_setup.h"
#include "engine/host/session_work.h"
#include "engine/journal/journal_reader.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/session.h"

namespace sextant::host {

/// What a session begins with that continues another one (DESIGN §4b.12).
struct Continuation {
    std::shared_ptr<const session::CarryOver> account;
    std::vector<market::Bar> warmup;         ///< flagged so, by time, at one time long before short
    std::vector<market::BookSnapshot> books; ///< as they stood at `at`
    Time at;                                 ///< when the session before ended; not before the last bar
    std::uint64_t taken = 0;                 ///< events of the source that the sessions before have seen
    std::uint64_t toSkip = 0;                ///< those of them that the source will give again: it was opened anew
};
/// What `finished` hands to a session with these instruments: its account, the last bars of each timeframe, as many as
/// the setting session.warmup_bars says, and its order books. Errors: as checkCarryOver.
[[nodiscard]] Result<Continuation>
continuationOf(const session::Session& finished, std::uint64_t taken,
               std::span<const std::shared_ptr<const market::Instrument>> instruments);
/// The setup of the session that continues `finished`: its seed, its settings and flags as they are now, and as initial
/// cash what it holds, so that the ledger's entries add up in each session.
[[nodiscard]] SessionSetup setupAfter(const session::Session& finished);

/// Measured while running; in no digest.
struct Throughput {
    double seconds = 0.0; ///< spent in run(), replay of a resume not counted
    std::uint64_t events = 0;
    LatencyHistogram decisions; ///< applying the events that decided something
    std::uint64_t peakAnonymous = 0;
    std::uint64_t peakResident = 0;
    SessionWork::Progress work;                        ///< models in training
    std::array<AgentTime, decision::kAgents> agents{}; ///< of this program, since the session was begun or resumed
};

/// Drives one session on the calling thread: source and outside commands in, effects to journal and decision file out.
/// What others see of it is durable (DESIGN §4b.7).
class SessionRunner final {
public:
    struct Options {
        double speed = 0.0;                       ///< times real time; 0: as fast as it goes
        std::unique_ptr<DecisionFile> decisions;  ///< null: none
        journal::JournalWriter* writer = nullptr; ///< null: the session is kept in memory
        CommandInbox* inbox = nullptr;            ///< null: no commands from outside
        const std::atomic<bool>* stop = nullptr;  ///< set: end soon, resumable
        Playback* playback = nullptr;             ///< set: says how it is played, `speed` does not
        SessionObserver* observer = nullptr;      ///< looks on
        Reconciler* reconciler = nullptr;         ///< null: nobody compares what engine, venues and storage say
        DesktopClock clock;                       ///< set: the desktop is watched, what it finds are events
        std::shared_ptr<SessionWork> work;        ///< trains models; null: one is made when the first is asked for
        AgentTimer::Clock agentClock;             ///< times agents; empty: the steady clock
        Throughput throughput;                    ///< of the sessions that this one continues
    };
    explicit SessionRunner(Options options);
    ~SessionRunner();

    /// Begins a new session: SessionStart and the instruments of `source`, and with `continuation` the bars and the
    /// account of the session it continues. Of a rebuilt session whose beginning was cut short, the rest of it.
    [[nodiscard]] Result<void> begin(const SessionSetup& setup, const EventSource& source,
                                     const Continuation* continuation = nullptr);
    /// Rebuilds a session from its journal up to the last durable event; decision lines are written anew. Errors:
    /// Corrupt if the digest differs.
    [[nodiscard]] Result<void> rebuild(journal::SessionReplay& replay);

    /// What the units of experiments hand to the session that continues this one; empty without a journal.
    [[nodiscard]] std::string carriedUnits() const { return m_journal ? m_journal->carriedUnits() : std::string(); }
    /// The same of the session that this one continues, before it begins or is rebuilt; `isKept`: it is stored already.
    void takeOverUnits(const std::string& units, bool isKept)
    {
        if (m_journal) m_journal->takeOver(units, isKept);
    }

    /// The program was away before this session begins or goes on: run() asks the source what was missed. A rebuilt
    /// session knows.
    void noteAway() { m_wasAway = true; }

    enum class End : std::uint8_t { SourceEnded, Stopped };
    /// A command of the program itself, before the source goes on; false with the reason's name if it was refused.
    [[nodiscard]] Result<CommandAnswer> give(session::Command command);
    /// Plays the source to its end, or until told to stop. Events that a rebuilt session has seen are skipped.
    [[nodiscard]] Result<End> run(EventSource& source);
    /// Ends the session for good: its final digests are recorded.
    [[nodiscard]] Result<void> finish();
    /// The same where another session takes this one's place: gives back what that one goes on with. Nothing but
    /// session() may be asked afterwards.
    [[nodiscard]] Result<Options> finishForNext();
    /// Writes everything; the session can be resumed.
    [[nodiscard]] Result<void> suspend();

    [[nodiscard]] const session::Session& session() const { return m_session; }
    [[nodiscard]] Pacer& pacer() { return m_pacer; }
    [[nodiscard]] const Throughput& throughput() const { return m_options.throughput; }
    /// Events of the source that this session and those it continues have seen.
    [[nodiscard]] std::uint64_t taken() const { return m_taken; }
    /// Those that the sessions before have seen.
    [[nodiscard]] std::uint64_t takenBefore() const { return m_takenBefore; }

private:
    Result<void> applyEvent(session::Event event, bool urgent);
    /// How many of the records: it may stop where work became due.
    Result<std::size_t> applySpan(session::MarketSpan span);
    Result<void> settleWork(bool isLive);
    Result<void> afterApply();
    Result<void> watchAgents();
    Result<void> takeUp(EventSource& source);
    Result<void> watch();
    Result<void> raise(const session::SourceState& state);
    Result<void> resynchronise();
    Result<void> serveInbox();
    Result<void> reconcile();
    Result<void> answerDurable();
    Result<void> serve(const CommandInbox::Entry& entry);
    Result<void> takeSignal(const CommandInbox::Entry& entry);
    [[nodiscard]] Result<CommandAnswer> giveUrgent(session::EventBody body);
    Result<void> idle(Pacer::Clock::time_point until);
    template <class Admit>
    Result<std::size_t> admit(const Admit& admit);
    [[nodiscard]] const market::Instrument* find(std::string_view symbol);
    void noteChanges(const session::Command& command);
    [[nodiscard]] std::uint64_t durableSeq() const { return m_journal ? m_journal->durableSeq() : m_session.lastSeq(); }
    Result<void> settle();
    [[nodiscard]] bool stopped() const
    {
        return m_options.stop != nullptr && m_options.stop->load(std::memory_order_relaxed);
    }
    void noteMemory();
    void noteDecisions(std::chrono::steady_clock::time_point begun);

    struct Waiting {
        std::uint64_t seq = 0;
        CommandAnswer answer;
        CommandInbox::Answer tell;
    };

    Options m_options;
    AgentTimer m_agentTimer;
    bool m_isWatchingAgents = false;
    session::Session m_session;
    session::Effects m_effects;
    std::optional<SessionJournal> m_journal;
    std::vector<Waiting> m_waiting;
    session::SignalAnswer m_lastSignal; // what became of the newest signal from outside
    std::uint64_t m_taken = 0;          // events of the source seen by this session and those it continues
    std::uint64_t m_takenBefore = 0;
    std::uint64_t m_toSkip = 0; // those of them that the source gives again after a rebuild
    bool m_wasAway = false;
    bool m_isMissing = false; // records up to m_missedUntil, or simply the next ones, before data are complete again
    Time m_missedUntil = Time::min();
    std::optional<DesktopWatch> m_watch;
    DesktopWatch::Turn m_turn; // of the source, as it was last seen
    Pacer m_pacer;
    std::optional<market::InstrumentCatalog> m_catalog; // for the spellings of symbols; made when first needed
    std::uint64_t m_sinceMemory = 0;
};

} // namespace sextant::host
