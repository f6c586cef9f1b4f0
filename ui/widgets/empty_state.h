#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace sextant::ui {

/// Stands where there is nothing to show yet: what is missing and what to do next, with a button that does it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& title, const QString& advice, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& advice);
    /// Empty: no button.
    void setAction(const QString& text);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_button;
};

} // namespace sextant::ui
