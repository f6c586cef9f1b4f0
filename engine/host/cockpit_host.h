#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/desktop_watch.h"
#include "engine/host/event_source.h"
#include "engine/host/feed_credentials.h"
#include "engine/host/feed_facts.h"
#include "engine/host/flag_changes.h"
#include "engine/host/open_request.h"
#include "engine/host/operator_rights.h"
#include "engine/host/passphrase.h"
#include "engine/host/recovery.h"
#include "engine/session/option_legs.h"
#include "engine/session/order_preview.h"
#include "engine/session/ports.h"
#include "engine/session/snapshot.h"

namespace sextant::storage {
class Workspace;
}

namespace sextant::host {

/// What the engine's thread is doing.
enum class HostState : std::uint8_t {
    Empty,   ///< no session
    Opening, ///< reading, checking or rebuilding
    Paused,
    Playing,
    Seeking,      ///< fast forward, or a replay on its way to a point in time
    Ended,        ///< the source has ended; the session is recorded and complete
    Unresponsive, ///< the watchdog has not heard of the engine for too long
    Halted,       ///< a fault stopped the engine; it will not go on by itself
    ShutDown,
};

/// A recorded session, for the list of sessions.
struct SessionSummary {
    std::string sessionId;
    std::string name;
    SessionKind kind = SessionKind::Recording;
    Time created; ///< wall clock
    bool isClosed = false;
    std::string source; ///< file names or "simulator, seed 42"
};

/// A change of a setting or a flag as the audit keeps it.
struct ChangeRecord {
    bool isFlag = false;
    std::string key;
    std::string before; ///< empty: the default
    std::string after;
    std::string actor;
    std::string reason;
    Time wallTime;
    std::int64_t entry = 0;        ///< of its history, from 1
    std::optional<Time> expires{}; ///< of a flag: to be removed or renewed then
    std::string sessionId{};       ///< of a flag: where it took effect; empty: no session was running
};

/// What the window shows of the engine besides the snapshot. A copy.
struct HostStatus {
    HostState state = HostState::Empty;
    SessionKind kind = SessionKind::None;
    std::string sessionId; ///< empty: none, or kept in memory
    std::string name;
    std::string source;
    double speed = 1.0; ///< as set; 0: max
    std::optional<Time> seekTarget;
    std::optional<Time> sourceStart; ///< first and last instant of the source, where it is known
    std::optional<Time> sourceEnd;
    std::string scoringProblem;              ///< scoring.config.json is not in effect: why, what to do; empty: it is
    std::string storageProblem;              ///< the disk cannot be written: why; nothing is acknowledged meanwhile
    std::chrono::milliseconds durableAge{0}; ///< how long ago the newest event became durable, 0: all is
    std::uint64_t decisionP99Ns = 0;         ///< applying events that decided something
    double eventsPerSecond = 0.0;
    std::size_t trainings = 0;  ///< models of regimes that are being trained for the session
    double trained = 0.0;       ///< how much of that is done, 0..1
    bool killRequested = false; ///< kill was pressed and the engine has not confirmed it yet
    bool killLatched = false;   ///< kill stands although the engine does not answer: nothing it does counts any more
    std::chrono::milliseconds sinceHeartbeat{0};
    std::string message;               ///< Halted, Unresponsive: what happened, a sentence
    std::vector<std::string> warnings; ///< of the source, whole sentences
};

class CommandInbox;
class ExperimentKeeper;
class OperatorSeat;
class Operators;
class ScoringKeeper;

/// Runs sessions on their own threads and is the only door to them (DESIGN §5): the engine, the storage writer, the
/// feed that reads ahead, a pool for slow work, and the watchdog. Lives on the screen's thread and is asked from there;
/// `poll()` is called by the frame timer and emits what has happened since.
class CockpitHost final : public QObject, public session::SnapshotSource, public session::CommandSink {
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path workspace; ///< folder; made where it is missing
        std::string program = "sextant"; ///< named to others who find the workspace busy
        std::string operatorName;        ///< actor of commands from the screen while the workspace is open
        PassphraseCost passphraseCost{}; ///< of new ones
        std::chrono::milliseconds unresponsiveAfter{2000};
        std::chrono::milliseconds shutdownLimit{30'000};
        std::chrono::milliseconds scoringDebounce{250};         ///< a changed scoring configuration is looked at
        std::chrono::milliseconds scoringWriteInterval{60'000}; ///< learned weights are written at most so often
        std::function<Time()> wallClock;                        ///< empty: the system's
        DesktopClock clock;                                     ///< the same: what the desktop is watched by
        CredentialsOf credentials = environmentCredentials;     ///< of venues
        /// Where sessions get their events instead of what they ask for; for tests of sources that hang or fail.
        std::function<Result<std::unique_ptr<EventSource>>()> source;
    };
    explicit CockpitHost(Options options, QObject* parent = nullptr);
    ~CockpitHost() override;

    /// Takes the workspace's lock, starts the storage thread and the door for other programs. Errors: Busy naming the
    /// owner, Incompatible, Io.
    [[nodiscard]] Result<void> openWorkspace();
    /// Its folder.
    [[nodiscard]] const std::filesystem::path& workspace() const;
    /// Who acts at the screen; empty: nobody is unlocked.
    [[nodiscard]] std::string operatorName() const;
    /// Who that is, what they may, and how others take the seat; null before the workspace is open.
    [[nodiscard]] OperatorSeat* seat() const;

    // Sessions. What is running is suspended first; it can be resumed.
    /// At once; opened() or failed() follows.
    void open(OpenRequest request);
    /// The newest session that is not complete, if any: what a start after a crash goes on with.
    [[nodiscard]] std::optional<SessionSummary> interrupted() const;
    /// As found by openWorkspace(); nothing where the end before was an orderly one.
    [[nodiscard]] const std::optional<Recovery>& recovery() const;
    [[nodiscard]] std::vector<SessionSummary> sessions() const;
    /// Suspends the running session and leaves none open.
    void closeSession();

    // Playing.
    void play();
    void pause();
    /// Times real time, 0: as fast as it goes.
    void setSpeed(double speed);
    /// One record, while paused.
    void step();
    /// Forward: plays up to `time` as fast as possible. Backward: in a replay only; false otherwise.
    bool seek(Time time);

    // Commands. What who sits at the screen may not do is refused as the session would, and recorded.
    /// Queued; answered() follows once it is durable or refused. 0: no session listens.
    std::uint64_t submit(session::Command command);
    /// What the engine would say of an order if it were submitted now; previewed() follows with the same number, unless
    /// the session ends before. Changes nothing. 0: no session listens.
    std::uint64_t preview(session::Command order);
    /// The same of an order of several legs; legsPreviewed() follows.
    std::uint64_t previewLegs(session::Command order);
    /// Kills: no new orders, working ones cancelled. Works whatever the engine's thread does: if it does not confirm in
    /// time, everything it does from now on is refused, and the session is rebuilt with the kill in it as soon as
    /// restartEngine() is called.
    void kill(const std::string& reason);
    /// After Halted or a latched kill: rebuilds the session from its journal, kill first where it was asked for.
    void restartEngine();
    /// Changes of settings and flags when no session is open are written to the workspace at once; of several settings
    /// all or none. Errors: name the setting or flag that was refused.
    [[nodiscard]] Result<void> changeWithoutSession(session::Command command);
    /// Newest first.
    [[nodiscard]] std::vector<ChangeRecord> changes() const;
    /// Counts what flags have affected, on a thread of its own; flagEffectsCounted() follows, unless one is being
    /// counted already.
    void countFlagEffects();
    /// What keeps the experiments; null before the workspace is open.
    [[nodiscard]] ExperimentKeeper* experiments() const;
    /// What keeps the scoring configuration; null before the workspace is open.
    [[nodiscard]] ScoringKeeper* scoring() const;
    /// Settings and flags as the workspace keeps them: what a new session starts with.
    [[nodiscard]] session::ConfigurationPart storedConfiguration() const;

    // What is known.
    [[nodiscard]] session::SnapshotPtr latest() override;
    [[nodiscard]] bool submit(session::Command command, Answer answer) override;
    [[nodiscard]] HostStatus status() const;
    /// What the venue's feed of the running session is doing, as of at most a tenth of a second ago; nothing where it
    /// has none. Cheap enough for every frame.
    [[nodiscard]] std::optional<FeedFacts> feedStatus() const;

    // For a local server beside the window (WindowServices).
    struct ServicePlace {
        const storage::Workspace* workspace = nullptr; ///< null before it is open and once it closes
        std::shared_ptr<Operators> operators;
        std::function<Time()> wallClock;
    };
    [[nodiscard]] ServicePlace servicePlace() const;
    /// Of the running session, as long as it is held; null: none listens.
    [[nodiscard]] std::shared_ptr<CommandInbox> inbox() const;

    /// To be called some 60 times a second, or less while nothing is to be seen. Emits the signals below.
    void poll();

    /// Begins the ordered shutdown: stop intake, finish what is in flight, flush, checkpoint, close. Bounded: after
    /// `shutdownLimit` what does not end is left behind. shutDown() is emitted when it is over.
    void beginShutdown();
    [[nodiscard]] bool isShutDown() const;

Q_SIGNALS:
    void snapshotChanged();
    void statusChanged();
    void opened();
    /// A request failed: what happened and what to do, for people.
    void failed(const QString& message);
    /// A command of submit() is durable or refused.
    void answered(quint64 ticket, bool accepted, const QString& reason);
    /// The answer to preview().
    void previewed(quint64 question, const sextant::session::OrderPreview& preview);
    /// The answer to previewLegs().
    void legsPreviewed(quint64 question, const sextant::session::LegsPreview& preview);
    /// The answer to countFlagEffects().
    void flagEffectsCounted(const std::vector<sextant::host::FlagEffectRow>& rows);
    void shutDown(bool inTime);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant::host
