#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/detectors/detector_set.h"
#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/regimes/regime_settings.h"
#include "engine/decision/agents/agent_case.h"
#include "engine/decision/experiments/router.h"
#include "engine/decision/gates/signal_gate.h"
#include "engine/market/timeframe.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "engine/trading/exits/exit_settings.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/fills/fill.h"
#include "engine/trading/fills/fill_settings.h"
#include "engine/trading/options/dividend_schedule.h"
#include "engine/trading/options/option_selection.h"
#include "engine/trading/options/zero_curve.h"
#include "engine/trading/risk/risk_settings.h"
#include "engine/trading/risk/sizing.h"

namespace sextant::session {

/// The settings and flags of a session in the form in which its parts want them. Made anew when one changes.
struct SessionConfig {
    bool scoringEnabled = true;
    std::vector<market::Timeframe> signalTimeframes;
    std::vector<market::Timeframe> scoringTimeframes;
    analysis::DetectorParameters detectors;
    market::Timeframe regimeTimeframe = market::Timeframe::H1;
    analysis::RegimeSettings regime;
    bool regimeBlend = false;
    bool regimeSizing = false;
    double minAgreement = 0.6;
    bool longestVetoes = false;
    double minSignalScore = 0.7;
    bool dedupIncludesTimestamp = false;
    bool optionsTraded = false; ///< a signal buys an option of its symbol
    trading::OptionSelectionSettings optionSelection;
    trading::PremiumShares optionShares; ///< stop, target and trail of a bought option
    trading::ExitSettings optionExits;   ///< the other rules of leaving one
    trading::ZeroCurve optionRates = trading::ZeroCurve::flat(0.0);
    trading::DividendSchedule dividends; ///< that are announced
    bool futuresTradable = false;
    bool killFlattens = false;
    bool lossKills = true; ///< a broken R03, R04 or R08 triggers the kill switch
    Duration exitRetry = std::chrono::seconds(10);
    decision::GateSettings gates;
    trading::RiskSettings risk;
    trading::EventCalendar events; ///< R20
    trading::SizingSettings sizing;
    Duration maxRateAge = std::chrono::minutes(15); ///< of exchange rates
    std::string accountCurrency = "USD";            ///< of the main account
    bool stablecoinsAtPar = true;
    trading::ExitSettings exits;
    trading::FillSettings fills;
    bool fillLadder = false;
    std::optional<trading::FillModel> fillModel;          ///< none: what fits the data at hand
    Duration feedLatency = std::chrono::milliseconds(20); ///< F3: exchange to us

    // Engine 2.
    bool variantB = false;
    bool shadowExecution = false;
    decision::AgentSwitches agents; ///< by flags
    decision::AgentParameters agentParameters;
    Digest agentParametersHash;
    std::vector<std::string> openingRangeSymbols;
    decision::RoutingRule routing; ///< while no experiment runs
    decision::ComparisonMode comparison = decision::ComparisonMode::Paired;
};

/// How a position in this instrument is left.
[[nodiscard]] inline const trading::ExitSettings& exitsOf(const SessionConfig& config,
                                                          const market::Instrument& instrument)
{
    return instrument.assetClass == market::AssetClass::Option ? config.optionExits : config.exits;
}

[[nodiscard]] SessionConfig compile(const SettingValues& settings, const FlagValues& flags);

/// The currencies that count 1:1 as `account`: the dollar and its coins, if it is one of them and the settings say so.
[[nodiscard]] std::span<const std::string_view> currenciesAtPar(const SessionConfig& config, std::string_view account);

/// What an instrument is scored on: `signal` are the timeframes whose closing bar is scored, `parts` those that make up
/// the score, ascending.
struct ScoringPlan {
    std::vector<market::Timeframe> signal;
    std::vector<market::Timeframe> parts;
};
/// Those of the configuration that are not shorter than the instrument's bars; where its bars are longer than a
/// configured signal timeframe, the bars' own timeframe and the next two (specs/cli.md and DESIGN §4: "the tape's own
/// if that is longer").
[[nodiscard]] ScoringPlan scoringPlan(const SessionConfig& config, market::Timeframe base);

/// Whose bars tell the regime: the longest scored timeframe that is not longer than the setting, else the shortest
/// there is; none where nothing is scored.
[[nodiscard]] std::optional<market::Timeframe> regimeTimeframe(const SessionConfig& config, const ScoringPlan& plan);

/// What the regime makes of the money that a trade may lose (regimes.md §7): LOW 1.1, NORMAL 1.0, HIGH 0.6, EXTREME
/// 0.25; times 0.7 while its confidence is below 0.5.
[[nodiscard]] double regimeSizeFactor(const analysis::Regime& regime);

} // namespace sextant::session
