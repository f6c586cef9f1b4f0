#pragma once

#include <array>
#include <cstdint>

#include "engine/core/philox.h"
#include "engine/market/records.h"
#include "engine/market/simulator/simulated_instrument.h"

namespace sextant::market::simulator {

/// Five price levels a side, in ticks. Quotes put it around the agreed price; trades eat into it.
///     spread = price · relativeSpread · (0.5 + 0.5 · heat) · e^y,   y mean-reverting from quote to quote
/// Sizes are log-normal and larger further down.
class SimulatedBook final {
public:
    SimulatedBook(const Instrument& instrument, const Behaviour& behaviour);

    /// Places both sides around `price`; the side that was traded against lately leans away.
    void requote(double price, double heat, RandomStream& random);
    /// Takes a market order of log-normal size from one side; the print is at the deepest level it reached. Its size
    /// ends with the book.
    [[nodiscard]] Trade trade(double price, RandomStream& random);
    /// The best level of each side.
    [[nodiscard]] Quote quote() const;

    /// True if a trade took the whole best level or `price` is far outside, so that venues would requote at once.
    [[nodiscard]] bool isStale(double price) const;

private:
    static constexpr std::size_t kLevels = 5;
    struct Level {
        std::int64_t ticks = 0;
        std::int64_t lots = 0;
    };
    using Levels = std::array<Level, kLevels>;

    void place(Levels& levels, std::int64_t best, int direction, std::size_t refreshed, RandomStream& random);
    [[nodiscard]] std::int64_t drawLots(double median, double deviation, RandomStream& random) const;
    [[nodiscard]] Price priceOf(std::int64_t ticks) const { return Price{ticks * m_tickUnits}; }

    std::int64_t m_tickUnits;
    double m_ticksPerUnit; // of quote currency
    double m_lot;          // units of the base
    double m_typicalLots;
    double m_relativeSpread;
    Levels m_bids{}; // best first
    Levels m_asks{};
    double m_spreadState = 0.0; // y
    double m_lean = 0.0;        // signed share of recent trades, positive: bought
    Side m_lastSide = Side::None;
    bool m_bestIsGone = false;
    std::size_t m_turn = 0; // which deeper level got a new size last
};

} // namespace sextant::market::simulator
