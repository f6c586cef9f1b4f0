#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/decision/experiments/agent_record.h"
#include "engine/decision/experiments/calibration.h"
#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

/// A mean of results in R (agents.md §10): E = win rate · mean win − loss rate · mean loss, which is their mean.
struct ResultSums {
    std::int64_t count = 0;
    std::int64_t wins = 0;   ///< R > 0
    std::int64_t losses = 0; ///< R < 0
    KahanSum sum;
    KahanSum won;
    KahanSum lost; ///< as a negative number

    void add(double multiple);
    [[nodiscard]] std::optional<double> mean() const;
    [[nodiscard]] std::optional<double> meanWin() const;
    [[nodiscard]] std::optional<double> meanLoss() const; ///< negative
};

/// What an agent said of one signal whose result is known, oldest first.
struct AgentResult {
    std::int32_t confidence = 0;
    bool isSupporter = false; ///< it was for the signal's direction; else against it
    bool wasRight = false;    ///< the market went where it said: result > 0 for a supporter, < 0 for an opponent
    bool isCounterfactual = false;
    double multiple = 0.0; ///< R of the signal's direction
};

/// What is counted of one agent: O(1) per decision and per outcome (agents.md §10).
struct AgentTally {
    // Decisions
    std::int64_t decisions = 0; ///< it could have spoken of
    std::int64_t opinions = 0;
    std::int64_t failures = 0;
    std::int64_t supporting = 0;
    std::int64_t opposing = 0;
    std::int64_t neutral = 0;
    std::int64_t approved = 0; ///< its opinions on decisions that were approved
    std::int64_t rejected = 0;
    std::int64_t vetoes = 0; ///< risk only
    KahanSum confidence;
    KahanSum contribution;
    // Outcomes; directional opinions only
    std::int64_t outcomes = 0;
    std::int64_t right = 0;
    ResultSums supported; ///< R of the trades it was for
    ResultSums vetoed;    ///< R that its vetoes kept from being: counterfactual
    KahanSum attributed;  ///< share_i · pnl; over all agents they add up to the pnl of what was traded
    KahanSum avoided;     ///< −pnl of trades it was against
    std::map<std::string, ResultSums> byRegime; ///< of `supported`
    std::map<std::string, ResultSums> bySession;
    std::map<std::uint16_t, ResultSums> byInstrument;
    std::vector<AgentResult> results; ///< one each: what intervals, calibration and trend are made of

    /// Opinions by decisions it could have spoken of; nothing before the first.
    [[nodiscard]] std::optional<double> coverage() const;
    [[nodiscard]] std::optional<double> meanConfidence() const;
    [[nodiscard]] std::optional<double> meanContribution() const;
    /// How often the market went where it said.
    [[nodiscard]] Proportion hits() const { return {right, outcomes}; }
};

/// The statistics of all agents, kept by folding decisions and outcomes in their order.
class AgentPerformance final {
public:
    void addDecision(const AgentRecord& record);
    /// What became of a decision that was added before.
    void addOutcome(const AgentRecord& record, const AgentOutcome& outcome);

    [[nodiscard]] const AgentTally& of(AgentId agent) const { return m_tallies[static_cast<std::size_t>(agent)]; }
    [[nodiscard]] std::int64_t decisions() const { return m_decisions; }
    [[nodiscard]] std::int64_t approved() const { return m_approved; }
    [[nodiscard]] std::int64_t outcomes() const { return m_outcomes; }
    /// Money of everything traded, account currency.
    [[nodiscard]] double money() const { return m_money.value(); }

private:
    std::array<AgentTally, kAgents> m_tallies{};
    std::int64_t m_decisions = 0;
    std::int64_t m_approved = 0;
    std::int64_t m_outcomes = 0;
    KahanSum m_money;
};

constexpr std::size_t kFewestResults = 30; ///< for intervals and calibration to be shown
constexpr std::size_t kTrendLength = 50;

/// Whether a sub-agent may become a specialist (agents.md §7.7).
enum class Promotion : std::uint8_t {
    NotASubAgent,
    TooFew,   ///< fewer than 300 results
    Eligible, ///< expectancy's lower 95 % bound > 0.05 R and ECE <= 0.10
    NotYet,
    Demote, ///< upper bound of the last 200 below 0, or ECE > 0.15
};
[[nodiscard]] std::string_view toString(Promotion promotion); ///< "eligible"

/// What follows from a tally; resampling makes it slow: to be made when it is wanted.
struct AgentReport {
    std::optional<Interval> hitInterval;        ///< Wilson, 95 %
    std::optional<Interval> winInterval;        ///< the same of wins by supported trades
    std::optional<Interval> expectancyInterval; ///< bootstrap, 95 %; from 30 results on
    std::optional<Calibration> calibration;     ///< from 30 results on
    std::optional<double> perfectError;         ///< ECE of perfect calibration, from 100 on
    std::optional<double> area;                 ///< AUC
    std::optional<Recalibration> recalibration; ///< from 50 on
    std::optional<double> recentMean;           ///< R of the last 50 supported trades
    std::optional<double> previousMean;         ///< of the 50 before
    Promotion promotion = Promotion::NotASubAgent;
};
/// @param resamples  of the bootstrap; seeded, so the same results give the same report
[[nodiscard]] AgentReport reportOf(AgentId agent, const AgentTally& tally, int resamples = 10'000);
/// Forecasts of an agent, oldest first: that the market goes where it said.
[[nodiscard]] std::vector<Forecast> forecastsOf(const AgentTally& tally);

} // namespace sextant::decision
