#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/core/philox.h"
#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

class TestScoring final : public QObject {
    Q_OBJECT

private slots:
    void installedWeightsHoldFromThenOn();
    void refusedWeightsChangeNothing();
    void theNewestWordCounts();
    void installingBetweenSpansEqualsSingles();
    void partsSumToTheScore();
    void regimeIsToldAndTagged();
    void regimeGateBlocksOnlyWithItsFlag();
    void regimeSizesPositions();
    void sizeFactorsAreThoseOfTheTable();
    void regimeTimeframeIsOneThatIsScored();
    void changedRegimeSettingsBeginAnew();
    void weightsAndRegimeAreHandedOn();
};

namespace {

const Time kBegin = at("2024-01-01T00:00:00Z");
const std::vector<std::string> kMinutes{"scoring.signal_timeframes=1m", "scoring.timeframes=1m",
                                        "risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0",
                                        "gates.cooldown_bars=0"};

/// Minute bars that trend for hours, rest, and turn; `count` from `first` minutes after the beginning on.
std::vector<market::Bar> trendingBars(const market::Instrument& instrument, int first, int count)
{
    RandomStream random(5, RandomPurpose::Test);
    std::vector<market::Bar> bars;
    double price = 50'000.0;
    for (int i = 0; i < first + count; ++i) {
        // Up, sideways, down, wild.
        const int phase = i / 300 % 4;
        const double drift = phase == 0 ? 6e-4 : phase == 2 ? -6e-4 : 0.0;
        const double noise = phase == 3 ? 3e-3 : 4e-4;
        market::Bar bar;
        bar.open = instrument.roundToTick(instrument.toPrice(price));
        price *= 1.0 + drift + noise * random.nextNormal();
        bar.close = instrument.roundToTick(instrument.toPrice(price));
        bar.high = Price{std::max(bar.open.units, bar.close.units) + instrument.tick.units * 200};
        bar.low = Price{std::min(bar.open.units, bar.close.units) - instrument.tick.units * 200};
        bar.volume = 1.0 + static_cast<double>(random.nextBelow(5));
        bar.end = kBegin + std::chrono::minutes(i + 1);
        bar.durationSeconds = 60;
        bar.timeframe = Timeframe::M1;
        bar.instrument = instrument.id.value;
        if (i >= first) bars.push_back(bar);
    }
    return bars;
}

EventBody installed(std::string text)
{
    return std::make_shared<const ConfigInstalled>(ConfigInstalled{std::move(text), "start"});
}

std::unique_ptr<SessionDriver> minuteSession(std::vector<std::string> settings = kMinutes,
                                             const std::vector<std::string>& flags = {})
{
    auto driver = std::make_unique<SessionDriver>(kBegin, settings, flags);
    driver->define("BTC-USDT", "bybit", Timeframe::M1);
    return driver;
}

const market::Instrument& only(const SessionDriver& driver) { return driver.session.instrument(InstrumentId{1}); }

void setTo(SessionDriver& driver, const char* key, const char* value)
{
    Command command;
    command.kind = CommandKind::Setting;
    command.actor = "tester";
    command.key = key;
    command.value = value;
    driver.command(command, driver.session.now());
}

/// The incident behind the last event, as codes.
std::vector<ReasonCode> lastIncident(const SessionDriver& driver)
{
    std::vector<ReasonCode> codes;
    for (const Effect& effect : driver.effects.all()) {
        if (effect.kind != EffectKind::Incident) continue;
        codes.clear();
        for (const Reason& reason : driver.effects.reasons(effect))
            codes.push_back(reason.code);
    }
    return codes;
}

} // namespace

void TestScoring::installedWeightsHoldFromThenOn()
{
    auto driver = minuteSession();
    const auto bars = trendingBars(only(*driver), 0, 700);
    driver->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 400));
    QCOMPARE(driver->session.weightsVersion(), 0u);
    const std::size_t before = driver->all<SignalScored>().size();
    for (const SignalScored& scored : driver->all<SignalScored>())
        QCOMPARE(scored.weightsVersion, 0u);
    driver->apply(installed(R"({"version": 3, "weights": {"detector": 0, "technical": 2},
                               "thresholds": {"buyScore": 0.6, "sellScore": 0.4}, "colour": "blue"})"),
                  driver->session.now());
    QVERIFY((lastIncident(*driver) ==
             std::vector{ReasonCode::ConfigInstalled, ReasonCode::ConfigUnknownKey, ReasonCode::ConfigNotNormal}));
    driver->applySpan(std::vector<market::Bar>(bars.begin() + 400, bars.end()));
    const auto scored = driver->all<SignalScored>();
    QCOMPARE(scored.size(), std::size_t{700});
    int signalsBelowTheOldThreshold = 0;
    for (std::size_t i = before; i < scored.size(); ++i) {
        QCOMPARE(scored[i].weightsVersion, 1u);
        QVERIFY(scored[i].partCount == 1 && scored[i].parts[0].hasTechnical);
        // Detectors weigh nothing any more.
        QCOMPARE(scored[i].parts[0].final, scored[i].parts[0].technical);
        for (const analysis::DetectorPart& detector : scored[i].parts[0].detectors)
            QCOMPARE(detector.part, 0.0);
        const double score = scored[i].score;
        const bool isBeyond = score >= 0.6 - 1e-9 || score <= 0.4 + 1e-9;
        QCOMPARE(scored[i].action != SignalAction::Hold, isBeyond && scored[i].agreement >= 0.6 - 1e-9);
        if (isBeyond && score < 0.7 && score > 0.3) ++signalsBelowTheOldThreshold;
    }
    QVERIFY(signalsBelowTheOldThreshold > 0);
}

void TestScoring::refusedWeightsChangeNothing()
{
    auto given = minuteSession();
    auto spared = minuteSession();
    const auto bars = trendingBars(only(*given), 0, 500);
    given->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 300));
    for (const char* text : {"{", R"({"weights": 1})", R"({"thresholds": {"buyScore": 0.2}})"})
        given->apply(installed(text), given->session.now());
    given->applySpan(std::vector<market::Bar>(bars.begin() + 300, bars.end()));
    spared->applySpan(bars);
    QCOMPARE(given->session.weightsVersion(), 0u);
    QVERIFY(given->session.scoringText().empty());
    std::vector<ReasonCode> why;
    for (const Effect& effect : given->effects.all()) {
        const auto* incident = std::get_if<Incident>(&effect.body);
        if (incident == nullptr || incident->code != ReasonCode::ConfigRefused) continue;
        QCOMPARE(given->effects.reasons(effect)[0].code, ReasonCode::ConfigRefused);
        why.push_back(given->effects.reasons(effect)[1].code);
    }
    QVERIFY((why == std::vector{ReasonCode::ConfigSyntax, ReasonCode::ConfigSchema, ReasonCode::ConfigValue}));
    QCOMPARE(given->paper(), spared->paper()); // incidents of nobody's account are in neither book
}

void TestScoring::theNewestWordCounts()
{
    auto driver = minuteSession();
    QCOMPARE(driver->session.scoring().buyScore, 0.7);
    driver->apply(installed(R"({"thresholds": {"buyScore": 0.6, "sellScore": 0.4}})"), kBegin);
    QCOMPARE(driver->session.scoring().buyScore, 0.6);
    setTo(*driver, "risk.max_positions", "5"); // has nothing to do with it
    QCOMPARE(driver->session.state(InstrumentId{1}).scoring.buyScore, 0.6);
    setTo(*driver, "gates.min_signal_score", "0.8");
    QCOMPARE(driver->session.state(InstrumentId{1}).scoring.buyScore, 0.8);
    QVERIFY(std::abs(driver->session.state(InstrumentId{1}).scoring.sellScore - 0.2) < 1e-12);
    // A file that says nothing of thresholds leaves them to the settings.
    driver->apply(installed(R"({"minAgreement": 0.3})"), kBegin);
    QCOMPARE(driver->session.state(InstrumentId{1}).scoring.buyScore, 0.8);
    QCOMPARE(driver->session.state(InstrumentId{1}).scoring.minAgreement, 0.3);
    setTo(*driver, "scoring.min_agreement", "0.9");
    QCOMPARE(driver->session.state(InstrumentId{1}).scoring.minAgreement, 0.9);
    QCOMPARE(driver->session.weightsVersion(), 2u);
}

void TestScoring::installingBetweenSpansEqualsSingles()
{
    const std::vector<std::string> flags{"regime_gate=on", "regime_sizing=on"};
    auto spans = minuteSession(kMinutes, flags);
    auto singles = minuteSession(kMinutes, flags);
    const auto bars = trendingBars(only(*spans), 0, 1500);
    const auto half = bars.begin() + 750;
    const char* text = R"({"thresholds": {"buyScore": 0.6, "sellScore": 0.4}})";
    spans->applySpan(std::vector<market::Bar>(bars.begin(), half));
    spans->apply(installed(text), spans->session.now());
    spans->applySpan(std::vector<market::Bar>(half, bars.end()));
    for (auto bar = bars.begin(); bar != bars.end(); ++bar) {
        if (bar == half) singles->apply(installed(text), singles->session.now());
        singles->apply(*bar, bar->end);
    }
    QCOMPARE(singles->digest(), spans->digest());
    QVERIFY(!spans->all<RegimeChanged>().empty());
    QVERIFY(!spans->all<GateVerdict>().empty());
}

void TestScoring::partsSumToTheScore()
{
    SessionDriver driver(kBegin, {"scoring.signal_timeframes=1m,5m", "scoring.timeframes=1m,5m,15m"});
    driver.define("BTC-USDT", "bybit", Timeframe::M1);
    driver.applySpan(trendingBars(only(driver), 0, 3000));
    int withOpinion = 0;
    int abstained = 0;
    for (const Effect& effect : driver.effects.all()) {
        const auto* scored = std::get_if<SignalScored>(&effect.body);
        if (scored == nullptr || !scored->hasScore) continue;
        double score = 0.5;
        double weights = 0.0;
        for (std::size_t i = 0; i < scored->partCount; ++i) {
            const SignalScored::Part& part = scored->parts[i];
            double own = part.technicalPart;
            for (const analysis::DetectorPart& detector : part.detectors) {
                own += detector.part;
                withOpinion += detector.hasOpinion() ? 1 : 0;
                QVERIFY(std::abs(detector.score) <= 1.0);
                QCOMPARE(detector.hasAbstained, detector.isAvailable && std::abs(detector.score) < 0.10);
            }
            QVERIFY(own == part.final - 0.5); // to the last bit
            score += part.weight * own;
            weights += part.weight;
        }
        QVERIFY(std::abs(weights - 1.0) < 1e-12);
        QVERIFY(std::abs(score - scored->score) < 1e-12);
        QVERIFY(scored->score >= 0.0 && scored->score <= 1.0);
        double last = 1.0;
        for (const Reason& reason : driver.effects.reasons(effect)) {
            QVERIFY(std::abs(reason.weight) <= last);
            last = std::abs(reason.weight);
            abstained += reason.code == ReasonCode::Abstained ? 1 : 0;
        }
    }
    QVERIFY(withOpinion > 500);
    QVERIFY(abstained > 100);
}

void TestScoring::regimeIsToldAndTagged()
{
    auto driver = minuteSession();
    driver->applySpan(trendingBars(only(*driver), 0, 3000));
    analysis::RegimeLabels now;
    bool sawBull = false;
    bool sawBear = false;
    int changes = 0;
    int turns = 0; // of the direction
    int tagged = 0;
    for (const Effect& effect : driver->effects.all()) {
        if (const auto* change = std::get_if<RegimeChanged>(&effect.body)) {
            QVERIFY(change->from == now);
            QCOMPARE(change->to == now, change->isHeartbeat);
            if (change->isHeartbeat) continue;
            QVERIFY(effect.hasTimeframe && effect.timeframe == Timeframe::M1 && effect.variant == Variant::None);
            QVERIFY(!driver->effects.reasons(effect).empty());
            turns += change->from.direction != change->to.direction ? 1 : 0;
            QVERIFY(change->source == analysis::RegimeSource::Rule && change->isSpreadProxy);
            now = change->to;
            sawBull = sawBull || now.direction == analysis::RegimeDirection::Bull;
            sawBear = sawBear || now.direction == analysis::RegimeDirection::Bear;
            ++changes;
        } else if (const auto* scored = std::get_if<SignalScored>(&effect.body)) {
            // The regime of the bar that closed is known when it is scored.
            QVERIFY(scored->regime == now);
            tagged += now.direction != analysis::RegimeDirection::Unknown ? 1 : 0;
        }
    }
    QVERIFY(sawBull && sawBear);
    QVERIFY(tagged > 2700);
    QVERIFY2(turns > 5 && turns < 300, qPrintable(QString::number(turns))); // regimes.md §2.7: under one in ten bars
    QVERIFY(changes > turns);
    QVERIFY(driver->session.state(InstrumentId{1}).regime->engine.current().labels == now);
}

void TestScoring::regimeGateBlocksOnlyWithItsFlag()
{
    const std::vector<std::string> eager{"scoring.signal_timeframes=1m", "scoring.timeframes=1m",
                                         "gates.min_signal_score=0.5",   "scoring.min_agreement=0",
                                         "gates.cooldown_bars=0",        "risk.cooldown_seconds=0"};
    for (const bool flag : {false, true}) {
        auto driver =
            minuteSession(eager, flag ? std::vector<std::string>{"regime_gate=on"} : std::vector<std::string>{});
        driver->applySpan(trendingBars(only(*driver), 0, 3000));
        int verdicts = 0;
        int blocked = 0;
        for (const Effect& effect : driver->effects.all()) {
            const auto* gates = std::get_if<GateVerdict>(&effect.body);
            if (gates == nullptr) continue;
            const auto reasons = driver->effects.reasons(effect);
            QCOMPARE(reasons.size(), std::size_t{4});
            QCOMPARE(reasons[0].code, ReasonCode::GateRegime);
            const auto verdict = static_cast<ReasonCode>(reasons[0].args[0].integer);
            if (!flag) QCOMPARE(verdict, ReasonCode::Skipped);
            if (flag) QVERIFY(verdict == ReasonCode::Pass || verdict == ReasonCode::Block);
            QCOMPARE(gates->blockedBy == ReasonCode::GateRegime, verdict == ReasonCode::Block);
            blocked += verdict == ReasonCode::Block ? 1 : 0;
            ++verdicts;
        }
        QVERIFY(verdicts > 100);
        QCOMPARE(blocked > 0, flag);
    }
}

void TestScoring::regimeSizesPositions()
{
    auto plain = minuteSession();
    auto sized = minuteSession(kMinutes, {"regime_sizing=on"});
    const auto bars = trendingBars(only(*plain), 0, 3000);
    plain->applySpan(bars);
    sized->applySpan(bars);
    for (const Effect& effect : plain->effects.all())
        if (effect.kind == EffectKind::RiskVerdict)
            for (const Reason& reason : plain->effects.reasons(effect))
                QVERIFY(reason.code != ReasonCode::RegimeSizing);
    std::vector<double> factors;
    analysis::Regime regime;
    for (const Effect& effect : sized->effects.all()) {
        if (const auto* scored = std::get_if<SignalScored>(&effect.body)) {
            regime.labels = scored->regime;
            regime.confidence = scored->regimeConfidence;
        }
        const auto* verdict = std::get_if<RiskVerdict>(&effect.body);
        if (verdict == nullptr || !verdict->signal.isSet()) continue;
        const Reason& reason = sized->effects.reasons(effect)[0];
        QCOMPARE(reason.code, ReasonCode::RegimeSizing);
        const double factor = reason.args[2].number;
        QCOMPARE(factor, regimeSizeFactor(regime)); // of the regime that the signal was told with
        const auto before = static_cast<double>(reason.args[3].integer);
        QCOMPARE(reason.args[4].integer, verdict->wanted.count);
        QVERIFY(std::abs(static_cast<double>(verdict->wanted.count) - std::max(factor, 0.25) * before) <= 2.0);
        factors.push_back(factor);
    }
    std::sort(factors.begin(), factors.end());
    QVERIFY(!factors.empty() && factors.front() < 1.0);
    factors.erase(std::unique(factors.begin(), factors.end()), factors.end());
    QVERIFY(factors.size() >= 2);
}

void TestScoring::sizeFactorsAreThoseOfTheTable()
{
    analysis::Regime regime;
    regime.confidence = 0.5;
    const auto factor = [&](analysis::VolatilityRegime volatility) {
        regime.labels.volatility = volatility;
        return regimeSizeFactor(regime);
    };
    QCOMPARE(factor(analysis::VolatilityRegime::Low), 1.1);
    QCOMPARE(factor(analysis::VolatilityRegime::Normal), 1.0);
    QCOMPARE(factor(analysis::VolatilityRegime::High), 0.6);
    QCOMPARE(factor(analysis::VolatilityRegime::Extreme), 0.25);
    regime.confidence = 0.49;
    QCOMPARE(factor(analysis::VolatilityRegime::Low), 1.1 * 0.7);
    QCOMPARE(factor(analysis::VolatilityRegime::High), 0.6 * 0.7);
}

void TestScoring::regimeTimeframeIsOneThatIsScored()
{
    SessionConfig config;
    const auto of = [&](std::vector<Timeframe> parts) { return regimeTimeframe(config, {{}, std::move(parts)}); };
    QVERIFY(of({Timeframe::M5, Timeframe::M15, Timeframe::H1}) == Timeframe::H1);
    QVERIFY(of({Timeframe::M5, Timeframe::M15}) == Timeframe::M15);
    QVERIFY(of({Timeframe::M15, Timeframe::H4}) == Timeframe::M15);
    QVERIFY(of({Timeframe::D1, Timeframe::W1}) == Timeframe::D1);
    QVERIFY(!of({}));
}

void TestScoring::changedRegimeSettingsBeginAnew()
{
    auto driver = minuteSession();
    const auto bars = trendingBars(only(*driver), 0, 900);
    driver->applySpan(bars);
    const auto before = driver->all<RegimeChanged>().size();
    const auto was = driver->session.state(InstrumentId{1}).regime->engine.current().labels;
    // No direction is so clear: from the bars at hand the market is read as sideways.
    setTo(*driver, "regime.rule.entry", "1");
    const analysis::Regime& now = driver->session.state(InstrumentId{1}).regime->engine.current();
    QVERIFY(now.labels.direction == analysis::RegimeDirection::Sideways);
    QVERIFY(now.asOf == bars.back().end);
    QCOMPARE(driver->all<RegimeChanged>().size(), before + (was == now.labels ? 0u : 1u));
    QVERIFY(driver->last<Incident>().code == ReasonCode::SettingChanged);
}

void TestScoring::weightsAndRegimeAreHandedOn()
{
    // A session that is cut in two: the second goes on with the weights and the regime of the first.
    auto whole = minuteSession();
    auto first = minuteSession();
    const auto bars = trendingBars(only(*whole), 0, 1600);
    const char* text =
        R"({"weights": {"detector": 0, "technical": 1}, "thresholds": {"buyScore": 0.65, "sellScore": 0.35}})";
    for (SessionDriver* driver : {whole.get(), first.get()})
        driver->apply(installed(text), kBegin);
    whole->applySpan(bars);
    first->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 1000));

    std::vector<std::shared_ptr<const market::Instrument>> instruments{
        first->session.state(InstrumentId{1}).instrument};
    const auto warmup = warmupBars(first->session, 512, instruments);
    SessionDriver second(warmup.front().end, kMinutes);
    second.define("BTC-USDT", "bybit", Timeframe::M1);
    second.applySpan(warmup);
    second.apply(std::make_shared<const CarryOver>(first->session.carryOver()), first->session.now());
    QCOMPARE(second.session.weightsVersion(), 1u);
    QCOMPARE(second.session.scoringText(), std::string(text));
    QCOMPARE(second.session.scoring().buyScore, 0.65);
    QVERIFY(second.session.state(InstrumentId{1}).regime->engine.current().labels ==
            first->session.state(InstrumentId{1}).regime->engine.current().labels);
    QVERIFY(second.all<RegimeChanged>().empty()); // the warm-up is no news

    second.applySpan(std::vector<market::Bar>(bars.begin() + 1000, bars.end()));
    const auto expected = whole->all<SignalScored>();
    const auto given = second.all<SignalScored>();
    QCOMPARE(given.size(), std::size_t{600});
    int otherRegime = 0;
    int otherScore = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        QCOMPARE(given[i].weightsVersion, 1u);
        // The spread is ranked in up to 1000 bars, of which 512 are handed over.
        analysis::RegimeLabels labels = given[i].regime;
        labels.spread = expected[1000 + i].regime.spread;
        otherRegime += labels == expected[1000 + i].regime ? 0 : 1;
        // Averages have forgotten their beginning after 512 bars but for the last digits.
        otherScore += std::abs(given[i].parts[0].technical - expected[1000 + i].parts[0].technical) < 0.02 ? 0 : 1;
    }
    // The 200-bar average still shows its seed, so that a label may change a bar earlier or later.
    QVERIFY2(otherRegime < 30, qPrintable(QString::number(otherRegime)));
    QVERIFY2(otherScore < 90, qPrintable(QString::number(otherScore)));
}

SEXTANT_TEST(TestScoring)
#include "tst_scoring.moc"
