#include "engine/trading/exits/scale_out.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

namespace sextant::trading {
namespace {

constexpr double kMostPercent = 1000.0;
constexpr std::int64_t kPpm = 1'000'000;

std::optional<double> numberOf(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace

Result<ScaleOut> parseScaleOut(std::string_view text)
{
    ScaleOut list;
    std::int64_t sum = 0;
    double before = 0.0;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::string_view step = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        const auto bad = [&](const char* what) {
            return fail(ErrorCode::InvalidArgument, "step '" + std::string(step) + "': " + what);
        };
        const std::size_t colon = step.find(':');
        if (colon == std::string_view::npos) return bad("expected PERCENT:FRACTION, such as 1.5:0.5");
        const auto percent = numberOf(step.substr(0, colon));
        const auto fraction = numberOf(step.substr(colon + 1));
        if (!percent || !fraction) return bad("percent and fraction are numbers");
        if (*percent <= before || *percent > kMostPercent) return bad("percentages rise, from above 0 to 1000");
        const auto ppm = static_cast<std::int64_t>(std::llround(std::clamp(*fraction, -1.0, 2.0) * kPpm));
        if (ppm <= 0 || ppm > kPpm) return bad("a fraction is above 0 and at most 1");
        sum += ppm;
        if (sum > kPpm) return bad("the fractions add up to more than 1");
        if (list.count == list.steps.size()) return bad("there are at most 8 steps");
        list.steps[list.count++] = {static_cast<std::int64_t>(std::llround(*percent * 10'000.0)), ppm};
        before = *percent;
    }
    return list;
}

template <AccountMode Mode>
std::optional<Price> scaleOutLevel(const Position<Mode>& position, const market::Instrument& instrument,
                                   const ExitSettings& settings, std::size_t taken)
{
    if (position.isFlat() || taken >= settings.scaleOut.count || position.entryPrice.units <= 0) return std::nullopt;
    const __int128 entry = position.entryPrice.units;
    const __int128 away = entry * settings.scaleOut.steps[taken].profitPpm / kPpm;
    const bool isLong = position.side() == market::Side::Buy;
    const __int128 level = isLong ? entry + away : entry - away;
    if (level <= 0 || level > INT64_MAX - instrument.tick.units) return std::nullopt;
    const Price raw{static_cast<std::int64_t>(level)};
    const Price rounded = isLong ? instrument.ceilToTick(raw) : instrument.floorToTick(raw);
    return rounded.units > 0 ? std::optional(rounded) : std::nullopt;
}

template <AccountMode Mode>
Lots scaleOutQuantity(const Position<Mode>& position, const ExitSettings& settings, std::size_t taken)
{
    if (taken >= settings.scaleOut.count) return {};
    const __int128 part =
        static_cast<__int128>(position.largest.count < 0 ? -position.largest.count : position.largest.count) *
        settings.scaleOut.steps[taken].fractionPpm / kPpm;
    return Lots{std::min(static_cast<std::int64_t>(part), std::abs(position.quantity.count))};
}

template std::optional<Price> scaleOutLevel(const Position<Paper>&, const market::Instrument&, const ExitSettings&,
                                            std::size_t);
template std::optional<Price> scaleOutLevel(const Position<Shadow>&, const market::Instrument&, const ExitSettings&,
                                            std::size_t);
template Lots scaleOutQuantity(const Position<Paper>&, const ExitSettings&, std::size_t);
template Lots scaleOutQuantity(const Position<Shadow>&, const ExitSettings&, std::size_t);

} // namespace sextant::trading
