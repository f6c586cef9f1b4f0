#include <array>
#include <filesystem>
#include <fstream>
#include <map>

#include "app/cli/command_table.h"
#include "app/cli/number_text.h"
#include "engine/feeds/recorder/frame_file.h"
#include "engine/feeds/venues/symbol_table.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/host/feed_request.h"
#include "engine/host/json_text.h"
#include "engine/market/book/book_records.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::cli {
namespace {

/// What raw frames say, read by the translators that read them when they came.
struct FrameSummary {
    std::uint64_t files = 0, torn = 0, frames = 0, bytes = 0, answers = 0, malformed = 0;
    std::uint64_t trades = 0, quotes = 0, bars = 0, bookMessages = 0, levels = 0, foreign = 0;
    std::map<unsigned, std::uint64_t> bySocket;
    std::optional<Time> from, to;
    std::string firstFault;
    std::string venue;
};

/// Instruments by their numbers, as the feed that was recorded had them.
struct Translators {
    std::unique_ptr<feeds::VenueProtocol> protocol;
    feeds::SymbolTable symbols;
    std::vector<market::Instrument> instruments;
};

Result<Translators> translatorsOf(const std::string& file, const std::string& about)
{
    const auto request = host::feedRequestFromJson(about);
    if (!request) return fail(ErrorCode::InvalidInput, file + ": head: does not say which venue it is of");
    Translators out;
    out.protocol = feeds::makeProtocol(request->venue, {}, request->choice);
    const auto catalog = market::InstrumentCatalog::builtIn();
    for (const std::string& symbol : request->symbols) {
        market::Instrument instrument = catalog.find(symbol, std::string(feeds::toString(request->venue)));
        instrument.id = InstrumentId{static_cast<std::uint16_t>(out.instruments.size() + 1)};
        out.symbols.add(out.protocol->venueSymbol(instrument.symbol), instrument);
        out.instruments.push_back(std::move(instrument));
    }
    return out;
}

Result<std::vector<std::filesystem::path>> filesOf(const Arguments& arguments)
{
    std::vector<std::filesystem::path> out;
    for (const std::string& input : arguments.values("input")) {
        if (std::filesystem::is_directory(input))
            for (auto& file : feeds::frameFiles(input))
                out.push_back(std::move(file));
        else
            out.emplace_back(input);
    }
    if (out.empty() && arguments.values("input").empty())
        if (const auto folder = arguments.value("workspace"))
            out = feeds::frameFiles(std::filesystem::path(*folder) / "frames");
    if (out.empty())
        return fail(
            ErrorCode::InvalidArgument,
            "frames: no raw frames, expected --input FILE|FOLDER…, or --workspace DIR with recorder.raw_frames on");
    return out;
}

void print(CommandContext& context, const FrameSummary& sum)
{
    if (context.arguments.has("json")) {
        host::JsonText out;
        out.beginObject();
        out.key("venue").text(sum.venue);
        out.key("from");
        sum.from ? out.text(toRfc3339(*sum.from)) : out.null();
        out.key("to");
        sum.to ? out.text(toRfc3339(*sum.to)) : out.null();
        const std::array<std::pair<const char*, std::uint64_t>, 12> counts{{{"files", sum.files},
                                                                            {"torn", sum.torn},
                                                                            {"frames", sum.frames},
                                                                            {"answers", sum.answers},
                                                                            {"bytes", sum.bytes},
                                                                            {"malformed", sum.malformed},
                                                                            {"foreign", sum.foreign},
                                                                            {"trades", sum.trades},
                                                                            {"quotes", sum.quotes},
                                                                            {"bars", sum.bars},
                                                                            {"book_messages", sum.bookMessages},
                                                                            {"book_levels", sum.levels}}};
        for (const auto& [name, value] : counts)
            out.key(name).count(value);
        out.key("connections").count(sum.bySocket.size() - sum.bySocket.count(0));
        out.key("first_fault").text(sum.firstFault);
        out.endObject();
        context.output.write(std::string(out.view()) + "\n");
        return;
    }
    std::string text = sum.venue + ": " + std::to_string(sum.frames) + " frames and " + std::to_string(sum.answers) +
                       " answers in " + std::to_string(sum.files) + " files";
    if (sum.from && sum.to) text += ", " + toRfc3339(*sum.from) + " to " + toRfc3339(*sum.to);
    text += "\n" + std::to_string(sum.trades) + " trades, " + std::to_string(sum.quotes) + " quotes, " +
            std::to_string(sum.bars) + " bars, " + std::to_string(sum.bookMessages) + " messages of books\n";
    if (sum.torn > 0) text += std::to_string(sum.torn) + " files end within a frame: what a crash left\n";
    if (sum.malformed > 0)
        text += std::to_string(sum.malformed) + " cannot be read; the first: " + sum.firstFault + "\n";
    context.output.write(text);
}

Result<void> readFrames(CommandContext& context)
{
    const auto files = filesOf(context.arguments);
    if (!files) return tl::unexpected(files.error());
    std::ofstream trades;
    if (const auto path = context.arguments.value("trades")) {
        trades.open(*path, std::ios::binary | std::ios::trunc);
        if (!trades) return fail(ErrorCode::Io, *path + ": cannot be written");
        trades << "timestamp,price,size,side\n";
    }
    const auto only = context.arguments.value("symbol");
    FrameSummary sum;
    std::string about;
    std::optional<Translators> translators;
    feeds::RawFrame frame;
    feeds::DecodedFrame decoded;
    for (const auto& file : *files) {
        auto reader = feeds::FrameReader::open(file);
        if (!reader) return tl::unexpected(reader.error());
        ++sum.files;
        if (!translators || reader->about() != about) {
            about = reader->about();
            auto made = translatorsOf(file.string(), about);
            if (!made) return tl::unexpected(made.error());
            const std::string venue(feeds::toString(made->protocol->venue()));
            if (!sum.venue.empty() && sum.venue != venue)
                return fail(ErrorCode::InvalidArgument,
                            "frames: " + file.string() + " is of " + venue + ", the files before of " + sum.venue);
            sum.venue = venue;
            translators.emplace(*std::move(made));
        }
        while (reader->next(frame)) {
            sum.bytes += frame.text.size();
            ++sum.bySocket[frame.socket];
            if (!sum.from) sum.from = frame.received;
            sum.to = frame.received;
            if (frame.socket == 0) {
                ++sum.answers; // what was asked for is not recorded, so it cannot be read without guessing
                continue;
            }
            ++sum.frames;
            decoded.clear();
            if (const auto done =
                    translators->protocol->decode(frame.text, translators->symbols, frame.received, decoded);
                !done) {
                if (sum.malformed++ == 0) sum.firstFault = done.error().message;
                continue;
            }
            sum.trades += decoded.trades.size();
            sum.quotes += decoded.quotes.size();
            sum.bars += decoded.bars.size();
            sum.bookMessages += decoded.books.size();
            sum.levels += decoded.levels.size();
            sum.foreign += decoded.foreign;
            if (!trades.is_open()) continue;
            for (const feeds::DecodedTrade& trade : decoded.trades) {
                const market::Instrument& instrument = translators->instruments[trade.record.instrument - 1U];
                if (only && instrument.symbol != *only) continue;
                trades << trade.record.time.millis() << ',' << instrument.format(trade.record.price) << ','
                       << shortest(trade.record.size) << ','
                       << (trade.record.side == market::Side::Sell ? "sell" : "buy") << '\n';
            }
        }
        sum.torn += reader->isTorn() ? 1U : 0U;
    }
    if (trades.is_open() && !trades.flush()) return fail(ErrorCode::Io, "--trades: cannot be written");
    print(context, sum);
    return {};
}

} // namespace

std::vector<Command> framesCommands()
{
    return {{"frames",
             "",
             "what raw frames of a venue say (setting recorder.raw_frames), read by today's translators",
             {{"input", Takes::List, "FILE|FOLDER", "files of raw frames (default: those of --workspace)"},
              {"trades", Takes::Value, "FILE", "write the trades as a tape: CSV"}},
             readFrames}};
}

} // namespace sextant::cli
