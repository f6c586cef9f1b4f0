#include "ui/chart/level_lines.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/order_text.h"
#include "ui/chart/chart_painter.h"

namespace sextant::ui {

using models::LevelKey;
using session::OrderRow;
using session::PositionRow;

namespace {

constexpr double kGrabReach = 4.0; ///< pixels: a press this far from a line still means it

QString whose(session::Variant variant)
{
    switch (variant) {
    case session::Variant::A:
        return QStringLiteral("A");
    case session::Variant::B:
        return QStringLiteral("B");
    case session::Variant::Operator:
        return QCoreApplication::translate("ChartPainter", "me", "the operator's own trade");
    case session::Variant::None:
        break;
    }
    return {};
}

} // namespace

QString LevelLines::title(const ChartLevel& level)
{
    const QString who = whose(level.variant);
    switch (level.kind) {
    case ChartLevel::Kind::Entry:
        return tr("entry %1", "price level of a position; %1: whose").arg(who);
    case ChartLevel::Kind::Stop:
        return tr("stop %1", "price level of a position; %1: whose").arg(who);
    case ChartLevel::Kind::Target:
        return tr("target %1", "price level of a position; %1: whose").arg(who);
    case ChartLevel::Kind::Trail:
        return tr("trail %1", "trailing stop of a position; %1: whose").arg(who);
    case ChartLevel::Kind::BuyLimit:
        return tr("buy %1", "working limit order; %1: whose").arg(who);
    case ChartLevel::Kind::SellLimit:
        return tr("sell %1", "working limit order; %1: whose").arg(who);
    case ChartLevel::Kind::BuyStop:
        return tr("buy stop %1", "working stop order; %1: whose").arg(who);
    case ChartLevel::Kind::SellStop:
        return tr("sell stop %1", "working stop order; %1: whose").arg(who);
    }
    return {};
}

void LevelLines::reset() { *this = LevelLines(); }

void LevelLines::update(const session::Snapshot& snapshot, const ChartMarkers& markers,
                        const market::Instrument& instrument, Price last)
{
    m_instrument = &instrument;
    m_levels = markers.levels();
    m_positions = markers.positions();
    m_orders = markers.orders();
    m_last = last;
    m_pending.follow(snapshot);
    const auto isThere = [this](LevelKey key) {
        return std::any_of(m_levels.begin(), m_levels.end(),
                           [key](const ChartLevel& level) { return level.canMove && level.key() == key; });
    };
    // What was filled or closed while it was being moved is gone.
    for (std::optional<LevelKey>* key : {&m_held, &m_selected, &m_hovered})
        if (*key && !isThere(**key)) key->reset();
    rebuild();
}

Price LevelLines::shownOf(const ChartLevel& level) const
{
    const Price standing{static_cast<std::int64_t>(std::llround(level.price))};
    if (!level.canMove) return standing;
    if (m_held == level.key()) return m_heldAt;
    return m_pending.wanted(level.key()).value_or(standing);
}

void LevelLines::rebuild()
{
    m_lines.clear();
    for (const ChartLevel& level : m_levels) {
        LevelLine line;
        line.level = level;
        line.standing = Price{static_cast<std::int64_t>(std::llround(level.price))};
        line.shown = shownOf(level);
        if (level.canMove) {
            line.isHeld = m_held == level.key();
            line.isPending = !line.isHeld && m_pending.wanted(level.key()).has_value();
            line.isSelected = m_selected == level.key();
            line.isHovered = m_hovered == level.key();
        }
        m_lines.push_back(line);
    }
    for (LevelLine& line : m_lines)
        line.note = noteOf(line);
}

const PositionRow* LevelLines::positionOf(const ChartLevel& level) const
{
    const auto row = std::find_if(m_positions.begin(), m_positions.end(),
                                  [&](const PositionRow& each) { return each.position == level.position; });
    return row == m_positions.end() ? nullptr : &*row;
}

const PositionRow* LevelLines::protectable() const
{
    const auto row = std::find_if(m_positions.begin(), m_positions.end(),
                                  [](const PositionRow& each) { return models::canChange(each); });
    return row == m_positions.end() ? nullptr : &*row;
}

/// Stop or target as they are shown, moved or not.
Price LevelLines::shownProtection(const PositionRow& row, bool isStop) const
{
    const LevelKey key = isStop ? LevelKey::stopOf(row.position) : LevelKey::targetOf(row.position);
    if (m_held == key) return m_heldAt;
    return m_pending.wanted(key).value_or(isStop ? row.stop : row.target);
}

QString LevelLines::noteOf(const LevelLine& line) const
{
    const ChartLevel& level = line.level;
    if (m_instrument == nullptr) return {};
    if (level.kind == ChartLevel::Kind::Stop || level.kind == ChartLevel::Kind::Target) {
        const PositionRow* row = positionOf(level);
        if (row == nullptr) return {};
        if (line.isHeld)
            if (const auto fault = faultAt(level.key(), line.shown); fault != models::ProtectionFault::None)
                return tr("✗ %1", "why a line cannot be put there")
                    .arg(models::OrderText::of(fault, row->quantity.count > 0));
        const auto result = models::resultAt(*row, *m_instrument, line.shown);
        if (!result) return {};
        const QString money = models::signedCashText(*result);
        const auto multiple =
            models::rewardPerRisk(*row, *m_instrument, shownProtection(*row, true), shownProtection(*row, false));
        return multiple
                   ? tr("%1 · %2 R", "money at this level, reward by risk").arg(money, models::numberText(*multiple, 2))
                   : money;
    }
    if (!level.canMove || (!line.isHeld && !line.isHovered && !line.isSelected && !line.isPending)) return {};
    const QString lots = models::lotsText(*m_instrument, level.quantity);
    const QString price = models::priceText(*m_instrument, line.shown);
    if (m_last.units <= 0) return tr("%1 at %2", "quantity, price").arg(lots, price);
    const double away = static_cast<double>(line.shown.units) / static_cast<double>(m_last.units) - 1.0;
    return tr("%1 at %2 · %3 from here", "quantity, price, percent")
        .arg(lots, price, models::signedPercentText(away, 2));
}

std::optional<LevelKey> LevelLines::lineAt(const QPoint& point, const ChartScene& scene) const
{
    if (point.y() > scene.layout.plot.bottom() || point.y() < scene.layout.plot.top()) return std::nullopt;
    std::optional<LevelKey> found;
    double nearest = kGrabReach;
    for (const LevelLine& line : m_lines) {
        if (!line.level.canMove) continue;
        const double away = std::abs(scene.viewport.yOf(static_cast<double>(line.shown.units)) - point.y());
        if (away > nearest) continue;
        nearest = away;
        found = line.level.key();
    }
    return found;
}

void LevelLines::hover(std::optional<LevelKey> key)
{
    if (key == m_hovered) return;
    m_hovered = key;
    rebuild();
}

void LevelLines::grab(LevelKey key)
{
    for (const LevelLine& line : m_lines) {
        if (!line.level.canMove || line.level.key() != key) continue;
        m_heldAt = line.shown;
        m_held = m_selected = key;
        rebuild();
        return;
    }
}

Price LevelLines::onTick(double price) const
{
    const std::int64_t tick = m_instrument->tick.units;
    const auto ticks = static_cast<std::int64_t>(std::llround(price / static_cast<double>(tick)));
    return Price{std::max<std::int64_t>(ticks, 1) * tick};
}

void LevelLines::moveTo(double price)
{
    if (!m_held || m_instrument == nullptr) return;
    m_heldAt = onTick(price);
    rebuild();
}

std::optional<session::Command> LevelLines::commandFor(LevelKey key, Price price) const
{
    if (key.kind == LevelKey::Kind::Order) {
        for (const OrderRow& row : m_orders)
            if (row.order.value == key.id)
                return models::replaceCommand(row, models::movedTo(row, price), m_instrument->symbol);
        return std::nullopt;
    }
    for (const PositionRow& row : m_positions) {
        if (row.position.value != key.id) continue;
        const bool isStop = key.kind == LevelKey::Kind::Stop;
        const Price stop = isStop ? price : m_pending.wanted(LevelKey::stopOf(row.position)).value_or(row.stop);
        const Price target = isStop ? m_pending.wanted(LevelKey::targetOf(row.position)).value_or(row.target) : price;
        return models::protectCommand(row, stop, target, m_instrument->symbol);
    }
    return std::nullopt;
}

models::ProtectionFault LevelLines::faultAt(LevelKey key, Price price) const
{
    if (key.kind == LevelKey::Kind::Order) return models::ProtectionFault::None;
    const bool isStop = key.kind == LevelKey::Kind::Stop;
    for (const PositionRow& row : m_positions)
        if (row.position.value == key.id)
            return models::protectionFault(row, m_last, isStop ? price : Price{}, isStop ? Price{} : price);
    return models::ProtectionFault::None;
}

std::optional<session::Command> LevelLines::drop()
{
    if (!m_held || m_instrument == nullptr) return std::nullopt;
    const LevelKey key = *m_held;
    const Price price = m_heldAt;
    m_held.reset();
    if (faultAt(key, price) != models::ProtectionFault::None) {
        rebuild(); // back where it stands
        return std::nullopt;
    }
    std::optional<session::Command> command;
    for (const LevelLine& line : m_lines)
        if (line.level.canMove && line.level.key() == key && price != m_pending.wanted(key).value_or(line.standing))
            command = commandFor(key, price);
    if (command) m_pending.ask(key, price);
    rebuild();
    return command;
}

void LevelLines::putBack()
{
    m_held.reset();
    rebuild();
}

bool LevelLines::selectNext()
{
    std::vector<const LevelLine*> movable;
    for (const LevelLine& line : m_lines)
        if (line.level.canMove) movable.push_back(&line);
    if (movable.empty()) return false;
    std::stable_sort(movable.begin(), movable.end(),
                     [](const LevelLine* a, const LevelLine* b) { return a->shown > b->shown; });
    const auto at = std::find_if(movable.begin(), movable.end(),
                                 [this](const LevelLine* line) { return m_selected == line->level.key(); });
    m_held.reset();
    m_selected = (at == movable.end() || at + 1 == movable.end() ? movable.front() : *(at + 1))->level.key();
    rebuild();
    return true;
}

void LevelLines::clearSelection()
{
    m_selected.reset();
    m_held.reset();
    rebuild();
}

void LevelLines::nudge(std::int64_t ticks)
{
    if (!m_selected || m_instrument == nullptr) return;
    if (!m_held) grab(*m_selected);
    if (m_held) moveTo(static_cast<double>(m_heldAt.units + ticks * m_instrument->tick.units));
}

void LevelLines::setSubmitted(std::uint64_t ticket)
{
    m_pending.setSubmitted(ticket);
    rebuild();
}

void LevelLines::setAnswer(std::uint64_t ticket, bool accepted)
{
    if (m_pending.setAnswer(ticket, accepted)) rebuild();
}

std::optional<session::Command> LevelLines::protect(bool isStop, double price)
{
    const PositionRow* row = protectable();
    if (row == nullptr || m_instrument == nullptr) return std::nullopt;
    const Price wanted = onTick(price);
    const LevelKey key = isStop ? LevelKey::stopOf(row->position) : LevelKey::targetOf(row->position);
    if (faultAt(key, wanted) != models::ProtectionFault::None) return std::nullopt;
    auto command = commandFor(key, wanted);
    m_pending.ask(key, wanted);
    rebuild();
    return command;
}

bool LevelLines::canProtectAt(bool isStop, double price) const
{
    const PositionRow* row = protectable();
    if (row == nullptr || m_instrument == nullptr) return false;
    return faultAt(isStop ? LevelKey::stopOf(row->position) : LevelKey::targetOf(row->position), onTick(price)) ==
           models::ProtectionFault::None;
}

QString LevelLines::description() const
{
    QStringList parts;
    for (const LevelLine& line : m_lines) {
        if (!line.level.canMove || m_instrument == nullptr) continue;
        const QString price = models::priceText(*m_instrument, line.shown);
        const QString state = line.isHeld      ? tr("%1, being moved", "price").arg(price)
                              : line.isPending ? tr("%1, waiting for the engine", "price").arg(price)
                                               : price;
        parts << (line.note.isEmpty()
                      ? tr("%1 at %2.", "level, price").arg(title(line.level), state)
                      : tr("%1 at %2: %3.", "level, price, what it means").arg(title(line.level), state, line.note));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace sextant::ui
