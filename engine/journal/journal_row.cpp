#include "engine/journal/journal_row.h"

#include <cstring>
#include <string>

namespace sextant::journal {
namespace {

std::string_view bytesAsText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool readDigest(CanonicalReader& in, Digest& digest)
{
    std::string bytes;
    in.get(bytes);
    if (bytes.size() != digest.bytes.size()) return false;
    std::memcpy(digest.bytes.data(), bytes.data(), bytes.size());
    return true;
}

} // namespace

void canonical(std::span<const SourceRow> progress, CanonicalWriter& out)
{
    for (const auto& entry : progress)
        out.putAll(entry.source, entry.row);
}

std::optional<std::vector<SourceRow>> progressFromCanonical(std::span<const std::uint8_t> bytes)
{
    CanonicalReader in(bytes);
    std::vector<SourceRow> progress(bytes.size() / 16);
    for (auto& entry : progress)
        in.getAll(entry.source, entry.row);
    if (!in.ok() || !in.atEnd()) return std::nullopt;
    return progress;
}

void canonical(const session::Digests& digests, CanonicalWriter& out)
{
    for (const Digest* digest : {&digests.all, &digests.paper, &digests.shadow})
        out.put(bytesAsText(digest->bytes));
}

std::optional<session::Digests> digestsFromCanonical(std::span<const std::uint8_t> bytes)
{
    CanonicalReader in(bytes);
    session::Digests digests;
    for (Digest* digest : {&digests.all, &digests.paper, &digests.shadow})
        if (!readDigest(in, *digest)) return std::nullopt;
    if (!in.ok() || !in.atEnd()) return std::nullopt;
    return digests;
}

Digest RowHasher::hash(const Digest& previous, const RowContent& row)
{
    m_bytes.clear();
    m_bytes.put(row.row);
    m_bytes.put(row.sessionId);
    m_bytes.putAll(row.kind, row.firstSeq, row.lastSeq, row.time, row.source);
    m_bytes.put(bytesAsText(row.payload));
    m_bytes.put(bytesAsText(row.digest));
    m_bytes.put(bytesAsText(row.progress));
    m_sha.update(previous.bytes);
    m_sha.update(m_bytes.bytes());
    return m_sha.finish();
}

} // namespace sextant::journal
