#include <algorithm>
#include <cmath>

#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/oscillators.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/stochastic.h"
#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/indicator_limits.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kBars = 1'000'000;

/// Minute bars of a random walk, a column per field.
struct BarColumns {
    std::vector<double> open, high, low, close, volume;

    BarColumns()
    {
        RandomStream random(1, RandomPurpose::Test);
        for (auto* column : {&open, &high, &low, &close, &volume})
            column->resize(kBars);
        double price = 100.0;
        for (std::size_t i = 0; i < kBars; ++i) {
            open[i] = price;
            const double next = price + (random.nextUniform() - 0.5) + (100.0 - price) * 0.001;
            high[i] = (next > price ? next : price) + 0.25 * random.nextUniform();
            low[i] = (next < price ? next : price) - 0.25 * random.nextUniform();
            close[i] = price = next;
            volume[i] = 1.0 + random.nextUniform();
        }
    }
    [[nodiscard]] analysis::BarInput at(std::size_t i) const
    {
        const Time start = Time::fromSeconds(1'600'000'000 + static_cast<std::int64_t>(i) * 60);
        return {start, start + std::chrono::minutes(1), open[i], high[i], low[i], close[i], volume[i]};
    }
};

/// Where up to three outputs of an indicator go.
struct OutputColumns {
    std::array<std::vector<double>, 3> columns{std::vector<double>(kBars), std::vector<double>(kBars),
                                               std::vector<double>(kBars)};

    [[nodiscard]] std::span<double> operator[](std::size_t column) { return columns[column]; }
    [[nodiscard]] double last(std::size_t column) const { return columns[column].back(); }
};

void store(OutputColumns& out, std::size_t i, const std::optional<double>& value)
{
    if (value) out.columns[0][i] = *value;
}
void store(OutputColumns& out, std::size_t i, const std::optional<analysis::MacdValue>& value)
{
    if (!value) return;
    out.columns[0][i] = value->macd;
    if (value->signal) out.columns[1][i] = *value->signal;
    if (value->histogram) out.columns[2][i] = *value->histogram;
}
void store(OutputColumns& out, std::size_t i, const std::optional<analysis::BollingerValue>& value)
{
    if (!value) return;
    out.columns[0][i] = value->mid;
    out.columns[1][i] = value->upper;
    out.columns[2][i] = value->lower;
}
void store(OutputColumns& out, std::size_t i, const analysis::AdxValue& value)
{
    if (value.plusDi) out.columns[0][i] = *value.plusDi;
    if (value.minusDi) out.columns[1][i] = *value.minusDi;
    if (value.adx) out.columns[2][i] = *value.adx;
}
void store(OutputColumns& out, std::size_t i, const analysis::StochasticValue& value)
{
    if (value.k) out.columns[0][i] = *value.k;
    if (value.d) out.columns[1][i] = *value.d;
}

double perBar(double seconds) { return seconds * 1e9 / static_cast<double>(kBars); }

template <class Indicator, class Limit>
Result<Samples> measureIndicator(const Environment& environment, const BarColumns& bars, const Indicator& fresh,
                                 Limit limit)
{
    OutputColumns ours;
    OutputColumns reference;
    auto samples = interleave(
        environment,
        [&] {
            Indicator indicator = fresh;
            return perBar(secondsOf([&] {
                for (std::size_t i = 0; i < kBars; ++i)
                    store(ours, i, indicator.update(bars.at(i)));
            }));
        },
        [&] { return perBar(secondsOf([&] { limit(reference); })); });
    // Windows are computed anew now and then, so the last bits may differ.
    for (std::size_t column = 0; column < 3; ++column)
        expects(std::abs(ours.last(column) - reference.last(column)) < 1e-6, "ours and the limit compute the same");
    return samples;
}

Result<std::vector<Row>> measureIndicators(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const BarColumns bars;
    std::vector<Row> rows;
    Samples sum{std::vector<double>(kRounds), std::vector<double>(kRounds), std::vector<double>(kRounds)};
    const auto measureOne = [&](const auto& fresh, const auto& limit) -> Result<void> {
        const auto samples = measureIndicator(environment, bars, fresh, limit);
        if (!samples) return tl::unexpected(samples.error());
        rows.push_back(judge(plans[rows.size()], *samples));
        for (std::size_t i = 0; i < sum.ours.size(); ++i) {
            sum.ours[i] += samples->ours[i];
            sum.reference[i] += samples->reference[i];
            sum.waited[i] = std::max(sum.waited[i], samples->waited[i]);
        }
        return {};
    };
    const auto done =
        measureOne(analysis::Ema(20), [&](OutputColumns& out) { limits::ema(bars.close, 20, out[0]); })
            .and_then([&] {
                return measureOne(analysis::Rsi(14), [&](OutputColumns& out) { limits::rsi(bars.close, 14, out[0]); });
            })
            .and_then([&] {
                return measureOne(analysis::Macd(12, 26, 9), [&](OutputColumns& out) {
                    limits::macd(bars.close, 12, 26, 9, out[0], out[1], out[2]);
                });
            })
            .and_then([&] {
                return measureOne(analysis::Atr(14), [&](OutputColumns& out) {
                    limits::atr(bars.high, bars.low, bars.close, 14, out[0]);
                });
            })
            .and_then([&] {
                return measureOne(analysis::Bollinger(20, 2.0), [&](OutputColumns& out) {
                    limits::bollinger(bars.close, 20, 2.0, out[0], out[1], out[2]);
                });
            })
            .and_then([&] {
                return measureOne(analysis::Adx(14), [&](OutputColumns& out) {
                    limits::adx(bars.high, bars.low, bars.close, 14, out[0], out[1], out[2]);
                });
            })
            .and_then([&] {
                return measureOne(analysis::Stochastic(14, 3, 3), [&](OutputColumns& out) {
                    limits::stochastic(bars.high, bars.low, bars.close, 14, 3, 3, out[0], out[1]);
                });
            })
            .and_then([&] {
                return measureOne(analysis::Cci(20), [&](OutputColumns& out) { limits::cci(bars.close, 20, out[0]); });
            });
    if (!done) return tl::unexpected(done.error());
    rows.push_back(judge(plans[rows.size()], sum));
    rows.push_back(
        skipped(plans[rows.size()], "Debian has no TA-Lib and this program starts no Node; the limit kernels decide"));
    return rows;
}

} // namespace

std::vector<Benchmark> indicatorBenchmarks()
{
    std::vector<RowPlan> plans;
    for (const char* name : {"G1 EMA", "G1 RSI", "G1 MACD", "G1 ATR", "G1 Bollinger", "G1 ADX", "G1 STOCH", "G1 CCI",
                             "G1 sum of the eight"})
        plans.push_back({name, "ns/bar", Better::Lower, Goal::atMost(2.0)});
    plans.push_back({"G1 TA-Lib, batch sum", "ns/bar", Better::Lower, Goal::atMost(0.5)});
    return {{std::move(plans), measureIndicators}};
}

} // namespace sextant::bench
