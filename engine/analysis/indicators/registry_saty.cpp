#include "engine/analysis/indicators/registry_parts.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/analysis/indicators/saty.h"

namespace sextant::analysis {

static constexpr std::string_view kSaty = "S. Mahajan, Saty ATR Levels, Phase Oscillator and Pivot Ribbon";

static std::vector<OutputUnit> satyLevelUnits()
{
    std::vector<OutputUnit> units(SatyLevels::kOutputs, OutputUnit::Price);
    units[2] = OutputUnit::Ratio;
    return units;
}

IndicatorRows satyIndicators()
{
    IndicatorRows rows;
    rows.push_back(
        {.id = "IND-91",
         .name = "saty_levels",
         .defaultSpec = "saty_levels:day",
         .parameters = {wordParameter("anchor", {"day", "week", "month", "quarter", "year"})},
         .options = {{"useCurrentClose", {"off", "on"}}},
         .outputs = {"pc",     "atr",     "range_used", "up_trigger", "up_382",  "up_500",     "up_618",
                     "up_786", "up_1000", "up_1236",    "up_1618",    "up_2000", "dn_trigger", "dn_382",
                     "dn_500", "dn_618",  "dn_786",     "dn_1000",    "dn_1236", "dn_1618",    "dn_2000"},
         .units = satyLevelUnits(),
         .takesSource = false,
         .isSparse = true,
         .formula = "pc and atr (Wilder, 14) of the last completed period; levels pc +- r atr, r = .236 .382 .5 .618 "
                    ".786 1 1.236 1.618 2; range_used = 100 (high - low of the running period)/atr",
         .warmUp = "14 periods",
         .seeding = "the mean of the first 14 true ranges, the first of them high - low",
         .source = kSaty,
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
             constexpr std::array kAnchors{SessionKind::Day, SessionKind::Week, SessionKind::Month,
                                           SessionKind::Quarter, SessionKind::Year};
             return columnOf(
                 spec, std::move(source),
                 SatyLevels(kAnchors[static_cast<std::size_t>(spec.whole(0))], spec.options[0] == 1, context.calendar));
         }});
    rows.push_back({.id = "IND-92",
                    .name = "saty_phase",
                    .defaultSpec = "saty_phase:14:3:3",
                    .parameters = {wholeParameter("atr_period", 14), realParameter("divisor", 3, 0.01, 100),
                                   wholeParameter("smoothing", 3)},
                    .units = {OutputUnit::Ratio},
                    .takesSource = false,
                    .formula = "EMA_smoothing of 100 (C - EMA21)/(divisor ATR_n)",
                    .warmUp = "max(21, atr_period) + smoothing - 1",
                    .seeding = "each average the mean of its first n values",
                    .source = kSaty,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        SatyPhase(spec.whole(0), spec.parameters[1], spec.whole(2)));
                    }});
    rows.push_back({.id = "IND-93",
                    .name = "saty_compression",
                    .defaultSpec = "saty_compression",
                    .units = {OutputUnit::Ratio},
                    .takesSource = false,
                    .formula = "c = 2 sd21 - 2 ATR14, z = 2 sd21 - 1.854 ATR14: not (c[1] <= c and z > 0) and c <= 0",
                    .warmUp = "22",
                    .seeding = "ATR as atr",
                    .source = kSaty,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), SatyCompression());
                    }});
    return rows;
}

} // namespace sextant::analysis
