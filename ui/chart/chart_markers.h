#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

#include "engine/session/snapshot.h"
#include "models/chart/bar_series.h"
#include "models/pending_levels.h"

namespace sextant::ui {

/// Something that was done, or not done, at a bar.
struct ChartMarker {
    enum class Kind : std::uint8_t {
        Fill,     ///< an order was filled
        Declined, ///< a signal ended without an order
    };
    Kind kind = Kind::Fill;
    market::Side side = market::Side::None;
    session::Variant variant = session::Variant::None;
    Time time; ///< within the bar it belongs to
    Price price;
    SignalId signal; ///< what it came of; unset for the operator's orders and for exits
    OrderId order;
    std::int64_t slot = -1; ///< once known
};

/// A price that matters to an open position or a working order.
struct ChartLevel {
    enum class Kind : std::uint8_t { Entry, Stop, Target, Trail, BuyLimit, SellLimit, BuyStop, SellStop };
    Kind kind = Kind::Entry;
    session::Variant variant = session::Variant::None;
    double price = 0.0; ///< price units
    OrderId order;      ///< of orders; of a position the one that opened it
    Lots quantity;
    PositionId position{}; ///< of positions
    bool canMove = false;  ///< people may move it

    /// Of stops, targets and orders.
    [[nodiscard]] models::LevelKey key() const
    {
        return kind == Kind::Stop     ? models::LevelKey::stopOf(position)
               : kind == Kind::Target ? models::LevelKey::targetOf(position)
                                      : models::LevelKey::of(order);
    }
};

/// What a session did with one instrument, kept up to date from its snapshots: only new rows are read.
class ChartMarkers final {
public:
    void setInstrument(InstrumentId instrument);
    /// Forgets everything; the next snapshot is read from its beginning.
    void reset();
    void update(const session::Snapshot& snapshot);
    /// Another series: markers are placed again.
    void forgetSlots();
    /// Gives every marker its slot. New ones and those of the newest bars are looked up.
    void place(const models::BarSeries& series);

    [[nodiscard]] const std::vector<ChartMarker>& fills() const { return m_fills; } ///< by time
    [[nodiscard]] const std::vector<ChartMarker>& declined() const { return m_declined; }
    [[nodiscard]] const std::vector<ChartLevel>& levels() const { return m_levels; }
    /// Open positions of the instrument.
    [[nodiscard]] const std::vector<session::PositionRow>& positions() const { return m_positions; }
    /// Working orders of the instrument that stand at a price.
    [[nodiscard]] std::vector<session::OrderRow> orders() const;

private:
    void readSignals(const session::Snapshot& snapshot);
    void readOrders(const session::Snapshot& snapshot);
    void readFills(const session::Snapshot& snapshot);
    void readShadow(const session::Snapshot& snapshot);
    void readLevels(const session::Snapshot& snapshot);

    InstrumentId m_instrument;
    std::uint64_t m_signalsRead = 0;
    std::uint64_t m_ordersRead = 0;
    std::uint64_t m_fillsRead = 0;
    std::uint64_t m_shadowOrdersRead = 0;
    std::uint64_t m_shadowFillsRead = 0;
    std::map<OrderId, SignalId> m_signalOfOrder;
    std::map<OrderId, SignalId> m_signalOfShadow; // engine 2 numbers its orders for itself
    std::map<OrderId, session::OrderRow> m_working;
    std::vector<session::PositionRow> m_positions;
    std::vector<ChartMarker> m_fills;
    std::vector<ChartMarker> m_declined;
    std::vector<ChartLevel> m_levels;
    std::size_t m_fillsPlaced = 0;
    std::size_t m_declinedPlaced = 0;
};

} // namespace sextant::ui
