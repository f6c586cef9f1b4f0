#include "engine/journal/tape_format.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace sextant::journal {
namespace {

// recordTime() and the alignment of blocks rely on this.
template <class Record>
constexpr bool isTapeRecord = std::is_trivially_copyable_v<Record> && sizeof(Record) % 8 == 0 &&
                              offsetof(Record, time) == 0;
static_assert(isTapeRecord<market::Trade> && isTapeRecord<market::Quote> && isTapeRecord<market::CorporateAction> &&
              isTapeRecord<session::ClockTick> && isTapeRecord<market::BookSnapshot> &&
              isTapeRecord<market::BookDelta>);
static_assert(std::is_trivially_copyable_v<market::Bar> && sizeof(market::Bar) % 8 == 0 &&
              offsetof(market::Bar, end) == 0);

} // namespace

std::size_t recordSize(session::EventKind kind)
{
    switch (kind) {
    case session::EventKind::Trade:
        return sizeof(market::Trade);
    case session::EventKind::Quote:
        return sizeof(market::Quote);
    case session::EventKind::Bar:
        return sizeof(market::Bar);
    case session::EventKind::CorporateAction:
        return sizeof(market::CorporateAction);
    case session::EventKind::BookSnapshot:
        return sizeof(market::BookSnapshot);
    case session::EventKind::BookDelta:
        return sizeof(market::BookDelta);
    case session::EventKind::ClockTick:
        return sizeof(session::ClockTick);
    default:
        return 0;
    }
}

std::int64_t recordTime(const std::uint8_t* record)
{
    std::int64_t time = 0;
    std::memcpy(&time, record, sizeof time);
    return time;
}

std::size_t instrumentOffset(session::EventKind kind)
{
    switch (kind) {
    case session::EventKind::Trade:
        return offsetof(market::Trade, instrument);
    case session::EventKind::Quote:
        return offsetof(market::Quote, instrument);
    case session::EventKind::Bar:
        return offsetof(market::Bar, instrument);
    case session::EventKind::CorporateAction:
        return offsetof(market::CorporateAction, instrument);
    case session::EventKind::BookSnapshot:
        return offsetof(market::BookSnapshot, instrument);
    case session::EventKind::BookDelta:
        return offsetof(market::BookDelta, instrument);
    default:
        return kNoInstrument;
    }
}

void TapeBlock::canonical(CanonicalWriter& out) const
{
    out.putAll(segment, offset, byteCount, recordCount, firstTime, lastTime);
    out.put(std::string_view(reinterpret_cast<const char*>(hash.bytes.data()), hash.bytes.size()));
    out.put(instruments.size());
    for (const auto instrument : instruments)
        out.put(instrument);
}

std::optional<TapeBlock> TapeBlock::fromCanonical(std::span<const std::uint8_t> bytes)
{
    CanonicalReader in(bytes);
    TapeBlock block;
    std::string hash;
    in.getAll(block.segment, block.offset, block.byteCount, block.recordCount, block.firstTime, block.lastTime, hash);
    block.instruments.resize(in.count(8));
    for (auto& instrument : block.instruments)
        in.get(instrument);
    if (!in.ok() || !in.atEnd() || hash.size() != block.hash.bytes.size()) return std::nullopt;
    std::memcpy(block.hash.bytes.data(), hash.data(), hash.size());
    return block;
}

std::filesystem::path segmentFile(const std::filesystem::path& folder, std::uint32_t segment)
{
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "%08u.tape", segment);
    return folder / name.data();
}

std::vector<std::uint32_t> segmentsIn(const std::filesystem::path& folder)
{
    std::vector<std::uint32_t> segments;
    std::error_code error;
    for (std::filesystem::directory_iterator file(folder, error), end; !error && file != end; file.increment(error)) {
        const std::string name = file->path().filename().string();
        std::uint32_t segment = 0;
        const auto [rest, problem] = std::from_chars(name.data(), name.data() + name.size(), segment);
        if (problem == std::errc{} && segment > 0 && segmentFile(folder, segment).filename() == name)
            segments.push_back(segment);
    }
    std::sort(segments.begin(), segments.end());
    return segments;
}

} // namespace sextant::journal
