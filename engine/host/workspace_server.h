#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>

#include "engine/core/result.h"
#include "engine/host/command_inbox.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

class Operators;

/// The door of a workspace's owner (DESIGN §4b.13): other programs of the same user hand in commands, one JSON object a
/// line in the form of parseCommand(), and get one answer a line, in order, when the command is durable or refused:
///     {"accepted":true,"seq":17}   {"accepted":false,"seq":0,"reason":"…"}
/// Runs on a thread of its own and talks to the engine through the inbox alone. Everything a client can do is bounded,
/// and a client that breaks the rules is told so and cut off. The program has a QCoreApplication.
class WorkspaceServer final {
public:
    struct Limits {
        std::size_t connections = 32;
        std::size_t waiting = 16;               ///< commands of a connection without an answer; more wait in its socket
        std::chrono::milliseconds idle{60'000}; ///< a connection that asks nothing and takes nothing is closed
    };

    /// Listens at socketPath(). A socket that a dead owner left is removed. Errors: Refused for a workspace that is not
    /// owned, or where the path cannot be a socket's; Io. `workspace`, `inbox` and `operators` outlive the server. Who
    /// sends a command must be allowed to by `operators`, see OperatorGate; null: everybody may.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceServer>>
    open(const storage::Workspace& workspace, CommandInbox& inbox, Limits limits, Operators* operators = nullptr);
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceServer>>
    open(const storage::Workspace& workspace, CommandInbox& inbox, Operators* operators = nullptr)
    {
        return open(workspace, inbox, Limits{}, operators);
    }
    /// Closes all connections and removes the socket. Answers that come later are dropped.
    ~WorkspaceServer();
    WorkspaceServer(const WorkspaceServer&) = delete;
    WorkspaceServer& operator=(const WorkspaceServer&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    struct Thread;
    WorkspaceServer(std::filesystem::path path, std::unique_ptr<Thread> thread);

    std::filesystem::path m_path;
    std::unique_ptr<Thread> m_thread;
};

} // namespace sextant::host
