#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "ui/shell/screen_audit.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
class StallRecorder;
}
class QTranslator;

namespace sextant::cockpit {

/// One screen in one theme, and what is wrong with it.
struct ScreenReport {
    QString name; ///< "trade-dark": the picture's file name without its ending
    std::vector<ui::AuditFinding> findings;
};

struct ScreenPlan {
    std::filesystem::path folder;  ///< where pictures go as PNG; empty: none are written
    std::vector<std::string> tape; ///< files; none: the demonstration
    QString language = QStringLiteral("en");
    bool isBrief = false;              ///< not the kill switch, a what-if, a replay and a venue
    QTranslator* translator = nullptr; ///< asked before that of the language
    /// Looks at each screen too.
    std::function<void(QWidget& screen, const QString& name)> look;
    std::vector<ui::ColorScheme> schemes{ui::ColorScheme::Dark, ui::ColorScheme::Light, ui::ColorScheme::HighContrast};
    ui::StallRecorder* recorder = nullptr; ///< of the screen's thread, if anything measures it
};

/// "dark", "light", "contrast", "system".
[[nodiscard]] QString schemeName(ui::ColorScheme scheme);

/// Records a session in a workspace of its own (files played to their end, or with none the demonstration), then looks
/// at every panel, dialog and the whole window at 1760×1020 in the themes wanted. Runs the application's event loop
/// until done. Errors: Io; whatever opening the files says.
[[nodiscard]] Result<std::vector<ScreenReport>> recordScreens(const ScreenPlan& plan);

/// In the folder of the pictures: a finding a line.
inline constexpr const char* kFindingsFile = "findings.txt";

/// recordScreens() with its findings on stderr and in the folder's kFindingsFile; how many there are.
[[nodiscard]] Result<std::size_t> takeScreens(const ScreenPlan& plan);

} // namespace sextant::cockpit
