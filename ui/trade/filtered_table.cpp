#include "ui/trade/filtered_table.h"

#include <QHeaderView>
#include <QMetaMethod>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/text_filter_proxy.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

FilteredTable::FilteredTable(const ThemeController& theme, QAbstractItemModel& source, const QString& accessibleName,
                             QWidget* parent)
    : QWidget(parent), m_proxy(new models::TextFilterProxy(this)), m_view(new TableView(theme, this)),
      m_timer(new QTimer(this))
{
    m_proxy->setSourceModel(&source);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(accessibleName);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilteredTable::tellChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilteredTable::tellChosen);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowChosen(sourceRow(index)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QModelIndex index = m_view->indexAt(position);
        QPoint place = position;
        if (!index.isValid()) { // the menu key, or beside the rows
            index = m_view->currentIndex();
            place = m_view->visualRect(index).center();
        }
        const QPoint global = m_view->viewport()->mapToGlobal(place);
        const bool hasMenu = isSignalConnected(QMetaMethod::fromSignal(&FilteredTable::menuWanted));
        if (index.isValid() && hasMenu)
            Q_EMIT menuWanted(sourceRow(index), global);
        else
            m_view->tools().popUp(global);
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] { m_hasNewRows = true; });
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &FilteredTable::resort);
    m_timer->start();
}

void FilteredTable::tellChosen()
{
    // A view makes its first row the current one when it gets the focus; only what is also selected was chosen.
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    if (!current.isValid() || !m_view->selectionModel()->isSelected(current) || m_told == current) return;
    m_told = current;
    if (!m_isQuiet) Q_EMIT rowChosen(sourceRow(current));
}

void FilteredTable::resort()
{
    if (!isVisible()) return;
    const int column = m_view->horizontalHeader()->sortIndicatorSection();
    const bool isHot = std::find(m_hot.begin(), m_hot.end(), column) != m_hot.end();
    const bool isOrdered = column >= 0 && m_hasNewRows;
    if (!isHot && !isOrdered && m_proxy->filterText().isEmpty()) return;
    m_hasNewRows = false;
    m_proxy->resort();
}

void FilteredTable::setFilterText(const QString& text) { m_proxy->setFilterText(text); }

void FilteredTable::setAccount(std::optional<int> only, int column, bool areSeveral)
{
    m_proxy->setAccount(only);
    m_view->setColumnHidden(column, only.has_value() || !areSeveral);
}

void FilteredTable::setHotColumns(std::vector<int> columns) { m_hot = std::move(columns); }

void FilteredTable::setColumnWidths(const std::vector<int>& widths)
{
    for (std::size_t column = 0; column < widths.size(); ++column)
        if (widths[column] > 0) m_view->setColumnWidth(static_cast<int>(column), widths[column]);
}

int FilteredTable::sourceRow(const QModelIndex& viewIndex) const { return m_proxy->mapToSource(viewIndex).row(); }

int FilteredTable::currentSourceRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && m_view->selectionModel()->isSelected(current) ? sourceRow(current) : -1;
}

void FilteredTable::showRow(int sourceRow)
{
    m_isQuiet = true;
    const QModelIndex index =
        sourceRow < 0 ? QModelIndex() : m_proxy->mapFromSource(m_proxy->sourceModel()->index(sourceRow, 0));
    if (index.isValid()) {
        m_view->selectRow(index.row());
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    m_told = index;
    m_isQuiet = false;
}

QVariantMap FilteredTable::saveState() const { return {{QStringLiteral("columns"), m_view->saveColumns()}}; }

void FilteredTable::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
}

} // namespace sextant::ui
