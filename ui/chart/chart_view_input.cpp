#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/chart/slot_time.h"
#include "models/number_text.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/go_to_date_dialog.h"
#include "ui/chart/indicator_legend.h"

namespace sextant::ui {
namespace {

constexpr double kZoomStep = 1.2; ///< a notch of the wheel, a press of a key
constexpr double kNotch = 120.0;  ///< QWheelEvent: eighths of a degree
constexpr double kPanStep = 0.1;  ///< of the width
constexpr double kPage = 0.9;

} // namespace

void ChartView::viewMoved()
{
    m_isFollowing = m_viewport.showsNewest();
    updateNewestButton();
    describeSoon();
    update();
    Q_EMIT viewChanged();
}

std::optional<Time> ChartView::end() const
{
    if (!m_series || m_series->barCount() == 0) return std::nullopt;
    return models::timeAtPlace(*m_series, m_viewport.slotAtX(m_layout.plot.left() + m_layout.plot.width()));
}

void ChartView::showUntil(Time time)
{
    if (!m_series || m_series->barCount() == 0) return;
    const double width = m_viewport.slotWidth();
    m_viewport.showFrom(models::placeAt(*m_series, time) - m_layout.plot.width() / width, width);
    viewMoved();
}

void ChartView::zoomAt(double x, double factor)
{
    m_viewport.zoomAt(x, factor);
    viewMoved();
}

void ChartView::panBy(double pixels)
{
    moveBars(pixels);
    viewMoved();
}

/// Bars that share columns of pixels go by whole pixels: by parts of one each column would hold others with every step.
/// What is left over goes with the next step.
void ChartView::moveBars(double pixels)
{
    if (const double ratio = devicePixelRatioF(); m_viewport.slotWidth() * ratio < 1.0) {
        const double wanted = (pixels + m_leftOver) * ratio;
        const double whole = std::nearbyint(wanted);
        m_leftOver = (wanted - whole) / ratio;
        pixels = whole / ratio;
    }
    m_viewport.panBy(pixels);
}

void ChartView::fit()
{
    m_viewport.fit();
    m_isPriceAutomatic = true;
    viewMoved();
}

void ChartView::goToNewest()
{
    m_viewport.showNewest();
    viewMoved();
}

void ChartView::goTo(Time time)
{
    if (!m_series || m_series->barCount() == 0) {
        m_wantedTime = time;
        return;
    }
    const std::int64_t slot =
        std::clamp<std::int64_t>(m_series->slotAt(time), 0, std::max<std::int64_t>(0, m_series->slotCount() - 1));
    m_viewport.centreOn(slot);
    m_crosshair.standOn(slot);
    m_isPriceAutomatic = true;
    viewMoved();
}

void ChartView::standOn(std::int64_t slot)
{
    m_crosshair.standOn(slot);
    m_viewport.reveal(slot);
    Q_EMIT barHovered(m_series->timeAt(slot));
    viewMoved();
}

void ChartView::stepCrosshair(std::int64_t by)
{
    if (!m_series || m_series->barCount() == 0) return;
    std::size_t bar = m_series->barCount() - 1;
    if (m_crosshair.slot()) {
        const std::int64_t slot = std::clamp<std::int64_t>(*m_crosshair.slot() + by, 0, m_series->slotCount() - 1);
        bar = std::min(m_series->firstBarFrom(slot), m_series->barCount() - 1);
        // Backwards over a gap: to the bar before it.
        if (by < 0 && m_series->slotOfBar(bar) > slot && bar > 0) --bar;
    } else if (!m_viewport.showsNewest()) {
        bar = m_series->firstBarFrom(m_viewport.visibleSlots().second - 1);
    }
    standOn(m_series->slotOfBar(std::min(bar, m_series->barCount() - 1)));
}

void ChartView::activate(const ChartMarker& marker)
{
    if (marker.signal.isSet())
        Q_EMIT markerActivated(marker.signal);
    else if (marker.order.isSet())
        Q_EMIT orderActivated(marker.order);
}

void ChartView::activateAtCrosshair()
{
    if (!m_crosshair.slot()) return;
    // What was done says more than what was not.
    for (const std::vector<ChartMarker>* list : {&m_markers.fills(), &m_markers.declined()})
        for (const ChartMarker& marker : *list)
            if (marker.slot == *m_crosshair.slot()) return activate(marker);
    if (!m_series) return;
    if (const auto row = m_differences.rowOfSlot(*m_crosshair.slot(), *m_series)) Q_EMIT differenceActivated(*row);
}

void ChartView::hover(const QPoint& point)
{
    if (m_drawings.tool() && m_layout.plot.contains(point) && emptyText().isEmpty()) {
        setCursor(Qt::CrossCursor);
        return moveDrawingCursor(point, QGuiApplication::keyboardModifiers());
    }
    const bool isInside = point.x() < m_layout.plot.width() && point.y() < m_layout.timeAxis.top();
    const auto before = m_crosshair.slot();
    if (isInside && emptyText().isEmpty())
        m_crosshair.moveTo(point, m_viewport);
    else
        m_crosshair.hide();
    if (m_crosshair.slot() && m_crosshair.slot() != before && m_series->barAtSlot(*m_crosshair.slot()))
        Q_EMIT barHovered(m_series->timeAt(*m_crosshair.slot()));
    if (before && !m_crosshair.slot()) Q_EMIT crosshairLeft();
    const bool isMarker = isInside && (m_painter.markerAt(point).has_value() || m_differences.rowAt(point).has_value());
    const bool isRow = m_legend->hover(point).has_value();
    const bool isLevel = hoverLevel(point) && !isMarker && !isRow;
    const auto hit = isInside && m_part && emptyText().isEmpty() && !isMarker && !isRow && !isLevel
                         ? m_drawings.hitAt(point, scene())
                         : std::nullopt;
    m_drawings.hover(hit);
    setCursor(isMarker || isRow              ? Qt::PointingHandCursor
              : hit                          ? (hit->anchor ? Qt::SizeAllCursor : Qt::PointingHandCursor)
              : isLevel || splitterAt(point) ? Qt::SizeVerCursor
              : !isInside && point.x() >= m_layout.priceAxis.left() && point.y() <= m_layout.plot.bottom()
                  ? Qt::SizeVerCursor
                  : Qt::CrossCursor);
    describeSoon();
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const bool isInPlot = m_part && m_layout.plot.contains(help->pos()) && emptyText().isEmpty();
    QString text = m_differences.textAt(help->pos());
    if (isInPlot && text.isEmpty()) text = m_zones.textAt(help->pos(), *m_part, models::TimeText(m_zone));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y())) {
        panBy(angle.x() / kNotch * m_viewport.plot().width() * kPanStep);
    } else if (angle.y() != 0) {
        const double factor = std::pow(kZoomStep, angle.y() / kNotch);
        if (event->position().x() >= m_layout.priceAxis.left() && event->position().y() <= m_layout.plot.bottom()) {
            m_viewport.scalePrices(1.0 / factor);
            m_isPriceAutomatic = false;
            update();
        } else {
            zoomAt(event->position().x(), factor);
        }
    }
    hover(event->position().toPoint());
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_pressedAt = m_draggedTo = event->pos();
    m_wasDragged = false;
    m_drag = event->pos().x() >= m_layout.priceAxis.left() && event->pos().y() <= m_layout.plot.bottom()
                 ? Drag::PriceAxis
                 : Drag::Pan;
    if (const auto splitter = splitterAt(event->pos())) {
        m_drag = Drag::Splitter;
        m_splitter = *splitter;
    } else if (m_drawings.tool()) {
        (void)pressDrawing(*event);
    } else if (!m_painter.markerAt(event->pos()) && grabLevelAt(event->pos())) {
        m_drawings.clearSelection();
        m_drag = Drag::Level;
    } else if (!m_painter.markerAt(event->pos()) && !m_legend->hover(event->pos())) {
        (void)pressDrawing(*event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->pos();
    if (m_drag == Drag::None) return hover(point);
    if (!m_wasDragged && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) return;
    m_wasDragged = true;
    const QPoint moved = point - m_draggedTo;
    m_draggedTo = point;
    if (m_drag == Drag::Splitter) return dragSplitter(point.y());
    if (m_drag == Drag::Level) return dragLevel(point);
    if (m_drag == Drag::Nothing) return;
    if (m_drag == Drag::Drawing) return dragDrawing(point, event->modifiers());
    if (m_drag == Drag::NewDrawing) {
        if (m_drawings.tool()) moveDrawingCursor(point, event->modifiers());
        return;
    }
    if (m_drag == Drag::PriceAxis) {
        m_isPriceAutomatic = false;
        m_viewport.scalePrices(std::exp(moved.y() / 150.0));
    } else {
        m_crosshair.hide();
        setCursor(Qt::ClosedHandCursor);
        moveBars(moved.x());
        if (!m_isPriceAutomatic) m_viewport.panPrices(moved.y());
    }
    viewMoved();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None) return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Drawing || drag == Drag::NewDrawing || drag == Drag::Nothing) {
        releaseDrawing(*event, drag);
    } else if (drag == Drag::Level) {
        if (m_wasDragged)
            dropLevel();
        else
            putLevelBack(); // a click selects the line
    } else if (!m_wasDragged) {
        if (const auto row = m_differences.rowAt(event->pos()))
            Q_EMIT differenceActivated(*row);
        else if (const auto marker = m_painter.markerAt(event->pos()))
            activate(*marker);
        else
            selectAt(event->pos());
    }
    hover(event->pos());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    if (event->pos().x() >= m_layout.priceAxis.left() && event->pos().y() <= m_layout.plot.bottom()) {
        m_isPriceAutomatic = true;
        update();
    } else if (const auto row = m_legend->hover(event->pos())) {
        editIndicator(*row);
    } else if (const auto hit =
                   m_part && emptyText().isEmpty() ? m_drawings.hitAt(event->pos(), scene()) : std::nullopt) {
        if (!m_drawings.tool()) editDrawing(hit->id);
    } else if (!m_painter.markerAt(event->pos()) && !m_drawings.tool()) {
        fit();
    }
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_legend->leave();
    m_lines.hover(std::nullopt);
    if (m_crosshair.isByKeyboard()) return;
    m_crosshair.hide();
    Q_EMIT crosshairLeft();
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return event->accept();
    }
    if (handleDrawingKey(*event) || handleIndicatorKey(*event) || handleLevelKey(*event)) return event->accept();
    const double width = m_layout.plot.width();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    const double zoomCentre = m_crosshair.slot() ? m_viewport.xOf(static_cast<double>(*m_crosshair.slot()) + 0.5)
                              : m_isFollowing    ? m_viewport.xOf(static_cast<double>(m_viewport.slotCount()))
                                                 : width / 2.0;
    switch (event->key()) {
    case Qt::Key_Left:
        pans ? panBy(width * kPanStep) : stepCrosshair(-1);
        break;
    case Qt::Key_Right:
        pans ? panBy(-width * kPanStep) : stepCrosshair(1);
        break;
    case Qt::Key_PageUp:
        panBy(width * kPage);
        break;
    case Qt::Key_PageDown:
        panBy(-width * kPage);
        break;
    case Qt::Key_Home:
        m_viewport.showFrom(0.0, m_viewport.slotWidth());
        viewMoved();
        break;
    case Qt::Key_End:
        goToNewest();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(zoomCentre, kZoomStep);
        break;
    case Qt::Key_Minus:
        zoomAt(zoomCentre, 1.0 / kZoomStep);
        break;
    case Qt::Key_F:
        fit();
        break;
    case Qt::Key_L:
        setLogScale(!m_isLog);
        break;
    case Qt::Key_P:
        setPercentScale(!m_isPercent);
        break;
    case Qt::Key_G:
        askForDate();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateAtCrosshair();
        break;
    case Qt::Key_Escape:
        if (!m_crosshair.isVisible()) return QWidget::keyPressEvent(event);
        m_crosshair.hide();
        Q_EMIT crosshairLeft();
        update();
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    event->accept();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto row = m_legend->hover(event->pos()); row && event->reason() == QContextMenuEvent::Mouse) {
        fillMenuOf(*menu, *row);
        menu->popup(event->globalPos());
        return;
    }
    if (event->reason() == QContextMenuEvent::Mouse && !fillDrawingMenu(*menu, event->pos()))
        fillLevelMenu(*menu, event->pos());
    fillIndicatorMenu(*menu->addMenu(tr("Indicators")));
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), this, &ChartView::copyPicture);
    menu->addAction(tr("Save picture …"), this, &ChartView::savePicture);
    menu->addSeparator();
    QAction* date = menu->addAction(tr("Go to date …"), this, &ChartView::askForDate);
    date->setEnabled(emptyText().isEmpty());
    QAction* log = menu->addAction(tr("Logarithmic scale"));
    log->setCheckable(true);
    log->setChecked(m_isLog);
    connect(log, &QAction::toggled, this, &ChartView::setLogScale);
    QAction* percent = menu->addAction(tr("Per cent from the left edge"));
    percent->setCheckable(true);
    percent->setChecked(m_isPercent);
    connect(percent, &QAction::toggled, this, &ChartView::setPercentScale);
    QAction* automatic = menu->addAction(tr("Automatic price scale"));
    automatic->setCheckable(true);
    automatic->setChecked(m_isPriceAutomatic);
    connect(automatic, &QAction::toggled, this, [this](bool on) {
        m_isPriceAutomatic = on;
        update();
    });
    menu->addAction(tr("Fit all bars"), this, &ChartView::fit);
    menu->addAction(tr("Newest bar"), this, &ChartView::goToNewest);
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions()); // of what lies over the chart
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void ChartView::askForDate()
{
    if (!m_series || m_series->barCount() == 0) return;
    const Time first = m_series->timeAt(0);
    const Time last = m_series->timeAt(m_series->slotCount() - 1);
    const auto [firstSlot, endSlot] = m_viewport.visibleSlots();
    const Time shown = m_series->timeAt(m_crosshair.slot().value_or((firstSlot + endSlot) / 2));
    auto* dialog = new GoToDateDialog(m_clock.wall(std::clamp(shown, first, last)), m_clock.wall(first),
                                      m_clock.wall(last), models::TimeText(m_zone).label(), this);
    connect(dialog, &GoToDateDialog::dateChosen, this, [this](const QDateTime& wall) { goTo(m_clock.fromWall(wall)); });
    dialog->open();
}

} // namespace sextant::ui
