#include "engine/analysis/indicators/macd.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

Recursion emaRecursion(int period, Seed seed) { return {2.0 / (period + 1.0), period, seed}; }

} // namespace

Macd::Macd(int fast, int slow, int signal, Seed seed, MacdSeed macdSeed)
    : m_fast(emaRecursion(fast, seed)), m_slow(emaRecursion(slow, seed)), m_signal(emaRecursion(signal, seed)),
      m_macdSeed(macdSeed), m_toSkip(macdSeed == MacdSeed::TaLib ? slow - fast : 0)
{
    expects(fast < slow, "MACD's fast period must be shorter than its slow one");
}

void Macd::reset() { *this = Macd(m_fast.period(), m_slow.period(), m_signal.period(), m_slow.seed(), m_macdSeed); }

int Macd::convergence() const { return std::max(barsToConverge(m_slow.factor()), barsToConverge(m_signal.factor())); }

} // namespace sextant::analysis
