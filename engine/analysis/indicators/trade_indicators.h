#pragma once

#include <array>

#include "engine/analysis/indicators/book_indicators.h"
#include "engine/analysis/indicators/market_input.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/time_window.h"

namespace sextant::analysis {

// What trades and the book around them tell (IND-76..78). Each takes events in time order by watch() and answers for an
// instant; asking costs as much as the window holds.

/// Trade flow imbalance (IND-76): (bought - sold) / total volume of the last stretch of time, in [-1, 1]; none without
/// trades in it.
class TradeImbalance final {
public:
    /// window > 0
    explicit TradeImbalance(Duration window) : m_trades(window) {}
    void watch(const TradeInput& trade);
    [[nodiscard]] Reading at(Time now) const;

private:
    struct Flow {
        double signedSize = 0.0;
        double size = 0.0;
    };
    AggressorSign m_sign;
    TimeWindow<Flow> m_trades;
};

struct ImpactStep {
    double signedSize = 0.0; ///< of the trade
    double midChange = 0.0;  ///< since the trade before
    double midReturn = 0.0;  ///< the same as a fraction
    double value = 0.0;      ///< price · size
};

/// Building block of Kyle's lambda and Amihud's measure: what each trade did to the mid, from the second one on.
class ImpactSteps final {
public:
    explicit ImpactSteps(Duration window) : m_steps(window) {}
    void watch(const BookInput& book) { m_mid.watch(book); }
    void watch(const TradeInput& trade);
    [[nodiscard]] const TimeWindow<ImpactStep>& steps() const { return m_steps; }

private:
    QuoteMid m_mid;
    AggressorSign m_sign;
    Reading m_lastMid;
    TimeWindow<ImpactStep> m_steps;
};

/// Kyle's lambda (IND-77): slope of the mid's change on signed volume, trade by trade, by least squares over the last
/// stretch of time. Price per unit. None for fewer than 3 trades or one size only. Source: A. Kyle, 1985.
class KyleLambda final {
public:
    explicit KyleLambda(Duration window) : m_steps(window) {}
    void watch(const BookInput& book) { m_steps.watch(book); }
    void watch(const TradeInput& trade) { m_steps.watch(trade); }
    [[nodiscard]] Reading at(Time now) const;

private:
    ImpactSteps m_steps;
};

/// Amihud's illiquidity (IND-77): mean of |return of the mid| / traded value, trade by trade, over the last stretch of
/// time. Per unit of quote currency; none without trades. Source: Y. Amihud, 2002.
class Amihud final {
public:
    explicit Amihud(Duration window) : m_steps(window) {}
    void watch(const BookInput& book) { m_steps.watch(book); }
    void watch(const TradeInput& trade) { m_steps.watch(trade); }
    [[nodiscard]] Reading at(Time now) const;

private:
    ImpactSteps m_steps;
};

struct AbsorptionValue {
    Reading flag; ///< 1: a level absorbs
    Reading side; ///< 1: the bid takes what is sold, -1: the ask gives what is bought, 0: neither
    static constexpr std::array kFields{&AbsorptionValue::flag, &AbsorptionValue::side};
};

/// Absorption (IND-78): the best price of a side has stood for the window while `ratio` times as much was traded into
/// it as its displayed size shrank. If both sides do, the one with more traded into it. None without a fresh book.
class Absorption final {
public:
    /// ratio > 0, window > 0
    Absorption(double ratio, Duration window, Duration stale = kStaleQuote);
    void watch(const BookInput& book);
    void watch(const TradeInput& trade);
    [[nodiscard]] AbsorptionValue at(Time now) const;

private:
    struct Level {
        double price = 0.0;
        Time since;
        double firstSize = 0.0;
        double size = 0.0;
        double traded = 0.0; ///< by aggressors against it since then
    };
    static void follow(Level& level, const BookLevel& best, Time time);
    [[nodiscard]] bool absorbs(const Level& level, Time now) const;

    double m_ratio;
    Duration m_window;
    Duration m_stale;
    bool m_hasBook = false;
    Time m_time;
    Level m_bid;
    Level m_ask;
    AggressorSign m_sign;
};

} // namespace sextant::analysis
