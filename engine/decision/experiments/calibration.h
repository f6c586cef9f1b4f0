#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

/// One forecast and what became of it (experiments.md §10).
struct Forecast {
    int confidence = 50;   ///< 0 … 100, of the outcome
    bool happened = false; ///< R > 0
};

constexpr int kCalibrationBins = 10;
constexpr std::size_t kFewestForecasts = 30;        ///< to be shown at all
constexpr std::size_t kFewestForecastsToRank = 100; ///< to rank, and to show the calibration error

/// Forecasts of one bin: [a, b), the last closed. The bin follows from the whole-number confidence.
struct CalibrationBin {
    double low = 0.0; ///< chance, 0 … 1
    double high = 0.0;
    std::size_t count = 0;
    double meanForecast = 0.0;
    double rate = 0.0;
    Interval wilson; ///< of the rate; [0, 1] without forecasts
};

/// How good forecasts are. Binned Brier = reliability - resolution + uncertainty (Murphy, 1973), and
/// brier = binnedBrier + withinVariance - 2 withinCovariance exactly.
struct Calibration {
    std::size_t n = 0;
    double brier = 0.0;
    double logLoss = 0.0;    ///< forecasts clipped to [1e-6, 1 - 1e-6]
    double brierSkill = 0.0; ///< 1 - brier / (brier of the base rate); 0 where that is 0
    double baseRate = 0.0;
    double expectedError = 0.0; ///< ECE: Σ n_k / N |p̄_k - ȳ_k|
    double largestError = 0.0;  ///< MCE
    double reliability = 0.0;
    double resolution = 0.0;
    double uncertainty = 0.0;
    double binnedBrier = 0.0;
    double withinVariance = 0.0;   ///< of p inside its bin
    double withinCovariance = 0.0; ///< of p and y inside their bin
    std::vector<CalibrationBin> bins;
};

/// `bins` of equal width, 1 … 100 and a divisor of 100. Nothing without forecasts.
[[nodiscard]] std::optional<Calibration> calibrationOf(std::span<const Forecast> forecasts,
                                                       int bins = kCalibrationBins);
/// The same bins holding equally many forecasts each (ties stay together), for the second view.
[[nodiscard]] std::vector<CalibrationBin> equalMassBins(std::span<const Forecast> forecasts,
                                                        int bins = kCalibrationBins);
/// The mean ECE that as many perfectly calibrated forecasts of the same confidences would show: `samples` draws from
/// `seed`.
[[nodiscard]] double expectedErrorIfPerfect(std::span<const Forecast> forecasts, std::uint64_t seed, int samples = 200,
                                            int bins = kCalibrationBins);
/// Area under the ROC curve: the chance that one that happened was given more confidence than one that did not, ties
/// half. Nothing if only one kind is there.
[[nodiscard]] std::optional<double> areaUnderCurve(std::span<const Forecast> forecasts);

/// A rising step function from confidence to chance, by pooling adjacent violators (Ayer et al., 1955).
class IsotonicMap final {
public:
    explicit IsotonicMap(std::span<const Forecast> forecasts);
    /// Chance for a confidence: that of the nearest level at or below it, the first one's below all.
    [[nodiscard]] double operator()(int confidence) const;
    struct Level {
        int confidence = 0; ///< from here on
        double chance = 0.0;
    };
    [[nodiscard]] std::span<const Level> levels() const { return m_levels; }

private:
    std::vector<Level> m_levels;
};

/// Platt's logistic map of confidence / 100 with his smoothed targets (1999), by Newton's method.
struct PlattMap {
    double slope = 1.0;
    double offset = 0.0;
    [[nodiscard]] double operator()(int confidence) const;
};
[[nodiscard]] PlattMap plattOf(std::span<const Forecast> forecasts);

/// Whether correcting forecasts helps on data it has not seen: fitted on the older 70 %, judged on the newer 30 %
/// (`forecasts` oldest first). Isotonic from 200 outcomes on, Platt from 50; nothing below.
struct Recalibration {
    enum class Method : std::uint8_t { Platt, Isotonic };
    Method method = Method::Platt;
    double brierBefore = 0.0; ///< on the newer 30 %
    double brierAfter = 0.0;
    bool isUsed = false; ///< it is better
};
[[nodiscard]] std::optional<Recalibration> recalibrate(std::span<const Forecast> forecasts);

} // namespace sextant::decision
