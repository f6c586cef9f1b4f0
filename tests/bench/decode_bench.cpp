#include <functional>
#include <string>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/decode_limits.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kDifferentFrames = 500;
constexpr std::int64_t kDecodedLevels = 50; ///< per side

/// A frame as it comes, and with room behind it for the reader that needs some.
struct WireFrame {
    std::string text;
    std::string padded;
};

std::vector<WireFrame> framesOf(const std::function<std::string(RandomStream&, std::uint64_t)>& make)
{
    RandomStream random(19, RandomPurpose::Test);
    std::vector<WireFrame> frames;
    for (std::uint64_t i = 0; i < kDifferentFrames; ++i) {
        WireFrame& frame = frames.emplace_back();
        frame.text = make(random, i);
        frame.padded = frame.text + std::string(simdjson::SIMDJSON_PADDING, ' ');
    }
    return frames;
}

std::string priceText(std::uint64_t cents) { return formatScaled(static_cast<std::int64_t>(cents), 2) + "0"; }
std::string sizeText(RandomStream& random) { return "0." + std::to_string(10'000 + random.nextBelow(89'999)) + "000"; }

/// As the venue writes them: "64014.10000000" became "64014.10" long ago, sizes have eight decimals.
std::string tradeFrame(RandomStream& random, std::uint64_t i, bool isAggregate)
{
    const std::string time = std::to_string(1'791'201'602'000 + i * 37);
    std::string frame = R"({"stream":"btcusdt@)" + std::string(isAggregate ? "aggTrade" : "trade") +
                        R"(","data":{"e":")" + (isAggregate ? "aggTrade" : "trade") + R"(","E":)" + time +
                        R"(,"s":"BTCUSDT",")" + (isAggregate ? "a" : "t") + "\":" + std::to_string(5'310'022'272 + i) +
                        R"(,"p":")" + priceText(6'400'001 + random.nextBelow(9'999)) + R"(","q":")" + sizeText(random) +
                        "\"";
    if (isAggregate) frame += ",\"f\":" + std::to_string(6'310'022'272 + i) + ",\"l\":6310022290";
    return frame + ",\"T\":" + time + ",\"m\":" + (random.nextBelow(2) ? "true" : "false") + ",\"M\":true}}";
}

std::string depthFrame(RandomStream& random, std::uint64_t i)
{
    std::string frame = R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":)" +
                        std::to_string(1'791'201'602'000 + i * 100) + R"(,"s":"BTCUSDT","U":)" +
                        std::to_string(1000 * i + 1) + ",\"u\":" + std::to_string(1000 * (i + 1));
    for (const int side : {-1, 1}) {
        frame += side < 0 ? ",\"b\":[" : ",\"a\":[";
        for (std::int64_t level = 0; level < kDecodedLevels; ++level)
            frame += (level ? ",[\"" : "[\"") +
                     priceText(static_cast<std::uint64_t>(6'400'000 + side * (1 + 3 * level))) + "\",\"" +
                     (random.nextBelow(4) ? sizeText(random) : "0.00000000") + "\"]";
        frame += "]";
    }
    return frame + "}}";
}

feeds::SymbolTable decodedSymbols()
{
    feeds::SymbolTable symbols;
    std::uint16_t id = 0;
    for (const char* name : {"ADAUSDT", "BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT"}) {
        market::Instrument instrument;
        instrument.id = InstrumentId{++id};
        instrument.lot = {1, 5};
        symbols.add(name, instrument);
    }
    return symbols;
}

/// One result for a plan: frames a second, `events` counted on both sides.
Result<std::vector<Row>> measureDecode(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const auto trades = framesOf([](RandomStream& random, std::uint64_t i) { return tradeFrame(random, i, false); });
    const auto aggregates = framesOf([](RandomStream& random, std::uint64_t i) { return tradeFrame(random, i, true); });
    const auto updates = framesOf(depthFrame);
    const feeds::SymbolTable symbols = decodedSymbols();
    const auto protocol = feeds::makeProtocol(feeds::Venue::Binance);
    feeds::DecodedFrame out;
    limits::LazyReader reader;
    std::vector<Row> rows;
    const auto measure = [&](const std::vector<WireFrame>& frames, std::size_t rounds, auto&& alone) -> Result<void> {
        const double total = static_cast<double>(frames.size() * rounds);
        const auto samples = interleave(
            environment,
            [&] {
                std::size_t events = 0;
                const double seconds = secondsOf([&] {
                    for (std::size_t round = 0; round < rounds; ++round)
                        for (const WireFrame& frame : frames) {
                            const auto result = protocol->decode(frame.text, symbols, Time{}, out);
                            events += result ? out.trades.size() + out.levels.size() : 0;
                        }
                });
                const std::size_t expected = &frames == &updates ? 2 * kDecodedLevels : 1;
                expects(events == frames.size() * rounds * expected, "every measured frame is decoded");
                return total / seconds / 1e6;
            },
            [&] {
                double sum = 0.0;
                const double seconds = secondsOf([&] {
                    for (std::size_t round = 0; round < rounds; ++round)
                        for (const WireFrame& frame : frames)
                            sum += alone(frame);
                });
                expects(sum > 0.0, "the other reader reads too");
                return total / seconds / 1e6;
            });
        if (!samples) return tl::unexpected(samples.error());
        rows.push_back(judge(plans[rows.size()], *samples));
        return {};
    };
    const auto asTrade = [&](const WireFrame& frame) { return reader.trade(frame.padded, frame.text.size(), "t"); };
    const auto asAggregate = [&](const WireFrame& frame) { return reader.trade(frame.padded, frame.text.size(), "a"); };
    const auto asDepth = [&](const WireFrame& frame) { return reader.depth(frame.padded, frame.text.size()); };
    if (auto done = measure(trades, 400, asTrade); !done) return tl::unexpected(done.error());
    if (auto done = measure(aggregates, 400, asAggregate); !done) return tl::unexpected(done.error());
    if (auto done = measure(updates, 40, asDepth); !done) return tl::unexpected(done.error());
    return rows;
}

} // namespace

std::vector<Benchmark> decodeBenchmarks()
{
    const auto plan = [](const char* name) { return RowPlan{name, "M frames/s", Better::Higher, Goal::atLeast(0.6)}; };
    return {{{plan("G4c trade frame decoded, against simdjson alone"), plan("G4c aggTrade frame decoded"),
              plan("G4c depth frame of 50 + 50 levels decoded")},
             measureDecode}};
}

} // namespace sextant::bench
