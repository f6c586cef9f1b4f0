#pragma once

#include <QCoreApplication>
#include <QPoint>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"
#include "models/order_change.h"
#include "models/pending_levels.h"
#include "ui/chart/chart_markers.h"

namespace sextant::ui {

struct ChartScene;

/// One level as it is shown: where it is being moved to rather than where it stands.
struct LevelLine {
    ChartLevel level;
    Price standing;
    Price shown;
    QString note;            ///< what it would mean there: money, reward by risk
    bool isPending = false;  ///< asked for, the engine has not said so yet
    bool isHeld = false;     ///< being moved
    bool isSelected = false; ///< what keys move
    bool isHovered = false;
};

/// Stops and targets of positions and the prices of orders, as lines that people move by mouse or keyboard. A move is
/// asked of the engine when it ends; until the answer the line waits where it was put.
class LevelLines final {
    Q_DECLARE_TR_FUNCTIONS(LevelLines)
public:
    /// Forgets what is being moved.
    void reset();
    void update(const session::Snapshot& snapshot, const ChartMarkers& markers, const market::Instrument& instrument,
                Price last);
    [[nodiscard]] const std::vector<LevelLine>& lines() const { return m_lines; }

    /// The line that can be moved at or near a point; the nearest of several.
    [[nodiscard]] std::optional<models::LevelKey> lineAt(const QPoint& point, const ChartScene& scene) const;
    void hover(std::optional<models::LevelKey> key);

    void grab(models::LevelKey key);
    /// To the nearest tick, never to 0.
    void moveTo(double price);
    [[nodiscard]] bool isHolding() const { return m_held.has_value(); }
    /// Lets go: the command that moves it, or nothing where it stands as before.
    /// Nothing either for a stop or target beyond the market, which would close the position at once.
    [[nodiscard]] std::optional<session::Command> drop();
    /// Lets go, and it is back where it stands.
    void putBack();

    /// The next line from the top down that can be moved, the first again after the last; false: there is none.
    bool selectNext();
    [[nodiscard]] bool hasSelection() const { return m_selected.has_value(); }
    void clearSelection();
    /// Moves the selected line by ticks, upwards for positive ones.
    void nudge(std::int64_t ticks);

    /// Of the command that drop() gave last.
    void setSubmitted(std::uint64_t ticket);
    void setAnswer(std::uint64_t ticket, bool accepted);

    /// The command for a stop or target of the open position of this instrument, which has none yet or another one;
    /// nothing without a position, or beyond the market.
    [[nodiscard]] std::optional<session::Command> protect(bool isStop, double price);
    [[nodiscard]] bool canProtect() const { return protectable() != nullptr; }
    /// … and the stop, or else the target, may stand there.
    [[nodiscard]] bool canProtectAt(bool isStop, double price) const;

    /// "Stop of A at 49 700.00: −120.00, 2.1 R." for every line that can be moved.
    [[nodiscard]] QString description() const;
    /// "stop A", "buy stop me".
    [[nodiscard]] static QString title(const ChartLevel& level);

private:
    void rebuild();
    [[nodiscard]] QString noteOf(const LevelLine& line) const;
    /// Of a stop or target put there; None for orders.
    [[nodiscard]] models::ProtectionFault faultAt(models::LevelKey key, Price price) const;
    [[nodiscard]] Price shownOf(const ChartLevel& level) const;
    [[nodiscard]] const session::PositionRow* positionOf(const ChartLevel& level) const;
    [[nodiscard]] const session::PositionRow* protectable() const;
    [[nodiscard]] Price shownProtection(const session::PositionRow& row, bool isStop) const;
    [[nodiscard]] Price onTick(double price) const;
    [[nodiscard]] std::optional<session::Command> commandFor(models::LevelKey key, Price price) const;

    const market::Instrument* m_instrument = nullptr; // of the snapshot below
    std::vector<ChartLevel> m_levels;
    std::vector<session::PositionRow> m_positions;
    std::vector<session::OrderRow> m_orders;
    Price m_last;
    std::vector<LevelLine> m_lines;
    models::PendingLevels m_pending;
    std::optional<models::LevelKey> m_hovered;
    std::optional<models::LevelKey> m_selected;
    std::optional<models::LevelKey> m_held;
    Price m_heldAt;
};

} // namespace sextant::ui
