#pragma once

#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"

namespace sextant::trading {

/// What a stop does to what is held.
enum class StopAction : std::uint8_t {
    Hold,    ///< positions stay with their stops and targets, whose exits still pass
    Flatten, ///< they are closed at the market, also on stale prices
};

/// Why and how one instrument is stopped.
struct TradingHold {
    InstrumentId instrument;
    ReasonCode cause = ReasonCode::None;
    StopAction action = StopAction::Hold;
    Time since;
    friend bool operator==(const TradingHold&, const TradingHold&) = default;
};

/// Stops of single instruments, beside the kill switch of the whole account (execution.md §10.3, §13: a reconciliation
/// mismatch stops entries in its symbol). The meaning of both:
/// - Scope: the kill switch stops every entry of the account; a hold those of its instrument. R19 speaks for both.
/// - At once: new intents are refused and working entry orders are cancelled by the caller. Reduce-only orders pass.
/// - Basis: losses are those of equity, marks included; a trigger by R03, R04 or R08 latches when equity crosses the
///   limit and does not lift when prices come back.
/// - Flatten or hold: the kill switch by the setting `risk.kill_flatten`, a hold by its own action.
/// - Persistence: both are carried over to the next session and survive a restart.
/// - Lifting: the kill switch by acknowledging and disarming, a hold by release(), each by an operator's command with a
///   typed reason that the audit keeps; who may is asked outside.
/// Allocates when an instrument is held for the first time.
class TradingHolds final {
public:
    /// Stops an instrument. One that is stopped keeps its first cause and time; Flatten is stronger than Hold. True if
    /// something changed.
    bool hold(InstrumentId instrument, ReasonCode cause, StopAction action, Time time);
    /// False if it was not held.
    bool release(InstrumentId instrument);
    [[nodiscard]] const TradingHold* find(InstrumentId instrument) const;         ///< null while free
    [[nodiscard]] const std::vector<TradingHold>& all() const { return m_holds; } ///< in order of instruments

    void canonical(CanonicalWriter& out) const;
    /// `ids` as everywhere: instruments of that session by their ids here; unset: dropped.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids);

private:
    std::vector<TradingHold> m_holds;
};

} // namespace sextant::trading
