#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "engine/feeds/venues/alpaca_options.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/book/order_book.h"
#include "tests/engine/feeds/venue_checks.h"

namespace {

using namespace sextant;
using namespace sextant::feeds;

constexpr Time kReceived = Time::fromMillis(1'791'201'600'000);

void require(bool holds)
{
    if (!holds) std::abort();
}

/// A venue's translator with the symbols that the seeds speak of.
struct Bench {
    explicit Bench(Venue venue)
    {
        VenueChoice choice;
        choice.exchangeLocalTimes = true;
        choice.everyBookChange = true;
        protocol = makeProtocol(venue, {}, choice);
        constexpr std::array<const char*, 7> kSymbols{"BTCUSDT", "BTC-USDT", "BTC-USD", "AAPL",
                                                      "MSFT",    "EUR/USD",  "ETHUSDT"};
        std::uint16_t id = 0;
        for (const char* symbol : kSymbols)
            (void)symbols.add(symbol, test::feedInstrument(++id));
    }
    std::unique_ptr<VenueProtocol> protocol;
    SymbolTable symbols;
    DecodedFrame frame;
    market::OrderBook book; // of whatever comes
};

/// A refusal names its field and leaves nothing; what is taken is sound, and a book takes it in order.
template <class Value>
void requireSound(const Result<Value>& result, Bench& bench)
{
    const std::string complaint =
        result ? test::complaintOf(bench.frame) : test::complaintOf(result.error(), bench.frame);
    require(complaint.empty());
    if (!result || bench.frame.levels.size() > 1000) return;
    (void)test::applyBooks(bench.frame, bench.book);
    require(!bench.book.isLive() || !bench.book.isCrossedOrLocked());
}

void readReply(Bench& bench, const HttpReply& reply, const FeedSymbol& symbol, market::Timeframe timeframe)
{
    VenueProtocol& venue = *bench.protocol;
    require(venue.judge(reply).words.find('\n') == std::string::npos);
    const BarQuery query{timeframe, kReceived - std::chrono::hours(1), kReceived + std::chrono::hours(5), {}};
    bench.frame.clear();
    auto page = venue.parseBars(reply, symbol, query);
    if (page) {
        bench.frame.bars = page->bars;
        for (std::size_t i = 0; i < page->bars.size(); ++i) {
            require(page->bars[i].start >= query.from && page->bars[i].start < query.to);
            require(i == 0 || page->bars[i - 1].start < page->bars[i].start);
        }
    }
    requireSound(page, bench);
    bench.frame.clear();
    auto trades = venue.parseTrades(reply, symbol);
    if (trades) bench.frame.trades = *trades;
    requireSound(trades, bench);
    requireSound(venue.parseBook(reply, symbol, kReceived, bench.frame), bench);
    bench.frame.clear();
    requireSound(venue.parseInstruments(reply), bench);
    requireSound(venue.parseTime(reply), bench);
    requireSound(venue.parseHandshake(reply, "3f0e9d9c-0000-4000-8000-000000000000"), bench);
    if (venue.venue() != Venue::Alpaca) return;
    static AlpacaOptions options({}, OptionFeed::Indicative);
    const auto chain = options.parse(reply);
    requireSound(chain, bench);
    if (!chain) return;
    for (const OptionSnapshot& option : chain->snapshots) {
        require(!option.quote || (option.quote->bid.units >= 0 && option.quote->ask.units >= 0));
        require(!option.trade || option.trade->price.units > 0);
    }
}

} // namespace

/// Anything as a frame of a venue, and as the body of each of its replies. The first byte chooses the venue and the
/// symbol, the second the timeframe and the status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static std::array<std::unique_ptr<Bench>, kVenues.size()> benches;
    if (size < 2) return 0;
    auto& bench = benches[data[0] % kVenues.size()];
    if (!bench) bench = std::make_unique<Bench>(kVenues[data[0] % kVenues.size()]);
    const FeedSymbol& symbol = bench->symbols.all()[data[0] / kVenues.size() % bench->symbols.all().size()];
    const std::string text(reinterpret_cast<const char*>(data) + 2, size - 2);
    requireSound(bench->protocol->decode(text, bench->symbols, kReceived, bench->frame), *bench);
    constexpr std::array<int, 6> kStatuses{200, 400, 403, 429, 500, 0};
    HttpReply reply;
    reply.status = kStatuses[data[1] / market::kTimeframeCount % kStatuses.size()];
    reply.body = text;
    readReply(*bench, reply, symbol, market::kTimeframes[data[1] % market::kTimeframeCount]);
    return 0;
}
