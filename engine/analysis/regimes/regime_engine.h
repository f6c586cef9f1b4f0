#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/regimes/change_point.h"
#include "engine/analysis/regimes/corwin_schultz.h"
#include "engine/analysis/regimes/label_machine.h"
#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/regimes/regime_models.h"
#include "engine/analysis/regimes/regime_settings.h"
#include "engine/analysis/regimes/rule_layer.h"
#include "engine/analysis/regimes/spread_history.h"

namespace sextant::analysis {

/// What is known around a bar besides its prices.
struct RegimeContext {
    std::optional<SpreadReading> spread; ///< of the last quote; none: it is read from the bars (a proxy)
    int missingBars = 0;                 ///< between the last bar and this one, >= 0
    bool opensSession = false;           ///< the market was closed before it
};

/// A 90 % interval of each direction's chance.
struct DirectionInterval {
    DirectionProbabilities low;
    DirectionProbabilities high;
};

/// Typical size of a return so far, for standardising: the population deviation of the last 252, of what there is from
/// 60 on.
class ReturnScale final {
public:
    void push(double logReturn, bool exact);
    [[nodiscard]] std::optional<double> deviation() const;

private:
    static constexpr int kWindow = 252;
    static constexpr int kFewest = 60;

    RollingVariance m_window{kWindow};
    int m_count = 0; // while the window fills: Welford's moments
    double m_mean = 0.0;
    double m_squares = 0.0;
};

/// The market regime of one instrument on one timeframe, bar by bar (regimes.md): rules, and with the flag
/// `regime_blend`, which the caller decides, the hidden Markov and the Markov-switching model once they are trained.
/// Ready at index 199. Per bar O(states² + runs kept); allocates nothing once warm, installing a model apart. One
/// thread. The engine owns no clock, no thread and no model store: training is asked for by wantsTraining(), done
/// elsewhere by trainRegime(), and comes back by install().
class RegimeEngine final {
public:
    /// tick: the instrument's smallest price step in quote currency, > 0
    RegimeEngine(std::string symbol, market::Timeframe timeframe, double tick, const RegimeSettings& settings = {});

    /// Takes the next closed bar; what changed, or nothing. A bar that is no later than the last one, or whose numbers
    /// are not usable or not > 0, is counted and changes nothing.
    std::optional<RegimeChange> update(const BarInput& bar, const RegimeContext& context = {});
    [[nodiscard]] const Regime& current() const { return m_regime; }

    /// The flag `regime_blend`; off by default. Holds from the next bar on.
    void setBlend(bool on) { m_isBlend = on; }
    [[nodiscard]] bool isBlend() const { return m_isBlend; }

    /// A training that is due: with the flag on, once 500 bars were seen and then every 500, or after driftAlarm().
    [[nodiscard]] std::optional<TrainingRequest> wantsTraining() const;
    /// The request of wantsTraining() is taken: the next is due 500 bars later. What it is to learn from; allocates.
    TrainingSlice startTraining();
    /// Somebody found that the model does not fit any more: a training is due, if 50 bars came since the last.
    void driftAlarm() { m_hasDrift = true; }
    /// The models hold from the next bar on; their filters start from the rows of the last 1500 bars.
    void install(const RegimeModels& models);
    [[nodiscard]] const RegimeModels& models() const { return m_models; }
    [[nodiscard]] const Digest& modelHash() const { return m_modelHash; } ///< zero without models
    /// The models are older than 3 retrain intervals: the rules alone decide until the next ones (regimes.md §11).
    [[nodiscard]] bool isModelOld() const;

    /// The layers apart, for the comparison of rule, HMM and MS; the last bar's.
    [[nodiscard]] const std::optional<RuleFeatures>& features() const { return m_rules.features(); }
    [[nodiscard]] const DirectionProbabilities& ruleProbabilities() const { return m_ruleProbabilities; }
    [[nodiscard]] std::optional<DirectionProbabilities> hmmProbabilities() const;
    [[nodiscard]] std::optional<DirectionProbabilities> switchingProbabilities() const;
    [[nodiscard]] const ChainVector& hmmStates() const { return m_hmmFilter.probabilities(); }
    [[nodiscard]] const ChangePointDetector& changePoints() const { return m_changePoints; }
    /// Log-likelihood of the last bar under the hidden Markov model, as predicted before it.
    [[nodiscard]] std::optional<double> hmmLogScore() const { return m_hmmLogScore; }
    /// Whiskers of the probabilities: quantiles 5 % and 95 % of the means of 200 stationary-block resamples (mean block
    /// 10 bars) of the last 100 bars. Nothing while fewer than 100 are known. Slow; for the screen.
    [[nodiscard]] std::optional<DirectionInterval> directionInterval() const;

    [[nodiscard]] std::int64_t bars() const { return m_rules.bars(); }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

    /// What CarryOver hands to the next session: models, labels with their dwell, filters, run lengths, the training
    /// counter. Not the indicators and not the training rows, which the warm-up bars bring back.
    void canonical(CanonicalWriter& out) const;
    /// Of a new engine with the same settings, before its warm-up bars: models hold at once, the rest from the bar at
    /// which it was written. Errors: Corrupt, with the engine as it was.
    [[nodiscard]] Result<void> restore(CanonicalReader& in);

private:
    /// A row as the filters saw it.
    struct SeenRow {
        RegimeRow row;
        int missing = 0;
    };
    /// What restore() holds back until its bar has come.
    struct Resume {
        Time asOf;
        LabelMachine<RegimeDirection> direction;
        LabelMachine<RegimeStructure> structure;
        LabelMachine<VolatilityRegime> volatility;
        LabelMachine<int> trend;
        LabelMachine<SpreadRegime> spread;
        Time since;
        ChainVector hmm{};
        ChainVector switching{};
        std::int64_t sinceRequest = 0;
        std::int64_t sinceTrained = 0;
        ChangePointDetector changePoints;
    };
    /// What the directions of one bar come from.
    struct Opinion {
        DirectionProbabilities probabilities;
        RegimeSource source = RegimeSource::Rule;
        bool isConflict = false;
        double rulePeak = 0.0; // of the sides in conflict
        RegimeDirection ruleSide = RegimeDirection::Sideways;
        RegimeDirection hmmSide = RegimeDirection::Sideways;
    };

    static constexpr int kMostPredictions = 1000; // by then the chances have settled
    static constexpr int kFewestAfterDrift = 50;

    [[nodiscard]] bool isTaken(const BarInput& bar) const;
    void advanceModels(const BarInput& bar, const RegimeContext& context);
    void passThroughFilters(const SeenRow& seen, double returnBefore);
    [[nodiscard]] bool canBlend() const { return m_isBlend && !m_models.isEmpty() && !isModelOld(); }
    [[nodiscard]] Opinion opinion() const;
    [[nodiscard]] RegimeDirection directionCandidate(const Opinion& opinion) const;
    void advanceLabels(const Opinion& opinion);
    void publish(const Opinion& opinion, const RegimeContext& context);
    void addReasons(const Opinion& opinion, const RegimeContext& context);
    [[nodiscard]] Reason causeOf(const RegimeLabels& from, const Opinion& opinion) const;
    [[nodiscard]] RegimeLabels labels() const;
    void resume();

    std::string m_symbol;
    market::Timeframe m_timeframe;
    double m_tick;
    RegimeSettings m_settings;
    bool m_isBlend = false;

    RuleLayer m_rules;
    CorwinSchultz m_proxy;
    SpreadWindow m_proxySpreads;
    ReturnScale m_returnScale;
    ExactSchedule m_schedule;
    ChangePointDetector m_changePoints;
    RecentValues<SeenRow> m_rows;
    RecentValues<DirectionProbabilities> m_recent{100};

    LabelMachine<RegimeDirection> m_direction;
    LabelMachine<RegimeStructure> m_structure;
    LabelMachine<VolatilityRegime> m_volatility;
    LabelMachine<int> m_trend;
    LabelMachine<SpreadRegime> m_spread;
    std::optional<SpreadReading> m_spreadReading;
    bool m_isProxy = true;

    RegimeModels m_models;
    Digest m_modelHash;
    StateFilter m_hmmFilter;
    StateFilter m_switchingFilter;
    std::optional<double> m_hmmLogScore;
    std::uint64_t m_lastRequest = 0;
    std::int64_t m_sinceRequest = 0; // rows since the last training was asked for
    std::int64_t m_sinceTrained = 0; // rows since the last one that the models know
    bool m_hasDrift = false;

    DirectionProbabilities m_ruleProbabilities;
    double m_score = 0.0;
    bool m_hasLast = false;
    double m_lastClose = 0.0;
    Time m_lastEnd;
    bool m_isReady = false;
    Time m_since;
    std::uint64_t m_rejected = 0;
    Regime m_regime;
    std::optional<Resume> m_resume;
};

} // namespace sextant::analysis
