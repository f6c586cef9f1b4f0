#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/feeds/venue_checks.h"

namespace sextant::test {

/// How often operator new is called by decoding each text a hundred times, once they were decoded before; all are to be
/// taken, else the largest number there is.
[[nodiscard]] inline std::uint64_t allocationsOf(const std::vector<std::string>& texts, const DecodeText& decode)
{
    feeds::DecodedFrame out;
    const auto all = [&] {
        return std::all_of(texts.begin(), texts.end(),
                           [&](const std::string& text) { return decode(text, out).has_value(); });
    };
    bool isTaken = all();
    const std::uint64_t before = allocationCount();
    for (int round = 0; round < 100; ++round)
        isTaken = all() && isTaken;
    return isTaken ? allocationCount() - before : UINT64_MAX;
}

} // namespace sextant::test
