#include "tests/engine/analysis/indicator_runs.h"

#include <algorithm>
#include <stdexcept>

#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

namespace sextant::test {

using namespace analysis;

Readings runIndicator(const std::string& spec, const std::string& output, const std::vector<BarInput>& bars,
                      const std::vector<BarInput>& benchmark, const ColumnContext& context)
{
    const auto parsed = parseSpec(spec);
    if (!parsed) throw std::runtime_error(parsed.error().message);
    const auto& outputs = parsed->info->outputs;
    const auto place = static_cast<std::size_t>(std::find(outputs.begin(), outputs.end(), output) - outputs.begin());
    if (place == outputs.size()) throw std::runtime_error("no output " + output);
    const auto column = makeColumn(*parsed, context);
    Readings readings;
    Readings row(column->outputCount());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        column->update(bars[i], benchmark.empty() ? nullptr : &benchmark[i], row);
        readings.push_back(row[place]);
    }
    return readings;
}

std::size_t firstReading(const Readings& readings)
{
    const auto found = std::find_if(readings.begin(), readings.end(), [](const auto& r) { return r.has_value(); });
    return static_cast<std::size_t>(found - readings.begin());
}

std::string difference(const Readings& ours, const Readings& expected, double relative)
{
    if (ours.size() != expected.size()) return "another number of bars";
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const auto text = [](const std::optional<double>& value) { return value ? std::to_string(*value) : "none"; };
        const bool agrees =
            ours[i].has_value() == expected[i].has_value() && (!ours[i] || isNear(*ours[i], *expected[i], relative));
        if (!agrees) return "bar " + std::to_string(i) + ": " + text(ours[i]) + ", expected " + text(expected[i]);
    }
    return {};
}

std::vector<BarInput> minuteTape(const std::string& file)
{
    const CsvTable table = readCsv(dataFolder() + "/bars/" + file);
    std::vector<BarInput> bars;
    bars.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        const Time start = Time::fromMillis(std::stoll(row[0]));
        bars.push_back({start, start + std::chrono::minutes(1), std::stod(row[1]), std::stod(row[2]), std::stod(row[3]),
                        std::stod(row[4]), std::stod(row[5])});
    }
    return bars;
}

} // namespace sextant::test
