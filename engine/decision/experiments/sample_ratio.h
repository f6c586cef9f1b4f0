#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sextant::decision {

/// Whether units fell on the arms as they should have (experiments.md §3), at one look. Fixed-time: for the eye, not
/// for stopping.
struct SampleRatioLook {
    enum class State : std::uint8_t { Ok, Amber, Alarm };
    double chiSquared = 0.0;
    double p = 1.0;
    bool isExact = false; ///< an expected count was below 5: p is the exact binomial one (two arms)
    State state = State::Ok;
};
constexpr double kSampleRatioAlarm = 0.001;
constexpr double kSampleRatioAmber = 0.01;

/// `counts` of units per arm, `shares` what was planned, > 0 and adding up to 1, of the same size >= 2.
[[nodiscard]] SampleRatioLook sampleRatio(std::span<const std::int64_t> counts, std::span<const double> shares);

/// The same under continuous monitoring: a Dirichlet-multinomial e-process. p only falls; once it is below the level
/// the assignment is wrong, whenever somebody looked. Source: Lindon & Malek, "Anytime-valid inference for multinomial
/// count data", 2022.
class SampleRatioMonitor final {
public:
    /// `shares` as above; the prior is Dirichlet(100 · shares).
    explicit SampleRatioMonitor(std::vector<double> shares);

    /// One more unit in an arm; O(1).
    void add(std::size_t arm);
    /// ln Λ of the counts so far.
    [[nodiscard]] double logEvidence() const { return m_logEvidence; }
    /// p_n = min(p_{n-1}, 1 / Λ), p_0 = 1.
    [[nodiscard]] double p() const { return m_p; }
    [[nodiscard]] std::span<const std::int64_t> counts() const { return m_counts; }

private:
    std::vector<double> m_shares;
    std::vector<std::int64_t> m_counts;
    std::int64_t m_total = 0;
    double m_logEvidence = 0.0;
    double m_p = 1.0;
};

/// ln Λ of given counts at once: lnB(α + S) - lnB(α) - Σ S_i ln θ_i, α = 100 θ.
[[nodiscard]] double sampleRatioEvidence(std::span<const std::int64_t> counts, std::span<const double> shares);

} // namespace sextant::decision
