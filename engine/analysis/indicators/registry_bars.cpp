#include "engine/analysis/indicators/registry_parts.h"

#include <array>
#include <optional>

#include "engine/analysis/indicators/bar_shape.h"
#include "engine/analysis/indicators/candle_patterns.h"
#include "engine/analysis/indicators/renko.h"

namespace sextant::analysis {
namespace {

/// A part of the bar itself (IND-140).
class BarPart final {
public:
    using Part = double (*)(const BarInput&);
    explicit BarPart(Part part) : m_part(part) {}
    [[nodiscard]] std::optional<double> update(const BarInput& bar) const { return m_part(bar); }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const { return m_part(bar); }
    void reset() {}
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    Part m_part;
};

template <BarPart::Part part>
Source makeBarPart(const IndicatorSpec& spec, Source source, const ColumnContext&)
{
    return columnOf(spec, std::move(source), BarPart(part));
}

double partOpen(const BarInput& b) { return b.open; }
double partHigh(const BarInput& b) { return b.high; }
double partLow(const BarInput& b) { return b.low; }
double partClose(const BarInput& b) { return b.close; }
double partVolume(const BarInput& b) { return b.volume; }
double partHl2(const BarInput& b) { return (b.high + b.low) / 2.0; }
double partHlc3(const BarInput& b) { return (b.high + b.low + b.close) / 3.0; }
double partOc2(const BarInput& b) { return (b.open + b.close) / 2.0; }
double partOhl3(const BarInput& b) { return (b.open + b.high + b.low) / 3.0; }
double partOhlc4(const BarInput& b) { return (b.open + b.high + b.low + b.close) / 4.0; }
double partHlcc4(const BarInput& b) { return (b.high + b.low + 2.0 * b.close) / 4.0; }

template <BarPart::Part part>
IndicatorInfo barPartInfo(std::string_view name, std::vector<std::string_view> aliases, std::string_view formula,
                          OutputUnit unit = OutputUnit::Price)
{
    IndicatorInfo info;
    info.id = "IND-140";
    info.name = name;
    info.aliases = std::move(aliases);
    info.defaultSpec = name;
    info.outputs = {"value"};
    info.units = {unit};
    info.takesSource = false;
    info.formula = formula;
    info.warmUp = "1";
    info.source = kSextant;
    info.make = &makeBarPart<part>;
    return info;
}

RenkoEnd renkoEndOf(const IndicatorSpec& spec) { return spec.whole(1) == 0 ? RenkoEnd::Close : RenkoEnd::HighLow; }

DrawnIndicator drawnBricks(const std::vector<Brick>& bricks)
{
    DrawnIndicator drawn;
    drawn.outputs.resize(BrickValue::kFields.size());
    for (const Brick& brick : bricks) {
        drawn.times.push_back(brick.time);
        const std::array values{brick.open, brick.high, brick.low, brick.close, brick.volume, brick.isUp ? 1.0 : 0.0};
        for (std::size_t i = 0; i < values.size(); ++i)
            drawn.outputs[i].emplace_back(values[i]);
    }
    return drawn;
}

IndicatorInfo barShapeInfo(std::string_view name, std::string_view defaultSpec, ParameterInfo percent,
                           std::string_view formula)
{
    using enum OutputUnit;
    return {.id = "IND-139",
            .name = name,
            .defaultSpec = defaultSpec,
            .parameters = {std::move(percent)},
            .outputs = {"match", "price", "size", "body", "upper_wick", "lower_wick", "body_pct", "upper_wick_pct",
                        "lower_wick_pct", "is_bullish", "is_bearish"},
            .units = {Ratio, Price, Price, Price, Price, Price, Ratio, Ratio, Ratio, Ratio, Ratio},
            .takesSource = false,
            .isSparse = true,
            .formula = formula,
            .warmUp = "1",
            .source = "Skender"};
}

} // namespace

IndicatorRows barIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;
    rows.push_back(
        {.id = "IND-137",
         .name = "renko",
         .defaultSpec = "renko:1.0",
         .parameters = {realParameter("brick", 1, 1e-9, 1e9), wordParameter("end", {"close", "hl"})},
         .outputs = {"open", "high", "low", "close", "volume", "up"},
         .units = {Other}, // how many bricks a move makes depends on the scale
         .takesSource = false,
         .isSparse = true,
         .formula = "whole bricks beyond the last one's body, from the first close (rounded to one decimal less than "
                    "the brick); streamed: the newest brick at each bar; drawn: one row per brick",
         .warmUp = "2 and until a brick is complete",
         .source = "S. Nison, Beyond Candlesticks, 1994",
         .draw =
             [](const IndicatorSpec& spec, std::span<const BarInput> bars, const ColumnContext&) {
                 return drawnBricks(renkoBricks(bars, spec.parameters[0], renkoEndOf(spec)));
             },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source), Renko(spec.parameters[0], renkoEndOf(spec)));
             }});
    rows.push_back({.id = "IND-137",
                    .name = "renko_atr",
                    .defaultSpec = "renko_atr:14",
                    .parameters = {wholeParameter("period", 14), wordParameter("end", {"close", "hl"})},
                    .outputs = {"open", "high", "low", "close", "volume", "up"},
                    .units = {Other}, // how many bricks a move makes depends on the scale
                    .takesSource = false,
                    .repaints = true,
                    .isSparse = true,
                    .formula =
                        "renko with the ATR (tr0=skip) of the last bar as brick, which looks ahead; streamed: with the "
                        "first ATR, from the bar that gives it on",
                    .warmUp = "period + 2 and until a brick is complete",
                    .source = "Skender",
                    .draw =
                        [](const IndicatorSpec& spec, std::span<const BarInput> bars, const ColumnContext&) {
                            return drawnBricks(renkoBricksOfAtr(bars, spec.whole(0), renkoEndOf(spec)));
                        },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source), FirstAtrRenko(spec.whole(0), renkoEndOf(spec)));
                        }});
    rows.push_back(
        {.id = "IND-138",
         .name = "candles",
         .defaultSpec = "candles:10",
         .parameters = {wholeParameter("period", 10, 2, 1000)},
         .outputs = {"doji",
                     "dragonfly_doji",
                     "gravestone_doji",
                     "long_legged_doji",
                     "four_price_doji",
                     "star",
                     "marubozu",
                     "white_marubozu",
                     "black_marubozu",
                     "big_white_candle",
                     "big_black_candle",
                     "spinning_top",
                     "engulfing_bull",
                     "engulfing_bear",
                     "hammer",
                     "hanging_man",
                     "inverted_hammer",
                     "shooting_star",
                     "three_white_soldiers",
                     "three_black_crows",
                     "evening_star",
                     "evening_doji_star",
                     "abandoned_baby_bear",
                     "morning_star",
                     "morning_doji_star",
                     "abandoned_baby_bull"},
         .units = {Ratio},
         .takesSource = false,
         .formula = "candle patterns against the mean body and range of the n bars before, 1 where there is one",
         .warmUp = "period + 1",
         .source = "S. Nison, Japanese Candlestick Charting Techniques, 1991; Tulip",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), CandlePatterns(spec.whole(0)));
         }});
    IndicatorInfo doji = barShapeInfo("doji", "doji:0.1", realParameter("percent", 0.1, 0, 100),
                                      "match 1 where |C/O - 1| <= percent/100; price the close there; the bar's "
                                      "parts, also as fractions of its range");
    doji.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), BarShape(ShapeMatch::Doji, spec.parameters[0]));
    };
    rows.push_back(std::move(doji));
    IndicatorInfo marubozu = barShapeInfo("marubozu", "marubozu:95", realParameter("percent", 95, 0, 100),
                                          "match 100 rising, -100 falling where the body is percent of the range or "
                                          "more; price the close there; the bar's parts as with doji");
    marubozu.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), BarShape(ShapeMatch::Marubozu, spec.parameters[0]));
    };
    rows.push_back(std::move(marubozu));
    rows.push_back(barPartInfo<&partOpen>("open", {}, "O"));
    rows.push_back(barPartInfo<&partHigh>("high", {}, "H"));
    rows.push_back(barPartInfo<&partLow>("low", {}, "L"));
    rows.push_back(barPartInfo<&partClose>("close", {}, "C"));
    rows.push_back(barPartInfo<&partVolume>("volume", {}, "V", OutputUnit::Volume));
    rows.push_back(barPartInfo<&partHl2>("hl2", {"medprice"}, "(H+L)/2"));
    rows.push_back(barPartInfo<&partHlc3>("hlc3", {"typprice"}, "(H+L+C)/3"));
    rows.push_back(barPartInfo<&partOc2>("oc2", {}, "(O+C)/2"));
    rows.push_back(barPartInfo<&partOhl3>("ohl3", {}, "(O+H+L)/3"));
    rows.push_back(barPartInfo<&partOhlc4>("ohlc4", {"avgprice"}, "(O+H+L+C)/4"));
    rows.push_back(barPartInfo<&partHlcc4>("hlcc4", {"wcprice"}, "(H+L+2C)/4"));
    return rows;
}

} // namespace sextant::analysis
