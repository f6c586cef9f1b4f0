#pragma once

#include <array>

#include "engine/analysis/detectors/price_zone.h"
#include "engine/analysis/detectors/swings.h"

namespace sextant::analysis {

/// Hours of a day, UTC, in which a market is busy; a window may pass midnight.
struct SessionWindow {
    int fromMinute = 0;         ///< 0..1439
    int toMinute = 0;           ///< 0..1439
    bool endsInclusive = false; ///< a bar that starts at toMinute still belongs to it, as in smart-money-concepts

    [[nodiscard]] bool holds(Time time) const;
};
inline constexpr SessionWindow kTokyoSession{0, 9 * 60};
inline constexpr SessionWindow kLondonSession{7 * 60, 16 * 60};
inline constexpr SessionWindow kNewYorkSession{13 * 60, 22 * 60};

/// Highest and lowest price of the running session, or of the last one.
class SessionRange final {
public:
    explicit SessionRange(const SessionWindow& window) : m_window(window) {}

    /// Whether the bar ended a session: then high() and low() stay those of it until the next begins.
    bool update(const DetectorBar& bar);
    [[nodiscard]] bool isActive() const { return m_isActive; } ///< the last bar lay in it
    [[nodiscard]] std::optional<double> high() const { return m_high; }
    [[nodiscard]] std::optional<double> low() const { return m_low; }
    void reset() { *this = SessionRange(m_window); }

private:
    SessionWindow m_window;
    bool m_isActive = false;
    std::optional<double> m_high;
    std::optional<double> m_low;
};

/// High, low and close of the last completed period and of the running one (IND-84). A period changes with `key`.
class PeriodRange final {
public:
    struct Values {
        double high = 0.0;
        double low = 0.0;
        double close = 0.0;
    };
    /// Whether the bar opened a new period, so that previous() changed.
    bool update(std::int64_t key, const BarInput& bar);
    [[nodiscard]] const std::optional<Values>& previous() const { return m_previous; }
    void reset() { *this = PeriodRange(); }

private:
    std::optional<std::int64_t> m_key;
    Values m_running;
    std::optional<Values> m_previous;
};

/// The week of a trading day, counted from 1970; Monday begins it.
[[nodiscard]] std::int64_t weekOf(std::int32_t tradingDay);

struct LiquidityParameters {
    double equalAtr = 0.10; ///< swings closer than this many ATR make a pool
    int minBarsApart = 3;
    double sweepWick = 0.25;    ///< share of the bar that must lie beyond the level
    double epsilonShare = 0.01; ///< a sweep must go beyond by max(tick, this · ATR)
    int maxPools = 10;          ///< per side
    int swingsRemembered = 8;   ///< per side, that an equal one is looked for among
    bool usesSessions = true;   ///< extremes of Tokyo, London and New York, on timeframes up to an hour
};

/// Liquidity was taken.
struct LiquidityTaken {
    bool isBuySide = false;   ///< stops above highs
    bool isSweep = false;     ///< given back by the close; else a run
    double level = 0.0;       ///< the furthest that was taken
    double wick = 0.0;        ///< share of the bar beyond it
    int levels = 1;           ///< taken at once
    std::int64_t fromBar = 0; ///< where the level comes from
};

/// Pools of equal highs and lows and the extremes of the day, week and session before; what sweeps or runs them
/// (detectors.md §3.4).
class Liquidity final {
public:
    explicit Liquidity(const LiquidityParameters& parameters = {});

    /// At most one per side and bar: several levels taken at once are one event.
    struct Update {
        std::optional<LiquidityTaken> buySide;
        std::optional<LiquidityTaken> sellSide;
    };
    Update update(const DetectorBar& bar, const FoundSwings& swings, std::uint64_t& lastId, DetectorEvents& out);
    /// After an outage: what was taken in it is not known.
    void restart();
    [[nodiscard]] const BoundedList<PriceZone>& pools(bool isBuySide) const { return isBuySide ? m_above : m_below; }
    void reset();

private:
    void addLevels(const DetectorBar& bar);
    void addPool(const DetectorBar& bar, const SwingPoint& swing, std::uint64_t& lastId, DetectorEvents& out);
    std::optional<LiquidityTaken> take(const DetectorBar& bar, bool isBuySide);

    /// An extreme of a period, until taken.
    struct Level {
        bool isThere = false;
        double price = 0.0;
        std::int64_t knownAt = 0;
    };
    static constexpr std::size_t kSessions = 3;
    static constexpr std::size_t kLevels = 2 + kSessions; // day, week, sessions

    LiquidityParameters m_parameters;
    BoundedList<PriceZone> m_above;
    BoundedList<PriceZone> m_below;
    BoundedList<SwingPoint> m_highs;
    BoundedList<SwingPoint> m_lows;
    std::array<Level, kLevels> m_levelsAbove{};
    std::array<Level, kLevels> m_levelsBelow{};
    PeriodRange m_day;
    PeriodRange m_week;
    std::array<SessionRange, kSessions> m_sessions{SessionRange(kTokyoSession), SessionRange(kLondonSession),
                                                   SessionRange(kNewYorkSession)};
};

} // namespace sextant::analysis
