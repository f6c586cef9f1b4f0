#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace sextant::ui {

/// A short message over the lower edge of a chart, with a button that takes back what it is about. It goes by itself,
/// unless it is pointed at or has the focus.
class ChartNotice final : public QFrame {
    Q_OBJECT
public:
    explicit ChartNotice(QWidget* chart);

    void say(const QString& text, bool canUndo);
    [[nodiscard]] QString text() const;
    /// In the middle above `bottom`, within `width`.
    void place(int width, int bottom);

Q_SIGNALS:
    void undoWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QToolButton* m_undo;
    QTimer* m_timer;
    int m_width = 0;
    int m_bottom = 0;
};

} // namespace sextant::ui
