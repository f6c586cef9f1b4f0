#include <QTest>

#include <cmath>
#include <limits>

#include "engine/services/alerts/alert_rule.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;

class TestAlertRule final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesSurviveJson()
    {
        for (const AlertKind kind : kAlertKinds) {
            AlertRule rule = usualRule(kind);
            rule.id = "a7";
            rule.symbol = kind == AlertKind::Feed ? "binance" : "BTC-USDT";
            if (kind == AlertKind::Price) rule.level = 64000.1;
            rule.sense = AlertSense::Below;
            rule.channels = {ChannelKind::Slack, ChannelKind::Desktop};
            rule.note = "watch \"this\"\n\\ <b>";
            rule.isEnabled = false;
            const auto back = alertRuleFromJson(toJson(rule));
            QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
            QVERIFY(*back == rule);
        }
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("hysteresis");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<bool>("isFine");
        const int price = int(AlertKind::Price);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("price") << price << "BTC-USDT" << 64000.0 << 0.1 << "" << true;
        QTest::newRow("of nothing") << price << "" << 64000.0 << 0.1 << "" << false;
        QTest::newRow("no price") << price << "BTC-USDT" << 0.0 << 0.1 << "" << false;
        QTest::newRow("no number") << price << "BTC-USDT" << nan << 0.1 << "" << false;
        QTest::newRow("endless") << price << "BTC-USDT" << std::numeric_limits<double>::infinity() << 0.1 << ""
                                 << false;
        QTest::newRow("hysteresis below 0") << price << "BTC-USDT" << 1.0 << -0.1 << "" << false;
        QTest::newRow("hysteresis of all") << price << "BTC-USDT" << 1.0 << 100.0 << "" << false;
        QTest::newRow("a blank in it") << price << "BTC USDT" << 1.0 << 0.1 << "" << false;
        QTest::newRow("score") << int(AlertKind::Score) << "" << 0.7 << 0.02 << "" << true;
        QTest::newRow("score beyond") << int(AlertKind::Score) << "" << 1.5 << 0.02 << "" << false;
        QTest::newRow("indicator") << int(AlertKind::Indicator) << "BTC-USDT" << 70.0 << 1.0 << "rsi:14" << true;
        QTest::newRow("no indicator") << int(AlertKind::Indicator) << "BTC-USDT" << 70.0 << 1.0 << "rsx:14" << false;
        QTest::newRow("risk") << int(AlertKind::Risk) << "" << 0.8 << 0.05 << "" << true;
        QTest::newRow("feed") << int(AlertKind::Feed) << "" << 10.0 << 0.0 << "" << true;
        QTest::newRow("feed, a year") << int(AlertKind::Feed) << "" << 3e7 << 0.0 << "" << false;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, symbol);
        QFETCH(double, level);
        QFETCH(double, hysteresis);
        QFETCH(QString, indicator);
        AlertRule rule;
        rule.kind = static_cast<AlertKind>(kind);
        rule.symbol = symbol.toStdString();
        rule.level = level;
        rule.hysteresis = hysteresis;
        rule.indicator = indicator.toStdString();
        QTEST(check(rule).has_value(), "isFine");
    }

    void brokenJsonIsRefused()
    {
        const AlertRule rule = [] {
            AlertRule made = usualRule(AlertKind::Risk);
            made.id = "a1";
            return made;
        }();
        const std::string whole = toJson(rule);
        for (std::size_t cut = 0; cut < whole.size(); ++cut)
            QVERIFY(!alertRuleFromJson(std::string_view(whole).substr(0, cut)));
        for (const char* wrong : {"null", "[]", "{}", R"({"id":7})"})
            QVERIFY2(!alertRuleFromJson(wrong), wrong);
    }

    void numbersAreWrittenWithoutExponent()
    {
        QCOMPARE(plainNumber(64000.1), std::string("64000.1"));
        QCOMPARE(plainNumber(0.00001), std::string("0.00001"));
        QCOMPARE(plainNumber(1e10), std::string("10000000000"));
    }
};

SEXTANT_TEST(TestAlertRule)
#include "tst_alert_rule.moc"
