#pragma once

#include <QWidget>

#include <optional>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"

class QLabel;
class QPushButton;

namespace sextant::ui {

class ConfirmStrip;

/// The ways out, beside Buy and Sell: what is held of one instrument, and buttons that close all or a part of it at
/// once, reverse it, or flatten everything (these two ask back).
class ExitStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ExitStrip(QWidget* parent = nullptr);

    /// Null: no session. Shows the position of people's own account in the instrument.
    void setSnapshot(const session::Snapshot* snapshot, InstrumentId instrument);
    /// Nothing can be ordered at all.
    void setBlocked(bool blocked);

Q_SIGNALS:
    void commandWanted(const sextant::session::Command& command);

protected:
    /// A double click is one click: it closes one part.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    /// A question about what is no longer there, or of another account, is not answered any more.
    void dropStaleQuestion();
    void closePart(double share);
    void askReverse();
    void askFlatten();

    std::optional<session::PositionRow> m_position;
    std::optional<session::PositionRow> m_closing; ///< it is on its way out
    std::shared_ptr<const market::Instrument> m_instrument;
    std::size_t m_account = 0; ///< that is looked at
    PositionId m_askedOf;      ///< the question is about it; unset: about all
    std::size_t m_askedAccount = 0;
    bool m_hasAny = false; ///< some position is open, of whatever instrument
    bool m_isBlocked = false;
    QLabel* m_held;
    QPushButton* m_close;
    QPushButton* m_quarter;
    QPushButton* m_half;
    QPushButton* m_reverse;
    QPushButton* m_flatten;
    ConfirmStrip* m_confirm;
};

} // namespace sextant::ui
