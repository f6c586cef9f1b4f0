#include "engine/journal/tape_writer.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <system_error>
#include <utility>

#include <sys/mman.h>

#include "engine/core/contract.h"
#include "engine/core/sha256.h"

namespace sextant::journal {
namespace {

/// Finished blocks are handed to the system in pieces of this size.
constexpr std::size_t kAheadBytes = 1ULL << 20;
/// So many blocks are worth waking a thread for: it takes as long as hashing a part of one.
constexpr std::size_t kSharedBlocks = 6;
/// Room that is made at once when much comes: what is not used of it takes no memory, and nothing has to be copied.
constexpr std::size_t kMuchRoom = 24ULL << 20;
/// A block full of the smallest records, each of another source than the one before.
constexpr std::size_t kMaxBlockBytes =
    sizeof(BlockHeader) + kMaxBlockPayload + kMaxBlockPayload / sizeof(session::ClockTick) * sizeof(TapeRun);

void appendBytes(std::vector<std::uint8_t>& out, const void* bytes, std::size_t size)
{
    const auto* first = static_cast<const std::uint8_t*>(bytes);
    out.insert(out.end(), first, first + size);
}

/// Much room that is filled at once is had in few pieces, where the system has them: 24 MiB are 12 faults, not 6,144.
void inHugePages(std::uint8_t* begin, std::size_t size)
{
#if defined(MADV_HUGEPAGE)
    constexpr std::uintptr_t kPage = 4096;
    const auto first = (reinterpret_cast<std::uintptr_t>(begin) + kPage - 1) & ~(kPage - 1);
    const auto last = (reinterpret_cast<std::uintptr_t>(begin) + size) & ~(kPage - 1);
    // Where it is refused it is only slower.
    if (first < last) ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
#else
    (void)begin;
    (void)size;
#endif
}

std::uint64_t sizeOnDisk(const std::filesystem::path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : size;
}

} // namespace

std::vector<TapeTail> findTails(const std::filesystem::path& folder, const TapeEnd& end)
{
    std::vector<TapeTail> tails;
    for (const auto segment : segmentsIn(folder)) {
        const auto size = sizeOnDisk(segmentFile(folder, segment));
        if (segment > end.segment)
            tails.push_back({segment, 0, size});
        else if (segment == end.segment && size > end.offset)
            tails.push_back({segment, end.offset, size - end.offset});
    }
    return tails;
}

TapeWriter::TapeWriter(std::filesystem::path folder, const TapeEnd& end, std::shared_ptr<TapeStore> store,
                       std::uint64_t segmentBytes)
    : m_folder(std::move(folder)), m_store(std::move(store)), m_segmentBytes(segmentBytes), m_end(end)
{}

Result<TapeWriter> TapeWriter::open(const std::filesystem::path& folder, const TapeEnd& end,
                                    std::shared_ptr<TapeStore> store, std::uint64_t segmentBytes)
{
    for (const auto& tail : findTails(folder, end)) {
        const auto file = segmentFile(folder, tail.segment);
        const auto cut = tail.from == 0 ? store->remove(file) : store->truncate(file, tail.from);
        if (!cut) return tl::unexpected(cut.error());
    }
    TapeWriter writer(folder, end, std::move(store), segmentBytes);
    // What the journal knows but the disk has lost is the reader's and the doctor's to report; nothing is written over
    // its place.
    if (end.segment != 0 && sizeOnDisk(segmentFile(folder, end.segment)) != end.offset)
        writer.m_end.offset = segmentBytes;
    return writer;
}

void TapeWriter::startBlock()
{
    // The largest block there can be, so that no block has to move to the next segment once it has begun.
    makeRoom(sizeof(SegmentHeader) + sizeof(BlockHeader));
    if (m_end.segment == 0 || m_end.offset + kMaxBlockBytes > m_segmentBytes) {
        SegmentHeader header;
        header.segment = ++m_end.segment;
        m_end.offset = sizeof header;
        m_stretches.push_back({m_end.segment, 0, m_kept.size(), sizeof header, 0});
        appendBytes(m_kept, &header, sizeof header);
    } else if (m_stretches.empty()) {
        m_stretches.push_back({m_end.segment, m_end.offset, m_kept.size(), 0, 0});
    }
    m_blockBegin = m_kept.size();
    m_kept.resize(m_blockBegin + sizeof(BlockHeader));
}

std::uint32_t TapeWriter::add(session::EventKind kind, session::SourceId source, std::uint64_t firstSeq,
                              const std::uint8_t* records, std::uint32_t count)
{
    const std::size_t size = recordSize(kind);
    const auto taken =
        static_cast<std::uint32_t>(std::min<std::size_t>(count, (kMaxBlockPayload - m_payloadBytes) / size));
    if (taken == 0) return 0;
    expects(isBlockEmpty() || firstSeq == m_lastSeq + 1, "a block of tape has no holes");
    if (isBlockEmpty()) {
        startBlock();
        m_firstSeq = firstSeq;
    }
    m_lastSeq = firstSeq + taken - 1;
    m_recordCount += taken;
    makeRoom(taken * size);
    appendBytes(m_kept, records, taken * size);
    m_payloadBytes += taken * size;
    if (!m_runs.empty() && m_runs.back().kind == static_cast<std::uint8_t>(kind) && m_runs.back().source == source)
        m_runs.back().count += taken;
    else
        m_runs.push_back({taken, source, static_cast<std::uint8_t>(kind), 0});
    noteInstruments(kind, records, taken);
    return taken;
}

void TapeWriter::noteInstruments(session::EventKind kind, const std::uint8_t* records, std::uint32_t count)
{
    const std::size_t size = recordSize(kind);
    const std::size_t offset = instrumentOffset(kind);
    if (offset == kNoInstrument) return;
    for (std::uint32_t i = 0; i < count; ++i) {
        std::uint16_t instrument = 0;
        std::memcpy(&instrument, records + i * size + offset, sizeof instrument);
        if (instrument == m_lastInstrument || instrument == 0) continue;
        m_lastInstrument = instrument;
        const auto at = std::lower_bound(m_instruments.begin(), m_instruments.end(), instrument);
        if (at == m_instruments.end() || *at != instrument) m_instruments.insert(at, instrument);
    }
}

TapeBlock TapeWriter::finishBlock()
{
    TapeBlock block = endBlock();
    hashBlocks(std::span(&block, 1));
    return block;
}

TapeBlock TapeWriter::endBlock()
{
    expects(!isBlockEmpty(), "an empty block of tape is not written");
    makeRoom(m_runs.size() * sizeof(TapeRun));
    appendBytes(m_kept, m_runs.data(), m_runs.size() * sizeof(TapeRun));
    std::uint8_t* const bytes = m_kept.data() + m_blockBegin;
    const std::uint8_t* const records = bytes + sizeof(BlockHeader);
    const auto lastKind = static_cast<session::EventKind>(m_runs.back().kind);
    BlockHeader header;
    header.byteCount = static_cast<std::uint32_t>(m_kept.size() - m_blockBegin);
    header.recordCount = m_recordCount;
    header.runCount = static_cast<std::uint32_t>(m_runs.size());
    header.firstSeq = m_firstSeq;
    header.lastSeq = m_lastSeq;
    header.firstTime = recordTime(records);
    header.lastTime = recordTime(records + m_payloadBytes - recordSize(lastKind));
    std::memcpy(bytes, &header, sizeof header);

    TapeBlock block;
    block.segment = m_end.segment;
    block.offset = m_end.offset;
    block.byteCount = header.byteCount;
    block.recordCount = header.recordCount;
    block.firstTime = header.firstTime;
    block.lastTime = header.lastTime;
    block.instruments = m_instruments;

    m_ended.push_back({m_stretches.size() - 1, m_blockBegin, header.byteCount});
    m_end.offset += header.byteCount;
    m_flushed = false;
    m_payloadBytes = 0;
    m_runs.clear();
    m_instruments.clear();
    m_lastInstrument = 0;
    m_recordCount = 0;
    return block;
}

void TapeWriter::hashBlocks(std::span<TapeBlock> blocks)
{
    expects(blocks.size() == m_ended.size(), "the blocks that were ended are hashed, each once");
    m_hashJobs.clear();
    for (const Ended& ended : m_ended)
        m_hashJobs.push_back(
            {std::span<const std::uint8_t>(m_kept).subspan(ended.begin, ended.size).subspan(sizeof(BlockHeader::hash)),
             {}});
    if (HashHelper* helper = m_ended.size() >= kSharedBlocks ? hashHelper() : nullptr)
        helper->hash(m_hashJobs);
    else
        for (HashJob& job : m_hashJobs)
            job.hash = sha256(job.bytes);
    for (std::size_t i = 0; i < m_ended.size(); ++i) {
        const Digest& hash = blocks[i].hash = m_hashJobs[i].hash;
        std::memcpy(m_kept.data() + m_ended[i].begin, hash.bytes.data(), hash.bytes.size());
        m_stretches[m_ended[i].stretch].size += m_ended[i].size;
    }
    m_ended.clear();
}

HashHelper* TapeWriter::hashHelper()
{
    try {
        if (m_hashHelper == nullptr && !m_hasNoHelper) m_hashHelper = std::make_unique<HashHelper>();
    } catch (const std::system_error&) {
        m_hasNoHelper = true; // all is hashed here
    }
    return m_hashHelper.get();
}

Result<void> TapeWriter::openSegment(std::uint32_t segment)
{
    if (m_file && m_openSegment == segment) return {};
    if (!waitAhead()) m_aheadFailed = true;
    m_file.reset();
    auto file = m_store->open(segmentFile(m_folder, segment));
    if (!file) return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_openSegment = segment;
    return {};
}

void TapeWriter::makeRoom(std::size_t bytes)
{
    if (m_kept.capacity() - m_kept.size() >= bytes) return;
    if (!waitAhead()) m_aheadFailed = true;
    const std::size_t wanted = m_kept.size() + bytes;
    m_kept.reserve(std::max({wanted, 2 * m_kept.capacity(), wanted > kAheadBytes ? kMuchRoom : 0}));
    if (m_kept.capacity() >= kMuchRoom) inHugePages(m_kept.data(), m_kept.capacity());
}

bool TapeWriter::waitAhead() { return m_thread == nullptr || m_thread->wait(); }

std::span<const std::uint8_t> TapeWriter::restOf(const Stretch& stretch) const
{
    return std::span<const std::uint8_t>(m_kept).subspan(stretch.begin + stretch.written,
                                                         stretch.size - stretch.written);
}

Result<void> TapeWriter::write(Stretch& stretch)
{
    if (stretch.written == stretch.size) return {};
    if (auto opened = openSegment(stretch.segment); !opened) return opened;
    const auto rest = restOf(stretch);
    if (auto written = m_file->writeAt(stretch.offset + stretch.written, rest); !written) return written;
    stretch.written = stretch.size;
    m_ahead += rest.size();
    return {};
}

void TapeWriter::writeAhead()
{
    const std::size_t finished = !m_ended.empty() ? m_ended.front().begin
                                 : isBlockEmpty() ? m_kept.size()
                                                  : m_blockBegin;
    if (m_aheadFailed || finished < m_ahead + kAheadBytes) return;
    try {
        if (m_thread == nullptr) m_thread = std::make_unique<TapeAhead>();
    } catch (const std::system_error&) {
        return; // no thread can be had: flush() writes all of it
    }
    // What is finished while it writes becomes its next piece.
    for (auto& stretch : m_stretches) {
        if (stretch.written == stretch.size) continue;
        if (m_thread->isBusy() || !openSegment(stretch.segment)) return;
        const auto rest = restOf(stretch);
        m_thread->write(*m_file, stretch.offset + stretch.written, rest);
        stretch.written = stretch.size;
        m_ahead += rest.size();
    }
}

void TapeWriter::writeAllAgain()
{
    m_file.reset();
    m_ahead = 0;
    m_aheadFailed = false;
    for (auto& stretch : m_stretches)
        stretch.written = 0;
}

Result<void> TapeWriter::flush()
{
    if (m_stretches.empty() || m_flushed) return {};
    expects(m_ended.empty(), "blocks are hashed before they are written");
    if (!waitAhead() || m_aheadFailed) writeAllAgain();
    for (auto& stretch : m_stretches) {
        auto done = openSegment(stretch.segment);
        if (done) done = write(stretch);
        if (done) done = m_file->sync();
        if (!done) {
            // After a failed sync the system may have dropped the pages and forgotten the error: the next try writes
            // everything again.
            writeAllAgain();
            return done;
        }
    }
    m_flushed = true;
    return {};
}

void TapeWriter::forget()
{
    expects(isBlockEmpty() && m_ended.empty(), "only finished blocks are journaled");
    m_kept.clear();
    m_stretches.clear();
    m_ahead = 0;
    m_flushed = false;
}

bool TapeWriter::hasMuchRoom() const { return m_kept.capacity() > kAheadBytes; }

bool TapeWriter::giveMemoryBack()
{
    if (!m_kept.empty() || !hasMuchRoom()) return false;
    std::vector<std::uint8_t>().swap(m_kept); // assigning {} would keep the room
    return true;
}

} // namespace sextant::journal
