#pragma once

#include <optional>

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/time.h"

namespace sextant::trading {

/// R22: what one run may use at most. A run is a session started for one strategy with those that continue it
/// (execution.md §2). Nothing is limited unless set.
struct RunBudget {
    std::optional<int> tradesPerDay;    ///< entries of one trading day
    std::optional<Cash> maxLoss;        ///< since the run began, marks included
    std::optional<Duration> maxRuntime; ///< engine time
    std::optional<Cash> maxNotional;    ///< value of all entries of the run
    [[nodiscard]] bool limitsAnything() const { return tradesPerDay || maxLoss || maxRuntime || maxNotional; }
    friend bool operator==(const RunBudget&, const RunBudget&) = default;
};

/// What a run has used of its budget so far.
class RunUsage final {
public:
    void begin(Time time, Cash equity);
    void startDay() { m_entriesToday = 0; }
    /// An entry was filled; `value` is that of the fill, counted by its magnitude.
    void noteEntry(Cash value);
    [[nodiscard]] Time started() const { return m_started; }
    [[nodiscard]] Cash startEquity() const { return m_startEquity; }
    [[nodiscard]] int entriesToday() const { return m_entriesToday; }
    [[nodiscard]] Cash notional() const { return m_notional; } ///< stops at the end of the cash range

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    Time m_started;
    Cash m_startEquity;
    int m_entriesToday = 0;
    Cash m_notional;
};

/// The part of a budget that is nearest to its limit.
struct BudgetState {
    double measured = 0.0; ///< trades, cash or seconds
    double limit = 0.0;    ///< 0: nothing is limited
    double used = 0.0;     ///< measured / limit
    bool isBroken = false;
};

/// How much of the budget is used once an order of `orderValue` (0: none) is added. A loss or a running time that
/// reaches its limit is broken, a number of trades or an amount that exceeds it.
[[nodiscard]] BudgetState budgetState(const RunBudget& budget, const RunUsage& usage, Cash equity, Time now,
                                      __int128 orderValue);

} // namespace sextant::trading
