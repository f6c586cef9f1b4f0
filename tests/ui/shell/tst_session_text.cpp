#include "ui/shell/session_text.h"

#include <QTest>

#include "tests/test_main.h"

using namespace sextant;
using host::HostState;
using host::SessionKind;
using ui::NoticeAction;
using ui::SessionText;

class TestSessionText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesSpeeds();
    void theTitleSaysWhatIsNotLive();
    void theChipNamesKindAndSession();
    void allIsWellNeedsNoNotice();
    void regimesWithoutTheirModelAreTold();
    void killIsToldUntilItIsUnlocked();
    void aLatchedKillWinsOverAHalt();
    void unverifiedOrdersAskForADecision();
    void lossLimitsNameTheirRule();
    void aReplayOffersNothingToDo();

private:
    static session::Snapshot snapshot();
};

session::Snapshot TestSessionText::snapshot()
{
    session::Snapshot out;
    out.positions = std::make_shared<std::vector<session::PositionRow>>();
    out.started = Time::fromSeconds(1'767'571'200);
    out.now = out.started + std::chrono::seconds(11'564);
    return out;
}

void TestSessionText::namesSpeeds()
{
    QCOMPARE(SessionText::speed(1.0), QStringLiteral("1\u00d7"));
    QCOMPARE(SessionText::speed(300.0), QStringLiteral("300\u00d7"));
    QCOMPARE(SessionText::speed(0.0), QStringLiteral("max"));
}

void TestSessionText::theTitleSaysWhatIsNotLive()
{
    host::HostStatus status;
    QCOMPARE(SessionText::windowTitle(status), QStringLiteral("Sextant"));
    status.name = "tuesday";
    status.kind = SessionKind::Simulation;
    QVERIFY(SessionText::windowTitle(status).startsWith(QLatin1StringView("SIMULATION")));
    status.kind = SessionKind::Replay;
    QVERIFY(SessionText::windowTitle(status).startsWith(QLatin1StringView("REPLAY")));
    QVERIFY(SessionText::windowTitle(status).contains(QLatin1StringView("tuesday")));
}

void TestSessionText::theChipNamesKindAndSession()
{
    host::HostStatus status;
    status.kind = SessionKind::Simulation;
    status.name = "demo";
    const session::Snapshot now = snapshot();
    QCOMPARE(SessionText::chip(status, &now), QStringLiteral("SIM · “demo” · 03:12:44"));
    QCOMPARE(SessionText::chip({}, nullptr), QStringLiteral("NO SESSION"));
}

void TestSessionText::allIsWellNeedsNoNotice()
{
    host::HostStatus status;
    status.kind = SessionKind::Recording;
    status.state = HostState::Playing;
    const session::Snapshot now = snapshot();
    QVERIFY(!SessionText::notice(status, &now).has_value());
    QVERIFY(!SessionText::notice({}, nullptr).has_value());
}

void TestSessionText::regimesWithoutTheirModelAreTold()
{
    host::HostStatus status;
    status.kind = SessionKind::Recording;
    status.state = HostState::Playing;
    session::Snapshot now = snapshot();
    const auto noticeOf = [&](const session::InstrumentPart::RegimeCard& card) {
        auto instrument = std::make_shared<market::Instrument>();
        instrument->symbol = "BTC-USDT";
        auto part = std::make_shared<session::InstrumentPart>();
        part->instrument = instrument;
        part->regimeCard = std::make_shared<const session::InstrumentPart::RegimeCard>(card);
        now.instruments = {part};
        const auto notice = SessionText::notice(status, &now);
        return notice ? notice->text : QString();
    };
    session::InstrumentPart::RegimeCard card;
    card.failure = ReasonCode::RegimeTrainingFailed;
    card.isOld = true;
    QCOMPARE(noticeOf(card), QString()); // the flag is off
    card.isBlend = true;
    QVERIFY(noticeOf(card).contains(QLatin1StringView("BTC-USDT could not be trained")));
    QVERIFY(noticeOf(card).contains(QLatin1StringView("rules alone")));
    card.failure = ReasonCode::None;
    QVERIFY(noticeOf(card).contains(QLatin1StringView("too old")));
    card.isOld = false;
    QCOMPARE(noticeOf(card), QString()); // none yet, but nothing went wrong
    card.failure = ReasonCode::RegimeTrainingRefused;
    QVERIFY(noticeOf(card).contains(QLatin1StringView("no market states that last")));
    card.models.hmm.emplace();
    QCOMPARE(noticeOf(card), QString()); // the one before serves on
    card.failure = ReasonCode::RegimeModelRefused;
    QVERIFY(noticeOf(card).contains(QLatin1StringView("serves on")));
}

void TestSessionText::killIsToldUntilItIsUnlocked()
{
    host::HostStatus status;
    status.kind = SessionKind::Recording;
    session::Snapshot now = snapshot();
    now.halts.kill = trading::KillState::Triggered;
    auto notice = SessionText::notice(status, &now);
    QVERIFY(notice.has_value());
    QCOMPARE(notice->action, NoticeAction::Acknowledge);
    QVERIFY(notice->text.contains(QLatin1StringView("no open position")));
    now.halts.kill = trading::KillState::Acknowledged;
    auto positions = std::make_shared<std::vector<session::PositionRow>>();
    positions->emplace_back();
    now.positions = positions;
    notice = SessionText::notice(status, &now);
    QCOMPARE(notice->action, NoticeAction::Unlock);
    QCOMPARE(notice->unlockKey, QStringLiteral("kill"));
    QVERIFY(notice->text.contains(QLatin1StringView("stay as they are")));
}

void TestSessionText::unverifiedOrdersAskForADecision()
{
    host::HostStatus status;
    status.kind = SessionKind::Simulation;
    status.state = HostState::Playing;
    session::Snapshot now = snapshot();
    now.halts.unverifiedOrders = 2;
    auto notice = SessionText::notice(status, &now);
    QVERIFY(notice.has_value());
    QVERIFY2(notice->text.contains(QLatin1StringView("working orders (2)")), qPrintable(notice->text));
    QCOMPARE(notice->action, NoticeAction::KeepOrders);
    QCOMPARE(notice->other, NoticeAction::CancelOrders);
    status.kind = SessionKind::Replay;
    notice = SessionText::notice(status, &now);
    QCOMPARE(notice->action, NoticeAction::None);
    QCOMPARE(notice->other, NoticeAction::None);
    now.halts.unverifiedOrders = 0;
    QVERIFY(!SessionText::notice(status, &now).has_value());
}

void TestSessionText::aLatchedKillWinsOverAHalt()
{
    host::HostStatus status;
    status.kind = SessionKind::Recording;
    status.state = HostState::Halted;
    status.message = "a fault.";
    QVERIFY(SessionText::notice(status, nullptr)->text.contains(QLatin1StringView("a fault.")));
    status.killLatched = true;
    const auto notice = SessionText::notice(status, nullptr);
    QVERIFY(notice->text.startsWith(QLatin1StringView("Killed")));
    QCOMPARE(notice->action, NoticeAction::Restart);
}

void TestSessionText::lossLimitsNameTheirRule()
{
    host::HostStatus status;
    status.kind = SessionKind::Simulation;
    session::Snapshot now = snapshot();
    now.halts.weeklyLoss = true;
    const auto notice = SessionText::notice(status, &now);
    QCOMPARE(notice->unlockKey, QString::fromUtf8(name(ReasonCode::R04MaxWeeklyLoss).data()));
    QVERIFY(notice->text.contains(QLatin1StringView("week")));
}

void TestSessionText::aReplayOffersNothingToDo()
{
    host::HostStatus status;
    status.kind = SessionKind::Replay;
    session::Snapshot now = snapshot();
    now.halts.kill = trading::KillState::Triggered;
    QCOMPARE(SessionText::notice(status, &now)->action, NoticeAction::None);
}

SEXTANT_TEST(TestSessionText)
#include "tst_session_text.moc"
