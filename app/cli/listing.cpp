#include "app/cli/listing.h"

#include <algorithm>
#include <cmath>

#include "app/cli/number_text.h"
#include "engine/core/contract.h"
#include "engine/host/json_text.h"

namespace sextant::cli {
namespace {

std::string cellJson(const Cell& cell)
{
    struct Writer {
        host::JsonText& out;
        void operator()(std::monostate) const { out.null(); }
        void operator()(bool value) const { out.boolean(value); }
        void operator()(std::int64_t value) const { out.integer(value); }
        void operator()(double value) const { std::isfinite(value) ? out.number(value) : out.null(); }
        void operator()(const std::string& value) const { out.text(value); }
        void operator()(Time value) const { out.text(toRfc3339(value)); }
        void operator()(const Figure& figure) const { (*this)(figure.value); }
        void operator()(const JsonFragment& /*value*/) const {}
    };
    if (const auto* fragment = std::get_if<JsonFragment>(&cell)) return fragment->json;
    host::JsonText out;
    std::visit(Writer{out}, cell);
    return std::string(out.view());
}

std::string cellText(const Cell& cell)
{
    struct Reader {
        std::string operator()(std::monostate) const { return "-"; }
        std::string operator()(bool value) const { return value ? "yes" : "no"; }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(double value) const { return shortest(value); }
        std::string operator()(const std::string& value) const { return value; }
        std::string operator()(Time value) const { return toRfc3339(value); }
        std::string operator()(const Figure& figure) const { return figure.text; }
        std::string operator()(const JsonFragment& value) const { return value.json; }
    };
    return std::visit(Reader{}, cell);
}

bool isNumeric(const Cell& cell)
{
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell) ||
           std::holds_alternative<Figure>(cell);
}

/// Characters, for columns that line up; continuation bytes of UTF-8 are none.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

void printTable(Output& output, const Listing& listing)
{
    std::vector<std::size_t> shown;
    std::vector<std::vector<std::string>> lines(listing.rows.size() + 1);
    for (std::size_t c = 0; c < listing.columns.size(); ++c) {
        if (!listing.columns[c].inText) continue;
        shown.push_back(c);
        lines[0].emplace_back(listing.columns[c].name);
        for (std::size_t r = 0; r < listing.rows.size(); ++r)
            lines[r + 1].push_back(cellText(listing.rows[r][c]));
    }
    for (std::size_t s = 0; s < shown.size(); ++s) {
        std::size_t widest = 0;
        for (const auto& line : lines)
            widest = std::max(widest, width(line[s]));
        const bool right = isNumeric(listing.rows.front()[shown[s]]);
        const bool last = s + 1 == shown.size();
        for (auto& line : lines) {
            const std::string blanks(widest - width(line[s]), ' ');
            line[s] = right ? blanks + line[s] : last ? line[s] : line[s] + blanks;
        }
    }
    for (const auto& line : lines) {
        std::string text;
        for (const std::string& field : line)
            text += (text.empty() ? "" : "  ") + field;
        output.write(text + "\n");
    }
}

} // namespace

std::string rowJson(const Listing& listing, std::size_t row)
{
    std::string json = "{";
    for (std::size_t c = 0; c < listing.columns.size(); ++c)
        json += std::string(c == 0 ? "" : ",") + "\"" + std::string(listing.columns[c].name) +
                "\":" + cellJson(listing.rows[row][c]);
    return json + "}";
}

void print(Output& output, const Listing& listing, bool json, std::string_view empty)
{
    for (const auto& row : listing.rows)
        expects(row.size() == listing.columns.size(), "a row has one cell per column");
    if (json) {
        output.write("[");
        for (std::size_t i = 0; i < listing.rows.size(); ++i)
            output.write((i == 0 ? "\n" : ",\n") + rowJson(listing, i));
        output.write(listing.rows.empty() ? "]\n" : "\n]\n");
    } else if (listing.rows.empty())
        output.write(std::string(empty) + "\n");
    else
        printTable(output, listing);
}

} // namespace sextant::cli
