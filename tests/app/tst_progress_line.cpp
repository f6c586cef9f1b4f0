#include <QTest>

#include <string>
#include <vector>

#include "app/cli/progress_line.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace std::chrono_literals;
using cli::ProgressLine;

class TestProgressLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void tellsEachPercentOnce();
};

void TestProgressLine::saysWhatIsLeft_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("passed");
    QTest::addColumn<QString>("text");
    QTest::newRow("begun") << 0.0 << 5000 << "x: 0 %";
    QTest::newRow("too early") << 0.5 << 1000 << "x: 50 %";
    QTest::newRow("half") << 0.5 << 10'000 << "x: 50 %, about 10 s left";
    QTest::newRow("minutes") << 0.1 << 60'000 << "x: 10 %, about 9 min left";
    QTest::newRow("done") << 1.0 << 60'000 << "x: 100 %";
    QTest::newRow("beyond") << 1.2 << 60'000 << "x: 100 %";
}

void TestProgressLine::saysWhatIsLeft()
{
    QFETCH(double, share);
    QFETCH(int, passed);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(ProgressLine::text("x", share, std::chrono::milliseconds(passed))), text);
}

void TestProgressLine::tellsEachPercentOnce()
{
    std::string told;
    const auto sink = [&](std::string_view text) -> Result<void> {
        told += text;
        return {};
    };
    cli::Output output(sink, sink, true);
    ProgressLine line(output, "x");
    for (const double share : {0.101, 0.102, 0.109, 0.2})
        line.show(share);
    QCOMPARE(QString::fromStdString(told).count(QStringLiteral("x: 10 %")), 1);
    QCOMPARE(QString::fromStdString(told).count(QStringLiteral("x: 20 %")), 1);
}

SEXTANT_TEST(TestProgressLine)
#include "tst_progress_line.moc"
