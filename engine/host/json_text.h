#pragma once

#include <string>
#include <string_view>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/core/reason.h"
#include "engine/market/instrument.h"

namespace sextant::host {

/// Writes JSON in the forms of specs/cli.md: texts as they are, money and prices as decimal strings, statistics as
/// numbers.
class JsonText final {
public:
    JsonText() : m_writer(m_buffer) {}

    JsonText& beginObject() { return m_writer.StartObject(), *this; }
    JsonText& endObject() { return m_writer.EndObject(), *this; }
    JsonText& beginArray() { return m_writer.StartArray(), *this; }
    JsonText& endArray() { return m_writer.EndArray(), *this; }
    JsonText& key(std::string_view name)
    {
        return m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())), *this;
    }
    JsonText& text(std::string_view value)
    {
        return m_writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size())), *this;
    }
    JsonText& number(double value) { return m_writer.Double(value), *this; }
    /// A value that is JSON already.
    JsonText& raw(std::string_view value)
    {
        return m_writer.RawValue(value.data(), value.size(), rapidjson::kObjectType), *this;
    }
    JsonText& integer(std::int64_t value) { return m_writer.Int64(value), *this; }
    JsonText& count(std::uint64_t value) { return m_writer.Uint64(value), *this; }
    JsonText& boolean(bool value) { return m_writer.Bool(value), *this; }
    JsonText& null() { return m_writer.Null(), *this; }
    JsonText& number(const std::optional<double>& value) { return value ? number(*value) : null(); }

    [[nodiscard]] std::string_view view() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }
    /// Ready for the next document; keeps its memory.
    void clear()
    {
        m_buffer.Clear();
        m_writer.Reset(m_buffer);
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
};

/// {"code":"GATE_COOLDOWN","args":{…}}; prices and quantities in the units of `instrument` as decimal strings where it
/// is known.
void writeReason(JsonText& out, const Reason& reason, const market::Instrument* instrument);

} // namespace sextant::host
