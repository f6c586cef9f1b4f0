#pragma once

#include <QString>

#include <cstdint>

#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/market/calendar.h"
#include "engine/market/instrument.h"

namespace sextant::models {

// Numbers and times as people read them: by the default QLocale, with as many decimals in every row as its instrument
// has, so that they line up. What is unknown is "—".

[[nodiscard]] QString unknownText();
/// A price with the decimals of the instrument's tick, more where it is finer; "—" for 0.
[[nodiscard]] QString priceText(const market::Instrument& instrument, Price price);
/// A difference of prices, 0 included, with the same decimals.
[[nodiscard]] QString priceStepText(const market::Instrument& instrument, Price step);
/// A price or a difference that a fill model made, which may lie between ticks: two decimals more than the tick has, in
/// every row alike; what lies behind them is rounded. 0 is "0.00…".
[[nodiscard]] QString modelledPriceText(const market::Instrument& instrument, Price price);
/// An average price in quote currency, rounded to the instrument's decimals; "—" for 0.
[[nodiscard]] QString averageText(const market::Instrument& instrument, double price);
/// Decimals of the instrument's tick.
[[nodiscard]] int priceDecimals(const market::Instrument& instrument);
/// A quantity with the decimals of the lot; negative when short.
[[nodiscard]] QString lotsText(const market::Instrument& instrument, Lots lots);
/// The same with "+" for a long position.
[[nodiscard]] QString signedLotsText(const market::Instrument& instrument, Lots lots);
/// Two decimals, rounded half away from zero.
[[nodiscard]] QString cashText(Cash cash);
/// The same with a sign always, save for zero.
[[nodiscard]] QString signedCashText(Cash cash);
[[nodiscard]] QString numberText(double value, int decimals);
[[nodiscard]] QString signedNumberText(double value, int decimals);
/// As many significant digits as asked for, without an exponent or trailing zeros: 7.8, 0.0005.
[[nodiscard]] QString shortNumberText(double value, int significant = 4);
/// A share as percent: 0.0128 -> "1.28%".
[[nodiscard]] QString percentText(double share, int decimals = 2);
[[nodiscard]] QString signedPercentText(double share, int decimals = 2);
[[nodiscard]] QString countText(std::uint64_t count);
/// 1 234, 12.3 k, 4.22 M, 1.05 G.
[[nodiscard]] QString compactCountText(std::uint64_t count);
/// "00:17", "03:12:44", "2d 4h"; negative spans count as none.
[[nodiscard]] QString durationText(Duration duration);
/// For sentences: "38 s", "2 min 5 s", "3 h 10 min", "2 d 4 h".
[[nodiscard]] QString spokenDurationText(Duration duration);
[[nodiscard]] QString timeframeText(market::Timeframe timeframe);

/// UTF-8 of the engine.
[[nodiscard]] QString toText(std::string_view text);

} // namespace sextant::models
