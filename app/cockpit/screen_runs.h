#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {

/// All screens once: in one language, one theme and one size, shown by a program of its own.
struct ScreenRun {
    QString language;
    ui::ColorScheme scheme = ui::ColorScheme::Dark;
    int percent = 100;       ///< of the usual size
    bool isBrief = false;    ///< see ScreenPlan
    bool hasOptions = false; ///< shows the recording with options
    /// Of its folder: "de-light-100".
    [[nodiscard]] QString name() const;
};

/// What is wanted of the pictures.
struct ScreenWishes {
    std::filesystem::path folder;
    std::vector<std::string> tape;       ///< none: the demonstration
    std::vector<std::string> optionTape; ///< none: no pictures of options
    std::optional<QString> language;
    std::optional<ui::ColorScheme> scheme;
    std::optional<int> percent;
    bool isBrief = false;
};

/// English, German (the longest words) and Arabic (from right to left) in every theme at 100 per cent, each theme once
/// at 200, and options twice; of these what is wished for. What takes long is in one run of each language.
[[nodiscard]] std::vector<ScreenRun> screenRuns(const ScreenWishes& wishes);

/// Starts this program once for each run, as many at a time as there are processors, tells on stdout how far it is, and
/// at the end what cannot be read, there and in the folder's summary.txt. Errors: Io; CheckFailed where a run failed or
/// found something.
[[nodiscard]] Result<void> takeAllScreens(const ScreenWishes& wishes);

} // namespace sextant::cockpit
