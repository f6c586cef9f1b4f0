#include "engine/decision/experiments/unit_table.h"

#include <charconv>
#include <cmath>
#include <set>

namespace sextant::decision {
namespace {

constexpr std::string_view kBefore = ":before";

std::string_view trimmedCell(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Where a field ends: at a comma that no quotes enclose, or at the line's end.
std::size_t endOfField(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos || line[first] != '"') return std::min(line.find(','), line.size());
    std::size_t at = first + 1;
    while (at < line.size()) {
        if (line[at] != '"')
            ++at;
        else if (at + 1 < line.size() && line[at + 1] == '"')
            at += 2;
        else
            return std::min(line.find(',', at), line.size());
    }
    return std::min(line.find(','), line.size()); // the quotes never end: they are part of the text
}

std::string unquoted(std::string_view field)
{
    if (field.size() < 2 || field.front() != '"' || field.back() != '"') return std::string(field);
    std::string text;
    for (std::size_t i = 1; i + 1 < field.size(); ++i) {
        text += field[i];
        if (field[i] == '"' && i + 2 < field.size() && field[i + 1] == '"') ++i;
    }
    return text;
}

void split(std::string_view line, std::vector<std::string>& fields)
{
    fields.clear();
    for (;;) {
        const std::size_t end = endOfField(line);
        fields.push_back(unquoted(trimmedCell(line.substr(0, end))));
        if (end >= line.size()) return;
        line.remove_prefix(end + 1);
    }
}

tl::unexpected<Error> wrong(std::size_t line, std::string_view field, std::string_view what)
{
    return fail(ErrorCode::InvalidInput, std::to_string(line) + ": " + std::string(field) + ": " + std::string(what));
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t kLongest = 40;
    return "'" + std::string(text.substr(0, kLongest)) + (text.size() > kLongest ? "…'" : "'");
}

/// Where each column goes.
struct Place {
    enum class Kind : std::uint8_t { Unit, Variant, Day, Metric, Covariate };
    Kind kind = Kind::Metric;
    std::size_t metric = 0;
};

Result<std::vector<Place>> placesOf(const std::vector<std::string>& header, UnitTable& table)
{
    std::vector<Place> places(header.size());
    bool hasUnit = false;
    bool hasVariant = false;
    bool hasCovariate = false;
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string_view name = header[i];
        if (name.empty()) return wrong(1, "header", "a column without a name");
        if (!seen.insert(name).second) return wrong(1, name, "the column is there twice");
        if (name == "unit" || name == "variant") {
            places[i].kind = name == "unit" ? Place::Kind::Unit : Place::Kind::Variant;
            (name == "unit" ? hasUnit : hasVariant) = true;
        } else if (name == "day") {
            places[i].kind = Place::Kind::Day;
        } else if (name.ends_with(kBefore)) {
            places[i].kind = Place::Kind::Covariate;
            hasCovariate = true;
        } else {
            places[i].metric = table.metrics.size();
            table.metrics.emplace_back(name);
        }
    }
    if (!hasUnit) return wrong(1, "unit", "the column is missing; expected the header unit,variant,METRIC…");
    if (!hasVariant) return wrong(1, "variant", "the column is missing; expected the header unit,variant,METRIC…");
    if (table.metrics.empty()) return wrong(1, "header", "no metric; expected the header unit,variant,METRIC…");
    for (std::size_t i = 0; hasCovariate && i < header.size(); ++i) {
        if (places[i].kind != Place::Kind::Covariate) continue;
        const std::string_view name = std::string_view(header[i]).substr(0, header[i].size() - kBefore.size());
        std::size_t metric = 0;
        while (metric < table.metrics.size() && table.metrics[metric] != name)
            ++metric;
        if (metric == table.metrics.size())
            return wrong(1, header[i], "there is no metric " + quoted(name) + " that it could belong to");
        places[i].metric = metric;
    }
    return places;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0.0;
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace

bool isMeasure(double value)
{
    constexpr double kSmallest = 1e-100;
    constexpr double kLargest = 1e100;
    const double size = std::fabs(value);
    return size <= kLargest && (size >= kSmallest || !(size > 0.0));
}

Result<UnitTable> parseUnitTable(std::string_view csv)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (csv.starts_with(kMark)) csv.remove_prefix(kMark.size());
    UnitTable table;
    std::vector<Place> places;
    std::vector<std::string> header;
    std::vector<std::string> fields;
    std::size_t number = 0;
    std::string_view rest = csv;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = trimmedCell(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        ++number;
        if (line.empty()) continue;
        split(line, fields);
        if (places.empty()) {
            if (number != 1 && header.empty() && fields.size() < 3)
                return wrong(number, "header", "expected unit,variant,METRIC…");
            auto found = placesOf(fields, table);
            if (!found) return tl::unexpected(found.error());
            places = *std::move(found);
            header = fields;
            continue;
        }
        if (fields.size() != places.size())
            return wrong(number, "row",
                         "has " + std::to_string(fields.size()) + " fields, expected " + std::to_string(places.size()));
        ExperimentUnit unit;
        unit.metrics.assign(table.metrics.size(), 0.0);
        unit.covariates.assign(table.metrics.size(), std::nullopt);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const std::string_view field = fields[i];
            switch (places[i].kind) {
            case Place::Kind::Unit:
                if (field.empty()) return wrong(number, "unit", "is empty");
                unit.unit = field;
                break;
            case Place::Kind::Variant:
                if (field != "A" && field != "B")
                    return wrong(number, "variant", "is " + quoted(field) + ", expected A or B");
                unit.arm = field == "A" ? Arm::A : Arm::B;
                break;
            case Place::Kind::Day:
                unit.day = field;
                break;
            case Place::Kind::Metric:
            case Place::Kind::Covariate: {
                if (places[i].kind == Place::Kind::Covariate && field.empty()) break;
                const auto value = numberOf(field);
                if (!value) return wrong(number, header[i], "is " + quoted(field) + ", expected a number");
                if (!isMeasure(*value))
                    return wrong(number, header[i],
                                 "is " + quoted(field) + ", expected 0 or a number of a size from 1e-100 to 1e100");
                if (places[i].kind == Place::Kind::Metric)
                    unit.metrics[places[i].metric] = *value;
                else
                    unit.covariates[places[i].metric] = *value;
                break;
            }
            }
        }
        table.units.push_back(std::move(unit));
    }
    if (places.empty()) return wrong(1, "header", "the file is empty; expected the header unit,variant,METRIC…");
    if (table.units.empty()) return wrong(number, "row", "there are no units below the header");
    return table;
}

} // namespace sextant::decision
