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
                                     &volumeIndicators, &levelIndicators, &statisticsIndicators, &barIndicators}) {
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

} // namespace sextant::analysis
