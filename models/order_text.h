#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "engine/session/snapshot.h"
#include "models/order_change.h"
#include "models/table_column.h"

namespace sextant::models {

/// The terms of orders in words.
class OrderText final {
    Q_DECLARE_TR_FUNCTIONS(OrderText)
public:
    /// "The stop of a long position lies below the market."; empty for None.
    [[nodiscard]] static QString of(ProtectionFault fault, bool isLong);
    /// "last trade", "mid", "bid or ask".
    [[nodiscard]] static QString of(trading::TriggerSource source);
    /// "12.50", "1.5%", "2 ATR"; "—" where nothing trails. `instrument` may be null.
    [[nodiscard]] static QString trail(const trading::Trail& trail, const market::Instrument* instrument);
    /// "stop limit, exit".
    [[nodiscard]] static QString kind(const session::OrderRow& row);
    /// "DAY", "GTD 2026-01-05 14:30:00".
    [[nodiscard]] static QString tif(const session::OrderRow& row, const CellContext& context);
    /// What it shows of itself: "0.5 of 2"; "—" where it shows all.
    [[nodiscard]] static QString shown(const session::OrderRow& row, const CellContext& context);
    /// "OCO 7": a number that the orders of one group share; empty: it stands alone.
    [[nodiscard]] static QString group(const session::OrderRow& row);
    /// "replaces 12", "exit of position 3"; empty: neither.
    [[nodiscard]] static QString link(const session::OrderRow& row);
    /// "working, unverified".
    [[nodiscard]] static QString state(const session::OrderRow& row);
    /// "buy 0.32907 BTC-USDT, stop limit at 50 000.00, limit 50 010.00, GTC, post-only".
    [[nodiscard]] static QString words(const session::OrderRow& row, const CellContext& context);
};

} // namespace sextant::models
