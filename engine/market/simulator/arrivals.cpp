#include "engine/market/simulator/arrivals.h"

#include "engine/core/math.h"

namespace sextant::market::simulator {
namespace {

constexpr double kBranching = 0.5; // trades that each trade brings about by itself
constexpr double kDecay = 0.4;     // per second

} // namespace

Arrivals::Arrivals(const Behaviour& behaviour)
    : m_tradeRate(behaviour.tradesPerSecond), m_quoteRate(behaviour.quotesPerSecond)
{}

Arrivals::Arrival Arrivals::next(double limit, RandomStream& random)
{
    const double base = m_tradeRate * (1.0 - kBranching) * m_pace;
    const double steadyQuotes = 0.5 * m_quoteRate * m_pace;
    const double quotesPerTrade = 0.5 * m_quoteRate / m_tradeRate;
    double now = 0.0;
    for (;;) {
        // The excitation only fades until the next trade, so today's rate bounds the coming one.
        const double bound = (base + m_excited) * (1.0 + quotesPerTrade) + steadyQuotes;
        const double wait = -math::log(1.0 - random.nextUniform()) / bound;
        if (now + wait >= limit) {
            pass(limit - now);
            return {What::Nothing, limit};
        }
        now += wait;
        pass(wait);
        const double trades = base + m_excited;
        const double quotes = trades * quotesPerTrade + steadyQuotes;
        const double u = random.nextUniform() * bound;
        if (u < trades) {
            m_excited += kBranching * kDecay;
            return {What::Trade, now};
        }
        if (u < trades + quotes) return {What::Quote, now};
    }
}

void Arrivals::pass(double seconds) { m_excited *= math::exp(-kDecay * seconds); }

} // namespace sextant::market::simulator
