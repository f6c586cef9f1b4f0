#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace sextant::models {

/// A list that grows in chunks: what is in it stays where it is, so that growing never copies a large block and never
/// stalls a frame.
template <class T, std::size_t ChunkRows = 4096>
class ChunkedVector final {
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const T& operator[](std::size_t i) const { return (*m_chunks[i / ChunkRows])[i % ChunkRows]; }
    [[nodiscard]] T& operator[](std::size_t i) { return (*m_chunks[i / ChunkRows])[i % ChunkRows]; }
    [[nodiscard]] const T& back() const { return (*this)[m_size - 1]; }
    /// What lies side by side from `first` on, up to `end` or to where its chunk ends: at least one. `first` < `end` ≤
    /// size().
    [[nodiscard]] std::span<const T> run(std::size_t first, std::size_t end) const
    {
        const std::size_t inChunk = first % ChunkRows;
        return {m_chunks[first / ChunkRows]->data() + inChunk, std::min(end - first, ChunkRows - inChunk)};
    }

    void push_back(T value)
    {
        if (m_size == m_chunks.size() * ChunkRows) m_chunks.push_back(std::make_unique<std::array<T, ChunkRows>>());
        (*this)[m_size++] = std::move(value);
    }
    /// Forgets what lies behind `size`, which is at most size(); the memory is kept.
    void truncate(std::size_t size) { m_size = size; }

private:
    std::vector<std::unique_ptr<std::array<T, ChunkRows>>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace sextant::models
