#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Asks for one name. Opened with open(); named() tells it once.
class NameDialog final : public QDialog {
    Q_OBJECT
public:
    struct Question {
        QString title;
        QString label;
        QString name;            ///< to begin with
        QStringList suggestions; ///< completed while writing; may be empty
        /// What is wrong with a name, as a sentence; empty: nothing.
        std::function<QString(const QString& name)> problem;
    };
    explicit NameDialog(Question question, QWidget* parent = nullptr);

Q_SIGNALS:
    void named(const QString& name);

private:
    void check();

    Question m_question;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace sextant::ui
