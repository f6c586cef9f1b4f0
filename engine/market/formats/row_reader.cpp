#include "engine/market/formats/row_reader.h"

#include <cstring>

namespace sextant::market::formats {
namespace {

constexpr std::size_t kTextChunk = 64 * 1024;
constexpr std::size_t kMaxJsonFields = 256;

bool isJsonBlank(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

} // namespace

LineReader::LineReader(ByteSource& source) : m_source(source), m_buffer(kTextChunk) {}

Step LineReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end == m_buffer.size()) m_buffer.resize(m_buffer.size() * 2);
    const auto count = m_source.read(std::span(m_buffer.data() + m_end, m_buffer.size() - m_end));
    if (!count) {
        m_error = count.error();
        return Step::Failed;
    }
    m_atEnd = *count == 0;
    m_end += *count;
    return Step::Row;
}

Step LineReader::next(std::string_view& line)
{
    std::size_t searched = 0;
    while (true) {
        const char* begin = m_buffer.data() + m_begin;
        const void* newline = std::memchr(begin + searched, '\n', m_end - m_begin - searched);
        std::size_t length = 0;
        if (newline) {
            length = static_cast<std::size_t>(static_cast<const char*>(newline) - begin);
        } else if (m_atEnd) {
            if (m_begin == m_end) return Step::End;
            length = m_end - m_begin;
        } else {
            searched = m_end - m_begin;
            if (searched <= kMaxLineBytes) {
                if (fill() == Step::Failed) {
                    ++m_number;
                    return Step::Failed;
                }
                continue;
            }
            length = searched;
        }
        ++m_number;
        if (length > kMaxLineBytes) {
            m_error = Error{ErrorCode::InvalidInput, "file: the line is longer than 1 MiB, expected rows of text"};
            return Step::Failed;
        }
        line = std::string_view(begin, length);
        m_begin += length + (newline ? 1 : 0);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (m_number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
        return Step::Row;
    }
}

void splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields)
{
    fields.clear();
    const char* at = line.data();
    const char* const end = at + line.size();
    while (true) {
        if (at != end && *at == '"') {
            const auto* quote =
                static_cast<const char*>(std::memchr(at + 1, '"', static_cast<std::size_t>(end - at - 1)));
            if (quote && (quote + 1 == end || quote[1] == separator)) {
                fields.emplace_back(at + 1, static_cast<std::size_t>(quote - at - 1));
                if (quote + 1 == end) return;
                at = quote + 2;
                continue;
            }
        }
        const char* stop = at;
        while (stop != end && *stop != separator)
            ++stop;
        fields.emplace_back(at, static_cast<std::size_t>(stop - at));
        if (stop == end) return;
        at = stop + 1;
    }
}

JsonRowReader::JsonRowReader(ByteSource& source) : m_source(source), m_buffer(kTextChunk) {}

int JsonRowReader::get()
{
    if (m_begin == m_end) {
        if (m_broken) return -1;
        const auto count = m_source.read(m_buffer);
        if (!count) {
            m_error = count.error();
            m_broken = true;
            return -1;
        }
        m_begin = 0;
        m_end = *count;
        if (*count == 0) return -1;
    }
    return static_cast<unsigned char>(m_buffer[m_begin++]);
}

int JsonRowReader::getPastBlanks()
{
    int c = get();
    while (isJsonBlank(c))
        c = get();
    return c;
}

Step JsonRowReader::failure(std::string message)
{
    if (!m_broken) m_error = Error{ErrorCode::InvalidInput, std::move(message)};
    m_broken = true;
    return Step::Failed;
}

Step JsonRowReader::findList()
{
    // Up to the first '[' that is followed by another '[' (or by ']' when the whole document is an empty list), strings
    // skipped.
    int c = getPastBlanks();
    if (c == 0xEF) {
        if (get() != 0xBB || get() != 0xBF) return failure("file: not JSON");
        c = getPastBlanks();
    }
    m_bare = c == '[';
    bool afterBracket = false;
    for (bool first = true;; first = false) {
        if (!first) c = getPastBlanks();
        if (c < 0)
            return failure("file: no list of rows in this JSON, expected [[time, open, high, low, close, volume], …]");
        if (afterBracket && c == '[') {
            --m_begin; // get() has just taken it from this buffer
            return Step::Row;
        }
        if (afterBracket && c == ']' && m_bare)
            return failure("file: the JSON list is empty, expected at least one row");
        if (m_bare && afterBracket)
            return failure("file: the JSON list holds no rows, expected [[time, open, high, low, close, volume], …]");
        afterBracket = c == '[';
        if (c == '"') {
            for (c = get(); c >= 0 && c != '"'; c = get())
                if (c == '\\') (void)get();
        }
    }
}

Step JsonRowReader::readRow(TextRow& row)
{
    m_text.clear();
    m_ends.clear();
    int c = getPastBlanks();
    while (c != ']' || !m_ends.empty()) {
        if (c == '"') {
            for (c = get(); c != '"'; c = get()) {
                if (c < 0) return failure("row: the JSON ends inside a string");
                if (c == '\\') return failure("row: a string holds an escape, expected numbers, words and null");
                m_text += static_cast<char>(c);
                if (m_text.size() > kMaxLineBytes) return failure("file: the row is longer than 1 MiB");
            }
            c = getPastBlanks();
        } else {
            const std::size_t begin = m_text.size();
            while ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
                   c == '+') {
                m_text += static_cast<char>(c);
                if (m_text.size() > kMaxLineBytes) return failure("file: the row is longer than 1 MiB");
                c = get();
            }
            if (m_text.size() == begin) {
                if (c < 0) return failure("row: the JSON ends inside a row, expected ]");
                return failure("row: expected a number, a string or null");
            }
            if (isJsonBlank(c)) c = getPastBlanks();
        }
        m_ends.push_back(m_text.size());
        if (m_ends.size() > kMaxJsonFields) return failure("row: more than 256 values");
        if (c == ']') break;
        if (c != ',')
            return failure(c < 0 ? "row: the JSON ends inside a row, expected ]"
                                 : "row: expected , or ] behind a value");
        c = getPastBlanks();
    }
    row.fields.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        row.fields.push_back(std::string_view(m_text).substr(begin, end - begin));
        begin = end;
    }
    row.number = m_number;
    return Step::Row;
}

Step JsonRowReader::next(TextRow& row)
{
    if (m_broken) return Step::Failed;
    if (m_done) return Step::End;
    ++m_number;
    if (!m_started) {
        m_started = true;
        if (findList() == Step::Failed) return Step::Failed;
    } else {
        int c = getPastBlanks();
        if (c == ']') {
            m_done = true;
            --m_number;
            if (m_bare && getPastBlanks() >= 0) return failure("file: text follows the JSON list");
            // An object around the list is read to its end, so that damage behind it shows and the hash is complete.
            while (!m_bare && get() >= 0) {
            }
            return m_broken ? Step::Failed : Step::End;
        }
        if (c != ',')
            return failure(c < 0 ? "file: the JSON ends inside the list, expected ]"
                                 : "file: expected , or ] behind a row");
    }
    if (getPastBlanks() != '[') return failure("file: expected a row [ … ] in the JSON list");
    return readRow(row);
}

} // namespace sextant::market::formats
