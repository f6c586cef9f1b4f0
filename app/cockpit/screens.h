#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "ui/shell/screen_audit.h"

namespace sextant::cockpit {

/// One screen in one theme, and what is wrong with it.
struct ScreenReport {
    QString name; ///< "trade-dark": the picture's file name without its ending
    std::vector<ui::AuditFinding> findings;
};

/// Records a session in a workspace of its own (files played to their end, or with none the demonstration), then looks
/// at every panel, dialog and the whole window at 1760×1020 in both themes. Runs the application's event loop until
/// done. `folder`: where pictures go as PNG; empty: none are written. Errors: Io; whatever opening the files says.
[[nodiscard]] Result<std::vector<ScreenReport>> recordScreens(const std::filesystem::path& folder,
                                                              const std::vector<std::string>& tape);

/// recordScreens() with its findings on stderr. Errors: also CheckFailed if there are any.
[[nodiscard]] Result<void> takeScreens(const std::filesystem::path& folder, const std::vector<std::string>& tape);

} // namespace sextant::cockpit
