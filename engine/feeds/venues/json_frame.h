#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/feeds/venues/decoded_frame.h"
#include "engine/feeds/venues/json_shapes.h"

namespace sextant::feeds {

// Places in a frame; JsonFrame reads them. They hold until its next open().
struct JsonValue {
    std::uint32_t at = 0;
};
struct JsonArray {
    std::uint32_t at = 0;
};
struct JsonObject {
    std::uint32_t at = 0;
    std::uint32_t next = 0; ///< where the search for a member begins; 0: at the first
};

/// A number, a text or a word of a frame as it was written, without its quotes and still with its escapes.
struct JsonCell {
    std::string_view text;
    bool isQuoted = false;
};

/// How a venue writes an instant. Auto: a count whose magnitude tells seconds from ms, µs and ns (protocols.md §7).
enum class StampForm : std::uint8_t { Auto, Seconds, Millis, Micros, Nanos, Iso };

/// Reads the JSON of venues without trust, without exceptions and, once warm, without allocation. Members may stand in
/// any order, are found quickest in the order they stand in and may be asked for again; of a key that stands twice the
/// one met first counts. Numbers may be JSON numbers or texts.
///
/// simdjson finds where things begin and checks the UTF-8; that brackets, commas and words are where JSON has them is
/// checked here, once for the whole frame, before anything is read. (Its own lazy reader leaves that to those who read
/// valid JSON: version 3.0 runs past the end of some that is not.)
///
/// What is asked for each value of every frame is always inline: calls took a fifth of the time (G4c).
///
/// Everything that returns bool says false for what cannot be read; error() then names the field. Who descends into a
/// member or an element puts its name in front: `return json.within("data")`.
class JsonFrame final {
public:
    JsonFrame();
    ~JsonFrame();
    JsonFrame(const JsonFrame&) = delete;
    JsonFrame& operator=(const JsonFrame&) = delete;

    static constexpr std::size_t kMaxBytes = std::size_t{16} << 20; ///< of a frame or body
    static constexpr std::size_t kMaxLevels = 100'000;              ///< of a book's message, both sides together

    /// The text is copied. `name` is what error() calls the whole: "frame", "body".
    [[nodiscard]] bool open(std::string_view text, JsonObject& root, std::string_view name = "frame");
    [[nodiscard]] bool open(std::string_view text, JsonArray& root, std::string_view name = "frame");

    /// Whether nothing stands behind the end of what was opened: open() has seen to it.
    [[nodiscard]] static bool close() { return true; }

    // A member that may be missing: false without a fault for one that is not there or null.
    [[nodiscard]] bool has(JsonObject& from, std::string_view key) { return memberAt(from, key) != 0; } ///< null counts
    [[nodiscard, gnu::always_inline]] bool find(JsonObject& from, std::string_view key, JsonValue& out)
    {
        out.at = memberAt(from, key);
        return out.at != 0 && charAt(out.at) != 'n';
    }
    [[nodiscard]] bool findText(JsonObject& from, std::string_view key, std::string_view& out);
    [[nodiscard]] bool findCell(JsonObject& from, std::string_view key, JsonCell& out);
    /// A text that was looked for has broken escapes, or the JSON itself is wrong. A fault was noted.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    // A member that must be there.
    [[nodiscard, gnu::always_inline]] bool value(JsonObject& from, std::string_view key, JsonValue& out)
    {
        return find(from, key, out) || missing(key);
    }
    [[nodiscard]] bool object(JsonObject& from, std::string_view key, JsonObject& out);
    [[nodiscard]] bool array(JsonObject& from, std::string_view key, JsonArray& out);
    [[nodiscard, gnu::always_inline]] bool cell(JsonObject& from, std::string_view key, JsonCell& out)
    {
        JsonValue found;
        return value(from, key, found) && cell(found, out);
    }
    [[nodiscard]] bool text(JsonObject& from, std::string_view key, std::string_view& out);
    [[nodiscard]] bool flag(JsonObject& from, std::string_view key, bool& out);
    [[nodiscard]] bool count(JsonObject& from, std::string_view key, std::uint64_t& out);
    [[nodiscard]] bool price(JsonObject& from, std::string_view key, int scale, Price& out, std::uint8_t& flags);
    [[nodiscard]] bool amount(JsonObject& from, std::string_view key, double& out);
    [[nodiscard]] bool stamp(JsonObject& from, std::string_view key, StampForm form, Time& out);
    [[nodiscard]] bool tradeId(JsonObject& from, std::string_view key, TradeId& out);
    [[nodiscard]] bool decimal(JsonObject& from, std::string_view key, Decimal& out);

    // A value in hand: an element, or what find() gave. The fault has no name yet.
    [[nodiscard]] bool object(JsonValue from, JsonObject& out);
    [[nodiscard]] bool array(JsonValue from, JsonArray& out)
    {
        out = {from.at};
        return charAt(from.at) == '[' || fault({}, "is no JSON list");
    }
    /// Always true; of a list or object its bracket.
    [[nodiscard, gnu::always_inline]] bool cell(JsonValue from, JsonCell& out) const
    {
        const std::string_view token = tokenAt(from.at);
        out.isQuoted = token.front() == '"';
        out.text = out.isQuoted ? token.substr(1, token.size() - 2) : token;
        return true;
    }
    [[nodiscard]] bool text(JsonValue from, std::string_view& out); ///< escapes undone
    /// Each element in turn: `each(JsonValue) -> bool`; false ends it. Names the element that failed.
    template <class Each>
    [[nodiscard]] bool elements(JsonArray list, Each&& each)
    {
        JsonValue item;
        std::size_t i = 0;
        for (bool more = firstElement(list, item); more; more = nextElement(item), ++i)
            if (!each(item)) return within(i);
        return true;
    }
    /// Each member in turn: `each(std::string_view key, JsonValue) -> bool`; false ends it. Keys are as they are
    /// written, with their escapes. Names the member that failed.
    template <class Each>
    [[nodiscard]] bool members(JsonObject from, Each&& each)
    {
        std::uint32_t at = from.at + 1;
        if (charAt(at) == '}') return true;
        while (true) {
            JsonCell key;
            (void)cell(JsonValue{at}, key);
            const JsonValue value{at + 2}; // behind the colon
            if (!each(key.text, value)) return within(key.text);
            at = behind(value.at);
            if (charAt(at) != ',') return true;
            ++at;
        }
    }
    /// A list of plain values: the first cells.size() of them; more are passed over.
    [[nodiscard]] bool row(JsonValue from, std::span<JsonCell> cells)
    {
        JsonArray list;
        if (!array(from, list)) return false;
        std::size_t count = 0;
        JsonValue item;
        for (bool more = firstElement(list, item); more && count < cells.size(); more = nextElement(item), ++count)
            (void)cell(item, cells[count]);
        return count == cells.size() || tooShort(count, cells.size());
    }

    // What a cell says. Price: > 0, rounded half-even where it is finer than the scale (market::kRounded is set then).
    // Size: >= 0, and what is there never becomes nothing. Amount: finite, >= 0.
    [[nodiscard]] bool price(const JsonCell& cell, int scale, Price& out, std::uint8_t& flags);
    [[nodiscard]] bool size(const JsonCell& cell, int scale, market::BookSize& out, std::uint8_t& flags);
    [[nodiscard]] bool amount(const JsonCell& cell, double& out);
    [[nodiscard]] bool count(const JsonCell& cell, std::uint64_t& out); ///< 0 to 2^64 - 1
    [[nodiscard]] bool stamp(const JsonCell& cell, StampForm form, Time& out);
    [[nodiscard]] bool tradeId(const JsonCell& cell, TradeId& out); ///< a count, a UUID, 24 hex digits
    [[nodiscard]] bool decimal(const JsonCell& cell, Decimal& out);

    // Faults. All return false, so that they can be returned.
    bool fault(std::string_view field, std::string what);
    bool within(std::string_view key);
    bool within(std::size_t index);
    /// "data.bids[3][0]: 'x' is not a price, expected …", on one line.
    [[nodiscard]] Error error() const;
    [[nodiscard]] tl::unexpected<Error> failure() const { return tl::unexpected<Error>(error()); }

private:
    struct Finder; // simdjson's

    [[nodiscard]] bool openAs(std::string_view text, char bracket, std::string_view name);
    /// Whether the text is built like one that was checked before.
    [[nodiscard]] bool isKnownShape();
    [[nodiscard]] bool checkGrammar();
    [[nodiscard]] bool checkMember(std::uint32_t place);
    /// Whether 16 bytes can be read from the text on, however long it is.
    [[nodiscard]] bool hasRoom(std::string_view text) const;
    [[nodiscard]] bool scaledFrom(std::string_view text, int scale, Scaled& out) const;
    [[nodiscard]] bool countFrom(std::string_view text, std::uint64_t& out) const;
    bool wrongSize(const JsonCell& cell, int scale);
    bool missing(std::string_view key);
    bool tooShort(std::size_t count, std::size_t wanted);
    bool wrong(const JsonCell& cell, std::string_view is);
    bool wrongAt(std::uint32_t place, std::string_view what);

    // What begins at a place; a blank behind the last one.
    [[nodiscard]] char charAt(std::uint32_t place) const { return m_text[m_starts[place]]; }
    [[nodiscard, gnu::always_inline]] std::string_view tokenAt(std::uint32_t place) const
    {
        const char* const begin = m_text.data() + m_starts[place];
        const char* end = m_text.data() + m_starts[place + 1];
        while (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t')
            --end;
        return {begin, static_cast<std::size_t>(end - begin)};
    }
    /// The place of a member's value; 0: it is not there.
    [[nodiscard, gnu::always_inline]] std::uint32_t memberAt(JsonObject& from, std::string_view key) const
    {
        const std::uint32_t at = from.next == 0 ? from.at + 1 : from.next;
        if (!isNamed(at, key)) return searchMember(from, key);
        const std::uint32_t end = behind(at + 2);
        from.next = charAt(end) == ',' ? end + 1 : from.at + 1;
        return at + 2;
    }
    [[nodiscard]] std::uint32_t searchMember(JsonObject& from, std::string_view key) const;
    /// Whether a member of this name begins at a place. A name at the very end of the text is followed by blanks.
    [[nodiscard, gnu::always_inline]] bool isNamed(std::uint32_t place, std::string_view key) const
    {
        const char* const name = m_text.data() + m_starts[place];
        return name[0] == '"' && name[1] == key[0] && name[key.size() + 1] == '"' &&
               (key.size() == 1 || std::memcmp(name + 1, key.data(), key.size()) == 0);
    }
    /// The place behind a value.
    [[nodiscard, gnu::always_inline]] std::uint32_t behind(std::uint32_t place) const
    {
        const char c = charAt(place);
        return (c == '{' || c == '[' ? m_ends[place] : place) + 1;
    }
    [[nodiscard]] bool firstElement(JsonArray list, JsonValue& out) const
    {
        out.at = list.at + 1;
        return charAt(out.at) != ']';
    }
    [[nodiscard]] bool nextElement(JsonValue& out) const
    {
        const std::uint32_t comma = behind(out.at);
        out.at = comma + 1;
        return charAt(comma) == ',';
    }

    std::unique_ptr<Finder> m_finder;
    std::string m_padded;                    // the text and room behind it
    std::string_view m_text;                 // in it, with a little of the room
    const std::uint32_t* m_starts = nullptr; // where brackets, commas, colons and values begin; m_count of them
    std::uint32_t m_count = 0;
    const std::uint32_t* m_ends = nullptr;  // of a place that opens a list or an object: the place that closes it
    std::vector<std::uint32_t> m_foundEnds; // the same where it had to be looked for
    JsonShapes m_shapes;
    std::string m_unescaped; // texts without their escapes; does not grow while a frame is read
    std::string m_field, m_what;
    std::string_view m_name; // of the whole; a literal
    bool m_isBroken = false;
};

/// What a venue said, as it may stand in a message: one line, at most `longest` bytes, nothing unprintable.
[[nodiscard]] std::string venueWords(std::string_view text, std::size_t longest = 300);

/// "2026-10-05T12:00:00.123456789Z" and "+05:30" behind it; 0 to 9 digits behind the point, more are cut. Nothing for
/// what is not an instant from 1900 to 2200.
[[nodiscard]] std::optional<Time> timeFromIso(std::string_view text);

} // namespace sextant::feeds
