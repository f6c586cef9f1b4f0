#include <QTest>

#include "engine/decision/signals/deduplicator.h"
#include "tests/test_main.h"

using namespace sextant;
using decision::Deduplicator;

class TestDeduplicator final : public QObject {
    Q_OBJECT

private slots:
    void keyIsTheDocumentedHash();
    void windowIsInclusiveAtSixtySeconds();
    void otherFieldsAreOtherSignals();
    void timestampSeparatesWhenAsked();
    void nonceRepeatsForTenMinutes();
    void emptyNonceIsNoNonce();
    void survivesBeingStored();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

Digest keyOf(std::string_view direction = "long", std::string_view timeframe = "15m", std::string_view strategy = "s1")
{
    return Deduplicator::key("BTC-USDT", direction, timeframe, strategy, std::nullopt);
}

} // namespace

void TestDeduplicator::keyIsTheDocumentedHash()
{
    // execution.md §1.2: SHA-256 of symbol|direction|timeframe|strategyId with the separator 0x1F.
    const std::string text = std::string("BTC-USDT\x1Flong\x1F") + "15m\x1Fs1";
    QCOMPARE(QString::fromStdString(toHex(keyOf())), QString::fromStdString(toHex(sha256(std::string_view(text)))));
}

void TestDeduplicator::windowIsInclusiveAtSixtySeconds()
{
    Deduplicator dedup;
    dedup.add(keyOf(), "", kStart, SignalId{7});
    QCOMPARE(dedup.find(keyOf(), "", kStart)->value, 7U);
    QCOMPARE(dedup.find(keyOf(), "", kStart + std::chrono::seconds(60))->value, 7U);
    QVERIFY(!dedup.find(keyOf(), "", kStart + std::chrono::milliseconds(60'001)));
}

void TestDeduplicator::otherFieldsAreOtherSignals()
{
    Deduplicator dedup;
    dedup.add(keyOf(), "", kStart, SignalId{7});
    QVERIFY(!dedup.find(keyOf("short"), "", kStart));
    QVERIFY(!dedup.find(keyOf("long", "1h"), "", kStart));
    QVERIFY(!dedup.find(keyOf("long", "15m", "s2"), "", kStart));
}

void TestDeduplicator::timestampSeparatesWhenAsked()
{
    const Digest first = Deduplicator::key("SPY", "long", "5m", "", kStart);
    const Digest second = Deduplicator::key("SPY", "long", "5m", "", kStart + Duration{1});
    QVERIFY(first != second);
}

void TestDeduplicator::nonceRepeatsForTenMinutes()
{
    Deduplicator dedup;
    dedup.add(keyOf(), "n1", kStart, SignalId{3});
    const Digest other = keyOf("short");
    QCOMPARE(dedup.find(other, "n1", kStart + std::chrono::minutes(10))->value, 3U);
    QVERIFY(!dedup.find(other, "n1", kStart + std::chrono::minutes(10) + Duration{1}));
}

void TestDeduplicator::emptyNonceIsNoNonce()
{
    Deduplicator dedup;
    dedup.add(keyOf(), "", kStart, SignalId{3});
    QVERIFY(!dedup.find(keyOf("short"), "", kStart));
}

void TestDeduplicator::survivesBeingStored()
{
    Deduplicator dedup;
    dedup.add(keyOf(), "n1", kStart, SignalId{3});
    dedup.add(keyOf("short"), "", kStart + std::chrono::seconds(1), SignalId{4});
    CanonicalWriter out;
    dedup.canonical(out);
    Deduplicator restored;
    CanonicalReader in(out.bytes());
    restored.restore(in);
    QVERIFY(in.ok() && in.atEnd());
    QCOMPARE(restored.find(keyOf(), "", kStart)->value, 3U);
    QCOMPARE(restored.find(keyOf("short"), "", kStart)->value, 4U);
    QCOMPARE(restored.find(keyOf("close"), "n1", kStart)->value, 3U);
}

SEXTANT_TEST(TestDeduplicator)
#include "tst_deduplicator.moc"
