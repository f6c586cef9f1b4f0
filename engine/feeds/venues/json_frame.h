#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <simdjson.h>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/feeds/venues/decoded_frame.h"

namespace sextant::feeds {

using JsonObject = simdjson::ondemand::object;
using JsonArray = simdjson::ondemand::array;
using JsonValue = simdjson::ondemand::value;

/// A number, a text or a word of a frame as it was written, without its quotes and still with its escapes.
struct JsonCell {
    std::string_view text;
    bool isQuoted = false;
};

/// How a venue writes an instant. Auto: a count whose magnitude tells seconds from ms, µs and ns (protocols.md §7).
enum class StampForm : std::uint8_t { Auto, Seconds, Millis, Micros, Nanos, Iso };

/// Reads the JSON of venues without trust, without exceptions and, once warm, without allocation. Whatever it hands out
/// lives until the next open(). Members may stand in any order and are found quickest in the order they stand in; of a
/// key that stands twice the one met first counts. Numbers may be JSON numbers or texts.
///
/// Everything that returns bool says false for what cannot be read; error() then names the field. Who descends into a
/// member or an element puts its name in front: `return json.within("data")`. simdjson's own rule holds: a list or
/// object is read through before its parent is asked for more.
class JsonFrame final {
public:
    static constexpr std::size_t kMaxBytes = std::size_t{16} << 20; ///< of a frame or body
    static constexpr std::size_t kMaxLevels = 100'000;              ///< of a book's message, both sides together

    /// The text is copied. `name` is what error() calls the whole: "frame", "body".
    [[nodiscard]] bool open(std::string_view text, JsonObject& root, std::string_view name = "frame");
    [[nodiscard]] bool open(std::string_view text, JsonArray& root, std::string_view name = "frame");
    /// After everything else was read: whether the text ends where its first value does, and nothing in it is open.
    [[nodiscard]] bool close();

    // A member: may be missing. False without a fault for one that is not there or null; isBroken() tells it from the
    // end of what can be read at all.
    [[nodiscard]] bool find(JsonObject& from, std::string_view key, JsonValue& out);
    [[nodiscard]] bool findText(JsonObject& from, std::string_view key, std::string_view& out);
    [[nodiscard]] bool findCell(JsonObject& from, std::string_view key, JsonCell& out);
    /// The JSON itself is wrong: nothing more can be read from it. A fault was noted.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    // A member that must be there.
    [[nodiscard]] bool value(JsonObject& from, std::string_view key, JsonValue& out);
    [[nodiscard]] bool object(JsonObject& from, std::string_view key, JsonObject& out);
    [[nodiscard]] bool array(JsonObject& from, std::string_view key, JsonArray& out);
    [[nodiscard]] bool cell(JsonObject& from, std::string_view key, JsonCell& out);
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
    [[nodiscard]] bool array(JsonValue from, JsonArray& out);
    [[nodiscard]] bool cell(JsonValue from, JsonCell& out);
    [[nodiscard]] bool text(JsonValue from, std::string_view& out); ///< escapes undone
    /// Each element in turn: `each(JsonValue) -> bool`; false ends it. Names the element that failed.
    template <class Each>
    [[nodiscard]] bool elements(JsonArray list, Each&& each)
    {
        std::size_t i = 0;
        for (auto element : list) {
            JsonValue item;
            if (const auto error = element.get(item); error != simdjson::SUCCESS) return broken(error) || within(i);
            if (!each(item)) return within(i);
            if (m_isBroken) return false;
            ++i;
        }
        return true;
    }
    /// A list of plain values: the first cells.size() of them; more are passed over.
    [[nodiscard]] bool row(JsonValue from, std::span<JsonCell> cells);

    // What a cell says. Price: > 0, rounded half-even where it is finer than the scale (market::kRounded is set then).
    // Size: >= 0, and what is there never becomes nothing. Amount: finite, >= 0.
    [[nodiscard]] bool price(JsonCell cell, int scale, Price& out, std::uint8_t& flags);
    [[nodiscard]] bool size(JsonCell cell, int scale, market::BookSize& out, std::uint8_t& flags);
    [[nodiscard]] bool amount(JsonCell cell, double& out);
    [[nodiscard]] bool count(JsonCell cell, std::uint64_t& out); ///< 0 to 2^64 - 1
    [[nodiscard]] bool stamp(JsonCell cell, StampForm form, Time& out);
    [[nodiscard]] bool tradeId(JsonCell cell, TradeId& out); ///< a count or a UUID
    [[nodiscard]] bool decimal(JsonCell cell, Decimal& out);

    // Faults. All return false, so that they can be returned.
    bool fault(std::string_view field, std::string what);
    bool within(std::string_view key);
    bool within(std::size_t index);
    /// "data.bids[3][0]: 'x' is not a price, expected …", on one line.
    [[nodiscard]] Error error() const;
    [[nodiscard]] tl::unexpected<Error> failure() const { return tl::unexpected<Error>(error()); }

private:
    template <class Root>
    [[nodiscard]] bool openAs(std::string_view text, Root& root, std::string_view name);
    bool broken(simdjson::error_code error);
    bool wrong(JsonCell cell, std::string_view is);

    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    std::string m_padded; // the text and room behind it
    std::string m_field, m_what;
    std::string_view m_name;     // of the whole; a literal
    std::size_t m_unescaped = 0; // bytes that texts with escapes took of simdjson's room
    std::size_t m_size = 0;
    bool m_isObject = true;
    bool m_isBroken = false;
};

/// What a venue said, as it may stand in a message: one line, at most `longest` bytes, nothing unprintable.
[[nodiscard]] std::string venueWords(std::string_view text, std::size_t longest = 300);

/// "2026-10-05T12:00:00.123456789Z" and "+05:30" behind it; 0 to 9 digits behind the point, more are cut. Nothing for
/// what is not an instant from 1900 to 2200.
[[nodiscard]] std::optional<Time> timeFromIso(std::string_view text);

} // namespace sextant::feeds
