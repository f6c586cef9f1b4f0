#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/result.h"

namespace sextant::market {

enum class OptionType : std::uint8_t { Call, Put };
enum class OptionStyle : std::uint8_t { European, American };
/// What changes hands when it is exercised: the shares against the strike, or the difference in money.
enum class OptionDelivery : std::uint8_t { Shares, Money };
/// Which price settles it: that of the opening of its last day, or of the close.
enum class SettlementPrice : std::uint8_t { Close, Opening };
[[nodiscard]] std::string_view toString(OptionType type);               ///< "call"
[[nodiscard]] std::string_view toString(OptionStyle style);             ///< "european"
[[nodiscard]] std::string_view toString(OptionDelivery delivery);       ///< "shares"
[[nodiscard]] std::string_view toString(SettlementPrice price);         ///< "close"
[[nodiscard]] std::string_view shortName(OptionType type);              ///< "C"
[[nodiscard]] Result<OptionType> optionTypeFrom(std::string_view text); ///< "C", "call", "PUT"; InvalidInput else

/// A strike as whole thousandths of the quote currency, as OSI symbols write it.
struct Strike {
    std::int64_t thousandths = 0;

    static constexpr int kScale = 3;
    /// 99 999.999: OSI has eight digits.
    static constexpr std::int64_t kMost = 99'999'999;
    [[nodiscard]] double toDouble() const { return static_cast<double>(thousandths) / 1000.0; }
    friend constexpr auto operator<=>(const Strike&, const Strike&) = default;
};

/// Prices of options are whole numbers of 10^-4 of the quote currency.
inline constexpr int kOptionPriceScale = 4;

/// What is the same for all contracts of a root (the letters an OSI symbol begins with).
struct OptionRoot {
    std::string root;       ///< "SPXW", "AAPL7"; 1..6 of A–Z and 0–9, a letter first
    std::string underlying; ///< "SPX", "AAPL": whose price it depends on
    OptionStyle style = OptionStyle::American;
    OptionDelivery delivery = OptionDelivery::Shares;
    SettlementPrice settlement = SettlementPrice::Close;
    Decimal multiplier{100, 0}; ///< what a price of 1.00 costs
    /// The root carries a digit: a corporate action (or a mini contract) has changed what is delivered, and no memo of
    /// that is known here. Such a contract can be read and shown, but its 100 is a guess: it is never selected.
    bool isAdjusted = false;
    friend bool operator==(const OptionRoot&, const OptionRoot&) = default;
};

/// The conventions of a root: those of the US index options that are known, else of US equity and ETF options.
/// Errors: InvalidInput for what is no root.
[[nodiscard]] Result<OptionRoot> optionRoot(std::string_view root);

/// One listed option.
struct OptionContract {
    OptionRoot root;
    std::int32_t expiry = 0; ///< date, days since 1970-01-01, as listed (until 2015 often a Saturday)
    Strike strike;           ///< > 0
    OptionType type = OptionType::Call;
    friend bool operator==(const OptionContract&, const OptionContract&) = default;
};

/// Contracts of one root in the order of a chain: expiry, strike, calls before puts.
struct OptionKey {
    std::int32_t expiry = 0;
    Strike strike;
    OptionType type = OptionType::Call;
    friend constexpr auto operator<=>(const OptionKey&, const OptionKey&) = default;
};
[[nodiscard]] inline OptionKey keyOf(const OptionContract& contract)
{
    return {contract.expiry, contract.strike, contract.type};
}

} // namespace sextant::market
