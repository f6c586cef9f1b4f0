#include "engine/journal/batch.h"

#include <type_traits>

#include "engine/core/contract.h"
#include "engine/journal/tape_format.h"

namespace sextant::journal {
namespace {

template <class Record>
constexpr bool kIsTapeRecord =
    std::is_same_v<Record, market::Trade> || std::is_same_v<Record, market::Quote> ||
    std::is_same_v<Record, market::Bar> || std::is_same_v<Record, market::CorporateAction> ||
    std::is_same_v<Record, session::ClockTick> || std::is_same_v<Record, market::BookSnapshot> ||
    std::is_same_v<Record, market::BookDelta>;

} // namespace

void Batch::expectSeq(std::uint64_t firstSeq, std::size_t count)
{
    expects(m_items.empty() || firstSeq == m_nextSeq, "events of a batch follow each other without gaps");
    if (m_items.empty()) m_firstSeq = firstSeq;
    m_nextSeq = firstSeq + count;
}

void Batch::addRecords(session::EventKind kind, session::SourceId source, std::uint64_t firstSeq, const void* records,
                       std::size_t count)
{
    if (count == 0) return;
    expects(count <= UINT32_MAX, "a span has less than 2^32 records");
    expectSeq(firstSeq, count);
    const std::size_t size = count * recordSize(kind);
    const auto* bytes = static_cast<const std::uint8_t*>(records);
    Item* last = m_items.empty() ? nullptr : &m_items.back();
    if (last != nullptr && last->kind == kind && last->source == source && last->mark == kNoMark &&
        last->count <= UINT32_MAX - count) {
        last->count += static_cast<std::uint32_t>(count);
        last->size += size;
    } else {
        m_items.push_back(
            {kind, source, static_cast<std::uint32_t>(count), kNoMark, firstSeq, Time{}, m_bytes.size(), size});
    }
    m_bytes.insert(m_bytes.end(), bytes, bytes + size);
}

void Batch::add(const session::MarketSpan& span)
{
    std::visit(
        [&](const auto& records) {
            addRecords(span.kind(), span.source, span.firstSeq, records.data(), records.size());
        },
        span.records);
}

void Batch::add(const session::Event& event)
{
    const auto kind = event.kind();
    if (session::isTapeKind(kind)) {
        std::visit(
            [&]<class Record>(const Record& record) {
                if constexpr (kIsTapeRecord<Record>) addRecords(kind, event.source, event.seq, &record, 1);
            },
            event.body);
        return;
    }
    m_canonical.clear();
    session::encode(event, m_canonical);
    const auto bytes = m_canonical.bytes();
    expectSeq(event.seq, 1);
    m_items.push_back({kind, event.source, 1, kNoMark, event.seq, event.time, m_bytes.size(), bytes.size()});
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void Batch::mark(const Digest& digest)
{
    expects(!m_items.empty(), "a digest is the one after some event");
    if (m_marks.empty() || m_marks.back() != digest) m_marks.push_back(digest);
    m_items.back().mark = static_cast<std::uint32_t>(m_marks.size() - 1);
}

void Batch::setProgress(std::span<const SourceRow> progress) { m_progress.assign(progress.begin(), progress.end()); }

std::size_t Batch::weight() const
{
    return m_bytes.size() + m_items.size() * sizeof(Item) + m_projections.size() * 512 +
           m_bars.size() * sizeof(storage::BarRow);
}

std::size_t Batch::room() const
{
    return m_bytes.capacity() + m_items.capacity() * sizeof(Item) + m_projections.room() +
           m_bars.capacity() * sizeof(storage::BarRow);
}

void Batch::clear()
{
    m_items.clear();
    m_bytes.clear();
    m_marks.clear();
    m_progress.clear();
    m_projections.clear();
    m_bars.clear();
    m_changes.clear();
    m_firstSeq = 0;
    m_nextSeq = 1;
    m_term = 0;
    m_urgent = false;
}

} // namespace sextant::journal
