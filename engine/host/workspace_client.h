#pragma once

#include <chrono>
#include <string>

#include "engine/core/result.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Hands one command, in the JSON form of parseCommand(), to the program that owns a workspace, and returns its answer:
///     {"accepted":true,"seq":17}   {"accepted":false,"seq":0,"reason":"…"}
/// It comes when the command is durable. Blocks the calling thread; needs no event loop. Errors: InvalidArgument for
/// more than one line or one that is too long; NotFound where nobody owns the workspace; Busy where the owner does not
/// listen or does not answer in time; Interrupted where it goes away: the journal then says whether the command was
/// carried out.
[[nodiscard]] Result<std::string> sendToOwner(const storage::WorkspaceLocation& location, const std::string& jsonLine,
                                              std::chrono::milliseconds timeout);

} // namespace sextant::host
