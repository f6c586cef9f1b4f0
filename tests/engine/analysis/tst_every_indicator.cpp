#include "tests/test_main.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <set>

#include "engine/analysis/indicators/registry.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

using EveryRow = std::vector<IndicatorColumn::Output>;

std::string specNumberText(double value)
{
    QString text = QString::number(value, 'f', 6);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text.toStdString();
}

/// A spec with whole parameters a third of the default, so that short histories reach all outputs; the default where
/// that makes no sense. Words are their defaults unless `word` of `parameter` is asked for.
std::string shortSpec(const IndicatorInfo& info, std::size_t parameter = 99, std::size_t word = 0)
{
    std::string text(info.name);
    std::size_t last = 0; // a keyword's default is left out at the end
    for (std::size_t i = 0; i < info.parameters.size(); ++i)
        if (info.parameters[i].words.empty() || i == parameter) last = i + 1;
    for (std::size_t i = 0; i < last; ++i) {
        const ParameterInfo& p = info.parameters[i];
        if (!p.words.empty())
            text += ":" + std::string(p.words[i == parameter ? word : 0]);
        else if (p.isWhole && p.maximum <= 1e6)
            text += ":" + specNumberText(std::max(p.minimum, std::ceil(p.defaultValue / 3.0)));
        else
            text += ":" + specNumberText(p.defaultValue);
    }
    if (parseSpec(text)) return text;
    return parameter == 99 ? std::string(info.defaultSpec) : std::string();
}

/// Every indicator in short form, with each keyword and each value of its options; some chains.
const std::vector<IndicatorSpec>& everySpec()
{
    static const std::vector<IndicatorSpec> specs = [] {
        std::vector<std::string> texts;
        for (const IndicatorInfo& info : indicators()) {
            texts.push_back(shortSpec(info));
            for (std::size_t i = 0; i < info.parameters.size(); ++i)
                for (std::size_t word = 1; word < info.parameters[i].words.size(); ++word)
                    texts.push_back(shortSpec(info, i, word));
            for (const OptionInfo& option : info.options)
                for (std::size_t value = 1; value < option.values.size(); ++value)
                    texts.push_back(shortSpec(info) + ":" + std::string(option.name) + "=" +
                                    std::string(option.values[value]));
        }
        for (const char* chain :
             {"ema:4@rsi:5", "sma:6@open", "stddev:4@macd:3:6:2", "wma:3@stoch:5:2:2", "roc:3@volume"})
            texts.push_back(chain);
        std::vector<IndicatorSpec> parsed;
        for (const std::string& text : texts)
            if (auto spec = parseSpec(text)) parsed.push_back(std::move(*spec));
        return parsed;
    }();
    return specs;
}

/// A history and the benchmark's bars at the same times.
struct History {
    std::vector<BarInput> bars;
    std::vector<BarInput> benchmark;
};

/// Volumes of 0 and stretches without any movement are among them.
void roughen(std::vector<BarInput>& bars, const std::vector<int>& steps)
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bars[i].volume = steps[i] % 7 == 0 ? 0.0 : 100.0 + 16.0 * std::abs(steps[i]);
        if (i / 8 % 5 != 4) continue;
        bars[i].open = bars[i].high = bars[i].low = bars[i].close = bars[i / 8 * 8 - 1].close;
    }
}

History drawnHistory()
{
    const int size = *rc::gen::inRange(0, 140);
    const auto count = static_cast<std::size_t>(size);
    const auto steps = *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(-12, 13));
    const auto others = *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(-12, 13));
    const std::int64_t first = 28'000'000 + *rc::gen::inRange(0, 10'000);
    History history{barsFromSteps(steps, first), barsFromSteps(others, first)};
    roughen(history.bars, steps);
    return history;
}

History randomHistory(std::size_t count, std::uint64_t seed)
{
    return {randomBars(count, seed), randomBars(count, seed + 1)};
}

std::vector<EveryRow> runEvery(IndicatorColumn& column, const History& history, std::size_t count)
{
    std::vector<EveryRow> rows;
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        EveryRow row(column.outputCount());
        column.update(history.bars[i], &history.benchmark[i], row);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool equalBits(const EveryRow& a, const EveryRow& b)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].has_value() != b[i].has_value()) return false;
        if (a[i] && std::bit_cast<std::uint64_t>(*a[i]) != std::bit_cast<std::uint64_t>(*b[i])) return false;
    }
    return true;
}

/// Months and longer are of unequal length, so that a shift of weeks moves their borders.
bool isOfLongPeriods(const IndicatorSpec& spec)
{
    for (const char* word : {"month", "quarter", "year"})
        if (spec.text.find(word) != std::string::npos) return true;
    return false;
}

/// A power of two for the prices and one for the volumes, which scale binary numbers exactly.
double scaleOf(OutputUnit unit, double price, double volume)
{
    switch (unit) {
    case OutputUnit::Price:
        return price;
    case OutputUnit::PriceSquared:
        return price * price;
    case OutputUnit::Volume:
        return volume;
    case OutputUnit::PriceTimesVolume:
        return price * volume;
    case OutputUnit::Ratio:
    case OutputUnit::Other:
        return 1.0;
    }
    return 1.0;
}

} // namespace

/// What every indicator of the registry owes, whatever it computes.
class TestEveryIndicator : public QObject {
    Q_OBJECT
private slots:
    void allAreTested()
    {
        std::set<const IndicatorInfo*> tested;
        for (const IndicatorSpec& spec : everySpec())
            tested.insert(spec.info);
        QCOMPARE(tested.size(), indicators().size());
        for (const IndicatorInfo& info : indicators())
            QVERIFY2(info.units.size() == 1 || info.units.size() == info.outputs.size(), info.name.data());
    }

    void streamingEqualsStartingAnew()
    {
        QVERIFY(rc::check("the value at a bar is that of a fresh instance fed the bars up to it", [] {
            const History history = drawnHistory();
            if (history.bars.empty()) return;
            const auto sampled = *rc::gen::inRange<std::size_t>(0, history.bars.size());
            for (const IndicatorSpec& spec : everySpec()) {
                const auto all = runEvery(*makeColumn(spec), history, history.bars.size());
                const auto some = runEvery(*makeColumn(spec), history, sampled + 1);
                if (!equalBits(all[sampled], some[sampled])) RC_FAIL(spec.text);
            }
        }));
    }

    void neverLooksAhead()
    {
        QVERIFY(rc::check("later bars do not matter", [] {
            const History history = drawnHistory();
            if (history.bars.empty()) return;
            const auto cut = *rc::gen::inRange<std::size_t>(0, history.bars.size());
            History other = history;
            for (std::size_t i = cut; i < other.bars.size(); ++i) {
                BarInput& bar = other.bars[i];
                bar.open = bar.high = bar.low = bar.close = 5.0 + static_cast<double>(i % 3);
                other.benchmark[i] = bar;
            }
            for (const IndicatorSpec& spec : everySpec()) {
                const auto a = runEvery(*makeColumn(spec), history, history.bars.size());
                const auto b = runEvery(*makeColumn(spec), other, history.bars.size());
                for (std::size_t i = 0; i < cut; ++i)
                    if (!equalBits(a[i], b[i])) RC_FAIL(spec.text);
            }
        }));
    }

    void onlyWhatRepaintsDrawsAheadOfItsBars()
    {
        // What a chart shows may look ahead; then the registry says so.
        const History history = randomHistory(200, 5);
        const std::span<const BarInput> bars(history.bars);
        const std::span<const BarInput> benchmark(history.benchmark);
        for (const IndicatorSpec& spec : everySpec()) {
            const auto whole = drawIndicator(spec, bars, benchmark);
            const auto part = drawIndicator(spec, bars.first(150), benchmark.first(150));
            bool isSame = true;
            for (std::size_t k = 0; k < part.outputs.size(); ++k)
                for (std::size_t i = 0; i < part.outputs[k].size() && i < whole.outputs[k].size(); ++i)
                    isSame = isSame && equalBits({part.outputs[k][i]}, {whole.outputs[k][i]});
            const bool isDisplaced = spec.info->displacement != nullptr;
            QVERIFY2(isSame || isDisplaced || spec.info->repaints, spec.text.c_str());
        }
    }

    void previewEqualsUpdateAndLeavesNoTrace()
    {
        QVERIFY(rc::check("preview", [] {
            const History history = drawnHistory();
            const std::size_t size = history.bars.size();
            for (const IndicatorSpec& spec : everySpec()) {
                const auto column = makeColumn(spec);
                const auto untouched = makeColumn(spec);
                EveryRow looked(column->outputCount());
                EveryRow updated(column->outputCount());
                EveryRow reference(column->outputCount());
                for (std::size_t i = 0; i < size; ++i) {
                    const std::size_t other = (i + size / 2) % size;
                    column->preview(history.bars[other], &history.benchmark[other], looked);
                    column->preview(history.bars[i], &history.benchmark[i], looked);
                    column->update(history.bars[i], &history.benchmark[i], updated);
                    untouched->update(history.bars[i], &history.benchmark[i], reference);
                    if (!equalBits(looked, updated) || !equalBits(updated, reference)) RC_FAIL(spec.text);
                }
            }
        }));
    }

    void resetEqualsNew()
    {
        QVERIFY(rc::check("reset", [] {
            const History before = drawnHistory();
            const History history = drawnHistory();
            for (const IndicatorSpec& spec : everySpec()) {
                const auto used = makeColumn(spec);
                (void)runEvery(*used, before, before.bars.size());
                used->reset();
                const auto a = runEvery(*used, history, history.bars.size());
                const auto b = runEvery(*makeColumn(spec), history, history.bars.size());
                for (std::size_t i = 0; i < a.size(); ++i)
                    if (!equalBits(a[i], b[i])) RC_FAIL(spec.text);
            }
        }));
    }

    void scalesAsItsUnitSays()
    {
        QVERIFY(rc::check("scale", [] {
            const History history = drawnHistory();
            const double price = std::ldexp(1.0, *rc::gen::inRange(-6, 7));
            const double volume = std::ldexp(1.0, *rc::gen::inRange(-6, 7));
            History scaled = history;
            for (auto* bars : {&scaled.bars, &scaled.benchmark})
                for (BarInput& bar : *bars) {
                    bar = {bar.start,       bar.end,           bar.open * price,   bar.high * price,
                           bar.low * price, bar.close * price, bar.volume * volume};
                }
            for (const IndicatorSpec& spec : everySpec()) {
                if (spec.source) continue;
                const auto a = runEvery(*makeColumn(spec), history, history.bars.size());
                const auto b = runEvery(*makeColumn(spec), scaled, history.bars.size());
                for (std::size_t i = 0; i < a.size(); ++i)
                    for (std::size_t k = 0; k < a[i].size(); ++k) {
                        const OutputUnit unit = spec.info->unit(k);
                        if (unit == OutputUnit::Other) continue;
                        const double factor = scaleOf(unit, price, volume);
                        if (a[i][k].has_value() != b[i][k].has_value()) RC_FAIL(spec.text);
                        if (a[i][k] && *a[i][k] * factor != *b[i][k]) RC_FAIL(spec.text);
                    }
            }
        }));
    }

    void dependsOnTheClockBySessionsOnly()
    {
        QVERIFY(rc::check("time shift", [] {
            const History history = drawnHistory();
            // Weeks, in which the bars where sums are made anew (every 4096th) fall in the same places.
            const auto shift = std::chrono::hours(24 * 7 * 128 * *rc::gen::inRange(-3, 4));
            History shifted = history;
            for (auto* bars : {&shifted.bars, &shifted.benchmark})
                for (BarInput& bar : *bars) {
                    bar.start = bar.start + shift;
                    bar.end = bar.end + shift;
                }
            for (const IndicatorSpec& spec : everySpec()) {
                if (isOfLongPeriods(spec)) continue;
                const auto a = runEvery(*makeColumn(spec), history, history.bars.size());
                const auto b = runEvery(*makeColumn(spec), shifted, history.bars.size());
                for (std::size_t i = 0; i < a.size(); ++i)
                    if (!equalBits(a[i], b[i])) RC_FAIL(spec.text);
            }
        }));
    }

    void neverGivesWhatIsNoNumber()
    {
        QVERIFY(rc::check("finite", [] {
            History history = drawnHistory();
            const double extreme = *rc::gen::element(0.0, 1e-300, 1e-150, 1e150, -1e150, -3.0);
            for (std::size_t i = 0; i < history.bars.size(); ++i) {
                if (i % 5 != 3) continue;
                BarInput& bar = history.bars[i];
                bar.open = bar.high = bar.low = bar.close = extreme;
                bar.volume = std::abs(extreme);
                history.benchmark[i] = bar;
            }
            for (const IndicatorSpec& spec : everySpec())
                for (const EveryRow& row : runEvery(*makeColumn(spec), history, history.bars.size()))
                    for (const auto& value : row)
                        if (value && !std::isfinite(*value)) RC_FAIL(spec.text);
        }));
    }

    void badBarsLeaveNoTrace()
    {
        QVERIFY(rc::check("bad bars", [] {
            const History history = drawnHistory();
            const double bad =
                *rc::gen::element(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity());
            for (const IndicatorSpec& spec : everySpec()) {
                const auto clean = makeColumn(spec);
                const auto dirty = makeColumn(spec);
                EveryRow a(clean->outputCount());
                EveryRow b(clean->outputCount());
                for (std::size_t i = 0; i < history.bars.size(); ++i) {
                    if (i % 3 == 1) {
                        BarInput bar = history.bars[i];
                        bar.high = bad;
                        dirty->update(bar, &history.benchmark[i], b);
                        for (const auto& value : b)
                            if (value) RC_FAIL(spec.text);
                    }
                    clean->update(history.bars[i], &history.benchmark[i], a);
                    dirty->update(history.bars[i], &history.benchmark[i], b);
                    if (!equalBits(a, b)) RC_FAIL(spec.text);
                }
            }
        }));
    }

    void firstValuesComeWhenAnnounced()
    {
        const History history = randomHistory(3000, 71);
        for (const IndicatorSpec& spec : everySpec()) {
            const auto column = makeColumn(spec);
            const auto rows = runEvery(*column, history, history.bars.size());
            for (std::size_t k = 0; k < column->outputCount(); ++k) {
                const auto first = static_cast<std::size_t>(column->warmUp(k));
                QVERIFY2(first >= 1 && first <= rows.size(), column->names()[k].c_str());
                QVERIFY2(column->convergence(k) >= 0, column->names()[k].c_str());
                for (std::size_t i = 0; i + 1 < first; ++i)
                    QVERIFY2(!rows[i][k], column->names()[k].c_str());
                // Known by the day and by the market, not by the count of bars: the first turn of the parabolic, enough
                // sessions for a relative volume.
                const bool mayBeLate = spec.info->isSparse || spec.text.find("start=long") != std::string::npos ||
                                       spec.text.find("base=session") != std::string::npos;
                if (!mayBeLate) QVERIFY2(rows[first - 1][k], column->names()[k].c_str());
            }
        }
    }

    void allocatesNothingOnceWarm()
    {
        const History history = randomHistory(2000, 91);
        std::array<IndicatorColumn::Output, IndicatorColumn::kMaxOutputs> row;
        for (const IndicatorSpec& spec : everySpec()) {
            const auto column = makeColumn(spec);
            const std::span<IndicatorColumn::Output> out(row.data(), column->outputCount());
            for (std::size_t i = 0; i < 400; ++i) {
                column->update(history.bars[i], &history.benchmark[i], out);
                column->preview(history.bars[i], &history.benchmark[i], out);
            }
            const std::uint64_t before = allocationCount();
            for (std::size_t i = 400; i < history.bars.size(); ++i) {
                column->preview(history.bars[i], &history.benchmark[i], out);
                column->update(history.bars[i], &history.benchmark[i], out);
            }
            QVERIFY2(allocationCount() == before, spec.text.c_str());
        }
    }
};

SEXTANT_TEST(TestEveryIndicator)
#include "tst_every_indicator.moc"
