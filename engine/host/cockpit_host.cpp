#include "engine/host/cockpit_host.h"

#include <QPointer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>

#include "engine/host/engine_run.h"
#include "engine/host/experiment_keeper.h"
#include "engine/host/kill_latch.h"
#include "engine/host/operator_seat.h"
#include "engine/host/scoring_keeper.h"
#include "engine/host/session_list.h"
#include "engine/host/stored_source.h"
#include "engine/host/watchdog.h"
#include "engine/host/work_pool.h"
#include "engine/host/workspace_server.h"
#include "engine/journal/journal_reader.h"
#include "engine/journal/journal_writer.h"
#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"

namespace sextant::host {
namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr auto kStatusInterval = milliseconds(200);
constexpr auto kTidyInterval = milliseconds(10'000);
constexpr std::uint64_t kSerialsPerRun = 1'000'000; // a rolled session counts on within them

/// Answers on their way from the engine's thread to the screen's.
struct AnswerBox {
    struct Entry {
        std::uint64_t ticket = 0;
        session::CommandAnswer answer;
    };
    void put(std::uint64_t ticket, const session::CommandAnswer& answer)
    {
        const std::lock_guard lock(mutex);
        entries.push_back({ticket, answer});
    }
    [[nodiscard]] std::vector<Entry> take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(entries, {});
    }

    std::mutex mutex; // guards entries
    std::vector<Entry> entries;
};

/// Answers to questions, the same way.
struct PreviewBox {
    struct Entry {
        std::uint64_t question = 0;
        std::variant<session::OrderPreview, session::LegsPreview> preview;
    };
    void put(Entry entry)
    {
        const std::lock_guard lock(mutex);
        entries.push_back(std::move(entry));
    }
    [[nodiscard]] std::vector<Entry> take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(entries, {});
    }

    std::mutex mutex; // guards entries
    std::vector<Entry> entries;
};

/// The doorbell of whichever run there is, for the storage thread.
struct DurableBell {
    void ring()
    {
        std::shared_ptr<EngineRun> run;
        {
            const std::lock_guard lock(mutex);
            run = target.lock();
        }
        if (run) run->playback().doorbell().ring();
    }
    std::mutex mutex; // guards target
    std::weak_ptr<EngineRun> target;
};

Time systemClock()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Time{std::chrono::duration_cast<Duration>(now).count()};
}

milliseconds sinceThen(Steady::time_point then)
{
    return std::chrono::duration_cast<milliseconds>(Steady::now() - then);
}

} // namespace

struct CockpitHost::Impl {
    explicit Impl(Options given)
        : options(std::move(given)), latch(options.workspace), watchdog(options.unresponsiveAfter)
    {
        if (!options.wallClock) options.wallClock = systemClock;
    }

    enum class Shutdown : std::uint8_t { No, Stopping, Closing, Done };

    Options options;
    KillLatch latch;
    bool isLatched = false; // the latch file is set
    std::optional<Recovery> recovery;
    std::optional<storage::WorkspaceLocation> location;
    std::optional<storage::Workspace> workspace;
    mutable std::shared_ptr<storage::Database> reader; // of the screen's thread; made when it is first asked
    std::shared_ptr<Operators> operators;
    std::shared_ptr<journal::JournalWriter> writer;
    std::shared_ptr<DurableBell> bell = std::make_shared<DurableBell>();
    std::shared_ptr<AnswerBox> answers = std::make_shared<AnswerBox>();
    std::shared_ptr<PreviewBox> previews = std::make_shared<PreviewBox>();
    Watchdog watchdog;
    Steady::time_point tidied = Steady::now();
    WorkPool pool;
    std::unique_ptr<ScoringKeeper> scoring;
    std::unique_ptr<ExperimentKeeper> experiments;
    std::unique_ptr<OperatorSeat> seat;
    bool isCountingFlags = false;

    std::shared_ptr<EngineRun> run;
    std::unique_ptr<WorkspaceServer> server; // listens into the run's inbox
    bool toldOpened = false;
    bool isClosing = false; // the run was told to stop
    Steady::time_point closingSince;
    std::optional<OpenRequest> next;           // to be opened once the run is over
    std::optional<session::Command> nextFirst; // and given to it first
    std::uint64_t nextSerial = 1;
    std::uint64_t nextTicket = 1;
    session::SnapshotPtr snapshot;
    std::optional<Time> sourceEnd;

    struct Kill {
        std::uint64_t ticket = 0;
        Steady::time_point since;
    };
    std::optional<Kill> kill;  // asked for and not confirmed
    std::uint64_t killSeq = 0; // its place in the session, once it was answered
    bool killLatched = false;  // the run was given up because of it

    HostStatus told; // what statusChanged() was emitted for last
    Steady::time_point toldAt{};
    std::uint64_t eventsBefore = 0;
    Steady::time_point eventsAt{};
    double eventsPerSecond = 0.0;

    Shutdown shutdown = Shutdown::No;
    Steady::time_point shutdownSince;
    bool shutdownInTime = true;
    std::shared_ptr<std::atomic<bool>> writerClosed;

    /// Who kills is named even where nobody is unlocked.
    [[nodiscard]] std::string actor() const
    {
        std::string name = seat ? seat->actor() : std::string();
        return name.empty() ? options.operatorName : name;
    }

    /// Gives the command its actor; why it is refused, empty: it is not.
    [[nodiscard]] QString authorise(session::Command& command) const
    {
        if (!seat) {
            if (command.actor.empty()) command.actor = options.operatorName;
            return {};
        }
        if (const OperatorSeat::State sits = seat->state(); command.actor.empty() || !sits.isOpen || sits.isUnlocked)
            command.actor = command.kind == session::CommandKind::Kill ? actor() : sits.name;
        return seat->authorise(actionOf(command), subjectOf(command));
    }

    /// Checked changes of settings or of a flag, as they are stored. Errors: InvalidArgument, NotFound.
    [[nodiscard]] Result<std::vector<storage::KeyChange>> changesOf(const session::Command& command) const
    {
        storage::KeyChange change;
        change.note = {command.actor, options.wallClock(), command.reason, "window"};
        if (command.kind == session::CommandKind::Flag) {
            change.kind = storage::KeyChange::Kind::Flag;
            change.key = command.key;
            if (command.terms.goodTill != Time::max()) change.expires = command.terms.goodTill;
            session::FlagValues values;
            const auto on = session::parseSwitch(command.value);
            if (!on) return tl::unexpected(on.error());
            if (auto known = values.set(command.key, *on); !known) return tl::unexpected(known.error());
            change.value = *on ? "on" : "off";
            return std::vector{std::move(change)};
        }
        std::vector<storage::KeyChange> changes;
        const auto add = [&](const std::string& key, const std::string& text) -> Result<void> {
            session::SettingValues values;
            if (auto known = values.set(key, text); !known) return known;
            change.key = key;
            change.value = values.text(key);
            changes.push_back(change);
            return {};
        };
        if (command.kind == session::CommandKind::Setting)
            if (auto done = add(command.key, command.value); !done) return tl::unexpected(done.error());
        for (const auto& [key, value] : command.settings)
            if (auto done = add(key, value); !done) return tl::unexpected(done.error());
        return changes;
    }

    /// The same of a session that is to be opened: replays and sessions that go on are for everybody.
    [[nodiscard]] QString authorise(const OpenRequest& request) const
    {
        const bool isNew = request.kind == OpenRequest::Kind::Recording ||
                           request.kind == OpenRequest::Kind::Simulation || request.kind == OpenRequest::Kind::Feed;
        if (!seat || !isNew) return {};
        if (QString no = seat->authorise(OperatorAction::OpenSessions, request.name); !no.isEmpty()) return no;
        const session::ConfigurationPart kept = stored();
        for (const auto& [key, value] : request.setup.settings.changed())
            if (kept.settings.text(key) != value)
                if (QString no = seat->authorise(actionOfSetting(key), key); !no.isEmpty()) return no;
        for (const auto& [flag, value] : request.setup.flags.changed())
            if (kept.flags.isSet(flag) != (value == "on"))
                if (QString no = seat->authorise(actionOfFlag(flag), flag); !no.isEmpty()) return no;
        return {};
    }

    [[nodiscard]] session::Command killCommand(const std::string& reason) const
    {
        session::Command command;
        command.kind = session::CommandKind::Kill;
        command.actor = actor();
        command.reason = reason;
        command.origin = "window";
        return command;
    }

    void start(OpenRequest request, std::optional<session::Command> first)
    {
        const auto latched = latch.read();
        isLatched = latched.has_value();
        if (!first && latched && request.kind != OpenRequest::Kind::Replay)
            first = killCommand("still killed: " + latched->reason);
        EngineRun::Plan plan;
        plan.request = std::move(request);
        plan.location = *location;
        plan.firstCommand = std::move(first);
        plan.serial = nextSerial;
        nextSerial += kSerialsPerRun;
        plan.wallClock = options.wallClock;
        plan.clock = options.clock;
        plan.source = options.source;
        plan.credentials = options.credentials;
        plan.stored = stored();
        if (scoring) plan.scoringText = scoring->text();
        toldOpened = false;
        isClosing = false;
        killLatched = false;
        killSeq = 0;
        kill.reset();
        sourceEnd.reset();
        eventsBefore = 0;
        eventsPerSecond = 0.0;
        run = EngineRun::start(std::move(plan), writer);
        {
            const std::lock_guard lock(bell->mutex);
            bell->target = run;
        }
        watchdog.watch(run);
    }

    /// The screen's thread asks often, and a connection reads the whole schema when it is made. Null: there is none.
    [[nodiscard]] std::shared_ptr<storage::Database> readable() const
    {
        if (!workspace || reader) return reader;
        auto database = workspace->connect(storage::Database::Access::ReadOnly);
        if (!database) return nullptr;
        auto made = std::make_shared<storage::Database>(*std::move(database));
        if (shutdown == Shutdown::No) reader = made; // the last one to close tidies up, and that is the writer's
        return made;
    }

    [[nodiscard]] session::ConfigurationPart stored() const
    {
        session::ConfigurationPart out;
        const auto database = readable();
        if (!database) return out;
        const storage::SettingsStore store(*database);
        // What an older version stored and this one does not know is left out.
        if (const auto values = store.all(storage::KeyChange::Kind::Setting))
            for (const storage::StoredValue& value : *values)
                (void)out.settings.set(value.key, value.value);
        if (const auto values = store.all(storage::KeyChange::Kind::Flag))
            for (const storage::StoredValue& value : *values)
                (void)out.flags.set(value.key, value.value == "on");
        return out;
    }

    [[nodiscard]] std::vector<journal::SessionRecord> records() const
    {
        const auto database = readable();
        if (!database) return {};
        return journal::sessions(*database).value_or(std::vector<journal::SessionRecord>{});
    }

    [[nodiscard]] bool isOver() const { return !run || run->isDone() || run->isAbandoned(); }

    void stopRun()
    {
        server.reset();
        if (!run || isClosing) return;
        isClosing = true;
        closingSince = Steady::now();
        run->stop();
    }

    /// The thread does not come back: nothing it does counts from now on.
    void giveUpRun()
    {
        server.reset();
        run->abandon();
        if (writer) writer->fence();
    }

    void setLatch(const std::string& reason)
    {
        isLatched = true;
        watchdog.runUrgently([file = latch, entry = KillLatch::Entry{actor(), reason, options.wallClock()}] {
            if (const auto done = file.set(entry); !done)
                std::fprintf(stderr, "sextant: %s\n", done.error().message.c_str());
        });
    }

    void clearLatch()
    {
        isLatched = false;
        watchdog.runUrgently([file = latch] {
            if (const auto done = file.clear(); !done)
                std::fprintf(stderr, "sextant: %s\n", done.error().message.c_str());
        });
    }

    /// What the engine says of its kill switch and what stands in the workspace are brought together.
    void reconcileKill()
    {
        if (!snapshot || killLatched || kill || !run || run->facts().kind == SessionKind::Replay) return;
        const bool isKilled = snapshot->halts.kill != trading::KillState::Disarmed;
        const EngineRun::Facts facts = run->facts();
        if (run->plan().firstCommand && facts.firstSeq == 0) return;
        // What a snapshot says of a kill that it does not know yet means nothing.
        if (snapshot->durableSeq < std::max(facts.firstSeq, killSeq)) return;
        if (isKilled && !isLatched) setLatch("killed in the session");
        // A session that has ended cannot be unlocked any more, and a new one begins killed.
        if (!isKilled && isLatched && facts.phase == EngineRun::Phase::Running && toldOpened) clearLatch();
    }

    /// Gives the running session a scoring configuration; its ticket, 0: no session takes it.
    std::uint64_t install(session::ConfigInstalled installed)
    {
        if (!run || isOver() || isClosing || run->facts().kind == SessionKind::Replay) return 0;
        const std::uint64_t ticket = nextTicket++;
        CommandInbox::Entry entry;
        entry.installed = std::make_shared<const session::ConfigInstalled>(std::move(installed));
        entry.answer = [box = answers, ticket](const session::CommandAnswer& answer) { box->put(ticket, answer); };
        return run->inbox().submit(std::move(entry)) ? ticket : 0;
    }

    /// The keeper sees live sessions only: a replay has the weights of its own time.
    void tellScoring()
    {
        if (!scoring || shutdown != Shutdown::No) return;
        if (!run || !toldOpened || !snapshot) return scoring->noteSnapshot(nullptr);
        const EngineRun::Facts facts = run->facts();
        const bool isLive = facts.kind != SessionKind::Replay && snapshot->durableSeq >= facts.openedSeq;
        scoring->noteSnapshot(isLive ? snapshot : nullptr);
    }

    void scanSource()
    {
        const EngineRun::Facts facts = run->facts();
        std::weak_ptr<EngineRun> of = run;
        if (facts.kind == SessionKind::Replay && workspace) {
            pool.post([this, of, where = *location, id = facts.sessionId](const std::stop_token&) -> WorkPool::Finish {
                const auto readable = storage::Workspace::openReadOnly(where);
                if (!readable) return {};
                auto database = readable->connect(storage::Database::Access::ReadOnly);
                if (!database) return {};
                const auto record = journal::findSession(*database, id);
                if (!record) return {};
                const auto point = journal::durablePoint(*database, *record);
                if (!point) return {};
                return [this, of, end = point->time] {
                    if (of.lock() == run) sourceEnd = end;
                };
            });
            return;
        }
        if (!facts.tape) return;
        pool.post([this, of, request = *facts.tape](const std::stop_token& stop) -> WorkPool::Finish {
            auto source = openTapes(request);
            if (!source) return {};
            session::Sequencer::Item item;
            std::optional<Time> last;
            while (!stop.stop_requested()) {
                auto more = (*source)->next(item);
                if (!more || !*more) break;
                last = item.isSpan ? timeOf(item.span, item.span.size() - 1) : item.event.time;
            }
            if (!last) return {};
            return [this, of, end = *last] {
                if (of.lock() == run) sourceEnd = end;
            };
        });
    }

    [[nodiscard]] HostState state() const
    {
        if (shutdown == Shutdown::Done) return HostState::ShutDown;
        if (!run) return next ? HostState::Opening : HostState::Empty;
        if (run->isAbandoned()) return killLatched ? HostState::Unresponsive : HostState::Halted;
        const EngineRun::Facts facts = run->facts();
        switch (facts.phase) {
        case EngineRun::Phase::Opening:
            return HostState::Opening;
        case EngineRun::Phase::Ended:
            return HostState::Ended;
        case EngineRun::Phase::Failed: // before it was opened: told by failed(), and gone
            return facts.wasOpened ? HostState::Halted : HostState::Opening;
        case EngineRun::Phase::Stopped:
            return HostState::Paused;
        case EngineRun::Phase::Running:
            break;
        }
        if (watchdog.isEngineLate()) return HostState::Unresponsive;
        if (run->isAtReplayEnd()) return HostState::Ended;
        const Playback::State playback = run->playback().state();
        if (playback.fastForward) return HostState::Seeking;
        return playback.paused ? HostState::Paused : HostState::Playing;
    }

    [[nodiscard]] HostStatus status() const
    {
        HostStatus out;
        out.state = state();
        out.killRequested = kill.has_value();
        out.killLatched = killLatched || (isLatched && !run);
        out.sourceEnd = sourceEnd;
        if (scoring) out.scoringProblem = scoring->problem().toStdString();
        if (writer) {
            const journal::JournalWriter::State storage = writer->state();
            if (storage.health == journal::JournalWriter::Health::Failing) out.storageProblem = storage.reason;
        }
        if (!run) return out;
        const EngineRun::Facts facts = run->facts();
        const Playback::State playback = run->playback().state();
        out.kind = facts.kind;
        out.sessionId = facts.sessionId;
        out.name = facts.name;
        out.source = facts.source;
        out.speed = playback.speed;
        out.seekTarget = playback.fastForward;
        out.sourceStart = facts.sourceStart;
        out.warnings = facts.warnings;
        if (!out.sourceStart && snapshot) out.sourceStart = snapshot->started;
        out.durableAge = std::chrono::duration_cast<milliseconds>(run->durableAge());
        out.decisionP99Ns = run->decisionP99Ns();
        out.eventsPerSecond = eventsPerSecond;
        out.trainings = run->work().works;
        out.trained = run->work().done;
        out.sinceHeartbeat = std::chrono::duration_cast<milliseconds>(run->sinceHeartbeat());
        if (out.state == HostState::Halted) out.message = facts.error.message;
        return out;
    }

    /// One step of the ordered shutdown: stop intake, let the engine finish, close the writer, give the workspace back.
    void advanceShutdown()
    {
        if (shutdown == Shutdown::Stopping) {
            const bool isLate = sinceThen(shutdownSince) > options.shutdownLimit * 2 / 3;
            if (!isOver() && isLate) {
                giveUpRun();
                shutdownInTime = false;
            }
            if (!isOver()) return;
            shutdown = Shutdown::Closing;
            writerClosed = std::make_shared<std::atomic<bool>>(writer == nullptr);
            if (writer)
                std::thread([closing = writer, closed = writerClosed] {
                    if (const auto done = closing->close(); !done)
                        std::fprintf(stderr, "sextant: %s\n", done.error().message.c_str());
                    closed->store(true, std::memory_order_release);
                }).detach();
        }
        if (shutdown != Shutdown::Closing) return;
        const bool isClosed = writerClosed->load(std::memory_order_acquire);
        if (!isClosed && sinceThen(shutdownSince) <= options.shutdownLimit) return;
        shutdownInTime = shutdownInTime && isClosed;
        watchdog.watch(nullptr);
        // A thread that is still there keeps what it uses; the lock is only given back when nothing can write any more.
        if (isClosed) {
            seat.reset();
            operators.reset();
            workspace.reset();
        }
        shutdown = Shutdown::Done;
    }
};

CockpitHost::CockpitHost(Options options, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(std::move(options)))
{}

CockpitHost::~CockpitHost()
{
    if (m_impl->shutdown == Impl::Shutdown::No) beginShutdown();
    while (m_impl->shutdown != Impl::Shutdown::Done) {
        m_impl->advanceShutdown();
        if (m_impl->shutdown != Impl::Shutdown::Done) std::this_thread::sleep_for(milliseconds(1));
    }
}

Result<void> CockpitHost::openWorkspace()
{
    Impl& d = *m_impl;
    d.location = storage::WorkspaceLocation::directory(d.options.workspace);
    auto workspace = storage::Workspace::open(*d.location, d.options.program, d.options.wallClock());
    if (!workspace) return tl::unexpected(workspace.error());
    d.workspace.emplace(*std::move(workspace));
    journal::JournalWriter::Options options;
    options.maxDelay = milliseconds(d.stored().settings.integer("journal.flush_ms"));
    options.onDurable = [bell = d.bell](std::uint64_t) { bell->ring(); };
    auto writer = journal::JournalWriter::open(*d.workspace, std::move(options));
    if (!writer) return tl::unexpected(writer.error());
    d.writer = *std::move(writer);
    if (const auto& end = d.workspace->uncleanEnd()) {
        auto database = d.workspace->connect(storage::Database::Access::ReadOnly);
        if (!database) return tl::unexpected(database.error());
        const auto records = d.records();
        auto found = findRecovery(*database, *end, records.empty() ? nullptr : &records.back());
        if (!found) return tl::unexpected(found.error());
        d.recovery = *std::move(found);
        d.recovery->cutBytes = d.writer->cutBytes();
    }
    d.isLatched = d.latch.read().has_value();
    Operators::Options operators;
    operators.wallClock = d.options.wallClock;
    operators.cost = d.options.passphraseCost;
    auto opened = Operators::open(*d.workspace, std::move(operators));
    if (!opened) return tl::unexpected(opened.error());
    d.operators = *std::move(opened);
    d.seat = std::make_unique<OperatorSeat>(d.operators, d.options.operatorName);
    ScoringKeeper::Options scoring;
    scoring.file = scoringFileOf(d.options.workspace);
    scoring.wallClock = d.options.wallClock;
    scoring.debounce = d.options.scoringDebounce;
    scoring.writeInterval = d.options.scoringWriteInterval;
    scoring.install = [&d](session::ConfigInstalled installed) { return d.install(std::move(installed)); };
    d.scoring = std::make_unique<ScoringKeeper>(std::move(scoring), d.pool);
    auto database = d.workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    ExperimentKeeper::Options experiments;
    experiments.location = *d.location;
    experiments.wallClock = d.options.wallClock;
    experiments.submit = [this](session::Command command) { return submit(std::move(command)); };
    experiments.refusal = [&d](const std::string& key) {
        return d.seat ? d.seat->authorise(OperatorAction::RunExperiments, key) : QString();
    };
    experiments.actor = [this] { return operatorName(); };
    auto keeper = ExperimentKeeper::open(std::move(experiments), *std::move(database), d.pool);
    if (!keeper) return tl::unexpected(keeper.error());
    d.experiments = *std::move(keeper);
    return {};
}

const std::optional<Recovery>& CockpitHost::recovery() const { return m_impl->recovery; }

ExperimentKeeper* CockpitHost::experiments() const { return m_impl->experiments.get(); }

ScoringKeeper* CockpitHost::scoring() const { return m_impl->scoring.get(); }

const std::filesystem::path& CockpitHost::workspace() const { return m_impl->options.workspace; }

std::string CockpitHost::operatorName() const
{
    return m_impl->seat ? m_impl->seat->actor() : m_impl->options.operatorName;
}

OperatorSeat* CockpitHost::seat() const { return m_impl->seat.get(); }

void CockpitHost::open(OpenRequest request)
{
    Impl& d = *m_impl;
    if (d.shutdown != Impl::Shutdown::No) return;
    if (const QString no = d.authorise(request); !no.isEmpty()) {
        Q_EMIT failed(no);
        return;
    }
    d.next = std::move(request);
    d.nextFirst.reset();
    d.stopRun();
    poll();
}

void CockpitHost::closeSession()
{
    m_impl->next.reset();
    m_impl->stopRun();
}

std::vector<SessionSummary> CockpitHost::sessions() const
{
    std::vector<SessionSummary> out;
    const auto database = m_impl->readable();
    if (!database) return out;
    auto listed = listSessions(*database, SessionShelf(m_impl->options.workspace));
    if (!listed) { // names and notes cannot be read: all sessions by their own names
        for (const journal::SessionRecord& record : m_impl->records())
            out.insert(out.begin(), summaryOf(record));
        return out;
    }
    for (ListedSession& each : *listed)
        if (!each.label.removed) out.push_back(std::move(each.session));
    return out;
}

std::optional<SessionSummary> CockpitHost::interrupted() const
{
    auto listed = sessions();
    if (listed.empty() || listed.front().isClosed) return std::nullopt;
    return std::move(listed.front());
}

void CockpitHost::play()
{
    if (m_impl->run) m_impl->run->playback().change([](Playback::State& state) { state.paused = false; });
}

void CockpitHost::pause()
{
    if (!m_impl->run) return;
    m_impl->run->playback().change([](Playback::State& state) {
        state.paused = true;
        state.fastForward.reset();
    });
}

void CockpitHost::setSpeed(double speed)
{
    if (m_impl->run) m_impl->run->playback().change([speed](Playback::State& state) { state.speed = speed; });
}

void CockpitHost::step()
{
    if (m_impl->run) m_impl->run->playback().change([](Playback::State& state) { ++state.steps; });
}

bool CockpitHost::seek(Time time)
{
    Impl& d = *m_impl;
    if (!d.run || d.isOver()) return false;
    const bool isBack = d.snapshot && time < d.snapshot->now;
    if (isBack && d.run->facts().kind != SessionKind::Replay) return false;
    d.run->playback().change([&](Playback::State& state) {
        state.fastForward = time;
        if (isBack) ++state.rewinds;
    });
    return true;
}

CockpitHost::ServicePlace CockpitHost::servicePlace() const
{
    const Impl& d = *m_impl;
    return {d.workspace ? &*d.workspace : nullptr, d.operators, d.options.wallClock};
}

std::shared_ptr<CommandInbox> CockpitHost::inbox() const
{
    const Impl& d = *m_impl;
    if (!d.run || d.isOver() || d.isClosing) return nullptr;
    return {d.run, &d.run->inbox()};
}

bool CockpitHost::submit(session::Command command, Answer answer)
{
    Impl& d = *m_impl;
    if (!d.run || d.isOver() || d.isClosing) return false;
    if (command.origin.empty()) command.origin = "window";
    if (const QString no = d.authorise(command); !no.isEmpty()) {
        answer({false, 0, no.toStdString()});
        return true;
    }
    CommandInbox::Entry entry;
    entry.command = std::move(command);
    entry.answer = std::move(answer);
    return d.run->inbox().submit(std::move(entry));
}

std::uint64_t CockpitHost::submit(session::Command command)
{
    const std::uint64_t ticket = m_impl->nextTicket++;
    const bool isTaken =
        submit(std::move(command),
               [box = m_impl->answers, ticket](const session::CommandAnswer& answer) { box->put(ticket, answer); });
    return isTaken ? ticket : 0;
}

std::uint64_t CockpitHost::preview(session::Command order)
{
    Impl& d = *m_impl;
    if (!d.run || d.isOver() || d.isClosing) return 0;
    const std::uint64_t question = d.nextTicket++;
    CommandInbox::Entry entry;
    entry.command = std::move(order);
    entry.look = [box = d.previews, question](const session::Session& session, const session::Command& command) {
        box->put({question, session.preview(command)});
    };
    entry.answer = [box = d.previews, question](const session::CommandAnswer& answer) {
        if (answer.code != ReasonCode::None) box->put({question, session::OrderPreview{answer.code, std::nullopt}});
    };
    return d.run->inbox().submit(std::move(entry)) ? question : 0;
}

std::uint64_t CockpitHost::previewLegs(session::Command order)
{
    Impl& d = *m_impl;
    if (!d.run || d.isOver() || d.isClosing) return 0;
    const std::uint64_t question = d.nextTicket++;
    CommandInbox::Entry entry;
    entry.command = std::move(order);
    entry.look = [box = d.previews, question](const session::Session& session, const session::Command& command) {
        box->put({question, session.previewLegs(command)});
    };
    entry.answer = [box = d.previews, question](const session::CommandAnswer& answer) {
        if (answer.code == ReasonCode::None) return;
        session::LegsPreview refused;
        refused.refusal = answer.code;
        box->put({question, refused});
    };
    return d.run->inbox().submit(std::move(entry)) ? question : 0;
}

void CockpitHost::kill(const std::string& reason)
{
    Impl& d = *m_impl;
    // On the disk first: it holds whatever becomes of the engine.
    d.setLatch(reason);
    if (d.kill || d.killLatched) return;
    if (!d.run || d.isOver()) {
        if (d.run && d.run->facts().phase == EngineRun::Phase::Failed) d.killLatched = true;
        return;
    }
    const std::uint64_t ticket = submit(d.killCommand(reason));
    if (ticket != 0) d.kill = Impl::Kill{ticket, Steady::now()};
}

void CockpitHost::restartEngine()
{
    Impl& d = *m_impl;
    if (!d.run || d.shutdown != Impl::Shutdown::No) return;
    const EngineRun::Facts facts = d.run->facts();
    if (facts.sessionId.empty()) return;
    if (!d.isOver()) d.giveUpRun();
    OpenRequest request;
    request.kind = OpenRequest::Kind::Resume;
    request.sessionId = facts.sessionId;
    request.name = facts.name;
    request.speed = d.run->playback().state().speed;
    d.next = std::move(request);
    poll();
}

Result<void> CockpitHost::changeWithoutSession(session::Command command)
{
    Impl& d = *m_impl;
    if (!d.workspace) return fail(ErrorCode::Refused, "there is no workspace to keep the change");
    if (const QString no = d.authorise(command); !no.isEmpty()) return fail(ErrorCode::Refused, no.toStdString());
    const auto changes = d.changesOf(command);
    if (!changes) return tl::unexpected(changes.error());
    auto database = d.workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    storage::SettingsStore store(*database);
    return database->transact([&]() -> Result<void> {
        for (const storage::KeyChange& change : *changes)
            if (auto done = store.apply(change); !done) return done;
        return {};
    });
}

std::vector<ChangeRecord> CockpitHost::changes() const
{
    std::vector<ChangeRecord> out;
    const auto database = m_impl->readable();
    if (!database) return out;
    const storage::SettingsStore store(*database);
    for (const auto kind : {storage::KeyChange::Kind::Setting, storage::KeyChange::Kind::Flag}) {
        const auto entries = store.history(kind);
        if (!entries) continue;
        for (const storage::HistoryEntry& entry : *entries)
            out.push_back({kind == storage::KeyChange::Kind::Flag, entry.key, entry.oldValue.value_or(""),
                           entry.newValue, entry.note.who, entry.note.reason, entry.note.when, entry.entry,
                           entry.expires, entry.sessionId});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const ChangeRecord& a, const ChangeRecord& b) { return a.wallTime > b.wallTime; });
    return out;
}

void CockpitHost::countFlagEffects()
{
    constexpr std::size_t kChanges = 200;
    Impl& d = *m_impl;
    if (!d.workspace || d.isCountingFlags || d.shutdown != Impl::Shutdown::No) return;
    auto connected = d.workspace->connect(storage::Database::Access::ReadOnly);
    if (!connected) return;
    d.isCountingFlags = true;
    auto database = std::make_shared<storage::Database>(*std::move(connected));
    const std::string sessionId = d.run ? d.run->facts().sessionId : std::string();
    const QPointer<CockpitHost> self(this);
    d.pool.post(
        [self, database, sessionId](const std::stop_token&) -> WorkPool::Finish {
            return [self, rows = host::countFlagEffects(*database, sessionId, kChanges)] {
                if (self == nullptr) return;
                self->m_impl->isCountingFlags = false;
                Q_EMIT self->flagEffectsCounted(rows);
            };
        },
        [self](const std::string&) {
            if (self != nullptr) self->m_impl->isCountingFlags = false;
        });
}

session::ConfigurationPart CockpitHost::storedConfiguration() const { return m_impl->stored(); }

session::SnapshotPtr CockpitHost::latest() { return m_impl->snapshot; }

HostStatus CockpitHost::status() const { return m_impl->status(); }

std::optional<FeedFacts> CockpitHost::feedStatus() const { return m_impl->run ? m_impl->run->feed() : std::nullopt; }

bool CockpitHost::isShutDown() const { return m_impl->shutdown == Impl::Shutdown::Done; }

void CockpitHost::beginShutdown()
{
    Impl& d = *m_impl;
    if (d.shutdown != Impl::Shutdown::No) return;
    d.shutdown = Impl::Shutdown::Stopping;
    d.reader.reset();
    d.shutdownSince = Steady::now();
    d.next.reset();
    if (d.scoring) d.scoring->noteSnapshot(nullptr); // what was learned is written
    d.pool.cancelAll();
    d.stopRun();
}

void CockpitHost::poll()
{
    Impl& d = *m_impl;
    d.watchdog.screenIsAlive();
    d.pool.drain();
    if (d.seat) d.seat->poll();
    if (d.run && sinceThen(d.tidied) > kTidyInterval) {
        d.run->tidy();
        d.tidied = Steady::now();
    }
    for (const AnswerBox::Entry& entry : d.answers->take()) {
        if (d.kill && d.kill->ticket == entry.ticket) {
            d.killSeq = entry.answer.seq;
            d.kill.reset();
        }
        const QString reason = QString::fromStdString(entry.answer.reason);
        if (d.scoring) d.scoring->noteAnswer(entry.ticket, entry.answer.accepted, reason);
        Q_EMIT answered(entry.ticket, entry.answer.accepted, reason);
    }
    for (const PreviewBox::Entry& entry : d.previews->take())
        if (const auto* legs = std::get_if<session::LegsPreview>(&entry.preview))
            Q_EMIT legsPreviewed(entry.question, *legs);
        else
            Q_EMIT previewed(entry.question, std::get<session::OrderPreview>(entry.preview));
    // Kill was pressed and the engine says nothing: it is given up, and with it everything that it might still do.
    if (d.kill && !d.isOver() && sinceThen(d.kill->since) > d.options.unresponsiveAfter &&
        d.run->sinceHeartbeat() > d.options.unresponsiveAfter / 2) {
        d.giveUpRun();
        d.killLatched = true;
        d.kill.reset();
    }
    if (d.kill && d.isOver()) d.kill.reset();

    if (d.run && !d.toldOpened && d.run->facts().wasOpened) {
        d.toldOpened = true;
        if (!d.isOver() && d.workspace && d.run->facts().kind != SessionKind::Replay) {
            auto server = WorkspaceServer::open(*d.workspace, d.run->inbox(), d.operators.get());
            if (server)
                d.server = *std::move(server);
            else
                Q_EMIT failed(QString::fromStdString(server.error().message));
        }
        d.scanSource();
        if (d.snapshot) { // a paused session may have shown its last one before it said that it is open
            d.reconcileKill();
            d.tellScoring();
        }
        Q_EMIT opened();
    }
    if (d.run && d.run->isDone()) {
        d.server.reset();
        const EngineRun::Facts facts = d.run->facts();
        if (facts.phase == EngineRun::Phase::Failed && !facts.wasOpened) {
            d.run.reset();
            d.watchdog.watch(nullptr);
            if (facts.error.code != ErrorCode::Interrupted) Q_EMIT failed(QString::fromStdString(facts.error.message));
        }
    }
    const bool waitedLong = d.isClosing && sinceThen(d.closingSince) > d.options.shutdownLimit / 3;
    if (d.shutdown == Impl::Shutdown::No && d.isClosing && !d.isOver() && waitedLong) d.giveUpRun();
    if (d.shutdown == Impl::Shutdown::No && d.isOver() && (d.next || d.isClosing)) {
        d.snapshot.reset();
        d.run.reset();
        d.tellScoring();
        d.watchdog.watch(nullptr);
        d.isClosing = false;
        if (d.next) {
            OpenRequest request = *std::move(d.next);
            d.next.reset();
            d.start(std::move(request), std::exchange(d.nextFirst, std::nullopt));
        }
        Q_EMIT snapshotChanged();
    }

    if (d.run) {
        session::SnapshotPtr newest = d.run->latest();
        if (newest && newest != d.snapshot) {
            d.snapshot = std::move(newest);
            d.reconcileKill();
            d.tellScoring();
            Q_EMIT snapshotChanged();
        }
    }
    if (d.shutdown == Impl::Shutdown::Stopping || d.shutdown == Impl::Shutdown::Closing) {
        d.advanceShutdown();
        if (d.shutdown == Impl::Shutdown::Done) {
            Q_EMIT statusChanged();
            Q_EMIT shutDown(d.shutdownInTime);
            return;
        }
    }

    const auto now = Steady::now();
    const HostState state = d.state();
    const bool isDue = now - d.toldAt > kStatusInterval;
    if (state == d.told.state && !isDue) return;
    if (d.run && isDue) {
        const std::uint64_t events = d.run->events();
        const double seconds = std::chrono::duration<double>(now - d.eventsAt).count();
        if (events >= d.eventsBefore && seconds > 0.0 && seconds < 10.0)
            d.eventsPerSecond = static_cast<double>(events - d.eventsBefore) / seconds;
        d.eventsBefore = events;
        d.eventsAt = now;
    }
    d.told.state = state;
    d.toldAt = now;
    Q_EMIT statusChanged();
}

} // namespace sextant::host
