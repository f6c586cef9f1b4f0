#include "engine/analysis/regimes/state_chain.h"

#include <algorithm>
#include <limits>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kMinusInfinity = -std::numeric_limits<double>::infinity();
constexpr double kLogTwoPi = 1.8378770664093453;
/// Below this a sum of shares has lost digits to underflow and is formed term by term instead.
constexpr double kSafeSum = 1e-250;
/// exp() of less than this is a number to multiply with; more may overflow.
constexpr double kSafeExponent = 300.0;

double logOf(double x) { return x > 0.0 ? math::log(x) : kMinusInfinity; }

ChainMatrix product(const ChainMatrix& a, const ChainMatrix& b, std::size_t states)
{
    ChainMatrix result{};
    for (std::size_t i = 0; i < states; ++i)
        for (std::size_t k = 0; k < states; ++k)
            for (std::size_t j = 0; j < states; ++j)
                result[i][j] += a[i][k] * b[k][j];
    return result;
}

} // namespace

ChainVector StateChain::stationary() const
{
    ChainMatrix power = transition;
    for (int i = 0; i < 12; ++i)
        power = product(power, power, states);
    ChainVector result{};
    double sum = 0.0;
    for (std::size_t j = 0; j < states; ++j) {
        for (std::size_t i = 0; i < states; ++i)
            result[j] += power[i][j];
        sum += result[j];
    }
    for (std::size_t j = 0; j < states; ++j)
        result[j] /= sum;
    return result;
}

double StateChain::expectedDuration(std::size_t state) const
{
    const double leaving = 1.0 - transition[state][state];
    return leaving > 0.0 ? 1.0 / leaving : std::numeric_limits<double>::infinity();
}

double logNormal(double x, double mean, double variance)
{
    const double deviation = x - mean;
    return -0.5 * (kLogTwoPi + math::log(variance) + deviation * deviation / variance);
}

double logSumExp(std::span<const double> values)
{
    double top = kMinusInfinity;
    for (const double value : values)
        top = std::max(top, value);
    if (top == kMinusInfinity) return kMinusInfinity;
    double sum = 0.0;
    for (const double value : values)
        sum += math::exp(value - top);
    return top + math::log(sum);
}

StateFilter::StateFilter(const StateChain& chain) : m_probabilities(chain.stationary()) {}

void StateFilter::predict(const StateChain& chain)
{
    ChainVector next{};
    for (std::size_t i = 0; i < chain.states; ++i)
        for (std::size_t j = 0; j < chain.states; ++j)
            next[j] += m_probabilities[i] * chain.transition[i][j];
    m_probabilities = next;
}

double StateFilter::update(const StateChain& chain, std::span<const double> emissions)
{
    predict(chain);
    ChainVector joint{};
    double top = kMinusInfinity;
    for (std::size_t j = 0; j < chain.states; ++j) {
        joint[j] = logOf(m_probabilities[j]) + emissions[j];
        top = std::max(top, joint[j]);
    }
    double sum = 0.0;
    for (std::size_t j = 0; j < chain.states; ++j)
        sum += m_probabilities[j] = math::exp(joint[j] - top);
    for (std::size_t j = 0; j < chain.states; ++j)
        m_probabilities[j] /= sum;
    return top + math::log(sum);
}

ForwardBackward::ForwardBackward(std::size_t states, std::size_t rows)
    : m_states(states), m_rows(rows), m_emissions(states * rows), m_forward(states * rows), m_backward(states * rows),
      m_posterior(states * rows)
{
    expects(states >= 1 && states <= kMaxHiddenStates && rows >= 1, "a recursion needs states and rows");
}

double ForwardBackward::run(const StateChain& chain)
{
    expects(chain.states == m_states, "the chain has the states that the recursion was made for");
    runForward(chain);
    const double logLikelihood = logSumExp(forward(m_rows - 1));
    runBackward(chain, logLikelihood);
    for (std::size_t i = 0; i < m_posterior.size(); ++i)
        m_posterior[i] = math::exp(m_forward[i] + m_backward[i] - logLikelihood);
    return logLikelihood;
}

// With the largest la_{t-1} factored out, the sum over i needs an exp per state and not per pair of states.
void ForwardBackward::runForward(const StateChain& chain)
{
    for (std::size_t j = 0; j < m_states; ++j)
        m_forward[j] = logOf(chain.initial[j]) + m_emissions[j];
    ChainVector share{};
    ChainVector terms{};
    for (std::size_t t = 1; t < m_rows; ++t) {
        const auto before = at(m_forward, t - 1);
        const auto now = at(m_forward, t);
        const double top = *std::max_element(before.begin(), before.end());
        for (std::size_t i = 0; i < m_states; ++i)
            share[i] = math::exp(before[i] - top);
        for (std::size_t j = 0; j < m_states; ++j) {
            double sum = 0.0;
            for (std::size_t i = 0; i < m_states; ++i)
                sum += share[i] * chain.transition[i][j];
            if (sum > kSafeSum) [[likely]] {
                now[j] = emissions(t)[j] + top + math::log(sum);
                continue;
            }
            for (std::size_t i = 0; i < m_states; ++i)
                terms[i] = before[i] + logOf(chain.transition[i][j]);
            now[j] = emissions(t)[j] + logSumExp(std::span(terms).first(m_states));
        }
    }
}

void ForwardBackward::runBackward(const StateChain& chain, double logLikelihood)
{
    m_transitions = {};
    for (std::size_t i = 0; i < m_states; ++i)
        at(m_backward, m_rows - 1)[i] = 0.0;
    ChainVector later{};
    ChainVector share{};
    ChainVector terms{};
    for (std::size_t t = m_rows - 1; t-- > 0;) {
        double top = kMinusInfinity;
        for (std::size_t j = 0; j < m_states; ++j) {
            later[j] = emissions(t + 1)[j] + at(m_backward, t + 1)[j];
            top = std::max(top, later[j]);
        }
        for (std::size_t j = 0; j < m_states; ++j)
            share[j] = math::exp(later[j] - top);
        for (std::size_t i = 0; i < m_states; ++i) {
            double sum = 0.0;
            for (std::size_t j = 0; j < m_states; ++j)
                sum += chain.transition[i][j] * share[j];
            if (sum > kSafeSum) [[likely]] {
                at(m_backward, t)[i] = top + math::log(sum);
            } else {
                for (std::size_t j = 0; j < m_states; ++j)
                    terms[j] = logOf(chain.transition[i][j]) + later[j];
                at(m_backward, t)[i] = logSumExp(std::span(terms).first(m_states));
            }
            const double from = at(m_forward, t)[i] - logLikelihood;
            if (from + top < kSafeExponent) [[likely]] {
                const double factor = math::exp(from + top);
                for (std::size_t j = 0; j < m_states; ++j)
                    m_transitions[i][j] += factor * chain.transition[i][j] * share[j];
            } else {
                for (std::size_t j = 0; j < m_states; ++j)
                    m_transitions[i][j] += math::exp(from + logOf(chain.transition[i][j]) + later[j]);
            }
        }
    }
}

std::vector<std::size_t> viterbiPath(const StateChain& chain, const std::vector<ChainVector>& emissions)
{
    std::vector<std::size_t> path(emissions.size());
    if (emissions.empty()) return path;
    std::vector<std::array<std::size_t, kMaxHiddenStates>> from(emissions.size());
    ChainVector best{};
    for (std::size_t j = 0; j < chain.states; ++j)
        best[j] = logOf(chain.initial[j]) + emissions[0][j];
    for (std::size_t t = 1; t < emissions.size(); ++t) {
        ChainVector next{};
        for (std::size_t j = 0; j < chain.states; ++j) {
            next[j] = kMinusInfinity;
            for (std::size_t i = 0; i < chain.states; ++i) {
                const double way = best[i] + logOf(chain.transition[i][j]);
                if (i == 0 || way > next[j]) {
                    next[j] = way;
                    from[t][j] = i;
                }
            }
            next[j] += emissions[t][j];
        }
        best = next;
    }
    const auto end = best.begin() + static_cast<std::ptrdiff_t>(chain.states);
    path.back() = static_cast<std::size_t>(std::max_element(best.begin(), end) - best.begin());
    for (std::size_t t = emissions.size() - 1; t > 0; --t)
        path[t - 1] = from[t][path[t]];
    return path;
}

} // namespace sextant::analysis
