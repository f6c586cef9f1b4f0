#include "engine/analysis/indicators/registry_parts.h"

#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/ema_ribbon.h"
#include "engine/analysis/indicators/rma.h"
#include "engine/analysis/indicators/sma.h"
#include <algorithm>

namespace sextant::analysis {

static void writeOutputs(const RibbonValue& value, Outputs out)
{
    for (std::size_t i = 0; i < EmaRibbon::kSize; ++i)
        out[i] = value.emas[i];
    out[5] = value.spread;
    out[6] = value.bull ? Output(*value.bull ? 1.0 : 0.0) : std::nullopt;
    out[7] = value.bear ? Output(*value.bear ? 1.0 : 0.0) : std::nullopt;
}

static int outputWarmUp(const EmaRibbon& ribbon, std::size_t output)
{
    if (output < EmaRibbon::kSize) return ribbon.emaWarmUp(output);
    return output == EmaRibbon::kSize ? ribbon.spreadWarmUp() : ribbon.warmUp();
}

IndicatorRows averageIndicators()
{
    IndicatorRows rows;
    IndicatorInfo sma;
    sma.id = "IND-01";
    sma.name = "sma";
    sma.defaultSpec = "sma:20";
    sma.parameters = {wholeParameter("period", 20)};
    sma.outputs = {"value"};
    sma.formula = "mean of the last n values";
    sma.warmUp = "period";
    sma.source = kSextant;
    sma.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Sma(spec.whole(0)));
    };
    rows.push_back(std::move(sma));

    IndicatorInfo ema;
    ema.id = "IND-02";
    ema.name = "ema";
    ema.defaultSpec = "ema:20";
    ema.parameters = {wholeParameter("period", 20)};
    ema.options = {seedOption()};
    ema.outputs = {"value"};
    ema.formula = "y += 2/(n+1)*(x-y)";
    ema.warmUp = "period";
    ema.seeding = "sma: the mean of the first n values (TA-Lib); first: the first value";
    ema.source = kSextant;
    ema.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Ema(spec.whole(0), seedOf(spec, 0)));
    };
    rows.push_back(std::move(ema));

    IndicatorInfo ribbon;
    ribbon.id = "IND-02R";
    ribbon.name = "ribbon";
    ribbon.defaultSpec = "ribbon:8:13:21:48:200";
    ribbon.parameters = {wholeParameter("p1", 8), wholeParameter("p2", 13), wholeParameter("p3", 21),
                         wholeParameter("p4", 48), wholeParameter("p5", 200)};
    ribbon.options = {seedOption()};
    ribbon.outputs = {"e1", "e2", "e3", "e4", "e5", "spread", "bull", "bear"};
    ribbon.units = {OutputUnit::Price, OutputUnit::Price, OutputUnit::Price, OutputUnit::Price,
                    OutputUnit::Price, OutputUnit::Ratio, OutputUnit::Ratio, OutputUnit::Ratio};
    ribbon.takesSource = false;
    ribbon.formula = "five EMA of the close; spread = (e1-e4)/ATR14; bull = e1>e2>e3>e4>e5, bear the reverse";
    ribbon.warmUp = "p5; e1 from p1 on and so forth, spread from max(p4, 14) on";
    ribbon.seeding = "as ema";
    ribbon.source = kSextant;
    ribbon.check = [](const IndicatorSpec& spec) -> std::string_view {
        const bool rises = std::adjacent_find(spec.parameters.begin(), spec.parameters.end(),
                                              [](double a, double b) { return a >= b; }) == spec.parameters.end();
        return rises ? "" : "expected periods that rise, such as ribbon:8:13:21:48:200";
    };
    ribbon.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        std::array<int, EmaRibbon::kSize> periods{};
        for (std::size_t i = 0; i < periods.size(); ++i)
            periods[i] = spec.whole(i);
        return columnOf(spec, std::move(source), EmaRibbon(periods, seedOf(spec, 0)));
    };
    rows.push_back(std::move(ribbon));

    IndicatorInfo rma;
    rma.id = "IND-04";
    rma.name = "rma";
    rma.aliases = {"smma", "wilders"};
    rma.defaultSpec = "rma:14";
    rma.parameters = {wholeParameter("period", 14)};
    rma.outputs = {"value"};
    rma.formula = "y = (y*(n-1)+x)/n";
    rma.warmUp = "period";
    rma.seeding = "the mean of the first n values";
    rma.source = kWilder;
    rma.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Rma(spec.whole(0)));
    };
    rows.push_back(std::move(rma));
    return rows;
}

} // namespace sextant::analysis
