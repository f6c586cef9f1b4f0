#include "ui/trade/depth_ladder_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

#include "models/depth_ladder_model.h"
#include "models/number_text.h"
#include "models/order_change.h"
#include "ui/trade/ladder_delegate.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::DepthLadderModel;

namespace {

constexpr int kNotch = 120; ///< QWheelEvent: eighths of a degree
constexpr int kRowsPerNotch = 3;
constexpr int kHeaderHeight = 22;
constexpr int kPricePadding = 20;
constexpr int kTitleSides = 18; ///< what the style keeps free beside a title

} // namespace

DepthLadderView::DepthLadderView(const ThemeController& theme, DepthLadderModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_theme(theme), m_delegate(new LadderDelegate(theme, this))
{
    setAccessibleName(tr("Depth ladder"));
    setAccessibleDescription(tr("Bids on the left of the price, asks on the right, own orders outside"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows are places: prices move over them, not they
    setLayoutDirection(Qt::LeftToRight);                // bids left, asks right in every language
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setFixedHeight(kHeaderHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setAccessibleName(tr("Column titles"));
    setContextMenuPolicy(Qt::NoContextMenu);
    new TableTools(*this); // owned by the view
    connect(&theme, &ThemeController::themeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &DepthLadderModel::marketChanged, this, [this] {
        const QString price = m_model.index(0, DepthLadderModel::PriceColumn).data().toString();
        if (price.size() > m_priceLetters) layColumns(); // wider once, never narrower under the pointer
    });
}

DepthLadderView::~DepthLadderView() = default;

QSize DepthLadderView::sizeHint() const { return {290, kHeaderHeight + 24 * kRowHeight}; }

QSize DepthLadderView::minimumSizeHint() const
{
    return {284, kHeaderHeight + DepthLadderModel::kLeastRows * kRowHeight};
}

void DepthLadderView::setBlocked(bool blocked)
{
    m_isBlocked = blocked;
    if (blocked && m_dragged) endDrag();
}

market::Side DepthLadderView::sideOf(int column)
{
    switch (column) {
    case DepthLadderModel::OwnBuys:
    case DepthLadderModel::Bids:
        return market::Side::Buy;
    case DepthLadderModel::Asks:
    case DepthLadderModel::OwnSells:
        return market::Side::Sell;
    default:
        return market::Side::None;
    }
}

void DepthLadderView::layColumns()
{
    const int width = viewport()->width();
    // As wide as the longest price in bold, with the arrow of the last trade before it.
    QFont bold = font();
    bold.setBold(true);
    m_priceLetters = std::max<qsizetype>(m_model.index(0, DepthLadderModel::PriceColumn).data().toString().size(), 6);
    const int price = std::max(
        width / 4, QFontMetrics(bold).horizontalAdvance(QString(m_priceLetters, QLatin1Char('0'))) + kPricePadding);
    int own = std::max(48, (width - price) / 4);
    for (const int column : {DepthLadderModel::OwnBuys, DepthLadderModel::OwnSells})
        own = std::max(own, horizontalHeader()->fontMetrics().horizontalAdvance(
                                m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                                kTitleSides);
    const int size = (width - price - 2 * own) / 2;
    for (const int column : {DepthLadderModel::OwnBuys, DepthLadderModel::OwnSells})
        horizontalHeader()->resizeSection(column, own);
    for (const int column : {DepthLadderModel::Bids, DepthLadderModel::Asks})
        horizontalHeader()->resizeSection(column, size);
    horizontalHeader()->resizeSection(DepthLadderModel::PriceColumn, width - 2 * own - 2 * size);
}

void DepthLadderView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_model.setRows(viewport()->height() / kRowHeight);
    layColumns();
}

void DepthLadderView::holdStill() { m_model.setHeld(m_isInside || m_dragged || m_hasPress); }

bool DepthLadderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_isInside = event->type() == QEvent::Enter;
        holdStill();
    }
    return QTableView::viewportEvent(event);
}

void DepthLadderView::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / kNotch;
    m_wheel -= notches * kNotch;
    if (notches != 0) m_model.scrollBy(notches * kRowsPerNotch);
    event->accept();
}

void DepthLadderView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) setCurrentIndex(index);
    setFocus();
    if (event->button() == Qt::RightButton) {
        if (m_dragged)
            endDrag();
        else if (index.isValid() && !m_model.ordersAt(index.row(), sideOf(index.column())).empty())
            cancelAt(index);
        else
            showMenu(event->globalPosition().toPoint());
        return;
    }
    if (event->button() != Qt::LeftButton || !index.isValid()) return;
    m_pressedAt = event->pos();
    m_hasPress = true;
    m_pressed.reset();
    const bool isOwnColumn =
        index.column() == DepthLadderModel::OwnBuys || index.column() == DepthLadderModel::OwnSells;
    const auto orders = m_model.ordersAt(index.row(), sideOf(index.column()));
    const bool canMove = !m_isBlocked && isOwnColumn && !orders.empty() && models::canReplace(orders.back());
    if (canMove) m_pressed = orders.back();
    holdStill();
}

void DepthLadderView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_hasPress && m_pressed && !m_dragged &&
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = m_pressed;
        setCursor(Qt::ClosedHandCursor);
        holdStill();
    }
    if (m_dragged && m_hasPress) {
        m_dragRow =
            std::clamp(rowAt(std::clamp(event->pos().y(), 0, viewport()->height() - 1)), 0, m_model.rowCount() - 1);
        viewport()->update();
        return;
    }
    QTableView::mouseMoveEvent(event);
}

void DepthLadderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_hasPress) return;
    m_hasPress = false;
    if (m_dragged) {
        dropAt(m_dragRow);
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    const bool isClick = index.isValid() && index == indexAt(m_pressedAt) && !m_pressed;
    const bool isStop =
        event->modifiers().testFlag(Qt::ShiftModifier) || event->modifiers().testFlag(Qt::ControlModifier);
    m_pressed.reset();
    holdStill();
    if (isClick) click(index, isStop);
}

/// Two quick clicks are one wish: the second is not another order.
void DepthLadderView::mouseDoubleClickEvent(QMouseEvent* event) { event->accept(); }

void DepthLadderView::click(const QModelIndex& index, bool isStop)
{
    const market::Side side = sideOf(index.column());
    const Price price = m_model.priceAt(index.row());
    if (!m_isBlocked && side != market::Side::None && price.units > 0) Q_EMIT orderWanted(side, price, isStop);
}

void DepthLadderView::cancelAt(const QModelIndex& index)
{
    const market::Side side = sideOf(index.column());
    if (m_isBlocked) return;
    for (const market::Side each : {market::Side::Buy, market::Side::Sell})
        if (side == each || side == market::Side::None)
            for (const session::OrderRow& order : m_model.ordersAt(index.row(), each))
                if (models::canCancel(order)) Q_EMIT cancelWanted(order.order);
}

/// By keyboard: the newest own order of the row, on the side of the column.
void DepthLadderView::pickUp()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_isBlocked) return;
    const market::Side side = sideOf(index.column());
    for (const market::Side each : {market::Side::Buy, market::Side::Sell}) {
        if (side != each && side != market::Side::None) continue;
        const auto orders = m_model.ordersAt(index.row(), each);
        if (orders.empty() || !models::canReplace(orders.back())) continue;
        m_dragged = orders.back();
        m_dragRow = index.row();
        holdStill();
        viewport()->update();
        return;
    }
}

void DepthLadderView::dropAt(int row)
{
    const session::OrderRow order = *m_dragged;
    const Price price = m_model.priceAt(row);
    const bool isMoved = price.units > 0 && row != m_model.rowOf(models::levelOf(order), order.side);
    endDrag();
    if (isMoved) Q_EMIT moveWanted(order, price);
}

void DepthLadderView::endDrag()
{
    m_dragged.reset();
    m_pressed.reset();
    m_hasPress = false;
    m_dragRow = -1;
    unsetCursor();
    holdStill();
    viewport()->update();
}

/// The order on its way, or the current row; beyond the edge the prices scroll.
void DepthLadderView::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int from = m_dragged ? m_dragRow : currentIndex().isValid() ? currentIndex().row() : last / 2;
    const int to = std::clamp(from + rows, 0, last);
    if (const int beyond = from + rows - to; beyond != 0) m_model.scrollBy(-beyond);
    if (m_dragged) {
        m_dragRow = to;
        setCurrentIndex(m_model.index(to, std::max(0, currentIndex().column())));
        viewport()->update();
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : int{DepthLadderModel::Bids};
    setCurrentIndex(m_model.index(to, column));
}

void DepthLadderView::keyPressEvent(QKeyEvent* event)
{
    const bool isStop = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto order = [this, isStop](market::Side side) {
        const Price price = currentIndex().isValid() ? m_model.priceAt(currentIndex().row()) : Price{};
        if (price.units > 0 && !m_dragged && !m_isBlocked) Q_EMIT orderWanted(side, price, isStop);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_PageUp:
        m_model.scrollBy(m_model.rowCount() / 2);
        break;
    case Qt::Key_PageDown:
        m_model.scrollBy(-m_model.rowCount() / 2);
        break;
    case Qt::Key_C:
    case Qt::Key_Space:
        m_model.recentre();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_model.stepCoarser();
        break;
    case Qt::Key_Minus:
        m_model.stepFiner();
        break;
    case Qt::Key_B:
        order(market::Side::Buy);
        break;
    case Qt::Key_S:
        order(market::Side::Sell);
        break;
    case Qt::Key_M:
        pickUp();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (currentIndex().isValid()) cancelAt(currentIndex());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held down must not order again and again.
        if (event->isAutoRepeat()) break;
        if (m_dragged)
            dropAt(m_dragRow);
        else if (currentIndex().isValid())
            click(currentIndex(), isStop);
        break;
    case Qt::Key_Escape:
        if (!m_dragged) return QTableView::keyPressEvent(event);
        endDrag();
        break;
    default:
        return QTableView::keyPressEvent(event);
    }
    event->accept();
}

void DepthLadderView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    if (m_dragged && !m_hasPress) endDrag();
}

void DepthLadderView::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Market into the middle (C)"), &m_model, &DepthLadderModel::recentre);
    menu->addAction(tr("Wider price steps (+)"), &m_model, &DepthLadderModel::stepCoarser);
    menu->addAction(tr("Finer price steps (−)"), &m_model, &DepthLadderModel::stepFiner);
    menu->popup(position);
}

void DepthLadderView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_dragged || m_dragRow < 0) return;
    QPainter painter(viewport());
    const bool isBuy = m_dragged->side == market::Side::Buy;
    const QModelIndex cell = m_model.index(m_dragRow, isBuy ? DepthLadderModel::OwnBuys : DepthLadderModel::OwnSells);
    m_delegate->paintGhost(painter, visualRect(cell), QStringLiteral("✥"));
    painter.setPen(m_theme.theme().operatorTone);
    painter.setBrush(Qt::NoBrush);
    const QRect row(0, visualRect(cell).top(), viewport()->width() - 1, kRowHeight - 1);
    painter.drawRect(row);
}

} // namespace sextant::ui
