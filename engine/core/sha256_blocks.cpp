#include "engine/core/sha256_blocks.h"

#include <bit>
#include <cstring>

#include "engine/core/contract.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace sextant::sha256_blocks {

#if defined(__x86_64__)

// Only functions marked so use the instructions, so that the program runs where they are missing.
#define SEXTANT_SHA __attribute__((target("sha,sse4.1"), always_inline)) inline
#define SEXTANT_SHA_ENTRY __attribute__((target("sha,sse4.1"), noinline))

namespace {

constexpr std::size_t kBlock = 64;
constexpr std::size_t kPrefix = 32; // bytes of a chain's value

/// FIPS 180-4, 4.2.2 and 5.3.3.
alignas(16) constexpr std::array<std::uint32_t, 64> kRoundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
alignas(16) constexpr std::array<std::uint32_t, 8> kInitial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// The eight words in the order of the instructions: A B E F and C D G H.
struct State {
    __m128i abef;
    __m128i cdgh;
};

SEXTANT_SHA __m128i loadWords(const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); }

SEXTANT_SHA __m128i bigEndian(__m128i words)
{
    return _mm_shuffle_epi8(words, _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
}

SEXTANT_SHA State initialState()
{
    const __m128i low = _mm_shuffle_epi32(loadWords(kInitial.data()), 0xB1);      // C D A B
    const __m128i high = _mm_shuffle_epi32(loadWords(kInitial.data() + 4), 0x1B); // E F G H
    return {_mm_alignr_epi8(low, high, 8), _mm_blend_epi16(high, low, 0xF0)};
}

SEXTANT_SHA void store(const State& state, Digest& out)
{
    const __m128i low = _mm_shuffle_epi32(state.abef, 0x1B);  // F E B A
    const __m128i high = _mm_shuffle_epi32(state.cdgh, 0xB1); // D C H G
    auto* const to = reinterpret_cast<__m128i*>(out.bytes.data());
    _mm_storeu_si128(to, bigEndian(_mm_blend_epi16(low, high, 0xF0)));
    _mm_storeu_si128(to + 1, bigEndian(_mm_alignr_epi8(high, low, 8)));
}

/// Four rounds with the words of the schedule they take, constants added.
SEXTANT_SHA void rounds(State& state, __m128i words)
{
    state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, words);
    state.abef = _mm_sha256rnds2_epu32(state.abef, state.cdgh, _mm_shuffle_epi32(words, 0x0E));
}

/// The next four words of the schedule after the sixteen that `w` holds, of which the oldest four are at `i`.
template <int I>
SEXTANT_SHA __m128i nextWords(__m128i (&w)[4])
{
    const __m128i sum =
        _mm_add_epi32(_mm_sha256msg1_epu32(w[I], w[(I + 1) % 4]), _mm_alignr_epi8(w[(I + 3) % 4], w[(I + 2) % 4], 4));
    return w[I] = _mm_sha256msg2_epu32(sum, w[(I + 3) % 4]);
}

SEXTANT_SHA __m128i constants(int group) { return loadWords(kRoundConstants.data() + 4 * group); }

/// One block into one state.
SEXTANT_SHA void compress(State& state, const std::uint8_t* block)
{
    const State before = state;
    __m128i w[4];
    for (int i = 0; i < 4; ++i) {
        w[i] = bigEndian(loadWords(block + 16 * i));
        rounds(state, _mm_add_epi32(w[i], constants(i)));
    }
    for (int group = 4; group < 16; group += 4) {
        rounds(state, _mm_add_epi32(nextWords<0>(w), constants(group)));
        rounds(state, _mm_add_epi32(nextWords<1>(w), constants(group + 1)));
        rounds(state, _mm_add_epi32(nextWords<2>(w), constants(group + 2)));
        rounds(state, _mm_add_epi32(nextWords<3>(w), constants(group + 3)));
    }
    state.abef = _mm_add_epi32(state.abef, before.abef);
    state.cdgh = _mm_add_epi32(state.cdgh, before.cdgh);
}

SEXTANT_SHA void bothRounds(State& one, State& other, __m128i words)
{
    rounds(one, words);
    rounds(other, words);
}

/// The same block into two states: one schedule.
SEXTANT_SHA void compress(State& one, State& other, const std::uint8_t* block)
{
    const State before = one;
    const State otherBefore = other;
    __m128i w[4];
    for (int i = 0; i < 4; ++i) {
        w[i] = bigEndian(loadWords(block + 16 * i));
        bothRounds(one, other, _mm_add_epi32(w[i], constants(i)));
    }
    for (int group = 4; group < 16; group += 4) {
        bothRounds(one, other, _mm_add_epi32(nextWords<0>(w), constants(group)));
        bothRounds(one, other, _mm_add_epi32(nextWords<1>(w), constants(group + 1)));
        bothRounds(one, other, _mm_add_epi32(nextWords<2>(w), constants(group + 2)));
        bothRounds(one, other, _mm_add_epi32(nextWords<3>(w), constants(group + 3)));
    }
    one.abef = _mm_add_epi32(one.abef, before.abef);
    one.cdgh = _mm_add_epi32(one.cdgh, before.cdgh);
    other.abef = _mm_add_epi32(other.abef, otherBefore.abef);
    other.cdgh = _mm_add_epi32(other.cdgh, otherBefore.cdgh);
}

/// What is behind the last whole block of a message of `length` bytes, padded: one or two blocks.
struct Tail {
    alignas(16) std::array<std::uint8_t, 2 * kBlock> bytes;
    std::size_t blocks = 1;

    Tail(std::span<const std::uint8_t> rest, std::size_t length)
    {
        blocks = rest.size() + 9 <= kBlock ? 1 : 2;
        std::memset(bytes.data(), 0, blocks * kBlock);
        if (!rest.empty()) std::memcpy(bytes.data(), rest.data(), rest.size());
        bytes[rest.size()] = 0x80;
        const std::uint64_t bits = __builtin_bswap64(static_cast<std::uint64_t>(length) * 8);
        std::memcpy(bytes.data() + blocks * kBlock - 8, &bits, 8);
    }
};

/// The first block of value || bytes, or all of it where it is no more; how many of the bytes that takes.
std::size_t firstBlock(const Digest& value, std::span<const std::uint8_t> bytes, std::array<std::uint8_t, kBlock>& out)
{
    std::memcpy(out.data(), value.bytes.data(), kPrefix);
    const std::size_t taken = bytes.size() < kPrefix ? bytes.size() : kPrefix;
    if (taken > 0) std::memcpy(out.data() + kPrefix, bytes.data(), taken);
    return taken;
}

bool hasInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned kSsse3 = 1U << 9U;
    constexpr unsigned kSse41 = 1U << 19U;
    constexpr unsigned kSha = 1U << 29U;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & kSsse3) == 0 || (c & kSse41) == 0) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & kSha) != 0;
}

SEXTANT_SHA_ENTRY void hashInto(std::span<const std::uint8_t> bytes, Digest& out)
{
    State state = initialState();
    std::span<const std::uint8_t> rest = bytes;
    for (; rest.size() >= kBlock; rest = rest.subspan(kBlock))
        compress(state, rest.data());
    const Tail tail(rest, bytes.size());
    for (std::size_t i = 0; i < tail.blocks; ++i)
        compress(state, tail.bytes.data() + i * kBlock);
    store(state, out);
}

SEXTANT_SHA_ENTRY void chainInto(Digest& value, std::span<const std::uint8_t> bytes)
{
    State state = initialState();
    alignas(16) std::array<std::uint8_t, kBlock> first;
    std::span<const std::uint8_t> rest = bytes.subspan(firstBlock(value, bytes, first));
    const std::size_t length = kPrefix + bytes.size();
    if (length >= kBlock) {
        compress(state, first.data());
        for (; rest.size() >= kBlock; rest = rest.subspan(kBlock))
            compress(state, rest.data());
    }
    const Tail tail(length >= kBlock ? rest : std::span<const std::uint8_t>(first).first(length), length);
    for (std::size_t i = 0; i < tail.blocks; ++i)
        compress(state, tail.bytes.data() + i * kBlock);
    store(state, value);
}

/// For messages that fill the first block; `bytes` has at least 32.
SEXTANT_SHA_ENTRY void chainBoth(Digest& one, Digest& other, std::span<const std::uint8_t> bytes)
{
    State state = initialState();
    State otherState = state;
    alignas(16) std::array<std::uint8_t, kBlock> first;
    std::span<const std::uint8_t> rest = bytes.subspan(firstBlock(one, bytes, first));
    compress(state, first.data());
    (void)firstBlock(other, bytes, first);
    compress(otherState, first.data());
    for (; rest.size() >= kBlock; rest = rest.subspan(kBlock))
        compress(state, otherState, rest.data());
    const Tail tail(rest, kPrefix + bytes.size());
    for (std::size_t i = 0; i < tail.blocks; ++i)
        compress(state, otherState, tail.bytes.data() + i * kBlock);
    store(state, one);
    store(otherState, other);
}

#undef SEXTANT_SHA
#undef SEXTANT_SHA_ENTRY

} // namespace

bool isAvailable()
{
    static const bool kIsAvailable = hasInstructions();
    return kIsAvailable;
}

Digest hash(std::span<const std::uint8_t> bytes)
{
    Digest out;
    hashInto(bytes, out);
    return out;
}

void chain(Digest& value, std::span<const std::uint8_t> bytes) { chainInto(value, bytes); }

void chain(Digest& one, Digest& other, std::span<const std::uint8_t> bytes)
{
    if (bytes.size() >= kPrefix) return chainBoth(one, other, bytes);
    chainInto(one, bytes);
    chainInto(other, bytes);
}

#else

bool isAvailable() { return false; }

Digest hash(std::span<const std::uint8_t>)
{
    expects(false, "this processor has no instructions for SHA-256");
    return {};
}

void chain(Digest&, std::span<const std::uint8_t>) { expects(false, "this processor has no instructions for SHA-256"); }

void chain(Digest&, Digest&, std::span<const std::uint8_t>)
{
    expects(false, "this processor has no instructions for SHA-256");
}

#endif

} // namespace sextant::sha256_blocks
