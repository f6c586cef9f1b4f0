#include "app/cockpit/program_options.h"

#include <charconv>

#include "app/cli/arguments.h"
#include "app/cli/workspace_access.h"
#include "engine/core/contract.h"
#include "ui/widgets/language.h"

namespace sextant::cockpit {
namespace {

using cli::Takes;

const std::vector<cli::OptionDefinition>& definitions()
{
    static const std::vector<cli::OptionDefinition> list{
        {"workspace", Takes::Value, "DIR",
         "folder with everything that is kept; with --demo \"demo\" beside the usual one"},
        {"demo", Takes::Nothing, "", "start the demonstration: a simulated market, labelled SIM"},
        {"open", Takes::List, "FILE", "play these files as a paper session"},
        {"resume", Takes::Nothing, "", "go on with the interrupted session"},
        {"session", Takes::Value, "ID", "go on with this session; look back at it where it is complete"},
        {"seed", Takes::Value, "N", "of the demonstration's market (42); begins a new one"},
        {"speed", Takes::Value, "X", "times real time, or max"},
        {"theme", Takes::Value, "NAME", "dark, light, contrast or system"},
        {"language", Takes::Value, "CODE", "en, zh_CN, de, es, ja, ar or system"},
        {"screens", Takes::Value, "DIR",
         "write pictures of every panel and dialog, in all themes, three languages and two sizes, look for what cannot "
         "be read, and end; --theme, --language and --scale narrow it"},
        {"tape", Takes::List, "FILE", "recording that --screens shows; without it the simulator"},
        {"option-tape", Takes::List, "FILE", "recording with options that --screens shows too"},
        {"scale", Takes::Value, "PERCENT", "size of --screens: 100 or 200"},
        {"brief", Takes::Nothing, "", "--screens without kill switch, what-if, replay and a venue"},
        {"stalls", Takes::Nothing, "", "print how long the window was busy when it ends"},
        {"measure", Takes::Nothing, "", "print figures for benchmarks"},
        {"exit-after", Takes::Value, "SECONDS", "close the window after so long; for checks"},
        {"version", Takes::Nothing, "", "the version of the program"},
        {"help", Takes::Nothing, "", "this text"}};
    return list;
}

Result<double> number(const std::string& option, const std::string& text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value > 0.0) || value > 1e9)
        return fail(ErrorCode::InvalidArgument, "--" + option + ": expected a number above 0, was '" + text + "'");
    return value;
}

Result<ui::ColorScheme> scheme(const std::string& name)
{
    if (name == "dark") return ui::ColorScheme::Dark;
    if (name == "light") return ui::ColorScheme::Light;
    if (name == "contrast") return ui::ColorScheme::HighContrast;
    if (name == "system") return ui::ColorScheme::System;
    return fail(ErrorCode::InvalidArgument, "--theme: expected dark, light, contrast or system, was '" + name + "'");
}

Result<QString> language(const std::string& code)
{
    if (code == "system") return QString();
    for (const ui::Language& each : ui::languages())
        if (each.code.toStdString() == code) return each.code;
    return fail(ErrorCode::InvalidArgument,
                "--language: expected en, zh_CN, de, es, ja, ar or system, was '" + code + "'");
}

Result<void> readValues(const cli::Arguments& arguments, ProgramOptions& options)
{
    const auto seed = arguments.integer("seed", 0, std::numeric_limits<std::int64_t>::max());
    if (!seed) return tl::unexpected(seed.error());
    options.seedGiven = seed->has_value();
    if (*seed) options.seed = static_cast<std::uint64_t>(**seed);
    if (const auto text = arguments.value("speed")) {
        if (*text == "max") {
            options.speed = 0.0;
        } else {
            const auto speed = number("speed", *text);
            if (!speed) return tl::unexpected(speed.error());
            options.speed = *speed;
        }
    }
    if (const auto text = arguments.value("theme")) {
        const auto theme = scheme(*text);
        if (!theme) return tl::unexpected(theme.error());
        options.theme = *theme;
    }
    if (const auto text = arguments.value("language")) {
        const auto code = language(*text);
        if (!code) return tl::unexpected(code.error());
        options.language = *code;
    }
    const auto scale = arguments.integer("scale", 100, 200);
    if (!scale) return tl::unexpected(scale.error());
    if (*scale) options.scale = static_cast<int>(**scale);
    if (const auto text = arguments.value("exit-after")) {
        const auto seconds = number("exit-after", *text);
        if (!seconds) return tl::unexpected(seconds.error());
        options.exitAfterSeconds = *seconds;
    }
    return {};
}

} // namespace

Result<ProgramOptions> parseOptions(std::span<const std::string> words)
{
    const auto arguments = cli::Arguments::parse(words, definitions());
    if (!arguments) return tl::unexpected(arguments.error());
    if (!arguments->words().empty())
        return fail(ErrorCode::InvalidArgument, "'" + arguments->words().front().substr(0, 80) +
                                                    "' is not expected; files are opened by --open FILE");
    ProgramOptions options;
    options.help = arguments->has("help");
    options.version = arguments->has("version");
    if (options.help || options.version) return options;
    options.demo = arguments->has("demo");
    options.files = arguments->values("open");
    options.resume = arguments->has("resume");
    options.session = arguments->value("session");
    options.stalls = arguments->has("stalls");
    options.measure = arguments->has("measure");
    options.tape = arguments->values("tape");
    options.optionTape = arguments->values("option-tape");
    options.brief = arguments->has("brief");
    if (const auto folder = arguments->value("screens")) options.screens = *folder;
    if (options.demo + options.resume + !options.files.empty() + options.session.has_value() +
            options.screens.has_value() >
        1)
        return fail(ErrorCode::InvalidArgument, "expected one of --demo, --open, --resume, --session and --screens");
    if (!options.tape.empty() && !options.screens)
        return fail(ErrorCode::InvalidArgument, "--tape goes with --screens; to play a file, use --open FILE");
    for (const char* name : {"option-tape", "scale", "brief"})
        if (arguments->has(name) && !options.screens)
            return fail(ErrorCode::InvalidArgument, std::string("--") + name + " goes with --screens");
    if (auto read = readValues(*arguments, options); !read) return tl::unexpected(read.error());
    if (const auto folder = arguments->value("workspace")) {
        options.workspace = *folder;
    } else if (!options.screens) {
        const auto usual = cli::defaultWorkspaceFolder();
        if (!usual) return tl::unexpected(usual.error());
        options.workspace = options.demo ? *usual / "demo" : *usual;
    }
    return options;
}

std::string helpText()
{
    std::string out =
        "sextant [options]\n"
        "The trading cockpit. Without options it goes on with the interrupted session, if there is one. A workspace\n"
        "that is open in a window already gets what this start was asked for: one window per workspace.\n\n"
        "Options\n";
    for (const auto& option : definitions()) {
        std::string left = "  --" + std::string(option.name);
        if (!option.placeholder.empty()) left += " " + std::string(option.placeholder);
        left.resize(std::max<std::size_t>(left.size() + 1, 26), ' ');
        out += left + std::string(option.help) + "\n";
    }
    return out + "\nExit codes: 0 done; 1 a fault in the program; 2 bad usage or bad input; 3 interrupted;\n"
                 "4 something outside failed (disk full, workspace in use).\n";
}

std::string versionText() { return "sextant " SEXTANT_VERSION "\n"; }

std::string sessionName(const std::string& file)
{
    const std::string name = std::filesystem::path(file).filename().string();
    return name.substr(0, name.find('.', 1));
}

host::OpenRequest demoRequest(host::SessionSetup setup, std::uint64_t seed)
{
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Simulation;
    request.name = "demo";
    request.simulation.seed = seed;
    request.setup = std::move(setup);
    request.setup.seed = seed;
    expects(request.setup.settings.set("scoring.signal_timeframes", "1m").has_value(),
            "the demo's timeframes are valid");
    expects(request.setup.settings.set("scoring.timeframes", "1m,5m,15m").has_value(),
            "the demo's timeframes are valid");
    request.startPaused = false;
    request.speed = 60.0;
    request.fastForward = request.simulation.from + std::chrono::hours(8);
    return request;
}

} // namespace sextant::cockpit
