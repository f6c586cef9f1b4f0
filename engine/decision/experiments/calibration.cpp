#include "engine/decision/experiments/calibration.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"
#include "engine/core/philox.h"

namespace sextant::decision {
namespace {

double chanceOf(const Forecast& forecast) { return forecast.confidence / 100.0; }
double outcomeOf(const Forecast& forecast) { return forecast.happened ? 1.0 : 0.0; }

std::size_t binOf(int confidence, int bins)
{
    return static_cast<std::size_t>(std::min(confidence * bins / 100, bins - 1));
}

void finish(CalibrationBin& bin, double forecasts, std::size_t happened)
{
    if (bin.count == 0) {
        bin.wilson = {0.0, 1.0};
        return;
    }
    const double n = static_cast<double>(bin.count);
    bin.meanForecast = forecasts / n;
    bin.rate = static_cast<double>(happened) / n;
    bin.wilson = wilson({static_cast<std::int64_t>(happened), static_cast<std::int64_t>(bin.count)});
}

double brierWith(std::span<const Forecast> forecasts, const auto& map)
{
    KahanSum sum;
    for (const Forecast& forecast : forecasts) {
        const double miss = map(forecast.confidence) - outcomeOf(forecast);
        sum.add(miss * miss);
    }
    return sum.value() / static_cast<double>(forecasts.size());
}

std::vector<CalibrationBin> equalWidthBins(std::span<const Forecast> forecasts, int bins)
{
    std::vector<CalibrationBin> result(static_cast<std::size_t>(bins));
    std::vector<KahanSum> sums(result.size());
    std::vector<std::size_t> happened(result.size(), 0);
    for (const Forecast& forecast : forecasts) {
        expects(forecast.confidence >= 0 && forecast.confidence <= 100, "confidence in 0 … 100");
        const std::size_t at = binOf(forecast.confidence, bins);
        ++result[at].count;
        sums[at].add(chanceOf(forecast));
        if (forecast.happened) ++happened[at];
    }
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i].low = static_cast<double>(i) / bins;
        result[i].high = static_cast<double>(i + 1) / bins;
        finish(result[i], sums[i].value(), happened[i]);
    }
    return result;
}

double expectedErrorOf(std::span<const CalibrationBin> bins, double n)
{
    double error = 0.0;
    for (const CalibrationBin& bin : bins)
        error += static_cast<double>(bin.count) / n * std::fabs(bin.meanForecast - bin.rate);
    return error;
}

} // namespace

std::optional<Calibration> calibrationOf(std::span<const Forecast> forecasts, int bins)
{
    expects(bins >= 1 && bins <= 100 && 100 % bins == 0, "bins divide 100");
    if (forecasts.empty()) return std::nullopt;
    const double n = static_cast<double>(forecasts.size());
    Calibration result;
    result.n = forecasts.size();
    result.bins = equalWidthBins(forecasts, bins);
    KahanSum brier;
    KahanSum loss;
    KahanSum variance;
    KahanSum covariance;
    std::size_t happened = 0;
    for (const Forecast& forecast : forecasts) {
        const double p = chanceOf(forecast);
        const double y = outcomeOf(forecast);
        brier.add((p - y) * (p - y));
        const double clipped = std::clamp(p, 1e-6, 1.0 - 1e-6);
        loss.add(-math::log(forecast.happened ? clipped : 1.0 - clipped));
        const CalibrationBin& bin = result.bins[binOf(forecast.confidence, bins)];
        variance.add((p - bin.meanForecast) * (p - bin.meanForecast));
        covariance.add((p - bin.meanForecast) * (y - bin.rate));
        if (forecast.happened) ++happened;
    }
    result.brier = brier.value() / n;
    result.logLoss = loss.value() / n;
    result.withinVariance = variance.value() / n;
    result.withinCovariance = covariance.value() / n;
    result.baseRate = static_cast<double>(happened) / n;
    result.uncertainty = result.baseRate * (1.0 - result.baseRate);
    if (result.uncertainty > 0.0) result.brierSkill = 1.0 - result.brier / result.uncertainty;
    for (const CalibrationBin& bin : result.bins) {
        if (bin.count == 0) continue;
        const double share = static_cast<double>(bin.count) / n;
        const double miss = bin.meanForecast - bin.rate;
        result.reliability += share * miss * miss;
        result.resolution += share * (bin.rate - result.baseRate) * (bin.rate - result.baseRate);
        result.largestError = std::max(result.largestError, std::fabs(miss));
    }
    result.expectedError = expectedErrorOf(result.bins, n);
    result.binnedBrier = result.reliability - result.resolution + result.uncertainty;
    return result;
}

std::vector<CalibrationBin> equalMassBins(std::span<const Forecast> forecasts, int bins)
{
    std::vector<Forecast> sorted(forecasts.begin(), forecasts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Forecast& a, const Forecast& b) { return a.confidence < b.confidence; });
    std::vector<CalibrationBin> result;
    std::size_t first = 0;
    for (int i = 0; i < bins && first < sorted.size(); ++i) {
        const auto left = static_cast<std::size_t>(bins - i);
        std::size_t end = first + (sorted.size() - first + left - 1) / left;
        while (end < sorted.size() && sorted[end].confidence == sorted[end - 1].confidence)
            ++end;
        CalibrationBin bin;
        bin.low = chanceOf(sorted[first]);
        bin.high = chanceOf(sorted[end - 1]);
        KahanSum sum;
        std::size_t happened = 0;
        for (std::size_t k = first; k < end; ++k) {
            ++bin.count;
            sum.add(chanceOf(sorted[k]));
            if (sorted[k].happened) ++happened;
        }
        finish(bin, sum.value(), happened);
        result.push_back(bin);
        first = end;
    }
    return result;
}

double expectedErrorIfPerfect(std::span<const Forecast> forecasts, std::uint64_t seed, int samples, int bins)
{
    if (forecasts.empty() || samples < 1) return 0.0;
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<Forecast> drawn(forecasts.begin(), forecasts.end());
    KahanSum sum;
    for (int i = 0; i < samples; ++i) {
        for (Forecast& forecast : drawn)
            forecast.happened = random.nextUniform() < chanceOf(forecast);
        sum.add(expectedErrorOf(equalWidthBins(drawn, bins), static_cast<double>(drawn.size())));
    }
    return sum.value() / samples;
}

std::optional<double> areaUnderCurve(std::span<const Forecast> forecasts)
{
    std::array<std::int64_t, 101> happened{};
    std::array<std::int64_t, 101> failed{};
    for (const Forecast& forecast : forecasts)
        ++(forecast.happened ? happened : failed)[static_cast<std::size_t>(forecast.confidence)];
    std::int64_t positives = 0;
    std::int64_t negatives = 0;
    std::int64_t twice = 0; // pairs in the right order, ties counted once, all times two
    for (std::size_t i = 0; i < happened.size(); ++i) {
        twice += happened[i] * (2 * negatives + failed[i]);
        positives += happened[i];
        negatives += failed[i];
    }
    if (positives == 0 || negatives == 0) return std::nullopt;
    return 0.5 * static_cast<double>(twice) / (static_cast<double>(positives) * static_cast<double>(negatives));
}

IsotonicMap::IsotonicMap(std::span<const Forecast> forecasts)
{
    std::vector<Forecast> sorted(forecasts.begin(), forecasts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Forecast& a, const Forecast& b) { return a.confidence < b.confidence; });
    struct Block {
        int confidence;
        double happened;
        double count;
    };
    std::vector<Block> blocks;
    for (std::size_t first = 0; first < sorted.size();) {
        Block block{sorted[first].confidence, 0.0, 0.0};
        // Equal confidences must map to one chance.
        for (; first < sorted.size() && sorted[first].confidence == block.confidence; ++first) {
            block.happened += outcomeOf(sorted[first]);
            block.count += 1.0;
        }
        while (!blocks.empty() && blocks.back().happened * block.count >= block.happened * blocks.back().count) {
            block.happened += blocks.back().happened;
            block.count += blocks.back().count;
            block.confidence = blocks.back().confidence;
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    for (const Block& block : blocks)
        m_levels.push_back({block.confidence, block.happened / block.count});
}

double IsotonicMap::operator()(int confidence) const
{
    if (m_levels.empty()) return confidence / 100.0;
    const auto above = std::upper_bound(m_levels.begin(), m_levels.end(), confidence,
                                        [](int value, const Level& level) { return value < level.confidence; });
    return above == m_levels.begin() ? m_levels.front().chance : (above - 1)->chance;
}

double PlattMap::operator()(int confidence) const
{
    const double x = slope * (confidence / 100.0) + offset;
    return x >= 0.0 ? 1.0 / (1.0 + math::exp(-x)) : math::exp(x) / (1.0 + math::exp(x));
}

PlattMap plattOf(std::span<const Forecast> forecasts)
{
    double positives = 0.0;
    for (const Forecast& forecast : forecasts)
        positives += outcomeOf(forecast);
    const double negatives = static_cast<double>(forecasts.size()) - positives;
    const double high = (positives + 1.0) / (positives + 2.0);
    const double low = 1.0 / (negatives + 2.0);
    PlattMap map;
    map.slope = 0.0;
    map.offset = math::log((positives + 1.0) / (negatives + 1.0));
    constexpr int kMostSteps = 100;
    constexpr double kRidge = 1e-12; // keeps the matrix regular
    const auto lossOf = [&](const PlattMap& candidate) {
        KahanSum sum;
        for (const Forecast& forecast : forecasts) {
            const double x = candidate.slope * chanceOf(forecast) + candidate.offset;
            const double target = forecast.happened ? high : low;
            // -t ln p - (1 - t) ln(1 - p), stable on both sides.
            sum.add(x >= 0.0 ? (1.0 - target) * x + math::log1p(math::exp(-x))
                             : -target * x + math::log1p(math::exp(x)));
        }
        return sum.value();
    };
    double loss = lossOf(map);
    for (int step = 0; step < kMostSteps; ++step) {
        double g1 = 0.0;
        double g2 = 0.0;
        double h11 = kRidge;
        double h12 = 0.0;
        double h22 = kRidge;
        for (const Forecast& forecast : forecasts) {
            const double x = chanceOf(forecast);
            const double p = map(forecast.confidence);
            const double miss = p - (forecast.happened ? high : low);
            const double weight = p * (1.0 - p);
            g1 += miss * x;
            g2 += miss;
            h11 += weight * x * x;
            h12 += weight * x;
            h22 += weight;
        }
        const double determinant = h11 * h22 - h12 * h12;
        if (std::fabs(g1) + std::fabs(g2) < 1e-10 || !(determinant > 0.0)) break;
        const double stepSlope = -(h22 * g1 - h12 * g2) / determinant;
        const double stepOffset = -(h11 * g2 - h12 * g1) / determinant;
        double size = 1.0;
        for (; size > 1e-10; size *= 0.5) {
            const PlattMap next{map.slope + size * stepSlope, map.offset + size * stepOffset};
            if (const double nextLoss = lossOf(next); nextLoss < loss) {
                map = next;
                loss = nextLoss;
                break;
            }
        }
        if (size <= 1e-10) break;
    }
    return map;
}

std::optional<Recalibration> recalibrate(std::span<const Forecast> forecasts)
{
    constexpr std::size_t kFewestPlatt = 50;
    constexpr std::size_t kFewestIsotonic = 200;
    if (forecasts.size() < kFewestPlatt) return std::nullopt;
    const std::size_t older = forecasts.size() * 7 / 10;
    const auto seen = forecasts.first(older);
    const auto unseen = forecasts.subspan(older);
    Recalibration result;
    result.brierBefore = brierWith(unseen, [](int confidence) { return confidence / 100.0; });
    if (forecasts.size() >= kFewestIsotonic) {
        result.method = Recalibration::Method::Isotonic;
        result.brierAfter = brierWith(unseen, IsotonicMap(seen));
    } else {
        result.brierAfter = brierWith(unseen, plattOf(seen));
    }
    result.isUsed = result.brierAfter < result.brierBefore;
    return result;
}

} // namespace sextant::decision
