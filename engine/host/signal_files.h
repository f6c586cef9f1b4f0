#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/session/event.h"

namespace sextant::host {

/// Finds an instrument of the session by symbol in any spelling; null if the session has none such.
using InstrumentFinder = std::function<const market::Instrument*(std::string_view symbol)>;

/// Reads a JSON-lines file of signals in the native or the TradingView form (execution.md §1.1); `time` may say when a
/// signal arrives, else it arrives at its timestamp. Errors: InvalidInput "FILE:LINE: FIELD: …". In time order.
[[nodiscard]] Result<std::vector<session::Event>> readSignals(const std::string& path, const InstrumentFinder& find);

/// Reads a JSON-lines file of operator commands: {"time","command","actor","reason", …}. Errors and order as
/// readSignals.
[[nodiscard]] Result<std::vector<session::Event>> readCommands(const std::string& path, const InstrumentFinder& find);

/// One command as JSON, as files and the local socket carry it:
///     {"command":"order","symbol":"BTC-USDT","side":"buy","quantity":"0.1","client_id":"a1"}
///         and where wanted "order_kind":"market"|"limit" (market), "limit":"50000" (limit orders), "tif":"day"|"gtc"
///         (gtc), "stop" and "target" (where the settings put them); prices on the instrument's tick
///     {"command":"cancel","order":17}
///     {"command":"close","symbol":"SPY"}   {"command":"flatten"|"kill"|"acknowledge"}
///     {"command":"unlock","key":"kill"|"R03"}
///     {"command":"flag","key":"spread_gate","value":"on"}
///     {"command":"setting","key":"risk.per_trade_percent","value":"0.5"}
/// each with "actor" and "reason", and "time" in files. `where` begins every message ("FILE:LINE"). Errors:
/// InvalidInput.
[[nodiscard]] Result<session::Command> parseCommand(std::string_view json, const std::string& where,
                                                    const InstrumentFinder& find);

} // namespace sextant::host
