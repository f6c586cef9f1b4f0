#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/market/formats/capture_message.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/market/formats_fixture.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;
using namespace sextant::test;

// In front of the raw strings below, which moc cannot read past.
class TestCaptures final : public QObject {
    Q_OBJECT
private slots:
    void readsBinanceSpot();
    void readsBinanceUsdm();
    void readsBybit();
    void namesLineAndField_data();
    void namesLineAndField();
    void rejectsBadMessagesWhenLenient();
    void picksOneOfSeveralInstruments();
    void ordersWhatStandsAtOneInstant();
    void holdsAClockThatFallsBack();
    void beginsLaterWithTheBookAsItStands();
    void findsMissingTrades();
    void keepsFineSizesFromVanishing();
    void givesBackWhatWasWritten();
    void standsDamagedBytes();
};

namespace {

using Kind = MarketRecord::Kind;

const std::string kSpotSnapshot =
    R"({"lastUpdateId":100,"bids":[["64000.00","1.5"],["63999.90","0.2"]],"asks":[["64000.10","2"],["64000.50","3"]]})";

std::string received(std::int64_t ns, const std::string& message)
{
    return std::to_string(1'723'161'253'000'000'000 + ns) + " " + message + "\n";
}

std::string spotDelta(std::uint64_t first, std::uint64_t last, const std::string& bids, const std::string& asks = "",
                      const std::string& symbol = "BTCUSDT")
{
    return R"({"stream":"x@depth@100ms","data":{"e":"depthUpdate","E":1723161254000,"s":")" + symbol + R"(","U":)" +
           std::to_string(first) + R"(,"u":)" + std::to_string(last) + R"(,"b":[)" + bids + R"(],"a":[)" + asks + "]}}";
}

std::string spotTrade(int id, const std::string& price = "64000.10", bool buyerIsMaker = false,
                      const std::string& symbol = "BTCUSDT")
{
    return R"({"stream":"x@trade","data":{"e":"trade","E":1723161254343,"s":")" + symbol + R"(","t":)" +
           std::to_string(id) + R"(,"p":")" + price + R"(","q":"0.02","T":1723161254342,"m":)" +
           (buyerIsMaker ? "true" : "false") + R"(,"M":true}})";
}

const std::string kSpotTicker =
    R"({"stream":"x@bookTicker","data":{"u":101,"s":"BTCUSDT","b":"64000.00","B":"1.5","a":"64000.10","A":"2"}})";

/// "kind" per record, runs of book levels as their number: "S4 D1 Q T".
std::string shape(const ReadFile& file)
{
    std::string out;
    std::size_t run = 0;
    for (const MarketRecord& r : file.records) {
        const bool snapshot = r.kind == Kind::BookSnapshot;
        if (snapshot || r.kind == Kind::BookDelta) {
            const std::uint8_t part = snapshot ? r.snapshot.part : r.delta.part;
            run = part & kFirstOfUpdate ? 1 : run + 1;
            if (part & kLastOfUpdate) out += (snapshot ? "S" : "D") + std::to_string(run) + " ";
        } else {
            out += r.kind == Kind::Quote ? "Q " : r.kind == Kind::Trade ? "T " : "? ";
        }
    }
    if (!out.empty()) out.pop_back();
    return out;
}

OrderBook bookOf(const ReadFile& file)
{
    OrderBook book;
    for (const MarketRecord& r : file.records) {
        if (r.kind == Kind::BookSnapshot) book.apply(r.snapshot);
        if (r.kind == Kind::BookDelta) book.apply(r.delta);
    }
    return book;
}

SourceOptions named(const char* name, const char* symbol = "")
{
    SourceOptions options;
    options.path = name;
    options.symbol = symbol;
    return options;
}

/// Book messages as a venue writes them.
std::string asJson(const BookMessage& message, CaptureForm form, std::int64_t ms)
{
    const auto side = [&](Side wanted) {
        std::string out = "[";
        for (const LevelChange& change : message.levels)
            if (change.side == wanted)
                out += (out.size() > 1 ? ",[\"" : "[\"") + formatScaled(change.price, 2) + "\",\"" +
                       formatScaled(change.size, 8) + "\"]";
        return out + "]";
    };
    const std::string ids = std::to_string(message.sequence);
    const std::string time = std::to_string(1'723'161'253'000 + ms);
    if (form == CaptureForm::Bybit)
        return R"({"topic":"orderbook.50.BTCUSDT","ts":)" + time + R"(,"type":")" +
               (message.snapshot ? "snapshot" : "delta") + R"(","data":{"s":"BTCUSDT","b":)" + side(Side::Buy) +
               R"(,"a":)" + side(Side::Sell) + R"(,"u":)" + ids + R"(,"seq":7},"cts":1})" + "\n";
    if (message.snapshot)
        return received(ms * 1'000'000, R"({"lastUpdateId":)" + ids +
                                            (form == CaptureForm::BinanceUsdm ? R"(,"T":)" + time : "") +
                                            R"(,"bids":)" + side(Side::Buy) + R"(,"asks":)" + side(Side::Sell) + "}");
    const std::string linked = form == CaptureForm::BinanceUsdm ? R"(,"pu":)" + std::to_string(message.previous) : "";
    return received(ms * 1'000'000, R"({"e":"depthUpdate","E":)" + time + R"(,"s":"BTCUSDT","U":)" +
                                        std::to_string(message.previous + 1) + R"(,"u":)" + ids + linked + R"(,"b":)" +
                                        side(Side::Buy) + R"(,"a":)" + side(Side::Sell) + "}");
}

} // namespace

void TestCaptures::readsBinanceSpot()
{
    const ReadFile file = readText(
        received(1, spotDelta(90, 99, R"(["64000.00","9"])")) + received(2, R"({"result":null,"id":1})") +
            received(3, spotDelta(100, 104, R"(["64000.00","1.25"],["63000","0"])")) + received(4, kSpotSnapshot) +
            received(5, kSpotTicker) + received(6, spotDelta(105, 107, "", R"(["64000.10","0.5"])")) +
            received(7, spotTrade(1)) + received(8, spotTrade(2, "64000", true)),
        "capture.jsonl");
    QVERIFY2(file.error.empty(), file.error.c_str());
    QCOMPARE(file.info.format, std::string("binance-spot-capture"));
    QVERIFY(file.info.content == Content::Capture);
    QCOMPARE(file.info.symbol, std::string("BTC-USDT"));
    QCOMPARE(file.info.venue, std::string("binance"));
    // The snapshot makes the book; until the capture's own best bid and ask comes, the book's stands in.
    QCOMPARE(shape(file), std::string("D1 D2 S4 Q Q D1 T T"));
    const OrderBook book = bookOf(file);
    QVERIFY(book.isLive());
    QCOMPARE(book.sequence(), std::uint64_t{107});
    QCOMPARE(book.best(Side::Buy)->size.units, std::int64_t{125'000'000}); // of the update that came before
    QCOMPARE(book.best(Side::Sell)->size.units, std::int64_t{50'000'000});
    QCOMPARE(file.info.book->old, std::uint64_t{1});
    QCOMPARE(file.info.book->updates, std::uint64_t{2});
    const Trade& sale = file.records.back().trade;
    QCOMPARE(file.price(sale.price), std::string("64000"));
    QVERIFY(sale.side == Side::Sell && file.records[file.records.size() - 2].trade.side == Side::Buy);
    QCOMPARE(sale.size, 0.02);
    QCOMPARE(sale.time.ns, std::int64_t{1'723'161'253'000'000'008});
    QCOMPARE(sale.instrument, std::uint16_t{7});
    QCOMPARE(file.records.back().row, std::uint64_t{8});
    QVERIFY(file.instrument.barSource == BarSource::Trades && file.instrument.hasQuotes);
    QVERIFY(file.notices.empty());
}

void TestCaptures::readsBinanceUsdm()
{
    const ReadFile file = readText(
        received(1, R"({"lastUpdateId":50,"E":1,"T":1,"bids":[["61800.20","2.9"]],"asks":[["61800.30","2"]]})") +
            received(2, R"({"e":"depthUpdate","E":1,"T":1,"s":"BTCUSDT","U":48,"u":55,"pu":47,"b":[],"a":[]})") +
            received(
                3,
                R"({"e":"depthUpdate","E":1,"T":1,"s":"BTCUSDT","U":60,"u":70,"pu":55,"b":[["61800.10","1"]],"a":[]})") +
            received(
                4,
                R"({"e":"trade","E":1,"T":1,"s":"BTCUSDT","t":5,"p":"61800.30","q":"1","X":"INSURANCE_FUND","m":false})") +
            received(5,
                     R"({"e":"bookTicker","u":70,"s":"BTCUSDT","b":"0","B":"0","a":"61800.30","A":"2","T":1,"E":1})"),
        "x");
    QVERIFY2(file.error.empty(), file.error.c_str());
    QCOMPARE(file.info.format, std::string("binance-usdm-capture"));
    QCOMPARE(file.info.venue, std::string("binance-usdm"));
    QVERIFY(file.instrument.assetClass == AssetClass::CryptoPerpetual);
    QVERIFY(!file.instrument.guessed);
    QCOMPARE(shape(file), std::string("S2 Q D1 D1 T Q"));
    QVERIFY(bookOf(file).isLive());
    QVERIFY(file.records[5].trade.flags & kSuspicious);
    QCOMPARE(file.records[6].quote.bid, Price{0});
    QCOMPARE(file.records[3].delta.side, Side::None); // an update without levels carries the ids on
}

void TestCaptures::readsBybit()
{
    const auto book = [](const char* topic, const char* type, int ts, int u, const char* bids) {
        return std::string(R"({"topic":"orderbook.)") + topic + R"(.XRPUSDT","type":")" + type +
               R"(","ts":17330112006)" + std::to_string(ts) + R"(,"data":{"s":"XRPUSDT","b":[)" + bids +
               R"(],"a":[["2","5"]],"u":)" + std::to_string(u) + R"(,"seq":1},"cts":1})" + "\n";
    };
    const ReadFile file = readText(
        R"({"success":true,"ret_msg":"","op":"subscribe"})"
        "\n" +
            book("1", "snapshot", 10, 9, R"(["1.9","1"])") +
            book("50", "snapshot", 11, 20, R"(["1.9","7"],["1.8","3"])") +
            book("1", "snapshot", 12, 10, R"(["1.9","1"])") + book("50", "delta", 13, 21, R"(["1.9","0"])") +
            R"({"topic":"publicTrade.XRPUSDT","type":"snapshot","ts":1733011200614,"data":[{"i":"a-1","T":1,"p":"2","v":"4","S":"Buy","s":"XRPUSDT","BT":false},{"i":"a-2","T":1,"p":"1.8","v":"1","S":"Sell","s":"XRPUSDT","BT":true},{"i":"a-1","T":1,"p":"2","v":"4","S":"Buy","s":"XRPUSDT"}]})"
            "\n"
            R"({"topic":"tickers.XRPUSDT","ts":1733011200615,"data":{}})"
            "\n",
        "xrp.data");
    QVERIFY2(file.error.empty(), file.error.c_str());
    QCOMPARE(file.info.format, std::string("bybit-capture"));
    QCOMPARE(shape(file), std::string("S2 Q S3 Q D2 Q T T"));
    QCOMPARE(file.info.duplicates, std::uint64_t{1});
    QVERIFY(file.records.back().trade.flags & kSuspicious); // a block trade
    QCOMPARE(bookOf(file).best(Side::Buy)->price, Price{180'000'000});
    const auto warns = [&](const char* text) {
        return std::any_of(file.info.warnings.begin(), file.info.warnings.end(),
                           [&](const std::string& w) { return w.find(text) != std::string::npos; });
    };
    QVERIFY(warns("1 messages are left out: tickers"));
    QVERIFY(warns("1 messages are left out: orderbook.1"));
    QVERIFY(warns("best bids and asks are taken from the book"));
}

void TestCaptures::namesLineAndField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const std::string start = received(1, kSpotSnapshot);
    const auto row = [&](const char* name, const std::string& line, const char* message) {
        QTest::newRow(name) << QByteArray::fromStdString(start + line) << QByteArray(message);
    };
    row("cut off", received(2, R"({"e":"depthUpdate","s":"BTCUSDT")"), "f:2: message: is not valid JSON");
    row("no object", received(2, "[1,2]"), "f:2: message: is no JSON object");
    row("no ids", received(2, R"({"e":"depthUpdate","s":"BTCUSDT","b":[],"a":[]})"),
        "f:2: U: is missing or not a whole number");
    row("negative id", received(2, R"({"e":"depthUpdate","s":"BTCUSDT","U":-1,"u":2,"b":[],"a":[]})"),
        "f:2: U: is missing or not a whole number");
    row("ids fall", received(2, spotDelta(12, 10, "")), "f:2: u: 10 is below the first id");
    row("no symbol", received(2, R"({"e":"depthUpdate","U":1,"u":2,"b":[],"a":[]})"),
        "f:2: s: is missing, expected the symbol");
    row("levels missing", received(2, R"({"e":"depthUpdate","s":"BTCUSDT","U":1,"u":2,"b":[]})"),
        "f:2: a: is missing, expected a list of [price, size]");
    row("no pair", received(2, spotDelta(101, 102, R"(["1","2"],["1"])")),
        "f:2: b[1].level: is not a list of price and size in quotes");
    row("numbers without quotes", received(2, spotDelta(101, 102, "[1,2]")), "f:2: b[0].level: is not a list");
    row("price is text", received(2, spotDelta(101, 102, R"(["nan","2"])")), "f:2: b[0].price: 'nan' is not a price");
    row("price is 0", received(2, spotDelta(101, 102, "", R"(["0","2"])")),
        "f:2: a[0].price: '0' is not a price above 0");
    row("price too large", received(2, spotDelta(101, 102, R"(["99999999999999","2"])")),
        "f:2: b[0].price: '99999999999999' is not a price, expected a decimal number that fits");
    row("size is negative", received(2, spotDelta(101, 102, R"(["1","-2"])")),
        "f:2: b[0].size: '-2' is not a size >= 0");
    row("size too large", received(2, spotDelta(101, 102, R"(["1","1e300"])")),
        "f:2: b[0].size: '1e300' is not a size, expected a decimal number below 92233720368.54775807");
    row("trade without side", received(2, R"({"e":"trade","s":"BTCUSDT","p":"1","q":"1","t":1})"),
        "f:2: m: is missing, expected true or false");
    row("trade size", received(2, R"({"e":"trade","s":"BTCUSDT","p":"1","q":"inf","t":1,"m":true})"),
        "f:2: q: 'inf' is not a size >= 0");
    row("receipt", "99999999999999999999 {\"e\":\"x\"}\n", "f:2: receipt: '99999999999999999999' is not a time");
    row("other instrument", received(2, spotTrade(1)) + received(3, spotTrade(1, "1", false, "ETHUSDT")),
        "f:3: symbol: is ETHUSDT in a capture of BTC-USDT; pick one of several instruments with --symbol");
    QTest::newRow("nothing in it") << QByteArray::fromStdString(received(1, R"({"e":"depthUpdate","s":)") +
                                                                received(2, R"({"stream":"x","data":{"e":"kline"}})"))
                                   << QByteArray("f:1: file: is a raw capture whose venue cannot be told");
    QTest::newRow("KuCoin") << QByteArray(R"({"type":"message","topic":"/market/level2:BTC-USDT","data":{}})")
                            << QByteArray("f:1: file: is a raw capture of KuCoin, which is not supported; raw "
                                          "captures of Binance spot, Binance USD-M and Bybit are");
    QTest::newRow("OKX") << QByteArray(R"({"arg":{"channel":"books","instId":"BTC-USDT"},"data":[]})")
                         << QByteArray("f:1: file: is a raw capture of OKX, which is not supported");
    QTest::newRow("Coinbase") << QByteArray(R"({"channel":"l2_data","sequence_num":0,"events":[]})")
                              << QByteArray("f:1: file: is a raw capture of Coinbase, which is not supported");
    QTest::newRow("Hyperliquid") << QByteArray(R"(1 {"channel":"l2Book","data":{"coin":"BTC","levels":[]}})")
                                 << QByteArray("f:1: file: is a raw capture of Hyperliquid, which is not");
}
void TestCaptures::namesLineAndField()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const ReadFile file = readText(text.toStdString(), "f");
    QVERIFY2(file.error.starts_with(message.toStdString()), file.error.c_str());
    QVERIFY(file.error.find('\n') == std::string::npos);
}

void TestCaptures::rejectsBadMessagesWhenLenient()
{
    SourceOptions options = named("f");
    options.lenient = true;
    const ReadFile file = readText(received(1, kSpotSnapshot) + received(2, spotDelta(101, 102, "[1]")) +
                                       received(3, spotDelta(103, 104, R"(["64000","2"])")) +
                                       received(4, kSpotSnapshot) + received(5, spotTrade(1)),
                                   options);
    QVERIFY2(file.error.empty(), file.error.c_str());
    QCOMPARE(file.info.rejected, std::uint64_t{1});
    QCOMPARE(file.info.book->gaps, std::uint64_t{2}); // the lost update; and 103 is beyond the snapshot of 100
    QCOMPARE(file.notices.size(), std::size_t{3});
    QVERIFY(file.notices[0].kind == SourceNotice::Kind::Rejected);
    QVERIFY(file.notices[1].kind == SourceNotice::Kind::SequenceGap);
    QCOMPARE(file.notices[1].count, std::uint64_t{2});
    QVERIFY(!bookOf(file).isLive());
    QVERIFY(file.info.warnings[0].starts_with("f:2: b[0].level: is not a list"));
}

void TestCaptures::picksOneOfSeveralInstruments()
{
    const std::string text = received(1, spotTrade(1, "1", false, "ETHUSDT")) + received(2, kSpotSnapshot) +
                             received(3, spotTrade(2)) + received(4, spotDelta(101, 102, R"(["64000","2"])"));
    const ReadFile file = readText(text, named("f", "btc/usdt"));
    QVERIFY2(file.error.empty(), file.error.c_str());
    QCOMPARE(shape(file), std::string("T D1")); // the snapshot may be of either
    QCOMPARE(file.info.symbol, std::string("BTC-USDT"));
    QVERIFY(readText(text, named("f", "SOLUSDT")).error.find("no message is of SOL-USDT") != std::string::npos);
}

void TestCaptures::ordersWhatStandsAtOneInstant()
{
    const ReadFile file =
        readText(received(1, kSpotSnapshot) + received(5, spotTrade(1)) + received(5, kSpotTicker) +
                     received(5, spotDelta(101, 102, R"(["64000","2"])")) + received(5, spotTrade(2)) +
                     received(6, spotTrade(3)) + received(6, spotDelta(103, 104, R"(["64000","3"])")),
                 "f");
    QCOMPARE(shape(file), std::string("S4 Q D1 Q T T D1 T"));
}

void TestCaptures::holdsAClockThatFallsBack()
{
    const ReadFile file = readText(received(10, kSpotSnapshot) + received(5, spotDelta(101, 102, R"(["64000","2"])")) +
                                       received(20, spotTrade(1)),
                                   "f");
    QCOMPARE(file.info.outOfOrder, std::uint64_t{1});
    QVERIFY(bookOf(file).isLive());
    QVERIFY(file.notices.at(0).kind == SourceNotice::Kind::OutOfOrder);
    QCOMPARE(file.records[5].time().ns % 100, std::int64_t{10});
}

void TestCaptures::beginsLaterWithTheBookAsItStands()
{
    const std::string text = received(1, spotTrade(1)) + received(2, kSpotSnapshot) +
                             received(3, spotDelta(101, 102, R"(["64000","0"],["63000","4"])")) +
                             received(4, spotTrade(2)) + received(5, spotDelta(103, 104, R"(["62000","5"])")) +
                             received(6, spotTrade(3));
    const ReadFile whole = readText(text, "f");
    SourceOptions options = named("f");
    options.from = Time{1'723'161'253'000'000'004};
    options.to = Time{1'723'161'253'000'000'006};
    const ReadFile part = readText(text, options);
    QCOMPARE(part.error, std::string());
    QVERIFY2(shape(part) == "S4 Q T D1", shape(part).c_str());
    QVERIFY(plain(bookOf(part)) == plain(bookOf(whole)));
    QCOMPARE(part.info.first.ns, std::int64_t{1'723'161'253'000'000'004});
    // From between the updates and their snapshot: nothing before the book is whole.
    options.from = Time{1'723'161'253'000'000'002};
    options.to.reset();
    const ReadFile late = readText(received(1, spotDelta(99, 101, R"(["63000","7"])")) + received(2, spotTrade(1)) +
                                       received(3, kSpotSnapshot) + received(4, spotDelta(102, 103, "")),
                                   options);
    QCOMPARE(shape(late), std::string("T S5 Q D1"));
    QVERIFY(bookOf(late).isLive());
    QCOMPARE(bookOf(late).sizeAt(Side::Buy, Price{6'300'000'000'000}).units, std::int64_t{700'000'000});
}

void TestCaptures::findsMissingTrades()
{
    std::string text;
    for (int i = 1; i <= 150; ++i)
        if (i != 120 && i != 121) text += received(i, spotTrade(i));
    const ReadFile file = readText(text, "f");
    QCOMPARE(file.records.size(), std::size_t{148});
    QCOMPARE(file.notices.size(), std::size_t{1});
    QVERIFY(file.notices[0].kind == SourceNotice::Kind::SequenceGap);
    QCOMPARE(file.notices[0].count, std::uint64_t{2});
    QVERIFY(file.records[119].trade.flags & kAfterGap);
}

void TestCaptures::keepsFineSizesFromVanishing()
{
    // DOGE is traded in whole coins, so sizes have two digits.
    const ReadFile file = readText(received(1, R"({"lastUpdateId":1,"bids":[["0.1","0.001"]],"asks":[["0.2","5"]]})"),
                                   named("f", "DOGEUSDT"));
    QVERIFY2(file.error.empty(), file.error.c_str());
    QCOMPARE(bookOf(file).best(Side::Buy)->size, BookSize{1});
    QCOMPARE(file.info.rounded, std::uint64_t{1});
}

/// Messages written as a venue writes them come back as the records they stand for.
void TestCaptures::givesBackWhatWasWritten()
{
    QVERIFY(rc::check("round trip", [] {
        const auto form = *rc::gen::element(CaptureForm::BinanceSpot, CaptureForm::BinanceUsdm, CaptureForm::Bybit);
        RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
        const auto rule = form == CaptureForm::BinanceSpot   ? SequenceRule::Overlapping
                          : form == CaptureForm::BinanceUsdm ? SequenceRule::Linked
                                                             : SequenceRule::Consecutive;
        std::string text;
        std::vector<MarketRecord> expected;
        std::uint64_t id = 1000;
        const auto count = 1 + random.nextBelow(20);
        for (std::uint64_t i = 0; i < count; ++i) {
            BookMessage message;
            message.snapshot = i == 0 || random.nextBelow(8) == 0;
            message.previous = id;
            if (!message.snapshot) id += form == CaptureForm::Bybit ? 1 : 1 + random.nextBelow(9);
            message.sequence = id;
            for (const Side side : {Side::Buy, Side::Sell})
                for (auto n = random.nextBelow(5); n > 0; --n)
                    message.levels.push_back(
                        {side,
                         1 + static_cast<std::int64_t>(random.nextBelow(90'000) + (side == Side::Sell ? 100'000 : 0)),
                         static_cast<std::int64_t>(random.nextBelow(1'000'000'000'000))});
            text += asJson(message, form, static_cast<std::int64_t>(i));
            const Time time = Time::fromMillis(1'723'161'253'000 + static_cast<std::int64_t>(i));
            BookMessage priced = message;
            for (LevelChange& change : priced.levels)
                change.price *= 1'000'000; // from cents to 1e-8
            if (message.snapshot) {
                for (const auto& r : recordsOf<BookSnapshot>(priced, rule, time)) {
                    expected.emplace_back().kind = Kind::BookSnapshot;
                    expected.back().snapshot = r;
                }
            } else {
                for (const auto& r : recordsOf<BookDelta>(priced, rule, time)) {
                    expected.emplace_back().kind = Kind::BookDelta;
                    expected.back().delta = r;
                }
            }
        }
        SourceOptions options;
        options.path = "f";
        options.symbol = "BTCUSDT";
        options.format = std::string(toString(form));
        const ReadFile file = readText(text, options);
        RC_ASSERT(file.error == std::string());
        std::vector<MarketRecord> books;
        for (const MarketRecord& r : file.records)
            if (r.kind != Kind::Quote) books.push_back(r);
        RC_ASSERT(books.size() == expected.size());
        for (std::size_t i = 0; i < books.size(); ++i) {
            RC_ASSERT(static_cast<int>(books[i].kind) == static_cast<int>(expected[i].kind));
            const BookLevel& a =
                books[i].kind == Kind::BookDelta ? static_cast<const BookLevel&>(books[i].delta) : books[i].snapshot;
            const BookLevel& b = books[i].kind == Kind::BookDelta ? static_cast<const BookLevel&>(expected[i].delta)
                                                                  : expected[i].snapshot;
            RC_ASSERT(a.time == b.time);
            RC_ASSERT(a.price == b.price);
            RC_ASSERT(a.size == b.size);
            RC_ASSERT(a.previous == b.previous);
            RC_ASSERT(a.sequence == b.sequence);
            RC_ASSERT(static_cast<int>(a.side) == static_cast<int>(b.side));
            RC_ASSERT(a.part == b.part);
            RC_ASSERT(static_cast<int>(a.rule) == static_cast<int>(b.rule));
        }
    }));
}

/// Damage anywhere: refused with one line, or read; never anything else.
void TestCaptures::standsDamagedBytes()
{
    const std::string good = received(1, kSpotSnapshot) + received(2, kSpotTicker) +
                             received(3, spotDelta(101, 102, R"(["64000","2"])")) + received(4, spotTrade(1));
    std::uint64_t refused = 0;
    QVERIFY(rc::check("bytes replaced, cut, doubled", [&] {
        std::string text = good;
        RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
        for (int i = 0; i < 3; ++i) {
            const std::size_t at = random.nextBelow(text.size());
            switch (random.nextBelow(3)) {
            case 0:
                text[at] = static_cast<char>(random.nextBelow(256));
                break;
            case 1:
                text.erase(at, random.nextBelow(20));
                break;
            default:
                text.insert(at, text.substr(at / 2, random.nextBelow(40)));
                break;
            }
            if (text.empty()) text = "{";
        }
        SourceOptions options = named("f");
        options.format = "binance-spot-capture";
        options.lenient = random.nextBelow(2) == 0;
        const ReadFile file = readText(text, options);
        if (!file.error.empty()) ++refused;
        RC_ASSERT(file.error.find('\n') == std::string::npos);
        for (const MarketRecord& r : file.records)
            RC_ASSERT(r.time() >= file.info.first && r.time() <= file.info.last);
    }));
    QVERIFY(refused > 0);
}

SEXTANT_TEST(TestCaptures)
#include "tst_captures.moc"
