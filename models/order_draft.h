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
#include "engine/trading/orders/order_terms.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::models {

/// How the size of an order is given.
enum class SizeBy : std::uint8_t {
    Quantity, ///< units of the instrument
    Notional, ///< an amount of money: the most whole lots it buys
    Risk,     ///< percent of equity that is lost at the stop: the most whole lots within it
};

/// An order as it is being written: its terms as far as they are given (prices of 0 are not; `display` is not read, nor
/// is `group`), and what stands beside them.
struct OrderDraft : trading::OrderTerms {
    OrderDraft() { tif = trading::TimeInForce::Day; }

    InstrumentId instrument;
    market::Side side = market::Side::Buy;
    /// A pair (OCO): `kind` is Limit, and with the order at `limit` goes a stop order at `stopPrice` for the same
    /// quantity; what fills one cancels the other.
    bool isPair = false;
    std::string shown; ///< iceberg: a plain decimal of units that the book shows at a time; empty: all
    Price stop;        ///< of the position it opens; blank: the engine sets its own
    Price target;      ///< the same
    SizeBy sizeBy = SizeBy::Quantity;
    std::string size; ///< a plain decimal: units, money or percent

    [[nodiscard]] bool hasLimitPrice() const { return trading::hasLimit(kind); }
    [[nodiscard]] bool hasStopPrice() const
    {
        return isPair || kind == trading::OrderKind::Stop || kind == trading::OrderKind::StopLimit;
    }
    [[nodiscard]] bool isTrailing() const { return kind == trading::OrderKind::TrailingStop; }
};

/// What keeps a draft from being sent at all. Rules of risk are not among these: the engine decides on them.
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
    StopPriceMissing,
    StopPriceOffTick,
    StopPriceReached, ///< the market is there already: it would trade at once
    PairOnOneSide,    ///< of a pair one leg waits below the market and one above
    TrailMissing,
    TrailTooWide,    ///< a percentage of 100 or more, an amount beyond the price
    TifNotForKind,   ///< at once, or at the open, for an order that waits
    NoOpenToWaitFor, ///< the market never closes
    GoodTillMissing,
    GoodTillOver,   ///< not after now
    GoodTillTooFar, ///< beyond 90 days
    PostOnlyWouldTrade,
    ShownInvalid, ///< no number above zero
    ShownOffLot,
    ShownTooLarge, ///< more than the order
    NothingToReduce,
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

/// Where a problem is mended; Whole: not in the ticket.
enum class DraftField : std::uint8_t {
    Whole,
    Tif,
    GoodTill,
    Limit,
    StopPrice,
    Trail,
    PostOnly,
    ReduceOnly,
    Shown,
    Size,
    Stop,
    Target,
};
[[nodiscard]] DraftField fieldOf(DraftProblem problem);

/// What can be told of a draft from the newest snapshot. An estimate: the engine decides at its own price and time.
struct DraftEstimate {
    DraftProblem problem = DraftProblem::NoSession; ///< the first of `problems`
    std::vector<DraftProblem> problems;             ///< at most one per field
    Lots quantity;                                  ///< 0 while the size is not known
    Lots shown;                                     ///< iceberg; 0: all
    Price entry;      ///< what it would probably cost: its limit, or a fill at its stop, or the touch, or last and
                      ///< half-spread; 0: unknown
    Price trailLevel; ///< of a trailing stop, were it given now; 0: unknown
    Cash value;       ///< of the order at `entry`
    Cash fee;         ///< of a maker for a limit order that waits, else of a taker
    Cash spread;      ///< what crossing half of the spread costs; 0 with a limit
    Cash slippage;    ///< assumed beyond that; 0 with a limit
    std::optional<Cash> riskAtStop;
    std::optional<double> riskPercent; ///< riskAtStop of equity
    std::optional<Cash> gainAtTarget;
    std::optional<double> rewardPerRisk; ///< target distance by stop distance
    /// Answers of the rules that can be told from a snapshot, in order of their numbers; empty while there is no
    /// quantity. What only the engine knows (cooldowns, order rates, ATR) is left out.
    std::vector<trading::RuleOutcome> rules;

    [[nodiscard]] bool has(DraftProblem one) const;
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

/// The commands that place the draft; the estimate names no problem. Two for a pair, which `group` (then set) holds
/// together: limit first. Their keys are `clientOrderId`, the second with "-b" behind it.
[[nodiscard]] std::vector<session::Command> orderCommands(const OrderDraft& draft, const DraftEstimate& estimate,
                                                          std::string_view symbol, const std::string& clientOrderId,
                                                          trading::OrderGroupId group = {});

} // namespace sextant::models
