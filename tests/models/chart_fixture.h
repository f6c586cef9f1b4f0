#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/market/calendar.h"
#include "engine/market/instrument.h"
#include "engine/session/snapshot.h"

namespace sextant::test {

inline constexpr std::int64_t kCent = 1'000'000; // in price units of 10^-8

/// A bar of one minute with prices in cents.
inline market::Bar minuteBar(Time start, std::int64_t open, std::int64_t high, std::int64_t low, std::int64_t close,
                             double volume = 1.0)
{
    market::Bar bar;
    bar.end = start + std::chrono::minutes(1);
    bar.durationSeconds = 60;
    bar.open.units = open * kCent;
    bar.high.units = high * kCent;
    bar.low.units = low * kCent;
    bar.close.units = close * kCent;
    bar.volume = volume;
    bar.instrument = 1;
    return bar;
}

/// A walk of `count` minute bars without a hole, the same for the same `seed`.
inline std::vector<market::Bar> minuteWalk(std::size_t count, Time start = Time::fromSeconds(1'700'000'040),
                                           std::uint64_t seed = 1)
{
    std::vector<market::Bar> bars;
    bars.reserve(count);
    std::uint64_t state = seed * 2654435761U + 12345U;
    const auto draw = [&state](std::int64_t range) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((state >> 33) % static_cast<std::uint64_t>(range));
    };
    std::int64_t price = 50'000;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t open = price;
        price = std::max<std::int64_t>(100, price + draw(121) - 60);
        const std::int64_t high = std::max(open, price) + draw(30);
        const std::int64_t low = std::min(open, price) - draw(30);
        bars.push_back(
            minuteBar(start + std::chrono::minutes(i), open, high, low, price, static_cast<double>(1 + draw(500))));
    }
    return bars;
}

inline session::BarLog logOf(const std::vector<market::Bar>& bars)
{
    session::BarLog log;
    for (const market::Bar& bar : bars)
        log.add(bar);
    return log;
}

inline std::shared_ptr<const market::Instrument> chartInstrument(const std::string& calendar = "24-7")
{
    market::Instrument instrument;
    instrument.id = InstrumentId{1};
    instrument.symbol = "BTC-USDT";
    instrument.priceScale = 8;
    instrument.tick = Price{kCent};
    instrument.lot = Decimal{1, 4};
    instrument.calendar = calendar;
    return std::make_shared<const market::Instrument>(std::move(instrument));
}

/// A snapshot of one instrument with nothing but its bars.
inline std::shared_ptr<session::Snapshot> chartSnapshot(const session::BarView& bars,
                                                        std::shared_ptr<const market::Instrument> instrument,
                                                        std::optional<market::Bar> forming = {},
                                                        std::uint64_t serial = 1)
{
    auto part = std::make_shared<session::InstrumentPart>();
    part->calendar = market::findCalendar(instrument->calendar);
    part->instrument = std::move(instrument);
    part->bars = bars;
    part->forming = forming;
    if (!bars.empty()) {
        part->last = bars.back().close;
        part->lastTime = bars.back().end;
    }
    if (forming) part->last = forming->close;
    auto snapshot = std::make_shared<session::Snapshot>();
    snapshot->serial = serial;
    snapshot->instruments.push_back(std::move(part));
    snapshot->account = std::make_shared<const session::AccountPart>();
    snapshot->positions = std::make_shared<const std::vector<session::PositionRow>>();
    snapshot->configuration = std::make_shared<const session::ConfigurationPart>();
    return snapshot;
}

} // namespace sextant::test
