#pragma once

#include <cstdint>

namespace sextant::host {

/// Memory of this process as the kernel counts it, in bytes; 0 where it does not say.
struct MemoryUsage {
    std::uint64_t anonymous = 0; ///< resident and not backed by a file, now
    std::uint64_t peakResident = 0;
};
[[nodiscard]] MemoryUsage memoryUsage();

} // namespace sextant::host
