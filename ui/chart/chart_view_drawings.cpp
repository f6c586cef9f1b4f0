#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/chart/drawing_steps.h"
#include "models/chart/drawing_text.h"
#include "models/chart/slot_time.h"
#include "models/number_text.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_list_dialog.h"
#include "ui/chart/indicator_legend.h"

namespace sextant::ui {
namespace {

constexpr double kNudgePixels = 4.0; ///< what a press of an arrow moves a price by, at least a tick
constexpr std::int64_t kFastSlots = 10;

} // namespace

void ChartView::setUpDrawings()
{
    connect(m_ownBook, &models::DrawingBook::changed, this, &ChartView::drawingsChanged);
    models::keepSteps(*m_ownBook, *m_ownUndo);
    connect(m_indicators, &ChartIndicators::stepped, this, &ChartView::indicatorStepped);
    connect(m_indicators, &ChartIndicators::stepsForgotten, this, [this] {
        if (m_undo) m_undo->forget(indicatorSteps());
    });
}

void ChartView::setDrawingBook(models::DrawingBook& book)
{
    disconnect(&m_drawings.book(), nullptr, this, nullptr);
    m_drawings.setBook(book);
    connect(&book, &models::DrawingBook::changed, this, &ChartView::drawingsChanged);
    if (m_undo == m_ownUndo) models::keepSteps(book, *m_ownUndo);
    update();
}

void ChartView::setUndoBook(models::UndoBook& book)
{
    disconnect(&m_drawings.book(), nullptr, m_ownUndo, nullptr);
    m_undo = &book;
}

void ChartView::drawingsChanged(const QString& symbol)
{
    if (symbol != m_drawings.symbol()) return;
    m_drawings.follow();
    describeSoon();
    update();
}

/// Those of this chart alone: each chart has its own indicators.
QString ChartView::indicatorSteps() const
{
    return QStringLiteral("indicators/%1").arg(reinterpret_cast<quintptr>(this), 0, 16);
}

void ChartView::indicatorStepped()
{
    if (!m_undo) return;
    using models::UndoOutcome;
    const auto goBack = [indicators = QPointer(m_indicators)](const models::UndoBook::Finish& finish, bool isUndo) {
        const bool isThere = indicators && (isUndo ? indicators->canUndo() : indicators->canRedo());
        if (isThere) isUndo ? indicators->undo() : indicators->redo();
        finish({isThere ? UndoOutcome::Kind::Done : UndoOutcome::Kind::Gone, {}});
    };
    m_undo->push({indicatorSteps(), tr("indicators of the chart", "what can be undone"),
                  [goBack](const auto& finish) { goBack(finish, true); },
                  [goBack](const auto& finish) { goBack(finish, false); }});
}

QStringList ChartView::stepKinds() const { return {indicatorSteps(), models::stepKind(m_drawings.symbol())}; }

bool ChartView::canUndo() const { return m_undo && m_undo->canUndo(stepKinds()); }

bool ChartView::canRedo() const { return m_undo && m_undo->canRedo(stepKinds()); }

/// The newest of the steps on this chart, whatever it changed.
void ChartView::undo()
{
    if (m_undo) m_undo->undo(stepKinds());
}

void ChartView::redo()
{
    if (m_undo) m_undo->redo(stepKinds());
}

void ChartView::updateDrawingSymbol()
{
    const QString symbol = m_part ? models::toText(m_part->instrument->symbol) : QString();
    if (symbol == m_drawings.symbol()) return;
    m_drawings.setSymbol(symbol);
}

void ChartView::beginDrawing(models::DrawingKind kind)
{
    if (!emptyText().isEmpty() || !m_part) return;
    // The cursor begins at the bar that is looked at, or in the middle of the chart.
    const auto [firstSlot, endSlot] = m_viewport.visibleSlots();
    const std::int64_t slot = m_crosshair.slot().value_or((firstSlot + endSlot) / 2);
    const auto bar = m_series->barAtSlot(slot);
    const double x = m_viewport.xOf(static_cast<double>(slot) + 0.5);
    const double y = m_crosshair.y() ? *m_crosshair.y()
                     : bar           ? m_viewport.yOf(static_cast<double>(m_series->bar(*bar).close.units))
                                     : m_layout.plot.center().y();
    m_lines.clearSelection();
    m_drawings.begin(kind, anchorAt(QPointF(x, y), scene()));
    setCursor(Qt::CrossCursor);
    describeSoon();
    update();
}

void ChartView::endDrawing()
{
    m_drawings.cancel();
    describeSoon();
    update();
}

/// What modifiers ask for: Ctrl onto the bar, Shift at the price or time of the point before.
DrawingLayer::Snap ChartView::snapOf(Qt::KeyboardModifiers modifiers)
{
    return {modifiers.testFlag(Qt::ControlModifier), modifiers.testFlag(Qt::ShiftModifier)};
}

void ChartView::moveDrawingCursor(const QPoint& point, Qt::KeyboardModifiers modifiers)
{
    m_drawings.moveCursorTo(point, scene(), snapOf(modifiers));
    m_crosshair.moveTo(point, m_viewport);
    describeSoon();
    update();
}

void ChartView::putDrawingPoint()
{
    const std::size_t before = m_drawings.book().of(m_drawings.symbol()).size();
    const std::uint64_t id = m_drawings.put();
    describeSoon();
    update();
    if (id != 0) {
        const models::Drawing* drawing = m_drawings.selected();
        if (drawing != nullptr && drawing->kind == models::DrawingKind::Note) editDrawing(id);
    } else if (!m_drawings.tool() && before >= models::DrawingBook::kMost) {
        m_notice->say(tr("There are %1 drawings of this symbol already. Remove some to draw more.")
                          .arg(models::countText(before)),
                      false);
    }
}

bool ChartView::pressDrawing(const QMouseEvent& event)
{
    if (!emptyText().isEmpty() || !m_part || !m_layout.plot.contains(event.pos())) return false;
    if (m_drawings.tool()) {
        moveDrawingCursor(event.pos(), event.modifiers());
        putDrawingPoint();
        m_drag = Drag::NewDrawing;
        return true;
    }
    const auto hit = m_drawings.hitAt(event.pos(), scene());
    if (!hit) return false;
    m_lines.clearSelection();
    m_drag = m_drawings.grab(*hit, event.pos()) ? Drag::Drawing : Drag::Nothing;
    setFocus(Qt::MouseFocusReason);
    describeSoon();
    update();
    return true;
}

void ChartView::dragDrawing(const QPoint& point, Qt::KeyboardModifiers modifiers)
{
    m_crosshair.hide();
    m_drawings.dragTo(point, scene(), snapOf(modifiers));
    describeSoon();
    update();
}

/// A point of a new drawing is put where a press began, and the next where a drag ends.
void ChartView::releaseDrawing(const QMouseEvent& event, Drag drag)
{
    if (drag == Drag::NewDrawing) {
        if (!m_wasDragged || !m_drawings.tool()) return;
        moveDrawingCursor(event.pos(), event.modifiers());
        putDrawingPoint();
    } else if (drag == Drag::Drawing) {
        if (m_wasDragged)
            m_drawings.drop();
        else
            m_drawings.putBack(); // a click selects it
    }
    describeSoon();
    update();
}

bool ChartView::handleDrawingKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)) {
        event.matches(QKeySequence::Undo) ? undo() : redo();
        return true;
    }
    if (!emptyText().isEmpty() || !m_part) return false;
    const bool isActive = m_drawings.tool() || m_drawings.selected() != nullptr;
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isPlain) return false;
    const auto nudge = [&](std::int64_t right, double up) {
        if (!isActive) return false;
        const double tick = static_cast<double>(m_part->instrument->tick.units);
        const double middle = m_layout.plot.center().y();
        const double some = std::abs(m_viewport.priceAtY(middle) - m_viewport.priceAtY(middle + kNudgePixels)) / tick;
        const double ticks = isShifted ? 1.0 : std::max(1.0, std::round(some));
        (void)m_drawings.nudge(right * (isShifted ? kFastSlots : 1), up * ticks, scene());
        revealDrawing();
        return true;
    };
    bool isHandled = true;
    switch (event.key()) {
    case Qt::Key_N:
        m_lines.clearSelection();
        m_drawings.cancel();
        m_drawings.selectNext(isShifted);
        revealDrawing();
        break;
    case Qt::Key_Space:
        if (m_drawings.selected() == nullptr) return false;
        m_drawings.selectNextAnchor();
        break;
    case Qt::Key_Left:
        isHandled = nudge(-1, 0.0);
        break;
    case Qt::Key_Right:
        isHandled = nudge(1, 0.0);
        break;
    case Qt::Key_Up:
        isHandled = nudge(0, 1.0);
        break;
    case Qt::Key_Down:
        isHandled = nudge(0, -1.0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.isAutoRepeat()) return isActive;
        if (m_drawings.tool())
            putDrawingPoint();
        else if (const models::Drawing* drawing = m_drawings.selected())
            editDrawing(drawing->id);
        else
            return false;
        break;
    case Qt::Key_Delete:
        if (m_drawings.selected() == nullptr) return false;
        removeDrawing(m_drawings.selected()->id);
        break;
    case Qt::Key_Escape:
        if (m_drawings.isHolding()) {
            m_drawings.putBack();
            if (m_drag == Drag::Drawing) m_drag = Drag::Nothing;
        } else if (m_drawings.tool()) {
            m_drawings.cancel();
        } else if (m_drawings.selected() != nullptr) {
            m_drawings.clearSelection();
        } else {
            return false;
        }
        break;
    default:
        return false;
    }
    if (isHandled) {
        describeSoon();
        update();
    }
    return isHandled;
}

/// Scrolls so far that the point at work is in sight.
void ChartView::revealDrawing()
{
    const auto anchor = m_drawings.activeAnchor();
    if (!anchor) return;
    m_viewport.reveal(static_cast<std::int64_t>(std::floor(models::placeAt(*m_series, anchor->time))));
    viewMoved();
}

void ChartView::removeDrawing(std::uint64_t id)
{
    const models::Drawing* drawing = m_drawings.book().find(m_drawings.symbol(), id);
    if (drawing == nullptr) return;
    const QString name = models::DrawingText::name(*drawing);
    m_drawings.book().remove(m_drawings.symbol(), id);
    m_notice->say(tr("%1 removed.", "a drawing").arg(name), true);
}

DrawingDialog* ChartView::editDrawing(std::uint64_t id)
{
    const models::Drawing* drawing = m_drawings.book().find(m_drawings.symbol(), id);
    if (drawing == nullptr || !m_part) return nullptr;
    auto* dialog =
        new DrawingDialog(m_theme, *drawing, *m_part->instrument, m_clock, models::TimeText(m_zone).label(), this);
    connect(dialog, &DrawingDialog::edited, &m_drawings.book(),
            [book = &m_drawings.book(), symbol = m_drawings.symbol()](const models::Drawing& edited) {
                book->change(symbol, edited);
            });
    dialog->open();
    return dialog;
}

DrawingListDialog* ChartView::listDrawings()
{
    if (!m_part || !m_series) return nullptr;
    const auto writeTime = [clock = m_clock](Time time) {
        return QLocale().toString(clock.wall(time), QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    auto* dialog = new DrawingListDialog(m_drawings.book(), m_part->instrument, writeTime, this);
    if (const models::Drawing* drawing = m_drawings.selected()) dialog->choose(drawing->id);
    connect(dialog, &DrawingListDialog::editWanted, this, [this](quint64 id) { editDrawing(id); });
    connect(dialog, &DrawingListDialog::goToWanted, this, [this](quint64 id) {
        const models::Drawing* drawing = m_drawings.book().find(m_drawings.symbol(), id);
        if (drawing == nullptr) return;
        goTo(drawing->anchors.front().time);
        m_drawings.select(id);
        update();
    });
    dialog->show();
    return dialog;
}

/// What can be done with the drawing under the pointer.
bool ChartView::fillDrawingMenu(QMenu& menu, const QPoint& point)
{
    if (!emptyText().isEmpty() || !m_part) return false;
    const auto hit = m_drawings.hitAt(point, scene());
    const models::Drawing* drawing = hit ? m_drawings.book().find(m_drawings.symbol(), hit->id) : nullptr;
    if (drawing == nullptr) return false;
    const std::uint64_t id = drawing->id;
    m_drawings.select(id);
    update();
    const auto change = [this, id](const auto& how) {
        const models::Drawing* now = m_drawings.book().find(m_drawings.symbol(), id);
        if (now == nullptr) return;
        models::Drawing wanted = *now;
        how(wanted);
        m_drawings.book().change(m_drawings.symbol(), wanted);
    };
    menu.addSection(models::DrawingText::name(*drawing));
    menu.addAction(tr("Edit drawing …"), this, [this, id] { editDrawing(id); });
    QAction* lock = menu.addAction(tr("Lock drawing"));
    lock->setCheckable(true);
    lock->setChecked(drawing->isLocked);
    connect(lock, &QAction::toggled, this,
            [change](bool on) { change([on](models::Drawing& wanted) { wanted.isLocked = on; }); });
    menu.addAction(tr("Hide drawing"), this,
                   [change] { change([](models::Drawing& wanted) { wanted.isHidden = true; }); });
    menu.addAction(tr("Remove drawing"), this, [this, id] { removeDrawing(id); });
    menu.addSeparator();
    return true;
}

} // namespace sextant::ui
