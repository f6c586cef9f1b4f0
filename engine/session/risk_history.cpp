#include "engine/session/risk_history.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::session {
namespace {

constexpr Duration kInstant{1}; // a bar belongs to what lies before its end

} // namespace

void RiskHistory::define(const market::Instrument& instrument, std::shared_ptr<const market::Calendar> calendar,
                         market::Timeframe base)
{
    expects(calendar != nullptr, "the calendar of an instrument is checked before it is defined");
    m_prices.define(instrument.id);
    if (m_running.size() < instrument.id.value) m_running.resize(instrument.id.value);
    Running& running = m_running[instrument.id.value - 1U];
    running.calendar = std::move(calendar);
    running.base = base;
}

void RiskHistory::onBar(const market::Instrument& instrument, const market::Bar& bar)
{
    Running& running = m_running[instrument.id.value - 1U];
    const bool isBase = bar.timeframe == running.base;
    const bool isDay = bar.timeframe == market::Timeframe::D1;
    if ((!isBase && !isDay) || bar.close.units <= 0) return;
    const double close = instrument.toDouble(bar.close);
    if (isDay) {
        const std::int32_t date = running.calendar->tradingDayAt(bar.end - kInstant).date;
        m_prices.noteDailyClose(instrument.id, date, close);
        if (isBase) {
            m_prices.noteBar(instrument.id, close, 1);
            if ((bar.flags & market::kNoVolume) == 0)
                running.volumes[running.volumeCount++ % running.volumes.size()] = bar.volume;
        }
        return;
    }
    if (bar.timeframe > market::Timeframe::D1) return; // a week says nothing of a day

    if (bar.end > running.day.close || bar.end <= running.day.open) {
        finishDay(instrument.id, running);
        running.day = running.calendar->tradingDayAt(bar.end - kInstant);
        if (!running.day.halfDay || running.barsPerDay == 0) {
            const Duration regular = running.day.regularClose - running.day.regularOpen;
            constexpr std::int64_t kMost = static_cast<std::int64_t>(trading::MarketHistory::kBarReturns);
            running.barsPerDay =
                static_cast<int>(std::clamp<std::int64_t>(regular / market::nominalLength(bar.timeframe), 1, kMost));
        }
    }
    m_prices.noteBar(instrument.id, close, running.barsPerDay);
    if (bar.start() < running.day.regularOpen || bar.end > running.day.regularClose) return;
    running.close = close;
    if ((bar.flags & market::kNoVolume) == 0) {
        running.volume += bar.volume;
        running.seen += bar.end - bar.start();
    }
    if (bar.end == running.day.regularClose) finishDay(instrument.id, running);
}

void RiskHistory::finishDay(InstrumentId instrument, Running& running)
{
    if (running.close > 0.0) m_prices.noteDailyClose(instrument, running.day.date, running.close);
    running.close = 0.0;
    if (const auto whole = wholeVolume(running))
        running.volumes[running.volumeCount++ % running.volumes.size()] = *whole;
    running.volume = 0.0;
    running.seen = Duration{0};
}

std::optional<double> RiskHistory::wholeVolume(const Running& running)
{
    constexpr Duration kLeast = std::chrono::minutes(30);
    const Duration regular = running.day.regularClose - running.day.regularOpen;
    if (running.seen < std::min(kLeast, regular) || running.seen <= Duration{0}) return std::nullopt;
    const double part = static_cast<double>(running.seen.count()) / static_cast<double>(regular.count());
    return running.volume / std::min(part, 1.0);
}

std::optional<double> RiskHistory::dailyVolume(InstrumentId instrument) const
{
    if (!instrument.isSet() || instrument.value > m_running.size()) return std::nullopt;
    const Running& running = m_running[instrument.value - 1U];
    const auto count = std::min<std::uint64_t>(running.volumeCount, running.volumes.size());
    if (count == 0) return running.calendar ? wholeVolume(running) : std::nullopt;
    double sum = 0.0;
    for (const double volume : std::span(running.volumes).first(count))
        sum += volume;
    return sum / static_cast<double>(count);
}

void RiskHistory::split(InstrumentId instrument, std::int64_t numerator, std::int64_t denominator)
{
    const double factor = static_cast<double>(denominator) / static_cast<double>(numerator);
    m_prices.adjust(instrument, factor);
    Running& running = m_running[instrument.value - 1U];
    running.close *= factor;
    running.volume /= factor;
    for (double& volume : running.volumes)
        volume /= factor;
}

void RiskHistory::canonical(CanonicalWriter& out) const
{
    m_prices.canonical(out);
    out.put(m_running.size());
    for (const Running& running : m_running) {
        out.putAll(running.day.date, running.day.open, running.day.close, running.day.regularOpen,
                   running.day.regularClose, running.day.halfDay, running.close, running.barsPerDay, running.volume,
                   running.seen, running.volumeCount);
        for (const double volume : running.volumes)
            out.put(volume);
    }
}

void RiskHistory::restore(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    m_prices.restore(in, ids);
    const std::size_t count = in.count(31 * 8);
    for (std::size_t i = 0; i < count; ++i) {
        Running there;
        in.getAll(there.day.date, there.day.open, there.day.close, there.day.regularOpen, there.day.regularClose,
                  there.day.halfDay, there.close, there.barsPerDay, there.volume, there.seen, there.volumeCount);
        for (double& volume : there.volumes)
            in.get(volume);
        if (!in.ok() || i >= ids.size() || !ids[i].isSet() || ids[i].value > m_running.size()) continue;
        Running& here = m_running[ids[i].value - 1U];
        there.calendar = here.calendar;
        there.base = here.base;
        here = std::move(there);
    }
}

} // namespace sextant::session
