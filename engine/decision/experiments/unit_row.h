#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/core/time.h"
#include "engine/decision/experiments/router.h"

namespace sextant::decision {

/// What one engine made of the signals of one unit. R is the net result over the risk at entry, per trade; amounts are
/// in the instrument's settlement currency.
struct EngineOutcome {
    std::int64_t approved = 0; ///< signals that passed the gates, or that the agents approved
    std::int64_t trades = 0;   ///< positions that its signals opened
    std::int64_t open = 0;     ///< of them, not closed yet
    double sumR = 0.0;
    double sumR2 = 0.0;
    std::int64_t wins = 0;    ///< closed with R > 0
    std::int64_t losses = 0;  ///< with R < 0
    double maxDrawdown = 0.0; ///< largest fall of the running sum of R from its peak, >= 0
    double peakR = 0.0;       ///< that peak, from 0
    double fees = 0.0;
    double pnl = 0.0;    ///< net
    double gains = 0.0;  ///< Σ of results above 0
    double damage = 0.0; ///< Σ of results below 0, as a positive number
    double heldHours = 0.0;
    double slippageBp = 0.0; ///< Σ over fills of half-spread, slippage and impact, in 1e-4 of the reference price
    std::int64_t fills = 0;
    double worstR = 0.0;       ///< the largest loss of one trade in R, >= 0
    std::int64_t orders = 0;   ///< that its signals sent
    std::int64_t rejected = 0; ///< of them, by risk or venue, or failed on the way
    std::int64_t failures = 0; ///< agents that failed to speak; engine 1 has none
    friend bool operator==(const EngineOutcome&, const EngineOutcome&) = default;
};

/// One unit of randomisation (experiments.md §2.1): symbol, timeframe and trading day, with what both engines made of
/// it. In split mode only the labelled one has trades.
struct UnitRow {
    std::string experiment; ///< key; empty: none ran
    std::string symbol;
    std::string timeframe;
    std::string tradingDay; ///< "2026-01-05-RTH"
    Arm label = Arm::A;     ///< by hash
    RoutingReason reason = RoutingReason::FlagOff;
    ComparisonMode mode = ComparisonMode::Paired;
    std::uint32_t bucket = 0;
    std::uint32_t phase = 0; ///< of the experiment, from 1; 0: none ran
    bool isExposed = true;
    // Strata, of what was known at the first signal.
    std::string volatility;  ///< "normal"; "unknown"
    std::string sessionType; ///< "RTH", "ETH", "24H"
    std::string assetClass;
    std::int64_t signalCount = 0;    ///< accepted ones that ask for a position
    std::optional<double> covariate; ///< mean R of symbol and timeframe over the 20 trading days before, both engines
    Time firstSeen;
    Time dayEnd;             ///< the trading day's close
    Time lastOutcome;        ///< of a trade that closed; of the first signal while none has
    bool isComplete = false; ///< the day is over and no trade is open, or 5 trading days have passed since
    std::array<EngineOutcome, 2> engines{}; ///< by Arm

    [[nodiscard]] const EngineOutcome& of(Arm engine) const { return engines[static_cast<std::size_t>(engine)]; }
    [[nodiscard]] EngineOutcome& of(Arm engine) { return engines[static_cast<std::size_t>(engine)]; }
    /// "SPY|15m|2026-01-05-RTH"
    [[nodiscard]] std::string unit() const { return symbol + "|" + timeframe + "|" + tradingDay; }
    friend bool operator==(const UnitRow&, const UnitRow&) = default;
};

} // namespace sextant::decision
