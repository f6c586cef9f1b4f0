#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "tests/engine/feeds/mock/mock_client.h"
#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/feeds/net/feed_thread.h"
#include "engine/market/instrument_catalog.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using feeds::mock::DialectName;
using market::Side;

/// The adapter of Binance against its local venue over real sockets, sixty times as fast as the clock.
class TestLiveFeed final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsWithTheVenuesBookAndBars_data();
    void endsWithTheVenuesBookAndBars();
    void saysWhyNobodyAnswers();
};

namespace {

constexpr double kSpeed = 60.0;

struct Session {
    std::shared_ptr<const market::Instrument> instrument;
    FeedQueue queue;
    RecordingSink sink;
    FeedBatch batch;
    std::unique_ptr<FeedThread> thread;

    Session(Venue venue, const mock::MockVenue& server, const char* symbol)
    {
        market::Instrument found = market::InstrumentCatalog::builtIn().find(symbol, std::string(toString(venue)));
        found.id = InstrumentId{1};
        instrument = std::make_shared<const market::Instrument>(std::move(found));
        FeedPlan plan;
        std::string rest;
        for (const auto& [setting, url] : server.urls())
            (setting.find("rest") != std::string::npos ? rest : plan.socketBase) = url;
        plan.connectId = "2f6c3d0e-0000-4000-8000-000000000001";
        plan.credentials = {"PKLOCAL", "secret", ""};
        plan.connection = connectionSettingsOf(venue);
        plan.rest = restSettingsOf(venue);
        plan.speed = kSpeed;
        FeedWish wish;
        wish.instrument = instrument;
        wish.calendar = market::findCalendar("24-7");
        wish.bars = {market::Timeframe::M1};
        wish.history = 0min;
        plan.wishes.push_back(wish);
        const auto make = [plan, venue](FeedSink& to, Time now) {
            return std::make_unique<VenueFeed>(makeProtocol(venue, plan.credentials), plan, to, now);
        };
        thread = std::make_unique<FeedThread>(make, rest, queue);
    }
    void drain()
    {
        while (queue.wait(std::chrono::steady_clock::now())) {
            queue.take(batch);
            if (batch.runs.empty()) return; // it is closed
            for (const auto& run : batch.runs)
                switch (run.kind) {
                case FeedBatch::Kind::Trades:
                    sink.onTrades(std::span(batch.trades).subspan(run.first, run.count), run.provenance);
                    break;
                case FeedBatch::Kind::Quotes:
                    sink.onQuotes(std::span(batch.quotes).subspan(run.first, run.count));
                    break;
                case FeedBatch::Kind::Bars:
                    sink.onBars(std::span(batch.bars).subspan(run.first, run.count), run.provenance);
                    break;
                case FeedBatch::Kind::Snapshot:
                    for (const auto& level : std::span(batch.snapshots).subspan(run.first, run.count))
                        sink.book.apply(level);
                    break;
                case FeedBatch::Kind::Delta:
                    for (const auto& level : std::span(batch.deltas).subspan(run.first, run.count))
                        sink.book.apply(level);
                    break;
                case FeedBatch::Kind::State:
                    for (const auto& state : std::span(batch.states).subspan(run.first, run.count))
                        sink.onState(state);
                    break;
                }
        }
    }
    [[nodiscard]] test::PlainBook side(Side which) const
    {
        test::PlainBook out;
        const int scale = market::bookSizeScale(*instrument);
        sink.book.visit(which, [&](const market::OrderBook::Level& level) {
            out[test::plainDecimal(QString::fromStdString(instrument->format(level.price)))] =
                QString::fromStdString(formatScaled(level.size.units, scale));
            return true;
        });
        return out;
    }
};

/// The best levels of the venue that a client of it can know.
test::PlainBook best(const test::PlainBook& all, bool isBid, std::size_t count)
{
    std::vector<std::pair<double, std::pair<QString, QString>>> sorted;
    for (const auto& [price, size] : all)
        sorted.push_back({isBid ? -price.toDouble() : price.toDouble(), {price, size}});
    std::sort(sorted.begin(), sorted.end());
    test::PlainBook out;
    for (std::size_t i = 0; i < std::min(count, sorted.size()); ++i)
        out.insert(sorted[i].second);
    return out;
}

} // namespace

void TestLiveFeed::endsWithTheVenuesBookAndBars_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<QByteArray>("symbol");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("fault");
    struct Row {
        Venue venue;
        const char* symbol;
        const char* name; ///< in the venue's words
        const char* fault;
    };
    const std::vector<Row> rows{{Venue::Binance, "BTC-USDT", "BTCUSDT", ""},
                                {Venue::Binance, "BTC-USDT", "BTCUSDT", "disconnect:50s"},
                                {Venue::Binance, "BTC-USDT", "BTCUSDT", "gap:1%,dup:5%"}};
    for (const Row& row : rows)
        QTest::addRow("%s %s", toString(row.venue).data(), row.fault)
            << static_cast<int>(row.venue) << QByteArray(row.symbol) << QByteArray(row.name) << QByteArray(row.fault);
}

void TestLiveFeed::endsWithTheVenuesBookAndBars()
{
    QFETCH(int, venue);
    QFETCH(QByteArray, symbol);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, fault);
    mock::MockVenueOptions options;
    options.faults = mock::parseFaults(fault.toStdString()).value();
    options.speed = options.keepAliveSpeed = kSpeed;
    const auto dialect = mock::dialectFromString(toString(static_cast<Venue>(venue))).value();
    const auto server = test::livelyVenue(dialect, 240, options);
    Session session(static_cast<Venue>(venue), *server, symbol.constData());
    QVERIFY2(test::runUntil(
                 [&] {
                     session.drain();
                     return server->hasEnded();
                 },
                 30'000),
             server->counts().c_str());
    // What is still missing is asked for; the venue's own time stands.
    const auto truth = test::truthOf(*server, QString::fromLatin1(name));
    const auto id = truth.value(QLatin1String("book")).toObject().value(QLatin1String("id")).toInteger();
    (void)test::runUntil(
        [&] {
            session.drain();
            return false;
        },
        1'500);
    session.thread.reset();
    session.drain();

    const bool isNewest = session.sink.book.isLive() && session.sink.book.sequence() == static_cast<std::uint64_t>(id);
    if (!fault.startsWith("gap")) QVERIFY2(isNewest, server->counts().c_str());
    if (isNewest)
        for (const Side side : {Side::Buy, Side::Sell}) {
            const bool isBid = side == Side::Buy;
            const auto all = test::truthSide(truth, isBid ? "bids" : "asks");
            QCOMPARE(best(session.side(side), isBid, 50), best(all, isBid, 50));
        }
    // Bars: each of the venue's is there once with its numbers, or was told to be missing.
    std::map<qint64, QJsonArray> bars;
    const auto intervals = truth.value(QLatin1String("bars")).toObject();
    const auto minutes =
        intervals.contains(QLatin1String("1m")) ? intervals.value(QLatin1String("1m")) : intervals.begin().value();
    for (const QJsonValue one : minutes.toArray())
        bars[one.toArray().at(0).toInteger()] = one.toArray();
    std::size_t seen = 0;
    for (const auto& one : session.sink.bars) {
        const auto found = bars.find(one.bar.start().millis());
        QVERIFY2(found != bars.end(), "a bar that the venue does not have");
        ++seen;
        const auto text = [&](int at) { return found->second.at(at).toString(); };
        if (one.provenance == Provenance::Inferred) continue;
        QCOMPARE(QString::fromStdString(session.instrument->format(one.bar.open)).toDouble(), text(1).toDouble());
        QCOMPARE(QString::fromStdString(session.instrument->format(one.bar.high)).toDouble(), text(2).toDouble());
        QCOMPARE(QString::fromStdString(session.instrument->format(one.bar.low)).toDouble(), text(3).toDouble());
        QCOMPARE(QString::fromStdString(session.instrument->format(one.bar.close)).toDouble(), text(4).toDouble());
        QVERIFY(std::abs(one.bar.volume - text(5).toDouble()) < 1e-6);
    }
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
    // Trades: no id twice, and none is missing that was not told.
    const auto& trades = truth.value(QLatin1String("trades")).toObject();
    const auto last = trades.value(QLatin1String("last_id")).toInteger();
    const auto first = trades.value(QLatin1String("first_id")).toInteger();
    // The venue's clock stands when its tape is over and ours goes on: what is told of later minutes is no loss.
    const Time over = Time::fromSeconds(1'791'201'600 + 240);
    std::uint64_t told = 0;
    for (const FeedState& state : session.sink.states)
        if (state.kind == FeedState::Kind::Gap && state.from < over) told += std::max<std::uint64_t>(state.count, 1);
    QVERIFY2(session.sink.trades.size() <= static_cast<std::size_t>(last - first + 1), "a trade was given twice");
    if (fault.isEmpty())
        QVERIFY2(session.sink.trades.size() + 5 >= static_cast<std::size_t>(last - first + 1) && told == 0,
                 qPrintable(QString("%1 of %2").arg(session.sink.trades.size()).arg(last - first + 1)));
}

void TestLiveFeed::saysWhyNobodyAnswers()
{
    std::uint16_t port = 0;
    {
        const auto server = test::livelyVenue(DialectName::Binance, 10);
        port = server->port();
    }
    FeedQueue queue;
    FeedPlan plan;
    plan.socketBase = "ws://127.0.0.1:" + std::to_string(port);
    plan.connection = connectionSettingsOf(Venue::Binance);
    plan.rest = restSettingsOf(Venue::Binance);
    plan.speed = kSpeed;
    market::Instrument found = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
    found.id = InstrumentId{1};
    FeedWish wish;
    wish.instrument = std::make_shared<const market::Instrument>(std::move(found));
    wish.calendar = market::findCalendar("24-7");
    plan.wishes.push_back(wish);
    FeedThread thread(
        [plan](FeedSink& to, Time now) {
            return std::make_unique<VenueFeed>(makeProtocol(Venue::Binance), plan, to, now);
        },
        "http://127.0.0.1:" + std::to_string(port), queue);
    QVERIFY(test::runUntil([&] {
        const FeedStatus status = thread.status();
        return !status.lines.empty() && !status.lines[0].words.empty() && status.lines[0].drops[2] > 1;
    }));
    QVERIFY(!thread.status().isLive && queue.waiting() == 0);
}

SEXTANT_TEST(TestLiveFeed)
#include "tst_live_feed.moc"
