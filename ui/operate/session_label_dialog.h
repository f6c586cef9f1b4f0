#pragma once

#include <QDialog>

#include "engine/host/session_shelf.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QLabel;

namespace sextant::ui {

/// The name of a session in the list, and words about it.
class SessionLabelDialog final : public QDialog {
    Q_OBJECT
public:
    /// `ownName`: the one it was begun with, used where none is written.
    SessionLabelDialog(const host::SessionLabel& label, const QString& ownName, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString& name, const QString& note);

private:
    void check();

    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace sextant::ui
