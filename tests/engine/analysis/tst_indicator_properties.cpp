#include "tests/test_main.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>
#include <cmath>
#include <limits>

#include "engine/analysis/indicators/registry.h"
#include "tests/bench/limits/indicator_limits.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

using PropertyOutput = IndicatorColumn::Output;
using PropertyRow = std::vector<PropertyOutput>;

constexpr const char* kPropertySpecs =
    "sma:5,ema:8,ema:8:seed=first,ribbon:3:5:8:13:21,rma:7,rsi:7,rsi:7:average=sma,macd:5:9:4,macd:5:9:4:seed=first,"
    "macd:5:9:4:macdSeed=talib,tr,tr:tr0=skip,atr:7,atr:7:tr0=skip,bollinger:10:2,bb:6:1.5@hlc3,stddev:10,"
    "ema:4@rsi:5,sma:6@open,stddev:4@macd:3:6:2,hl2,ohlc4";

std::vector<std::unique_ptr<IndicatorColumn>> propertyColumns()
{
    std::vector<std::unique_ptr<IndicatorColumn>> columns;
    const auto specs = parseSpecs(kPropertySpecs);
    for (const IndicatorSpec& spec : specs.value())
        columns.push_back(makeColumn(spec));
    return columns;
}

std::vector<PropertyRow> runColumn(IndicatorColumn& column, const std::vector<BarInput>& bars)
{
    std::vector<PropertyRow> rows;
    for (const BarInput& bar : bars) {
        PropertyRow row(column.outputCount());
        column.update(bar, row);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Equal to the last bit, emptiness included.
bool sameBits(const PropertyRow& a, const PropertyRow& b)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].has_value() != b[i].has_value()) return false;
        if (a[i] && std::bit_cast<std::uint64_t>(*a[i]) != std::bit_cast<std::uint64_t>(*b[i])) return false;
    }
    return true;
}

/// Bars around a multiple of 4096, where rolling sums are computed anew.
std::vector<BarInput> drawnBars()
{
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-40, 41));
    return barsFromSteps(steps, 4096 * 6836 - 20);
}

const char* outputName(const IndicatorColumn& column) { return column.names()[0].c_str(); }

} // namespace

class TestIndicatorProperties : public QObject {
    Q_OBJECT
private slots:
    void previewEqualsUpdateAndChangesNothing()
    {
        QVERIFY(rc::check("preview equals update", [] {
            const auto bars = drawnBars();
            const auto columns = propertyColumns();
            const auto untouched = propertyColumns();
            for (std::size_t c = 0; c < columns.size(); ++c) {
                for (std::size_t i = 0; i < bars.size(); ++i) {
                    PropertyRow first(columns[c]->outputCount());
                    PropertyRow second(columns[c]->outputCount());
                    PropertyRow updated(columns[c]->outputCount());
                    PropertyRow reference(columns[c]->outputCount());
                    // A forming bar is looked at with other prices before it closes.
                    columns[c]->preview(bars[(i + bars.size() / 2) % bars.size()], first);
                    columns[c]->preview(bars[i], first);
                    columns[c]->preview(bars[i], second);
                    columns[c]->update(bars[i], updated);
                    untouched[c]->update(bars[i], reference);
                    RC_ASSERT(sameBits(first, second));
                    RC_ASSERT(sameBits(first, updated));
                    RC_ASSERT(sameBits(updated, reference));
                }
            }
        }));
    }

    void previewEqualsUpdateAtLength()
    {
        auto bars = randomBars(9000, 61);
        for (BarInput& bar : bars) // prices that round, and several bars where sums are made anew
            for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                *price *= 0.3;
        for (const auto& column : propertyColumns()) {
            for (const BarInput& bar : bars) {
                PropertyRow looked(column->outputCount());
                PropertyRow updated(column->outputCount());
                column->preview(bar, looked);
                column->update(bar, updated);
                QVERIFY2(sameBits(looked, updated), outputName(*column));
            }
        }
    }

    void resetEqualsNew()
    {
        QVERIFY(rc::check("reset equals new", [] {
            const auto before = drawnBars();
            const auto bars = drawnBars();
            const auto used = propertyColumns();
            const auto fresh = propertyColumns();
            for (std::size_t c = 0; c < used.size(); ++c) {
                (void)runColumn(*used[c], before);
                BarInput bad = minuteBar(1, 1, 1, 1, std::nan(""));
                PropertyRow row(used[c]->outputCount());
                used[c]->update(bad, row);
                used[c]->reset();
                RC_ASSERT(used[c]->rejected() == 0u);
                const auto a = runColumn(*used[c], bars);
                const auto b = runColumn(*fresh[c], bars);
                for (std::size_t i = 0; i < bars.size(); ++i)
                    RC_ASSERT(sameBits(a[i], b[i]));
            }
        }));
    }

    void neverLookAhead()
    {
        QVERIFY(rc::check("outputs at a bar do not depend on later bars", [] {
            auto bars = drawnBars();
            const std::size_t cut = bars.empty() ? 0 : *rc::gen::inRange<std::size_t>(0, bars.size());
            auto other = bars;
            for (std::size_t i = cut; i < other.size(); ++i)
                other[i].open = other[i].high = other[i].low = other[i].close = 5.0 + static_cast<double>(i % 3);
            const auto truncated = std::vector<BarInput>(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(cut));
            const auto x = propertyColumns();
            const auto y = propertyColumns();
            const auto z = propertyColumns();
            for (std::size_t c = 0; c < x.size(); ++c) {
                const auto a = runColumn(*x[c], bars);
                const auto b = runColumn(*y[c], other);
                const auto d = runColumn(*z[c], truncated);
                for (std::size_t i = 0; i < cut; ++i) {
                    RC_ASSERT(sameBits(a[i], b[i]));
                    RC_ASSERT(sameBits(a[i], d[i]));
                }
            }
        }));
    }

    void badBarsLeaveNoTrace()
    {
        QVERIFY(rc::check("a bar with a number that is none changes nothing", [] {
            const auto bars = drawnBars();
            const auto clean = propertyColumns();
            const auto dirty = propertyColumns();
            const int field = *rc::gen::inRange(0, 5);
            const double bad =
                *rc::gen::element(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                                  -std::numeric_limits<double>::infinity(), 1e301);
            for (std::size_t c = 0; c < clean.size(); ++c) {
                std::uint64_t refused = 0;
                for (std::size_t i = 0; i < bars.size(); ++i) {
                    PropertyRow a(clean[c]->outputCount());
                    PropertyRow b(clean[c]->outputCount());
                    if (i % 3 == 1) {
                        BarInput bar = bars[i];
                        double* const fields[] = {&bar.open, &bar.high, &bar.low, &bar.close, &bar.volume};
                        *fields[field] = bad;
                        b[0] = 1.0;
                        dirty[c]->update(bar, b);
                        ++refused;
                        for (const PropertyOutput& output : b)
                            RC_ASSERT(!output);
                        dirty[c]->preview(bar, b);
                        RC_ASSERT(!b[0]);
                    }
                    clean[c]->update(bars[i], a);
                    dirty[c]->update(bars[i], b);
                    RC_ASSERT(sameBits(a, b));
                }
                RC_ASSERT(dirty[c]->rejected() == refused);
            }
        }));
    }

    void scalingPricesScalesTheResult()
    {
        // A power of two scales binary numbers exactly, so these must agree to the last bit.
        struct Rule {
            const char* spec;
            std::vector<int> powers; // of the scale, per output
        };
        const std::vector<Rule> rules{{"sma:5", {1}},
                                      {"ema:8", {1}},
                                      {"rma:7", {1}},
                                      {"rsi:7", {0}},
                                      {"rsi:7:average=sma", {0}},
                                      {"macd:5:9:4", {1, 1, 1}},
                                      {"tr", {1}},
                                      {"atr:7", {1}},
                                      {"stddev:10", {1}},
                                      {"bollinger:10:2", {1, 1, 1, 0, 0, 0, 0}},
                                      {"ribbon:3:5:8:13:21", {1, 1, 1, 1, 1, 0, 0, 0}}};
        QVERIFY(rc::check("scale", [&] {
            const auto bars = drawnBars();
            const int exponent = *rc::gen::inRange(-8, 9);
            auto scaled = bars;
            for (BarInput& bar : scaled) {
                for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                    *price = std::ldexp(*price, exponent);
            }
            for (const Rule& rule : rules) {
                const auto spec = parseSpec(rule.spec);
                const auto column = makeColumn(spec.value());
                const auto other = makeColumn(spec.value());
                const auto a = runColumn(*column, bars);
                const auto b = runColumn(*other, scaled);
                for (std::size_t i = 0; i < a.size(); ++i) {
                    PropertyRow expected = a[i];
                    for (std::size_t k = 0; k < expected.size(); ++k)
                        if (expected[k] && rule.powers[k] == 1) expected[k] = std::ldexp(*expected[k], exponent);
                    RC_ASSERT(sameBits(expected, b[i]));
                }
            }
        }));
    }

    void shiftingPricesShiftsTheAverages()
    {
        struct Rule {
            const char* spec;
            std::vector<int> shifts; // 1 if the output moves with the price; -1: not compared
        };
        const std::vector<Rule> rules{{"sma:5", {1}},
                                      {"ema:8", {1}},
                                      {"rma:7", {1}},
                                      {"rsi:7", {0}},
                                      {"tr", {0}},
                                      {"atr:7", {0}},
                                      {"stddev:10", {0}},
                                      {"macd:5:9:4", {0, 0, 0}},
                                      {"bollinger:10:2", {1, 1, 1, 0, -1, 0, 0}}};
        QVERIFY(rc::check("shift", [&] {
            const auto bars = drawnBars();
            const double shift = *rc::gen::inRange(-900, 5000);
            auto moved = bars;
            for (BarInput& bar : moved) {
                for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                    *price += shift;
            }
            for (const Rule& rule : rules) {
                const auto spec = parseSpec(rule.spec);
                const auto column = makeColumn(spec.value());
                const auto other = makeColumn(spec.value());
                const auto a = runColumn(*column, bars);
                const auto b = runColumn(*other, moved);
                for (std::size_t i = 0; i < a.size(); ++i) {
                    for (std::size_t k = 0; k < a[i].size(); ++k) {
                        RC_ASSERT(a[i][k].has_value() == b[i][k].has_value());
                        if (!a[i][k] || rule.shifts[k] < 0) continue;
                        RC_ASSERT(isNear(*b[i][k], *a[i][k] + rule.shifts[k] * shift, 1e-7));
                    }
                }
            }
        }));
    }

    void staysWithinItsBounds()
    {
        QVERIFY(rc::check("bounds", [] {
            const auto bars = drawnBars();
            const auto rsi = makeColumn(parseSpec("rsi:5").value());
            const auto cutler = makeColumn(parseSpec("rsi:5:average=sma").value());
            const auto bands = makeColumn(parseSpec("bb:7:2").value());
            const auto atr = makeColumn(parseSpec("atr:5").value());
            for (const BarInput& bar : bars) {
                PropertyRow one(1);
                for (const auto* column : {rsi.get(), cutler.get()}) {
                    const_cast<IndicatorColumn*>(column)->update(bar, one);
                    if (one[0]) RC_ASSERT(*one[0] >= 0.0 && *one[0] <= 100.0);
                }
                atr->update(bar, one);
                if (one[0]) RC_ASSERT(*one[0] >= 0.0);
                PropertyRow row(7);
                bands->update(bar, row);
                if (!row[0]) continue;
                RC_ASSERT(*row[1] >= *row[0] && *row[0] >= *row[2]);
                RC_ASSERT(std::abs(*row[5]) <= 3.0);
                RC_ASSERT(std::abs(*row[6]) <= std::sqrt(6.0) * (1.0 + 1e-6)); // no value is further out than that
            }
        }));
    }

    void firstValuesComeWhenAnnounced()
    {
        const auto bars = randomBars(120, 71);
        for (const auto& column : propertyColumns()) {
            const auto rows = runColumn(*column, bars);
            int last = 0;
            for (std::size_t k = 0; k < column->outputCount(); ++k) {
                const auto first = static_cast<std::size_t>(column->warmUp(k));
                QVERIFY(first >= 1 && first <= bars.size());
                for (std::size_t i = 0; i < bars.size(); ++i)
                    QVERIFY2(rows[i][k].has_value() == (i + 1 >= first), column->names()[k].c_str());
                last = std::max(last, column->warmUp(k));
            }
            QCOMPARE(column->warmUp(), last);
        }
    }

    void streamingEqualsTheBareLoops()
    {
        const auto bars = randomBars(3000, 81, 4096 * 6836 + 10); // no bar where sums are made anew
        std::vector<double> high;
        std::vector<double> low;
        std::vector<double> close;
        for (const BarInput& bar : bars) {
            high.push_back(bar.high);
            low.push_back(bar.low);
            close.push_back(bar.close);
        }
        namespace limits = bench::limits;
        std::vector<double> a(bars.size());
        std::vector<double> b(bars.size());
        std::vector<double> c(bars.size());
        const auto compare = [&](const char* text, const std::vector<const std::vector<double>*>& outputs,
                                 std::size_t first) {
            const auto column = makeColumn(parseSpec(text).value());
            const auto rows = runColumn(*column, bars);
            for (std::size_t i = 0; i < bars.size(); ++i) {
                for (std::size_t k = 0; k < outputs.size(); ++k) {
                    if (i < first) continue;
                    QVERIFY2(rows[i][k] && std::bit_cast<std::uint64_t>(*rows[i][k]) ==
                                               std::bit_cast<std::uint64_t>((*outputs[k])[i]),
                             text);
                }
            }
        };
        compare("ema:21", {&a}, limits::ema(close, 21, a));
        compare("rsi:14", {&a}, limits::rsi(close, 14, a));
        compare("atr:14", {&a}, limits::atr(high, low, close, 14, a));
        compare("macd:12:26:9", {&a, &b, &c}, limits::macd(close, 12, 26, 9, a, b, c));
        compare("bollinger:20:2", {&a, &b, &c}, limits::bollinger(close, 20, 2.0, a, b, c));
        std::vector<double> dx(bars.size());
        std::vector<double> adxr(bars.size());
        const std::size_t first = limits::adx(high, low, close, 14, a, b, c);
        for (std::size_t i = first; i < bars.size(); ++i) {
            dx[i] = a[i] + b[i] > 0.0 ? 100.0 * std::abs(a[i] - b[i]) / (a[i] + b[i]) : 0.0;
            adxr[i] = i >= first + 13 ? (c[i] + c[i - 13]) / 2.0 : 0.0;
        }
        compare("adx:14", {&a, &b, &dx, &c, &adxr}, first + 13);
        compare("stoch:14:3:3", {&a, &b}, limits::stochastic(high, low, close, 14, 3, 3, a, b));
        compare("cci:20@close", {&a}, limits::cci(close, 20, a));
    }

    void bareLoopsHandleShortInput()
    {
        namespace limits = bench::limits;
        const std::vector<double> x{1.0, 2.0, 3.0};
        std::vector<double> out(3);
        QCOMPARE(limits::ema(x, 4, out), std::size_t{3});
        QCOMPARE(limits::ema(x, 3, out), std::size_t{2});
        QCOMPARE(out[2], 2.0);
        QCOMPARE(limits::rsi(x, 3, out), std::size_t{3});
        QCOMPARE(limits::rsi(x, 2, out), std::size_t{2});
        QCOMPARE(out[2], 100.0);
        QCOMPARE(limits::atr(x, x, x, 4, out), std::size_t{3});
        QCOMPARE(limits::macd(x, 1, 2, 3, out, out, out), std::size_t{3});
        QCOMPARE(limits::bollinger(x, 4, 2.0, out, out, out), std::size_t{3});
        QCOMPARE(limits::adx(x, x, x, 2, out, out, out), std::size_t{3});
        QCOMPARE(limits::stochastic(x, x, x, 2, 2, 2, out, out), std::size_t{3});
        QCOMPARE(limits::cci(x, 4, out), std::size_t{3});
    }

    void allocatesNothingOnceWarm()
    {
        const auto columns = propertyColumns();
        const auto bars = randomBars(1'000'000, 91);
        std::array<PropertyOutput, IndicatorColumn::kMaxOutputs> row;
        for (std::size_t i = 0; i < 300; ++i)
            for (const auto& column : columns)
                column->update(bars[i], std::span(row).first(column->outputCount()));
        const std::uint64_t before = allocationCount();
        for (const BarInput& bar : bars)
            for (const auto& column : columns)
                column->update(bar, std::span(row).first(column->outputCount()));
        for (std::size_t i = 0; i < 1000; ++i)
            for (const auto& column : columns)
                column->preview(bars[i], std::span(row).first(column->outputCount()));
        QCOMPARE(allocationCount() - before, std::uint64_t{0});
        QVERIFY(row[0]);
        // The counter counts.
        const auto one = std::make_unique<int>(1);
        QCOMPARE(allocationCount() - before, std::uint64_t{1});
    }
};

SEXTANT_TEST(TestIndicatorProperties)
#include "tst_indicator_properties.moc"
