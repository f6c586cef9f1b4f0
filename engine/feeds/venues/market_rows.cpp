#include "engine/feeds/venues/market_rows.h"

#include <algorithm>
#include <array>

#include "engine/feeds/venues/bar_rows.h"

namespace sextant::feeds {
namespace {

bool isSameBar(const DecodedBar& a, const DecodedBar& b)
{
    return a.open == b.open && a.high == b.high && a.low == b.low && a.close == b.close && a.volume == b.volume;
}

constexpr std::size_t kBarCells = 6;
constexpr std::array<std::string_view, kBarCells> kPlaces{"[0]", "[1]", "[2]", "[3]", "[4]", "[5]"};

} // namespace

bool readQuoteSide(JsonFrame& json, JsonCell price, JsonCell size, int scale, Price& outPrice, double& outSize,
                   std::uint8_t& flags)
{
    if (!json.amount(size, outSize)) return false;
    if (outSize > 0.0) return json.price(price, scale, outPrice, flags);
    outPrice = Price{};
    return true;
}

bool readQuoteSide(JsonFrame& json, JsonObject& from, std::string_view priceKey, std::string_view sizeKey, int scale,
                   Price& outPrice, double& outSize, std::uint8_t& flags)
{
    JsonCell price;
    if (!json.cell(from, priceKey, price) || !json.amount(from, sizeKey, outSize)) return false;
    outPrice = Price{};
    return outSize == 0.0 || json.price(price, scale, outPrice, flags) || json.within(priceKey);
}

void markCrossed(market::Quote& quote)
{
    if (quote.hasBothSides() && quote.bid > quote.ask) quote.flags |= market::kCrossed;
}

bool checkBar(JsonFrame& json, const DecodedBar& bar)
{
    if (bar.high < std::max(bar.open, bar.close)) return json.fault({}, "has a high below its open or close");
    if (bar.low > std::min(bar.open, bar.close)) return json.fault({}, "has a low above its open or close");
    return true;
}

bool orderBars(JsonFrame& json, std::vector<DecodedBar>& bars)
{
    if (bars.size() > 1 && bars.front().start > bars.back().start) std::reverse(bars.begin(), bars.end());
    const auto isBefore = [](const DecodedBar& a, const DecodedBar& b) { return a.start < b.start; };
    if (!std::is_sorted(bars.begin(), bars.end(), isBefore)) std::stable_sort(bars.begin(), bars.end(), isBefore);
    for (std::size_t i = 1; i < bars.size(); ++i)
        if (bars[i].start == bars[i - 1].start && !isSameBar(bars[i], bars[i - 1]))
            return json.fault("bars", "has two different ones that begin at " + toRfc3339(bars[i].start));
    bars.erase(std::unique(bars.begin(), bars.end(),
                           [](const DecodedBar& a, const DecodedBar& b) { return a.start == b.start; }),
               bars.end());
    return true;
}

void cropBars(std::vector<DecodedBar>& bars, Time from, Time to)
{
    std::erase_if(bars, [&](const DecodedBar& bar) { return bar.start < from || bar.start >= to; });
}

bool readBarRow(JsonFrame& json, JsonValue item, const BarColumns& columns, StampForm form, const FeedSymbol& symbol,
                market::Timeframe timeframe, DecodedBar& out)
{
    std::array<JsonCell, kBarCells> cells;
    if (!json.row(item, cells)) return false;
    const auto field = [&](std::size_t column) { return BarField{kPlaces[column], cells[column]}; };
    const BarFields fields{field(columns.start), field(columns.open),  field(columns.high),
                           field(columns.low),   field(columns.close), field(columns.volume)};
    return readBarFields(json, fields, form, symbol, timeframe, out);
}

bool readBarObject(JsonFrame& json, JsonObject& from, const BarKeys& keys, StampForm form, const FeedSymbol& symbol,
                   market::Timeframe timeframe, DecodedBar& out)
{
    BarFields fields{{keys.start, {}}, {keys.open, {}}, {keys.high, {}}, {keys.low, {}}, {keys.close, {}}, {}};
    fields.volume = BarField{keys.volume, {}};
    for (BarField* field : {&fields.start, &fields.open, &fields.close, &fields.high, &fields.low, &*fields.volume})
        if (!json.cell(from, field->name, field->cell)) return false;
    return readBarFields(json, fields, form, symbol, timeframe, out);
}

void orderTrades(std::vector<DecodedTrade>& trades)
{
    if (trades.size() < 2) return;
    const DecodedTrade& first = trades.front();
    const DecodedTrade& last = trades.back();
    const bool isNewestFirst =
        first.record.time != last.record.time ? first.record.time > last.record.time : first.id > last.id;
    if (isNewestFirst) std::reverse(trades.begin(), trades.end());
}

} // namespace sextant::feeds
