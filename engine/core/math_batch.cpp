#include "engine/core/math_batch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

#include "engine/core/math.h"
#include "engine/core/math_tables.h"
#include "engine/core/wide.h"

namespace sextant::math {
namespace {

/// kLogTable with a column for each part, numbers as doubles.
struct LogColumns {
    std::array<double, kLogSteps> inverse{};
    std::array<double, kLogSteps> exponentStep{};
    std::array<double, kLogSteps> high{};
    std::array<double, kLogSteps> low{};
};
constexpr LogColumns kLogColumns = [] {
    LogColumns columns;
    for (std::size_t i = 0; i < kLogSteps; ++i) {
        columns.inverse[i] = static_cast<double>(kLogTable[i].inverse);
        columns.exponentStep[i] = kLogTable[i].exponentStep;
        columns.high[i] = kLogTable[i].logarithm.hi;
        columns.low[i] = kLogTable[i].logarithm.lo;
    }
    return columns;
}();

struct ExpColumns {
    std::array<double, kExpSteps> high{};
    std::array<double, kExpSteps> low{};
};
constexpr ExpColumns kExpColumns = [] {
    ExpColumns columns;
    for (std::size_t i = 0; i < kExpSteps; ++i) {
        columns.high[i] = kExpTable[i].hi;
        columns.low[i] = kExpTable[i].lo;
    }
    return columns;
}();

// What the branch-free steps hold for; the rest goes one by one.
constexpr double kExpLimit = 700.0;
constexpr double kLeastOfLog = 1.0 / 1048576.0;
constexpr double kMostOfLog = 1e300;
constexpr std::size_t kBlock = 64; // values whose results wait until all are known to be ordinary

/// Whether every value was in reach; else `out` is not to be used.
SEXTANT_WIDE bool expBlock(const double* values, double* out, std::size_t count)
{
    std::uint64_t isOut = 0;
    for (std::size_t i = 0; i < count; ++i) {
        constexpr double kShift = 6755399441055744.0; // 1.5 · 2^52: adding it rounds to a whole number
        const double x = values[i];
        isOut |= static_cast<std::uint64_t>(!(std::fabs(x) <= kExpLimit));
        const double shifted = x * (kExpSteps * kInverseLn2.hi) + kShift;
        const double steps = shifted - kShift;
        const double r = (x - steps * kExpStep.hi) - steps * kExpStep.lo;
        const double r2 = r * r;
        const double p =
            r + (r2 * (0.5 + r * (1.0 / 6.0)) + r2 * r2 * (1.0 / 24.0 + r * (1.0 / 120.0) + r2 * (1.0 / 720.0)));
        // The low bits of the shifted number are those of the whole number.
        const auto whole = std::bit_cast<std::uint64_t>(shifted);
        const std::uint64_t place = whole & (kExpSteps - 1);
        const double high = kExpColumns.high[place];
        const double value = high + (kExpColumns.low[place] + high * p);
        // value · 2^k, k = whole / 128 towards minus infinity: k is added to the exponent.
        constexpr std::uint64_t kFromTop = std::uint64_t{52 - 7};
        out[i] =
            std::bit_cast<double>(std::bit_cast<std::uint64_t>(value) + ((whole & ~std::uint64_t{127}) << kFromTop));
    }
    return isOut == 0;
}

SEXTANT_WIDE bool log1pBlock(const double* values, double* out, std::size_t count)
{
    std::uint64_t isOut = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = values[i];
        isOut |= static_cast<std::uint64_t>(!(x >= kLeastOfLog)) | static_cast<std::uint64_t>(!(x <= kMostOfLog));
        const double u = 1.0 + x;
        const double fromX = u - 1.0;
        const double extra = ((1.0 - (u - fromX)) + (x - fromX)) / u;

        const auto bits = std::bit_cast<std::uint64_t>(u);
        constexpr std::uint64_t kFractionBits = (std::uint64_t{1} << 52) - 1;
        const std::uint64_t place = (bits & kFractionBits) >> 45;
        // 2^52 + n as a double has n in its low bits.
        const double exponent =
            (std::bit_cast<double>((bits >> 52) | 0x4330000000000000U) - (4503599627370496.0 + 1023.0)) +
            kLogColumns.exponentStep[place];
        // z · inverse/512 - 1 exactly: each half of z has at most 27 bits, the inverse 10.
        const std::uint64_t z = (bits & kFractionBits) | 0x3FF0000000000000U;
        const double zHigh = std::bit_cast<double>(z & ~((std::uint64_t{1} << 26) - 1));
        const double zLow = std::bit_cast<double>(z) - zHigh;
        const double inverse = kLogColumns.inverse[place];
        const double a = zHigh * inverse - 512.0;
        const double b = zLow * inverse;
        const double sum = a + b;
        const double fromB = sum - a;
        const double error = (a - (sum - fromB)) + (b - fromB);
        const double rHigh = sum * (1.0 / 512.0);
        const double rLow = error * (1.0 / 512.0);

        const double baseHigh = exponent * kLn2.hi + kLogColumns.high[place];
        const double baseLow = exponent * kLn2.lo + kLogColumns.low[place];
        const double r = rHigh;
        const double r2 = r * r;
        const double tail = (1.0 / 3.0 - r * 0.25) + r2 * ((0.2 - r * (1.0 / 6.0)) +
                                                           r2 * ((1.0 / 7.0 - r * 0.125) + r2 * (1.0 / 9.0 - r * 0.1)));
        const double first = baseHigh + rHigh;
        const double firstLow = rHigh - (first - baseHigh);
        out[i] = first + (firstLow + (((baseLow + rLow) + extra) + (r * r2 * tail - 0.5 * r2)));
    }
    return isOut == 0;
}

SEXTANT_WIDE void sqrtBlock(double* values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = std::sqrt(values[i]);
}

template <class Block, class One>
void forBlocks(std::span<double> values, const Block& block, const One& one)
{
    std::array<double, kBlock> out;
    for (std::size_t at = 0; at < values.size(); at += kBlock) {
        const std::size_t count = std::min(kBlock, values.size() - at);
        double* const from = values.data() + at;
        const bool isOrdinary = block(from, out.data(), count);
        for (std::size_t i = 0; i < count; ++i)
            from[i] = isOrdinary ? out[i] : one(from[i]);
    }
}

} // namespace

void expAll(std::span<double> values)
{
    forBlocks(values, expBlock, [](double x) { return exp(x); });
}

void log1pAll(std::span<double> values)
{
    forBlocks(values, log1pBlock, [](double x) { return log1p(x); });
}

void sqrtAll(std::span<double> values) { sqrtBlock(values.data(), values.size()); }

} // namespace sextant::math
