#include "engine/trading/risk/market_history.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::trading {

void MarketHistory::define(InstrumentId instrument)
{
    expects(instrument.isSet(), "an instrument has an id");
    if (m_instruments.size() < instrument.value) m_instruments.resize(instrument.value);
    PerInstrument& known = m_instruments[instrument.value - 1U];
    known.closes.reserve(kCloses);
    known.barReturns.resize(kRing);
}

const MarketHistory::PerInstrument* MarketHistory::find(InstrumentId instrument) const
{
    return instrument.isSet() && instrument.value <= m_instruments.size() ? &m_instruments[instrument.value - 1U]
                                                                          : nullptr;
}

MarketHistory::PerInstrument& MarketHistory::get(InstrumentId instrument)
{
    const PerInstrument* known = find(instrument);
    if (known == nullptr || known->barReturns.empty()) define(instrument);
    return m_instruments[instrument.value - 1U];
}

void MarketHistory::noteDailyClose(InstrumentId instrument, std::int32_t date, double close)
{
    expects(std::isfinite(close) && close > 0.0, "a close is a positive number");
    std::vector<DailyClose>& closes = get(instrument).closes;
    if (!closes.empty() && date <= closes.back().date) {
        if (date == closes.back().date) closes.back().close = close;
        return;
    }
    if (closes.size() == kCloses) closes.erase(closes.begin());
    closes.push_back({date, close});
}

void MarketHistory::noteBar(InstrumentId instrument, double close, int barsPerDay)
{
    expects(std::isfinite(close) && close > 0.0, "a close is a positive number");
    expects(barsPerDay >= 1 && barsPerDay <= static_cast<int>(kBarReturns), "a day holds 1 to 1440 bars");
    PerInstrument& known = get(instrument);
    known.barsPerDay = barsPerDay;
    if (known.lastClose > 0.0)
        at(known, known.barCount++) = close;
    else
        known.before = close;
    known.lastClose = close;
}

void MarketHistory::takeLogs(const PerInstrument& known)
{
    std::uint64_t from = known.logged;
    double before = known.before;
    if (known.barCount - from > kBarReturns) {
        from = known.barCount - kBarReturns;
        before = at(known, from - 1);
    }
    for (; from < known.barCount; ++from) {
        double& value = at(known, from);
        const double close = value;
        value = math::log(close / before);
        before = close;
    }
    known.before = known.lastClose;
    known.logged = known.barCount;
}

void MarketHistory::adjust(InstrumentId instrument, double factor)
{
    expects(std::isfinite(factor) && factor > 0.0, "a split has a positive factor");
    PerInstrument& known = get(instrument);
    takeLogs(known);
    for (DailyClose& day : known.closes)
        day.close *= factor;
    known.lastClose *= factor;
    known.before = known.lastClose;
}

std::span<const DailyClose> MarketHistory::closes(InstrumentId instrument) const
{
    const PerInstrument* known = find(instrument);
    return known == nullptr ? std::span<const DailyClose>() : std::span<const DailyClose>(known->closes);
}

std::optional<double> MarketHistory::dailySigma(InstrumentId instrument) const
{
    const PerInstrument* known = find(instrument);
    if (known == nullptr || known->barCount < static_cast<std::uint64_t>(kMinBars)) return std::nullopt;
    if (known->sigmaAt == known->barCount && known->sigmaPerDay == known->barsPerDay) return known->sigma;
    takeLogs(*known);
    const auto wanted = static_cast<std::uint64_t>(std::max(known->barsPerDay, kMinBars));
    const std::uint64_t count = std::min(known->barCount, wanted);
    const auto nth = [&](std::uint64_t i) { return at(*known, known->barCount - count + i); };
    double sum = 0.0;
    for (std::uint64_t i = 0; i < count; ++i)
        sum += nth(i);
    const double mean = sum / static_cast<double>(count);
    double squares = 0.0;
    for (std::uint64_t i = 0; i < count; ++i)
        squares += (nth(i) - mean) * (nth(i) - mean);
    known->sigma = math::sqrt(squares / static_cast<double>(count - 1)) * math::sqrt(known->barsPerDay);
    known->sigmaAt = known->barCount;
    known->sigmaPerDay = known->barsPerDay;
    return known->sigma;
}

std::optional<double> MarketHistory::correlation(InstrumentId a, InstrumentId b, int days, int minDays) const
{
    const std::span<const DailyClose> left = closes(a);
    const std::span<const DailyClose> right = closes(b);
    // From the newest common day backwards; `later` closes are those of the common day before in this walk.
    std::size_t i = left.size();
    std::size_t j = right.size();
    double laterLeft = 0.0;
    double laterRight = 0.0;
    int count = -1; // returns; the first common day makes none
    double meanX = 0.0;
    double meanY = 0.0;
    double squaresX = 0.0;
    double squaresY = 0.0;
    double products = 0.0;
    while (i > 0 && j > 0 && count < days) {
        const DailyClose& x = left[i - 1];
        const DailyClose& y = right[j - 1];
        if (x.date != y.date) {
            if (x.date > y.date)
                --i;
            else
                --j;
            continue;
        }
        if (++count > 0) {
            // Welford's update of means and co-moments.
            const double returnX = laterLeft / x.close - 1.0;
            const double returnY = laterRight / y.close - 1.0;
            const double deltaX = returnX - meanX;
            const double deltaY = returnY - meanY;
            meanX += deltaX / count;
            meanY += deltaY / count;
            squaresX += deltaX * (returnX - meanX);
            squaresY += deltaY * (returnY - meanY);
            products += deltaX * (returnY - meanY);
        }
        laterLeft = x.close;
        laterRight = y.close;
        --i;
        --j;
    }
    if (count < std::max(minDays, 2) || squaresX <= 0.0 || squaresY <= 0.0) return std::nullopt;
    return std::clamp(products / math::sqrt(squaresX * squaresY), -1.0, 1.0);
}

void MarketHistory::canonical(CanonicalWriter& out) const
{
    out.put(m_instruments.size());
    for (const PerInstrument& known : m_instruments) {
        out.put(known.closes.size());
        for (const DailyClose& day : known.closes)
            out.putAll(day.date, day.close);
        takeLogs(known);
        const std::uint64_t kept = std::min<std::uint64_t>(known.barCount, kBarReturns);
        out.put(kept);
        for (std::uint64_t i = known.barCount - kept; i < known.barCount; ++i)
            out.put(at(known, i));
        out.putAll(known.lastClose, known.barsPerDay);
    }
}

void MarketHistory::restore(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    const std::size_t count = in.count(4 * 8);
    expects(count <= ids.size() || !in.ok(), "every instrument of the history has its id");
    for (std::size_t i = 0; i < count; ++i) {
        PerInstrument known;
        known.closes.reserve(kCloses);
        known.barReturns.resize(kRing);
        for (std::size_t left = in.count(2 * 8); left > 0; --left) {
            DailyClose day;
            in.getAll(day.date, day.close);
            if (known.closes.size() < kCloses) known.closes.push_back(day);
        }
        for (std::size_t left = in.count(8); left > 0; --left)
            in.get(at(known, known.barCount++));
        known.logged = known.barCount;
        in.getAll(known.lastClose, known.barsPerDay);
        known.before = known.lastClose;
        if (!in.ok()) return;
        if (!ids[i].isSet()) continue;
        define(ids[i]);
        m_instruments[ids[i].value - 1U] = std::move(known);
    }
}

} // namespace sextant::trading
