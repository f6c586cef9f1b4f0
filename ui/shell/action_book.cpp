#include "ui/shell/action_book.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QWidget>

#include "ui/widgets/stall_recorder.h"

namespace sextant::ui {

ActionBook::ActionBook(QWidget* window, StallRecorder* recorder)
    : QObject(window), m_window(window), m_recorder(recorder)
{}

QAction* ActionBook::add(const QString& menu, const QString& id, const QString& text, const QKeySequence& shortcut,
                         const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, action, run] {
        const GuiWork work(m_recorder, models::GuiJob::Action, QString(action->text()).remove(QLatin1Char('&')));
        run();
    });
    take(menu, action);
    return action;
}

void ActionBook::take(const QString& menu, QAction* action)
{
    m_entries.push_back({menu, action});
    m_window->addAction(action);
}

QAction* ActionBook::find(const QString& id) const
{
    for (const Entry& entry : m_entries)
        if (entry.action->objectName() == id) return entry.action;
    return nullptr;
}

void ActionBook::fill(QMenu& menu) const
{
    QHash<QString, QMenu*> submenus;
    for (const Entry& entry : m_entries) {
        QMenu*& submenu = submenus[entry.menu];
        if (submenu == nullptr) submenu = menu.addMenu(entry.menu);
        submenu->addAction(entry.action);
    }
}

} // namespace sextant::ui
