#pragma once

#include <vector>

#include "engine/core/result.h"
#include "engine/host/cockpit_host.h"
#include "engine/host/session_shelf.h"
#include "engine/journal/session_record.h"

namespace sextant::host {

/// A recorded session with what people say of it.
struct ListedSession {
    SessionSummary session; ///< its name is the label's, where that has one
    SessionLabel label;
};

/// From its record alone.
[[nodiscard]] SessionSummary summaryOf(const journal::SessionRecord& record);
/// All of them, those that were removed from the list included; newest first. Errors: as Database; Corrupt for names
/// and notes that cannot be read.
[[nodiscard]] Result<std::vector<ListedSession>> listSessions(const storage::Database& database,
                                                              const SessionShelf& shelf);

} // namespace sextant::host
