#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

#include "engine/host/cockpit_host.h"
#include "ui/shell/main_window.h"

namespace sextant::ui {
class LanguageController;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

class Desk;

/// Desk and window over a host. When another language is chosen both are made anew in it, with what was open, chosen
/// and written in them; the session does not notice. What dies with the old ones: open dialogs, a what-if or an import
/// that runs, and requests that the webhook's listener would have got in that moment.
class Cockpit final : public QObject {
    Q_OBJECT
public:
    /// `options`: asked for each window.
    Cockpit(host::CockpitHost& host, ui::ThemeController& theme, ui::LanguageController& language,
            std::function<ui::MainWindow::Options()> options);
    ~Cockpit() override;

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    /// At once: nothing of the window may be in use by its caller.
    void speak(const QString& language);

Q_SIGNALS:
    /// There is another window.
    void remade();
    /// The shutdown is over.
    void closed(bool inTime);

private:
    void make();

    host::CockpitHost& m_host;
    ui::ThemeController& m_theme;
    ui::LanguageController& m_language;
    std::function<ui::MainWindow::Options()> m_options;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window; // goes before the desk, whose panels it has
};

} // namespace sextant::cockpit
