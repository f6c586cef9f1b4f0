#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "engine/core/philox.h"
#include "engine/market/simulator/market_simulator.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::simulator;

namespace {

constexpr std::int64_t kMinuteNs = 60'000'000'000;
constexpr int kDays = 30;

struct Moments {
    double deviation = 0.0;
    double excessKurtosis = 0.0;
};

Moments momentsOf(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    double mean = 0.0;
    for (double v : values)
        mean += v / count;
    double second = 0.0;
    double fourth = 0.0;
    for (double v : values) {
        const double square = (v - mean) * (v - mean);
        second += square / count;
        fourth += square * square / count;
    }
    return {std::sqrt(second), fourth / (second * second) - 3.0};
}

double correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    const auto count = static_cast<double>(a.size());
    double meanA = 0.0;
    double meanB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        meanA += a[i] / count;
        meanB += b[i] / count;
    }
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / std::sqrt(aa * bb);
}

double autocorrelation(const std::vector<double>& values, std::size_t lag)
{
    return correlation({values.begin(), values.end() - static_cast<std::ptrdiff_t>(lag)},
                       {values.begin() + static_cast<std::ptrdiff_t>(lag), values.end()});
}

std::vector<double> magnitudes(std::vector<double> values)
{
    for (double& v : values)
        v = std::fabs(v);
    return values;
}

} // namespace

/// What markets do, after R. Cont, "Empirical properties of asset returns: stylized facts and statistical issues",
/// Quantitative Finance 1, 2001. Thirty simulated days with few events; the price process does not know their rate.
class TestStylisedFacts final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void returnsHaveHeavyTails();
    void volatilityClusters();
    void returnsDoNotPredictReturns();
    void shufflingDestroysTheClusters();
    void coinsMoveTogether();
    void sharesAreBusyAtOpenAndClose();
    void coinsFollowTheClock();
    void pricesStayPositiveAndNear();

private:
    /// The returns from each minute's first mid to the next minute's; pauses are left out.
    struct MinuteReturns {
        std::vector<std::int64_t> minutes; // since 1970, in which the return begins
        std::vector<double> values;
        double lowest = 1e300;
        std::array<int, 24> tradesPerHour{};

        void take(const Quote& quote, const Instrument& instrument)
        {
            const double mid = 0.5 * (instrument.toDouble(quote.bid) + instrument.toDouble(quote.ask));
            lowest = std::min(lowest, instrument.toDouble(quote.bid));
            const std::int64_t minute = quote.time.ns / kMinuteNs;
            if (minute == m_minute) return;
            if (minute == m_minute + 1) {
                minutes.push_back(m_minute);
                values.push_back(std::log(mid / m_mid));
            }
            m_minute = minute;
            m_mid = mid;
        }

    private:
        std::int64_t m_minute = -1;
        double m_mid = 0.0;
    };

    std::array<MinuteReturns, 3> m_returns;
};

void TestStylisedFacts::initTestCase()
{
    auto config = defaultConfig(20, *parseRfc3339("2024-03-11T00:00:00Z"));
    for (auto& [instrument, behaviour] : config.instruments) {
        behaviour.tradesPerSecond = 0.15;
        behaviour.quotesPerSecond = 0.3;
    }
    MarketSimulator simulator(*simulator::validated(config));
    while (const auto event = simulator.next()) {
        if (timeOf(*event) >= config.start + std::chrono::hours(24 * kDays)) break;
        if (const auto* quote = std::get_if<Quote>(&*event)) {
            m_returns[quote->instrument - 1U].take(*quote, config.instruments[quote->instrument - 1U].instrument);
        } else {
            const Trade& trade = std::get<Trade>(*event);
            ++m_returns[trade.instrument - 1U]
                  .tradesPerHour[static_cast<std::size_t>(trade.time.ns / (60 * kMinuteNs) % 24)];
        }
    }
    QVERIFY(m_returns[0].values.size() > 40'000);
    QVERIFY(m_returns[1].values.size() > 40'000);
    QVERIFY(m_returns[2].values.size() > 7'500); // 22 days of 390 minutes
}

void TestStylisedFacts::returnsHaveHeavyTails()
{
    for (const auto& returns : m_returns) {
        const double kurtosis = momentsOf(returns.values).excessKurtosis;
        qInfo("excess kurtosis %.2f", kurtosis);
        QVERIFY(kurtosis > 1.0);
    }
}

void TestStylisedFacts::volatilityClusters()
{
    for (const auto& returns : m_returns) {
        const auto sizes = magnitudes(returns.values);
        for (std::size_t lag = 1; lag <= 10; ++lag)
            QVERIFY(autocorrelation(sizes, lag) > 0.1);
        QVERIFY(autocorrelation(sizes, 1) < 0.6);
        QVERIFY(autocorrelation(sizes, 60) < autocorrelation(sizes, 1)); // and fades
    }
}

void TestStylisedFacts::returnsDoNotPredictReturns()
{
    for (const auto& returns : m_returns) {
        // Heavy tails and clusters triple the usual standard error.
        const double allowed = 5.0 * 3.0 / std::sqrt(static_cast<double>(returns.values.size())) / 2.0;
        for (std::size_t lag = 1; lag <= 10; ++lag)
            QVERIFY(std::fabs(autocorrelation(returns.values, lag)) < allowed);
    }
}

/// The measure itself: in shuffled returns nothing is left.
void TestStylisedFacts::shufflingDestroysTheClusters()
{
    auto sizes = magnitudes(m_returns[0].values);
    RandomStream random(1, RandomPurpose::Test);
    for (std::size_t i = sizes.size() - 1; i > 0; --i)
        std::swap(sizes[i], sizes[random.nextBelow(i + 1)]);
    for (std::size_t lag = 1; lag <= 10; ++lag)
        QVERIFY(std::fabs(autocorrelation(sizes, lag)) < 0.03);
}

void TestStylisedFacts::coinsMoveTogether()
{
    // The same minutes of both; 0.92 · 0.92 = 0.85 in equal moods and without jumps.
    std::vector<double> a;
    std::vector<double> b;
    std::size_t j = 0;
    for (std::size_t i = 0; i < m_returns[0].values.size(); ++i) {
        while (j < m_returns[1].values.size() && m_returns[1].minutes[j] < m_returns[0].minutes[i])
            ++j;
        if (j == m_returns[1].values.size()) break;
        if (m_returns[1].minutes[j] != m_returns[0].minutes[i]) continue;
        a.push_back(m_returns[0].values[i]);
        b.push_back(m_returns[1].values[j]);
    }
    const double together = correlation(a, b);
    qInfo("correlation of the coins %.3f", together);
    QVERIFY(together > 0.55 && together < 0.85);
}

void TestStylisedFacts::sharesAreBusyAtOpenAndClose()
{
    // Summer time all month: 13:30 to 20:00 UTC. The parabola's averages: 1.41 for the outer, 0.67 for the inner two
    // hours.
    const auto& hours = m_returns[2].tradesPerHour;
    const double outer = 0.5 * (hours[14] + hours[19]);
    const double inner = 0.5 * (hours[16] + hours[17]);
    QVERIFY2(outer > 1.25 * inner, std::to_string(outer / inner).c_str());
    QCOMPARE(hours[12] + hours[20] + hours[3], 0);
    std::vector<double> edge;
    std::vector<double> middle;
    for (std::size_t i = 0; i < m_returns[2].values.size(); ++i) {
        const std::int64_t minute = m_returns[2].minutes[i] % 1440 - (13 * 60 + 30);
        (minute < 60 || minute >= 330 ? edge : middle).push_back(m_returns[2].values[i]);
    }
    QVERIFY(momentsOf(edge).deviation > 1.1 * momentsOf(middle).deviation);
}

void TestStylisedFacts::coinsFollowTheClock()
{
    for (std::size_t coin : {std::size_t{0}, std::size_t{1}}) {
        const auto& hours = m_returns[coin].tradesPerHour;
        const int busy = hours[13] + hours[14] + hours[15] + hours[16];
        const int quiet = hours[1] + hours[2] + hours[3] + hours[4];
        QVERIFY(busy > quiet * 3 / 2); // 1.4 / 0.6 by the formula, blurred by moods
    }
}

void TestStylisedFacts::pricesStayPositiveAndNear()
{
    const auto config = defaultConfig(20, Time{});
    for (std::size_t i = 0; i < 3; ++i) {
        const double start = config.instruments[i].behaviour.startPrice;
        QVERIFY(m_returns[i].lowest > 0.3 * start);
        QVERIFY(m_returns[i].lowest <= start);
    }
}

SEXTANT_TEST(TestStylisedFacts)
#include "tst_stylised_facts.moc"
