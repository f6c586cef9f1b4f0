#pragma once

#include <QtCore/qglobal.h>

namespace sextant::models {

/// What the screen's thread was doing. `Other` within something else counts as that.
enum class GuiJob : quint8 {
    Other,
    Engine,   ///< asking the host what has happened
    Snapshot, ///< taking the newest snapshot
    Tables,   ///< bringing panels and their models up to date
    Paint,
    Layout, ///< measuring and placing
    Input,  ///< keys, mouse, wheel
    Action, ///< what was chosen in a menu, by a key or in the palette; dialogs open so
    Timer,
    Queued, ///< a call that waited for the event loop
};
inline constexpr int kGuiJobs = static_cast<int>(GuiJob::Queued) + 1;

} // namespace sextant::models
