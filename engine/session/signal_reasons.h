#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
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
    friend class ReasonShelf;

    std::shared_ptr<const std::uint8_t[]> m_bytes; // null: no reasons at all
};

/// Packs reasons one behind the other into pieces of a store, so that those of thousands of signals need little memory.
class ReasonShelf final {
public:
    /// Null: each lies on the heap by itself.
    explicit ReasonShelf(std::shared_ptr<PageStore> store = {}) : m_store(std::move(store)) {}

    [[nodiscard]] PackedReasons keep(const SignalReasons& reasons);

private:
    static constexpr std::size_t kPieceBytes = 256ULL << 10;

    std::shared_ptr<PageStore> m_store;
    std::shared_ptr<std::byte[]> m_piece; // the one that is being filled
    std::size_t m_used = 0;
};

} // namespace sextant::session
