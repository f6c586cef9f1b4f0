#include "engine/trading/ledger/csv_line.h"

namespace sextant::trading {
namespace {

bool looksLikeFormula(std::string_view field)
{
    if (field.empty()) return false;
    const char first = field.front();
    if (first == '=' || first == '+' || first == '@' || first == '\t') return true;
    return first == '-' && (field.size() < 2 || field[1] < '0' || field[1] > '9');
}

} // namespace

void CsvLine::add(std::string_view field)
{
    if (!m_isFirst) m_text += ',';
    m_isFirst = false;
    const bool isFormula = looksLikeFormula(field);
    if (!isFormula && field.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_text += field;
        return;
    }
    m_text += '"';
    if (isFormula) m_text += '\'';
    for (const char c : field) {
        if (c == '"') m_text += '"';
        m_text += c;
    }
    m_text += '"';
}

} // namespace sextant::trading
