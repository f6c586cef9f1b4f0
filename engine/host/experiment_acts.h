#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/experiment_registry.h"
#include "engine/host/json_fields.h"
#include "engine/host/json_text.h"

namespace sextant::host {

/// What somebody wants to be done with an experiment, wherever they sit: at the screen, at a command line that owns the
/// workspace, or at one that asks the program which does.
struct ExperimentWish {
    enum class Kind : std::uint8_t { Create, Amend, Preregister, Start, Ramp, Pause, Stop, Conclude, Archive };
    Kind kind = Kind::Create;
    std::string key;
    std::string title;                                ///< Create
    std::optional<decision::Preregistration> promise; ///< Create, Amend
    std::string conclusion;                           ///< Conclude: "SHIP", …
};
[[nodiscard]] std::string_view toString(ExperimentWish::Kind kind); ///< "ramp"

struct ExperimentDone {
    std::optional<session::Command> command; ///< for the session that runs, if one does
    std::string note;                        ///< a sentence worth telling; empty: none
};

/// Does it: makes what evidence it needs from the tables, checks it, and stores it. Errors: as ExperimentRegistry.
[[nodiscard]] Result<ExperimentDone> carryOut(const ExperimentWish& wish, ExperimentRegistry& registry,
                                              storage::Database& database, const ExperimentRegistry::Act& act);

/// The command of another program in the form of OperatorGate:
///     {"command":"experiments","do":"ramp","key":"meta","actor":"me","reason":"…"}
/// with "title", "promise" (the canonical JSON as a text) and "conclusion" where they are needed. Adds the members.
constexpr std::string_view kExperimentsCommand = "experiments";
void writeWish(const ExperimentWish& wish, JsonText& out);
[[nodiscard]] Result<ExperimentWish> parseWish(const JsonFields& fields);

} // namespace sextant::host
