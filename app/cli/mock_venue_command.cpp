#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

#include "app/cli/command_table.h"
#include "app/cli/input_files.h"
#include "app/cli/number_text.h"
#include "app/cli/stop_signals.h"
#include "engine/core/contract.h"
#include "engine/feeds/mock/mock_venue.h"
#include "engine/market/formats/option_tape.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::cli {
namespace {

namespace mock = feeds::mock;

Result<mock::MockVenueOptions> venueOptions(const Arguments& arguments)
{
    mock::MockVenueOptions options;
    std::string names;
    for (const mock::DialectName name : mock::kDialectNames)
        names += (names.empty() ? "" : ", ") + std::string(mock::toString(name));
    const auto venue = arguments.value("venue");
    if (!venue) return fail(ErrorCode::InvalidArgument, "--venue: is missing, expected one of " + names);
    const auto dialect = mock::dialectFromString(*venue);
    if (!dialect)
        return fail(ErrorCode::InvalidArgument,
                    "--venue: '" + venue->substr(0, 80) + "' is not spoken here, expected one of " + names);
    options.dialect = *dialect;
    const auto port = arguments.integer("port", 0, 65535);
    if (!port) return tl::unexpected(port.error());
    options.port = static_cast<std::uint16_t>(port->value_or(0));
    const auto speed = parseSpeed(arguments.value("speed").value_or("1"));
    if (!speed) return tl::unexpected(speed.error());
    options.speed = *speed;
    options.waitsForClient = arguments.has("wait");
    const auto from = arguments.time("from");
    if (!from) return tl::unexpected(from.error());
    options.historyUntil = *from;
    const auto faults = mock::parseFaults(arguments.value("fault").value_or(""));
    if (!faults) return tl::unexpected(faults.error());
    options.faults = *faults;
    const auto seed = arguments.integer("seed", 0, INT64_MAX);
    if (!seed) return tl::unexpected(seed.error());
    options.faults.seed = static_cast<std::uint64_t>(seed->value_or(1));
    if (const auto file = arguments.value("option-tape")) {
        if (*dialect != mock::DialectName::Alpaca)
            return fail(ErrorCode::InvalidArgument, "--option-tape: only alpaca tells quotes of options");
        market::formats::OptionTapeRequest request;
        request.path = *file;
        request.lenient = arguments.has("lenient");
        auto tape = market::formats::readOptionTape(request);
        if (!tape) return tl::unexpected(tape.error());
        options.optionTape = *std::move(tape);
    }
    return options;
}

Result<std::unique_ptr<mock::MarketTape>> openTape(const Arguments& arguments, std::uint64_t seed)
{
    const auto& files = arguments.values("tape");
    const auto feed = arguments.value("feed");
    if (feed && !files.empty())
        return fail(ErrorCode::InvalidArgument, "--feed: cannot be played together with --tape");
    if (feed && *feed != "sim")
        return fail(ErrorCode::InvalidArgument, "--feed: '" + feed->substr(0, 80) + "', expected sim");
    if (feed) {
        constexpr Time kMonday = Time::fromSeconds(1'767'571'200); // 2026-01-05, where the simulator begins elsewhere
        return mock::openSimulatedTape(seed, kMonday, std::nullopt);
    }
    if (files.empty())
        return fail(ErrorCode::InvalidArgument, "mock-venue: nothing to play, expected --tape FILE… or --feed sim");
    auto catalog = market::InstrumentCatalog::builtIn();
    std::vector<market::formats::SourceOptions> sources;
    for (const std::string& file : files) {
        const auto request = fileRequest(arguments, file);
        if (!request) return tl::unexpected(request.error());
        market::formats::SourceOptions source;
        source.path = file;
        source.format = request->format;
        source.symbol = request->symbol;
        source.timeframe = request->timeframe;
        source.lenient = request->lenient;
        sources.push_back(std::move(source));
    }
    for (const std::string& file : arguments.values("instrument")) {
        const auto text = readTextFile(file);
        if (!text) return tl::unexpected(text.error());
        if (auto added = catalog.add(file, *text); !added) return tl::unexpected(added.error());
    }
    return mock::openFileTape(sources, catalog);
}

Result<void> runMockVenue(CommandContext& context)
{
    expects(QCoreApplication::instance() != nullptr, "a program with sockets has a QCoreApplication");
    const Arguments& arguments = context.arguments;
    const auto options = venueOptions(arguments);
    if (!options) return tl::unexpected(options.error());
    auto tape = openTape(arguments, options->faults.seed);
    if (!tape) return tl::unexpected(tape.error());
    for (const std::string& warning : (*tape)->warnings())
        context.output.note(warning);
    const StopSignals signals;
    auto venue = mock::MockVenue::open(*std::move(tape), *options);
    if (!venue) return tl::unexpected(venue.error());
    context.output.note("mock-venue: " + std::string(mock::toString(options->dialect)) +
                        " on 127.0.0.1:" + std::to_string((*venue)->port()));
    for (const auto& [setting, url] : (*venue)->urls())
        context.output.note("mock-venue: " + setting + " = " + url);

    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (stopRequested()) loop.quit();
    });
    poll.start(std::chrono::milliseconds(50));
    QTimer grace; // what was said last is read before the sockets close
    grace.setSingleShot(true);
    QObject::connect(&grace, &QTimer::timeout, &loop, &QEventLoop::quit);
    if (!arguments.has("stay")) (*venue)->onEnd([&grace] { grace.start(std::chrono::seconds(1)); });
    loop.exec();

    context.output.write((*venue)->counts());
    context.output.write("\n");
    const std::string failure = (*venue)->failure();
    return failure.empty() ? Result<void>{} : fail(ErrorCode::InvalidInput, failure);
}

} // namespace

std::vector<Command> mockVenueCommands()
{
    return {{"mock-venue",
             "",
             "a local venue: plays a tape and speaks a venue's public protocol (--venue) on the loopback interface",
             {{"tape", Takes::List, "FILE", "bars, trades, quotes or raw captures; files of one instrument are merged"},
              {"feed", Takes::Value, "sim", "the market simulator instead of a tape"},
              {"option-tape", Takes::Value, "FILE", "option quotes that alpaca tells as they come to be known"},
              {"port", Takes::Value, "N", "port of 127.0.0.1 (default 0: any that is free, told on standard error)"},
              {"speed", Takes::Value, "60x", "times real time, or max: as fast as clients read (default 1)"},
              {"from", Takes::Value, "TIME", "what the tape has before is history when the venue opens"},
              {"wait", Takes::Nothing, "", "the clock stands until a client has subscribed"},
              {"stay", Takes::Nothing, "", "goes on answering behind the end of the tape, until it is stopped"},
              {"seed", Takes::Value, "N", "of the faults and of the simulator (default 1)"},
              {"fault", Takes::Value, "LIST",
               "disconnect:10s,gap:0.1%,dup:1%,reorder:50ms,garbage,429,stall:30s,bad-checksum"}},
             runMockVenue}};
}

} // namespace sextant::cli
