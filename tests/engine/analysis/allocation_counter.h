#pragma once

#include <cstdint>

namespace sextant::test {

/// How often this program has called operator new so far; it is replaced in allocation_counter.cpp.
[[nodiscard]] std::uint64_t allocationCount();

} // namespace sextant::test
