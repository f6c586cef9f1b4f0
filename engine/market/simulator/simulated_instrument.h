#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/instrument.h"

namespace sextant::market::simulator {

/// How the market of one simulated instrument behaves on average. Everything is per open time of its calendar.
struct Behaviour {
    double startPrice = 100.0;      ///< quote currency, at least 100 ticks
    double minuteVolatility = 8e-4; ///< standard deviation of a minute's log return, (0, 0.02]
    double relativeSpread = 1e-4;   ///< usual (ask - bid) / price before rounding to ticks, [0, 0.05]
    double typicalSize = 1.0;       ///< median size of a trade, units of the base, > 0
    double tradesPerSecond = 2.0;   ///< (0, 1000]
    double quotesPerSecond = 3.0;   ///< (0, 1000], besides those that follow at once on sudden moves and large trades
    double commonShare = 0.0;       ///< correlation of returns with the common factor of `group`, [-1, 1]
    double jumpsPerDay = 4.0;       ///< sudden moves per 24 hours, [0, 1000]
    std::uint32_t group = 0;        ///< instruments of one group share a factor
};

/// An instrument and how its market behaves. Its prices are made up, which its symbol should say: "SIM-…".
struct SimulatedInstrument {
    Instrument instrument; ///< with its id; the random numbers of an instrument depend on nothing else but the seed
    Behaviour behaviour;
};

/// What a stream of simulated events is a function of.
struct SimulatorConfig {
    std::uint64_t seed = 1;
    Time start;                                   ///< no event is before it
    std::vector<SimulatedInstrument> instruments; ///< at least one, with different ids
};

/// Checks ranges and that the calendars are known. Errors: InvalidInput naming instrument and field.
[[nodiscard]] Result<SimulatorConfig> validated(SimulatorConfig config);

/// SIM-BTC-USD and SIM-ETH-USD, which move together round the clock, and SIM-EQ with the hours of the NYSE; ids 1 to 3.
[[nodiscard]] std::vector<Instrument> defaultInstruments();

/// A behaviour for an instrument: that of the default of the same symbol, else a usual one of its asset class.
[[nodiscard]] Behaviour usualBehaviour(const Instrument& instrument);

/// The default instruments with their usual behaviours.
[[nodiscard]] SimulatorConfig defaultConfig(std::uint64_t seed, Time start);

} // namespace sextant::market::simulator
