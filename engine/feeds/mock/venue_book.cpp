#include "engine/feeds/mock/venue_book.h"

#include <algorithm>

#include "engine/core/fixed.h"
#include "engine/market/book/book_records.h"

namespace sextant::feeds::mock {
namespace {

using market::Side;

std::uint64_t mixed(std::uint64_t x) // splitmix64's finaliser
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

template <class Levels>
bool store(Levels& levels, std::int64_t price, std::int64_t size)
{
    if (size == 0) return levels.erase(price) > 0;
    const auto [place, isNew] = levels.emplace(price, size);
    if (isNew) return true;
    if (place->second == size) return false;
    place->second = size;
    return true;
}

/// Levels that `now` lacks, then those that are new or of another size.
void difference(Side side, const std::vector<LevelChange>& before, const std::vector<LevelChange>& now,
                std::vector<LevelChange>& out)
{
    const auto isBetter = [side](const LevelChange& a, const LevelChange& b) {
        return side == Side::Buy ? a.price > b.price : a.price < b.price;
    };
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < before.size() || k < now.size()) {
        if (k == now.size() || (i < before.size() && isBetter(before[i], now[k]))) {
            out.push_back({side, before[i++].price, 0});
        } else if (i == before.size() || isBetter(now[k], before[i])) {
            out.push_back(now[k++]);
        } else {
            if (before[i].size != now[k].size) out.push_back(now[k]);
            ++i;
            ++k;
        }
    }
}

} // namespace

void VenueBook::set(const LevelChange& level, std::vector<LevelChange>& changes)
{
    const bool isBid = level.side == Side::Buy;
    const bool changed =
        isBid ? store(m_bids, level.price.units, level.size) : store(m_asks, level.price.units, level.size);
    if (!changed) return;
    ++m_id;
    changes.push_back(level);
}

void VenueBook::uncross(Side newest, std::vector<LevelChange>& changes)
{
    while (!m_bids.empty() && !m_asks.empty() && m_bids.begin()->first >= m_asks.begin()->first) {
        const bool takeAsk = newest == Side::Buy;
        set({takeAsk ? Side::Sell : Side::Buy, Price{takeAsk ? m_asks.begin()->first : m_bids.begin()->first}, 0},
            changes);
    }
}

void VenueBook::apply(std::span<const LevelChange> levels, bool replaces, std::vector<LevelChange>& changes)
{
    if (replaces) {
        std::vector<LevelChange> gone;
        std::vector<std::int64_t> kept; // prices of one side
        const auto look = [&](Side side, const auto& all) {
            kept.clear();
            for (const LevelChange& level : levels)
                if (level.side == side && level.size > 0) kept.push_back(level.price.units);
            std::sort(kept.begin(), kept.end());
            for (const auto& [price, size] : all)
                if (!std::binary_search(kept.begin(), kept.end(), price)) gone.push_back({side, Price{price}, 0});
        };
        look(Side::Buy, m_bids);
        look(Side::Sell, m_asks);
        for (const LevelChange& level : gone)
            set(level, changes);
    }
    for (const LevelChange& level : levels)
        if (level.size == 0) set(level, changes);
    Side newest = Side::Buy;
    for (const LevelChange& level : levels) {
        if (level.size <= 0) continue;
        set(level, changes);
        if (!changes.empty() && changes.back() == level) newest = level.side;
    }
    uncross(newest, changes);
}

std::int64_t VenueBook::sizeAt(Side side, Price price) const
{
    if (side == Side::Buy) {
        const auto found = m_bids.find(price.units);
        return found == m_bids.end() ? 0 : found->second;
    }
    const auto found = m_asks.find(price.units);
    return found == m_asks.end() ? 0 : found->second;
}

std::vector<LevelChange> VenueBook::top(Side side, std::size_t depth) const
{
    std::vector<LevelChange> levels;
    const auto take = [&](const auto& all) {
        for (const auto& [price, size] : all) {
            if (levels.size() == depth) return;
            levels.push_back({side, Price{price}, size});
        }
    };
    if (side == Side::Buy)
        take(m_bids);
    else
        take(m_asks);
    return levels;
}

std::optional<LevelChange> VenueBook::best(Side side) const
{
    const auto levels = top(side, 1);
    return levels.empty() ? std::nullopt : std::optional(levels.front());
}

MadeUpBook::MadeUpBook(const market::Instrument& instrument, std::uint64_t seed)
    : m_tick(instrument.tick.units), m_seed(mixed(seed))
{
    // A hundredth of a coin, or a whole share.
    const int scale = market::bookSizeScale(instrument);
    m_unit = pow10(std::max(scale - 2, 0));
}

std::int64_t MadeUpBook::sizeAt(Price price) const
{
    return m_unit * static_cast<std::int64_t>(1 + mixed(m_seed ^ static_cast<std::uint64_t>(price.units)) % 400);
}

std::vector<LevelChange> MadeUpBook::around(Price bid, Price ask, std::int64_t bidSize, std::int64_t askSize) const
{
    std::vector<LevelChange> levels;
    const std::int64_t middle = std::max(bid.units, ask.units);
    const std::int64_t step = std::max(m_tick, middle / 20'000 / m_tick * m_tick);
    const auto add = [&](Side side, Price best, std::int64_t bestSize) {
        if (best.units <= 0) return;
        // Deeper levels stand on a grid, so that a small move of the price leaves most of them alone.
        const std::int64_t first = side == Side::Buy ? (best.units - 1) / step : best.units / step + 1;
        levels.push_back({side, best, bestSize > 0 ? bestSize : sizeAt(best)});
        for (int i = 0; i < kLevels - 1; ++i) {
            const Price price{step * (side == Side::Buy ? first - i : first + i)};
            if (price.units <= 0) return;
            levels.push_back({side, price, sizeAt(price)});
        }
    };
    add(Side::Buy, bid, bidSize);
    add(Side::Sell, ask, askSize);
    return levels;
}

std::vector<LevelChange> MadeUpBook::aroundPrint(Price price, Side taker) const
{
    return taker == Side::Buy ? around(Price{price.units - m_tick}, price, 0, 0)
                              : around(price, Price{price.units + m_tick}, 0, 0);
}

void PendingLevels::add(std::span<const LevelChange> changes, std::uint64_t firstId)
{
    if (changes.empty()) return;
    if (isEmpty()) m_first = firstId;
    std::uint64_t id = firstId;
    for (const LevelChange& change : changes) {
        const Entry entry{change.size, id};
        if (change.side == Side::Buy)
            m_bids[change.price.units] = entry;
        else
            m_asks[change.price.units] = entry;
        m_last = id++;
    }
}

void PendingLevels::add(const PendingLevels& later)
{
    if (later.isEmpty()) return;
    if (isEmpty()) m_first = later.m_first;
    m_last = later.m_last;
    for (const auto& [price, entry] : later.m_bids)
        m_bids[price] = entry;
    for (const auto& [price, entry] : later.m_asks)
        m_asks[price] = entry;
}

void PendingLevels::clear()
{
    m_bids.clear();
    m_asks.clear();
    m_first = 0;
}

std::vector<LevelChange> TopLevels::moveTo(const VenueBook& book)
{
    std::vector<LevelChange> changes;
    auto bids = book.top(Side::Buy, m_depth);
    auto asks = book.top(Side::Sell, m_depth);
    difference(Side::Buy, m_bids, bids, changes);
    difference(Side::Sell, m_asks, asks, changes);
    m_bids = std::move(bids);
    m_asks = std::move(asks);
    return changes;
}

} // namespace sextant::feeds::mock
