#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <map>

#include "engine/core/philox.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Bar;
using market::Timeframe;

/// Bars of a venue come a little after their end, when trades of the next minute are here already.
class TestLateBars final : public QObject {
    Q_OBJECT

private slots:
    void longerBarsWaitForTheirLastPiece();
    void aPieceThatIsTooLateIsLeftOut();
    void scoresAreThoseOfBarsOnTime();
    void whatWasTradedSinceIsNewer();
    void positionsBehindABarAreNotLeftByIt_data();
    void positionsBehindABarAreNotLeftByIt();
    void positionsBeforeABarAre();
    void bestPriceOfAPositionIsNotOfBeforeIt();
};

namespace {

using namespace std::chrono_literals;

const Time kLateStart = at("2024-03-04T00:00:00Z");

const market::Instrument& feedInstrument(SessionDriver& driver, Duration lag)
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    market::Instrument instrument = catalog.find("BTC-USDT", "binance");
    instrument.id = InstrumentId{1};
    instrument.barSource = market::BarSource::Bars;
    instrument.baseTimeframe = Timeframe::M1;
    instrument.tapeTimeframes = static_cast<std::uint16_t>(1U << market::index(Timeframe::M1));
    instrument.hasQuotes = true;
    instrument.barLag = lag;
    driver.apply(std::make_shared<const market::Instrument>(std::move(instrument)), driver.session.now());
    return driver.session.instrument(InstrumentId{1});
}

std::vector<std::string> plain()
{
    return {"scoring.enabled=false", "risk.cooldown_seconds=0", "fills.entry_latency_ms=0",
            "fills.response_latency_ms=0", "fills.feed_latency_ms=0"};
}

/// A wandering market: one bar a minute.
std::vector<Bar> wanderingBars(const market::Instrument& instrument, int minutes)
{
    RandomStream random(11, RandomPurpose::Test);
    std::vector<Bar> out;
    std::int64_t price = 50'000;
    for (int i = 0; i < minutes; ++i) {
        const std::int64_t before = price;
        price += static_cast<std::int64_t>(random.nextBelow(401)) - 200 + (i / 240 % 2 == 0 ? 12 : -12);
        const std::int64_t high = std::max(before, price) + static_cast<std::int64_t>(random.nextBelow(60));
        const std::int64_t low = std::min(before, price) - static_cast<std::int64_t>(random.nextBelow(60));
        const auto text = [](std::int64_t value) { return std::to_string(value); };
        out.push_back(barOf(instrument, Timeframe::M1, kLateStart + std::chrono::minutes(i + 1), text(before).c_str(),
                            text(high).c_str(), text(low).c_str(), text(price).c_str(),
                            1.0 + static_cast<double>(random.nextBelow(100))));
    }
    return out;
}

/// Plays bars, each so long after its end, with a trade a second between.
void playLate(SessionDriver& driver, const market::Instrument& instrument, const std::vector<Bar>& bars,
              const std::vector<Duration>& delays)
{
    std::multimap<Time, const Bar*> arrivals;
    Time last = Time::min(); // a feed gives them one behind the other
    for (std::size_t i = 0; i < bars.size(); ++i) {
        last = std::max(last, bars[i].end + delays[i]);
        arrivals.emplace(last, &bars[i]);
    }
    auto next = arrivals.begin();
    for (Time now = kLateStart + 1s; next != arrivals.end(); now = now + 1s) {
        for (; next != arrivals.end() && next->first <= now; ++next)
            driver.applySpan(std::vector{*next->second});
        market::Trade trade = tradeOf(instrument, now, "50000");
        trade.price =
            bars[std::min<std::size_t>(bars.size() - 1, static_cast<std::size_t>((now - kLateStart) / 1min))].close;
        driver.applySpan(std::vector{trade});
    }
}

struct ScoreRow {
    Time barStart;
    double score = 0.0;
    SignalAction action = SignalAction::Hold;
    friend bool operator==(const ScoreRow&, const ScoreRow&) = default;
};
std::vector<ScoreRow> scoresOf(const SessionDriver& driver)
{
    std::vector<ScoreRow> out;
    for (const SignalScored& scored : driver.all<SignalScored>())
        if (scored.hasScore) out.push_back({scored.barStart, scored.score, scored.action});
    return out;
}

struct LateDesk {
    LateDesk() : driver(kLateStart, plain()), instrument(&feedInstrument(driver, 10s)) {}

    void trade(const char* price, Duration after)
    {
        driver.applySpan(std::vector{tradeOf(*instrument, kLateStart + after, price)});
    }
    void bar(Duration end, const char* open, const char* high, const char* low, const char* close)
    {
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, kLateStart + end, open, high, low, close)});
    }
    void buy(Duration after, const char* stop)
    {
        driver.applySpan(std::vector{quoteOf(*instrument, kLateStart + after, "49999", "50001")});
        Command command;
        command.kind = CommandKind::Order;
        command.instrument = instrument->id;
        command.side = market::Side::Buy;
        command.quantity = Lots{1000};
        command.stop = Price{parseScaled(stop, instrument->priceScale).value().value};
        driver.command(std::move(command), kLateStart + after);
        driver.applySpan(std::vector{quoteOf(*instrument, kLateStart + after + 1ms, "49999", "50001")});
    }
    [[nodiscard]] std::int64_t held() const { return driver.session.paper().position(instrument->id).quantity.count; }
    [[nodiscard]] const InstrumentState& state() const { return driver.session.state(instrument->id); }

    SessionDriver driver;
    const market::Instrument* instrument;
};

} // namespace

void TestLateBars::longerBarsWaitForTheirLastPiece()
{
    SessionDriver driver(kLateStart, {"scoring.signal_timeframes=5m", "scoring.timeframes=5m,15m"});
    const auto& instrument = feedInstrument(driver, 10s);
    const auto bars = wanderingBars(instrument, 30);
    playLate(driver, instrument, bars, std::vector<Duration>(bars.size(), 2500ms));
    const auto& fives = driver.session.state(instrument.id).histories[market::index(Timeframe::M5)];
    QCOMPARE(fives.size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i) {
        const Bar& five = fives.newest(5 - i);
        QCOMPARE(five.end, kLateStart + std::chrono::minutes(5 * (i + 1)));
        QCOMPARE(five.close, bars[5 * i + 4].close);
        QCOMPARE(five.open, bars[5 * i].open);
        double volume = 0.0;
        for (std::size_t k = 0; k < 5; ++k)
            volume += bars[5 * i + k].volume;
        QCOMPARE(five.volume, volume);
    }
}

void TestLateBars::aPieceThatIsTooLateIsLeftOut()
{
    SessionDriver driver(kLateStart, {"scoring.signal_timeframes=5m", "scoring.timeframes=5m,15m"});
    const auto& instrument = feedInstrument(driver, 10s);
    const auto bars = wanderingBars(instrument, 20);
    std::vector<Duration> delays(bars.size(), 1s);
    delays[4] = 14s; // the last of the first five minutes
    playLate(driver, instrument, bars, delays);
    const auto& fives = driver.session.state(instrument.id).histories[market::index(Timeframe::M5)];
    QCOMPARE(fives.size(), std::size_t{4}); // one each, not a second one of a single minute
    QCOMPARE(fives.newest(3).close, bars[3].close);
    QCOMPARE(fives.newest(2).open, bars[5].open);
    QCOMPARE(fives.newest(2).close, bars[9].close);
}

void TestLateBars::scoresAreThoseOfBarsOnTime()
{
    const std::vector<std::string> settings{"scoring.signal_timeframes=5m", "scoring.timeframes=1m,5m,15m"};
    std::vector<ScoreRow> expected;
    {
        SessionDriver driver(kLateStart, settings);
        const auto& instrument = feedInstrument(driver, Duration{0});
        for (const Bar& bar : wanderingBars(instrument, 900))
            driver.applySpan(std::vector{bar});
        expected = scoresOf(driver);
    }
    QVERIFY(expected.size() >= 30);
    RandomStream random(5, RandomPurpose::Test);
    for (int run = 0; run < 4; ++run) {
        SessionDriver driver(kLateStart, settings);
        const auto& instrument = feedInstrument(driver, 10s);
        const auto bars = wanderingBars(instrument, 900);
        std::vector<Duration> delays;
        for (std::size_t i = 0; i < bars.size(); ++i)
            delays.push_back(std::chrono::milliseconds(random.nextBelow(9'500)));
        playLate(driver, instrument, bars, delays);
        QCOMPARE(scoresOf(driver), expected);
        // Nothing is said of a bar before it is over.
        for (const Effect& effect : driver.effects.all())
            if (const auto* scored = std::get_if<SignalScored>(&effect.body); scored != nullptr && scored->hasScore)
                QVERIFY(effect.time >= scored->barStart + market::nominalLength(effect.timeframe));
    }
}

void TestLateBars::whatWasTradedSinceIsNewer()
{
    LateDesk desk;
    desk.trade("50000", 59s);
    desk.trade("51000", 60s + 200ms);
    desk.bar(60s, "49000", "50100", "48900", "50000");
    QCOMPARE(desk.instrument->format(desk.state().last), std::string("51000"));
    QCOMPARE(desk.state().lastTime, kLateStart + 60s + 200ms);
    QCOMPARE(desk.driver.session.now(), kLateStart + 60s + 200ms);
    desk.bar(120s, "51000", "51000", "51000", "51000");
    QCOMPARE(desk.state().lastTime, kLateStart + 120s);
}

void TestLateBars::positionsBehindABarAreNotLeftByIt_data()
{
    QTest::addColumn<int>("boughtMs");
    QTest::newRow("in its midst") << 30'000;
    QTest::newRow("at its end") << 60'000;
    QTest::newRow("behind its end, before it came") << 60'300;
}

void TestLateBars::positionsBehindABarAreNotLeftByIt()
{
    QFETCH(int, boughtMs);
    LateDesk desk;
    desk.trade("50000", 10s);
    desk.buy(std::chrono::milliseconds(boughtMs), "49000");
    QVERIFY(desk.held() > 0);
    desk.trade("50000", 60s + 400ms);
    desk.bar(60s, "50000", "50100", "48000", "50000"); // its low was before the position
    QVERIFY(desk.held() > 0);
    desk.trade("48900", 61s);
    desk.driver.applySpan(std::vector{quoteOf(*desk.instrument, kLateStart + 61s + 10ms, "48899", "48901")});
    QCOMPARE(desk.held(), std::int64_t{0});
}

void TestLateBars::positionsBeforeABarAre()
{
    LateDesk desk;
    desk.trade("50000", 10s);
    desk.buy(30s, "49000");
    desk.bar(60s, "50000", "50100", "49500", "50000");
    QVERIFY(desk.held() > 0);
    desk.bar(120s, "50000", "50100", "48000", "50000"); // no trade of it was heard
    QCOMPARE(desk.held(), std::int64_t{0});
}

void TestLateBars::bestPriceOfAPositionIsNotOfBeforeIt()
{
    LateDesk desk;
    desk.trade("50000", 10s);
    desk.buy(60s + 300ms, "49000");
    desk.bar(60s, "50000", "60000", "49900", "50000");
    QVERIFY(desk.driver.session.paper().position(desk.instrument->id).bestPrice <
            Price{parseScaled("51000", desk.instrument->priceScale).value().value});
}

SEXTANT_TEST(TestLateBars)
#include "tst_late_bars.moc"
