#pragma once

#include <cstdint>

#include "engine/core/philox.h"
#include "engine/market/simulator/simulated_instrument.h"

namespace sextant::market::simulator {

/// The common part of the returns of a group: one standard normal per second, a pure function of seed, group and
/// second.
class CommonFactor final {
public:
    CommonFactor(std::uint64_t seed, std::uint32_t group);
    [[nodiscard]] double at(std::int64_t second);

private:
    RandomStream m_random;
};

/// What mood the market is in; moods follow each other as a Markov chain, looked at once a minute.
enum class Mood : std::uint8_t { Calm, TrendUp, TrendDown, Volatile };

/// The price a simulated market agrees on, before spread and ticks: a log price that moves once per open second,
///     x += drift + pull + sigma · (c · F + sqrt(1 - c²) · e) / sqrt(60) + jump
///     sigma = minuteVolatility · mood · sqrt(h · activity)
///     h     = 1 - a - b + (a · z² + b) · h      once a minute, z the minute's return over its sigma
/// F is the group's factor, e the instrument's own normal. Jumps are a Poisson process with Pareto sizes (index 3). The
/// pull towards the start price halves a distance in 90 days of open time and keeps endless streams in range. Sources:
/// T. Bollerslev, "Generalized autoregressive conditional heteroskedasticity", J. of Econometrics 31, 1986; R. C.
/// Merton, "Option pricing when underlying stock returns are discontinuous", J. of Financial Economics 3, 1976; J. D.
/// Hamilton, "A new approach to the economic analysis of nonstationary time series", Econometrica 57(2), 1989.
class PriceProcess final {
public:
    PriceProcess(const Behaviour& behaviour, std::uint64_t seed);

    /// Begins a session after closed time: a step worth a quarter of a trading day's variance, and h back half way
    /// to 1.
    void openAfterPause(RandomStream& random);
    /// Begins a minute whose activity is `activity`: mood and volatility for the seconds to come.
    void startMinute(double activity, RandomStream& random);
    /// Moves over the second that begins at `second` (since 1970).
    void step(std::int64_t second, RandomStream& random);

    [[nodiscard]] double price() const { return m_price; }
    /// Volatility now over the average one, the time of day included.
    [[nodiscard]] double heat() const { return m_heat; }
    /// The same without the time of day: what moods and clusters make of it.
    [[nodiscard]] double excitement() const { return m_excitement; }

private:
    void moveBy(double logReturn);
    [[nodiscard]] double nextJumpDistance(RandomStream& random) const;

    Behaviour m_behaviour;
    CommonFactor m_factor;
    double m_ownShare;
    double m_startLogPrice;
    double m_logPrice;
    double m_price;
    Mood m_mood = Mood::Calm;
    double m_h = 1.0;
    double m_heat = 1.0;
    double m_excitement = 1.0;
    double m_minuteReturn = 0.0;   // since startMinute
    double m_secondsToJump = -1.0; // not drawn yet
};

} // namespace sextant::market::simulator
