#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <cstdlib>
#include <map>

#include "tests/test_main.h"

#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/capture_message.h"
#include "engine/market/formats/row_reader.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/market/formats_fixture.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;
using namespace sextant::test;

namespace {

using Kind = MarketRecord::Kind;

/// One row of a table that somebody else made of the same messages.
struct TableRow {
    std::int64_t received = 0;
    bool snapshot = false;
    bool bid = false;
    std::int64_t price = 0; // 1e-8
    std::int64_t size = 0;  // 1e-8
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    friend bool operator==(const TableRow&, const TableRow&) = default;
};

std::vector<TableRow> tableOf(const std::string& path)
{
    std::vector<TableRow> rows;
    auto bytes = ByteSource::openFile(path);
    if (!bytes) return rows;
    LineReader lines(**bytes);
    std::string_view line;
    std::vector<std::string_view> cells;
    while (lines.next(line) == Step::Row) {
        if (lines.number() == 1) continue;
        splitFields(line, ',', cells);
        if (cells.size() < 8) return {};
        const auto number = [&](std::size_t i, int scale = 0) {
            return cells[i].empty() ? 0 : parseScaled(cells[i], scale)->value;
        };
        rows.push_back({number(0), cells[2] == "snapshot", cells[3] == "b", number(4, 8), number(5, 8),
                        static_cast<std::uint64_t>(number(6)), static_cast<std::uint64_t>(number(7))});
    }
    return rows;
}

/// Best bid and ask with their sizes, 1e-8.
struct Top {
    Price bid;
    Price ask;
    std::int64_t bidSize = 0;
    std::int64_t askSize = 0;
    friend bool operator==(const Top&, const Top&) = default;
};

/// A message of a capture that changes the book, read without the program's reader: prices and sizes at 1e-8.
struct RawChange {
    bool isSnapshot = false;
    std::uint64_t last = 0;
    std::vector<LevelChange> levels;
};

std::vector<RawChange> rawChangesOf(const std::string& path)
{
    std::vector<RawChange> changes;
    auto bytes = ByteSource::openFile(path);
    if (!bytes) return changes;
    LineReader lines(**bytes);
    std::string_view line;
    while (lines.next(line) == Step::Row) {
        const auto has = [&](const char* word) { return line.find(word) != std::string_view::npos; };
        if (!has("depthUpdate") && !has("lastUpdateId") && !has("orderbook.")) continue;
        const std::size_t begin = line.find('{');
        const QByteArray text(line.data() + begin, static_cast<qsizetype>(line.size() - begin));
        QJsonObject object = QJsonDocument::fromJson(text).object();
        const bool isBybit = object.contains("topic");
        RawChange change;
        change.isSnapshot = object.contains("lastUpdateId") || object.value("type").toString() == "snapshot";
        if (object.contains("data")) object = object.value("data").toObject();
        change.last =
            static_cast<std::uint64_t>(object.value(change.isSnapshot && !isBybit ? "lastUpdateId" : "u").toInteger());
        for (const auto& [side, names] : {std::pair{Side::Buy, std::pair{"b", "bids"}}, {Side::Sell, {"a", "asks"}}})
            for (const QJsonValue& level :
                 object.value(object.contains(names.first) ? names.first : names.second).toArray())
                change.levels.push_back({side, parseScaled(level.toArray()[0].toString().toStdString(), 8)->value,
                                         parseScaled(level.toArray()[1].toString().toStdString(), 8)->value});
        changes.push_back(std::move(change));
    }
    return changes;
}

std::int64_t wholeUnits(double size) { return std::llround(size * 1e8); }

} // namespace

/// The recorded streams of shared market data; counts are those of its provenance file.
class TestCapturesData final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const char* root = std::getenv("SEXTANT_DATA");
        if (!root) QSKIP("SEXTANT_DATA is not set: real captures are not tested");
        m_root = std::string(root) + "/l2/";
    }

    void readsWholeCaptures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<quint64>("messages"); // of book changes
        QTest::addColumn<quint64>("tickers");
        QTest::addColumn<quint64>("trades");
        QTest::newRow("spot") << "btcusdt_binance_spot_20240808_raw.jsonl.gz"
                              << "binance-spot-capture"
                              << "BTC-USDT binance" << quint64{3451} << quint64{28040} << quint64{9757};
        QTest::newRow("usdm") << "btcusdt_binance_usdm_20240808_raw.jsonl.gz"
                              << "binance-usdm-capture"
                              << "BTC-USDT binance-usdm" << quint64{6551} << quint64{66089} << quint64{21313};
        QTest::newRow("bybit") << "xrpusdt_bybit_ob500_20241201_raw.jsonl"
                               << "bybit-capture"
                               << "XRP-USDT bybit" << quint64{49} << quint64{0} << quint64{0};
    }
    void readsWholeCaptures()
    {
        QFETCH(QString, path);
        QFETCH(QString, form);
        QFETCH(QString, instrument);
        QFETCH(quint64, messages);
        QFETCH(quint64, tickers);
        QFETCH(quint64, trades);
        const ReadFile file = readFile(m_root + path.toStdString());
        QCOMPARE(file.error, std::string());
        QCOMPARE(file.info.format, form.toStdString());
        QCOMPARE(file.info.symbol + " " + file.info.venue, instrument.toStdString());
        QVERIFY(!file.instrument.guessed);
        QCOMPARE(file.info.rounded, std::uint64_t{0});
        QCOMPARE(file.info.outOfOrder, std::uint64_t{0});
        QCOMPARE(file.notices.size(), std::size_t{0});

        OrderBook book;
        std::uint64_t snapshots = 0;
        std::uint64_t updates = 0;
        std::uint64_t quotes = 0;
        std::uint64_t prints = 0;
        std::uint64_t levels = 0;
        for (const MarketRecord& r : file.records) {
            BookVerdict verdict = BookVerdict::Partial;
            switch (r.kind) {
            case Kind::BookSnapshot:
                verdict = book.apply(r.snapshot);
                snapshots += r.snapshot.part & kLastOfUpdate ? 1 : 0;
                break;
            case Kind::BookDelta:
                verdict = book.apply(r.delta);
                updates += r.delta.part & kLastOfUpdate ? 1 : 0;
                ++levels;
                break;
            case Kind::Quote:
                ++quotes;
                break;
            default:
                ++prints;
                break;
            }
            QVERIFY(verdict != BookVerdict::Gap && verdict != BookVerdict::Crossed);
            // Never crossed behind a whole message.
            if (book.isLive()) QVERIFY(!book.isCrossedOrLocked());
        }
        QVERIFY(book.isLive());
        QCOMPARE(snapshots, std::uint64_t{1});
        QCOMPARE(updates, std::uint64_t{messages});
        QCOMPARE(prints, std::uint64_t{trades});
        if (tickers > 0) QCOMPARE(quotes, std::uint64_t{tickers});
        QCOMPARE(book.counts().gaps + book.counts().crossed, std::uint64_t{0});
        qInfo("%llu book messages, %llu changed levels, %llu best bids and asks, %llu trades; 0 gaps, 0 crossed",
              static_cast<unsigned long long>(updates), static_cast<unsigned long long>(levels),
              static_cast<unsigned long long>(quotes), static_cast<unsigned long long>(prints));
    }

    /// The same capture, turned into a table by other people's program.
    void equalsTheTableMadeOfIt()
    {
        const std::vector<TableRow> table = tableOf(m_root + "btcusdt_binance_spot_20240808_depth.csv.gz");
        QCOMPARE(table.size(), std::size_t{126'090});
        const ReadFile file = readFile(m_root + "btcusdt_binance_spot_20240808_raw.jsonl.gz");
        std::size_t at = 0;
        for (const MarketRecord& r : file.records) {
            if (r.kind != Kind::BookSnapshot && r.kind != Kind::BookDelta) continue;
            const bool snapshot = r.kind == Kind::BookSnapshot;
            const BookLevel& level = snapshot ? static_cast<const BookLevel&>(r.snapshot) : r.delta;
            QVERIFY(at < table.size());
            const TableRow got{r.stamp.ns,        snapshot,         level.side == Side::Buy,
                               level.price.units, level.size.units, snapshot ? 0 : level.previous + 1,
                               level.sequence};
            QVERIFY2(got == table[at], qPrintable(QString("row %1").arg(at + 2)));
            ++at;
        }
        QCOMPARE(at, table.size());
    }

    void equalsAPlainBookOfTheRawMessages_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("messages");
        QTest::newRow("spot") << "btcusdt_binance_spot_20240808_raw.jsonl.gz" << 3400;
        QTest::newRow("usdm") << "btcusdt_binance_usdm_20240808_raw.jsonl.gz" << 6500;
        QTest::newRow("bybit") << "xrpusdt_bybit_ob500_20241201_raw.jsonl" << 49;
    }
    /// Both sides behind every message against two std::map that another reader of the same lines
    /// fills: the best twenty behind each, and all behind each 50th and the last, as far as the book says that it is
    /// complete: beyond what the snapshot held nobody was told of what did not change.
    void equalsAPlainBookOfTheRawMessages()
    {
        QFETCH(QString, path);
        QFETCH(int, messages);
        const std::vector<RawChange> raw = rawChangesOf(m_root + path.toStdString());
        const ReadFile file = readFile(m_root + path.toStdString());
        QCOMPARE(file.error, std::string());
        OrderBook book;
        PlainBook plainBook;
        std::size_t at = 0;
        int compared = 0;
        std::size_t levels = 0;
        for (std::size_t i = 0; i < file.records.size(); ++i) {
            const MarketRecord& r = file.records[i];
            BookVerdict verdict = BookVerdict::Partial;
            if (r.kind == Kind::BookSnapshot)
                verdict = book.apply(r.snapshot);
            else if (r.kind == Kind::BookDelta)
                verdict = book.apply(r.delta);
            if (verdict != BookVerdict::Applied) continue;
            const std::uint64_t sequence = r.kind == Kind::BookSnapshot ? r.snapshot.sequence : r.delta.sequence;
            const auto take = [&](const RawChange& change) {
                for (const LevelChange& level : change.levels)
                    plainBook.set(level.side, level.price, level.size);
            };
            if (r.kind == Kind::BookSnapshot) {
                // Of what came before it only what is newer than it counts.
                const std::size_t before = at;
                while (at < raw.size() && !raw[at].isSnapshot)
                    ++at;
                QVERIFY(at < raw.size() && raw[at].last == sequence);
                plainBook = {};
                take(raw[at]);
                for (std::size_t k = before; k < at; ++k)
                    if (raw[k].last > sequence) take(raw[k]);
                ++at;
            } else {
                bool isReached = false;
                for (; at < raw.size() && !isReached; ++at) {
                    isReached = raw[at].last == sequence;
                    if (isReached) take(raw[at]);
                }
                QVERIFY2(isReached, qPrintable(QString("message %1 is not in the file").arg(sequence)));
            }
            ++compared;
            QVERIFY(!plainBook.isCrossedOrLocked());
            const bool isWhole = compared % 50 == 0 || at == raw.size();
            const auto isEqual = [&](Side side, auto from, auto end) {
                std::size_t k = 0;
                for (; from != end && (isWhole || k < 20) && book.isKnown(side, Price{from->first}); ++from, ++k)
                    if (k >= book.depth(side) || book.level(side, k).price.units != from->first ||
                        book.level(side, k).size.units != from->second)
                        return false;
                levels += k;
                return true;
            };
            QVERIFY2(isEqual(Side::Buy, plainBook.bids.rbegin(), plainBook.bids.rend()) &&
                         isEqual(Side::Sell, plainBook.asks.begin(), plainBook.asks.end()),
                     qPrintable(QString("message %1").arg(sequence)));
        }
        QVERIFY(compared >= messages);
        qInfo("%d books compared, %zu levels; 0 different, 0 crossed", compared, levels);
        QVERIFY(levels > 30U * static_cast<std::size_t>(messages));
    }

    /// Behind each update the top of the book is what the venue's stream of best bids and asks said for that id.
    void agreesWithBestBidAndAsk_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("form");
        QTest::newRow("spot") << "btcusdt_binance_spot_20240808_raw.jsonl.gz"
                              << static_cast<int>(CaptureForm::BinanceSpot);
        QTest::newRow("usdm") << "btcusdt_binance_usdm_20240808_raw.jsonl.gz"
                              << static_cast<int>(CaptureForm::BinanceUsdm);
    }
    void agreesWithBestBidAndAsk()
    {
        QFETCH(QString, path);
        QFETCH(int, form);
        auto bytes = ByteSource::openFile(m_root + path.toStdString());
        QVERIFY(bytes.has_value());
        LineReader lines(**bytes);
        CaptureParser parser(static_cast<CaptureForm>(form), 8, 8);
        CaptureMessage message;
        OrderBook book;
        std::map<std::uint64_t, Top> told; // by id
        std::vector<std::pair<std::uint64_t, Top>> built;
        std::string_view line;
        while (lines.next(line) == Step::Row) {
            QVERIFY2(parser.parse(line, message), parser.fault().what.c_str());
            if (message.kind == CaptureMessage::Kind::Quote)
                told[message.sequence] = {message.quote.bid, message.quote.ask, wholeUnits(message.quote.bidSize),
                                          wholeUnits(message.quote.askSize)};
            const bool snapshot = message.kind == CaptureMessage::Kind::Snapshot;
            if (!snapshot && message.kind != CaptureMessage::Kind::Delta) continue;
            BookMessage whole{snapshot, message.previous, message.sequence, {}};
            for (const CaptureMessage::Level& level : message.levels)
                whole.levels.push_back({level.side, level.price.units, level.size.units});
            if (apply(book, whole, message.rule) != BookVerdict::Applied) continue;
            built.emplace_back(book.sequence(),
                               Top{book.best(Side::Buy)->price, book.best(Side::Sell)->price,
                                   book.best(Side::Buy)->size.units, book.best(Side::Sell)->size.units});
        }
        std::uint64_t compared = 0;
        std::uint64_t different = 0;
        for (const auto& [id, top] : built) {
            const auto after = told.upper_bound(id);
            if (after == told.begin() || after == told.end()) continue; // before the first, behind the last one
            ++compared;
            if (!(std::prev(after)->second == top)) ++different;
        }
        qInfo("%llu tops compared, %llu different", static_cast<unsigned long long>(compared),
              static_cast<unsigned long long>(different));
        QVERIFY(compared > 3000);
        QCOMPARE(different, std::uint64_t{0});
    }

    void refusesWhatIsNotSupported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        QTest::newRow("Hyperliquid") << "btc_hyperliquid_20250126_raw.jsonl.gz"
                                     << ":1: file: is a raw capture of Hyperliquid, which is not supported; raw "
                                        "captures of Binance spot, Binance USD-M and Bybit are";
        QTest::newRow("table") << "btcusdt_binance_spot_20240808_depth.csv.gz"
                               << ":1: header: order-book data in columns are not supported as a tape; raw captures "
                                  "of Binance spot, Binance USD-M and Bybit are";
        QTest::newRow("orders") << "esh4_cme_mbo_20231224.csv.gz"
                                << ":1: header: order-book data in columns are not supported as a tape; raw captures "
                                   "of Binance spot, Binance USD-M and Bybit are";
    }
    void refusesWhatIsNotSupported()
    {
        QFETCH(QString, path);
        QFETCH(QString, message);
        const std::string whole = m_root + path.toStdString();
        QCOMPARE(readFile(whole).error, whole + message.toStdString());
    }

private:
    std::string m_root;
};

SEXTANT_TEST(TestCapturesData)
#include "tst_captures_data.moc"
