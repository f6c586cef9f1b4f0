#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::host {

/// The names most like what was typed, best first, at most `count`; nothing that has little in common with it. Letters
/// and digits count alone, in either case: "btcusdt" is BTC-USDT. Distance: V. Levenshtein, "Binary codes capable of
/// correcting deletions, insertions and reversals", 1966; a name that begins like what was typed is nearer than one
/// that does not. O(names × length²).
[[nodiscard]] std::vector<std::string> nearestNames(std::string_view typed, std::span<const std::string> names,
                                                    std::size_t count);

} // namespace sextant::host
