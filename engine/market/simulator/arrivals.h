#pragma once

#include <cstdint>

#include "engine/core/philox.h"
#include "engine/market/simulator/simulated_instrument.h"

namespace sextant::market::simulator {

/// When trades and quotes come. Trades excite themselves, and quotes follow trades:
///     trades: lambda(t) = base + sum over past trades of n · beta · exp(-beta · (t - t_i)),   n = 0.5, beta = 0.4 / s
///     quotes: half at a steady rate, half in proportion to lambda
/// Drawn by thinning. Sources: A. G. Hawkes, "Spectra of some self-exciting and mutually exciting point processes",
/// Biometrika 58(1), 1971; Y. Ogata, "On Lewis' simulation method for point processes", IEEE Trans. Information Theory
/// 27(1), 1981.
class Arrivals final {
public:
    enum class What : std::uint8_t { Nothing, Trade, Quote };
    struct Arrival {
        What what = What::Nothing; ///< Nothing: the limit came first
        double seconds = 0.0;      ///< from now, or the limit
    };

    explicit Arrivals(const Behaviour& behaviour);

    /// How busy the coming time is, as a multiple of the average.
    void setPace(double pace) { m_pace = pace; }
    /// The next arrival within `limit` seconds; time moves there.
    [[nodiscard]] Arrival next(double limit, RandomStream& random);
    /// Lets time pass without arrivals.
    void pass(double seconds);
    /// Forgets the past: a session begins.
    void reset() { m_excited = 0.0; }

private:
    double m_tradeRate;
    double m_quoteRate;
    double m_pace = 1.0;
    double m_excited = 0.0; // the sum above
};

} // namespace sextant::market::simulator
