#include "engine/analysis/indicators/registry_parts.h"

#include "engine/analysis/indicators/cutler_rsi.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/rsi.h"

namespace sextant::analysis {

static void writeOutputs(const std::optional<MacdValue>& value, Outputs out)
{
    out[0] = value ? Output(value->macd) : std::nullopt;
    out[1] = value ? value->signal : std::nullopt;
    out[2] = value ? value->histogram : std::nullopt;
}

static int outputWarmUp(const Macd& macd, std::size_t output)
{
    return output == 0 ? macd.macdWarmUp() : macd.warmUp();
}

IndicatorRows momentumIndicators()
{
    IndicatorRows rows;
    IndicatorInfo rsi;
    rsi.id = "IND-13";
    rsi.name = "rsi";
    rsi.defaultSpec = "rsi:14";
    rsi.parameters = {wholeParameter("period", 14)};
    rsi.options = {{"average", {"wilder", "sma"}}};
    rsi.outputs = {"value"};
    rsi.units = {OutputUnit::Ratio};
    rsi.formula = "100*AG/(AG+AL), AG and AL the averages of gains and losses over n changes; 50 without any change";
    rsi.warmUp = "period + 1";
    rsi.seeding = "the means of the first n gains and losses; average=sma (Cutler) is a window and needs none";
    rsi.source = kWilder;
    rsi.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return spec.options[0] == 0 ? columnOf(spec, std::move(source), Rsi(spec.whole(0)))
                                    : columnOf(spec, std::move(source), CutlerRsi(spec.whole(0)));
    };
    rows.push_back(std::move(rsi));

    IndicatorInfo macd;
    macd.id = "IND-14";
    macd.name = "macd";
    macd.defaultSpec = "macd:12:26:9";
    macd.parameters = {wholeParameter("fast", 12), wholeParameter("slow", 26), wholeParameter("signal", 9)};
    macd.options = {seedOption(), {"macdSeed", {"own", "talib"}}};
    macd.outputs = {"macd", "signal", "histogram"};
    macd.formula = "macd = EMA_fast - EMA_slow; signal = EMA of macd; histogram = macd - signal";
    macd.warmUp = "slow for macd, slow + signal - 1 for the rest";
    macd.seeding =
        "each average as ema on its own first values; macdSeed=talib: the fast one on the values just before the "
        "slow one's first";
    macd.source = "G. Appel, The Moving Average Convergence-Divergence Trading Method, 1979";
    macd.check = [](const IndicatorSpec& spec) -> std::string_view {
        return spec.parameters[0] < spec.parameters[1] ? "" : "expected fast < slow, such as macd:12:26:9";
    };
    macd.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source),
                        Macd(spec.whole(0), spec.whole(1), spec.whole(2), seedOf(spec, 0),
                             spec.options[1] == 0 ? MacdSeed::OwnBars : MacdSeed::TaLib));
    };
    rows.push_back(std::move(macd));
    return rows;
}

} // namespace sextant::analysis
