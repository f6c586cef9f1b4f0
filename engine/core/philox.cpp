#include "engine/core/philox.h"

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant {

std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53;
    constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9; // the golden ratio
    constexpr std::uint32_t kWeyl1 = 0xBB67AE85; // sqrt(3) - 1
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t product0 = kMultiplier0 * counter[0];
        const std::uint64_t product1 = kMultiplier1 * counter[2];
        counter = {
            static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product1),
            static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(product0)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

std::uint64_t RandomStream::nextUint64()
{
    const bool second = m_drawn % 2 != 0;
    if (!second) fillBlock();
    ++m_drawn;
    const std::size_t at = second ? 2 : 0;
    return static_cast<std::uint64_t>(m_block[at + 1]) << 32 | m_block[at];
}

void RandomStream::fillBlock()
{
    const std::uint64_t block = m_drawn / 2;
    m_block =
        philox4x32({static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), m_purpose, m_stream},
                   {static_cast<std::uint32_t>(m_seed), static_cast<std::uint32_t>(m_seed >> 32)});
}

double RandomStream::nextUniform()
{
    constexpr double kUnit = 1.0 / 9007199254740992.0; // 2^-53
    return static_cast<double>(nextUint64() >> 11) * kUnit;
}

// G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6(3), 1964:
// a point (u, v) drawn inside the unit circle, s = u² + v², gives u·f and v·f with f = sqrt(-2 log(s) / s).
double RandomStream::nextNormal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0.0;
    double v = 0.0;
    double s = 0.0;
    do {
        u = 2.0 * nextUniform() - 1.0;
        v = 2.0 * nextUniform() - 1.0;
        s = u * u + v * v;
    } while (s >= 1.0 || s == 0.0);
    const double factor = math::sqrt(-2.0 * math::log(s) / s);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

// D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29(1), 2019: the high half of a 128-bit
// product, drawn again where its low half falls into the uneven rest.
std::uint64_t RandomStream::nextBelow(std::uint64_t bound)
{
    expects(bound > 0, "a random number below 0 was asked for");
    using Wide = unsigned __int128;
    Wide product = Wide{nextUint64()} * bound;
    if (static_cast<std::uint64_t>(product) < bound) {
        const std::uint64_t uneven = (0 - bound) % bound;
        while (static_cast<std::uint64_t>(product) < uneven)
            product = Wide{nextUint64()} * bound;
    }
    return static_cast<std::uint64_t>(product >> 64);
}

void RandomStream::seek(std::uint64_t drawn)
{
    m_drawn = drawn;
    m_hasSpare = false;
    if (drawn % 2 != 0) fillBlock();
}

} // namespace sextant
