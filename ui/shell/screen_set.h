#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace sextant::ui {

/// The monitors of the desktop as they stand at a moment. A value.
struct ScreenSet {
    struct Screen {
        QString name;
        QRect area; ///< what windows may use, in the desktop's coordinates
    };
    std::vector<Screen> screens; ///< the main one first

    [[nodiscard]] static ScreenSet current();
    /// The same for the same monitors at the same places, in whatever order they are named: 32 letters.
    [[nodiscard]] QString key() const;
    /// Where a window with this frame is put so that people can reach it: as it is if enough of its title lies on a
    /// monitor, else onto the main one, no larger than that.
    [[nodiscard]] QRect reachable(const QRect& frame) const;
};

} // namespace sextant::ui
