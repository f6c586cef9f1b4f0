#pragma once

#include <QString>
#include <QTest>

#include <string>
#include <string_view>
#include <vector>

#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::test {

/// A file read to its end.
struct ReadFile {
    std::string error; ///< of open() or next(); empty if all went well
    market::formats::SourceInfo info;
    market::Instrument instrument;
    std::vector<market::formats::MarketRecord> records;
    std::vector<market::formats::SourceNotice> notices;

    [[nodiscard]] const market::Bar& bar(std::size_t i) const { return records.at(i).bar; }
    [[nodiscard]] std::string price(Price value) const { return instrument.format(value); }
    /// "open high low close".
    [[nodiscard]] std::string prices(std::size_t i) const
    {
        const market::Bar& b = bar(i);
        return price(b.open) + " " + price(b.high) + " " + price(b.low) + " " + price(b.close);
    }
};

inline const market::InstrumentCatalog& builtInCatalog()
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    return catalog;
}

inline ReadFile readAll(Result<std::unique_ptr<market::formats::TapeSource>> source)
{
    ReadFile out;
    if (!source) {
        out.error = source.error().message;
        return out;
    }
    out.info = (*source)->info();
    out.instrument = (*source)->instrument();
    (*source)->assignInstrument(InstrumentId{7});
    market::formats::MarketRecord record;
    while (true) {
        const auto more = (*source)->next(record, out.notices);
        if (!more) {
            out.error = more.error().message;
            return out;
        }
        if (!*more) return out;
        out.records.push_back(record);
    }
}

inline ReadFile readText(std::string text, market::formats::SourceOptions options)
{
    return readAll(market::formats::TapeSource::openBytes(std::move(text), options, builtInCatalog()));
}

inline ReadFile readText(std::string text, std::string name)
{
    market::formats::SourceOptions options;
    options.path = std::move(name);
    return readText(std::move(text), options);
}

inline ReadFile readFile(const std::string& path, market::formats::SourceOptions options = {})
{
    options.path = path;
    return readAll(market::formats::TapeSource::open(options, builtInCatalog()));
}

} // namespace sextant::test
