#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/core/time.h"

namespace sextant::feeds {

/// How much of something there was in the newest ten whole seconds. Nothing is allocated.
class RateWindow final {
public:
    static constexpr std::int64_t kSeconds = 10;

    void add(Time now, std::uint64_t amount)
    {
        Second& second = m_seconds[placeOf(secondOf(now))];
        if (second.number != secondOf(now)) second = {secondOf(now), 0};
        second.amount += amount;
    }
    /// Per second; the second that is not over yet does not count.
    [[nodiscard]] double perSecond(Time now) const
    {
        std::uint64_t sum = 0;
        for (const Second& second : m_seconds)
            if (second.number < secondOf(now) && second.number >= secondOf(now) - kSeconds) sum += second.amount;
        return static_cast<double>(sum) / static_cast<double>(kSeconds);
    }

private:
    struct Second {
        std::int64_t number = INT64_MIN / 2;
        std::uint64_t amount = 0;
    };
    static constexpr std::int64_t kPlaces = kSeconds + 1; // with the one that runs

    [[nodiscard]] static std::int64_t secondOf(Time now) { return now.ns / 1'000'000'000; }
    [[nodiscard]] static std::size_t placeOf(std::int64_t second)
    {
        return static_cast<std::size_t>(((second % kPlaces) + kPlaces) % kPlaces);
    }

    std::array<Second, kPlaces> m_seconds{};
};

} // namespace sextant::feeds
