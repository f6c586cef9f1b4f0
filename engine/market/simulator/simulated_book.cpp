#include "engine/market/simulator/simulated_book.h"

#include <algorithm>
#include <cmath>

#include "engine/core/math.h"

namespace sextant::market::simulator {
namespace {

constexpr double kSpreadMemory = 0.97; // from quote to quote
constexpr double kSpreadNoise = 0.09;  // y varies by 0.09 / sqrt(1 - 0.97²) = 0.37
constexpr double kLeanMemory = 0.95;   // from trade to trade
constexpr double kTradeDeviation = 1.1;
constexpr double kDepthDeviation = 0.6;
constexpr double kDepthOverTrade = 12.0; // median size of the best level over that of a trade
constexpr std::int64_t kLowestTicks = 10;

} // namespace

SimulatedBook::SimulatedBook(const Instrument& instrument, const Behaviour& behaviour)
    : m_tickUnits(instrument.tick.units), m_ticksPerUnit(1.0 / instrument.toDouble(instrument.tick)),
      m_lot(instrument.toDouble(Lots{1})), m_typicalLots(behaviour.typicalSize / m_lot),
      m_relativeSpread(behaviour.relativeSpread)
{}

void SimulatedBook::requote(double price, double heat, RandomStream& random)
{
    m_spreadState = kSpreadMemory * m_spreadState + kSpreadNoise * random.nextNormal();
    const double middle = price * m_ticksPerUnit;
    const double half = 0.5 * middle * m_relativeSpread * (0.5 + 0.5 * heat) * math::exp(m_spreadState);
    const double centre = middle + 0.5 * m_lean * half;
    // Outwards to whole ticks, so that the spread is never below one.
    auto bid = static_cast<std::int64_t>(std::floor(centre - half));
    auto ask = static_cast<std::int64_t>(std::ceil(centre + half));
    bid = std::max(bid, kLowestTicks);
    ask = std::max(ask, bid + 1);
    // One deeper level of one side gets a new size each time.
    m_turn = (m_turn + 1) % (2 * (kLevels - 1));
    const std::size_t deeper = m_turn / 2 + 1;
    place(m_bids, bid, -1, m_turn % 2 == 0 ? deeper : 0, random);
    place(m_asks, ask, 1, m_turn % 2 == 1 ? deeper : 0, random);
    m_bestIsGone = false;
}

/// New prices for all levels; new sizes for the best one, those eaten up, and the deeper one whose turn it is.
void SimulatedBook::place(Levels& levels, std::int64_t best, int direction, std::size_t refreshed, RandomStream& random)
{
    const auto gap = 1 + static_cast<std::int64_t>(static_cast<double>(best) * m_relativeSpread * 0.5);
    for (std::size_t i = 0; i < kLevels; ++i) {
        const auto depth = static_cast<std::int64_t>(i);
        levels[i].ticks = std::max<std::int64_t>(best + direction * depth * gap, 1);
        if (i == 0 || i == refreshed || levels[i].lots == 0)
            levels[i].lots =
                drawLots(m_typicalLots * kDepthOverTrade * static_cast<double>(i + 1), kDepthDeviation, random);
    }
}

Trade SimulatedBook::trade(double price, RandomStream& random)
{
    // A taker repeats the last side every third time; else it leans towards where the agreed price lies in the spread.
    const auto middle = 0.5 * static_cast<double>(m_bids[0].ticks + m_asks[0].ticks);
    const double half = 0.5 * static_cast<double>(m_asks[0].ticks - m_bids[0].ticks);
    const double offset = std::clamp((price * m_ticksPerUnit - middle) / half, -1.0, 1.0);
    const double u = random.nextUniform();
    const bool repeats = m_lastSide != Side::None && random.nextUniform() < 1.0 / 3.0;
    const Side side = repeats ? m_lastSide : u < 0.5 + 0.35 * offset ? Side::Buy : Side::Sell;
    m_lastSide = side;
    m_lean = kLeanMemory * m_lean + (1.0 - kLeanMemory) * sign(side);

    Levels& levels = side == Side::Buy ? m_asks : m_bids;
    const std::int64_t wanted = drawLots(m_typicalLots, kTradeDeviation, random);
    std::int64_t taken = 0;
    std::int64_t deepest = levels[0].ticks;
    for (Level& level : levels) {
        if (taken == wanted) break;
        const std::int64_t part = std::min(level.lots, wanted - taken);
        if (part > 0) deepest = level.ticks;
        level.lots -= part;
        taken += part;
    }
    if (taken == 0) { // all five levels are gone: somebody further down, hidden, sells one lot
        taken = 1;
        deepest = levels.back().ticks;
    }
    m_bestIsGone = levels[0].lots == 0;

    Trade print;
    print.price = priceOf(deepest);
    print.size = static_cast<double>(taken) * m_lot;
    print.side = side;
    return print;
}

Quote SimulatedBook::quote() const
{
    Quote best;
    best.bid = priceOf(m_bids[0].ticks);
    best.ask = priceOf(m_asks[0].ticks);
    best.bidSize = static_cast<double>(m_bids[0].lots) * m_lot;
    best.askSize = static_cast<double>(m_asks[0].lots) * m_lot;
    return best;
}

bool SimulatedBook::isStale(double price) const
{
    const double ticks = price * m_ticksPerUnit;
    const auto spread = static_cast<double>(m_asks[0].ticks - m_bids[0].ticks);
    return m_bestIsGone || ticks > static_cast<double>(m_asks[0].ticks) + spread ||
           ticks < static_cast<double>(m_bids[0].ticks) - spread;
}

std::int64_t SimulatedBook::drawLots(double median, double deviation, RandomStream& random) const
{
    const double lots = median * math::exp(deviation * random.nextNormal());
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::min(lots, 1e15)));
}

} // namespace sextant::market::simulator
