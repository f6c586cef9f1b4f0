#include "tests/engine/feeds/hostile_frames.h"

#include <array>
#include <cstddef>

namespace sextant::test {
namespace {

constexpr std::array<std::string_view, 27> kIntruders{"null",
                                                      "true",
                                                      "false",
                                                      "0",
                                                      "-0",
                                                      "-1",
                                                      "1",
                                                      "-5.5",
                                                      "1e400",
                                                      "1e-400",
                                                      "18446744073709551616",
                                                      "99999999999999999999999999999999999999999999",
                                                      "0.000000000000000000000000000000000000000001",
                                                      "\"\"",
                                                      "\"x\"",
                                                      "\"0\"",
                                                      "\"-1\"",
                                                      "\"1e400\"",
                                                      "\"NaN\"",
                                                      "\"Infinity\"",
                                                      "\"0x10\"",
                                                      "\"9223372036854775808\"",
                                                      "\"\\u0000\\n\\ud800\"",
                                                      "\"\xff\xfe\xc3\"",
                                                      "[]",
                                                      "{}",
                                                      "[[1,{\"a\":[]}],\"b\"]"};

struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
};
struct Member {
    Piece key;   // with its quotes
    Piece value; // of it
};

/// Where the values and members of a valid JSON text lie.
class Pieces final {
public:
    explicit Pieces(std::string_view text) : m_text(text) { readValue(); }
    std::vector<Piece> values;
    std::vector<Member> members;

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n'))
            ++m_at;
    }
    [[nodiscard]] bool isAt(char c)
    {
        skipBlanks();
        return m_at < m_text.size() && m_text[m_at] == c;
    }
    Piece readText()
    {
        const std::size_t begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        return {begin, ++m_at};
    }
    Piece readValue()
    {
        skipBlanks();
        const std::size_t begin = m_at;
        if (isAt('{')) {
            ++m_at;
            while (!isAt('}')) {
                if (isAt(',')) ++m_at;
                skipBlanks();
                const Piece key = readText();
                if (isAt(':')) ++m_at;
                members.push_back({key, readValue()});
            }
            ++m_at;
        } else if (isAt('[')) {
            ++m_at;
            while (!isAt(']')) {
                if (isAt(',')) ++m_at;
                (void)readValue();
            }
            ++m_at;
        } else if (isAt('"')) {
            (void)readText();
        } else {
            while (m_at < m_text.size() && std::string_view(",]} \n").find(m_text[m_at]) == std::string_view::npos)
                ++m_at;
        }
        values.push_back({begin, m_at});
        return values.back();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string replaced(std::string_view text, Piece piece, std::string_view by)
{
    return std::string(text.substr(0, piece.begin)).append(by).append(text.substr(piece.end));
}

std::string told(std::string_view complaint, std::string_view text)
{
    return std::string(complaint) + " <- " + std::string(text.substr(0, 600));
}

bool isInputTime(Time time) { return time >= kEarliestInputTime && time < kLatestInputTime; }

/// What complaintOf() does not ask about.
std::string complaintOfTimes(const feeds::DecodedFrame& frame)
{
    for (const auto& trade : frame.trades)
        if (!isInputTime(trade.record.time)) return "a trade of no possible time";
    for (const auto& quote : frame.quotes) {
        if (!isInputTime(quote.time)) return "a quote of no possible time";
        const bool isCrossed = quote.hasBothSides() && quote.bid > quote.ask;
        if (isCrossed != ((quote.flags & market::kCrossed) != 0)) return "a quote that is wrongly marked as crossed";
    }
    for (const auto& bar : frame.bars) {
        if (!isInputTime(bar.start) || !isInputTime(bar.sent)) return "a bar of no possible time";
        constexpr std::int64_t kDay = 86'400'000'000'000;
        if (!market::isIntraday(bar.timeframe) && bar.start.ns % kDay != 0) return "a day that begins at no midnight";
    }
    for (const auto& book : frame.books)
        if (!isInputTime(book.time)) return "a book of no possible time";
    for (const auto& notice : frame.notices)
        if (!isInputTime(notice.time) || notice.words.find('\n') != std::string::npos) return "a notice like no other";
    if (frame.control.words.find('\n') != std::string::npos) return "words of several lines";
    return {};
}

} // namespace

std::vector<std::string> twisted(std::string_view text)
{
    std::vector<std::string> out;
    const Pieces pieces(text);
    const std::string deep = std::string(3000, '[') + std::string(3000, ']');
    for (const Piece value : pieces.values) {
        for (const std::string_view intruder : kIntruders)
            out.push_back(replaced(text, value, intruder));
        out.push_back(replaced(text, value, deep));
        const std::string_view old = text.substr(value.begin, value.end - value.begin);
        // Twice the same element or member, and nothing at all.
        out.push_back(replaced(text, value, std::string(old).append(",").append(old)));
        out.push_back(replaced(text, value, ""));
    }
    for (const Member& member : pieces.members) {
        const std::string all(text.substr(member.key.begin, member.value.end - member.key.begin));
        const Piece whole{member.key.begin, member.value.end};
        out.push_back(replaced(text, member.key, "\"unheard of\""));
        out.push_back(replaced(text, whole, all + "," + all));
        for (const std::string_view intruder :
             std::initializer_list<std::string_view>{"null", "\"x\"", "-1", "[]", "{}"}) {
            const std::string other = std::string(text.substr(member.key.begin, member.key.end - member.key.begin)) +
                                      ":" + std::string(intruder);
            out.push_back(replaced(text, whole, all + "," + other));
            out.push_back(replaced(text, whole, other + "," + all));
        }
    }
    for (const std::string_view around :
         std::initializer_list<std::string_view>{"x", "}", "]", ",", "{}", "\"", std::string_view("\0", 1)}) {
        out.push_back(std::string(text).append(around));
        out.push_back(std::string(around).append(text));
    }
    return out;
}

std::string attack(const std::string& text, const DecodeText& decode)
{
    const auto complaintAbout = [&](const std::string& variant) -> std::string {
        feeds::DecodedFrame out;
        const auto result = decode(variant, out);
        if (!result) return complaintOf(result.error(), out);
        const auto complaint = complaintOf(out);
        return complaint.empty() ? complaintOfTimes(out) : complaint;
    };
    feeds::DecodedFrame out;
    if (const auto whole = decode(text, out); !whole) return "is refused itself: " + whole.error().message;
    if (const auto complaint = complaintAbout(text); !complaint.empty()) return told(complaint, text);
    if (const auto complaint = cutEverywhere(text, decode); !complaint.empty()) return complaint;
    for (const std::string& variant : twisted(text))
        if (const auto complaint = complaintAbout(variant); !complaint.empty()) return told(complaint, variant);
    return {};
}

} // namespace sextant::test
