#include "engine/market/formats/file_head.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/row_layout.h"
#include "engine/market/formats/row_reader.h"

namespace sextant::market::formats {
namespace {

constexpr std::size_t kHeadBytes = 65'536;
constexpr std::size_t kHeadLines = 200;
constexpr std::size_t kLongestCell = 80;

std::string cellText(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '"'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '"'))
        cell.remove_suffix(1);
    return std::string(cell.substr(0, kLongestCell));
}

std::vector<std::string> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    splitFields(line, separator, fields);
    std::vector<std::string> out;
    for (const std::string_view field : fields)
        out.push_back(cellText(field));
    return out;
}

/// What splits a header into most names.
char separatorOf(std::string_view header)
{
    constexpr std::array kSeparators{',', ';', '\t', '|', ' '};
    std::vector<std::string_view> fields;
    std::pair<std::size_t, char> best{0, ','};
    for (const char separator : kSeparators) {
        fields.clear();
        splitFields(header, separator, fields);
        if (fields.size() > best.first) best = {fields.size(), separator};
    }
    return best.second;
}

Result<FileHead> jsonHead(ByteSource& bytes, std::size_t rows)
{
    FileHead head;
    JsonRowReader reader(bytes);
    TextRow row;
    while (head.rows.size() < rows) {
        const Step step = reader.next(row);
        if (step == Step::Failed) return tl::unexpected(reader.error());
        if (step == Step::End) break;
        auto& cells = head.rows.emplace_back();
        for (const std::string_view field : row.fields)
            cells.push_back(cellText(field));
        head.columns = std::max(head.columns, cells.size());
    }
    return head;
}

Result<std::vector<std::string>> firstLines(ByteSource& bytes)
{
    std::vector<std::string> lines;
    LineReader reader(bytes);
    std::string_view line;
    for (std::size_t size = 0; lines.size() < kHeadLines && size < kHeadBytes; size += line.size() + 1) {
        const Step step = reader.next(line);
        if (step == Step::Failed) return tl::unexpected(reader.error());
        if (step == Step::End) break;
        lines.emplace_back(line);
    }
    return lines;
}

} // namespace

Result<FileHead> readFileHead(const std::string& path, std::size_t rows)
{
    const auto located = [&](const Error& error) { return fail(error.code, path + ": " + error.message); };
    auto bytes = ByteSource::openFile(path);
    if (!bytes) return located(bytes.error());
    std::string text(kHeadBytes, '\0');
    std::size_t got = 0;
    while (got < text.size()) {
        const auto count = (*bytes)->read(std::span(text.data() + got, text.size() - got));
        if (!count) return located(count.error());
        if (*count == 0) break;
        got += *count;
    }
    const bool isWhole = got < text.size();
    text.resize(got);
    if (const auto checked = checkIsText(path, text, isWhole); !checked) return tl::unexpected(checked.error());
    if (const auto again = (*bytes)->rewind(); !again) return located(again.error());
    const std::size_t first = text.find_first_not_of(" \t\r\n", text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    if (first != std::string::npos && (text[first] == '[' || text[first] == '{')) {
        auto head = jsonHead(**bytes, rows);
        return head ? std::move(head) : Result<FileHead>(located(head.error()));
    }
    auto lines = firstLines(**bytes);
    if (!lines) return located(lines.error());

    FileHead head;
    Sample sample;
    sample.path = path;
    sample.lines = std::move(*lines);
    head.layoutKey = layoutKey(sample);
    if (head.layoutKey.empty()) return head;
    const auto header = std::find(sample.lines.begin(), sample.lines.end(), head.layoutKey);
    const bool hasNames = header != sample.lines.end();
    const char separator = hasNames ? separatorOf(head.layoutKey) : head.layoutKey.back();
    if (hasNames) head.names = cellsOf(head.layoutKey, separator);
    std::size_t line = hasNames ? static_cast<std::size_t>(header - sample.lines.begin()) + 1 : 0;
    for (; line < sample.lines.size() && head.rows.size() < rows; ++line) {
        if (sample.lines[line].empty()) continue;
        if (head.rows.empty()) head.firstRow = line + 1;
        head.rows.push_back(cellsOf(sample.lines[line], separator));
    }
    head.columns = head.names.size();
    for (const auto& row : head.rows)
        head.columns = std::max(head.columns, row.size());
    return head;
}

} // namespace sextant::market::formats
