#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/scoring/hedge.h"
#include "engine/analysis/scoring/score_result.h"
#include "engine/analysis/scoring/score_weights.h"
#include "engine/core/canonical.h"

namespace sextant::analysis {

/// The key `adaptive` of scoring.config.json (detectors.md §8.5).
struct AdaptiveSettings {
    std::optional<bool> isEnabled; ///< false: nothing is learned although the flag is on; not given: the flag decides
    double eta = 0.2096;           ///< learning rate for three weights, > 0: sqrt(8 ln 3 / 200)
    double halfLifeTrades = 0.0;   ///< >= 0; 0: nothing is forgotten
    double floor = 0.05;           ///< bounds of a detector's weight, 0 <= floor < cap <= 1
    double cap = 0.70;
    double mix = 0.05; ///< share of the base weights taken back at each step, 0..1
    /// What was configured before learning changed the weights; none: the weights themselves.
    std::optional<ScoreWeights> base;

    friend bool operator==(const AdaptiveSettings&, const AdaptiveSettings&) = default;
};

/// The regime that has a table of its own: direction and volatility, the tag of a signal.
struct RegimeKey {
    RegimeDirection direction = RegimeDirection::Unknown;
    VolatilityRegime volatility = VolatilityRegime::Normal;
    friend bool operator==(const RegimeKey&, const RegimeKey&) = default;
};
/// None while the direction is unknown.
[[nodiscard]] std::optional<RegimeKey> regimeKey(const RegimeLabels& labels);

/// What a signal said and how the market went after it.
struct SignalOutcome {
    std::array<std::optional<double>, kVotingDetectors> scores; ///< -1..1; none: not available or abstained
    std::optional<double> detectorAverage;                      ///< 0..1; none without a detector that has an opinion
    std::optional<double> technical;                            ///< 0..1
    double result = 0.0;                                        ///< return in ATR, clamped to -1..1
    double learnedFinal = 0.5; ///< 0..1: the chance of a rise by the weights that held then
    double baseFinal = 0.5;    ///< the same by the base weights
};

/// Learns from outcomes how much the detectors, and detectors against technical score, should weigh (detectors.md
/// §8.5): Hedge with fixed share, within bounds, by at most 0.10 per weight and day; one table for all and one for each
/// regime, used from 50 outcomes on. When the Brier score of the last 100 outcomes is worse than that of the base
/// weights, everything learned is given up. O(1) per outcome, allocates nothing.
class AdaptiveWeights final {
public:
    static constexpr std::uint64_t kOutcomesOfRegime = 50;
    static constexpr std::size_t kGuardOutcomes = 100;
    static constexpr double kMaxChangePerDay = 0.10;
    static constexpr std::size_t kRegimes = 12;

    /// `weights` are what holds now; the base is that of the settings, else `weights`.
    AdaptiveWeights(const ScoreWeights& weights, const AdaptiveSettings& settings);

    /// Other learning rate or bounds. What was learned stays, within the new bounds.
    void setSettings(const AdaptiveSettings& settings);
    /// Somebody set some weights: these keys take the values of `edited`, here, as base and in all tables; the others
    /// share what is left of their group as they did before. Nothing is known any more of which weights were better.
    struct Keys {
        bool smc = false, elliott = false, harmonic = false, detector = false, technical = false;
        [[nodiscard]] bool any() const { return smc || elliott || harmonic || detector || technical; }
    };
    void edit(const ScoreWeights& edited, const Keys& keys);

    /// A trading day begins: changes are counted from here.
    void startDay();

    struct Change {
        ScoreWeights before;
        ScoreWeights after;
        std::uint64_t outcomes = 0; ///< of the table, this one included
    };
    struct Learned {
        std::optional<Change> everywhere; ///< none: the outcome says nothing of any weight
        std::optional<Change> regime;
        struct Reverted {
            Change change;
            double learnedBrier = 0.0;
            double baseBrier = 0.0;
        };
        std::optional<Reverted> reverted;
    };
    Learned learn(const SignalOutcome& outcome, const std::optional<RegimeKey>& regime);

    /// What a score in this regime is made with.
    [[nodiscard]] const ScoreWeights& weightsFor(const std::optional<RegimeKey>& regime) const;
    [[nodiscard]] const ScoreWeights& weights() const { return m_everywhere.weights; }
    [[nodiscard]] const ScoreWeights& base() const { return m_base; }
    [[nodiscard]] std::uint64_t outcomes() const { return m_everywhere.outcomes; }
    [[nodiscard]] std::uint64_t outcomes(const RegimeKey& regime) const;
    [[nodiscard]] const ScoreWeights& tableOf(const RegimeKey& regime) const; ///< used or not
    [[nodiscard]] const AdaptiveSettings& settings() const { return m_settings; }
    /// Mean squared error of the chance of a rise over the outcomes looked at, with the weights that held and with the
    /// base weights; none before the first.
    struct Brier {
        double learned = 0.0;
        double base = 0.0;
        std::size_t outcomes = 0;
    };
    [[nodiscard]] std::optional<Brier> brier() const;

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    struct Table {
        ScoreWeights weights;
        ScoreWeights dayStart;
        std::uint64_t outcomes = 0;
    };
    struct Losses {
        std::array<double, kVotingDetectors> detectors{};
        bool hasDetectors = false;
        std::array<double, 2> split{};
        bool hasSplit = false;
    };
    static std::size_t place(const RegimeKey& regime);
    static Losses lossesOf(const SignalOutcome& outcome);
    [[nodiscard]] Change step(Table& table, const Losses& losses) const;
    /// Within the bounds of the settings, without regard to the day.
    [[nodiscard]] ScoreWeights bounded(const ScoreWeights& weights) const;
    void reset();

    ScoreWeights m_base;
    AdaptiveSettings m_settings;
    Table m_everywhere;
    std::array<Table, kRegimes> m_regimes;
    // Squared errors of the last outcomes, as rings.
    std::array<double, kGuardOutcomes> m_learnedErrors{};
    std::array<double, kGuardOutcomes> m_baseErrors{};
    std::uint64_t m_judged = 0;
};

} // namespace sextant::analysis
