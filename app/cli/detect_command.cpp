#include <memory>

#include "app/cli/command_table.h"
#include "app/cli/input_files.h"
#include "engine/analysis/detectors/detector_set.h"
#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/host/json_text.h"

namespace sextant::cli {
namespace {

/// One event as a line. Prices come in the order that PatternKind gives, as decimal strings in the units of the
/// instrument; times are the ends of bars.
void writeEvent(host::JsonText& out, const analysis::DetectorEvent& event, const market::Instrument& instrument)
{
    out.beginObject().key("kind").text(analysis::toString(event.kind));
    out.key("time").text(toRfc3339(event.time)).key("confirmed_at").text(toRfc3339(event.confirmedAt));
    out.key("prices").beginArray();
    for (const double price : event.allPrices())
        out.text(instrument.format(instrument.toPrice(price)));
    out.endArray().key("direction").text(analysis::toString(event.direction));
    out.key("score").number(event.score).key("reasons").beginArray();
    for (const Reason& reason : event.allReasons())
        host::writeReason(out, reason, &instrument);
    out.endArray().endObject();
}

Result<analysis::DetectorId> wantedDetector(const Arguments& arguments)
{
    const auto name = arguments.required("detector");
    if (!name) return tl::unexpected(name.error());
    const auto id = analysis::detectorFromString(*name);
    if (!id)
        return fail(ErrorCode::InvalidArgument,
                    "--detector: was '" + name->substr(0, 80) + "', expected smc, elliott, harmonic or levels");
    return *id;
}

Result<void> runDetect(CommandContext& context)
{
    const auto path = context.arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    const auto id = wantedDetector(context.arguments);
    if (!id) return tl::unexpected(id.error());
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

    const market::Instrument& instrument = (*source)->instrument();
    const auto detector = analysis::makeDetector(*id);
    std::optional<analysis::DetectorFeed> feed;
    analysis::Atr atr(14);
    analysis::Rsi rsi(14);
    analysis::DetectorEvents events;
    host::JsonText line;
    market::formats::MarketRecord record;
    std::vector<market::formats::SourceNotice> notices;
    while (!context.output.isBroken()) {
        notices.clear();
        const auto more = (*source)->next(record, notices);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        const market::Bar& bar = record.bar;
        if (!feed)
            feed.emplace(bar.timeframe, instrument.toDouble(instrument.tick),
                         market::findCalendar(instrument.calendar));
        const analysis::BarInput input{bar.start(),
                                       bar.end,
                                       instrument.toDouble(bar.open),
                                       instrument.toDouble(bar.high),
                                       instrument.toDouble(bar.low),
                                       instrument.toDouble(bar.close),
                                       bar.volume};
        events.clear();
        const auto range = atr.update(input);
        const auto strength = rsi.update(input);
        detector->update(feed->next(input, range, strength), events);
        for (const analysis::DetectorEvent& event : events) {
            line.clear();
            writeEvent(line, event, instrument);
            context.output.write(line.view());
            context.output.write("\n");
        }
    }
    return {};
}

} // namespace

std::vector<Command> detectCommands()
{
    return {{"detect",
             "",
             "the patterns of a bar file and when each could first be known, as JSON lines",
             {{"input", Takes::Value, "FILE", "bars; - is standard input"},
              {"detector", Takes::Value, "NAME", "smc, elliott, harmonic or levels"}},
             runDetect}};
}

} // namespace sextant::cli
