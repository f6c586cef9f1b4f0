#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

namespace sextant::ui {

/// Something on a screen that people could not read or would find empty.
struct AuditFinding {
    enum class Kind { Clipped, Sideways, Overlap, Direction, Empty, Contrast, Nameless, Untranslated };
    Kind kind;
    QString widget; ///< class and name, with those around it
    QString text;   ///< what it is about
    /// One line.
    [[nodiscard]] QString describe() const;
};

/// Looks through everything visible in `root`: texts of labels, buttons, tabs, headers, boxes and numbers of tables
/// that do not fit; tables that are scrolled sideways, but grids that are meant to be; texts over each other; sentences
/// from right to left that begin at the left; panels that are wider than their docks; views without rows that do not
/// say why; docked panels with nothing painted; texts of labels, buttons and fields with a contrast under 4.5 : 1
/// against what is behind them; controls that a screen reader has no name for. Words in cells may be cut, because their
/// tool tip has the whole; numbers may not. What widgets paint themselves is held by the test of Theme::textPairs().
/// `picture` is root.grab().
[[nodiscard]] std::vector<AuditFinding> auditScreen(QWidget& root, const QImage& picture);

} // namespace sextant::ui
