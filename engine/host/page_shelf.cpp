#include "engine/host/page_shelf.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace sextant::host {
namespace {

/// A file nobody else can open; -1 if there can be none.
int namelessFile(const std::filesystem::path& folder)
{
#if defined(O_TMPFILE)
    if (const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); file >= 0) return file;
#endif
    std::string name = (folder / "pages-XXXXXX").string();
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0) ::unlink(name.c_str());
    return file;
}

bool writeAll(int file, const std::byte* bytes, std::size_t size, std::int64_t offset)
{
    while (size > 0) {
        const ssize_t written = ::pwrite(file, bytes, size, offset);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        offset += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

/// Memory of a resource that lives as long as anything in it.
template <class T>
struct OwnerAllocator {
    using value_type = T;

    explicit OwnerAllocator(std::shared_ptr<std::pmr::memory_resource> from) : resource(std::move(from)) {}
    template <class U>
    explicit(false) OwnerAllocator(const OwnerAllocator<U>& other) : resource(other.resource)
    {}
    [[nodiscard]] T* allocate(std::size_t count)
    {
        return static_cast<T*>(resource->allocate(count * sizeof(T), alignof(T)));
    }
    void deallocate(T* at, std::size_t count) { resource->deallocate(at, count * sizeof(T), alignof(T)); }
    template <class U>
    friend bool operator==(const OwnerAllocator& a, const OwnerAllocator<U>& b)
    {
        return a.resource == b.resource;
    }

    std::shared_ptr<std::pmr::memory_resource> resource;
};

} // namespace

std::shared_ptr<PageShelf> PageShelf::open(const std::filesystem::path& folder)
{
    const int file = namelessFile(folder);
    return file < 0 ? nullptr : std::shared_ptr<PageShelf>(new PageShelf(file));
}

PageShelf::~PageShelf() { ::close(m_file); }

std::shared_ptr<std::byte[]> PageShelf::make(std::size_t bytes)
{
    if (bytes % static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) != 0) return nullptr;
    void* const at = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return nullptr;
    auto* const first = static_cast<std::byte*>(at);
    {
        const std::lock_guard lock(m_mutex);
        const auto place = std::upper_bound(m_pieces.begin(), m_pieces.end(), first,
                                            [](const std::byte* a, const Piece& b) { return a < b.at; });
        m_pieces.insert(place, {first, bytes, -1});
    }
    return {first, [self = shared_from_this()](const std::byte* room) { self->drop(room); },
            OwnerAllocator<std::byte>(m_owners)};
}

std::int64_t PageShelf::roomFor(std::size_t bytes)
{
    const auto fit = std::find_if(m_free.begin(), m_free.end(), [&](const Room& room) { return room.bytes == bytes; });
    if (fit != m_free.end()) {
        const std::int64_t offset = fit->offset;
        m_free.erase(fit);
        return offset;
    }
    return std::exchange(m_end, m_end + static_cast<std::int64_t>(bytes));
}

void PageShelf::seal(const std::byte* at)
{
    std::unique_lock lock(m_mutex);
    const Piece* piece = find(at);
    if (piece == nullptr || piece->offset >= 0) return; // it lies on the heap
    const std::size_t bytes = piece->bytes;
    std::byte* const place = piece->at;
    const std::int64_t offset = roomFor(bytes);
    // A slow disk holds up nobody else. The piece stays: its owner is the one who asks.
    lock.unlock();
    void* mapped = MAP_FAILED;
    if (writeAll(m_file, at, bytes, offset)) mapped = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, m_file, offset);
    lock.lock();
    // Moved over the memory in one step: who reads meanwhile finds the same rows there.
    if (mapped == MAP_FAILED || ::mremap(mapped, bytes, bytes, MREMAP_MAYMOVE | MREMAP_FIXED, place) == MAP_FAILED) {
        if (mapped != MAP_FAILED) ::munmap(mapped, bytes);
        m_free.push_back({offset, bytes});
        return;
    }
    find(at)->offset = offset;
}

PageShelf::Piece* PageShelf::find(const std::byte* at)
{
    const auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), at,
                                        [](const Piece& a, const std::byte* b) { return a.at < b; });
    return piece == m_pieces.end() || piece->at != at ? nullptr : &*piece;
}

void PageShelf::drop(const std::byte* at)
{
    const std::lock_guard lock(m_mutex);
    const Piece* const piece = find(at);
    ::munmap(piece->at, piece->bytes);
    if (piece->offset >= 0) m_free.push_back({piece->offset, piece->bytes});
    m_pieces.erase(m_pieces.begin() + (piece - m_pieces.data()));
}

void PageShelf::tidy()
{
    const std::lock_guard lock(m_mutex);
    for (const Piece& piece : m_pieces)
        if (piece.offset >= 0) (void)::madvise(piece.at, piece.bytes, MADV_DONTNEED);
}

std::size_t PageShelf::storedBytes() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t sum = 0;
    for (const Piece& piece : m_pieces)
        if (piece.offset >= 0) sum += piece.bytes;
    return sum;
}

} // namespace sextant::host
