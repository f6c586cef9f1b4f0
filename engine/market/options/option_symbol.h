#pragma once

#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/market/options/option_contract.h"

namespace sextant::market {

/// Reads an OSI symbol: root padded with blanks to six characters, YYMMDD (of 20YY), C or P, the strike in thousandths
/// with eight digits: "SPY   260116C00500000". The form without blanks that brokers send, "SPY260116C00500000", is read
/// too. Nothing else is: no small letters, no blanks elsewhere. Errors: InvalidInput naming the part that is wrong.
/// Source: The Options Clearing Corporation, "Options Symbology Initiative", 2008.
[[nodiscard]] Result<OptionContract> parseOsi(std::string_view text);

/// The 21 characters. The contract is one that parseOsi() gives or that checked() accepts.
[[nodiscard]] std::string osiSymbol(const OptionContract& contract);
/// The same without the blanks.
[[nodiscard]] std::string compactOsiSymbol(const OptionContract& contract);
/// For people: "SPY-20260116-CALL-500.00" (at least two decimals).
[[nodiscard]] std::string displayName(const OptionContract& contract);

/// Errors: OutOfRange for an expiry outside 2000–2099 or a strike outside (0, 99 999.999], which no OSI symbol can say.
[[nodiscard]] Result<OptionContract> checked(OptionContract contract);

/// "2026-01-16" -> days since 1970; strictly this form. Errors: InvalidInput for another or a day that does not exist.
[[nodiscard]] Result<std::int32_t> dateFrom(std::string_view text);
/// "2026-01-16".
[[nodiscard]] std::string dateText(std::int32_t date);

} // namespace sextant::market
