#include <QTest>
#include <QUuid>

#include "tests/test_main.h"

#include <set>
#include <string>

#include "engine/core/uuid.h"

using namespace sextant;

class TestUuid final : public QObject {
    Q_OBJECT
private slots:
    void followsTheStandard();
    void sortsByTimeAndNeverRepeats();
};

/// RFC 9562, appendix A.6: 2022-02-22T19:22:22.000Z stands in the first 48 bits as 017f22e2-79b0.
void TestUuid::followsTheStandard()
{
    const std::string id = makeUuid7(*parseRfc3339("2022-02-22T19:22:22Z"));
    QCOMPARE(id.size(), std::size_t{36});
    QCOMPARE(id.substr(0, 15), std::string("017f22e2-79b0-7"));
    QVERIFY(id[19] == '8' || id[19] == '9' || id[19] == 'a' || id[19] == 'b');
    const QUuid read(QString::fromStdString(id));
    QVERIFY(!read.isNull());
    QCOMPARE(read.variant(), QUuid::DCE);
    QCOMPARE(read.toString(QUuid::WithoutBraces).toStdString(), id);
}

void TestUuid::sortsByTimeAndNeverRepeats()
{
    std::set<std::string> ids;
    std::string previous;
    for (int i = 0; i < 500; ++i) {
        const std::string id = makeUuid7(Time::fromMillis(1'700'000'000'000 + i));
        QVERIFY(previous < id);
        previous = id;
        ids.insert(id);
        ids.insert(makeUuid7(Time::fromMillis(0)));
    }
    QCOMPARE(ids.size(), std::size_t{1000});
}

SEXTANT_TEST(TestUuid)
#include "tst_uuid.moc"
