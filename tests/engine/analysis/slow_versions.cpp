#include "tests/engine/analysis/slow_versions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace sextant::test {

using namespace analysis;

namespace {

using Values = std::vector<double>;

SlowSeries minus(const SlowSeries& a, const SlowSeries& b)
{
    return slowMap({a, b}, [](const auto& v) { return v[0] - v[1]; });
}
SlowSeries changeOf(const SlowSeries& x) { return minus(x, slowLag(x, 1)); }
SlowSeries absolute(const SlowSeries& x)
{
    return slowMap({x}, [](const auto& v) { return std::abs(v[0]); });
}
SlowSeries percentOf(const SlowSeries& x, int n)
{
    return slowMap({x, slowLag(x, n)}, [](const auto& v) { return 100.0 * (v[0] / v[1] - 1.0); });
}
SlowSeries weighted(const SlowSeries& x, int n)
{
    return slowWindow(x, n, [n](const Values& w) {
        double sum = 0.0;
        for (std::size_t i = 0; i < w.size(); ++i)
            sum += static_cast<double>(i + 1) * w[i];
        return sum / (n * (n + 1) / 2.0);
    });
}
double deviation(const Values& w)
{
    const double mean = std::accumulate(w.begin(), w.end(), 0.0) / static_cast<double>(w.size());
    double sum = 0.0;
    for (const double v : w)
        sum += (v - mean) * (v - mean);
    return std::sqrt(sum / static_cast<double>(w.size()));
}
/// The least squares line at x, the oldest value of the window at 0.
SlowSeries lineAt(const SlowSeries& series, int n, double x)
{
    return slowWindow(series, n, [n, x](const Values& w) {
        const double meanX = (n - 1) / 2.0;
        const double meanY = std::accumulate(w.begin(), w.end(), 0.0) / n;
        double xy = 0.0;
        double xx = 0.0;
        for (std::size_t i = 0; i < w.size(); ++i) {
            xy += (static_cast<double>(i) - meanX) * (w[i] - meanY);
            xx += (static_cast<double>(i) - meanX) * (static_cast<double>(i) - meanX);
        }
        return meanY + xy / xx * (x - meanX);
    });
}
/// 100 (x - lowest) / (highest - lowest); where there is no range the value before, `first` at first, or always.
SlowSeries position(const SlowSeries& x, const SlowSeries& high, const SlowSeries& low, int n, double first,
                    bool staysPut)
{
    double last = first;
    return slowMap({x, slowHighest(high, n), slowLowest(low, n)}, [=](const auto& v) mutable {
        const double value = v[1] - v[2] > 1e-9 ? 100.0 * (v[0] - v[2]) / (v[1] - v[2]) : last;
        if (staysPut) last = value;
        return value;
    });
}
SlowSeries trueRange(const SlowBars& b)
{
    return slowMap({b.high, b.low, slowLag(b.close, 1)},
                   [](const auto& v) { return std::max(v[0], v[2]) - std::min(v[1], v[2]); });
}
SlowSeries barsSince(const SlowSeries& x, int n, bool highest, bool oldest)
{
    return slowWindow(x, n, [=](const Values& w) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < w.size(); ++i) {
            const double better = highest ? w[i] - w[best] : w[best] - w[i];
            if (better > 0.0 || (!oldest && better == 0.0)) best = i;
        }
        return static_cast<double>(w.size() - 1 - best);
    });
}
/// A recursion over what has a value, its state kept in the function.
SlowSeries running(const SlowSeries& x, const std::function<std::optional<double>(double, std::size_t)>& step)
{
    SlowSeries result(x.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (x[i]) result[i] = step(*x[i], count++);
    return result;
}
SlowSeries fisherOf(const SlowSeries& x, int n, bool partial)
{
    double v = 0.0;
    double f = 0.0;
    SlowSeries result(x.size());
    for (std::size_t i = partial ? 0 : static_cast<std::size_t>(n) - 1; i < x.size(); ++i) {
        double high = *x[i];
        double low = *x[i];
        for (std::size_t k = i + 1 > static_cast<std::size_t>(n) ? i + 1 - static_cast<std::size_t>(n) : 0; k <= i;
             ++k) {
            high = std::max(high, *x[k]);
            low = std::min(low, *x[k]);
        }
        v = high > low ? 0.66 * ((*x[i] - low) / (high - low) - 0.5) + 0.67 * v : 0.0;
        v = v > 0.99 ? 0.999 : v < -0.99 ? -0.999 : v;
        f = 0.5 * std::log((1.0 + v) / (1.0 - v)) + 0.5 * f;
        result[i] = f;
    }
    return result;
}
SlowSeries streakOf(const SlowSeries& x)
{
    double streak = 0.0;
    double last = 0.0;
    return running(x, [=](double value, std::size_t i) mutable {
        const double sign = i == 0 || value == last ? 0.0 : value > last ? 1.0 : -1.0;
        streak = sign == 0.0 ? 0.0 : sign * streak > 0.0 ? streak + sign : sign;
        last = value;
        return std::optional(streak);
    });
}
SlowSeries wilderLine(const SlowSeries& x, int n, int offset) { return slowLag(slowRma(x, n), offset); }
/// Averages one of the other; shared: the inner ones start with the first value of the first.
std::vector<SlowSeries> cascade(const SlowSeries& x, int n, int depth, bool shared)
{
    std::vector<SlowSeries> result{slowEma(x, n)};
    while (static_cast<int>(result.size()) < depth)
        result.push_back(slowRecursion(result.back(), 2.0 / (n + 1.0), shared ? 1 : n));
    return result;
}

std::vector<SlowVersion> slowAverages()
{
    return {
        {"wma:9", "value", [](const SlowBars& b) { return weighted(b.close, 9); }},
        {"hma:10", "value",
         [](const SlowBars& b) {
             return weighted(slowMap({weighted(b.close, 5), weighted(b.close, 10)},
                                     [](const auto& v) { return 2.0 * v[0] - v[1]; }),
                             3);
         }},
        {"dema:7", "value",
         [](const SlowBars& b) {
             const auto e = cascade(b.close, 7, 2, false);
             return slowMap({e[0], e[1]}, [](const auto& v) { return 2.0 * v[0] - v[1]; });
         }},
        {"tema:7:seed=shared", "value",
         [](const SlowBars& b) {
             const auto e = cascade(b.close, 7, 3, true);
             return slowMap({e[0], e[1], e[2]}, [](const auto& v) { return 3.0 * v[0] - 3.0 * v[1] + v[2]; });
         }},
        {"kama:6:2:20", "value",
         [](const SlowBars& b) {
             const SlowSeries ratio =
                 slowMap({absolute(minus(b.close, slowLag(b.close, 6))), slowSum(absolute(changeOf(b.close)), 6)},
                         [](const auto& v) { return v[1] > 0.0 ? v[0] / v[1] : 0.0; });
             SlowSeries result(b.close.size());
             double y = 0.0;
             for (std::size_t i = 0; i < ratio.size(); ++i) {
                 if (!ratio[i]) continue;
                 if (i == 6) y = *b.close[5];
                 const double root = *ratio[i] * (2.0 / 3.0 - 2.0 / 21.0) + 2.0 / 21.0;
                 y += root * root * (*b.close[i] - y);
                 result[i] = y;
             }
             return result;
         }},
        {"vwma:8", "value",
         [](const SlowBars& b) {
             const SlowSeries product = slowMap({b.close, b.volume}, [](const auto& v) { return v[0] * v[1]; });
             return slowMap({slowSum(product, 8), slowSum(b.volume, 8)}, [](const auto& v) { return v[0] / v[1]; });
         }},
        {"trima:9", "value", [](const SlowBars& b) { return slowSma(slowSma(b.close, 5), 5); }},
        {"trima:8", "value", [](const SlowBars& b) { return slowSma(slowSma(b.close, 4), 5); }},
        {"lsma:11", "value", [](const SlowBars& b) { return lineAt(b.close, 11, 10.0); }},
        {"lsma:11", "intercept", [](const SlowBars& b) { return lineAt(b.close, 11, 0.0); }},
        {"lsma:11", "slope",
         [](const SlowBars& b) { return minus(lineAt(b.close, 11, 1.0), lineAt(b.close, 11, 0.0)); }},
        {"tsf:11", "value", [](const SlowBars& b) { return lineAt(b.close, 11, 11.0); }},
        {"fosc:11", "value",
         [](const SlowBars& b) {
             return slowMap({b.close, slowLag(lineAt(b.close, 11, 11.0), 1)},
                            [](const auto& v) { return 100.0 * (v[0] - v[1]) / v[0]; });
         }},
        {"ema_slope:9:3", "value",
         [](const SlowBars& b) {
             const SlowSeries e = slowEma(b.close, 9);
             return slowMap({e, slowLag(e, 3)}, [](const auto& v) { return (v[0] - v[1]) / 3.0; });
         }},
        {"ema_slope:9:3", "bps",
         [](const SlowBars& b) {
             const SlowSeries e = slowEma(b.close, 9);
             return slowMap({e, slowLag(e, 3)}, [](const auto& v) { return 1e4 * (v[0] / v[1] - 1.0) / 3.0; });
         }},
        {"ema_slope:9:3", "atr",
         [](const SlowBars& b) {
             const SlowSeries e = slowEma(b.close, 9);
             SlowSeries range = trueRange(b);
             range[0] = *b.high[0] - *b.low[0];
             return slowMap({e, slowLag(e, 3), slowRma(range, 14)},
                            [](const auto& v) { return (v[0] - v[1]) / (3.0 * v[2]); });
         }},
        {"alma:9:0.85:6", "value",
         [](const SlowBars& b) {
             return slowWindow(b.close, 9, [](const Values& w) {
                 double sum = 0.0;
                 double total = 0.0;
                 for (int k = 0; k < 9; ++k) {
                     const double weight = std::exp(-(k - 6.8) * (k - 6.8) / (2.0 * 1.5 * 1.5));
                     sum += weight * w[static_cast<std::size_t>(k)];
                     total += weight;
                 }
                 return sum / total;
             });
         }},
        {"vidya:4:9:0.3", "value",
         [](const SlowBars& b) {
             const SlowSeries ratio = slowMap({slowWindow(b.close, 4, deviation), slowWindow(b.close, 9, deviation)},
                                              [](const auto& v) { return v[1] > 0.0 ? v[0] / v[1] : 0.0; });
             SlowSeries result(b.close.size());
             double y = *b.close[7];
             result[7] = y;
             for (std::size_t i = 8; i < ratio.size(); ++i) {
                 y += 0.3 * *ratio[i] * (*b.close[i] - y);
                 result[i] = y;
             }
             return result;
         }},
        {"zlema:9", "value",
         [](const SlowBars& b) {
             SlowSeries result(b.close.size());
             double y = *b.close[3];
             result[3] = y;
             for (std::size_t i = 4; i < b.close.size(); ++i) {
                 y = 0.2 * (2.0 * *b.close[i] - *b.close[i - 4]) + 0.8 * y;
                 result[i] = y;
             }
             return result;
         }},
        {"mcginley:10:0.5", "value",
         [](const SlowBars& b) {
             double y = 0.0;
             return running(b.close, [=](double x, std::size_t i) mutable {
                 y = i == 0 ? x : y + (x - y) / (5.0 * std::pow(x / y, 4.0));
                 return i == 0 ? std::nullopt : std::optional(y);
             });
         }},
    };
}

std::vector<SlowVersion> slowMomentum()
{
    return {
        {"ppo:5:9", "value",
         [](const SlowBars& b) {
             return slowMap({slowEma(b.close, 5), slowEma(b.close, 9)},
                            [](const auto& v) { return 100.0 * (v[0] - v[1]) / v[1]; });
         }},
        {"apo:5:9", "value", [](const SlowBars& b) { return minus(slowEma(b.close, 5), slowEma(b.close, 9)); }},
        {"apo:5:9:seed=first", "value",
         [](const SlowBars& b) { return minus(slowEma(b.close, 5, true), slowEma(b.close, 9, true)); }},
        {"apo:5:9:average=sma", "value",
         [](const SlowBars& b) { return minus(slowSma(b.close, 5), slowSma(b.close, 9)); }},
        {"stoch:7:3:4", "k",
         [](const SlowBars& b) { return slowSma(position(b.close, b.high, b.low, 7, 50.0, true), 3); }},
        {"stoch:7:3:4", "d",
         [](const SlowBars& b) { return slowSma(slowSma(position(b.close, b.high, b.low, 7, 50.0, true), 3), 4); }},
        {"stoch:7:3:4:kFactor=5:dFactor=4", "j",
         [](const SlowBars& b) {
             const SlowSeries k = slowSma(position(b.close, b.high, b.low, 7, 50.0, true), 3);
             return slowMap({k, slowSma(k, 4)}, [](const auto& v) { return 5.0 * v[0] - 4.0 * v[1]; });
         }},
        {"stoch:7:3:4:average=ema", "k",
         [](const SlowBars& b) { return slowEma(position(b.close, b.high, b.low, 7, 50.0, true), 3); }},
        {"stochrsi:6:7:3:2", "k",
         [](const SlowBars& b) {
             const SlowSeries rsi = slowRsi(b.close, 6);
             return slowSma(position(rsi, rsi, rsi, 7, 50.0, true), 3);
         }},
        {"stochrsi:6:7:3:2", "d",
         [](const SlowBars& b) {
             const SlowSeries rsi = slowRsi(b.close, 6);
             return slowSma(slowSma(position(rsi, rsi, rsi, 7, 50.0, true), 3), 2);
         }},
        {"williams_r:6", "value",
         [](const SlowBars& b) {
             return slowMap({b.close, slowHighest(b.high, 6), slowLowest(b.low, 6)},
                            [](const auto& v) { return v[1] > v[2] ? -100.0 * (v[1] - v[0]) / (v[1] - v[2]) : -50.0; });
         }},
        {"roc:7", "value", [](const SlowBars& b) { return percentOf(b.close, 7); }},
        {"mom:7", "value", [](const SlowBars& b) { return minus(b.close, slowLag(b.close, 7)); }},
        {"return_1", "value",
         [](const SlowBars& b) {
             return slowMap({b.close, slowLag(b.close, 1)}, [](const auto& v) { return v[0] / v[1] - 1.0; });
         }},
        {"logret_1", "value",
         [](const SlowBars& b) {
             return slowMap({b.close, slowLag(b.close, 1)}, [](const auto& v) { return std::log(v[0] / v[1]); });
         }},
        {"cci:6", "value",
         [](const SlowBars& b) {
             const SlowSeries mean = slowSma(b.hlc3, 6);
             const SlowSeries distance = slowWindow(b.hlc3, 6, [](const Values& w) {
                 const double m = w[0] + (w[1] - w[0] + w[2] - w[0] + w[3] - w[0] + w[4] - w[0] + w[5] - w[0]) / 6.0;
                 double sum = 0.0;
                 for (const double v : w)
                     sum += std::abs(v - m);
                 return sum / 6.0;
             });
             return slowMap({b.hlc3, mean, distance},
                            [](const auto& v) { return v[2] > 0.0 ? (v[0] - v[1]) / (0.015 * v[2]) : 0.0; });
         }},
        {"cmo:6", "value",
         [](const SlowBars& b) {
             const SlowSeries change = changeOf(b.close);
             const SlowSeries size = slowSum(absolute(change), 6);
             return slowMap({slowSum(change, 6), size},
                            [](const auto& v) { return v[1] > 0.0 ? 100.0 * v[0] / v[1] : 0.0; });
         }},
        {"tsi:9:5:4", "value",
         [](const SlowBars& b) {
             const SlowSeries change = changeOf(b.close);
             return slowMap({slowEma(slowEma(change, 9), 5), slowEma(slowEma(absolute(change), 9), 5)},
                            [](const auto& v) { return 100.0 * v[0] / v[1]; });
         }},
        {"tsi:9:5:4", "signal",
         [](const SlowBars& b) {
             const SlowSeries change = changeOf(b.close);
             return slowEma(slowMap({slowEma(slowEma(change, 9), 5), slowEma(slowEma(absolute(change), 9), 5)},
                                    [](const auto& v) { return 100.0 * v[0] / v[1]; }),
                            4);
         }},
        {"ultosc:7:9:11", "value",
         [](const SlowBars& b) {
             const SlowSeries pressure = slowMap({b.close, b.low, slowLag(b.close, 1)},
                                                 [](const auto& v) { return v[0] - std::min(v[1], v[2]); });
             const SlowSeries range = trueRange(b);
             const auto share = [&](int n) {
                 return slowMap({slowSum(pressure, n), slowSum(range, n)}, [](const auto& v) { return v[0] / v[1]; });
             };
             return slowMap({share(7), share(9), share(11)},
                            [](const auto& v) { return 100.0 * (4.0 * v[0] + 2.0 * v[1] + v[2]) / 7.0; });
         }},
        {"awesome:4:9", "value", [](const SlowBars& b) { return minus(slowSma(b.hl2, 4), slowSma(b.hl2, 9)); }},
        {"aroon:8", "up",
         [](const SlowBars& b) {
             return slowMap({barsSince(b.high, 9, true, false)},
                            [](const auto& v) { return 100.0 * (8.0 - v[0]) / 8.0; });
         }},
        {"aroon:8:ties=oldest", "down",
         [](const SlowBars& b) {
             return slowMap({barsSince(b.low, 9, false, true)},
                            [](const auto& v) { return 100.0 * (8.0 - v[0]) / 8.0; });
         }},
        {"trix:5", "value", [](const SlowBars& b) { return percentOf(cascade(b.close, 5, 3, false)[2], 1); }},
        {"trix:5:seed=shared", "value",
         [](const SlowBars& b) { return percentOf(cascade(b.close, 5, 3, true)[2], 1); }},
        {"trix:5:seed=shared", "ema3", [](const SlowBars& b) { return cascade(b.close, 5, 3, true)[2]; }},
        {"fisher:8", "fisher", [](const SlowBars& b) { return fisherOf(b.hl2, 8, false); }},
        {"fisher:8", "trigger", [](const SlowBars& b) { return slowLag(fisherOf(b.hl2, 8, false), 1); }},
        {"fisher:8:start=partial", "fisher", [](const SlowBars& b) { return fisherOf(b.hl2, 8, true); }},
        {"connors_rsi:3:2:20", "value",
         [](const SlowBars& b) {
             const SlowSeries change = percentOf(b.close, 1);
             const SlowSeries rank = slowWindow(change, 21, [](const Values& w) {
                 return 5.0 *
                        static_cast<double>(std::count_if(w.begin(), w.end(), [&](double v) { return v < w.back(); }));
             });
             return slowMap({slowRsi(b.close, 3), slowRsi(streakOf(b.close), 2), rank},
                            [](const auto& v) { return (v[0] + v[1] + v[2]) / 3.0; });
         }},
        {"connors_rsi:3:2:20", "streak", [](const SlowBars& b) { return streakOf(b.close); }},
    };
}

std::vector<SlowVersion> slowOscillators()
{
    return {
        {"alligator:9:4:6:3:4:2", "jaw", [](const SlowBars& b) { return wilderLine(b.hl2, 9, 4); }},
        {"gator:9:4:6:3:4:2", "lower",
         [](const SlowBars& b) {
             return slowMap({wilderLine(b.hl2, 6, 3), wilderLine(b.hl2, 4, 2)},
                            [](const auto& v) { return -std::abs(v[0] - v[1]); });
         }},
        {"gator:9:4:6:3:4:2", "upper_expanding",
         [](const SlowBars& b) {
             const SlowSeries upper = absolute(minus(wilderLine(b.hl2, 9, 4), wilderLine(b.hl2, 6, 3)));
             return slowMap({upper, slowLag(upper, 1)}, [](const auto& v) { return v[0] > v[1] ? 1.0 : 0.0; });
         }},
        {"elder_ray:7", "bull", [](const SlowBars& b) { return minus(b.high, slowEma(b.close, 7)); }},
        {"elder_ray:7", "bear", [](const SlowBars& b) { return minus(b.low, slowEma(b.close, 7)); }},
        {"pvo:5:9:4", "signal",
         [](const SlowBars& b) {
             return slowEma(slowMap({slowEma(b.volume, 5), slowEma(b.volume, 9)},
                                    [](const auto& v) { return 100.0 * (v[0] - v[1]) / v[1]; }),
                            4);
         }},
        {"vosc:3:8", "value",
         [](const SlowBars& b) {
             return slowMap({slowSma(b.volume, 3), slowSma(b.volume, 8)},
                            [](const auto& v) { return 100.0 * (v[0] / v[1] - 1.0); });
         }},
        {"pmo:8:5:4", "signal",
         [](const SlowBars& b) {
             const SlowSeries e = slowRecursion(percentOf(b.close, 1), 2.0 / 8.0, 8);
             const SlowSeries tenfold = slowMap({e}, [](const auto& v) { return 10.0 * v[0]; });
             return slowEma(slowRecursion(tenfold, 2.0 / 5.0, 5), 4);
         }},
        {"stc:6:5:9", "value",
         [](const SlowBars& b) {
             const SlowSeries m = minus(slowEma(b.close, 5), slowEma(b.close, 9));
             return slowSma(position(m, m, m, 6, 0.0, false), 3);
         }},
        {"stc:6:5:9:form=double", "value",
         [](const SlowBars& b) {
             const SlowSeries m = minus(slowEma(b.close, 5), slowEma(b.close, 9));
             const SlowSeries once = slowRecursion(position(m, m, m, 6, 0.0, false), 0.5, 1);
             return slowRecursion(position(once, once, once, 6, 0.0, false), 0.5, 1);
         }},
        {"smi:7:5:3:4", "signal",
         [](const SlowBars& b) {
             const SlowSeries high = slowHighest(b.high, 7);
             const SlowSeries low = slowLowest(b.low, 7);
             const SlowSeries middle =
                 slowMap({b.close, high, low}, [](const auto& v) { return v[0] - (v[1] + v[2]) / 2.0; });
             const auto twice = [](const SlowSeries& x) {
                 return slowRecursion(slowRecursion(x, 2.0 / 6.0, 1), 2.0 / 4.0, 1);
             };
             return slowRecursion(slowMap({twice(middle), twice(minus(high, low))},
                                          [](const auto& v) { return 100.0 * v[0] / (0.5 * v[1]); }),
                                  2.0 / 5.0, 1);
         }},
        {"bop:6", "value",
         [](const SlowBars& b) {
             return slowSma(slowMap({b.open, b.high, b.low, b.close},
                                    [](const auto& v) { return v[1] > v[2] ? (v[3] - v[0]) / (v[1] - v[2]) : 0.0; }),
                            6);
         }},
        {"qstick:6", "value", [](const SlowBars& b) { return slowSma(minus(b.close, b.open), 6); }},
        {"dpo:9", "value", [](const SlowBars& b) { return minus(slowLag(b.close, 5), slowSma(b.close, 9)); }},
        {"vhf:9", "value",
         [](const SlowBars& b) {
             return slowMap(
                 {minus(slowHighest(b.close, 9), slowLowest(b.close, 9)), slowSum(absolute(changeOf(b.close)), 9)},
                 [](const auto& v) { return v[0] / v[1]; });
         }},
        {"prs:9", "percent",
         [](const SlowBars& b) {
             return slowMap({b.close, slowLag(b.close, 9), b.other, slowLag(b.other, 9)},
                            [](const auto& v) { return (v[0] / v[1] - 1.0) - (v[2] / v[3] - 1.0); });
         }},
        {"roc_wb:6:4:5", "upper",
         [](const SlowBars& b) {
             const SlowSeries squares = slowMap({percentOf(b.close, 6)}, [](const auto& v) { return v[0] * v[0]; });
             return slowMap({slowSma(squares, 5)}, [](const auto& v) { return std::sqrt(v[0]); });
         }},
        {"saty_phase:5:3:3", "value",
         [](const SlowBars& b) {
             SlowSeries range = trueRange(b);
             range[0] = *b.high[0] - *b.low[0];
             return slowEma(slowMap({b.close, slowEma(b.close, 21), slowRma(range, 5)},
                                    [](const auto& v) { return 100.0 * (v[0] - v[1]) / (3.0 * v[2]); }),
                            3);
         }},
        {"saty_compression", "value",
         [](const SlowBars& b) {
             SlowSeries range = trueRange(b);
             range[0] = *b.high[0] - *b.low[0];
             const auto distance = [&](double multiple) {
                 return slowMap({b.close, slowEma(b.close, 21), slowWindow(b.close, 21, deviation), slowRma(range, 14)},
                                [multiple](const auto& v) {
                                    const double off = 2.0 * v[2];
                                    return v[0] >= v[1] ? (v[1] + off) - (v[1] + multiple * v[3])
                                                        : (v[1] - multiple * v[3]) - (v[1] - off);
                                });
             };
             const SlowSeries gap = distance(2.0);
             return slowMap({gap, slowLag(gap, 1), distance(1.854)}, [](const auto& v) {
                 const bool isExpanding = v[1] <= v[0];
                 return isExpanding && v[2] > 0.0 ? 0.0 : v[0] <= 0.0 ? 1.0 : 0.0;
             });
         }},
    };
}

} // namespace

SlowBars::SlowBars(std::vector<BarInput> bars_, std::vector<BarInput> benchmark_)
    : bars(std::move(bars_)), benchmark(std::move(benchmark_))
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const BarInput& bar = bars[i];
        open.push_back(bar.open);
        high.push_back(bar.high);
        low.push_back(bar.low);
        close.push_back(bar.close);
        volume.push_back(bar.volume);
        hl2.push_back((bar.high + bar.low) / 2.0);
        hlc3.push_back((bar.high + bar.low + bar.close) / 3.0);
        other.push_back(benchmark[i].close);
    }
}

std::vector<SlowVersion> slowVersions()
{
    std::vector<SlowVersion> versions = slowAverages();
    for (auto part : {&slowMomentum, &slowOscillators})
        for (SlowVersion& version : part())
            versions.push_back(std::move(version));
    return versions;
}

} // namespace sextant::test
