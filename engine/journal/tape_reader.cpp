#include "engine/journal/tape_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/core/contract.h"

namespace sextant::journal {
namespace {

/// Pages are given back in pieces, so that the system call is rare and what is resident stays small.
constexpr std::uint64_t kReleaseStep = 1ULL << 20;

template <class Record>
std::span<const Record> recordsAt(const std::uint8_t* bytes, std::size_t count)
{
    return {static_cast<const Record*>(static_cast<const void*>(bytes)), count};
}

session::MarketSpan spanAt(session::EventKind kind, const std::uint8_t* bytes, std::size_t count)
{
    session::MarketSpan span;
    switch (kind) {
    case session::EventKind::Trade:
        span.records = recordsAt<market::Trade>(bytes, count);
        break;
    case session::EventKind::Quote:
        span.records = recordsAt<market::Quote>(bytes, count);
        break;
    case session::EventKind::Bar:
        span.records = recordsAt<market::Bar>(bytes, count);
        break;
    case session::EventKind::CorporateAction:
        span.records = recordsAt<market::CorporateAction>(bytes, count);
        break;
    case session::EventKind::BookSnapshot:
        span.records = recordsAt<market::BookSnapshot>(bytes, count);
        break;
    case session::EventKind::BookDelta:
        span.records = recordsAt<market::BookDelta>(bytes, count);
        break;
    default:
        span.records = recordsAt<session::ClockTick>(bytes, count);
        break;
    }
    return span;
}

} // namespace

TapeReader::TapeReader(TapeReader&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_segment(std::exchange(other.m_segment, 0)),
      m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_released(other.m_released), m_hash(std::move(other.m_hash))
{}

TapeReader& TapeReader::operator=(TapeReader&& other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_segment, other.m_segment);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    std::swap(m_released, other.m_released);
    std::swap(m_hash, other.m_hash);
    return *this;
}

TapeReader::~TapeReader() { unmap(); }

void TapeReader::unmap()
{
    if (m_bytes != nullptr) ::munmap(const_cast<std::uint8_t*>(m_bytes), m_size);
    m_bytes = nullptr;
    m_size = 0;
    m_segment = 0;
    m_released = 0;
}

Result<void> TapeReader::map(std::uint32_t segment, std::uint64_t needed)
{
    if (m_segment == segment && m_size >= needed) return {};
    // The first segment, the next one, or the same one that has grown since.
    unmap();
    const auto file = segmentFile(m_folder, segment);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const auto code = errno == ENOENT ? ErrorCode::Corrupt : ErrorCode::Io;
        return fail(code, file.string() + ": cannot open the tape: " + std::strerror(errno));
    }
    struct stat status {};
    void* bytes = MAP_FAILED;
    if (::fstat(descriptor, &status) == 0 && status.st_size > 0)
        bytes = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0);
    const int problem = errno;
    ::close(descriptor);
    if (status.st_size < static_cast<off_t>(needed)) {
        if (bytes != MAP_FAILED) ::munmap(bytes, static_cast<std::size_t>(status.st_size));
        return fail(ErrorCode::Corrupt, file.string() + ": the tape ends at byte " + std::to_string(status.st_size) +
                                            ", but the journal knows of " + std::to_string(needed));
    }
    if (bytes == MAP_FAILED)
        return fail(ErrorCode::Io, file.string() + ": cannot map the tape: " + std::strerror(problem));
    ::madvise(bytes, static_cast<std::size_t>(status.st_size), MADV_SEQUENTIAL);
    m_bytes = static_cast<const std::uint8_t*>(bytes);
    m_size = static_cast<std::uint64_t>(status.st_size);
    m_segment = segment;

    SegmentHeader header;
    SegmentHeader expected;
    expected.segment = segment;
    if (m_size < sizeof header)
        return fail(ErrorCode::Corrupt, file.string() + ": the tape is too short for its header");
    std::memcpy(&header, m_bytes, sizeof header);
    if (header.magic != expected.magic) return fail(ErrorCode::Corrupt, file.string() + ": this is not a tape segment");
    if (header.version > kTapeFormatVersion)
        return fail(ErrorCode::Incompatible, file.string() + ": tape format " + std::to_string(header.version) +
                                                 " was made by a newer program; this one knows " +
                                                 std::to_string(kTapeFormatVersion));
    if (header.segment != segment)
        return fail(ErrorCode::Corrupt,
                    file.string() + ": this is segment " + std::to_string(header.segment) + " under another name");
    return {};
}

void TapeReader::release(std::uint64_t before)
{
    if (before < m_released) m_released = 0; // the reader went back
    if (before - m_released < kReleaseStep) return;
    const std::uint64_t end = before / kReleaseStep * kReleaseStep;
    const std::uint64_t begin = m_released / kReleaseStep * kReleaseStep;
    ::madvise(const_cast<std::uint8_t*>(m_bytes) + begin, end - begin, MADV_DONTNEED);
    m_released = end;
}

Result<void> TapeReader::read(const TapeBlock& block, std::uint64_t firstSeq, bool verify,
                              std::vector<session::MarketSpan>& out)
{
    out.clear();
    const auto damaged = [&](const std::string& what) {
        return fail(ErrorCode::Corrupt, segmentFile(m_folder, block.segment).string() + ": block at byte " +
                                            std::to_string(block.offset) + ": " + what);
    };
    if (block.offset % 8 != 0 || block.byteCount < sizeof(BlockHeader) || block.offset < sizeof(SegmentHeader))
        return damaged("no block can lie there");
    if (auto mapped = map(block.segment, block.end()); !mapped) return mapped;
    release(block.offset);

    const std::uint8_t* bytes = m_bytes + block.offset;
    BlockHeader header;
    std::memcpy(&header, bytes, sizeof header);
    if (header.magic != BlockHeader::kMagic) return damaged("it does not begin with a block header");
    if (header.hash != block.hash.bytes) return damaged("it is not the block of the journal");
    if (verify) {
        m_hash.update(std::span(bytes, block.byteCount).subspan(sizeof header.hash));
        if (m_hash.finish() != block.hash) return damaged("its bytes do not have its hash");
    }
    if (header.byteCount != block.byteCount || header.recordCount != block.recordCount)
        return damaged("its size is not the one of the journal");
    if (header.firstSeq != firstSeq)
        return damaged("it begins with event " + std::to_string(header.firstSeq) + ", expected " +
                       std::to_string(firstSeq));

    const std::uint64_t runBytes = std::uint64_t{header.runCount} * sizeof(TapeRun);
    if (sizeof header + runBytes > block.byteCount) return damaged("its runs are longer than itself");
    const std::uint64_t runsAt = block.byteCount - runBytes;
    std::uint64_t at = sizeof header;
    std::uint64_t seq = firstSeq;
    for (std::uint32_t i = 0; i < header.runCount; ++i) {
        TapeRun run;
        std::memcpy(&run, bytes + runsAt + i * sizeof run, sizeof run);
        const auto kind = static_cast<session::EventKind>(run.kind);
        const std::size_t size = recordSize(kind);
        if (size == 0) return damaged("it holds records of an unknown kind " + std::to_string(run.kind));
        if (run.count > (runsAt - at) / size) return damaged("its records are longer than itself");
        auto span = spanAt(kind, bytes + at, run.count);
        span.firstSeq = seq;
        span.source = run.source;
        out.push_back(span);
        seq += run.count;
        at += run.count * size;
    }
    if (at != runsAt || seq != firstSeq + block.recordCount || header.lastSeq + 1 != seq)
        return damaged("its records do not fill it");
    return {};
}

} // namespace sextant::journal
