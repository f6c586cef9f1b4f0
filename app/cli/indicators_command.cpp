#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <span>

#include "app/cli/command_table.h"
#include "app/cli/input_files.h"
#include "app/cli/number_text.h"
#include "engine/analysis/indicators/registry.h"
#include "engine/host/json_text.h"

namespace sextant::cli {
namespace {

using analysis::BarInput;
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
        out.key("whole").boolean(parameter.isWhole).key("words");
        putNames(out, parameter.words);
        out.endObject();
    }
    out.endArray().key("options").beginArray();
    for (const analysis::OptionInfo& option : info.options) {
        out.beginObject().key("name").text(option.name).key("values");
        putNames(out, option.values);
        if (option.values.empty()) {
            out.key("default").number(option.defaultValue);
            out.key("minimum").number(option.minimum).key("maximum").number(option.maximum);
        }
        out.endObject();
    }
    out.endArray().key("outputs");
    putNames(out, info.outputs);
    // In the default form: index of the first value, counted from 0, and bars until no seed shows any more.
    const auto column = analysis::makeColumn(*analysis::parseSpec(info.defaultSpec));
    out.key("first_index").beginArray();
    for (std::size_t i = 0; i < column->outputCount(); ++i)
        out.integer(column->warmUp(i) - 1);
    out.endArray().key("convergence").beginArray();
    for (std::size_t i = 0; i < column->outputCount(); ++i)
        out.integer(column->convergence(i));
    out.endArray().key("repaints").boolean(info.repaints).key("needs_benchmark").boolean(info.needsBenchmark);
    out.key("default_source").text(info.defaultSource.empty() ? "close" : info.defaultSource);
    out.key("takes_source").boolean(info.takesSource).key("formula").text(info.formula);
    out.key("warm_up").text(info.warmUp).key("seeding").text(info.seeding).key("source").text(info.source);
    out.endObject();
}

std::string_view nameOf(analysis::OutputUnit unit)
{
    switch (unit) {
    case analysis::OutputUnit::Price:
        return "price";
    case analysis::OutputUnit::PriceSquared:
        return "price²";
    case analysis::OutputUnit::Volume:
        return "volume";
    case analysis::OutputUnit::PriceTimesVolume:
        return "price × volume";
    case analysis::OutputUnit::Ratio:
        return "no unit";
    case analysis::OutputUnit::Other:
        break;
    }
    return "of its own";
}

template <class Names>
std::string listed(const Names& names, std::string_view mark)
{
    std::string text;
    for (const std::string_view name : names)
        text += (text.empty() ? "" : ", ") + std::string(mark) + std::string(name) + std::string(mark);
    return text;
}

std::string numberText(double value)
{
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    return isWhole ? std::to_string(static_cast<std::int64_t>(value)) : shortest(value);
}

std::string rangeText(double minimum, double maximum) { return numberText(minimum) + " to " + numberText(maximum); }

std::string parameterText(const analysis::ParameterInfo& parameter)
{
    if (!parameter.words.empty()) return std::string(parameter.name) + " = " + listed(parameter.words, "`");
    return std::string(parameter.name) + " " + numberText(parameter.defaultValue) + " (" +
           rangeText(parameter.minimum, parameter.maximum) + (parameter.isWhole ? ", whole)" : ")");
}

std::string optionText(const analysis::OptionInfo& option)
{
    if (!option.values.empty()) return "`" + std::string(option.name) + "=` " + listed(option.values, "`");
    return "`" + std::string(option.name) + "=` " + numberText(option.defaultValue) + " (" +
           rangeText(option.minimum, option.maximum) + ")";
}

/// The section of one indicator in docs/INDICATORS.md.
std::string indicatorSection(const IndicatorInfo& info)
{
    std::string text =
        "### " + std::string(info.name) + "\n\n" + std::string(info.id) + ", `" + std::string(info.defaultSpec) + "`";
    if (!info.aliases.empty()) text += ", also " + listed(info.aliases, "`");
    text += "\n\n`" + std::string(info.formula) + "`\n\n";
    const auto line = [&text](std::string_view title, const std::string& content) {
        if (!content.empty()) text += "- " + std::string(title) + ": " + content + "\n";
    };
    std::string parameters;
    for (const analysis::ParameterInfo& parameter : info.parameters)
        parameters += (parameters.empty() ? "" : "; ") + parameterText(parameter);
    line("Parameters", parameters);
    std::string options;
    for (const analysis::OptionInfo& option : info.options)
        options += (options.empty() ? "" : "; ") + optionText(option);
    line("Options", options);
    std::string outputs;
    for (std::size_t i = 0; i < info.outputs.size(); ++i)
        outputs += (i == 0 ? "" : ", ") + std::string(info.outputs[i]) + " (" + std::string(nameOf(info.unit(i))) + ")";
    line("Outputs", outputs);
    const auto column = analysis::makeColumn(*analysis::parseSpec(info.defaultSpec));
    std::string bars =
        std::string(info.warmUp) + "; with the defaults all is there after " + std::to_string(column->warmUp());
    if (column->convergence() > 0)
        bars += ", and has converged after " + std::to_string(column->convergence()) + " more";
    line("Bars until the first value", bars);
    line("Start", std::string(info.seeding));
    if (info.takesSource)
        line("Computed of", info.defaultSource.empty() ? "the close, or any `@spec`"
                                                       : "`" + std::string(info.defaultSource) + "`, or any `@spec`");
    if (info.needsBenchmark) line("Needs", "the bars of a benchmark");
    if (info.isSparse) line("Sparse", "has no value at many bars");
    if (info.repaints) line("Repaints", "for drawing only, never for a signal");
    line("Source", std::string(info.source));
    return text + "\n";
}

std::string indicatorPage()
{
    std::string text =
        "# Indicators\n\n"
        "Written by `sextant-cli indicators --list --markdown`; a test compares it with the registry. A "
        "spec is `name:parameter:parameter:option=value@source`; what is left out is the default, which "
        "is the first word where there are words. No value is shown before it is known: an indicator that "
        "is still warming up is empty, never 0. *Start* says how a recursive average begins; it has "
        "converged once its start no longer shows.\n\n" +
        std::to_string(analysis::indicators().size()) + " indicators.\n\n";
    for (const IndicatorInfo& info : analysis::indicators())
        text += indicatorSection(info);
    text.pop_back(); // the file ends with one line break
    return text;
}

Result<void> listIndicators(CommandContext& context)
{
    if (context.arguments.has("markdown")) {
        context.output.write(indicatorPage());
        return {};
    }
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

/// A bar of the input and the time its row is given.
struct InputBar {
    Time stamp;
    BarInput bar;
};

/// The bars of one file, one after the other.
class BarFile final {
public:
    /// Notes what is wrong with the file. Errors: as openMarketFile; InvalidInput if it holds no bars.
    static Result<BarFile> open(CommandContext& context, const std::string& path)
    {
        const auto request = fileRequest(context.arguments, path);
        if (!request) return tl::unexpected(request.error());
        auto source = openMarketFile(*request, path);
        if (!source) return tl::unexpected(source.error());
        const auto content = (*source)->info().content;
        if (content != market::formats::Content::Bars && content != market::formats::Content::QuoteBars)
            return fail(ErrorCode::InvalidInput,
                        path + ": holds " + std::string(market::formats::toString(content)) + ", expected bars");
        session::EventCounts faults;
        faults.rejected = (*source)->info().rejected;
        faults.duplicates = (*source)->info().duplicates;
        faults.outOfOrder = (*source)->info().outOfOrder;
        for (const std::string& warning : (*source)->info().warnings)
            context.output.note(warning);
        noteFaults(path, faults, context.output);
        return BarFile(std::move(*source));
    }

    /// None at the end.
    Result<std::optional<InputBar>> next()
    {
        m_notices.clear();
        const auto more = m_source->next(m_record, m_notices);
        if (!more) return tl::unexpected(more.error());
        if (!*more) return std::nullopt;
        const market::Instrument& instrument = m_source->instrument();
        const market::Bar& bar = m_record.bar;
        return InputBar{m_record.stamp,
                        {bar.start(), bar.end, instrument.toDouble(bar.open), instrument.toDouble(bar.high),
                         instrument.toDouble(bar.low), instrument.toDouble(bar.close), bar.volume}};
    }

private:
    explicit BarFile(std::unique_ptr<market::formats::TapeSource> source) : m_source(std::move(source)) {}

    std::unique_ptr<market::formats::TapeSource> m_source;
    market::formats::MarketRecord m_record;
    std::vector<market::formats::SourceNotice> m_notices;
};

/// The benchmark's bars, asked for in the order of time.
class BenchmarkBars final {
public:
    /// Without --benchmark there are none. Errors: as BarFile.
    static Result<BenchmarkBars> open(CommandContext& context)
    {
        BenchmarkBars result;
        if (!context.arguments.has("benchmark")) return result;
        const auto path = context.arguments.required("benchmark");
        if (!path) return tl::unexpected(path.error());
        auto file = BarFile::open(context, *path);
        if (!file) return tl::unexpected(file.error());
        for (;;) {
            const auto bar = file->next();
            if (!bar) return tl::unexpected(bar.error());
            if (!*bar) return result;
            result.m_bars.push_back((*bar)->bar);
        }
    }

    /// That of the same time; null if there is none.
    const BarInput* at(Time start)
    {
        while (m_next < m_bars.size() && m_bars[m_next].start < start)
            ++m_next;
        return m_next < m_bars.size() && m_bars[m_next].start == start ? &m_bars[m_next] : nullptr;
    }

private:
    std::vector<BarInput> m_bars;
    std::size_t m_next = 0;
};

/// Whether its values are where they are computed, so that a row can be written with its bar.
bool streams(const analysis::IndicatorSpec& spec)
{
    if (spec.info->draw != nullptr) return false;
    if (spec.info->displacement == nullptr || spec.info->isListedWhenKnown) return true;
    const std::vector<int> displacement = spec.info->displacement(spec);
    return std::all_of(displacement.begin(), displacement.end(), [](int bars) { return bars == 0; });
}

/// A row with each bar.
Result<void> streamRows(BarFile& file, BenchmarkBars& benchmark,
                        const std::vector<std::unique_ptr<IndicatorColumn>>& columns, IndicatorRows& rows,
                        Output& output)
{
    std::size_t width = 0;
    for (const auto& column : columns)
        width += column->outputCount();
    std::vector<IndicatorColumn::Output> values(width);
    while (!output.isBroken()) {
        const auto input = file.next();
        if (!input) return tl::unexpected(input.error());
        if (!*input) break;
        const BarInput* other = benchmark.at((*input)->bar.start);
        std::size_t first = 0;
        for (const auto& column : columns) {
            column->update((*input)->bar, other, std::span(values).subspan(first, column->outputCount()));
            first += column->outputCount();
        }
        rows.add((*input)->stamp, values);
    }
    return {};
}

/// The values of a spec over a history, a series per output.
void addStreamed(const analysis::IndicatorSpec& spec, std::span<const BarInput> bars, std::span<const BarInput> others,
                 std::vector<std::vector<IndicatorColumn::Output>>& series)
{
    const auto column = analysis::makeColumn(spec);
    const std::size_t first = series.size();
    series.resize(first + column->outputCount());
    std::vector<IndicatorColumn::Output> row(column->outputCount());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        column->update(bars[i], &others[i], row);
        for (std::size_t k = 0; k < row.size(); ++k)
            series[first + k].push_back(row[k]);
    }
}

/// The whole history first, then its rows: for what looks ahead or repaints. What draws bricks gives a row per brick.
Result<void> drawRows(BarFile& file, BenchmarkBars& benchmark, const std::vector<analysis::IndicatorSpec>& specs,
                      IndicatorRows& rows, Output& output)
{
    std::vector<Time> stamps;
    std::vector<BarInput> bars;
    std::vector<BarInput> others;
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN(); // refused, as a missing bar is
    for (;;) {
        const auto input = file.next();
        if (!input) return tl::unexpected(input.error());
        if (!*input) break;
        const BarInput& bar = (*input)->bar;
        const BarInput* other = benchmark.at(bar.start);
        stamps.push_back((*input)->stamp);
        bars.push_back(bar);
        others.push_back(other != nullptr ? *other : BarInput{bar.start, bar.end, kNone, kNone, kNone, kNone, kNone});
    }
    std::vector<std::vector<IndicatorColumn::Output>> series;
    for (const analysis::IndicatorSpec& spec : specs) {
        if (streams(spec)) {
            addStreamed(spec, bars, others, series);
            continue;
        }
        auto drawn = analysis::drawIndicator(spec, bars, others);
        if (drawn.times.size() != bars.size() ||
            !std::equal(drawn.times.begin(), drawn.times.end(), bars.begin(),
                        [](Time time, const BarInput& bar) { return time == bar.start; })) {
            if (specs.size() > 1)
                return fail(ErrorCode::InvalidArgument,
                            "--spec: " + spec.text + " gives bricks instead of bars, expected it alone");
            stamps = drawn.times;
        }
        output.note(spec.text + ": as a chart shows it, not as it was known at each bar");
        for (auto& values : drawn.outputs)
            series.push_back(std::move(values));
    }
    std::vector<IndicatorColumn::Output> values(series.size());
    for (std::size_t i = 0; i < stamps.size() && !output.isBroken(); ++i) {
        for (std::size_t k = 0; k < series.size(); ++k)
            values[k] = series[k][i];
        rows.add(stamps[i], values);
    }
    return {};
}

Result<void> runIndicators(CommandContext& context)
{
    if (context.arguments.has("list")) return listIndicators(context);
    const auto path = context.arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    const auto text = context.arguments.required("spec");
    if (!text) return tl::unexpected(text.error());
    const auto specs = analysis::parseSpecs(*text);
    if (!specs) return fail(specs.error().code, "--spec: " + specs.error().message);
    for (const analysis::IndicatorSpec& spec : *specs)
        if (spec.info->needsBenchmark && !context.arguments.has("benchmark"))
            return fail(ErrorCode::InvalidArgument,
                        "--benchmark: expected --benchmark FILE, " + spec.text + " compares with it");
    auto file = BarFile::open(context, *path);
    if (!file) return tl::unexpected(file.error());
    auto benchmark = BenchmarkBars::open(context);
    if (!benchmark) return tl::unexpected(benchmark.error());

    std::vector<std::unique_ptr<IndicatorColumn>> columns;
    std::vector<std::string> names;
    for (const analysis::IndicatorSpec& spec : *specs) {
        columns.push_back(analysis::makeColumn(spec));
        names.insert(names.end(), columns.back()->names().begin(), columns.back()->names().end());
    }
    IndicatorRows rows(context.output, context.arguments.has("json"), names);
    const auto done = std::all_of(specs->begin(), specs->end(), streams)
                          ? streamRows(*file, *benchmark, columns, rows, context.output)
                          : drawRows(*file, *benchmark, *specs, rows, context.output);
    if (!done) return tl::unexpected(done.error());
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
              {"benchmark", Takes::Value, "FILE", "bars of the same times, for what compares two series"},
              {"list", Takes::Nothing, "", "all indicators with their parameters instead"},
              {"markdown", Takes::Nothing, "", "with --list: as the page docs/INDICATORS.md"}},
             runIndicators}};
}

} // namespace sextant::cli
