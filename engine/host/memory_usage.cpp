#include "engine/host/memory_usage.h"

#include <fstream>
#include <string>

namespace sextant::host {

MemoryUsage memoryUsage()
{
    MemoryUsage usage;
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        const bool anonymous = line.starts_with("RssAnon:");
        if (!anonymous && !line.starts_with("VmHWM:")) continue;
        std::uint64_t kilobytes = 0;
        for (const char c : line)
            if (c >= '0' && c <= '9') kilobytes = kilobytes * 10 + static_cast<std::uint64_t>(c - '0');
        (anonymous ? usage.anonymous : usage.peakResident) = kilobytes * 1024;
    }
    return usage;
}

} // namespace sextant::host
