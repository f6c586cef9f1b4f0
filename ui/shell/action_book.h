#pragma once

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace sextant::ui {

class StallRecorder;

/// Every action of the window by its menu, so that menus, command palette and cheat sheet agree.
class ActionBook final : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString menu;
        QAction* action;
        QKeySequence initial; ///< its key unless people choose another
    };
    /// Actions are added to `window`, so that their shortcuts work wherever the keyboard is. `recorder` may be null.
    explicit ActionBook(QWidget* window, StallRecorder* recorder = nullptr);

    QAction* add(const QString& menu, const QString& id, const QString& text, const QKeySequence& shortcut,
                 const std::function<void()>& run);
    /// One that somebody else made.
    void take(const QString& menu, QAction* action);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] QAction* find(const QString& id) const;
    /// Submenus in the order in which their first action was added.
    void fill(QMenu& menu) const;

    // Keys. Each does one thing: a key that is given to an action is taken from whichever had it.
    /// Why an action cannot have this key: letters that people type, or Kill left without one. Empty: it can.
    [[nodiscard]] QString refusal(const QString& id, const QKeySequence& key) const;
    /// Another key, or none. False: there is no such action, or it is refused.
    bool setKey(const QString& id, const QKeySequence& key);
    bool resetKey(const QString& id);
    void resetKeys();
    /// Who has this key besides the action of this id; null: nobody.
    [[nodiscard]] const Entry* keyOwner(const QKeySequence& key, const QString& except) const;
    /// By id, in the portable form of QKeySequence; an empty one: none.
    [[nodiscard]] QMap<QString, QString> changedKeys() const;
    /// What it does not know or refuses is left out; all others are as they were at first.
    void setChangedKeys(const QMap<QString, QString>& keys);

Q_SIGNALS:
    void keysChanged();

private:
    [[nodiscard]] const Entry* entry(const QString& id) const;
    void give(const Entry& entry, const QKeySequence& key) const;

    QWidget* m_window;
    StallRecorder* m_recorder;
    std::vector<Entry> m_entries;
};

} // namespace sextant::ui
