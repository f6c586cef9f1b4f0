#include "engine/analysis/indicators/registry_parts.h"

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/true_range.h"

namespace sextant::analysis {

static void writeOutputs(const std::optional<BollingerValue>& value, Outputs out)
{
    if (!value) {
        std::fill(out.begin(), out.end(), std::nullopt);
        return;
    }
    out[0] = value->mid;
    out[1] = value->upper;
    out[2] = value->lower;
    out[3] = value->percentB();
    out[4] = value->bandwidth();
    out[5] = value->position();
    out[6] = value->zscore();
}

IndicatorRows volatilityIndicators()
{
    IndicatorRows rows;
    IndicatorInfo tr;
    tr.id = "IND-41";
    tr.name = "tr";
    tr.defaultSpec = "tr";
    tr.options = {firstRangeOption()};
    tr.outputs = {"value"};
    tr.takesSource = false;
    tr.formula = "max(H-L, |H-C1|, |L-C1|), C1 the close before";
    tr.warmUp = "1; tr0=skip: 2";
    tr.seeding = "tr0=range: the first bar gives high - low; tr0=skip: nothing (TA-Lib)";
    tr.source = kWilder;
    tr.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), TrueRange(firstRangeOf(spec, 0)));
    };
    rows.push_back(std::move(tr));

    IndicatorInfo atr;
    atr.id = "IND-42";
    atr.name = "atr";
    atr.defaultSpec = "atr:14";
    atr.parameters = {wholeParameter("period", 14)};
    atr.options = {firstRangeOption()};
    atr.outputs = {"value"};
    atr.takesSource = false;
    atr.formula = "Wilder's average of the true range";
    atr.warmUp = "period; tr0=skip: period + 1";
    atr.seeding =
        "the mean of the first n true ranges; tr0=range counts the first bar's high - low, tr0=skip does not (TA-Lib)";
    atr.source = kWilder;
    atr.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Atr(spec.whole(0), firstRangeOf(spec, 0)));
    };
    rows.push_back(std::move(atr));

    IndicatorInfo bollinger;
    bollinger.id = "IND-45";
    bollinger.name = "bollinger";
    bollinger.aliases = {"bb", "bbands"};
    bollinger.defaultSpec = "bollinger:20:2";
    bollinger.parameters = {wholeParameter("period", 20), {"multiplier", 2, 0.01, 100, false}};
    bollinger.outputs = {"mid", "upper", "lower", "percent_b", "bandwidth", "pos", "zscore"};
    bollinger.units = {OutputUnit::Price, OutputUnit::Price, OutputUnit::Price, OutputUnit::Ratio,
                       OutputUnit::Ratio, OutputUnit::Ratio, OutputUnit::Ratio};
    bollinger.formula =
        "mid = SMA_n, upper/lower = mid +- k*sd (population); percent_b = (x-lower)/(upper-lower); bandwidth = "
        "(upper-lower)/mid; pos = (x-mid)/(2 sd) within +-3; zscore = (x-mid)/sd";
    bollinger.warmUp = "period";
    bollinger.source = "J. Bollinger, Bollinger on Bollinger Bands, 2001";
    bollinger.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Bollinger(spec.whole(0), spec.parameters[1]));
    };
    rows.push_back(std::move(bollinger));
    return rows;
}

} // namespace sextant::analysis
