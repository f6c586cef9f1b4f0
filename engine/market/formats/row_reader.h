#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/market/formats/byte_source.h"

namespace sextant::market::formats {

/// Longest line, or row of a JSON list, that is read.
inline constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20;

/// One row as text. The views live until the next row is read.
struct TextRow {
    std::vector<std::string_view> fields;
    std::uint64_t number = 0; ///< 1-based line, or place in a JSON list
};

enum class Step : std::uint8_t { Row, End, Failed };

/// Lines of text, without their ends ("\n" or "\r\n"); a byte-order mark at the start is skipped.
class LineReader final {
public:
    /// Reads `source` from where it stands.
    explicit LineReader(ByteSource& source);

    /// After Failed, error() says why; its message lacks the file's name and line.
    [[nodiscard]] Step next(std::string_view& line);
    [[nodiscard]] std::uint64_t number() const { return m_number; } ///< of the line last read, from 1
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    [[nodiscard]] Step fill();

    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // [m_begin, m_end) is not yet handed out
    std::size_t m_end = 0;
    bool m_atEnd = false;
    std::uint64_t m_number = 0;
    Error m_error;
};

/// Splits a line at `separator` into `fields`; a field in double quotes may hold separators.
void splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields);

/// The rows of the first list of lists in a JSON text: `[[1,"2",null], …]`, bare or inside an object as exchanges send
/// it. Streams: a file of any size needs the memory of one row.
class JsonRowReader final {
public:
    explicit JsonRowReader(ByteSource& source);

    /// Numbers as written, strings without their quotes, null as "null". After Failed, error() says why.
    [[nodiscard]] Step next(TextRow& row);
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    [[nodiscard]] int get(); // next byte, -1 at the end or after a fault
    [[nodiscard]] int getPastBlanks();
    [[nodiscard]] Step failure(std::string message);
    [[nodiscard]] Step findList();
    [[nodiscard]] Step readRow(TextRow& row);

    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_started = false;
    bool m_bare = false; // the list is the whole document
    bool m_done = false;
    bool m_broken = false; // m_error stands
    std::string m_text;    // of the row, fields one after the other
    std::vector<std::size_t> m_ends;
    std::uint64_t m_number = 0;
    Error m_error;
};

} // namespace sextant::market::formats
