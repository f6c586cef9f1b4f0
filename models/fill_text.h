#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

#include "engine/session/snapshot.h"
#include "models/roles.h"

namespace sextant::models {

/// Why a fill has its price, in words (execution.md §7).
class FillText final {
    Q_DECLARE_TR_FUNCTIONS(FillText)
public:
    /// "took the other side of a quote".
    [[nodiscard]] static QString of(trading::FillTrigger trigger);
    /// "F2: priced from the order book; the spread was assumed, not seen".
    [[nodiscard]] static QString model(const session::Filled& fill);
    /// "50 000.00 + half-spread 0.50 + slippage 0.25 + impact 0.10 = 50 000.85"; parts of nothing are left out.
    [[nodiscard]] static QString formula(const session::Filled& fill, const market::Instrument& instrument);
    /// "49 999.50 / 50 000.50"; "—" where the market was not seen.
    [[nodiscard]] static QString market(const session::Filled& fill, const market::Instrument& instrument);

    struct Line {
        QString what;
        QString detail;
        Tone tone = Tone::Plain;
    };
    /// All of it, one line per cause, those that do not apply left out.
    [[nodiscard]] static std::vector<Line> lines(const session::Filled& fill, const market::Instrument& instrument);
};

} // namespace sextant::models
