#include "ui/shell/layouts_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/shell/layout_book.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::LayoutsModel;

LayoutsDialog::LayoutsDialog(const ThemeController& theme, LayoutBook& book,
                             std::vector<std::pair<QString, QString>> workspaces, QWidget* parent)
    : QDialog(parent), m_book(book), m_workspaces(std::move(workspaces)), m_view(new TableView(theme, this)),
      m_name(new QLineEdit(this)), m_covers(new QComboBox(this)), m_save(new QPushButton(tr("Save"), this)),
      m_use(new QPushButton(tr("Use"), this)), m_rename(new QPushButton(tr("Rename"), this)),
      m_remove(new QPushButton(tr("Delete"), this)), m_undo(new QPushButton(tr("Undo delete"), this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("layouts"));
    setWindowTitle(tr("Layouts"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    m_view->setAccessibleName(tr("Saved layouts"));
    m_view->setModel(&m_rows);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("No layout is saved yet. Arrange the panels, write a name below and save."));
    m_view->setFitting({});
    m_name->setObjectName(QStringLiteral("layoutName"));
    m_name->setAccessibleName(tr("Name of the layout"));
    m_name->setPlaceholderText(tr("Name"));
    m_covers->setAccessibleName(tr("What the layout covers"));
    for (const auto& [id, title] : m_workspaces)
        m_covers->addItem(tr("Workspace %1").arg(title), id);
    m_covers->addItem(tr("Whole window"), QString());
    m_save->setAccessibleName(tr("Save the panels as they stand"));
    m_use->setAccessibleName(tr("Use the layout"));
    m_rename->setAccessibleName(tr("Give the layout the name that is written below"));
    m_rename->setToolTip(tr("Gives the chosen layout the name that is written below"));
    m_remove->setAccessibleName(tr("Delete the layout"));
    m_undo->setAccessibleName(tr("Take the last deletion back"));
    for (const auto& [button, name] : {std::pair{m_save, "saveLayout"},
                                       {m_use, "useLayout"},
                                       {m_rename, "renameLayout"},
                                       {m_remove, "removeLayout"},
                                       {m_undo, "undoRemoveLayout"}}) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
    }
    makePrimary(*m_use);
    m_hint->setWordWrap(true);
    m_hint->setAccessibleName(tr("What happened"));
    m_hint->setProperty("muted", true);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* act = new QHBoxLayout;
    for (QPushButton* button : {m_use, m_rename, m_remove, m_undo})
        act->addWidget(button);
    act->addStretch(1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_covers);
    line->addWidget(m_save);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(act);
    layout->addLayout(line);
    layout->addLayout(bottom);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto* row = m_rows.row(m_rows.rowOf(chosen().toStdString()))) m_name->setText(row->name);
        refresh();
    });
    connect(m_view, &QAbstractItemView::activated, this, [this] { Q_EMIT useWanted(chosen()); });
    connect(m_name, &QLineEdit::textChanged, this, &LayoutsDialog::refresh);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useWanted(chosen()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveWanted(m_name->text(), m_covers->currentData().toString());
        read();
        m_hint->setText(tr("“%1” is saved.").arg(m_name->text().simplified()));
    });
    connect(m_rename, &QPushButton::clicked, this, &LayoutsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &LayoutsDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &LayoutsDialog::undo);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
    m_name->setFocus();
}

QString LayoutsDialog::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const models::LayoutRow* row = rows.isEmpty() ? nullptr : m_rows.row(rows.front().row());
    return row == nullptr ? QString() : QString::fromStdString(row->id);
}

void LayoutsDialog::read()
{
    std::vector<models::LayoutRow> rows;
    for (const LayoutBook::Entry& entry : m_book.entries()) {
        const auto workspace = std::find_if(m_workspaces.begin(), m_workspaces.end(),
                                            [&entry](const auto& each) { return each.first == entry.workspace; });
        rows.push_back({entry.key.toStdString(), entry.name,
                        workspace == m_workspaces.end() ? entry.workspace : workspace->second});
    }
    m_rows.setRows(std::move(rows));
    refresh();
}

void LayoutsDialog::refresh()
{
    const bool isChosen = !chosen().isEmpty();
    const bool isNamed = !m_name->text().simplified().isEmpty();
    m_save->setEnabled(isNamed);
    m_use->setEnabled(isChosen);
    m_rename->setEnabled(isChosen && isNamed);
    m_remove->setEnabled(isChosen);
    m_undo->setEnabled(!m_removed.empty());
}

void LayoutsDialog::rename()
{
    const QString key = chosen();
    const models::LayoutRow* row = m_rows.row(m_rows.rowOf(key.toStdString()));
    const QString before = row == nullptr ? QString() : row->name;
    const QString name = m_name->text().simplified();
    const bool isDone = m_book.rename(key, name);
    m_hint->setText(isDone ? QString() : tr("Another layout has this name already."));
    read();
    if (isDone && name != before) Q_EMIT renamed(key, before, name);
}

void LayoutsDialog::remove()
{
    const QString key = chosen();
    m_removed.emplace_back(key, m_book.remove(key));
    m_hint->setText(tr("“%1” is deleted; Undo delete brings it back.")
                        .arg(m_removed.back().second.value(QStringLiteral("name")).toString()));
    read();
    Q_EMIT removed(key, m_removed.back().second);
}

void LayoutsDialog::undo()
{
    if (m_removed.empty()) return;
    const auto [key, values] = m_removed.back();
    m_removed.pop_back();
    const bool isBack = m_book.putBack(key, values);
    m_hint->setText(isBack ? QString()
                           : tr("“%1” cannot be brought back: another layout has taken its place.")
                                 .arg(values.value(QStringLiteral("name")).toString()));
    read();
    Q_EMIT broughtBack(key);
}

} // namespace sextant::ui
