#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::market {

/// Offsets of one time zone from UTC since 1700, as a table: the tz library is asked once, at load. Beyond the years
/// that time zone files tabulate the rules of the last ones go on.
class ZoneTable final {
public:
    /// Errors: NotFound for a zone that this system's database does not know, or without a database.
    [[nodiscard]] static Result<ZoneTable> load(const std::string& name);

    /// Seconds east of UTC.
    [[nodiscard]] std::int64_t offsetAt(std::int64_t utcSeconds) const;

    /// The instant at which the wall clock shows `minutes` after midnight of `date`; they may be negative or beyond a
    /// day. In an hour that the change of clocks skips or repeats, one of the two readings.
    [[nodiscard]] Time instant(std::int64_t date, int minutes) const;

private:
    std::vector<std::int64_t> m_starts; // UTC seconds from which the offset of the same index holds, rising
    std::vector<std::int64_t> m_offsets;
};

} // namespace sextant::market
