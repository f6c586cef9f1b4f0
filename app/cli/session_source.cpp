#include "app/cli/session_source.h"

#include <filesystem>

#include "app/cli/number_text.h"
#include "app/cli/secret_access.h"
#include "app/cli/stop_signals.h"
#include "engine/host/feed_request.h"
#include "engine/host/secret_credentials.h"
#include "engine/host/simulator_input.h"
#include "engine/host/tape_input.h"

namespace sextant::cli {
namespace {

/// Files are remembered by their full path, so that a session can be resumed from another folder.
std::string fullPath(const std::string& path)
{
    return path == "-" ? path : std::filesystem::absolute(path).lexically_normal().string();
}

Result<host::TapeRequest> tapeRequest(const Arguments& arguments, const session::SettingValues& settings)
{
    host::TapeRequest request;
    for (const std::string& file : arguments.values("tape"))
        request.files.push_back(fullPath(file));
    for (const std::string& file : arguments.values("instrument"))
        request.instrumentFiles.push_back(fullPath(file));
    request.format = arguments.value("format").value_or("");
    request.symbol = arguments.value("symbol").value_or("");
    request.venue = arguments.value("venue").value_or("");
    request.lenient = arguments.has("lenient");
    auto timeframe = arguments.timeframe("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    request.timeframe = *timeframe;
    auto from = arguments.time("from");
    if (!from) return tl::unexpected(from.error());
    auto to = arguments.time("to");
    if (!to) return tl::unexpected(to.error());
    request.from = *from;
    request.to = *to;
    if (request.from && request.to && *request.from >= *request.to)
        return fail(ErrorCode::InvalidArgument, "--to: must lie behind --from");
    if (const auto file = arguments.value("signals")) request.signalsFile = fullPath(*file);
    if (const auto file = arguments.value("commands")) request.commandsFile = fullPath(*file);
    request.warmupBars = settings.integer("session.warmup_bars");
    return request;
}

std::vector<std::string> symbolsOf(const Arguments& arguments)
{
    std::vector<std::string> out;
    const std::string symbols = arguments.value("symbols").value_or("");
    for (std::string_view rest = symbols; !rest.empty();) {
        const auto comma = rest.find(',');
        if (comma != 0) out.emplace_back(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
    }
    return out;
}

Result<std::unique_ptr<host::EventSource>> openVenue(const Arguments& arguments, const session::SettingValues& settings,
                                                     feeds::Venue venue, const host::FeedContext& context)
{
    host::FeedRequest request = host::feedRequestOf(settings, venue);
    request.symbols = symbolsOf(arguments);
    for (const std::string& file : arguments.values("instrument"))
        request.instrumentFiles.push_back(fullPath(file));
    auto timeframe = arguments.timeframe("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    if (*timeframe) request.timeframes = {**timeframe};
    auto speed = parseSpeed(arguments.value("speed").value_or("1"));
    if (!speed) return tl::unexpected(speed.error());
    if (*speed < 1.0 || *speed > 1000.0)
        return fail(ErrorCode::InvalidArgument,
                    "--speed: a venue follows the clock, a local one up to 1000x as fast, expected 1x to 1000x");
    request.speed = *speed;
    auto until = arguments.time("to");
    if (!until) return tl::unexpected(until.error());
    request.until = *until;
    return host::openFeed(std::move(request), context);
}

Result<host::SimulatorRequest> simulatorRequest(const Arguments& arguments, std::uint64_t seed)
{
    host::SimulatorRequest request;
    request.seed = seed;
    request.symbols = symbolsOf(arguments);
    auto from = arguments.time("from");
    if (!from) return tl::unexpected(from.error());
    auto to = arguments.time("to");
    if (!to) return tl::unexpected(to.error());
    if (*from) request.from = **from;
    request.to = *to;
    if (request.to && *request.to <= request.from)
        return fail(ErrorCode::InvalidArgument, "--to: must lie behind --from");
    return request;
}

} // namespace

host::FeedContext feedContext(const Arguments& arguments)
{
    host::FeedContext out;
    out.credentials = host::secretCredentials(openSecrets());
    if (const auto folder = arguments.value("workspace")) out.framesFolder = std::filesystem::path(*folder) / "frames";
    out.opening.goOn = [] { return !stopRequested(); };
    return out;
}

Result<std::unique_ptr<host::EventSource>> openSource(CommandContext& context, const session::SettingValues& settings,
                                                      std::uint64_t seed)
{
    const Arguments& arguments = context.arguments;
    const auto feed = arguments.value("feed");
    if (feed && !arguments.values("tape").empty())
        return fail(ErrorCode::InvalidArgument, "--feed: cannot be played together with --tape");
    if (feed) {
        if (const auto venue = feeds::venueFromString(*feed))
            return openVenue(arguments, settings, *venue, feedContext(arguments));
        if (*feed != "sim")
            return fail(ErrorCode::InvalidArgument,
                        "--feed: '" + feed->substr(0, 80) + "', expected one of sim, " + host::venueNames());
        auto request = simulatorRequest(arguments, seed);
        if (!request) return tl::unexpected(request.error());
        return host::openSimulator(*request);
    }
    if (arguments.values("tape").empty())
        return fail(ErrorCode::InvalidArgument,
                    "run: nothing to play, expected --tape FILE… or --feed sim, or a venue's name");
    auto request = tapeRequest(arguments, settings);
    if (!request) return tl::unexpected(request.error());
    return host::openTapes(*request);
}

} // namespace sextant::cli
