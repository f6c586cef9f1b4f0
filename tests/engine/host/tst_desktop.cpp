#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>

#include "engine/core/uuid.h"
#include "engine/host/lasting_source.h"
#include "engine/host/real_time_source.h"
#include "engine/host/reconciliation.h"
#include "engine/host/replay.h"
#include "engine/host/session_roller.h"
#include "engine/host/simulator_input.h"
#include "engine/host/stored_source.h"
#include "engine/market/instrument_catalog.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;
using session::SourceState;
using Kind = session::SourceState::Kind;

namespace {

const Time kDesktopDay = Time::fromSeconds(1'709'510'400); // 2024-03-04T00:00:00Z
const Time kDesktopWall = Time::fromSeconds(1'800'000'000);
constexpr std::int64_t kSecond = 1'000'000'000;

/// Clocks that a test moves.
struct TestClock {
    ClockReading now{kDesktopWall, 100s, 100s};
    Duration step{0}; ///< that passes at every look

    void pass(Duration time)
    {
        now.wall = now.wall + time;
        now.running += time;
        now.present += time;
    }
    void sleep(Duration time)
    {
        now.wall = now.wall + time;
        now.present += time;
    }
    [[nodiscard]] DesktopClock clock()
    {
        return [this] {
            pass(step);
            return now;
        };
    }
};

/// One trade of BTC-USDT a second; 50000, or what `prices` says from a second on. Commands come behind the trade of
/// their second. May say nothing for a while.
class SecondsSource final : public EventSource {
public:
    explicit SecondsSource(std::int64_t seconds) : m_seconds(seconds)
    {
        market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
        instrument.id = InstrumentId{1};
        instrument.barSource = market::BarSource::Trades;
        m_instruments.push_back(std::make_shared<const market::Instrument>(instrument));
    }
    std::map<std::int64_t, const char*> prices{{0, "50000"}};
    std::multimap<std::int64_t, session::Command> commands;
    std::map<std::int64_t, int> silences;               ///< before the trade of a second: so many looks find nothing
    std::map<std::int64_t, std::function<void()>> then; ///< done before the trade of a second is given
    bool live = false;

    void buy(std::int64_t second, const char* limit, std::int64_t lots = 10)
    {
        session::Command command;
        command.kind = session::CommandKind::Order;
        command.actor = "tester";
        command.reason = "test";
        command.origin = "file";
        command.instrument = InstrumentId{1};
        command.side = market::Side::Buy;
        command.quantity = Lots{lots};
        command.stop = price("49000"); // there is no ATR yet that would give one
        if (limit != nullptr) {
            command.terms.kind = trading::OrderKind::Limit;
            command.terms.limit = price(limit);
        }
        commands.emplace(second, command);
    }
    [[nodiscard]] Price price(const char* text) const
    {
        return Price{parseScaled(text, m_instruments[0]->priceScale).value().value};
    }

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_instruments;
    }
    [[nodiscard]] Time startTime() const override { return kDesktopDay; }
    [[nodiscard]] const std::string& description() const override { return m_description; }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_warnings; }
    [[nodiscard]] bool isLive() const override { return live; }
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point) override
    {
        const auto found = silences.find(m_second + 1);
        if (found == silences.end() || found->second == 0 || m_command != commands.end()) return true;
        --found->second;
        return false;
    }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override
    {
        if (m_started && m_command != commands.end() && m_command->first == m_second) {
            item = {};
            item.event.time = kDesktopDay + Duration{m_second * kSecond};
            item.event.body = std::make_shared<const session::Command>((m_command++)->second);
            if (m_command == commands.end() || m_command->first != m_second) m_command = commands.end();
            return true;
        }
        if (m_second == m_seconds) return false;
        ++m_second;
        m_started = true;
        if (const auto found = then.find(m_second); found != then.end()) found->second();
        m_command = commands.lower_bound(m_second);
        if (m_command != commands.end() && m_command->first != m_second) m_command = commands.end();
        m_trade.time = kDesktopDay + Duration{m_second * kSecond};
        m_trade.price = price(std::prev(prices.upper_bound(m_second))->second);
        m_trade.size = 1.0;
        m_trade.instrument = 1;
        item = {};
        item.isSpan = true;
        item.span.source = 1;
        item.span.records = std::span<const market::Trade>(&m_trade, 1);
        return true;
    }

private:
    std::int64_t m_seconds;
    std::vector<std::shared_ptr<const market::Instrument>> m_instruments;
    std::string m_description = R"({"feed":"seconds"})";
    std::vector<std::string> m_warnings;
    std::int64_t m_second = 0;
    bool m_started = false;
    std::multimap<std::int64_t, session::Command>::iterator m_command = commands.end();
    market::Trade m_trade;
};

/// Keeps what a session was told of its desktop, and its fills.
class DesktopLog final : public SessionObserver {
public:
    void onBegin(const session::Session&) override {}
    void onEvent(const session::Event& event, const session::Session& session, const session::Effects& effects) override
    {
        if (const auto* state = std::get_if<SourceState>(&event.body)) {
            states.push_back(*state);
            times.push_back(event.time);
        }
        keep(session, effects);
    }
    void onSpan(const session::MarketSpan& span, const session::Session& session,
                const session::Effects& effects) override
    {
        if (span.kind() == session::EventKind::ClockTick) ticks += span.size();
        keep(session, effects);
    }
    void onTurn(const session::Session&, std::uint64_t, const Throughput&) override {}

    [[nodiscard]] std::vector<Kind> kinds() const
    {
        std::vector<Kind> out;
        for (const SourceState& state : states)
            out.push_back(state.kind);
        return out;
    }
    std::vector<SourceState> states;
    std::vector<Time> times;
    std::vector<session::Filled> fills;
    std::size_t ticks = 0;

private:
    void keep(const session::Session&, const session::Effects& effects)
    {
        for (const session::Effect& effect : effects.all())
            if (const auto* fill = std::get_if<session::Filled>(&effect.body)) fills.push_back(*fill);
    }
};

SessionSetup desktopSetup()
{
    SessionSetup setup;
    for (const auto& [key, value] : {std::pair{"scoring.enabled", "false"}, std::pair{"fills.entry_latency_ms", "0"},
                                     std::pair{"fills.response_latency_ms", "0"}})
        (void)setup.settings.set(key, value);
    return setup;
}

/// A workspace in a temporary folder.
struct DesktopWorkspace {
    QTemporaryDir folder;
    std::optional<storage::Workspace> workspace;
    std::unique_ptr<journal::JournalWriter> writer;

    DesktopWorkspace() { open(); }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(folder.path().toStdString() + "/ws");
    }
    void open()
    {
        close();
        workspace.emplace(storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value());
        writer = journal::JournalWriter::open(*workspace).value();
    }
    void close()
    {
        writer.reset();
        workspace.reset();
    }
    [[nodiscard]] bool replaysEqual()
    {
        close();
        const auto verdict = verifyReplay(location(), "");
        const bool isEqual = verdict && verdict->equal;
        open();
        return isEqual;
    }
};

} // namespace

class TestDesktop final : public QObject {
    Q_OBJECT

private slots:
    void theWatchTellsSleepFromClocksThatWereSet_data();
    void theWatchTellsSleepFromClocksThatWereSet();
    void aSetClockAndASleepAreEventsOfTheSession();
    void aSilentFeedIsDeadWhilePositionsAreOpen_data();
    void aSilentFeedIsDeadWhilePositionsAreOpen();
    void aMarketInRealTimeComesByTheClock();
    void whatARealTimeMarketSaysOfItselfIsKept();
    void afterARestartTheLostIsUnverified();
    void afterARestartWhatIsAtHandIsPlayed();
    void aRolledSessionIsRestartedHonestlyToo();
    void aSourceThatWaitsMissesNothing();
    void whatIsPassedOverIsTheSameStream();
};

void TestDesktop::theWatchTellsSleepFromClocksThatWereSet_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("running");
    QTest::addColumn<qint64>("present");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<qint64>("jump");
    const auto row = [](const char* name, qint64 wall, qint64 running, qint64 present, std::vector<Kind> kinds,
                        qint64 jump) {
        QList<int> list;
        for (const Kind kind : kinds)
            list.append(static_cast<int>(kind));
        QTest::newRow(name) << wall << running << present << list << jump;
    };
    row("time passes", 1000, 1000, 1000, {}, 0);
    row("a time server nudges", 2900, 1000, 1000, {}, 0);
    row("set forward", 4000, 1000, 1000, {Kind::ClockJump}, 3000);
    row("set back", -3600'000, 1000, 1000, {Kind::ClockJump}, 3601'000);
    row("slept", 60'000, 500, 60'000, {Kind::Suspended}, 0);
    row("slept, and the clock was set meanwhile", 3660'000, 500, 60'000, {Kind::Suspended, Kind::ClockJump}, 3600'000);
    row("the program stood still", 15'000, 15'000, 15'000, {Kind::Suspended}, 0);
}

void TestDesktop::theWatchTellsSleepFromClocksThatWereSet()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, running);
    QFETCH(qint64, present);
    QFETCH(QList<int>, kinds);
    QFETCH(qint64, jump);
    TestClock clock;
    DesktopWatch watch(clock.clock());
    const session::Session session;
    QVERIFY(watch.look(session, {}).empty());
    clock.now.wall = clock.now.wall + std::chrono::milliseconds(wall);
    clock.now.running += std::chrono::milliseconds(running);
    clock.now.present += std::chrono::milliseconds(present);
    const auto found = watch.look(session, {});
    QCOMPARE(static_cast<qsizetype>(found.size()), kinds.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(static_cast<int>(found[i].kind), kinds[static_cast<qsizetype>(i)]);
        if (found[i].kind == Kind::ClockJump)
            QCOMPARE(found[i].count, static_cast<std::uint64_t>(jump) * 1'000'000U);
        else
            QCOMPARE((found[i].to - found[i].from).count(), present * 1'000'000);
    }
    QVERIFY(watch.look(session, {}).empty()); // told once
}

void TestDesktop::aSetClockAndASleepAreEventsOfTheSession()
{
    DesktopWorkspace workspace;
    SecondsSource source(300);
    TestClock clock;
    DesktopLog log;
    source.then[50] = [&] { clock.sleep(10min); };
    source.then[100] = [&] { clock.now.wall = clock.now.wall - 1h; };
    const std::string id = makeUuid7(Time::fromSeconds(1));
    QVERIFY(workspace.writer->beginSession({id, Time::fromSeconds(1), 1, withSetup(source.description(), {}), 1, ""}));
    {
        SessionRunner::Options options;
        options.writer = workspace.writer.get();
        options.clock = clock.clock();
        options.observer = &log;
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin(desktopSetup(), source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(runner.finish());
        QVERIFY(!runner.session().risk().killSwitch().isDisarmed()); // execution.md §10.3: a jump of the clock kills
        QVERIFY(runner.session().paperDesk().monitor().waits().all().empty());
    }
    const std::vector expected{Kind::Suspended, Kind::Resynchronised, Kind::ClockJump, Kind::Resynchronised};
    QVERIFY(log.kinds() == expected);
    QCOMPARE(log.states[0].to - log.states[0].from, Duration{10min});
    QCOMPARE(log.times[0], kDesktopDay + 50s); // told behind the record during which it was seen
    QCOMPARE(log.times[1], kDesktopDay + 51s);
    QVERIFY(workspace.replaysEqual());
}

void TestDesktop::aSilentFeedIsDeadWhilePositionsAreOpen_data()
{
    QTest::addColumn<bool>("hasPosition");
    QTest::addColumn<int>("silence"); // s
    QTest::addColumn<bool>("isDead");
    QTest::newRow("35 s") << true << 35 << true;
    QTest::newRow("a second account holds it") << false << 35 << true;
    QTest::newRow("25 s") << true << 25 << false;
    QTest::newRow("nothing is held") << false << 100 << false;
}

void TestDesktop::aSilentFeedIsDeadWhilePositionsAreOpen()
{
    QFETCH(bool, hasPosition);
    QFETCH(int, silence);
    QFETCH(bool, isDead);
    SecondsSource source(200);
    source.live = true;
    const bool isOfOther = isDead && !hasPosition;
    if (isOfOther) {
        session::Command open;
        open.kind = session::CommandKind::OpenAccount;
        open.actor = "tester";
        open.reason = "test";
        open.origin = "file";
        open.account = "second";
        open.amount = Cash{100'000 * 100'000'000LL};
        source.commands.emplace(40, open);
    }
    if (isDead || hasPosition) source.buy(50, nullptr);
    if (isOfOther) source.commands.rbegin()->second.account = "second";
    source.silences[100] = silence;
    TestClock clock;
    source.then[99] = [&] { clock.step = 500ms; }; // two looks at each turn
    source.then[101] = [&] { clock.step = {}; };
    DesktopLog log;
    SessionRunner::Options options;
    options.clock = clock.clock();
    options.observer = &log;
    SessionRunner runner(std::move(options));
    QVERIFY(runner.begin(desktopSetup(), source));
    QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
    QCOMPARE(log.fills.size(), std::size_t{isDead || hasPosition ? 1U : 0U});
    if (!isDead) {
        QVERIFY(log.states.empty());
        return;
    }
    QVERIFY(log.kinds() == (std::vector{Kind::Dead, Kind::Resynchronised}));
    QCOMPARE(log.states[0].instrument, InstrumentId{1});
    QCOMPARE(log.states[1].instrument, InstrumentId{1});
    QVERIFY(!runner.session().desk(isOfOther ? 1 : 0).risk().killSwitch().isDisarmed());
    QVERIFY(runner.session().paperDesk().monitor().waits().all().empty());
}

void TestDesktop::aMarketInRealTimeComesByTheClock()
{
    TestClock clock;
    const RealTime pace{kDesktopWall, kDesktopDay, 2.0, true};
    RealTimeSource source(std::make_unique<SecondsSource>(100), pace, clock.clock());
    QVERIFY(source.isLive());
    const auto later = [] { return std::chrono::steady_clock::now(); };
    session::Sequencer::Item item;
    QVERIFY(!source.awaitNext(later()));
    clock.pass(500ms); // a second there
    QVERIFY(source.awaitNext(later()));
    QVERIFY(source.next(item).value());
    QCOMPARE(timeOf(item.span, 0), kDesktopDay + 1s);
    QVERIFY(!source.awaitNext(later()));
    // The wall clock is set: the market does not notice.
    clock.now.wall = clock.now.wall + 1h;
    QVERIFY(!source.awaitNext(later()));
    clock.pass(500ms);
    QVERIFY(source.next(item).value());
    QCOMPARE(timeOf(item.span, 0), kDesktopDay + 2s);
    // While the computer sleeps it goes on.
    clock.sleep(49s);
    for (std::int64_t second = 3; second <= 100; ++second) {
        QVERIFY(source.next(item).value());
        QCOMPARE(timeOf(item.span, 0), kDesktopDay + Duration{second * kSecond});
    }
    QVERIFY(!source.next(item).value());
}

void TestDesktop::whatARealTimeMarketSaysOfItselfIsKept()
{
    const RealTime pace{kDesktopWall, kDesktopDay, 2.5, true};
    const std::string described = pace.addedTo(SimulatorRequest{}.toJson());
    const auto read = realTimeOf(withSetup(described, desktopSetup()));
    QVERIFY(read.has_value());
    QCOMPARE(read->wall, pace.wall);
    QCOMPARE(read->market, pace.market);
    QCOMPARE(read->speed, 2.5);
    QVERIFY(read->rewinds);
    QVERIFY(simulatorRequestFromJson(described).has_value());
    QVERIFY(!realTimeOf(SimulatorRequest{}.toJson()).has_value());
    QVERIFY(!realTimeOf(R"({"real_time":{"wall":1,"market":2,"speed":0,"rewinds":true}})").has_value());
    // A quiet second gives a tick (DESIGN §4b.3).
    TestClock clock;
    auto sparse = std::make_unique<SecondsSource>(100);
    sparse->silences[1] = 1'000'000;
    RealTimeSource source(std::move(sparse), pace, clock.clock());
    clock.pass(1s);
    session::Sequencer::Item item;
    QVERIFY(source.awaitNext(std::chrono::steady_clock::now()));
    QVERIFY(source.next(item).value());
    QVERIFY(item.span.kind() == session::EventKind::ClockTick);
    QCOMPARE(timeOf(item.span, 0), kDesktopDay + 2500ms);
    QVERIFY(!source.awaitNext(std::chrono::steady_clock::now()));
}

namespace {

/// A session over the seconds in real time: two limits rest when the program goes away at the 60th second, and comes
/// back `away` later; the first would be reached at the 120th, the second at the 700th.
struct AwayRun {
    DesktopWorkspace workspace;
    TestClock clock;
    std::optional<SessionRunner> runner;
    std::string id;

    std::unique_ptr<EventSource> source(bool rewinds, std::function<void()> atSixty = {})
    {
        auto seconds = std::make_unique<SecondsSource>(1000);
        seconds->buy(30, "49900");
        seconds->buy(31, "49500");
        seconds->prices[120] = "49890";
        seconds->prices[130] = "50010";
        seconds->prices[700] = "49490";
        if (atSixty) seconds->then[60] = std::move(atSixty);
        return std::make_unique<RealTimeSource>(std::move(seconds), RealTime{kDesktopWall, kDesktopDay, 1.0, rewinds},
                                                clock.clock());
    }
    bool goAway(bool rewinds)
    {
        std::atomic<bool> stop{false};
        const auto market = source(rewinds, [&] { stop = true; });
        clock.step = 200ms;
        id = makeUuid7(Time::fromSeconds(1));
        if (!workspace.writer->beginSession(
                {id, Time::fromSeconds(1), 1, withSetup(market->description(), desktopSetup()), 1, ""}))
            return false;
        SessionRunner::Options options;
        options.writer = workspace.writer.get();
        options.stop = &stop;
        SessionRunner first(std::move(options));
        if (!first.begin(desktopSetup(), *market)) return false;
        const auto end = first.run(*market);
        return end && *end == SessionRunner::End::Stopped && first.suspend() &&
               first.session().paperDesk().orders().size() == 2;
    }
    /// Comes back after `away` and plays to the end.
    bool comeBack(bool rewinds, Duration away)
    {
        clock.pass(away);
        clock.step = 200ms;
        workspace.open();
        auto replay = journal::SessionReplay::open(workspace.location(), id);
        if (!replay || !workspace.writer->resumeSession(id)) return false;
        const auto market = source(rewinds);
        SessionRunner::Options options;
        options.writer = workspace.writer.get();
        options.clock = clock.clock();
        runner.emplace(std::move(options));
        if (!runner->rebuild(*replay)) return false;
        const auto end = runner->run(*market);
        return end && *end == SessionRunner::End::SourceEnded && runner->finish();
    }
    /// What the session did, from its journal.
    [[nodiscard]] std::vector<session::Effect> effects()
    {
        std::vector<session::Effect> out;
        auto replay = journal::SessionReplay::open(workspace.location(), id).value();
        session::Session session;
        session::Effects effects;
        journal::ReplayRow row;
        const auto keep = [&] { out.insert(out.end(), effects.all().begin(), effects.all().end()); };
        while (replay.next(row).value()) {
            effects.clear();
            if (row.event) session.apply(*row.event, effects);
            for (const session::MarketSpan& span : row.spans)
                session.apply(span, effects);
            keep();
        }
        return out;
    }
    template <class Body>
    [[nodiscard]] std::vector<Body> all()
    {
        std::vector<Body> out;
        for (const session::Effect& effect : effects())
            if (const auto* body = std::get_if<Body>(&effect.body)) out.push_back(*body);
        return out;
    }
    [[nodiscard]] std::vector<ReasonCode> incidents()
    {
        std::vector<ReasonCode> out;
        for (const session::Incident& incident : all<session::Incident>())
            out.push_back(incident.code);
        return out;
    }
};

} // namespace

void TestDesktop::afterARestartTheLostIsUnverified()
{
    AwayRun run;
    QVERIFY(run.goAway(false));
    QVERIFY(run.comeBack(false, 300s));
    // Both orders are there, and neither has filled: at 49490 the market was below both.
    QCOMPARE(run.runner->session().paperDesk().orders().size(), std::size_t{2});
    for (const auto& order : run.runner->session().paperDesk().orders())
        QVERIFY(order.isUnverified);
    QVERIFY(run.all<session::Filled>().empty());
    // The account and its venue still agree.
    const auto accounts = accountStates(run.runner->session());
    QCOMPARE(accounts.front().engine.orders.size(), std::size_t{2});
    QVERIFY(accounts.front().engine.orders == accounts.front().venue.orders);
    const auto incidents = run.incidents();
    QCOMPARE(std::count(incidents.begin(), incidents.end(), ReasonCode::SessionRestarted), 1);
    QCOMPARE(std::count(incidents.begin(), incidents.end(), ReasonCode::Resynchronised), 1);
    QCOMPARE(run.runner->session().now(), kDesktopDay + 1000s);
    // Some 300 seconds of trades were never seen.
    QVERIFY(run.runner->session().counts().trades < 800);
    QVERIFY(run.workspace.replaysEqual());
}

void TestDesktop::afterARestartWhatIsAtHandIsPlayed()
{
    AwayRun run;
    QVERIFY(run.goAway(true));
    QVERIFY(run.comeBack(true, 300s));
    QVERIFY(run.runner->session().paperDesk().orders().empty());
    const auto fills = run.all<session::Filled>();
    QCOMPARE(fills.size(), std::size_t{2});
    QVERIFY(fills[0].isReplayed); // at the 120th second, while nobody was there
    QVERIFY(!fills[1].isReplayed);
    QCOMPARE(run.runner->session().counts().trades, std::uint64_t{1000}); // none is missing, none came twice
    const auto incidents = run.incidents();
    QCOMPARE(std::count(incidents.begin(), incidents.end(), ReasonCode::SessionRestarted), 1);
    QCOMPARE(std::count(incidents.begin(), incidents.end(), ReasonCode::Resynchronised), 1);
    QVERIFY(run.workspace.replaysEqual());
}

void TestDesktop::aRolledSessionIsRestartedHonestlyToo()
{
    AwayRun run;
    // Days of the calendar end at midnight UTC: the session is rolled at the end of the first one.
    const Time evening = kDesktopDay + 24h - 30s;
    const auto source = [&](std::function<void()> atSixty) {
        auto seconds = std::make_unique<SecondsSource>(87'000);
        seconds->buy(86'380, "49900");
        seconds->prices[86'700] = "49890";
        if (atSixty) seconds->then[86'460] = std::move(atSixty);
        return std::make_unique<RealTimeSource>(std::move(seconds), RealTime{kDesktopWall, evening, 1.0, false},
                                                run.clock.clock());
    };
    SessionSetup setup = desktopSetup();
    QVERIFY(setup.settings.set("session.max_days", "0.5"));
    std::atomic<bool> stop{false};
    std::string id;
    run.clock.step = 200ms;
    {
        const auto market = source([&] { stop = true; });
        SessionRunner::Options options;
        options.writer = run.workspace.writer.get();
        options.stop = &stop;
        SessionRoller roller(std::move(options), [] { return Time::fromSeconds(2); });
        QVERIFY(roller.begin(setup, *market));
        QVERIFY(roller.run(*market).value() == SessionRunner::End::Stopped);
        QVERIFY(roller.suspend());
        QCOMPARE(roller.rolls(), std::uint64_t{1});
        id = roller.sessionId();
        QCOMPARE(roller.session().paperDesk().orders().size(), std::size_t{1});
    }
    run.clock.pass(400s);
    run.workspace.open();
    stop = false;
    {
        const auto market = source({});
        SessionRunner::Options options;
        options.writer = run.workspace.writer.get();
        options.clock = run.clock.clock();
        SessionRoller roller(std::move(options), [] { return Time::fromSeconds(3); });
        QVERIFY(roller.resume(run.workspace.location(), id, *market));
        QVERIFY(roller.run(*market).value() == SessionRunner::End::SourceEnded);
        QCOMPARE(roller.session().paperDesk().orders().size(), std::size_t{1});
        QVERIFY(roller.session().paperDesk().orders().front().isUnverified);
        QVERIFY(roller.finish());
    }
    QVERIFY(run.workspace.replaysEqual());
}

void TestDesktop::aSourceThatWaitsMissesNothing()
{
    SecondsSource waits(10);
    QVERIFY(waits.resume(kDesktopDay).kind == Missed::Kind::Nothing);
    const auto simulator = openSimulator({}).value();
    QVERIFY(simulator->resume(kDesktopDay).kind == Missed::Kind::Nothing);
}

/// Of a simulated market, whose records come one by one: what was seen is passed over in less time than it is given.
void TestDesktop::whatIsPassedOverIsTheSameStream()
{
    SimulatorRequest request;
    request.to = request.from + std::chrono::hours(2);
    struct Record {
        Time time;
        bool isTrade;
        std::int64_t price;
        bool operator==(const Record&) const = default;
    };
    const auto take = [](EventSource& source, std::size_t most) {
        std::vector<Record> out;
        session::Sequencer::Item item;
        while (out.size() < most && source.next(item).value()) {
            for (std::size_t k = 0; k < item.span.size(); ++k) {
                const auto* trades = std::get_if<std::span<const market::Trade>>(&item.span.records);
                const auto* quotes = std::get_if<std::span<const market::Quote>>(&item.span.records);
                out.push_back({timeOf(item.span, k), trades != nullptr,
                               trades != nullptr ? (*trades)[k].price.units : (*quotes)[k].bid.units});
            }
        }
        return out;
    };
    const auto all = take(*openSimulator(request).value(), 1'000'000);
    QVERIFY(all.size() > 10'000);
    for (const std::size_t count : {std::size_t{1}, std::size_t{2}, std::size_t{777}, all.size() - 1, all.size()}) {
        const auto source = openSimulator(request).value();
        QCOMPARE(source->skip(count), std::uint64_t{count});
        const auto rest = take(*source, 1'000'000);
        QVERIFY(std::equal(rest.begin(), rest.end(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end()));
    }
    // In the middle, and beyond the end.
    const auto source = openSimulator(request).value();
    const std::size_t begun = take(*source, 50).size();
    QCOMPARE(source->skip(100), std::uint64_t{100});
    QVERIFY(take(*source, 1).front() == all[begun + 100]);
    QVERIFY(source->skip(10'000'000) < all.size());
    QCOMPARE(source->skip(1), std::uint64_t{0});
    session::Sequencer::Item item;
    QVERIFY(!source->next(item).value());
    // What a source has looked at is not passed over behind its back.
    LastingSource lasting(openSimulator(request).value());
    QCOMPARE(lasting.skip(3), std::uint64_t{3});
    QVERIFY(lasting.awaitNext(std::chrono::steady_clock::now()));
    QCOMPARE(lasting.skip(3), std::uint64_t{0});
    QVERIFY(take(lasting, 1).front() == all[3]);
    TestClock clock;
    const RealTime pace{kDesktopWall, request.from, 1.0, true};
    RealTimeSource paced(openSimulator(request).value(), pace, clock.clock());
    QCOMPARE(paced.skip(5), std::uint64_t{5});
}

SEXTANT_TEST(TestDesktop)
#include "tst_desktop.moc"
