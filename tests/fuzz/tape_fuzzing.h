#pragma once

#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::fuzz {

inline void require(bool holds)
{
    if (!holds) std::abort();
}

inline void requireSoundLevel(const market::BookLevel& level)
{
    if (level.side != market::Side::None) require(level.price.units > 0);
    require(level.size.units >= 0 && level.previous <= level.sequence);
}

/// A record as a session may rely on it.
inline void requireSound(const market::formats::MarketRecord& record)
{
    using Kind = market::formats::MarketRecord::Kind;
    require(record.row > 0);
    require(record.time() >= kEarliestInputTime - std::chrono::hours(24 * 14));
    require(record.time() <= kLatestInputTime + std::chrono::hours(24 * 14));
    switch (record.kind) {
    case Kind::Bar: {
        const market::Bar& bar = record.bar;
        require(bar.low.units > 0 && bar.low <= bar.open && bar.low <= bar.close && bar.high >= bar.open &&
                bar.high >= bar.close);
        require(bar.volume >= 0.0 && std::isfinite(bar.volume) && bar.durationSeconds > 0);
        break;
    }
    case Kind::Trade:
        require(record.trade.price.units > 0 && record.trade.size >= 0.0);
        break;
    case Kind::Quote:
        require(record.quote.bid.units > 0 || record.quote.ask.units > 0);
        require(record.quote.bidSize >= 0.0 && record.quote.askSize >= 0.0);
        break;
    case Kind::BookSnapshot:
        requireSoundLevel(record.snapshot);
        break;
    case Kind::BookDelta:
        requireSoundLevel(record.delta);
        break;
    case Kind::CorporateAction:
        require(record.action.splitNumerator > 0 && record.action.splitDenominator > 0);
        require(record.action.dividendPerShare.units >= 0);
        break;
    }
}

/// Options that a byte chooses, so that they are explored too.
inline market::formats::SourceOptions optionsOf(std::uint8_t choice, const char* name)
{
    market::formats::SourceOptions options;
    options.path = name;
    options.lenient = (choice & 1) != 0;
    if (choice & 2) options.symbol = "SPY";
    if (choice & 4) options.timeframe = market::Timeframe::M5;
    if (choice & 8) options.from = Time::fromMillis(1'791'201'660'000);
    if (choice & 16) options.format = "csv-dmy";
    if (choice & 32) options.path.insert(0, "6EH4_");
    return options;
}

/// Reads any bytes as a file: it is refused with a message, or gives sound records in order, as many as were announced.
inline int readFile(std::string bytes, market::formats::SourceOptions options)
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    auto source = market::formats::TapeSource::openBytes(std::move(bytes), options, catalog);
    if (!source) {
        require(!source.error().message.empty());
        require(source.error().message.find('\n') == std::string::npos);
        return 0;
    }
    (*source)->assignInstrument(InstrumentId{1});
    market::formats::MarketRecord record;
    std::vector<market::formats::SourceNotice> notices;
    std::uint64_t count = 0;
    Time last = Time::min();
    while (true) {
        const auto more = (*source)->next(record, notices);
        require(more.has_value());
        if (!*more) break;
        require(record.time() >= last);
        last = record.time();
        requireSound(record);
        if (count++ == 0) require(record.time() == (*source)->info().first);
    }
    require(count == (*source)->info().rows);
    require(count == 0 || last == (*source)->info().last);
    return 0;
}

/// The first byte chooses the options of the file that follows.
inline int readAnyFile(const std::uint8_t* data, std::size_t size, const char* name)
{
    if (size == 0) return 0;
    return readFile(std::string(reinterpret_cast<const char*>(data) + 1, size - 1), optionsOf(data[0], name));
}

} // namespace sextant::fuzz
