#include "engine/feeds/venues/bar_rows.h"

#include <algorithm>
#include <charconv>

#include "engine/feeds/venues/market_rows.h"

namespace sextant::feeds {
Time midnightOf(Time time)
{
    constexpr std::int64_t kDay = 86'400'000'000'000;
    const std::int64_t rest = time.ns % kDay;
    return Time{time.ns - (rest < 0 ? rest + kDay : rest)};
}

bool readBarFields(JsonFrame& json, const BarFields& fields, StampForm form, const FeedSymbol& symbol,
                   market::Timeframe timeframe, DecodedBar& out)
{
    const auto price = [&](const BarField& field, Price& into) {
        return json.price(field.cell, symbol.priceScale, into, out.flags) || json.within(field.name);
    };
    if (!json.stamp(fields.start.cell, form, out.start)) return json.within(fields.start.name);
    if (!market::isIntraday(timeframe)) out.start = midnightOf(out.start);
    out.sent = out.start;
    out.instrument = symbol.instrument.value;
    out.timeframe = timeframe;
    if (!price(fields.open, out.open) || !price(fields.high, out.high) || !price(fields.low, out.low) ||
        !price(fields.close, out.close))
        return false;
    if (!checkBar(json, out)) return false;
    if (!fields.volume) {
        out.flags |= market::kNoVolume;
        return true;
    }
    return json.amount(fields.volume->cell, out.volume) || json.within(fields.volume->name);
}

BarWindow barWindow(const BarQuery& query, int barsPerPage)
{
    BarWindow window{pageStart(query.page).value_or(query.from), query.to};
    const Duration span = market::nominalLength(query.timeframe) * barsPerPage;
    if (window.from < Time::max() - span) window.to = std::min(window.to, window.from + span);
    return window;
}

std::string pageFrom(Time from) { return std::to_string(from.ns); }

std::optional<Time> pageStart(std::string_view page)
{
    Time from;
    const auto [stop, fault] = std::from_chars(page.data(), page.data() + page.size(), from.ns);
    if (page.empty() || fault != std::errc() || stop != page.data() + page.size()) return std::nullopt;
    return from;
}

std::optional<market::Timeframe> timeframeNamed(const TimeframeNames& names, std::string_view name)
{
    if (name.empty()) return std::nullopt;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return market::kTimeframes[static_cast<std::size_t>(found - names.begin())];
}

} // namespace sextant::feeds
