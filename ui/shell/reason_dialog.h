#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Asks for a reason in words before something is done that the audit keeps: kill, unlock.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString explanation;
        QString button;
        bool isDangerous = false;
        int leastLength = 3; ///< characters that a reason must have; 0: it may be empty
    };
    explicit ReasonDialog(const Texts& texts, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString& reason);

private:
    QLineEdit* m_reason;
    QPushButton* m_confirm;
};

} // namespace sextant::ui
