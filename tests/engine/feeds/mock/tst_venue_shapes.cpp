#include "tests/test_main.h"

#include <QTest>

#include <algorithm>

#include "engine/market/options/option_symbol.h"
#include "tests/engine/feeds/mock/mock_client.h"

using namespace sextant;
using namespace sextant::test;
using feeds::mock::DialectName;

namespace {

/// What one venue is asked and which samples its frames and answers are held against.
struct Script {
    DialectName name;
    QString path;      ///< of the socket
    QStringList sends; ///< frames, in order
    const char* samples;
    /// Kind of the sample, and what tells its frames: "type=snapshot;data.s=…", or a path for an answer: "/v5/…".
    std::vector<std::pair<const char*, const char*>> frames;
    std::vector<std::pair<const char*, const char*>> answers = {};
};

QJsonValue memberAt(QJsonValue value, const QString& path)
{
    for (const QString& key : path.split(QLatin1Char('.'))) {
        bool isPlace = false;
        const int place = key.toInt(&isPlace);
        value = isPlace ? value.toArray().at(place) : value.toObject().value(key);
    }
    return value;
}

bool fits(const QJsonValue& frame, const QString& conditions)
{
    for (const QString& each : conditions.split(QLatin1Char(';'))) {
        const auto parts = each.split(QLatin1Char('='));
        if (memberAt(frame, parts.at(0)).toVariant().toString() != parts.at(1)) return false;
    }
    return true;
}

QList<QPair<QByteArray, QByteArray>> keys()
{
    return {{"APCA-API-KEY-ID", "PKDEMO"}, {"APCA-API-SECRET-KEY", "secret"}};
}

std::vector<Script> scripts()
{
    return {
        {DialectName::Bybit,
         QStringLiteral("/v5/public/spot"),
         {QStringLiteral(R"({"req_id":"s","op":"subscribe","args":["orderbook.50.BTCUSDT","orderbook.1.BTCUSDT",)"
                         R"("publicTrade.BTCUSDT","kline.1.BTCUSDT","tickers.BTCUSDT"]})"),
          QStringLiteral(R"({"req_id":"p","op":"ping"})"),
          QStringLiteral(R"({"op":"subscribe","args":["orderbook.77.BTCUSDT"],"req_id":"e"})"),
          QStringLiteral(R"({"op":""})")},
         "bybit_public.jsonl",
         {{"ack_spot", "op=subscribe;success=true"},
          {"book_snapshot", "topic=orderbook.50.BTCUSDT;type=snapshot"},
          {"book_delta", "topic=orderbook.50.BTCUSDT;type=delta"},
          {"book_l1", "topic=orderbook.1.BTCUSDT;type=snapshot"},
          {"trade_spot", "topic=publicTrade.BTCUSDT"},
          {"kline", "topic=kline.1.BTCUSDT;data.0.confirm=false"},
          {"kline_closed", "topic=kline.1.BTCUSDT;data.0.confirm=true"},
          {"ticker_spot", "topic=tickers.BTCUSDT"},
          {"pong_spot", "op=ping"},
          {"error", "success=false;op=subscribe"},
          {"error_op", "success=false;ret_msg=error:invalid op"}},
         {{"kline_rest", "/v5/market/kline?category=spot&symbol=BTCUSDT&interval=1"},
          {"instruments_spot", "/v5/market/instruments-info?category=spot&symbol=BTCUSDT"},
          {"instruments_linear", "/v5/market/instruments-info?category=linear&symbol=BTCUSDT"},
          {"time", "/v5/market/time"}}},
        {DialectName::Bybit,
         QStringLiteral("/v5/public/linear"),
         {QStringLiteral(R"({"req_id":"s","op":"subscribe","args":["publicTrade.BTCUSDT","tickers.BTCUSDT"]})"),
          QStringLiteral(R"({"req_id":"p","op":"ping"})")},
         "bybit_public.jsonl",
         {{"ack_linear", "op=subscribe;success=true"},
          {"trade_linear", "topic=publicTrade.BTCUSDT"},
          {"ticker_linear_delta", "topic=tickers.BTCUSDT;type=delta"},
          {"pong_linear", "op=ping"}}},
        {DialectName::Okx,
         QStringLiteral("/ws/v5/public"),
         {QStringLiteral(R"({"id":"1","op":"subscribe","args":[{"channel":"books","instId":"BTC-USDT"},)"
                         R"({"channel":"trades","instId":"BTC-USDT"},{"channel":"tickers","instId":"BTC-USDT"},)"
                         R"({"channel":"books5","instId":"BTC-USDT"},{"channel":"bbo-tbt","instId":"BTC-USDT"}]})"),
          QStringLiteral(R"({"id":"2","op":"subscribe","args":[{"channel":"candle1m","instId":"BTC-USDT"}]})"),
          QStringLiteral(R"({"id":"3","op":"subscribe","argss":[]})")},
         "okx_public.jsonl",
         {{"ack", "event=subscribe"},
          {"book_snapshot", "arg.channel=books;action=snapshot"},
          {"book_update", "arg.channel=books;action=update"},
          {"books5", "arg.channel=books5;data.0.instId=BTC-USDT"},
          {"bbo", "arg.channel=bbo-tbt;data.0.asks.0.2=0"},
          {"trade", "arg.channel=trades;data.0.instId=BTC-USDT"},
          {"ticker", "arg.channel=tickers;data.0.instType=SPOT"},
          {"error_channel", "event=error;code=60018"},
          {"error_args", "event=error;code=60012"}},
         {{"candles", "/api/v5/market/candles?instId=BTC-USDT&bar=1m"},
          {"instruments", "/api/v5/public/instruments?instType=SPOT&instId=BTC-USDT"},
          {"books_rest", "/api/v5/market/books?instId=BTC-USDT&sz=5"},
          {"time", "/api/v5/public/time"},
          {"err_inst", "/api/v5/market/candles?instId=NOPE-USDT"}}},
        {DialectName::Okx,
         QStringLiteral("/okx/business"),
         {QStringLiteral(R"({"id":"1","op":"subscribe","args":[{"channel":"candle1m","instId":"BTC-USDT"},)"
                         R"({"channel":"trades-all","instId":"BTC-USDT"}]})"),
          QStringLiteral(R"({"op":"unsubscribe","args":[{"channel":"trades-all","instId":"BTC-USDT"}]})")},
         "okx_public.jsonl",
         {{"candle", "arg.channel=candle1m;data.0.8=0"},
          {"candle_closed", "arg.channel=candle1m;data.0.8=1"},
          {"unsub_ack", "event=unsubscribe"}}},
        {DialectName::Kucoin,
         QString(),
         {QStringLiteral(R"({"id":"1","type":"subscribe","topic":"/market/level2:BTC-USDT","response":true})"),
          QStringLiteral(R"({"id":"2","type":"subscribe","topic":"/market/match:BTC-USDT","response":true})"),
          QStringLiteral(R"({"id":"3","type":"subscribe","topic":"/market/candles:BTC-USDT_1min","response":true})"),
          QStringLiteral(R"({"id":"4","type":"subscribe","topic":"/market/ticker:BTC-USDT","response":true})"),
          QStringLiteral(R"({"id":"5","type":"subscribe","topic":"/market/ticker:all","response":true})"),
          QStringLiteral(R"({"id":"6","type":"subscribe","topic":"/market/snapshot:BTC-USDT","response":true})"),
          QStringLiteral(
              R"({"id":"7","type":"subscribe","topic":"/spotMarket/level2Depth5:BTC-USDT","response":true})"),
          QStringLiteral(
              R"({"id":"8","type":"subscribe","topic":"/spotMarket/level2Depth50:BTC-USDT","response":true})"),
          QStringLiteral(R"({"id":"9","type":"ping"})"), QStringLiteral(R"({"id":"10","type":"what"})"),
          QStringLiteral(R"({"id":"11","type":"subscribe","topic":"/market/level9:BTC-USDT"})")},
         "kucoin_public.jsonl",
         {{"welcome", "type=welcome"},
          {"ack", "type=ack;id=1"},
          {"level2", "subject=trade.l2update"},
          {"match", "subject=trade.l3match"},
          {"candle", "subject=trade.candles.update"},
          {"ticker", "subject=trade.ticker"},
          {"ticker_all", "topic=/market/ticker:all;subject=BTC-USDT"},
          {"snapshot", "subject=trade.snapshot"},
          {"depth5", "topic=/spotMarket/level2Depth5:BTC-USDT"},
          {"depth50", "topic=/spotMarket/level2Depth50:BTC-USDT"},
          {"pong", "type=pong;id=9"},
          {"error_type", "type=error;code=415"},
          {"error_topic", "type=error;code=404"}},
         {{"orderbook_100", "/api/v1/market/orderbook/level2_100?symbol=BTC-USDT"},
          {"candles", "/api/v1/market/candles?type=1min&symbol=BTC-USDT"},
          {"symbols", "/api/v2/symbols"},
          {"err_param", "/api/v1/market/candles?type=7min&symbol=BTC-USDT"},
          {"err_symbol", "/api/v1/market/orderbook/level2_20?symbol=NOPE-USDT"}}},
        {DialectName::CoinbaseExchange,
         QStringLiteral("/"),
         {QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2_batch","matches",)"
                         R"("ticker","heartbeat","status"]})"),
          QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2"]})")},
         "coinbase_exchange.jsonl",
         {{"subscriptions", "type=subscriptions"},
          {"snapshot", "type=snapshot"},
          {"l2update", "type=l2update"},
          {"match", "type=match"},
          {"ticker", "type=ticker"},
          {"heartbeat", "type=heartbeat"},
          {"status", "type=status"},
          {"error", "type=error"}},
         {{"candles", "/products/BTC-USD/candles?granularity=60"},
          {"products", "/products/BTC-USD"},
          {"book", "/products/BTC-USD/book?level=2"},
          {"trades", "/products/BTC-USD/trades?limit=3"},
          {"not_found", "/products/NOPE-USD/candles"}}},
        {DialectName::CoinbaseAdvanced,
         QStringLiteral("/coinbase"),
         {QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"level2"})"),
          QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USDC"],"channel":"market_trades"})"),
          QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})"),
          QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"candles"})"),
          QStringLiteral(R"({"type":"subscribe","channel":"heartbeats"})"),
          QStringLiteral(R"({"type":"subscribe","channel":"user"})")},
         "coinbase_advanced.jsonl",
         {{"subscriptions", "channel=subscriptions"},
          {"l2_snapshot", "channel=l2_data;events.0.type=snapshot"},
          {"l2_update", "channel=l2_data;events.0.type=update"},
          {"trades_snapshot", "channel=market_trades;events.0.type=snapshot"},
          {"trades_update", "channel=market_trades;events.0.type=update"},
          {"ticker", "channel=ticker;events.0.type=update"},
          {"candles", "channel=candles;events.0.type=update"},
          {"heartbeats", "channel=heartbeats"},
          {"error", "type=error"}},
         {{"candles_rest", "/api/v3/brokerage/market/products/BTC-USD/candles?granularity=ONE_MINUTE"},
          {"product", "/api/v3/brokerage/market/products/BTC-USD"},
          {"error_rest", "/api/v3/brokerage/market/products/NOPE-USD"}}},
        {DialectName::Alpaca,
         QStringLiteral("/v2/iex"),
         {QStringLiteral(R"({"action":"subscribe","trades":["AAPL"]})"), QStringLiteral("no JSON"),
          QStringLiteral(R"({"action":"auth","key":"PKDEMO0000000000TEST","secret":"demoSecret0000"})"),
          QStringLiteral(R"({"action":"subscribe","trades":["AAPL"],"quotes":["AAPL","MSFT"],"bars":["*"],)"
                         R"("updatedBars":["AAPL"],"dailyBars":["AAPL"],"statuses":["*"]})")},
         "alpaca.jsonl",
         {{"welcome", "0.msg=connected"},
          {"auth_ok", "0.msg=authenticated"},
          {"error_400", "0.code=400"},
          {"error_401", "0.code=401"},
          {"trade", "0.T=t"},
          {"quote", "0.T=q"},
          {"bar", "0.T=b"},
          {"daily_bar", "0.T=d"}},
         {{"bars", "/v2/stocks/bars?symbols=AAPL&timeframe=1Min&limit=2"},
          {"quotes", "/v2/stocks/quotes/latest?symbols=AAPL"},
          {"forbidden", "/v2/stocks/AAPL/bars?timeframe=1Min&feed=sip"},
          {"bad", "/v2/stocks/bars?symbols=AAPL&timeframe=7Min"}}},
        {DialectName::TwelveData,
         QStringLiteral("/v1/quotes/price?apikey=demo"),
         {QStringLiteral(R"({"action":"subscribe","params":{"symbols":"AAPL"}})"),
          QStringLiteral(R"({"action":"heartbeat"})")},
         "twelvedata.jsonl",
         {{"ws_status", "event=subscribe-status"}, {"ws_price", "event=price"}, {"ws_heartbeat_ok", "event=heartbeat"}},
         {{"time_series", "/time_series?symbol=AAPL&interval=1min&outputsize=3&apikey=demo"},
          {"price", "/price?symbol=AAPL&apikey=demo"},
          {"usage", "/api_usage?apikey=demo"},
          {"error_401", "/time_series?symbol=AAPL&interval=1min"},
          {"error_404", "/time_series?symbol=NOPE&interval=1min&apikey=demo"}}}};
}

} // namespace

class TestVenueShapes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAndAnswersHaveEveryKeyOfTheSamples_data();
    void framesAndAnswersHaveEveryKeyOfTheSamples();
    void optionChainsAreFilteredAndComeInPages();
};

void TestVenueShapes::framesAndAnswersHaveEveryKeyOfTheSamples_data()
{
    QTest::addColumn<int>("place");
    const auto all = scripts();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(QString::fromUtf8(toString(all[i].name).data()) + all[i].path)) << static_cast<int>(i);
}

void TestVenueShapes::framesAndAnswersHaveEveryKeyOfTheSamples()
{
    QFETCH(int, place);
    const Script script = scripts().at(static_cast<std::size_t>(place));
    if (sampleOf(script.samples, script.frames.front().first).isUndefined()) QSKIP(kNoSamples);
    feeds::mock::MockVenueOptions options;
    options.historyUntil = Time::fromSeconds(1'791'201'600 + 20);
    const auto venue = livelyVenue(script.name, 130, options);
    QString url = socketUrl(*venue, script.path);
    if (script.name == DialectName::Kucoin) {
        const WebAnswer bullet = httpPost(webUrl(*venue, QStringLiteral("/api/v1/bullet-public")), {});
        QCOMPARE(missingKeys(sampleOf(script.samples, "bullet_public"), bullet.json()), QStringList());
        const QJsonObject data = bullet.json().toObject().value(QLatin1String("data")).toObject();
        url = memberAt(data, QStringLiteral("instanceServers.0.endpoint")).toString() + QStringLiteral("?token=") +
              data.value(QLatin1String("token")).toString() + QStringLiteral("&connectId=b9c4");
    }
    SocketClient client(url);
    QVERIFY(client.isConnected());
    for (const QString& frame : script.sends)
        client.send(frame);
    if (script.name == DialectName::Okx) {
        client.send(QStringLiteral("ping"));
        QVERIFY(runUntil([&] { return client.frames.contains(QStringLiteral("pong")); }));
    }
    for (const auto& [kind, conditions] : script.frames) {
        const QJsonValue sample = sampleOf(script.samples, kind);
        QVERIFY2(!sample.isUndefined(), kind);
        QStringList missing{QStringLiteral("no such frame came")};
        const QJsonValue frame = client.find(
            [&](const QJsonValue& each) {
                if (!fits(each, QLatin1String(conditions))) return false;
                missing = missingKeys(sample, each);
                return missing.isEmpty(); // one side of a book may be empty: another frame has it
            },
            8000);
        QVERIFY2(!frame.isUndefined(),
                 qPrintable(QLatin1String(kind) + QStringLiteral(": ") + missing.join(QStringLiteral(", "))));
    }
    for (const auto& [kind, path] : script.answers) {
        const WebAnswer answer =
            httpGet(webUrl(*venue, QLatin1String(path)),
                    script.name == DialectName::Alpaca ? keys() : QList<QPair<QByteArray, QByteArray>>());
        const QStringList missing = missingKeys(sampleOf(script.samples, kind), answer.json());
        // A first page may be the only one.
        QVERIFY2(missing.isEmpty() || missing == QStringList{QStringLiteral(".next_page_token: another type")},
                 qPrintable(QLatin1String(kind) + QStringLiteral(": ") + missing.join(QStringLiteral(", ")) +
                            QString::fromUtf8(answer.body.left(300))));
    }
}

void TestVenueShapes::optionChainsAreFilteredAndComeInPages()
{
    feeds::mock::MockVenueOptions options;
    options.historyUntil = Time::fromSeconds(kTapeStart + 20);
    const auto quote = [&](const char* symbol, int seconds, std::int64_t bid) {
        const market::OptionContract contract = market::parseOsi(symbol).value();
        auto& contracts = options.optionTape.contracts;
        auto found = std::find(contracts.begin(), contracts.end(), contract);
        if (found == contracts.end()) found = contracts.insert(found, contract);
        market::OptionQuote& made = options.optionTape.quotes.emplace_back();
        made.time = Time::fromSeconds(kTapeStart + seconds);
        made.bid = Price{bid};
        made.ask = Price{bid + 2'000};
        made.bidSize = 21;
        made.askSize = 35;
        made.contract = static_cast<std::uint32_t>(found - contracts.begin());
    };
    quote("AAPL261218C00230000", 5, 120'000);
    quote("AAPL261218P00230000", 5, 80'000);
    quote("AAPL270115C00240000", 5, 90'000);
    quote("MSFT261218C00500000", 5, 70'000);
    quote("AAPL261218C00230000", 10, 122'000);
    quote("AAPL261218C00230000", 60, 1'000'000); // nobody knows it yet
    quote("AAPL261218C00235000", 60, 50'000);    // nor that this is listed
    const auto venue = livelyVenue(DialectName::Alpaca, 130, options);
    const QString root = QStringLiteral("/v1beta1/options/snapshots");
    const auto ask = [&](const QString& rest) { return httpGet(webUrl(*venue, root + rest), keys()); };
    const auto names = [&](const QString& rest) {
        return ask(rest).json().toObject().value(QLatin1String("snapshots")).toObject().keys().join(QLatin1Char(' '));
    };
    QCOMPARE(names(QStringLiteral("/AAPL")),
             QStringLiteral("AAPL261218C00230000 AAPL261218P00230000 AAPL270115C00240000"));
    QCOMPARE(names(QStringLiteral("/AAPL?type=put")), QStringLiteral("AAPL261218P00230000"));
    QCOMPARE(names(QStringLiteral("/AAPL?expiration_date=2027-01-15")), QStringLiteral("AAPL270115C00240000"));
    QCOMPARE(names(QStringLiteral("/AAPL?strike_price_gte=230.5&strike_price_lte=240")),
             QStringLiteral("AAPL270115C00240000"));
    QCOMPARE(names(QStringLiteral("?symbols=MSFT261218C00500000,AAPL270115C00240000,AAPL261218C00235000")),
             QStringLiteral("AAPL270115C00240000 MSFT261218C00500000"));
    QCOMPARE(names(QStringLiteral("/IBM")), QString());
    const QString both = QStringLiteral("/AAPL?limit=2");
    const QJsonObject first = ask(both).json().toObject();
    const QString token = first.value(QLatin1String("next_page_token")).toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(first.value(QLatin1String("snapshots")).toObject().size(), 2);
    const QJsonObject told = memberAt(first, QStringLiteral("snapshots.AAPL261218C00230000.latestQuote")).toObject();
    QVERIFY(told.value(QLatin1String("bp")).toDouble() == 12.2 && told.value(QLatin1String("ap")).toDouble() == 12.4);
    const QString rest = both + QStringLiteral("&page_token=") + QString::fromUtf8(QUrl::toPercentEncoding(token));
    QCOMPARE(names(rest), QStringLiteral("AAPL270115C00240000"));
    QVERIFY(ask(rest).json().toObject().value(QLatin1String("next_page_token")).isNull());
    if (const QJsonValue sample = sampleOf("alpaca.jsonl", "option_chain"); !sample.isUndefined()) {
        const QJsonValue one = ask(QStringLiteral("?symbols=AAPL261218C00230000&feed=indicative")).json();
        QCOMPARE(missingKeys(sample, one), QStringList());
    }
    // What the venue refuses.
    QString many = QStringLiteral("?symbols=AAPL261218C00230000");
    for (int i = 1; i < 100; ++i)
        many += QStringLiteral(",AAPL261218C00230000");
    QCOMPARE(ask(many).status, 200);
    QCOMPARE(ask(many + QStringLiteral(",MSFT261218C00500000")).status, 400);
    for (const char* wrong : {"", "/AAPL?limit=0", "/AAPL?limit=x", "/AAPL?type=both", "/AAPL?feed=sip",
                              "/AAPL?expiration_date=soon", "/AAPL?strike_price_gte=x"})
        QVERIFY2(ask(QLatin1String(wrong)).status == 400, wrong);
    QCOMPARE(ask(QStringLiteral("/AAPL?feed=opra")).status, 403);
    QCOMPARE(httpGet(webUrl(*venue, root + QStringLiteral("/AAPL"))).status, 403);
}

SEXTANT_TEST(TestVenueShapes)
#include "tst_venue_shapes.moc"
