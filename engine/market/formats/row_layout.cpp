#include "engine/market/formats/row_layout.h"

#include <algorithm>
#include <initializer_list>

#include "engine/market/formats/capture_message.h"
#include "engine/market/formats/row_reader.h"

namespace sextant::market::formats {
namespace {

constexpr std::array<std::string_view, 22> kFormatNames{"sextant-bars",
                                                        "sextant-bars-end",
                                                        "sextant-quote-bars",
                                                        "sextant-trades",
                                                        "sextant-quotes",
                                                        "factors",
                                                        "binance-klines",
                                                        "binance-trades",
                                                        "binance-aggtrades",
                                                        "freqtrade-json",
                                                        "rest-json",
                                                        "kraken-ohlcvt",
                                                        "kraken-trades",
                                                        "mt4",
                                                        "mt5",
                                                        "mt5-ticks",
                                                        "tradingview",
                                                        "yahoo",
                                                        "yfinance",
                                                        "cryptodatadownload",
                                                        "alpaca",
                                                        "csv"};
// Ways to read a "csv" that cannot be told from its rows; the layout is still called "csv".
constexpr std::array<std::string_view, 3> kCsvVariants{"csv-dmy", "csv-mdy", "csv-end"};

constexpr std::array<std::string_view, kColumnCount> kColumnNames{"time",
                                                                  "time",
                                                                  "time",
                                                                  "open",
                                                                  "high",
                                                                  "low",
                                                                  "close",
                                                                  "volume",
                                                                  "bid_open",
                                                                  "bid_high",
                                                                  "bid_low",
                                                                  "bid_close",
                                                                  "ask_open",
                                                                  "ask_high",
                                                                  "ask_low",
                                                                  "ask_close",
                                                                  "price",
                                                                  "size",
                                                                  "side",
                                                                  "is_buyer_maker",
                                                                  "trade_id",
                                                                  "suspicious",
                                                                  "bid",
                                                                  "bid_size",
                                                                  "ask",
                                                                  "ask_size",
                                                                  "symbol",
                                                                  "close_time",
                                                                  "price_factor",
                                                                  "split_factor",
                                                                  "reference_price"};

struct Synonym {
    std::string_view name;
    Column column;
};
// Lower case, without <> and quotes. The first name in this list that a header holds takes the column.
constexpr Synonym kSynonyms[] = {
    {"timestamp_ms_utc", Column::Time},
    {"exchange_timestamp_ms", Column::Time},
    {"unix", Column::Time},
    {"unix timestamp", Column::Time},
    {"timestamp", Column::Time},
    {"open_time", Column::Time},
    {"open time", Column::Time},
    {"transact_time", Column::Time},
    {"datetime", Column::Time},
    {"date_time", Column::Time},
    {"gmt time", Column::Time},
    {"date", Column::Time},
    {"datum", Column::Time},
    {"time", Column::Time},
    {"zeit", Column::Time},
    {"t", Column::Time},
    {"local_timestamp_ns", Column::TimeElse},
    {"open", Column::Open},
    {"o", Column::Open},
    {"eröffnung", Column::Open},
    {"high", Column::High},
    {"h", Column::High},
    {"hoch", Column::High},
    {"low", Column::Low},
    {"l", Column::Low},
    {"tief", Column::Low},
    {"close", Column::Close},
    {"c", Column::Close},
    {"schluss", Column::Close},
    {"schlusskurs", Column::Close},
    {"volume", Column::Volume},
    {"tickvol", Column::Volume},
    {"vol", Column::Volume},
    {"v", Column::Volume},
    {"volumen", Column::Volume},
    {"tick_volume", Column::Volume},
    {"bid_open", Column::BidOpen},
    {"bid_high", Column::BidHigh},
    {"bid_low", Column::BidLow},
    {"bid_close", Column::BidClose},
    {"ask_open", Column::AskOpen},
    {"ask_high", Column::AskHigh},
    {"ask_low", Column::AskLow},
    {"ask_close", Column::AskClose},
    {"price", Column::Price},
    {"size", Column::Size},
    {"qty", Column::Size},
    {"quantity", Column::Size},
    {"amount", Column::Size},
    {"side", Column::TakerSide},
    {"taker_side", Column::TakerSide},
    {"is_buyer_maker", Column::BuyerIsMaker},
    {"trade_id", Column::TradeId},
    {"agg_trade_id", Column::TradeId},
    {"id", Column::TradeId},
    {"suspicious", Column::Suspicious},
    {"bid", Column::Bid},
    {"bid_price", Column::Bid},
    {"bid_size", Column::BidSize},
    {"ask", Column::Ask},
    {"ask_price", Column::Ask},
    {"ask_size", Column::AskSize},
    {"symbol", Column::Symbol},
    {"ticker", Column::Symbol},
    {"close_time", Column::CloseTime},
    {"close time", Column::CloseTime},
    {"price_factor", Column::PriceFactor},
    {"split_factor", Column::SplitFactor},
    {"reference_price", Column::ReferencePrice},
};

tl::unexpected<Error> layoutFault(std::string_view path, std::uint64_t line, std::string_view field,
                                  std::string_view what)
{
    return fail(ErrorCode::InvalidInput,
                std::string(path) + ":" + std::to_string(line) + ": " + std::string(field) + ": " + std::string(what));
}

std::string_view stripped(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '"' || text.front() == '<'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '"' || text.back() == '>'))
        text.remove_suffix(1);
    return text;
}

std::string headerWord(std::string_view cell)
{
    std::string out;
    for (const char c : stripped(cell))
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (std::size_t at = out.find("Ö"); at != std::string::npos; at = out.find("Ö"))
        out.replace(at, std::string_view("Ö").size(), "ö");
    return out;
}

/// Numbers, dates, clocks, truth values and nothing: what a row may hold, and a header may not.
bool isDataCell(std::string_view cell)
{
    return cell.empty() || looksNumeric(cell) || cell == "null" || cell == "True" || cell == "true" ||
           cell == "False" || cell == "false" || timeOfDayFromText(cell) ||
           stampFromText(cell, StampUnit::Auto, DateOrder::DayFirst) ||
           stampFromText(cell, StampUnit::Auto, DateOrder::MonthFirst);
}

bool isTruthValue(std::string_view cell)
{
    return cell == "True" || cell == "true" || cell == "False" || cell == "false";
}

bool isSkippedLine(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos || line.front() == '#' || line.starts_with("//") ||
           line.starts_with("http://") || line.starts_with("https://");
}

void setColumn(RowLayout& layout, Column column, std::size_t place)
{
    layout.at[static_cast<std::size_t>(column)] = static_cast<int>(place);
}

void setColumns(RowLayout& layout, std::initializer_list<Column> columns)
{
    std::size_t place = 0;
    for (const Column column : columns) {
        if (column != Column::Count) setColumn(layout, column, place); // Count: a column of no use
        ++place;
    }
}

bool hasAny(const std::vector<std::string>& words, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return std::find(words.begin(), words.end(), name) != words.end();
    });
}

StampUnit unitOfName(std::string_view name)
{
    if (name.find("_ms") != std::string_view::npos) return StampUnit::Millis;
    if (name.find("_us") != std::string_view::npos) return StampUnit::Micros;
    if (name.find("_ns") != std::string_view::npos) return StampUnit::Nanos;
    return StampUnit::Auto;
}

std::string joined(const std::vector<std::string_view>& cells)
{
    std::string out;
    for (const std::string_view cell : cells) {
        if (out.size() > 120) return out + ",…";
        out += out.empty() ? "" : ",";
        out += cell.substr(0, 40);
    }
    return out;
}

Result<RowLayout> unknownForm(std::string_view path, std::uint64_t line, std::string_view what)
{
    return layoutFault(
        path, line, "header",
        std::string(what) +
            "; expected columns such as time,open,high,low,close,volume, or timestamp_ms_utc,price,size,side, or "
            "timestamp_ms_utc,bid,ask, or a form that --format names");
}

/// Columns 1 to 4 as they make sense: high over, low under the rest in 99.5 % of the rows. Exchanges also send o,c,h,l
/// and l,h,o,c.
void assignPrices(RowLayout& layout, const std::vector<std::vector<std::string_view>>& rows)
{
    constexpr std::array<std::array<Column, 4>, 3> kOrders{{{Column::Open, Column::High, Column::Low, Column::Close},
                                                            {Column::Open, Column::Close, Column::High, Column::Low},
                                                            {Column::Low, Column::High, Column::Open, Column::Close}}};
    std::array<std::size_t, 3> good{};
    std::size_t readable = 0;
    for (const auto& row : rows) {
        std::array<double, 4> value{};
        bool ok = row.size() > 4;
        for (std::size_t i = 0; ok && i < 4; ++i) {
            const auto number = doubleFromText(row[i + 1]);
            ok = number.has_value();
            value[i] = number.value_or(0.0);
        }
        if (!ok) continue;
        ++readable;
        for (std::size_t order = 0; order < kOrders.size(); ++order) {
            double open = 0, high = 0, low = 0, close = 0;
            for (std::size_t i = 0; i < 4; ++i) {
                const Column column = kOrders[order][i];
                (column == Column::Open   ? open
                 : column == Column::High ? high
                 : column == Column::Low  ? low
                                          : close) = value[i];
            }
            if (high >= std::max(open, close) && low <= std::min(open, close)) ++good[order];
        }
    }
    std::size_t chosen = 0;
    while (chosen < kOrders.size() && (readable == 0 || good[chosen] * 1000 < readable * 995))
        ++chosen;
    if (chosen == kOrders.size()) chosen = 0;
    for (std::size_t i = 0; i < 4; ++i)
        setColumn(layout, kOrders[chosen][i], i + 1);
}

/// The columns a file may be told to have (SourceOptions::columns).
constexpr std::array kChoices{Column::Time,   Column::Open,    Column::High, Column::Low,       Column::Close,
                              Column::Volume, Column::Price,   Column::Size, Column::TakerSide, Column::TradeId,
                              Column::Bid,    Column::BidSize, Column::Ask,  Column::AskSize,   Column::Symbol};

/// The header as if it had been written with our names where `choices` say what a column is; other columns of the same
/// meaning are passed over. `names` is the file's own header, empty if it has none.
Result<std::vector<std::string>> renamed(const std::vector<std::string_view>& names, std::size_t columns,
                                         const ColumnChoices& choices)
{
    const auto wrong = [](const std::string& what) { return fail(ErrorCode::InvalidArgument, "--columns: " + what); };
    std::vector<std::string> out;
    for (std::size_t i = 0; i < columns; ++i)
        out.push_back(i < names.size() ? std::string(names[i]) : std::string("-"));
    std::vector<bool> isChosen(columns, false);
    for (const auto& choice : choices) {
        const std::string& ours = choice.first; // a lambda captures no structured binding before clang 16
        const std::string& theirs = choice.second;
        const auto column = std::find_if(kChoices.begin(), kChoices.end(), [&](Column candidate) {
            return kColumnNames[static_cast<std::size_t>(candidate)] == ours;
        });
        if (column == kChoices.end()) {
            std::string list;
            for (const Column candidate : kChoices)
                list += (list.empty() ? "" : ", ") + std::string(kColumnNames[static_cast<std::size_t>(candidate)]);
            return wrong("'" + ours.substr(0, 40) + "' is no column of market data, expected one of " + list);
        }
        std::size_t place = columns;
        for (std::size_t i = 0; i < names.size() && place == columns; ++i)
            if (stripped(names[i]) == stripped(theirs)) place = i;
        if (place == columns)
            if (const auto number = scaledFromText(theirs, 0);
                number && number->value >= 1 && number->value <= static_cast<std::int64_t>(columns))
                place = static_cast<std::size_t>(number->value) - 1;
        if (place == columns)
            return wrong("'" + theirs.substr(0, 40) + "' is no column of the file, which has " +
                         (names.empty() ? std::to_string(columns) + " without names" : joined(names)));
        for (std::size_t i = 0; i < columns; ++i) {
            const std::string word = headerWord(out[i]);
            const auto same = std::find_if(std::begin(kSynonyms), std::end(kSynonyms), [&](const Synonym& synonym) {
                return synonym.name == word && synonym.column == *column;
            });
            if (i != place && !isChosen[i] && same != std::end(kSynonyms)) out[i] = "-";
        }
        if (isChosen[place]) return wrong("'" + theirs.substr(0, 40) + "' is named for two columns");
        isChosen[place] = true;
        out[place] = ours;
    }
    return out;
}

Result<RowLayout> layoutOfHeader(const Sample& sample, std::size_t line, const std::vector<std::string_view>& cells,
                                 char separator)
{
    const std::uint64_t number = line + 1;
    RowLayout layout;
    layout.separator = separator;
    layout.columns = cells.size();
    layout.firstRow = number + 1;
    std::vector<std::string> words;
    for (const std::string_view cell : cells)
        words.push_back(headerWord(cell));

    if (hasAny(words, {"strike"}) && hasAny(words, {"right", "expiry", "type"}))
        return layoutFault(sample.path, number, "header",
                           "option quotes are not supported yet as a tape; bars, quote bars, trades and quotes are");
    if (hasAny(words, {"first_update_id", "prev_update_id", "update_type", "order_id"}))
        return layoutFault(sample.path, number, "header",
                           "order-book data in columns are not supported as a tape; raw captures of Binance spot, "
                           "Binance USD-M and Bybit are");

    for (const Synonym& synonym : kSynonyms) {
        if (layout.has(synonym.column)) continue;
        const auto found = std::find(words.begin(), words.end(), synonym.name);
        if (found == words.end()) continue;
        setColumn(layout, synonym.column, static_cast<std::size_t>(found - words.begin()));
        if (synonym.column == Column::Time) layout.timeUnit = unitOfName(synonym.name);
        if (synonym.column == Column::TimeElse) layout.elseUnit = unitOfName(synonym.name);
    }
    if (!layout.has(Column::Volume)) // "Volume BTC", "Volume USDT": the first one is that of the base
        for (std::size_t i = 0; i < words.size() && !layout.has(Column::Volume); ++i)
            if (words[i].starts_with("volume ")) setColumn(layout, Column::Volume, i);
    // A date with its time of day beside it.
    if (layout.has(Column::Time)) {
        const std::string& time = words[static_cast<std::size_t>(layout.place(Column::Time))];
        if (time == "date" || time == "datum")
            for (std::size_t i = 0; i < words.size(); ++i)
                if (words[i] == "time" || words[i] == "zeit" || words[i] == "uhrzeit")
                    setColumn(layout, Column::Clock, i);
    } else if (layout.has(Column::TimeElse)) {
        std::swap(layout.at[static_cast<std::size_t>(Column::Time)],
                  layout.at[static_cast<std::size_t>(Column::TimeElse)]);
        layout.timeUnit = layout.elseUnit;
    }
    for (std::size_t i = 0; i < kColumnCount; ++i)
        if (layout.at[i] >= 0)
            layout.names[i] = std::string(stripped(cells[static_cast<std::size_t>(layout.at[i])]).substr(0, 40));

    const auto need = [&](std::initializer_list<Column> columns) -> std::optional<Column> {
        for (const Column column : columns)
            if (!layout.has(column)) return column;
        return std::nullopt;
    };
    const auto countOf = [&](std::initializer_list<Column> columns) {
        return std::count_if(columns.begin(), columns.end(), [&](Column column) { return layout.has(column); });
    };
    const bool shared = hasAny(words, {"timestamp_ms_utc", "exchange_timestamp_ms"});
    const bool metaTrader = cells.front().find('<') != std::string_view::npos;
    std::optional<Column> missing;
    if (countOf({Column::PriceFactor, Column::SplitFactor}) > 0) {
        layout.content = Content::CorporateActions;
        layout.format = "factors";
        missing = need({Column::Time, Column::PriceFactor, Column::SplitFactor, Column::ReferencePrice});
    } else if (countOf({Column::BidOpen, Column::BidHigh, Column::BidLow, Column::BidClose, Column::AskOpen,
                        Column::AskHigh, Column::AskLow, Column::AskClose}) > 0) {
        layout.content = Content::QuoteBars;
        layout.format = "sextant-quote-bars";
        missing = need({Column::Time, Column::BidOpen, Column::BidHigh, Column::BidLow, Column::BidClose,
                        Column::AskOpen, Column::AskHigh, Column::AskLow, Column::AskClose});
    } else if (countOf({Column::Open, Column::High, Column::Low, Column::Close}) >= 2) {
        layout.content = Content::Bars;
        layout.format = "csv";
        missing = need({Column::Time, Column::Open, Column::High, Column::Low, Column::Close});
        if (shared)
            layout.format = "sextant-bars";
        else if (metaTrader)
            layout.format = "mt5";
        else if (hasAny(words, {"adj close"}))
            layout.format = "yahoo";
        else if (hasAny(words, {"unix"}) && layout.has(Column::Symbol))
            layout.format = "cryptodatadownload";
        else if (hasAny(words, {"trade_count"}) && layout.has(Column::Symbol))
            layout.format = "alpaca";
        else if (hasAny(words, {"open_time"}) && hasAny(words, {"taker_buy_volume"}))
            layout.format = "binance-klines";
        else if (words.size() >= 5 && words[0] == "time" && words[1] == "open" && words[4] == "close")
            layout.format = "tradingview";
        layout.nullRows = layout.format == "yahoo";
    } else if (countOf({Column::Bid, Column::Ask}) > 0) {
        layout.content = Content::Quotes;
        layout.format = metaTrader ? "mt5-ticks" : "sextant-quotes";
        missing = need({Column::Time, Column::Bid, Column::Ask});
    } else if (layout.has(Column::Price)) {
        layout.content = Content::Trades;
        layout.format = "sextant-trades";
        if (layout.has(Column::BuyerIsMaker))
            layout.format = hasAny(words, {"agg_trade_id"}) ? "binance-aggtrades" : "binance-trades";
        if (!layout.has(Column::Size)) layout.at[static_cast<std::size_t>(Column::Size)] = layout.place(Column::Volume);
        missing = need({Column::Time, Column::Size});
    } else {
        return unknownForm(sample.path, number, "'" + joined(cells) + "' is of no known form");
    }
    layout.serverTime = metaTrader;
    if (missing)
        return layoutFault(sample.path, number, columnName(layout, *missing),
                           "the column is missing, the file has: " + joined(cells));
    return layout;
}

/// The three header rows of a yfinance frame with a column index of two levels.
Result<RowLayout> layoutOfYfinance(const Sample& sample, std::size_t line, const std::vector<std::string_view>& prices,
                                   char separator)
{
    std::vector<std::string_view> cells = prices;
    cells.front() = "Date";
    auto layout = layoutOfHeader(sample, line, cells, separator);
    if (!layout) return layout;
    layout->format = "yfinance";
    std::vector<std::string_view> tickers;
    splitFields(sample.lines[line + 1], separator, tickers);
    if (tickers.size() != prices.size())
        return layoutFault(sample.path, line + 2, "Ticker", "has another number of columns than the line above");
    for (std::size_t i = 2; i < tickers.size(); ++i)
        if (tickers[i] != tickers[1])
            return layoutFault(sample.path, line + 2, "Ticker", "several tickers in one file, expected one");
    if (tickers.size() > 1) layout->symbol = std::string(stripped(tickers[1]));
    layout->firstRow = line + 4;
    layout->nullRows = true;
    return layout;
}

Result<RowLayout> layoutOfRows(const Sample& sample, std::size_t line,
                               const std::vector<std::vector<std::string_view>>& rows, char separator)
{
    const auto& first = rows.front();
    RowLayout layout;
    layout.json = sample.json;
    layout.separator = separator;
    layout.columns = first.size();
    layout.firstRow = sample.json ? 1 : line + 1;
    const std::size_t n = first.size();
    const auto truths = std::count_if(first.begin(), first.end(), isTruthValue);
    const bool clockSecond = n >= 6 && timeOfDayFromText(first[1]).has_value();
    constexpr Column kNone = Column::Count;
    const auto barsFrom = [&](std::string_view format) {
        layout.format = format;
        layout.content = Content::Bars;
        setColumn(layout, Column::Time, 0);
        assignPrices(layout, rows);
        if (n > 5) setColumn(layout, Column::Volume, 5);
    };
    if (clockSecond && (n == 6 || n == 7)) {
        layout.format = "mt4";
        layout.serverTime = true;
        setColumns(layout, {Column::Time, Column::Clock, Column::Open, Column::High, Column::Low, Column::Close});
        if (n == 7) setColumn(layout, Column::Volume, 6);
    } else if (truths > 0) {
        layout.content = Content::Trades;
        if (n == 7 && truths == 2) {
            layout.format = "binance-trades";
            setColumns(layout, {Column::TradeId, Column::Price, Column::Size, kNone, Column::Time, Column::BuyerIsMaker,
                                kNone});
        } else if (n == 6 && truths == 1) {
            layout.format = "binance-trades";
            setColumns(layout,
                       {Column::TradeId, Column::Price, Column::Size, kNone, Column::Time, Column::BuyerIsMaker});
        } else if (n == 8 || n == 7) {
            layout.format = "binance-aggtrades";
            setColumns(layout, {Column::TradeId, Column::Price, Column::Size, kNone, kNone, Column::Time,
                                Column::BuyerIsMaker});
        } else {
            return unknownForm(sample.path, layout.firstRow,
                               "rows of " + std::to_string(n) + " columns without a header are of no known form");
        }
    } else if (!stampFromText(first[0], StampUnit::Auto, DateOrder::DayFirst) &&
               !stampFromText(first[0], StampUnit::Auto, DateOrder::MonthFirst)) {
        return unknownForm(sample.path, layout.firstRow,
                           "'" + joined(first) + "' is of no known form: it does not begin with a time");
    } else if (sample.json && (n == 6 || n == 7 || n == 9 || n == 12)) {
        barsFrom(n == 6 ? "freqtrade-json" : "rest-json");
    } else if (sample.json) {
        return unknownForm(sample.path, 1, "JSON rows of " + std::to_string(n) + " values are of no known form");
    } else if (n == 12) {
        barsFrom("binance-klines");
        setColumn(layout, Column::CloseTime, 6);
    } else if (n == 7) {
        barsFrom("kraken-ohlcvt");
    } else if (n == 5 || n == 6) {
        barsFrom("csv");
    } else if (n == 3) {
        layout.format = "kraken-trades";
        layout.content = Content::Trades;
        setColumns(layout, {Column::Time, Column::Price, Column::Size});
    } else {
        return unknownForm(sample.path, layout.firstRow,
                           "rows of " + std::to_string(n) + " columns without a header are of no known form");
    }
    return layout;
}

/// "1.234,56" or "0,5", but not "1,234.5".
bool isDecimalCommaCell(std::string_view cell)
{
    const std::size_t comma = cell.find(',');
    if (comma == std::string_view::npos || comma == 0 || comma + 1 == cell.size()) return false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool digit = cell[i] >= '0' && cell[i] <= '9';
        if (i == comma || digit || (i == 0 && cell[i] == '-') || (cell[i] == '.' && i < comma)) continue;
        return false;
    }
    return true;
}

/// Decimal comma and date order, from the first rows.
void refine(RowLayout& layout, const std::vector<std::vector<std::string_view>>& rows)
{
    std::size_t prices = 0;
    std::size_t commas = 0;
    std::size_t dayFirst = 0;
    std::size_t monthFirst = 0;
    bool needed = false;
    for (const auto& row : rows) {
        if (row.size() != layout.columns) continue;
        for (const Column column : {Column::Open, Column::High, Column::Low, Column::Close, Column::Price, Column::Bid,
                                    Column::Ask, Column::BidOpen}) {
            if (!layout.has(column)) continue;
            const std::string_view cell = row[static_cast<std::size_t>(layout.place(column))];
            if (!looksNumeric(cell)) continue;
            ++prices;
            if (isDecimalCommaCell(cell)) ++commas;
        }
        const std::string_view time = row[static_cast<std::size_t>(layout.place(Column::Time))];
        needed = needed || needsDateOrder(time);
        if (const auto order = dateOrderEvidence(time)) ++(*order == DateOrder::DayFirst ? dayFirst : monthFirst);
    }
    layout.decimalComma = layout.separator != ',' && prices > 0 && commas * 5 >= prices * 4;
    if (!needed) return;
    if (dayFirst == monthFirst)
        layout.dateOrderOpen = true;
    else
        layout.dateOrder = dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<RowLayout> withFormat(RowLayout layout, const Sample& sample, std::string_view format)
{
    if (format.empty() || format == layout.format) return layout;
    const auto mismatch = [&]() -> Result<RowLayout> {
        return layoutFault(sample.path, layout.firstRow, "format",
                           "--format says " + std::string(format) + " but the rows are of the form " +
                               std::string(layout.format));
    };
    if (format == "csv-dmy" || format == "csv-mdy") {
        layout.dateOrder = format == "csv-dmy" ? DateOrder::DayFirst : DateOrder::MonthFirst;
        layout.dateOrderOpen = false;
        return layout;
    }
    const bool bars = layout.content == Content::Bars || layout.content == Content::QuoteBars;
    if (format == "sextant-bars-end" || format == "csv-end") {
        if (!bars || (format == "sextant-bars-end" && !layout.format.starts_with("sextant"))) return mismatch();
        layout.endStamped = true;
        if (format == "sextant-bars-end" && layout.content == Content::Bars) layout.format = "sextant-bars-end";
        return layout;
    }
    // Forms with the same columns that only a name can tell apart.
    const auto same = [&](std::string_view a, std::string_view b) { return format == a && layout.format == b; };
    if (same("csv", "tradingview") || same("tradingview", "csv") || same("csv", "yahoo") ||
        same("csv", "kraken-ohlcvt") || same("freqtrade-json", "rest-json") || same("rest-json", "freqtrade-json") ||
        same("csv", "cryptodatadownload") || same("csv", "alpaca")) {
        for (const std::string_view name : kFormatNames)
            if (name == format) layout.format = name;
        return layout;
    }
    return mismatch();
}

} // namespace

std::string columnName(const RowLayout& layout, Column column)
{
    const std::size_t i = static_cast<std::size_t>(column);
    return layout.names[i].empty() ? std::string(kColumnNames[i]) : layout.names[i];
}

std::vector<std::string_view> formatNames()
{
    std::vector<std::string_view> names(kFormatNames.begin(), kFormatNames.end());
    names.insert(names.end(), kCsvVariants.begin(), kCsvVariants.end());
    for (const CaptureForm form : {CaptureForm::BinanceSpot, CaptureForm::BinanceUsdm, CaptureForm::Bybit})
        names.push_back(toString(form));
    return names;
}

Result<void> checkIsText(std::string_view path, std::string_view head, bool whole)
{
    const auto bad = [&](std::string_view what) { return layoutFault(path, 1, "file", what); };
    if (head.empty()) return bad("is empty, expected rows of market data");
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return bad("is UTF-16 text, expected UTF-8");
    if (head.starts_with("PK\x03\x04")) return bad("is a zip archive, expected text or gzip: unpack it first");
    std::uint64_t line = 1;
    for (std::size_t i = 0; i < head.size();) {
        if (head[i] == '\n') ++line;
        if (head[i] == '\0') return layoutFault(path, line, "file", "is binary (a zero byte), expected text");
        const std::size_t length = utf8LengthAt(head, i);
        if (length == 0 || (whole && i + length > head.size()))
            return layoutFault(path, line, "file", "is binary (not valid UTF-8), expected text");
        i += length;
    }
    return {};
}

namespace {

/// The first line that is not passed over, its separator and its cells.
struct TopLine {
    std::size_t line = 0;
    char separator = ',';
    std::vector<std::string_view> cells;
    bool isHeader = false;
};

std::optional<TopLine> topLineOf(const Sample& sample)
{
    TopLine top;
    while (top.line < sample.lines.size() && isSkippedLine(sample.lines[top.line]))
        ++top.line;
    if (top.line == sample.lines.size()) return std::nullopt;
    std::size_t most = 0;
    for (const char candidate : {'\t', ';', '|', ','}) {
        std::vector<std::string_view> cells;
        splitFields(sample.lines[top.line], candidate, cells);
        if (cells.size() > most) {
            most = cells.size();
            top.separator = candidate;
        }
    }
    splitFields(sample.lines[top.line], top.separator, top.cells);
    top.isHeader = !std::all_of(top.cells.begin(), top.cells.end(), isDataCell);
    return top;
}

} // namespace

std::string layoutKey(const Sample& sample)
{
    if (sample.json) return {};
    const auto top = topLineOf(sample);
    if (!top) return {};
    if (top->isHeader) return sample.lines[top->line];
    return std::to_string(top->cells.size()) + std::string(1, top->separator);
}

Result<RowLayout> detectLayout(const Sample& sample, std::string_view format, const ColumnChoices& columns)
{
    if (!format.empty()) {
        const auto names = formatNames();
        if (std::find(names.begin(), names.end(), format) == names.end()) {
            std::string list;
            for (const std::string_view name : names)
                list += (list.empty() ? "" : ", ") + std::string(name);
            return fail(ErrorCode::InvalidArgument,
                        "--format: '" + std::string(format.substr(0, 40)) + "' is not known, expected one of " + list);
        }
    }
    if (sample.json) {
        std::vector<std::vector<std::string_view>> rows;
        for (const auto& row : sample.rows)
            rows.emplace_back(row.begin(), row.end());
        if (rows.empty() || rows.front().empty()) return unknownForm(sample.path, 1, "the JSON list has no values");
        if (!columns.empty())
            return fail(ErrorCode::InvalidArgument, "--columns: a JSON list has no columns that could be named");
        auto layout = layoutOfRows(sample, 0, rows, ',');
        if (!layout) return layout;
        return withFormat(std::move(*layout), sample, format);
    }
    const auto top = topLineOf(sample);
    if (!top) return layoutFault(sample.path, 1, "file", "holds no rows, expected market data");
    const std::size_t line = top->line;
    const char separator = top->separator;
    const std::vector<std::string_view>& first = top->cells;
    const bool header = top->isHeader;
    if (first.size() < 3)
        return unknownForm(sample.path, line + 1,
                           "'" + std::string(std::string_view(sample.lines[line]).substr(0, 60)) + "' has no columns");

    const auto rowsFrom = [&](std::size_t begin) {
        std::vector<std::vector<std::string_view>> rows;
        for (std::size_t i = begin; i < sample.lines.size(); ++i) {
            if (sample.lines[i].empty()) continue;
            rows.emplace_back();
            splitFields(sample.lines[i], separator, rows.back());
        }
        return rows;
    };
    Result<RowLayout> layout = RowLayout{};
    if (!columns.empty()) {
        const auto names = renamed(header ? first : std::vector<std::string_view>{}, first.size(), columns);
        if (!names) return tl::unexpected(names.error());
        layout = layoutOfHeader(sample, line, {names->begin(), names->end()}, separator);
        if (layout && !header) layout->firstRow = line + 1;
        if (layout && header) // messages name columns as the file does
            for (std::size_t i = 0; i < kColumnCount; ++i)
                if (layout->at[i] >= 0)
                    layout->names[i] =
                        std::string(stripped(first[static_cast<std::size_t>(layout->at[i])]).substr(0, 40));
    } else if (!header)
        layout = layoutOfRows(sample, line, rowsFrom(line), separator);
    else if (line + 2 < sample.lines.size() && headerWord(first[0]) == "price" &&
             sample.lines[line + 1].starts_with("Ticker"))
        layout = layoutOfYfinance(sample, line, first, separator);
    else
        layout = layoutOfHeader(sample, line, first, separator);
    if (!layout) return layout;
    const auto rows = rowsFrom(static_cast<std::size_t>(layout->firstRow) - 1);
    if (rows.empty()) return layoutFault(sample.path, line + 1, "file", "has a header but no rows");
    refine(*layout, rows);
    return withFormat(std::move(*layout), sample, format);
}

} // namespace sextant::market::formats
