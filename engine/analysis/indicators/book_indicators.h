#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/market_input.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/time_window.h"

namespace sextant::analysis {

// What is read off an order book (IND-69..75). Each takes books in time order by watch() and answers for an instant: at
// the close of a bar, or now. An answer whose book is older than `stale` is none.

inline constexpr Duration kStaleQuote = std::chrono::seconds(2);         ///< of a live instrument
inline constexpr Duration kStaleIlliquidQuote = std::chrono::seconds(5); ///< of one that is seldom quoted

/// Mid (IND-69): (bid + ask) / 2; a locked or crossed book leaves the last good one.
class QuoteMid final {
public:
    explicit QuoteMid(Duration stale = kStaleQuote) : m_stale(stale) {}
    void watch(const BookInput& book);
    [[nodiscard]] Reading at(Time now) const;
    /// Whether the last book was locked or crossed.
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

private:
    Duration m_stale;
    Reading m_mid;
    Time m_time;
    bool m_isLocked = false;
};

struct SpreadValue {
    Reading absolute; ///< ask - bid
    Reading bps;      ///< 1e4 · (ask - bid) / mid
    Reading ticks;    ///< (ask - bid) / tick; none where the tick is not known
    static constexpr std::array kFields{&SpreadValue::absolute, &SpreadValue::bps, &SpreadValue::ticks};
};

/// Spread (IND-70). Negative while the book is crossed.
class QuoteSpread final {
public:
    /// tick >= 0; 0: not known
    explicit QuoteSpread(double tick, Duration stale = kStaleQuote);
    void watch(const BookInput& book);
    [[nodiscard]] SpreadValue at(Time now) const;

private:
    double m_tick;
    Duration m_stale;
    SpreadValue m_value;
    Time m_time;
};

struct MicropriceValue {
    Reading price;
    Reading deviation; ///< (price - mid) / half the spread, in [-1, 1]; none without spread
    static constexpr std::array kFields{&MicropriceValue::price, &MicropriceValue::deviation};
};

/// Microprice (IND-71): (bid · askSize + ask · bidSize) / (bidSize + askSize); the mid without sizes; a locked or
/// crossed book leaves the last good one.
class Microprice final {
public:
    explicit Microprice(Duration stale = kStaleQuote) : m_stale(stale) {}
    void watch(const BookInput& book);
    [[nodiscard]] MicropriceValue at(Time now) const;

private:
    Duration m_stale;
    MicropriceValue m_value;
    Time m_time;
};

/// How levels of the book count (option weights).
enum class LevelWeights : std::uint8_t {
    Equal,
    Fading, ///< exp(-0.5 (level - 1))
};

/// (sum of bid sizes - sum of ask sizes) / their sum over the best `levels` of a book, in [-1, 1]; none without size.
[[nodiscard]] Reading bookImbalance(const BookInput& book, int levels, LevelWeights weights);

/// Book imbalance (IND-73).
class BookImbalance final {
public:
    /// levels >= 1
    BookImbalance(int levels, LevelWeights weights, Duration stale = kStaleQuote);
    void watch(const BookInput& book);
    [[nodiscard]] Reading at(Time now) const;

private:
    int m_levels;
    LevelWeights m_weights;
    Duration m_stale;
    Reading m_value;
    Time m_time;
};

/// How an average of events forgets (option decay).
enum class EventDecay : std::uint8_t {
    Time,  ///< by half per half-life: a = 1 - 2^(-dt / halfLife), 0 where no time has passed
    Event, ///< a = 0.1 at each event
};

/// Exponential average of the book imbalance (IND-74), seeded with the first one.
class ImbalanceEma final {
public:
    /// levels >= 1, halfLife > 0
    ImbalanceEma(int levels, Duration halfLife, EventDecay decay, LevelWeights weights, Duration stale = kStaleQuote);
    void watch(const BookInput& book);
    [[nodiscard]] Reading at(Time now) const;

private:
    int m_levels;
    Duration m_halfLife;
    EventDecay m_decay;
    LevelWeights m_weights;
    Duration m_stale;
    Reading m_value;
    Time m_time;
};

/// Order-flow imbalance (IND-75): the sum over the last stretch of time of, per event with the one before primed,
///     e = 1{b >= b'} q_b - 1{b <= b'} q_b' - 1{a <= a'} q_a + 1{a >= a'} q_a'
/// None before two books, and when the last one is older than the window and stale.
/// Source: R. Cont, A. Kukanov, S. Stoikov, "The Price Impact of Order Book Events", 2014.
class OrderFlowImbalance final {
public:
    /// window > 0
    explicit OrderFlowImbalance(Duration window, Duration stale = kStaleQuote);
    void watch(const BookInput& book);
    [[nodiscard]] Reading at(Time now) const;

private:
    Duration m_stale;
    TimeWindow<double> m_events;
    int m_count = 0; // books seen, stops growing at 2
    BookLevel m_bid;
    BookLevel m_ask;
    Time m_time;
};

} // namespace sextant::analysis
