#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"

// What outer rooms (screen, servers, notifications) need of a running session. The host implements these and hands them
// out; nobody outside knows threads or queues.

namespace sextant::session {

/// What became of a command: told once it is durable, or refused.
struct CommandAnswer {
    bool accepted = false;
    std::uint64_t seq = 0;              ///< its place in the session
    std::string reason;                 ///< refused: the code's name, or a sentence if it never reached the session
    ReasonCode code = ReasonCode::None; ///< refused by the session: why
};

/// Takes commands from any thread.
class CommandSink {
public:
    virtual ~CommandSink() = default;
    using Answer = std::function<void(const CommandAnswer&)>; ///< called once, on a thread of the host; must be quick
    /// False if no session listens: no answer will come. An instrument is named by `symbol`.
    [[nodiscard]] virtual bool submit(Command command, Answer answer) = 0;
};

/// Gives the newest snapshot to any thread.
class SnapshotSource {
public:
    virtual ~SnapshotSource() = default;
    /// Null before the first. Asking also tells the engine that a newer one is wanted.
    [[nodiscard]] virtual SnapshotPtr latest() = 0;
};

} // namespace sextant::session
