#include "tests/engine/feeds/venue_samples.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <simdjson.h>

namespace sextant::test {
namespace {

using simdjson::ondemand::document;
using simdjson::ondemand::object;

/// A member as it stands in the text; strings without their quotes.
std::string textOf(object& from, std::string_view key)
{
    using simdjson::ondemand::json_type;
    simdjson::ondemand::value value;
    json_type type{};
    if (from.find_field_unordered(key).get(value) != simdjson::SUCCESS || value.type().get(type) != simdjson::SUCCESS)
        return {};
    std::string_view text;
    auto error = simdjson::SUCCESS;
    if (type == json_type::string) {
        error = value.get_string().get(text);
    } else if (type == json_type::object) {
        object inner;
        if (error = value.get_object().get(inner); error == simdjson::SUCCESS) error = inner.raw_json().get(text);
    } else if (type == json_type::array) {
        simdjson::ondemand::array inner;
        if (error = value.get_array().get(inner); error == simdjson::SUCCESS) error = inner.raw_json().get(text);
    } else {
        text = value.raw_json_token();
    }
    return error == simdjson::SUCCESS ? std::string(text) : std::string();
}

/// Reads a text as an object; false where it is none.
template <class Look>
bool withObject(std::string_view text, Look&& look)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(text);
    document root;
    object members;
    if (parser.iterate(padded).get(root) != simdjson::SUCCESS || root.get_object().get(members) != simdjson::SUCCESS)
        return false;
    look(members);
    return true;
}

VenueSample sampleFrom(const std::string& line)
{
    VenueSample out;
    out.line = line;
    std::string reply;
    std::string request;
    (void)withObject(line, [&](object& all) {
        out.number = std::atoi(textOf(all, "n").c_str());
        out.type = textOf(all, "t");
        out.direction = textOf(all, "dir");
        out.kind = textOf(all, "kind");
        out.scenario = textOf(all, "scenario");
        out.frame = textOf(all, "raw");
        if (out.frame.empty()) out.frame = textOf(all, "frame");
        request = textOf(all, "req");
        reply = textOf(all, "res");
    });
    (void)withObject(request, [&](object& all) { out.url = textOf(all, "url"); });
    std::string headers;
    (void)withObject(reply, [&](object& all) {
        out.reply.status = std::atoi(textOf(all, "status").c_str());
        out.reply.body = textOf(all, "body");
        headers = textOf(all, "headers");
    });
    (void)withObject(headers, [&](object& all) {
        for (auto field : all) {
            std::string_view name;
            std::string_view value;
            if (field.unescaped_key().get(name) != simdjson::SUCCESS) continue;
            std::string key(name);
            if (field.value().get_string().get(value) == simdjson::SUCCESS)
                out.reply.headers.emplace_back(std::move(key), std::string(value));
        }
    });
    return out;
}

} // namespace

std::string VenueSample::member(std::string_view key) const
{
    std::string out;
    (void)withObject(line, [&](object& all) { out = textOf(all, key); });
    return out;
}

std::vector<std::pair<std::string, std::string>> VenueSample::levels(std::string_view key) const
{
    std::vector<std::pair<std::string, std::string>> out;
    const simdjson::padded_string padded(member(key));
    simdjson::dom::parser parser;
    simdjson::dom::array rows;
    if (parser.parse(padded).get(rows) != simdjson::SUCCESS) return out;
    for (const auto row : rows) {
        std::string_view price;
        std::string_view size;
        if (row.at(0).get(price) == simdjson::SUCCESS && row.at(1).get(size) == simdjson::SUCCESS)
            out.emplace_back(price, size);
    }
    return out;
}

std::optional<std::vector<VenueSample>> venueSamples(std::string_view file)
{
    const char* const data = std::getenv("SEXTANT_DATA");
    if (data == nullptr || *data == '\0') return std::nullopt;
    std::ifstream in(std::filesystem::path(data).lexically_normal() / ".." / "specs" / "protocols" / "samples" / file);
    if (!in) return std::nullopt;
    std::vector<VenueSample> out;
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) out.push_back(sampleFrom(line));
    return out;
}

} // namespace sextant::test
