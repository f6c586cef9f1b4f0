#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "engine/session/configuration/flags.h"
#include "models/flag_history_model.h"
#include "models/flag_text.h"
#include "models/flags_model.h"
#include "models/operator_events_model.h"
#include "models/operator_text.h"
#include "models/roles.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using namespace std::chrono_literals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr auto kDay = 24h;
const Time kNow = Time::fromSeconds(1'800'000'000);

host::ChangeRecord changeOf(std::int64_t entry, const char* flag, const char* before, const char* after, Time when)
{
    host::ChangeRecord change{true, flag, before, after, "ann", "roll week", when};
    change.entry = entry;
    return change;
}

} // namespace

class TestOperatorModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hintsSayWhatIsStale_data()
    {
        QTest::addColumn<int>("changedHoursAgo");
        QTest::addColumn<int>("expiresInHours"); // 0: never
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isStale");
        QTest::newRow("fresh") << 5 << 0 << true << QString() << false;
        QTest::newRow("30 days") << 30 * 24 + 23 << 0 << true << QString() << false;
        QTest::newRow("31 days") << 31 * 24 << 0 << true << QStringLiteral("on for 31 day(s) without a change") << true;
        QTest::newRow("off for long") << 400 * 24 << 0 << false << QString() << false;
        QTest::newRow("expires") << 1 << 5 * 24 + 1 << true << QStringLiteral("expires in 5 day(s)") << false;
        QTest::newRow("expires soon") << 1 << 3 << true << QStringLiteral("expires within a day") << false;
        QTest::newRow("expired today") << 90 << -1 << true << QStringLiteral("expired today: remove or renew") << true;
        QTest::newRow("expired") << 900 << -3 * 24 << false << QStringLiteral("expired 3 day(s) ago: remove or renew")
                                 << true;
    }
    void hintsSayWhatIsStale()
    {
        QFETCH(int, changedHoursAgo);
        QFETCH(int, expiresInHours);
        QFETCH(bool, isOn);
        host::ChangeRecord change = changeOf(1, "futures", "", "on", kNow - std::chrono::hours(changedHoursAgo));
        if (expiresInHours != 0) change.expires = kNow + std::chrono::hours(expiresInHours);
        const FlagText::Hint hint = FlagText::hint(&change, isOn, kNow);
        QTEST(hint.text, "text");
        QTEST(hint.isStale, "isStale");
        QVERIFY(FlagText::hint(nullptr, isOn, kNow).text.isEmpty());
    }

    void changesAreSaidAndUndoneInWords()
    {
        const auto first = changeOf(7, "spread_gate", "", "on", kNow);
        QCOMPARE(FlagText::change(first, false), QStringLiteral("spread_gate off → on"));
        QCOMPARE(FlagText::change(first, true), QStringLiteral("spread_gate stays on"));
        QCOMPARE(FlagText::undoReason(first, false), QStringLiteral("undo of change 7 (spread_gate off → on)"));
    }

    void theHistoryGrowsAtItsTop()
    {
        FlagHistoryModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        auto setting = changeOf(1, "risk.max_positions", "3", "4", kNow);
        setting.isFlag = false;
        const auto first = changeOf(1, "spread_gate", "", "on", kNow - 2s);
        auto second = changeOf(2, "spread_gate", "on", "off", kNow);
        second.expires = kNow + kDay;
        model.setChanges({setting, first});
        QCOMPARE(model.rowCount(), 1);
        model.setChanges({second, setting, first});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
        model.setChanges({second, first});
        QCOMPARE(inserted.size(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, FlagHistoryModel::Change), QStringLiteral("spread_gate on → off"));
        QCOMPARE(text(0, FlagHistoryModel::Who), QStringLiteral("ann"));
        QVERIFY(!text(0, FlagHistoryModel::Expires).startsWith(u'—'));
        QCOMPARE(text(1, FlagHistoryModel::Effect), QStringLiteral("—"));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const host::FlagEffectCount blocked{host::FlagEffect::SignalsBlocked, 17};
        model.setEffects({{"spread_gate", 1, blocked}, {"spread_gate", 0, blocked}});
        QCOMPARE(text(1, FlagHistoryModel::Effect), QStringLiteral("17 signal(s) blocked"));
        QCOMPARE(text(0, FlagHistoryModel::Effect), QStringLiteral("—"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(1, FlagHistoryModel::Effect));
        model.setEffects({{"spread_gate", 1, blocked}});
        QCOMPARE(changed.size(), 1);
        model.setChanges({first});
        QCOMPARE(reset.size(), 1);
        QVERIFY(model.change(1) == nullptr);
    }

    void flagsShowEffectHintAndWhoMayNot()
    {
        FlagsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        int row = 0;
        while (model.name(row) != QLatin1String("spread_gate"))
            ++row;
        session::FlagValues values;
        QVERIFY(values.set("spread_gate", true).has_value());
        model.setFlags(values);
        model.setChanges({changeOf(1, "spread_gate", "", "on", kNow - kDay * 45)});
        QVERIFY2(model.index(row, FlagsModel::Hint).data().toString().isEmpty(), "it does not know what time it is");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setWallTime(kNow);
        QCOMPARE(model.index(row, FlagsModel::Hint).data().toString(),
                 QStringLiteral("on for 45 day(s) without a change"));
        QCOMPARE(model.index(row, FlagsModel::Hint).data(ToneRole).toInt(), static_cast<int>(Tone::Warning));
        QCOMPARE(changed.size(), 1);
        model.setEffects({{"spread_gate", 0, {host::FlagEffect::SignalsBlocked, 3}}, {"spread_gate", 9, {}}});
        QCOMPARE(model.index(row, FlagsModel::Effect).data().toString(), QStringLiteral("3 signal(s) blocked"));
        model.setEffects({});
        QCOMPARE(model.index(row, FlagsModel::Effect).data().toString(), QStringLiteral("—"));
        changed.clear();
        model.setRefusals({{"spread_gate", QStringLiteral("This needs the role trader; ann is viewer.")}});
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(row, FlagsModel::On).data(BlockedRole).toString().contains(QStringLiteral("trader")));
        QVERIFY(model.index(row, FlagsModel::On).data(Qt::ToolTipRole).toString().contains(QStringLiteral("trader")));
        QVERIFY(!model.refusal(row).isEmpty());
        model.setRefusals({});
        QVERIFY(model.refusal(row).isEmpty());
    }

    void whatOperatorsDidIsSaidInWords()
    {
        OperatorEventsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const storage::OperatorEvent denied{kNow, "denied", "ann", "", "", "wrong passphrase", "socket"};
        const storage::OperatorEvent refused{kNow + 1s, "refused", "", "trade", "BTC-USDT", "needs", "window"};
        model.setEvents({denied});
        model.setEvents({refused, denied});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, OperatorEventsModel::What), QStringLiteral("refused: orders and positions"));
        QCOMPARE(text(0, OperatorEventsModel::Who), QStringLiteral("nobody"));
        QCOMPARE(text(0, OperatorEventsModel::Subject), QStringLiteral("BTC-USDT"));
        QCOMPARE(text(1, OperatorEventsModel::What), QStringLiteral("wrong passphrase"));
        QCOMPARE(model.index(1, OperatorEventsModel::What).data(ToneRole).toInt(), static_cast<int>(Tone::Warning));
        model.setEvents({});
        QCOMPARE(reset.size(), 1);
        // Every action of the table of rights has words of its own, or shares them on purpose.
        for (const host::OperatorRight& right : host::operatorRights())
            QVERIFY(OperatorText::action(std::string(right.name)) !=
                    QString::fromUtf8(right.name.data(), static_cast<qsizetype>(right.name.size())));
    }

    void theSeatIsSaidInWords()
    {
        host::OperatorSeat::State state{"ann", host::OperatorRole::Admin, true, false, false, std::nullopt};
        QCOMPARE(OperatorText::seat(state), QStringLiteral("ann · no passphrase"));
        QVERIFY(OperatorText::explanation(state).contains(QStringLiteral("one admin without a passphrase")));
        state = {"tom", host::OperatorRole::Trader, false, true, false, kNow};
        QCOMPARE(OperatorText::seat(state), QStringLiteral("tom · trader"));
        state = {"", host::OperatorRole::Viewer, false, false, false, std::nullopt};
        QCOMPARE(OperatorText::seat(state), QStringLiteral("locked"));
        QVERIFY(OperatorText::explanation(state).contains(QStringLiteral("Nobody is unlocked")));
    }
};

SEXTANT_TEST(TestOperatorModels)
#include "tst_operator_models.moc"
