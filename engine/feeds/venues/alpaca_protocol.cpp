#include "engine/feeds/venues/alpaca_protocol.h"

#include <algorithm>
#include <array>

#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using AlpacaNotice = DecodedNotice::Kind;

/// Errors behind which the connection is of no more use: it was refused, cut or never let in (protocols.md §3.1).
bool isAlpacaFatal(std::uint64_t code)
{
    constexpr std::array<std::uint64_t, 8> kFatal{401, 402, 404, 406, 407, 408, 409, 500};
    return std::find(kFatal.begin(), kFatal.end(), code) != kFatal.end();
}

/// Status codes of both tapes: 2, 3 of CTA; H, P, T of UTP. The others say nothing of whether there is trading.
std::optional<AlpacaNotice> alpacaNoticeOf(std::string_view code)
{
    if (code == "H" || code == "P" || code == "2") return AlpacaNotice::Halted;
    if (code == "T" || code == "3") return AlpacaNotice::Resumed;
    return std::nullopt;
}

/// Up to eight letters as a number, so that ids of different exchanges differ.
std::uint64_t alpacaExchange(std::string_view name)
{
    std::uint64_t out = 0;
    for (const char c : name.substr(0, 8))
        out = out << 8U | static_cast<unsigned char>(c);
    return out;
}

std::string alpacaFrame(std::string_view action, std::span<const Subscription> wanted)
{
    enum List : std::uint8_t { Trades, Quotes, Bars, UpdatedBars, DailyBars, Statuses, kLists };
    constexpr std::array<std::string_view, kLists> kNames{"trades",      "quotes",    "bars",
                                                          "updatedBars", "dailyBars", "statuses"};
    std::array<std::vector<std::string>, kLists> lists;
    const auto add = [&](List list, std::string_view symbol) { lists[list].emplace_back(symbol); };
    for (const Subscription& one : wanted) {
        if (one.channel == Channel::Trades) {
            add(Trades, one.symbol);
            add(Statuses, one.symbol);
        } else if (one.channel == Channel::Quotes) {
            add(Quotes, one.symbol);
        } else if (one.channel == Channel::Bars && one.timeframe == market::Timeframe::M1) {
            add(Bars, one.symbol);
            add(UpdatedBars, one.symbol);
        } else if (one.channel == Channel::Bars && one.timeframe == market::Timeframe::D1) {
            add(DailyBars, one.symbol);
        }
    }
    std::string frame;
    for (std::size_t i = 0; i < kLists; ++i)
        if (!lists[i].empty()) frame.append(",\"").append(kNames[i]).append("\":").append(jsonList(lists[i]));
    return frame.empty() ? frame : "{\"action\":\"" + std::string(action) + "\"" + frame + "}";
}

std::vector<std::string> alpacaFrames(std::string_view action, std::span<const Subscription> wanted)
{
    std::string frame = alpacaFrame(action, wanted);
    return frame.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::move(frame)};
}

} // namespace

const VenueTraits& AlpacaProtocol::traits() const
{
    static const VenueTraits traits = [] {
        VenueTraits t;
        t.waitsForWelcome = true;
        t.needsKey = true;
        t.saysClosed = true;
        t.omitsEmptyBars = true;
        t.barsPerPage = 10'000;
        return t;
    }();
    return traits;
}

std::string AlpacaProtocol::venueSymbol(std::string_view canonical) const { return upperCase(canonical); }

std::string AlpacaProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    return joinedUrl(base, "/v2/" + percentEncoded(m_feed));
}

std::optional<std::string> AlpacaProtocol::authFrame(const Credentials& credentials) const
{
    std::string frame = "{\"action\":\"auth\",\"key\":";
    appendJsonText(frame, credentials.key);
    frame += ",\"secret\":";
    appendJsonText(frame, credentials.secret);
    return frame + "}";
}

std::vector<std::string> AlpacaProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                         std::uint64_t& /*nextId*/) const
{
    return alpacaFrames("subscribe", wanted);
}

std::vector<std::string> AlpacaProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                           std::uint64_t& /*nextId*/) const
{
    return alpacaFrames("unsubscribe", unwanted);
}

Result<void> AlpacaProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time /*received*/,
                                    DecodedFrame& out)
{
    out.clear();
    JsonArray root;
    const auto each = [&](JsonValue item) { return readItem(item, symbols, out); };
    if (m_json.open(frame, root) && m_json.elements(root, each) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool AlpacaProtocol::readItem(JsonValue item, const SymbolTable& symbols, DecodedFrame& out)
{
    JsonObject row;
    std::string_view kind;
    std::string_view name;
    if (!m_json.object(item, row) || !m_json.text(row, "T", kind)) return false;
    if (kind == "success" || kind == "error" || kind == "subscription") return readTalk(row, kind, out);
    if (!m_json.text(row, "S", name)) return false;
    const FeedSymbol* symbol = symbols.find(name);
    if (!symbol) {
        ++out.foreign;
        return true;
    }
    if (kind == "t") return readTrade(row, *symbol, out.trades.emplace_back());
    if (kind == "q") return readQuote(row, *symbol, out.quotes.emplace_back());
    if (kind == "b" || kind == "u" || kind == "d") {
        DecodedBar& bar = out.bars.emplace_back();
        bar.isClosed = kind != "d";
        bar.isRestated = kind == "u";
        return readBar(row, *symbol, kind == "d" ? market::Timeframe::D1 : market::Timeframe::M1, bar);
    }
    if (kind == "s") return readStatus(row, *symbol, out);
    if (kind == "l") return readBand(row, *symbol, out);
    if (kind == "c") return readCorrection(row, *symbol, out);
    if (kind == "x") return readCancel(row, *symbol, out);
    ++out.foreign;
    return true;
}

bool AlpacaProtocol::readTalk(JsonObject& row, std::string_view kind, DecodedFrame& out)
{
    Control& control = out.control;
    if (kind == "subscription") {
        if (control.kind != Control::Kind::Error) control.kind = Control::Kind::Subscribed;
        return true;
    }
    std::string_view words;
    if (!m_json.text(row, "msg", words)) return false;
    if (kind == "success") {
        if (control.kind == Control::Kind::Error) return true;
        if (words == "connected") control.kind = Control::Kind::Welcome;
        if (words == "authenticated") control.kind = Control::Kind::Authenticated;
        return true;
    }
    std::uint64_t code = 0;
    if (!m_json.count(row, "code", code)) return false;
    control.kind = Control::Kind::Error;
    control.code = code > 9999 ? 0 : static_cast<int>(code);
    control.words = venueWords(words);
    control.isFatal = control.isFatal || isAlpacaFatal(code);
    return true;
}

bool AlpacaProtocol::readTradeId(JsonObject& row, std::string_view key, TradeId& id)
{
    std::string_view exchange;
    if (!m_json.count(row, key, id.low) || !m_json.text(row, "x", exchange)) return false;
    id.high = alpacaExchange(exchange);
    return true;
}

bool AlpacaProtocol::readTrade(JsonObject& row, const FeedSymbol& symbol, DecodedTrade& trade)
{
    market::Trade& record = trade.record;
    record.instrument = symbol.instrument.value;
    return readTradeId(row, "i", trade.id) && m_json.price(row, "p", symbol.priceScale, record.price, record.flags) &&
           m_json.amount(row, "s", record.size) && m_json.stamp(row, "t", StampForm::Iso, record.time);
}

bool AlpacaProtocol::readQuote(JsonObject& row, const FeedSymbol& symbol, market::Quote& quote)
{
    // Sizes as they are: whether they count shares or round lots differs by feed and is nowhere told.
    quote.instrument = symbol.instrument.value;
    const int scale = symbol.priceScale;
    if (!readQuoteSide(m_json, row, "bp", "bs", scale, quote.bid, quote.bidSize, quote.flags) ||
        !readQuoteSide(m_json, row, "ap", "as", scale, quote.ask, quote.askSize, quote.flags) ||
        !m_json.stamp(row, "t", StampForm::Iso, quote.time))
        return false;
    markCrossed(quote);
    return true;
}

bool AlpacaProtocol::readBar(JsonObject& row, const FeedSymbol& symbol, market::Timeframe timeframe, DecodedBar& bar)
{
    BarFields fields;
    fields.volume.emplace();
    const auto cell = [&](std::string_view key, BarField& field) {
        field.name = key;
        return m_json.cell(row, key, field.cell);
    };
    return cell("t", fields.start) && cell("o", fields.open) && cell("h", fields.high) && cell("l", fields.low) &&
           cell("c", fields.close) && cell("v", *fields.volume) &&
           readBarFields(m_json, fields, StampForm::Iso, symbol, timeframe, bar);
}

bool AlpacaProtocol::readStatus(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out)
{
    std::string_view code;
    std::string_view words;
    std::string_view reason;
    Time time;
    if (!m_json.text(row, "sc", code) || !m_json.stamp(row, "t", StampForm::Iso, time)) return false;
    const bool isToldWell = (!m_json.has(row, "sm") || m_json.text(row, "sm", words)) &&
                            (!m_json.has(row, "rm") || m_json.text(row, "rm", reason));
    if (!isToldWell) return false;
    const auto kind = alpacaNoticeOf(code);
    if (!kind) return true;
    DecodedNotice& notice = out.notices.emplace_back();
    notice.kind = *kind;
    notice.instrument = symbol.instrument.value;
    notice.time = time;
    notice.words = venueWords(words, 100);
    if (!reason.empty()) notice.words += (notice.words.empty() ? "" : ": ") + venueWords(reason, 100);
    return true;
}

bool AlpacaProtocol::readBand(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out)
{
    DecodedNotice& notice = out.notices.emplace_back();
    notice.kind = AlpacaNotice::LimitBand;
    notice.instrument = symbol.instrument.value;
    std::uint8_t flags = 0;
    if (!m_json.price(row, "u", symbol.priceScale, notice.high, flags) ||
        !m_json.price(row, "d", symbol.priceScale, notice.low, flags) ||
        !m_json.stamp(row, "t", StampForm::Iso, notice.time))
        return false;
    return notice.low <= notice.high || m_json.fault("d", "is above u, expected the lower end of the band");
}

bool AlpacaProtocol::readCorrection(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out)
{
    DecodedNotice& notice = out.notices.emplace_back();
    notice.kind = AlpacaNotice::TradeCorrected;
    notice.instrument = symbol.instrument.value;
    market::Trade& record = notice.corrected.record;
    record.instrument = symbol.instrument.value;
    if (!readTradeId(row, "oi", notice.trade) || !readTradeId(row, "ci", notice.corrected.id) ||
        !m_json.price(row, "cp", symbol.priceScale, record.price, record.flags) ||
        !m_json.amount(row, "cs", record.size) || !m_json.stamp(row, "t", StampForm::Iso, record.time))
        return false;
    notice.time = record.time;
    return true;
}

bool AlpacaProtocol::readCancel(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out)
{
    DecodedNotice& notice = out.notices.emplace_back();
    notice.kind = AlpacaNotice::TradeCancelled;
    notice.instrument = symbol.instrument.value;
    std::string_view action;
    if (!readTradeId(row, "i", notice.trade) || !m_json.text(row, "a", action) ||
        !m_json.stamp(row, "t", StampForm::Iso, notice.time))
        return false;
    notice.words = venueWords(action, 40); // "C": cancelled, "E": an error
    return true;
}

} // namespace sextant::feeds
