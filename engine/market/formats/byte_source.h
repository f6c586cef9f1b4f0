#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "engine/core/result.h"
#include "engine/core/sha256.h"

namespace sextant::market::formats {

/// The bytes of a file as UTF-8, readable from the start as often as needed in constant memory: unpacked where it is
/// gzip or a zip archive of one file, rewritten where it is UTF-16 with a byte-order mark. What cannot be read twice
/// (standard input, a pipe) is first copied to a temporary file. Messages carry no file name: the caller adds it with
/// the line.
class ByteSource final {
public:
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// "-" is standard input. Errors: NotFound, Io.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> openFile(const std::string& path);
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> fromBytes(std::string bytes);

    /// Back to the first byte. Errors: Io.
    [[nodiscard]] Result<void> rewind();
    /// Fills `out` as far as possible and says how much; 0 at the end. `out` has room for a character, 4 bytes. Errors:
    /// InvalidInput for damaged gzip, zip or UTF-16, Io, Interrupted once onProgress's function has said so.
    [[nodiscard]] Result<std::size_t> read(std::span<char> out);

    [[nodiscard]] bool isGzip() const;
    /// The file's name inside the archive; empty if it is none.
    [[nodiscard]] const std::string& memberName() const;
    /// `tell(done, size)` is called every now and then with stored bytes (of a zip archive: unpacked ones, with a size
    /// of 0); a size of 0 is not known. False stops the reading.
    void onProgress(std::function<bool(std::uint64_t, std::uint64_t)> tell);
    /// SHA-256 of the stored bytes, gzip and all; complete once read() has given 0.
    [[nodiscard]] const Digest& storedDigest() const;

private:
    struct State;
    explicit ByteSource(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace sextant::market::formats
