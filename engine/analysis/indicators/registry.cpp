#include "engine/analysis/indicators/registry.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "engine/analysis/indicators/registry_parts.h"
#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

/// The number in "IND-02R": entries are listed by it, those of one number in the order of their file.
int ordinalOf(const IndicatorInfo& info)
{
    constexpr std::string_view kPrefix = "IND-";
    int number = 0;
    if (info.id.starts_with(kPrefix))
        (void)std::from_chars(info.id.data() + kPrefix.size(), info.id.data() + info.id.size(), number);
    expects(number > 0, "an indicator's id is IND-nn");
    return number;
}

IndicatorRows joinedGroups()
{
    IndicatorRows table;
    for (IndicatorRows (*group)() : {&averageIndicators, &momentumIndicators, &trendIndicators, &volatilityIndicators,
                                     &volumeIndicators, &bookIndicators, &levelIndicators, &satyIndicators,
                                     &statisticsIndicators, &barIndicators, &functionIndicators}) {
        IndicatorRows rows = group();
        table.insert(table.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    std::stable_sort(table.begin(), table.end(),
                     [](const IndicatorInfo& a, const IndicatorInfo& b) { return ordinalOf(a) < ordinalOf(b); });
    return table;
}

} // namespace

std::span<const IndicatorInfo> indicators()
{
    static const IndicatorRows table = joinedGroups();
    return table;
}

const IndicatorInfo* findIndicator(std::string_view nameOrAlias)
{
    for (const IndicatorInfo& info : indicators()) {
        if (info.name == nameOrAlias) return &info;
        if (std::find(info.aliases.begin(), info.aliases.end(), nameOrAlias) != info.aliases.end()) return &info;
    }
    return nullptr;
}

std::unique_ptr<IndicatorColumn> makeColumn(const IndicatorSpec& spec, const ColumnContext& context)
{
    expects(spec.info != nullptr && spec.parameters.size() == spec.info->parameters.size() &&
                spec.options.size() == spec.info->options.size(),
            "an indicator is made from a parsed spec");
    Source source;
    if (spec.source) {
        source = makeColumn(*spec.source, context);
    } else if (!spec.info->defaultSource.empty()) {
        const auto usual = parseSpec(spec.info->defaultSource);
        expects(usual.has_value(), "an indicator's default source is a spec");
        source = makeColumn(*usual, context);
    }
    return spec.info->make(spec, std::move(source), context);
}

DrawnIndicator drawIndicator(const IndicatorSpec& spec, std::span<const BarInput> bars,
                             std::span<const BarInput> benchmark, const ColumnContext& context)
{
    expects(benchmark.empty() || benchmark.size() == bars.size(), "a benchmark has a bar for each bar");
    if (spec.info->draw != nullptr) return spec.info->draw(spec, bars, context);
    const auto column = makeColumn(spec, context);
    std::vector<int> displacement(column->outputCount(), 0);
    if (spec.info->displacement != nullptr) displacement = spec.info->displacement(spec);
    DrawnIndicator drawn;
    drawn.outputs.assign(column->outputCount(), std::vector<Output>(bars.size()));
    std::vector<Output> row(column->outputCount());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        drawn.times.push_back(bars[i].start);
        column->update(bars[i], benchmark.empty() ? nullptr : &benchmark[i], row);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const auto place = static_cast<std::ptrdiff_t>(i) + displacement[k];
            if (place >= 0 && place < static_cast<std::ptrdiff_t>(bars.size()))
                drawn.outputs[k][static_cast<std::size_t>(place)] = row[k];
        }
    }
    return drawn;
}

} // namespace sextant::analysis
