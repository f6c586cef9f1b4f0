#pragma once

#include <memory>
#include <string>

#include "engine/core/result.h"
#include "engine/session/session.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// A stored session as it stood at its last durable event.
struct StoredSession {
    std::string sessionId;
    std::unique_ptr<session::Session> session; ///< never null; no event yet where none was durable
};
/// Reads one session back, the newest where `sessionId` is empty; whoever owns the workspace may go on writing. Takes
/// as long as replaying it. Errors: NotFound, Corrupt, Incompatible.
[[nodiscard]] Result<StoredSession> readSession(const storage::WorkspaceLocation& location,
                                                const std::string& sessionId);

} // namespace sextant::host
