#include "ui/widgets/table_view.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

#include "models/roles.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kRowHeight = 24;
constexpr int kMostMeasured = 60; // rows
constexpr int kWidest = 240;      // that a column makes itself
constexpr int kTitlePadding = 22; // with the sort arrow

} // namespace

TableView::TableView(const ThemeController& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this)), m_tools(new TableTools(*this)),
      m_widen(new QTimer(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(28);
    header->setFixedHeight(kRowHeight);
    header->setAccessibleName(tr("Column titles"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton) m_isSizedByPeople = true;
    });
    m_widen->setSingleShot(true);
    m_widen->setInterval(200); // many rows may come one after the other
    connect(m_widen, &QTimer::timeout, this, &TableView::widenColumns);
    connect(m_delegate, &CellDelegate::switchClicked, this, &TableView::switchRequested);
    connect(&m_theme, &ThemeController::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QString TableView::csv() const { return m_tools->csv(); }
void TableView::copyCsv() const { m_tools->copyCsv(); }

QByteArray TableView::saveColumns() const { return horizontalHeader()->saveState(); }

bool TableView::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) return false;
    m_isSizedByPeople = true;
    return true;
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model() != nullptr) disconnect(model(), nullptr, m_widen, nullptr);
    QTableView::setModel(newModel);
    if (newModel == nullptr) return;
    const auto begin = qOverload<>(&QTimer::start);
    connect(newModel, &QAbstractItemModel::rowsInserted, m_widen, begin);
    connect(newModel, &QAbstractItemModel::modelReset, m_widen, begin);
    connect(newModel, &QAbstractItemModel::dataChanged, m_widen, [this] {
        if (!m_widen->isActive()) m_widen->start();
    });
    m_widen->start();
}

void TableView::widenColumns()
{
    if (m_isSizedByPeople || model() == nullptr) return;
    QHeaderView* header = horizontalHeader();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, rowAt(0));
    const int end = std::min(model()->rowCount(), first + kMostMeasured);
    for (int visual = 0; visual + 1 < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column)) continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int wanted = title.isEmpty() ? 0 : header->fontMetrics().horizontalAdvance(title) + kTitlePadding;
        for (int row = first; row < end; ++row)
            wanted = std::max(wanted, m_delegate->sizeHint(option, model()->index(row, column)).width());
        wanted = std::min(wanted, kWidest);
        if (wanted > header->sectionSize(column)) header->resizeSection(column, wanted);
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = currentIndex().siblingAtColumn(column);
            const QVariant isOn = index.data(models::SwitchRole);
            if (!isOn.isValid()) continue;
            Q_EMIT switchRequested(index, !isOn.toBool());
            event->accept();
            return;
        }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0)) return;
    QPainter painter(viewport());
    painter.setPen(m_theme.theme().textMuted);
    painter.drawText(viewport()->rect().adjusted(24, 16, -24, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace sextant::ui
