#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

/// The barest loops that do the arithmetic of our indicators over whole arrays: no checks, no optionals, no state that
/// outlives the loop. They are what "limit" means in the benchmarks, and an independent batch version for the tests:
/// bit for bit the streaming classes' values, save that nothing is computed anew on the way (RollingVariance). Each
/// writes out[i] from the returned index on; outputs are as long as inputs; periods are >= 1.
namespace sextant::bench::limits {

namespace detail {

/// Seeds y with the mean of x[from .. from+period-1] and returns it.
inline double runningMean(std::span<const double> x, std::size_t from, std::size_t period)
{
    double y = x[from];
    for (std::size_t i = 1; i < period; ++i)
        y += (x[from + i] - y) / static_cast<double>(i + 1);
    return y;
}

} // namespace detail

/// y += 2/(n+1) · (x - y), seeded by the mean of the first n.
inline std::size_t ema(std::span<const double> x, std::size_t period, std::span<double> out)
{
    if (x.size() < period) return x.size();
    const double factor = 2.0 / (static_cast<double>(period) + 1.0);
    double y = detail::runningMean(x, 0, period);
    out[period - 1] = y;
    for (std::size_t i = period; i < x.size(); ++i) {
        y += factor * (x[i] - y);
        out[i] = y;
    }
    return period - 1;
}

/// 100 · AG / (AG + AL), Wilder's averages.
inline std::size_t rsi(std::span<const double> x, std::size_t period, std::span<double> out)
{
    if (x.size() < period + 1) return x.size();
    const double factor = 1.0 / static_cast<double>(period);
    double gain = 0.0;
    double loss = 0.0;
    for (std::size_t i = 1; i <= period; ++i) {
        const double change = x[i] - x[i - 1];
        const double up = change > 0.0 ? change : 0.0;
        const double down = change < 0.0 ? -change : 0.0;
        gain += (up - gain) / static_cast<double>(i);
        loss += (down - loss) / static_cast<double>(i);
    }
    const auto index = [&] { return gain + loss > 0.0 ? 100.0 * (gain / (gain + loss)) : 50.0; };
    out[period] = index();
    for (std::size_t i = period + 1; i < x.size(); ++i) {
        const double change = x[i] - x[i - 1];
        gain += factor * ((change > 0.0 ? change : 0.0) - gain);
        loss += factor * ((change < 0.0 ? -change : 0.0) - loss);
        out[i] = index();
    }
    return period;
}

/// Wilder's average of the true range, the first bar's high - low included.
inline std::size_t atr(std::span<const double> high, std::span<const double> low, std::span<const double> close,
                       std::size_t period, std::span<double> out)
{
    if (close.size() < period) return close.size();
    const double factor = 1.0 / static_cast<double>(period);
    const auto range = [&](std::size_t i) {
        const double top = high[i] > close[i - 1] ? high[i] : close[i - 1];
        const double bottom = low[i] < close[i - 1] ? low[i] : close[i - 1];
        return top - bottom;
    };
    double y = high[0] - low[0];
    for (std::size_t i = 1; i < period; ++i)
        y += (range(i) - y) / static_cast<double>(i + 1);
    out[period - 1] = y;
    for (std::size_t i = period; i < close.size(); ++i) {
        y += factor * (range(i) - y);
        out[i] = y;
    }
    return period - 1;
}

/// macd from index slow - 1 on, signal and histogram from the returned index on.
inline std::size_t macd(std::span<const double> x, std::size_t fast, std::size_t slow, std::size_t signal,
                        std::span<double> outMacd, std::span<double> outSignal, std::span<double> outHistogram)
{
    const std::size_t first = slow + signal - 2;
    if (x.size() <= first) return x.size();
    const double fastFactor = 2.0 / (static_cast<double>(fast) + 1.0);
    const double slowFactor = 2.0 / (static_cast<double>(slow) + 1.0);
    const double signalFactor = 2.0 / (static_cast<double>(signal) + 1.0);
    double f = detail::runningMean(x, 0, fast);
    for (std::size_t i = fast; i < slow; ++i)
        f += fastFactor * (x[i] - f);
    double s = detail::runningMean(x, 0, slow);
    double line = f - s;
    double average = line;
    outMacd[slow - 1] = line;
    for (std::size_t i = slow; i <= first; ++i) {
        f += fastFactor * (x[i] - f);
        s += slowFactor * (x[i] - s);
        line = f - s;
        average += (line - average) / static_cast<double>(i - slow + 2);
        outMacd[i] = line;
    }
    outSignal[first] = average;
    outHistogram[first] = line - average;
    for (std::size_t i = first + 1; i < x.size(); ++i) {
        f += fastFactor * (x[i] - f);
        s += slowFactor * (x[i] - s);
        line = f - s;
        average += signalFactor * (line - average);
        outMacd[i] = line;
        outSignal[i] = average;
        outHistogram[i] = line - average;
    }
    return first;
}

/// mean ± k population standard deviations, both moments rolled.
inline std::size_t bollinger(std::span<const double> x, std::size_t period, double multiplier, std::span<double> mid,
                             std::span<double> upper, std::span<double> lower)
{
    if (x.size() < period) return x.size();
    const auto n = static_cast<double>(period);
    const double newest = x[period - 1];
    double shifted = 0.0;
    for (std::size_t i = 0; i + 1 < period; ++i)
        shifted += x[i] - newest;
    double mean = newest + shifted / n;
    double squares = 0.0;
    for (std::size_t i = 0; i < period; ++i)
        squares += (x[i] - mean) * (x[i] - mean);
    const auto write = [&](std::size_t i) {
        const double width = multiplier * std::sqrt(squares / n);
        mid[i] = mean;
        upper[i] = mean + width;
        lower[i] = mean - width;
    };
    write(period - 1);
    for (std::size_t i = period; i < x.size(); ++i) {
        const double old = x[i - period];
        const double step = x[i] - old;
        const double next = mean + step / n;
        squares += step * (x[i] - next + old - mean);
        squares = squares > 0.0 ? squares : 0.0;
        mean = next;
        write(i);
    }
    return period - 1;
}

/// Directional movement: +DI and -DI from index n, DX smoothed by Wilder's average from the returned index on.
inline std::size_t adx(std::span<const double> high, std::span<const double> low, std::span<const double> close,
                       std::size_t period, std::span<double> outPlus, std::span<double> outMinus,
                       std::span<double> outAdx)
{
    if (close.size() < 2 * period) return close.size();
    const double factor = 1.0 / static_cast<double>(period);
    double plus = 0.0;
    double minus = 0.0;
    double range = 0.0;
    double average = 0.0;
    const auto rise = [&](std::size_t i) {
        const double up = high[i] - high[i - 1];
        const double down = low[i - 1] - low[i];
        return up > down && up > 0.0 ? up : 0.0;
    };
    const auto fall = [&](std::size_t i) {
        const double up = high[i] - high[i - 1];
        const double down = low[i - 1] - low[i];
        return down > up && down > 0.0 ? down : 0.0;
    };
    const auto trueRange = [&](std::size_t i) {
        return (high[i] > close[i - 1] ? high[i] : close[i - 1]) - (low[i] < close[i - 1] ? low[i] : close[i - 1]);
    };
    const auto directional = [&](std::size_t i) {
        const double share = 100.0 / range;
        const double up = plus * share;
        const double down = minus * share;
        outPlus[i] = up;
        outMinus[i] = down;
        return up + down > 0.0 ? 100.0 * std::abs(up - down) / (up + down) : 0.0;
    };
    for (std::size_t i = 1; i <= period; ++i) {
        plus += (rise(i) - plus) / static_cast<double>(i);
        minus += (fall(i) - minus) / static_cast<double>(i);
        range += (trueRange(i) - range) / static_cast<double>(i);
    }
    average = directional(period);
    const std::size_t first = 2 * period - 1;
    for (std::size_t i = period + 1; i < close.size(); ++i) {
        plus += factor * (rise(i) - plus);
        minus += factor * (fall(i) - minus);
        range += factor * (trueRange(i) - range);
        const double dx = directional(i);
        average += i <= first ? (dx - average) / static_cast<double>(i - period + 1) : factor * (dx - average);
        if (i >= first) outAdx[i] = average;
    }
    return first;
}

/// 100 (C - lowest) / (highest - lowest) over n bars, averaged over `smooth` values to k and that over `signal` to d.
/// Extremes as in analysis::WindowRange, sums rolled.
inline std::size_t stochastic(std::span<const double> high, std::span<const double> low, std::span<const double> close,
                              std::size_t period, std::size_t smooth, std::size_t signal, std::span<double> outK,
                              std::span<double> outD)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::size_t firstK = period + smooth - 2;
    const std::size_t firstD = firstK + signal - 1;
    if (close.size() <= firstD) return close.size();
    std::vector<double> highsToEnd(period + 1, -kInfinity);
    std::vector<double> lowsToEnd(period + 1, kInfinity);
    std::vector<double> raw(close.size());
    const double smoothShare = 1.0 / static_cast<double>(smooth);
    const double signalShare = 1.0 / static_cast<double>(signal);
    double sumK = 0.0;
    double sumD = 0.0;
    const auto sumOf = [](std::span<const double> values) {
        double sum = 0.0;
        for (const double value : values)
            sum += value;
        return sum;
    };
    for (std::size_t block = 0; block < close.size(); block += period) {
        const std::size_t end = std::min(block + period, close.size());
        double highest = -kInfinity;
        double lowest = kInfinity;
        for (std::size_t i = block; i < end; ++i) {
            highest = std::max(highest, high[i]);
            lowest = std::min(lowest, low[i]);
            if (i + 1 < period) continue;
            const double top = std::max(highest, highsToEnd[i - block + 1]);
            const double bottom = std::min(lowest, lowsToEnd[i - block + 1]);
            raw[i] = 100.0 * ((close[i] - bottom) / (top - bottom));
            if (i < firstK) continue;
            sumK =
                i == firstK ? sumOf(std::span(raw).subspan(i + 1 - smooth, smooth)) : sumK + (raw[i] - raw[i - smooth]);
            outK[i] = sumK * smoothShare;
            if (i < firstD) continue;
            sumD = i == firstD ? sumOf(outK.subspan(i + 1 - signal, signal)) : sumD + (outK[i] - outK[i - signal]);
            outD[i] = sumD * signalShare;
        }
        if (end - block < period) break;
        for (std::size_t k = period; k-- > 0;) {
            highsToEnd[k] = std::max(high[block + k], highsToEnd[k + 1]);
            lowsToEnd[k] = std::min(low[block + k], lowsToEnd[k + 1]);
        }
    }
    return firstD;
}

/// (x - mean) / (0.015 · mean |x_i - mean|), the sum rolled.
inline std::size_t cci(std::span<const double> x, std::size_t period, std::span<double> out)
{
    if (x.size() < period) return x.size();
    const double share = 1.0 / static_cast<double>(period);
    double sum = 0.0;
    for (std::size_t i = 0; i < period; ++i)
        sum += x[i];
    const auto write = [&](std::size_t i) {
        const double mean = sum * share;
        const double* const window = x.data() + (i + 1 - period);
        std::array<double, 4> parts{};
        const std::size_t whole = period - period % 4;
        for (std::size_t k = 0; k < whole; k += 4)
            for (std::size_t part = 0; part < 4; ++part)
                parts[part] += std::abs(window[k + part] - mean);
        for (std::size_t k = whole; k < period; ++k)
            parts[0] += std::abs(window[k] - mean);
        const double deviation = share * ((parts[0] + parts[1]) + (parts[2] + parts[3]));
        out[i] = (x[i] - mean) / (0.015 * deviation);
    };
    write(period - 1);
    for (std::size_t i = period; i < x.size(); ++i) {
        sum += x[i] - x[i - period];
        write(i);
    }
    return period - 1;
}

} // namespace sextant::bench::limits
