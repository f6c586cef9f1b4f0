#include "ui/shell/action_book.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QWidget>

#include <algorithm>

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
    m_entries.push_back({menu, action, action->shortcut()});
    m_window->addAction(action);
}

QAction* ActionBook::find(const QString& id) const
{
    const Entry* found = entry(id);
    return found == nullptr ? nullptr : found->action;
}

const ActionBook::Entry* ActionBook::entry(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry& each) { return each.action->objectName() == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString ActionBook::refusal(const QString& id, const QKeySequence& key) const
{
    if (key.isEmpty()) return id == QLatin1StringView("session.kill") ? tr("Kill always keeps a key.") : QString();
    const QKeyCombination first = key[0];
    const bool isHeld = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    if (!isHeld && !isFunction) return tr("Keys alone are for typing and for panels: use Ctrl, Alt or a function key.");
    const Entry* owner = keyOwner(key, id);
    if (owner != nullptr && owner->action->objectName() == QLatin1StringView("session.kill"))
        return tr("That is the key of Kill. Give Kill another one first.");
    return {};
}

const ActionBook::Entry* ActionBook::keyOwner(const QKeySequence& key, const QString& except) const
{
    if (key.isEmpty()) return nullptr;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) {
        return each.action->objectName() != except && each.action->shortcut() == key;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void ActionBook::give(const Entry& entry, const QKeySequence& key) const
{
    if (const Entry* owner = keyOwner(key, entry.action->objectName())) owner->action->setShortcut({});
    entry.action->setShortcut(key);
}

bool ActionBook::setKey(const QString& id, const QKeySequence& key)
{
    const Entry* found = entry(id);
    if (found == nullptr || !refusal(id, key).isEmpty()) return false;
    if (found->action->shortcut() == key) return true;
    give(*found, key);
    Q_EMIT keysChanged();
    return true;
}

bool ActionBook::resetKey(const QString& id)
{
    const Entry* found = entry(id);
    return found != nullptr && setKey(id, found->initial);
}

void ActionBook::resetKeys()
{
    for (const Entry& each : m_entries)
        each.action->setShortcut(each.initial);
    Q_EMIT keysChanged();
}

QMap<QString, QString> ActionBook::changedKeys() const
{
    QMap<QString, QString> keys;
    for (const Entry& each : m_entries)
        if (each.action->shortcut() != each.initial)
            keys.insert(each.action->objectName(), each.action->shortcut().toString(QKeySequence::PortableText));
    return keys;
}

void ActionBook::setChangedKeys(const QMap<QString, QString>& keys)
{
    for (const Entry& each : m_entries)
        each.action->setShortcut(each.initial);
    // First those that lose theirs, so that the order in which the others come does not matter.
    for (const bool removes : {true, false})
        for (auto each = keys.begin(); each != keys.end(); ++each) {
            const QKeySequence key = QKeySequence::fromString(each.value(), QKeySequence::PortableText);
            const Entry* found = entry(each.key());
            if (found != nullptr && key.isEmpty() == removes && refusal(each.key(), key).isEmpty()) give(*found, key);
        }
    Q_EMIT keysChanged();
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
