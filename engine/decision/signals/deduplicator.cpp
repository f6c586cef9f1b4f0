#include "engine/decision/signals/deduplicator.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace sextant::decision {
namespace {

template <class Entries>
void writeEntries(CanonicalWriter& out, const Entries& entries)
{
    out.put(static_cast<std::int64_t>(entries.size()));
    for (const auto& entry : entries)
        out.putAll(std::string_view(reinterpret_cast<const char*>(entry.key.bytes.data()), entry.key.bytes.size()),
                   entry.time, entry.id);
}

template <class Entries>
void readEntries(CanonicalReader& in, Entries& entries)
{
    entries.resize(in.count(24));
    std::string bytes;
    for (auto& entry : entries) {
        in.getAll(bytes, entry.time, entry.id);
        if (bytes.size() == entry.key.bytes.size()) std::copy(bytes.begin(), bytes.end(), entry.key.bytes.begin());
    }
}

} // namespace

Digest Deduplicator::key(std::string_view symbol, std::string_view direction, std::string_view timeframe,
                         std::string_view strategyId, std::optional<Time> timestamp)
{
    // Hashed piece by piece: a signal allocates nothing.
    thread_local Sha256 hash;
    constexpr std::string_view separator("\x1F", 1);
    hash.update(symbol);
    for (const std::string_view part : {direction, timeframe, strategyId}) {
        hash.update(separator);
        hash.update(part);
    }
    if (timestamp) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), timestamp->ns).ptr;
        hash.update(separator);
        hash.update(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
    }
    return hash.finish();
}

const Deduplicator::Entry* Deduplicator::lookUp(std::vector<Entry>& entries, const Digest& key, Time now,
                                                Duration window)
{
    // Both ends count: at exactly 60.000 s it is still a duplicate.
    std::erase_if(entries, [&](const Entry& entry) { return entry.time + window < now; });
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.key == key; });
    return it == entries.end() ? nullptr : &*it;
}

std::optional<SignalId> Deduplicator::find(const Digest& key, std::string_view nonce, Time now)
{
    if (const Entry* entry = lookUp(m_keys, key, now, kWindow)) return entry->id;
    if (!nonce.empty())
        if (const Entry* entry = lookUp(m_nonces, sha256(nonce), now, kNonceWindow)) return entry->id;
    return std::nullopt;
}

void Deduplicator::add(const Digest& key, std::string_view nonce, Time now, SignalId id)
{
    m_keys.push_back({key, now, id});
    if (!nonce.empty()) m_nonces.push_back({sha256(nonce), now, id});
}

void Deduplicator::canonical(CanonicalWriter& out) const
{
    writeEntries(out, m_keys);
    writeEntries(out, m_nonces);
}

void Deduplicator::restore(CanonicalReader& in)
{
    readEntries(in, m_keys);
    readEntries(in, m_nonces);
}

} // namespace sextant::decision
