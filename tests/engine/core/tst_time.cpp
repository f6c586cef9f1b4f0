#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/core/time.h"

using namespace sextant;

class TestTime final : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void agreesWithQt();
    void everyMillisecondComesBack();
    void millisRoundDown();
    void inputSpanIsAsNamed();
};

void TestTime::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ns");
    // Seconds from `date -u -d … +%s` (GNU coreutils).
    constexpr qint64 s = 1'000'000'000;
    QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
    QTest::newRow("date alone") << QByteArray("2021-04-10") << 1618012800 * s;
    QTest::newRow("no seconds") << QByteArray("2021-04-10T12:00Z") << 1618056000 * s;
    QTest::newRow("blank between") << QByteArray("2021-04-10 12:00:00") << 1618056000 * s;
    QTest::newRow("small letters") << QByteArray("2021-04-10t12:00:00z") << 1618056000 * s;
    QTest::newRow("no zone is UTC") << QByteArray("2021-04-10T12:00:00") << 1618056000 * s;
    QTest::newRow("nanoseconds") << QByteArray("2021-04-10T12:00:00.123456789Z") << 1618056000 * s + 123456789;
    QTest::newRow("milliseconds") << QByteArray("2021-04-10T12:00:00.5Z") << 1618056000 * s + 500000000;
    QTest::newRow("comma") << QByteArray("2021-04-10T12:00:00,25Z") << 1618056000 * s + 250000000;
    QTest::newRow("finer than a nanosecond is cut")
        << QByteArray("2021-04-10T12:00:00.1234567899Z") << 1618056000 * s + 123456789;
    QTest::newRow("offset east") << QByteArray("2021-04-10T17:30:00+05:30") << 1618056000 * s;
    QTest::newRow("offset west") << QByteArray("2021-04-10T08:00:00-04:00") << 1618056000 * s;
    QTest::newRow("offset without colon") << QByteArray("2021-04-10T08:00:00-0400") << 1618056000 * s;
    QTest::newRow("offset over midnight") << QByteArray("2021-01-01T00:30:00+01:00") << 1609457400 * s;
    QTest::newRow("leap day 2000") << QByteArray("2000-02-29T00:00:00Z") << 951782400 * s;
    QTest::newRow("leap day 2024") << QByteArray("2024-02-29T23:59:59Z") << 1709251199 * s;
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999Z") << qint64{-1'000'000};
    QTest::newRow("1900") << QByteArray("1900-01-01") << -2208988800 * s;
    QTest::newRow("2200") << QByteArray("2200-01-01") << 7258118400 * s;
}

void TestTime::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ns);
    const auto time = parseRfc3339(text.toStdString());
    QVERIFY2(time.has_value(), time ? "" : time.error().message.c_str());
    QCOMPARE(qint64{time->ns}, ns);
}

void TestTime::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "2021",
                             "2021-04",
                             "2021-04-1",
                             "2021-4-10",
                             "21-04-10",
                             "2021-02-29",
                             "1900-02-29",
                             "2100-02-29",
                             "2021-04-31",
                             "2021-00-10",
                             "2021-13-10",
                             "2021-04-00",
                             "1899-12-31",
                             "2201-01-01",
                             "2021-04-10T",
                             "2021-04-10T12",
                             "2021-04-10T12:",
                             "2021-04-10T24:00:00Z",
                             "2021-04-10T12:60:00Z",
                             "2021-04-10T12:00:60Z",
                             "2021-04-10T12:00:00.Z",
                             "2021-04-10T12:00:00+",
                             "2021-04-10T12:00:00+05",
                             "2021-04-10T12:00:00+24:00",
                             "2021-04-10T12:00:00+05:60",
                             "2021-04-10T12:00:00Zx",
                             "2021-04-10T12:00:00 Z",
                             " 2021-04-10",
                             "2021-04-10 ",
                             "-2021-04-10",
                             "2021/04/10",
                             "10.04.2021",
                             "1618056000",
                             "2021-04-10T1a:00:00Z",
                             "2021-04-10Z",
                             "nan"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTime::refuses()
{
    QFETCH(QByteArray, text);
    const auto time = parseRfc3339(text.toStdString());
    QVERIFY(!time.has_value());
    QVERIFY(time.error().code == ErrorCode::InvalidInput);
    QVERIFY(time.error().message.find("expected for instance 2021-04-10T12:00:00Z") != std::string::npos);
    // Whatever the text is followed by in memory is not looked at.
    const QByteArray longer = text + "2021-04-10T12:00:00Z";
    QVERIFY(!parseRfc3339(std::string_view(longer.constData(), static_cast<std::size_t>(text.size()))).has_value());
}

void TestTime::writes_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64{0} << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("cut, not rounded") << qint64{1'999'999} << QByteArray("1970-01-01T00:00:00.001Z");
    QTest::newRow("one before") << qint64{-1} << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("a day before") << qint64{-86'400'000'000'000} << QByteArray("1969-12-31T00:00:00.000Z");
    QTest::newRow("ordinary") << qint64{1618056000'123'456'789} << QByteArray("2021-04-10T12:00:00.123Z");
    QTest::newRow("leap day") << qint64{951782400'000'000'000} << QByteArray("2000-02-29T00:00:00.000Z");
    // The limits of 64 bits, from Python's datetime.
    QTest::newRow("earliest") << qint64{Time::min().ns} << QByteArray("1677-09-21T00:12:43.145Z");
    QTest::newRow("latest") << qint64{Time::max().ns} << QByteArray("2262-04-11T23:47:16.854Z");
}

void TestTime::writes()
{
    QFETCH(qint64, ns);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(toRfc3339(Time{ns})), text);
}

void TestTime::agreesWithQt()
{
    const bool ok = rc::check("same text as QDateTime", [] {
        const auto ms = *rc::gen::inRange<std::int64_t>(-2'208'988'800'000, 7'258'118'400'000);
        const QString expected = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
        RC_ASSERT(toRfc3339(Time::fromMillis(ms)) == expected.toStdString());
        const auto minutes = *rc::gen::inRange(-14 * 60, 14 * 60);
        const QString shifted =
            QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, minutes * 60).toString(Qt::ISODateWithMs);
        const auto read = parseRfc3339(shifted.toStdString());
        // A shift over the ends of the accepted years is refused.
        if (read)
            RC_ASSERT(read->ns == ms * 1'000'000);
        else
            RC_ASSERT(shifted.left(4).toInt() < 1900 || shifted.left(4).toInt() > 2200);
    });
    QVERIFY(ok);
}

void TestTime::everyMillisecondComesBack()
{
    const bool ok = rc::check("read(write(t)) == t", [] {
        const auto ms = *rc::gen::inRange<std::int64_t>(-2'208'988'800'000, 7'258'118'400'000);
        RC_ASSERT(parseRfc3339(toRfc3339(Time::fromMillis(ms)))->ns == ms * 1'000'000);
    });
    QVERIFY(ok);
}

void TestTime::millisRoundDown()
{
    QCOMPARE(qint64{Time{0}.millis()}, qint64{0});
    QCOMPARE(qint64{Time{999'999}.millis()}, qint64{0});
    QCOMPARE(qint64{Time{-1}.millis()}, qint64{-1});
    QCOMPARE(qint64{Time{-1'000'000}.millis()}, qint64{-1});
    QCOMPARE(qint64{Time{-1'000'001}.millis()}, qint64{-2});
    QCOMPARE(qint64{Time::min().millis()}, qint64{-9'223'372'036'855});
    QCOMPARE(qint64{Time::max().millis()}, qint64{9'223'372'036'854});
}

void TestTime::inputSpanIsAsNamed()
{
    QVERIFY(kEarliestInputTime == *parseRfc3339("1900-01-01"));
    QVERIFY(kLatestInputTime == *parseRfc3339("2200-01-01"));
}

SEXTANT_TEST(TestTime)
#include "tst_time.moc"
