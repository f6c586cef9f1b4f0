#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <filesystem>

#include "engine/core/uuid.h"
#include "engine/host/replay.h"
#include "engine/host/session_runner.h"
#include "tests/engine/host/synthetic_source.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;
using sextant::test::SyntheticSource;

/// The host times the agents and switches slow ones off by commands of the journal (agents.md §1.2 rule 4).
class TestAgentTimer final : public QObject {
    Q_OBJECT
private slots:
    void timesEachRun();
    void aSlowAgentIsSwitchedOff();
    void aQuickOneStays();

private:
    struct Played {
        session::Digests digests;
        std::array<bool, decision::kAgents> isOff{};
        std::array<std::uint64_t, decision::kAgents> opinions{};
        std::uint64_t runs = 0;
    };
    static Played play(std::chrono::nanoseconds each, journal::JournalWriter* writer = nullptr);
};

TestAgentTimer::Played TestAgentTimer::play(std::chrono::nanoseconds each, journal::JournalWriter* writer)
{
    SyntheticSource source(3000);
    SessionSetup setup;
    for (const char* flag : {"enable_variant_b", "enable_shadow_execution"})
        if (!setup.flags.set(flag, true)) qFatal("no such flag");
    SessionRunner::Options options;
    options.writer = writer;
    std::chrono::nanoseconds now{0};
    options.agentClock = [&] { return now += each; };
    SessionRunner runner(std::move(options));
    if (!runner.begin(setup, source) || !runner.run(source) || !runner.finish()) qFatal("the session failed");
    Played out;
    out.digests = runner.session().digests();
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        out.isOff[i] = runner.session().pipelineB().isSwitchedOff(static_cast<decision::AgentId>(i));
        out.opinions[i] = runner.session().pipelineB().opinions(static_cast<decision::AgentId>(i));
        out.runs += runner.throughput().agents[i].runs;
    }
    return out;
}

void TestAgentTimer::timesEachRun()
{
    std::chrono::nanoseconds now{0};
    AgentTimer timer([&] { return now; });
    const auto run = [&](decision::AgentId agent, std::chrono::nanoseconds took) {
        timer.asked(agent);
        now += took;
        timer.answered(agent);
    };
    run(decision::AgentId::Orb, 3ms);
    run(decision::AgentId::Orb, 260ms);
    run(decision::AgentId::Ttm, 251ms);
    run(decision::AgentId::Strat, 250ms); // is not over the limit
    QCOMPARE(timer.of(decision::AgentId::Orb).runs, std::uint64_t{2});
    QVERIFY(timer.of(decision::AgentId::Orb).longest == 260ms && timer.of(decision::AgentId::Orb).total == 263ms);
    const auto first = timer.takeLate(250ms);
    QVERIFY(first && first->agent == decision::AgentId::Orb && first->took == 260ms);
    const auto second = timer.takeLate(250ms);
    QVERIFY(second && second->agent == decision::AgentId::Ttm);
    QVERIFY(!timer.takeLate(250ms));
    run(decision::AgentId::Orb, 10ms);
    QVERIFY(!timer.takeLate(250ms)); // told once
}

void TestAgentTimer::aSlowAgentIsSwitchedOff()
{
    const QTemporaryDir folder;
    const auto location =
        storage::WorkspaceLocation::directory(std::filesystem::path(folder.path().toStdString()) / "ws");
    const std::string id = makeUuid7(Time::fromSeconds(1'700'000'000));
    Played slow;
    {
        auto workspace = storage::Workspace::open(location, "host_tests", Time::fromSeconds(1)).value();
        auto writer = journal::JournalWriter::open(workspace, {}).value();
        QVERIFY(writer->beginSession({id, Time::fromSeconds(1), 1, SyntheticSource(3000).description(),
                                      session::Session::kDecisionVersion, ""}));
        slow = play(300ms, writer.get());
    }
    const auto of = [](decision::AgentId agent) { return static_cast<std::size_t>(agent); };
    QVERIFY(slow.isOff[of(decision::AgentId::Context)] && slow.isOff[of(decision::AgentId::Risk)]);
    QCOMPARE(slow.opinions[of(decision::AgentId::Context)], std::uint64_t{1}); // it was heard once
    QVERIFY(!slow.isOff[of(decision::AgentId::Orb)]);                          // was never asked
    // The commands stand in the journal: the replay, which times nobody, gives the same.
    const auto verdict = verifyReplay(location, id);
    QVERIFY(verdict && verdict->equal);
    QVERIFY(slow.digests != play(1ms).digests);
}

void TestAgentTimer::aQuickOneStays()
{
    const Played quick = play(249ms);
    for (std::size_t i = 0; i < decision::kAgents; ++i)
        QVERIFY(!quick.isOff[i]);
    QVERIFY(quick.opinions[0] > 1);
    QVERIFY(quick.digests == play(1ms).digests); // how long they took reaches no effect
}

SEXTANT_TEST(TestAgentTimer)
#include "tst_agent_timer.moc"
