#pragma once

#include <fstream>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant::host {

/// A file in the making, beside its place: it is put there once it is whole, and what was there stays until then. One
/// that is not committed leaves nothing behind.
class WholeFile final {
public:
    explicit WholeFile(std::string path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    /// Errors: Io naming the file and why, from the opening on.
    [[nodiscard]] Result<void> write(std::string_view text);
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Result<void> cannot() const;

    std::string m_path;
    std::string m_unfinished;
    std::ofstream m_file;
    bool m_isThere = false;
};

} // namespace sextant::host
