#include "engine/market/book/book_ladder.h"

#include <algorithm>

namespace sextant::market {
namespace {

std::int64_t keyOf(std::int64_t key) { return key; }
std::int64_t keyOf(const BookLadder::Entry& entry) { return entry.key; }

/// The first of `count` things with rising keys that is not below `key`. Without branches: which half it is cannot be
/// foreseen.
template <class Keyed>
std::size_t firstNotBelow(const Keyed* things, std::size_t count, std::int64_t key)
{
    if (count == 0) return 0;
    const Keyed* base = things;
    while (count > 1) {
        const std::size_t half = count / 2;
        base += static_cast<std::size_t>(keyOf(base[half - 1]) < key) * half;
        count -= half;
    }
    return static_cast<std::size_t>(base - things) + static_cast<std::size_t>(keyOf(*base) < key);
}

} // namespace

std::size_t BookLadder::Chunk::lowerBound(std::int64_t key) const { return firstNotBelow(entries.data(), count, key); }

void BookLadder::Chunk::insert(std::size_t at, std::int64_t key, std::int64_t size)
{
    std::copy_backward(entries.begin() + at, entries.begin() + count, entries.begin() + count + 1);
    entries[at] = {key, size};
    ++count;
}

void BookLadder::Chunk::erase(std::size_t at, std::size_t number)
{
    std::copy(entries.begin() + at + number, entries.begin() + count, entries.begin() + at);
    count -= number;
}

std::size_t BookLadder::chunkFor(std::int64_t key) const
{
    // The last one that begins at the key or below it; the first one if none does.
    const std::size_t last = m_lowest.size() - 1;
    if (m_lowest[last] <= key) return last;
    const std::size_t behind = firstNotBelow(m_lowest.data(), m_lowest.size(), key);
    if (m_lowest[behind] == key) return behind;
    return behind == 0 ? 0 : behind - 1;
}

BookLadder::ChunkIndex BookLadder::newChunk()
{
    if (m_free.empty()) {
        m_chunks.emplace_back();
        return static_cast<ChunkIndex>(m_chunks.size() - 1);
    }
    const ChunkIndex index = m_free.back();
    m_free.pop_back();
    m_chunks[index].count = 0;
    return index;
}

void BookLadder::removeChunk(std::size_t place)
{
    m_free.push_back(m_order[place]);
    m_order.erase(m_order.begin() + static_cast<std::ptrdiff_t>(place));
    m_lowest.erase(m_lowest.begin() + static_cast<std::ptrdiff_t>(place));
}

void BookLadder::split(std::size_t place)
{
    const ChunkIndex index = newChunk();
    Chunk& from = m_chunks[m_order[place]];
    Chunk& upper = m_chunks[index];
    constexpr std::size_t kHalf = kChunk / 2;
    std::copy(from.entries.begin() + kHalf, from.entries.end(), upper.entries.begin());
    from.count = kHalf;
    upper.count = kChunk - kHalf;
    m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(place) + 1, index);
    m_lowest.insert(m_lowest.begin() + static_cast<std::ptrdiff_t>(place) + 1, upper.entries[0].key);
}

void BookLadder::join(std::size_t place)
{
    Chunk& into = m_chunks[m_order[place]];
    const Chunk& from = m_chunks[m_order[place + 1]];
    std::copy(from.entries.begin(), from.entries.begin() + from.count, into.entries.begin() + into.count);
    into.count += from.count;
    removeChunk(place + 1);
}

void BookLadder::set(std::int64_t key, std::int64_t size)
{
    if (m_order.empty()) {
        if (size == 0) return;
        const ChunkIndex index = newChunk();
        m_order.push_back(index);
        m_lowest.push_back(key);
        m_chunks[index].insert(0, key, size);
        m_count = 1;
        return;
    }
    std::size_t place = chunkFor(key);
    Chunk* chunk = &m_chunks[m_order[place]];
    std::size_t at = chunk->lowerBound(key);
    const bool isKnown = at < chunk->count && chunk->entries[at].key == key;
    if (size != 0) {
        if (isKnown) {
            chunk->entries[at].size = size;
            return;
        }
        if (chunk->count == kChunk) {
            split(place);
            if (at > kChunk / 2) {
                ++place;
                at -= kChunk / 2;
            }
            chunk = &m_chunks[m_order[place]];
        }
        chunk->insert(at, key, size);
        if (at == 0) m_lowest[place] = key;
        if (++m_count >= m_wanted + kSlack) dropWorst();
        return;
    }
    if (!isKnown) return;
    chunk->erase(at);
    --m_count;
    if (chunk->count == 0) {
        removeChunk(place);
        return;
    }
    if (at == 0) m_lowest[place] = chunk->entries[0].key;
    if (chunk->count >= kThin) return;
    const auto countAt = [&](std::size_t p) { return m_chunks[m_order[p]].count; };
    if (place + 1 < m_order.size() && chunk->count + countAt(place + 1) <= kFill)
        join(place);
    else if (place > 0 && chunk->count + countAt(place - 1) <= kFill)
        join(place - 1);
}

void BookLadder::dropWorst()
{
    while (m_count > m_wanted) {
        Chunk& chunk = m_chunks[m_order.front()];
        const std::size_t number = std::min(chunk.count, m_count - m_wanted);
        m_knownFrom = std::max(m_knownFrom, chunk.entries[number - 1].key + 1);
        m_count -= number;
        chunk.erase(0, number);
        if (chunk.count == 0)
            removeChunk(0);
        else
            m_lowest.front() = chunk.entries[0].key;
    }
}

void BookLadder::clear()
{
    m_free.insert(m_free.end(), m_order.begin(), m_order.end());
    m_order.clear();
    m_lowest.clear();
    m_staged.clear();
    m_count = 0;
    m_wanted = SIZE_MAX / 2;
    m_knownFrom = INT64_MAX;
}

void BookLadder::keep(std::size_t wanted)
{
    m_wanted = wanted;
    // Neighbours hold more than kFill together, or each at least kThin: two chunks have at least 2 · kThin entries.
    const std::size_t most = (wanted + kSlack) / kThin + 4;
    m_chunks.reserve(most);
    m_free.reserve(most);
    m_order.reserve(most);
    m_lowest.reserve(most);
}

void BookLadder::settle()
{
    const auto isStrict = [](auto begin, auto end) {
        return std::adjacent_find(begin, end, [](const Entry& a, const Entry& b) { return a.key >= b.key; }) == end;
    };
    if (isStrict(m_staged.rbegin(), m_staged.rend())) { // best first, as venues send them
        std::reverse(m_staged.begin(), m_staged.end());
    } else if (!isStrict(m_staged.begin(), m_staged.end())) {
        std::stable_sort(m_staged.begin(), m_staged.end(),
                         [](const Entry& a, const Entry& b) { return a.key < b.key; });
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_staged.size(); ++i) {
            if (i + 1 < m_staged.size() && m_staged[i + 1].key == m_staged[i].key) continue;
            m_staged[kept++] = m_staged[i];
        }
        m_staged.resize(kept);
    }
    for (std::size_t begin = 0; begin < m_staged.size(); begin += kFill) {
        const ChunkIndex index = newChunk();
        Chunk& chunk = m_chunks[index];
        chunk.count = std::min(kFill, m_staged.size() - begin);
        const auto from = m_staged.begin() + static_cast<std::ptrdiff_t>(begin);
        std::copy(from, from + static_cast<std::ptrdiff_t>(chunk.count), chunk.entries.begin());
        m_order.push_back(index);
        m_lowest.push_back(chunk.entries[0].key);
    }
    m_count = m_staged.size();
    m_knownFrom = m_staged.empty() ? INT64_MIN : m_staged.front().key;
    m_staged.clear();
}

BookLadder::Entry BookLadder::fromBest(std::size_t i) const
{
    std::size_t place = m_order.size() - 1;
    while (i >= m_chunks[m_order[place]].count)
        i -= m_chunks[m_order[place--]].count;
    const Chunk& chunk = m_chunks[m_order[place]];
    return chunk.entries[chunk.count - 1 - i];
}

std::int64_t BookLadder::sizeAt(std::int64_t key) const
{
    if (m_order.empty()) return 0;
    const Chunk& chunk = m_chunks[m_order[chunkFor(key)]];
    const std::size_t at = chunk.lowerBound(key);
    return at < chunk.count && chunk.entries[at].key == key ? chunk.entries[at].size : 0;
}

} // namespace sextant::market
