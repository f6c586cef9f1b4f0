#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

#include "engine/core/philox.h"
#include "engine/session/book_part.h"
#include "engine/session/carry_over.h"
#include "engine/session/sequencer.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::BookDelta;
using market::BookSnapshot;
using market::SequenceRule;
using market::Side;

namespace {

const Time kStart = Time::fromSeconds(1'723'161'000);

/// Messages of a book that changes around 100.
std::vector<BookMessage> someMessages(std::uint64_t seed, int count)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<BookMessage> out;
    std::uint64_t id = 10;
    for (int i = 0; i < count; ++i) {
        BookMessage message;
        message.snapshot = i == 0 || random.nextBelow(20) == 0;
        message.previous = id;
        if (!message.snapshot) ++id;
        message.sequence = id;
        for (auto n = random.nextBelow(6); n > 0; --n) {
            const bool bid = random.nextBelow(2) == 0;
            const auto away = static_cast<std::int64_t>(random.nextBelow(30));
            message.levels.push_back({bid ? Side::Buy : Side::Sell, bid ? 100 - away : 101 + away,
                                      static_cast<std::int64_t>(random.nextBelow(4))});
        }
        // Now and then one is lost.
        if (random.nextBelow(15) != 0) out.push_back(message);
    }
    return out;
}

} // namespace

class TestSessionBooks final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheBookOfAnInstrument();
    void spansAndSingleRecordsAgree();
    void decidesNothingOnBooks();
    void losesTheBookWithItsSource();
    void handsItsBooksToTheSessionThatContinues();
    void ordersBooksBeforeQuotesAndTrades();
    void showsTheBestLevels();
};

void TestSessionBooks::keepsTheBookOfAnInstrument()
{
    SessionDriver driver(kStart);
    driver.define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
    QVERIFY(!driver.session.state(InstrumentId{1}).book);
    const BookMessage seed{true, 10, 10, {{Side::Buy, 100, 5}, {Side::Sell, 102, 4}}};
    driver.applySpan(recordsOf<BookSnapshot>(seed, SequenceRule::Linked, kStart));
    driver.applySpan(recordsOf<BookDelta>({false, 10, 12, {{Side::Buy, 101, 1}}}, SequenceRule::Linked, kStart));
    const auto& book = driver.session.state(InstrumentId{1}).book;
    QVERIFY(book && book->isLive());
    QCOMPARE(book->best(Side::Buy)->price, Price{101});
    QCOMPARE(book->sequence(), std::uint64_t{12});
    QCOMPARE(driver.session.counts().bookSnapshots, std::uint64_t{2});
    QCOMPARE(driver.session.counts().bookDeltas, std::uint64_t{1});
    // One of an instrument nobody defined is counted and left out.
    auto foreign = recordsOf<BookDelta>({false, 12, 13, {{Side::Buy, 101, 0}}}, SequenceRule::Linked, kStart);
    foreign.front().instrument = 9;
    driver.applySpan(foreign);
    QCOMPARE(driver.session.counts().dropped, std::uint64_t{1});
    QCOMPARE(book->sequence(), std::uint64_t{12});
}

void TestSessionBooks::spansAndSingleRecordsAgree()
{
    QVERIFY(rc::check("spans cut anywhere", [] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        SessionDriver spans(kStart);
        SessionDriver singles(kStart);
        for (SessionDriver* driver : {&spans, &singles})
            driver->define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
        market::OrderBook alone;
        Time time = kStart;
        for (const BookMessage& message : someMessages(seed, 60)) {
            time = time + std::chrono::milliseconds(100);
            const auto feed = [&]<class Record>(const std::vector<Record>& records) {
                spans.applySpan(records);
                for (const Record& record : records) {
                    singles.apply(record, record.time);
                    alone.apply(record);
                }
            };
            if (message.snapshot)
                feed(recordsOf<BookSnapshot>(message, SequenceRule::Consecutive, time));
            else
                feed(recordsOf<BookDelta>(message, SequenceRule::Consecutive, time));
            const auto& a = *spans.session.state(InstrumentId{1}).book;
            const auto& b = *singles.session.state(InstrumentId{1}).book;
            RC_ASSERT(plain(a) == plain(alone));
            RC_ASSERT(plain(b) == plain(alone));
            RC_ASSERT(a.isLive() == alone.isLive());
            RC_ASSERT(b.isLive() == alone.isLive());
        }
        RC_ASSERT(spans.digest() == singles.digest());
        RC_ASSERT(spans.session.lastSeq() == singles.session.lastSeq());
    }));
}

void TestSessionBooks::decidesNothingOnBooks()
{
    SessionDriver driver(kStart);
    const auto& instrument = driver.define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
    driver.applySpan(std::vector{tradeOf(instrument, kStart, "100")});
    const std::string before = driver.digest();
    const std::size_t effects = driver.effects.all().size();
    for (const BookMessage& message : someMessages(1, 200)) {
        if (message.snapshot)
            driver.applySpan(recordsOf<BookSnapshot>(message, SequenceRule::Consecutive, kStart));
        else
            driver.applySpan(recordsOf<BookDelta>(message, SequenceRule::Consecutive, kStart));
    }
    QCOMPARE(driver.effects.all().size(), effects);
    QCOMPARE(driver.digest(), before);
    QCOMPARE(driver.session.state(InstrumentId{1}).last, instrument.toPrice(100.0));
}

void TestSessionBooks::losesTheBookWithItsSource()
{
    SessionDriver driver(kStart);
    driver.define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
    const BookMessage seed{true, 10, 10, {{Side::Buy, 100, 5}, {Side::Sell, 102, 4}}};
    driver.applySpan(recordsOf<BookSnapshot>(seed, SequenceRule::Linked, kStart));
    QVERIFY(driver.session.state(InstrumentId{1}).book->isLive());
    driver.apply(SourceState{SourceState::Kind::Down, InstrumentId{1}, 1, kStart, kStart}, kStart);
    QVERIFY(!driver.session.state(InstrumentId{1}).book->isLive());
    driver.applySpan(recordsOf<BookSnapshot>(seed, SequenceRule::Linked, kStart));
    QVERIFY(driver.session.state(InstrumentId{1}).book->isLive());
}

void TestSessionBooks::handsItsBooksToTheSessionThatContinues()
{
    SessionDriver driver(kStart);
    driver.define("ETH-USDT", "binance", std::nullopt, market::BarSource::Trades);
    driver.define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
    const auto of = [](auto records, std::uint16_t instrument) {
        for (auto& record : records)
            record.instrument = instrument;
        return records;
    };
    const BookMessage seed{true, 10, 10, {{Side::Buy, 100, 5}, {Side::Buy, 99, 1}, {Side::Sell, 102, 4}}};
    driver.applySpan(of(recordsOf<BookSnapshot>(seed, SequenceRule::Linked, kStart), 1));
    driver.applySpan(of(recordsOf<BookSnapshot>(seed, SequenceRule::Linked, kStart), 2));
    driver.applySpan(of(recordsOf<BookDelta>({false, 12, 13, {}}, SequenceRule::Linked, kStart), 1)); // a gap
    driver.applySpan(of(recordsOf<BookDelta>({false, 10, 15, {{Side::Buy, 101, 1}}}, SequenceRule::Linked, kStart), 2));

    SessionDriver next(kStart);
    next.define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
    const auto defined = std::make_shared<const market::Instrument>(next.session.instrument(InstrumentId{1}));
    const auto books = warmupBooks(driver.session, std::vector{defined});
    QCOMPARE(books.size(), std::size_t{4}); // the broken one of the other instrument is not handed on
    QVERIFY(std::all_of(books.begin(), books.end(), [](const BookSnapshot& level) {
        return level.instrument == 1 && (level.flags & market::kWarmup) != 0 && level.time == kStart;
    }));
    next.applySpan(books);
    next.applySpan(recordsOf<BookDelta>({false, 15, 16, {{Side::Buy, 98, 3}}}, SequenceRule::Linked, kStart));
    driver.applySpan(of(recordsOf<BookDelta>({false, 15, 16, {{Side::Buy, 98, 3}}}, SequenceRule::Linked, kStart), 2));
    const auto& continued = *next.session.state(InstrumentId{1}).book;
    QVERIFY(continued.isLive());
    QCOMPARE(continued.sequence(), std::uint64_t{16});
    QVERIFY(plain(continued) == plain(*driver.session.state(InstrumentId{2}).book));
}

void TestSessionBooks::ordersBooksBeforeQuotesAndTrades()
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    // Two files of one instrument: trades as a table, the book as messages, with an update missing.
    const std::string trades = "timestamp_ms_utc,price,size,side\n1723161253000,100,1,buy\n1723161253001,101,1,sell\n";
    const std::string capture =
        "1723161253000000000 {'lastUpdateId':10,'bids':[['100','1']],'asks':[['101','1']]}\n"
        "1723161253001000000 {'e':'depthUpdate','E':1,'s':'BTCUSDT','U':11,'u':12,'b':[['99','1']],'a':[]}\n"
        "1723161253001000000 {'u':12,'s':'BTCUSDT','b':'100','B':'1','a':'101','A':'1'}\n"
        "1723161253002000000 {'e':'depthUpdate','E':1,'s':'BTCUSDT','U':20,'u':21,'b':[['98','1']],'a':[]}\n";
    std::string json = capture;
    std::replace(json.begin(), json.end(), '\'', '"');
    Sequencer sequencer;
    for (const auto& [name, bytes] : {std::pair<std::string, std::string>{"btcusdt_trades.csv", trades},
                                      std::pair<std::string, std::string>{"btcusdt.jsonl", json}}) {
        market::formats::SourceOptions options;
        options.path = name;
        auto source = market::formats::TapeSource::openBytes(bytes, options, catalog);
        QVERIFY2(source.has_value(), source ? "" : source.error().message.c_str());
        const auto calendar = market::findCalendar((*source)->instrument().calendar);
        sequencer.add(*std::move(source), InstrumentId{1}, calendar, std::nullopt);
    }
    std::string order;
    Sequencer::Item item;
    while (true) {
        const auto more = sequencer.next(item);
        QVERIFY(more.has_value());
        if (!*more) break;
        if (item.isSpan) {
            for (std::size_t i = 0; i < item.span.size(); ++i)
                order += std::string(toString(item.span.kind())) + " ";
            continue;
        }
        const auto* state = std::get_if<SourceState>(&item.event.body);
        QVERIFY(state != nullptr);
        order += std::string(toString(state->kind)) + std::to_string(state->count) + " ";
    }
    QCOMPARE(order, std::string("book_snapshot book_snapshot quote trade book_delta quote trade gap7 book_delta "));
}

void TestSessionBooks::showsTheBestLevels()
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    const market::Instrument instrument = catalog.find("BTC-USDT", "binance");
    market::OrderBook book;
    QVERIFY(bookPart(instrument, book, nullptr) != nullptr);
    BookMessage seed{true, 10, 10, {}};
    for (int i = 0; i < 30; ++i) {
        seed.levels.push_back({Side::Buy, 100 - i, 1 + i});
        if (i < 3) seed.levels.push_back({Side::Sell, 101 + i, 5});
    }
    (void)apply(book, seed, SequenceRule::Linked, kStart);
    const auto part = bookPart(instrument, book, nullptr);
    QVERIFY(part->isLive());
    QCOMPARE(part->bidCount, std::uint8_t{20});
    QCOMPARE(part->askCount, std::uint8_t{3});
    QCOMPARE(part->bids[19].price, Price{81});
    QCOMPARE(part->sizeScale, 8);
    QCOMPARE(part->sequence, std::uint64_t{10});
    QVERIFY(part->time == kStart);
    QVERIFY(bookPart(instrument, book, part) == part); // nothing new
    // A message half taken shows nothing yet.
    const auto records =
        recordsOf<BookDelta>({false, 10, 11, {{Side::Buy, 100, 9}, {Side::Buy, 99, 9}}}, SequenceRule::Linked, kStart);
    book.apply(records[0]);
    QVERIFY(bookPart(instrument, book, part) == part);
    book.apply(records[1]);
    const auto later = bookPart(instrument, book, part);
    QVERIFY(later != part);
    QCOMPARE(later->bids[1].size, market::BookSize{9});
    (void)apply(book, {false, 15, 16, {}}, SequenceRule::Linked, kStart);
    const auto broken = bookPart(instrument, book, later);
    QVERIFY(broken->state == market::BookState::Gap);
    QCOMPARE(broken->bidCount, std::uint8_t{0});
    QCOMPARE(broken->counts.gaps, std::uint64_t{1});
}

SEXTANT_TEST(TestSessionBooks)
#include "tst_session_books.moc"
