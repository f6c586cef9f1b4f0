#include <QTest>

#include <array>
#include <utility>
#include <vector>

#include "tests/engine/feeds/venue_samples.h"
#include "tests/test_main.h"

#include "engine/feeds/venues/okx_checksum.h"
#include "engine/feeds/venues/signing.h"

using namespace sextant;
using namespace sextant::feeds;

class TestSigning final : public QObject {
    Q_OBJECT
private slots:
    void hmacAgreesWithTheStandard_data();
    void hmacAgreesWithTheStandard();
    void base64ComesBack_data();
    void base64ComesBack();
    void base64RefusesWhatItIsNot_data();
    void base64RefusesWhatItIsNot();
    void everyVectorOfTheSamplesReproduces();
    void checksumLeavesTheRestToTheLongerSide();
};

namespace {

/// What is signed and how, for one line of the samples, by the function the venue's adapter calls.
std::string signatureOf(const test::VenueSample& vector)
{
    const std::string secret = vector.member("secret");
    const std::string payload = vector.member("payload");
    const std::string& kind = vector.kind;
    if (kind.starts_with("binance_")) return binanceSignature(secret, payload);
    constexpr std::int64_t kMillis = 1'791'201'600'000;
    const Time noon = Time::fromMillis(kMillis);
    if (kind == "bybit_get")
        return bybitSignature(secret, kMillis, "demoKeyA1B2C3D4E5", 5000,
                              "category=spot&symbol=BTCUSDT&orderLinkId=ct-7f3a-000001");
    if (kind == "bybit_post") return bybitSignature(secret, kMillis, "demoKeyA1B2C3D4E5", 5000, payload.substr(34));
    if (kind == "bybit_ws_auth") return bybitSocketSignature(secret, std::stoll(vector.member("expires")));
    if (kind == "okx_rest_get")
        return okxSignature(secret, noon, "GET", "/api/v5/trade/order?instId=BTC-USDT&clOrdId=ct7f3a000001", {});
    if (kind == "okx_rest_post")
        return okxSignature(secret, noon, "POST", "/api/v5/trade/order", payload.substr(payload.find('{')));
    if (kind == "okx_ws_login") return okxSocketSignature(secret, kMillis / 1000);
    if (kind == "kucoin_rest_published")
        return kucoinSignature(secret, 1'547'015'186'532, "POST", "/api/v1/deposit-addresses",
                               "{\"currency\":\"BTC\"}");
    if (kind == "kucoin_passphrase_v2") return kucoinPassphrase(secret, payload);
    if (kind == "coinbase_exchange")
        return coinbaseSignature(secret, kMillis / 1000, "GET", "/users/self/verify", {}).value_or("no Base64");
    if (kind == "webhook_hmac") return webhookSignature(secret, 1'791'201'601, payload.substr(payload.find('{')));
    if (kind == "okx_legacy_book_checksum") {
        using Level = std::pair<std::string_view, std::string_view>;
        constexpr std::array<Level, 3> kBids{Level{"64000.1", "0.5"}, {"63999.9", "1.2"}, {"63999.5", "0.08"}};
        constexpr std::array<Level, 2> kAsks{Level{"64000.2", "0.31"}, {"64000.4", "2.05"}};
        return std::to_string(okxBookChecksum(kBids, kAsks));
    }
    return "no function for " + kind;
}

} // namespace

void TestSigning::hmacAgreesWithTheStandard_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    // RFC 4231 §4.2, §4.3, §4.7.
    QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                            << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                            << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("key longer than a block")
        << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    // Computed with Python's hmac module.
    QTest::newRow("nothing at all") << QByteArray() << QByteArray()
                                    << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

void TestSigning::hmacAgreesWithTheStandard()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    const std::string k = key.toStdString();
    const std::string t = text.toStdString();
    QCOMPARE(hmacSha256Hex(k, t), hex.toStdString());
    QCOMPARE(hmacSha256Hex(k.empty() ? std::string_view() : std::string_view(k), t), hex.toStdString());
    QCOMPARE(fromBase64(hmacSha256Base64(k, t)).value(), QByteArray::fromHex(hex).toStdString());
    QCOMPARE(hmacSha256Base64(k, t), QByteArray::fromHex(hex).toBase64().toStdString());
}

void TestSigning::base64ComesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // RFC 4648 §10 and every value of a byte.
    for (const char* text : {"f", "fo", "foo", "foob", "fooba", "foobar"})
        QTest::newRow(text) << QByteArray(text);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QTest::newRow("every byte") << all;
}

void TestSigning::base64ComesBack()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(fromBase64(bytes.toBase64().toStdString()).value(), bytes.toStdString());
}

void TestSigning::base64RefusesWhatItIsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no padding") << QByteArray("Zg");
    QTest::newRow("a blank") << QByteArray("Zm 9");
    QTest::newRow("padding in front") << QByteArray("=m9v");
    QTest::newRow("padding in the middle") << QByteArray("Zg==Zm9v");
    QTest::newRow("three of padding") << QByteArray("Z===");
    QTest::newRow("url alphabet") << QByteArray("Zm-_");
    QTest::newRow("beyond ASCII") << QByteArray("Zm\xc3\xa9");
}

void TestSigning::base64RefusesWhatItIsNot()
{
    QFETCH(QByteArray, text);
    const auto bytes = fromBase64(text.toStdString());
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == ErrorCode::InvalidInput);
    // A secret is never told.
    QVERIFY(text.isEmpty() || bytes.error().message.find(text.toStdString()) == std::string::npos);
    QVERIFY(!coinbaseSignature(text.toStdString(), 0, "GET", "/", {}));
}

void TestSigning::everyVectorOfTheSamplesReproduces()
{
    const auto vectors = test::venueSamples("signatures.jsonl");
    if (!vectors) QSKIP(test::kNoVenueSamples);
    QCOMPARE(vectors->size(), std::size_t{14});
    for (const auto& vector : *vectors)
        QVERIFY2(signatureOf(vector) == vector.member("signature"), vector.kind.c_str());
}

void TestSigning::checksumLeavesTheRestToTheLongerSide()
{
    using Level = std::pair<std::string_view, std::string_view>;
    // Computed with Python's zlib.crc32.
    QCOMPARE(okxBookChecksum({}, {}), 0);
    const std::array<Level, 1> one{Level{"1", "2"}};
    QCOMPARE(okxBookChecksum(one, {}), okxBookChecksum({}, one));
    QCOMPARE(okxBookChecksum(one, {}), 932632908);
    const std::array<Level, 2> two{Level{"0.9", "1"}, {"0.8", "5"}};
    QCOMPARE(okxBookChecksum(two, one), -88541812);
    // Level 26 does not count.
    std::vector<Level> many(26, Level{"7", "8"});
    const auto sum = okxBookChecksum(many, many);
    many.back() = {"6", "9"};
    QCOMPARE(okxBookChecksum(many, many), sum);
    many[24] = {"6", "9"};
    QVERIFY(okxBookChecksum(many, many) != sum);
}

SEXTANT_TEST(TestSigning)
#include "tst_signing.moc"
