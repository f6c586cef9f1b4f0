#pragma once

#include <QPointer>
#include <QToolButton>

#include "engine/host/operator_seat.h"

class QAction;
class QMenu;

namespace sextant::ui {

class PassphraseDialog;

/// Who sits at the screen, in the top bar: unlock, lock, new passphrase. As long as mouse or keyboard of the program
/// are used the seat is kept.
class OperatorButton final : public QToolButton {
    Q_OBJECT
public:
    explicit OperatorButton(host::OperatorSeat& seat, QWidget* parent = nullptr);

    // Dialogs: shown, and returned for those who take pictures of them.
    PassphraseDialog* showUnlock();
    PassphraseDialog* showNewPassphrase();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();
    void fit();
    PassphraseDialog* ask(bool isNew);

    QPointer<host::OperatorSeat> m_seat; // it goes with the workspace, which the window outlives by a moment
    QString m_whole;                     // what it says where there is room
    QMenu* m_menu;
    QAction* m_unlock;
    QAction* m_lock;
    QAction* m_new;
    QPointer<PassphraseDialog> m_dialog;
};

} // namespace sextant::ui
