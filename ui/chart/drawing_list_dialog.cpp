#include "ui/chart/drawing_list_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/number_text.h"
#include "ui/widgets/table_tools.h"

namespace sextant::ui {

DrawingListDialog::DrawingListDialog(models::DrawingBook& book, std::shared_ptr<const market::Instrument> instrument,
                                     models::DrawingListModel::WriteTime writeTime, QWidget* parent)
    : QDialog(parent), m_book(book), m_symbol(models::toText(instrument->symbol)),
      m_model(new models::DrawingListModel(book, std::move(instrument), std::move(writeTime), this)),
      m_table(new QTableView(this)), m_empty(new QLabel(this)), m_goTo(new QPushButton(tr("&Go to"), this)),
      m_edit(new QPushButton(tr("&Edit …"), this)), m_remove(new QPushButton(tr("&Remove"), this)),
      m_removeAll(new QPushButton(tr("Remove &all"), this))
{
    setWindowTitle(tr("Drawings of %1").arg(m_symbol));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 360);
    auto* layout = new QVBoxLayout(this);
    m_empty->setText(tr("Nothing is drawn yet. Press D on the chart and choose a tool."));
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Drawings of %1").arg(m_symbol));
    m_table->verticalHeader()->hide();
    new TableTools(*m_table); // owned by the view
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(models::DrawingListModel::Name, 190);
    m_table->setColumnWidth(models::DrawingListModel::From, 190);
    m_table->setColumnWidth(models::DrawingListModel::To, 190);
    m_table->setColumnWidth(models::DrawingListModel::Shown, 90);
    m_table->setColumnWidth(models::DrawingListModel::Locked, 90);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_goTo, m_edit, m_remove, m_removeAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_goTo, &QPushButton::clicked, this, [this] { Q_EMIT goToWanted(chosen()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(chosen()); });
    const auto remove = [this] {
        const int removed = m_model->rowOf(chosen());
        m_book.remove(m_symbol, chosen());
        if (m_model->rowCount() > 0) m_table->selectRow(std::min(removed, m_model->rowCount() - 1));
    };
    connect(m_remove, &QPushButton::clicked, this, remove);
    auto* key = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, remove);
    connect(m_removeAll, &QPushButton::clicked, this, [this] { m_book.clear(m_symbol); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != models::DrawingListModel::Shown && index.column() != models::DrawingListModel::Locked)
            Q_EMIT editWanted(chosen());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DrawingListDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DrawingListDialog::updateButtons);
    if (m_model->rowCount() > 0) m_table->selectRow(0);
    updateButtons();
}

std::uint64_t DrawingListDialog::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const models::Drawing* drawing = rows.isEmpty() ? nullptr : m_model->drawing(rows.front().row());
    return drawing == nullptr ? 0 : drawing->id;
}

void DrawingListDialog::choose(std::uint64_t id)
{
    if (const int row = m_model->rowOf(id); row >= 0) m_table->selectRow(row);
}

void DrawingListDialog::updateButtons()
{
    const bool isChosen = chosen() != 0;
    for (QPushButton* button : {m_goTo, m_edit, m_remove})
        button->setEnabled(isChosen);
    m_removeAll->setEnabled(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

} // namespace sextant::ui
