#include <QTest>

#include "tests/bench/ui_bench.h"
#include "tests/test_main.h"

using namespace sextant;

class TestUiBench final : public QObject {
    Q_OBJECT

private slots:
    void figuresSurviveTheLine();
    void refusesOtherLines_data();
    void refusesOtherLines();
};

void TestUiBench::figuresSurviveTheLine()
{
    const bench::Samples samples{{0.5, 1.25e-7, 3.0}, {0.25, 1e6, 2.0}, {0.0, 0.125, 1.0}};
    const auto parsed = bench::parseUiLine(bench::uiLine("G5 ui: chart frame p50, 1 M bars", samples));
    QVERIFY(parsed);
    QCOMPARE(parsed->name, std::string("G5 ui: chart frame p50, 1 M bars"));
    QCOMPARE(parsed->samples.ours, samples.ours);
    QCOMPARE(parsed->samples.reference, samples.reference);
    QCOMPARE(parsed->samples.waited, samples.waited);
}

void TestUiBench::refusesOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("This plugin does not support propagateSizeHints()");
    QTest::newRow("no figures") << QByteArray("G5\t\t\t");
    QTest::newRow("not a number") << QByteArray("G5\t1 x\t1 2\t0 0");
    QTest::newRow("uneven") << QByteArray("G5\t1 2\t1\t0");
    QTest::newRow("no name") << QByteArray("\t1\t1\t0");
}

void TestUiBench::refusesOtherLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!bench::parseUiLine(std::string_view(line.constData(), static_cast<std::size_t>(line.size()))));
}

SEXTANT_TEST(TestUiBench)
#include "tst_ui_bench.moc"
