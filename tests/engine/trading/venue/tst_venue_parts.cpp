#include <QTest>

#include "tests/test_main.h"

#include <set>
#include <string_view>

#include "engine/trading/venue/eaten_levels.h"
#include "engine/trading/venue/venue_market.h"
#include "engine/trading/venue/volume_share.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Time kNoon = Time::fromSeconds(1'618'056'000);

market::OrderBook::Level level(std::int64_t price, std::int64_t lots)
{
    return {ticks(price), market::BookSize{lots * 100}};
}

market::OrderBook bookOf(std::int64_t bid, std::int64_t bidLots, std::int64_t ask, std::int64_t askLots, Time time)
{
    market::OrderBook book;
    (void)apply(
        book,
        {true, 1, 1, {{Side::Buy, ticks(bid).units, bidLots * 100}, {Side::Sell, ticks(ask).units, askLots * 100}}},
        market::SequenceRule::Consecutive, time);
    return book;
}

} // namespace

/// The small things a venue is made of.
class TestVenueParts final : public QObject {
    Q_OBJECT
private slots:
    void eatenLevelsCountAnewWhenTheyChange()
    {
        const auto stock = venueStock();
        EatenLevels eaten;
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'001, 5)), Lots{5});
        eaten.add(Side::Sell, level(10'001, 5), Lots{2});
        eaten.add(Side::Sell, level(10'001, 5), Lots{2});
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'001, 5)), Lots{1});
        QCOMPARE(eaten.freeOf(stock, Side::Buy, level(10'001, 5)), Lots{5});
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'002, 5)), Lots{5});
        eaten.update(bookOf(10'000, 9, 10'001, 5, kNoon)); // the same size: it is what we took
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'001, 5)), Lots{1});
        eaten.update(bookOf(10'000, 9, 10'001, 3, kNoon));
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'001, 3)), Lots{3});
        eaten.add(Side::Sell, level(10'001, 3), Lots{9}); // never less than nothing
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'001, 3)), Lots{0});
        eaten.clear();
        QCOMPARE(eaten.freeOf(stock, Side::Sell, level(10'001, 3)), Lots{3});
    }

    void shareIsThatOfTheNewestWindowWithTrading()
    {
        const auto stock = venueStock();
        const ImpactSettings tenth;
        VolumeShare share(minutes(1));
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon), Lots{500}); // nothing is known yet
        share.addTrade(kNoon, 700.0);
        share.addTrade(kNoon + seconds(59), 300.0);
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon + seconds(59)), Lots{500});
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon + minutes(1)), Lots{100});
        share.addFilled(Lots{60});
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon + seconds(90)), Lots{40});
        share.addTrade(kNoon + seconds(100), 2'000.0); // busier than the minute before
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon + seconds(100)), Lots{140});
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon + minutes(2)), Lots{200});
        QCOMPARE(share.allowed(tenth, stock, Lots{500}, kNoon + minutes(60)), Lots{200}); // silence says nothing new
        QCOMPARE(share.allowed(tenth, stock, Lots{5}, kNoon + minutes(60)), Lots{5});
    }

    void marketIsBelievedWhileItIsFresh()
    {
        VenueMarket market;
        market.maxQuoteAge = seconds(2);
        market.maxBookAge = seconds(5);
        QCOMPARE(market.reference(kNoon), Price{});
        market::Trade trade;
        trade.time = kNoon;
        trade.price = ticks(10'007);
        market.noteTrade(trade);
        QCOMPARE(market.reference(kNoon), ticks(10'007));
        market::OrderBook book = bookOf(10'000, 9, 10'002, 5, kNoon);
        QVERIFY(market.noteBook(book, 0.01));
        QCOMPARE(market.reference(kNoon + seconds(2)), ticks(10'001));
        QCOMPARE(market.quote.bidSize, 9.0);
        QCOMPARE(market.reference(kNoon + seconds(3)), ticks(10'007)); // the quote is too old
        QVERIFY(market.hasUsableBook(kNoon + seconds(5)) && !market.hasUsableBook(kNoon + seconds(6)));
        book.invalidate();
        QVERIFY(!market.noteBook(book, 0.01) && market.bookBroke && !market.hasFreshQuote(kNoon));
        QVERIFY(!market.hasUsableBook(kNoon));
        book = bookOf(10'000, 9, 10'002, 5, kNoon);
        QVERIFY(market.noteBook(book, 0.01) && market.hasUsableBook(kNoon));
        market.forgetPrices();
        QCOMPARE(market.reference(kNoon), Price{});
    }

    void namesAreDistinct()
    {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(VenueReportKind::Illegal); ++i)
            names.insert(toString(static_cast<VenueReportKind>(i)));
        QCOMPARE(names.size(), static_cast<std::size_t>(VenueReportKind::Illegal) + 1);
        names.clear();
        for (int i = 0; i <= static_cast<int>(FillTrigger::SessionEnd); ++i)
            names.insert(toString(static_cast<FillTrigger>(i)));
        QCOMPARE(names.size(), static_cast<std::size_t>(FillTrigger::SessionEnd) + 1);
        names.clear();
        for (int i = 0; i <= static_cast<int>(OrderKind::MarketOnClose); ++i)
            names.insert(toString(static_cast<OrderKind>(i)));
        for (int i = 0; i <= static_cast<int>(TimeInForce::AtTheOpen); ++i)
            names.insert(toString(static_cast<TimeInForce>(i)));
        QCOMPARE(names.size(), std::size_t{12});
    }
};

SEXTANT_TEST(TestVenueParts)
#include "tst_venue_parts.moc"
