#include "engine/host/engine_run.h"

#include <exception>
#include <thread>

#include "engine/core/contract.h"
#include "engine/core/uuid.h"
#include "engine/host/experiment_registry.h"
#include "engine/host/read_ahead.h"
#include "engine/host/real_time_source.h"
#include "engine/host/replay_player.h"
#include "engine/host/session_roller.h"
#include "engine/host/stored_source.h"
#include "engine/journal/journal_reader.h"

namespace sextant::host {
namespace {

std::int64_t steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// What a session starts with: what the workspace keeps, and over it what the request says.
Result<SessionSetup> merged(const SessionSetup& wanted, const session::ConfigurationPart& stored)
{
    SessionSetup setup = wanted;
    setup.settings = stored.settings;
    setup.flags = stored.flags;
    for (const auto& [key, value] : wanted.settings.changed())
        if (auto done = setup.settings.set(key, value); !done) return tl::unexpected(done.error());
    for (const auto& [key, value] : wanted.flags.changed())
        if (auto done = setup.flags.set(key, value == "on"); !done) return tl::unexpected(done.error());
    return setup;
}

constexpr std::uint64_t kTurnsBetweenQuantiles = 64;

/// Files and simulators are read ahead by a thread of their own; a feed has one.
std::unique_ptr<EventSource> aheadOf(std::unique_ptr<EventSource> source)
{
    if (source->isLive()) return source;
    return std::make_unique<ReadAhead>(std::move(source));
}

} // namespace

class EngineRun::FeedDoor final {
public:
    FeedDoor(EngineRun& run, const EventSource& source) : m_run(run)
    {
        const std::lock_guard lock(run.m_feedMutex);
        run.m_feed = &source;
    }
    ~FeedDoor()
    {
        const std::lock_guard lock(m_run.m_feedMutex);
        m_run.m_feed = nullptr;
    }
    FeedDoor(const FeedDoor&) = delete;
    FeedDoor& operator=(const FeedDoor&) = delete;

private:
    EngineRun& m_run;
};

std::optional<FeedFacts> EngineRun::feed() const
{
    const std::lock_guard lock(m_feedMutex);
    return m_feed == nullptr ? std::nullopt : m_feed->feed();
}

FeedContext EngineRun::feedContext()
{
    FeedContext out;
    out.credentials = m_plan.credentials;
    out.framesFolder = m_plan.location.root.empty() ? std::filesystem::path() : m_plan.location.root / "frames";
    out.opening.goOn = [this] {
        beat();
        return !m_stop.load();
    };
    return out;
}

EngineRun::EngineRun(Plan plan, std::shared_ptr<journal::JournalWriter> writer)
    : m_plan(std::move(plan)), m_writer(std::move(writer)),
      m_reconciler(m_writer ? std::optional(m_plan.location) : std::nullopt),
      m_pages(PageShelf::open(m_plan.location.tape)), m_builder(m_pages), m_serial(m_plan.serial)
{
    if (!m_plan.clock) m_plan.clock = systemClocks;
    m_facts.name = m_plan.request.name;
    m_facts.kind = m_plan.request.kind == OpenRequest::Kind::Simulation ? SessionKind::Simulation
                   : m_plan.request.kind == OpenRequest::Kind::Feed     ? SessionKind::Live
                   : m_plan.request.kind == OpenRequest::Kind::Replay   ? SessionKind::Replay
                                                                        : SessionKind::Recording;
    m_playback.change([&](Playback::State& state) {
        const bool isVenue = m_plan.request.kind == OpenRequest::Kind::Feed; // it does not wait
        state.paused = m_plan.request.startPaused && !isVenue;
        state.speed = m_plan.request.realTime || isVenue ? 0.0 : m_plan.request.speed;
        state.fastForward = m_plan.request.fastForward;
    });
    beat();
}

std::shared_ptr<EngineRun> EngineRun::start(Plan plan, std::shared_ptr<journal::JournalWriter> writer)
{
    std::shared_ptr<EngineRun> run(new EngineRun(std::move(plan), std::move(writer)));
    // Not joined: whoever waits for it looks at isDone(), and gives up on one that never comes back.
    std::thread([run] { run->run(); }).detach();
    return run;
}

void EngineRun::stop()
{
    m_stop.store(true);
    m_playback.doorbell().ring();
}

void EngineRun::abandon()
{
    m_abandoned.store(true);
    stop();
}

session::SnapshotPtr EngineRun::latest()
{
    m_wanted.store(true, std::memory_order_release);
    if (m_hasNews.load(std::memory_order_acquire)) m_playback.doorbell().ring();
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

EngineRun::Facts EngineRun::facts() const
{
    const std::lock_guard lock(m_mutex);
    return m_facts;
}

std::chrono::nanoseconds EngineRun::sinceHeartbeat() const
{
    return std::chrono::nanoseconds(steadyNs() - m_heartbeat.load(std::memory_order_relaxed));
}

std::chrono::nanoseconds EngineRun::durableAge() const
{
    const std::int64_t since = m_notDurableSince.load(std::memory_order_relaxed);
    return std::chrono::nanoseconds(since == 0 ? 0 : steadyNs() - since);
}

SessionWork::Progress EngineRun::work() const
{
    return {m_works.load(std::memory_order_relaxed), m_worksDone.load(std::memory_order_relaxed)};
}

void EngineRun::tidy() const
{
    if (m_pages) m_pages->tidy();
}

void EngineRun::beat() { m_heartbeat.store(steadyNs(), std::memory_order_relaxed); }

// ---- on the thread

void EngineRun::onBegin(const session::Session&)
{
    m_builder.begin(m_serial++, m_usual);
    m_isFresh = true;
    beat();
}

void EngineRun::onEvent(const session::Event& event, const session::Session& session, const session::Effects& effects)
{
    m_builder.note(event, session, effects);
}

void EngineRun::onSpan(const session::MarketSpan& span, const session::Session& session,
                       const session::Effects& effects)
{
    m_builder.note(span, session, effects);
}

void EngineRun::onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput)
{
    beat();
    const std::uint64_t seq = session.lastSeq();
    m_events.store(throughput.events, std::memory_order_relaxed);
    m_works.store(throughput.work.works, std::memory_order_relaxed);
    m_worksDone.store(throughput.work.done, std::memory_order_relaxed);
    if (++m_turns % kTurnsBetweenQuantiles == 0)
        m_decisionP99.store(throughput.decisions.quantileNs(0.99), std::memory_order_relaxed);
    // The age of a mark: the newest event at the time when the one before it had become durable.
    if (durableSeq >= seq) {
        m_markSeq = 0;
        m_notDurableSince.store(0, std::memory_order_relaxed);
    } else if (durableSeq >= m_markSeq) {
        m_markSeq = seq;
        m_notDurableSince.store(m_heartbeat.load(std::memory_order_relaxed), std::memory_order_relaxed);
    }
    const bool hasNews = m_isFresh || seq != m_shownSeq || durableSeq != m_shownDurable;
    if (!hasNews) return;
    if (!m_wanted.exchange(false, std::memory_order_acq_rel)) {
        m_hasNews.store(true, std::memory_order_release);
        return;
    }
    publish(session, durableSeq, false);
}

void EngineRun::publish(const session::Session& session, std::uint64_t durableSeq, bool isEnded)
{
    session::SnapshotPtr snapshot = m_builder.publish(session, durableSeq, isEnded);
    m_shownSeq = session.lastSeq();
    m_shownDurable = durableSeq;
    m_isFresh = false;
    m_hasNews.store(false, std::memory_order_release);
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot.swap(snapshot);
        if (m_currentId) m_facts.sessionId = m_currentId();
    }
    // The one before, if nobody holds it, goes here and not under the lock.
}

SessionRunner::Options EngineRun::runnerOptions()
{
    SessionRunner::Options options;
    options.writer = m_writer.get();
    options.inbox = &m_inbox;
    options.stop = &m_stop;
    options.playback = &m_playback;
    options.observer = this;
    options.clock = m_plan.clock;
    options.reconciler = &m_reconciler;
    return options;
}

void EngineRun::opened(const EventSource* source, std::uint64_t seq)
{
    tell([&](Facts& facts) {
        facts.phase = Phase::Running;
        facts.wasOpened = true;
        facts.openedSeq = seq;
        if (source == nullptr) return;
        facts.warnings = source->warnings();
        facts.sourceStart = source->startTime();
        if (facts.source.empty()) facts.source = storedSourceText(source->description());
        if (const auto tape = tapeRequestFromJson(source->description())) facts.tape = tape->request;
    });
}

template <class Runner>
Result<void> EngineRun::finishPlaying(Runner& runner, EventSource& source)
{
    const FeedDoor door(*this, source);
    opened(&source, runner.session().lastSeq());
    auto end = runner.run(source);
    if (m_abandoned.load()) return {};
    if (!end) {
        (void)runner.suspend(); // what was done so far stays
        return tl::unexpected(end.error());
    }
    const bool isStopped = *end == SessionRunner::End::Stopped;
    auto done = isStopped ? runner.suspend() : runner.finish();
    if (!done) return done;
    m_notDurableSince.store(0, std::memory_order_relaxed);
    publish(runner.session(), runner.session().lastSeq(), !isStopped);
    tell([&](Facts& facts) { facts.phase = isStopped ? Phase::Stopped : Phase::Ended; });
    return {};
}

/// The kill that is still in force, unless the session knows it already.
Result<void> EngineRun::giveFirst(SessionRunner& runner)
{
    if (!m_plan.firstCommand) return {};
    std::uint64_t seq = runner.session().lastSeq();
    if (runner.session().risk().killSwitch().isDisarmed()) {
        auto answer = runner.give(*m_plan.firstCommand);
        if (!answer) return tl::unexpected(answer.error());
        seq = answer->seq;
    }
    tell([&](Facts& facts) { facts.firstSeq = seq; });
    return {};
}

Result<void> EngineRun::playNew()
{
    const OpenRequest& request = m_plan.request;
    auto setup = merged(request.setup, m_plan.stored);
    if (!setup) return tl::unexpected(setup.error());
    setup->name = request.name;
    if (setup->scoringConfig.empty()) setup->scoringConfig = m_plan.scoringText;
    if (m_writer) addRunningExperiment(m_plan.location, *setup);
    const bool isVenue = request.kind == OpenRequest::Kind::Feed;
    const bool isFeed = isVenue || request.kind == OpenRequest::Kind::Simulation;
    auto given = m_plan.source ? m_plan.source()
                 : isVenue     ? openFeed(request.feed, feedContext())
                 : isFeed      ? openSimulator(request.simulation)
                               : openTapes(request.recording);
    if (!given) return tl::unexpected(given.error());
    if (m_stop.load()) return fail(ErrorCode::Interrupted, "opening was cancelled");
    // A source of a test is used as it is: what it does is what is tested.
    std::unique_ptr<EventSource> source = m_plan.source ? *std::move(given) : aheadOf(*std::move(given));
    if (request.realTime && !isVenue) {
        const RealTime pace{m_plan.wallClock(), request.recording.from.value_or(source->startTime()),
                            request.speed > 0.0 ? request.speed : 1.0, !isFeed};
        source = std::make_unique<RealTimeSource>(std::move(source), pace, m_plan.clock);
    }
    m_usual = usualProvenance(source->description());
    tell([&](Facts& facts) {
        facts.source = storedSourceText(source->description());
        if (facts.name.empty()) facts.name = facts.source;
    });
    if (isFeed) {
        SessionRoller roller(runnerOptions(), m_plan.wallClock);
        m_currentId = [&roller] { return roller.sessionId(); };
        if (auto begun = roller.begin(*setup, *source); !begun) return begun;
        if (auto done = giveFirst(roller.runner()); !done) return done;
        auto result = finishPlaying(roller, *source);
        m_currentId = nullptr;
        return result;
    }
    if (m_writer) {
        const Time wall = m_plan.wallClock();
        const std::string id = makeUuid7(wall);
        if (auto begun = m_writer->beginSession({id, wall, setup->seed, withSetup(source->description(), *setup),
                                                 session::Session::kDecisionVersion, ""});
            !begun)
            return begun;
        tell([&](Facts& facts) { facts.sessionId = id; });
    }
    SessionRunner runner(runnerOptions());
    if (request.recording.from) runner.pacer().setLiveFrom(*request.recording.from);
    if (auto begun = runner.begin(*setup, *source); !begun) return begun;
    if (auto done = giveFirst(runner); !done) return done;
    return finishPlaying(runner, *source);
}

Result<void> EngineRun::playStored()
{
    expects(m_writer != nullptr, "what is resumed is in a workspace");
    auto replay = journal::SessionReplay::open(m_plan.location, m_plan.request.sessionId);
    if (!replay) return tl::unexpected(replay.error());
    const journal::SessionInfo info = replay->session().info;
    if (replay->session().isClosed)
        return fail(ErrorCode::Refused, "the session is complete; it can be looked at as a replay");
    const bool isFeed = isStoredFeed(info.sources);
    const auto setup = setupOf(info.sources);
    m_usual = usualProvenance(info.sources);
    tell([&](Facts& facts) {
        facts.sessionId = info.sessionId;
        facts.kind = isStoredVenue(info.sources) ? SessionKind::Live
                     : isFeed                    ? SessionKind::Simulation
                                                 : SessionKind::Recording;
        facts.source = storedSourceText(info.sources);
        facts.name = setup && !setup->name.empty() ? setup->name : facts.source;
    });
    auto given = m_plan.source ? m_plan.source() : openStoredSource(info.sources, feedContext());
    if (!given) return tl::unexpected(given.error());
    if (m_stop.load()) return fail(ErrorCode::Interrupted, "opening was cancelled");
    std::unique_ptr<EventSource> source = m_plan.source ? *std::move(given) : aheadOf(*std::move(given));
    if (realTimeOf(info.sources)) {
        source = inRealTime(std::move(source), info.sources, m_plan.clock);
        m_playback.change([](Playback::State& state) { state.speed = 0.0; });
    }
    if (isFeed) {
        SessionRoller roller(runnerOptions(), m_plan.wallClock);
        m_currentId = [&roller] { return roller.sessionId(); };
        if (auto done = roller.resume(m_plan.location, info.sessionId, *source); !done) return done;
        if (auto done = catchUpExperiments(m_plan.location, roller.runner()); !done) return done;
        if (auto done = giveFirst(roller.runner()); !done) return done;
        auto result = finishPlaying(roller, *source);
        m_currentId = nullptr;
        return result;
    }
    const auto durable = m_writer->resumeSession(info.sessionId);
    if (!durable) return tl::unexpected(durable.error());
    SessionRunner runner(runnerOptions());
    if (const auto tape = tapeRequestFromJson(info.sources); tape && tape->request.from)
        runner.pacer().setLiveFrom(*tape->request.from);
    if (*durable > 0) {
        if (auto done = runner.rebuild(*replay); !done) return done;
        if (auto done = catchUpExperiments(m_plan.location, runner); !done) return done;
    } else {
        if (!setup) return tl::unexpected(setup.error());
        if (auto begun = runner.begin(*setup, *source); !begun) return begun;
    }
    if (auto done = giveFirst(runner); !done) return done;
    return finishPlaying(runner, *source);
}

Result<void> EngineRun::playReplay()
{
    auto replay = journal::SessionReplay::open(m_plan.location, m_plan.request.sessionId);
    if (!replay) return tl::unexpected(replay.error());
    const journal::SessionInfo info = replay->session().info;
    const auto setup = setupOf(info.sources);
    m_usual = usualProvenance(info.sources);
    tell([&](Facts& facts) {
        facts.sessionId = info.sessionId;
        facts.source = storedSourceText(info.sources);
        facts.name = setup && !setup->name.empty() ? setup->name : facts.source;
    });
    for (CommandInbox::Entry& entry : m_inbox.close())
        entry.answer({false, 0, "a replay cannot be changed"});
    opened(nullptr, 0);
    ReplayPlayer::Options options;
    options.location = m_plan.location;
    options.sessionId = info.sessionId;
    options.playback = &m_playback;
    options.observer = this;
    options.stop = &m_stop;
    options.atEnd = &m_atReplayEnd;
    ReplayPlayer player(std::move(options));
    if (auto done = player.run(); !done) return done;
    tell([](Facts& facts) { facts.phase = Phase::Stopped; });
    return {};
}

Result<void> EngineRun::play()
{
    switch (m_plan.request.kind) {
    case OpenRequest::Kind::Simulation:
    case OpenRequest::Kind::Recording:
    case OpenRequest::Kind::Feed:
        return playNew();
    case OpenRequest::Kind::Resume:
        return playStored();
    case OpenRequest::Kind::Replay:
        return playReplay();
    }
    return {};
}

void EngineRun::run()
{
    Result<void> result;
    try {
        result = play();
    } catch (const std::exception& exception) {
        // The one place that catches everything: trading has stopped, what is durable stays, people are told.
        result = fail(ErrorCode::Corrupt, std::string("the engine stopped at a fault: ") + exception.what());
    }
    m_currentId = nullptr;
    if (!result)
        tell([&](Facts& facts) {
            facts.phase = Phase::Failed;
            facts.error = result.error();
        });
    for (CommandInbox::Entry& entry : m_inbox.close())
        entry.answer({false, 0, "the session has ended"});
    m_done.store(true, std::memory_order_release);
}

} // namespace sextant::host
