#include "engine/analysis/regimes/change_point.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/math.h"
#include "engine/core/math_batch.h"
#include "engine/core/wide.h"

namespace sextant::analysis {
namespace {

/// What takeValue() reads and writes, a value per run.
struct RunColumns {
    const int* length;
    double* mean;
    double* scale;
    double* ratio;  ///< squared deviation by spread
    double* spread; ///< degrees of freedom · squared scale of the predictive density
};

/// Moments of every run with one value more, and what its density before needs.
SEXTANT_WIDE void takeValue(const RunColumns& runs, std::size_t count, double x)
{
    const int* const length = runs.length;
    double* __restrict const mean = runs.mean;
    double* __restrict const scale = runs.scale;
    double* __restrict const ratio = runs.ratio;
    double* __restrict const spread = runs.spread;
    for (std::size_t i = 0; i < count; ++i) {
        const double k = length[i] + 1.0;
        const double deviation = x - mean[i];
        spread[i] = 2.0 * scale[i] * (k + 1.0) / k;
        ratio[i] = deviation * deviation / spread[i];
        mean[i] += deviation / (k + 1.0);
        scale[i] += k * deviation * deviation / (2.0 * (k + 1.0));
    }
}

/// log(1 + ratio) times the negative exponent of the density, a + 1/2.
SEXTANT_WIDE void weighLogarithms(const int* length, double* logarithms, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double a = 1.0 + 0.5 * length[i];
        logarithms[i] *= -(a + 0.5);
    }
}

} // namespace

void ChangePointDetector::Runs::resize(std::size_t size)
{
    length.resize(size);
    for (auto* column : {&mass, &mean, &scale})
        column->resize(size);
}

void ChangePointDetector::Runs::set(std::size_t place, int newLength, double newMass, double newMean, double newScale)
{
    length[place] = newLength;
    mass[place] = newMass;
    mean[place] = newMean;
    scale[place] = newScale;
}

ChangePointDetector::ChangePointDetector(double hazard, int cap, double alarm, double prune)
    : m_hazard(hazard), m_cap(cap), m_alarm(alarm), m_prune(prune)
{
    expects(hazard > 0.0 && hazard < 1.0, "the hazard is a chance per bar");
    expects(cap > kShortRun, "the cap of run lengths lies above what counts as a short run");
    expects(alarm > 0.0 && alarm < 1.0 && prune >= 0.0 && prune < 0.01, "alarm level and pruned mass are shares");
    const auto size = static_cast<std::size_t>(cap) + 2;
    m_runs.resize(size);
    m_next.resize(size);
    m_density.resize(size);
    m_spread.resize(size);
    m_runs.set(0, 0, 1.0, 0.0, 1.0);
    // With n = 2a degrees of freedom, g(n) = Γ((n+1)/2) / (Γ(n/2) sqrt π): g(1) = 1/π, g(2) = 1/2,
    // g(n+2) = g(n) (n+1)/n. A run of length l has n = l + 2.
    m_gammaRatio.resize(size);
    double odd = 1.0 / 3.141592653589793;
    double even = 0.5;
    for (int n = 1; n <= cap + 3; ++n) {
        double& g = n % 2 == 0 ? even : odd;
        if (n >= 2) m_gammaRatio[static_cast<std::size_t>(n) - 2] = g;
        g *= static_cast<double>(n + 1) / n;
    }
}

void ChangePointDetector::update(double x)
{
    if (!(x == x)) return;
    x = std::clamp(x, -kFarthest, kFarthest);
    if (m_count > 0) m_runLengths.push(m_runLength);
    ++m_count;

    double sum = grow(x);
    if (!(sum > 0.0)) { // only where every density underflows, which cut values cannot bring about
        m_size = 1;
        sum = 1.0;
        m_runs.set(0, 1, 1.0, x / 2.0, 1.0 + x * x / 4.0);
    }
    prune(sum);
    summarise();
}

double ChangePointDetector::grow(double x)
{
    const RunColumns columns{m_runs.length.data(), m_runs.mean.data(), m_runs.scale.data(), m_density.data(),
                             m_spread.data()};
    takeValue(columns, m_size, x);
    const auto density = std::span(m_density).first(m_size);
    math::log1pAll(density);
    weighLogarithms(m_runs.length.data(), m_density.data(), m_size);
    math::expAll(density);
    math::sqrtAll(std::span(m_spread).first(m_size));
    for (std::size_t i = 0; i < m_size; ++i) {
        const double ratio = m_gammaRatio[static_cast<std::size_t>(m_runs.length[i])];
        m_runs.mass[i] *= ratio / m_spread[i] * m_density[i];
        ++m_runs.length[i];
    }
    double sum = 0.0;
    for (std::size_t i = m_size; i-- > 0;)
        sum += m_runs.mass[i];
    return sum;
}

void ChangePointDetector::prune(double sum)
{
    m_next.set(0, 0, m_hazard, 0.0, 1.0);
    const double factor = (1.0 - m_hazard) / sum;
    double kept = m_hazard;
    std::size_t to = 1;
    for (std::size_t i = 0; i < m_size; ++i) {
        const double mass = m_runs.mass[i] * factor;
        if (mass < m_prune) continue;
        kept += mass;
        if (m_runs.length[i] <= m_cap) {
            m_next.set(to++, m_runs.length[i], mass, m_runs.mean[i], m_runs.scale[i]);
            continue;
        }
        // Its b is brought to the degrees of freedom of the cap, so that b / a, the variance, stays.
        const double scale = m_runs.scale[i] * ((1.0 + 0.5 * m_cap) / (1.5 + 0.5 * m_cap));
        if (m_next.length[to - 1] != m_cap) {
            m_next.set(to++, m_cap, mass, m_runs.mean[i], scale);
            continue;
        }
        const std::size_t before = to - 1;
        const double both = mass + m_next.mass[before];
        if (m_next.mass[before] > both - m_next.mass[before])
            m_next.mass[before] = both;
        else
            m_next.set(before, m_cap, both, m_runs.mean[i], scale);
    }
    m_size = to;
    for (std::size_t i = 0; i < m_size; ++i)
        m_next.mass[i] /= kept;
    std::swap(m_runs, m_next);
}

void ChangePointDetector::summarise()
{
    m_shortMass = 0.0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        if (m_runs.length[i] <= kShortRun) m_shortMass += m_runs.mass[i];
        if (m_runs.mass[i] > m_runs.mass[best]) best = i;
    }
    m_runLength = m_runs.length[best];
    int longest = 0;
    for (std::size_t age = 0; age < m_runLengths.size(); ++age)
        longest = std::max(longest, m_runLengths[age]);
    m_isAlarm = m_count >= kWarmUp && m_shortMass > m_alarm && longest - m_runLength >= kLeastDrop;
}

double ChangePointDetector::probability(int runLength) const
{
    for (std::size_t i = 0; i < m_size; ++i)
        if (m_runs.length[i] == runLength) return m_runs.mass[i];
    return 0.0;
}

void ChangePointDetector::canonical(CanonicalWriter& out) const
{
    out.putAll(m_cap, m_count, static_cast<std::int64_t>(m_size));
    for (std::size_t i = 0; i < m_size; ++i)
        out.putAll(m_runs.length[i], m_runs.mass[i], m_runs.mean[i], m_runs.scale[i]);
    out.put(static_cast<std::int64_t>(m_runLengths.size()));
    for (std::size_t age = m_runLengths.size(); age-- > 0;)
        out.put(m_runLengths[age]);
}

bool ChangePointDetector::restore(CanonicalReader& in)
{
    ChangePointDetector fresh(m_hazard, m_cap, m_alarm, m_prune);
    bool isSound = in.int64() == m_cap;
    in.get(fresh.m_count);
    const std::size_t size = in.count(32);
    isSound = isSound && size >= 1 && size <= m_runs.length.size() && fresh.m_count >= 0;
    int before = -1;
    for (std::size_t i = 0; i < size && isSound; ++i) {
        int length = 0;
        double mass = 0.0;
        double mean = 0.0;
        double scale = 1.0;
        in.getAll(length, mass, mean, scale);
        isSound = length > before && length <= m_cap && mass >= 0.0 && mass <= 1.0 + 1e-9 && std::isfinite(mean) &&
                  scale > 0.0 && std::isfinite(scale);
        fresh.m_runs.set(i, length, mass, mean, scale);
        before = length;
    }
    const std::size_t lengths = in.count(8);
    isSound = isSound && lengths <= static_cast<std::size_t>(kWarmUp);
    for (std::size_t i = 0; i < lengths && isSound; ++i) {
        int length = 0;
        in.get(length);
        fresh.m_runLengths.push(length);
    }
    if (!isSound || !in.ok()) {
        *this = ChangePointDetector(m_hazard, m_cap, m_alarm, m_prune);
        return false;
    }
    fresh.m_size = size;
    *this = std::move(fresh);
    summarise();
    return true;
}

int Cusum::update(double x)
{
    m_rise = std::max(0.0, m_rise + x - m_slack);
    m_fall = std::max(0.0, m_fall - x - m_slack);
    const int alarm = m_rise > m_limit ? 1 : m_fall > m_limit ? -1 : 0;
    if (alarm != 0) {
        m_rise = 0.0;
        m_fall = 0.0;
    }
    return alarm;
}

std::vector<std::size_t> peltChanges(std::span<const double> values, double penalty, std::size_t minSegment)
{
    expects(minSegment >= 2 && penalty >= 0.0, "segments hold at least two values, a penalty is >= 0");
    const std::size_t count = values.size();
    if (count < 2 * minSegment) return {};
    if (penalty == 0.0) penalty = 3.0 * math::log(static_cast<double>(count));
    // Sums of what lies around the mean of all, so that little is lost in their differences.
    double mean = 0.0;
    for (const double value : values)
        mean += value;
    mean /= static_cast<double>(count);
    std::vector<double> sums(count + 1);
    std::vector<double> squares(count + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double x = values[i] - mean;
        sums[i + 1] = sums[i] + x;
        squares[i + 1] = squares[i] + x * x;
    }
    const double least = std::max(squares[count] / static_cast<double>(count) * 1e-8, 1e-300);
    const auto cost = [&](std::size_t from, std::size_t to) {
        constexpr double kLogTwoPi = 1.8378770664093453;
        const auto n = static_cast<double>(to - from);
        const double sum = sums[to] - sums[from];
        const double variance = std::max((squares[to] - squares[from] - sum * sum / n) / n, least);
        return n * (kLogTwoPi + math::log(variance) + 1.0);
    };
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    std::vector<double> best(count + 1, kInfinity);
    std::vector<std::size_t> last(count + 1, 0);
    best[0] = -penalty;
    // A start that is behind by the penalty at one end cannot be the best from the bar on at which that end itself may
    // begin a segment; until then it stays.
    struct Start {
        std::size_t from = 0;
        std::size_t until = std::numeric_limits<std::size_t>::max();
    };
    std::vector<Start> starts{{}};
    std::vector<double> costs;
    for (std::size_t to = minSegment; to <= count; ++to) {
        std::erase_if(starts, [&](const Start& start) { return start.until <= to; });
        costs.clear();
        for (const Start& start : starts) {
            costs.push_back(best[start.from] + cost(start.from, to));
            if (costs.back() + penalty < best[to]) {
                best[to] = costs.back() + penalty;
                last[to] = start.from;
            }
        }
        for (std::size_t i = 0; i < starts.size(); ++i)
            if (costs[i] > best[to]) starts[i].until = std::min(starts[i].until, to + minSegment);
        if (to + 1 >= 2 * minSegment) starts.push_back({to + 1 - minSegment});
    }
    std::vector<std::size_t> changes;
    for (std::size_t at = last[count]; at > 0; at = last[at])
        changes.push_back(at);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace sextant::analysis
