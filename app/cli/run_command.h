#pragma once

#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "engine/host/command_inbox.h"
#include "engine/host/event_source.h"
#include "engine/host/operators.h"
#include "engine/host/session_observer.h"
#include "engine/journal/journal_writer.h"
#include "engine/session/configuration/settings.h"
#include "engine/storage/workspace.h"

namespace sextant::cli {

/// What goes on beside a session that `run` plays: the local server of `serve`.
class RunCompanion {
public:
    virtual ~RunCompanion() = default;

    /// What it may use until close().
    struct Place {
        const storage::Workspace* workspace = nullptr;  ///< null: the session is kept in memory
        host::Operators* operators = nullptr;           ///< the same
        host::CommandInbox* inbox = nullptr;            ///< never null
        const journal::JournalWriter* writer = nullptr; ///< null: in memory
        const host::EventSource* source = nullptr;      ///< never null
        const session::SettingValues& settings;
    };
    /// The source that is played instead of the one that was asked for.
    [[nodiscard]] virtual std::unique_ptr<host::EventSource> wrap(std::unique_ptr<host::EventSource> source) = 0;
    /// Before the session begins; an error ends the run.
    [[nodiscard]] virtual Result<void> open(const Place& place) = 0;
    /// It is rebuilt, where it is resumed, and plays now.
    virtual void begin() {}
    [[nodiscard]] virtual host::SessionObserver* observer() = 0;
    /// Everything the source had was played.
    [[nodiscard]] virtual bool isSourceOver() const = 0;
    /// The session takes no more; may come twice, or without open().
    virtual void close() = 0;
};

/// What `run` does, and `serve` with a companion. Errors: as the command tells them; Interrupted when it was stopped.
[[nodiscard]] Result<void> playSession(CommandContext& context, RunCompanion* companion);
/// The options of `run`.
[[nodiscard]] std::vector<OptionDefinition> runOptions();

} // namespace sextant::cli
