#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/host/operators.h"
#include "engine/session/ports.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Commands in their JSON form (parseCommand()) on their way from other programs: who sends one must be allowed to. Two
/// more members than those of a command may be in it: "passphrase", which unlocks its actor first and goes no further,
/// and for the command "operator" what is done with operators:
///     {"command":"operator","do":"unlock"|"lock"}
///     {"command":"operator","do":"add","name":"vera","role":"viewer","new_passphrase":"…"}
///     {"command":"operator","do":"remove","name":"vera"}
///     {"command":"operator","do":"role","name":"vera","role":"trader"}
///     {"command":"operator","do":"passphrase","name":"vera","new_passphrase":"…"}
/// each with "actor". For "token" what is done with tokens of the local API; the token itself is never sent:
///     {"command":"token","do":"create","name":"grafana","scope":"read","hash":SHA-256} where wanted with
///     "expires":TIME
///     {"command":"token","do":"revoke","name":"grafana"}
/// And "experiments", which changes the life of one (see experiment_acts.h): it is stored here, and
/// what the session has to hear of it goes on to the engine.
class OperatorGate final {
public:
    /// `operators` may be null: everybody may do everything. It outlives the gate, and so does `workspace`, whose
    /// experiments are changed; null: those of no workspace.
    OperatorGate(Operators* operators, Door door, const storage::Workspace* workspace = nullptr)
        : m_operators(operators), m_door(door), m_workspace(workspace)
    {}

    struct Admitted {
        std::string line;                             ///< for the engine, without a passphrase
        std::optional<session::CommandAnswer> answer; ///< set: the engine has nothing to do with it
        bool isDone = false;                          ///< it is stored; the line only tells a session, if one listens
    };
    /// Blocks for some tenths of a second where a passphrase is in it. What cannot be read is left to the engine.
    [[nodiscard]] Admitted admit(std::string line);

private:
    [[nodiscard]] Admitted changeExperiment(const std::string& line);
    [[nodiscard]] Admitted changeToken(const std::string& line);

    Operators* m_operators;
    Door m_door;
    const storage::Workspace* m_workspace;
};

/// Whether the actors of a file of commands, one JSON object a line, are operators with the rights they need; each one
/// that is refused is recorded. Errors: Refused "FILE:LINE: …"; Io.
[[nodiscard]] Result<void> authoriseCommandFile(Operators& operators, const std::string& path);

} // namespace sextant::host
