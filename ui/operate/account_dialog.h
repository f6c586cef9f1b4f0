#pragma once

#include <QDialog>

#include "engine/session/snapshot.h"
#include "models/account_draft.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Changes an account by hand: opens another one, moves or exchanges capital, puts a position right, books funding.
/// Says in words what it would do, and what keeps it from being sent. Stays open until the session has answered, so
/// that what was typed is not lost where it is refused. Enter books, once per press.
class AccountDialog final : public QDialog {
    Q_OBJECT
public:
    using Kind = models::AccountDraft::Kind;
    AccountDialog(Kind kind, QWidget* parent = nullptr);

    /// Null, another session or its end: nothing can be sent any more, and it says so.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Whose it is at first. After the first snapshot.
    void setAccount(std::size_t account);
    /// What it is about at first, with the price and what is held as they are now.
    void setInstrument(InstrumentId instrument);
    /// Why nothing can be changed, a sentence; empty: it can.
    void setBlocked(const QString& reason);
    /// The host's number for what was just asked; 0: nobody listens.
    void setSubmitted(quint64 ticket);
    /// Closes where it was accepted.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] static QString titleOf(Kind kind);

Q_SIGNALS:
    void commandWanted(const sextant::session::Command& command);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields();
    void buildOpen();
    void buildCapital();
    void buildCorrect();
    void buildFunding();
    QLineEdit* addLine(const QString& name, const QString& title, bool isNumber);
    QComboBox* addChoice(const QString& name, const QString& title);
    void fillChoices();
    void showMove();
    void fillPosition();
    void edited();
    void check();
    void book();
    [[nodiscard]] models::AccountDraft draft() const;
    [[nodiscard]] QString obstacle() const; ///< besides the draft's own problem
    [[nodiscard]] QWidget* fieldOf(models::AccountDraftCheck::Field field) const;
    [[nodiscard]] InstrumentId chosenInstrument() const;

    Kind m_kind;
    session::SnapshotPtr m_snapshot;
    std::uint64_t m_serial = 0; // of the session it was opened in; 0: none yet
    bool m_isLost = false;      // that session is gone
    QString m_blocked;
    quint64 m_ticket = 0;
    QString m_said; // what became of the last try, until something is changed
    models::AccountDraftCheck m_check;

    QFormLayout* m_form;
    QComboBox* m_account = nullptr;
    QComboBox* m_instrument = nullptr;
    QComboBox* m_move = nullptr; // capital
    QComboBox* m_held = nullptr; // correct
    QComboBox* m_flow = nullptr; // funding
    QLineEdit* m_name = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_currency = nullptr;
    QLineEdit* m_quantity = nullptr;
    QLineEdit* m_price = nullptr;
    QLineEdit* m_percent = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_meaning;
    QLabel* m_problem;
    QPushButton* m_book;
};

} // namespace sextant::ui
