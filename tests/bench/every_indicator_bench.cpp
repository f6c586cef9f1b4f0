#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/ema_ribbon.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/market_input.h"
#include "engine/analysis/indicators/registry.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/squeeze.h"
#include "engine/analysis/indicators/supertrend.h"
#include "engine/analysis/indicators/volume_pressure.h"
#include "engine/analysis/indicators/vwap.h"
#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/market/calendar.h"
#include "tests/bench/benchmark.h"
#include "tests/engine/analysis/slow_versions.h"

namespace sextant::bench {
namespace {

using analysis::BarInput;
using analysis::IndicatorColumn;
using analysis::IndicatorInfo;

constexpr std::size_t kTapeBars = 4'000;
constexpr std::size_t kDefinitionBars = 1'000; // that a batch form from the definition runs over
constexpr std::size_t kRebuiltWindow = 250;    // bars that somebody without state looks back
constexpr std::size_t kRebuiltBars = 12;       // at which that is done
constexpr double kAllPerBar = 20'000.0;        // ns, PERFORMANCE.md G2b
constexpr double kInUsePerBar = 5'000.0;       // the same

/// Minute bars of a walk, those of a benchmark, and between two bars a book and a trade.
struct IndicatorTape {
    std::vector<BarInput> bars;
    std::vector<BarInput> benchmark;
    std::vector<std::array<analysis::BookLevel, 5>> bids;
    std::vector<std::array<analysis::BookLevel, 5>> asks;
    std::vector<analysis::TradeInput> trades;

    IndicatorTape()
    {
        RandomStream random(3, RandomPurpose::Test);
        double price = 100.0;
        double other = 400.0;
        for (std::size_t i = 0; i < kTapeBars; ++i) {
            const auto next = [&](double& last, double middle) {
                const Time start = Time::fromSeconds(1'600'000'000 / 60 * 60 + static_cast<std::int64_t>(i) * 60);
                const double open = last;
                last += random.nextUniform() - 0.5 + (middle - last) * 0.001;
                return BarInput{start,
                                start + std::chrono::minutes(1),
                                open,
                                std::max(open, last) + 0.25 * random.nextUniform(),
                                std::min(open, last) - 0.25 * random.nextUniform(),
                                last,
                                1.0 + random.nextUniform()};
            };
            bars.push_back(next(price, 100.0));
            benchmark.push_back(next(other, 400.0));
            std::array<analysis::BookLevel, 5> bid;
            std::array<analysis::BookLevel, 5> ask;
            for (std::size_t k = 0; k < bid.size(); ++k) {
                const double away = 0.01 * static_cast<double>(k + 1);
                bid[k] = {price - away, 1.0 + random.nextUniform()};
                ask[k] = {price + away, 1.0 + random.nextUniform()};
            }
            bids.push_back(bid);
            asks.push_back(ask);
            trades.push_back({bars.back().start + std::chrono::seconds(30), price, random.nextUniform(),
                              i % 2 == 0 ? market::Side::Buy : market::Side::Sell});
        }
    }
};

/// IND-69..78 read quotes and trades between the bars.
bool readsTheBook(const IndicatorInfo& info)
{
    int number = 0;
    (void)std::from_chars(info.id.data() + 4, info.id.data() + info.id.size(), number);
    return number >= 69 && number <= 78;
}

std::unique_ptr<IndicatorColumn> freshColumn(std::string_view text)
{
    const auto spec = analysis::parseSpec(text);
    expects(spec.has_value(), "what is measured is a spec");
    static const auto calendar = market::findCalendar("24-7");
    analysis::ColumnContext context;
    context.calendar = calendar.get();
    context.tickSize = 0.01;
    return analysis::makeColumn(*spec, context);
}

void feed(IndicatorColumn& column, const IndicatorTape& tape, std::size_t i, bool hasBook,
          std::span<IndicatorColumn::Output> out)
{
    if (hasBook) {
        column.watch(analysis::BookInput{tape.bars[i].start, tape.bids[i], tape.asks[i]});
        column.watch(tape.trades[i]);
    }
    column.update(tape.bars[i], &tape.benchmark[i], out);
}

/// One bar at a time: ns per update.
double streamColumn(const IndicatorInfo& info, std::string_view spec, const IndicatorTape& tape)
{
    const auto column = freshColumn(spec);
    const bool hasBook = readsTheBook(info);
    std::array<IndicatorColumn::Output, IndicatorColumn::kMaxOutputs> out;
    const auto row = std::span(out).first(column->outputCount());
    const double seconds = secondsOf([&] {
        for (std::size_t i = 0; i < tape.bars.size(); ++i)
            feed(*column, tape, i, hasBook, row);
    });
    keep(out);
    return seconds * 1e9 / static_cast<double>(tape.bars.size());
}

/// All of them with their defaults, bar by bar: ns per bar.
double streamAll(const IndicatorTape& tape)
{
    std::vector<std::unique_ptr<IndicatorColumn>> columns;
    std::vector<char> hasBook;
    for (const IndicatorInfo& info : analysis::indicators()) {
        columns.push_back(freshColumn(info.defaultSpec));
        hasBook.push_back(readsTheBook(info) ? 1 : 0);
    }
    std::array<IndicatorColumn::Output, IndicatorColumn::kMaxOutputs> out;
    const double seconds = secondsOf([&] {
        for (std::size_t i = 0; i < tape.bars.size(); ++i)
            for (std::size_t k = 0; k < columns.size(); ++k)
                feed(*columns[k], tape, i, hasBook[k] != 0, std::span(out).first(columns[k]->outputCount()));
    });
    keep(out);
    return seconds * 1e9 / static_cast<double>(tape.bars.size());
}

/// What a program without state does at each bar: the window anew. ns per bar.
double rebuildColumn(const IndicatorInfo& info, const IndicatorTape& tape)
{
    const bool hasBook = readsTheBook(info);
    std::array<IndicatorColumn::Output, IndicatorColumn::kMaxOutputs> out;
    const double seconds = secondsOf([&] {
        for (std::size_t k = 0; k < kRebuiltBars; ++k) {
            const auto column = freshColumn(info.defaultSpec);
            const auto row = std::span(out).first(column->outputCount());
            for (std::size_t i = k * 16; i < k * 16 + kRebuiltWindow; ++i)
                feed(*column, tape, i, hasBook, row);
        }
    });
    keep(out);
    return seconds * 1e9 / static_cast<double>(kRebuiltBars);
}

/// The batch forms that tests compare with, by the indicator's name; of several outputs the first.
std::map<std::string, test::SlowVersion, std::less<>> definitions()
{
    std::map<std::string, test::SlowVersion, std::less<>> result;
    for (test::SlowVersion& version : test::slowVersions()) {
        const auto spec = analysis::parseSpec(version.spec);
        expects(spec.has_value(), "a batch form names an indicator");
        result.emplace(std::string(spec->info->name), std::move(version));
    }
    return result;
}

double computeDefinition(const test::SlowVersion& version, const test::SlowBars& bars)
{
    return secondsOf([&] { keep(version.compute(bars).back().value_or(0.0)); }) * 1e9 /
           static_cast<double>(bars.bars.size());
}

Result<std::vector<Row>> measureEvery(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const IndicatorTape tape;
    const auto firstBars = [](const std::vector<BarInput>& bars) {
        return std::vector<BarInput>(bars.begin(), bars.begin() + kDefinitionBars);
    };
    const test::SlowBars slowBars(firstBars(tape.bars), firstBars(tape.benchmark));
    const auto batchForms = definitions();
    std::vector<Row> rows;
    for (const IndicatorInfo& info : analysis::indicators()) {
        const auto form = batchForms.find(info.name);
        const bool isDefined = form != batchForms.end();
        const std::string_view spec = isDefined ? std::string_view(form->second.spec) : info.defaultSpec;
        const auto samples = interleave(
            environment, [&] { return streamColumn(info, spec, tape); },
            [&] { return isDefined ? computeDefinition(form->second, slowBars) : rebuildColumn(info, tape); });
        if (!samples) return tl::unexpected(samples.error());
        Row row = judge(plans[rows.size()], *samples);
        const std::string how = isDefined ? std::string(spec) + "; batch: output " + form->second.output +
                                                " from its definition over the whole array"
                                          : std::string(spec) + "; batch: the column rebuilt over 250 bars per bar";
        row.note = row.note.empty() ? how : how + "; " + row.note;
        rows.push_back(std::move(row));
    }
    const auto all = interleave(
        environment, [&] { return streamAll(tape); },
        [&] {
            double sum = 0.0;
            for (const IndicatorInfo& info : analysis::indicators())
                sum += rebuildColumn(info, tape);
            return sum;
        });
    if (!all) return tl::unexpected(all.error());
    rows.push_back(judge(plans[rows.size()], *all));
    return rows;
}

/// The indicators that a scored timeframe keeps.
struct IndicatorsInUse {
    analysis::EmaRibbon ribbon;
    analysis::Rsi rsi{14};
    analysis::Macd macd{12, 26, 9};
    analysis::Bollinger bollinger{20, 2.0};
    analysis::Adx adx{14};
    analysis::Squeeze squeeze{20, 2.0, 1.5};
    analysis::Supertrend supertrend{10, 3.0};
    analysis::SessionVwap vwap;
    analysis::VolumeZ volumeZ{20};

    explicit IndicatorsInUse(const market::Calendar* calendar) : vwap(calendar) {}
    void update(const BarInput& bar)
    {
        ribbon.update(bar);
        rsi.update(bar);
        macd.update(bar);
        bollinger.update(bar);
        adx.update(bar);
        squeeze.update(bar);
        supertrend.update(bar);
        vwap.update(bar);
        volumeZ.update(bar);
    }
    [[nodiscard]] double say() const { return rsi.value().value_or(0.0) + adx.value().adx.value_or(0.0); }
};

Result<std::vector<Row>> measureInUse(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const IndicatorTape tape;
    const auto calendar = market::findCalendar("24-7");
    const auto samples = interleave(
        environment,
        [&] {
            IndicatorsInUse indicators(calendar.get());
            const double seconds = secondsOf([&] {
                for (int pass = 0; pass < 10; ++pass)
                    for (const BarInput& bar : tape.bars)
                        indicators.update(bar);
            });
            keep(indicators.say());
            return seconds * 1e8 / static_cast<double>(tape.bars.size());
        },
        [&] {
            return secondsOf([&] {
                       for (std::size_t k = 0; k < kRebuiltBars; ++k) {
                           IndicatorsInUse indicators(calendar.get());
                           for (std::size_t i = k * 16; i < k * 16 + kRebuiltWindow; ++i)
                               indicators.update(tape.bars[i]);
                           keep(indicators.say());
                       }
                   }) *
                   1e9 / static_cast<double>(kRebuiltBars);
        });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples)};
}

} // namespace

std::vector<Benchmark> everyIndicatorBenchmarks()
{
    std::vector<RowPlan> plans;
    for (const IndicatorInfo& info : analysis::indicators())
        plans.push_back({"G1 analysis " + std::string(info.name), "ns/update", Better::Lower, {}});
    plans.push_back({"G2b analysis, all indicators per closed bar", "ns/bar", Better::Lower,
                     Goal::oursAtMost(kAllPerBar, "<= 20 us")});
    return {{std::move(plans), measureEvery},
            {{{"G2b analysis, indicators in use per closed bar", "ns/bar", Better::Lower,
               Goal::oursAtMost(kInUsePerBar, "<= 5 us")}},
             measureInUse}};
}

} // namespace sextant::bench
