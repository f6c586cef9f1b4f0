#include "app/cockpit/account_desk.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>
#include <iterator>

#include "ui/operate/equity_panel.h"
#include "ui/operate/reconciliation_panel.h"

namespace sextant::cockpit {

session::SnapshotPtr seenBy(const session::SnapshotPtr& snapshot, std::size_t account)
{
    if (!snapshot || snapshot->accounts.size() < 2) return snapshot;
    auto seen = std::make_shared<session::Snapshot>(*snapshot);
    if (account < seen->accounts.size()) seen->account = seen->accounts[account];
    auto positions = std::make_shared<std::vector<session::PositionRow>>();
    std::copy_if(snapshot->positions->begin(), snapshot->positions->end(), std::back_inserter(*positions),
                 [&](const session::PositionRow& row) { return row.account == account; });
    seen->positions = std::move(positions);
    return seen;
}

AccountDesk::AccountDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit,
                         std::function<QWidget*()> window, QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit)), m_window(std::move(window)),
      m_journal([this, &theme] { return makeJournal(theme); }), m_equity([this, &theme] {
          auto* panel = new ui::EquityPanel(theme);
          panel->setSnapshot(m_seen);
          return panel;
      }),
      m_reconciliation([this, &theme] {
          m_findings.setSnapshot(m_seen);
          return new ui::ReconciliationPanel(theme, m_findings);
      })
{
    connect(&m_export, &TableExport::finished, this, [this](bool, const QString& text) {
        if (m_journal) m_journal->showMessage(text);
    });
    makeActions();
}

AccountDesk::~AccountDesk() = default;

ui::JournalPanel* AccountDesk::makeJournal(const ui::ThemeController& theme)
{
    m_trades.setSnapshot(m_seen);
    auto* panel = new ui::JournalPanel(theme, m_trades);
    connect(panel, &ui::JournalPanel::commandWanted, this, [this](session::Command command) {
        command.reason = "trade journal";
        const quint64 ticket = m_submit(std::move(command));
        if (m_journal) m_journal->setSubmitted(ticket);
    });
    connect(panel, &ui::JournalPanel::fileWanted, this, &AccountDesk::chooseFile);
    panel->showAccounts(m_only, m_areSeveral);
    panel->setBlocked(m_locked);
    return panel;
}

ui::Panel AccountDesk::journal()
{
    return m_journal.panel(QStringLiteral("journal"), tr("Trade journal"), ui::PanelPlace::BottomMiddle, 650);
}

ui::Panel AccountDesk::equity()
{
    return m_equity.panel(QStringLiteral("equity"), tr("Equity"), ui::PanelPlace::BottomLeft, 880);
}

ui::Panel AccountDesk::reconciliation()
{
    return m_reconciliation.panel(QStringLiteral("reconciliation"), tr("Reconciliation"), ui::PanelPlace::BottomMiddle,
                                  880);
}

void AccountDesk::makeActions()
{
    using Kind = ui::AccountDialog::Kind;
    const std::pair<const char*, std::pair<Kind, QString>> all[] = {
        {"account.open", {Kind::Open, tr("Open an account…")}},
        {"account.capital", {Kind::Capital, tr("Move capital…")}},
        {"account.correct", {Kind::Correct, tr("Correct a position…")}},
        {"account.funding", {Kind::Funding, tr("Book funding…")}}};
    for (const auto& [id, what] : all) {
        auto* action = new QAction(what.second, this);
        action->setObjectName(QLatin1StringView(id));
        connect(action, &QAction::triggered, this, [this, kind = what.first] { open(kind); });
        m_actions.push_back(action);
    }
    showEnabled();
}

void AccountDesk::showEnabled()
{
    const bool canChange = m_whole != nullptr && m_blocked.isEmpty();
    for (QAction* action : m_actions) {
        action->setEnabled(canChange);
        action->setToolTip(m_blocked);
    }
}

ui::AccountDialog* AccountDesk::open(ui::AccountDialog::Kind kind, const session::PositionRow* of)
{
    if (m_dialog) m_dialog->reject();
    m_dialog = new ui::AccountDialog(kind, m_window());
    connect(m_dialog, &ui::AccountDialog::commandWanted, this, [this](const session::Command& command) {
        const quint64 ticket = m_submit(command);
        if (m_dialog) m_dialog->setSubmitted(ticket);
    });
    m_dialog->setSnapshot(m_whole);
    m_dialog->setBlocked(m_blocked);
    m_dialog->setAccount(of != nullptr ? of->account : m_number);
    m_dialog->setInstrument(of != nullptr ? of->instrument : m_instrument);
    m_dialog->open();
    return m_dialog;
}

void AccountDesk::setAccount(std::size_t number, const std::string& name)
{
    m_number = number;
    m_account = name;
}

void AccountDesk::showAccounts(std::optional<int> only, bool areSeveral)
{
    m_only = only;
    m_areSeveral = areSeveral;
    if (m_journal) m_journal->showAccounts(only, areSeveral);
}

void AccountDesk::setSnapshot(const session::SnapshotPtr& seen, const session::SnapshotPtr& whole)
{
    const bool wasThere = m_whole != nullptr;
    m_whole = whole;
    if (wasThere != (whole != nullptr)) showEnabled();
    m_seen = seen;
    if (m_journal) m_trades.setSnapshot(seen);
    if (m_reconciliation) m_findings.setSnapshot(seen);
    if (m_equity) m_equity->setSnapshot(seen);
    if (m_dialog) m_dialog->setSnapshot(whole);
}

void AccountDesk::setBlocked(const QString& reason)
{
    m_locked = reason;
    if (m_journal) m_journal->setBlocked(reason);
    setBookingBlocked(reason);
}

void AccountDesk::setBookingBlocked(const QString& reason)
{
    m_blocked = reason;
    if (m_dialog) m_dialog->setBlocked(reason);
    showEnabled();
}

void AccountDesk::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (m_journal) m_journal->setAnswer(ticket, accepted, reason);
    if (m_dialog) m_dialog->setAnswer(ticket, accepted, reason);
}

void AccountDesk::chooseFile(ui::JournalPanel::File file)
{
    using File = ui::JournalPanel::File;
    const host::AccountFile kind = file == File::TaxLots ? host::AccountFile::TaxLots
                                   : file == File::Days  ? host::AccountFile::Days
                                                         : host::AccountFile::Trades;
    const QString name = file == File::TaxLots ? QStringLiteral("tax-lots.csv")
                         : file == File::Days  ? QStringLiteral("days.csv")
                                               : QStringLiteral("trades.csv");
    auto* dialog = new QFileDialog(m_window(), tr("Export"), name, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) { write(kind, path); });
    dialog->open();
}

/// Of the session that is open, or else of all.
void AccountDesk::write(host::AccountFile kind, const QString& path)
{
    storage::ListFilter filter;
    filter.account = m_account;
    filter.sessionId = m_host.status().sessionId;
    m_export.start(host::accountFileExport(storage::WorkspaceLocation::directory(m_host.workspace()), kind,
                                           std::move(filter), path.toStdString()),
                   path, m_journal ? m_journal->window() : nullptr);
}

} // namespace sextant::cockpit
