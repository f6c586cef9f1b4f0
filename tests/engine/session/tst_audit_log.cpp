// The audit trail: who did what, why, what was measured and what is allowed.
#include <QTest>

#include "tests/test_main.h"

#include "engine/session/audit_log.h"
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/risk_desk.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;

namespace {

/// Applies one event to the desk's session and gives the entries that came of it.
std::vector<AuditRow> rowsOf(RiskDesk& desk, Event event)
{
    event.seq = desk.driver.session.lastSeq() + 1;
    event.time = desk.time;
    event.source = 1;
    Effects effects;
    desk.driver.session.apply(event, effects);
    return auditRows(&event, effects);
}

Event eventOf(Command command, const char* reason = "because")
{
    command.actor = "ada";
    command.reason = reason;
    command.origin = "window";
    Event event;
    event.body = std::make_shared<const Command>(std::move(command));
    return event;
}

} // namespace

class TestAuditLog final : public QObject {
    Q_OBJECT
private slots:
    void aCommandStandsWithItsWordsAndOutcome()
    {
        RiskDesk desk;
        Command kill;
        kill.kind = CommandKind::Kill;
        const auto rows = rowsOf(desk, eventOf(kill, "too wild"));
        QCOMPARE(rows.size(), std::size_t{1}); // what the engine says of it is its outcome, not another entry
        QVERIFY(rows[0].kind == AuditKind::Command && rows[0].command == CommandKind::Kill);
        QCOMPARE(rows[0].actor, std::string("ada"));
        QCOMPARE(rows[0].words, std::string("too wild"));
        QCOMPARE(rows[0].origin, std::string("window"));
        QCOMPARE(rows[0].seq, desk.driver.session.lastSeq());
        KillWords words;
        follow(words, rows[0]);
        QCOMPARE(words.reason, std::string("too wild"));

        Command unlock;
        unlock.kind = CommandKind::Unlock;
        unlock.key = "kill";
        const auto refused = rowsOf(desk, eventOf(unlock)); // not acknowledged yet
        QVERIFY(refused.at(0).kind == AuditKind::Refused && refused[0].what == ReasonCode::IllegalTransition);
        const auto wordless = rowsOf(desk, eventOf(unlock, ""));
        QVERIFY(wordless.at(0).what == ReasonCode::ReasonRequired);
    }

    void everyBlockHasWhatWasMeasuredAndTheLimit()
    {
        RiskDesk desk({"risk.max_exposure_percent=5"});
        const auto rows = rowsOf(desk, eventOf(desk.order(Side::Buy, 1000)));
        QVERIFY(rows.at(0).kind == AuditKind::Refused && rows[0].what == ReasonCode::R01MaxPosition);
        std::size_t blocks = 0;
        for (const AuditRow& row : rows) {
            if (row.kind != AuditKind::Block) continue;
            ++blocks;
            QVERIFY(row.isMeasured && row.measured > row.limit);
            QCOMPARE(row.before.count, std::int64_t{1000});
            QCOMPARE(row.actor, std::string("ada"));
            QVERIFY(row.instrument == InstrumentId{1});
            QCOMPARE(row.reasons.size(), std::size_t{1});
        }
        QVERIFY(blocks >= 3); // R01, R06, R12 …
    }

    void everyReductionHasTheSizesBeforeAndAfter()
    {
        RiskDesk desk;
        auto signal = std::make_shared<ExternalSignal>();
        signal->instrument = InstrumentId{1};
        signal->symbol = "BTC-USDT";
        signal->timeframe = market::Timeframe::M1;
        signal->timestamp = desk.time;
        Event event;
        event.body = std::shared_ptr<const ExternalSignal>(std::move(signal));
        const auto rows = rowsOf(desk, event);
        std::size_t reductions = 0;
        for (const AuditRow& row : rows) {
            QVERIFY(row.kind == AuditKind::Reduce);
            ++reductions;
            QVERIFY(row.after < row.before && row.order.isSet() && row.signal.isSet());
            QVERIFY(row.actor.empty() && row.variant == Variant::A);
        }
        QVERIFY(reductions >= 3);
    }

    void whatNoRuleSaysIsABlockToo()
    {
        RiskDesk desk({"risk.sizing=kelly"});
        auto signal = std::make_shared<ExternalSignal>();
        signal->instrument = InstrumentId{1};
        signal->symbol = "BTC-USDT";
        signal->timeframe = market::Timeframe::M1;
        signal->timestamp = desk.time;
        Event event;
        event.body = std::shared_ptr<const ExternalSignal>(std::move(signal));
        const auto rows = rowsOf(desk, event);
        QCOMPARE(rows.size(), std::size_t{1});
        QVERIFY(rows[0].kind == AuditKind::Block && rows[0].what == ReasonCode::KellyTooFewTrades);
    }

    void stopsByTheEngineAndTroubleWithData()
    {
        RiskDesk desk;
        SourceState state;
        state.kind = SourceState::Kind::Gap;
        Event event;
        event.body = state;
        QVERIFY(rowsOf(desk, event).empty()); // stands among the messages alone
        state.kind = SourceState::Kind::ClockJump;
        state.count = 3'000'000'000;
        event.body = state;
        const auto rows = rowsOf(desk, event);
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(rows[0].kind == AuditKind::Stop && rows[0].what == ReasonCode::ClockJumped);
        QVERIFY(rows[1].kind == AuditKind::Stop && rows[1].what == ReasonCode::KillTriggered);
        QVERIFY(rows[1].actor.empty());
    }

    void snapshotsCarryRiskAndAuditOnceDurable()
    {
        RiskDesk desk;
        SnapshotBuilder builder;
        builder.begin(1);
        Event event = eventOf(
            [] {
                Command kill;
                kill.kind = CommandKind::Kill;
                return kill;
            }(),
            "too wild");
        const SnapshotPtr first = builder.publish(desk.driver.session, desk.driver.session.lastSeq(), false);
        QCOMPARE(first->risks.size(), desk.driver.session.accountCount());
        QVERIFY(first->risks[0]->kill == trading::KillState::Disarmed);
        QVERIFY(first->audit.empty());
        const std::uint64_t before = desk.driver.session.lastSeq();
        event.seq = before + 1;
        event.time = desk.time;
        Effects effects;
        desk.driver.session.apply(event, effects);
        builder.note(event, desk.driver.session, effects);
        // Not on the disk yet: neither the entry nor what it did is shown.
        const SnapshotPtr early = builder.publish(desk.driver.session, before, false);
        QVERIFY(early->audit.empty());
        QVERIFY(early->risks[0]->kill == trading::KillState::Disarmed);
        const SnapshotPtr late = builder.publish(desk.driver.session, before + 1, false);
        QCOMPARE(late->audit.size(), std::uint64_t{1});
        QVERIFY(late->risks[0]->kill == trading::KillState::Triggered);
        QCOMPARE(late->risks[0]->killedBy, std::string("ada"));
        QCOMPARE(late->risks[0]->killReason, std::string("too wild"));
    }
};

SEXTANT_TEST(TestAuditLog)
#include "tst_audit_log.moc"
