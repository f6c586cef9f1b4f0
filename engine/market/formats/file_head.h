#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/core/result.h"

namespace sextant::market::formats {

/// The beginning of a file as it is written, for people who say what its columns are.
struct FileHead {
    std::string layoutKey;          ///< see layoutKey(); empty for JSON, whose columns have no names
    std::vector<std::string> names; ///< of the columns; empty where the file does not name them
    std::size_t columns = 0;
    std::vector<std::vector<std::string>> rows; ///< the first, cells as text
    std::size_t firstRow = 1;                   ///< line of the first of them; of a JSON list its place
};

/// Reads no more than the first 64 KiB. Errors: as TapeSource::open for what cannot be read or is no text.
[[nodiscard]] Result<FileHead> readFileHead(const std::string& path, std::size_t rows);

} // namespace sextant::market::formats
