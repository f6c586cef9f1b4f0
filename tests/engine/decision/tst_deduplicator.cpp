#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/philox.h"
#include "engine/decision/signals/deduplicator.h"

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
    void p04DuplicatesWithinAMinuteAreOneSignal();
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

/// Whatever arrives when and however often, and whether or not the state is handed over in between: a signal is new
/// exactly if none with its four fields was accepted in the minute before and none with its nonce in the ten minutes
/// before. Told from a list of everything that was ever accepted.
void TestDeduplicator::p04DuplicatesWithinAMinuteAreOneSignal()
{
    struct Accepted {
        std::array<std::string, 4> fields;
        std::string nonce;
        Time time;
        SignalId id;
    };
    std::size_t repeated = 0;
    std::size_t taken = 0;
    const bool held = rc::check("a signal counts once a minute", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        const auto oneOf = [&](const std::vector<std::string>& choices) {
            return choices[random.nextBelow(choices.size())];
        };
        Deduplicator dedup;
        std::vector<Accepted> list;
        Time now = kStart;
        for (int step = 0; step < 80; ++step) {
            // The edges of both windows more often than chance would have them.
            constexpr std::array<std::int64_t, 6> kWaits{
                0, 1, 30'000'000'000, 60'000'000'000, 60'000'000'001, 600'000'000'000};
            const std::uint64_t wait = random.nextBelow(kWaits.size() + 6);
            if (wait < kWaits.size())
                now = now + Duration(kWaits[wait]);
            else
                now = now + Duration(static_cast<std::int64_t>(random.nextBelow(40'000'000'000)));
            const std::array<std::string, 4> fields{oneOf({"BTC-USDT", "ETH-USDT"}), oneOf({"long", "short"}),
                                                    oneOf({"1m", "15m"}), oneOf({"", "s1", "s2"})};
            const std::string nonce = oneOf({"", "", "", "n1", "n2", "n3"});
            const Accepted* original = nullptr;
            for (const Accepted& each : list)
                if (each.fields == fields && now - each.time <= std::chrono::seconds(60)) original = &each;
            for (const Accepted& each : list)
                if (original == nullptr && !nonce.empty() && each.nonce == nonce &&
                    now - each.time <= std::chrono::minutes(10))
                    original = &each;
            const Digest key = Deduplicator::key(fields[0], fields[1], fields[2], fields[3], std::nullopt);
            const auto found = dedup.find(key, nonce, now);
            RC_ASSERT(found.has_value() == (original != nullptr));
            if (original != nullptr) {
                RC_ASSERT(found->value == original->id.value);
                // Asked again, nothing has changed: being refused renews no window.
                RC_ASSERT(dedup.find(key, nonce, now)->value == original->id.value);
                ++repeated;
            } else {
                const SignalId id{list.size() + 1};
                dedup.add(key, nonce, now, id);
                list.push_back({fields, nonce, now, id});
                ++taken;
            }
            if (random.nextBelow(8) == 0) {
                CanonicalWriter out;
                dedup.canonical(out);
                CanonicalReader in(out.bytes());
                dedup = {};
                dedup.restore(in);
                RC_ASSERT(in.ok() && in.atEnd());
            }
        }
    });
    QVERIFY(held);
    QVERIFY(repeated > 1000 && taken > 1000);
}

SEXTANT_TEST(TestDeduplicator)
#include "tst_deduplicator.moc"
