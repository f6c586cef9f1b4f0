// The small guards beside the rules: calm mode, budgets of runs, windows of events, holds of instruments.
#include <QTest>

#include "tests/test_main.h"

#include <array>

#include <rapidcheck.h>

#include "engine/trading/risk/calm_mode.h"
#include "engine/trading/risk/event_calendar.h"
#include "engine/trading/risk/run_budget.h"
#include "engine/trading/risk/trading_holds.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using test::cash;

class TestRiskGuards final : public QObject {
    Q_OBJECT
private slots:
    void lossesCalmAndAWinEndsIt()
    {
        CalmSettings settings;
        settings.enabled = true;
        CalmMode calm;
        calm.noteClosed(Cash{-1}, settings);
        calm.noteClosed(Cash{-1}, settings);
        QVERIFY(calm.state() == CalmState::Off);
        calm.noteClosed(Cash{0}, settings); // neither a win nor a loss
        QCOMPARE(calm.lossesInARow(), 2);
        calm.noteClosed(Cash{-1}, settings);
        QVERIFY(calm.state() == CalmState::Reduced);
        QVERIFY(calm.cause() == ReasonCode::LossStreak);
        calm.noteClosed(Cash{1}, settings);
        QVERIFY(calm.state() == CalmState::Off);
        QVERIFY(calm.cause() == ReasonCode::None);
        for (int i = 0; i < 5; ++i)
            calm.noteClosed(Cash{-1}, settings);
        QVERIFY(calm.state() == CalmState::Paused);
        calm.noteClosed(Cash{100}, settings);
        QVERIFY(calm.state() == CalmState::Paused); // until the next day
        calm.startDay();
        QVERIFY(calm.state() == CalmState::Off);
        QCOMPARE(calm.lossesInARow(), 0);
        // Switched off it counts and does nothing.
        settings.enabled = false;
        for (int i = 0; i < 9; ++i)
            calm.noteClosed(Cash{-1}, settings);
        QVERIFY(calm.state() == CalmState::Off);
        QCOMPARE(calm.lossesInARow(), 9);
    }

    void mostOfTheDailyBudgetPauses()
    {
        CalmSettings settings;
        settings.enabled = true;
        CalmMode calm;
        calm.observe(cash("100000"), cash("97600.00000001"), 30'000, settings);
        QVERIFY(calm.state() == CalmState::Off);
        calm.observe(cash("100000"), cash("97600"), 30'000, settings); // 80 % of 3 000
        QVERIFY(calm.state() == CalmState::Paused);
        QVERIFY(calm.cause() == ReasonCode::R03MaxDailyLoss);
        calm.end(); // an operator goes on, and is not stopped again today
        calm.observe(cash("100000"), cash("97100"), 30'000, settings);
        QVERIFY(calm.state() == CalmState::Off);
        calm.startDay();
        calm.observe(cash("100000"), cash("97100"), 30'000, settings);
        QVERIFY(calm.state() == CalmState::Paused);
    }

    void guardsAreCarriedOver()
    {
        CalmSettings settings;
        settings.enabled = true;
        CalmMode calm;
        for (int i = 0; i < 4; ++i)
            calm.noteClosed(Cash{-1}, settings);
        RunUsage run;
        run.begin(Time::fromSeconds(7), cash("5"));
        run.noteEntry(cash("-3"));
        TradingHolds holds;
        QVERIFY(holds.hold(InstrumentId{3}, ReasonCode::TradingHalted, StopAction::Flatten, Time::fromSeconds(9)));
        QVERIFY(holds.hold(InstrumentId{1}, ReasonCode::KillTriggered, StopAction::Hold, Time::fromSeconds(8)));
        CanonicalWriter out;
        calm.canonical(out);
        run.canonical(out);
        holds.canonical(out);
        CanonicalReader in(out.bytes());
        CalmMode calmAgain;
        RunUsage runAgain;
        TradingHolds holdsAgain;
        calmAgain.restore(in);
        runAgain.restore(in);
        // The third instrument of that session is the second here, the first is not traded any more.
        holdsAgain.restore(in, std::array{InstrumentId{}, InstrumentId{1}, InstrumentId{2}});
        QVERIFY(in.ok() && in.atEnd());
        QVERIFY(calmAgain.state() == CalmState::Reduced);
        QCOMPARE(calmAgain.lossesInARow(), 4);
        QVERIFY(calmAgain.cause() == ReasonCode::LossStreak);
        QVERIFY(runAgain.started() == Time::fromSeconds(7));
        QCOMPARE(runAgain.entriesToday(), 1);
        QVERIFY(runAgain.notional() == cash("3"));
        QCOMPARE(holdsAgain.all().size(), std::size_t{1});
        QVERIFY(holdsAgain.find(InstrumentId{2})->action == StopAction::Flatten);
    }

    void budgetsShowTheirFullestPart()
    {
        RunUsage run;
        run.begin(Time::fromSeconds(0), cash("1000"));
        QCOMPARE(budgetState({}, run, cash("0"), Time::fromSeconds(9), 0).limit, 0.0);
        RunBudget budget;
        budget.tradesPerDay = 10;
        budget.maxLoss = cash("100");
        run.noteEntry(cash("1"));
        BudgetState state = budgetState(budget, run, cash("950"), Time::fromSeconds(9), 1);
        QCOMPARE(state.used, 0.5); // the loss, not 2 of 10 trades
        QCOMPARE(state.limit, 100.0);
        QVERIFY(!state.isBroken);
        state = budgetState(budget, run, cash("1100"), Time::fromSeconds(9), 0);
        QCOMPARE(state.measured, 1.0); // a profit uses nothing
        budget.tradesPerDay = 0;
        QVERIFY(budgetState(budget, run, cash("1100"), Time::fromSeconds(9), 0).isBroken);
        run.noteEntry(Cash{INT64_MAX});
        QCOMPARE(run.notional().units, INT64_MAX);
    }

    void eventsAreReadFromLines()
    {
        const auto calendar =
            EventCalendar::parse("from,until,symbols,title\n"
                                 "# rate decisions\n\n"
                                 "2024-03-20T17:45:00Z,2024-03-20T19:00:00Z,*,FOMC, press conference\r\n"
                                 " 2024-03-20T18:00:00Z , 2024-03-20T21:00:00Z , SPY  QQQ , earnings\n"
                                 "2024-01-05T13:00:00Z,2024-01-05T14:00:00Z,EUR-USD,payrolls");
        QVERIFY2(calendar, calendar ? "" : calendar.error().message.c_str());
        QCOMPARE(calendar->windows().size(), std::size_t{3});
        QCOMPARE(calendar->windows()[0].title, std::string("payrolls")); // in order of time
        QCOMPARE(calendar->windows()[1].title, std::string("FOMC, press conference"));
        QVERIFY(calendar->windows()[2].symbols == (std::vector<std::string>{"SPY", "QQQ"}));
        const Time at = parseRfc3339("2024-03-20T18:30:00Z").value();
        QCOMPARE(calendar->find("SPY", at)->title, std::string("earnings")); // ends last
        QCOMPARE(calendar->find("BTC-USDT", at)->title, std::string("FOMC, press conference"));
        QVERIFY(calendar->find("BTC-USDT", parseRfc3339("2024-03-20T19:00:00Z").value()) == nullptr);
        QVERIFY(EventCalendar::parse("")->windows().empty());
    }

    void badLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("too few fields") << QByteArray("#\n2024-01-01T00:00:00Z,*")
                                        << QByteArray("line 2: expected from");
        QTest::newRow("no time") << QByteArray("soon,2024-01-01T00:00:00Z,*,x") << QByteArray("line 1: from: ");
        QTest::newRow("no end") << QByteArray("2024-01-01T00:00:00Z,never,*,x") << QByteArray("line 1: until: ");
        QTest::newRow("backwards") << QByteArray("2024-01-02T00:00:00Z,2024-01-01T00:00:00Z,*,x")
                                   << QByteArray("line 1: a window ends after it begins");
        QTest::newRow("no symbols") << QByteArray("2024-01-01T00:00:00Z,2024-01-02T00:00:00Z,,x")
                                    << QByteArray("line 1: symbols: ");
    }
    void badLinesAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const auto calendar = EventCalendar::parse(text.toStdString());
        QVERIFY(!calendar);
        QVERIFY(calendar.error().code == ErrorCode::InvalidInput);
        QVERIFY2(calendar.error().message.starts_with(message.toStdString()), calendar.error().message.c_str());
    }

    void findingEqualsLookingAtAll()
    {
        QVERIFY(rc::check("the window that ends last", [] {
            EventCalendar calendar;
            std::vector<BlackoutWindow> all;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                BlackoutWindow made;
                made.from = Time::fromSeconds(*rc::gen::inRange(0, 100));
                made.until = made.from + std::chrono::seconds(*rc::gen::inRange(1, 40));
                if (*rc::gen::arbitrary<bool>()) made.symbols = {*rc::gen::element<std::string>("A", "B")};
                all.push_back(made);
                RC_ASSERT(calendar.add(made).has_value());
            }
            const Time at = Time::fromSeconds(*rc::gen::inRange(0, 140));
            Time latest;
            for (const BlackoutWindow& each : all)
                if (each.covers("A", at)) latest = std::max(latest, each.until);
            const BlackoutWindow* found = calendar.find("A", at);
            RC_ASSERT((found != nullptr) == (latest > Time{}));
            if (found != nullptr) RC_ASSERT(found->until == latest);
        }));
    }

    void holdsKeepTheirFirstCause()
    {
        TradingHolds holds;
        QVERIFY(holds.hold(InstrumentId{2}, ReasonCode::TradingHalted, StopAction::Hold, Time::fromSeconds(1)));
        QVERIFY(!holds.hold(InstrumentId{2}, ReasonCode::DataStale, StopAction::Hold, Time::fromSeconds(2)));
        QVERIFY(holds.hold(InstrumentId{2}, ReasonCode::DataStale, StopAction::Flatten, Time::fromSeconds(3)));
        QVERIFY(holds.find(InstrumentId{2})->cause == ReasonCode::TradingHalted);
        QVERIFY(holds.find(InstrumentId{2})->action == StopAction::Flatten);
        QVERIFY(holds.find(InstrumentId{2})->since == Time::fromSeconds(1));
        QVERIFY(holds.find(InstrumentId{1}) == nullptr);
        QVERIFY(holds.release(InstrumentId{2}));
        QVERIFY(!holds.release(InstrumentId{2}));
        QVERIFY(holds.all().empty());
    }
};

SEXTANT_TEST(TestRiskGuards)
#include "tst_risk_guards.moc"
