#include "tests/engine/feeds/venue_checks.h"

#include <algorithm>
#include <cmath>

#include "engine/core/philox.h"

namespace sextant::test {
namespace {

using feeds::DecodedFrame;

bool isSize(double size) { return std::isfinite(size) && size >= 0.0; }

std::string complaintOfBook(const DecodedFrame& frame, const feeds::DecodedBook& book)
{
    using market::BookPart;
    const std::size_t records = std::max<std::size_t>(book.count, 1);
    if (book.first + records > frame.levels.size()) return "a book reaches beyond the levels";
    for (std::size_t i = book.first; i < book.first + records; ++i) {
        const market::BookLevel& level = frame.levels[i];
        const int part = (i == book.first ? BookPart::kFirstOfUpdate : 0) |
                         (i + 1 == book.first + records ? BookPart::kLastOfUpdate : 0);
        if (level.part != part) return "a level has the wrong part";
        if (level.instrument != book.instrument || level.sequence != book.sequence || level.previous != book.previous ||
            level.rule != book.rule || level.time != book.time)
            return "a level is not of its message";
        if (book.count == 0 ? level.side != market::Side::None : level.side == market::Side::None)
            return "a level has the wrong side";
        if (book.count > 0 && level.price.units <= 0) return "a level's price is not above 0";
        if (level.size.units < 0) return "a level's size is negative";
    }
    return {};
}

/// Where plain values of a JSON text stand: texts with their quotes, numbers and words.
std::vector<std::pair<std::size_t, std::size_t>> scalarsOf(const std::string& text)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        std::size_t end = at + 1;
        if (c == '"') {
            while (end < text.size() && text[end] != '"')
                end += text[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, text.size());
        } else if (std::string_view("{}[],: \n").find(c) != std::string_view::npos) {
            at = end;
            continue;
        } else {
            while (end < text.size() && std::string_view("{}[],: \n").find(text[end]) == std::string_view::npos)
                ++end;
        }
        const bool isKey = c == '"' && end < text.size() && text[end] == ':';
        if (!isKey) out.emplace_back(at, end - at);
        at = end;
    }
    return out;
}

const std::vector<std::string>& hostileValues()
{
    static const std::vector<std::string> values = [] {
        std::vector<std::string> v{"null",
                                   "true",
                                   "-1",
                                   "\"-1\"",
                                   "0",
                                   "\"0\"",
                                   "1e400",
                                   "\"1e400\"",
                                   "NaN",
                                   "\"NaN\"",
                                   "\"inf\"",
                                   "\"\"",
                                   "[]",
                                   "{}",
                                   "[[[]]]",
                                   "1e-400",
                                   "\"x\"",
                                   "\"0x10\"",
                                   "\" 1\"",
                                   "\"1,5\"",
                                   "18446744073709551615",
                                   "\"18446744073709551616\"",
                                   "\"9223372036854775807\"",
                                   "99999999999999999999999999999999",
                                   "0.00000000000000000000000000001",
                                   "\"\\u0000\"",
                                   "\"\\ud800\"",
                                   "\"\xff\xfe\"",
                                   "\"a\nb\"",
                                   "-0.0",
                                   "01",
                                   "1.",
                                   ".5"};
        v.push_back("\"" + std::string(1 << 20, '9') + "\"");
        v.push_back(std::string(5000, '[') + std::string(5000, ']'));
        v.push_back(std::string(900, '[') + std::string(900, ']'));
        return v;
    }();
    return values;
}

std::string tell(const std::string& complaint, const std::string& text)
{
    return complaint.empty() ? std::string() : complaint + " <- " + text.substr(0, 2000);
}

std::string check(const std::string& text, const DecodeText& decode)
{
    DecodedFrame out;
    const Result<void> result = decode(text, out);
    return tell(result ? complaintOf(out) : complaintOf(result.error(), out), text);
}

} // namespace

market::Instrument feedInstrument(std::uint16_t id, int priceScale)
{
    market::Instrument instrument;
    instrument.id = InstrumentId{id};
    instrument.priceScale = priceScale;
    instrument.lot = Decimal{1, 8};
    return instrument;
}

std::string complaintOf(const DecodedFrame& frame)
{
    for (const feeds::DecodedTrade& trade : frame.trades) {
        if (trade.record.price.units <= 0) return "a trade's price is not above 0";
        if (!isSize(trade.record.size)) return "a trade's size is no size";
        if (trade.record.instrument == 0) return "a trade has no instrument";
    }
    for (const market::Quote& quote : frame.quotes) {
        if (!isSize(quote.bidSize) || !isSize(quote.askSize)) return "a quote's size is no size";
        if (quote.bid.units < 0 || (quote.bid.units == 0) != (quote.bidSize == 0.0)) return "a bid is not above 0";
        if (quote.ask.units < 0 || (quote.ask.units == 0) != (quote.askSize == 0.0)) return "an ask is not above 0";
    }
    for (const feeds::DecodedBar& bar : frame.bars) {
        if (bar.low.units <= 0 || bar.low > bar.open || bar.low > bar.close) return "a bar's low is wrong";
        if (bar.high < bar.open || bar.high < bar.close) return "a bar's high is wrong";
        if (!isSize(bar.volume)) return "a bar's volume is no size";
    }
    for (const feeds::DecodedBook& book : frame.books)
        if (std::string complaint = complaintOfBook(frame, book); !complaint.empty()) return complaint;
    return {};
}

std::string complaintOf(const Error& error, const DecodedFrame& out)
{
    if (error.message.find(": ") == std::string::npos) return "an error names no field: " + error.message;
    for (const char c : error.message)
        if (static_cast<unsigned char>(c) < 0x20) return "an error has control characters: " + error.message;
    if (error.message.size() > 600) return "an error is long";
    if (out.hasData() || !out.levels.empty() || out.control.kind != feeds::Control::Kind::None)
        return "something was left behind an error";
    return {};
}

std::string cutEverywhere(const std::string& text, const DecodeText& decode)
{
    for (std::size_t length = 0; length < text.size(); ++length) {
        DecodedFrame out;
        const std::string cut = text.substr(0, length);
        const Result<void> result = decode(cut, out);
        if (result) return "a cut text is taken: " + cut;
        if (std::string complaint = complaintOf(result.error(), out); !complaint.empty()) return tell(complaint, cut);
    }
    return {};
}

std::string spoilEverywhere(const std::string& text, const DecodeText& decode)
{
    for (const auto& [at, length] : scalarsOf(text))
        for (const std::string& value : hostileValues())
            if (std::string told = check(text.substr(0, at) + value + text.substr(at + length), decode); !told.empty())
                return told;
    RandomStream random(7, RandomPurpose::Test, static_cast<std::uint32_t>(text.size()));
    constexpr std::string_view kBytes("\"\\{}[],:0-.e9nt\x00\xff\xc3", 18);
    for (int round = 0; round < 3000; ++round) {
        std::string spoiled = text;
        const std::uint64_t changes = 1 + random.nextBelow(3);
        for (std::uint64_t i = 0; i < changes; ++i) {
            const auto at = static_cast<std::size_t>(random.nextBelow(spoiled.size()));
            const char byte = kBytes[static_cast<std::size_t>(random.nextBelow(kBytes.size()))];
            const auto what = random.nextBelow(3);
            if (what == 0)
                spoiled[at] = byte;
            else if (what == 1)
                spoiled.insert(at, 1, byte);
            else
                spoiled.erase(at, 1);
        }
        if (std::string told = check(spoiled, decode); !told.empty()) return told;
    }
    return {};
}

market::BookVerdict applyBooks(const DecodedFrame& frame, market::OrderBook& book)
{
    market::BookVerdict verdict = market::BookVerdict::Partial;
    for (const feeds::DecodedBook& message : frame.books)
        for (std::size_t i = 0; i < std::max<std::size_t>(message.count, 1); ++i) {
            const market::BookLevel& level = frame.levels[message.first + i];
            verdict =
                message.isSnapshot ? book.apply(market::BookSnapshot{level}) : book.apply(market::BookDelta{level});
        }
    return verdict;
}

std::vector<std::pair<std::string, std::string>> sideOf(const market::OrderBook& book, market::Side side,
                                                        int priceScale, int sizeScale)
{
    std::vector<std::pair<std::string, std::string>> out;
    book.visit(side, [&](const market::OrderBook::Level& level) {
        out.emplace_back(formatScaled(level.price.units, priceScale), formatScaled(level.size.units, sizeScale));
        return true;
    });
    return out;
}

std::vector<std::pair<std::string, std::string>>
normalised(const std::vector<std::pair<std::string, std::string>>& levels, int priceScale, int sizeScale)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [price, size] : levels)
        out.emplace_back(formatScaled(parseScaled(price, priceScale).value_or(Scaled{}).value, priceScale),
                         formatScaled(parseScaled(size, sizeScale).value_or(Scaled{}).value, sizeScale));
    return out;
}

} // namespace sextant::test
