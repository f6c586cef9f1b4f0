#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/trading/ledger/account_view.h"
#include "engine/trading/risk/kill_switch.h"
#include "engine/trading/risk/risk_settings.h"

namespace sextant::trading {

/// Which loss limits were broken (execution.md §10): entries are off until the next trading day (R03), the next week
/// (R04) or an unlock (all three).
struct Halts {
    bool dailyLoss = false;  ///< R03
    bool weeklyLoss = false; ///< R04
    bool drawdown = false;   ///< R08
    [[nodiscard]] bool any() const { return dailyLoss || weeklyLoss || drawdown; }
    friend bool operator==(const Halts&, const Halts&) = default;
};

/// What the rules remember between orders of one account. Allocates when an instrument is first named, never
/// afterwards.
class RiskState final {
public:
    static constexpr std::size_t kRateCapacity = 256;
    static constexpr std::size_t kQuantities = 50;

    void define(InstrumentId instrument);

    /// An order went out: counts for R15 and for the median of R12.
    void noteOrder(InstrumentId instrument, Lots quantity, Time time);
    /// An entry was filled: starts the cooldown of R02.
    void noteEntry(InstrumentId instrument, Time time);
    /// A position was closed with this net result; a loss starts the longer cooldown.
    void noteClosed(InstrumentId instrument, Cash net, Time time);

    /// Compares equity with the limits of R03, R04 and R08 and latches what is broken. Returns what is newly so.
    Halts observe(Cash equity, Cash dayStart, Cash weekStart, Cash peak, const RiskSettings& settings);
    void startDay() { m_halts.dailyLoss = false; }
    void startWeek() { m_halts.weeklyLoss = false; }
    /// Lifts the halt of R03, R04 or R08; false if there was none. The caller also restarts what it is measured from
    /// (Ledger::startDay, startWeek, restartPeak), else it breaks again at once.
    bool unlock(ReasonCode rule);

    [[nodiscard]] const Halts& halts() const { return m_halts; }
    [[nodiscard]] KillSwitch& killSwitch() { return m_killSwitch; }
    [[nodiscard]] const KillSwitch& killSwitch() const { return m_killSwitch; }
    [[nodiscard]] std::optional<Time> lastEntry(InstrumentId instrument) const;
    [[nodiscard]] std::optional<Time> lastLoss(InstrumentId instrument) const;
    /// Orders sent in (now − window, now], at most kRateCapacity.
    [[nodiscard]] int ordersWithin(Duration window, Time now) const;
    /// Median of the last 50 order quantities (the lower one of an even number), or nothing while fewer than `from`
    /// were sent.
    [[nodiscard]] std::optional<Lots> medianQuantity(InstrumentId instrument, int from) const;

    /// All of it, for the session that continues this one (DESIGN §4b.12).
    void canonical(CanonicalWriter& out) const;
    /// `ids` are the instruments' ids here, in the order of those there; unset: not traded here, its memory is dropped.
    /// Damaged input makes in.ok() false; the state is then unusable.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids);

private:
    struct PerInstrument {
        std::optional<Time> lastEntry;
        std::optional<Time> lastLoss;
        std::array<std::int64_t, kQuantities> quantities{}; // ring
        std::uint32_t quantityCount = 0;                    // ever pushed
    };
    const PerInstrument* find(InstrumentId instrument) const;
    PerInstrument& get(InstrumentId instrument);

    std::vector<PerInstrument> m_instruments;       // by id − 1
    std::array<Time, kRateCapacity> m_orderTimes{}; // ring, in time order
    std::uint64_t m_orderCount = 0;                 // ever pushed
    Halts m_halts;
    KillSwitch m_killSwitch;
};

} // namespace sextant::trading
