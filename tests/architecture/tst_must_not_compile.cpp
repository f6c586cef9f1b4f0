#include <QTest>

#include "tests/test_main.h"

#include <QProcess>

/// What the types forbid: "engine 2 never places a live order" is checked by the compiler (DESIGN §2.4).
class TestMustNotCompile final : public QObject {
    Q_OBJECT

private slots:
    void shadowOrdersReachNobody_data();
    void shadowOrdersReachNobody();
};

void TestMustNotCompile::shadowOrdersReachNobody_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("paper goes out") << 0 << QString();
    QTest::newRow("a shadow order goes to a venue") << 1 << "VenueMessage";
    QTest::newRow("a shadow order is assigned to a paper one") << 2 << "operator=";
    QTest::newRow("a paper order is made of a shadow one") << 3 << "Order<";
    QTest::newRow("a shadow fill is booked on paper") << 4 << "Fill<";
    QTest::newRow("engine 1 trades on the shadow desk") << 5 << "PipelineA";
    QTest::newRow("a shadow desk stands in for a paper one") << 6 << "TradingDesk<";
    QTest::newRow("a bare ticket goes to a venue") << 7 << "send";
    QTest::newRow("a paper fill is made of a shadow one") << 8 << "Fill<";
    QTest::newRow("a shadow position counts as paper") << 9 << "Position<";
}

void TestMustNotCompile::shadowOrdersReachNobody()
{
    QFETCH(int, number);
    QFETCH(QString, complaint);
    QProcess compiler;
    const QString root = QStringLiteral(SEXTANT_SOURCE_DIR);
    compiler.start(QStringLiteral(SEXTANT_COMPILER),
                   {QStringLiteral("-std=c++20"), QStringLiteral("-fsyntax-only"), QStringLiteral("-I") + root,
                    QStringLiteral("-I") + QStringLiteral(SEXTANT_GENERATED_DIR),
                    QStringLiteral("-DCASE=%1").arg(number),
                    root + QStringLiteral("/tests/architecture/must_not_compile/shadow_orders.cxx")});
    QVERIFY2(compiler.waitForFinished(120'000), "the compiler did not end");
    QCOMPARE(compiler.exitStatus(), QProcess::NormalExit);
    const QString said = QString::fromLocal8Bit(compiler.readAllStandardError());
    if (number == 0) {
        QVERIFY2(compiler.exitCode() == 0, qPrintable(said.left(2000)));
        return;
    }
    QVERIFY2(compiler.exitCode() != 0, "it compiled, and must not");
    // For the right reason, and not because a header is missing.
    QVERIFY2(said.contains(complaint) && !said.contains(QStringLiteral("No such file")), qPrintable(said.left(2000)));
}

SEXTANT_TEST(TestMustNotCompile)
#include "tst_must_not_compile.moc"
