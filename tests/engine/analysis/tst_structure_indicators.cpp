#include "tests/test_main.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "engine/analysis/indicators/candle_patterns.h"
#include "engine/analysis/indicators/renko.h"
#include "engine/analysis/indicators/turning_points.h"
#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

std::vector<BarInput> structureBars(const std::vector<double>& closes)
{
    std::vector<BarInput> bars;
    for (const double close : closes)
        bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close, 10.0));
    return bars;
}

bool isSameTurn(const TurningPoint& a, const TurningPoint& b)
{
    return a.bar == b.bar && a.time == b.time && a.price == b.price && a.type == b.type &&
           a.confirmedBar == b.confirmedBar && a.confirmedAt == b.confirmedAt;
}

/// Turns that a causal indicator reports, bar by bar.
std::vector<TurningPoint> fractalTurns(const std::vector<BarInput>& bars, int left, int right)
{
    Fractal fractal(left, right);
    std::vector<TurningPoint> turns;
    for (const BarInput& bar : bars) {
        (void)fractal.update(bar);
        for (const auto& turn : fractal.confirmed())
            if (turn) turns.push_back(*turn);
    }
    return turns;
}

} // namespace

class TestStructureIndicators : public QObject {
    Q_OBJECT
private slots:
    void fractalsAreStrictlyHigherAndKnownLater()
    {
        std::vector<BarInput> bars;
        const std::array<double, 8> highs{1, 2, 5, 3, 2, 4, 4, 1};
        for (std::size_t i = 0; i < highs.size(); ++i)
            bars.push_back(minuteBar(static_cast<std::int64_t>(i), 0.5, highs[i], 0.0, 0.5));
        const auto turns = fractalTurns(bars, 2, 2);
        QCOMPARE(turns.size(), std::size_t{1}); // the two equal highs are none
        QCOMPARE(turns[0].bar, std::int64_t{2});
        QCOMPARE(turns[0].price, 5.0);
        QCOMPARE(turns[0].confirmedBar, std::int64_t{4});
        QVERIFY(turns[0].confirmedAt == bars[4].end);
        const auto high = runIndicator("fractal:2:2", "high", bars);
        QVERIFY(high[4] && *high[4] == 5.0 && !high[2]);
        // Drawn, it stands at its bar.
        QCOMPARE(*drawIndicator(parseSpec("fractal:2").value(), bars).outputs[0][2], 5.0);
        QCOMPARE(*runIndicator("fcb:2", "upper", bars)[4], 5.0);
        QVERIFY(!runIndicator("fcb:2", "upper", bars)[3]);
    }

    void turnsAreNeverKnownBeforeTheirConfirmation()
    {
        QVERIFY(rc::check("a history cut anywhere knows the turns confirmed in it, and no others", [] {
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-40, 41));
            const auto bars = barsFromSteps(steps);
            const auto cut = *rc::gen::inRange<std::size_t>(0, bars.size() + 1);
            const std::vector<BarInput> part(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(cut));
            const auto compare = [&](const auto& turnsOf) {
                auto whole = turnsOf(bars);
                const auto known = turnsOf(part);
                std::erase_if(whole, [&](const TurningPoint& turn) {
                    return turn.confirmedBar >= static_cast<std::int64_t>(cut);
                });
                RC_ASSERT(whole.size() == known.size());
                for (std::size_t i = 0; i < known.size(); ++i) {
                    RC_ASSERT(isSameTurn(whole[i], known[i]));
                    RC_ASSERT(known[i].confirmedBar > known[i].bar);
                }
            };
            for (const ZigzagEnd end : {ZigzagEnd::Close, ZigzagEnd::HighLow})
                compare([&](const std::vector<BarInput>& b) { return zigzagTurns(b, 0.05, end); });
            compare([](const std::vector<BarInput>& b) { return fractalTurns(b, 2, 2); });
        }));
    }

    void zigzagByHand()
    {
        // 10 % of the extreme: the high 120 is known at 107, the low 100 at 111.
        const auto bars = structureBars({100, 105, 112, 120, 115, 107, 100, 104, 111, 118});
        const auto turns = zigzagTurns(bars, 10.0, ZigzagEnd::Close);
        QCOMPARE(turns.size(), std::size_t{2});
        QVERIFY(turns[0].type == TurnType::High && turns[0].bar == 3 && turns[0].confirmedBar == 5);
        QVERIFY(turns[1].type == TurnType::Low && turns[1].bar == 6 && turns[1].confirmedBar == 8);
        const auto rows = drawZigzag(bars, 10.0, ZigzagEnd::Close);
        QVERIFY(!rows[2].value && isNear(*rows[3].value, 120.0));
        QVERIFY(isNear(*rows[4].value, 120.0 - 20.0 / 3.0));
        QVERIFY(isNear(*rows[8].value, 100.0 + 2.0 * 6.0));
        QCOMPARE(*rows[9].value, 118.0);
        QVERIFY(isNear(*rows[6].retraceHigh, 119.0)); // from 120 at bar 3 to 118 at bar 9
        const auto tip = runIndicator("zigzag:10:close", "value", bars);
        for (std::size_t i = 0; i < bars.size(); ++i)
            QCOMPARE(tip[i].has_value(), i >= 5);
        QCOMPARE(*tip[9], 118.0);
    }

    /// indicators.md IND-125: 10 of 10 turns of the reference, confirmed 1 to 36 bars later.
    void zigzagFindsTheReferencesTurns()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        const auto bars = skenderBars(dataFolder());
        const CsvTable table = readCsv(dataFolder() + "/reference/skender/zigzag-close.csv");
        const std::size_t type = table.column("pointType");
        const auto turns = zigzagTurns(bars, 5.0, ZigzagEnd::Close);
        int found = 0;
        int marked = 0;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const std::string& mark = table.rows[i][type];
            if (mark != "H" && mark != "L") continue;
            ++marked;
            const auto turn = std::find_if(turns.begin(), turns.end(), [&](const TurningPoint& t) {
                return t.bar == static_cast<std::int64_t>(i) && (t.type == TurnType::High) == (mark == "H");
            });
            QVERIFY(turn != turns.end());
            const auto later = turn->confirmedBar - turn->bar;
            QVERIFY(later >= 1 && later <= 36);
            ++found;
        }
        QCOMPARE(marked, 10);
        QCOMPARE(found, 10);
    }

    void streamedChannelsAreTheDrawingsEnd()
    {
        const auto bars = randomBars(300, 61);
        const auto mid = runIndicator("stdev_channels:20:2", "mid", bars);
        const auto upper = runIndicator("stdev_channels:20:2", "upper", bars);
        std::vector<double> closes;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            closes.push_back(bars[i].close);
            const ChannelValue last = drawStdevChannels(closes, 20, 2.0).back();
            QCOMPARE(mid[i].has_value(), last.mid.has_value());
            if (!mid[i]) continue;
            QVERIFY(isNear(*mid[i], *last.mid));
            QVERIFY(isNear(*upper[i], *last.upper));
        }
    }

    void bricksByHand()
    {
        // Base 10; +2.5 gives two bricks of 1, then 9 lies two below the body 11..12, which is 11 - 9 = 2 bricks down.
        const auto bars = structureBars({10.2, 12.5, 11.9, 9.0, 9.4});
        const auto bricks = renkoBricks(bars, 1.0, RenkoEnd::Close);
        QCOMPARE(bricks.size(), std::size_t{4});
        const std::array<std::array<double, 2>, 4> bodies{{{10, 11}, {11, 12}, {11, 10}, {10, 9}}};
        for (std::size_t i = 0; i < bricks.size(); ++i) {
            QCOMPARE(bricks[i].open, bodies[i][0]);
            QCOMPARE(bricks[i].close, bodies[i][1]);
            QCOMPARE(bricks[i].isUp, i < 2);
        }
        QCOMPARE(bricks[0].volume, 5.0);  // one bar of 10 shared by two
        QCOMPARE(bricks[2].volume, 10.0); // two bars of 10 shared by two
        QCOMPARE(bricks[2].high, 11.9);
        QCOMPARE(bricks[2].low, 9.0);
        const auto close = runIndicator("renko:1.0", "close", bars);
        QVERIFY(!close[0] && *close[1] == 12.0 && *close[2] == 12.0 && *close[3] == 9.0 && *close[4] == 9.0);
    }

    void tenthsAreWholeBricks()
    {
        // (10.3 - 10) / 0.1 is 2.9999… in binary: three bricks all the same. The base has one decimal less: 10.
        const auto bars = structureBars({10.0, 10.3});
        QCOMPARE(renkoBricks(bars, 0.1, RenkoEnd::Close).size(), std::size_t{3});
        // Half-even: 10.5 and 11.5 round to 10 and 12.
        QCOMPARE(renkoBricks(structureBars({10.5, 11.0}), 1.0, RenkoEnd::Close).size(), std::size_t{1});
        QCOMPARE(renkoBricks(structureBars({11.5, 12.9}), 1.0, RenkoEnd::Close).size(), std::size_t{0});
        QCOMPARE(renkoBricks(structureBars({11.5, 13.0}), 1.0, RenkoEnd::Close).size(), std::size_t{1});
    }

    /// The assertions of Tulip's file: `name bars…` holds at each of them, `!name bars…` at none.
    void candlesAgreeWithTulip()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        const auto& outputs = findIndicator("candles")->outputs;
        QCOMPARE(outputs.size(), kCandlePatternCount);
        std::vector<std::vector<Readings>> series;
        for (const auto& arrays : readCandles(dataFolder() + "/reference/tulip/candles.txt")) {
            std::vector<BarInput> bars;
            for (std::size_t i = 0; i < arrays[0].size(); ++i)
                bars.push_back(
                    minuteBar(static_cast<std::int64_t>(i), arrays[0][i], arrays[1][i], arrays[2][i], arrays[3][i]));
            auto& patterns = series.emplace_back();
            for (const std::string_view output : outputs)
                patterns.push_back(runIndicator("candles:10", std::string(output), bars));
        }
        int assertions = 0;
        std::size_t place = 0; // cases seen
        for (const TulipCase& entry : readTulip(dataFolder() + "/reference/tulip/candles.txt")) {
            if (entry.name == "candle") {
                ++place;
                continue;
            }
            const bool isDenied = entry.name[0] == '!';
            const std::string name = isDenied ? entry.name.substr(1) : entry.name;
            const auto output = std::find(outputs.begin(), outputs.end(), name);
            QVERIFY2(output != outputs.end(), name.c_str());
            const Readings& readings = series.at(place - 1)[static_cast<std::size_t>(output - outputs.begin())];
            for (const std::string& bar : entry.parameters)
                QVERIFY2(*readings.at(std::stoul(bar)) == (isDenied ? 0.0 : 1.0), (name + " " + bar).c_str());
            ++assertions;
        }
        QCOMPARE(place, std::size_t{8});
        QCOMPARE(assertions, 51);
    }

    void mirroredBarsHaveMirroredPatterns()
    {
        const auto bars = randomBars(4000, 67);
        const auto turned = mirrored(bars, 1000.0);
        const std::vector<std::pair<const char*, const char*>> pairs{
            {"white_marubozu", "black_marubozu"},
            {"big_white_candle", "big_black_candle"},
            {"engulfing_bull", "engulfing_bear"},
            {"three_white_soldiers", "three_black_crows"},
            {"evening_star", "morning_star"},
            {"evening_doji_star", "morning_doji_star"},
            {"dragonfly_doji", "gravestone_doji"},
            {"abandoned_baby_bear", "abandoned_baby_bull"},
            {"spinning_top", "spinning_top"},
            {"doji", "doji"},
            {"star", "star"},
            {"long_legged_doji", "long_legged_doji"},
        };
        for (const auto& [one, other] : pairs) {
            const auto a = runIndicator("candles:10", one, bars);
            QCOMPARE(difference(a, runIndicator("candles:10", other, turned), 0.0), std::string());
            QCOMPARE(firstReading(a), std::size_t{10});
        }
    }

    void shapesWithoutRangeOrBody()
    {
        const std::vector<BarInput> bars{minuteBar(0, 5, 5, 5, 5), minuteBar(1, 4, 6, 4, 6)};
        QCOMPARE(*runIndicator("doji:0.1", "match", bars)[0], 1.0);
        QCOMPARE(*runIndicator("doji:0.1", "body_pct", bars)[0], 0.0);
        QCOMPARE(*runIndicator("marubozu:95", "match", bars)[0], 0.0);
        QCOMPARE(*runIndicator("marubozu:95", "match", bars)[1], 100.0);
        QVERIFY(!runIndicator("doji:0.1", "price", bars)[1]);
    }
};

SEXTANT_TEST(TestStructureIndicators)
#include "tst_structure_indicators.moc"
