#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/test_main.h"

#include "engine/trading/fills/latency_model.h"

using namespace sextant;
using namespace sextant::trading;
using namespace std::chrono_literals;

namespace {

LatencySettings drawn(LatencyKind kind, Duration mean, Duration deviation)
{
    LatencySettings settings;
    settings.kind = kind;
    settings.entry = {mean, deviation};
    settings.response = {mean * 2, deviation};
    return settings;
}

struct Moments {
    double mean = 0.0;
    double deviation = 0.0;
    double median = 0.0;
};

Moments momentsOf(const LatencyModel& model)
{
    constexpr int kDraws = 20'000;
    std::vector<double> values;
    double sum = 0.0;
    double squares = 0.0;
    for (std::uint64_t id = 1; id <= kDraws; ++id) {
        const double ms = static_cast<double>(model.of(OrderId{id}, 0, Time{}).entry.count()) / 1e6;
        values.push_back(ms);
        sum += ms;
        squares += ms * ms;
    }
    std::nth_element(values.begin(), values.begin() + kDraws / 2, values.end());
    const double mean = sum / kDraws;
    return {mean, std::sqrt(squares / kDraws - mean * mean), values[kDraws / 2]};
}

} // namespace

class TestLatencyModel final : public QObject {
    Q_OBJECT
private slots:
    void isFiftyFiftyTwentyByDefault()
    {
        const LatencyModel model({}, 1);
        const OrderLatency latency = model.of(OrderId{7}, 0, Time::fromSeconds(100));
        QVERIFY(latency == (OrderLatency{50ms, 50ms}));
        QVERIFY(model.feed() == 20ms);
        QVERIFY(latency.exchangeTime(Time::fromSeconds(100)) == Time::fromMillis(100'050));
        QVERIFY(latency.acknowledged(Time::fromSeconds(100)) == Time::fromMillis(100'100));
    }

    void drawsTheSameForTheSameRequest()
    {
        QVERIFY(rc::check("pure function", [] {
            const auto kind = *rc::gen::element(LatencyKind::Normal, LatencyKind::Lognormal);
            const auto seed = *rc::gen::arbitrary<std::uint64_t>();
            const OrderId id{*rc::gen::inRange<std::uint64_t>(1, 1'000'000)};
            const auto request = *rc::gen::inRange<std::uint32_t>(0, 5);
            const LatencySettings settings = drawn(kind, 50ms, 30ms);
            const LatencyModel model(settings, seed);
            const OrderLatency first = model.of(id, request, Time{});
            (void)model.of(OrderId{id.value + 1}, request, Time{});
            RC_ASSERT(model.of(id, request, Time{}) == first);
            RC_ASSERT(LatencyModel(settings, seed).of(id, request, Time::fromSeconds(5)) == first);
            RC_ASSERT(!(model.of(id, request + 1, Time{}) == first));
            RC_ASSERT(!(model.of(OrderId{id.value + 1}, request, Time{}) == first));
            RC_ASSERT(!(LatencyModel(settings, seed + 1).of(id, request, Time{}) == first));
            RC_ASSERT(first.entry >= 0ns && first.response >= 0ns);
        }));
    }

    void hasTheMomentsItWasGiven()
    {
        // 20 000 draws: the mean's standard error is .007 of the deviation; the seed is fixed.
        const Moments normal = momentsOf(LatencyModel(drawn(LatencyKind::Normal, 50ms, 10ms), 3));
        QVERIFY2(std::abs(normal.mean - 50.0) < 0.3, qPrintable(QString::number(normal.mean)));
        QVERIFY(std::abs(normal.deviation - 10.0) < 0.3);
        QVERIFY(std::abs(normal.median - 50.0) < 0.4);
        const Moments log = momentsOf(LatencyModel(drawn(LatencyKind::Lognormal, 50ms, 50ms), 3));
        QVERIFY2(std::abs(log.mean - 50.0) < 1.5, qPrintable(QString::number(log.mean)));
        QVERIFY2(std::abs(log.median - 50.0 / std::sqrt(2.0)) < 1.0, qPrintable(QString::number(log.median)));
        // Cut at 0: half of a normal around 0 is left, with mean d·sqrt(2/pi).
        const Moments cut = momentsOf(LatencyModel(drawn(LatencyKind::Normal, 0ms, 10ms), 3));
        QVERIFY2(std::abs(cut.mean - 7.979) < 0.2, qPrintable(QString::number(cut.mean)));
    }

    void interpolatesWhatWasMeasured_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<qint64>("entryUs");
        QTest::addColumn<qint64>("responseUs");
        QTest::newRow("before") << qint64{500} << qint64{10'000} << qint64{1'000};
        QTest::newRow("first") << qint64{1000} << qint64{10'000} << qint64{1'000};
        QTest::newRow("a quarter") << qint64{1250} << qint64{15'000} << qint64{1'250};
        QTest::newRow("second") << qint64{2000} << qint64{30'000} << qint64{2'000};
        QTest::newRow("falls") << qint64{2500} << qint64{20'000} << qint64{6'000};
        QTest::newRow("behind") << qint64{9000} << qint64{10'000} << qint64{10'000};
    }
    void interpolatesWhatWasMeasured()
    {
        QFETCH(qint64, ms);
        QFETCH(qint64, entryUs);
        QFETCH(qint64, responseUs);
        LatencySettings settings;
        settings.kind = LatencyKind::Measured;
        settings.measured = {{Time::fromMillis(1000), 10ms, 1ms},
                             {Time::fromMillis(2000), 30ms, 2ms},
                             {Time::fromMillis(3000), 10ms, 10ms}};
        const OrderLatency got = LatencyModel(settings, 1).of(OrderId{1}, 0, Time::fromMillis(ms));
        QVERIFY(got.entry == std::chrono::microseconds(entryUs));
        QVERIFY(got.response == std::chrono::microseconds(responseUs));
    }

    void refusesWhatIsOutOfRange()
    {
        QVERIFY(validated(LatencySettings{}).has_value());
        LatencySettings negative;
        negative.entry.mean = -1ns;
        QVERIFY(!validated(negative));
        LatencySettings long_;
        long_.feed = 2h;
        QVERIFY(!validated(long_));
        LatencySettings none;
        none.kind = LatencyKind::Measured;
        QVERIFY(!validated(none));
        none.measured = {{Time{5}, 1ms, 1ms}, {Time{5}, 1ms, 1ms}};
        QVERIFY(!validated(none));
        none.measured[1] = {Time{6}, 1ms, -1ms};
        QVERIFY(!validated(none));
    }
};

SEXTANT_TEST(TestLatencyModel)
#include "tst_latency_model.moc"
