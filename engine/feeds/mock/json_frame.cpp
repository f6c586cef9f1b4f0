#include "engine/feeds/mock/json_frame.h"

namespace sextant::feeds::mock {
namespace {

rapidjson::SizeType sizeOf(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

} // namespace

JsonFrame& JsonFrame::beginObject()
{
    m_writer.StartObject();
    return *this;
}

JsonFrame& JsonFrame::endObject()
{
    m_writer.EndObject();
    return *this;
}

JsonFrame& JsonFrame::beginArray()
{
    m_writer.StartArray();
    return *this;
}

JsonFrame& JsonFrame::endArray()
{
    m_writer.EndArray();
    return *this;
}

JsonFrame& JsonFrame::key(std::string_view name)
{
    m_writer.Key(name.data(), sizeOf(name));
    return *this;
}

JsonFrame& JsonFrame::text(std::string_view value)
{
    m_writer.String(value.data() == nullptr ? "" : value.data(), sizeOf(value));
    return *this;
}

JsonFrame& JsonFrame::integer(std::int64_t value)
{
    m_writer.Int64(value);
    return *this;
}

JsonFrame& JsonFrame::whole(std::uint64_t value)
{
    m_writer.Uint64(value);
    return *this;
}

JsonFrame& JsonFrame::boolean(bool value)
{
    m_writer.Bool(value);
    return *this;
}

JsonFrame& JsonFrame::null()
{
    m_writer.Null();
    return *this;
}

JsonFrame& JsonFrame::number(std::string_view digits)
{
    m_writer.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
    return *this;
}

JsonFrame& JsonFrame::value(const rapidjson::Value& value)
{
    value.Accept(m_writer);
    return *this;
}

rapidjson::Document parseFrame(std::string_view text)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    if (document.HasParseError()) document.SetNull();
    return document;
}

const rapidjson::Value* memberOf(const rapidjson::Value& object, const char* name)
{
    if (!object.IsObject()) return nullptr;
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string_view viewOf(const rapidjson::Value& text)
{
    return text.IsString() ? std::string_view(text.GetString(), text.GetStringLength()) : std::string_view();
}

std::string_view textOf(const rapidjson::Value& object, const char* name)
{
    const rapidjson::Value* member = memberOf(object, name);
    return member == nullptr ? std::string_view() : viewOf(*member);
}

} // namespace sextant::feeds::mock
