#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

#include "engine/host/cockpit_host.h"
#include "models/findings_model.h"
#include "models/trade_journal_model.h"
#include "ui/operate/journal_panel.h"
#include "ui/shell/panel_set.h"

namespace sextant::ui {
class ReconciliationPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// A snapshot with the eyes of one account: its own equity, and none but its positions. The same pointer where there is
/// only one account. Lists of orders, fills and closed positions name their account and stay whole.
[[nodiscard]] session::SnapshotPtr seenBy(const session::SnapshotPtr& snapshot, std::size_t account);

/// The trade journal and reconciliation: their panels and models, and what people do there as commands and files.
class AccountDesk final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>;
    AccountDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent = nullptr);
    ~AccountDesk() override;

    /// For the window, once: it takes the widgets. Panels of Analyze and of Operate.
    [[nodiscard]] ui::Panel journal() const;
    [[nodiscard]] ui::Panel reconciliation() const;
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Whose files are written; empty: the main account's.
    void setAccount(const std::string& name) { m_account = name; }
    void setBlocked(const QString& reason);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

private:
    void chooseFile(ui::JournalPanel::File file);

    host::CockpitHost& m_host;
    models::TradeJournalModel m_trades;
    models::FindingsModel m_findings;
    std::string m_account;
    QPointer<ui::JournalPanel> m_journal;
    QPointer<ui::ReconciliationPanel> m_reconciliation;
};

} // namespace sextant::cockpit
