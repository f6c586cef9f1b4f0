#include "models/positions_model.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::PositionRow;

/// Whole seconds, so that a row changes once a second and not with every event.
std::int64_t heldSeconds(const PositionRow& row, const CellContext& context)
{
    const bool isClosed = trading::isTerminal(row.state);
    const Time until = isClosed ? row.closed : context.snapshot == nullptr ? row.opened : context.snapshot->now;
    return std::chrono::floor<std::chrono::seconds>(until - row.opened).count();
}

QString heldText(const PositionRow& row, const CellContext& context)
{
    return durationText(std::chrono::seconds(heldSeconds(row, context)));
}

QString multipleText(const PositionRow& row, const CellContext&)
{
    return row.multiple
               ? PositionsModel::tr("%1R", "result in units of the risk").arg(signedNumberText(*row.multiple, 2))
               : unknownText();
}

/// Rows without one are sorted below all others.
QVariant multipleRaw(const PositionRow& row, const CellContext&) { return row.multiple.value_or(-1e300); }

Tone multipleTone(const PositionRow& row, const CellContext&)
{
    return row.multiple ? StateText::toneOfResult(*row.multiple) : Tone::Muted;
}

QString resultText(const PositionRow& row, const CellContext&) { return signedCashText(row.net()); }
QVariant resultRaw(const PositionRow& row, const CellContext&)
{
    return QVariant::fromValue<qlonglong>(row.net().units);
}
Tone resultTone(const PositionRow& row, const CellContext&)
{
    return StateText::toneOfResult(static_cast<double>(row.net().units));
}
QString positionSymbol(const PositionRow& row, const CellContext& context) { return context.symbol(row.instrument); }
QVariant positionSymbolRaw(const PositionRow& row, const CellContext& context)
{
    return context.symbol(row.instrument);
}
QString engineText(const PositionRow& row, const CellContext&) { return StateText::of(row.variant); }
QVariant engineRaw(const PositionRow& row, const CellContext&) { return static_cast<int>(row.variant); }
Tone engineTone(const PositionRow& row, const CellContext&) { return StateText::tone(row.variant); }

QString positionAccount(const PositionRow& row, const CellContext& context) { return context.account(row.account); }
QVariant positionAccountRaw(const PositionRow& row, const CellContext&) { return int{row.account}; }

/// "long 0.118" for those who do not see the sign.
QString sizeSpoken(const PositionRow& row, const CellContext& context, Lots lots)
{
    const Lots size{lots.count < 0 ? -lots.count : lots.count};
    return (lots.count < 0 ? PositionsModel::tr("short %1") : PositionsModel::tr("long %1"))
        .arg(context.lots(row.instrument, size));
}

/// Engine 2 numbers its positions for itself.
bool isSamePosition(const PositionRow& a, const PositionRow& b)
{
    return a.position == b.position && (a.variant == session::Variant::B) == (b.variant == session::Variant::B);
}

qulonglong keyOf(const PositionRow& row)
{
    constexpr qulonglong kShadow = 1ULL << 63;
    return row.variant == session::Variant::B ? row.position.value | kShadow : row.position.value;
}

/// Those of engine 1 and of engine 2, by instrument, A above B.
std::vector<PositionRow> bothOf(const session::Snapshot& snapshot)
{
    std::vector<PositionRow> rows = *snapshot.positions;
    if (!snapshot.shadow) return rows;
    const auto& shadows = *snapshot.shadow->positions;
    rows.insert(rows.end(), shadows.begin(), shadows.end());
    std::stable_sort(rows.begin(), rows.end(), [](const PositionRow& a, const PositionRow& b) {
        return a.instrument.value < b.instrument.value;
    });
    return rows;
}

QVariant priceRaw(Price price) { return QVariant::fromValue<qlonglong>(price.units); }

constexpr std::array<ColumnInfo<PositionRow>, PositionsModel::ColumnCount> kPositionColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Instrument"), false, positionSymbol, positionSymbolRaw},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Engine"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Whose position it is: A paper, B shadow"), false, engineText,
     engineRaw, engineTone},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Size"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Units held: + long, - short"), true,
     [](const PositionRow& r, const CellContext& c) { return c.lots(r.instrument, r.quantity, true); },
     [](const PositionRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.quantity); },
     nullptr, [](const PositionRow& r, const CellContext& c) { return sizeSpoken(r, c, r.quantity); }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Entry"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Average price paid or received"), true,
     [](const PositionRow& r, const CellContext& c) { return c.average(r.instrument, r.entry); },
     [](const PositionRow& r, const CellContext&) -> QVariant { return r.entry; }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Mark"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "What it is valued at now"), true,
     [](const PositionRow& r, const CellContext& c) { return c.price(r.instrument, r.mark); },
     [](const PositionRow& r, const CellContext&) { return priceRaw(r.mark); }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "P&L"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Result so far: realised and unrealised, less fees"), true,
     resultText, resultRaw, resultTone},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "R"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Result in units of what the stop put at risk"), true,
     multipleText, multipleRaw, multipleTone},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Stop"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Protective stop"), true,
     [](const PositionRow& r, const CellContext& c) { return c.price(r.instrument, r.stop); },
     [](const PositionRow& r, const CellContext&) { return priceRaw(r.stop); }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Target"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Profit target"), true,
     [](const PositionRow& r, const CellContext& c) { return c.price(r.instrument, r.target); },
     [](const PositionRow& r, const CellContext&) { return priceRaw(r.target); }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Trail"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Level of the trailing stop once it is armed"), true,
     [](const PositionRow& r, const CellContext& c) { return c.price(r.instrument, r.trail); },
     [](const PositionRow& r, const CellContext&) { return priceRaw(r.trail); }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Held"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Time since it was opened"), true, heldText,
     [](const PositionRow& r, const CellContext& c) { return QVariant::fromValue<qlonglong>(heldSeconds(r, c)); }},
    {QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Account"),
     QT_TRANSLATE_NOOP("sextant::models::PositionsModel", "Whose position it is"), false, positionAccount,
     positionAccountRaw},
}};

constexpr std::array<ColumnInfo<PositionRow>, ClosedPositionsModel::ColumnCount> kClosedColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Closed"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "When it was closed"), false,
     [](const PositionRow& r, const CellContext& c) { return c.time(r.closed, r.instrument); },
     [](const PositionRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.closed.ns); }, nullptr,
     [](const PositionRow& r, const CellContext& c) { return c.fullTime(r.closed, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Instrument"), false, positionSymbol,
     positionSymbolRaw},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Engine"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Whose position it was: A paper, B shadow"), false,
     engineText, engineRaw, engineTone},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Size"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "The largest it was: + long, - short"), true,
     [](const PositionRow& r, const CellContext& c) { return c.lots(r.instrument, r.largest, true); },
     [](const PositionRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.largest); },
     nullptr, [](const PositionRow& r, const CellContext& c) { return sizeSpoken(r, c, r.largest); }},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Entry"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Average price of the entry"), true,
     [](const PositionRow& r, const CellContext& c) { return c.average(r.instrument, r.entry); },
     [](const PositionRow& r, const CellContext&) -> QVariant { return r.entry; }},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Exit"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Average price of the exit"), true,
     [](const PositionRow& r, const CellContext& c) { return c.average(r.instrument, r.exit); },
     [](const PositionRow& r, const CellContext&) -> QVariant { return r.exit; }},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "P&L"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Result less fees"), true, resultText, resultRaw,
     resultTone},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Fees"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Commissions of entry and exit"), true,
     [](const PositionRow& r, const CellContext&) { return cashText(r.fees); },
     [](const PositionRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.fees.units); }},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "R"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Result in units of what the stop put at risk"), true,
     multipleText, multipleRaw, multipleTone},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Held"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "From the entry to the exit"), true, heldText,
     [](const PositionRow& r, const CellContext& c) { return QVariant::fromValue<qlonglong>(heldSeconds(r, c)); }},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Account"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Whose position it was"), false, positionAccount,
     positionAccountRaw},
    {QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::ClosedPositionsModel", "Why it was closed"), false,
     [](const PositionRow& r, const CellContext&) { return ReasonText::brief(r.closing); },
     [](const PositionRow& r, const CellContext&) -> QVariant { return ReasonText::brief(r.closing); },
     [](const PositionRow&, const CellContext&) { return Tone::Muted; }},
}};

} // namespace

PositionsModel::PositionsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::PositionRow* PositionsModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PositionsModel::rowOfPosition(PositionId position) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const PositionRow& row) {
        return row.position == position && row.variant != session::Variant::B;
    });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int PositionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const
{
    const PositionRow* position = index.isValid() ? row(index.row()) : nullptr;
    if (position == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(keyOf(*position));
    if (role == AccountRole) return int{position->account};
    if (role == Qt::ToolTipRole && index.column() == Held)
        return tr("open since %1").arg(context().fullTime(position->opened, position->instrument));
    return cellData(kPositionColumns[static_cast<std::size_t>(index.column())], *position, context(), role);
}

Qt::ItemFlags PositionsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = SnapshotTable::flags(index);
    const PositionRow* position = index.isValid() ? row(index.row()) : nullptr;
    const bool isProtection = index.column() == Stop || index.column() == Target;
    return position != nullptr && isProtection && canChange(*position) ? usual | Qt::ItemIsEditable : usual;
}

HeaderInfo PositionsModel::header(int column) const
{
    return HeaderInfo(kPositionColumns[static_cast<std::size_t>(column)]);
}

void PositionsModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.clear();
    if (snapshot != nullptr) m_rows = bothOf(*snapshot);
}

void PositionsModel::update(const session::Snapshot& before, const session::Snapshot& now)
{
    const CellContext was = context();
    advance();
    const auto shadowsOf = [](const session::Snapshot& of) { return of.shadow ? of.shadow->positions : nullptr; };
    if (before.positions == now.positions && shadowsOf(before) == shadowsOf(now)) { // they grow older, no more
        for (int at = 0; at < rowCount(); ++at)
            if (heldSeconds(*row(at), was) != heldSeconds(*row(at), context()))
                Q_EMIT dataChanged(index(at, Held), index(at, Held));
        return;
    }
    const std::vector<PositionRow> open = bothOf(now);
    removeClosed(open);
    insertOpened(open);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PositionRow old = std::exchange(m_rows[i], open[i]);
        const int at = static_cast<int>(i);
        if (old.state != m_rows[i].state) { // no cell says so, but what can be done with the row is another
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
            continue;
        }
        forChangedColumns(kPositionColumns, old, was, m_rows[i], context(),
                          [&](int first, int last) { Q_EMIT dataChanged(index(at, first), index(at, last)); });
    }
}

void PositionsModel::removeClosed(const std::vector<PositionRow>& open)
{
    const auto isOpen = [&](const PositionRow& row) {
        return std::any_of(open.begin(), open.end(),
                           [&](const PositionRow& other) { return isSamePosition(other, row); });
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isOpen(m_rows[static_cast<std::size_t>(last)])) continue;
        int first = last;
        while (first > 0 && !isOpen(m_rows[static_cast<std::size_t>(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void PositionsModel::insertOpened(const std::vector<PositionRow>& open)
{
    for (int row = 0; row < static_cast<int>(open.size()); ++row) {
        const PositionRow& wanted = open[static_cast<std::size_t>(row)];
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& each) { return isSamePosition(each, wanted); });
        const int at = known == m_rows.end() ? -1 : static_cast<int>(known - m_rows.begin());
        if (at == row) continue;
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, wanted);
            endInsertRows();
        } else { // further down: all above it are in place already
            beginMoveRows({}, at, at, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + at, m_rows.begin() + at + 1);
            endMoveRows();
        }
    }
}

ClosedPositionsModel::ClosedPositionsModel(QObject* parent)
    : SnapshotTable(staticMetaObject.className(), ColumnCount, parent)
{}

const session::PositionRow* ClosedPositionsModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

int ClosedPositionsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant ClosedPositionsModel::data(const QModelIndex& index, int role) const
{
    const PositionRow* position = index.isValid() ? row(index.row()) : nullptr;
    if (position == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(position->position.value);
    if (role == AccountRole) return int{position->account};
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return context().fullTime(position->closed, position->instrument);
    return cellData(kClosedColumns[static_cast<std::size_t>(index.column())], *position, context(), role);
}

HeaderInfo ClosedPositionsModel::header(int column) const
{
    return HeaderInfo(kClosedColumns[static_cast<std::size_t>(column)]);
}

void ClosedPositionsModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->closedPositions){} : snapshot->closedPositions);
}

void ClosedPositionsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.closedPositions);
}

} // namespace sextant::models
