#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>

#include "engine/host/replay.h"
#include "engine/host/session_roller.h"
#include "engine/journal/doctor.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/experiment_store.h"
#include "tests/engine/host/synthetic_source.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::SyntheticSource;

namespace {

constexpr std::size_t kWeek = 20'000;   // steps of 30 s: 6.94 days
constexpr std::size_t kTwoDays = 5'759; // the last one before Wednesday

Time rollerClock() { return Time::fromSeconds(1'700'000'000); }

SessionSetup rollerSetup(const std::vector<std::pair<std::string, std::string>>& settings)
{
    SessionSetup setup;
    for (const auto& [key, value] : settings)
        if (!setup.settings.set(key, value)) throw std::runtime_error(key);
    return setup;
}

/// Two days to a session, and nothing decides that remembers further back than the warm-up.
SessionSetup twoDays()
{
    return rollerSetup({{"session.max_days", "2"}, {"scoring.enabled", "false"}, {"risk.cooldown_seconds", "0"}});
}

/// Ends the run at its n-th step.
class StoppingSource final : public EventSource {
public:
    StoppingSource(EventSource& source, std::size_t step, std::atomic<bool>& stop)
        : m_source(source), m_step(step), m_stop(stop)
    {}
    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source.instruments();
    }
    [[nodiscard]] Time startTime() const override { return m_source.startTime(); }
    [[nodiscard]] const std::string& description() const override { return m_source.description(); }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_source.warnings(); }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override
    {
        if (m_count++ == m_step) m_stop = true;
        return m_source.next(item);
    }

private:
    EventSource& m_source;
    std::size_t m_step;
    std::atomic<bool>& m_stop;
    std::size_t m_count = 0;
};

/// Without what an operator does: his positions would keep signals out.
class SignalsOnly final : public EventSource {
public:
    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source.instruments();
    }
    [[nodiscard]] Time startTime() const override { return m_source.startTime(); }
    [[nodiscard]] const std::string& description() const override { return m_source.description(); }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_source.warnings(); }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override
    {
        while (true) {
            auto more = m_source.next(item);
            if (!more || !*more || item.isSpan || item.event.kind() != session::EventKind::Command) return more;
        }
    }

private:
    SyntheticSource m_source{kWeek};
};

class RollerWorkspace {
public:
    RollerWorkspace() { open(); }
    void open()
    {
        close();
        m_workspace.emplace(storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value());
        m_writer = journal::JournalWriter::open(*m_workspace).value();
    }
    void close()
    {
        m_writer.reset();
        m_workspace.reset();
    }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(m_folder.filePath("ws").toStdString());
    }
    [[nodiscard]] journal::JournalWriter& writer() { return *m_writer; }
    [[nodiscard]] SessionRunner::Options options()
    {
        SessionRunner::Options options;
        options.writer = m_writer.get();
        return options;
    }
    [[nodiscard]] std::vector<journal::SessionRecord> sessions() const
    {
        const auto database = m_workspace->connect(storage::Database::Access::ReadOnly).value();
        return journal::sessions(database).value();
    }

private:
    QTemporaryDir m_folder;
    std::optional<storage::Workspace> m_workspace;
    std::unique_ptr<journal::JournalWriter> m_writer;
};

/// What of an account must be the same however often it was handed over.
std::vector<std::int64_t> rolledAccount(const session::Session& session)
{
    const auto& ledger = session.paper();
    std::vector<std::int64_t> numbers{ledger.cash().units,
                                      ledger.equity().units,
                                      ledger.realizedGross().units,
                                      ledger.fees().units,
                                      ledger.fillCount(),
                                      ledger.peakEquity().units,
                                      ledger.dayStartEquity().units,
                                      ledger.weekStartEquity().units,
                                      ledger.conservation().units,
                                      ledger.initialCash().units,
                                      ledger.statistics().count};
    for (std::uint16_t id = 1; id <= 2; ++id) {
        const auto& position = ledger.position(InstrumentId{id});
        numbers.insert(numbers.end(), {position.quantity.count, position.totalCost.units, position.opened.ns,
                                       position.mark.units, static_cast<std::int64_t>(position.id.value)});
    }
    return numbers;
}

/// Plays a week undisturbed, as one session in memory.
std::vector<std::int64_t> undisturbedAccount(const SessionSetup& setup)
{
    SyntheticSource source(kWeek);
    SessionRunner runner{SessionRunner::Options{}};
    if (!runner.begin(setup, source) || !runner.run(source)) return {};
    return rolledAccount(runner.session());
}

/// Copies a session's events up to `untilSeq` into another workspace.
bool copySession(const storage::WorkspaceLocation& from, const journal::SessionInfo& info, std::uint64_t untilSeq,
                 bool isFinished, journal::JournalWriter& to)
{
    if (!to.beginSession(info)) return false;
    auto replay = journal::SessionReplay::open(from, info.sessionId).value();
    session::Session session;
    session::Effects effects;
    journal::ReplayRow row;
    while (replay.next(row).value_or(false)) {
        auto batch = to.takeBatch();
        effects.clear();
        if (row.event && row.event->seq <= untilSeq) {
            session.apply(*row.event, effects);
            batch->add(*row.event);
        }
        for (session::MarketSpan span : row.spans) {
            if (span.firstSeq > untilSeq) continue;
            span = takeFirst(span, std::min<std::size_t>(span.size(), untilSeq - span.firstSeq + 1));
            session.apply(span, effects);
            batch->add(span);
        }
        if (batch->empty()) continue;
        batch->mark(session.digests().all);
        if (!to.append(std::move(batch))) return false;
    }
    return isFinished ? to.finishSession(session.digests()).has_value() : to.flush().has_value();
}

/// Both engines on, positions that outlive their day.
SessionSetup withEngineTwo(const char* days)
{
    SessionSetup setup = rollerSetup({{"session.max_days", days},
                                      {"scoring.enabled", "false"},
                                      {"risk.cooldown_seconds", "0"},
                                      {"risk.max_daily_loss_percent", "100"},
                                      {"risk.max_weekly_loss_percent", "100"},
                                      {"risk.max_drawdown_percent", "100"},
                                      {"exits.trailing", "false"}});
    for (const char* flag : {"enable_variant_b", "enable_shadow_execution"})
        if (!setup.flags.set(flag, true)) throw std::runtime_error(flag);
    setup.experiment = "meta";
    setup.experimentRule = "paired v2 split=5000 exposure=10000 phase=4";
    setup.experimentActor = "me";
    return setup;
}

std::vector<decision::UnitRow> unitsIn(const storage::WorkspaceLocation& location)
{
    const auto workspace = storage::Workspace::openReadOnly(location).value();
    auto database = workspace.connect(storage::Database::Access::ReadOnly).value();
    return storage::ExperimentStore(database).units("meta").value();
}

/// Empty: every unit of one is in the other, and is the same.
QString differenceOf(const std::vector<decision::UnitRow>& seen, const std::vector<decision::UnitRow>& expected)
{
    for (std::size_t i = 0; i < std::max(seen.size(), expected.size()); ++i) {
        const bool isThere = i < seen.size() && i < expected.size();
        if (isThere && seen[i] == expected[i]) continue;
        const std::string unit = i < expected.size() ? expected[i].unit() : seen[i].unit();
        return QStringLiteral("%1 of %2, %3 expected: %4")
            .arg(i)
            .arg(seen.size())
            .arg(expected.size())
            .arg(QString::fromStdString(unit));
    }
    return {};
}

} // namespace

class TestRoller final : public QObject {
    Q_OBJECT
private slots:
    void rollsAtDayClosesAndTheAccountIsTheSame()
    {
        RollerWorkspace workspace;
        SyntheticSource source(kWeek);
        SessionRoller roller(workspace.options(), rollerClock);
        QVERIFY(roller.begin(twoDays(), source));
        const auto end = roller.run(source);
        QVERIFY2(end.has_value(), end ? "" : end.error().message.c_str());
        QVERIFY(*end == SessionRunner::End::SourceEnded);
        QVERIFY(roller.finish());
        QCOMPARE(roller.rolls(), std::uint64_t{3}); // Wednesday, Friday, Sunday
        const auto expected = undisturbedAccount(twoDays());
        QVERIFY(expected.size() > 10 && expected[4] > 50);
        QVERIFY(rolledAccount(roller.session()) == expected);
        QVERIFY(!workspace.writer().state().projectionsStale);

        const auto sessions = workspace.sessions();
        QCOMPARE(sessions.size(), std::size_t{4});
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            QVERIFY(sessions[i].isClosed);
            QCOMPARE(sessions[i].info.continues, i == 0 ? std::string() : sessions[i - 1].info.sessionId);
            QCOMPARE(sessions[i].info.seed, std::uint64_t{1});
        }
        QCOMPARE(roller.sessionId(), sessions.back().info.sessionId);
        workspace.close();
        for (const auto& record : sessions) {
            const auto verdict = verifyReplay(workspace.location(), record.info.sessionId);
            QVERIFY(verdict && verdict->equal);
        }
    }

    void eachSessionEndsBeforeTheFirstEventBehindTheClose()
    {
        RollerWorkspace workspace;
        SyntheticSource source(kWeek);
        SessionRoller roller(workspace.options(), rollerClock);
        QVERIFY(roller.begin(twoDays(), source));
        QVERIFY(roller.run(source));
        QVERIFY(roller.finish());
        const Time monday = source.startTime();
        Time close = monday;
        std::uint64_t taken = 0;
        for (const auto& record : workspace.sessions()) {
            auto replay = journal::SessionReplay::open(workspace.location(), record.info.sessionId).value();
            SessionRunner runner{SessionRunner::Options{}};
            QVERIFY(runner.rebuild(replay));
            QCOMPARE(runner.takenBefore(), taken);
            taken = runner.taken();
            const Time last = runner.session().now();
            QVERIFY(last >= close);
            close = close + std::chrono::hours(48);
            QVERIFY(last < close);
            QVERIFY(record.info.sessionId == roller.sessionId() || last == close - std::chrono::seconds(30));
            QCOMPARE(toString(runner.session().report().paper.conservation), std::string("0"));
        }
    }

    void manyEventsRollTooAndScoringGoesOn()
    {
        SyntheticSource source(kWeek);
        SessionRoller roller({}, rollerClock);
        QVERIFY(roller.begin(rollerSetup({{"session.max_days", "1000"}, {"session.max_events", "5000"}}), source));
        QVERIFY(roller.run(source));
        QCOMPARE(roller.rolls(), std::uint64_t{6}); // each day has 5760 prices
        QVERIFY(roller.sessionId().empty());
        // The newest session is 22 hours old; its longest timeframe is one hour, of which it was given the earlier
        // bars.
        const session::Session& session = roller.session();
        QVERIFY(session.isContinued());
        for (std::uint16_t id = 1; id <= 2; ++id) {
            const auto& score = session.state(InstrumentId{id}).scores[market::index(market::Timeframe::M15)];
            QVERIFY(score && score->isReady);
            QCOMPARE(score->timeframeCount, 3);
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(score->timeframes[i].isReady);
        }
        QCOMPARE(toString(session.report().paper.conservation), std::string("0"));
    }

    void aYoungSessionIsNotRolled()
    {
        SyntheticSource source(kWeek, false);
        SessionRoller roller({}, rollerClock);
        QVERIFY(roller.begin(rollerSetup({{"scoring.enabled", "false"}}), source)); // 5 days by default
        QVERIFY(roller.run(source));
        QCOMPARE(roller.rolls(), std::uint64_t{1});
    }

    void changedSettingsAndFlagsGoOn()
    {
        SyntheticSource source(kWeek, false);
        SessionSetup setup = twoDays();
        QVERIFY(setup.flags.set("spread_gate", true));
        SessionRoller roller({}, rollerClock);
        QVERIFY(roller.begin(setup, source));
        QVERIFY(roller.run(source));
        QCOMPARE(roller.rolls(), std::uint64_t{3});
        QVERIFY(roller.session().flags().isSet("spread_gate"));
        QCOMPARE(roller.session().settings().number("session.max_days"), 2.0);
    }

    void decisionsAndCommandsGoOnOverARoll()
    {
        QTemporaryDir folder;
        CommandInbox inbox;
        std::vector<CommandAnswer> answers;
        SyntheticSource source(kWeek);
        std::atomic<bool> stop{false};
        SessionRunner::Options options;
        options.inbox = &inbox;
        options.stop = &stop;
        options.decisions = DecisionFile::create(folder.filePath("decisions").toStdString()).value();
        SessionRoller roller(std::move(options), rollerClock);
        QVERIFY(roller.begin(twoDays(), source));
        StoppingSource watched(source, 900, stop);
        QVERIFY(roller.run(watched).value() == SessionRunner::End::Stopped);
        QCOMPARE(roller.rolls(), std::uint64_t{2});
        QVERIFY(inbox.submit({R"({"command":"kill","actor":"a","reason":"r"})",
                              [&](const CommandAnswer& answer) { answers.push_back(answer); }}));
        stop = false;
        QVERIFY(roller.run(source));
        QVERIFY(roller.finish());
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(answers[0].accepted);
        QVERIFY(roller.throughput().events > 2 * kWeek);
        QVERIFY(std::filesystem::file_size(folder.filePath("decisions").toStdString()) > 1000);
    }

    void stoppedAndResumedItIsTheSame_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("in the first session") << 100;
        QTest::newRow("in the second session") << 450;
        QTest::newRow("in the last session") << 1000;
    }
    void stoppedAndResumedItIsTheSame()
    {
        QFETCH(int, step);
        RollerWorkspace undisturbed;
        session::Digests expected;
        {
            SyntheticSource source(kWeek);
            SessionRoller roller(undisturbed.options(), rollerClock);
            QVERIFY(roller.begin(twoDays(), source));
            QVERIFY(roller.run(source));
            QVERIFY(roller.finish());
            expected = roller.session().digests();
        }
        RollerWorkspace workspace;
        {
            SyntheticSource source(kWeek);
            std::atomic<bool> stop{false};
            StoppingSource stopping(source, static_cast<std::size_t>(step), stop);
            auto options = workspace.options();
            options.stop = &stop;
            SessionRoller roller(std::move(options), rollerClock);
            QVERIFY(roller.begin(twoDays(), source));
            QVERIFY(roller.run(stopping).value() == SessionRunner::End::Stopped);
            QVERIFY(roller.suspend());
        }
        workspace.open();
        SyntheticSource source(kWeek);
        SessionRoller roller(workspace.options(), rollerClock);
        const auto resumed = roller.resume(workspace.location(), "", source);
        QVERIFY2(resumed.has_value(), resumed ? "" : resumed.error().message.c_str());
        const auto end = roller.run(source);
        QVERIFY2(end.has_value(), end ? "" : end.error().message.c_str());
        QVERIFY(roller.finish());
        QVERIFY(roller.session().digests() == expected);
        QCOMPARE(workspace.sessions().size(), std::size_t{4});
    }

    void interruptedWhileItTookOverItIsTheSame_data()
    {
        QTest::addColumn<int>("known");
        QTest::newRow("nothing of it is known") << 0;
        QTest::newRow("its start") << 1;
        QTest::newRow("its instruments") << 3;
        QTest::newRow("half of its warm-up") << 300;
    }
    void interruptedWhileItTookOverItIsTheSame()
    {
        QFETCH(int, known);
        RollerWorkspace undisturbed;
        session::Digests expected;
        {
            SyntheticSource source(kWeek);
            SessionRoller roller(undisturbed.options(), rollerClock);
            QVERIFY(roller.begin(twoDays(), source));
            QVERIFY(roller.run(source));
            QVERIFY(roller.finish());
            expected = roller.session().digests();
        }
        const auto sessions = undisturbed.sessions();
        QCOMPARE(sessions.size(), std::size_t{4});
        RollerWorkspace workspace;
        QVERIFY(copySession(undisturbed.location(), sessions[0].info, UINT64_MAX, true, workspace.writer()));
        QVERIFY(copySession(undisturbed.location(), sessions[1].info, static_cast<std::uint64_t>(known), false,
                            workspace.writer()));
        workspace.open();

        SyntheticSource source(kWeek);
        SessionRoller roller(workspace.options(), rollerClock);
        const auto resumed = roller.resume(workspace.location(), sessions[1].info.sessionId, source);
        QVERIFY2(resumed.has_value(), resumed ? "" : resumed.error().message.c_str());
        QVERIFY(roller.session().isContinued());
        const auto end = roller.run(source);
        QVERIFY2(end.has_value(), end ? "" : end.error().message.c_str());
        QVERIFY(roller.finish());
        QVERIFY(roller.session().digests() == expected);
        workspace.close();
        QVERIFY(verifyReplay(workspace.location(), sessions[1].info.sessionId)->equal);
    }

    void unitsOfAnExperimentSurviveRolls_data()
    {
        QTest::addColumn<int>("stop");  // step at which the program ends and goes on; 0: never
        QTest::addColumn<int>("known"); // events of the second session that were durable; -1: it was not interrupted
        QTest::newRow("undisturbed") << 0 << -1;
        QTest::newRow("ended in the first session") << 100 << -1;
        QTest::newRow("ended in the second session") << 450 << -1;
        QTest::newRow("ended while it took over, nothing known") << 0 << 0;
        QTest::newRow("ended while it took over, its warm-up known") << 0 << 300;
    }
    void unitsOfAnExperimentSurviveRolls()
    {
        QFETCH(int, stop);
        QFETCH(int, known);
        RollerWorkspace one;
        {
            SignalsOnly source;
            SessionRoller roller(one.options(), rollerClock);
            QVERIFY(roller.begin(withEngineTwo("1000"), source));
            QVERIFY(roller.run(source));
            QCOMPARE(roller.rolls(), std::uint64_t{0});
            QVERIFY(roller.finish());
        }
        const auto expected = unitsIn(one.location());
        QVERIFY(expected.size() > 10);
        // A trade is open at a close, or nothing is tried here.
        QVERIFY(std::any_of(expected.begin(), expected.end(), [](const decision::UnitRow& row) {
            return row.isComplete && row.of(decision::Arm::A).trades > 0 && row.lastOutcome > row.dayEnd;
        }));
        QVERIFY(
            std::any_of(expected.begin(), expected.end(), [](const auto& row) { return row.covariate.has_value(); }));
        for (const decision::UnitRow& row : expected)
            QCOMPARE(row.phase, 4U);

        RollerWorkspace rolled;
        std::atomic<bool> isStopping{false};
        std::uint64_t rolls = 0;
        {
            SignalsOnly source;
            auto options = rolled.options();
            options.stop = &isStopping;
            SessionRoller roller(std::move(options), rollerClock);
            QVERIFY(roller.begin(withEngineTwo("2"), source));
            StoppingSource stopping(source, stop > 0 ? static_cast<std::size_t>(stop) : SIZE_MAX, isStopping);
            QVERIFY(roller.run(stopping));
            if (stop > 0) {
                QVERIFY(roller.suspend());
            } else {
                QVERIFY(roller.finish());
                rolls = roller.rolls();
                QCOMPARE(rolls, std::uint64_t{3});
            }
        }
        RollerWorkspace again;
        RollerWorkspace* last = &rolled;
        const auto goOn = [](RollerWorkspace& workspace, const std::string& id) {
            workspace.open();
            SignalsOnly source;
            SessionRoller roller(workspace.options(), rollerClock);
            const auto resumed = roller.resume(workspace.location(), id, source);
            return resumed && roller.run(source) && roller.finish();
        };
        if (stop > 0) QVERIFY(goOn(rolled, ""));
        if (known >= 0) {
            const auto sessions = rolled.sessions();
            QVERIFY(copySession(rolled.location(), sessions[0].info, UINT64_MAX, true, again.writer()));
            QVERIFY(copySession(rolled.location(), sessions[1].info, static_cast<std::uint64_t>(known), false,
                                again.writer()));
            QVERIFY(goOn(again, sessions[1].info.sessionId));
            last = &again;
        }
        if (known < 0) QCOMPARE(differenceOf(unitsIn(last->location()), expected), QString());
        // From the journal alone it is the same again.
        last->close();
        ProjectionReplay replay;
        const auto workspace = storage::Workspace::open(last->location(), "test", rollerClock()).value();
        const auto rebuilt = journal::rebuildProjections(
            workspace, [&](journal::SessionReplay& session, const journal::ProjectionSink& sink) {
                return replay(session, sink);
            });
        QVERIFY2(rebuilt.has_value(), rebuilt ? "" : rebuilt.error().message.c_str());
        QCOMPARE(differenceOf(unitsIn(last->location()), expected), QString());
    }

    void whatCannotBeContinuedStopsTheRollOnly()
    {
        // A source that no longer trades what is held.
        class OtherSource final : public EventSource {
        public:
            explicit OtherSource(EventSource& source) : m_source(source), m_list{source.instruments().front()} {}
            const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
            {
                return m_list;
            }
            Time startTime() const override { return m_source.startTime(); }
            const std::string& description() const override { return m_source.description(); }
            const std::vector<std::string>& warnings() const override { return m_source.warnings(); }
            Result<bool> next(session::Sequencer::Item& item) override { return m_source.next(item); }

        private:
            EventSource& m_source;
            std::vector<std::shared_ptr<const market::Instrument>> m_list;
        };
        RollerWorkspace workspace;
        SyntheticSource source(kTwoDays + 5000);
        SessionRoller roller(workspace.options(), rollerClock);
        // Positions live until their stop or target here, so that one is open when the session is to end.
        QVERIFY(roller.begin(rollerSetup({{"session.max_days", "2"},
                                          {"scoring.enabled", "false"},
                                          {"risk.cooldown_seconds", "0"},
                                          {"exits.trailing", "false"}}),
                             source));
        OtherSource other(source);
        const auto end = roller.run(other);
        QVERIFY(!end);
        QVERIFY(end.error().code == ErrorCode::Refused);
        QVERIFY2(end.error().message.find("ETH-USDT has an open position") != std::string::npos,
                 end.error().message.c_str());
        QVERIFY(roller.suspend());
        QCOMPARE(workspace.sessions().size(), std::size_t{1});
        QVERIFY(!workspace.sessions()[0].isClosed);
    }
};

SEXTANT_TEST(TestRoller)
#include "tst_roller.moc"
