#include "engine/market/formats/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <vector>

#include <zlib.h>

namespace sextant::market::formats {
namespace {

constexpr std::size_t kStoredChunk = 256 * 1024;

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using FilePtr = std::unique_ptr<std::FILE, FileCloser>;

tl::unexpected<Error> systemFailure(const char* what)
{
    return fail(ErrorCode::Io, std::string("file: ") + what + ": " + std::strerror(errno));
}

/// Copies what can be read only once to a temporary file that vanishes with its handle.
Result<FilePtr> copyToTemporary(std::FILE* from)
{
    FilePtr to(std::tmpfile());
    if (!to) return systemFailure("cannot make a temporary file");
    std::vector<char> chunk(kStoredChunk);
    while (true) {
        const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), from);
        if (count == 0) break;
        if (std::fwrite(chunk.data(), 1, count, to.get()) != count)
            return systemFailure("cannot write a temporary file");
    }
    if (std::ferror(from)) return systemFailure("cannot be read");
    if (std::fflush(to.get()) != 0) return systemFailure("cannot write a temporary file");
    std::rewind(to.get());
    return to;
}

} // namespace

struct ByteSource::State {
    FilePtr file; // or, without it, `memory`
    std::string memory;
    std::size_t memoryRead = 0;

    std::vector<char> stored; // bytes as stored, [storedBegin, storedEnd) not yet handed out
    std::size_t storedBegin = 0;
    std::size_t storedEnd = 0;
    bool storedAtEnd = false;
    Sha256 hash;
    Digest digest;

    bool gzip = false;
    bool inflating = false;  // `stream` is set up
    bool memberOpen = false; // inside a gzip member: the end of the file would come too early
    z_stream stream{};

    ~State() { endInflate(); }

    void endInflate()
    {
        if (inflating) inflateEnd(&stream);
        inflating = false;
    }

    Result<void> refill()
    {
        if (storedBegin < storedEnd || storedAtEnd) return {};
        storedBegin = 0;
        if (file) {
            storedEnd = std::fread(stored.data(), 1, stored.size(), file.get());
            if (storedEnd == 0 && std::ferror(file.get())) return systemFailure("cannot be read");
        } else {
            storedEnd = std::min(stored.size(), memory.size() - memoryRead);
            std::memcpy(stored.data(), memory.data() + memoryRead, storedEnd);
            memoryRead += storedEnd;
        }
        if (storedEnd == 0) {
            storedAtEnd = true;
            digest = hash.finish();
        } else {
            hash.update(std::string_view(stored.data(), storedEnd));
        }
        return {};
    }

    Result<void> start()
    {
        endInflate();
        storedBegin = storedEnd = memoryRead = 0;
        storedAtEnd = memberOpen = false;
        if (file) {
            std::clearerr(file.get());
            if (std::fseek(file.get(), 0, SEEK_SET) != 0) return systemFailure("cannot be read again");
        }
        hash = Sha256();
        if (auto filled = refill(); !filled) return filled;
        gzip = storedEnd >= 2 && stored[0] == '\x1f' && stored[1] == '\x8b';
        if (!gzip) return {};
        stream = z_stream{};
        if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
            return fail(ErrorCode::Io, "file: gzip cannot be unpacked: out of memory");
        inflating = memberOpen = true;
        return {};
    }

    Result<std::size_t> readPlain(std::span<char> out)
    {
        if (auto filled = refill(); !filled) return tl::unexpected(filled.error());
        const std::size_t count = std::min(out.size(), storedEnd - storedBegin);
        std::memcpy(out.data(), stored.data() + storedBegin, count);
        storedBegin += count;
        return count;
    }

    Result<std::size_t> readGzip(std::span<char> out)
    {
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(std::min<std::size_t>(out.size(), 1U << 30));
        const uInt wanted = stream.avail_out;
        while (stream.avail_out == wanted) {
            if (auto filled = refill(); !filled) return tl::unexpected(filled.error());
            if (storedBegin == storedEnd) {
                if (memberOpen)
                    return fail(ErrorCode::InvalidInput, "file: the gzip data is cut short, expected a complete file");
                return std::size_t{0};
            }
            if (!memberOpen) {
                // Several members in a row are one file (RFC 1952 §2.2); anything else behind a member is damage.
                if (stored[storedBegin] != '\x1f')
                    return fail(ErrorCode::InvalidInput, "file: bytes that are not gzip follow the gzip data");
                inflateReset(&stream);
                memberOpen = true;
            }
            stream.next_in = reinterpret_cast<Bytef*>(stored.data() + storedBegin);
            stream.avail_in = static_cast<uInt>(storedEnd - storedBegin);
            const int status = inflate(&stream, Z_NO_FLUSH);
            storedBegin = storedEnd - stream.avail_in;
            if (status == Z_STREAM_END) {
                memberOpen = false;
            } else if (status != Z_OK && status != Z_BUF_ERROR) {
                return fail(ErrorCode::InvalidInput, std::string("file: the gzip data is damaged (") +
                                                         (stream.msg ? stream.msg : "unknown fault") +
                                                         "), expected a valid gzip file");
            }
        }
        return static_cast<std::size_t>(wanted - stream.avail_out);
    }
};

ByteSource::ByteSource(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ByteSource::~ByteSource() = default;

Result<std::unique_ptr<ByteSource>> ByteSource::openFile(const std::string& path)
{
    auto state = std::make_unique<State>();
    state->stored.resize(kStoredChunk);
    if (path == "-") {
        auto copy = copyToTemporary(stdin);
        if (!copy) return tl::unexpected(copy.error());
        state->file = std::move(*copy);
    } else {
        std::error_code ignored;
        const auto status = std::filesystem::status(path, ignored);
        if (status.type() == std::filesystem::file_type::directory)
            return fail(ErrorCode::NotFound, "file: is a folder, expected a file");
        FilePtr file(std::fopen(path.c_str(), "rb"));
        if (!file) {
            const ErrorCode code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Io;
            return fail(code, std::string("file: cannot be opened: ") + std::strerror(errno));
        }
        if (status.type() == std::filesystem::file_type::regular) {
            state->file = std::move(file);
        } else {
            auto copy = copyToTemporary(file.get());
            if (!copy) return tl::unexpected(copy.error());
            state->file = std::move(*copy);
        }
    }
    if (auto started = state->start(); !started) return tl::unexpected(started.error());
    return std::unique_ptr<ByteSource>(new ByteSource(std::move(state)));
}

Result<std::unique_ptr<ByteSource>> ByteSource::fromBytes(std::string bytes)
{
    auto state = std::make_unique<State>();
    state->stored.resize(std::clamp<std::size_t>(bytes.size(), 1, kStoredChunk));
    state->memory = std::move(bytes);
    if (auto started = state->start(); !started) return tl::unexpected(started.error());
    return std::unique_ptr<ByteSource>(new ByteSource(std::move(state)));
}

Result<void> ByteSource::rewind() { return m_state->start(); }

Result<std::size_t> ByteSource::read(std::span<char> out)
{
    if (out.empty()) return std::size_t{0};
    return m_state->gzip ? m_state->readGzip(out) : m_state->readPlain(out);
}

bool ByteSource::isGzip() const { return m_state->gzip; }
const Digest& ByteSource::storedDigest() const { return m_state->digest; }

} // namespace sextant::market::formats
