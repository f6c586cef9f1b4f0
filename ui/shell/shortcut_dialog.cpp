#include "ui/shell/shortcut_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>
#include <vector>

#include "models/text_filter_proxy.h"
#include "ui/shell/action_book.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using models::ShortcutsModel;

QString plain(QString text) { return text.remove(QLatin1Char('&')); }

/// The first of several that were typed one after the other.
QKeySequence single(const QKeySequence& keys) { return keys.isEmpty() ? keys : QKeySequence(keys[0]); }

} // namespace

ShortcutDialog::ShortcutDialog(const ThemeController& theme, ActionBook& book, QWidget* parent)
    : QDialog(parent), m_book(book), m_proxy(new models::TextFilterProxy(this)), m_search(new QLineEdit(this)),
      m_view(new TableView(theme, this)), m_name(new QLabel(this)), m_keys(new QKeySequenceEdit(this)),
      m_set(new QPushButton(tr("Set"), this)), m_remove(new QPushButton(tr("No key"), this)),
      m_reset(new QPushButton(tr("As at first"), this)), m_resetAll(new QPushButton(tr("All as at first"), this)),
      m_verdict(new QLabel(this))
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Change keys"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 560);
    m_search->setObjectName(QStringLiteral("searchActions"));
    m_search->setPlaceholderText(tr("Search: action, menu or key"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setClearButtonEnabled(true);
    m_proxy->setSourceModel(&m_rows);
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setModel(m_proxy);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("No action has these words. Change the search."));
    m_view->setFitting({ShortcutsModel::Initial, ShortcutsModel::Menu}, ShortcutsModel::Action, TableView::kAll);
    m_name->setProperty("heading", true);
    m_name->setWordWrap(true);
    m_keys->setObjectName(QStringLiteral("newKeys"));
    m_keys->setAccessibleName(tr("New key"));
    m_keys->setToolTip(tr("Press the key that is wanted"));
    m_set->setObjectName(QStringLiteral("setKey"));
    makePrimary(*m_set);
    m_remove->setObjectName(QStringLiteral("removeKey"));
    m_remove->setAccessibleName(tr("Take the key away"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_reset->setAccessibleName(tr("Give it the key it had at first"));
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    m_resetAll->setAccessibleName(tr("Give all actions the keys they had at first"));
    m_verdict->setObjectName(QStringLiteral("keyVerdict"));
    m_verdict->setAccessibleName(tr("What setting the key would do"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().lineSpacing() * 2);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* edit = new QHBoxLayout;
    edit->addWidget(m_keys, 1);
    for (QPushButton* button : {m_set, m_remove, m_reset}) {
        button->setAutoDefault(false);
        edit->addWidget(button);
    }
    m_resetAll->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_resetAll);
    bottom->addStretch(1);
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_name);
    layout->addLayout(edit);
    layout->addWidget(m_verdict);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShortcutDialog::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::judge);
    connect(m_set, &QPushButton::clicked, this, &ShortcutDialog::give);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_book.setKey(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (!m_book.resetKey(chosen())) m_verdict->setText(tr("Kill has that key now. Give Kill another one first."));
    });
    connect(m_resetAll, &QPushButton::clicked, &m_book, &ActionBook::resetKeys);
    connect(&m_book, &ActionBook::keysChanged, this, &ShortcutDialog::read);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
    m_search->setFocus();
}

void ShortcutDialog::read()
{
    std::vector<models::ShortcutRow> rows;
    for (const ActionBook::Entry& entry : m_book.entries())
        rows.push_back({entry.action->objectName().toStdString(), plain(entry.menu), plain(entry.action->text()),
                        entry.action->shortcut().toString(QKeySequence::NativeText),
                        entry.initial.toString(QKeySequence::NativeText)});
    m_rows.setRows(std::move(rows));
    m_proxy->resort();
    m_resetAll->setEnabled(!m_book.changedKeys().isEmpty());
    showChosen();
}

void ShortcutDialog::choose(const QString& id)
{
    const int row = m_rows.rowOf(id.toStdString());
    if (row < 0) return;
    const QModelIndex index = m_proxy->mapFromSource(m_rows.index(row, 0));
    m_view->selectRow(index.row());
    m_view->scrollTo(index);
}

QString ShortcutDialog::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const models::ShortcutRow* row = rows.isEmpty() ? nullptr : m_rows.row(m_proxy->mapToSource(rows.front()).row());
    return row == nullptr ? QString() : QString::fromStdString(row->id);
}

void ShortcutDialog::showChosen()
{
    const QAction* action = m_book.find(chosen());
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(action == nullptr ? QKeySequence() : action->shortcut());
    }
    m_name->setText(action == nullptr ? tr("Choose an action.") : plain(action->text()));
    m_keys->setEnabled(action != nullptr);
    judge();
}

void ShortcutDialog::judge()
{
    const QAction* action = m_book.find(chosen());
    const QKeySequence key = single(m_keys->keySequence());
    if (key != m_keys->keySequence()) {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(key);
    }
    m_set->setEnabled(false);
    m_set->setText(tr("Set"));
    m_remove->setEnabled(action != nullptr && !action->shortcut().isEmpty() && m_book.refusal(chosen(), {}).isEmpty());
    const QMap<QString, QString> changed = m_book.changedKeys();
    m_reset->setEnabled(action != nullptr && changed.contains(chosen()));
    m_verdict->clear();
    if (action == nullptr || key.isEmpty() || key == action->shortcut()) return;
    if (const QString refusal = m_book.refusal(chosen(), key); !refusal.isEmpty()) return m_verdict->setText(refusal);
    m_set->setEnabled(true);
    const ActionBook::Entry* owner = m_book.keyOwner(key, chosen());
    if (owner == nullptr) return;
    m_set->setText(tr("Take it"));
    m_verdict->setText(
        tr("%1 is the key of “%2” (%3), which then has none.")
            .arg(key.toString(QKeySequence::NativeText), plain(owner->action->text()), plain(owner->menu)));
}

void ShortcutDialog::give() { m_book.setKey(chosen(), single(m_keys->keySequence())); }

} // namespace sextant::ui
