#include "engine/market/formats/row_parser.h"

#include <algorithm>
#include <memory>

#include "engine/core/contract.h"
#include "engine/market/formats/order_guard.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::market::formats {
namespace {

std::string shown(std::string_view text) { return "'" + std::string(text.substr(0, 40)) + "'"; }

Price midOf(Price bid, Price ask)
{
    return Price{static_cast<std::int64_t>(divHalfEven(static_cast<__int128>(bid.units) + ask.units, 2))};
}

std::uint32_t spreadOf(Price bid, Price ask)
{
    if (bid > ask) return Bar::kUnknownSpread;
    const std::int64_t spread = ask.units - bid.units;
    return spread < static_cast<std::int64_t>(Bar::kUnknownSpread) ? static_cast<std::uint32_t>(spread)
                                                                   : Bar::kUnknownSpread;
}

std::string_view cellAt(const RowLayout& layout, const TextRow& row, Column column)
{
    const int place = layout.place(column);
    if (place < 0 || static_cast<std::size_t>(place) >= row.fields.size()) return {};
    return row.fields[static_cast<std::size_t>(place)];
}

} // namespace

namespace {

std::optional<Stamp> wallStampOfRow(const RowLayout& layout, const TextRow& row)
{
    std::string_view text = cellAt(layout, row, Column::Time);
    StampUnit unit = layout.timeUnit;
    if (text.empty() && layout.has(Column::TimeElse)) {
        text = cellAt(layout, row, Column::TimeElse);
        unit = layout.elseUnit;
    }
    auto stamp = stampFromText(text, unit, layout.dateOrder);
    if (!stamp || !layout.has(Column::Clock)) return stamp;
    const auto clock = timeOfDayFromText(cellAt(layout, row, Column::Clock));
    if (!clock || !stamp->dateOnly) return std::nullopt;
    stamp->time = stamp->time + *clock;
    stamp->dateOnly = false;
    return stamp;
}

} // namespace

std::optional<Stamp> stampOfRow(const RowLayout& layout, const TextRow& row, std::optional<Time> before)
{
    auto stamp = wallStampOfRow(layout, row);
    if (!stamp || !layout.clock || stamp->hasZone || stamp->dateOnly) return stamp;
    const auto instant = layout.clock->instant(stamp->time, before);
    if (!instant) return std::nullopt;
    stamp->time = *instant;
    return stamp;
}

RowParser::RowParser(const RowLayout& layout, const Instrument& instrument, const Settings& settings)
    : m_layout(layout), m_instrument(instrument), m_settings(settings)
{}

std::string_view RowParser::cell(Column column) const { return cellAt(m_layout, *m_row, column); }

bool RowParser::failed(Column column, std::string what)
{
    m_fault.field = columnName(m_layout, column);
    m_fault.what = std::move(what);
    return false;
}

bool RowParser::readTime(Stamp& stamp)
{
    const auto read = stampOfRow(m_layout, *m_row, m_lastStamp);
    if (!read) {
        const std::string_view text = cell(Column::Time);
        if (wallStampOfRow(m_layout, *m_row))
            return failed(Column::Time, shown(text) + " is in an hour that clocks in " + m_layout.clock->name() +
                                            " skip, expected another --timezone");
        if (text.empty()) return failed(Column::Time, "is empty, expected a time");
        return failed(Column::Time,
                      shown(m_layout.has(Column::Clock) ? std::string(text) + " " + std::string(cell(Column::Clock))
                                                        : std::string(text)) +
                          " is not a time from 1900 to 2200");
    }
    stamp = *read;
    m_lastStamp = stamp.time;
    return true;
}

bool RowParser::readPrice(Column column, Price& price, std::uint8_t& flags)
{
    std::string_view text = cell(column);
    if (text.empty()) return failed(column, "is empty, expected a price > 0");
    if (m_layout.decimalComma) text = withoutDecimalComma(text, m_number);
    const auto scaled = scaledFromText(text, m_instrument.priceScale);
    if (!scaled) return failed(column, shown(cell(column)) + " is not a number, or too large, expected a price > 0");
    if (scaled->value == 0 && scaled->rounded)
        return failed(column, shown(cell(column)) + " is finer than half the price unit 1e-" +
                                  std::to_string(m_instrument.priceScale));
    if (scaled->value <= 0) return failed(column, shown(cell(column)) + " is not a price > 0");
    if (scaled->rounded) flags |= kRounded;
    price = Price{scaled->value};
    return true;
}

bool RowParser::readAmount(Column column, double& amount)
{
    std::string_view text = cell(column);
    if (m_layout.decimalComma) text = withoutDecimalComma(text, m_number);
    const auto number = doubleFromText(text);
    if (!number) return failed(column, shown(cell(column)) + " is not a finite number, expected an amount >= 0");
    if (*number < 0.0) return failed(column, shown(cell(column)) + " is negative, expected an amount >= 0");
    amount = *number;
    return true;
}

bool RowParser::checkRange(const std::array<Column, 4>& columns, const std::array<Price, 4>& prices, bool rounded)
{
    std::array<double, 4> value{};
    if (rounded) // rounding may hide that one price lies above another
        for (std::size_t i = 0; i < 4; ++i)
            value[i] = doubleFromText(m_layout.decimalComma ? withoutDecimalComma(cell(columns[i]), m_number)
                                                            : cell(columns[i]))
                           .value_or(0.0);
    const auto isBelow = [&](std::size_t a, std::size_t b) {
        if (prices[a] >= prices[b] && !(value[a] < value[b])) return false;
        const auto text = [&](std::size_t i) {
            return columnName(m_layout, columns[i]) + " " + std::string(cell(columns[i]).substr(0, 40));
        };
        // The high and the low are to blame, not what lies between them.
        if (a == 1)
            (void)failed(columns[a], text(a) + " is below " + text(b));
        else
            (void)failed(columns[b], text(b) + " is above " + text(a));
        return true;
    };
    constexpr std::size_t kOpen = 0;
    constexpr std::size_t kHigh = 1;
    constexpr std::size_t kLow = 2;
    constexpr std::size_t kClose = 3;
    return !isBelow(kHigh, kLow) && !isBelow(kHigh, kOpen) && !isBelow(kHigh, kClose) && !isBelow(kOpen, kLow) &&
           !isBelow(kClose, kLow);
}

bool RowParser::isWantedSymbol(RowOutcome& outcome)
{
    const std::string_view text = cell(Column::Symbol);
    if (text == m_symbolCell) return true;
    const std::string canonical = m_settings.catalog->canonicalSymbol(text);
    if (canonical == m_instrument.symbol) {
        m_symbolCell = text;
        return true;
    }
    outcome = RowOutcome::Outside;
    if (!m_settings.symbolAsked) {
        (void)failed(Column::Symbol, shown(text) + " is not " + m_instrument.symbol +
                                         " as in the rows before, name the one to read with --symbol");
        outcome = RowOutcome::Fault;
    }
    return false;
}

void RowParser::placeBar(Time stamp, Bar& bar) const
{
    const Timeframe timeframe = m_settings.timeframe;
    Time start = stamp;
    if (isIntraday(timeframe)) {
        if (m_layout.endStamped) start = stamp - nominalLength(timeframe);
        bar.end = start + nominalLength(timeframe);
    } else {
        bar.end = m_settings.calendar->endOfBarStartingAt(timeframe, stamp);
        // A stamp at midnight only names the day; the bar begins when trading does.
        const Bucket bucket = m_settings.calendar->bucketAt(timeframe, bar.end - Duration{1});
        if (bucket.end == bar.end && bucket.start > stamp) start = bucket.start;
        if (start >= bar.end) start = bar.end - nominalLength(timeframe);
    }
    bar.timeframe = timeframe;
    bar.durationSeconds = static_cast<std::uint32_t>((bar.end - start).count() / 1'000'000'000);
}

bool RowParser::isOutside(Time time) const
{
    return (m_settings.from && time < *m_settings.from) || (m_settings.to && time >= *m_settings.to);
}

RowOutcome RowParser::parseBar(Time stamp, Bar& bar)
{
    placeBar(stamp, bar);
    if ((m_settings.from && bar.start() < *m_settings.from) || (m_settings.to && bar.end > *m_settings.to))
        return RowOutcome::Outside;
    constexpr std::array kColumns{Column::Open, Column::High, Column::Low, Column::Close};
    if (m_layout.nullRows &&
        std::all_of(kColumns.begin(), kColumns.end(), [&](Column c) { return cell(c) == "null" || cell(c).empty(); }))
        return RowOutcome::NoData;
    if (!readPrice(Column::Open, bar.open, bar.flags) || !readPrice(Column::High, bar.high, bar.flags) ||
        !readPrice(Column::Low, bar.low, bar.flags) || !readPrice(Column::Close, bar.close, bar.flags) ||
        !checkRange(kColumns, {bar.open, bar.high, bar.low, bar.close}, (bar.flags & kRounded) != 0))
        return RowOutcome::Fault;
    if (!m_layout.has(Column::Volume) || cell(Column::Volume).empty() || cell(Column::Volume) == "null")
        bar.flags |= kNoVolume;
    else if (!readAmount(Column::Volume, bar.volume))
        return RowOutcome::Fault;
    m_endIsOdd = false;
    if (m_layout.has(Column::CloseTime) && isIntraday(m_settings.timeframe)) {
        // The last instant in the file's own unit: a little before the end, or the end itself.
        const auto end = stampFromText(cell(Column::CloseTime), StampUnit::Auto, m_layout.dateOrder);
        m_endIsOdd = end && (end->time > bar.end || bar.end - end->time > std::chrono::seconds(1));
    }
    return RowOutcome::Record;
}

RowOutcome RowParser::parseQuoteBar(Time stamp, Bar& bar)
{
    placeBar(stamp, bar);
    if ((m_settings.from && bar.start() < *m_settings.from) || (m_settings.to && bar.end > *m_settings.to))
        return RowOutcome::Outside;
    constexpr std::array kBid{Column::BidOpen, Column::BidHigh, Column::BidLow, Column::BidClose};
    constexpr std::array kAsk{Column::AskOpen, Column::AskHigh, Column::AskLow, Column::AskClose};
    const auto absent = [&](const std::array<Column, 4>& side) {
        return std::all_of(side.begin(), side.end(), [&](Column c) { return cell(c).empty(); });
    };
    // Without one side there is no mid, and no honest way to make one up.
    if (absent(kBid) || absent(kAsk)) return RowOutcome::NoData;
    bar.flags = kQuoteBar | kNoVolume;
    std::array<Price, 4> bid;
    std::array<Price, 4> ask;
    for (std::size_t i = 0; i < 4; ++i)
        if (!readPrice(kBid[i], bid[i], bar.flags) || !readPrice(kAsk[i], ask[i], bar.flags)) return RowOutcome::Fault;
    if (!checkRange(kBid, bid, (bar.flags & kRounded) != 0) || !checkRange(kAsk, ask, (bar.flags & kRounded) != 0))
        return RowOutcome::Fault;
    bar.open = midOf(bid[0], ask[0]);
    bar.high = midOf(bid[1], ask[1]);
    bar.low = midOf(bid[2], ask[2]);
    bar.close = midOf(bid[3], ask[3]);
    bar.openSpread = spreadOf(bid[0], ask[0]);
    bar.closeSpread = spreadOf(bid[3], ask[3]);
    if (bid[0] > ask[0] || bid[3] > ask[3]) bar.flags |= kCrossed;
    return RowOutcome::Record;
}

bool RowParser::readSuspicious(std::uint8_t& flags)
{
    const std::string_view text = cell(Column::Suspicious);
    if (text == "1" || text == "true" || text == "True") {
        flags |= kSuspicious;
        return true;
    }
    if (text.empty() || text == "0" || text == "false" || text == "False") return true;
    return failed(Column::Suspicious, shown(text) + " is neither 0 nor 1");
}

RowOutcome RowParser::parseTrade(Time stamp, Trade& trade)
{
    trade.time = stamp;
    if (isOutside(stamp)) return RowOutcome::Outside;
    if (!readPrice(Column::Price, trade.price, trade.flags)) return RowOutcome::Fault;
    if (cell(Column::Size).empty())
        trade.flags |= kNoVolume;
    else if (!readAmount(Column::Size, trade.size))
        return RowOutcome::Fault;
    if (m_layout.has(Column::TakerSide)) {
        const std::string_view side = cell(Column::TakerSide);
        if (side == "buy" || side == "BUY" || side == "Buy" || side == "B" || side == "b")
            trade.side = Side::Buy;
        else if (side == "sell" || side == "SELL" || side == "Sell" || side == "S" || side == "s")
            trade.side = Side::Sell;
        else if (!side.empty()) {
            (void)failed(Column::TakerSide, shown(side) + " is neither buy nor sell nor empty");
            return RowOutcome::Fault;
        }
    } else if (m_layout.has(Column::BuyerIsMaker)) {
        const std::string_view maker = cell(Column::BuyerIsMaker);
        if (maker == "true" || maker == "True" || maker == "1")
            trade.side = Side::Sell; // the buyer waited, so the seller took
        else if (maker == "false" || maker == "False" || maker == "0")
            trade.side = Side::Buy;
        else {
            (void)failed(Column::BuyerIsMaker, shown(maker) + " is neither true nor false");
            return RowOutcome::Fault;
        }
    }
    if (m_layout.has(Column::Suspicious) && !readSuspicious(trade.flags)) return RowOutcome::Fault;
    m_tradeIdNumber.reset();
    if (m_layout.has(Column::TradeId)) {
        const std::string_view id = cell(Column::TradeId);
        const RowIds ids = rowIdsFrom(id);
        m_tradeIdHash = ids.hash;
        m_tradeIdNumber = ids.number;
    }
    return RowOutcome::Record;
}

RowOutcome RowParser::parseQuote(Time stamp, Quote& quote)
{
    quote.time = stamp;
    const bool noBid = cell(Column::Bid).empty();
    const bool noAsk = cell(Column::Ask).empty();
    if (noBid && noAsk) return isOutside(stamp) ? RowOutcome::Outside : RowOutcome::NoData;
    const auto readSide = [&](Column price, Column size, Price& outPrice, double& outSize, std::uint8_t& flags) {
        if (!readPrice(price, outPrice, flags)) return false;
        outSize = 0.0;
        return !m_layout.has(size) || cell(size).empty() || readAmount(size, outSize);
    };
    // An empty side has not changed (protocols.md §7): it keeps what it was, or stays absent.
    quote.bid = m_lastQuote.bid;
    quote.bidSize = m_lastQuote.bidSize;
    quote.ask = m_lastQuote.ask;
    quote.askSize = m_lastQuote.askSize;
    const bool good = (noBid || readSide(Column::Bid, Column::BidSize, quote.bid, quote.bidSize, quote.flags)) &&
                      (noAsk || readSide(Column::Ask, Column::AskSize, quote.ask, quote.askSize, quote.flags));
    const bool outside = isOutside(stamp);
    if (!good) return outside ? RowOutcome::Outside : RowOutcome::Fault;
    if (m_layout.has(Column::Suspicious) && !readSuspicious(quote.flags))
        return outside ? RowOutcome::Outside : RowOutcome::Fault;
    if (quote.hasBothSides() && quote.bid > quote.ask) quote.flags |= kCrossed;
    // A flagged print is not what the book holds from now on.
    if ((quote.flags & kSuspicious) == 0) m_lastQuote = quote;
    return outside ? RowOutcome::Outside : RowOutcome::Record;
}

RowOutcome RowParser::parse(const TextRow& row, MarketRecord& record)
{
    m_row = &row;
    if (row.fields.size() != m_layout.columns) {
        m_fault.field = "row";
        m_fault.what =
            "has " + std::to_string(row.fields.size()) + " columns, expected " + std::to_string(m_layout.columns);
        return RowOutcome::Fault;
    }
    RowOutcome outcome = RowOutcome::Fault;
    if (m_layout.has(Column::Symbol) && !isWantedSymbol(outcome)) return outcome;
    Stamp stamp;
    if (!readTime(stamp)) return RowOutcome::Fault;
    record.row = row.number;
    record.stamp = stamp.time;
    switch (m_layout.content) {
    case Content::Bars:
        record.kind = MarketRecord::Kind::Bar;
        return parseBar(stamp.time, *std::construct_at(&record.bar));
    case Content::QuoteBars:
        record.kind = MarketRecord::Kind::Bar;
        return parseQuoteBar(stamp.time, *std::construct_at(&record.bar));
    case Content::Trades:
        record.kind = MarketRecord::Kind::Trade;
        return parseTrade(stamp.time, *std::construct_at(&record.trade));
    case Content::Quotes:
        record.kind = MarketRecord::Kind::Quote;
        return parseQuote(stamp.time, *std::construct_at(&record.quote));
    case Content::CorporateActions:
    case Content::Capture:
        break;
    }
    contractFailed("factor files are read as a whole, captures as messages");
}

} // namespace sextant::market::formats
