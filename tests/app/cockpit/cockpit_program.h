#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

#include <memory>
#include <optional>

#include "engine/host/cockpit_host.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/widgets/language.h"
#include "ui/widgets/stall_recorder.h"
#include "ui/widgets/theme.h"

class QWindow;

namespace sextant::cockpit {
class Cockpit;
}
namespace sextant::ui {
class MainWindow;
}

namespace sextant::test {

constexpr int kPatience = 60'000; // ms, for slow machines and sanitizers

/// The whole program without its process: host, desk and window over a workspace, used as people use it.
class CockpitProgram final {
public:
    /// `workspace`: a folder; the same one again goes on with what is in it.
    explicit CockpitProgram(const QString& workspace);
    ~CockpitProgram();
    CockpitProgram(const CockpitProgram&) = delete;
    CockpitProgram& operator=(const CockpitProgram&) = delete;

    [[nodiscard]] ui::MainWindow& window() const;
    [[nodiscard]] cockpit::Cockpit& cockpit() { return *m_cockpit; }
    [[nodiscard]] ui::LanguageController& language() { return m_language; }
    [[nodiscard]] host::CockpitHost& host() { return m_host; }
    /// Knows named work alone: the tests' application does not measure itself.
    [[nodiscard]] ui::StallRecorder& recorder() { return m_recorder; }
    /// What the engine says; null: no session.
    [[nodiscard]] session::SnapshotPtr snapshot() { return m_host.latest(); }
    [[nodiscard]] host::HostState state() const { return m_host.status().state; }

    /// Opens a tape without the dialog and goes to `time`, where it is paused. False: it does not come there.
    [[nodiscard]] bool openAt(const QString& tape, const char* time);
    /// One record further, when it has been taken in.
    [[nodiscard]] bool step();
    /// Closes the window as people do and waits for the end of the ordered shutdown.
    [[nodiscard]] bool close();

    /// The only control of this type with this accessible name that can be seen, in the window or its dialogs.
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name)
    {
        Widget* found = nullptr;
        for (QWidget* top : topLevels())
            for (Widget* widget : top->template findChildren<Widget*>()) {
                if (widget->accessibleName() != QString::fromUtf8(name) || !widget->isVisible()) continue;
                if (found != nullptr && found != widget) qFatal("there are several controls '%s'", name);
                found = widget;
            }
        if (found == nullptr) qFatal("there is no control '%s' to be seen", name);
        return found;
    }

    /// Until those are made that can be seen: a workspace that is seen first gets them one by one. press() waits, too.
    void waitForPanels();
    /// The panel of this dock, made if nobody has seen it yet.
    [[nodiscard]] QWidget* panel(const char* dock) const;

    // Keys go to the window that has the focus, and from there where it sends them.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* text);
    /// Tab by Tab until the control of this name has the focus; false: it never gets it.
    [[nodiscard]] bool tabTo(const char* accessibleName, bool backwards = false);
    void click(QWidget* widget);
    /// The cell of a table or tree.
    void click(QAbstractItemView* view, int row, int column);

private:
    [[nodiscard]] std::vector<QWidget*> topLevels() const;
    [[nodiscard]] QWindow* keyWindow();

    ui::LanguageController m_language;
    ui::StallRecorder m_recorder;
    ui::ThemeController m_theme;
    host::CockpitHost m_host;
    std::unique_ptr<cockpit::Cockpit> m_cockpit;
};

/// A tape of bars of one minute of BTC-USDT, from 2021-01-01 00:00, on which engine 1 trades: it buys at 03:45 and
/// 19:15 and is out at 05:05 and 19:56; the signals of 04:15 and 04:45 come too soon.
[[nodiscard]] QString writeTape(const QString& folder, int minutes = 1500);

} // namespace sextant::test
