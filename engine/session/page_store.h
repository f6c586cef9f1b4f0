#pragma once

#include <cstddef>
#include <memory>

namespace sextant::session {

/// Where rows that will not change any more may lie, if not on the heap.
class PageStore {
public:
    virtual ~PageStore() = default;
    PageStore() = default;
    PageStore(const PageStore&) = delete;
    PageStore& operator=(const PageStore&) = delete;

    /// Room for so many bytes, which are zero; null: take the heap.
    [[nodiscard]] virtual std::shared_ptr<std::byte[]> make(std::size_t bytes) = 0;
    /// What make() gave is full, and none of it will change.
    virtual void seal(const std::byte* room) = 0;
};

} // namespace sextant::session
