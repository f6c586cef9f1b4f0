#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Asks for the passphrase of an operator, or for a new one twice. It stays until the answer is there: setProblem()
/// says why it is not yet, accept() ends it.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Unlock, New };
    /// `operators`: who may be chosen, `chosen` first.
    PassphraseDialog(Kind kind, const QStringList& operators, const QString& chosen, QWidget* parent = nullptr);

    /// The last try did not do: why, a sentence.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void confirmed(const QString& name, const QString& passphrase);

private:
    void check();
    void confirm();

    Kind m_kind;
    QComboBox* m_name;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_problem;
    QPushButton* m_confirm;
};

} // namespace sextant::ui
