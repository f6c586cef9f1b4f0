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

/// Records a session in a workspace of its own (files played to their end, or with none the demonstration), then looks
/// at every panel, dialog and the whole window at 1760×1020 in the themes wanted. Runs the application's event loop
/// until done. Errors: Io; whatever opening the files says.
[[nodiscard]] Result<std::vector<ScreenReport>> recordScreens(const ScreenPlan& plan);

/// recordScreens() with its findings on stderr. Errors: also CheckFailed if there are any.
[[nodiscard]] Result<void> takeScreens(const std::filesystem::path& folder, const std::vector<std::string>& tape,
                                       const QString& language, ui::StallRecorder* recorder);

} // namespace sextant::cockpit
