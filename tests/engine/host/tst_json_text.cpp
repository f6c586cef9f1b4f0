#include "engine/host/json_text.h"

#include <QTest>

#include "tests/test_main.h"

using namespace sextant;

class TestJsonText final : public QObject {
    Q_OBJECT
private slots:
    /// What was measured is written as the shortest decimal that reads back as it, and nothing as nothing.
    void numbersOfReasonsAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("a tenth") << 0.1 << QStringLiteral("0.1");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0.0");
        QTest::newRow("nothing below nothing") << -0.0 << QStringLiteral("0.0");
        QTest::newRow("a loss") << -0.25 << QStringLiteral("-0.25");
        QTest::newRow("a third") << 1.0 / 3.0 << QStringLiteral("0.3333333333333333");
    }
    void numbersOfReasonsAreShort()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        host::JsonText out;
        host::writeReason(out, Reason(ReasonCode::R08Drawdown, arg(ArgName::Measured, value)), nullptr);
        QCOMPARE(QString::fromStdString(std::string(out.view())),
                 QStringLiteral("{\"code\":\"R08_DRAWDOWN\",\"args\":{\"measured\":%1}}").arg(text));
    }
};

SEXTANT_TEST(TestJsonText)
#include "tst_json_text.moc"
