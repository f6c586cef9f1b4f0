#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/core/contract.h"
#include "engine/host/cockpit_host.h"
#include "engine/host/kill_latch.h"
#include "engine/host/operator_seat.h"
#include "engine/host/replay.h"
#include "engine/host/session_runner.h"
#include "engine/storage/workspace.h"
#include "tests/engine/host/cockpit_scene.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;
using namespace sextant::test;

class TestCockpitHost final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void playsToTheEndWithTheDigestOfAHeadlessRun()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QVERIFY(cockpit.openRecording(false));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->isEnded; }));
        QVERIFY(cockpit.host->latest()->digests == headless(20'000));
        QVERIFY(cockpit.host->latest()->signalRows.size() > 0);
        const auto sessions = cockpit.host->sessions();
        QCOMPARE(sessions.size(), std::size_t{1});
        QVERIFY(sessions[0].isClosed);
        QCOMPARE(sessions[0].name, std::string("synthetic"));
        QVERIFY(!cockpit.host->interrupted());
        QVERIFY2(cockpit.host->submit(commandOf(session::CommandKind::Flatten)) == 0, "nobody listens any more");
    }

    void startsPausedStepsPausesAndGoesOn()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QVERIFY(cockpit.openRecording());
        QCOMPARE(cockpit.state(), HostState::Paused);
        QVERIFY(cockpit.settled());
        const std::uint64_t begun = cockpit.seq();
        for (std::uint64_t k = 1; k <= 5; ++k) {
            cockpit.host->step();
            QVERIFY(cockpit.until([&] { return cockpit.seq() == begun + k; }));
        }
        QVERIFY2(!cockpit.until([&] { return cockpit.seq() > begun + 5; }, 300), "it stands still");
        // 30 s apart, so at 3000 times real time a record of each instrument comes every 10 ms.
        cockpit.host->setSpeed(3000.0);
        cockpit.host->play();
        QVERIFY(cockpit.until([&] { return cockpit.seq() > begun + 30; }));
        QCOMPARE(cockpit.state(), HostState::Playing);
        cockpit.host->pause();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        QVERIFY(cockpit.settled());
        const std::uint64_t paused = cockpit.seq();
        QVERIFY(!cockpit.until([&] { return cockpit.seq() > paused; }, 200));
        const Time target = cockpit.host->latest()->now + std::chrono::hours(3);
        QVERIFY(cockpit.host->seek(target));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused && cockpit.seq() > paused; }));
        QVERIFY(cockpit.settled());
        QVERIFY(cockpit.host->latest()->now <= target);
        QVERIFY(target - cockpit.host->latest()->now < std::chrono::minutes(1));
        QVERIFY2(!cockpit.host->seek(cockpit.host->latest()->started), "what has happened has happened");
    }

    void whoSitsAtTheScreenMayDoWhatTheirRoleSays()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.options.passphraseCost = {8, 1, 1};
        cockpit.start();
        OperatorSeat& seat = *cockpit.host->seat();
        using Kind = OperatorSeat::Request::Kind;
        const auto sit = [&](OperatorSeat::Request request) {
            QSignalSpy finished(&seat, &OperatorSeat::finished);
            seat.ask(std::move(request));
            return cockpit.until([&] { return !finished.isEmpty(); }) && finished[0][0].toString().isEmpty();
        };
        QVERIFY(sit({Kind::SetPassphrase, "admin", {}, "first of all"}));
        QVERIFY(sit({Kind::Add, "anna", OperatorRole::Analyst, "second of all"}));
        QVERIFY(sit({Kind::Unlock, "anna", {}, "second of all"}));
        QCOMPARE(cockpit.host->operatorName(), std::string("anna"));
        QVERIFY2(cockpit.openRecording(), "an analyst opens sessions");
        session::Command flag = commandOf(session::CommandKind::Flag);
        flag.key = "adaptive_weights";
        flag.value = "on";
        flag.terms.goodTill = Time::fromSeconds(4'000'000'000);
        flag.actor = "somebody else"; // the seat says who it is
        QVERIFY(cockpit.ask(flag) == std::optional(true));
        const auto changes = cockpit.host->changes();
        QCOMPARE(changes[0].actor, std::string("anna"));
        QVERIFY(changes[0].expires == std::optional(flag.terms.goodTill));
        QCOMPARE(changes[0].sessionId, cockpit.host->status().sessionId);

        // Above the role: refused, recorded, and nothing is as it was not before.
        QVERIFY(cockpit.settled());
        const std::uint64_t seq = cockpit.seq();
        flag.key = "futures";
        QVERIFY(cockpit.ask(flag) == std::optional(false));
        session::Command limit = commandOf(session::CommandKind::Setting);
        limit.key = "risk.max_positions";
        limit.value = "3";
        QVERIFY(cockpit.ask(limit) == std::optional(false));
        QVERIFY(!cockpit.host->changeWithoutSession(limit).has_value());
        QVERIFY(!cockpit.until([&] { return cockpit.seq() > seq; }, 200));
        QCOMPARE(cockpit.host->changes().size(), changes.size());
        QCOMPARE(seat.events(3)[2].subject, std::string("futures"));
        QCOMPARE(seat.events(3)[0].subject, std::string("risk.max_positions"));
        QCOMPARE(seat.events(3)[0].who, std::string("anna"));

        // Who sits there no longer can only look and kill.
        seat.lock();
        flag.key = "adaptive_weights";
        QVERIFY(cockpit.ask(flag) == std::optional(false));
        QSignalSpy failed(cockpit.host.get(), &CockpitHost::failed);
        OpenRequest request;
        request.kind = OpenRequest::Kind::Recording;
        cockpit.host->open(request);
        QCOMPARE(failed.size(), 1);
        QVERIFY(cockpit.ask(commandOf(session::CommandKind::Kill)) == std::optional(true));
    }

    void commandsAreAnsweredWhenDurable()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QVERIFY(cockpit.openRecording());
        QVERIFY(cockpit.host->seek(cockpit.host->latest()->now + std::chrono::hours(1)));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        session::Command flag = commandOf(session::CommandKind::Flag);
        flag.key = "spread_gate";
        flag.value = "on";
        QVERIFY(cockpit.ask(flag) == std::optional(true));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->configuration->flags.isSet("spread_gate"); }));
        const auto changes = cockpit.host->changes();
        QVERIFY(!changes.empty());
        QCOMPARE(changes[0].key, std::string("spread_gate"));
        QCOMPARE(changes[0].actor, std::string("tester"));
        QCOMPARE(changes[0].reason, std::string("a test"));
        QVERIFY(cockpit.host->storedConfiguration().flags.isSet("spread_gate"));

        session::Command order = commandOf(session::CommandKind::Order);
        order.symbol = "BTC-USDT";
        order.side = market::Side::Buy;
        order.quantity = Lots{300};
        const std::uint64_t rows = cockpit.host->latest()->orders.end();
        QVERIFY(cockpit.ask(order) == std::optional(true));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->orders.end() > rows; }));
        QVERIFY(cockpit.settled());
        const session::OrderRow last = cockpit.host->latest()->orders.back();
        QVERIFY(last.variant == session::Variant::Operator);
        session::Command cancel = commandOf(session::CommandKind::Cancel);
        cancel.order = last.order;
        QVERIFY(cockpit.ask(cancel) == std::optional(true));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->orders.back().isDone(); }));
        QVERIFY2(cockpit.ask(cancel) == std::optional(false), "it is not there any more");
        order.symbol = "NO-SUCH";
        QVERIFY(cockpit.ask(order) == std::optional(false));
    }

    void questionsAreAnsweredAndLeaveNothingBehind()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QCOMPARE(cockpit.host->preview({}), std::uint64_t{0}); // nobody listens
        QVERIFY(cockpit.openRecording());
        QVERIFY(cockpit.host->seek(cockpit.host->latest()->now + std::chrono::hours(1)));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        QVERIFY(cockpit.settled());
        const std::uint64_t before = cockpit.seq();
        const Digest digest = cockpit.host->latest()->digests.all;
        const session::InstrumentPart& part = *cockpit.host->latest()->instruments.front();
        session::Command order;
        order.kind = session::CommandKind::Order;
        order.symbol = part.instrument->symbol;
        order.side = market::Side::Buy;
        order.quantity = Lots{10'000'000}; // more than anybody allows
        std::vector<std::pair<quint64, session::OrderPreview>> answers;
        QObject::connect(
            cockpit.host.get(), &CockpitHost::previewed, cockpit.host.get(),
            [&](quint64 question, const session::OrderPreview& preview) { answers.emplace_back(question, preview); });
        const std::uint64_t question = cockpit.host->preview(order);
        QVERIFY(question != 0);
        QVERIFY(answers.empty()); // the engine's thread has not been asked yet, and nobody waited for it
        QVERIFY(cockpit.until([&] { return !answers.empty(); }));
        QCOMPARE(answers[0].first, question);
        QVERIFY(answers[0].second.risk);
        QVERIFY(answers[0].second.cause() == ReasonCode::R01MaxPosition);
        order.symbol = "NOPE";
        (void)cockpit.host->preview(order);
        QVERIFY(cockpit.until([&] { return answers.size() == 2; }));
        QVERIFY(answers[1].second.cause() == ReasonCode::UnknownInstrument);
        QVERIFY(cockpit.settled());
        QCOMPARE(cockpit.seq(), before);
        QVERIFY(cockpit.host->latest()->digests.all == digest);
    }

    void shutsDownInOrderAndGoesOnWhereItWas()
    {
        const session::Digests expected = headless(20'000);
        bool inTime = false;
        std::uint64_t seen = 0;
        {
            Cockpit cockpit(m_folder->path());
            cockpit.start();
            QVERIFY(cockpit.openRecording());
            QVERIFY(cockpit.host->seek(cockpit.host->latest()->now + std::chrono::hours(30)));
            QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
            QVERIFY(cockpit.settled());
            seen = cockpit.seq();
            QVERIFY(cockpit.shutDown(inTime));
            QVERIFY(inTime);
            QVERIFY(cockpit.host->isShutDown());
        }
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        const auto interrupted = cockpit.host->interrupted();
        QVERIFY(interrupted.has_value());
        OpenRequest request;
        request.kind = OpenRequest::Kind::Resume;
        request.sessionId = interrupted->sessionId;
        request.speed = 0.0;
        cockpit.host->open(request);
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        QVERIFY(cockpit.settled());
        QCOMPARE(cockpit.seq(), seen);
        QVERIFY2(cockpit.host->latest()->signalRows.size() > 0, "the past is shown too");
        cockpit.host->play();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->isEnded; }));
        QVERIFY(cockpit.host->latest()->digests == expected);
    }

    void killHoldsAndOutlivesTheSession()
    {
        const KillLatch latch(m_folder->path().toStdString());
        {
            Cockpit cockpit(m_folder->path());
            cockpit.start();
            QVERIFY(cockpit.openRecording(false, 3000.0));
            cockpit.host->kill("it looks wrong");
            QVERIFY(cockpit.until([&] { return cockpit.host->latest()->halts.kill == trading::KillState::Triggered; }));
            QVERIFY(cockpit.until([&] { return latch.read().has_value(); }));
            QCOMPARE(latch.read()->reason, std::string("it looks wrong"));
            QVERIFY(!cockpit.host->status().killRequested);
        }
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QVERIFY(cockpit.host->status().killLatched);
        QVERIFY(cockpit.openRecording());
        QVERIFY2(cockpit.until([&] { return cockpit.host->latest()->halts.kill == trading::KillState::Triggered; }),
                 "another session begins killed");
        QVERIFY(cockpit.ask(commandOf(session::CommandKind::Unlock)) == std::optional(false));
        QVERIFY(cockpit.ask(commandOf(session::CommandKind::Acknowledge)) == std::optional(true));
        QVERIFY(cockpit.ask(commandOf(session::CommandKind::Unlock)) == std::optional(true));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->halts.kill == trading::KillState::Disarmed; }));
        QVERIFY(cockpit.until([&] { return !latch.read().has_value(); }));
    }

    void killWorksWhileTheEngineHangs()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.gate->holdAt = 400;
        cockpit.start();
        QVERIFY(cockpit.openRecording(false, 0.0));
        QVERIFY(cockpit.until([&] { return cockpit.gate->holds(); }));
        QVERIFY2(cockpit.until([&] { return cockpit.state() == HostState::Unresponsive; }), "the watchdog says so");
        const std::string id = cockpit.host->status().sessionId;
        cockpit.host->kill("it hangs");
        QVERIFY(cockpit.until([&] { return cockpit.host->status().killLatched; }));
        const KillLatch latch(m_folder->path().toStdString());
        QVERIFY(cockpit.until([&] { return latch.read().has_value(); }));
        const std::uint64_t shown = cockpit.host->latest()->durableSeq;

        // The engine wakes up: nothing that it still does may count.
        cockpit.gate->open();
        QTest::qWait(200);
        cockpit.host->restartEngine();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        QVERIFY(cockpit.until([&] {
            return cockpit.host->latest() && cockpit.host->latest()->halts.kill == trading::KillState::Triggered;
        }));
        QCOMPARE(cockpit.host->status().sessionId, id);
        // The kill is the event behind the last durable one.
        QVERIFY(cockpit.host->latest()->seq >= shown);
        cockpit.host->play();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->isEnded; }));
        const session::SnapshotPtr end = cockpit.host->latest();
        // What was handed to the disk before the kill may have become durable after the last snapshot; the kill itself
        // says where it stands.
        std::uint64_t killed = 0;
        for (std::uint64_t i = end->incidents.first(); i < end->incidents.end(); ++i)
            if (end->incidents[i].code == ReasonCode::KillTriggered) killed = end->incidents[i].seq;
        QVERIFY(killed > shown);
        std::size_t before = 0;
        for (std::uint64_t i = 0; i < end->orders.end(); ++i) {
            const session::OrderRow& row = end->orders[i];
            if (row.from != trading::OrderState::Created || row.reduceOnly) continue;
            QVERIFY2(row.seq < killed, "no entry after the kill");
            ++before;
        }
        QVERIFY2(before > 0, "there were entries to stop");
        bool inTime = false;
        QVERIFY(cockpit.shutDown(inTime));
        const auto verified = verifyReplay(storage::WorkspaceLocation::directory(m_folder->path().toStdString()), id);
        QVERIFY2(verified.has_value(), verified ? "" : verified.error().message.c_str());
        QVERIFY(verified->equal);
    }

    void aHangThatPassesIsOnlyReported()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QVERIFY(cockpit.openRecording(false, 0.0));
        cockpit.gate->shut();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Unresponsive; }));
        cockpit.gate->open();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->isEnded; }));
        QVERIFY(cockpit.host->latest()->digests == headless(20'000));
    }

    void shutdownDoesNotWaitForAnEngineThatHangs()
    {
        auto cockpit = std::make_unique<Cockpit>(m_folder->path());
        cockpit->start();
        QVERIFY(cockpit->openRecording(false, 0.0));
        cockpit->gate->shut();
        QVERIFY(cockpit->until([&] { return cockpit->gate->holds(); }));
        bool inTime = true;
        QVERIFY(cockpit->shutDown(inTime));
        QVERIFY(!inTime);
        const auto gate = cockpit->gate;
        cockpit.reset();
        gate->open(); // what is left of it ends by itself
        // The session is whole and goes on.
        Cockpit again(m_folder->path());
        again.gate = gate;
        again.start();
        OpenRequest request;
        request.kind = OpenRequest::Kind::Resume;
        request.speed = 0.0;
        request.startPaused = false;
        again.host->open(request);
        QVERIFY(again.until([&] { return again.state() == HostState::Ended; }));
        QVERIFY(again.until([&] { return again.host->latest()->isEnded; }));
        QVERIFY(again.host->latest()->digests == headless(20'000));
    }

    void aFaultyRowHaltsAndSaysWhich()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.gate->failAt = 50;
        cockpit.start();
        QVERIFY(cockpit.openRecording(false, 0.0));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Halted; }));
        QVERIFY(cockpit.host->status().message.find("feed.csv:17: close") != std::string::npos);
        cockpit.gate->failAt = SIZE_MAX;
        cockpit.host->restartEngine();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        cockpit.host->play();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->isEnded; }));
        QVERIFY(cockpit.host->latest()->digests == headless(20'000));
    }

    void aFaultOfOurOwnStopsTheEngineAndNotTheProgram()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.gate->throwAt = 50;
        cockpit.start();
        QVERIFY(cockpit.openRecording(false, 0.0));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Halted; }));
        QVERIFY(cockpit.host->status().message.find("a fault that a test made") != std::string::npos);
        QVERIFY(cockpit.host->submit(commandOf(session::CommandKind::Flatten)) == 0);
    }

    void whatCannotBeOpenedIsSaid()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.options.source = nullptr;
        cockpit.start();
        QSignalSpy spy(cockpit.host.get(), &CockpitHost::failed);
        OpenRequest request;
        request.kind = OpenRequest::Kind::Recording;
        request.recording.files = {"/no/such/file.csv"};
        cockpit.host->open(request);
        QVERIFY(cockpit.until([&] { return !spy.isEmpty(); }));
        QVERIFY(spy.front().front().toString().contains("/no/such/file.csv"));
        QCOMPARE(cockpit.state(), HostState::Empty);
        // Two owners there are never.
        CockpitHost other(cockpit.options);
        const auto busy = other.openWorkspace();
        QVERIFY(!busy);
        QVERIFY(busy.error().code == ErrorCode::Busy);
    }

    void replaysAnyPointOfThePastAndChangesNothing()
    {
        std::string id;
        session::Digests expected;
        Time begin, end;
        {
            Cockpit cockpit(m_folder->path(), 5000);
            cockpit.start();
            QVERIFY(cockpit.openRecording(false, 0.0));
            QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
            QVERIFY(cockpit.until([&] { return cockpit.host->latest()->isEnded; }));
            id = cockpit.host->status().sessionId;
            expected = cockpit.host->latest()->digests;
            begin = cockpit.host->latest()->started;
            end = cockpit.host->latest()->now;
        }
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        OpenRequest request;
        request.kind = OpenRequest::Kind::Replay;
        request.sessionId = id;
        request.speed = 0.0;
        cockpit.host->open(request);
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused && cockpit.host->latest(); }));
        QVERIFY(cockpit.host->status().kind == SessionKind::Replay);
        QVERIFY2(cockpit.until([&] { return cockpit.host->status().sourceEnd == std::optional(end); }),
                 "how far it goes is known");
        QVERIFY(cockpit.host->submit(commandOf(session::CommandKind::Flatten)) == 0);
        const Time middle = begin + (end - begin) / 2;
        QVERIFY(cockpit.host->seek(middle));
        QVERIFY(cockpit.until([&] {
            return cockpit.state() == HostState::Paused && cockpit.host->latest()->now > begin + (end - begin) / 3;
        }));
        QVERIFY(cockpit.settled());
        QVERIFY(cockpit.host->latest()->now <= middle);
        const session::Digests atMiddle = cockpit.host->latest()->digests;
        cockpit.host->play();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Ended; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->digests == expected; }));
        cockpit.host->pause();
        QVERIFY(cockpit.host->seek(middle));
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Paused; }));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->digests == atMiddle; }));
        QCOMPARE(cockpit.host->sessions().size(), std::size_t{1});
    }

    void theDemoIsTheSimulatorAndSaysSo()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.options.source = nullptr;
        cockpit.start();
        OpenRequest request;
        request.kind = OpenRequest::Kind::Simulation;
        request.simulation.seed = 42;
        request.setup.settings = Cockpit::settings();
        request.fastForward = request.simulation.from + std::chrono::hours(2);
        request.speed = 60.0;
        request.startPaused = false;
        cockpit.host->open(request);
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Playing && cockpit.host->latest(); }));
        QVERIFY(cockpit.host->status().kind == SessionKind::Simulation);
        QVERIFY(cockpit.until([&] { return cockpit.host->latest()->now > *request.fastForward; }));
        for (const auto& part : cockpit.host->latest()->instruments)
            QVERIFY(part->instrument->symbol.starts_with("SIM-"));
        QVERIFY(cockpit.host->latest()->instruments[0]->bars.size() > 60);
        QVERIFY(cockpit.host->latest()->instruments[0]->bid.units > 0);
        cockpit.host->closeSession();
        QVERIFY(cockpit.until([&] { return cockpit.state() == HostState::Empty; }));
        QVERIFY(cockpit.host->latest() == nullptr);
        QVERIFY(cockpit.host->interrupted().has_value());
    }

    void anotherSessionReplacesTheOneThatRuns()
    {
        Cockpit cockpit(m_folder->path());
        cockpit.start();
        QVERIFY(cockpit.openRecording(false, 1.0));
        const std::uint64_t serial = cockpit.host->latest()->serial;
        QVERIFY(cockpit.openRecording(true));
        QVERIFY(cockpit.until([&] { return cockpit.host->latest() && cockpit.host->latest()->serial != serial; }));
        QCOMPARE(cockpit.host->sessions().size(), std::size_t{2});
        QVERIFY(!cockpit.host->sessions()[1].isClosed);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SEXTANT_TEST(TestCockpitHost)
#include "tst_cockpit_host.moc"
