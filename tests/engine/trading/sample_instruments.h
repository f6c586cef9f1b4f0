#pragma once

#include <string_view>

#include "engine/market/instrument.h"
#include "engine/market/records.h"

namespace sextant::test {

// Instruments with the steps of execution.md §5.1; ids 1 to 5.

[[nodiscard]] market::Instrument bitcoin();          ///< BTC-USDT, tick .01, lot .00001, taker 5 bp, maker 2 bp
[[nodiscard]] market::Instrument spy();              ///< SPY, tick .01, lot 1, per share
[[nodiscard]] market::Instrument euroFuture();       ///< 6E, tick .00005, multiplier 125 000, 2.50 per contract
[[nodiscard]] market::Instrument euroDollar();       ///< EUR-USD, tick .00001, lot 1 000, 0.2 bp
[[nodiscard]] market::Instrument bitcoinPerpetual(); ///< as BTC-USDT, may be sold short
/// An underlying that counts 100 per lot, tick .01, no fees: the contract of the example in execution.md §9.
[[nodiscard]] market::Instrument hundredfold();

/// Text as it is written in a specification; anything else ends the test program.
[[nodiscard]] Price price(const market::Instrument& instrument, std::string_view text);
[[nodiscard]] Lots lots(const market::Instrument& instrument, std::string_view text);
[[nodiscard]] Cash cash(std::string_view text);

/// A one-minute bar from 12:00 to 12:01 UTC on 2021-04-10.
[[nodiscard]] market::Bar bar(const market::Instrument& instrument, std::string_view open, std::string_view high,
                              std::string_view low, std::string_view close);

} // namespace sextant::test
