#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/session/page_store.h"

namespace sextant::session {

/// The part of an AppendLog that has been handed to a reader: rows first() … end() - 1, numbered since the session
/// began. Cheap to copy; the rows it names never change, whatever is appended later.
template <class T, std::size_t ChunkRows = 256>
class LogView final {
public:
    LogView() = default;

    /// Number of the oldest row still kept.
    [[nodiscard]] std::uint64_t first() const { return m_first; }
    /// Number after the newest row.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] std::uint64_t size() const { return m_end - m_first; }
    [[nodiscard]] bool empty() const { return m_end == m_first; }
    /// Row by its number, first() <= number < end().
    [[nodiscard]] const T& operator[](std::uint64_t number) const
    {
        return (*m_chunks)[static_cast<std::size_t>(number / ChunkRows - m_firstChunk)]
            .get()[static_cast<std::size_t>(number % ChunkRows)];
    }
    [[nodiscard]] const T& back() const { return (*this)[m_end - 1]; }

private:
    template <class U, std::size_t N>
    friend class AppendLog;
    using Chunks = std::vector<std::shared_ptr<T[]>>;

    std::shared_ptr<const Chunks> m_chunks;
    std::uint64_t m_firstChunk = 0;
    std::uint64_t m_first = 0;
    std::uint64_t m_end = 0;
};

/// An append-only list that one thread grows while others read views of it. Rows stay where they are; a view is handed
/// over by whatever synchronises the snapshot it is in, and is read without locks.
template <class T, std::size_t ChunkRows = 256>
class AppendLog final {
public:
    /// Keeps at least the newest `retained` rows; 0: all. `store` null, or rows that are no
    /// plain bytes: they lie on the heap.
    explicit AppendLog(std::uint64_t retained = 0, std::shared_ptr<PageStore> store = {})
        : m_store(std::move(store)), m_retained(retained)
    {}

    void add(T row)
    {
        if (m_end % ChunkRows == 0) addChunk();
        m_chunks->back().get()[static_cast<std::size_t>(m_end % ChunkRows)] = std::move(row);
        ++m_end;
    }
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    /// What readers may see: all rows, or those before `end`.
    [[nodiscard]] LogView<T, ChunkRows> view() const { return view(m_end); }
    [[nodiscard]] LogView<T, ChunkRows> view(std::uint64_t end) const
    {
        LogView<T, ChunkRows> out;
        out.m_chunks = m_chunks;
        out.m_firstChunk = m_firstChunk;
        out.m_first = m_firstChunk * ChunkRows;
        out.m_end = end < out.m_first ? out.m_first : end;
        return out;
    }

private:
    using Chunks = typename LogView<T, ChunkRows>::Chunks;

    // The table is never changed once a view has it, but copied; its chunks are shared.
    void addChunk()
    {
        auto chunks = std::make_shared<Chunks>();
        std::size_t dropped = 0;
        const std::size_t held = m_chunks ? m_chunks->size() : 0;
        if (m_retained > 0)
            while ((held - dropped) * ChunkRows > m_retained + ChunkRows)
                ++dropped;
        chunks->reserve(held - dropped + 1);
        if (m_chunks) chunks->assign(m_chunks->begin() + static_cast<std::ptrdiff_t>(dropped), m_chunks->end());
        if (m_store && m_chunks) m_store->seal(reinterpret_cast<const std::byte*>(m_chunks->back().get()));
        std::shared_ptr<T[]> chunk = stored();
        chunks->push_back(chunk ? std::move(chunk) : std::shared_ptr<T[]>(new T[ChunkRows]()));
        m_firstChunk += dropped;
        m_chunks = std::move(chunks);
    }

    /// Room of the store, for rows that are plain bytes; null: there is none.
    [[nodiscard]] std::shared_ptr<T[]> stored() const
    {
        if constexpr (std::is_trivially_copyable_v<T>) {
            if (auto room = m_store ? m_store->make(ChunkRows * sizeof(T)) : nullptr)
                return {room, reinterpret_cast<T*>(room.get())};
        }
        return nullptr;
    }

    std::shared_ptr<PageStore> m_store;
    std::shared_ptr<Chunks> m_chunks;
    std::uint64_t m_retained = 0;
    std::uint64_t m_firstChunk = 0;
    std::uint64_t m_end = 0;
};

} // namespace sextant::session
