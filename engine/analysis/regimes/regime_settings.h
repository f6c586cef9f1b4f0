#pragma once

#include <array>

namespace sextant::analysis {

/// What the regime layer is tuned by (regimes.md §12). A change starts a new RegimeEngine at the next closed bar.
struct RegimeSettings {
    double ruleEntry = 0.30;   ///< of the direction score, 0..1
    double ruleExit = 0.15;    ///< below ruleEntry
    int minDwellDirection = 3; ///< closed bars a candidate must hold, >= 1
    int minDwellOther = 2;
    int lockBars = 3; ///< closed bars after a change in which a label stays

    int volatilityWindow = 252;                             ///< bars that NATR is ranked in, >= 60
    std::array<double, 3> volatilityCuts{0.25, 0.75, 0.95}; ///< rising
    double volatilityHysteresis = 0.03;

    int spreadWindow = 1000;                      ///< quotes of a session hour, or bars of the proxy
    std::array<double, 2> spreadCuts{0.33, 0.80}; ///< rising

    int hmmStates = 3; ///< 2..4
    int hmmTrain = 1500;
    int hmmMin = 500;
    int hmmRefit = 500; ///< bars from one training to the next
    int hmmRestarts = 8;
    double hmmKappa = 20.0; ///< prior counts on the diagonal of the transition matrix, >= 0
    int switchingTrain = 1000;

    double hazard = 1.0 / 250.0; ///< chance per bar that a run ends, in (0, 1)
    int runLengthCap = 1000;
    double changeAlarm = 0.5;

    double blendRule = 0.50;
    double blendHmm = 0.35;
    double blendSwitching = 0.15;
    double blendEntry = 0.55;
    double blendExit = 0.45;
};

} // namespace sextant::analysis
