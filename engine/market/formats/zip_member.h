#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string>

#include "engine/core/result.h"

namespace sextant::market::formats {

/// The one file inside a zip archive, as data archives of exchanges come. Folders, checksum files and what macOS adds
/// do not count. Messages carry no file name: the caller adds it.
class ZipMember final {
public:
    ~ZipMember();
    ZipMember(const ZipMember&) = delete;
    ZipMember& operator=(const ZipMember&) = delete;

    /// Reads through a handle of its own of `file`, whose position may move. Errors: InvalidInput for a damaged
    /// archive, one that is locked with a password, or one that does not hold exactly one file, naming some; Io.
    [[nodiscard]] static Result<std::unique_ptr<ZipMember>> open(std::FILE* file);
    /// The same for an archive at hand; the bytes must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<ZipMember>> open(std::span<const char> bytes);

    /// Its name inside the archive.
    [[nodiscard]] const std::string& name() const;
    /// Back to its first byte. Errors: as open().
    [[nodiscard]] Result<void> rewind();
    /// Fills `out` as far as possible and says how much; 0 at the end. Errors: InvalidInput for damaged data.
    [[nodiscard]] Result<std::size_t> read(std::span<char> out);

private:
    struct State;
    explicit ZipMember(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace sextant::market::formats
