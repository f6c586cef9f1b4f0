#include "engine/feeds/protection/retry_policy.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sextant::feeds {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || fault != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

} // namespace

std::optional<Time> httpDate(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT" || text[19] != ':' ||
        text[22] != ':')
        return std::nullopt;
    const auto day = wholeNumber(text.substr(5, 2));
    const auto year = wholeNumber(text.substr(12, 4));
    const auto hour = wholeNumber(text.substr(17, 2));
    const auto minute = wholeNumber(text.substr(20, 2));
    const auto second = wholeNumber(text.substr(23, 2));
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
    if (!day || !year || !hour || !minute || !second || month == kMonths.end() || *hour > 23 || *minute > 59 ||
        *second > 60)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(static_cast<unsigned>(month - kMonths.begin()) + 1),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || *year < 1970 || *year > 2200) return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return Time::fromSeconds(days * 86'400 + *hour * 3600 + *minute * 60 + *second);
}

std::optional<Duration> RetryPolicy::waitAfter(int attempt, std::uint32_t request,
                                               std::optional<Duration> retryAfter) const
{
    if (attempt < 1 || attempt >= m_settings.attempts) return std::nullopt;
    constexpr int kMostDoublings = 20;
    const std::int64_t whole = m_settings.base.count() << std::min(attempt, kMostDoublings);
    RandomStream random(m_seed, RandomPurpose::Latency, request);
    random.seek(static_cast<std::uint64_t>(attempt));
    const double factor = 1.0 + m_settings.jitter * (2.0 * random.nextUniform() - 1.0);
    Duration wait{static_cast<std::int64_t>(static_cast<double>(whole) * factor)};
    if (retryAfter) {
        if (*retryAfter > m_settings.longest) return std::nullopt;
        wait = std::max(wait, *retryAfter);
    }
    return wait;
}

std::optional<Duration> parseRetryAfter(std::string_view header, Time now)
{
    while (!header.empty() && (header.front() == ' ' || header.front() == '\t'))
        header.remove_prefix(1);
    while (!header.empty() && (header.back() == ' ' || header.back() == '\t' || header.back() == '\r'))
        header.remove_suffix(1);
    constexpr std::int64_t kMostSeconds = 1'000'000'000;
    if (const auto seconds = wholeNumber(header)) return std::chrono::seconds(std::min(*seconds, kMostSeconds));
    if (const auto date = httpDate(header)) return std::max(Duration{0}, *date - now);
    return std::nullopt;
}

} // namespace sextant::feeds
