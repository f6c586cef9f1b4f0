#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace sextant::analysis {

inline constexpr std::size_t kMaxHiddenStates = 4;
using ChainVector = std::array<double, kMaxHiddenStates>;
using ChainMatrix = std::array<ChainVector, kMaxHiddenStates>;

/// How hidden states follow each other: their number, their chances at the first row, and the chances A_ij that state j
/// follows state i (rows add up to 1).
struct StateChain {
    std::size_t states = 0; ///< 1..kMaxHiddenStates
    ChainVector initial{};
    ChainMatrix transition{};

    /// The chances a chain settles at, by 4096 steps (A squared 12 times) from the uniform distribution.
    [[nodiscard]] ChainVector stationary() const;
    /// Mean bars in a state, 1 / (1 - A_ii); infinite for a state that is never left.
    [[nodiscard]] double expectedDuration(std::size_t state) const;
};

/// ln of the normal density.
[[nodiscard]] double logNormal(double x, double mean, double variance);
/// ln Σ exp(values), the maximum factored out; -infinity of nothing.
[[nodiscard]] double logSumExp(std::span<const double> values);

/// The posterior chances of the states after one more row, in the log domain (regimes.md §3): O(states²), allocates
/// nothing.
class StateFilter final {
public:
    StateFilter() = default;
    /// Before the first row: the chances that the chain settles at.
    explicit StateFilter(const StateChain& chain);

    /// One row passes without being seen.
    void predict(const StateChain& chain);
    /// One row with the log densities `emissions` of each state; its log-likelihood ln Σ a(j) · density(j).
    double update(const StateChain& chain, std::span<const double> emissions);

    /// The chances of the states after the last row; all 0 before construction with a chain.
    [[nodiscard]] const ChainVector& probabilities() const { return m_probabilities; }
    void setProbabilities(const ChainVector& probabilities) { m_probabilities = probabilities; }

private:
    ChainVector m_probabilities{};
};

/// Forward and backward recursion over all rows in the log domain with the maximum factored out (regimes.md §3.1):
///     la_t(j) = lb_t(j) + LSE_i(la_{t-1}(i) + ln A_ij),  lB_t(i) = LSE_j(ln A_ij + lb_{t+1}(j) + lB_{t+1}(j))
/// Source: L. R. Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77(2), 1989.
class ForwardBackward final {
public:
    ForwardBackward(std::size_t states, std::size_t rows);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    /// ln density of a row in each state; the caller writes them before run().
    [[nodiscard]] std::span<double> emissions(std::size_t row) { return at(m_emissions, row); }
    /// The log-likelihood of all rows.
    double run(const StateChain& chain);
    /// gamma_t(j), the chances of the states at a row given all rows.
    [[nodiscard]] std::span<const double> posterior(std::size_t row) const { return at(m_posterior, row); }
    /// Σ_t xi_t(i,j): expected transitions.
    [[nodiscard]] const ChainMatrix& transitions() const { return m_transitions; }
    /// la_t(j) and lB_t(j), for tests of the identities.
    [[nodiscard]] std::span<const double> forward(std::size_t row) const { return at(m_forward, row); }
    [[nodiscard]] std::span<const double> backward(std::size_t row) const { return at(m_backward, row); }

private:
    [[nodiscard]] std::span<double> at(std::vector<double>& values, std::size_t row)
    {
        return std::span(values).subspan(row * m_states, m_states);
    }
    [[nodiscard]] std::span<const double> at(const std::vector<double>& values, std::size_t row) const
    {
        return std::span(values).subspan(row * m_states, m_states);
    }
    void runForward(const StateChain& chain);
    void runBackward(const StateChain& chain, double logLikelihood);

    std::size_t m_states;
    std::size_t m_rows;
    std::vector<double> m_emissions;
    std::vector<double> m_forward;
    std::vector<double> m_backward;
    std::vector<double> m_posterior;
    ChainMatrix m_transitions{};
};

/// The most probable path of states (Viterbi), given the log densities of each row. For charts: it looks ahead.
[[nodiscard]] std::vector<std::size_t> viterbiPath(const StateChain& chain, const std::vector<ChainVector>& emissions);

} // namespace sextant::analysis
