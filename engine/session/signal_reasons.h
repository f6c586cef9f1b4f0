#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/session/effect.h"
#include "engine/session/page_store.h"
#include "engine/session/reason_rows.h"

namespace sextant::session {

/// What spoke for and against one signal or scored bar.
struct SignalReasons {
    std::vector<SignalScored::Part> parts; ///< of the score, by timeframe
    ReasonRows score;                      ///< SignalScored: what made the score
    ReasonRows gates;                      ///< each gate with its measured values
    ReasonRows risk;                       ///< each rule that ran
    ReasonRows nonTrade;                   ///< the first is the cause
};

/// The same in one piece of memory of its own size: thousands of them are kept for screens, and most are never looked
/// at. Never changes; copies share it.
class PackedReasons final {
public:
    PackedReasons() = default;
    explicit PackedReasons(const SignalReasons& reasons);

    [[nodiscard]] SignalReasons unpacked() const;
    /// Why there was no order; nothing where none was given.
    [[nodiscard]] std::optional<Reason> cause() const;

private:
    friend class RowShelf;

    std::shared_ptr<const std::uint8_t[]> m_bytes; // null: no reasons at all
};

/// Puts small parts of rows one behind the other into pieces of a store. On the heap each of them, kept as long as its
/// row, would hold a page that was full of what came and went while it was made. What is kept outlives the shelf.
class RowShelf final {
public:
    /// Null: each lies on the heap by itself.
    explicit RowShelf(std::shared_ptr<PageStore> store = {}) : m_store(std::move(store)) {}

    [[nodiscard]] PackedReasons keep(const SignalReasons& reasons);
    [[nodiscard]] ReasonRows keep(const ReasonRows& reasons);
    template <class T>
    requires(std::is_trivially_copyable_v<T>) [[nodiscard]] std::shared_ptr<const T> keep(const T& value)
    {
        static_assert(alignof(T) <= kAlignment);
        const auto at = room(sizeof value);
        if (!at) return std::make_shared<const T>(value);
        return {at, new (at.get()) T(value)};
    }

private:
    static constexpr std::size_t kAlignment = 8;
    static constexpr std::size_t kPieceBytes = 256ULL << 10;

    /// So many bytes of the piece; null: the heap has to do.
    [[nodiscard]] std::shared_ptr<std::uint8_t[]> room(std::size_t bytes);

    std::shared_ptr<PageStore> m_store;
    std::shared_ptr<std::byte[]> m_piece; // the one that is being filled
    std::size_t m_used = 0;
};

} // namespace sextant::session
