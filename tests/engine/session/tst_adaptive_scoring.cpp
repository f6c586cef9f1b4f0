#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/analysis/scoring/scoring_config_file.h"
#include "engine/core/philox.h"
#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using analysis::ScoreWeights;
using market::Timeframe;

/// How weights learn inside a session (detectors.md §8.5, §8.6); the learner itself has its own test.
class TestAdaptiveScoring final : public QObject {
    Q_OBJECT

private slots:
    void everyChangeIsTold();
    void outcomesAreThoseOfASlowSearch();
    void aTradeEndsItsSignal();
    void offMeansOff();
    void spansEqualSinglesAndTheSameTapeTheSameDigest();
    void staleOutcomesTeachNothing();
    void anEditWinsOverWhatWasLearned();
    void aWriteBackIsNoEdit();
    void switchingOffBringsTheBaseBack();
    void aFileMayForbidIt();
    void learnerAndWaitingSignalsAreHandedOn();
};

namespace {

const Time kDawn = at("2024-01-01T00:00:00Z");
const std::vector<std::string> kEveryMinute{"scoring.signal_timeframes=1m", "scoring.timeframes=1m",
                                            "risk.cooldown_seconds=0",      "risk.cooldown_after_loss_seconds=0",
                                            "gates.cooldown_bars=0",        "gates.min_signal_score=0.6"};
const std::vector<std::string> kLearning{"adaptive_weights=on"};

/// Minute bars that swing: every few hours the drift turns.
std::vector<market::Bar> swingingBars(const market::Instrument& instrument, int count)
{
    RandomStream random(11, RandomPurpose::Test);
    std::vector<market::Bar> bars;
    double price = 40'000.0;
    for (int i = 0; i < count; ++i) {
        const double drift = i / 150 % 2 == 0 ? 4e-4 : -4e-4;
        market::Bar bar;
        bar.open = instrument.roundToTick(instrument.toPrice(price));
        price *= 1.0 + drift + 7e-4 * random.nextNormal();
        bar.close = instrument.roundToTick(instrument.toPrice(price));
        const std::int64_t wick = instrument.tick.units * static_cast<std::int64_t>(random.nextBelow(2000));
        bar.high = Price{std::max(bar.open.units, bar.close.units) + wick};
        bar.low = Price{std::min(bar.open.units, bar.close.units) - wick};
        bar.volume = 1.0 + static_cast<double>(random.nextBelow(5));
        bar.end = kDawn + std::chrono::minutes(i + 1);
        bar.durationSeconds = 60;
        bar.timeframe = Timeframe::M1;
        bar.instrument = instrument.id.value;
        bars.push_back(bar);
    }
    return bars;
}

std::unique_ptr<SessionDriver> swingingSession(const std::vector<std::string>& flags = kLearning,
                                               const std::vector<std::string>& settings = kEveryMinute)
{
    auto driver = std::make_unique<SessionDriver>(kDawn, settings, flags);
    driver->define("BTC-USDT", "bybit", Timeframe::M1);
    return driver;
}

const market::Instrument& theOnly(const SessionDriver& driver) { return driver.session.instrument(InstrumentId{1}); }

void say(SessionDriver& driver, CommandKind kind, const char* key = "", const char* value = "")
{
    Command command;
    command.kind = kind;
    command.actor = "tester";
    command.reason = "test";
    command.key = key;
    command.value = value;
    driver.command(command, driver.session.now());
}

EventBody fileOf(std::string text, std::string origin, std::string actor = {}, std::string basis = {})
{
    ConfigInstalled installed;
    installed.text = std::move(text);
    installed.origin = std::move(origin);
    installed.actor = std::move(actor);
    installed.basis = std::move(basis);
    return std::make_shared<const ConfigInstalled>(std::move(installed));
}

double argOf(const Reason& reason, ArgName name)
{
    for (std::size_t i = 0; i < reason.argCount; ++i)
        if (reason.args[i].name == name) return reason.args[i].number;
    return std::nan("");
}

/// A change of the weights that hold everywhere, with how it came about.
struct Lesson {
    Time time;
    WeightsChanged change;
    ReasonCode how = ReasonCode::None;
    double entry = 0.0;
    double price = 0.0;
    double atr = 0.0;
};
std::vector<Lesson> lessons(const SessionDriver& driver)
{
    std::vector<Lesson> out;
    for (const Effect& effect : driver.effects.all()) {
        const auto* change = std::get_if<WeightsChanged>(&effect.body);
        if (change == nullptr || change->cause != WeightsChanged::Cause::Learned || change->hasRegime) continue;
        const auto reasons = driver.effects.reasons(effect);
        out.push_back({effect.time, *change, reasons[1].code, argOf(reasons[1], ArgName::Before),
                       argOf(reasons[1], ArgName::After), argOf(reasons[1], ArgName::Atr)});
    }
    return out;
}

} // namespace

void TestAdaptiveScoring::everyChangeIsTold()
{
    auto driver = swingingSession();
    driver->applySpan(swingingBars(theOnly(*driver), 4000));
    std::uint32_t version = 0;
    ScoreWeights weights;
    std::uint64_t outcomes = 0;
    std::size_t ofRegimes = 0;
    std::map<std::uint64_t, int> learnedFrom;
    for (const Effect& effect : driver->effects.all()) {
        if (const auto* scored = std::get_if<SignalScored>(&effect.body)) QCOMPARE(scored->weightsVersion, version);
        const auto* change = std::get_if<WeightsChanged>(&effect.body);
        if (change == nullptr) continue;
        QVERIFY(effect.variant == Variant::None);
        QCOMPARE(change->version, ++version);
        QVERIFY(std::abs(change->after.smc + change->after.elliott + change->after.harmonic - 1.0) < 1e-12);
        if (change->hasRegime) {
            ++ofRegimes;
            continue;
        }
        QVERIFY(change->before == weights); // nothing changes untold
        weights = change->after;
        if (change->cause == WeightsChanged::Cause::Reverted) {
            QVERIFY(weights == ScoreWeights());
            outcomes = 0;
            continue;
        }
        QVERIFY(change->cause == WeightsChanged::Cause::Learned);
        QCOMPARE(change->outcomes, ++outcomes);
        QVERIFY(change->signal.isSet() && change->result >= -1.0 && change->result <= 1.0);
        ++learnedFrom[change->signal.value];
    }
    QVERIFY2(learnedFrom.size() > 100, qPrintable(QString::number(learnedFrom.size())));
    for (const auto& [signal, times] : learnedFrom)
        QCOMPARE(times, 1);
    QVERIFY(ofRegimes > 50);
    QVERIFY(weights != ScoreWeights());
    QVERIFY(analysis::weightsOf(driver->session.scoring()) == weights);
    QCOMPARE(driver->session.weightsVersion(), version);
    QVERIFY(driver->session.adaptive() != nullptr && driver->session.adaptive()->pending() <= 21);
}

void TestAdaptiveScoring::outcomesAreThoseOfASlowSearch()
{
    // Nothing is traded: each outcome is that of its two levels and 20 bars.
    auto driver = swingingSession();
    say(*driver, CommandKind::Kill);
    const auto bars = swingingBars(theOnly(*driver), 3000);
    driver->applySpan(bars);
    struct Scored {
        std::size_t bar = 0;
        bool isLong = false;
    };
    std::map<std::uint64_t, Scored> signalsById;
    for (const Effect& effect : driver->effects.all())
        if (const auto* scored = std::get_if<SignalScored>(&effect.body); scored != nullptr && scored->signal.isSet())
            signalsById[scored->signal.value] = {
                static_cast<std::size_t>((effect.time - kDawn) / std::chrono::minutes(1)) - 1,
                scored->action == SignalAction::Buy};
    const auto learned = lessons(*driver);
    QVERIFY(learned.size() > 100);
    std::map<ReasonCode, int> ways;
    const auto number = [&](Price price) { return theOnly(*driver).toDouble(price); };
    Time before;
    std::uint64_t signalBefore = 0;
    for (const Lesson& lesson : learned) {
        const Scored& scored = signalsById.at(lesson.change.signal.value);
        const double entry = number(bars[scored.bar].close);
        QCOMPARE(lesson.entry, entry);
        const double lower = entry - (scored.isLong ? 2.0 : 3.0) * lesson.atr;
        const double upper = entry + (scored.isLong ? 3.0 : 2.0) * lesson.atr;
        ReasonCode how = ReasonCode::OutcomeHorizon;
        double price = 0.0;
        std::size_t at = scored.bar;
        while (how == ReasonCode::OutcomeHorizon && at < scored.bar + 20) {
            const market::Bar& bar = bars[++at];
            const bool isBelow = number(bar.low) <= lower;
            const bool isAbove = number(bar.high) >= upper;
            price = number(bar.close);
            // Both in one bar: the stop.
            if (isBelow && (scored.isLong || !isAbove)) {
                how = ReasonCode::OutcomeBelow;
                price = std::min(number(bar.open), lower);
            } else if (isAbove) {
                how = ReasonCode::OutcomeAbove;
                price = std::max(number(bar.open), upper);
            }
        }
        QVERIFY(lesson.how == how);
        QCOMPARE(lesson.time, bars[at].end);
        QCOMPARE(lesson.price, price);
        QVERIFY(std::abs(lesson.change.result - std::clamp((price - entry) / lesson.atr, -1.0, 1.0)) < 1e-12);
        ++ways[how];
        // In the order of exits, those of one instant in that of their signals.
        QVERIFY(lesson.time > before || (lesson.time == before && lesson.change.signal.value > signalBefore));
        before = lesson.time;
        signalBefore = lesson.change.signal.value;
    }
    QCOMPARE(ways.size(), std::size_t{3});
}

void TestAdaptiveScoring::aTradeEndsItsSignal()
{
    auto driver = swingingSession();
    driver->applySpan(swingingBars(theOnly(*driver), 4000));
    std::map<std::uint64_t, SignalId> signalOfOrder;
    std::map<std::uint64_t, std::vector<SignalId>> signalsOfPosition; // it may have been added to
    std::map<std::uint64_t, std::pair<Time, double>> exits;           // by signal
    Filled fill;
    for (const Effect& effect : driver->effects.all()) {
        if (const auto* order = std::get_if<OrderChanged>(&effect.body);
            order != nullptr && order->signal.isSet() && !order->reduceOnly)
            signalOfOrder[order->order.value] = order->signal;
        if (const auto* filled = std::get_if<Filled>(&effect.body)) {
            fill = *filled;
            if (const auto found = signalOfOrder.find(filled->order.value); found != signalOfOrder.end())
                signalsOfPosition[filled->position.value].push_back(found->second);
        }
        const auto* position = std::get_if<PositionChanged>(&effect.body);
        if (position != nullptr && position->state == trading::PositionState::Closed)
            for (const SignalId signal : signalsOfPosition.at(position->position.value))
                exits[signal.value] = {effect.time, theOnly(*driver).toDouble(fill.reference)};
    }
    int byExit = 0;
    for (const Lesson& lesson : lessons(*driver)) {
        if (lesson.how != ReasonCode::OutcomeExit) continue;
        ++byExit;
        const auto& [time, price] = exits.at(lesson.change.signal.value);
        QCOMPARE(lesson.time, time);
        QCOMPARE(lesson.price, price);
    }
    QVERIFY2(byExit > 10, qPrintable(QString::number(byExit)));
}

void TestAdaptiveScoring::offMeansOff()
{
    auto off = swingingSession({});
    off->applySpan(swingingBars(theOnly(*off), 2500));
    QVERIFY(off->all<WeightsChanged>().empty());
    QVERIFY(off->session.adaptive() == nullptr);
    QCOMPARE(off->session.weightsVersion(), 0u);
    // Learning that cannot move anything decides as if it were off, but for the number of the weights.
    auto still = swingingSession();
    still->apply(fileOf(R"({"adaptive": {"enabled": true, "mix": 1, "eta": 1e-9}})", "start"), kDawn);
    still->applySpan(swingingBars(theOnly(*still), 2500));
    const auto expected = off->all<SignalScored>();
    const auto given = still->all<SignalScored>();
    QCOMPARE(given.size(), expected.size());
    for (std::size_t i = 0; i < given.size(); ++i)
        QVERIFY(std::abs(given[i].score - expected[i].score) < 1e-9);
    QCOMPARE(still->all<Filled>().size(), off->all<Filled>().size());
}

void TestAdaptiveScoring::spansEqualSinglesAndTheSameTapeTheSameDigest()
{
    auto spans = swingingSession();
    auto again = swingingSession();
    auto singles = swingingSession();
    const auto bars = swingingBars(theOnly(*spans), 2500);
    spans->applySpan(bars);
    again->applySpan(bars);
    for (const market::Bar& bar : bars)
        singles->apply(bar, bar.end);
    QVERIFY(lessons(*spans).size() > 50);
    QCOMPARE(again->digest(), spans->digest());
    QCOMPARE(singles->digest(), spans->digest());
    QCOMPARE(singles->paper(), spans->paper());
}

void TestAdaptiveScoring::staleOutcomesTeachNothing()
{
    auto driver = swingingSession();
    const auto bars = swingingBars(theOnly(*driver), 3000);
    driver->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 1500));
    QVERIFY(!lessons(*driver).empty());
    SourceState state;
    state.kind = SourceState::Kind::Stale;
    state.instrument = InstrumentId{1};
    driver->apply(state, driver->session.now());
    const std::size_t before = lessons(*driver).size();
    driver->applySpan(std::vector<market::Bar>(bars.begin() + 1500, bars.begin() + 2200));
    QCOMPARE(lessons(*driver).size(), before);
    QVERIFY(driver->session.adaptive()->skipped() > 10);
    state.kind = SourceState::Kind::Up;
    driver->apply(state, driver->session.now());
    driver->applySpan(std::vector<market::Bar>(bars.begin() + 2200, bars.end()));
    QVERIFY(lessons(*driver).size() > before);
}

void TestAdaptiveScoring::anEditWinsOverWhatWasLearned()
{
    auto driver = swingingSession();
    const char* first = R"({"detectorWeights": {"smc": 0.4, "elliott": 0.3, "harmonic": 0.3}})";
    driver->apply(fileOf(first, "start"), kDawn);
    QVERIFY(driver->last<WeightsChanged>().cause == WeightsChanged::Cause::Started);
    QCOMPARE(driver->session.adaptive()->learner().base().smc, 0.4);
    const auto bars = swingingBars(theOnly(*driver), 3000);
    driver->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 2000));
    const ScoreWeights learned = driver->session.adaptive()->learner().weights();
    QVERIFY(learned.elliott != 0.3);
    driver->apply(fileOf(R"({"detectorWeights": {"smc": 0.4, "elliott": 0.1, "harmonic": 0.5}})", "edit", "Ana María"),
                  driver->session.now());
    const auto change = driver->last<WeightsChanged>();
    QVERIFY(change.cause == WeightsChanged::Cause::Edited);
    QCOMPARE(text(change.actor.view()), std::string("Ana María"));
    QVERIFY(change.before == learned);
    QVERIFY(std::abs(change.after.elliott - 0.1) < 1e-12 && std::abs(change.after.harmonic - 0.5) < 1e-12);
    QVERIFY(analysis::weightsOf(driver->session.scoring()) == change.after);
    QVERIFY(std::abs(driver->session.adaptive()->learner().base().harmonic - 0.5) < 1e-12);
    // And goes on from there.
    driver->applySpan(std::vector<market::Bar>(bars.begin() + 2000, bars.end()));
    QVERIFY(driver->session.adaptive()->learner().weights() != change.after);
}

void TestAdaptiveScoring::aWriteBackIsNoEdit()
{
    // The host has written learned weights into the file; then somebody changes a threshold there.
    auto driver = swingingSession();
    const auto bars = swingingBars(theOnly(*driver), 3000);
    driver->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 1500));
    const ScoreWeights written = driver->session.adaptive()->learner().weights();
    driver->applySpan(std::vector<market::Bar>(bars.begin() + 1500, bars.begin() + 2000));
    const ScoreWeights learned = driver->session.adaptive()->learner().weights();
    QVERIFY(written != learned);
    const auto fileWith = [&](const char* buy) {
        return QStringLiteral("{\"detectorWeights\": {\"smc\": %1, \"elliott\": %2, \"harmonic\": %3}, \"weights\": "
                              "{\"detector\": %4, \"technical\": %5}, \"thresholds\": {\"buyScore\": %6}}")
            .arg(written.smc, 0, 'g', 17)
            .arg(written.elliott, 0, 'g', 17)
            .arg(written.harmonic, 0, 'g', 17)
            .arg(written.detector, 0, 'g', 17)
            .arg(written.technical, 0, 'g', 17)
            .arg(QLatin1String(buy))
            .toStdString();
    };
    driver->apply(fileOf(fileWith("0.66"), "watch", {}, fileWith("0.6")), driver->session.now());
    QCOMPARE(driver->session.scoring().buyScore, 0.66);
    QVERIFY(driver->last<WeightsChanged>().cause == WeightsChanged::Cause::FileChanged);
    QVERIFY(driver->session.adaptive()->learner().weights() == learned);
    QVERIFY(analysis::weightsOf(driver->session.scoring()) == learned);
    QVERIFY(driver->session.adaptive()->learner().base() == ScoreWeights());
}

void TestAdaptiveScoring::switchingOffBringsTheBaseBack()
{
    auto driver = swingingSession();
    const auto bars = swingingBars(theOnly(*driver), 1500);
    driver->applySpan(bars);
    const ScoreWeights learned = driver->session.adaptive()->learner().weights();
    QVERIFY(learned != ScoreWeights());
    const std::uint32_t version = driver->session.weightsVersion();
    say(*driver, CommandKind::Flag, "adaptive_weights", "off");
    const auto change = driver->last<WeightsChanged>();
    QVERIFY(change.cause == WeightsChanged::Cause::SwitchedOff);
    QCOMPARE(change.version, version + 1);
    QVERIFY(change.before == learned && change.after == ScoreWeights());
    QCOMPARE(text(change.actor.view()), std::string("tester"));
    QVERIFY(driver->session.adaptive() == nullptr);
    QVERIFY(analysis::weightsOf(driver->session.state(InstrumentId{1}).scoring) == ScoreWeights());
    // On again: from the base, and nothing to tell.
    say(*driver, CommandKind::Flag, "adaptive_weights", "on");
    QVERIFY(driver->session.adaptive() != nullptr);
    QCOMPARE(driver->session.adaptive()->learner().outcomes(), 0u);
    QCOMPARE(driver->session.weightsVersion(), version + 1);
}

void TestAdaptiveScoring::aFileMayForbidIt()
{
    auto driver = swingingSession();
    QVERIFY(driver->session.adaptive() != nullptr);
    driver->apply(fileOf(R"({"adaptive": {"enabled": false}})", "start"), kDawn);
    QVERIFY(driver->session.adaptive() == nullptr);
    driver->applySpan(swingingBars(theOnly(*driver), 1000));
    QCOMPARE(driver->all<WeightsChanged>().size(), std::size_t{1});
    // A file of learned weights names what they were before.
    driver->apply(fileOf(R"({"detectorWeights": {"smc": 0.5, "elliott": 0.2, "harmonic": 0.3}, "adaptive":
                            {"enabled": true, "base": {"smc": 0.3, "elliott": 0.3, "harmonic": 0.4}}})",
                         "watch"),
                  driver->session.now());
    QVERIFY(driver->session.adaptive() != nullptr);
    QVERIFY(std::abs(driver->session.adaptive()->learner().weights().smc - 0.5) < 1e-12);
    QVERIFY(std::abs(driver->session.adaptive()->learner().base().smc - 0.3) < 1e-12);
}

void TestAdaptiveScoring::learnerAndWaitingSignalsAreHandedOn()
{
    auto first = swingingSession();
    const auto bars = swingingBars(theOnly(*first), 3000);
    // Cut where signals wait.
    std::size_t cut = 2000;
    first->applySpan(std::vector<market::Bar>(bars.begin(), bars.begin() + 2000));
    while (first->session.adaptive()->pending() == 0)
        first->apply(bars[cut], bars[cut].end), ++cut;
    std::vector<std::shared_ptr<const market::Instrument>> instruments{
        first->session.state(InstrumentId{1}).instrument};
    const auto warmup = warmupBars(first->session, 512, instruments);
    SessionDriver second(warmup.front().end, kEveryMinute, kLearning);
    second.define("BTC-USDT", "bybit", Timeframe::M1);
    second.applySpan(warmup);
    second.apply(std::make_shared<const CarryOver>(first->session.carryOver()), first->session.now());
    QVERIFY(second.session.adaptive() != nullptr);
    QCOMPARE(second.session.adaptive()->pending(), first->session.adaptive()->pending());
    QCOMPARE(second.session.weightsVersion(), first->session.weightsVersion());
    QVERIFY(analysis::weightsOf(second.session.scoring()) == first->session.adaptive()->learner().weights());
    CanonicalWriter there;
    CanonicalWriter here;
    first->session.adaptive()->canonical(there);
    second.session.adaptive()->canonical(here);
    QVERIFY(std::ranges::equal(there.bytes(), here.bytes()));
    // What waited teaches there and here the same.
    const std::size_t known = lessons(*first).size();
    for (std::size_t i = cut; i < cut + 20; ++i)
        for (SessionDriver* driver : {first.get(), &second})
            driver->apply(bars[i], bars[i].end);
    const auto expected = lessons(*first);
    const auto given = lessons(second);
    QVERIFY(expected.size() > known && !given.empty());
    QVERIFY(given.front().change.signal == expected[known].change.signal);
    QCOMPARE(given.front().price, expected[known].price);
    QVERIFY(given.front().change.after == expected[known].change.after);
    // A session without the flag takes nothing over.
    SessionDriver plain(warmup.front().end, kEveryMinute);
    plain.define("BTC-USDT", "bybit", Timeframe::M1);
    plain.applySpan(warmup);
    plain.apply(std::make_shared<const CarryOver>(first->session.carryOver()), first->session.now());
    QVERIFY(plain.session.adaptive() == nullptr);
}

SEXTANT_TEST(TestAdaptiveScoring)
#include "tst_adaptive_scoring.moc"
