#include "engine/market/formats/capture_message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include <simdjson.h>

#include "engine/market/formats/cell_text.h"

namespace sextant::market::formats {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

struct FormName {
    CaptureForm form;
    std::string_view name;
    std::string_view venue;
};
constexpr std::array<FormName, 3> kForms{{{CaptureForm::BinanceSpot, "binance-spot-capture", "binance"},
                                          {CaptureForm::BinanceUsdm, "binance-usdm-capture", "binance-usdm"},
                                          {CaptureForm::Bybit, "bybit-capture", "bybit"}}};

constexpr std::string_view kSupported = "raw captures of Binance spot, Binance USD-M and Bybit are";

std::optional<std::string_view> textAt(const object& from, std::string_view key)
{
    std::string_view out;
    if (from.at_key(key).get(out) != simdjson::SUCCESS) return std::nullopt;
    return out;
}

std::optional<std::uint64_t> countAt(const object& from, std::string_view key)
{
    std::uint64_t out = 0;
    if (from.at_key(key).get(out) != simdjson::SUCCESS) return std::nullopt;
    return out;
}

std::optional<object> objectAt(const object& from, std::string_view key)
{
    object out;
    if (from.at_key(key).get(out) != simdjson::SUCCESS) return std::nullopt;
    return out;
}

bool has(const object& from, std::string_view key) { return from.at_key(key).error() == simdjson::SUCCESS; }

/// A time that an exchange writes as a number: its magnitude tells milliseconds from microseconds.
std::optional<Time> timeAt(const object& from, std::string_view key)
{
    const auto count = countAt(from, key);
    if (!count) return std::nullopt;
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *count).ptr;
    const auto stamp = stampFromText({digits.data(), static_cast<std::size_t>(end - digits.data())}, StampUnit::Auto,
                                     DateOrder::Unknown);
    return stamp ? std::optional(stamp->time) : std::nullopt;
}

/// "<digits> " in front of a message, without the blank; empty if there is none.
std::string_view receiptOf(std::string_view line)
{
    const std::size_t end = line.find_first_not_of("0123456789");
    if (end == std::string_view::npos || end == 0 || line[end] != ' ') return {};
    return line.substr(0, end);
}

/// "btcusdt@depth20@100ms": the best levels only, whole each time.
bool isPartialDepth(std::string_view stream)
{
    constexpr std::string_view kMark = "@depth";
    const std::size_t at = stream.find(kMark);
    if (at == std::string_view::npos || at + kMark.size() >= stream.size()) return false;
    const char next = stream[at + kMark.size()];
    return next >= '0' && next <= '9';
}

std::string quoted(std::string_view text) { return "'" + std::string(text.substr(0, 40)) + "'"; }

} // namespace

std::string_view toString(CaptureForm form) { return kForms[static_cast<std::size_t>(form)].name; }
std::string_view venueOf(CaptureForm form) { return kForms[static_cast<std::size_t>(form)].venue; }

std::optional<CaptureForm> captureFormFromString(std::string_view text)
{
    for (const FormName& f : kForms)
        if (f.name == text) return f.form;
    return std::nullopt;
}

bool isCapture(std::string_view head)
{
    // Answers to subscriptions may come first.
    constexpr int kLines = 16;
    constexpr std::array<std::string_view, 7> kMarks{
        "\"topic\"", "\"stream\"", "\"channel\"", "\"e\":", "\"arg\":", "\"lastUpdateId\"", "\"product_id\""};
    for (int i = 0; i < kLines && !head.empty(); ++i) {
        const std::string_view line = head.substr(0, head.find('\n'));
        head.remove_prefix(std::min(line.size() + 1, head.size()));
        const std::string_view receipt = receiptOf(line);
        const std::size_t begin = receipt.empty() ? 0 : receipt.size() + 1;
        if (begin >= line.size() || line[begin] != '{') return false;
        if (!receipt.empty()) return true;
        if (std::any_of(kMarks.begin(), kMarks.end(),
                        [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; }))
            return true;
    }
    return false;
}

/// Reads one line after the other into a message; `fault` says what stopped it.
struct CaptureParser::Reader {
    simdjson::dom::parser parser;
    std::string padded; // the line and room behind it
    int priceScale = 8;
    int sizeScale = 8;
    CaptureFault* fault = nullptr;
    CaptureMessage* out = nullptr;
    std::string place; // reused for names of fields

    [[nodiscard]] bool failed(std::string_view field, std::string what) const
    {
        fault->field = field;
        fault->what = std::move(what);
        return false;
    }

    [[nodiscard]] bool document(std::string_view text, object& root)
    {
        padded.resize(std::max(padded.size(), text.size() + simdjson::SIMDJSON_PADDING));
        std::memcpy(padded.data(), text.data(), text.size());
        std::memset(padded.data() + text.size(), 0, simdjson::SIMDJSON_PADDING);
        element found;
        if (const auto error = parser.parse(padded.data(), text.size(), false).get(found); error != simdjson::SUCCESS)
            return failed("message", std::string("is not valid JSON (") + simdjson::error_message(error) + ")");
        if (found.get(root) != simdjson::SUCCESS) return failed("message", "is no JSON object");
        return true;
    }

    [[nodiscard]] bool price(std::string_view text, std::string_view field, Price& into, std::uint8_t& flags) const
    {
        const auto scaled = scaledFromText(text, priceScale);
        if (!scaled) return failed(field, quoted(text) + " is not a price, expected a decimal number that fits");
        if (scaled->value <= 0) return failed(field, quoted(text) + " is not a price above 0");
        into = Price{scaled->value};
        if (scaled->rounded) flags |= kRounded;
        return true;
    }

    [[nodiscard]] bool size(std::string_view text, std::string_view field, BookSize& into, std::uint8_t& flags) const
    {
        const auto scaled = scaledFromText(text, sizeScale);
        if (!scaled)
            return failed(field, quoted(text) + " is not a size, expected a decimal number below " +
                                     formatScaled(INT64_MAX, sizeScale));
        if (scaled->value < 0) return failed(field, quoted(text) + " is not a size >= 0");
        into = BookSize{scaled->value};
        if (!scaled->rounded) return true;
        flags |= kRounded;
        // Whatever is there does not become nothing: 0 would take the level away.
        into.units = std::max<std::int64_t>(into.units, 1);
        return true;
    }

    [[nodiscard]] bool amount(const object& from, std::string_view key, double& into) const
    {
        const auto text = textAt(from, key);
        if (!text) return failed(key, "is missing, expected a decimal number in quotes");
        const auto value = doubleFromText(*text);
        if (!value || *value < 0.0) return failed(key, quoted(*text) + " is not a size >= 0");
        into = *value;
        return true;
    }

    [[nodiscard]] bool priceAt(const object& from, std::string_view key, Price& into, std::uint8_t& flags) const
    {
        const auto text = textAt(from, key);
        if (!text) return failed(key, "is missing, expected a decimal number in quotes");
        return price(*text, key, into, flags);
    }

    [[nodiscard]] bool id(const object& from, std::string_view key, std::uint64_t& into) const
    {
        const auto count = countAt(from, key);
        if (!count) return failed(key, "is missing or not a whole number >= 0");
        into = *count;
        return true;
    }

    [[nodiscard]] bool name(const object& from, std::string_view key, std::string_view& into) const
    {
        const auto text = textAt(from, key);
        if (!text || text->empty()) return failed(key, "is missing, expected the symbol");
        into = *text;
        return true;
    }

    /// [["61837.63","3.78826"], …]; more fields of a level are passed over.
    [[nodiscard]] bool levels(const object& from, std::string_view key, Side side)
    {
        array list;
        if (from.at_key(key).get(list) != simdjson::SUCCESS)
            return failed(key, "is missing, expected a list of [price, size]");
        std::size_t i = 0;
        for (const element entry : list) {
            const auto field = [&](std::string_view part) -> std::string_view {
                place.assign(key).append("[").append(std::to_string(i)).append("].").append(part);
                return place;
            };
            array pair;
            std::string_view first;
            std::string_view second;
            if (entry.get(pair) != simdjson::SUCCESS || pair.at(0).get(first) != simdjson::SUCCESS ||
                pair.at(1).get(second) != simdjson::SUCCESS)
                return failed(field("level"), "is not a list of price and size in quotes");
            CaptureMessage::Level level;
            level.side = side;
            if (!price(first, "price", level.price, level.flags) || !size(second, "size", level.size, level.flags)) {
                fault->field = field(fault->field);
                return false;
            }
            out->levels.push_back(level);
            ++i;
        }
        return true;
    }

    [[nodiscard]] bool checkIds() const
    {
        if (out->previous <= out->sequence) return true;
        return failed("u", std::to_string(out->sequence) + " is below the first id of the same message");
    }

    [[nodiscard]] bool binanceDelta(const object& data, bool linked)
    {
        out->kind = CaptureMessage::Kind::Delta;
        out->rule = linked ? SequenceRule::Linked : SequenceRule::Overlapping;
        std::uint64_t first = 0;
        if (!name(data, "s", out->symbol) || !id(data, "U", first) || !id(data, "u", out->sequence)) return false;
        if (linked) {
            if (!id(data, "pu", out->previous)) return false;
        } else {
            if (first == 0) return failed("U", "0 is not an id above 0");
            out->previous = first - 1;
        }
        return checkIds() && levels(data, "b", Side::Buy) && levels(data, "a", Side::Sell);
    }

    [[nodiscard]] bool binanceSnapshot(const object& data, bool linked)
    {
        out->kind = CaptureMessage::Kind::Snapshot;
        out->rule = linked ? SequenceRule::Linked : SequenceRule::Overlapping;
        if (!id(data, "lastUpdateId", out->sequence)) return false;
        out->previous = out->sequence;
        return levels(data, "bids", Side::Buy) && levels(data, "asks", Side::Sell);
    }

    [[nodiscard]] bool binanceQuote(const object& data)
    {
        out->kind = CaptureMessage::Kind::Quote;
        Quote& quote = out->quote;
        quote = Quote{};
        out->previous = out->sequence = countAt(data, "u").value_or(0);
        if (!name(data, "s", out->symbol) || !amount(data, "B", quote.bidSize) || !amount(data, "A", quote.askSize))
            return false;
        // A side without orders has size 0, whatever its price says.
        if (quote.bidSize > 0.0 && !priceAt(data, "b", quote.bid, quote.flags)) return false;
        if (quote.askSize > 0.0 && !priceAt(data, "a", quote.ask, quote.flags)) return false;
        if (quote.hasBothSides() && quote.bid > quote.ask) quote.flags |= kCrossed;
        return true;
    }

    [[nodiscard]] bool binanceTrade(const object& data, bool aggregated, bool isFuture)
    {
        out->kind = CaptureMessage::Kind::Trades;
        out->aggregated = aggregated;
        CaptureMessage::Print print;
        if (!name(data, "s", out->symbol) || !priceAt(data, "p", print.price, print.flags) ||
            !amount(data, "q", print.size))
            return false;
        bool buyerIsMaker = false;
        if (data.at_key("m").get(buyerIsMaker) != simdjson::SUCCESS)
            return failed("m", "is missing, expected true or false");
        print.side = buyerIsMaker ? Side::Sell : Side::Buy;
        // Insurance fund and deleveraging do not trade against the book.
        if (isFuture) {
            const auto origin = textAt(data, "X");
            if (origin && *origin != "MARKET") print.flags |= kSuspicious;
        }
        std::uint64_t number = 0;
        if (!id(data, aggregated ? "a" : "t", number)) return false;
        const auto end = std::to_chars(idText.data(), idText.data() + idText.size(), number).ptr;
        print.id = {idText.data(), static_cast<std::size_t>(end - idText.data())};
        out->prints.push_back(print);
        return true;
    }
    std::array<char, 24> idText{};

    [[nodiscard]] bool other(std::string_view what)
    {
        out->kind = CaptureMessage::Kind::Other;
        out->name = what;
        return true;
    }

    [[nodiscard]] bool binance(const object& root, bool isFuture)
    {
        object data = root;
        std::string_view stream;
        if (const auto named = textAt(root, "stream")) {
            stream = *named;
            const auto inner = objectAt(root, "data");
            if (!inner) return has(root, "data") ? other(stream) : failed("data", "is missing, expected the message");
            data = *inner;
        }
        out->sent = timeAt(data, "T");
        if (!out->sent) out->sent = timeAt(data, "E");
        if (isPartialDepth(stream)) return other("partial depth");
        const auto event = textAt(data, "e");
        if (event == "depthUpdate") return binanceDelta(data, isFuture);
        if (event == "trade") return binanceTrade(data, false, isFuture);
        if (event == "aggTrade") return binanceTrade(data, true, isFuture);
        if (event == "bookTicker") return binanceQuote(data);
        if (event) return other(*event);
        if (has(data, "lastUpdateId")) return binanceSnapshot(data, isFuture);
        if (has(data, "b") && has(data, "B") && has(data, "a") && has(data, "A")) return binanceQuote(data);
        if (has(data, "result") || has(data, "error") || has(data, "code") || has(data, "id")) return true;
        return other(stream.empty() ? std::string_view("messages of no known kind") : stream);
    }

    [[nodiscard]] bool bybitBook(const object& root, const object& data, std::string_view topic)
    {
        const std::string_view digits = topic.substr(topic.find('.') + 1);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), out->depth).ec != std::errc{})
            return failed("topic", quoted(topic) + " names no depth, expected orderbook.50.BTCUSDT");
        const auto type = textAt(root, "type");
        if (type != "snapshot" && type != "delta") return failed("type", "is neither \"snapshot\" nor \"delta\"");
        const bool snapshot = type == "snapshot";
        out->kind = snapshot ? CaptureMessage::Kind::Snapshot : CaptureMessage::Kind::Delta;
        out->rule = SequenceRule::Consecutive;
        if (!name(data, "s", out->symbol) || !id(data, "u", out->sequence)) return false;
        if (!snapshot && out->sequence == 0) return failed("u", "0 is not an id above 0");
        out->previous = snapshot ? out->sequence : out->sequence - 1;
        return levels(data, "b", Side::Buy) && levels(data, "a", Side::Sell);
    }

    [[nodiscard]] bool bybitTrades(const object& root)
    {
        out->kind = CaptureMessage::Kind::Trades;
        array list;
        if (root.at_key("data").get(list) != simdjson::SUCCESS) return failed("data", "is missing, expected a list");
        std::size_t i = 0;
        for (const element entry : list) {
            const std::size_t at = i++;
            object trade;
            CaptureMessage::Print print;
            std::string_view symbol;
            const auto inEntry = [&] {
                fault->field = "data[" + std::to_string(at) + "]." + fault->field;
                return false;
            };
            if (entry.get(trade) != simdjson::SUCCESS)
                return failed("data[" + std::to_string(at) + "]", "is no object");
            if (!name(trade, "s", symbol) || !priceAt(trade, "p", print.price, print.flags) ||
                !amount(trade, "v", print.size))
                return inEntry();
            if (!out->symbol.empty() && symbol != out->symbol)
                return failed("s", "one message holds trades of " + quoted(out->symbol) + " and " + quoted(symbol));
            out->symbol = symbol;
            const auto side = textAt(trade, "S");
            if (side != "Buy" && side != "Sell") return failed("S", "is neither \"Buy\" nor \"Sell\"") || inEntry();
            print.side = side == "Buy" ? Side::Buy : Side::Sell;
            // Block trades are agreed upon outside the book.
            bool block = false;
            if (trade.at_key("BT").get(block) == simdjson::SUCCESS && block) print.flags |= kSuspicious;
            print.id = textAt(trade, "i").value_or(std::string_view());
            out->prints.push_back(print);
        }
        return true;
    }

    [[nodiscard]] bool bybit(const object& root)
    {
        out->sent = timeAt(root, "ts");
        const auto topic = textAt(root, "topic");
        if (!topic) {
            if (has(root, "op") || has(root, "success") || has(root, "ret_msg")) return true;
            return other("messages of no known kind");
        }
        if (topic->starts_with("publicTrade.")) return bybitTrades(root);
        if (!topic->starts_with("orderbook.")) return other(topic->substr(0, topic->find('.')));
        const auto data = objectAt(root, "data");
        if (!data) return failed("data", "is missing, expected the book");
        return bybitBook(root, *data, *topic);
    }
};

CaptureParser::CaptureParser(CaptureForm form, int priceScale, int sizeScale)
    : m_form(form), m_priceScale(priceScale), m_sizeScale(sizeScale), m_reader(std::make_unique<Reader>())
{}
CaptureParser::~CaptureParser() = default;

bool CaptureParser::parse(std::string_view line, CaptureMessage& message)
{
    Reader& reader = *m_reader;
    reader.priceScale = m_priceScale;
    reader.sizeScale = m_sizeScale;
    reader.fault = &m_fault;
    reader.out = &message;
    message.kind = CaptureMessage::Kind::Control;
    message.name = message.symbol = {};
    message.received.reset();
    message.sent.reset();
    message.depth = 0;
    message.aggregated = false;
    message.levels.clear();
    message.prints.clear();

    std::string_view text = line;
    if (const std::string_view receipt = receiptOf(line); !receipt.empty()) {
        const auto stamp = stampFromText(receipt, StampUnit::Auto, DateOrder::Unknown);
        if (!stamp)
            return reader.failed("receipt", quoted(receipt) + " is not a time, expected nanoseconds since 1970");
        message.received = stamp->time;
        text.remove_prefix(receipt.size() + 1);
    }
    object root;
    if (!reader.document(text, root)) return false;
    switch (m_form) {
    case CaptureForm::BinanceSpot:
        return reader.binance(root, false);
    case CaptureForm::BinanceUsdm:
        return reader.binance(root, true);
    case CaptureForm::Bybit:
        return reader.bybit(root);
    }
    return false;
}

namespace {

/// What a message says of its venue: a form, the name of another venue, or nothing.
struct Clue {
    std::optional<CaptureForm> form;
    std::string_view otherVenue;
};

Clue clueFrom(const object& root)
{
    if (const auto topic = textAt(root, "topic")) {
        if (topic->starts_with("/")) return {{}, "KuCoin"};
        return {CaptureForm::Bybit, {}};
    }
    if (has(root, "arg")) return {{}, "OKX"};
    if (has(root, "product_id")) return {{}, "Coinbase"};
    if (const auto channel = textAt(root, "channel")) {
        if (has(root, "sequence_num")) return {{}, "Coinbase"};
        if (*channel == "l2Book" || *channel == "trades") return {{}, "Hyperliquid"};
        return {{}, "another venue"};
    }
    object data = root;
    if (const auto inner = objectAt(root, "data"); inner && has(root, "stream")) data = *inner;
    const auto event = textAt(data, "e");
    if (event == "depthUpdate") return {has(data, "pu") ? CaptureForm::BinanceUsdm : CaptureForm::BinanceSpot, {}};
    if (event == "bookTicker") return {CaptureForm::BinanceUsdm, {}};
    if (event == "trade" && has(data, "X")) return {CaptureForm::BinanceUsdm, {}};
    if (event == "trade" && has(data, "M")) return {CaptureForm::BinanceSpot, {}};
    if (has(data, "lastUpdateId"))
        return {has(data, "T") || has(data, "E") ? CaptureForm::BinanceUsdm : CaptureForm::BinanceSpot, {}};
    if (!event && has(data, "u") && has(data, "B") && has(data, "A")) return {CaptureForm::BinanceSpot, {}};
    return {};
}

} // namespace

Result<CaptureForm> detectCapture(std::string_view path, const std::vector<std::string>& lines)
{
    simdjson::dom::parser parser;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string_view text = lines[i];
        if (const std::string_view receipt = receiptOf(text); !receipt.empty()) text.remove_prefix(receipt.size() + 1);
        object root;
        if (parser.parse(text.data(), text.size(), true).get(root) != simdjson::SUCCESS) continue;
        const Clue clue = clueFrom(root);
        if (clue.form) return *clue.form;
        if (!clue.otherVenue.empty())
            return fail(ErrorCode::InvalidInput, std::string(path) + ":" + std::to_string(i + 1) +
                                                     ": file: is a raw capture of " + std::string(clue.otherVenue) +
                                                     ", which is not supported; " + std::string(kSupported));
    }
    return fail(ErrorCode::InvalidInput, std::string(path) +
                                             ":1: file: is a raw capture whose venue cannot be told from its first "
                                             "lines; " +
                                             std::string(kSupported) + ", name it with --format");
}

} // namespace sextant::market::formats
