#pragma once

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/reason.h"

namespace sextant::trading {

/// When trading slows down by itself, before a limit stops it. Off unless wanted.
struct CalmSettings {
    bool enabled = false;
    int reduceAfterLosses = 3;            ///< losses in a row that make orders smaller; 0: never
    int pauseAfterLosses = 5;             ///< losses in a row that pause entries; 0: never
    std::int64_t pauseAtPpm = 800'000;    ///< share of the daily loss limit (R03) at which entries pause
    std::int64_t sizeFactorPpm = 500'000; ///< what is left of an order while reduced
    friend bool operator==(const CalmSettings&, const CalmSettings&) = default;
};

enum class CalmState : std::uint8_t { Off, Reduced, Paused };

/// Calm mode of one account: after a streak of losses orders are reduced, after a longer one, or when most of the daily
/// loss budget is used, entries pause. A win ends Reduced; Paused lasts until the next trading day or until an operator
/// ends it; the new day begins with an empty streak. Exits are never touched.
class CalmMode final {
public:
    /// A position was closed with this net result. A result of 0 neither adds to a streak nor ends it.
    void noteClosed(Cash net, const CalmSettings& settings);
    /// Compares what the day has lost with the budget of R03, `maxDailyLossPpm` of the day's start.
    void observe(Cash dayStart, Cash equity, std::int64_t maxDailyLossPpm, const CalmSettings& settings);
    void startDay() { *this = CalmMode(); }
    /// An operator ends it; the streak starts anew, and what the day has lost pauses no more until the next day.
    void end();

    [[nodiscard]] CalmState state() const { return m_state; }
    /// LossStreak or R03MaxDailyLoss; None while off.
    [[nodiscard]] ReasonCode cause() const { return m_cause; }
    [[nodiscard]] int lossesInARow() const { return m_losses; }

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    CalmState m_state = CalmState::Off;
    ReasonCode m_cause = ReasonCode::None;
    int m_losses = 0;
    bool m_ignoresBudget = false; // ended by an operator today
};

} // namespace sextant::trading
