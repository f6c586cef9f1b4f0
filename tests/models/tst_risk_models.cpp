// Limits of risk and the audit trail as tables.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/audit_model.h"
#include "models/cell_values.h"
#include "models/risk_limits_model.h"
#include "models/text_filter_proxy.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using models::AuditModel;
using models::RiskLimitsModel;
using models::RiskText;
using models::Tone;
using session::AuditKind;
using session::AuditRow;
using session::RiskPart;
using sextant::test::SnapshotBuilder;

namespace {

trading::LimitUsage& usageOf(RiskPart& part, ReasonCode rule)
{
    return part.limits.usages[static_cast<std::size_t>(rule) - static_cast<std::size_t>(ReasonCode::R01MaxPosition)];
}

void use(RiskPart& part, ReasonCode rule, double used)
{
    trading::LimitUsage& usage = usageOf(part, rule);
    usage.used = used;
    usage.measured = used * usage.limit;
    usage.isNear = used >= 0.8 && used < 1.0;
    usage.isBroken = used >= 1.0;
}

int rowOf(const RiskLimitsModel& model, ReasonCode rule)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.row(row)->rule == rule) return row;
    return -1;
}

QString textOf(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRiskModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void allRulesAreListedWithTheirState()
    {
        RiskLimitsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        SnapshotBuilder session;
        session.addInstrument("SPY");
        model.setSnapshot(session.snapshot());
        QCOMPARE(model.rowCount(), 0); // nothing measured yet
        session.changeRisk([](RiskPart& part) {
            use(part, ReasonCode::R06Exposure, 0.84);
            use(part, ReasonCode::R08Drawdown, 1.2);
            usageOf(part, ReasonCode::R17ValueAtRisk).isKnown = false;
        });
        model.setSnapshot(session.snapshot());
        QCOMPARE(model.rowCount(), 22);
        const auto state = [&](ReasonCode rule) { return textOf(model, rowOf(model, rule), RiskLimitsModel::State); };
        QCOMPARE(state(ReasonCode::R06Exposure), QStringLiteral("! near"));
        QCOMPARE(state(ReasonCode::R08Drawdown), QStringLiteral("✗ broken"));
        QCOMPARE(state(ReasonCode::R17ValueAtRisk), QStringLiteral("? not measured"));
        QCOMPARE(state(ReasonCode::R02Cooldown), QStringLiteral("– per order"));
        QCOMPARE(state(ReasonCode::R15RateLimit), QStringLiteral("✓ free"));
        const QModelIndex used = model.index(rowOf(model, ReasonCode::R06Exposure), RiskLimitsModel::Used);
        QCOMPARE(used.data().toString(), QStringLiteral("84.0%"));
        QCOMPARE(used.data(models::GaugeRole).value<models::Gauge>(), (models::Gauge{0.84, 0.8, false}));
        QVERIFY(used.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("near")));
        QCOMPARE(used.data(models::ToneRole).toInt(), static_cast<int>(Tone::Warning));
        // Nothing is drawn where nothing was measured.
        QVERIFY(!model.index(rowOf(model, ReasonCode::R02Cooldown), RiskLimitsModel::Used)
                     .data(models::GaugeRole)
                     .isValid());
        QVERIFY(!model.index(rowOf(model, ReasonCode::R17ValueAtRisk), RiskLimitsModel::Used)
                     .data(models::GaugeRole)
                     .isValid());
        QCOMPARE(textOf(model, rowOf(model, ReasonCode::R08Drawdown), RiskLimitsModel::Rule), QStringLiteral("R08"));
    }

    void sortedByUseWhatTripsNextIsOnTop()
    {
        RiskLimitsModel model;
        models::TextFilterProxy proxy;
        proxy.setSourceModel(&model);
        SnapshotBuilder session;
        session.changeRisk([](RiskPart& part) {
            use(part, ReasonCode::R06Exposure, 0.3);
            use(part, ReasonCode::R18Stress, 0.7);
            use(part, ReasonCode::R03MaxDailyLoss, 0.1);
            usageOf(part, ReasonCode::R17ValueAtRisk).isKnown = false;
        });
        model.setSnapshot(session.snapshot());
        proxy.sort(RiskLimitsModel::Used, Qt::DescendingOrder);
        const auto rule = [&](int row) { return proxy.index(row, RiskLimitsModel::Rule).data().toString(); };
        QCOMPARE(rule(0), QStringLiteral("R18"));
        QCOMPARE(rule(1), QStringLiteral("R06"));
        QCOMPARE(rule(2), QStringLiteral("R03"));
        QCOMPARE(rule(14), QStringLiteral("R17")); // unknown ones below all that were measured
        QCOMPARE(proxy.index(21, RiskLimitsModel::State).data().toString(), QStringLiteral("– per order"));
    }

    void onlyWhatChangedIsTold()
    {
        RiskLimitsModel model;
        SnapshotBuilder session;
        session.changeRisk([](RiskPart& part) { use(part, ReasonCode::R06Exposure, 0.3); });
        model.setSnapshot(session.snapshot());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        session.advance(std::chrono::seconds(1));
        model.setSnapshot(session.snapshot()); // the same part
        QCOMPARE(changed.count(), 0);
        session.changeRisk([](RiskPart& part) { part.time = Time{1}; });
        model.setSnapshot(session.snapshot()); // another one that says the same
        QCOMPARE(changed.count(), 0);
        session.changeRisk([](RiskPart& part) { use(part, ReasonCode::R06Exposure, 0.4); });
        model.setSnapshot(session.snapshot());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), rowOf(model, ReasonCode::R06Exposure));
        QCOMPARE(changed[0][0].toModelIndex().column(), static_cast<int>(RiskLimitsModel::Used));
        QCOMPARE(changed[0][1].toModelIndex().column(), static_cast<int>(RiskLimitsModel::Measured));
        QCOMPARE(reset.count(), 0);
        session.restart();
        model.setSnapshot(session.snapshot());
        QCOMPARE(reset.count(), 1);
    }

    void unitsFollowTheRule()
    {
        QCOMPARE(RiskText::value(ReasonCode::R03MaxDailyLoss, 0.03), QStringLiteral("3.00%"));
        QCOMPARE(RiskText::value(ReasonCode::R07Leverage, 1.5), QStringLiteral("1.50×"));
        QCOMPARE(RiskText::value(ReasonCode::R02Cooldown, 125.0), QStringLiteral("2 min 5 s"));
        QCOMPARE(RiskText::value(ReasonCode::R15RateLimit, 5.0), QStringLiteral("5"));
        QCOMPARE(RiskText::value(ReasonCode::R01MaxPosition, 3.0), QStringLiteral("3"));
        QCOMPARE(RiskText::value(ReasonCode::R01MaxPosition, 20000.5), QStringLiteral("20000.50"));
        QCOMPARE(RiskText::value(ReasonCode::R19KillSwitch, 1.0), QStringLiteral("on"));
        QCOMPARE(RiskText::number(ReasonCode::R22RunBudget), QStringLiteral("R22"));
        QCOMPARE(RiskText::number(ReasonCode::CalmMode), QString());
        QVERIFY(RiskText::of(trading::stressScenarios()[0]).contains(QStringLiteral("-20%")) ||
                RiskText::of(trading::stressScenarios()[0]).contains(QStringLiteral("−20%")));
        for (const trading::StressScenario& scenario : trading::stressScenarios())
            QVERIFY(!RiskText::of(scenario).isEmpty());
    }

    void theAuditSaysWhoWhatWhyMeasuredAndLimit()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        SnapshotBuilder session;
        const InstrumentId spy = session.addInstrument("SPY");
        AuditRow block;
        block.kind = AuditKind::Block;
        block.variant = session::Variant::A;
        block.instrument = spy;
        block.what = ReasonCode::R06Exposure;
        block.isMeasured = true;
        block.measured = 51000.0;
        block.limit = 50000.0;
        block.before = Lots{5000};
        block.reasons = session::ReasonRows{Reason(ReasonCode::R06Exposure, arg(ArgName::Verdict, ReasonCode::Block),
                                                   arg(ArgName::Measured, 51000.0), arg(ArgName::Limit, 50000.0))};
        session.addAudit(block);
        AuditRow unlock;
        unlock.kind = AuditKind::Command;
        unlock.variant = session::Variant::Operator;
        unlock.actor = "ada";
        unlock.words = "checked the feed";
        unlock.command = session::CommandKind::Unlock;
        unlock.key = "kill";
        session.addAudit(unlock);
        model.setSnapshot(session.snapshot());
        QCOMPARE(model.rowCount(), 2);
        // Newest on top.
        QCOMPARE(textOf(model, 0, AuditModel::Who), QStringLiteral("ada"));
        QCOMPARE(textOf(model, 0, AuditModel::What), QStringLiteral("unlock: kill"));
        QCOMPARE(textOf(model, 0, AuditModel::Why), QStringLiteral("“checked the feed”"));
        QCOMPARE(textOf(model, 0, AuditModel::Measured), QString());
        QCOMPARE(textOf(model, 1, AuditModel::Kind), QStringLiteral("✗ blocked"));
        QCOMPARE(textOf(model, 1, AuditModel::Symbol), QStringLiteral("SPY"));
        QVERIFY(textOf(model, 1, AuditModel::What).contains(QStringLiteral("(R06)")));
        QCOMPARE(textOf(model, 1, AuditModel::Measured), QStringLiteral("51000.00"));
        QCOMPARE(textOf(model, 1, AuditModel::Limit), QStringLiteral("50000.00"));
        QVERIFY(textOf(model, 1, AuditModel::Size).contains(QStringLiteral("→")));
        QVERIFY(textOf(model, 1, AuditModel::Why).contains(QStringLiteral("51000.00")));

        // More come; the model says exactly where.
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        AuditRow refused = unlock;
        refused.kind = AuditKind::Refused;
        refused.what = ReasonCode::ReasonRequired;
        refused.words.clear();
        session.addAudit(refused);
        model.setSnapshot(session.snapshot());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(textOf(model, 0, AuditModel::Kind), QStringLiteral("✗ refused"));
        QCOMPARE(textOf(model, 0, AuditModel::Why), QStringLiteral("A typed reason is needed"));
    }

    void theAuditIsSearchedByWords()
    {
        AuditModel model;
        models::TextFilterProxy proxy;
        proxy.setSourceModel(&model);
        SnapshotBuilder session;
        for (const char* who : {"ada", "grace", "ada"}) {
            AuditRow row;
            row.kind = AuditKind::Command;
            row.actor = who;
            row.command = session::CommandKind::Flatten;
            session.addAudit(row);
        }
        model.setSnapshot(session.snapshot());
        proxy.setFilterText(QStringLiteral("ADA everything"));
        QCOMPARE(proxy.rowCount(), 2);
    }
};

SEXTANT_TEST(TestRiskModels)
#include "tst_risk_models.moc"
