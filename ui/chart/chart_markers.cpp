#include "ui/chart/chart_markers.h"

#include <algorithm>
#include <cmath>

#include "models/order_change.h"
#include "models/seen_account.h"

namespace sextant::ui {
namespace {

/// Calls `each` with the rows behind `read`, which is moved to the end.
template <class View, class Each>
void readNew(const View& rows, std::uint64_t& read, const Each& each)
{
    for (read = std::max(read, rows.first()); read < rows.end(); ++read)
        each(rows[read]);
}

/// Rows come in the order in which they became known, which may be a little behind that of the market.
void insertByTime(std::vector<ChartMarker>& markers, std::size_t& placed, const ChartMarker& marker)
{
    const auto at = std::upper_bound(markers.begin(), markers.end(), marker.time,
                                     [](Time time, const ChartMarker& other) { return time < other.time; });
    placed = std::min(placed, static_cast<std::size_t>(at - markers.begin()));
    markers.insert(at, marker);
}

market::Side sideOf(session::SignalAction action)
{
    return action == session::SignalAction::Buy    ? market::Side::Buy
           : action == session::SignalAction::Sell ? market::Side::Sell
                                                   : market::Side::None;
}

void placeFrom(std::size_t& placed, std::vector<ChartMarker>& markers, const models::BarSeries& series)
{
    if (series.barCount() == 0) return;
    const std::int64_t newest = series.slotCount() - 1;
    // What lies behind the last closed bar may find another place yet.
    const std::int64_t settled = series.closedCount() == 0 ? -1 : series.slotOfBar(series.closedCount() - 1);
    for (std::size_t i = placed; i < markers.size(); ++i) {
        const std::int64_t slot = series.slotAt(markers[i].time);
        markers[i].slot = std::clamp<std::int64_t>(slot, 0, newest);
        if (slot <= settled && placed == i) ++placed;
    }
}

} // namespace

void ChartMarkers::setInstrument(InstrumentId instrument)
{
    if (instrument == m_instrument) return;
    m_instrument = instrument;
    reset();
}

void ChartMarkers::reset()
{
    const InstrumentId instrument = m_instrument;
    *this = ChartMarkers();
    m_instrument = instrument;
}

void ChartMarkers::update(const session::Snapshot& snapshot)
{
    readSignals(snapshot);
    readOrders(snapshot);
    readFills(snapshot);
    readShadow(snapshot);
    readLevels(snapshot);
}

void ChartMarkers::forgetSlots() { m_fillsPlaced = m_declinedPlaced = 0; }

void ChartMarkers::place(const models::BarSeries& series)
{
    placeFrom(m_fillsPlaced, m_fills, series);
    placeFrom(m_declinedPlaced, m_declined, series);
}

void ChartMarkers::readSignals(const session::Snapshot& snapshot)
{
    readNew(snapshot.signalRows, m_signalsRead, [this](const session::SignalRow& row) {
        if (row.instrument != m_instrument || !row.isSignal()) return;
        if (row.isTraded()) {
            m_signalOfOrder[row.order] = row.signal;
            return;
        }
        // A signal comes at the end of its bar, which is the instant at which the next one begins.
        insertByTime(m_declined, m_declinedPlaced,
                     {ChartMarker::Kind::Declined, sideOf(row.scored.action), row.variant, row.time - Duration{1},
                      Price{}, row.signal, OrderId{}});
    });
}

void ChartMarkers::readOrders(const session::Snapshot& snapshot)
{
    readNew(snapshot.orders, m_ordersRead, [this](const session::OrderRow& row) {
        if (row.instrument != m_instrument) return;
        if (row.signal.isSet()) m_signalOfOrder[row.order] = row.signal;
        const bool isShown = !row.isDone() && models::levelOf(row).units != 0;
        if (isShown)
            m_working[row.order] = row;
        else
            m_working.erase(row.order);
    });
}

std::vector<session::OrderRow> ChartMarkers::orders() const
{
    std::vector<session::OrderRow> out;
    for (const auto& [order, row] : m_working)
        out.push_back(row);
    return out;
}

void ChartMarkers::readFills(const session::Snapshot& snapshot)
{
    readNew(snapshot.fills, m_fillsRead, [this](const session::FillRow& row) {
        if (row.instrument != m_instrument) return;
        const auto signal = m_signalOfOrder.find(row.fill.order);
        const Time time = row.fill.marketTime.ns != 0 ? row.fill.marketTime : row.time;
        insertByTime(m_fills, m_fillsPlaced,
                     {ChartMarker::Kind::Fill, row.fill.side, row.variant, time, row.fill.price,
                      signal == m_signalOfOrder.end() ? SignalId{} : signal->second, row.fill.order});
    });
}

/// Where engine 2 acted: its fills lead to the signal, never to an order, whose number would be another one's.
void ChartMarkers::readShadow(const session::Snapshot& snapshot)
{
    if (!snapshot.shadow) return;
    readNew(snapshot.shadow->orders, m_shadowOrdersRead, [this](const session::OrderRow& row) {
        if (row.instrument == m_instrument && row.signal.isSet()) m_signalOfShadow[row.order] = row.signal;
    });
    readNew(snapshot.shadow->fills, m_shadowFillsRead, [this](const session::FillRow& row) {
        if (row.instrument != m_instrument) return;
        const auto signal = m_signalOfShadow.find(row.fill.order);
        const Time time = row.fill.marketTime.ns != 0 ? row.fill.marketTime : row.time;
        insertByTime(m_fills, m_fillsPlaced,
                     {ChartMarker::Kind::Fill, row.fill.side, session::Variant::B, time, row.fill.price,
                      signal == m_signalOfShadow.end() ? SignalId{} : signal->second, OrderId{}});
    });
}

void ChartMarkers::readLevels(const session::Snapshot& snapshot)
{
    m_levels.clear();
    m_positions.clear();
    const session::InstrumentPart* part = snapshot.find(m_instrument);
    if (part == nullptr) return;
    const double unitsPerPrice = std::pow(10.0, part->instrument->priceScale);
    for (const session::PositionRow& row : *snapshot.positions) {
        if (row.instrument != m_instrument || row.quantity.count == 0) continue;
        m_positions.push_back(row);
        const auto add = [&](ChartLevel::Kind kind, double price) {
            if (price == 0.0) return;
            const bool isProtection = kind == ChartLevel::Kind::Stop || kind == ChartLevel::Kind::Target;
            m_levels.push_back({kind, row.variant, price, row.order, row.quantity, row.position,
                                isProtection && models::canChange(row)});
        };
        add(ChartLevel::Kind::Entry, row.entry * unitsPerPrice);
        add(ChartLevel::Kind::Stop, static_cast<double>(row.stop.units));
        add(ChartLevel::Kind::Target, static_cast<double>(row.target.units));
        add(ChartLevel::Kind::Trail, static_cast<double>(row.trail.units));
    }
    const std::uint8_t account = models::seenAccount(snapshot);
    for (const auto& [order, row] : m_working) {
        if (row.account != account) continue;
        const bool isStop = trading::isStop(row.kind);
        const ChartLevel::Kind kind = row.side == market::Side::Sell
                                          ? (isStop ? ChartLevel::Kind::SellStop : ChartLevel::Kind::SellLimit)
                                          : (isStop ? ChartLevel::Kind::BuyStop : ChartLevel::Kind::BuyLimit);
        m_levels.push_back({kind, row.variant, static_cast<double>(models::levelOf(row).units), order,
                            Lots{row.quantity.count - row.filled.count}, PositionId{}, models::canReplace(row)});
    }
}

} // namespace sextant::ui
