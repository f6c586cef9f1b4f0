#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

#include "app/cockpit/table_export.h"
#include "engine/host/cockpit_host.h"
#include "models/findings_model.h"
#include "models/trade_journal_model.h"
#include "ui/operate/account_dialog.h"
#include "ui/operate/journal_panel.h"
#include "ui/shell/late_panel.h"

class QAction;

namespace sextant::ui {
class EquityPanel;
class ReconciliationPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// A snapshot with the eyes of one account: its own equity, and none but its positions. The same pointer where there is
/// only one account. Lists of orders, fills and closed positions name their account and stay whole.
[[nodiscard]] session::SnapshotPtr seenBy(const session::SnapshotPtr& snapshot, std::size_t account);

/// The trade journal, equity and reconciliation: their panels and models, and what people do to accounts by hand, as
/// commands and files.
class AccountDesk final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>;
    /// `window`: over which dialogs open.
    AccountDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit,
                std::function<QWidget*()> window, QObject* parent = nullptr);
    ~AccountDesk() override;

    /// For the window, once: it takes the widgets. Panels of Analyze and of Operate.
    [[nodiscard]] ui::Panel journal();
    [[nodiscard]] ui::Panel equity();
    [[nodiscard]] ui::Panel reconciliation();
    /// For the list of accounts, the menu and the palette: a dialog each. Owned.
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    /// `seen`: with the eyes of the account that is looked at; `whole`: of all accounts.
    void setSnapshot(const session::SnapshotPtr& seen, const session::SnapshotPtr& whole);
    /// Whose files are written and who is asked about first: its number and its name, empty for the main account.
    void setAccount(std::size_t number, const std::string& name);
    /// Whose trades are listed; nothing: all.
    void showAccounts(std::optional<int> only, bool areSeveral);
    /// Shows the dialog, and gives it for those who take pictures. `of`: the position it is about; none: of the chosen
    /// account, in the instrument that is looked at.
    ui::AccountDialog* open(ui::AccountDialog::Kind kind, const session::PositionRow* of = nullptr);
    void setInstrument(InstrumentId instrument) { m_instrument = instrument; }
    void setBlocked(const QString& reason);
    /// … nor anything be booked by hand, which a role may not allow. After setBlocked().
    void setBookingBlocked(const QString& reason);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

private:
    [[nodiscard]] ui::JournalPanel* makeJournal(const ui::ThemeController& theme);
    void chooseFile(ui::JournalPanel::File file);
    void write(host::AccountFile kind, const QString& path);
    void makeActions();
    void showEnabled();

    host::CockpitHost& m_host;
    Submit m_submit;
    std::function<QWidget*()> m_window;
    session::SnapshotPtr m_seen;
    session::SnapshotPtr m_whole;
    QString m_blocked; // why nothing may be booked
    QString m_locked;  // why nothing may be written
    std::optional<int> m_only;
    bool m_areSeveral = false;
    InstrumentId m_instrument;
    std::vector<QAction*> m_actions;
    QPointer<ui::AccountDialog> m_dialog; // one at a time
    TableExport m_export;
    models::TradeJournalModel m_trades;
    models::FindingsModel m_findings;
    std::string m_account;
    std::size_t m_number = 0;
    ui::LatePanel<ui::JournalPanel> m_journal;
    ui::LatePanel<ui::EquityPanel> m_equity;
    ui::LatePanel<ui::ReconciliationPanel> m_reconciliation;
};

} // namespace sextant::cockpit
