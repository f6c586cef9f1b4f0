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

void split(std::string_view line, std::vector<std::string_view>& fields)
{
    fields.clear();
    for (;;) {
        const std::size_t comma = line.find(',');
        std::string_view field = trimmedCell(line.substr(0, comma));
        if (field.size() >= 2 && field.front() == '"' && field.back() == '"') field = field.substr(1, field.size() - 2);
        fields.push_back(field);
        if (comma == std::string_view::npos) return;
        line.remove_prefix(comma + 1);
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
    enum class Kind : std::uint8_t { Unit, Variant, Metric, Covariate };
    Kind kind = Kind::Metric;
    std::size_t metric = 0;
};

Result<std::vector<Place>> placesOf(const std::vector<std::string_view>& header, UnitTable& table)
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
        const std::string_view name = header[i].substr(0, header[i].size() - kBefore.size());
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
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace

Result<UnitTable> parseUnitTable(std::string_view csv)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (csv.starts_with(kMark)) csv.remove_prefix(kMark.size());
    UnitTable table;
    std::vector<Place> places;
    std::vector<std::string_view> header;
    std::vector<std::string_view> fields;
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
            case Place::Kind::Metric:
            case Place::Kind::Covariate: {
                if (places[i].kind == Place::Kind::Covariate && field.empty()) break;
                const auto value = numberOf(field);
                if (!value) return wrong(number, header[i], "is " + quoted(field) + ", expected a number");
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
