#include <QTest>

#include <rapidcheck.h>

#include "engine/services/secrets/secret_mask.h"
#include "engine/services/webhook/webhook_body.h"
#include "engine/services/webhook/webhook_rules.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;

namespace {

const std::vector<std::string> kSecrets{"s3cr3t-demo-0123456789"};

WebhookBody read(const std::string& body)
{
    auto parsed = parseWebhookBody(body, kSecrets);
    return parsed ? *std::move(parsed)
                  : WebhookBody{{}, {}, {"not parsed"}, {}, {}, {}, {}, false, false, {}, {}, {}, {}};
}

} // namespace

class TestWebhookBody final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBothForms();
    void mapsActionAndPosition_data();
    void mapsActionAndPosition();
    void mapsIntervals_data();
    void mapsIntervals();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void namesTheFields_data();
    void namesTheFields();
    void takesEmptyPlaceholdersAsAbsent();
    void keepsNoSecret();
    void keepsNoSecretInAnotherForm_data();
    void keepsNoSecretInAnotherForm();
    void leavesOtherTextAsItIs();
    void p03WhatLacksAFieldIsRefusedWithIt();
    void readsAnythingWithoutHarm();
    void resolvesTickers();
    void limitsEachNameExactly();
};

void TestWebhookBody::readsBothForms()
{
    const WebhookBody alert = read(R"({"v":1,"key":"k","id":"n-1","strategy":"ema","exchange":"BINANCE",
        "ticker":"BTCUSDT","interval":"60","time":"2026-10-05T12:00:00Z","timenow":"2026-10-05T12:00:02Z",
        "close":"64015","action":"sell","qty":0.5,"position":"short","prev_position":"long"})");
    QVERIFY(alert.faults.empty());
    QCOMPARE(alert.keys, std::vector<std::string>{"k"});
    QCOMPARE(alert.nonce, std::string("n-1"));
    QCOMPARE(alert.strategyId, std::string("ema"));
    QCOMPARE(alert.ticker, std::string("BTCUSDT"));
    QCOMPARE(alert.exchange, std::string("BINANCE"));
    QVERIFY(alert.timeframe == market::Timeframe::H1);
    QVERIFY(alert.direction == session::SignalDirection::Short);
    QCOMPARE(toRfc3339(*alert.timestamp), std::string("2026-10-05T12:00:02.000Z"));

    const WebhookBody native = read(R"({"symbol":"BTC-USDT","direction":"CLOSE","timeframe":"D",
        "timestamp":"2026-10-05T12:00:02Z","price":64015.5,"strategyId":7,"note":"why","nonce":"n"})");
    QVERIFY(native.faults.empty());
    QVERIFY(native.timeframe == market::Timeframe::D1);
    QVERIFY(native.direction == session::SignalDirection::Close);
    QCOMPARE(native.strategyId, std::string("7"));
    QCOMPARE(native.note, std::string("why"));
    QVERIFY(!native.isDelayed);

    const WebhookBody nested = read(R"({"ticker":"X","order":{"action":"buy","id":"Long"},"market_position":"long"})");
    QVERIFY(nested.faults.empty());
    QVERIFY(nested.nonce.empty()); // the order's own id names every entry of a strategy alike
}

void TestWebhookBody::mapsActionAndPosition_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("direction");
    const auto row = [](const char* fields, session::SignalDirection direction) {
        QTest::newRow(fields) << QByteArray(fields) << static_cast<int>(direction);
    };
    using enum session::SignalDirection;
    row(R"("action":"buy")", Long);
    row(R"("action":"SELL")", Short);
    row(R"("action":"buy","position":"long")", Long);
    row(R"("action":"sell","position":"long")", Long);
    row(R"("action":"sell","market_position":"flat")", Close);
    row(R"("action":"buy","market_position":"short")", Short);
    row(R"("action":"buy","position":"flat","market_position":"long")", Close);
    row(R"("action":"buy","position":"NaN")", Long);
    row(R"("order.action":"sell")", Short);
}

void TestWebhookBody::mapsActionAndPosition()
{
    QFETCH(QByteArray, fields);
    const WebhookBody body = read("{\"ticker\":\"X\"," + fields.toStdString() + "}");
    QVERIFY(body.faults.empty());
    QTEST(static_cast<int>(body.direction), "direction");
}

void TestWebhookBody::mapsIntervals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // a timeframe, "refused", "fault" or "none"
    for (const auto& [text, expected] :
         {std::pair{"1", "1m"}, {"5", "5m"},          {"60", "1h"},       {"240", "4h"},      {"D", "1d"},
          {"1D", "1d"},         {"1W", "1w"},         {"W", "1w"},        {"15m", "15m"},     {"1h", "1h"},
          {"1M", "refused"},    {"M", "refused"},     {"12M", "refused"}, {"30S", "refused"}, {"7", "refused"},
          {"3D", "refused"},    {"", "none"},         {"NaN", "none"},    {"abc", "fault"},   {"5x", "fault"},
          {"-5", "fault"},      {"99999999", "fault"}})
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
}

void TestWebhookBody::mapsIntervals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const WebhookBody body = read("{\"ticker\":\"X\",\"action\":\"buy\",\"interval\":\"" + text.toStdString() + "\"}");
    QCOMPARE(body.isTimeframeRefused, expected == "refused");
    QCOMPARE(body.faults, expected == "fault" ? std::vector<std::string>{"interval"} : std::vector<std::string>{});
    const bool isKnown = expected != "refused" && expected != "fault" && expected != "none";
    QCOMPARE(body.timeframe.has_value(), isKnown);
    if (isKnown) QCOMPARE(QByteArray(market::toString(*body.timeframe).data()), expected);
}

void TestWebhookBody::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    row("empty", "");
    row("text", "BTCUSDT crossed 64000 (12:00:02)");
    row("no value", R"({"ticker":"BTCUSDT","close":})");
    row("not a number", R"({"ticker":"BTCUSDT","rsi":NaN})");
    row("a list", "[1,2]");
    row("a text", "\"a\"");
    row("more behind it", R"({"a":1} x)");
    row("placeholder", R"({"key":"x","text":"{{strategy.order.alert_message}}"})");
    row("no UTF-8", "{\"ticker\":\"\xff\xfe\"}");
    row("too deep", QByteArray(9, '[').prepend("{\"a\":") + QByteArray(9, ']') + "}");
    row("as deep as can be sent", QByteArray(16000, '['));
    row("number beyond all bounds", R"({"a":1e999})");
    row("number beyond bounds by a little", R"({"ticker":"A","action":"buy","close":1e400})");
    row("two marks of byte order", "\xef\xbb\xbf\xef\xbb\xbf{\"ticker\":\"A\",\"action\":\"buy\"}");
    row("the other half in a name", R"({"ticker":"A","action":"buy","x":[{"\ude00":1}]})");
    row("half a character", R"({"ticker":"A","action":"buy","note":"\ud83d"})");
    row("the other half", R"({"ticker":"A","action":"buy","note":"\ude00 "})");
    row("a character in two encodings", "{\"note\":\"\xc0\xaf\"}");
    row("half a character in bytes", "{\"note\":\"\xed\xa0\x80\"}");
    row("a zero", QByteArray("{\"a\":\"b\0\"}", 10));
    row("a line end in a text", "{\"a\":\"b\nc\"}");
    row("a comment", "{\"a\":1/*x*/}");
    row("a comma too many", R"({"a":1,})");
    row("texts in single quotes", "{'a':1}");
    row("two objects", "{}{}");
    row("in UTF-16", QByteArray("{\0}\0", 4));
}

void TestWebhookBody::refusesWhatCannotBeRead()
{
    QVERIFY(parseWebhookBody("\xef\xbb\xbf{}", kSecrets)); // one mark may be passed over (RFC 8259 §8.1)
    QFETCH(QByteArray, body);
    QVERIFY(!parseWebhookBody({body.constData(), static_cast<std::size_t>(body.size())}, kSecrets));
}

void TestWebhookBody::namesTheFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char* body, const char* fields) {
        QTest::newRow(body) << QByteArray(body) << QByteArray(fields);
    };
    row("{}", "ticker,action");
    row(R"({"ticker":"AAPL","plot_0":55.2})", "action");
    row(R"({"ticker":"A","action":"hold"})", "action");
    row(R"({"ticker":"A","action":""})", "action");
    row(R"({"ticker":"A","action":"buy","action":"sell"})", "action");
    row(R"({"ticker":["A"],"action":"buy"})", "ticker");
    row(R"({"ticker":"ABCDEFGHIJKLMNOPQRSTU","action":"buy"})", "ticker");
    row(R"({"ticker":"A\u0000B","action":"buy"})", "ticker");
    row(R"({"ticker":"A","action":"buy","position":"up"})", "position");
    row(R"({"ticker":"A","action":"buy","timenow":"yesterday"})", "timenow");
    row(R"({"ticker":"A","action":"buy","timenow":1791201600})", "timenow");
    row(R"({"symbol":"A"})", "direction,timeframe,timestamp");
    row(R"({"symbol":"","direction":"up","timeframe":"x","timestamp":"-","price":"-1"})",
        "symbol,direction,timeframe,timestamp,price");
    row(R"({"symbol":"A","direction":"long","timeframe":"1h","timestamp":"2026-10-05T12:00:02Z","price":"1e"})",
        "price");
}

void TestWebhookBody::namesTheFields()
{
    QFETCH(QByteArray, body);
    QByteArray named;
    for (const std::string& each : read(body.toStdString()).faults)
        named += (named.isEmpty() ? "" : ",") + QByteArray::fromStdString(each);
    QTEST(named, "fields");
}

void TestWebhookBody::takesEmptyPlaceholdersAsAbsent()
{
    const WebhookBody body =
        read(R"({"ticker":"A","action":"buy","interval":"","timenow":"NaN","id":null,"strategy":" ","close":"NaN"})");
    QVERIFY(body.faults.empty());
    QVERIFY(!body.timeframe && !body.timestamp && body.nonce.empty() && body.strategyId.empty());
}

void TestWebhookBody::keepsNoSecret()
{
    const std::string& secret = kSecrets.front();
    const auto isClean = [&](const std::string& text) { return text.find(secret) == std::string::npos; };
    const WebhookBody body = read("{\"key\":\"" + secret +
                                  "\",\"KEY\":\"typo-of-it\",\"ticker\":\"A\",\"action\":\"buy\","
                                  "\"note\":\"my " +
                                  secret + "\",\"x\":[{\"secret\":\"deep\"},\"" + secret + "\"],\"" + secret + "\":1}");
    QVERIFY(body.faults.empty());
    QVERIFY(isClean(body.clean));
    QCOMPARE(body.note, std::string("my [removed]")); // it goes into the journal
    QVERIFY(isClean(read("{\"ticker\":\"A\",\"action\":\"buy\",\"id\":\"" + secret + "\"}").nonce));
    QVERIFY(body.clean.find("typo-of-it") == std::string::npos && body.clean.find("deep") == std::string::npos);
    QVERIFY(body.clean.find("\"action\":\"buy\"") != std::string::npos);
    // What is no JSON as well; a wrong secret may be a right one with a letter missing.
    const std::vector<std::string> manyBroken{"{\"key\":\"" + secret + "\",\"close\":}",
                                              "{\"key\" : \"almost\",",
                                              "{\"Secret\":\"al\\\"most\"",
                                              "{\"key\":almost}",
                                              "{\"key\":\"almost",
                                              "key " + secret,
                                              "{\"key\":",
                                              "key=almost&ticker=A",
                                              "ticker=A&SECRET=almost",
                                              "{'key':'almost','ticker':'A'",
                                              "{key: almost, ticker: A}",
                                              "{\"key\":\"\\u0061lmost\"",
                                              "{\"note\":\"{\\\"key\\\":\\\"almost\\\"}\""};
    for (const std::string& broken : manyBroken) {
        const std::string clean = withoutSecrets(broken, kSecrets);
        QVERIFY2(isClean(clean) && clean.find("most") == std::string::npos, clean.c_str());
    }
}

/// A secret that is written in another way is the same secret.
void TestWebhookBody::keepsNoSecretInAnotherForm_data()
{
    QTest::addColumn<QString>("written");
    const QByteArray secret = QByteArray::fromStdString(kSecrets.front());
    const auto row = [](const char* name, const QByteArray& written) {
        QTest::newRow(name) << QString::fromLatin1(written);
    };
    QByteArray everyByte;
    QByteArray escaped;
    for (const char c : secret) {
        everyByte += "%" + QByteArray(1, c).toHex();
        escaped += "\\u00" + QByteArray(1, c).toHex().toUpper();
    }
    row("percent", everyByte);
    row("percent of some", everyByte.left(3) + secret.mid(1));
    row("percent twice", QByteArray(everyByte).replace("%", "%25"));
    row("JSON", escaped);
    row("JSON of the last", secret.chopped(1) + escaped.right(6));
    row("percent in JSON", QByteArray(everyByte).replace("%", "\\u0025"));
    row("hexadecimal", secret.toHex());
    row("HEXADECIMAL", secret.toHex().toUpper());
    for (const char* before : {"", "u", "us", "user:"}) {
        row(("Base64 behind '" + QByteArray(before) + "'").constData(), (before + secret).toBase64());
        row(("Base64 for addresses behind '" + QByteArray(before) + "'").constData(),
            (before + secret + "?>?>").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
}

void TestWebhookBody::keepsNoSecretInAnotherForm()
{
    QFETCH(QString, written);
    const std::string given = written.toStdString();
    for (const std::string& text : {given, "x" + given + "y", "{\"close\":,\"note\":\"" + given + "\"}"}) {
        const std::string clean = withoutSecrets(text, kSecrets);
        // Four characters of it are not enough to go on with.
        for (std::size_t at = 0; at + 4 <= given.size(); at += 4)
            QVERIFY2(clean.find(given.substr(at, 4)) == std::string::npos, clean.c_str());
        QVERIFY(clean.find("[removed]") != std::string::npos);
        QVERIFY(!SecretMask(kSecrets).isIn(clean));
    }
    const WebhookBody body = read("{\"ticker\":\"A\",\"action\":\"buy\",\"note\":\"" + given + "\"}");
    QCOMPARE(body.note, std::string("[removed]"));
}

void TestWebhookBody::leavesOtherTextAsItIs()
{
    for (const std::string text :
         {"", "%", "%2", "%zz", "\\", "\\u", "\\u12", "\\ud800", "100% of monkey=business", "turkey: 5", "keys",
          "{\"monkey\":\"banana\"}", "aGVsbG8gd29ybGQ=", "sxt_short", "a key", "the secret is out"})
        QCOMPARE(withoutSecrets(text, kSecrets), text);
    // Tokens of the API are known by their form.
    QCOMPARE(withoutSecrets("x sxt_" + std::string(64, 'a') + " y", {}), std::string("x [removed] y"));
    // Sixteen kilobytes of secrets take no longer than the answer may.
    std::string many;
    while (many.size() < 16'000)
        many += "\"key\":\"almost\",";
    const std::string clean = withoutSecrets(many, kSecrets);
    QVERIFY(clean.find("almost") == std::string::npos);
}

/// P3: of a native signal, whatever is left out or spoilt is named, and nothing else.
void TestWebhookBody::p03WhatLacksAFieldIsRefusedWithIt()
{
    QVERIFY(rc::check("the fields that lack are the fields that are named", [] {
        const std::vector<std::pair<std::string, std::string>> all{
            {"symbol", "BTC-USDT"}, {"direction", "long"}, {"timeframe", "15m"}, {"timestamp", "2026-10-05T12:00:02Z"}};
        std::string body = "{\"note\":\"n\"";
        std::vector<std::string> expected;
        for (const auto& [name, value] : all) {
            const int fate = *rc::gen::inRange(0, 4);
            // The last keeps the body a native one.
            const bool isKept = fate == 0 || (name == "timestamp" && expected.size() == 3 && fate == 1);
            if (!isKept) expected.push_back(name);
            if (fate == 1 && !isKept) continue;
            body += ",\"" + name + "\":" + (isKept ? "\"" + value + "\"" : fate == 2 ? "\"\"" : "{\"a\":1}");
        }
        body += "}";
        RC_ASSERT(read(body).faults == expected);
    }));
}

void TestWebhookBody::readsAnythingWithoutHarm()
{
    QVERIFY(rc::check("nothing that is sent does harm, and no secret stays", [](const std::string& noise) {
        const std::string body = "{\"key\":\"" + kSecrets.front() + "\"," + noise;
        const auto parsed = parseWebhookBody(body, kSecrets);
        const std::string clean = parsed ? parsed->clean : withoutSecrets(body, kSecrets);
        RC_ASSERT(clean.find(kSecrets.front()) == std::string::npos);
        (void)parseWebhookBody(noise, kSecrets);
    }));
}

void TestWebhookBody::resolvesTickers()
{
    const auto catalog = market::InstrumentCatalog::builtIn();
    const std::vector<std::string> session{"BTC-USDT", "ETH-USDT", "BTC-PERP", "SPY"};
    WebhookRules rules;
    const auto of = [&](const char* exchange, const char* ticker) {
        return resolveTicker(rules, exchange, ticker, session, catalog).value_or("none");
    };
    QCOMPARE(of("BINANCE", "BTCUSDT"), std::string("BTC-USDT"));
    QCOMPARE(of("", "BTC-USDT"), std::string("BTC-USDT"));
    QCOMPARE(of("NYSE", "SPY"), std::string("SPY"));
    QCOMPARE(of("BYBIT", "BTCUSDT.P"), std::string("BTC-PERP"));
    QCOMPARE(of("BYBIT", "ETHUSDT.P"), std::string("none")); // never the spot market
    QCOMPARE(of("", "SOLUSDT"), std::string("none"));
    rules.symbols = *WebhookRules::parseSymbols("KRAKEN:XBTUSD=BTC-USDT, CL1!=SPY,GONE=SOL-USDT");
    QCOMPARE(of("KRAKEN", "XBTUSD"), std::string("BTC-USDT"));
    QCOMPARE(of("OTHER", "XBTUSD"), std::string("none"));
    QCOMPARE(of("NYMEX", "CL1!"), std::string("SPY"));
    QCOMPARE(of("", "GONE"), std::string("none")); // mapped onto what the session has not
    rules.allowedSymbols = {"SPY"};
    QCOMPARE(of("BINANCE", "BTCUSDT"), std::string("none"));
    QCOMPARE(of("", "SPY"), std::string("SPY"));
    for (const char* bad : {"A", "A=", "=B", "A=B=C"})
        QVERIFY(!WebhookRules::parseSymbols(bad));
}

void TestWebhookBody::limitsEachNameExactly()
{
    QVERIFY(rc::check("never more than the limit in any 60 s", [] {
        NameLimiter limiter;
        std::vector<std::int64_t> admitted;
        std::int64_t now = 0;
        for (int i = 0; i < 60; ++i) {
            now += *rc::gen::inRange(0, 15'000);
            const NameLimiter::Moment moment{std::chrono::milliseconds(now)};
            std::size_t recent = 0;
            for (const std::int64_t each : admitted)
                recent += now - each < 60'000 ? 1U : 0U;
            const bool isIn = limiter.admit("a", 5, moment);
            RC_ASSERT(isIn == (recent < 5));
            if (isIn) admitted.push_back(now);
            RC_ASSERT(limiter.admit("other " + std::to_string(i), 1, moment));
        }
    }));
}

SEXTANT_TEST(TestWebhookBody)
#include "tst_webhook_body.moc"
