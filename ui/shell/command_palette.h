#pragma once

#include <QString>
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
    };
    CommandPalette(const ThemeController& theme, QWidget* window);

    void open(std::vector<Entry> entries);
    /// How well `text` answers to what was typed: 0 not at all, more is better. All words must be found; at the start
    /// of a word counts more than within, and those found earlier more than later.
    [[nodiscard]] static int score(const QString& text, const QString& typed);
    [[nodiscard]] int shownCount() const;

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
};

} // namespace sextant::ui
