#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "engine/core/fixed.h"
#include "engine/core/time.h"

namespace sextant::market {

/// Best bid and ask of one option. Prices in 10^-4 (kOptionPriceScale); a side without a quote is Price{0} and size 0.
/// Trivially copyable and without padding, as the records of a tape are.
struct OptionQuote {
    Time time;
    Price bid;
    Price ask;
    std::int32_t bidSize = 0;   ///< contracts
    std::int32_t askSize = 0;   ///< contracts
    std::uint32_t contract = 0; ///< place in the table of contracts it came with
    std::uint8_t flags = 0;     ///< bits of RecordFlag
    std::uint8_t unused0 = 0;
    std::uint16_t unused1 = 0;
    friend bool operator==(const OptionQuote&, const OptionQuote&) = default;
};
static_assert(sizeof(OptionQuote) == 40 && std::is_trivially_copyable_v<OptionQuote>);

/// What keeps a quote from being a price; the first that holds. Only None may fill an order or mark a position.
enum class QuoteProblem : std::uint8_t {
    None,
    Missing, ///< never seen
    Stale,   ///< older than allowed
    Empty,   ///< neither side
    NoAsk,   ///< bid without ask
    NoBid,   ///< no bid, or one of zero: nobody buys it
    Crossed, ///< bid above ask
};
inline constexpr std::size_t kQuoteProblems = 7;
[[nodiscard]] std::string_view toString(QuoteProblem problem); ///< "none", "no bid", …

/// The problem of the quote itself, whatever its age. Locked quotes (bid = ask) are fine.
[[nodiscard]] QuoteProblem problemOf(const OptionQuote& quote);
/// The same, or Stale if it is older than `mostAge` at `now`.
[[nodiscard]] QuoteProblem problemOf(const OptionQuote& quote, Time now, Duration mostAge);

/// How many quotes had which problem.
struct QuoteProblemCounts {
    std::array<std::uint64_t, kQuoteProblems> counts{};
    void add(QuoteProblem problem) { ++counts[static_cast<std::size_t>(problem)]; }
    [[nodiscard]] std::uint64_t of(QuoteProblem problem) const { return counts[static_cast<std::size_t>(problem)]; }
    /// All but None.
    [[nodiscard]] std::uint64_t bad() const;
    friend bool operator==(const QuoteProblemCounts&, const QuoteProblemCounts&) = default;
};

/// Half of bid and ask together, rounded half-even. Only for quotes without a problem.
[[nodiscard]] Price midOf(const OptionQuote& quote);

} // namespace sextant::market
