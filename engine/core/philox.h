#pragma once

#include <array>
#include <cstdint>

namespace sextant {

/// What random numbers are drawn for. Each purpose has its own stream, so that a draw added in one place moves none in
/// another.
enum class RandomPurpose : std::uint32_t {
    Simulator = 1,
    Latency = 2,
    Test = 3,
    RegimeTraining = 4,
    RegimeInterval = 5
};

/// Philox4x32-10: a counter-based generator; block n of (seed, purpose) is a pure function, so any draw can be made
/// again. Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11.
[[nodiscard]] std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter,
                                                      std::array<std::uint32_t, 2> key);

/// A stream of draws, keyed by (seed, purpose, stream number). Copying it copies its place.
class RandomStream final {
public:
    RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint32_t stream = 0)
        : m_seed(seed), m_purpose(static_cast<std::uint32_t>(purpose)), m_stream(stream)
    {}

    [[nodiscard]] std::uint64_t nextUint64();
    /// Uniform in [0, 1), a multiple of 2^-53.
    [[nodiscard]] double nextUniform();
    /// Standard normal by Box and Muller's polar form, from sextant::math, the same on every machine.
    [[nodiscard]] double nextNormal();
    /// Uniform in 0..bound-1 without bias; bound > 0.
    [[nodiscard]] std::uint64_t nextBelow(std::uint64_t bound);

    [[nodiscard]] std::uint64_t drawn() const { return m_drawn; }
    /// Goes to the place after `drawn` 64-bit draws; forgets a spare normal.
    void seek(std::uint64_t drawn);

private:
    void fillBlock();

    std::uint64_t m_seed;
    std::uint32_t m_purpose;
    std::uint32_t m_stream;
    std::uint64_t m_drawn = 0;
    std::array<std::uint32_t, 4> m_block{};
    bool m_hasSpare = false;
    double m_spare = 0.0;
};

} // namespace sextant
