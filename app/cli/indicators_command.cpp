#include <cmath>
#include <memory>
#include <span>

#include "app/cli/command_table.h"
#include "app/cli/input_files.h"
#include "app/cli/number_text.h"
#include "engine/analysis/indicators/registry.h"
#include "engine/host/json_text.h"

namespace sextant::cli {
namespace {

using analysis::IndicatorColumn;
using analysis::IndicatorInfo;

template <class Names>
void putNames(host::JsonText& out, const Names& names)
{
    out.beginArray();
    for (const std::string_view name : names)
        out.text(name);
    out.endArray();
}

void describeIndicator(host::JsonText& out, const IndicatorInfo& info)
{
    out.beginObject().key("id").text(info.id).key("name").text(info.name);
    out.key("aliases");
    putNames(out, info.aliases);
    out.key("default_spec").text(info.defaultSpec);
    out.key("parameters").beginArray();
    for (const analysis::ParameterInfo& parameter : info.parameters) {
        out.beginObject().key("name").text(parameter.name).key("default").number(parameter.defaultValue);
        out.key("minimum").number(parameter.minimum).key("maximum").number(parameter.maximum);
        out.key("whole").boolean(parameter.isWhole).endObject();
    }
    out.endArray().key("options").beginArray();
    for (const analysis::OptionInfo& option : info.options) {
        out.beginObject().key("name").text(option.name).key("values");
        putNames(out, option.values);
        out.endObject();
    }
    out.endArray().key("outputs");
    putNames(out, info.outputs);
    out.key("takes_source").boolean(info.takesSource).key("formula").text(info.formula);
    out.key("warm_up").text(info.warmUp).key("seeding").text(info.seeding).key("source").text(info.source);
    out.endObject();
}

Result<void> listIndicators(CommandContext& context)
{
    if (!context.arguments.has("json")) {
        for (const IndicatorInfo& info : analysis::indicators())
            context.output.write(std::string(info.defaultSpec) + "  " + std::string(info.formula) + "\n");
        return {};
    }
    host::JsonText out;
    out.beginArray();
    for (const IndicatorInfo& info : analysis::indicators())
        describeIndicator(out, info);
    out.endArray();
    context.output.write(out.view());
    context.output.write("\n");
    return {};
}

/// One row of values in the form asked for.
class IndicatorRows final {
public:
    IndicatorRows(Output& output, bool json, std::vector<std::string> names)
        : m_output(output), m_isJson(json), m_names(std::move(names))
    {
        std::string header = "timestamp_ms_utc";
        for (const std::string& name : m_names)
            header += "," + name;
        m_output.write(m_isJson ? "[" : header + "\n");
    }

    void add(Time barStart, std::span<const IndicatorColumn::Output> values)
    {
        if (m_isJson) return addJson(barStart, values);
        m_line = std::to_string(barStart.millis());
        for (const auto& value : values) {
            m_line += ',';
            if (value) m_line += shortest(*value);
        }
        m_line += '\n';
        m_output.write(m_line);
    }

    void finish()
    {
        if (m_isJson) m_output.write(m_isFirst ? "]\n" : "\n]\n");
    }

private:
    void addJson(Time barStart, std::span<const IndicatorColumn::Output> values)
    {
        m_json.clear();
        m_json.beginObject().key("bar_time").text(toRfc3339(barStart));
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_json.key(m_names[i]);
            values[i] && std::isfinite(*values[i]) ? m_json.number(*values[i]) : m_json.null();
        }
        m_json.endObject();
        m_output.write(m_isFirst ? "\n" : ",\n");
        m_output.write(m_json.view());
        m_isFirst = false;
    }

    Output& m_output;
    bool m_isJson;
    std::vector<std::string> m_names;
    std::string m_line;
    host::JsonText m_json;
    bool m_isFirst = true;
};

Result<void> runIndicators(CommandContext& context)
{
    if (context.arguments.has("list")) return listIndicators(context);
    const auto path = context.arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    const auto text = context.arguments.required("spec");
    if (!text) return tl::unexpected(text.error());
    const auto specs = analysis::parseSpecs(*text);
    if (!specs) return fail(specs.error().code, "--spec: " + specs.error().message);
    const auto request = fileRequest(context.arguments, *path);
    if (!request) return tl::unexpected(request.error());
    const auto source = openMarketFile(*request, *path);
    if (!source) return tl::unexpected(source.error());
    const auto content = (*source)->info().content;
    if (content != market::formats::Content::Bars && content != market::formats::Content::QuoteBars)
        return fail(ErrorCode::InvalidInput,
                    *path + ": holds " + std::string(market::formats::toString(content)) + ", expected bars");
    session::EventCounts faults;
    faults.rejected = (*source)->info().rejected;
    faults.duplicates = (*source)->info().duplicates;
    faults.outOfOrder = (*source)->info().outOfOrder;
    for (const std::string& warning : (*source)->info().warnings)
        context.output.note(warning);
    noteFaults(*path, faults, context.output);

    std::vector<std::unique_ptr<IndicatorColumn>> columns;
    std::vector<std::string> names;
    for (const analysis::IndicatorSpec& spec : *specs) {
        columns.push_back(analysis::makeColumn(spec));
        names.insert(names.end(), columns.back()->names().begin(), columns.back()->names().end());
    }
    std::vector<IndicatorColumn::Output> values(names.size());
    IndicatorRows rows(context.output, context.arguments.has("json"), names);
    const market::Instrument& instrument = (*source)->instrument();
    market::formats::MarketRecord record;
    std::vector<market::formats::SourceNotice> notices;
    while (!context.output.isBroken()) {
        notices.clear();
        const auto more = (*source)->next(record, notices);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        const market::Bar& bar = record.bar;
        const analysis::BarInput input{bar.start(),
                                       bar.end,
                                       instrument.toDouble(bar.open),
                                       instrument.toDouble(bar.high),
                                       instrument.toDouble(bar.low),
                                       instrument.toDouble(bar.close),
                                       bar.volume};
        std::size_t first = 0;
        for (const auto& column : columns) {
            column->update(input, std::span(values).subspan(first, column->outputCount()));
            first += column->outputCount();
        }
        rows.add(record.stamp, values);
    }
    rows.finish();
    return {};
}

} // namespace

std::vector<Command> indicatorCommands()
{
    return {{"indicators",
             "",
             "indicator values of each bar of a file, as CSV",
             {{"input", Takes::Value, "FILE", "bars; - is standard input"},
              {"spec", Takes::Value, "SPECS", "which, such as ema:20,rsi:14,macd:12:26:9"},
              {"list", Takes::Nothing, "", "all indicators with their parameters instead"}},
             runIndicators}};
}

} // namespace sextant::cli
