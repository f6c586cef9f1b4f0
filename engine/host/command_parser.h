#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/session/event.h"

namespace sextant::host {

/// The command of this name, nothing if there is none.
[[nodiscard]] std::optional<session::CommandKind> commandKind(std::string_view word);

/// Finds an instrument of the session by symbol in any spelling; null if the session has none such.
using InstrumentFinder = std::function<const market::Instrument*(std::string_view symbol)>;

/// The legs of an order as people write them, one to four different options:
///     "buy 1 SPY140621C00190000, sell 1 SPY140621C00195000"
/// Errors: InvalidInput.
[[nodiscard]] Result<std::vector<session::CommandLeg>> parseLegs(std::string_view text, const InstrumentFinder& find);

/// One command as JSON, as files and the local socket carry it:
///     {"command":"order","symbol":"BTC-USDT","side":"buy","quantity":"0.1","client_id":"a1"}
///         and where wanted
///         "order_kind": "market" (default), "limit", "stop", "stop_limit", "trailing_stop", "market_on_close"
///         "limit": limit and stop_limit orders; "stop_price": stop and stop_limit orders
///         "trail_amount" (a distance in price), "trail_percent" or "trail_atr" (a multiple): trailing_stop orders
///         "trigger": "last" (default), "mid", "bid_ask": what a stop looks at
///         "tif": "gtc" (default), "day", "ioc", "fok", "gtd" with "good_till":TIME, "opg"
///         "post_only":true, "reduce_only":true, "display" (an iceberg's)
///         "group":7 for orders of which only one may be done, "group_policy":"cancel" (default) or "reduce"
///         "stop" and "target": protection of the position (else where the settings put it)
///     {"command":"legs","legs":"buy 1 SPY140621C00190000, sell 1 SPY140621C00195000","quantity":"2"}   several options
///         as one; with "limit" (what one may cost, negative: must bring), "stop" and "target" (what one is worth when
///         it is left), "tif": "day" (default) or "gtc", "client_id"
///     {"command":"replace","order":17,"symbol":…,"quantity":…} with "limit", "stop_price", "display" as the order is
///         to have them; the quantity includes what has filled
///     {"command":"cancel","order":17}          {"command":"verify","value":"keep"|"cancel"} with "order" or for all
///     {"command":"close"|"reverse"|"hold","symbol":"SPY"}   a hold with "flatten":true leaves what is held too
///     {"command":"protect","symbol":"SPY","stop":"500","target":"530"}   an absent one is taken away
///     {"command":"flatten"|"kill"|"acknowledge"|"calm_end"}
///     {"command":"unlock","key":"kill"|"R03"}  or "symbol" of an instrument that is held
///     {"command":"flag","key":"spread_gate","value":"on"}   with "expires":TIME, of the wall clock
///     {"command":"setting","key":"risk.per_trade_percent","value":"0.5"}
///     {"command":"correct","symbol":"SPY","side":"buy"|"sell","quantity":"10","price":"500"}   quantity 0: none is
///     held
///     {"command":"capital","amount":"-500"}    with "currency", else the account's; with "from" it is bought for that
///     {"command":"funding","symbol":"BTC-USDT-PERP","rate":"0.0001"}   with "price", else the mark
///     {"command":"open_account","account":"second","amount":"10000"}   with "currency"
///     {"command":"note","value":"chased it","tags":"fomo,late"}   with "order", "position" or "symbol"
/// each with "actor" and "reason", where it is not the main one with "account", and in files with "time". Prices are on
/// the instrument's tick. `where` begins every message ("FILE:LINE"). Errors: InvalidInput.
[[nodiscard]] Result<session::Command> parseCommand(std::string_view json, const std::string& where,
                                                    const InstrumentFinder& find);

} // namespace sextant::host
