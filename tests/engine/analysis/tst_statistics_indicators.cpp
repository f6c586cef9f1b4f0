#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <functional>

#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

std::vector<BarInput> statisticsBars(std::size_t count, std::uint64_t seed)
{
    auto bars = randomBars(count, seed);
    for (BarInput& bar : bars)
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price *= 0.3;
    return bars;
}

using Window = std::vector<double>;

double meanOf(const Window& x)
{
    double sum = 0.0;
    for (const double v : x)
        sum += v;
    return sum / static_cast<double>(x.size());
}

/// Mean of (x - mean)^power.
double momentOf(const Window& x, int power)
{
    const double mean = meanOf(x);
    double sum = 0.0;
    for (const double v : x)
        sum += std::pow(v - mean, power);
    return sum / static_cast<double>(x.size());
}

double covarianceOf(const Window& x, const Window& y)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += (x[i] - meanOf(x)) * (y[i] - meanOf(y));
    return sum / static_cast<double>(x.size());
}

Window closesOf(const std::vector<BarInput>& bars)
{
    Window closes;
    for (const BarInput& bar : bars)
        closes.push_back(bar.close);
    return closes;
}

/// One less than the prices.
Window logReturnsOf(const Window& closes)
{
    Window returns;
    for (std::size_t i = 1; i < closes.size(); ++i)
        returns.push_back(std::log(closes[i] / closes[i - 1]));
    return returns;
}

/// A function of the last n of a series that begins `lag` bars after the first.
Readings windowed(const Window& series, std::size_t n, std::size_t lag,
                  const std::function<double(const Window&, std::size_t last)>& value)
{
    Readings readings(series.size() + lag);
    for (std::size_t i = n - 1; i < series.size(); ++i)
        readings[i + lag] = value(Window(series.begin() + static_cast<std::ptrdiff_t>(i + 1 - n),
                                         series.begin() + static_cast<std::ptrdiff_t>(i + 1)),
                                  i);
    return readings;
}

} // namespace

class TestStatisticsIndicators : public QObject {
    Q_OBJECT
private slots:
    void momentsOfAWindow()
    {
        const auto bars = statisticsBars(5000, 41);
        const Window closes = closesOf(bars);
        const auto var = [](const Window& x, std::size_t) { return momentOf(x, 2); };
        QCOMPARE(difference(runIndicator("var:20", "value", bars), windowed(closes, 20, 0, var)), std::string());
        QCOMPARE(difference(runIndicator("stderr:20", "value", bars),
                            windowed(closes, 20, 0,
                                     [](const Window& x, std::size_t) { return std::sqrt(momentOf(x, 2) / 20.0); })),
                 std::string());
        QCOMPARE(difference(runIndicator("zscore:20", "value", bars),
                            windowed(closes, 20, 0,
                                     [](const Window& x, std::size_t) {
                                         return (x.back() - meanOf(x)) / std::sqrt(momentOf(x, 2));
                                     }),
                            1e-8),
                 std::string());
        const Window returns = logReturnsOf(closes);
        QCOMPARE(difference(runIndicator("skew:60", "value", bars),
                            windowed(returns, 60, 1,
                                     [](const Window& x, std::size_t) {
                                         return momentOf(x, 3) / std::pow(momentOf(x, 2), 1.5);
                                     }),
                            1e-8),
                 std::string());
        QCOMPARE(difference(runIndicator("kurtosis:60", "value", bars),
                            windowed(returns, 60, 1,
                                     [](const Window& x, std::size_t) {
                                         return momentOf(x, 4) / std::pow(momentOf(x, 2), 2) - 3.0;
                                     }),
                            1e-8),
                 std::string());
    }

    void skewAndKurtosisByHand()
    {
        // 0 0 0 4: mean 1, m2 3, m3 6, m4 21.
        std::vector<BarInput> bars;
        for (const double close : {0.0, 0.0, 0.0, 4.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        QVERIFY(isNear(*runIndicator("skew:4:returns=price", "value", bars).back(), 6.0 / std::pow(3.0, 1.5)));
        QVERIFY(isNear(*runIndicator("kurtosis:4:returns=price", "value", bars).back(), 21.0 / 9.0 - 3.0));
    }

    void rankCountsWhatIsStrictlyBelow()
    {
        std::vector<BarInput> bars;
        for (const double close : {1.0, 2.0, 3.0, 3.0, 3.0, 0.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        const Readings expected{std::nullopt, std::nullopt, std::nullopt, std::nullopt, 50.0, 0.0};
        QCOMPARE(difference(runIndicator("percent_rank:4", "value", bars), expected), std::string());
    }

    void autocorrelationOfNeighbours()
    {
        const auto bars = statisticsBars(3000, 43);
        const Window returns = logReturnsOf(closesOf(bars));
        const auto slow = [](const Window& x, std::size_t) {
            const Window before(x.begin(), x.end() - 1);
            const Window now(x.begin() + 1, x.end());
            return covarianceOf(before, now) / std::sqrt(momentOf(before, 2) * momentOf(now, 2));
        };
        QCOMPARE(difference(runIndicator("autocorr:60", "value", bars), windowed(returns, 60, 1, slow), 1e-8),
                 std::string());
        // A series that turns at every value.
        std::vector<BarInput> turning;
        for (int i = 0; i < 80; ++i) {
            const double close = i % 2 == 0 ? 10.0 : 11.0;
            turning.push_back(minuteBar(i, close, close, close, close));
        }
        QVERIFY(isNear(*runIndicator("autocorr:60", "value", turning).back(), -1.0));
    }

    void pairsAgreeWithTheirDefinitions()
    {
        const auto bars = statisticsBars(3000, 47);
        const auto other = statisticsBars(3000, 48);
        const Window own = logReturnsOf(closesOf(bars));
        const Window market = logReturnsOf(closesOf(other));
        const auto part = [&](std::size_t last, std::size_t n) {
            return Window(market.begin() + static_cast<std::ptrdiff_t>(last + 1 - n),
                          market.begin() + static_cast<std::ptrdiff_t>(last + 1));
        };
        QCOMPARE(difference(runIndicator("correlation:60", "correlation", bars, other),
                            windowed(own, 60, 1,
                                     [&](const Window& x, std::size_t last) {
                                         const Window y = part(last, 60);
                                         return covarianceOf(x, y) / std::sqrt(momentOf(x, 2) * momentOf(y, 2));
                                     }),
                            1e-8),
                 std::string());
        QCOMPARE(difference(runIndicator("beta:60", "beta", bars, other),
                            windowed(own, 60, 1,
                                     [&](const Window& x, std::size_t last) {
                                         const Window y = part(last, 60);
                                         return covarianceOf(x, y) / momentOf(y, 2);
                                     }),
                            1e-8),
                 std::string());
        QCOMPARE(difference(runIndicator("beta:60", "beta_up", bars, other),
                            windowed(own, 60, 1,
                                     [&](const Window& x, std::size_t last) {
                                         const Window y = part(last, 60);
                                         Window upX;
                                         Window upY;
                                         for (std::size_t i = 0; i < y.size(); ++i) {
                                             if (!(y[i] > 0.0)) continue;
                                             upX.push_back(x[i]);
                                             upY.push_back(y[i]);
                                         }
                                         return covarianceOf(upX, upY) / momentOf(upY, 2);
                                     }),
                            1e-8),
                 std::string());
        QCOMPARE(firstReading(runIndicator("correlation:60:returns=price", "correlation", bars, other)),
                 std::size_t{59});
        // Without a benchmark there is nothing to compare with.
        QCOMPARE(firstReading(runIndicator("correlation:60", "correlation", bars)), bars.size());
    }

    void spreadIsMeasuredFromTheRegression()
    {
        const auto bars = statisticsBars(600, 51);
        const auto other = statisticsBars(600, 52);
        Readings expected(bars.size());
        for (std::size_t i = 19; i < bars.size(); ++i) {
            Window x;
            Window y;
            for (std::size_t k = i - 19; k <= i; ++k) {
                x.push_back(std::log(bars[k].close));
                y.push_back(std::log(other[k].close));
            }
            const double b = covarianceOf(x, y) / momentOf(y, 2);
            const double a = meanOf(x) - b * meanOf(y);
            Window spread;
            for (std::size_t k = 0; k < x.size(); ++k)
                spread.push_back(x[k] - a - b * y[k]);
            expected[i] = spread.back() / std::sqrt(momentOf(spread, 2));
        }
        QCOMPARE(difference(runIndicator("spread_z:20", "value", bars, other), expected, 1e-6), std::string());
        // A series beside itself never leaves the line.
        QCOMPARE(*runIndicator("spread_z:20", "value", bars, bars).back(), 0.0);
    }

    void meanAbsoluteDeviationByHand()
    {
        std::vector<BarInput> bars;
        for (const double close : {2.0, 4.0, 9.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        // Mean 5: distances 3, 1, 4.
        QVERIFY(isNear(*runIndicator("sma_analysis:3", "mad", bars).back(), 8.0 / 3.0));
        QVERIFY(isNear(*runIndicator("sma_analysis:3", "mse", bars).back(), 26.0 / 3.0));
        QVERIFY(isNear(*runIndicator("sma_analysis:3", "mape", bars).back(), (1.5 + 0.25 + 4.0 / 9.0) / 3.0));
    }

    void flatWindowsHaveNoDeviation()
    {
        const std::vector<BarInput> bars(200, minuteBar(1, 0.3, 0.3, 0.3, 0.3));
        for (const char* spec : {"zscore:20", "skew:20", "kurtosis:20", "autocorr:20", "var:20"})
            QCOMPARE(*runIndicator(spec, "value", bars).back(), 0.0);
        QVERIFY(!runIndicator("hurst_rs:100", "value", bars).back());
        QVERIFY(!runIndicator("hurst:128:8", "value", bars).back());
        QCOMPARE(*runIndicator("correlation:20", "correlation", bars, bars).back(), 0.0);
        QVERIFY(!runIndicator("beta:20", "beta", bars, bars).back());
    }
};

SEXTANT_TEST(TestStatisticsIndicators)
#include "tst_statistics_indicators.moc"
