#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "models/alert_models.h"
#include "models/roles.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using namespace std::chrono_literals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const Time kNow = Time::fromSeconds(1'800'000'000);

AlertRuleRow ruleRow(const char* id, services::AlertKind kind)
{
    AlertRuleRow row;
    row.rule = services::usualRule(kind);
    row.rule.id = id;
    row.rule.symbol = "BTC-USDT";
    return row;
}

} // namespace

class TestAlertModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesComeAndGoAndAreSwitched()
    {
        AlertRulesModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        AlertRuleRow first = ruleRow("a1", services::AlertKind::Price);
        first.rule.level = 64000;
        model.setRows({first, ruleRow("a2", services::AlertKind::Feed)});
        QCOMPARE(model.index(0, AlertRulesModel::What).data().toString(),
                 QStringLiteral("BTC-USDT: price rises to or above 64000"));
        QVERIFY(model.index(0, AlertRulesModel::Enabled).data(SwitchRole).toBool());
        QVERIFY(model.index(0, AlertRulesModel::Enabled).data().toString().isEmpty()); // the switch says it
        QVERIFY(!model.index(0, AlertRulesModel::Enabled).data(Qt::AccessibleTextRole).toString().isEmpty());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        first.rule.isEnabled = false;
        model.setRows({first, ruleRow("a2", services::AlertKind::Feed)});
        QVERIFY(changed.count() > 0);
        QVERIFY(!model.index(0, AlertRulesModel::Enabled).data(SwitchRole).toBool());
        QCOMPARE(model.index(0, AlertRulesModel::State).data().toString(), QStringLiteral("off"));
        model.setRows({ruleRow("a2", services::AlertKind::Feed)});
        QCOMPARE(model.rowCount(), 1);
    }

    void everyKindHasWords()
    {
        QSet<QString> seen;
        for (const services::AlertKind kind : services::kAlertKinds) {
            QVERIFY(!AlertText::of(kind).isEmpty() && !AlertText::unit(kind).isEmpty());
            seen.insert(AlertText::describe(ruleRow("a1", kind).rule));
        }
        QCOMPARE(seen.size(), qsizetype(services::kAlertKinds.size()));
        for (const services::ChannelKind kind : services::kChannelKinds)
            QVERIFY(!AlertText::of(kind).isEmpty());
    }

    void whatCameTrueIsASentenceOfTheReader()
    {
        using services::AlertFactKind;
        services::AlertEvent event;
        event.kind = services::AlertEvent::Kind::Fired;
        event.what = "in English";
        QCOMPARE(AlertText::what(event), QStringLiteral("in English")); // a log of an older version
        QSet<QString> seen;
        for (int i = 1; i <= static_cast<int>(AlertFactKind::FeedLost); ++i) {
            event.fact = {static_cast<AlertFactKind>(i), {}};
            for (std::size_t argument = 0; argument < services::argumentsOf(event.fact.kind); ++argument)
                event.fact.arguments.push_back("<" + std::to_string(argument) + ">");
            const QString said = AlertText::what(event);
            QVERIFY2(!said.contains(QLatin1Char('%')) || event.fact.kind == AlertFactKind::LossUsed, qPrintable(said));
            seen.insert(said);
        }
        QCOMPARE(seen.size(), static_cast<int>(AlertFactKind::FeedLost));
        event.fact = {AlertFactKind::Regime, {"BTC-USDT", "BULL", "SIDEWAYS"}};
        QCOMPARE(AlertText::what(event), QStringLiteral("BTC-USDT: the regime went from BULL to SIDEWAYS."));
        // A change tells of the alert.
        event.kind = services::AlertEvent::Kind::Removed;
        services::AlertRule rule = ruleRow("a1", services::AlertKind::Price).rule;
        rule.level = 64000.0;
        event.before = services::toJson(rule);
        QCOMPARE(AlertText::what(event), AlertText::describe(rule));
    }

    void theHistoryKeepsItsNamesWhileItGrows()
    {
        services::AlertEvent fired;
        fired.kind = services::AlertEvent::Kind::Fired;
        fired.at = fired.engineTime = kNow;
        fired.rule = "a1";
        fired.what = "BTC-USDT reached 64000.";
        AlertEventsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setRows(alertEventRows({fired, fired})); // twice in one millisecond
        const QPersistentModelIndex oldest = model.index(1, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(alertEventRows({fired, fired, fired}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(oldest.row(), 2);
        QCOMPARE(model.index(0, AlertEventsModel::Event).data().toString(), QStringLiteral("fired"));
    }

    void channelsSayWhyTheyAreSilent()
    {
        ChannelsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        ChannelRow off, bare, paused, broken;
        off.status.kind = services::ChannelKind::Slack;
        off.least = "off";
        bare.status.kind = services::ChannelKind::Discord;
        bare.least = "warning";
        paused.status.kind = services::ChannelKind::Telegram;
        paused.least = "info";
        paused.isSetUp = true;
        paused.status.state = services::ChannelState::Waiting;
        paused.now = kNow;
        paused.status.until = kNow + 34s;
        broken.status.kind = services::ChannelKind::Desktop;
        broken.isSetUp = true;
        broken.least = "critical";
        broken.status.state = services::ChannelState::Disabled;
        broken.status.sentence = "Slack: the channel was archived.";
        model.setRows({off, bare, paused, broken});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ChannelsModel::State), QStringLiteral("off"));
        QCOMPARE(text(1, ChannelsModel::State), QStringLiteral("not set up"));
        QVERIFY(text(1, ChannelsModel::Why).contains(QStringLiteral("secrets")));
        QCOMPARE(text(2, ChannelsModel::State), QStringLiteral("waiting, 34 s more"));
        QCOMPARE(text(3, ChannelsModel::Why), QStringLiteral("Slack: the channel was archived."));
    }
};

SEXTANT_TEST(TestAlertModels)
#include "tst_alert_models.moc"
