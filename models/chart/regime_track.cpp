#include "models/chart/regime_track.h"

#include <algorithm>

namespace sextant::models {

void RegimeTrack::setInstrument(InstrumentId instrument)
{
    if (instrument == m_instrument) return;
    m_instrument = instrument;
    reset();
}

void RegimeTrack::reset()
{
    m_serial = 0;
    m_next = 0;
    m_rows.truncate(0);
    m_bands.truncate(0);
}

void RegimeTrack::add(const Band& band)
{
    if (!m_bands.empty()) {
        const Band& last = m_bands.back();
        if (last.direction == band.direction && last.volatility == band.volatility) return;
    }
    m_bands.push_back(band);
}

void RegimeTrack::take(const session::RegimeRow& row, Time started)
{
    // The regime of now runs ahead of the log, which tells only what is durable: one taken from there that began after
    // this change was not the first.
    if (m_rows.size() == 0 && !m_bands.empty() && m_bands.back().from >= row.time) m_bands.truncate(0);
    // What it was before its first change is known from then on at the latest when the session began.
    if (m_bands.empty() && row.from.direction != analysis::RegimeDirection::Unknown)
        add({std::min(started, row.time), row.from.direction, row.from.volatility});
    m_rows.push_back(row);
    add({row.time, row.to.direction, row.to.volatility});
}

bool RegimeTrack::update(const session::Snapshot& snapshot)
{
    bool changed = false;
    if (snapshot.serial != m_serial) {
        changed = m_rows.size() > 0 || m_bands.size() > 0;
        reset();
        m_serial = snapshot.serial;
    }
    if (!m_instrument.isSet()) return changed;
    const auto& log = snapshot.regimes;
    for (std::uint64_t n = std::max(m_next, log.first()); n < log.end(); ++n) {
        if (log[n].instrument != m_instrument) continue;
        take(log[n], snapshot.started);
        changed = true;
    }
    m_next = log.end();
    // One that was handed on or read from warm-up bars has no change in the log.
    const session::InstrumentPart* part = snapshot.find(m_instrument);
    if (m_bands.empty() && part != nullptr && part->regime && part->regime->isReady()) {
        add({part->regime->since, part->regime->labels.direction, part->regime->labels.volatility});
        changed = true;
    }
    return changed;
}

Duration RegimeTrack::dwell(std::size_t i, Time now) const
{
    const Time end = i + 1 < m_rows.size() ? m_rows[i + 1].time : now;
    return std::max(end - m_rows[i].time, Duration{0});
}

std::optional<std::size_t> RegimeTrack::bandAt(Time time) const
{
    std::size_t low = 0;
    std::size_t high = m_bands.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (m_bands[middle].from <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? std::nullopt : std::optional(low - 1);
}

} // namespace sextant::models
