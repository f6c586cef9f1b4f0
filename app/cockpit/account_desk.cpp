#include "app/cockpit/account_desk.h"

#include <QFileDialog>

#include <algorithm>
#include <iterator>

#include "ui/operate/reconciliation_panel.h"

namespace sextant::cockpit {
namespace {

template <class Widget>
ui::Panel accountPanel(const QString& id, const QString& title, Widget* widget, ui::PanelPlace place, int size)
{
    return {id,
            title,
            widget,
            place,
            size,
            [widget] { return QVariant(widget->saveState()); },
            [widget](const QVariant& state) { widget->restoreState(state.toMap()); }};
}

} // namespace

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

AccountDesk::AccountDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent)
    : QObject(parent), m_host(host), m_journal(new ui::JournalPanel(theme, m_trades)),
      m_reconciliation(new ui::ReconciliationPanel(theme, m_findings))
{
    connect(m_journal, &ui::JournalPanel::commandWanted, this,
            [this, submit = std::move(submit)](session::Command command) {
                command.reason = "trade journal";
                const quint64 ticket = submit(std::move(command));
                if (m_journal) m_journal->setSubmitted(ticket);
            });
    connect(m_journal, &ui::JournalPanel::fileWanted, this, &AccountDesk::chooseFile);
    connect(&m_host, &host::CockpitHost::accountFileWritten, this, [this](bool isWritten, const QString& text) {
        Q_UNUSED(isWritten);
        if (m_journal) m_journal->showMessage(text);
    });
}

AccountDesk::~AccountDesk()
{
    // Unless a window has taken them; views go before their models.
    delete m_journal;
    delete m_reconciliation;
}

ui::Panel AccountDesk::journal() const
{
    return accountPanel(QStringLiteral("journal"), tr("Trade journal"), m_journal.data(), ui::PanelPlace::BottomLeft,
                        360);
}

ui::Panel AccountDesk::reconciliation() const
{
    return accountPanel(QStringLiteral("reconciliation"), tr("Reconciliation"), m_reconciliation.data(),
                        ui::PanelPlace::BottomLeft, 220);
}

void AccountDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_trades.setSnapshot(snapshot);
    m_findings.setSnapshot(snapshot);
}

void AccountDesk::setBlocked(const QString& reason)
{
    if (m_journal) m_journal->setBlocked(reason);
}

void AccountDesk::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (m_journal) m_journal->setAnswer(ticket, accepted, reason);
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
    auto* dialog = new QFileDialog(m_journal ? m_journal->window() : nullptr, tr("Export"), name,
                                   tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString& path) { m_host.writeAccountFile(kind, m_account, path.toStdString()); });
    dialog->open();
}

} // namespace sextant::cockpit
