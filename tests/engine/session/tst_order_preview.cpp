// What the session would say of an order is what it says when the order comes, and asking leaves no trace.
#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "tests/engine/session/risk_desk.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;

namespace {

/// The answer of risk as the effects of the newest event tell it; nothing if risk was not asked.
struct Decision {
    bool wasAsked = false;
    RiskVerdict verdict;
    std::vector<Reason> rules;
};

Decision decisionOf(const SessionDriver& driver)
{
    Decision out;
    for (const Effect& effect : driver.effects.all()) {
        if (effect.seq != driver.session.lastSeq()) continue;
        const auto* verdict = std::get_if<RiskVerdict>(&effect.body);
        if (verdict == nullptr) continue;
        out.wasAsked = true;
        out.verdict = *verdict;
        const auto reasons = driver.effects.reasons(effect);
        out.rules.assign(reasons.begin(), reasons.end());
    }
    return out;
}

/// Empty if they agree, else where they differ.
std::string difference(const OrderPreview& preview, const Decision& decision, ReasonCode refusal)
{
    if (!preview.risk) {
        if (decision.wasAsked) return "risk was asked, the preview said it would not be";
        return preview.refusal == refusal ? "" : "refused by another cause";
    }
    if (!decision.wasAsked) return "risk was not asked, the preview said it would be";
    const trading::RiskDecision& said = preview.risk->decision;
    if (said.isAllowed() != decision.verdict.allowed) return "one allows it";
    if (said.allowed != decision.verdict.granted) return "another quantity";
    if (!said.isAllowed() && said.cause != decision.verdict.blockedBy) return "another cause";
    if (!said.isAllowed() && refusal != said.cause) return "the refusal names another cause";
    if (said.rules().size() != decision.rules.size()) return "other rules";
    for (std::size_t i = 0; i < decision.rules.size(); ++i) {
        const trading::RuleOutcome& rule = said.rules()[i];
        const Reason& reason = decision.rules[i];
        const bool isSame =
            rule.rule == reason.code && trading::code(rule.verdict) == codeIn(reason, ArgName::Verdict) &&
            rule.measured == numberIn(reason, ArgName::Measured) && rule.limit == numberIn(reason, ArgName::Limit) &&
            static_cast<double>(rule.before.count) == numberIn(reason, ArgName::Before) &&
            static_cast<double>(rule.after.count) == numberIn(reason, ArgName::After);
        if (!isSame) return std::string(name(rule.rule));
    }
    return {};
}

Command randomOrder(const RiskDesk& desk)
{
    const auto instrument = static_cast<std::uint16_t>(*rc::gen::inRange(1, 3));
    const Side side = *rc::gen::element(Side::Buy, Side::Sell);
    const std::int64_t lots = *rc::gen::weightedElement<std::int64_t>({{8, 50}, {4, 200}, {2, 399}, {1, 1000}, {1, 1}});
    const double price = instrument == 1 ? desk.last : desk.last * 0.05;
    const double away = *rc::gen::weightedElement<double>({{6, 0.0}, {2, 0.99}, {2, 1.01}, {1, 0.9}});
    Command command = desk.order(side, lots, price * away, instrument);
    if (*rc::gen::inRange(0, 6) == 0) command.terms.reduceOnly = true;
    if (*rc::gen::inRange(0, 12) == 0) command.quantity = Lots{0}; // makes no sense
    if (*rc::gen::inRange(0, 5) == 0) command.key = *rc::gen::element<std::string>("a", "b");
    return command;
}

} // namespace

class TestOrderPreview final : public QObject {
    Q_OBJECT
private slots:
    void thePreviewIsTheDecision()
    {
        const bool holds = rc::check("preview == decision while nothing changes", [] {
            std::vector<std::string> settings{"risk.cooldown_seconds=60", "risk.cooldown_after_loss_seconds=120",
                                              "risk.max_orders_per_minute=8"};
            for (const char* setting :
                 {"risk.max_daily_loss_percent=0.05", "risk.max_exposure_percent=15", "risk.max_var_percent=0.2",
                  "risk.calm_mode=true", "risk.calm_reduce_losses=1", "risk.loss_breach=halt",
                  "risk.max_stress_percent=1.5", "risk.run_trades_per_day=4", "exits.target_atr=8"})
                if (*rc::gen::inRange(0, 3) == 0) settings.emplace_back(setting);
            RiskDesk desk(settings);
            int asked = 0;
            int allowed = 0;
            for (int step = *rc::gen::inRange(4, 16); step > 0; --step) {
                switch (*rc::gen::inRange(0, 8)) {
                case 0:
                    desk.bar(desk.last * (1.0 + *rc::gen::inRange(-30, 31) / 10'000.0));
                    break;
                case 1:
                    desk.say(CommandKind::Hold, {}, {}, "test", static_cast<std::uint16_t>(*rc::gen::inRange(1, 3)));
                    break;
                case 2:
                    desk.say(CommandKind::Unlock, {}, {}, "test", static_cast<std::uint16_t>(*rc::gen::inRange(1, 3)));
                    break;
                default: {
                    const Command command = randomOrder(desk);
                    const std::string before = desk.driver.digest();
                    const OrderPreview preview = desk.driver.session.preview(command);
                    RC_ASSERT(desk.driver.digest() == before);
                    desk.give(command);
                    const std::string found = difference(preview, decisionOf(desk.driver), desk.refusal());
                    if (!found.empty()) RC_FAIL(found);
                    ++asked;
                    allowed += preview.isAllowed() ? 1 : 0;
                    if (*rc::gen::inRange(0, 2) == 0) desk.bar();
                    break;
                }
                }
            }
            RC_CLASSIFY(allowed > 0, "some allowed");
            RC_CLASSIFY(allowed < asked, "some refused");
        });
        QVERIFY(holds);
    }

    void askingLeavesNoTrace()
    {
        // The same stream with and without questions in between.
        const auto play = [](bool asks) {
            RiskDesk desk({"risk.max_daily_loss_percent=0.05", "exits.stop_atr=4.9", "exits.target_atr=8"});
            const auto ask = [&] {
                if (!asks) return;
                for (const std::int64_t lots : {1, 50, 399, 5000})
                    for (const Side side : {Side::Buy, Side::Sell})
                        (void)desk.driver.session.preview(desk.order(side, lots));
                (void)desk.driver.session.riskPart();
            };
            ask();
            desk.give(desk.order(Side::Buy, 200));
            ask();
            desk.bar();
            ask();
            desk.bar(49'700.0);
            ask();
            desk.bar(49'900.0);
            return std::pair(desk.driver.digest(), desk.driver.session.carryOver().state);
        };
        QVERIFY(play(true) == play(false));
    }

    void aPriceThatBreaksALimitIsSeenBeforeItIsBooked()
    {
        // Trades move the price without a bar: the position is valued when the order comes, and the question sees that.
        SessionDriver driver(at("2024-01-10T00:00:00Z"),
                             {"scoring.enabled=false", "risk.max_daily_loss_percent=0.05", "risk.cooldown_seconds=0",
                              "exits.stop_atr=4.9", "exits.target_atr=8", "fills.entry_latency_ms=0"});
        const market::Instrument& btc = driver.define("BTC-USDT", "bybit", {}, market::BarSource::Trades);
        Time time = driver.session.now();
        for (int i = 0; i < 30 * 60; ++i) {
            time = time + std::chrono::seconds(1);
            driver.applySpan(std::vector{tradeOf(btc, time, i % 2 == 0 ? "50050" : "49950")});
        }
        Command buy;
        buy.kind = CommandKind::Order;
        buy.instrument = btc.id;
        buy.side = Side::Buy;
        buy.quantity = Lots{200};
        driver.command(buy, time);
        time = time + std::chrono::seconds(1);
        driver.applySpan(std::vector{tradeOf(btc, time, "50000")});
        QVERIFY(!driver.session.paper().position(btc.id).isFlat());
        time = time + std::chrono::milliseconds(1);
        driver.applySpan(std::vector{tradeOf(btc, time, "49700")});
        QVERIFY(driver.session.risk().killSwitch().isDisarmed());
        const OrderPreview preview = driver.session.preview(buy);
        QVERIFY(preview.cause() == ReasonCode::R03MaxDailyLoss);
        QVERIFY(driver.session.risk().killSwitch().isDisarmed()); // asking broke nothing
        driver.command(buy, time);
        QVERIFY(driver.last<RiskVerdict>().blockedBy == ReasonCode::R03MaxDailyLoss);
        QVERIFY(!driver.session.risk().killSwitch().isDisarmed());
    }

    void thePreviewTellsWhatItCosts()
    {
        RiskDesk desk;
        const OrderPreview preview = desk.driver.session.preview(desk.order(Side::Buy, 100));
        QVERIFY(preview.isAllowed());
        const trading::RiskPreview& risk = *preview.risk;
        QCOMPARE(risk.quantity.count, std::int64_t{100});
        QVERIFY(risk.value && std::abs(static_cast<double>(risk.value->units) / 1e8 - 5000.5) < 0.5);
        QVERIFY(risk.fee && risk.fee->units > 0);
        QVERIFY(risk.riskAtStop && risk.riskAtStop->units > 0);
        QVERIFY(std::abs(risk.rewardPerRisk - 1.5) < 0.02);
        QVERIFY(risk.after.of(ReasonCode::R06Exposure).used > risk.before.of(ReasonCode::R06Exposure).used);
        Command unknown = desk.order(Side::Buy, 100);
        unknown.instrument = InstrumentId{9};
        QVERIFY(desk.driver.session.preview(unknown).cause() == ReasonCode::UnknownInstrument);
        RiskDesk young({}, {}, 0);
        QVERIFY(young.driver.session.preview(young.order(Side::Buy, 100)).cause() == ReasonCode::NoPrice);
    }
};

SEXTANT_TEST(TestOrderPreview)
#include "tst_order_preview.moc"
