#include "engine/market/formats/byte_source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <vector>

#include <zlib.h>

#include "engine/market/formats/zip_member.h"

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

constexpr std::string_view kZipMagic = "PK\x03\x04";
constexpr std::size_t kWideChunk = 64 * 1024;

void appendUtf8(std::uint32_t character, char*& out)
{
    const auto put = [&](std::uint32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    }
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
    std::unique_ptr<ZipMember> zip;

    // Text in units of 16 bits, [wideBegin, wideEnd) not yet rewritten.
    enum class Width : std::uint8_t { Eight, SixteenLittle, SixteenBig };
    Width width = Width::Eight;
    std::vector<char> wide;
    std::size_t wideBegin = 0;
    std::size_t wideEnd = 0;

    std::string first; // of the unpacked bytes, looked at and not yet handed out
    std::function<bool(std::uint64_t, std::uint64_t)> tell;
    std::uint64_t size = 0; // stored; 0: not known
    std::uint64_t done = 0;

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
        done += storedEnd;
        if (tell && !zip && !tell(done, size)) return fail(ErrorCode::Interrupted, "file: the reading was cancelled");
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
        storedAtEnd = memberOpen = gzip = false;
        width = Width::Eight;
        wideBegin = wideEnd = 0;
        first.clear();
        done = 0;
        if (file) {
            std::clearerr(file.get());
            if (std::fseek(file.get(), 0, SEEK_SET) != 0) return systemFailure("cannot be read again");
        }
        hash = Sha256();
        if (auto filled = refill(); !filled) return filled;
        if (std::string_view(stored.data(), storedEnd).starts_with(kZipMagic)) {
            if (auto opened = startZip(); !opened) return opened;
        } else {
            gzip = storedEnd >= 2 && stored[0] == '\x1f' && stored[1] == '\x8b';
            if (auto opened = startGzip(); !opened) return opened;
        }
        return findWidth();
    }

    /// The archive's bytes are hashed as they lie; what is read is its file.
    Result<void> startZip()
    {
        while (!storedAtEnd) {
            storedBegin = storedEnd;
            if (auto filled = refill(); !filled) return filled;
        }
        if (zip) {
            if (auto again = zip->rewind(); !again) return again;
        } else {
            auto opened = file ? ZipMember::open(file.get()) : ZipMember::open(std::span(memory.data(), memory.size()));
            if (!opened) return tl::unexpected(opened.error());
            zip = std::move(*opened);
        }
        done = 0;
        return {};
    }

    Result<void> startGzip()
    {
        if (!gzip) return {};
        stream = z_stream{};
        if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
            return fail(ErrorCode::Io, "file: gzip cannot be unpacked: out of memory");
        inflating = memberOpen = true;
        return {};
    }

    Result<void> findWidth()
    {
        std::array<char, 2> mark{};
        while (first.size() < mark.size()) {
            const auto count = readUnpacked(std::span(mark.data(), mark.size() - first.size()));
            if (!count) return tl::unexpected(count.error());
            if (*count == 0) return {};
            first.append(mark.data(), *count);
        }
        if (first == "\xFF\xFE") width = Width::SixteenLittle;
        if (first == "\xFE\xFF") width = Width::SixteenBig;
        if (width != Width::Eight) {
            first.clear();
            wide.resize(kWideChunk);
        }
        return {};
    }

    Result<std::size_t> readUnpacked(std::span<char> out)
    {
        if (zip) return readZip(out);
        return gzip ? readGzip(out) : readPlain(out);
    }

    Result<std::size_t> readZip(std::span<char> out)
    {
        const auto count = zip->read(out);
        if (!count) return count;
        done += *count;
        if (tell && !tell(done, 0)) return fail(ErrorCode::Interrupted, "file: the reading was cancelled");
        return count;
    }

    Result<std::size_t> readWide(std::span<char> out)
    {
        const auto damaged = [] {
            return fail(ErrorCode::InvalidInput, "file: the UTF-16 text is damaged, expected whole characters");
        };
        const auto unitAt = [&](std::size_t at) {
            const auto a = static_cast<std::uint32_t>(static_cast<unsigned char>(wide[at]));
            const auto b = static_cast<std::uint32_t>(static_cast<unsigned char>(wide[at + 1]));
            return width == Width::SixteenLittle ? (a | (b << 8)) : ((a << 8) | b);
        };
        char* to = out.data();
        char* const end = to + out.size();
        while (end - to >= 4) {
            if (wideEnd - wideBegin < 4) { // the longest character
                std::memmove(wide.data(), wide.data() + wideBegin, wideEnd - wideBegin);
                wideEnd -= wideBegin;
                wideBegin = 0;
                const auto count = readUnpacked(std::span(wide.data() + wideEnd, wide.size() - wideEnd));
                if (!count) return count;
                wideEnd += *count;
                if (wideEnd == 0) break;
                if (wideEnd < 2) {
                    if (*count == 0) return damaged();
                    continue;
                }
            }
            const std::uint32_t unit = unitAt(wideBegin);
            if (unit < 0xD800 || unit > 0xDFFF) {
                appendUtf8(unit, to);
                wideBegin += 2;
                continue;
            }
            if (wideEnd - wideBegin < 4) { // the other half is not there yet, or never comes
                const auto count = readUnpacked(std::span(wide.data() + wideEnd, wide.size() - wideEnd));
                if (!count) return count;
                if (*count == 0) return damaged();
                wideEnd += *count;
                continue;
            }
            const std::uint32_t low = unitAt(wideBegin + 2);
            if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF) return damaged();
            appendUtf8(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), to);
            wideBegin += 4;
        }
        return static_cast<std::size_t>(to - out.data());
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
            const auto size = std::filesystem::file_size(path, ignored);
            state->size = ignored ? 0 : size;
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
    state->size = bytes.size();
    state->memory = std::move(bytes);
    if (auto started = state->start(); !started) return tl::unexpected(started.error());
    return std::unique_ptr<ByteSource>(new ByteSource(std::move(state)));
}

Result<void> ByteSource::rewind() { return m_state->start(); }

Result<std::size_t> ByteSource::read(std::span<char> out)
{
    if (out.empty()) return std::size_t{0};
    State& s = *m_state;
    if (s.width != State::Width::Eight) return s.readWide(out);
    if (s.first.empty()) return s.readUnpacked(out);
    const std::size_t count = std::min(out.size(), s.first.size());
    std::memcpy(out.data(), s.first.data(), count);
    s.first.erase(0, count);
    return count;
}

bool ByteSource::isGzip() const { return m_state->gzip; }

const std::string& ByteSource::memberName() const
{
    static const std::string none;
    return m_state->zip ? m_state->zip->name() : none;
}

void ByteSource::onProgress(std::function<bool(std::uint64_t, std::uint64_t)> tell) { m_state->tell = std::move(tell); }

const Digest& ByteSource::storedDigest() const { return m_state->digest; }

} // namespace sextant::market::formats
