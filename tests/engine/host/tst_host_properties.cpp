#include <QTest>

#include "tests/test_main.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include <rapidcheck.h>

#include "engine/core/philox.h"
#include "engine/host/read_ahead.h"
#include "engine/host/replay.h"
#include "engine/host/work_pool.h"
#include "engine/storage/workspace.h"
#include "tests/engine/host/cockpit_scene.h"

using namespace sextant;
using namespace sextant::host;
using namespace sextant::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kRecords = 200; // of the source
constexpr int kRunsPerWorkspace = 20; // so that old sessions do not slow down new ones
constexpr std::array kFlags{"spread_gate", "adaptive_weights", "futures"};

std::size_t threads()
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& each : std::filesystem::directory_iterator("/proc/self/task"))
        ++count;
    return count;
}

/// What this program still has open below a folder.
std::vector<std::string> openBelow(const QString& folder)
{
    std::vector<std::string> out;
    for (const auto& each : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code error;
        const auto target = std::filesystem::read_symlink(each.path(), error);
        if (!error && target.string().starts_with(folder.toStdString() + "/")) out.push_back(target.string());
    }
    return out;
}

/// Files that only a program at work has: of the database's log, half-written ones, sockets.
std::vector<std::string> leftBehind(const QString& folder)
{
    std::vector<std::string> out;
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder.toStdString())) {
        const std::string name = each.path().filename().string();
        const auto ends = [&](const char* tail) { return name.ends_with(tail); };
        if (each.is_socket() || ends("-wal") || ends("-shm") || ends("-journal") || ends(".tmp") || ends(".part") ||
            name.starts_with("etilqs"))
            out.push_back(name);
    }
    return out;
}

/// Looks every millisecond.
template <class Condition>
bool comesTrue(const Condition& condition)
{
    QElapsedTimer waited;
    for (waited.start(); !waited.hasExpired(kLong); QTest::qWait(1))
        if (condition()) return true;
    return condition();
}

/// Says yes to the command of a person at the screen, sooner or later; what was acknowledged.
class Operator {
public:
    explicit Operator(Cockpit& cockpit)
    {
        QObject::connect(cockpit.host.get(), &CockpitHost::answered, cockpit.host.get(),
                         [this](quint64 ticket, bool isTaken, const QString&) {
                             if (const auto found = m_asked.find(ticket); found != m_asked.end()) {
                                 if (isTaken) acknowledged.insert(found->second);
                                 m_asked.erase(found);
                             }
                         });
    }
    /// Sets a flag; each change has a reason of its own, by which it is found again.
    void ask(Cockpit& cockpit, const std::string& flag, bool on, const std::string& why)
    {
        session::Command command = commandOf(session::CommandKind::Flag);
        command.key = flag;
        command.value = on ? "on" : "off";
        command.reason = why;
        if (const auto ticket = cockpit.host->submit(std::move(command)); ticket != 0) m_asked[ticket] = why;
    }
    [[nodiscard]] std::size_t waiting() const { return m_asked.size(); }
    std::set<std::string> acknowledged; ///< by the reason given

private:
    std::map<quint64, std::string> m_asked;
};

/// The reasons of acknowledged changes that the workspace does not know.
std::string lost(const CockpitHost& host, const std::set<std::string>& acknowledged)
{
    std::set<std::string> known;
    for (const ChangeRecord& change : host.changes())
        known.insert(change.reason);
    for (const std::string& reason : acknowledged)
        if (!known.contains(reason)) return reason;
    return {};
}

/// A source behind a thread of its own, as files and feeds have one.
std::function<Result<std::unique_ptr<EventSource>>()> behindAThread(std::shared_ptr<Gate> gate)
{
    return [held = std::move(gate)]() -> Result<std::unique_ptr<EventSource>> {
        return std::unique_ptr<EventSource>(std::make_unique<ReadAhead>(std::make_unique<GatedSource>(kRecords, held)));
    };
}

} // namespace

/// The host under whatever happens to it: faults of its workers, and its end at any moment (properties P40, P47, P48).
class TestHostProperties final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void p40WorkersComeBackAfterAFault();
    void p40WorkThatThrowsEndsAlone();
    void p47p48ShutdownIsOrderedBoundedAndLeavesNothing();

private:
    QString path() const { return m_folder->path(); }
    storage::WorkspaceLocation location() const { return storage::WorkspaceLocation::directory(path().toStdString()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// A source that fails or throws in the midst of it, on the engine's thread or on its own, stops the engine and not the
/// program; restarted, the session goes on where it was, with everything that was acknowledged, and ends as a replay of
/// it does.
void TestHostProperties::p40WorkersComeBackAfterAFault()
{
    bool isBehind = false;
    std::unique_ptr<Cockpit> scene;
    std::unique_ptr<Operator> seat;
    const auto begin = [&] {
        seat.reset();
        scene.reset();
        init();
        scene = std::make_unique<Cockpit>(path(), kRecords);
        scene->options.source = [&isBehind, plain = scene->options.source, behind = behindAThread(scene->gate)] {
            return isBehind ? behind() : plain();
        };
        scene->start();
        seat = std::make_unique<Operator>(*scene);
    };
    int runs = 0;
    std::size_t faults = 0;
    std::size_t acknowledged = 0;
    const bool held = rc::check("workers come back after a fault", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        const auto below = [&](std::uint64_t most) { return random.nextBelow(most); };
        if (runs % kRunsPerWorkspace == 0) begin();
        Cockpit& cockpit = *scene;
        Operator& person = *seat;
        const std::string run = "run " + std::to_string(++runs) + " change ";
        isBehind = below(2) == 0;
        const bool throws = below(2) == 0;
        (throws ? cockpit.gate->throwAt : cockpit.gate->failAt) = below(9);
        person.acknowledged.clear();
        RC_ASSERT(cockpit.openRecording(true));
        for (std::uint64_t changes = below(3); changes > 0; --changes)
            person.ask(cockpit, kFlags[below(kFlags.size())], below(2) == 0, run + std::to_string(changes));
        if (below(2) == 0) RC_ASSERT(cockpit.until([&] { return person.waiting() == 0; }));
        cockpit.host->setSpeed(0.0);
        cockpit.host->play();
        RC_ASSERT(
            cockpit.until([&] { return cockpit.state() == HostState::Halted || cockpit.state() == HostState::Ended; }));
        RC_ASSERT(cockpit.until([&] { return person.waiting() == 0; })); // everybody is answered, yes or no
        if (cockpit.state() == HostState::Halted) {
            ++faults;
            const std::string message = cockpit.host->status().message;
            RC_ASSERT(message.find(throws ? "a fault that a test made" : "feed.csv:17: close") != std::string::npos);
            RC_ASSERT(cockpit.host->submit(commandOf(session::CommandKind::Flatten)) == 0);
            cockpit.gate->throwAt = cockpit.gate->failAt = SIZE_MAX;
            cockpit.host->restartEngine();
            RC_ASSERT(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
            person.ask(cockpit, kFlags[0], below(2) == 0, run + "after");
            RC_ASSERT(cockpit.until([&] { return person.waiting() == 0; }));
            cockpit.host->setSpeed(0.0);
            cockpit.host->play();
        }
        cockpit.gate->throwAt = cockpit.gate->failAt = SIZE_MAX;
        RC_ASSERT(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        const auto missing = lost(*cockpit.host, person.acknowledged);
        if (!missing.empty()) RC_FAIL("acknowledged and lost: " + missing);
        acknowledged += person.acknowledged.size();
        if (below(4) != 0) return;
        const auto verified = verifyReplay(location(), cockpit.host->status().sessionId);
        if (!verified) RC_FAIL(verified.error().message);
        RC_ASSERT(verified->equal);
    });
    seat.reset();
    scene.reset();
    qInfo("%zu faults, %zu changes acknowledged", faults, acknowledged);
    QVERIFY(held);
    QVERIFY(faults > 40 && acknowledged > 40);
}

/// Of any row of tasks in the background some throw: every other is done, and the fault is told to who asked.
void TestHostProperties::p40WorkThatThrowsEndsAlone()
{
    const bool held = rc::check("work that throws ends alone", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        WorkPool pool(1 + static_cast<unsigned>(random.nextBelow(3)));
        std::set<std::uint64_t> wanted;
        std::set<std::uint64_t> done;
        std::set<std::uint64_t> faulty;
        std::set<std::uint64_t> told;
        const std::uint64_t count = 1 + random.nextBelow(30);
        for (std::uint64_t i = 0; i < count; ++i) {
            const bool throws = random.nextBelow(10) == 0;
            (throws ? faulty : wanted).insert(i);
            pool.post(
                [i, throws, &done](const std::stop_token&) -> WorkPool::Finish {
                    if (throws) throw std::runtime_error("a fault that a test made");
                    return [i, &done] { done.insert(i); };
                },
                [i, &told](const std::string& message) {
                    if (message == "a fault that a test made") told.insert(i);
                });
        }
        RC_ASSERT(comesTrue([&] {
            pool.drain();
            return done.size() + told.size() == count;
        }));
        RC_ASSERT(done == wanted && told == faulty);
    });
    QVERIFY(held);
}

/// At whatever moment the end comes, in whatever state, and with a worker that hangs: it is told within its bound; then
/// no thread, open file, socket, half-written file or database log is left, the next owner finds the workspace free,
/// nothing acknowledged is lost, and what was going on goes on where it was.
void TestHostProperties::p47p48ShutdownIsOrderedBoundedAndLeavesNothing()
{
    std::map<std::string, std::size_t> seen;
    std::set<std::string> acknowledged; // by all owners of this workspace so far
    std::size_t changes = 0;
    int runs = 0;
    const std::size_t before = threads();
    const bool held = rc::check("shutdown at any moment", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        const auto below = [&](std::uint64_t most) { return random.nextBelow(most); };
        if (runs % kRunsPerWorkspace == 0) {
            init();
            acknowledged.clear();
        }
        const std::string run = "run " + std::to_string(++runs) + " change ";
        const auto gate = std::make_shared<Gate>();
        const std::uint64_t way = below(8);
        const bool hangs = way >= 2 && below(8) == 0;
        bool wasInTime = true;
        bool wasTold = false;
        std::string state = "opening";
        std::uint64_t shown = 0; // durable
        std::string sessionId;
        {
            Cockpit cockpit(path(), kRecords);
            const std::shared_ptr<Gate> unused = std::exchange(cockpit.gate, gate);
            const auto behind = behindAThread(gate);
            const bool isBehind = below(2) == 0;
            cockpit.options.source = [gate, behind, isBehind]() -> Result<std::unique_ptr<EventSource>> {
                if (isBehind) return behind();
                return std::unique_ptr<EventSource>(std::make_unique<GatedSource>(kRecords, gate));
            };
            if (hangs) {
                cockpit.options.unresponsiveAfter = 50ms;
                cockpit.options.shutdownLimit = 150ms;
                gate->holdAt = 1 + below(4);
            }
            cockpit.start();
            Operator person(cockpit);
            const auto missing = lost(*cockpit.host, acknowledged);
            if (!missing.empty()) RC_FAIL("acknowledged and lost: " + missing);
            const auto interrupted = cockpit.host->interrupted();
            OpenRequest request;
            request.kind =
                interrupted && !hangs && below(2) == 0 ? OpenRequest::Kind::Resume : OpenRequest::Kind::Recording;
            if (request.kind == OpenRequest::Kind::Resume) request.sessionId = interrupted->sessionId;
            request.name = "synthetic";
            request.speed = 0.0;
            request.setup.settings = Cockpit::settings();
            request.startPaused = true;
            if (way == 0) {
                state = "nothing open";
            } else {
                cockpit.host->open(request);
                if (way > 1) {
                    RC_ASSERT(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
                    state = "paused";
                }
            }
            if (way >= 2)
                for (std::uint64_t n = below(3); n > 0; --n)
                    person.ask(cockpit, kFlags[below(kFlags.size())], below(2) == 0, run + std::to_string(n));
            if (hangs) {
                cockpit.host->play();
                // A reader that hangs leaves the engine waiting; only without one it is the engine that hangs.
                if (isBehind)
                    RC_ASSERT(cockpit.until([&] { return gate->holds(); }));
                else
                    // On a busy machine it may not answer for a while before it hangs.
                    RC_ASSERT(
                        cockpit.until([&] { return gate->holds() && cockpit.state() == HostState::Unresponsive; }));
                state = isBehind ? "reader hanging" : "hanging";
            } else if (way == 3) {
                cockpit.host->setSpeed(3000.0);
                cockpit.host->play();
                state = "playing";
            } else if (way == 4) {
                cockpit.host->play();
                state = "playing at full speed";
            } else if (way == 5) {
                cockpit.host->play();
                RC_ASSERT(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
                state = "ended";
            } else if (way == 6) {
                RC_ASSERT(cockpit.until([&] { return cockpit.host->latest() != nullptr; }));
                (void)cockpit.host->seek(cockpit.host->latest()->now + std::chrono::hours(1 + below(3)));
                state = "seeking";
            } else if (way == 7) {
                cockpit.host->closeSession();
                state = "closing";
            }
            for (std::uint64_t polls = below(4); polls > 0; --polls)
                cockpit.host->poll();
            ++seen[state];
            if (const auto latest = cockpit.host->latest()) shown = latest->durableSeq;
            sessionId = cockpit.host->status().sessionId;
            // A window that closes asks and waits; a program that is told to end may not.
            if (below(4) != 0 || hangs) {
                wasTold = cockpit.shutDown(wasInTime);
                RC_ASSERT(wasTold && cockpit.host->isShutDown());
                if (state != "reader hanging") RC_ASSERT(wasInTime == (state != "hanging"));
            }
            acknowledged.insert(person.acknowledged.begin(), person.acknowledged.end());
            changes += person.acknowledged.size();
        }
        gate->open(); // what hung comes back and ends by itself
        if (!comesTrue([&] { return threads() == before; })) RC_FAIL("a thread is left behind");
        if (const auto open = openBelow(path()); !open.empty()) RC_FAIL(open.front() + " is still open");
        // A thread that came back late was the last to read the database; its log is put away by the next owner.
        for (const std::string& file : leftBehind(path()))
            if (!hangs || file.find("sextant.db-") == std::string::npos) RC_FAIL(file + " is left behind: " + state);
        {
            const auto next = storage::Workspace::open(location(), "the next", Time{});
            if (!next) RC_FAIL(next.error().message);
            RC_ASSERT(next->connect(storage::Database::Access::ReadWrite).has_value());
        }
        if (const auto kept = leftBehind(path()); !kept.empty()) RC_FAIL(kept.front() + " stays for ever: " + state);
        if (shown == 0 || sessionId.empty()) return;
        const auto verified = verifyReplay(location(), sessionId);
        if (!verified) RC_FAIL(verified.error().message);
        RC_ASSERT(verified->equal);
        RC_ASSERT(verified->events >= shown); // what was shown has happened
    });
    for (const auto& [state, count] : seen)
        qInfo("%s: %zu", state.c_str(), count);
    qInfo("%zu changes acknowledged", changes);
    QVERIFY(held);
    QVERIFY(seen.size() == 10 && changes > 20);
}

SEXTANT_TEST(TestHostProperties)
#include "tst_host_properties.moc"
