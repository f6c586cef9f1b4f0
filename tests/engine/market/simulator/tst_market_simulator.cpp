#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/sha256.h"
#include "engine/market/calendar.h"
#include "engine/market/simulator/market_simulator.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::simulator;

namespace {

// A Tuesday, twenty minutes before the NYSE opens (14:30 UTC until 2024-03-10).
const Time kStart = *parseRfc3339("2024-03-05T14:10:00Z");

std::uint16_t instrumentOf(const SimulatedEvent& event)
{
    return std::visit([](const auto& record) { return record.instrument; }, event);
}

/// All bytes of an event: the records have no padding.
std::vector<std::uint8_t> bytesOf(const SimulatedEvent& event)
{
    return std::visit(
        [](const auto& record) {
            std::vector<std::uint8_t> bytes(sizeof record);
            std::memcpy(bytes.data(), &record, sizeof record);
            return bytes;
        },
        event);
}

Digest digestOf(MarketSimulator& simulator, int count)
{
    Sha256 hash;
    for (int i = 0; i < count; ++i) {
        const auto event = simulator.next();
        if (!event) break;
        hash.update(bytesOf(*event));
    }
    return hash.finish();
}

std::vector<std::vector<std::uint8_t>> eventsOf(MarketSimulator& simulator, int count)
{
    std::vector<std::vector<std::uint8_t>> out;
    for (int i = 0; i < count; ++i)
        out.push_back(bytesOf(*simulator.next()));
    return out;
}

} // namespace

class TestMarketSimulator final : public QObject {
    Q_OBJECT
private slots:
    void defaultInstrumentsAreValid();
    void sameSeedSameStream();
    void otherSeedOrStartOtherStream();
    void streamIsTheSameInEveryBuild();
    void timesRiseAndTiesAreOrdered();
    void recordsAreWellFormed();
    void tradesMeetTheQuoteBefore();
    void nothingHappensInClosedTime();
    void sessionsBeginWithAQuote();
    void skipEqualsGoingThere_data();
    void skipEqualsGoingThere();
    void copiesGoOnAlike();
    void instrumentsDoNotDependOnEachOther();
    void orderOfInstrumentsDoesNotMatter();
    void startsAnywhereInTime();
    void endsWithTheYear2200();
    void refusesBadConfigurations_data();
    void refusesBadConfigurations();
    void uncheckedConfigurationIsAViolation();
    void ratesAreThoseAskedFor();
};

void TestMarketSimulator::defaultInstrumentsAreValid()
{
    const auto instruments = defaultInstruments();
    QCOMPARE(instruments.size(), std::size_t{3});
    const std::array<std::string, 3> symbols{"SIM-BTC-USD", "SIM-ETH-USD", "SIM-EQ"};
    for (std::size_t i = 0; i < instruments.size(); ++i) {
        const Instrument& instrument = instruments[i];
        QVERIFY(market::validated(instrument).has_value());
        QCOMPARE(instrument.symbol, symbols[i]);
        QCOMPARE(std::size_t{instrument.id.value}, i + 1);
        QVERIFY(instrument.barSource == BarSource::Trades);
        QVERIFY(instrument.hasQuotes);
        QVERIFY(findCalendar(instrument.calendar) != nullptr);
        QVERIFY(!instrument.guessed);
    }
    QCOMPARE(instruments[0].calendar, std::string("24-7"));
    QCOMPARE(instruments[2].calendar, std::string("NYSE"));
    QVERIFY(simulator::validated(defaultConfig(1, kStart)).has_value());
    // execution.md §7.4: 5 bp of 1000, and a share's minimum of 1.00
    QCOMPARE(instruments[0].fees.takerPpm, std::int64_t{500});
    QCOMPARE(toString(instruments[2].fees.minimum), std::string("1"));
}

void TestMarketSimulator::sameSeedSameStream()
{
    MarketSimulator a(defaultConfig(7, kStart));
    MarketSimulator b(defaultConfig(7, kStart));
    QVERIFY(eventsOf(a, 30'000) == eventsOf(b, 30'000));
}

void TestMarketSimulator::otherSeedOrStartOtherStream()
{
    MarketSimulator a(defaultConfig(7, kStart));
    MarketSimulator b(defaultConfig(8, kStart));
    MarketSimulator c(defaultConfig(7, kStart + std::chrono::seconds(1)));
    const Digest first = digestOf(a, 1000);
    QVERIFY(!(first == digestOf(b, 1000)));
    QVERIFY(!(first == digestOf(c, 1000)));
}

/// Taken from a Debug build of g++ 12 on x86-64; it has no other meaning than to be the same everywhere.
void TestMarketSimulator::streamIsTheSameInEveryBuild()
{
    MarketSimulator simulator(defaultConfig(2024, kStart));
    QCOMPARE(QByteArray::fromStdString(toHex(digestOf(simulator, 50'000))),
             QByteArray("0bda45b528ca05a9a7f1c21db9e29db2af217109f07d2c7bade99503ccc35d51"));
}

void TestMarketSimulator::timesRiseAndTiesAreOrdered()
{
    auto config = defaultConfig(3, kStart);
    for (auto& [instrument, behaviour] : config.instruments)
        behaviour.tradesPerSecond = behaviour.quotesPerSecond = 900.0; // many events, so that some share a microsecond
    MarketSimulator simulator(*simulator::validated(config));
    std::map<int, Time> last;
    SimulatedEvent previous = *simulator.next();
    int ties = 0;
    for (int i = 0; i < 300'000; ++i) {
        const SimulatedEvent event = *simulator.next();
        QVERIFY(timeOf(event) >= timeOf(previous));
        if (timeOf(event) == timeOf(previous)) {
            ++ties;
            QVERIFY(event.index() > previous.index() ||
                    (event.index() == previous.index() && instrumentOf(event) > instrumentOf(previous)));
        }
        auto [at, isNew] = last.try_emplace(instrumentOf(event), timeOf(event));
        if (!isNew) {
            QVERIFY(timeOf(event) > at->second);
            at->second = timeOf(event);
        }
        previous = event;
    }
    QVERIFY(ties > 5);
}

void TestMarketSimulator::recordsAreWellFormed()
{
    const auto config = defaultConfig(4, kStart);
    MarketSimulator simulator(config);
    QVERIFY(timeOf(*simulator.next()) >= kStart);
    std::array<int, 2> kinds{};
    for (int i = 0; i < 100'000; ++i) {
        const SimulatedEvent event = *simulator.next();
        ++kinds[event.index()];
        const Instrument& instrument = config.instruments[instrumentOf(event) - 1U].instrument;
        if (const auto* quote = std::get_if<Quote>(&event)) {
            QVERIFY(quote->isUsable());
            QVERIFY(quote->ask.units - quote->bid.units >= instrument.tick.units);
            QVERIFY(quote->bid.units % instrument.tick.units == 0 && quote->ask.units % instrument.tick.units == 0);
            QVERIFY(quote->bidSize > 0.0 && quote->askSize > 0.0);
            QCOMPARE(int{quote->flags}, 0);
        } else {
            const Trade& trade = std::get<Trade>(event);
            QVERIFY(trade.price.units > 0 && trade.price.units % instrument.tick.units == 0);
            QVERIFY(trade.size >= instrument.toDouble(Lots{1}));
            const double lots = trade.size / instrument.toDouble(Lots{1});
            QVERIFY(std::abs(lots - std::round(lots)) < 1e-6);
            QVERIFY(trade.side != Side::None);
            QCOMPARE(int{trade.flags}, 0);
        }
    }
    QVERIFY(kinds[0] > kinds[1] && kinds[1] > 10'000);
}

void TestMarketSimulator::tradesMeetTheQuoteBefore()
{
    MarketSimulator simulator(defaultConfig(5, kStart));
    std::map<int, Quote> quotes;
    int inside = 0;
    int atTheRightSide = 0;
    int all = 0;
    for (int i = 0; i < 200'000; ++i) {
        const SimulatedEvent event = *simulator.next();
        if (const auto* quote = std::get_if<Quote>(&event)) {
            quotes[quote->instrument] = *quote;
            continue;
        }
        const Trade& trade = std::get<Trade>(event);
        QVERIFY(quotes.contains(trade.instrument));
        const Quote& quote = quotes[trade.instrument];
        ++all;
        inside += trade.price >= quote.bid && trade.price <= quote.ask ? 1 : 0;
        atTheRightSide += trade.price == (trade.side == Side::Buy ? quote.ask : quote.bid) ? 1 : 0;
        QVERIFY(trade.side == Side::Buy ? trade.price >= quote.ask : trade.price <= quote.bid); // deeper, never better
    }
    QVERIFY(inside > all * 9 / 10);
    QVERIFY(inside < all); // large orders do reach deeper levels
    QCOMPARE(atTheRightSide, inside);
}

/// Over Good Friday (2024-03-29), a weekend, and the change to summer time (2024-03-10).
void TestMarketSimulator::nothingHappensInClosedTime()
{
    auto config = defaultConfig(6, *parseRfc3339("2024-03-07T20:00:00Z"));
    config.instruments.erase(config.instruments.begin(), config.instruments.begin() + 2);
    config.instruments[0].behaviour.tradesPerSecond = config.instruments[0].behaviour.quotesPerSecond = 0.1;
    MarketSimulator simulator(*simulator::validated(config));
    const auto calendar = findCalendar("NYSE");
    std::map<std::string, int> days;
    while (const auto event = simulator.next()) {
        if (timeOf(*event) >= *parseRfc3339("2024-04-02T00:00:00Z")) break;
        QVERIFY2(calendar->isRegular(timeOf(*event)), toRfc3339(timeOf(*event)).c_str());
        ++days[toRfc3339(timeOf(*event)).substr(0, 10)];
    }
    QCOMPARE(days.size(), std::size_t{17}); // weekdays from 7 March to 1 April without Good Friday
    QVERIFY(!days.contains("2024-03-29"));
    QVERIFY(days.contains("2024-03-28") && days.contains("2024-04-01"));
}

void TestMarketSimulator::sessionsBeginWithAQuote()
{
    auto config = defaultConfig(6, *parseRfc3339("2024-03-09T12:00:00Z")); // a Saturday
    config.instruments.erase(config.instruments.begin(), config.instruments.begin() + 2);
    MarketSimulator simulator(config);
    const SimulatedEvent first = *simulator.next();
    QVERIFY(std::holds_alternative<Quote>(first));
    QVERIFY(timeOf(first) == *parseRfc3339("2024-03-11T13:30:00Z"));

    MarketSimulator midday(defaultConfig(6, kStart));
    QVERIFY(std::holds_alternative<Quote>(*midday.next()));
}

void TestMarketSimulator::skipEqualsGoingThere_data()
{
    QTest::addColumn<quint64>("n");
    for (quint64 n : {0U, 1U, 2U, 999U, 20'000U})
        QTest::addRow("%llu", n) << n;
}

void TestMarketSimulator::skipEqualsGoingThere()
{
    QFETCH(quint64, n);
    MarketSimulator walked(defaultConfig(9, kStart));
    for (quint64 i = 0; i < n; ++i)
        (void)walked.next();
    QCOMPARE(quint64{walked.position()}, n);
    const Digest expected = digestOf(walked, 2000);

    MarketSimulator skipped(defaultConfig(9, kStart));
    skipped.skip(n);
    QCOMPARE(quint64{skipped.position()}, n);
    QVERIFY(digestOf(skipped, 2000) == expected);
    QCOMPARE(quint64{skipped.position()}, n + 2000);

    skipped.skip(n); // backwards
    QCOMPARE(quint64{skipped.position()}, n);
    QVERIFY(digestOf(skipped, 2000) == expected);
}

void TestMarketSimulator::copiesGoOnAlike()
{
    MarketSimulator original(defaultConfig(9, kStart));
    original.skip(5000);
    MarketSimulator copy = original;
    const Digest expected = digestOf(original, 2000);
    QVERIFY(digestOf(copy, 2000) == expected);
}

void TestMarketSimulator::instrumentsDoNotDependOnEachOther()
{
    auto alone = defaultConfig(10, kStart);
    alone.instruments.resize(1);
    MarketSimulator one(alone);
    MarketSimulator all(defaultConfig(10, kStart));
    for (int i = 0; i < 20'000;) {
        const SimulatedEvent event = *all.next();
        if (instrumentOf(event) != 1) continue;
        QVERIFY(bytesOf(event) == bytesOf(*one.next()));
        ++i;
    }
}

void TestMarketSimulator::orderOfInstrumentsDoesNotMatter()
{
    auto config = defaultConfig(10, kStart);
    MarketSimulator one(config);
    std::swap(config.instruments[0], config.instruments[2]);
    MarketSimulator other(config);
    QVERIFY(eventsOf(one, 5000) == eventsOf(other, 5000));
}

void TestMarketSimulator::startsAnywhereInTime()
{
    for (const char* start :
         {"1900-01-01T00:00:00Z", "1969-12-31T23:59:58.123456789Z", "1990-06-15T03:00:00Z", "2150-06-15T03:00:00Z"}) {
        auto config = simulator::validated(defaultConfig(11, *parseRfc3339(start)));
        QVERIFY(config.has_value());
        MarketSimulator simulator(*config);
        Time last = config->start;
        for (int i = 0; i < 2000; ++i) {
            const auto event = simulator.next();
            QVERIFY(event.has_value());
            QVERIFY(timeOf(*event) >= last);
            last = timeOf(*event);
        }
        QVERIFY(last - config->start < std::chrono::hours(1));
    }
}

void TestMarketSimulator::endsWithTheYear2200()
{
    MarketSimulator simulator(defaultConfig(12, *parseRfc3339("2199-12-31T23:58:00Z")));
    int count = 0;
    while (const auto event = simulator.next()) {
        QVERIFY(timeOf(*event) < kLatestInputTime);
        ++count;
    }
    QVERIFY(count > 100);
    QVERIFY(!simulator.next().has_value());
    QCOMPARE(int(simulator.position()), count);
    simulator.skip(1'000'000);
    QCOMPARE(int(simulator.position()), count);
}

void TestMarketSimulator::refusesBadConfigurations_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < 25; ++i)
        QTest::addRow("%d", i) << i;
}

void TestMarketSimulator::refusesBadConfigurations()
{
    using Change = std::function<void(SimulatorConfig&)>;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    const auto behaviour = [](auto member, double value) -> Change {
        return [member, value](SimulatorConfig& c) { c.instruments[1].behaviour.*member = value; };
    };
    const std::vector<std::pair<Change, std::string>> changes{
        {[](SimulatorConfig& c) { c.instruments.clear(); }, "at least one instrument"},
        {[](SimulatorConfig& c) { c.start = Time::min(); }, "start"},
        {[](SimulatorConfig& c) { c.start = kLatestInputTime; }, "start"},
        {[](SimulatorConfig& c) { c.instruments[1].instrument.id = {}; }, "id"},
        {[](SimulatorConfig& c) { c.instruments[1].instrument.id = InstrumentId{1}; }, "id"},
        {[](SimulatorConfig& c) { c.instruments[1].instrument.calendar = "MOON"; }, "calendar"},
        {[](SimulatorConfig& c) { c.instruments[1].instrument.tick = Price{0}; }, "tick"},
        {behaviour(&Behaviour::startPrice, 0.5), "start price"},
        {behaviour(&Behaviour::startPrice, 1e8), "start price"},
        {behaviour(&Behaviour::startPrice, nan), "start price"},
        {behaviour(&Behaviour::minuteVolatility, 0.0), "minute volatility"},
        {behaviour(&Behaviour::minuteVolatility, 0.03), "minute volatility"},
        {behaviour(&Behaviour::minuteVolatility, nan), "minute volatility"},
        {behaviour(&Behaviour::relativeSpread, -1e-9), "relative spread"},
        {behaviour(&Behaviour::relativeSpread, nan), "relative spread"},
        {behaviour(&Behaviour::typicalSize, 0.0), "typical size"},
        {behaviour(&Behaviour::typicalSize, inf), "typical size"},
        {behaviour(&Behaviour::tradesPerSecond, 0.0), "trades per second"},
        {behaviour(&Behaviour::tradesPerSecond, nan), "trades per second"},
        {behaviour(&Behaviour::quotesPerSecond, -1.0), "quotes per second"},
        {behaviour(&Behaviour::quotesPerSecond, 1001.0), "quotes per second"},
        {behaviour(&Behaviour::commonShare, 1.1), "common share"},
        {behaviour(&Behaviour::commonShare, nan), "common share"},
        {behaviour(&Behaviour::jumpsPerDay, -0.1), "jumps per day"},
        {behaviour(&Behaviour::jumpsPerDay, inf), "jumps per day"},
    };
    QCOMPARE(changes.size(), std::size_t{25});
    QFETCH(int, row);
    const auto& [change, named] = changes[static_cast<std::size_t>(row)];
    SimulatorConfig config = defaultConfig(1, kStart);
    change(config);
    const auto checked = simulator::validated(config);
    QVERIFY(!checked.has_value());
    QVERIFY(checked.error().code == ErrorCode::InvalidInput);
    QVERIFY2(checked.error().message.find(named + ":") != std::string::npos || named == "at least one instrument",
             checked.error().message.c_str());
}

void TestMarketSimulator::uncheckedConfigurationIsAViolation()
{
    QVERIFY_EXCEPTION_THROWN(MarketSimulator{SimulatorConfig{}}, ContractViolation);
}

void TestMarketSimulator::ratesAreThoseAskedFor()
{
    // Five whole weeks of a round-the-clock market: moods come and go about 300 times.
    auto config = defaultConfig(13, *parseRfc3339("2024-03-04T00:00:00Z"));
    config.instruments.resize(1);
    auto& behaviour = config.instruments[0].behaviour;
    behaviour.tradesPerSecond = 0.2;
    behaviour.quotesPerSecond = 0.3;
    MarketSimulator simulator(config);
    std::array<int, 2> counts{};
    const double seconds = 35.0 * 86'400.0;
    for (auto event = simulator.next(); timeOf(*event) < config.start + std::chrono::hours(35 * 24);
         event = simulator.next())
        ++counts[event->index()];
    QVERIFY(std::abs(counts[1] / seconds / 0.2 - 1.0) < 0.1);
    QVERIFY(counts[0] / seconds > 0.27); // and those that follow sudden moves
}

SEXTANT_TEST(TestMarketSimulator)
#include "tst_market_simulator.moc"
