#include "tests/fuzz/tape_fuzzing.h"

#include "engine/market/book/order_book.h"

namespace {

using sextant::fuzz::require;

/// What a book promises behind each record.
void requireSoundBook(const sextant::market::OrderBook& book)
{
    using sextant::market::Side;
    if (!book.isLive()) return;
    require(!book.isCrossedOrLocked());
    for (const Side side : {Side::Buy, Side::Sell}) {
        std::size_t seen = 0;
        book.visit(side, [&](const sextant::market::OrderBook::Level& level) {
            require(level.size.units > 0);
            require(book.sizeAt(side, level.price) == level.size);
            return ++seen < 5;
        });
    }
}

/// Reads the bytes as a capture of one venue and keeps a book of what comes out.
void readAsCapture(const std::uint8_t* data, std::size_t size, const char* format)
{
    using Kind = sextant::market::formats::MarketRecord::Kind;
    static const auto catalog = sextant::market::InstrumentCatalog::builtIn();
    sextant::market::formats::SourceOptions options;
    options.path = "btcusdt.jsonl";
    options.format = format;
    options.lenient = true;
    auto source = sextant::market::formats::TapeSource::openBytes(
        std::string(reinterpret_cast<const char*>(data), size), options, catalog);
    if (!source) return;
    sextant::market::OrderBook book;
    sextant::market::formats::MarketRecord record;
    std::vector<sextant::market::formats::SourceNotice> notices;
    while (true) {
        const auto more = (*source)->next(record, notices);
        require(more.has_value());
        if (!*more) return;
        sextant::fuzz::requireSound(record);
        if (record.kind == Kind::BookSnapshot) book.apply(record.snapshot);
        if (record.kind == Kind::BookDelta) book.apply(record.delta);
        requireSoundBook(book);
    }
}

} // namespace

/// Raw captures of exchange messages, by what they look like and by name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    sextant::fuzz::readAnyFile(data, size, "btcusdt.jsonl");
    for (const char* format : {"binance-spot-capture", "binance-usdm-capture", "bybit-capture"})
        readAsCapture(data, size, format);
    return 0;
}
