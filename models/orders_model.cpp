#include "models/orders_model.h"

#include <algorithm>
#include <array>
#include <map>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/order_text.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::OrderRow;

/// Why it exists, and once it ended otherwise than by filling, why it did.
QString orderWhy(const OrderRow& row, const CellContext&)
{
    QString purpose = ReasonText::brief(row.purpose);
    const bool endedOtherwise = row.isDone() && row.state != trading::OrderState::Filled;
    if (!endedOtherwise || row.cause == ReasonCode::None || row.cause == row.purpose) return purpose;
    const QString cause = ReasonText::brief(row.cause);
    return purpose.isEmpty() ? cause : OrdersModel::tr("%1 · %2", "why it was given, why it ended").arg(purpose, cause);
}

QString trailText(const OrderRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    return OrderText::trail(row.trail, part == nullptr ? nullptr : part->instrument.get());
}

constexpr std::array<ColumnInfo<OrderRow>, OrdersModel::ColumnCount> kOrderColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "When the order was given"), false,
     [](const OrderRow& r, const CellContext& c) { return c.time(r.submitted, r.instrument); },
     [](const OrderRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.submitted.ns); }, nullptr,
     [](const OrderRow& r, const CellContext& c) { return c.fullTime(r.submitted, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Order"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Number of the order in this session"), true,
     [](const OrderRow& r, const CellContext&) { return QString::number(r.order.value); },
     [](const OrderRow& r, const CellContext&) { return QVariant::fromValue<qulonglong>(r.order.value); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Instrument"), false,
     [](const OrderRow& r, const CellContext& c) { return c.symbol(r.instrument); },
     [](const OrderRow& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Side"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Buys or sells"), false,
     [](const OrderRow& r, const CellContext&) { return StateText::of(r.side); },
     [](const OrderRow& r, const CellContext&) -> QVariant { return market::sign(r.side); },
     [](const OrderRow& r, const CellContext&) { return StateText::tone(r.side); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Kind"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "What kind of order; exits only reduce a position"), false,
     [](const OrderRow& r, const CellContext&) { return OrderText::kind(r); },
     [](const OrderRow& r, const CellContext&) -> QVariant { return OrderText::kind(r); }, nullptr,
     [](const OrderRow& r, const CellContext& c) { return OrderText::words(r, c); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Qty"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Quantity in units of the instrument"), true,
     [](const OrderRow& r, const CellContext& c) { return c.lots(r.instrument, r.quantity); },
     [](const OrderRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.quantity); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Filled"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Quantity executed so far"), true,
     [](const OrderRow& r, const CellContext& c) { return c.lots(r.instrument, r.filled); },
     [](const OrderRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.filled); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Limit"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Worst price of a limit order"), true,
     [](const OrderRow& r, const CellContext& c) { return c.price(r.instrument, r.limit); },
     [](const OrderRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.limit.units); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Stop at"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Price that a stop order waits for"), true,
     [](const OrderRow& r, const CellContext& c) { return c.price(r.instrument, r.stopPrice); },
     [](const OrderRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.stopPrice.units); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Trail"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "How far a trailing stop lies behind the best price"), true,
     trailText, [](const OrderRow& r, const CellContext& c) -> QVariant { return trailText(r, c); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Shown"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "What the book shows of an iceberg at a time"), true,
     [](const OrderRow& r, const CellContext& c) { return OrderText::shown(r, c); },
     [](const OrderRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.display); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "TIF"),
     QT_TRANSLATE_NOOP(
         "sextant::models::OrdersModel",
         "Time in force: DAY until the end of the trading day, GTC until cancelled, GTD until an instant, "
         "IOC at once or not at all, FOK at once and whole, OPG at the open"),
     false, [](const OrderRow& r, const CellContext& c) { return OrderText::tif(r, c); },
     [](const OrderRow& r, const CellContext& c) -> QVariant { return OrderText::tif(r, c); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Group"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel",
                       "Orders with the same number belong together: what fills one cancels or reduces the others"),
     false, [](const OrderRow& r, const CellContext&) { return OrderText::group(r); },
     [](const OrderRow& r, const CellContext&) { return QVariant::fromValue<qulonglong>(r.group.value); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Of"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "The order whose place it took, or the position that it leaves"),
     false, [](const OrderRow& r, const CellContext&) { return OrderText::link(r); },
     [](const OrderRow& r, const CellContext&) -> QVariant { return OrderText::link(r); },
     [](const OrderRow&, const CellContext&) { return Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "State"),
     QT_TRANSLATE_NOOP(
         "sextant::models::OrdersModel",
         "What has become of it; unverified: nobody knows what the market did to it while the program was "
         "away"),
     false, [](const OrderRow& r, const CellContext&) { return OrderText::state(r); },
     [](const OrderRow& r, const CellContext&) -> QVariant { return OrderText::state(r); },
     [](const OrderRow& r, const CellContext&) { return r.isUnverified ? Tone::Warning : StateText::tone(r.state); }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Account"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Whose order it is"), false,
     [](const OrderRow& r, const CellContext& c) { return c.account(r.account); },
     [](const OrderRow& r, const CellContext&) -> QVariant { return int{r.account}; }},
    {QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::OrdersModel", "Why it was given, and why it ended"), false, orderWhy,
     [](const OrderRow& r, const CellContext& c) -> QVariant { return orderWhy(r, c); },
     [](const OrderRow&, const CellContext&) { return Tone::Muted; }},
}};

} // namespace

OrdersModel::OrdersModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::OrderRow* OrdersModel::row(int row) const
{
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_orders[m_orders.size() - 1 - static_cast<std::size_t>(row)].row;
}

int OrdersModel::rowOfOrder(OrderId order) const
{
    const auto at = std::lower_bound(m_orders.begin(), m_orders.end(), order,
                                     [](const Kept& kept, OrderId id) { return kept.row.order < id; });
    if (at == m_orders.end() || at->row.order != order) return -1;
    return static_cast<int>(m_orders.end() - at) - 1;
}

int OrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    const OrderRow* order = index.isValid() ? row(index.row()) : nullptr;
    if (order == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(order->order.value);
    if (role == AccountRole) return int{order->account};
    if (role == kIsWorkingRole) return canCancel(*order);
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return context().fullTime(order->submitted, order->instrument);
    if (role == Qt::ToolTipRole && index.column() == Why) return orderWhy(*order, context());
    if (role == Qt::ToolTipRole && (index.column() == Kind || index.column() == Tif))
        return OrderText::words(*order, context());
    return cellData(kOrderColumns[static_cast<std::size_t>(index.column())], *order, context(), role);
}

Qt::ItemFlags OrdersModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = SnapshotTable::flags(index);
    const OrderRow* order = index.isValid() ? row(index.row()) : nullptr;
    if (order == nullptr || !canReplace(*order)) return usual;
    const bool has = index.column() == Quantity ||
                     (trading::hasLimit(order->kind) && (index.column() == Limit || index.column() == Shown)) ||
                     (order->stopPrice.units > 0 && index.column() == StopPrice);
    return has ? usual | Qt::ItemIsEditable : usual;
}

HeaderInfo OrdersModel::header(int column) const { return HeaderInfo(kOrderColumns[static_cast<std::size_t>(column)]); }

void OrdersModel::rebuild(const session::Snapshot* snapshot)
{
    m_orders.clear();
    m_seen = 0;
    if (snapshot != nullptr) fold(snapshot->orders, false);
}

void OrdersModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    // Of an order whose changes were dropped before they were seen nobody knows whether it still works.
    const bool isMissing = now.orders.first() > m_seen;
    if (now.orders.end() > m_seen) fold(now.orders, true);
    removeDropped(now.orders.first(), isMissing);
}

void OrdersModel::removeDropped(std::uint64_t first, bool withWorking)
{
    const auto isDropped = [&](const Kept& kept) { return kept.number < first && (withWorking || kept.row.isDone()); };
    for (std::size_t end = m_orders.size(); end > 0; --end) {
        if (!isDropped(m_orders[end - 1])) continue;
        std::size_t begin = end - 1;
        while (begin > 0 && isDropped(m_orders[begin - 1]))
            --begin;
        const int count = rowCount();
        beginRemoveRows({}, count - static_cast<int>(end), count - 1 - static_cast<int>(begin));
        m_orders.erase(m_orders.begin() + static_cast<std::ptrdiff_t>(begin),
                       m_orders.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin + 1;
    }
}

void OrdersModel::fold(const Changes& changes, bool tell)
{
    std::vector<Kept> added; // in the order of their first change
    std::map<OrderId, std::size_t> addedAt;
    std::map<OrderId, OrderRow> changed; // orders that were there before, as they were
    for (std::uint64_t number = std::max(m_seen, changes.first()); number < changes.end(); ++number) {
        const OrderRow& change = changes[number];
        if (const int at = rowOfOrder(change.order); at >= 0) {
            Kept& kept = m_orders[m_orders.size() - 1 - static_cast<std::size_t>(at)];
            changed.try_emplace(change.order, kept.row);
            kept = {change, number};
        } else if (const auto [it, isNew] = addedAt.try_emplace(change.order, added.size()); isNew) {
            added.push_back({change, number});
        } else {
            added[it->second] = {change, number};
        }
    }
    m_seen = changes.end();
    const auto byOrder = [](const Kept& a, const Kept& b) { return a.row.order < b.row.order; };
    std::sort(added.begin(), added.end(), byOrder);
    // Ids grow, so that all new orders come on top at once; one that comes late goes to its place.
    while (!added.empty()) {
        const auto place = std::lower_bound(m_orders.begin(), m_orders.end(), added.back(), byOrder);
        auto first = added.end() - 1;
        while (first != added.begin() && (place == m_orders.begin() || byOrder(*(place - 1), *(first - 1))))
            --first;
        const int row = static_cast<int>(m_orders.end() - place);
        if (tell) beginInsertRows({}, row, row + static_cast<int>(added.end() - first) - 1);
        m_orders.insert(place, std::make_move_iterator(first), std::make_move_iterator(added.end()));
        if (tell) endInsertRows();
        added.erase(first, added.end());
    }
    if (!tell) return;
    for (const auto& [order, before] : changed) {
        const int at = rowOfOrder(order);
        forChangedColumns(kOrderColumns, before, context(), *row(at), context(),
                          [&](int first, int last) { Q_EMIT dataChanged(index(at, first), index(at, last)); });
    }
}

} // namespace sextant::models
