#include "engine/analysis/indicators/rsi.h"

namespace sextant::analysis {

Rsi::Rsi(int period) : m_gain(1.0 / period, period, Seed::Sma), m_loss(1.0 / period, period, Seed::Sma) {}

void Rsi::reset() { *this = Rsi(m_gain.period()); }

} // namespace sextant::analysis
