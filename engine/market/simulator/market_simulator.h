#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/market/simulator/simulated_instrument.h"
#include "engine/market/simulator/simulated_market.h"

namespace sextant::market::simulator {

/// Markets that do not exist: an endless stream of quotes and trades of several instruments, in time order, at equal
/// times quotes before trades, then by instrument. The stream is a pure function of the configuration: the same seed,
/// start and instruments give the same events on every machine. Each instrument trades in the regular hours of its
/// calendar only, and its events do not depend on the others'. Copying a simulator copies its place. No allocation once
/// constructed.
class MarketSimulator final {
public:
    /// `config` has passed validated().
    explicit MarketSimulator(SimulatorConfig config);

    /// The next event; nothing once all calendars have reached the year 2200.
    [[nodiscard]] std::optional<SimulatedEvent> next();

    /// How many events were given so far: the number, from 0, of the next one.
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    /// Makes event number `n` the next one, or ends the stream if there are fewer. All events between are generated, a
    /// few hundred nanoseconds each; going back starts anew.
    void skip(std::uint64_t n);

    [[nodiscard]] const SimulatorConfig& config() const { return m_config; }

private:
    void restart();

    SimulatorConfig m_config;
    std::vector<SimulatedMarket> m_markets; // in order of instrument id
    std::uint64_t m_position = 0;
};

} // namespace sextant::market::simulator
