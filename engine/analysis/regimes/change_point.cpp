#include "engine/analysis/regimes/change_point.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

ChangePointDetector::ChangePointDetector(double hazard, int cap, double alarm, double prune)
    : m_hazard(hazard), m_cap(cap), m_alarm(alarm), m_prune(prune)
{
    expects(hazard > 0.0 && hazard < 1.0, "the hazard is a chance per bar");
    expects(cap > kShortRun, "the cap of run lengths lies above what counts as a short run");
    expects(alarm > 0.0 && alarm < 1.0 && prune >= 0.0 && prune < 0.01, "alarm level and pruned mass are shares");
    const auto size = static_cast<std::size_t>(cap) + 2;
    m_runs.resize(size);
    m_runs[0].mass = 1.0;
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

    // In place, longest first: run i moves to i + 1, and 0 is the run that begins.
    double sum = 0.0;
    for (std::size_t i = m_size; i-- > 0;) {
        const Run& run = m_runs[i];
        const double k = run.length + 1.0;
        const double a = 1.0 + 0.5 * run.length;
        const double deviation = x - run.mean;
        const double spread = 2.0 * run.scale * (k + 1.0) / k; // degrees of freedom · squared scale
        const double density = m_gammaRatio[static_cast<std::size_t>(run.length)] / math::sqrt(spread) *
                               math::exp(-(a + 0.5) * math::log1p(deviation * deviation / spread));
        Run grown;
        grown.length = run.length + 1;
        grown.mass = run.mass * density;
        grown.mean = run.mean + deviation / (k + 1.0);
        grown.scale = run.scale + k * deviation * deviation / (2.0 * (k + 1.0));
        sum += grown.mass;
        m_runs[i + 1] = grown;
    }
    if (!(sum > 0.0)) { // only where every density underflows, which cut values cannot bring about
        m_size = 1;
        sum = 1.0;
        m_runs[1] = Run{1, 1.0, x / 2.0, 1.0 + x * x / 4.0};
    }
    m_runs[0] = Run{0, m_hazard, 0.0, 1.0};

    // Drop what has no weight and hold what passes the cap.
    double kept = m_hazard;
    std::size_t to = 1;
    for (std::size_t i = 1; i <= m_size; ++i) {
        Run run = m_runs[i];
        run.mass *= (1.0 - m_hazard) / sum;
        if (run.mass < m_prune) continue;
        kept += run.mass;
        if (run.length > m_cap) {
            // Its b is brought to the degrees of freedom of the cap, so that b / a, the variance, stays.
            run.length = m_cap;
            run.scale *= (1.0 + 0.5 * m_cap) / (1.5 + 0.5 * m_cap);
            Run& before = m_runs[to - 1];
            if (before.length == m_cap) {
                run.mass += before.mass;
                if (before.mass > run.mass - before.mass) {
                    run.mean = before.mean;
                    run.scale = before.scale;
                }
                before = run;
                continue;
            }
        }
        m_runs[to++] = run;
    }
    m_size = to;
    for (std::size_t i = 0; i < m_size; ++i)
        m_runs[i].mass /= kept;
    summarise();
}

void ChangePointDetector::summarise()
{
    m_shortMass = 0.0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        if (m_runs[i].length <= kShortRun) m_shortMass += m_runs[i].mass;
        if (m_runs[i].mass > m_runs[best].mass) best = i;
    }
    m_runLength = m_runs[best].length;
    int longest = 0;
    for (std::size_t age = 0; age < m_runLengths.size(); ++age)
        longest = std::max(longest, m_runLengths[age]);
    m_isAlarm = m_count >= kWarmUp && m_shortMass > m_alarm && longest - m_runLength >= kLeastDrop;
}

double ChangePointDetector::probability(int runLength) const
{
    for (std::size_t i = 0; i < m_size; ++i)
        if (m_runs[i].length == runLength) return m_runs[i].mass;
    return 0.0;
}

void ChangePointDetector::canonical(CanonicalWriter& out) const
{
    out.putAll(m_cap, m_count, static_cast<std::int64_t>(m_size));
    for (std::size_t i = 0; i < m_size; ++i)
        out.putAll(m_runs[i].length, m_runs[i].mass, m_runs[i].mean, m_runs[i].scale);
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
    isSound = isSound && size >= 1 && size <= m_runs.size() && fresh.m_count >= 0;
    int before = -1;
    for (std::size_t i = 0; i < size && isSound; ++i) {
        Run& run = fresh.m_runs[i];
        in.getAll(run.length, run.mass, run.mean, run.scale);
        isSound = run.length > before && run.length <= m_cap && run.mass >= 0.0 && run.mass <= 1.0 + 1e-9 &&
                  std::isfinite(run.mean) && run.scale > 0.0 && std::isfinite(run.scale);
        before = run.length;
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
