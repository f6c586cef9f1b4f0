#include <QTest>

#include "tests/test_main.h"

#include "engine/feeds/protection/retry_policy.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestRetryPolicy final : public QObject {
    Q_OBJECT
private slots:
    void p38WaitsDoubleAndEndAtThree();
    void jitterStaysWithinItsShare();
    void serverMayAskForLonger();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestRetryPolicy::p38WaitsDoubleAndEndAtThree()
{
    RetrySettings settings;
    settings.jitter = 0.0;
    for (std::uint32_t request = 0; request < 100; ++request) {
        const RetryPolicy policy(settings, request);
        QVERIFY(policy.waitAfter(1, request) == 2s);
        QVERIFY(policy.waitAfter(2, request) == 4s);
        QVERIFY(!policy.waitAfter(3, request) && !policy.waitAfter(4, request) && !policy.waitAfter(0, request));
    }
}

void TestRetryPolicy::jitterStaysWithinItsShare()
{
    const RetryPolicy policy({}, 7);
    bool differs = false;
    for (std::uint32_t request = 0; request < 300; ++request)
        for (int attempt = 1; attempt <= 2; ++attempt) {
            const auto wait = policy.waitAfter(attempt, request);
            const Duration whole = attempt == 1 ? 2s : 4s;
            QVERIFY(wait && *wait >= whole * 9 / 10 && *wait <= whole * 11 / 10);
            QVERIFY(wait == policy.waitAfter(attempt, request)); // the same request, the same wait
            differs = differs || wait != policy.waitAfter(attempt, request + 1);
        }
    QVERIFY(differs);
}

void TestRetryPolicy::serverMayAskForLonger()
{
    RetrySettings settings;
    settings.jitter = 0.0;
    const RetryPolicy policy(settings, 1);
    QVERIFY(policy.waitAfter(1, 0, 7s) == 7s);
    QVERIFY(policy.waitAfter(1, 0, 500ms) == 2s);
    QVERIFY(!policy.waitAfter(1, 0, 1h)); // too long to wait for: ask somebody else
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: not understood
    QTest::newRow("seconds") << QByteArray("120") << qint64{120};
    QTest::newRow("blanks") << QByteArray(" 5\r") << qint64{5};
    QTest::newRow("zero") << QByteArray("0") << qint64{0};
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:30 GMT") << qint64{30};
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:27:00 GMT") << qint64{0};
    QTest::newRow("huge") << QByteArray("99999999999999999") << qint64{1'000'000'000};
    QTest::newRow("too huge") << QByteArray("99999999999999999999") << qint64{-1};
    QTest::newRow("negative") << QByteArray("-1") << qint64{-1};
    QTest::newRow("words") << QByteArray("soon") << qint64{-1};
    QTest::newRow("empty") << QByteArray("") << qint64{-1};
    QTest::newRow("no such day") << QByteArray("Wed, 31 Feb 2015 07:28:00 GMT") << qint64{-1};
    QTest::newRow("other zone") << QByteArray("Wed, 21 Oct 2015 07:28:00 CET") << qint64{-1};
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const Time now = parseRfc3339("2015-10-21T07:28:00Z").value();
    const auto wait = parseRetryAfter(header.toStdString(), now);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait) QVERIFY(*wait == std::chrono::seconds(seconds));
}

SEXTANT_TEST(TestRetryPolicy)
#include "tst_retry_policy.moc"
