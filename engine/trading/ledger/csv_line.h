#pragma once

#include <string>
#include <string_view>

namespace sextant::trading {

/// One line of a CSV file (RFC 4180), written to the end of a text; the line ends with its writer.
class CsvLine final {
public:
    explicit CsvLine(std::string& text) : m_text(text) {}
    CsvLine(const CsvLine&) = delete;
    CsvLine& operator=(const CsvLine&) = delete;
    ~CsvLine() { m_text += '\n'; }

    /// A field; in quotation marks where it holds a comma, a quotation mark or a line break. What a spreadsheet would
    /// take for a formula (=, +, @, or - before anything but a number) gets an apostrophe before it.
    void add(std::string_view field);

private:
    std::string& m_text;
    bool m_isFirst = true;
};

} // namespace sextant::trading
