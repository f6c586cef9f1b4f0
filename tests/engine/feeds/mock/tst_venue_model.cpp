#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/core/philox.h"
#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/venue_model.h"
#include "engine/feeds/mock/wire.h"
#include "engine/market/book/book_records.h"
#include "engine/market/instrument_catalog.h"
#include "tests/engine/feeds/mock/mock_client.h"

using namespace sextant;
using namespace sextant::feeds::mock;
using market::Side;

namespace {

class Silent final : public ModelListener {
public:
    void traded(std::size_t, const VenueTrade& trade) override { trades.push_back(trade); }
    void bookChanged(std::size_t, std::span<const LevelChange> changes, std::uint64_t first) override
    {
        linked = linked && (nextId == 0 || first == nextId);
        nextId = first + changes.size();
    }
    std::vector<VenueTrade> trades;
    std::uint64_t nextId = 0;
    bool linked = true;
};

market::formats::SourceOptions file(const std::string& path, const std::string& symbol = "")
{
    market::formats::SourceOptions options;
    options.path = path;
    options.symbol = symbol;
    return options;
}

std::string dataFile(const char* name)
{
    const QByteArray data = qgetenv("SEXTANT_DATA");
    return data.isEmpty() ? std::string() : (data + '/' + name).toStdString();
}

} // namespace

class TestVenueModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreWrittenExactly_data();
    void decimalsAreWrittenExactly();
    void barsBeginWhereVenuesBeginThem_data();
    void barsBeginWhereVenuesBeginThem();
    void newYorkHasTwoOffsets();
    void quietMinutesAreFlatWhereTheVenueFillsThem();
    void pagesOfBarsAgreeWithAllOfThem();
    void bookIsNeverCrossed();
    void topLevelsCarryTheWindowAlong();
    void barsOfATapeComeOutTheSame();
    void realBarsComeOutTheSame();
    void bookOfARawCaptureIsTheCaptures();
    void everySymbolHasANameAtEveryVenue();
    void brokenTapeEndsWithItsReason();
};

void TestVenueModel::decimalsAreWrittenExactly_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("fixed") << qint64{6400020} << 2 << 2 << QStringLiteral("64000.20");
    QTest::newRow("plain") << qint64{6400020} << 2 << 0 << QStringLiteral("64000.2");
    QTest::newRow("whole") << qint64{6400000} << 2 << 0 << QStringLiteral("64000");
    QTest::newRow("small") << qint64{951} << 8 << 0 << QStringLiteral("0.00000951");
    QTest::newRow("zero") << qint64{0} << 8 << 0 << QStringLiteral("0");
    QTest::newRow("zero fixed") << qint64{0} << 8 << 2 << QStringLiteral("0.00");
    QTest::newRow("negative") << qint64{-5} << 1 << 0 << QStringLiteral("-0.5");
    QTest::newRow("no scale") << qint64{7} << 0 << 0 << QStringLiteral("7");
    QTest::newRow("padded") << qint64{7} << 0 << 2 << QStringLiteral("7.00");
    QTest::newRow("never rounds") << qint64{123456} << 4 << 2 << QStringLiteral("12.3456");
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 0 << 0 << QStringLiteral("-9223372036854775808");
}

void TestVenueModel::decimalsAreWrittenExactly()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(int, digits);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(decimalText(value, scale, digits)), text);
    QCOMPARE(QString::fromStdString(roundedText(12'345, 3, 2)), QStringLiteral("12.34")); // half to even
    QCOMPARE(QString::fromStdString(roundedText(12'355, 3, 2)), QStringLiteral("12.36"));
}

void TestVenueModel::barsBeginWhereVenuesBeginThem_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isMonth");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("next");
    const auto row = [](const char* name, qint64 seconds, bool isMonth, const char* start, const char* next) {
        QTest::newRow(name) << seconds << isMonth << QString::fromLatin1(start) << QString::fromLatin1(next);
    };
    row("minute", 60, false, "2024-02-29T13:47:00Z", "2024-02-29T13:48:00Z");
    row("45 minutes", 2700, false, "2024-02-29T13:30:00Z", "2024-02-29T14:15:00Z");
    row("4 hours", 14400, false, "2024-02-29T12:00:00Z", "2024-02-29T16:00:00Z");
    row("day", 86400, false, "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z");
    row("week from Monday", 604800, false, "2024-02-26T00:00:00Z", "2024-03-04T00:00:00Z");
    row("month", 2592000, true, "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z");
}

void TestVenueModel::barsBeginWhereVenuesBeginThem()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, isMonth);
    QFETCH(QString, start);
    QFETCH(QString, next);
    const Interval interval{seconds, isMonth};
    const std::int64_t at = parseRfc3339("2024-02-29T13:47:12.345Z")->millis();
    QCOMPARE(barStart(interval, at), parseRfc3339(start.toStdString())->millis());
    QCOMPARE(nextBarStart(interval, barStart(interval, at)), parseRfc3339(next.toStdString())->millis());
    QCOMPARE(barStart(interval, barStart(interval, at)), barStart(interval, at));
}

void TestVenueModel::newYorkHasTwoOffsets()
{
    using std::chrono::hours;
    const auto at = [](const char* text) { return *parseRfc3339(text); };
    QVERIFY(newYorkOffset(at("2024-03-10T06:59:59Z")) == -hours(5));
    QVERIFY(newYorkOffset(at("2024-03-10T07:00:00Z")) == -hours(4));
    QVERIFY(newYorkOffset(at("2024-11-03T05:59:59Z")) == -hours(4));
    QVERIFY(newYorkOffset(at("2024-11-03T06:00:00Z")) == -hours(5));
    QVERIFY(newYorkMidnight(at("2026-10-05T14:30:00Z")) == at("2026-10-05T04:00:00Z"));
    QVERIFY(newYorkMidnight(at("2026-01-05T03:00:00Z")) == at("2026-01-04T05:00:00Z"));
    QVERIFY(newYorkMidnight(at("2024-03-10T20:00:00Z")) == at("2024-03-10T05:00:00Z")); // the day it changes
    QVERIFY(newYorkMidnight(at("2024-11-03T20:00:00Z")) == at("2024-11-03T04:00:00Z"));
}

void TestVenueModel::quietMinutesAreFlatWhereTheVenueFillsThem()
{
    for (const bool fills : {false, true}) {
        MinuteBars bars(fills);
        bars.moveTo(Time::fromSeconds(600)); // nothing before the first trade
        QVERIFY(bars.minutes().empty());
        bars.add({1, Time::fromSeconds(610), Price{100}, 5, Side::Buy});
        bars.moveTo(Time::fromSeconds(800));
        bars.add({2, Time::fromSeconds(810), Price{110}, 7, Side::Sell});
        QCOMPARE(bars.minutes().size(), fills ? 4U : 2U);
        QCOMPARE(bars.minutes().back().open.units, 110);
        QCOMPARE(bars.minutes().back().trades, 1);
        if (fills) {
            QCOMPARE(bars.minutes()[1].high.units, 100);
            QCOMPARE(bars.minutes()[2].volume, 0);
        }
        const auto whole = bars.bar({900}, 0);
        QVERIFY(whole && whole->open.units == 100 && whole->close.units == 110 && whole->volume == 12 &&
                whole->takerBuyVolume == 5 && whole->firstTrade == 1 && whole->lastTrade == 2);
    }
}

void TestVenueModel::pagesOfBarsAgreeWithAllOfThem()
{
    RandomStream random(3, RandomPurpose::Test);
    MinuteBars bars(false);
    std::int64_t second = 1'700'000'000;
    for (std::uint64_t id = 1; id < 3000; ++id) {
        second += static_cast<std::int64_t>(random.nextBelow(400));
        bars.add({id, Time::fromSeconds(second), Price{static_cast<std::int64_t>(1000 + random.nextBelow(100))}, 1,
                  Side::Buy});
    }
    for (const Interval interval :
         {Interval{60}, Interval{300}, Interval{3600}, Interval{604800}, Interval{2592000, true}}) {
        const auto all = bars.bars(interval, INT64_MIN, INT64_MAX, SIZE_MAX, true);
        std::int64_t trades = 0;
        for (const VenueBar& bar : all)
            trades += bar.trades;
        QCOMPARE(trades, 2999);
        const auto newest = bars.bars(interval, INT64_MIN, INT64_MAX, 5, false);
        QCOMPARE(newest.size(), std::min<std::size_t>(5, all.size()));
        QCOMPARE(newest.back().startMs, all.back().startMs);
        std::vector<VenueBar> paged;
        std::int64_t from = 0;
        while (true) {
            const auto page = bars.bars(interval, from, INT64_MAX, 7, true);
            paged.insert(paged.end(), page.begin(), page.end());
            if (page.size() < 7) break;
            from = page.back().startMs + 1;
        }
        QCOMPARE(paged.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(paged[i].startMs, all[i].startMs);
    }
    QVERIFY(bars.bars({60}, 5, 4, 10, true).empty() && bars.bars({60}, 0, INT64_MAX, 0, false).empty());
}

void TestVenueModel::bookIsNeverCrossed()
{
    RandomStream random(4, RandomPurpose::Test);
    VenueBook book(0);
    std::vector<LevelChange> changes;
    std::uint64_t told = 0;
    PendingLevels pending;
    VenueBook::Bids bids; // from the changes alone
    VenueBook::Asks asks;
    for (int i = 0; i < 5000; ++i) {
        std::vector<LevelChange> levels;
        for (std::uint64_t k = 0; k < 1 + random.nextBelow(6); ++k)
            levels.push_back({random.nextBelow(2) == 0 ? Side::Buy : Side::Sell,
                              Price{static_cast<std::int64_t>(100 + random.nextBelow(20))},
                              static_cast<std::int64_t>(random.nextBelow(4))});
        changes.clear();
        const std::uint64_t before = book.id();
        book.apply(levels, random.nextBelow(50) == 0, changes);
        QCOMPARE(book.id(), before + changes.size());
        pending.add(changes, before + 1);
        for (const LevelChange& change : changes) {
            ++told;
            if (change.side == Side::Buy) {
                if (change.size == 0)
                    bids.erase(change.price.units);
                else
                    bids[change.price.units] = change.size;
            } else if (change.size == 0) {
                asks.erase(change.price.units);
            } else {
                asks[change.price.units] = change.size;
            }
        }
        if (!book.bids().empty() && !book.asks().empty())
            QVERIFY(book.bids().begin()->first < book.asks().begin()->first);
        QVERIFY(book.bids() == bids && book.asks() == asks);
    }
    QVERIFY(told > 1000);
    QCOMPARE(pending.lastId(), book.id());
}

void TestVenueModel::topLevelsCarryTheWindowAlong()
{
    RandomStream random(5, RandomPurpose::Test);
    VenueBook book(0);
    TopLevels top(5);
    std::vector<LevelChange> changes;
    VenueBook::Bids bids;
    VenueBook::Asks asks;
    for (int i = 0; i < 3000; ++i) {
        const bool isBid = random.nextBelow(2) == 0;
        book.apply(std::array{LevelChange{isBid ? Side::Buy : Side::Sell,
                                          Price{static_cast<std::int64_t>((isBid ? 100 : 120) + random.nextBelow(20))},
                                          static_cast<std::int64_t>(random.nextBelow(3))}},
                   false, changes);
        if (random.nextBelow(3) != 0) continue;
        for (const LevelChange& change : top.moveTo(book)) {
            if (change.side == Side::Buy) {
                if (change.size == 0)
                    QCOMPARE(bids.erase(change.price.units), 1U); // nothing unknown is taken away
                else
                    bids[change.price.units] = change.size;
            } else if (change.size == 0) {
                QCOMPARE(asks.erase(change.price.units), 1U);
            } else {
                asks[change.price.units] = change.size;
            }
        }
        QVERIFY(top.moveTo(book).empty());
        std::vector<LevelChange> mine;
        for (const auto& [price, size] : bids)
            mine.push_back({Side::Buy, Price{price}, size});
        QCOMPARE(mine, book.top(Side::Buy, 5));
    }
}

void TestVenueModel::barsOfATapeComeOutTheSame()
{
    QTemporaryDir folder;
    const std::string path = (folder.path() + QStringLiteral("/BTCUSDT_1m.csv")).toStdString();
    std::ofstream(path) << "timestamp,open,high,low,close,volume\n"
                           "1767571200,64000.5,64010,63990.25,64001,1.23456789\n"
                           "1767571260,64001,64001,64001,64001,0\n"
                           "1767571380,64001,64100,63900,63950.75,0.00000003\n";
    const auto catalog = market::InstrumentCatalog::builtIn();
    auto tape = openFileTape({file(path, "BTC-USDT")}, catalog);
    QVERIFY2(tape.has_value(), tape ? "" : tape.error().message.c_str());
    QVERIFY(!(*tape)->hasBook(0));
    QVERIFY((*tape)->warnings().back().find("made-up") != std::string::npos);
    VenueModel model(*std::move(tape), false);
    Silent silent;
    while (model.nextTime())
        model.playNext(silent);
    QCOMPARE(silent.trades.size(), 12U);
    QVERIFY(silent.linked);
    const VenueSymbol& symbol = model.symbol(0);
    const auto& bars = symbol.bars.minutes();
    QCOMPARE(bars.size(), 3U);
    QCOMPARE(symbol.priceText(bars[0].high), std::string("64010"));
    QCOMPARE(symbol.priceText(bars[0].low), std::string("63990.25"));
    QCOMPARE(symbol.sizeText(bars[0].volume), std::string("1.23456789"));
    QCOMPARE(bars[1].volume, 0);
    QCOMPARE(symbol.sizeText(bars[2].volume), std::string("0.00000003"));
    QCOMPARE(symbol.priceText(bars[2].close), std::string("63950.75"));
    QVERIFY(symbol.book.bids().size() >= 50 && symbol.book.asks().size() >= 50);
}

void TestVenueModel::realBarsComeOutTheSame()
{
    const std::string path = dataFile("bars/crypto/btcusdt_binance_1m_202104.csv.gz");
    if (path.empty()) QSKIP("SEXTANT_DATA is not set: real bars are not played");
    const auto catalog = market::InstrumentCatalog::builtIn();
    auto some = file(path);
    some.to = parseRfc3339("2021-04-04").value(); // three days
    auto tape = openFileTape({some}, catalog);
    auto source = market::formats::TapeSource::open(some, catalog);
    QVERIFY(tape.has_value() && source.has_value());
    VenueModel model(*std::move(tape), false);
    Silent silent;
    while (model.nextTime())
        model.playNext(silent);
    market::formats::MarketRecord record;
    std::vector<market::formats::SourceNotice> notices;
    std::size_t i = 0;
    const VenueSymbol& symbol = model.symbol(0);
    while (*(*source)->next(record, notices)) {
        QVERIFY(i < symbol.bars.minutes().size());
        const VenueBar& bar = symbol.bars.minutes()[i++];
        QCOMPARE(bar.startMs, record.bar.start().millis());
        QVERIFY(bar.open == record.bar.open && bar.high == record.bar.high && bar.low == record.bar.low &&
                bar.close == record.bar.close);
        QCOMPARE(bar.volume, market::bookSizeOf(symbol.instrument, record.bar.volume).units);
    }
    QCOMPARE(i, symbol.bars.minutes().size());
    QVERIFY(i > 1000);
}

void TestVenueModel::bookOfARawCaptureIsTheCaptures()
{
    const std::string path = dataFile("l2/xrpusdt_bybit_ob500_20241201_raw.jsonl");
    if (path.empty()) QSKIP("SEXTANT_DATA is not set: raw captures are not played");
    auto tape = openFileTape({file(path)}, market::InstrumentCatalog::builtIn());
    QVERIFY2(tape.has_value(), tape ? "" : tape.error().message.c_str());
    QVERIFY((*tape)->hasBook(0));
    VenueModel model(*std::move(tape), true);
    Silent silent;
    while (model.nextTime())
        model.playNext(silent);
    // The same from the raw lines, with nothing of ours.
    test::PlainBook bids, asks;
    std::ifstream lines(path);
    int updates = 0;
    for (std::string line; std::getline(lines, line); ++updates) {
        const QJsonObject frame = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        if (frame.value(QLatin1String("type")).toString() == QLatin1String("snapshot")) {
            bids.clear();
            asks.clear();
        }
        const QJsonObject data = frame.value(QLatin1String("data")).toObject();
        test::applyLevels(bids, data.value(QLatin1String("b")).toArray());
        test::applyLevels(asks, data.value(QLatin1String("a")).toArray());
    }
    QVERIFY(updates > 10);
    const VenueSymbol& symbol = model.symbol(0);
    test::PlainBook mine, theirs;
    for (const auto& [price, size] : symbol.book.bids())
        mine[QString::fromStdString(symbol.priceText(Price{price}))] = QString::fromStdString(symbol.sizeText(size));
    for (const auto& [price, size] : symbol.book.asks())
        theirs[QString::fromStdString(symbol.priceText(Price{price}))] = QString::fromStdString(symbol.sizeText(size));
    QCOMPARE(mine, bids);
    QCOMPARE(theirs, asks);
    QVERIFY(silent.linked && mine.size() > 100);
}

void TestVenueModel::everySymbolHasANameAtEveryVenue()
{
    const auto catalog = market::InstrumentCatalog::builtIn();
    const std::vector<std::tuple<const char*, const char*, const char*, const char*>> rows{
        {"BTC-USDT", "BTCUSDT", "BTC-USDT", "BTC/USDT"},
        {"SPY", "SPYUSD", "SPY-USD", "SPY"},
        {"EUR-USD", "EURUSD", "EUR-USD", "EUR/USD"},
        {"SIM-BTC-USD", "SIMBTCUSD", "SIMBTC-USD", "SIMBTC/USD"}};
    for (const auto& [symbol, joined, dashed, spoken] : rows) {
        const std::map<DialectName, const char*> expected{{DialectName::Binance, joined},
                                                          {DialectName::Bybit, joined},
                                                          {DialectName::Okx, dashed},
                                                          {DialectName::Kucoin, dashed},
                                                          {DialectName::CoinbaseExchange, dashed},
                                                          {DialectName::CoinbaseAdvanced, dashed},
                                                          {DialectName::Alpaca, spoken},
                                                          {DialectName::TwelveData, spoken}};
        for (const auto& [name, wanted] : expected) {
            market::Instrument instrument = catalog.find(symbol, "");
            instrument.symbol = symbol;
            MockVenueOptions options;
            options.dialect = name;
            const auto venue = MockVenue::open(openListedTape({instrument}, {}, true), options);
            QVERIFY(venue.has_value());
            const QJsonObject symbols = QJsonDocument::fromJson(QByteArray::fromStdString((*venue)->truth()))
                                            .object()
                                            .value(QLatin1String("symbols"))
                                            .toObject();
            QCOMPARE(symbols.keys(), QStringList{QString::fromLatin1(wanted)});
        }
    }
}

void TestVenueModel::brokenTapeEndsWithItsReason()
{
    class Broken final : public MarketTape {
    public:
        const std::vector<market::Instrument>& instruments() const override { return m_instruments; }
        bool hasBook(std::size_t) const override { return false; }
        const std::vector<std::string>& warnings() const override { return m_warnings; }
        Result<bool> next(TapeEvent& event) override
        {
            if (m_given) return fail(ErrorCode::Io, "it went away");
            m_given = true;
            event = TapeEvent{};
            event.price = Price{100};
            return true;
        }

    private:
        std::vector<market::Instrument> m_instruments{market::InstrumentCatalog::builtIn().find("BTC-USDT", "")};
        std::vector<std::string> m_warnings;
        bool m_given = false;
    };
    VenueModel model(std::make_unique<Broken>(), false);
    Silent silent;
    QVERIFY(model.nextTime().has_value() && model.failure().empty());
    model.playNext(silent);
    QVERIFY(!model.nextTime().has_value());
    QCOMPARE(model.failure(), std::string("it went away"));
}

SEXTANT_TEST(TestVenueModel)
#include "tst_venue_model.moc"
