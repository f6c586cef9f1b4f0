#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

#include "models/roles.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kRowHeight = 24;

/// A field of RFC 4180.
QString csvField(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')) return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(text);
}

} // namespace

TableView::TableView(const ThemeController& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this))
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
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Column titles"));
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(m_delegate, &CellDelegate::switchClicked, this, &TableView::switchRequested);
    connect(&m_theme, &ThemeController::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QString TableView::csv() const
{
    if (model() == nullptr) return {};
    const QHeaderView* header = horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    std::vector<int> rows;
    if (selectionModel() != nullptr)
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows.push_back(index.row());
    if (rows.empty())
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QStringList fields;
    for (const int column : columns)
        fields << csvField(model()->headerData(column, Qt::Horizontal).toString());
    QString text = fields.join(u',') + u'\n';
    for (const int row : rows) {
        fields.clear();
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const QVariant isOn = index.data(models::SwitchRole);
            fields << csvField(isOn.isValid() && index.data().toString().isEmpty()
                                   ? (isOn.toBool() ? QStringLiteral("on") : QStringLiteral("off"))
                                   : index.data().toString());
        }
        text += fields.join(u',') + u'\n';
    }
    return text;
}

void TableView::copyCsv() const { QGuiApplication::clipboard()->setText(csv()); }

QByteArray TableView::saveColumns() const { return horizontalHeader()->saveState(); }

bool TableView::restoreColumns(const QByteArray& state)
{
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCsv();
        event->accept();
        return;
    }
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

void TableView::showColumnMenu(const QPoint& position)
{
    if (model() == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < header->count(); ++column) {
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty()) title = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (title.isEmpty()) title = tr("Column %1").arg(column + 1);
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy as CSV")), &QAction::triggered, this, &TableView::copyCsv);
    menu->popup(header->mapToGlobal(position));
}

} // namespace sextant::ui
