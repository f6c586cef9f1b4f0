#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/trading/fills/queue_position.h"

using namespace sextant;
using namespace sextant::trading;
using sextant::market::BookSize;

namespace {

QueueSettings power(int n, QueueVariant variant = QueueVariant::Separate)
{
    return {QueueShape::Power, n, variant, true};
}

constexpr double kUnit = 1e-8;

bool isNear(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

QueueSettings anySettings()
{
    QueueSettings s;
    s.shape = *rc::gen::element(QueueShape::Conservative, QueueShape::Power, QueueShape::Logarithm);
    s.power = *rc::gen::inRange(1, 4);
    s.variant = *rc::gen::element(QueueVariant::Separate, QueueVariant::Joint, QueueVariant::Complement);
    return s;
}

} // namespace

class TestQueuePosition final : public QObject {
    Q_OBJECT
private slots:
    /// execution.md 7.2: prev 100, front 60, new 80, no trades.
    void agreesWithTheWorkedExample_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("front");
        QTest::newRow("n=1") << 1 << .40 << 48.0;
        QTest::newRow("n=2") << 2 << .308 << 46.15;
        QTest::newRow("n=3") << 3 << .229 << 44.57;
    }
    void agreesWithTheWorkedExample()
    {
        QFETCH(int, n);
        QFETCH(double, p);
        QFETCH(double, front);
        QueuePosition queue(power(n), BookSize{1}, 1.0);
        QVERIFY(isNear(queue.behindShare(60, 40), p, 0.0005));
        queue.join(BookSize{60});
        queue.onDepth(BookSize{100}, BookSize{80});
        QVERIFY2(isNear(queue.front(), front, 0.005), qPrintable(QString::number(queue.front())));
    }

    /// By hand: f(40) and f(60) put into the three formulas.
    void knowsAllVariants_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("variant");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* name, QueueShape shape, int n, QueueVariant variant, double expected) {
            QTest::newRow(name) << static_cast<int>(shape) << n << static_cast<int>(variant) << expected;
        };
        using S = QueueShape;
        using V = QueueVariant;
        row("n=2 joint", S::Power, 2, V::Joint, 1600.0 / 10000.0);
        row("n=3 joint", S::Power, 3, V::Joint, 64000.0 / 1e6);
        row("n=2 complement", S::Power, 2, V::Complement, 1.0 - 0.36);
        row("n=3 complement", S::Power, 3, V::Complement, 1.0 - 0.216);
        row("log", S::Logarithm, 1, V::Separate, std::log(41.0) / (std::log(41.0) + std::log(61.0)));
        row("log joint", S::Logarithm, 1, V::Joint, std::log(41.0) / std::log(101.0));
        row("log complement", S::Logarithm, 1, V::Complement, 1.0 - std::log(1.6));
    }
    void knowsAllVariants()
    {
        QFETCH(int, shape);
        QFETCH(int, n);
        QFETCH(int, variant);
        QFETCH(double, expected);
        const QueueSettings settings{static_cast<QueueShape>(shape), n, static_cast<QueueVariant>(variant), true};
        const QueuePosition whole(settings, BookSize{1}, 1.0);
        QVERIFY(isNear(whole.behindShare(60, 40), expected, 1e-15));
        // The same queue counted in hundred-millionths.
        const QueuePosition fine(settings, BookSize{1}, kUnit);
        QVERIFY(isNear(fine.behindShare(60e8, 40e8), expected, 1e-12));
        QCOMPARE(whole.behindShare(0, 0), 1.0); // 0/0
        QCOMPARE(whole.behindShare(-5, 10), 1.0);
    }

    void fillsWhatATradeLeavesForUs()
    {
        QueuePosition queue(power(3), BookSize{10}, kUnit);
        queue.join(BookSize{100});
        QCOMPARE(queue.onTrade(BookSize{60}, Lots{50}), Lots{0});
        QCOMPARE(queue.front(), 40.0);
        QCOMPARE(queue.onTrade(BookSize{40}, Lots{50}), Lots{0}); // front 0: nothing left over
        QCOMPARE(queue.onTrade(BookSize{30}, Lots{50}), Lots{3});
        QCOMPARE(queue.onTrade(BookSize{14}, Lots{47}), Lots{1}); // 1.4 lots
        QCOMPARE(queue.onTrade(BookSize{15}, Lots{46}), Lots{2}); // 1.5: half away from zero
        QCOMPARE(queue.onTrade(BookSize{4000}, Lots{44}), Lots{44});
        QCOMPARE(queue.onTrade(BookSize{40}, Lots{0}), Lots{0});
    }

    void fillsWholeWithoutPartialFills()
    {
        QueueSettings settings = power(1);
        settings.partialFills = false;
        QueuePosition queue(settings, BookSize{1}, kUnit);
        queue.join(BookSize{10});
        QCOMPARE(queue.onTrade(BookSize{10}, Lots{500}), Lots{0});
        QCOMPARE(queue.onTrade(BookSize{1}, Lots{500}), Lots{500});
    }

    void countsATradeOnceWhereTheLevelShowsIt()
    {
        QueuePosition queue(power(3), BookSize{1}, kUnit);
        queue.join(BookSize{60});
        QCOMPARE(queue.onTrade(BookSize{20}, Lots{1}), Lots{0});
        queue.onDepth(BookSize{100}, BookSize{80}); // only the trade
        QCOMPARE(queue.front(), 40.0);
        queue.onDepth(BookSize{80}, BookSize{200}); // joined behind us
        QCOMPARE(queue.front(), 40.0);
        queue.onDepth(BookSize{200}, BookSize{30});
        QVERIFY(queue.front() <= 30.0);
    }

    void movesByTradesOnlyWhenConservative()
    {
        QueuePosition queue({QueueShape::Conservative, 3, QueueVariant::Separate, true}, BookSize{1}, kUnit);
        queue.join(BookSize{60});
        queue.onDepth(BookSize{100}, BookSize{61});
        QCOMPARE(queue.front(), 60.0);
        queue.onDepth(BookSize{61}, BookSize{45});
        QCOMPARE(queue.front(), 45.0);
        QCOMPARE(queue.onTrade(BookSize{15}, Lots{3}), Lots{0});
        QCOMPARE(queue.front(), 30.0);
    }

    /// P: the queue in front never grows and is never longer than what is displayed; trades give no more than they
    /// brought, and together no more than the order wants.
    void neverGrowsAndConservesSize()
    {
        QVERIFY(rc::check("any level", [] {
            const QueueSettings settings = anySettings();
            const std::int64_t lot = *rc::gen::element<std::int64_t>(1, 10, 1000);
            RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
            QueuePosition queue(settings, BookSize{lot}, kUnit);
            const auto amount = [&](std::int64_t most) {
                return lot * static_cast<std::int64_t>(random.nextBelow(static_cast<std::uint64_t>(most)));
            };
            std::int64_t displayed = amount(1000);
            queue.join(BookSize{displayed});
            Lots remainder{1 + static_cast<std::int64_t>(random.nextBelow(500))};
            double front = queue.front();
            std::int64_t volume = 0;
            std::int64_t filled = 0;
            const double first = front;
            for (int i = 0; i < 200; ++i) {
                if (random.nextBelow(3) == 0) {
                    const std::int64_t size = amount(200);
                    const Lots got = queue.onTrade(BookSize{size}, remainder);
                    RC_ASSERT(got.count >= 0 && got <= remainder);
                    RC_ASSERT(got.count * lot <= size);
                    remainder.count -= got.count;
                    filled += got.count;
                    volume += size;
                    if (settings.shape == QueueShape::Conservative && first > static_cast<double>(volume))
                        RC_ASSERT(filled == 0 || queue.front() == 0.0);
                } else {
                    const std::int64_t next = std::max<std::int64_t>(0, displayed + amount(300) - amount(300));
                    queue.onDepth(BookSize{displayed}, BookSize{next});
                    displayed = next;
                    RC_ASSERT(queue.front() <= static_cast<double>(displayed));
                }
                RC_ASSERT(queue.front() <= front);
                RC_ASSERT(queue.front() >= 0.0);
                front = queue.front();
            }
            RC_ASSERT(filled * lot <= volume);
        }));
    }

    /// With nothing cancelled the order fills exactly when all that stood in front has traded.
    void fillsExactlyBehindTheQueueWithoutCancels()
    {
        QVERIFY(rc::check("trades only", [] {
            const QueueSettings settings = anySettings();
            RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
            const auto ahead = static_cast<std::int64_t>(random.nextBelow(1000));
            QueuePosition queue(settings, BookSize{1}, kUnit);
            queue.join(BookSize{ahead});
            std::int64_t displayed = ahead;
            std::int64_t traded = 0;
            std::int64_t filled = 0;
            while (traded < ahead + 100) {
                const auto size = 1 + static_cast<std::int64_t>(random.nextBelow(50));
                filled += queue.onTrade(BookSize{size}, Lots{100 - filled}).count;
                traded += size;
                const std::int64_t next = std::max<std::int64_t>(displayed - size, 0);
                if (next == displayed - size) queue.onDepth(BookSize{displayed}, BookSize{next});
                displayed = next;
                RC_ASSERT(filled == std::clamp<std::int64_t>(traded - ahead, 0, 100));
            }
            RC_ASSERT(filled == 100);
        }));
    }
};

SEXTANT_TEST(TestQueuePosition)
#include "tst_queue_position.moc"
