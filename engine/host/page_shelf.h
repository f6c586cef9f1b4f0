#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <vector>

#include "engine/session/page_store.h"

namespace sextant::host {

/// Closed bars and reasons of a running session in a file without a name, so that a long session needs little memory:
/// 64 bytes a bar would be 300 MB after five million. A piece is filled in memory; once it is full it is written to the
/// file and mapped in its place, so that the system takes its pages when it needs them. Whoever reads an old row gets
/// it from the system's cache or the disk. The file goes with the program, also where that is killed.
///
/// Where the disk is full or the file cannot be mapped, pieces stay in memory. Any thread.
class PageShelf final : public session::PageStore, public std::enable_shared_from_this<PageShelf> {
public:
    /// In this folder, which must exist; null where no such file can be had.
    [[nodiscard]] static std::shared_ptr<PageShelf> open(const std::filesystem::path& folder);
    ~PageShelf() override;

    [[nodiscard]] std::shared_ptr<std::byte[]> make(std::size_t bytes) override;
    void seal(const std::byte* room) override;
    /// Lets go of pages that were read since; they come back when they are read again. A millisecond for
    /// millions of bars.
    void tidy();

    /// Bytes of full pieces in the file.
    [[nodiscard]] std::size_t storedBytes() const;

private:
    /// What somebody still uses.
    struct Piece {
        std::byte* at = nullptr;
        std::size_t bytes = 0;
        std::int64_t offset = -1; ///< in the file; -1: in memory
    };
    /// Room in the file that nobody uses any more.
    struct Room {
        std::int64_t offset = 0;
        std::size_t bytes = 0;
    };

    explicit PageShelf(int file) : m_file(file) {}
    [[nodiscard]] Piece* find(const std::byte* at);
    void drop(const std::byte* at);
    [[nodiscard]] std::int64_t roomFor(std::size_t bytes);

    int m_file;
    // Who still uses a piece. Each of these on the heap by itself would hold a page that was full of what came and
    // went.
    std::shared_ptr<std::pmr::memory_resource> m_owners = std::make_shared<std::pmr::synchronized_pool_resource>();
    mutable std::mutex m_mutex;  // guards all below
    std::vector<Piece> m_pieces; // by address
    std::vector<Room> m_free;
    std::int64_t m_end = 0; // of the file
};

} // namespace sextant::host
