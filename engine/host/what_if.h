#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/decision_outcome.h"
#include "engine/session/report.h"
#include "engine/session/session.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// What is to be other than it was (DESIGN §4b.11). Each wins over the initial value and every later change of its key.
struct WhatIfChange {
    std::vector<std::pair<std::string, std::string>> settings;
    std::vector<std::pair<std::string, std::string>> flags; ///< name, "on" or "off"
    std::string experiment; ///< rule as decision::toText() writes it, of the session's experiment; empty: as it was
    /// Of the scoring configuration: "smc", "elliott", "harmonic", "detector" or "technical", and a number >= 0.
    std::vector<std::pair<std::string, std::string>> weights{};

    [[nodiscard]] bool isEmpty() const
    {
        return settings.empty() && flags.empty() && experiment.empty() && weights.empty();
    }
    friend bool operator==(const WhatIfChange&, const WhatIfChange&) = default;
};
/// Errors: NotFound, InvalidArgument naming key and value; Refused for what no two runs could be compared under.
[[nodiscard]] Result<void> validate(const WhatIfChange& change);

/// A decision that is not the same in both runs.
struct WhatIfDifference {
    enum class Kind : std::uint8_t { OnlyBase = 1, OnlyChanged, Different };
    Kind kind = Kind::Different;
    std::string key; ///< kind|instrument|timeframe|time|variant|ordinal
    session::EffectKind effect{};
    session::Variant variant{};
    std::uint8_t account = 0;
    InstrumentId instrument;
    Time time;
    DecisionOutcome was;     ///< what it came to as it was
    DecisionOutcome wouldBe; ///< and with the change
    std::string base;        ///< line of the decision, without numbers of the session; empty: there is none
    std::string changed;     ///< the same
    /// Index into WhatIfResult::causes; none: it came to the same, and only what was measured or allowed is another.
    std::optional<std::size_t> cause;
};
[[nodiscard]] std::string_view toString(WhatIfDifference::Kind kind); ///< "only_base"

/// One account as both runs leave it, in its own currency. Trading's result is equity less the initial cash and the
/// capital that came in, every currency of it at the rates of the end.
struct WhatIfBook {
    std::string account; ///< empty: the main one
    bool isShadow = false;
    std::string currency;
    Cash base;       ///< result of trading as it was
    Cash changed;    ///< and with the change
    Cash rounding{}; ///< part of the difference that converting currencies one by one makes; in the book's first cause

    [[nodiscard]] Cash difference() const { return changed - base; }
};

/// What one first difference of an instrument led to. A difference that only carries on another one (a size that
/// follows from equity) is counted there.
struct WhatIfCause {
    std::string key; ///< of the first decision that differs; empty: amounts differ although no decision does
    session::EffectKind effect{};
    session::Variant variant{};
    std::size_t book = 0; ///< index into WhatIfResult::books
    InstrumentId instrument;
    Time time;
    DecisionOutcome was;
    DecisionOutcome wouldBe;
    std::uint64_t decisions = 0; ///< that differ because of it
    Cash difference; ///< of the result: changed less base, in the book's currency; a book's causes add up to its whole
};

struct WhatIfResult {
    /// Differences that are kept in full; further ones are counted alone.
    static constexpr std::size_t kMostKept = 20'000;

    std::string sessionId;
    WhatIfChange change;
    session::SessionReport base;
    session::SessionReport changed;
    std::uint64_t same = 0;
    std::uint64_t onlyBase = 0;
    std::uint64_t onlyChanged = 0;
    std::uint64_t different = 0;
    std::uint64_t restated = 0;                ///< of those: the same outcome for other reasons; no causes
    std::vector<WhatIfDifference> differences; ///< in order of time
    std::vector<WhatIfCause> causes;           ///< the first is the first cause of all
    std::vector<WhatIfBook> books;             ///< the main account, engine 2's shadow, then other paper accounts
    std::vector<std::string>
        refused; ///< commands that have no target there, WHATIF_NO_TARGET: "seq 17: cancel order 5"
    std::map<std::uint16_t, std::string> symbols;
    /// It was decided by another version of the engine: "as it was" is what this one makes of it, which may differ.
    bool isOtherVersion = false;
    /// The change names a rule of an experiment, and none ran.
    bool isWithoutExperiment = false;

    [[nodiscard]] std::uint64_t differing() const { return onlyBase + onlyChanged + different; }
};

/// Plays a stored session twice side by side, as it was and with the change, and compares every decision. Reads the
/// workspace only; whoever owns it may go on writing. `progress` is told how much is done, 0..1, and up to when.
/// Errors: those of reading a session and of validate(); NotFound for one without any event; Corrupt where the replay
/// is not what was recorded; Interrupted when stopped.
[[nodiscard]] Result<WhatIfResult> whatIf(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                          const WhatIfChange& change, const std::stop_token& stop = {},
                                          const std::function<void(double share, Time time)>& progress = {});

/// {"base":…,"changed":…,"decisions":…,"first_cause":…,"causes":…,"refused":…} (specs/cli.md).
[[nodiscard]] std::string whatIfJson(const WhatIfResult& result);

} // namespace sextant::host
