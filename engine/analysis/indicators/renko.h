#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// What builds bricks (parameter end).
enum class RenkoEnd : std::uint8_t { Close, HighLow };

struct Brick {
    Time time; ///< start of the bar that completed it
    double open = 0.0;
    double high = 0.0; ///< of the bars since the brick before
    double low = 0.0;
    double close = 0.0;
    double volume = 0.0; ///< of those bars, shared equally by the bricks of one bar
    bool isUp = true;
};

struct BrickValue {
    Reading open;
    Reading high;
    Reading low;
    Reading close;
    Reading volume;
    Reading isUp;
    static constexpr std::array kFields{&BrickValue::open,  &BrickValue::high,   &BrickValue::low,
                                        &BrickValue::close, &BrickValue::volume, &BrickValue::isUp};
};

/// Renko bricks (IND-137) of a fixed size, from the second bar on: the base is the first close, rounded half-even to
/// one decimal less than the brick has. A close (or, with HighLow, the larger of both excursions) that lies one brick
/// or more beyond the last brick's body adds as many whole bricks. As an indicator: the newest brick at each bar, none
/// before the first. Source: S. Nison, "Beyond Candlesticks", 1994; Skender.
class Renko final : public BarIndicator<Renko, BrickValue> {
public:
    /// brick > 0
    explicit Renko(double brick, RenkoEnd end = RenkoEnd::Close);

    BrickValue advance(const BarInput& bar);
    /// How many bricks the last bar completed, and the first of them; the others follow on it with the same high, low
    /// and volume.
    [[nodiscard]] std::int64_t completed() const { return m_completed; }
    /// One of them, 0 <= place < completed().
    [[nodiscard]] Brick brick(std::int64_t place) const;
    [[nodiscard]] int warmUp() const { return 2; } ///< and until a brick is complete
    [[nodiscard]] int convergence() const { return 0; }

private:
    [[nodiscard]] double priceAt(std::int64_t step) const { return m_base + static_cast<double>(step) * m_brick; }
    [[nodiscard]] std::int64_t wholeBricks(double distance) const;

    double m_brick;
    RenkoEnd m_end;
    bool m_hasBase = false;
    double m_base = 0.0;
    std::int64_t m_top = 0; // the last brick's body, in bricks from the base
    std::int64_t m_bottom = 0;
    bool m_isEmpty = true; // no bar since the last brick
    double m_high = 0.0;
    double m_low = 0.0;
    double m_volume = 0.0;
    std::int64_t m_completed = 0;
    Brick m_shared;               // what the bricks of the last bar that completed any have in common
    std::int64_t m_firstStep = 0; // where the first of them opened
    BrickValue m_newest;
};

/// Renko whose brick is the first ATR (tr0=skip): what the form with the ATR of the last bar becomes without looking
/// ahead. Bricks count from the bar that gives that ATR on. None without range.
class FirstAtrRenko final : public BarIndicator<FirstAtrRenko, BrickValue> {
public:
    /// period >= 1
    FirstAtrRenko(int period, RenkoEnd end) : m_atr(period, FirstTrueRange::Skip), m_end(end) {}

    BrickValue advance(const BarInput& bar)
    {
        if (!m_renko) {
            const auto brick = m_atr.update(bar);
            if (!brick || !(*brick > 0.0)) return {};
            m_renko.emplace(*brick, m_end);
        }
        return m_renko->update(bar);
    }
    [[nodiscard]] int warmUp() const { return m_atr.warmUp() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    Atr m_atr;
    RenkoEnd m_end;
    std::optional<Renko> m_renko;
};

/// All bricks of a history.
[[nodiscard]] std::vector<Brick> renkoBricks(std::span<const BarInput> bars, double brick, RenkoEnd end);

/// The same with the ATR (tr0=skip) of the last bar as brick: looks ahead, for drawing only. Empty while there is none.
[[nodiscard]] std::vector<Brick> renkoBricksOfAtr(std::span<const BarInput> bars, int period, RenkoEnd end);

} // namespace sextant::analysis
