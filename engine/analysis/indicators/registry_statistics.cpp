#include "engine/analysis/indicators/registry_parts.h"

#include "engine/analysis/indicators/std_dev.h"

namespace sextant::analysis {

IndicatorRows statisticsIndicators()
{
    IndicatorRows rows;
    IndicatorInfo stddev;
    stddev.id = "IND-135";
    stddev.name = "stddev";
    stddev.aliases = {"stdev"};
    stddev.defaultSpec = "stddev:20";
    stddev.parameters = {wholeParameter("period", 20)};
    stddev.outputs = {"value"};
    stddev.formula = "population standard deviation of the last n values";
    stddev.warmUp = "period";
    stddev.source = kSextant;
    stddev.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), StdDev(spec.whole(0)));
    };
    rows.push_back(std::move(stddev));
    return rows;
}

} // namespace sextant::analysis
