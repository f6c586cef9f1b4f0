#include "ui/operate/journal_panel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "models/text_filter_proxy.h"
#include "models/trade_journal_model.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::TradeJournalModel;

JournalPanel::JournalPanel(const ThemeController& theme, TradeJournalModel& trades, QWidget* parent)
    : QWidget(parent), m_trades(trades), m_proxy(new models::TextFilterProxy(this)), m_view(new TableView(theme, this)),
      m_search(new QLineEdit(this)), m_export(new QToolButton(this)), m_chosen(new QLabel(this)),
      m_note(new QLineEdit(this)), m_tags(new QLineEdit(this)), m_add(new QPushButton(tr("Add note"), this)),
      m_message(new QLabel(this))
{
    setAccessibleName(tr("Trade journal"));
    m_search->setPlaceholderText(tr("Search: symbol, tag, words, reason"));
    m_search->setAccessibleName(tr("Search the trade journal"));
    m_search->setClearButtonEnabled(true);
    auto* files = new QMenu(m_export);
    const std::pair<QString, File> kinds[] = {{tr("Trades with MFE and MAE…"), File::Trades},
                                              {tr("Tax lots…"), File::TaxLots},
                                              {tr("Trading days…"), File::Days}};
    for (const auto& [title, file] : kinds)
        connect(files->addAction(title), &QAction::triggered, this, [this, file = file] { Q_EMIT fileWanted(file); });
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export to a CSV file"));
    m_export->setToolTip(tr("Writes the journal, the closed tax lots or the trading days as CSV"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(files);

    m_proxy->setSourceModel(&m_trades);
    m_view->setAccessibleName(tr("Closed trades"));
    m_view->setModel(m_proxy);
    m_view->setEmptyText(tr("No closed trade yet. Each position that is closed stands here with its best and worst "
                            "result; choose one to note something about it."));
    m_view->setFitting({TradeJournalModel::Account, TradeJournalModel::Worst, TradeJournalModel::Best,
                        TradeJournalModel::Tags, TradeJournalModel::Held, TradeJournalModel::Note,
                        TradeJournalModel::Multiple});

    m_chosen->setAccessibleName(tr("Chosen trade"));
    m_chosen->setProperty("muted", true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was good or bad about it?"));
    m_note->setMaxLength(1000);
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setAccessibleName(tr("Tags, separated by commas"));
    m_tags->setPlaceholderText(tr("tags, with commas"));
    m_tags->setMaxLength(200);
    m_tags->setMinimumWidth(fontMetrics().horizontalAdvance(m_tags->placeholderText()) + 40);
    m_add->setObjectName(QStringLiteral("addNote"));
    makePrimary(*m_add);
    m_message->setAccessibleName(tr("Message of the trade journal"));
    m_message->setWordWrap(true);
    m_message->hide();

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_search, 1);
    top->addWidget(m_export);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 4, 8, 8);
    bottom->addWidget(m_tags, 1);
    bottom->addWidget(m_add);
    auto* words = new QHBoxLayout; // a line of its own: the panel may be narrow
    words->setContentsMargins(8, 0, 8, 0);
    words->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    m_chosen->setWordWrap(true);
    m_chosen->setContentsMargins(10, 6, 10, 0);
    m_message->setContentsMargins(10, 0, 10, 6);
    layout->addWidget(m_chosen);
    layout->addLayout(words);
    layout->addLayout(bottom);
    layout->addWidget(m_message);
    setTabOrder(m_search, m_export);
    setTabOrder(m_export, m_view);
    setTabOrder(m_view, m_note);
    setTabOrder(m_note, m_tags);
    setTabOrder(m_tags, m_add);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPanel::showChosen);
    connect(&m_trades, &QAbstractItemModel::modelReset, this, &JournalPanel::showChosen);
    connect(m_note, &QLineEdit::textChanged, this, &JournalPanel::showChosen);
    for (QLineEdit* edit : {m_note, m_tags})
        connect(edit, &QLineEdit::returnPressed, this, &JournalPanel::add);
    connect(m_add, &QPushButton::clicked, this, &JournalPanel::add);
    connect(m_view, &QAbstractItemView::activated, m_note, qOverload<>(&QWidget::setFocus));
    showChosen();
}

int JournalPanel::chosenRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

void JournalPanel::showChosen()
{
    const int row = chosenRow();
    const session::PositionRow* trade = m_trades.row(row);
    const auto text = [&](int column) {
        return m_trades.data(m_trades.index(row, column), Qt::DisplayRole).toString();
    };
    m_chosen->setText(trade == nullptr
                          ? tr("Choose a trade to note something about it, or note something about the day.")
                          : tr("%1, %2, closed %3", "symbol, result, time of a closed trade")
                                .arg(text(TradeJournalModel::Symbol), text(TradeJournalModel::Result),
                                     text(TradeJournalModel::TimeColumn)));
    m_add->setEnabled(m_blocked.isEmpty() && m_ticket == 0 && !m_note->text().trimmed().isEmpty());
    m_add->setToolTip(m_blocked.isEmpty() ? tr("Adds the note; what was noted before stays") : m_blocked);
}

void JournalPanel::add()
{
    if (!m_add->isEnabled()) return;
    Q_EMIT commandWanted(m_trades.noteCommand(chosenRow(), m_note->text(), m_tags->text()));
}

void JournalPanel::setSubmitted(quint64 ticket)
{
    m_ticket = ticket;
    if (ticket == 0) showMessage(tr("The note was not taken: no session listens."));
    showChosen();
}

void JournalPanel::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0 || ticket != m_ticket) return;
    m_ticket = 0;
    if (accepted) {
        m_note->clear();
        m_tags->clear();
        m_message->hide();
    } else {
        showMessage(tr("The note was refused: %1").arg(reason));
    }
    showChosen();
}

void JournalPanel::setBlocked(const QString& reason)
{
    m_blocked = reason;
    showChosen();
}

void JournalPanel::showAccounts(std::optional<int> only, bool areSeveral)
{
    m_proxy->setAccount(only);
    m_view->setColumnHidden(TradeJournalModel::Account, only.has_value() || !areSeveral);
}

void JournalPanel::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->show();
}

QVariantMap JournalPanel::saveState() const { return {{QStringLiteral("journal"), m_view->saveColumns()}}; }

void JournalPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("journal")).toByteArray());
}

} // namespace sextant::ui
