#pragma once

#include <QKeySequence>
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

private:
    QWidget* m_window;
    StallRecorder* m_recorder;
    std::vector<Entry> m_entries;
};

} // namespace sextant::ui
