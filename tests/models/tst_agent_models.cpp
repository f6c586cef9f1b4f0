#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/agent_decisions_model.h"
#include "models/agent_text.h"
#include "models/agents_model.h"
#include "models/pairs_model.h"
#include "models/positions_model.h"
#include "models/reason_text.h"
#include "models/roles.h"
#include "models/why_model.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;

namespace {

constexpr auto kTesterMode = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A session with engine 2 beside it.
class ShadowStory {
public:
    ShadowStory() { m_eth = builder.addInstrument("ETH-USDT"); }

    [[nodiscard]] InstrumentId eth() const { return m_eth; }

    /// A decision on a long signal: technical for it, context against it, risk lets it.
    static std::shared_ptr<session::AgentDecision> decided(bool isApproved)
    {
        auto made = std::make_shared<session::AgentDecision>();
        for (std::size_t i = 0; i < decision::kAgents; ++i) {
            session::OpinionRow opinion;
            opinion.agent = static_cast<decision::AgentId>(i);
            opinion.absence = decision::AgentAbsence::SwitchedOff;
            made->opinions.push_back(opinion);
        }
        auto& technical = made->opinions[static_cast<std::size_t>(decision::AgentId::Technical)];
        technical.absence = decision::AgentAbsence::None;
        technical.bias = decision::Bias::Bullish;
        technical.confidence = 72;
        technical.points.push_back({decision::AgentTerm::EmaStack, 20.0, 0.0});
        technical.points.push_back({decision::AgentTerm::RsiZone, -6.5, 71.0});
        auto& risk = made->opinions[static_cast<std::size_t>(decision::AgentId::Risk)];
        risk.absence = decision::AgentAbsence::None;
        auto& meta = made->meta.decision;
        meta.isApproved = isApproved;
        meta.finalBias = decision::Bias::Bullish;
        meta.finalConfidence = isApproved ? 58 : 44;
        meta.consensusStrength = 100;
        meta.contributionCount = 1;
        meta.contributionSlots[0] = {decision::AgentId::Technical, decision::AgentType::Core, 72.0, 1.0, 72.0,
                                     isApproved ? 1.0 : 0.0};
        made->isDecided = true;
        if (isApproved)
            made->why.emplace_back(ReasonCode::AgentsApproved, arg(ArgName::Measured, 58.0));
        else
            made->why.emplace_back(ReasonCode::LowConfidence, arg(ArgName::Measured, 44.0), arg(ArgName::Limit, 50.0));
        if (!isApproved) made->cause = ReasonCode::LowConfidence;
        return made;
    }

    SignalId addSignal(bool isApproved)
    {
        auto made = decided(isApproved);
        if (isApproved) made->order = OrderId{7};
        builder.nextSignal().agents = made;
        auto route = std::make_shared<session::SignalRouted>();
        route->routing.arm = decision::Arm::B;
        route->routing.reason = decision::RoutingReason::HashB;
        route->routing.bucket.bucket = 17;
        route->tradingDay = session::ShortName("2026-01-05-RTH");
        builder.nextSignal().route = route;
        const SignalId signal = builder.addSignal(m_eth, ReasonCode::GateSpread);
        decision::AgentRecord record;
        record.signal = signal;
        record.direction = 1;
        record.isApproved = record.isExecuted = isApproved;
        for (auto& vote : record.votes)
            vote.absence = decision::AgentAbsence::SwitchedOff;
        auto& vote = record.votes[static_cast<std::size_t>(decision::AgentId::Technical)];
        vote.absence = decision::AgentAbsence::None;
        vote.bias = decision::Bias::Bullish;
        vote.confidence = 72;
        vote.share = isApproved ? 1.0 : 0.0;
        auto& risk = record.votes[static_cast<std::size_t>(decision::AgentId::Risk)];
        risk.absence = decision::AgentAbsence::None;
        risk.block = !isApproved;
        m_records.add({++m_seq, builder.now(), false, record, {}});
        m_last = record;
        return signal;
    }
    void addOutcome(double multiple)
    {
        decision::AgentOutcome outcome;
        outcome.multiple = multiple;
        outcome.money = multiple * 100.0;
        m_records.add({++m_seq, builder.now(), true, m_last, outcome});
    }
    void holdShadow(std::int64_t net)
    {
        session::PositionRow row;
        row.position = PositionId{1};
        row.instrument = m_eth;
        row.variant = session::Variant::B;
        row.signal = m_last.signal;
        row.quantity = row.largest = Lots{10};
        row.entry = 3527.4;
        row.unrealised = Cash{net};
        m_positions = std::make_shared<std::vector<session::PositionRow>>(1, row);
    }
    session::SnapshotPtr snapshot()
    {
        auto out = std::make_shared<session::Snapshot>(*builder.snapshot());
        auto part = std::make_shared<session::ShadowPart>();
        part->positions = m_positions;
        part->account = out->account;
        part->records = m_records.view();
        part->switches.isOn[static_cast<std::size_t>(decision::AgentId::Technical)] = true;
        out->shadow = part;
        return out;
    }

    SnapshotBuilder builder;

private:
    InstrumentId m_eth;
    session::AppendLog<session::PerformanceRow> m_records;
    std::shared_ptr<const std::vector<session::PositionRow>> m_positions =
        std::make_shared<std::vector<session::PositionRow>>();
    decision::AgentRecord m_last;
    std::uint64_t m_seq = 0;
};

QModelIndex childOf(const WhyModel& model, const char* beginning, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (model.index(row, 0, parent).data().toString().startsWith(QString::fromUtf8(beginning)))
            return model.index(row, 0, parent);
    return {};
}

QString detailAt(const QModelIndex& index) { return index.siblingAtColumn(WhyModel::Detail).data().toString(); }

int rowOfAgent(decision::AgentId agent) { return static_cast<int>(agent); }

} // namespace

class TestAgentModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void hasWordsForEveryTerm();
    void tellsHowGoodAgentsAre();
    void saysWhyThereIsNothing();
    void putsAAndBSideBySide();
    void listsWhatAnAgentSaid();
    void keepsPositionsOfBothEnginesApart();
    void explainsWhatEngineTwoMadeOfASignal();
    void tellsNumbersOfItsReasons();
};

void TestAgentModels::hasWordsForEveryTerm()
{
    for (const decision::AgentTerm term : decision::agentTerms()) {
        const QString title = AgentText::title(term);
        QVERIFY2(!title.isEmpty() && title != QString::fromUtf8(decision::name(term).data()),
                 decision::name(term).data());
    }
    for (std::size_t i = 0; i < decision::kAgents; ++i)
        QVERIFY(!AgentText::name(static_cast<decision::AgentId>(i)).isEmpty());
}

void TestAgentModels::tellsHowGoodAgentsAre()
{
    ShadowStory story;
    AgentsModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSnapshot(story.snapshot());
    const auto cell = [&](decision::AgentId agent, int column) {
        return model.index(rowOfAgent(agent), column).data().toString();
    };
    using decision::AgentId;
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Opinions), QStringLiteral("0"));
    QCOMPARE(cell(AgentId::Technical, AgentsModel::State), QStringLiteral("on, not heard yet"));
    QCOMPARE(cell(AgentId::Satyland, AgentsModel::State), QStringLiteral("off"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 40; ++i) {
        story.addSignal(true);
        story.addOutcome(i % 4 == 0 ? -1.0 : 2.0);
    }
    story.addSignal(false);
    model.setSnapshot(story.snapshot());
    QVERIFY(changed.count() > 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Opinions), QStringLiteral("41"));
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Hit), QStringLiteral("75%"));
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Confidence), QStringLiteral("72"));
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Expectancy), QStringLiteral("+1.25"));
    QCOMPARE(cell(AgentId::Technical, AgentsModel::State), QStringLiteral("on"));
    QCOMPARE(cell(AgentId::Risk, AgentsModel::Vetoes), QStringLiteral("1"));
    QCOMPARE(cell(AgentId::Risk, AgentsModel::Hit), QStringLiteral("—"));
    // What needs resampling comes a moment later: 30 of 40 right at 72 %: 0.75 · 0.28² + 0.25 · 0.72².
    QSignalSpy reports(&model, &AgentsModel::reportsChanged);
    QVERIFY(reports.wait(3000));
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Brier), QStringLiteral("0.188"));
    QVERIFY(model.details(rowOfAgent(AgentId::Technical)).join(QLatin1Char(' ')).contains(QLatin1StringView("95 %")));
    // Another session begins anew.
    model.setSnapshot(nullptr);
    QCOMPARE(cell(AgentId::Technical, AgentsModel::Opinions), QStringLiteral("0"));
}

void TestAgentModels::saysWhyThereIsNothing()
{
    SnapshotBuilder builder;
    builder.addInstrument("ETH-USDT");
    AgentsModel agents;
    PairsModel pairs;
    const QAbstractItemModelTester tester(&pairs, kTesterMode);
    agents.setSnapshot(builder.snapshot());
    pairs.setSnapshot(builder.snapshot());
    QVERIFY(!agents.hasEngine() && !pairs.hasEngine());
    QCOMPARE(agents.index(0, AgentsModel::State).data().toString(), QStringLiteral("engine 2 is off"));
    QCOMPARE(pairs.rowCount(), 0);
}

void TestAgentModels::putsAAndBSideBySide()
{
    ShadowStory story;
    story.addSignal(true);
    story.holdShadow(2'210'000'000);
    PairsModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSnapshot(story.snapshot());
    QCOMPARE(model.rowCount(), 1);
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(PairsModel::Instrument), QStringLiteral("ETH-USDT"));
    QCOMPARE(cell(PairsModel::Side), QStringLiteral("LONG"));
    QCOMPARE(cell(PairsModel::EntryA), QStringLiteral("—"));
    QCOMPARE(cell(PairsModel::ResultB), QStringLiteral("+22.10"));
    QCOMPARE(cell(PairsModel::Difference), QStringLiteral("+22.10"));
    QCOMPARE(cell(PairsModel::DecidedBy), QStringLiteral("Technical"));
    QCOMPARE(model.index(0, PairsModel::EntryB).data(ToneRole).toInt(), static_cast<int>(Tone::VariantB));
    QVERIFY(model.signal(0).isSet());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    story.holdShadow(-100'000'000);
    model.setSnapshot(story.snapshot());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell(PairsModel::Difference), QStringLiteral("-1.00"));
}

void TestAgentModels::listsWhatAnAgentSaid()
{
    ShadowStory story;
    story.addSignal(false);
    const SignalId newest = story.addSignal(true);
    AgentDecisionsModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSnapshot(story.snapshot());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.signal(0) == newest);
    QCOMPARE(model.index(0, AgentDecisionsModel::Said).data().toString(), QStringLiteral("▲ bullish 72"));
    QCOMPARE(model.index(0, AgentDecisionsModel::Contribution).data().toString(), QStringLiteral("+72.0"));
    QCOMPARE(model.index(0, AgentDecisionsModel::Outcome).data().toString(), QStringLiteral("shadow order 7"));
    QCOMPARE(model.index(1, AgentDecisionsModel::Together).data().toString(), QStringLiteral("✗ rejected"));
    model.setAgent(decision::AgentId::Satyland); // it was off
    QCOMPARE(model.rowCount(), 0);
}

void TestAgentModels::keepsPositionsOfBothEnginesApart()
{
    ShadowStory story;
    const OrderId order = story.builder.addOrder(story.eth());
    const PositionId position = story.builder.open(story.eth(), order);
    story.addSignal(true);
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSnapshot(story.snapshot());
    QCOMPARE(model.rowCount(), 1);
    story.holdShadow(100'000'000); // with the same number as that of paper
    model.setSnapshot(story.snapshot());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, PositionsModel::Engine).data().toString(), QStringLiteral("A"));
    QCOMPARE(model.index(1, PositionsModel::Engine).data().toString(), QStringLiteral("B"));
    QVERIFY(model.index(0, 0).data(KeyRole) != model.index(1, 0).data(KeyRole));
    QCOMPARE(model.rowOfPosition(position), 0);
    QVERIFY(!(model.flags(model.index(1, PositionsModel::Stop)) & Qt::ItemIsEditable));
    story.builder.close(position, ReasonCode::ExitStop);
    model.setSnapshot(story.snapshot());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, PositionsModel::Engine).data().toString(), QStringLiteral("B"));
    QCOMPARE(model.rowOfPosition(position), -1);
}

void TestAgentModels::explainsWhatEngineTwoMadeOfASignal()
{
    ShadowStory story;
    const SignalId signal = story.addSignal(false);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSignal(story.snapshot(), signal);
    const QModelIndex route = childOf(model, "Experiment");
    QCOMPARE(detailAt(route), QStringLiteral("arm B, by its hash"));
    QCOMPARE(detailAt(childOf(model, "Bucket", route)), QStringLiteral("17 of 100"));
    QCOMPARE(detailAt(childOf(model, "Unit", route)), QStringLiteral("ETH-USDT · 15m · 2026-01-05-RTH"));
    const QModelIndex agents = childOf(model, "Agents of engine 2");
    QCOMPARE(detailAt(agents), QStringLiteral("2 of 7 spoke"));
    const QModelIndex technical = childOf(model, "Technical", agents);
    QCOMPARE(detailAt(technical), QStringLiteral("▲ bullish 72 — weight 100.0%, contributes +72.0"));
    QCOMPARE(detailAt(childOf(model, "Moving averages in order", technical)), QStringLiteral("+20.0 points"));
    QCOMPARE(detailAt(childOf(model, "RSI zone", technical)), QStringLiteral("-6.5 points, measured 71"));
    QCOMPARE(detailAt(childOf(model, "Satyland", agents)), QStringLiteral("off"));
    const QModelIndex decided = childOf(model, "Decision of engine 2");
    QCOMPARE(detailAt(decided), QStringLiteral("✗ rejected"));
    QCOMPARE(detailAt(childOf(model, "Agents not confident enough", decided)),
             QStringLiteral("confidence 44, at least 50 needed"));
    QVERIFY(childOf(model, "Shadow order").isValid());
}

void TestAgentModels::tellsNumbersOfItsReasons()
{
    const auto detail = [](const Reason& reason) { return ReasonText::detail(reason); };
    const auto technical = arg(ArgName::Value, static_cast<std::int64_t>(decision::AgentId::Technical));
    QCOMPARE(detail(Reason(ReasonCode::LowConsensus, arg(ArgName::Measured, 12.0), arg(ArgName::Limit, 20.0))),
             QStringLiteral("consensus 12, at least 20 needed"));
    QCOMPARE(detail(Reason(ReasonCode::RiskBlock, arg(ArgName::Code, ReasonCode::R06Exposure))),
             ReasonText::title(ReasonCode::R06Exposure));
    QCOMPARE(detail(Reason(ReasonCode::AgentFailing, technical, arg(ArgName::Count, std::int64_t{4}))),
             QStringLiteral("Technical, 4 times in five minutes"));
    QCOMPARE(detail(Reason(ReasonCode::AgentSwitched, technical, arg(ArgName::After, std::int64_t{0}))),
             QStringLiteral("Technical is off"));
}

SEXTANT_TEST(TestAgentModels)
#include "tst_agent_models.moc"
