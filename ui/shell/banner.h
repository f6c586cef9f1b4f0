#pragma once

#include <QWidget>

#include <optional>

#include "ui/shell/session_text.h"

class QLabel;
class QPushButton;

namespace sextant::ui {

class ThemeController;

/// What must not be overlooked, as a sentence across the window, with what can be done about it. Hidden while there is
/// nothing.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(const ThemeController& theme, QWidget* parent = nullptr);
    void setNotice(const std::optional<Notice>& notice);
    [[nodiscard]] const std::optional<Notice>& notice() const { return m_notice; }

Q_SIGNALS:
    /// The action of `notice` is the one that was chosen.
    void actionChosen(const sextant::ui::Notice& notice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void offer(QPushButton& button, NoticeAction action);

    const ThemeController& m_theme;
    std::optional<Notice> m_notice;
    QLabel* m_text;
    QPushButton* m_other;
    QPushButton* m_button;
};

} // namespace sextant::ui
