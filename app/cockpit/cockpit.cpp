#include "app/cockpit/cockpit.h"

#include <QApplication>
#include <QTemporaryDir>

#include "app/cockpit/desk.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {

Cockpit::Cockpit(host::CockpitHost& host, ui::ThemeController& theme, ui::LanguageController& language,
                 std::function<ui::MainWindow::Options()> options)
    : m_host(host), m_theme(theme), m_language(language), m_options(std::move(options))
{
    make();
}

Cockpit::~Cockpit() = default;

void Cockpit::make()
{
    m_theme.applyToApplication(); // fonts are those of the language
    ui::MainWindow::Options options = m_options();
    m_desk = std::make_unique<Desk>(m_host, m_theme, options.recorder);
    options.language = &m_language;
    options.keys = m_desk->venueKeys();
    m_window = std::make_unique<ui::MainWindow>(m_host, m_theme, m_desk->panels(), std::move(options));
    // Once the menu that was chosen from is closed.
    connect(
        m_window.get(), &ui::MainWindow::languageWanted, this, [this](const QString& code) { speak(code); },
        Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::closed, this, &Cockpit::closed);
}

void Cockpit::speak(const QString& language)
{
    if (language == m_language.chosen() || m_window->isClosing()) return;
    const QTemporaryDir folder;
    const QString layout = folder.filePath(QStringLiteral("layout.ini"));
    const bool isVisible = m_window->isVisible();
    m_window->saveLayout(layout);
    const ui::MainWindow::Session session = m_window->session();
    const Desk::Seen seen = m_desk->seen();
    // The program shall not end because for a moment there is no window.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_desk.reset();
    m_language.choose(language);
    make();
    m_window->restoreLayout(layout);
    m_window->setSession(session);
    m_desk->show(seen);
    if (isVisible) m_window->show();
    m_window->storeLayout();
    QApplication::setQuitOnLastWindowClosed(quits);
    Q_EMIT remade();
}

} // namespace sextant::cockpit
