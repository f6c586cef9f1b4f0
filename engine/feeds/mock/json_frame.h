#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace sextant::feeds::mock {

/// Writes one JSON document, compact. Calls follow the document's order.
class JsonFrame final {
public:
    JsonFrame& beginObject();
    JsonFrame& endObject();
    JsonFrame& beginArray();
    JsonFrame& endArray();
    JsonFrame& key(std::string_view name);
    JsonFrame& text(std::string_view value);
    JsonFrame& integer(std::int64_t value);
    JsonFrame& whole(std::uint64_t value);
    JsonFrame& boolean(bool value);
    JsonFrame& null();
    /// A JSON number as its digits, or a document made elsewhere.
    JsonFrame& number(std::string_view digits);
    JsonFrame& value(const rapidjson::Value& value);

    // key and value at once
    JsonFrame& text(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonFrame& integer(std::string_view name, std::int64_t value) { return key(name).integer(value); }
    JsonFrame& whole(std::string_view name, std::uint64_t value) { return key(name).whole(value); }
    JsonFrame& boolean(std::string_view name, bool value) { return key(name).boolean(value); }
    JsonFrame& number(std::string_view name, std::string_view digits) { return key(name).number(digits); }

    [[nodiscard]] std::string take() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

/// Parses what a client sent; a document without value if it is no JSON. Deep nesting is no danger.
[[nodiscard]] rapidjson::Document parseFrame(std::string_view text);
/// The text of a member, empty if it is absent or no text.
[[nodiscard]] std::string_view textOf(const rapidjson::Value& object, const char* name);
/// The member, or nullptr.
[[nodiscard]] const rapidjson::Value* memberOf(const rapidjson::Value& object, const char* name);
[[nodiscard]] std::string_view viewOf(const rapidjson::Value& text);

} // namespace sextant::feeds::mock
