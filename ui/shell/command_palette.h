#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace sextant::ui {

class ThemeController;

/// Finds and does anything by a few letters: actions, symbols, flags, settings, sessions.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString kind; ///< "Action", "Symbol", …
        QString text;
        QString hint; ///< shortcut or state; may be empty
        std::function<void()> run;
        QString id{}; ///< names it over sessions and languages, for what was used lately; empty: it is not kept
    };
    CommandPalette(const ThemeController& theme, QWidget* window);

    void open(std::vector<Entry> entries);
    /// How well `text` answers to what was typed: 0 not at all, more is better. All words must be found: as they are,
    /// best at the start of a word and early; then as first letters of its words ("nsim": New simulation); then with
    /// one letter wrong, missing, too many or swapped.
    [[nodiscard]] static int score(const QString& text, const QString& typed);
    [[nodiscard]] int shownCount() const;
    /// What was run lately, newest first: it stands first while nothing is typed, and before others that fit as well.
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& ids) { m_recent = ids; }

Q_SIGNALS:
    /// Something was run.
    void used(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& typed);
    void runCurrent();

    const ThemeController& m_theme;
    QLineEdit* m_input;
    QListWidget* m_list;
    std::vector<Entry> m_entries;
    QStringList m_recent;
};

} // namespace sextant::ui
