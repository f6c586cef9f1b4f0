#pragma once

#include <QObject>
#include <QPointer>

#include <optional>
#include <string>

#include "engine/host/cockpit_host.h"
#include "engine/host/work_pool.h"
#include "engine/market/timeframe.h"

namespace sextant::ui {
class ChartView;
}

namespace sextant::cockpit {

/// Bars that the workspace keeps from before the session that is open: imported, fetched, or of other sessions. They
/// are read on a thread of their own and shown on the chart behind the session's own; no decision knows of them.
class HistoryDesk final : public QObject {
    Q_OBJECT
public:
    HistoryDesk(host::CockpitHost& host, ui::ChartView& chart, QObject* parent = nullptr);

    /// What the chart shows now.
    void look(const session::SnapshotPtr& snapshot);
    /// The history has other bars of this instrument, as it names it.
    void imported(const QString& instrument);

private:
    struct Wanted {
        std::uint64_t serial = 0;
        std::string instrument; ///< as the history names it
        int priceScale = 0;
        market::Timeframe base = market::Timeframe::M1;
        market::Timeframe shown = market::Timeframe::M1;
        Time before; ///< start of the session's first bar
        friend bool operator==(const Wanted&, const Wanted&) = default;
    };
    [[nodiscard]] std::optional<Wanted> wanted(const session::Snapshot& snapshot) const;
    void read(const Wanted& wanted);

    host::CockpitHost& m_host;
    QPointer<ui::ChartView> m_chart;
    session::SnapshotPtr m_snapshot;
    std::optional<Wanted> m_wanted;
    host::WorkPool m_pool; // last: it is stopped first
};

} // namespace sextant::cockpit
