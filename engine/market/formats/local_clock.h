#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/zone_table.h"

namespace sextant::market::formats {

/// The wall clock that a file's times were written by, where it names none (protocols.md §7, auto-detection 9).
class LocalClock final {
public:
    /// "UTC", "UTC+2", "UTC-3:30", a zone of the system's database ("Europe/Athens"), or one with hours added
    /// ("America/New_York+7": brokers whose day ends at five in New York). Errors: InvalidArgument.
    [[nodiscard]] static Result<LocalClock> parse(const std::string& text);

    /// As parse() takes it.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// The instant at which the clock shows what UTC shows at `wall`. Where it shows that twice, the first time, unless
    /// that is not later than `before`. Nothing in an hour that it skips.
    [[nodiscard]] std::optional<Time> instant(Time wall, std::optional<Time> before) const;

private:
    std::string m_name;
    std::optional<ZoneTable> m_zone;
    std::int64_t m_shift = 0; // seconds, on top of the zone
};

} // namespace sextant::market::formats
