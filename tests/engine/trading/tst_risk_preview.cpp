#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include <rapidcheck.h>

#include "engine/trading/risk/risk_preview.h"
#include "tests/engine/trading/risk_scene.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;
using test::price;
using test::RiskScene;

namespace {

RiskPreview previewOf(RiskScene& scene) { return riskPreview(scene.intent, scene.context(), scene.settings, {}); }

bool isSame(const RiskDecision& a, const RiskDecision& b)
{
    if (a.verdict != b.verdict || a.cause != b.cause || a.allowed != b.allowed || a.outcomeCount != b.outcomeCount)
        return false;
    for (std::size_t i = 0; i < a.outcomeCount; ++i) {
        const RuleOutcome& x = a.outcomes[i];
        const RuleOutcome& y = b.outcomes[i];
        if (x.rule != y.rule || x.verdict != y.verdict || x.measured != y.measured || x.limit != y.limit ||
            x.before != y.before || x.after != y.after)
            return false;
    }
    return true;
}

std::vector<std::uint8_t> bytesOfState(const RiskState& state)
{
    CanonicalWriter out;
    state.canonical(out);
    return out.take();
}

} // namespace

class TestRiskPreview final : public QObject {
    Q_OBJECT
private slots:
    void costsByHand()
    {
        RiskScene scene;
        const RiskPreview preview = previewOf(scene);
        QVERIFY(preview.decision.isAllowed());
        QCOMPARE(preview.quantity.count, 10);
        QCOMPARE(toString(*preview.value), std::string("5000"));
        QCOMPARE(toString(*preview.fee), std::string("1"));
        QCOMPARE(toString(*preview.halfSpread), std::string("0.5")); // 2 bp wide
        QCOMPARE(toString(*preview.slippage), std::string("0.5"));   // 1 bp
        QCOMPARE(toString(*preview.margin), std::string("5001"));
        QCOMPARE(toString(*preview.riskAtStop), std::string("100"));
        QCOMPARE(preview.riskShare, 0.001);
        QCOMPARE(preview.rewardPerRisk, 1.5);
        QCOMPARE(preview.before.of(ReasonCode::R06Exposure).measured, 0.0);
        QCOMPARE(preview.after.of(ReasonCode::R06Exposure).measured, 5'000.0);
        QVERIFY(preview.after.of(ReasonCode::R18Stress).measured > preview.before.of(ReasonCode::R18Stress).measured);
    }

    void whatIsReducedIsToldReduced()
    {
        RiskScene scene;
        scene.intent.quantity = Lots{100};
        RiskPreview preview = previewOf(scene);
        QCOMPARE(preview.quantity.count, 40);
        QCOMPARE(toString(*preview.value), std::string("20000"));
        QCOMPARE(preview.steps.all().back().after.count, 40);
        // What is blocked is told as it was wanted, so that one sees why.
        scene.intent.source = IntentSource::Operator;
        preview = previewOf(scene);
        QVERIFY(!preview.decision.isAllowed());
        QCOMPARE(preview.quantity.count, 100);
        QVERIFY(preview.after.of(ReasonCode::R01MaxPosition).isBroken);
    }

    void limitOrdersCrossNothing()
    {
        RiskScene scene;
        scene.order(scene.perpetual, Side::Sell, 10'000, "60000");
        scene.intent.limit = scene.intent.entry;
        scene.intent.mid = price(scene.perpetual, "59990");
        const RiskPreview preview = previewOf(scene);
        QCOMPARE(preview.halfSpread->units, 0);
        QCOMPARE(preview.slippage->units, 0);
        QCOMPARE(toString(*preview.fee), std::string("-0.6")); // a maker's rebate of 1 bp
        QCOMPARE(toString(*preview.margin), std::string("5999.4"));
    }

    void quotesHaveTheirOwnSlippage()
    {
        RiskScene scene;
        scene.intent.priceSource = PriceSource::Quote;
        FillSettings fills;
        fills.quoteSlippageTicks = 3;
        const RiskPreview preview = riskPreview(scene.intent, scene.context(), scene.settings, fills);
        QCOMPARE(toString(*preview.slippage), std::string("0.3"));
    }

    void marginIsOfThePartThatOpens()
    {
        RiskScene scene;
        scene.order(scene.future, Side::Buy, 1, "1.0971");
        QCOMPARE(toString(*previewOf(scene).margin), std::string("6859.375")); // 5 % and 2.50
        scene.hold(scene.spy, -4, "-2000");
        scene.order(scene.spy, Side::Buy, 10, "500");
        QCOMPARE(toString(*previewOf(scene).margin), std::string("3001"));
        // A short sale asks for half of its value.
        scene.account.holdings.clear();
        scene.order(scene.spy, Side::Sell, 10, "500");
        QCOMPARE(toString(*previewOf(scene).margin), std::string("2501"));
    }

    void previewAndDecisionAgreeWhileNothingChanges()
    {
        QVERIFY(rc::check("the same answer, and nothing moved", [] {
            RiskScene scene;
            const std::array<const market::Instrument*, 6> all{&scene.bitcoin, &scene.spy,       &scene.future,
                                                               &scene.forex,   &scene.perpetual, &scene.qqq};
            for (const market::Instrument* instrument : all) {
                if (*rc::gen::arbitrary<bool>()) scene.days(*instrument, *rc::gen::inRange(0, 130), 0.01);
                if (*rc::gen::arbitrary<bool>()) scene.bars(*instrument, 80, 0.001);
                const std::int64_t value = *rc::gen::inRange<std::int64_t>(-9'000, 9'000);
                if (*rc::gen::inRange(0, 3) == 0 && value != 0)
                    scene.hold(*instrument, value > 0 ? 5 : -5, std::to_string(value));
            }
            scene.order(*all[*rc::gen::inRange<std::size_t>(0, 6)], *rc::gen::element(Side::Buy, Side::Sell),
                        *rc::gen::inRange<std::int64_t>(1, 1'000'000), *rc::gen::element("1.1", "100", "60000"));
            scene.intent.source = *rc::gen::element(IntentSource::Engine, IntentSource::Operator);
            scene.settings.calm.enabled = *rc::gen::arbitrary<bool>();
            for (int i = *rc::gen::inRange(0, 7); i > 0; --i) {
                scene.calm.noteClosed(Cash{-1}, scene.settings.calm);
                scene.state.noteOrder(scene.spy.id, Lots{1}, scene.intent.time);
            }
            const auto stateBefore = bytesOfState(scene.state);
            const RiskPreview preview = previewOf(scene);
            RC_ASSERT(bytesOfState(scene.state) == stateBefore);
            RC_ASSERT(isSame(preview.decision, scene.decide()));
            RC_ASSERT(isSame(previewOf(scene).decision, preview.decision));
            if (preview.decision.isAllowed()) RC_ASSERT(preview.quantity == preview.decision.allowed);
            for (const LimitUsage& usage : preview.after.usages)
                RC_ASSERT(std::isfinite(usage.used) && usage.used >= 0.0);
        }));
    }
};

SEXTANT_TEST(TestRiskPreview)
#include "tst_risk_preview.moc"
