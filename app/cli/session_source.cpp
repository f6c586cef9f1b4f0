#include "app/cli/session_source.h"

#include <filesystem>

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

Result<host::SimulatorRequest> simulatorRequest(const Arguments& arguments, std::uint64_t seed)
{
    host::SimulatorRequest request;
    request.seed = seed;
    std::string_view rest;
    const std::string symbols = arguments.value("symbols").value_or("");
    rest = symbols;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        request.symbols.emplace_back(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
    }
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

Result<std::unique_ptr<host::EventSource>> openSource(CommandContext& context, const session::SettingValues& settings,
                                                      std::uint64_t seed)
{
    const Arguments& arguments = context.arguments;
    const auto feed = arguments.value("feed");
    if (feed && !arguments.values("tape").empty())
        return fail(ErrorCode::InvalidArgument, "--feed: cannot be played together with --tape");
    if (feed) {
        if (*feed != "sim")
            return fail(ErrorCode::InvalidArgument,
                        "--feed: '" + *feed + "' is not connected in this version, expected sim");
        auto request = simulatorRequest(arguments, seed);
        if (!request) return tl::unexpected(request.error());
        return host::openSimulator(*request);
    }
    if (arguments.values("tape").empty())
        return fail(ErrorCode::InvalidArgument, "run: nothing to play, expected --tape FILE… or --feed sim");
    auto request = tapeRequest(arguments, settings);
    if (!request) return tl::unexpected(request.error());
    return host::openTapes(*request);
}

} // namespace sextant::cli
