#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

#include "engine/core/philox.h"
#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using analysis::RegimeSource;
using market::Timeframe;

namespace {

const Time kTrainingStart = at("2024-01-01T00:00:00Z");
constexpr int kMinutes = 660;
/// Small trainings, every 60 bars of a minute.
const std::vector<std::string> kSmall{
    "scoring.signal_timeframes=1m", "scoring.timeframes=1m", "gates.min_signal_score=0.55", "scoring.min_agreement=0",
    "risk.cooldown_seconds=0",      "regime.hmm.min=150",    "regime.hmm.train=200",        "regime.hmm.refit=60",
    "regime.hmm.restarts=2",        "regime.ms.train=150"};
const std::vector<std::string> kBlend{"regime_blend=on"};

struct Step {
    Price open, high, low, close;
};

/// A market that is calm and rising for some 80 minutes and wild and falling for some 40, and so on.
std::vector<Step> switchingSteps(const market::Instrument& instrument, int count, std::uint64_t seed)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<Step> steps;
    double price = instrument.symbol == "BTC-USDT" ? 50'000.0 : 3'000.0;
    bool isCalm = true;
    for (int i = 0; i < count; ++i) {
        if (random.nextBelow(isCalm ? 80 : 40) == 0) isCalm = !isCalm;
        const auto of = [&](double p) { return instrument.roundToTick(instrument.toPrice(p)); };
        Step step;
        const double before = price;
        price *= 1.0 + (isCalm ? 4e-4 : -6e-4) + (isCalm ? 4e-4 : 2.5e-3) * random.nextNormal();
        const double reach = price * (isCalm ? 2e-4 : 1.5e-3) * (0.5 + random.nextUniform());
        step.open = of(before);
        step.close = of(price);
        step.high = of(std::max(before, price) + reach);
        step.low = of(std::min(before, price) - reach);
        steps.push_back(step);
    }
    return steps;
}

/// Bars of both instruments, minute by minute.
std::vector<market::Bar> switchingBars(const SessionDriver& driver, int count = kMinutes)
{
    std::vector<std::vector<Step>> steps;
    for (std::size_t id = 1; id <= driver.session.instrumentCount(); ++id)
        steps.push_back(
            switchingSteps(driver.session.instrument(InstrumentId{static_cast<std::uint16_t>(id)}), count, 11 * id));
    std::vector<market::Bar> bars;
    for (int i = 0; i < count; ++i)
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const Step& step = steps[k][static_cast<std::size_t>(i)];
            market::Bar bar;
            bar.open = step.open;
            bar.high = step.high;
            bar.low = step.low;
            bar.close = step.close;
            bar.volume = 1.0;
            bar.end = kTrainingStart + std::chrono::minutes(i + 1);
            bar.durationSeconds = 60;
            bar.timeframe = Timeframe::M1;
            bar.instrument = static_cast<std::uint16_t>(k + 1);
            bars.push_back(bar);
        }
    return bars;
}

/// Four trades a minute: open, high, low and close.
std::vector<market::Trade> switchingTrades(const market::Instrument& instrument, int count)
{
    std::vector<market::Trade> trades;
    Time time = kTrainingStart;
    for (const Step& step : switchingSteps(instrument, count, 23))
        for (const Price price : {step.open, step.high, step.low, step.close}) {
            market::Trade trade;
            time = time + std::chrono::seconds(15);
            trade.time = time;
            trade.price = price;
            trade.size = 1.0;
            trade.instrument = instrument.id.value;
            trades.push_back(trade);
        }
    return trades;
}

std::unique_ptr<SessionDriver> trainingSession(const std::vector<std::string>& flags = kBlend,
                                               std::vector<std::string> settings = kSmall)
{
    auto driver = std::make_unique<SessionDriver>(kTrainingStart, settings, flags);
    driver->define("BTC-USDT", "bybit", Timeframe::M1);
    driver->define("ETH-USDT", "bybit", Timeframe::M1);
    return driver;
}

/// The results of work by what it is done with: a pure function need not be asked twice.
std::shared_ptr<const ModelInstalled> cachedResult(const PendingWork& work)
{
    static std::map<std::string, std::shared_ptr<const ModelInstalled>> known;
    CanonicalWriter all;
    work.canonical(all);
    auto& result = known[toHex(sha256(all.bytes()))];
    if (!result) result = carryOut(work);
    auto own = std::make_shared<ModelInstalled>(*result);
    own->work = work.work;
    return own;
}

using WorkResult = std::function<std::shared_ptr<const ModelInstalled>(const PendingWork&)>;

/// Drives a session over a tape as a host does; `cut` says how many records to offer at once.
template <class Record>
void playTape(SessionDriver& driver, const std::vector<Record>& records, const std::function<std::size_t()>& cut,
              const WorkResult& result = cachedResult, std::vector<Event>* installed = nullptr)
{
    std::span<const Record> rest(records);
    while (!rest.empty()) {
        MarketSpan span;
        span.firstSeq = driver.session.lastSeq() + 1;
        span.source = 1;
        span.records = rest.first(std::clamp<std::size_t>(cut(), 1, rest.size()));
        rest = rest.subspan(driver.session.applyUntilWork(span, driver.effects));
        while (true) {
            const auto pending = driver.session.pendingWork();
            const auto awaited =
                std::find_if(pending.begin(), pending.end(), [](const auto& work) { return work.isAwaited(); });
            if (awaited == pending.end()) break;
            const Event event{driver.session.lastSeq() + 1, driver.session.now(), 0, result(*awaited)};
            driver.session.apply(event, driver.effects);
            if (installed != nullptr) installed->push_back(event);
        }
    }
}

int incidents(const SessionDriver& driver, ReasonCode code)
{
    int count = 0;
    for (const Incident& incident : driver.all<Incident>())
        count += incident.code == code ? 1 : 0;
    return count;
}

const analysis::RegimeEngine& engineOf(const SessionDriver& driver, std::uint16_t id = 1)
{
    return driver.session.state(InstrumentId{id}).regime->engine;
}

std::shared_ptr<ModelInstalled> failureOf(const PendingWork& work, ReasonCode why)
{
    auto done = std::make_shared<ModelInstalled>();
    done->work = work.work;
    done->instrument = work.instrument;
    done->timeframe = work.timeframe;
    done->failure = why;
    return done;
}

} // namespace

class TestTraining final : public QObject {
    Q_OBJECT

private slots:
    void modelsComeBehindTheFifthBar();
    void cutsChangeNothing();
    void barsFromPrintsAreCutAnywhereToo();
    void workIsAPureFunction();
    void aReplayTakesTheModelsFromTheJournal();
    void withoutTheFlagNothingIsAskedFor();
    void trainingsThatFailLeaveTheRules();
    void whatNobodyAskedForIsRefused();
    void modelsThatGrowOldAreToldOnce();
    void changedSettingsForgetTheWorkAndKeepTheModels();
    void pendingWorkIsHandedOn();
    void heartbeatsComeEveryQuarter();
    void warmUpAsksForNothing();
};

void TestTraining::modelsComeBehindTheFifthBar()
{
    auto driver = trainingSession();
    const auto bars = switchingBars(*driver);
    playTape(*driver, bars, [] { return std::size_t{1}; });
    const auto requests = driver->all<WorkRequested>();
    QVERIFY2(requests.size() >= 2 * ((kMinutes - 150) / 60), qPrintable(QString::number(requests.size())));
    std::map<std::uint16_t, std::vector<Time>> asked;
    std::map<std::uint16_t, std::vector<Time>> given;
    std::uint64_t last = 0;
    for (const Effect& effect : driver->effects.all()) {
        if (const auto* request = std::get_if<WorkRequested>(&effect.body)) {
            QCOMPARE(request->work, ++last);
            QVERIFY(effect.variant == Variant::None && effect.hasTimeframe && effect.timeframe == Timeframe::M1);
            QCOMPARE(request->to, effect.time); // the newest bar, and none behind it
            QVERIFY(request->bars >= 150 && request->bars <= 200);
            QCOMPARE(request->from, effect.time - std::chrono::minutes(request->bars - 1));
            QCOMPARE(driver->effects.reasons(effect)[0].code, ReasonCode::RegimeTrainingRequested);
            asked[effect.instrument.value].push_back(effect.time);
        } else if (const auto* incident = std::get_if<Incident>(&effect.body);
                   incident != nullptr && (incident->code == ReasonCode::RegimeModelInstalled ||
                                           incident->code == ReasonCode::RegimeTrainingRefused)) {
            given[effect.instrument.value].push_back(effect.time);
        }
    }
    for (const std::uint16_t id : {std::uint16_t{1}, std::uint16_t{2}}) {
        QVERIFY(given[id].size() + 1 >= asked[id].size());
        for (std::size_t k = 0; k < given[id].size(); ++k) {
            QCOMPARE(given[id][k], asked[id][k] + std::chrono::minutes(5));
            if (k > 0) QCOMPARE(asked[id][k] - asked[id][k - 1], Duration(std::chrono::minutes(60)));
        }
    }
    QVERIFY(incidents(*driver, ReasonCode::RegimeModelInstalled) > 4);
    // From the next bar on the directions are blended, and name the models.
    bool sawBlend = false;
    for (const Effect& effect : driver->effects.all()) {
        const auto* change = std::get_if<RegimeChanged>(&effect.body);
        if (change == nullptr) continue;
        if (given[effect.instrument.value].empty() || effect.time <= given[effect.instrument.value].front())
            QVERIFY(change->source == RegimeSource::Rule);
        sawBlend = sawBlend || change->source == RegimeSource::Blend;
        QCOMPARE(change->source == RegimeSource::Rule, change->modelHash == Digest{});
    }
    QVERIFY(sawBlend);
    QVERIFY(engineOf(*driver).models().hmm || engineOf(*driver).models().switching);
}

void TestTraining::cutsChangeNothing()
{
    auto single = trainingSession();
    const auto bars = switchingBars(*single, 345); // four trainings of each
    playTape(*single, bars, [] { return std::size_t{1}; });
    QCOMPARE(single->all<WorkRequested>().size(), std::size_t{8});
    QVERIFY(incidents(*single, ReasonCode::RegimeModelInstalled) > 4);
    RandomStream random(71, RandomPurpose::Test);
    for (int run = 0; run < 120; ++run) {
        auto driver = trainingSession();
        const std::uint64_t most = 1 + random.nextBelow(run % 2 == 0 ? 40 : 800);
        playTape(*driver, bars, [&] { return static_cast<std::size_t>(1 + random.nextBelow(most)); });
        QCOMPARE(driver->digest(), single->digest());
        QCOMPARE(driver->session.lastSeq(), single->session.lastSeq());
        QCOMPARE(driver->session.counts().bars, single->session.counts().bars);
    }
}

void TestTraining::barsFromPrintsAreCutAnywhereToo()
{
    const auto play = [](const std::function<std::size_t()>& cut) {
        SessionDriver driver(kTrainingStart, kSmall, kBlend);
        const market::Instrument& instrument =
            driver.define("BTC-USDT", "bybit", std::nullopt, market::BarSource::Trades);
        playTape(driver, switchingTrades(instrument, 285), cut);
        return std::tuple(driver.digest(), incidents(driver, ReasonCode::RegimeModelInstalled),
                          driver.session.counts().trades);
    };
    const auto expected = play([] { return std::size_t{1}; });
    QVERIFY(std::get<1>(expected) > 1);
    RandomStream random(72, RandomPurpose::Test);
    for (int run = 0; run < 100; ++run)
        QVERIFY(play([&] { return static_cast<std::size_t>(1 + random.nextBelow(1 + run * 20)); }) == expected);
}

void TestTraining::workIsAPureFunction()
{
    auto driver = trainingSession();
    playTape(*driver, switchingBars(*driver, 155), [] { return std::size_t{1000}; });
    QVERIFY(!driver->session.pendingWork().empty());
    const PendingWork& work = driver->session.pendingWork().front();
    std::vector<double> told;
    const auto once = carryOut(work, {}, [&](double share) { told.push_back(share); });
    CanonicalWriter bytes;
    work.canonical(bytes);
    CanonicalReader in(bytes.bytes());
    const auto copy = PendingWork::read(in);
    QVERIFY(copy && in.atEnd());
    const auto again = carryOut(*copy);
    QVERIFY(once && again && !once->model.empty());
    QVERIFY(once->model == again->model && once->hash == again->hash);
    QCOMPARE(once->failure, ReasonCode::None);
    QVERIFY(std::is_sorted(told.begin(), told.end()) && told.front() > 0.0 && told.back() == 1.0);
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(carryOut(work, stopped.get_token()) == nullptr);
    // Damage is noticed, wherever it is.
    for (std::size_t size = 0; size < bytes.bytes().size(); size += 8) {
        CanonicalReader part(bytes.bytes().first(size));
        QVERIFY(!PendingWork::read(part));
    }
}

void TestTraining::aReplayTakesTheModelsFromTheJournal()
{
    auto played = trainingSession();
    const auto bars = switchingBars(*played);
    std::vector<Event> installed;
    playTape(
        *played, bars, [] { return std::size_t{64}; }, cachedResult, &installed);
    QVERIFY(installed.size() > 4);

    auto replayed = trainingSession();
    std::size_t next = 0;
    const std::uint64_t before = replayed->session.lastSeq();
    for (const Event& event : installed) {
        // A block of tape ends where another row of the journal begins.
        const std::size_t count = event.seq - 1 - before - (&event - installed.data()) - next;
        replayed->applySpan(std::vector<market::Bar>(bars.begin() + static_cast<std::ptrdiff_t>(next),
                                                     bars.begin() + static_cast<std::ptrdiff_t>(next + count)));
        next += count;
        CanonicalWriter bytes;
        encode(event, bytes);
        const auto back = decodeEvent(EventKind::ModelInstalled, event.seq, event.time, event.source, bytes.bytes());
        QVERIFY(back);
        replayed->session.apply(*back, replayed->effects);
    }
    replayed->applySpan(std::vector<market::Bar>(bars.begin() + static_cast<std::ptrdiff_t>(next), bars.end()));
    QCOMPARE(replayed->digest(), played->digest());
}

void TestTraining::withoutTheFlagNothingIsAskedFor()
{
    auto with = trainingSession();
    auto without = trainingSession({});
    const auto bars = switchingBars(*with);
    playTape(*with, bars, [] { return std::size_t{50}; });
    playTape(*without, bars, [] { return std::size_t{50}; });
    QVERIFY(without->all<WorkRequested>().empty());
    QVERIFY(without->session.pendingWork().empty());
    QCOMPARE(incidents(*without, ReasonCode::RegimeModelInstalled), 0);
    for (const RegimeChanged& change : without->all<RegimeChanged>())
        QVERIFY(change.source == RegimeSource::Rule && change.modelHash == Digest{});
    QVERIFY(with->digest() != without->digest());
    // What is asked of nobody's account is in neither book: without consumers of the regime trading is the same.
    const auto orders = [](const SessionDriver& driver) {
        return std::count_if(driver.effects.all().begin(), driver.effects.all().end(),
                             [](const Effect& effect) { return effect.kind == EffectKind::OrderChanged; });
    };
    QVERIFY(orders(*without) > 0);
    QCOMPARE(orders(*with), orders(*without));
}

void TestTraining::trainingsThatFailLeaveTheRules()
{
    for (const ReasonCode why : {ReasonCode::RegimeTrainingRefused, ReasonCode::RegimeTrainingFailed}) {
        auto driver = trainingSession();
        playTape(
            *driver, switchingBars(*driver), [] { return std::size_t{7}; },
            [&](const PendingWork& work) { return failureOf(work, why); });
        QCOMPARE(driver->session.lastSeq(),
                 3 + 2 * std::uint64_t{kMinutes} + static_cast<std::uint64_t>(incidents(*driver, why)));
        QVERIFY(incidents(*driver, why) >= 2 * ((kMinutes - 150) / 60)); // asked again each time
        for (const RegimeChanged& change : driver->all<RegimeChanged>())
            QVERIFY(change.source == RegimeSource::Rule);
        QVERIFY(engineOf(*driver).models().isEmpty());
    }
    // Bars that do not move teach nothing: the work itself says so.
    auto driver = trainingSession();
    auto bars = switchingBars(*driver, 160);
    for (market::Bar& bar : bars)
        bar.open = bar.high = bar.low = bar.close = bar.instrument == 1 ? bars[0].open : bars[1].open;
    playTape(*driver, bars, [] { return std::size_t{1}; });
    QCOMPARE(incidents(*driver, ReasonCode::RegimeTrainingRefused), 2);
}

void TestTraining::whatNobodyAskedForIsRefused()
{
    auto driver = trainingSession();
    const auto bars = switchingBars(*driver, 155);
    playTape(*driver, bars, [] { return std::size_t{1000}; });
    QCOMPARE(driver->session.pendingWork().size(), std::size_t{2});
    const PendingWork work = driver->session.pendingWork().front();
    const auto good = cachedResult(work);
    QVERIFY(good->failure == ReasonCode::None);
    const auto give = [&](const std::function<void(ModelInstalled&)>& change) {
        auto model = std::make_shared<ModelInstalled>(*good);
        change(*model);
        driver->apply(std::shared_ptr<const ModelInstalled>(model), driver->session.now());
    };
    // Not what was asked for: the request stays.
    give([](ModelInstalled& m) { m.work = 77; });
    give([](ModelInstalled& m) { m.instrument = InstrumentId{2}; });
    give([](ModelInstalled& m) { m.instrument = InstrumentId{9}; });
    give([](ModelInstalled& m) { m.timeframe = Timeframe::H1; });
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelRefused), 4);
    QCOMPARE(driver->session.pendingWork().size(), std::size_t{2});
    // Damaged: the request is over.
    give([](ModelInstalled& m) { m.model[m.model.size() / 2] ^= 0x40; });
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelRefused), 5);
    QCOMPARE(driver->session.pendingWork().size(), std::size_t{1});
    QVERIFY(engineOf(*driver).models().isEmpty());
    // Models of other bars would be a look ahead.
    auto other = trainingSession();
    auto later = switchingBars(*other, 155);
    for (market::Bar& bar : later)
        bar.end = bar.end + std::chrono::minutes(1);
    playTape(*other, later, [] { return std::size_t{1000}; });
    auto foreign = std::make_shared<ModelInstalled>(*cachedResult(other->session.pendingWork().back()));
    QVERIFY(foreign->failure == ReasonCode::None);
    foreign->work = driver->session.pendingWork().front().work;
    foreign->instrument = driver->session.pendingWork().front().instrument;
    driver->apply(std::shared_ptr<const ModelInstalled>(foreign), driver->session.now());
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelRefused), 6);
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelInstalled), 0);
    QVERIFY(driver->session.pendingWork().empty());
}

void TestTraining::modelsThatGrowOldAreToldOnce()
{
    auto driver = trainingSession();
    int results = 0;
    playTape(
        *driver, switchingBars(*driver), [] { return std::size_t{10}; },
        [&](const PendingWork& work) {
            const bool isFirst = results++ < 2; // of each instrument
            return isFirst ? cachedResult(work) : failureOf(work, ReasonCode::RegimeTrainingFailed);
        });
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelInstalled), 2);
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelOld), 2);
    Time old;
    for (const Effect& effect : driver->effects.all()) {
        if (effect.instrument.value != 1) continue;
        if (const auto* incident = std::get_if<Incident>(&effect.body);
            incident != nullptr && incident->code == ReasonCode::RegimeModelOld)
            old = effect.time;
        if (const auto* change = std::get_if<RegimeChanged>(&effect.body); change != nullptr && old != Time{})
            QVERIFY(effect.time < old || change->source == RegimeSource::Rule);
    }
    QVERIFY(engineOf(*driver).isModelOld());
    // Three intervals behind the last bar that the model knows.
    const auto& models = engineOf(*driver).models();
    QCOMPARE(old - models.trainedTo(), Duration(std::chrono::minutes(3 * 60 + 1)));
}

void TestTraining::changedSettingsForgetTheWorkAndKeepTheModels()
{
    auto driver = trainingSession();
    const auto bars = switchingBars(*driver, 400);
    // The second request of both has just been made.
    std::size_t next = 0;
    while (driver->all<WorkRequested>().size() < 4) {
        playTape(*driver, std::vector<market::Bar>{bars[next]}, [] { return std::size_t{1}; });
        ++next;
    }
    QCOMPARE(driver->session.pendingWork().size(), std::size_t{2});
    const PendingWork old = driver->session.pendingWork().front();
    const Digest hash = engineOf(*driver).modelHash();
    QVERIFY(hash != Digest{});
    Command command;
    command.kind = CommandKind::Setting;
    command.key = "regime.hmm.k";
    command.value = "2";
    driver->command(command, driver->session.now());
    QVERIFY(driver->session.pendingWork().empty());
    QCOMPARE(engineOf(*driver).modelHash(), hash);
    driver->apply(cachedResult(old), driver->session.now()); // comes late
    QCOMPARE(incidents(*driver, ReasonCode::RegimeModelRefused), 1);
    playTape(*driver, std::vector<market::Bar>(bars.begin() + static_cast<std::ptrdiff_t>(next), bars.end()),
             [] { return std::size_t{30}; });
    const auto& models = engineOf(*driver).models();
    QVERIFY(engineOf(*driver).modelHash() != hash);
    if (models.hmm) QCOMPARE(models.hmm->chain.states, std::size_t{2});
}

void TestTraining::pendingWorkIsHandedOn()
{
    auto driver = trainingSession();
    const auto bars = switchingBars(*driver, 400);
    playTape(*driver, std::vector<market::Bar>(bars.begin(), bars.begin() + 2 * 153), [] { return std::size_t{1}; });
    QCOMPARE(driver->session.pendingWork().size(), std::size_t{2});
    const auto before =
        std::vector<PendingWork>(driver->session.pendingWork().begin(), driver->session.pendingWork().end());
    QVERIFY(before.front().closedBars > 0 && !before.front().isAwaited());

    const CarryOver account = driver->session.carryOver();
    auto next = std::make_unique<SessionDriver>(kTrainingStart, kSmall, kBlend);
    next->define("ETH-USDT", "bybit", Timeframe::M1); // the other way round
    next->define("BTC-USDT", "bybit", Timeframe::M1);
    const std::vector<std::shared_ptr<const market::Instrument>> instruments{
        next->session.state(InstrumentId{1}).instrument, next->session.state(InstrumentId{2}).instrument};
    QVERIFY(checkCarryOver(account, instruments));
    next->applySpan(warmupBars(driver->session, 500, instruments));
    QVERIFY(next->all<WorkRequested>().empty()); // warm-up asks for nothing
    next->apply(std::make_shared<const CarryOver>(account), driver->session.now());
    const auto after = next->session.pendingWork();
    QCOMPARE(after.size(), before.size());
    for (std::size_t k = 0; k < after.size(); ++k) {
        QCOMPARE(after[k].work, before[k].work);
        QCOMPARE(after[k].closedBars, before[k].closedBars);
        QCOMPARE(after[k].instrument.value, before[k].instrument.value == 1 ? 2 : 1);
        // Trained in the new session the same models come about.
        QVERIFY(carryOut(after[k])->model == cachedResult(before[k])->model);
    }
    std::vector<market::Bar> rest(bars.begin() + 2 * 153, bars.end());
    for (market::Bar& bar : rest)
        bar.instrument = bar.instrument == 1 ? std::uint16_t{2} : std::uint16_t{1};
    playTape(*next, rest, [] { return std::size_t{9}; });
    QVERIFY(incidents(*next, ReasonCode::RegimeModelInstalled) > 0);
    const auto requests = next->all<WorkRequested>();
    QVERIFY(!requests.empty());
    QCOMPARE(requests.front().work, before.back().work + 1); // numbers go on
    QCOMPARE(incidents(*next, ReasonCode::RegimeModelRefused), 0);
}

void TestTraining::heartbeatsComeEveryQuarter()
{
    auto driver = trainingSession({});
    auto bars = switchingBars(*driver, 600);
    // An hour and a half without anything.
    std::erase_if(bars, [](const market::Bar& bar) {
        return bar.end > kTrainingStart + std::chrono::minutes(400) &&
               bar.end <= kTrainingStart + std::chrono::minutes(490);
    });
    driver->applySpan(bars);
    std::vector<Time> times;
    analysis::RegimeLabels now;
    for (const Effect& effect : driver->effects.all()) {
        const auto* regime = std::get_if<RegimeChanged>(&effect.body);
        if (regime == nullptr || effect.instrument.value != 1) continue;
        if (!regime->isHeartbeat) {
            now = regime->to;
            continue;
        }
        times.push_back(effect.time);
        QVERIFY(regime->from == now && regime->to == now);
        QCOMPARE(driver->effects.reasons(effect).size(), std::size_t{1});
        QCOMPARE(driver->effects.reasons(effect)[0].code, ReasonCode::RegimeHeartbeat);
        QVERIFY(effect.variant == Variant::None && effect.timeframe == Timeframe::M1);
        QVERIFY(regime->features != RegimeFeatures{});
    }
    // The regime is known from the 200th bar on. A quarter's rows are told before the bar that ends with it.
    std::vector<Time> expected;
    for (int minute = 210; minute <= 600; minute += 15)
        if (minute <= 405 || minute >= 495) expected.push_back(kTrainingStart + std::chrono::minutes(minute));
    QVERIFY(times == expected);
}

void TestTraining::warmUpAsksForNothing()
{
    auto driver = trainingSession();
    auto bars = switchingBars(*driver, 400);
    for (market::Bar& bar : bars)
        if (bar.end <= kTrainingStart + std::chrono::minutes(300))
            bar.flags = static_cast<std::uint8_t>(bar.flags | market::kWarmup);
    playTape(*driver, bars, [] { return std::size_t{33}; });
    QVERIFY(!driver->all<WorkRequested>().empty());
    for (const Effect& effect : driver->effects.all())
        QVERIFY(effect.time > kTrainingStart + std::chrono::minutes(300) || effect.kind == EffectKind::LedgerEntry);
    QCOMPARE(driver->all<WorkRequested>().front().to, kTrainingStart + std::chrono::minutes(301));
}

SEXTANT_TEST(TestTraining)
#include "tst_training.moc"
