#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <vector>

#include "engine/market/simulator/arrivals.h"
#include "engine/market/simulator/price_process.h"
#include "engine/market/simulator/simulated_book.h"
#include "engine/market/simulator/trading_hours.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::simulator;

class TestSimulatorParts final : public QObject {
    Q_OBJECT
private slots:
    void arrivalsKeepTheirRates();
    void arrivalsExciteThemselves();
    void arrivalsStopAtTheLimit();
    void factorIsAFunctionOfTheSecond();
    void factorIsNormal();
    void spreadWidensWithVolatility();
    void quotesSurroundThePrice();
    void tradesEatTheBook();
    void priceWithoutNoiseStays();
    void volatilityIsThatAskedFor();
    void activityAveragesToOne();
    void sessionsFollowTheCalendar();
};

namespace {

/// Counts per window of `seconds`.
std::array<std::vector<double>, 2> countArrivals(double windowSeconds, std::size_t windows)
{
    RandomStream random(1, RandomPurpose::Test);
    Arrivals arrivals(Behaviour{});
    std::array<std::vector<double>, 2> counts;
    for (std::size_t i = 0; i < windows; ++i) {
        std::array<double, 2> inWindow{};
        for (double left = windowSeconds; left > 0.0;) {
            const Arrivals::Arrival arrival = arrivals.next(left, random);
            left -= arrival.seconds;
            if (arrival.what == Arrivals::What::Nothing) break;
            inWindow[arrival.what == Arrivals::What::Trade ? 0 : 1] += 1.0;
        }
        counts[0].push_back(inWindow[0]);
        counts[1].push_back(inWindow[1]);
    }
    return counts;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    for (double v : values)
        sum += v;
    return sum / static_cast<double>(values.size());
}

double varianceOf(const std::vector<double>& values)
{
    const double mean = meanOf(values);
    double sum = 0.0;
    for (double v : values)
        sum += (v - mean) * (v - mean);
    return sum / static_cast<double>(values.size());
}

} // namespace

void TestSimulatorParts::arrivalsKeepTheirRates()
{
    const auto counts = countArrivals(60.0, 3000);
    QVERIFY(std::fabs(meanOf(counts[0]) / 60.0 - 2.0) < 0.05); // standard error 0.0094
    QVERIFY(std::fabs(meanOf(counts[1]) / 60.0 - 3.0) < 0.06);
}

/// Hawkes 1971: over long windows the variance of the counts is mean / (1 - n)², here four times that of a Poisson
/// process.
void TestSimulatorParts::arrivalsExciteThemselves()
{
    const auto counts = countArrivals(200.0, 2000);
    const double ratio = varianceOf(counts[0]) / meanOf(counts[0]);
    QVERIFY2(ratio > 3.4 && ratio < 4.4, std::to_string(ratio).c_str());
}

void TestSimulatorParts::arrivalsStopAtTheLimit()
{
    RandomStream random(2, RandomPurpose::Test);
    Arrivals arrivals(Behaviour{});
    for (int i = 0; i < 10'000; ++i) {
        const auto arrival = arrivals.next(0.3, random);
        QVERIFY(arrival.seconds >= 0.0 && arrival.seconds <= 0.3);
        QVERIFY((arrival.what == Arrivals::What::Nothing) == (arrival.seconds == 0.3));
    }
}

void TestSimulatorParts::factorIsAFunctionOfTheSecond()
{
    CommonFactor forward(1, 0);
    CommonFactor backward(1, 0);
    CommonFactor otherGroup(1, 1);
    std::vector<double> draws;
    for (std::int64_t second = -50; second < 50; ++second)
        draws.push_back(forward.at(second));
    for (std::int64_t second = 49; second >= -50; --second) {
        QCOMPARE(backward.at(second), draws[static_cast<std::size_t>(second + 50)]);
        QVERIFY(otherGroup.at(second) != draws[static_cast<std::size_t>(second + 50)]);
    }
}

void TestSimulatorParts::factorIsNormal()
{
    CommonFactor factor(3, 0);
    std::vector<double> draws;
    double lag = 0.0;
    for (std::int64_t second = 0; second < 50'000; ++second) {
        draws.push_back(factor.at(1'700'000'000 + second));
        if (second > 0) lag += draws.back() * draws[draws.size() - 2] / 50'000.0;
    }
    QVERIFY(std::fabs(meanOf(draws)) < 0.022); // five standard errors
    QVERIFY(std::fabs(varianceOf(draws) - 1.0) < 0.032);
    QVERIFY(std::fabs(lag) < 0.022);
}

namespace {

double meanSpread(double heat)
{
    RandomStream random(4, RandomPurpose::Test);
    const Instrument instrument = defaultInstruments()[0];
    SimulatedBook book(instrument, usualBehaviour(instrument));
    double sum = 0.0;
    for (int i = 0; i < 5000; ++i) {
        book.requote(65'000.0, heat, random);
        sum += instrument.toDouble(Price{book.quote().ask.units - book.quote().bid.units}) / 5000.0;
    }
    return sum;
}

} // namespace

void TestSimulatorParts::spreadWidensWithVolatility()
{
    const double calm = meanSpread(0.5);
    const double usual = meanSpread(1.0);
    const double wild = meanSpread(3.0);
    QVERIFY(calm < 0.85 * usual && usual < 0.6 * wild); // 0.75 and 0.5 by the formula
    // 65 000 · 5e-5 · E[e^y] with y of deviation 0.37: 3.25 · 1.07
    QVERIFY(std::fabs(usual - 3.48) < 0.4);
}

void TestSimulatorParts::quotesSurroundThePrice()
{
    RandomStream random(5, RandomPurpose::Test);
    for (const Instrument& instrument : defaultInstruments()) {
        SimulatedBook book(instrument, usualBehaviour(instrument));
        double offset = 0.0;
        for (int i = 0; i < 5000; ++i) {
            const double price = 100.0 + 0.001 * i;
            book.requote(price, 1.0, random);
            QVERIFY(book.quote().ask.units - book.quote().bid.units >= instrument.tick.units);
            QVERIFY(!book.isStale(price));
            offset += (0.5 * (instrument.toDouble(book.quote().bid) + instrument.toDouble(book.quote().ask)) - price) /
                      5000.0;
        }
        QVERIFY(std::fabs(offset) < 0.5 * instrument.toDouble(instrument.tick));
    }
    // The lowest prices still have two sides.
    const Instrument coin = defaultInstruments()[0];
    SimulatedBook book(coin, usualBehaviour(coin));
    book.requote(1e-9, 1.0, random);
    QVERIFY(book.quote().isUsable());
    QVERIFY(book.quote().bid < book.quote().ask);
}

void TestSimulatorParts::tradesEatTheBook()
{
    RandomStream random(6, RandomPurpose::Test);
    const Instrument share = defaultInstruments()[2];
    SimulatedBook book(share, usualBehaviour(share));
    book.requote(180.0, 1.0, random);
    const Quote quote = book.quote();
    double bought = 0.0;
    double sold = 0.0;
    Price highest;
    bool stale = false;
    for (int i = 0; i < 2000; ++i) { // far more than the book holds
        const Trade trade = book.trade(180.0, random);
        QVERIFY(trade.size >= 1.0);
        (trade.side == Side::Buy ? bought : sold) += trade.size;
        if (trade.side == Side::Buy) {
            QVERIFY(trade.price >= quote.ask);
            highest = std::max(highest, trade.price);
        } else {
            QVERIFY(trade.price <= quote.bid);
        }
        stale = stale || book.isStale(180.0);
    }
    QVERIFY(bought > quote.askSize && sold > quote.bidSize);
    QVERIFY(highest > quote.ask);
    QVERIFY(stale);
    book.requote(180.0, 1.0, random);
    QVERIFY(!book.isStale(180.0));
    QVERIFY(book.quote().askSize >= 1.0 && book.quote().bidSize >= 1.0);
    QVERIFY(book.isStale(181.0) && book.isStale(179.0));
}

void TestSimulatorParts::priceWithoutNoiseStays()
{
    Behaviour still;
    still.minuteVolatility = 1e-12;
    still.jumpsPerDay = 0.0;
    RandomStream random(7, RandomPurpose::Test);
    PriceProcess price(still, 7);
    for (std::int64_t second = 0; second < 6000; ++second) {
        if (second % 60 == 0) price.startMinute(1.0, random);
        price.step(second, random);
    }
    QVERIFY(std::fabs(price.price() / 100.0 - 1.0) < 1e-9);
}

void TestSimulatorParts::volatilityIsThatAskedFor()
{
    Behaviour behaviour;
    behaviour.minuteVolatility = 1e-3;
    behaviour.jumpsPerDay = 0.0;
    RandomStream random(8, RandomPurpose::Test);
    PriceProcess price(behaviour, 8);
    std::vector<double> returns;
    for (std::int64_t minute = 0; minute < 30'000; ++minute) {
        const double before = price.price();
        price.startMinute(1.0, random);
        for (std::int64_t second = 0; second < 60; ++second)
            price.step(minute * 60 + second, random);
        returns.push_back(std::log(price.price() / before));
    }
    const double deviation = std::sqrt(varianceOf(returns));
    QVERIFY2(std::fabs(deviation / 1e-3 - 1.0) < 0.15,
             std::to_string(deviation).c_str()); // moods and clusters average slowly
}

void TestSimulatorParts::activityAveragesToOne()
{
    for (const char* name : {"24-7", "NYSE"}) {
        const TradingHours hours(findCalendar(name));
        double sum = 0.0;
        int minutes = 0;
        Time time = *parseRfc3339("2024-03-04T00:00:00Z");
        const Time end = time + std::chrono::hours(7 * 24);
        while (const auto session = hours.sessionAt(time)) {
            if (session->open >= end) break;
            for (time = session->open; time < session->close; time = time + std::chrono::minutes(1), ++minutes) {
                const double activity = hours.activity(*session, time);
                QVERIFY(activity > 0.4 && activity < 2.0);
                sum += activity;
            }
        }
        QCOMPARE(minutes, std::string_view(name) == "NYSE" ? 5 * 390 : 7 * 1440);
        QVERIFY(std::fabs(sum / minutes - 1.0) < 0.01);
    }
}

void TestSimulatorParts::sessionsFollowTheCalendar()
{
    const TradingHours hours(findCalendar("NYSE"));
    const auto at = [&](const char* text) { return *hours.sessionAt(*parseRfc3339(text)); };
    QVERIFY(at("2024-03-05T12:00:00Z").open == *parseRfc3339("2024-03-05T14:30:00Z"));
    QVERIFY(at("2024-03-05T15:00:00Z").open == *parseRfc3339("2024-03-05T14:30:00Z"));
    QVERIFY(at("2024-03-05T20:59:59Z").close == *parseRfc3339("2024-03-05T21:00:00Z"));
    QVERIFY(at("2024-03-05T21:00:00Z").open == *parseRfc3339("2024-03-06T14:30:00Z"));  // the evening counts as closed
    QVERIFY(at("2024-03-08T21:00:00Z").open == *parseRfc3339("2024-03-11T13:30:00Z"));  // weekend, summer time
    QVERIFY(at("2024-11-29T15:00:00Z").close == *parseRfc3339("2024-11-29T18:00:00Z")); // half day
    const TradingHours always(findCalendar("24-7"));
    QVERIFY(always.sessionAt(*parseRfc3339("2024-03-09T23:59:59.999Z"))->close == *parseRfc3339("2024-03-10"));
    QVERIFY(!always.sessionAt(kLatestInputTime).has_value());
    QVERIFY(!hours.sessionAt(kLatestInputTime).has_value());
}

SEXTANT_TEST(TestSimulatorParts)
#include "tst_simulator_parts.moc"
