#include "engine/trading/venue/volume_share.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {

VolumeShare::VolumeShare(Duration window) : m_window(window)
{
    expects(window > Duration{0}, "the window of participation must be > 0");
}

void VolumeShare::roll(Time now)
{
    const std::int64_t number = now.ns / m_window.count();
    if (number == m_number) return;
    if (m_running > 0.0) m_last = m_running;
    m_running = 0.0;
    m_filled = {};
    m_number = number;
}

void VolumeShare::addTrade(Time now, double volume)
{
    roll(now);
    m_running += volume;
}

Lots VolumeShare::allowed(const ImpactSettings& settings, const market::Instrument& instrument, Lots wanted, Time now)
{
    roll(now);
    if (m_last < 0.0) return wanted;
    return std::min(wanted, participationLeft(settings, instrument, std::max(m_last, m_running), m_filled));
}

} // namespace sextant::trading
