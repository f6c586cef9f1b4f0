#include <QTest>

#include "tests/test_main.h"

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/distributions.h"
#include "engine/core/philox.h"
#include "engine/decision/experiments/router.h"
#include "engine/decision/experiments/rule_phase.h"

using namespace sextant;
using namespace sextant::decision;

/// experiments.md §1; the properties P20 to P22 of the traceability table.
class TestRouter final : public QObject {
    Q_OBJECT
private slots:
    void v1HasTheDocumentedBuckets_data();
    void v1HasTheDocumentedBuckets();
    void v2HasTheDocumentedBuckets_data();
    void v2HasTheDocumentedBuckets();
    void argumentsAreTrimmedAndTheSymbolIsRaised();
    void p20HashIsConsistent();
    void p21AssignmentIsDeterministic();
    void p22MasterFlagOverrides();
    void splitEndsAreAbsolute();
    void rampingExposureReshufflesNothing();
    void bucketsAreUniform();
    void rulesSayWhichPhaseBegins();
};

namespace {

std::string randomText(RandomStream& random, int longest)
{
    std::string text;
    const auto length = 1 + random.nextBelow(static_cast<std::uint64_t>(longest));
    for (std::uint64_t i = 0; i < length; ++i)
        text += static_cast<char>('A' + static_cast<char>(random.nextBelow(26)));
    return text;
}

} // namespace

void TestRouter::v1HasTheDocumentedBuckets_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<quint32>("bucket");
    const auto row = [](const char* symbol, const char* timeframe, const char* day, const char* hash, quint32 bucket) {
        QTest::addRow("%s %s", symbol, timeframe) << symbol << timeframe << day << hash << bucket;
    };
    row("SPY", "5m", "2026-01-05-RTH", "6052cea8155bb8a8", 19);
    row("QQQ", "1m", "2026-01-05-RTH", "270910403406004e", 25);
    row("SPY", "15m", "2026-01-05-RTH", "755a7cf8483c5a5a", 76);
    row("AAPL", "5m", "2026-01-05-RTH", "814a43c6a58ee283", 50);
    row("SPY", "1d", "2026-01-05-RTH", "fa9d174fe6bc6454", 4);
    row("BTC-USDT", "1h", "2026-01-05-24H", "8fe3a045bf3bd0ca", 12);
    row("EUR-USD", "15m", "2026-01-05-ETH", "de7ad6983bb28fd0", 31);
    row("BTCUSDT", "1h", "2026-01-05-24H", "a03a053c25402d32", 24);
}

void TestRouter::v1HasTheDocumentedBuckets()
{
    QFETCH(QString, symbol);
    QFETCH(QString, timeframe);
    QFETCH(QString, day);
    QFETCH(QString, hash);
    QFETCH(quint32, bucket);
    const Bucket routed = routeV1(symbol.toStdString(), timeframe.toStdString(), day.toStdString());
    QCOMPARE(QString::fromStdString(toHex(routed.hash)).left(16), hash);
    QCOMPARE(routed.bucket, bucket);
    QCOMPARE(routed.modulus, 100U);
}

void TestRouter::v2HasTheDocumentedBuckets_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<quint32>("bucket");
    QTest::newRow("SPY 5m") << "SPY"
                            << "5m"
                            << "2026-01-05-RTH"
                            << "c781617c466a1b3d" << 2487U;
    QTest::newRow("QQQ 1m") << "QQQ"
                            << "1m"
                            << "2026-01-05-RTH"
                            << "9380ce7d8e51a01d" << 3939U;
    QTest::newRow("SPY 1d") << "SPY"
                            << "1d"
                            << "2026-01-05-RTH"
                            << "72d18619487d714f" << 5158U;
    QTest::newRow("BTC-USDT 1h") << "BTC-USDT"
                                 << "1h"
                                 << "2026-01-05-24H"
                                 << "1b6efb51cdb26327" << 3109U;
}

void TestRouter::v2HasTheDocumentedBuckets()
{
    QFETCH(QString, symbol);
    QFETCH(QString, timeframe);
    QFETCH(QString, day);
    QFETCH(QString, hash);
    QFETCH(quint32, bucket);
    const Bucket routed = routeV2("exp-meta-v1", symbol.toStdString(), timeframe.toStdString(), day.toStdString());
    QCOMPARE(QString::fromStdString(toHex(routed.hash)).left(16), hash);
    QCOMPARE(routed.bucket, bucket);
    QCOMPARE(routed.modulus, 10'000U);
}

void TestRouter::argumentsAreTrimmedAndTheSymbolIsRaised()
{
    QCOMPARE(routeV1(" spy ", " 5m", "2026-01-05-RTH\n").bucket, 19U);
    QCOMPARE(routeV2(" exp-meta-v1 ", "spy", "5m ", " 2026-01-05-RTH").bucket, 2487U);
    // The separator of v2 tells AB+1 from A+B1, which v1 cannot.
    QVERIFY(routeV1("AB", "1", "D").hash == routeV1("A", "B1", "D").hash);
    QVERIFY(routeV2("e", "AB", "1", "D").hash != routeV2("e", "A", "B1", "D").hash);
}

void TestRouter::p20HashIsConsistent()
{
    RandomStream random(20, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const std::string symbol = randomText(random, 8);
        const std::string frame = randomText(random, 3);
        const std::string day = randomText(random, 14);
        const Bucket once = routeV1(symbol, frame, day);
        const Bucket again = routeV1(symbol, frame, day);
        QVERIFY(once.hash == again.hash && once.bucket == again.bucket);
        QVERIFY(once.bucket < 100);
        // The documented number: the digest as a big-endian integer, here by 16-bit steps instead of bytes.
        std::uint64_t rest = 0;
        for (std::size_t b = 0; b < 32; b += 2)
            rest = (rest * 65'536 + once.hash.bytes[b] * 256u + once.hash.bytes[b + 1]) % 100;
        QCOMPARE(once.bucket, static_cast<std::uint32_t>(rest));
    }
}

void TestRouter::p21AssignmentIsDeterministic()
{
    RandomStream random(21, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const std::string symbol = randomText(random, 8);
        RoutingRule rule;
        rule.version = random.nextBelow(2) == 0 ? RoutingRule::Version::V1 : RoutingRule::Version::V2;
        rule.splitBasisPoints = static_cast<std::uint32_t>(random.nextBelow(101)) * 100;
        rule.exposureBasisPoints = static_cast<std::uint32_t>(random.nextBelow(10'001));
        const Routing first = route(rule, true, "key", symbol, "5m", "2026-01-05-RTH");
        const Routing second = route(rule, true, "key", symbol, "5m", "2026-01-05-RTH");
        QVERIFY(first.arm == second.arm && first.reason == second.reason && first.isExposed == second.isExposed);
        const std::uint32_t split =
            rule.version == RoutingRule::Version::V1 ? rule.splitBasisPoints / 100 : rule.splitBasisPoints;
        if (first.isExposed) QCOMPARE(first.arm == Arm::B, first.bucket.bucket < split);
        if (!first.isExposed) QVERIFY(first.reason == RoutingReason::Excluded);
    }
}

void TestRouter::p22MasterFlagOverrides()
{
    RandomStream random(22, RandomPurpose::Test);
    RoutingRule rule;
    for (int i = 0; i < 200; ++i) {
        rule.version = i % 2 == 0 ? RoutingRule::Version::V1 : RoutingRule::Version::V2;
        rule.splitBasisPoints = static_cast<std::uint32_t>(random.nextBelow(101)) * 100;
        const std::string symbol = randomText(random, 8);
        const Routing off = route(rule, false, "key", symbol, "1h", "2026-01-05-24H");
        const Routing on = route(rule, true, "key", symbol, "1h", "2026-01-05-24H");
        QVERIFY(off.arm == Arm::A);
        QVERIFY(off.reason == RoutingReason::FlagOff);
        QVERIFY(off.bucket.hash == on.bucket.hash && off.bucket.bucket == on.bucket.bucket);
    }
}

void TestRouter::splitEndsAreAbsolute()
{
    RandomStream random(23, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        RoutingRule rule;
        rule.version = i % 2 == 0 ? RoutingRule::Version::V1 : RoutingRule::Version::V2;
        const std::string symbol = randomText(random, 8);
        rule.splitBasisPoints = 0;
        QVERIFY(route(rule, true, "key", symbol, "1h", "d").arm == Arm::A);
        rule.splitBasisPoints = 10'000;
        QVERIFY(route(rule, true, "key", symbol, "1h", "d").arm == Arm::B);
    }
}

void TestRouter::rampingExposureReshufflesNothing()
{
    RandomStream random(24, RandomPurpose::Test);
    RoutingRule rule;
    rule.version = RoutingRule::Version::V2;
    rule.splitBasisPoints = 5000;
    for (int i = 0; i < 300; ++i) {
        const std::string symbol = randomText(random, 8);
        bool wasExposed = false;
        Arm arm = Arm::A;
        for (const std::uint32_t exposure : {500u, 1000u, 2500u, 5000u, 10'000u}) {
            rule.exposureBasisPoints = exposure;
            const Routing routing = route(rule, true, "exp", symbol, "5m", "d");
            if (wasExposed) {
                QVERIFY(routing.isExposed);
                QVERIFY(routing.arm == arm);
            }
            wasExposed = routing.isExposed;
            arm = routing.arm;
        }
        QVERIFY(wasExposed);
    }
}

void TestRouter::bucketsAreUniform()
{
    constexpr int kUnits = 20'000;
    std::vector<int> counts(100, 0);
    for (int i = 0; i < kUnits; ++i)
        ++counts[routeV2("uniform", "SYM" + std::to_string(i % 200), "5m", std::to_string(i / 200)).bucket / 100];
    double chiSquared = 0.0;
    for (const int count : counts) {
        const double distance = count - kUnits / 100.0;
        chiSquared += distance * distance / (kUnits / 100.0);
    }
    QVERIFY(math::chiSquaredTail(chiSquared, 99.0) > 0.001);
}

void TestRouter::rulesSayWhichPhaseBegins()
{
    const std::string text = toText(ComparisonMode::Paired, {RoutingRule::Version::V2, 5'000, 1'000});
    QVERIFY(!phaseOfRule(text).has_value());
    const auto with = parseExperimentRule("meta", text + " phase=7");
    QVERIFY(with.has_value());
    QVERIFY(with->routing == parseExperimentRule("meta", text)->routing);
    QCOMPARE(phaseOfRule(text + " phase=7").value_or(0), 7U);
    for (const char* bad : {" phase=0", " phase=", " phase=-1", " phase=1000001", " phase=2x"})
        QVERIFY2(!parseExperimentRule("meta", text + bad).has_value(), bad);
}

SEXTANT_TEST(TestRouter)
#include "tst_router.moc"
