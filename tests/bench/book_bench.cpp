#include <algorithm>
#include <array>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/market/book/order_book.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/book_limits.h"

namespace sextant::bench {
namespace {

using market::BookDelta;
using market::BookSnapshot;
using market::OrderBook;

constexpr std::size_t kUpdateMessages = 20'000;
constexpr std::int64_t kDepth = 1'000; ///< levels per side of the snapshot
constexpr std::uint64_t kLevelsAMessage = 60;

struct ChangingBook {
    std::vector<BookSnapshot> seed;
    std::vector<BookDelta> deltas;
};

/// How far from the best a change lies: measured on recorded books of BTC (p10, p25, p50, p75, p90 and p99 of 124 090
/// changes: 2, 16, 84, 299, 634 and 1 015 levels), between them evenly.
std::int64_t distanceFromBest(RandomStream& random)
{
    constexpr std::array<std::pair<double, double>, 8> kQuantiles{{{0.0, 0.0},
                                                                   {0.1, 2.0},
                                                                   {0.25, 16.0},
                                                                   {0.5, 84.0},
                                                                   {0.75, 299.0},
                                                                   {0.9, 634.0},
                                                                   {0.99, 1015.0},
                                                                   {1.0, 1040.0}}};
    const double u = random.nextUniform();
    std::size_t i = 1;
    while (kQuantiles[i].first < u)
        ++i;
    const auto& [fromShare, from] = kQuantiles[i - 1];
    const auto& [toShare, to] = kQuantiles[i];
    return static_cast<std::int64_t>(from + (to - from) * (u - fromShare) / (toShare - fromShare));
}

/// A walk of a book with every second price taken, as recorded ones are: half of the changes take a level away or bring
/// a new one.
ChangingBook changingBook()
{
    RandomStream random(17, RandomPurpose::Test);
    ChangingBook tape;
    std::int64_t mid = 1'000'000;
    const auto part = [](std::size_t i, std::size_t count) {
        return static_cast<std::uint8_t>((i == 0 ? market::kFirstOfUpdate : 0) |
                                         (i + 1 == count ? market::kLastOfUpdate : 0));
    };
    constexpr std::size_t kSeedLevels = 2 * kDepth;
    for (std::size_t i = 0; i < kSeedLevels; ++i) {
        BookSnapshot record;
        const bool bid = i < kSeedLevels / 2;
        const auto place = static_cast<std::int64_t>(i % kDepth);
        record.side = bid ? market::Side::Buy : market::Side::Sell;
        record.price = Price{bid ? mid - 1 - 2 * place : mid + 1 + 2 * place};
        record.size.units = 1;
        record.part = part(i, kSeedLevels);
        record.rule = market::SequenceRule::Consecutive;
        tape.seed.push_back(record);
    }
    for (std::size_t m = 1; m <= kUpdateMessages; ++m) {
        for (std::uint64_t i = 0; i < kLevelsAMessage; ++i) {
            BookDelta record;
            const bool bid = random.nextBelow(2) == 0;
            const std::int64_t away = 1 + 2 * distanceFromBest(random) + static_cast<std::int64_t>(random.nextBelow(2));
            record.side = bid ? market::Side::Buy : market::Side::Sell;
            record.price = Price{bid ? mid - away : mid + away};
            record.size.units = static_cast<std::int64_t>(random.nextBelow(2) * (1 + random.nextBelow(1000)));
            record.previous = m - 1;
            record.sequence = m;
            record.part = part(i, kLevelsAMessage);
            record.rule = market::SequenceRule::Consecutive;
            tape.deltas.push_back(record);
        }
    }
    return tape;
}

Result<std::vector<Row>> measureBookChanges(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const ChangingBook tape = changingBook();
    std::size_t ours = 0;
    std::size_t reference = 0;
    const auto perSecond = [&](double seconds) { return static_cast<double>(tape.deltas.size()) / seconds / 1e6; };
    const auto samples = interleave(
        environment,
        [&] {
            OrderBook book;
            for (const BookSnapshot& record : tape.seed)
                book.apply(record);
            const double seconds = secondsOf([&] {
                for (const BookDelta& record : tape.deltas)
                    book.apply(record);
            });
            expects(book.isLive(), "nothing is missing in the tape");
            ours = book.counts().levels;
            return perSecond(seconds);
        },
        [&] {
            limits::MapBook book;
            for (const BookSnapshot& record : tape.seed)
                book.apply(record);
            const double seconds = secondsOf([&] {
                for (const BookDelta& record : tape.deltas)
                    book.apply(record);
            });
            expects(book.crossed() == 0, "the tape is never crossed");
            reference = tape.seed.size() + tape.deltas.size();
            return perSecond(seconds);
        });
    if (!samples) return tl::unexpected(samples.error());
    expects(ours == reference, "both books take every change");
    return std::vector{judge(plans[0], *samples)};
}

} // namespace

std::vector<Benchmark> bookBenchmarks()
{
    return {{{{"book changes, 1 000 levels a side, against std::map", "M/s", Better::Higher, Goal::atLeast(1.1)}},
             measureBookChanges}};
}

} // namespace sextant::bench
