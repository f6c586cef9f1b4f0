#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/session/snapshot.h"
#include "engine/trading/risk/risk_settings.h"
#include "models/order_draft.h"
#include "models/pending_levels.h"

namespace sextant::models {

/// How much of a row's bar is filled, and why the row stands out.
struct LadderMark {
    double size = 0.0;       ///< of the largest level in sight, 0..1
    double cumulative = 0.0; ///< everything up to here, of the larger side, 0..1
    bool isBest = false;
    bool isLast = false;    ///< something traded here last
    bool isOwn = false;     ///< own orders stand here
    bool isStop = false;    ///< … at least one of them a stop
    bool isPending = false; ///< … moved here, the engine has not said so yet
    friend bool operator==(const LadderMark&, const LadderMark&) = default;
};

/// What there is to be seen of the market's depth.
enum class DepthState : std::uint8_t {
    NoMarket, ///< no session, no instrument, or no price yet
    NoBook,   ///< the source has none: last price, and the newest quote if there is one
    Waiting,  ///< no snapshot of the book yet
    Live,
    Stale,   ///< older than risk lets anybody trade on
    Gap,     ///< an update is missing
    Crossed, ///< bid above ask: wrong
};

/// Prices of one instrument in equal steps, the highest on top, with sizes, own orders and the last trade. Rows stand
/// for places on the screen: prices move over them only by recentre(), scrollBy() and the step, or by themselves while
/// the ladder is not held and the market leaves its middle.
class DepthLadderModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { OwnBuys, Bids, PriceColumn, Asks, OwnSells, ColumnCount };
    static constexpr int kMarkRole = Qt::UserRole + 70; ///< LadderMark of the cell
    static constexpr int kLeastRows = 5;

    explicit DepthLadderModel(QObject* parent = nullptr);

    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] InstrumentId instrument() const { return m_instrument; }
    /// As many as there is room for; at least kLeastRows.
    void setRows(int rows);

    /// While held nothing moves by itself: the pointer is over the rows, or something is dragged.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    /// The market into the middle; rows follow it again.
    void recentre();
    /// By so many rows, upwards for positive ones. The rows then stay until recentre().
    void scrollBy(int rows);
    /// The market has left the middle of the rows.
    [[nodiscard]] bool isOffCentre() const;
    /// Where to, if it has: higher than the middle row.
    [[nodiscard]] bool isMarketAbove() const;
    /// Price steps: in ticks, 1, 2 or 5 times a power of ten.
    [[nodiscard]] std::int64_t stepTicks() const { return m_multiple; }
    [[nodiscard]] Price step() const;
    /// "0.50": the distance of rows as a price; "—" without an instrument.
    [[nodiscard]] QString stepText() const;
    void stepFiner();
    void stepCoarser();

    /// 0: no such row, or nothing is known.
    [[nodiscard]] Price priceAt(int row) const;
    /// The row a price belongs to, -1 if it is out of sight. Buys belong to the step at or below, sales at or above.
    [[nodiscard]] int rowOf(Price price, market::Side side) const;
    /// Own orders of a side that stand in a row, oldest first.
    [[nodiscard]] std::vector<session::OrderRow> ordersAt(int row, market::Side side) const;

    [[nodiscard]] DepthState state() const { return m_state; }
    /// What that means, in a sentence; empty while the book is live.
    [[nodiscard]] QString stateText() const;
    /// "0.50 (1.0 bp)"; "—" where one side is not known.
    [[nodiscard]] QString spreadText() const;

    // Orders that are being moved from row to row.
    void move(OrderId order, Price to);
    void setSubmitted(quint64 ticket);
    void setAnswer(quint64 ticket, bool accepted);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// State, spread or place of the market may have changed.
    void marketChanged();
    void stepChanged();

private:
    struct Own {
        Lots lots;
        int orders = 0;
        bool hasStop = false;
        bool isPending = false;
        friend bool operator==(const Own&, const Own&) = default;
    };
    struct Row {
        Price price;
        double bid = 0.0;
        double ask = 0.0;
        double bidSum = 0.0;
        double askSum = 0.0;
        Own buys;
        Own sells;
        bool isBestBid = false;
        bool isBestAsk = false;
        bool isLast = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Scale {
        double largest = 0.0;
        double deepest = 0.0;
        friend bool operator==(const Scale&, const Scale&) = default;
    };

    [[nodiscard]] const session::InstrumentPart* part() const;
    [[nodiscard]] bool isMine(const session::OrderRow& row) const;
    [[nodiscard]] Price levelNow(const session::OrderRow& row) const;
    [[nodiscard]] std::int64_t stepIndex(Price price, market::Side side) const;
    [[nodiscard]] std::optional<std::int64_t> centreStep() const;
    void readMarket();
    void chooseStep();
    void setMultiple(std::int64_t multiple);
    void place();
    void rebuild();
    [[nodiscard]] std::vector<Row> makeRows(Scale& scale) const;
    void addBook(std::vector<Row>& rows, Scale& scale) const;
    void addOrders(std::vector<Row>& rows) const;
    [[nodiscard]] QString cellText(const Row& row, int column) const;
    [[nodiscard]] QString spokenText(const Row& row, int column) const;
    [[nodiscard]] LadderMark markOf(const Row& row, int column) const;

    session::SnapshotPtr m_snapshot;
    InstrumentId m_instrument;
    WorkingOrders m_working;
    PendingLevels m_pending;
    std::shared_ptr<const session::ConfigurationPart> m_configuration;
    trading::RiskSettings m_risk;

    DepthState m_state = DepthState::NoMarket;
    Price m_bid; // best; 0: none
    Price m_ask;
    bool m_isHeld = false;
    bool m_isScrolled = false; // by people: stays where it is
    bool m_hasStep = false;    // chosen for this instrument
    std::int64_t m_multiple = 1;
    std::int64_t m_top = 0; // step of the first row; price = step · m_multiple · tick
    std::vector<Row> m_rows;
    Scale m_scale;
};

} // namespace sextant::models

Q_DECLARE_METATYPE(sextant::models::LadderMark)
