#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/cockpit_host.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {

/// What `sextant` was asked to do.
struct ProgramOptions {
    bool help = false;
    bool version = false;
    std::filesystem::path workspace;
    bool demo = false;
    std::vector<std::string> files; ///< --open
    bool resume = false;
    std::optional<std::string> session; ///< --session: its id
    std::uint64_t seed = 42;
    bool seedGiven = false;      ///< another demonstration is wanted, not the interrupted one
    std::optional<double> speed; ///< 0: max
    std::optional<ui::ColorScheme> theme;
    std::optional<QString> language;              ///< a code; empty: the system's
    std::optional<std::filesystem::path> screens; ///< take pictures into this folder and end
    std::vector<std::string> tape;                ///< what the pictures show
    std::vector<std::string> optionTape;          ///< what those of options show
    std::optional<int> scale;                     ///< of the pictures, per cent
    bool brief = false;                           ///< pictures without those that take long
    bool stalls = false;
    bool measure = false; ///< figures for benchmarks on standard output
    std::optional<double> exitAfterSeconds;

    /// Of the program itself: another window's work cannot be measured by it.
    [[nodiscard]] bool isCheck() const { return stalls || measure || exitAfterSeconds.has_value(); }
};

/// Errors: InvalidArgument naming the option.
[[nodiscard]] Result<ProgramOptions> parseOptions(std::span<const std::string> words);
[[nodiscard]] std::string helpText();
[[nodiscard]] std::string versionText();

/// What a session of this file is called: "btcusdt_5m" for "/data/btcusdt_5m.csv.gz".
[[nodiscard]] std::string sessionName(const std::string& file);

/// The demonstration: three invented instruments, eight hours fast forward, then 60 times real time. `setup`: what the
/// workspace keeps; the demo's own settings win.
[[nodiscard]] host::OpenRequest demoRequest(host::SessionSetup setup, std::uint64_t seed);

} // namespace sextant::cockpit
