#include <rapidcheck.h>

#include <QTest>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/trading/fills/book_walk.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::OrderBook;
using market::Side;

namespace {

/// Bids 100 (2 lots), 99 (3.5 lots), 97 (half a lot), 96 (10); asks 101 (1), 102 (2), 105 (20). A lot is 1000 units.
OrderBook sampleBook()
{
    OrderBook book;
    (void)apply(book,
                {true,
                 1,
                 1,
                 {{Side::Buy, 100, 2000},
                  {Side::Buy, 99, 3500},
                  {Side::Buy, 97, 500},
                  {Side::Buy, 96, 10'000},
                  {Side::Sell, 101, 1000},
                  {Side::Sell, 102, 2000},
                  {Side::Sell, 105, 20'000}}},
                market::SequenceRule::Consecutive);
    return book;
}

} // namespace

class TestBookWalk final : public QObject {
    Q_OBJECT
private slots:
    void eatsLevelsFromTheBest()
    {
        std::vector<LevelFill> fills;
        const BookWalk walk = walkBook(bitcoin(), sampleBook(), Side::Buy, Lots{5}, std::nullopt, fills);
        QVERIFY(fills == (std::vector<LevelFill>{{Price{101}, Lots{1}}, {Price{102}, Lots{2}}, {Price{105}, Lots{2}}}));
        QCOMPARE(walk.filled, Lots{5});
        QCOMPARE(walk.remainder, Lots{0});
        QCOMPARE(walk.levels, std::size_t{3});
        QCOMPARE(walk.worst, Price{105});
        QVERIFY(walk.cost == 101 + 2 * 102 + 2 * 105);
        QCOMPARE(walk.average, Price{103}); // 515 / 5
        QCOMPARE(walk.bid, Price{100});
        QCOMPARE(walk.ask, Price{101});
        QVERIFY(!walk.beyondKnown);
    }

    void leavesTheRemainder()
    {
        std::vector<LevelFill> fills;
        const BookWalk walk = walkBook(bitcoin(), sampleBook(), Side::Sell, Lots{100}, std::nullopt, fills);
        // Whole lots of each level: half a lot of 99 and the half lot at 97 stay.
        QVERIFY(fills == (std::vector<LevelFill>{{Price{100}, Lots{2}}, {Price{99}, Lots{3}}, {Price{96}, Lots{10}}}));
        QCOMPARE(walk.remainder, Lots{85});
        QCOMPARE(walk.average, Price{97}); // 1457 / 15 = 97.13, down for a sale
        QVERIFY(!walkBook(bitcoin(), sampleBook(), Side::Sell, Lots{100}, std::nullopt, fills).beyondKnown);
    }

    void stopsAtTheLimit()
    {
        std::vector<LevelFill> fills;
        const BookWalk walk = walkBook(bitcoin(), sampleBook(), Side::Buy, Lots{5}, Price{102}, fills);
        QCOMPARE(walk.filled, Lots{3});
        QCOMPARE(walk.remainder, Lots{2});
        QCOMPARE(walk.average, Price{102}); // 305 / 3 = 101.67, up for a buy
        fills.clear();
        const BookWalk none = walkBook(bitcoin(), sampleBook(), Side::Buy, Lots{5}, Price{100}, fills);
        QCOMPARE(none.filled, Lots{0});
        QCOMPARE(none.remainder, Lots{5});
        QVERIFY(fills.empty());
        QVERIFY(isMarketable(sampleBook(), Side::Buy, Price{101}));
        QVERIFY(!isMarketable(sampleBook(), Side::Buy, Price{100}));
        QVERIFY(isMarketable(sampleBook(), Side::Sell, Price{100}));
        QVERIFY(!isMarketable(sampleBook(), Side::Sell, Price{101}));
    }

    void fillsNothingFromABookThatIsNotLive()
    {
        OrderBook book = sampleBook();
        book.invalidate();
        std::vector<LevelFill> fills;
        QCOMPARE(walkBook(bitcoin(), book, Side::Buy, Lots{5}, std::nullopt, fills).filled, Lots{0});
        QVERIFY(fills.empty());
        QVERIFY(!isMarketable(book, Side::Buy, Price{1000}));
    }

    /// No fill is better than the book allowed, and no level gives more than it shows.
    void takesOnlyWhatIsThere()
    {
        QVERIFY(rc::check("random books", [] {
            RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
            const auto instrument = bitcoin();
            BookMessage seed{true, 1, 1, {}};
            for (int i = 0; i < 30; ++i) {
                const auto size = static_cast<std::int64_t>(random.nextBelow(20'000));
                if (random.nextBelow(2) == 0) seed.levels.push_back({Side::Buy, 1000 - i, size});
                if (random.nextBelow(2) == 0) seed.levels.push_back({Side::Sell, 1001 + i, size});
            }
            OrderBook book;
            (void)apply(book, seed, market::SequenceRule::Consecutive);
            const Side side = random.nextBelow(2) == 0 ? Side::Buy : Side::Sell;
            const Side resting = market::opposite(side);
            const Lots quantity{1 + static_cast<std::int64_t>(random.nextBelow(200))};
            const Price limit{980 + static_cast<std::int64_t>(random.nextBelow(40))};
            std::vector<LevelFill> fills;
            const BookWalk walk = walkBook(instrument, book, side, quantity, limit, fills);
            RC_ASSERT(walk.filled.count + walk.remainder.count == quantity.count);
            std::int64_t sum = 0;
            __int128 cost = 0;
            Price last = side == Side::Buy ? Price{0} : Price{5000};
            for (const LevelFill& fill : fills) {
                RC_ASSERT((side == Side::Buy ? fill.price > last && fill.price <= limit
                                             : fill.price < last && fill.price >= limit));
                RC_ASSERT(market::bookSizeOf(instrument, fill.quantity) <= book.sizeAt(resting, fill.price));
                sum += fill.quantity.count;
                cost += static_cast<__int128>(fill.price.units) * fill.quantity.count;
                last = fill.price;
            }
            RC_ASSERT(sum == walk.filled.count && cost == walk.cost && fills.size() == walk.levels);
            // What is left over could not have been had.
            std::int64_t there = 0;
            for (std::size_t i = 0; i < book.depth(resting); ++i) {
                const auto level = book.level(resting, i);
                if (side == Side::Buy ? level.price <= limit : level.price >= limit)
                    there += market::wholeLots(instrument, level.size).count;
            }
            RC_ASSERT(walk.filled.count == std::min(there, quantity.count));
            if (sum > 0) {
                const __int128 exact = static_cast<__int128>(walk.average.units) * sum;
                RC_ASSERT((side == Side::Buy ? exact >= cost : exact <= cost));
                RC_ASSERT((side == Side::Buy ? walk.average <= walk.worst : walk.average >= walk.worst));
            }
        }));
    }
};

SEXTANT_TEST(TestBookWalk)
#include "tst_book_walk.moc"
