#include <QTest>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

class TestSession final : public QObject {
    Q_OBJECT

private slots:
    void spansGiveTheEffectsOfSingles_data();
    void spansGiveTheEffectsOfSingles();
    void aPrefixOfInputsGivesAPrefixOfEffects();
    void refusesInputsOutOfOrder();
    void suspiciousPrintsMoveNothing();
    void unknownInstrumentsAreCounted();
    void everyScoredBarEndsInOneOutcome();
    void splitLeavesScoresUndisturbed();
    void dividendIsPaidAndKept();
};

namespace {

const Time kStart = at("2024-01-01T00:00:00Z");

/// A random walk as trades, quotes or minute bars over `minutes`.
template <class Record>
std::vector<Record> walk(const market::Instrument& instrument, int minutes, std::uint64_t seed)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<Record> out;
    double price = 50'000.0;
    // Strong trends that last for hours, whatever the pace of the records.
    constexpr double kDrift = std::is_same_v<Record, market::Bar> ? 1.2e-3 : 1e-4;
    double drift = kDrift / 4;
    Time time = kStart;
    const Time end = kStart + std::chrono::minutes(minutes);
    while (time < end) {
        if (random.nextBelow(std::is_same_v<Record, market::Bar> ? 400 : 5000) == 0)
            drift = (random.nextUniform() - 0.5) * kDrift;
        price *= 1.0 + drift + kDrift * 0.3 * random.nextNormal();
        const Price mid = instrument.roundToTick(instrument.toPrice(price));
        if constexpr (std::is_same_v<Record, market::Bar>) {
            time = time + std::chrono::minutes(random.nextBelow(50) == 0 ? 7 : 1);
            market::Bar bar;
            bar.end = time;
            bar.open = mid;
            bar.close = instrument.roundToTick(instrument.toPrice(price * (1.0 + 2e-4 * random.nextNormal())));
            bar.high = Price{std::max(bar.open.units, bar.close.units) +
                             instrument.tick.units * static_cast<std::int64_t>(random.nextBelow(500))};
            bar.low = Price{std::min(bar.open.units, bar.close.units) -
                            instrument.tick.units * static_cast<std::int64_t>(random.nextBelow(500))};
            bar.volume = 1.0;
            bar.durationSeconds = 60;
            bar.timeframe = Timeframe::M1;
            bar.instrument = instrument.id.value;
            out.push_back(bar);
        } else if constexpr (std::is_same_v<Record, market::Trade>) {
            time = time + std::chrono::milliseconds(random.nextBelow(9000));
            market::Trade trade;
            trade.time = time;
            trade.price = mid;
            trade.size = 0.1;
            trade.instrument = instrument.id.value;
            out.push_back(trade);
        } else {
            time = time + std::chrono::milliseconds(random.nextBelow(9000));
            market::Quote quote;
            quote.time = time;
            quote.bid = mid;
            quote.ask = Price{mid.units + instrument.tick.units * static_cast<std::int64_t>(1 + random.nextBelow(30))};
            quote.bidSize = quote.askSize = 1.0;
            quote.instrument = instrument.id.value;
            out.push_back(quote);
        }
    }
    return out;
}

enum class Feed { Bars, Trades, Quotes };

SessionDriver& define(SessionDriver& driver, Feed feed)
{
    driver.define("BTC-USDT", "bybit", feed == Feed::Bars ? std::optional(Timeframe::M1) : std::nullopt,
                  feed == Feed::Bars     ? market::BarSource::Bars
                  : feed == Feed::Trades ? market::BarSource::Trades
                                         : market::BarSource::Quotes,
                  feed == Feed::Quotes);
    return driver;
}

/// Plays the walk in pieces of `size`.
template <class Record>
void playPieces(SessionDriver& driver, const std::vector<Record>& records, std::size_t size)
{
    for (std::size_t i = 0; i < records.size(); i += size)
        driver.applySpan(
            std::vector<Record>(records.begin() + static_cast<std::ptrdiff_t>(i),
                                records.begin() + static_cast<std::ptrdiff_t>(std::min(records.size(), i + size))));
}

template <class Record>
void compareSpans(Feed feed)
{
    const std::vector<std::string> busy{"scoring.signal_timeframes=1m", "scoring.timeframes=1m,5m",
                                        "risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0"};
    SessionDriver whole(kStart, busy);
    SessionDriver pieces(kStart, busy);
    SessionDriver singles(kStart, busy);
    define(whole, feed);
    define(pieces, feed);
    define(singles, feed);
    const auto records = walk<Record>(whole.session.instrument(InstrumentId{1}), 6000, 11);
    whole.applySpan(records);
    playPieces(pieces, records, 97);
    for (const Record& record : records)
        singles.apply(record, [&] {
            if constexpr (std::is_same_v<Record, market::Bar>)
                return record.end;
            else
                return record.time;
        }());
    QCOMPARE(pieces.digest(), whole.digest());
    QCOMPARE(singles.digest(), whole.digest());
    QCOMPARE(singles.effects.all().size(), whole.effects.all().size());
    QVERIFY2(whole.session.report().fills > 4, "the walk trades, so that the comparison means something");
    QCOMPARE(whole.session.report().paper.conservation.units, std::int64_t{0});
    for (std::size_t i = 0; i < singles.effects.all().size(); ++i) {
        QCOMPARE(singles.effects.all()[i].seq, whole.effects.all()[i].seq);
        QCOMPARE(singles.effects.all()[i].time.ns, whole.effects.all()[i].time.ns);
    }
}

} // namespace

void TestSession::spansGiveTheEffectsOfSingles_data()
{
    QTest::addColumn<int>("feed");
    QTest::newRow("minute bars") << 0;
    QTest::newRow("trades") << 1;
    QTest::newRow("quotes") << 2;
}

void TestSession::spansGiveTheEffectsOfSingles()
{
    QFETCH(int, feed);
    if (feed == 0) compareSpans<market::Bar>(Feed::Bars);
    if (feed == 1) compareSpans<market::Trade>(Feed::Trades);
    if (feed == 2) compareSpans<market::Quote>(Feed::Quotes);
}

void TestSession::aPrefixOfInputsGivesAPrefixOfEffects()
{
    SessionDriver whole(kStart);
    define(whole, Feed::Bars);
    const auto records = walk<market::Bar>(whole.session.instrument(InstrumentId{1}), 6000, 12);
    whole.applySpan(records);
    for (const std::size_t cut : {std::size_t{1}, records.size() / 3, records.size() / 2, records.size() - 1}) {
        SessionDriver half(kStart);
        define(half, Feed::Bars);
        half.applySpan(std::vector<market::Bar>(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(cut)));
        QVERIFY(half.effects.all().size() <= whole.effects.all().size());
        for (std::size_t i = 0; i < half.effects.all().size(); ++i) {
            CanonicalWriter a;
            CanonicalWriter b;
            canonical(half.effects.all()[i], half.effects.reasons(half.effects.all()[i]), a);
            canonical(whole.effects.all()[i], whole.effects.reasons(whole.effects.all()[i]), b);
            QVERIFY(std::equal(a.bytes().begin(), a.bytes().end(), b.bytes().begin(), b.bytes().end()));
        }
    }
}

void TestSession::refusesInputsOutOfOrder()
{
    Session empty;
    Effects effects;
    Event tick{1, kStart, 1, ClockTick{kStart}};
    QVERIFY_EXCEPTION_THROWN(empty.apply(tick, effects), ContractViolation); // nothing before SessionStart

    SessionDriver driver(kStart);
    define(driver, Feed::Bars);
    Event gap{driver.session.lastSeq() + 2, kStart, 1, ClockTick{kStart}};
    QVERIFY_EXCEPTION_THROWN(driver.session.apply(gap, driver.effects), ContractViolation);
    driver.apply(ClockTick{kStart + Duration{5}}, kStart + Duration{5});
    Event back{driver.session.lastSeq() + 1, kStart, 1, ClockTick{kStart}};
    QVERIFY_EXCEPTION_THROWN(driver.session.apply(back, driver.effects), ContractViolation);
}

void TestSession::suspiciousPrintsMoveNothing()
{
    SessionDriver driver(kStart);
    define(driver, Feed::Trades);
    const market::Instrument& btc = driver.session.instrument(InstrumentId{1});
    driver.applySpan(std::vector{tradeOf(btc, kStart, "100")});
    market::Trade odd = tradeOf(btc, kStart + Duration{1}, "1000000");
    odd.flags = market::kSuspicious;
    driver.applySpan(std::vector{odd});
    QCOMPARE(driver.session.state(InstrumentId{1}).last.units, tradeOf(btc, kStart, "100").price.units);
    QCOMPARE(driver.session.report().counts.dropped, std::uint64_t{1});
}

void TestSession::unknownInstrumentsAreCounted()
{
    SessionDriver driver(kStart);
    define(driver, Feed::Bars);
    market::Bar bar = barOf(driver.session.instrument(InstrumentId{1}), Timeframe::M1, kStart + std::chrono::minutes(1),
                            "1", "1", "1", "1");
    bar.instrument = 9;
    driver.applySpan(std::vector{bar});
    bar.instrument = 0;
    bar.end = bar.end + std::chrono::minutes(1);
    driver.applySpan(std::vector{bar});
    QCOMPARE(driver.session.report().counts.dropped, std::uint64_t{2});
}

void TestSession::everyScoredBarEndsInOneOutcome()
{
    SessionDriver driver(kStart);
    define(driver, Feed::Bars);
    driver.applySpan(walk<market::Bar>(driver.session.instrument(InstrumentId{1}), 12'000, 13));
    std::map<std::int64_t, int> outcomes; // by time of the scored bar
    for (const Effect& effect : driver.effects.all()) {
        if (const auto* scored = std::get_if<SignalScored>(&effect.body);
            scored != nullptr && scored->source == SignalSource::Score)
            outcomes[effect.time.ns] += 0;
        if (effect.kind == EffectKind::NonTrade) ++outcomes[effect.time.ns];
        if (const auto* order = std::get_if<OrderChanged>(&effect.body);
            order != nullptr && order->to == trading::OrderState::Created && order->signal.isSet())
            ++outcomes[effect.time.ns];
    }
    QVERIFY(outcomes.size() > 500);
    for (const auto& [time, count] : outcomes)
        QVERIFY2(count == 1, toRfc3339(Time{time}).c_str());
}

void TestSession::splitLeavesScoresUndisturbed()
{
    // The same market with and without a 7:1 split in the middle: indicators see one unbroken series, so the scores are
    // the same.
    const auto scores = [](bool split) {
        SessionDriver driver(at("2024-01-02T14:30:00Z"), {"scoring.signal_timeframes=1m", "scoring.timeframes=1m"});
        const market::Instrument& spy = driver.define("SPY", "", Timeframe::M1);
        RandomStream random(4, RandomPurpose::Test);
        double price = 700.0;
        std::vector<double> out;
        for (int i = 1; i <= 300; ++i) {
            const Time end = at("2024-01-02T14:30:00Z") + std::chrono::minutes(i);
            if (split && i == 150) {
                market::CorporateAction action{};
                action.time = end - std::chrono::minutes(1);
                action.splitNumerator = 7;
                action.splitDenominator = 1;
                action.instrument = 1;
                driver.apply(action, action.time);
            }
            price *= 1.0 + 1e-3 * random.nextNormal();
            const double shown = split && i >= 150 ? price / 7.0 : price;
            market::Bar bar = barOf(spy, Timeframe::M1, end, "1", "1", "1", "1");
            bar.open = bar.high = bar.low = bar.close = Price{spy.toPrice(shown).units};
            bar.high.units += spy.toPrice(shown * 1e-3).units;
            bar.low.units -= spy.toPrice(shown * 1e-3).units;
            driver.applySpan(std::vector{bar});
            out.push_back(driver.last<SignalScored>().hasScore ? driver.last<SignalScored>().score : -1.0);
        }
        return out;
    };
    const auto plain = scores(false);
    const auto split = scores(true);
    for (std::size_t i = 0; i < plain.size(); ++i)
        QVERIFY2(std::abs(plain[i] - split[i]) < 1e-5,
                 qPrintable(QString("bar %1: %2 and %3").arg(i).arg(plain[i]).arg(split[i])));
}

void TestSession::dividendIsPaidAndKept()
{
    SessionDriver driver(at("2024-01-02T14:30:00Z"), {"scoring.enabled=false"});
    const market::Instrument& spy = driver.define("SPY", "", Timeframe::M1);
    Time time = at("2024-01-02T14:30:00Z");
    for (int i = 0; i < 20; ++i) {
        time = time + std::chrono::minutes(1);
        driver.applySpan(std::vector{barOf(spy, Timeframe::M1, time, "100", "100.5", "99.5", "100")});
    }
    driver.signal(spy, SignalDirection::Long, time);
    time = time + std::chrono::minutes(1);
    driver.applySpan(std::vector{barOf(spy, Timeframe::M1, time, "100", "100.2", "99.8", "100")});
    const auto& position = driver.session.paper().position(InstrumentId{1});
    QVERIFY(position.quantity.count > 0);
    const Cash before = driver.session.paper().cash();
    market::CorporateAction action{};
    action.time = time;
    action.splitNumerator = action.splitDenominator = 1;
    action.dividendPerShare = Cash{125'000'000}; // 1.25
    action.instrument = 1;
    driver.apply(action, time);
    QCOMPARE(driver.session.paper().cash().units - before.units, position.quantity.count * 125'000'000);
    QVERIFY(driver.last<LedgerEntry>().kind == LedgerEntry::Kind::Dividend);
    QCOMPARE(driver.session.report().paper.conservation.units, std::int64_t{0});
}

SEXTANT_TEST(TestSession)
#include "tst_session.moc"
