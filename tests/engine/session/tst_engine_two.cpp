#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <map>

#include <rapidcheck.h>

#include "engine/decision/agents/agent_case.h"
#include "tests/engine/session/two_engines.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;

namespace {

constexpr int kSteps = 160;

std::vector<std::uint8_t> bytesOf(const decision::AgentOutput& output)
{
    CanonicalWriter out;
    output.canonical(out);
    return out.take();
}

std::vector<std::uint8_t> bytesOf(const decision::MetaDecision& made)
{
    CanonicalWriter out;
    made.canonical(out);
    return out.take();
}

/// Effects of engine 1 as bytes, but for the word that a flag was changed.
std::vector<std::vector<std::uint8_t>> paperOf(const SessionDriver& driver)
{
    std::vector<std::vector<std::uint8_t>> out;
    for (const Effect& effect : driver.effects.all()) {
        if (effect.variant != Variant::A && effect.variant != Variant::Operator) continue;
        const auto* incident = std::get_if<Incident>(&effect.body);
        if (incident != nullptr && incident->code == ReasonCode::FlagChanged) continue;
        CanonicalWriter writer;
        canonical(effect, driver.effects.reasons(effect), writer);
        out.push_back(writer.take());
    }
    return out;
}

Command flag(const std::string& name, bool on)
{
    Command made;
    made.kind = CommandKind::Flag;
    made.key = name;
    made.value = on ? "on" : "off";
    return made;
}

std::size_t count(const SessionDriver& driver, Variant variant, EffectKind kind)
{
    const auto effects = driver.effects.all();
    return static_cast<std::size_t>(std::count_if(effects.begin(), effects.end(), [&](const Effect& effect) {
        return effect.variant == variant && effect.kind == kind;
    }));
}

/// What a session with engine 2 owes to every signal; empty: nothing is wrong.
std::string faultOf(const SessionDriver& driver)
{
    struct Told {
        int routes = 0;
        int opinions = 0;
        int metas = 0;
        int ends = 0; // an order, a non-trade or an exit
        bool isApproved = false;
        bool isExecuted = false;
        bool hasCase = false;
    };
    std::map<std::uint64_t, Told> answered;
    std::map<std::uint64_t, std::int64_t> positions;
    std::int64_t cash = driver.session.shadowDesk().ledger().initialCash().units;
    for (const Effect& effect : driver.effects.all()) {
        if (const auto* route = std::get_if<SignalRouted>(&effect.body)) {
            ++answered[route->signal.value].routes;
            if (effect.variant != Variant::None) return "a route is nobody's";
        }
        if (effect.variant != Variant::B) continue;
        if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body)) {
            ++answered[opinion->signal.value].opinions;
            if (opinion->absence == decision::AgentAbsence::None && !decision::validate(opinion->output))
                return "an opinion breaks its contract";
        } else if (const auto* meta = std::get_if<MetaDecided>(&effect.body)) {
            Told& told = answered[meta->signal.value];
            ++told.metas;
            told.isApproved = meta->decision.isApproved;
            told.isExecuted = meta->isExecuted;
        } else if (const auto* refused = std::get_if<NonTrade>(&effect.body)) {
            ++answered[refused->signal.value].ends;
        } else if (const auto* order = std::get_if<OrderChanged>(&effect.body)) {
            if (order->signal.isSet() && order->to == trading::OrderState::Created && order->from == order->to)
                continue;
            if (order->signal.isSet() && order->to == trading::OrderState::PendingExecution) {
                Told& told = answered[order->signal.value];
                ++told.ends;
                if (told.metas == 1 && !told.isApproved) return "an order that nobody approved";
            }
        } else if (const auto* entry = std::get_if<LedgerEntry>(&effect.body)) {
            if (entry->kind != LedgerEntry::Kind::Deposit) cash += entry->amount.units;
        } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
            positions[effect.instrument.value] +=
                fill->side == market::Side::Buy ? fill->quantity.count : -fill->quantity.count;
        }
    }
    for (const auto& [signal, told] : answered) {
        const std::string at = "signal " + std::to_string(signal) + ": ";
        if (signal == 0) return "a decision without a signal";
        if (told.routes != 1) return at + "routed " + std::to_string(told.routes) + " times";
        if (told.metas > 1) return at + "decided twice";
        if (told.opinions != told.metas * static_cast<int>(decision::kAgents)) return at + "an agent was not heard";
        if (told.ends != 1) return at + std::to_string(told.ends) + " ends";
        if (told.isExecuted && !told.isApproved) return at + "executed without approval";
    }
    const auto& ledger = driver.session.shadowDesk().ledger();
    if (ledger.conservation().units != 0) return "money of the shadow account appeared or vanished";
    for (std::uint16_t i = 1; i <= driver.session.instrumentCount(); ++i)
        if (ledger.position(InstrumentId{i}).quantity.count != positions[i])
            return "a shadow position is not the sum of its fills";
    if (ledger.cash().units != cash) return "shadow cash is not the sum of its entries";
    return {};
}

} // namespace

/// Engine 2 beside engine 1, in random markets with random signals and a restless operator.
class TestEngineTwo final : public QObject {
    Q_OBJECT

private slots:
    void paperIsTheSameWithoutEngineTwo();
    void paperIsTheSameWhileEngineTwoIsSwitched();
    void p37EverySignalIsAnswered();
    void p24p36DecisionsFollowFromTheirLogAlone();
    void p21p23TheLabelledEngineActs();
    void p22TheMasterFlagOffMeansA();
    void aSessionGoesOnInAnother();
    void withoutItsRiskAgentItRejects();
    void experimentsRunOneAtATime();
    void agentsAreSwitchedByCommand();
    void subAgentsArePromotedByCommand();
    void confidencesAreRecalibrated();
    void everyRuleOfAVetoIsTold();
    void decisionsAloneWithoutExecution();
    void aWindowWithoutARangeIsTold();
};

void TestEngineTwo::paperIsTheSameWithoutEngineTwo()
{
    std::size_t fills = 0;
    std::size_t shadows = 0;
    const bool isEqual = rc::check("digest_paper with engine 2 on and off", [&](std::uint64_t seed) {
        TwoEngines off({seed, {}, {}});
        TwoEngines on({seed, TwoEngines::everyAgent(), {}});
        off.steps(kSteps);
        on.steps(kSteps);
        fills += off.driver().session.paperDesk().fills();
        shadows += on.driver().session.shadowDesk().fills();
        RC_ASSERT(off.driver().paper() == on.driver().paper());
        RC_ASSERT(off.driver().session.paper().cash() == on.driver().session.paper().cash());
        RC_ASSERT(off.driver().session.shadowDesk().fills() == 0U);
    });
    QVERIFY(isEqual);
    QVERIFY2(fills > 100 && shadows > 100, qPrintable(QString("%1 fills, %2 shadows").arg(fills).arg(shadows)));
}

void TestEngineTwo::paperIsTheSameWhileEngineTwoIsSwitched()
{
    QVERIFY(rc::check("paper while flags, agents and experiments of engine 2 change", [](std::uint64_t seed) {
        TwoEngines quiet({seed, {}, {"router.mode=paired"}});
        TwoEngines restless({seed, {}, {"router.mode=paired"}});
        RandomStream choice(seed, RandomPurpose::Test, 7);
        const auto names = TwoEngines::everyAgent();
        for (int i = 0; i < kSteps; ++i) {
            quiet.step();
            restless.step();
            if (choice.nextBelow(10) != 0) continue;
            const std::string name = names[choice.nextBelow(names.size())];
            restless.command(flag(name.substr(0, name.find('=')), choice.nextBelow(4) != 0));
        }
        RC_ASSERT(paperOf(quiet.driver()) == paperOf(restless.driver()));
    }));
}

void TestEngineTwo::p37EverySignalIsAnswered()
{
    QVERIFY(rc::check("route, opinions, decision and end of every signal", [](std::uint64_t seed) {
        TwoEngines session({seed, TwoEngines::everyAgent(), {}});
        session.steps(kSteps);
        const std::string fault = faultOf(session.driver());
        RC_ASSERT(fault == "");
    }));
}

void TestEngineTwo::p24p36DecisionsFollowFromTheirLogAlone()
{
    std::size_t approved = 0;
    const bool isEqual = rc::check("opinions and decision from the case alone", [&](std::uint64_t seed) {
        TwoEngines session({seed, TwoEngines::everyAgent(), {}});
        session.steps(kSteps);
        const Effects& effects = session.driver().effects;
        std::vector<AgentOpinion> opinions;
        std::size_t decided = 0;
        for (const Effect& effect : effects.all()) {
            if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body)) opinions.push_back(*opinion);
            const auto* meta = std::get_if<MetaDecided>(&effect.body);
            if (meta == nullptr) continue;
            RC_ASSERT(decided < effects.agentCaseCount());
            const AgentCaseBytes kept = effects.agentCase(decided++);
            RC_ASSERT(kept.id == meta->inputs);
            RC_ASSERT(sha256(kept.bytes) == meta->inputs);
            const auto decoded = decision::decodeCase(kept.bytes);
            RC_ASSERT(decoded.has_value());
            RC_ASSERT((*decoded)->parameters.hash() == meta->parameters);
            const decision::TeamResult again = decision::runCase(**decoded);
            RC_ASSERT(bytesOf(again.decision) == bytesOf(meta->decision));
            RC_ASSERT(opinions.size() == decision::kAgents);
            std::size_t said = 0;
            for (std::size_t i = 0; i < opinions.size(); ++i) {
                RC_ASSERT(again.absences[i] == opinions[i].absence);
                if (opinions[i].absence != decision::AgentAbsence::None) continue;
                RC_ASSERT(bytesOf(again.outputs()[said++]) == bytesOf(opinions[i].output));
            }
            approved += meta->decision.isApproved ? 1 : 0;
            opinions.clear();
            // A damaged case is refused or is another one; it never leads astray.
            std::vector<std::uint8_t> damaged(kept.bytes.begin(), kept.bytes.end());
            damaged[seed % damaged.size()] ^= 0x10U;
            if (const auto other = decision::decodeCase(damaged)) (void)decision::runCase(**other);
        }
    });
    QVERIFY(isEqual);
    QVERIFY(approved > 50);
}

void TestEngineTwo::p21p23TheLabelledEngineActs()
{
    QVERIFY(rc::check("split: the labelled engine alone acts", [](std::uint64_t seed) {
        const auto percent = static_cast<int>(seed % 101);
        TwoEngines session(
            {seed, TwoEngines::everyAgent(), {"router.mode=split", "router.split_percent=" + std::to_string(percent)}});
        session.steps(kSteps);
        RC_ASSERT(faultOf(session.driver()) == "");
        std::map<std::uint64_t, decision::Arm> arms;
        for (const Effect& effect : session.driver().effects.all()) {
            if (const auto* route = std::get_if<SignalRouted>(&effect.body)) {
                const auto& instrument = session.driver().session.instrument(effect.instrument);
                const decision::Routing again = decision::route(
                    {decision::RoutingRule::Version::V1, static_cast<std::uint32_t>(percent) * 100}, true, "",
                    instrument.symbol, market::toString(effect.timeframe), route->tradingDay.view());
                RC_ASSERT(again.arm == route->routing.arm);
                RC_ASSERT(again.bucket.hash == route->routing.bucket.hash);
                RC_ASSERT((route->routing.arm == decision::Arm::B) ==
                          (static_cast<int>(route->routing.bucket.bucket) < percent));
                arms[route->signal.value] = route->routing.arm;
            }
            const auto* refused = std::get_if<NonTrade>(&effect.body);
            if (refused != nullptr && refused->cause == ReasonCode::RoutedElsewhere)
                RC_ASSERT((arms.at(refused->signal.value) == decision::Arm::A) == (effect.variant == Variant::B));
            if (const auto* meta = std::get_if<MetaDecided>(&effect.body))
                RC_ASSERT(arms.at(meta->signal.value) == decision::Arm::B);
            if (const auto* verdict = std::get_if<GateVerdict>(&effect.body))
                RC_ASSERT(arms.at(verdict->signal.value) == decision::Arm::A);
        }
    }));
}

void TestEngineTwo::p22TheMasterFlagOffMeansA()
{
    QVERIFY(rc::check("enable_variant_b off: 100 % A, whatever else is set", [](std::uint64_t seed) {
        std::vector<std::string> flags = TwoEngines::everyAgent();
        flags.erase(flags.begin());
        TwoEngines session({seed, flags, {"router.mode=split", "router.split_percent=100"}});
        session.steps(kSteps);
        RC_ASSERT(count(session.driver(), Variant::B, EffectKind::AgentOpinion) == 0U);
        RC_ASSERT(count(session.driver(), Variant::B, EffectKind::NonTrade) == 0U);
        for (const SignalRouted& route : session.driver().all<SignalRouted>()) {
            RC_ASSERT(route.routing.arm == decision::Arm::A);
            RC_ASSERT(route.routing.reason == decision::RoutingReason::FlagOff);
        }
    }));
}

void TestEngineTwo::aSessionGoesOnInAnother()
{
    QVERIFY(rc::check("what engine 2 holds is handed over", [](std::uint64_t seed) {
        TwoEngines session({seed, TwoEngines::everyAgent(), {}});
        session.steps(kSteps);
        const Session& before = session.driver().session;
        const Cash cash = before.shadowDesk().ledger().cash();
        const std::uint64_t decided = before.pipelineB().signalCount();
        std::vector<std::int64_t> held;
        for (std::uint16_t i = 1; i <= 2; ++i)
            held.push_back(before.shadowDesk().ledger().position(InstrumentId{i}).quantity.count);
        const std::size_t working = before.shadowDesk().orders().size();
        session.continueElsewhere();
        const Session& after = session.driver().session;
        RC_ASSERT(after.shadowDesk().ledger().cash() == cash);
        RC_ASSERT(after.pipelineB().signalCount() == decided);
        RC_ASSERT(after.shadowDesk().orders().size() == working);
        for (std::uint16_t i = 1; i <= 2; ++i)
            RC_ASSERT(after.shadowDesk().ledger().position(InstrumentId{i}).quantity.count == held[i - 1U]);
        session.steps(60);
        RC_ASSERT(session.driver().session.shadowDesk().ledger().conservation() == Cash{});
    }));
}

void TestEngineTwo::withoutItsRiskAgentItRejects()
{
    TwoEngines session({3, TwoEngines::everyAgent(), {}});
    Command off;
    off.kind = CommandKind::Agent;
    off.key = "risk";
    off.value = "off";
    session.command(off);
    session.steps(600);
    const auto metas = session.driver().all<MetaDecided>();
    QVERIFY(metas.size() > 10);
    for (const MetaDecided& meta : metas) {
        QVERIFY(!meta.decision.isApproved);
        QVERIFY(meta.decision.refusal == decision::MetaRefusal::RiskBlock);
        QCOMPARE(meta.decision.finalConfidence, 0);
    }
    QCOMPARE(session.driver().session.shadowDesk().fills(), std::uint64_t{0});
}

void TestEngineTwo::experimentsRunOneAtATime()
{
    TwoEngines session({5, TwoEngines::everyAgent(), {}, false});
    const auto give = [&](const std::string& key, const std::string& rule) {
        Command made;
        made.kind = CommandKind::Experiment;
        made.key = key;
        made.value = rule;
        const std::size_t before = session.driver().all<ExperimentChanged>().size();
        session.command(made);
        const auto changes = session.driver().all<ExperimentChanged>();
        return changes.size() > before ? std::optional(changes.back()) : std::nullopt;
    };
    QVERIFY(!give("exp-meta-v1", ""));
    QVERIFY(!give("exp-meta-v1", "paired v3 split=5000"));
    QVERIFY(!give("exp meta", "paired v2 split=5000"));
    const auto started = give("exp-meta-v1", "split v2 split=5000 exposure=2500");
    QVERIFY(started && started->change == ExperimentChanged::Change::Started);
    QCOMPARE(started->phase, 1U);
    QVERIFY(!give("another", "paired v2 split=5000"));
    session.steps(200);
    const auto ramped = give("exp-meta-v1", "split v2 split=5000 exposure=10000");
    QVERIFY(ramped && ramped->change == ExperimentChanged::Change::Ramped);
    QCOMPARE(ramped->phase, 2U);
    session.steps(200);
    bool hasSecond = false;
    for (const SignalRouted& route : session.driver().all<SignalRouted>()) {
        QCOMPARE(text(route.experiment.view()), std::string("exp-meta-v1"));
        QCOMPARE(route.routing.bucket.modulus, 10'000U);
        hasSecond = hasSecond || route.phase == 2;
        if (!route.routing.isExposed) QVERIFY(route.routing.reason == decision::RoutingReason::Excluded);
    }
    QVERIFY(hasSecond);
    QVERIFY(give("exp-meta-v1", "")->change == ExperimentChanged::Change::Stopped);
    session.steps(100);
    QVERIFY(session.driver().last<SignalRouted>().experiment.view().empty());
}

void TestEngineTwo::agentsAreSwitchedByCommand()
{
    TwoEngines session({8, TwoEngines::everyAgent(), {}, false});
    session.steps(300);
    const std::uint64_t said = session.driver().session.pipelineB().opinions(decision::AgentId::Context);
    QVERIFY(said > 0);
    Command off;
    off.kind = CommandKind::Agent;
    off.key = "context";
    off.value = "off";
    session.command(off);
    session.steps(300);
    QCOMPARE(session.driver().session.pipelineB().opinions(decision::AgentId::Context), said);
    session.command(off);
    QVERIFY(session.driver().last<Incident>().code == ReasonCode::CommandRefused);
    off.value = "on";
    session.command(off);
    session.steps(300);
    QVERIFY(session.driver().session.pipelineB().opinions(decision::AgentId::Context) > said);
}

void TestEngineTwo::subAgentsArePromotedByCommand()
{
    TwoEngines session({8, TwoEngines::everyAgent(), {}, false});
    const auto give = [&](const char* agent, const char* value) {
        Command made;
        made.kind = CommandKind::Agent;
        made.key = agent;
        made.value = value;
        session.command(made);
        return session.driver().last<Incident>().code;
    };
    const auto typesOf = [&](std::size_t from) {
        std::vector<decision::AgentType> types;
        const auto metas = session.driver().all<MetaDecided>();
        for (std::size_t i = from; i < metas.size(); ++i)
            for (const decision::Contribution& part : metas[i].decision.contributions())
                if (part.agent == decision::AgentId::Satyland) types.push_back(part.type);
        return types;
    };
    session.steps(300);
    const std::size_t before = session.driver().all<MetaDecided>().size();
    QVERIFY(!typesOf(0).empty());
    for (const decision::AgentType type : typesOf(0))
        QVERIFY(type == decision::AgentType::SubAgent);
    QVERIFY(give("technical", "specialist") == ReasonCode::CommandRefused); // is no sub-agent
    QVERIFY(give("satyland_subagent", "subagent") == ReasonCode::CommandRefused);
    QVERIFY(give("satyland_subagent", "specialist") == ReasonCode::AgentPromoted);
    QVERIFY(give("satyland_subagent", "specialist") == ReasonCode::CommandRefused);
    session.continueElsewhere(); // and that one knows it
    session.steps(300);
    QVERIFY(session.driver().session.pipelineB().switches().isPromoted[6]);
    const auto metas = session.driver().all<MetaDecided>();
    const auto promoted = typesOf(metas.size() > before ? before : 0);
    QVERIFY(!promoted.empty());
    QVERIFY(std::count(promoted.begin(), promoted.end(), decision::AgentType::Specialist) > 0);
    QVERIFY(promoted.back() == decision::AgentType::Specialist);
    QVERIFY(give("satyland_subagent", "subagent") == ReasonCode::AgentPromoted); // undone
    QVERIFY(!session.driver().session.pipelineB().switches().isPromoted[6]);
}

void TestEngineTwo::confidencesAreRecalibrated()
{
    const auto tableOf = [](const Session& session) {
        CanonicalWriter out;
        for (const auto& map : session.calibration().table()) {
            out.put(map.has_value());
            if (map) map->canonical(out);
        }
        return out.take();
    };
    TwoEngines session({21, TwoEngines::everyAgent(), {"agents.meta.calibrated=true"}, false});
    session.steps(2500);
    const Session& run = session.driver().session;
    std::size_t maps = 0;
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        const auto& map = run.calibration().table()[i];
        maps += map.has_value();
        if (map) QVERIFY(run.calibration().outcomes(static_cast<decision::AgentId>(i)) >= 50);
    }
    QVERIFY(maps > 0);
    QVERIFY(!run.calibration().table()[static_cast<std::size_t>(decision::AgentId::Risk)]);
    // Some decisions counted other confidences than were said, and each follows from its log alone.
    const Effects& effects = session.driver().effects;
    std::map<decision::AgentId, int> said;
    std::size_t decided = 0;
    int other = 0;
    for (const Effect& effect : effects.all()) {
        if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body))
            said[opinion->agent] = opinion->output.confidence;
        const auto* meta = std::get_if<MetaDecided>(&effect.body);
        if (meta == nullptr) continue;
        const auto decoded = decision::decodeCase(effects.agentCase(decided++).bytes);
        QVERIFY2(decoded, decoded ? "" : decoded.error().message.c_str());
        QVERIFY((*decoded)->calibration);
        QVERIFY(bytesOf(decision::runCase(**decoded).decision) == bytesOf(meta->decision));
        for (const decision::Contribution& part : meta->decision.contributions())
            other += std::abs(part.confidence - said[part.agent]) > 1e-9;
    }
    QVERIFY(other > 0);
    // Carried over whole.
    const auto table = tableOf(run);
    const std::size_t outcomes = run.calibration().outcomes(decision::AgentId::Technical);
    session.continueElsewhere();
    const Session& next = session.driver().session;
    QCOMPARE(next.calibration().outcomes(decision::AgentId::Technical), outcomes);
    QVERIFY(tableOf(next) == table);
    // Off, everything counts as it is said; the outcomes are gathered all the same.
    TwoEngines plain({21, TwoEngines::everyAgent(), {}, false});
    plain.steps(600);
    QVERIFY(plain.driver().session.calibration().outcomes(decision::AgentId::Technical) > 0);
    for (const auto& map : plain.driver().session.calibration().table())
        QVERIFY(!map);
}

void TestEngineTwo::everyRuleOfAVetoIsTold()
{
    TwoEngines session(
        {4, TwoEngines::everyAgent(), {"risk.max_order_percent=0.01", "risk.max_position_percent=0.01"}});
    session.steps(600);
    const Effects& effects = session.driver().effects;
    int vetoes = 0;
    int several = 0;
    std::size_t blocked = 0;
    for (const Effect& effect : effects.all()) {
        if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body))
            if (opinion->agent == decision::AgentId::Risk && opinion->output.block)
                blocked = opinion->output.points().size();
        const auto* meta = std::get_if<MetaDecided>(&effect.body);
        if (meta == nullptr || meta->decision.refusal != decision::MetaRefusal::RiskBlock) continue;
        ++vetoes;
        QCOMPARE(effects.reasons(effect).size(), blocked);
        several += blocked > 1;
        for (const Reason& reason : effects.reasons(effect))
            QVERIFY(reason.code == ReasonCode::RiskBlock && reason.argCount == 1);
    }
    QVERIFY2(vetoes > 0, "nothing was vetoed");
    QVERIFY2(several > 0, "no veto of several rules");
}

void TestEngineTwo::decisionsAloneWithoutExecution()
{
    TwoEngines session({11, {"enable_variant_b=on", "enable_satyland_subagent=on"}, {}, false});
    session.steps(900);
    const auto metas = session.driver().all<MetaDecided>();
    const bool hasApproved =
        std::any_of(metas.begin(), metas.end(), [](const MetaDecided& meta) { return meta.decision.isApproved; });
    QVERIFY(hasApproved);
    for (const MetaDecided& meta : metas)
        QVERIFY(!meta.isExecuted);
    QCOMPARE(session.driver().session.shadowDesk().fills(), std::uint64_t{0});
    QVERIFY(session.driver().session.pipelineB().nonTrades(ReasonCode::ShadowExecutionOff) > 0);
}

void TestEngineTwo::aWindowWithoutARangeIsTold()
{
    const auto told = [](const std::vector<std::string>& settings) {
        SessionDriver driver(at("2024-01-10T00:00:00Z"), settings, {"enable_variant_b=on", "enable_orb_specialist=on"});
        (void)driver.define("SPY", "", market::Timeframe::M1);
        return driver.last<Incident>().code == ReasonCode::AgentError;
    };
    QVERIFY(!told({}));
    QVERIFY(told({"agents.orb.minutes=30"}));
    QVERIFY(!told({"agents.orb.minutes=30", "agents.orb.window_minutes=60"}));
    QVERIFY(!told({"agents.orb.minutes=30", "agents.orb.symbols=QQQ"}));
}

SEXTANT_TEST(TestEngineTwo)
#include "tst_engine_two.moc"
