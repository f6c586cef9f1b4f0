#pragma once

#include <QObject>

#include "models/option_worker.h"
#include "ui/shell/late_panel.h"
#include "ui/trade/option_chain_panel.h"

namespace sextant::ui {
class OrderTicket;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The options of the session in Trade: their chain is priced beside the screen while somebody looks at it, and what is
/// chosen in it goes into the ticket.
class OptionDesk final : public QObject {
    Q_OBJECT
public:
    /// The ticket outlives the connections.
    OptionDesk(ui::ThemeController& theme, ui::OrderTicket& ticket, QObject* parent = nullptr);
    ~OptionDesk() override;

    /// For the window, once: it takes the widget.
    [[nodiscard]] ui::Panel panel();
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// The chart shows it; one with options is followed.
    void setInstrument(InstrumentId instrument);

    /// For those who take pictures; made if need be. Null: gone with its window.
    [[nodiscard]] ui::OptionChainPanel* chain();
    /// The newest that was priced; null: none.
    [[nodiscard]] const models::OptionViewPtr& view() const { return m_worker.latest(); }

    /// The engine's answer to legsPreviewWanted(), and to what went out by legsWanted().
    void setPreview(quint64 question, const session::LegsPreview& preview);
    void setSubmitted(quint64 ticket);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// Why nothing may be ordered at present; empty: it may.
    void setBlocked(const QString& reason);

Q_SIGNALS:
    void priced();
    void legsPreviewWanted(quint64 question, const sextant::session::Command& command);
    void legsWanted(const sextant::session::Command& command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ui::OptionChainPanel* makePanel(ui::ThemeController& theme, ui::OrderTicket& ticket);
    void chooseUnderlying();
    void showUnderlyings(ui::OptionChainPanel& panel) const;
    /// The dock is there if the session has options.
    void showDock();
    void ask();
    void showView();

    models::OptionWorker m_worker;
    ui::OptionModels m_tables;
    session::SnapshotPtr m_snapshot;
    InstrumentId m_underlying;
    session::SnapshotPtr m_asked; // what the worker was asked last
    std::size_t m_listed = 0;     // underlyings that the panel knows
    bool m_hadOptions = false;    // when the dock was looked at last
    QString m_blocked;
    ui::LatePanel<ui::OptionChainPanel> m_panel;
};

} // namespace sextant::cockpit
