#include <algorithm>

#include "app/cli/command_table.h"
#include "app/cli/input_files.h"
#include "app/cli/listing.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/bar_import.h"
#include "engine/host/json_text.h"

namespace sextant::cli {
namespace {

/// "time=Date,open=2" as pairs.
Result<market::formats::ColumnChoices> columnChoices(const std::string& text)
{
    market::formats::ColumnChoices out;
    for (std::string_view rest = text; !rest.empty();) {
        const auto comma = rest.find(',');
        const std::string_view one = rest.substr(0, comma);
        const auto equals = one.find('=');
        if (equals == std::string_view::npos || equals == 0 || equals + 1 == one.size())
            return fail(ErrorCode::InvalidArgument,
                        "--columns: '" + std::string(one) + "', expected OURS=THEIRS such as time=Date,close=5");
        out.emplace_back(one.substr(0, equals), one.substr(equals + 1));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
    }
    return out;
}

std::string percent(std::uint64_t done, std::uint64_t size)
{
    return size == 0 ? std::to_string(done >> 20) + " MiB" : std::to_string(done * 100 / size) + " %";
}

void printReport(const host::ImportReport& report, bool isTrial, bool json, Output& output)
{
    const auto& info = report.info;
    if (json) {
        host::JsonText out;
        out.beginObject().key("file").text(info.path).key("sha256").text(toHex(info.sha256));
        out.key("format").text(info.format).key("instrument").text(report.instrument);
        out.key("instrument_guessed").boolean(report.instrumentGuessed);
        out.key("timeframe").text(market::toString(*info.timeframe)).key("trial").boolean(isTrial);
        out.key("columns").beginObject();
        for (const auto& [ours, theirs] : info.mapping)
            out.key(ours).text(theirs);
        out.endObject();
        out.key("bars").count(report.bars).key("replaced").count(report.replaced);
        out.key("rejected").count(info.rejected).key("duplicates").count(info.duplicates);
        out.key("out_of_order").count(info.outOfOrder).key("without_data").count(info.withoutData);
        out.key("without_zone").count(info.withoutZone).key("off_grid").count(info.offGrid);
        out.key("odd_ends").count(info.oddEnds).key("rounded").count(info.rounded);
        out.key("still_open").count(report.stillOpen).key("gaps").count(report.gaps);
        out.key("missing_bars").count(report.missing).key("first_gaps").beginArray();
        for (const auto& gap : report.firstGaps)
            out.beginObject()
                .key("from")
                .text(toRfc3339(gap.from))
                .key("to")
                .text(toRfc3339(gap.to))
                .key("bars")
                .integer(gap.count)
                .endObject();
        out.endArray().key("problems").beginArray();
        for (const auto& problem : info.problems)
            out.beginObject()
                .key("line")
                .count(problem.row)
                .key("field")
                .text(problem.field)
                .key("what")
                .text(problem.what)
                .endObject();
        out.endArray().key("warnings").beginArray();
        for (const std::string& warning : info.warnings)
            out.text(warning);
        out.endArray().endObject();
        output.write(std::string(out.view()));
        return;
    }
    for (const std::string& warning : info.warnings)
        output.note(warning);
    std::string text = info.path + ": " + std::to_string(report.bars) + " bars of " + report.instrument + " " +
                       std::string(market::toString(*info.timeframe)) + (isTrial ? " would be imported" : " imported");
    if (report.bars > 0) text += ", " + toRfc3339(info.first) + " to " + toRfc3339(info.last);
    text += "\n  form " + info.format + "; columns";
    for (const auto& [ours, theirs] : info.mapping)
        text += " " + ours + "=" + theirs;
    text += "\n  replaced " + std::to_string(report.replaced) + ", rejected " + std::to_string(info.rejected) +
            ", duplicates " + std::to_string(info.duplicates) + ", out of order " + std::to_string(info.outOfOrder) +
            ", still open " + std::to_string(report.stillOpen) + ", off the grid " + std::to_string(info.offGrid) +
            ", odd ends " + std::to_string(info.oddEnds) + "\n";
    if (report.gaps > 0) {
        text += "  " + std::to_string(report.missing) + " bars of trading time are missing in " +
                std::to_string(report.gaps) + " places\n";
        for (const auto& gap : report.firstGaps)
            text += "    " + toRfc3339(gap.from) + " to " + toRfc3339(gap.to) + ": " + std::to_string(gap.count) + "\n";
    }
    for (const auto& problem : info.problems)
        text += "  line " + std::to_string(problem.row) + ": " + problem.field + ": " + problem.what + "\n";
    output.write(text);
}

Result<void> importFiles(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    auto columns = columnChoices(arguments.value("columns").value_or(""));
    if (!columns) return tl::unexpected(columns.error());
    const auto request = fileRequest(arguments, "");
    if (!request) return tl::unexpected(request.error());
    auto catalog = market::InstrumentCatalog::builtIn();
    for (const std::string& file : request->instrumentFiles) {
        const auto text = readTextFile(file);
        if (!text) return tl::unexpected(text.error());
        if (auto added = catalog.add(file, *text); !added) return tl::unexpected(added.error());
    }
    const bool isTrial = arguments.has("dry-run");
    auto workspace = openForChange(arguments);
    if (!workspace) return tl::unexpected(workspace.error());
    auto database = workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());

    const StopSignals signals;
    host::ImportPlan plan;
    plan.now = wallClock();
    plan.source.format = request->format;
    plan.source.symbol = request->symbol;
    plan.source.venue = request->venue;
    plan.source.timeframe = request->timeframe;
    plan.source.lenient = request->lenient;
    plan.source.timezone = arguments.value("timezone").value_or("");
    plan.source.columns = *std::move(columns);
    const bool json = arguments.has("json");
    if (json) context.output.write("[");
    bool isFirst = true;
    for (const std::string& path : arguments.words()) {
        plan.source.path = path;
        plan.source.progress = [&](const market::formats::ReadProgress& progress) {
            using Phase = market::formats::ReadProgress::Phase;
            const char* what = progress.phase == Phase::Looking    ? ": looking at its form, "
                               : progress.phase == Phase::Checking ? ": checking its rows, "
                                                                   : ": importing, ";
            context.output.progress(path + what + percent(progress.done, progress.size));
            return !stopRequested();
        };
        plan.onWritten = [](std::uint64_t) { return !stopRequested(); };
        const auto report =
            isTrial ? host::inspectBars(plan, catalog, *database) : host::importBars(plan, catalog, *database);
        if (!report) return tl::unexpected(report.error());
        if (json && !isFirst) context.output.write(",");
        isFirst = false;
        printReport(*report, isTrial, json, context.output);
    }
    if (json) context.output.write("]\n");
    return {};
}

Result<void> listBars(CommandContext& context)
{
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto all = host::storedSeries(*database);
    if (!all) return tl::unexpected(all.error());
    const std::string wanted = context.arguments.value("symbol").value_or("");
    Listing listing;
    listing.columns = {{"instrument"}, {"timeframe"}, {"bars"}, {"first"}, {"last"}, {"provenance"}};
    for (const auto& series : *all) {
        if (!wanted.empty() && series.instrument != wanted && !series.instrument.ends_with(":" + wanted)) continue;
        std::string provenance;
        for (const auto& [name, count] : series.provenance)
            provenance += (provenance.empty() ? "" : ", ") + name + " " + std::to_string(count);
        listing.rows.push_back({series.instrument, std::string(market::toString(series.timeframe)), series.bars,
                                series.first, series.last, provenance});
    }
    print(context.output, listing, context.arguments.has("json"), "no bars are stored: import FILE… brings some in");
    return {};
}

Result<void> exportBarsOf(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const auto to = arguments.required("to");
    if (!to) return tl::unexpected(to.error());
    const auto symbol = arguments.required("symbol");
    if (!symbol) return tl::unexpected(symbol.error());
    const auto timeframe = arguments.timeframe("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    const auto since = arguments.time("from");
    const auto until = arguments.time("until");
    if (!since || !until) return tl::unexpected(since ? until.error() : since.error());
    const auto form = host::barFileFormFromString(arguments.value("as").value_or("sextant-bars"));
    if (!form)
        return fail(ErrorCode::InvalidArgument,
                    "--as: expected sextant-bars, tradingview, binance-klines or freqtrade-json");
    auto database = openForReading(arguments);
    if (!database) return tl::unexpected(database.error());
    const auto all = host::storedSeries(*database);
    if (!all) return tl::unexpected(all.error());
    const std::string venue = arguments.value("venue").value_or("");
    host::ExportPlan plan;
    plan.timeframe = timeframe->value_or(market::Timeframe::M1);
    for (const auto& series : *all) {
        const bool isIt = series.instrument == *symbol || series.instrument == venue + ":" + *symbol ||
                          (venue.empty() && series.instrument.ends_with(":" + *symbol));
        if (!isIt || series.timeframe != plan.timeframe) continue;
        if (!plan.instrument.empty() && plan.instrument != series.instrument)
            return fail(ErrorCode::InvalidArgument, "--venue: " + plan.instrument + " and " + series.instrument +
                                                        " are stored, name the venue of one");
        plan.instrument = series.instrument;
    }
    if (plan.instrument.empty())
        return fail(ErrorCode::NotFound, "--symbol: no " + std::string(market::toString(plan.timeframe)) + " bars of " +
                                             *symbol + " are stored, `bars list` names those that are");
    plan.from = *since;
    plan.to = *until;
    plan.form = *form;
    const StopSignals signals;
    plan.onWritten = [&](std::uint64_t written) {
        context.output.progress(std::to_string(written) + " bars written");
        return !stopRequested();
    };
    const auto written = host::exportBars(plan, *database, *to);
    if (!written) return tl::unexpected(written.error());
    if (arguments.has("json")) {
        host::JsonText out;
        out.beginObject().key("file").text(*to).key("instrument").text(plan.instrument);
        out.key("timeframe").text(market::toString(plan.timeframe)).key("bars").count(*written).endObject();
        context.output.write(std::string(out.view()) + "\n");
    } else {
        context.output.write(std::to_string(*written) + " bars of " + plan.instrument + " written to " + *to + "\n");
    }
    return {};
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {"import",
         "FILE…",
         "take bars from files into the workspace's history, all of a file or nothing",
         {{"timezone", Takes::Value, "ZONE",
           "of times that name none: UTC+2, Europe/Athens, America/New_York+7 (default UTC)"},
          {"columns", Takes::Value, "time=Date,close=5", "which column holds what, by its name or its number"},
          {"dry-run", Takes::Nothing, "", "say what would be imported and which rows are bad, and change nothing"}},
         importFiles},
        {"bars list", "", "the bars that the workspace's history holds, and how they came to be known", {}, listBars},
        {"bars export",
         "",
         "write stored bars to a file that other programs read",
         {{"to", Takes::Value, "FILE", "where to"},
          {"as", Takes::Value, "FORM", "sextant-bars, tradingview, binance-klines or freqtrade-json"},
          {"from", Takes::Value, "TIME", "first start of a bar"},
          {"until", Takes::Value, "TIME", "starts before it"}},
         exportBarsOf},
    };
}

} // namespace sextant::cli
