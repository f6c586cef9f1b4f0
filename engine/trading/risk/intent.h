#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/market/instrument.h"
#include "engine/market/records.h"
#include "engine/trading/ledger/account_view.h"
#include "engine/trading/ledger/currency_rates.h"
#include "engine/trading/orders/bracket.h"
#include "engine/trading/risk/risk_settings.h"
#include "engine/trading/risk/risk_state.h"

namespace sextant::trading {

/// Whose wish it is: sizes of engine orders are reduced to the limits, orders of the operator are blocked at them
/// (execution.md §10).
enum class IntentSource : std::uint8_t { Engine, Operator };
/// None for an entry; else the order only reduces a position, for this purpose.
enum class ReducePurpose : std::uint8_t { None, Exit, Operator, Kill, Expiry };
/// What the newest price of the instrument came from.
enum class PriceSource : std::uint8_t { Quote, Trade, Bar };

/// An order before anybody has allowed it.
struct OrderIntent {
    const market::Instrument* instrument = nullptr;
    market::Side side = market::Side::None;
    Lots quantity; ///< wanted, > 0
    Price entry;   ///< what it would probably cost, > 0 (entryEstimate); of a limit order its limit
    Price limit;   ///< 0: a market order
    Bracket bracket;
    IntentSource source = IntentSource::Engine;
    ReducePurpose reduce = ReducePurpose::None;
    Time time;

    PriceSource priceSource = PriceSource::Bar;
    Duration priceAge{0};
    Duration barLength{0}; ///< PriceSource::Bar: nominal length of its timeframe
    Price mid;             ///< > 0; the last price where there are no quotes
    Price spread;          ///< ask − bid, or proxySpread()
    bool proxySpread = true;
    ExchangeRate rate;                      ///< of the settlement currency in the account's
    RateState rateState = RateState::Fresh; ///< otherwise no entry: RateStale, RateMissing
    double modelFactor = 1.0;               ///< R21: what models made of the quantity, > 0; 1: nothing
    Price waitsAt;                          ///< the level of a stop; 0: none
    InstrumentId family; ///< whose last entry and loss count (R02): of an option its underlying; unset: its own

    [[nodiscard]] bool isReduceOnly() const { return reduce != ReducePurpose::None; }
};

/// The calendar at the time the order would act.
struct CalendarStatus {
    bool isOpen = true;
    bool isHalted = false;
    std::optional<Duration> untilClose; ///< of the segment; nothing on an always-open calendar
    std::optional<Duration> sinceOpen;
};

/// An order that may still fill.
struct OpenOrder {
    const market::Instrument* instrument = nullptr;
    market::Side side = market::Side::None;
    Lots remaining; ///< > 0
    Price price;    ///< entry estimate
    bool reduceOnly = false;
    Price limit{};       ///< 0: a market order
    ExchangeRate rate{}; ///< of the settlement currency in the account's
    Price waitsAt{};     ///< the level of a stop; 0: none
};

struct RiskInputs;

/// What an intent is judged against.
struct RiskContext {
    const AccountView& account;
    std::span<const OpenOrder> openOrders;
    const RiskState& state;
    CalendarStatus calendar;
    const RiskInputs* inputs = nullptr; ///< null: the rules that need it are not asked
};

} // namespace sextant::trading
