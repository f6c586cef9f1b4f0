#include "tests/engine/trading/options/reference_rows.h"

#include <charconv>
#include <cstdlib>
#include <limits>

#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/row_reader.h"

namespace sextant::test {

double numberOf(std::string_view text)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<std::vector<std::string>> tableRows(const char* path)
{
    std::vector<std::vector<std::string>> rows;
    const char* folder = std::getenv("SEXTANT_DATA");
    if (folder == nullptr) return rows;
    const auto source = market::formats::ByteSource::openFile(std::string(folder) + "/" + path);
    if (!source) return rows;
    market::formats::LineReader lines(**source);
    std::string_view line;
    std::vector<std::string_view> fields;
    while (lines.next(line) == market::formats::Step::Row) {
        market::formats::splitFields(line, ',', fields);
        rows.emplace_back(fields.begin(), fields.end());
    }
    return rows;
}

std::vector<ReferenceRow> referenceRows(const char* name)
{
    std::vector<ReferenceRow> rows;
    for (const auto& fields : tableRows((std::string("reference/options/") + name).c_str())) {
        if (fields.size() < 8 || (fields[0] != "call" && fields[0] != "put")) continue;
        ReferenceRow row;
        row.terms = {fields[0] == "call" ? trading::OptionType::Call : trading::OptionType::Put, numberOf(fields[1]),
                     numberOf(fields[5])};
        row.market = {numberOf(fields[2]), numberOf(fields[4]), numberOf(fields[3]), numberOf(fields[6])};
        row.expected = numberOf(fields[7]);
        for (std::size_t i = 0; i < 8; ++i)
            row.name += (i == 0 ? "" : " ") + fields[i];
        rows.push_back(row);
    }
    return rows;
}

RandomOption randomOption(RandomStream& random)
{
    RandomOption option;
    option.terms.type = random.nextBelow(2) == 0 ? trading::OptionType::Call : trading::OptionType::Put;
    option.terms.strike = 20.0 + 180.0 * random.nextUniform();
    option.terms.years = 0.003 + 3.0 * random.nextUniform() * random.nextUniform();
    option.market.spot = option.terms.strike * (0.4 + 1.4 * random.nextUniform());
    option.market.rate = 0.10 * random.nextUniform();
    option.market.dividendYield = 0.08 * random.nextUniform();
    option.market.volatility = 0.03 + 1.5 * random.nextUniform() * random.nextUniform();
    return option;
}

} // namespace sextant::test
