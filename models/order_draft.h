#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/market/records.h"
#include "engine/session/event.h"
#include "engine/session/snapshot.h"
#include "engine/trading/orders/order.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::models {

/// How the size of an order is given.
enum class SizeBy : std::uint8_t {
    Quantity, ///< units of the instrument
    Notional, ///< an amount of money: the most whole lots it buys
    Risk,     ///< percent of equity that is lost at the stop: the most whole lots within it
};

/// An order as it is being written. Prices of 0 are not given.
struct OrderDraft {
    InstrumentId instrument;
    market::Side side = market::Side::Buy;
    trading::OrderKind kind = trading::OrderKind::Market;
    trading::TimeInForce tif = trading::TimeInForce::Day;
    Price limit;
    Price stop;   ///< blank: the engine sets its own
    Price target; ///< the same
    SizeBy sizeBy = SizeBy::Quantity;
    std::string size; ///< a plain decimal: units, money or percent
};

/// What keeps a draft from being sent at all, the first that applies. Rules of risk are not among these: the engine
/// decides on them.
enum class DraftProblem : std::uint8_t {
    None,
    NoSession,
    SessionEnded,
    Killed,
    NoInstrument,
    NotTradable,
    NoPrice, ///< nothing has traded yet
    LimitMissing,
    LimitOffTick,
    StopOffTick,
    TargetOffTick,
    StopOnWrongSide,
    TargetOnWrongSide,
    StopNeededForRisk, ///< sized by risk without a stop
    SizeMissing,
    SizeInvalid,
    SizeOffLot,   ///< a quantity that is no whole number of lots
    SizeBelowLot, ///< the amount or the risk does not cover one lot
};

/// What can be told of a draft from the newest snapshot. An estimate: the engine decides at its own price and time.
struct DraftEstimate {
    DraftProblem problem = DraftProblem::NoSession;
    Lots quantity; ///< 0 while the size is not known
    Price entry;   ///< what it would probably cost: the limit, or the touch, or last and half-spread; 0: unknown
    Cash value;    ///< of the order at `entry`
    Cash fee;      ///< of a taker
    Cash spread;   ///< what crossing half of the spread costs; 0 for a limit order
    std::optional<Cash> riskAtStop;
    std::optional<double> riskPercent;   ///< riskAtStop of equity
    std::optional<double> rewardPerRisk; ///< target distance by stop distance
    /// Answers of the rules that can be told from a snapshot, in order of their numbers; empty while there is no
    /// quantity. What only the engine knows (cooldowns, order rates, ATR) is left out.
    std::vector<trading::RuleOutcome> rules;
};

/// Orders that may still fill, kept up to date from snapshots.
class WorkingOrders final {
public:
    void update(const session::Snapshot& snapshot);
    void clear();
    [[nodiscard]] const std::map<std::uint64_t, session::OrderRow>& orders() const { return m_orders; }

private:
    std::uint64_t m_serial = 0;
    std::uint64_t m_next = 0;
    std::map<std::uint64_t, session::OrderRow> m_orders; // by id
};

[[nodiscard]] DraftEstimate estimate(const OrderDraft& draft, const session::Snapshot* snapshot,
                                     const WorkingOrders& working);

/// The command that places the draft; the estimate names no problem.
[[nodiscard]] session::Command orderCommand(const OrderDraft& draft, const DraftEstimate& estimate,
                                            std::string_view symbol, std::string clientOrderId);

} // namespace sextant::models
