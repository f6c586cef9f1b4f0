#pragma once

#include <QDialog>

#include <memory>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace sextant::ui {

class PriceField;

/// New terms for a working order: those that its kind has.
class ReplaceDialog final : public QDialog {
    Q_OBJECT
public:
    ReplaceDialog(const session::OrderRow& order, std::shared_ptr<const market::Instrument> instrument,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void replaceWanted(const sextant::session::Command& command);

private:
    void check();
    void agree();

    session::OrderRow m_order;
    std::shared_ptr<const market::Instrument> m_instrument;
    QLineEdit* m_quantity;
    QLineEdit* m_shown = nullptr;
    PriceField* m_limit = nullptr;
    PriceField* m_stopPrice = nullptr;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

/// New stop and target for an open position, with what they would mean.
class ProtectDialog final : public QDialog {
    Q_OBJECT
public:
    /// `last`: the newest price, where stepping begins.
    ProtectDialog(const session::PositionRow& position, std::shared_ptr<const market::Instrument> instrument,
                  Price last, QWidget* parent = nullptr);

Q_SIGNALS:
    void protectWanted(const sextant::session::Command& command);

private:
    void check();
    void agree();

    session::PositionRow m_position;
    std::shared_ptr<const market::Instrument> m_instrument;
    Price m_last;
    PriceField* m_stop;
    PriceField* m_target;
    QLabel* m_meaning;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace sextant::ui
