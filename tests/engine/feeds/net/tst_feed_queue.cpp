#include <QTest>

#include <thread>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/client/feed_queue.h"
#include "engine/market/book/order_book.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestFeedQueue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder();
    void stampsWithTheVenuesTime();
    void losesNoTradeUnderABurst();
    void replacesQuotesAndLeavesBooksOut();
    void aFullQueueWaitsAndAClosedOneDoesNot();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

market::Trade trade(std::int64_t price)
{
    market::Trade out;
    out.price = Price{price};
    out.instrument = 1;
    return out;
}

market::Quote quote(std::uint16_t instrument, std::int64_t bid)
{
    market::Quote out;
    out.bid = Price{bid};
    out.instrument = instrument;
    return out;
}

std::vector<market::BookLevel> book(std::uint16_t instrument)
{
    market::BookLevel level;
    level.instrument = instrument;
    level.side = market::Side::Buy;
    return {level};
}

bool isHole(const market::BookDelta& record)
{
    market::OrderBook live;
    live.apply(market::BookSnapshot{});
    const bool wasLive = live.isLive();
    live.apply(record);
    return wasLive && !live.isLive() && record.instrument == 1;
}

} // namespace

void TestFeedQueue::keepsTheOrder()
{
    FeedQueue queue;
    queue.setNow(kStart);
    const std::vector<market::Trade> two{trade(1), trade(2)};
    queue.onTrades(two, Provenance::Live);
    queue.onTrades({two.data(), 1}, Provenance::Live);
    queue.onTrades({two.data(), 1}, Provenance::Backfilled);
    const std::vector<market::Quote> one{quote(1, 5)};
    queue.onQuotes(one);
    queue.onBook(true, book(1));
    queue.onBook(false, book(1));
    queue.onState({FeedState::Kind::Gap, {1}, 3, {}, {}});
    FeedBatch batch;
    QVERIFY(queue.wait(std::chrono::steady_clock::now()));
    queue.take(batch);
    using Kind = FeedBatch::Kind;
    const std::vector<Kind> kinds{Kind::Trades, Kind::Trades, Kind::Quotes, Kind::Snapshot, Kind::Delta, Kind::State};
    QCOMPARE(batch.runs.size(), kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QVERIFY(batch.runs[i].kind == kinds[i]);
    QVERIFY(batch.runs[0].count == 3 && batch.runs[1].first == 3);
    QVERIFY(batch.runs[1].provenance == Provenance::Backfilled && batch.states[0].count == 3);
    QVERIFY(!queue.wait(std::chrono::steady_clock::now()));
}

void TestFeedQueue::stampsWithTheVenuesTime()
{
    FeedQueue queue;
    QVERIFY(queue.now() == Time::min());
    market::Trade first = trade(1);
    first.time = kStart + 24h * 365;               // of another clock
    queue.onTrades({&first, 1}, Provenance::Live); // nobody has said what time it is
    QVERIFY(queue.now() == Time::min());
    QVERIFY(!queue.awaitTime(std::chrono::steady_clock::now()));
    queue.onState({FeedState::Kind::Gap, {1}, 1, kStart, FeedState::kNow});
    queue.onState({FeedState::Kind::Down, {1}, 0, FeedState::kNow, FeedState::kNow});
    queue.setNow(kStart + 5s);
    queue.setNow(kStart + 3s); // it never falls
    queue.onTrades({&first, 1}, Provenance::Live);
    market::Bar bar;
    bar.end = kStart + 6s;
    queue.onBars({&bar, 1}, Provenance::Live);
    queue.onTrades({&first, 1}, Provenance::Live);
    queue.onState({FeedState::Kind::Gap, {1}, 1, kStart, FeedState::kNow});
    FeedBatch batch;
    queue.take(batch);
    QVERIFY(batch.states[0].from == kStart && batch.states[0].to == kStart + 5s);
    QVERIFY(batch.states[1].from == kStart + 5s && batch.states[1].to == kStart + 5s);
    QVERIFY(batch.states[2].to == kStart + 6s);
    QVERIFY(batch.trades[0].time == kStart + 5s && batch.trades[1].time == kStart + 5s);
    QVERIFY(batch.bars[0].end == kStart + 6s && batch.trades[2].time == kStart + 6s);
}

void TestFeedQueue::losesNoTradeUnderABurst()
{
    constexpr std::int64_t kAll = 200'000;
    FeedQueue queue({1'000, 5'000});
    queue.setNow(kStart);
    std::thread feed([&] {
        for (std::int64_t i = 1; i <= kAll; ++i) {
            const market::Trade one = trade(i);
            queue.onTrades({&one, 1}, Provenance::Live);
            const market::Quote top = quote(static_cast<std::uint16_t>(1 + i % 50), i);
            queue.onQuotes({&top, 1});
            queue.onBook(false, book(1));
        }
        queue.onState({FeedState::Kind::Repaired, {1}, 1, {}, {}});
    });
    // Nobody takes anything until it is full, however slow the feed is.
    while (queue.counts().waits == 0)
        std::this_thread::yield();
    FeedBatch batch;
    std::int64_t next = 1;
    std::vector<std::int64_t> newest(51, 0);
    bool isOver = false;
    std::size_t most = 0;
    while (!isOver) {
        QVERIFY(queue.wait(std::chrono::steady_clock::now() + 10s));
        queue.take(batch);
        most = std::max(most, batch.records());
        for (const auto& one : batch.trades)
            QCOMPARE(one.price.units, next++);
        for (const auto& one : batch.quotes)
            newest[one.instrument] = std::max(newest[one.instrument], one.bid.units);
        isOver = !batch.states.empty();
    }
    feed.join();
    QCOMPARE(next, kAll + 1);
    for (std::size_t i = 1; i <= 50; ++i) // the newest quote of each came
        QVERIFY(newest[i] > kAll - 50);
    const auto counts = queue.counts();
    QVERIFY2(most <= 5'001, qPrintable(QString::number(most)));
    QVERIFY(counts.quotesReplaced > 0 && counts.booksLeftOut > 0 && counts.waits > 0);
}

void TestFeedQueue::replacesQuotesAndLeavesBooksOut()
{
    FeedQueue queue({2, 100});
    queue.setNow(kStart);
    const std::vector<market::Quote> quotes{quote(1, 1), quote(2, 1), quote(1, 2), quote(3, 1)};
    queue.onQuotes(quotes);
    queue.onBook(false, book(1));
    QVERIFY(queue.takeBooksWanted().empty()); // there is no room yet
    FeedBatch batch;
    queue.take(batch);
    QCOMPARE(batch.quotes.size(), std::size_t{3});
    QVERIFY(batch.quotes[0].bid.units == 2);
    QVERIFY(batch.deltas.size() == 1 && isHole(batch.deltas[0])); // nobody believes the book meanwhile
    queue.onBook(false, book(1));                                 // its beginning is missing
    QCOMPARE(queue.takeBooksWanted(), std::vector<std::uint16_t>{1});
    queue.onBook(true, book(1));
    queue.onBook(false, book(1));
    QVERIFY(queue.takeBooksWanted().empty());
    queue.take(batch);
    QVERIFY(batch.snapshots.size() == 1 && batch.deltas.size() == 1);
    QVERIFY(queue.counts().quotesReplaced == 1 && queue.counts().booksLeftOut == 2);
}

void TestFeedQueue::aFullQueueWaitsAndAClosedOneDoesNot()
{
    FeedQueue queue({1, 2});
    queue.setNow(kStart);
    std::thread feed([&] {
        for (int i = 0; i < 100; ++i) {
            const market::Trade one = trade(i);
            queue.onTrades({&one, 1}, Provenance::Live);
        }
    });
    while (queue.counts().waits == 0)
        std::this_thread::yield();
    QVERIFY(queue.waiting() <= 2);
    queue.close();
    feed.join(); // it does not wait for ever
    QVERIFY(queue.isClosed() && queue.wait(std::chrono::steady_clock::now() + 1h));
}

SEXTANT_TEST(TestFeedQueue)
#include "tst_feed_queue.moc"
