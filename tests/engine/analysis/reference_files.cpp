#include "tests/engine/analysis/reference_files.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

#include <zlib.h>

namespace sextant::test {
namespace {

std::string readWhole(const std::string& path)
{
    gzFile file = gzopen(path.c_str(), "rb");
    if (file == nullptr) throw std::runtime_error("cannot open " + path);
    std::string text;
    char buffer[1 << 16];
    int got = 0;
    while ((got = gzread(file, buffer, sizeof buffer)) > 0)
        text.append(buffer, static_cast<std::size_t>(got));
    gzclose(file);
    if (got < 0 || text.empty()) throw std::runtime_error("cannot read " + path);
    return text;
}

std::vector<std::string> csvFields(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}

} // namespace

std::string dataFolder()
{
    const char* folder = std::getenv("SEXTANT_DATA");
    return folder == nullptr ? std::string() : std::string(folder);
}

std::size_t CsvTable::column(const std::string& name) const
{
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) throw std::runtime_error("no column " + name);
    return static_cast<std::size_t>(found - header.begin());
}

CsvTable readCsv(const std::string& path)
{
    std::istringstream lines(readWhole(path));
    CsvTable table;
    std::string line;
    std::getline(lines, line);
    table.header = csvFields(line);
    while (std::getline(lines, line)) {
        if (line.empty()) continue;
        table.rows.push_back(csvFields(line));
        if (table.rows.back().size() != table.header.size())
            throw std::runtime_error(path + ": a row of another width");
    }
    return table;
}

std::optional<double> fieldNumber(const std::string& field)
{
    if (field.empty()) return std::nullopt;
    std::size_t used = 0;
    const double value = std::stod(field, &used);
    if (used != field.size()) throw std::runtime_error("not a number: " + field);
    return value;
}

std::vector<analysis::BarInput> skenderBars(const std::string& folder, const std::string& name)
{
    const CsvTable table = readCsv(folder + "/reference/skender/" + name + ".csv");
    std::vector<analysis::BarInput> bars;
    for (const auto& row : table.rows) {
        const bool isDate = row[0].size() == 10;
        const Time start = parseRfc3339(isDate ? row[0] + "T00:00:00Z" : row[0]).value();
        bars.push_back({start, start + std::chrono::hours(24), *fieldNumber(row[1]), *fieldNumber(row[2]),
                        *fieldNumber(row[3]), *fieldNumber(row[4]), *fieldNumber(row[5])});
    }
    return bars;
}

std::vector<TulipCase> readTulip(const std::string& path)
{
    std::istringstream lines(readWhole(path));
    std::vector<TulipCase> cases;
    std::string line;
    while (std::getline(lines, line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty() || line[0] == '#') continue;
        if (line[0] == '{') {
            std::replace_if(
                line.begin(), line.end(), [](char c) { return c == '{' || c == '}' || c == ',' || c == ';'; }, ' ');
            std::istringstream numbers(line);
            std::vector<double> values;
            for (std::string word; numbers >> word;)
                values.push_back(std::stod(word));
            if (cases.empty()) throw std::runtime_error(path + ": numbers before a name");
            cases.back().arrays.push_back(std::move(values));
            continue;
        }
        std::istringstream words(line);
        TulipCase entry;
        words >> entry.name;
        for (std::string word; words >> word;)
            entry.parameters.push_back(word);
        cases.push_back(std::move(entry));
    }
    return cases;
}

std::vector<std::vector<std::vector<double>>> readCandles(const std::string& path)
{
    std::vector<std::vector<std::vector<double>>> cases;
    for (TulipCase& entry : readTulip(path))
        if (entry.name == "candle") cases.push_back(std::move(entry.arrays));
    return cases;
}

} // namespace sextant::test
