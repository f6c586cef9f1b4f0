#pragma once

#include <string>

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/market/options/option_contract.h"
#include "engine/market/timeframe.h"

namespace sextant::market {

enum class AssetClass : std::uint8_t { Crypto, CryptoPerpetual, Equity, Index, Forex, Future, Option };
inline constexpr std::size_t kAssetClassCount = 7;
[[nodiscard]] std::string_view toString(AssetClass assetClass);
[[nodiscard]] std::optional<AssetClass> assetClassFromString(std::string_view text);

/// How commissions are counted (execution.md §7.4).
enum class FeeKind : std::uint8_t {
    BasisPoints, ///< of the trade's value: taker and maker, in hundredths of a basis point (1e-6); maker may be
                 ///< negative
    PerShare,    ///< min(max(perUnit · shares, minimum), cap % of the trade's value)
    PerContract, ///< perUnit · contracts
};

struct FeeSchedule {
    FeeKind kind = FeeKind::BasisPoints;
    std::int64_t takerPpm = 0; ///< BasisPoints: 1e-6 of the value; 5 bp = 500
    std::int64_t makerPpm = 0;
    Cash perUnit;            ///< PerShare, PerContract
    Cash minimum;            ///< PerShare
    std::int64_t capPpm = 0; ///< PerShare: at most this share of the value
    Cash perUnitSold;        ///< PerContract: what a sale pays besides, of options alone
    friend bool operator==(const FeeSchedule&, const FeeSchedule&) = default;
};

/// What bars of the instrument are made of in this session.
enum class BarSource : std::uint8_t { Bars, Trades, Quotes };

/// Everything a session needs to know of one tradable thing. Immutable once defined; a member of InstrumentDefined, so
/// it is journaled.
struct Instrument {
    InstrumentId id;
    std::string symbol; ///< canonical: "BTC-USDT", "SPY" (cli.md, Common)
    std::string venue;  ///< "binance", "" if unknown
    AssetClass assetClass = AssetClass::Crypto;
    std::string base;         ///< "BTC"; equities: the ticker
    std::string quote;        ///< settlement currency, "USDT"; counted 1:1 as the account currency
    int priceScale = 8;       ///< k: prices are multiples of 10^-k
    Price tick{1};            ///< smallest step of an order's price, in price units, > 0
    Decimal lot{1, 0};        ///< smallest step of a quantity, > 0
    Decimal multiplier{1, 0}; ///< quote currency per unit and point, > 0
    std::string calendar;     ///< name of a calendar, "24-7"
    FeeSchedule fees;
    bool shortable = false;
    bool tradable = true;
    bool guessed = false; ///< nothing in instruments.csv matched

    BarSource barSource = BarSource::Bars;  ///< what this session's bars come from
    std::optional<Timeframe> baseTimeframe; ///< BarSource::Bars: the finest timeframe the tape holds
    std::uint16_t tapeTimeframes =
        0;                  ///< bit market::index(timeframe): the tape holds bars of it, they are not built again
    bool hasQuotes = false; ///< the tape holds quotes or quote bars, so fills use them
    std::optional<OptionContract> option; ///< AssetClass::Option: what it is; absent elsewhere
    Duration barLag{0}; ///< how long after its end a bar may come; longer ones wait so long for their last piece

    void canonical(CanonicalWriter& out) const;
    [[nodiscard]] static Instrument fromCanonical(CanonicalReader& in);

    /// A price as a double in quote currency, correctly rounded.
    [[nodiscard]] double toDouble(Price price) const;
    /// The nearest price unit, half-even; values beyond the range are a contract violation.
    [[nodiscard]] Price toPrice(double value) const;
    /// A multiple of the tick, downwards or upwards (towards ∓infinity).
    [[nodiscard]] Price floorToTick(Price price) const;
    [[nodiscard]] Price ceilToTick(Price price) const;
    /// The nearest tick, half-even.
    [[nodiscard]] Price roundToTick(Price price) const;

    [[nodiscard]] std::string format(Price price) const;
    [[nodiscard]] std::string format(Lots lots) const;
    [[nodiscard]] double toDouble(Lots lots) const;
    /// price · quantity · multiplier in cash units: a 128-bit product rounded half-even once; negative for negative
    /// lots. Errors: OutOfRange beyond the cash range.
    [[nodiscard]] Result<Cash> value(Price price, Lots lots) const;
    /// The whole lots in a quantity given as text; the text must be a multiple of the lot. Errors: InvalidInput.
    [[nodiscard]] Result<Lots> parseLots(std::string_view quantity) const;
};

/// Checks ranges and that tick, lot and multiplier are positive; InvalidInput names the field.
[[nodiscard]] Result<Instrument> validated(Instrument instrument);

} // namespace sextant::market
