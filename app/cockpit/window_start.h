#pragma once

#include <QObject>

#include "app/cockpit/program_options.h"
#include "app/cockpit/window_door.h"
#include "engine/host/cockpit_host.h"

namespace sextant::ui {
class ThemeController;
}

namespace sextant::cockpit {

class Cockpit;

/// What the workspace keeps for new sessions.
[[nodiscard]] host::SessionSetup storedSetup(const host::CockpitHost& host);

/// What the window shows first, and what it does when the program is started once more.
class WindowStart final : public QObject {
    Q_OBJECT
public:
    WindowStart(host::CockpitHost& host, Cockpit& cockpit, ui::ThemeController& theme, QObject* parent = nullptr);

    /// Opens a session that goes on without a question. For before there is a window: the session is rebuilt while the
    /// window is made. Whether it did, for begin().
    [[nodiscard]] static bool openAhead(host::CockpitHost& host, const ProgramOptions& options);
    /// What the program was asked for; else it goes on with the interrupted session. After an end that was not an
    /// orderly one it says what was recovered and asks how to go on, unless the options say that.
    void begin(const ProgramOptions& options, bool isOpen = false);
    /// Another start: the window comes to the front and does what that one was asked for. What would stop a running
    /// session is asked about first.
    [[nodiscard]] WindowAnswer take(const WindowCall& call);

private:
    [[nodiscard]] static std::optional<host::OpenRequest> wanted(const host::CockpitHost& host,
                                                                 const ProgramOptions& options);
    [[nodiscard]] static host::OpenRequest resumeOf(const host::SessionSummary& interrupted,
                                                    const ProgramOptions& options);
    [[nodiscard]] static QString nameOf(const host::OpenRequest& request, const host::CockpitHost& host);
    void act(const ProgramOptions& options);

    host::CockpitHost& m_host;
    Cockpit& m_cockpit;
    ui::ThemeController& m_theme;
};

} // namespace sextant::cockpit
