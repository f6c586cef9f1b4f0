#include <QTest>

#include "tests/bench/long_session.h"
#include "tests/test_main.h"

using namespace sextant::bench;

class TestLongSession final : public QObject {
    Q_OBJECT

private slots:
    void memoryFollowsOrdersAndNotEvents_data();
    void memoryFollowsOrdersAndNotEvents();
};

void TestLongSession::memoryFollowsOrdersAndNotEvents_data()
{
    QTest::addColumn<bool>("hasScreen");
    QTest::addColumn<double>("mostPerDecision"); // bytes
    QTest::newRow("the session alone") << false << 1'000.0;
    QTest::newRow("with what a screen shows of each order") << true << 20'000.0;
}

void TestLongSession::memoryFollowsOrdersAndNotEvents()
{
    QFETCH(bool, hasScreen);
    QFETCH(double, mostPerDecision);
    LongSession session(hasScreen);
    session.play(10 * LongSession::kPerDecision);
    session.play(15 * LongSession::kPerDecision);
    const auto before = bytesInUse();
    const auto fills = session.session().report().fills;
    const auto decisions = session.decisionsWithOrders();
    session.play(100 * LongSession::kPerDecision);
    const auto grown = static_cast<double>(bytesInUse()) - static_cast<double>(before);
    // Of two million trades nothing is kept.
    QVERIFY(session.session().report().fills > fills + 20);
    QVERIFY(session.decisionsWithOrders() > decisions + 30);
    QCOMPARE(session.session().report().paper.conservation.units, qint64{0});
    QVERIFY2(grown < 100 * mostPerDecision, qPrintable(QStringLiteral("%1 bytes").arg(grown)));
}

SEXTANT_TEST(TestLongSession)
#include "tst_long_session.moc"
