#include "engine/session/signal_reasons.h"

#include <array>
#include <cstring>
#include <numeric>
#include <span>
#include <type_traits>

namespace sextant::session {
namespace {

using Part = SignalScored::Part;
static_assert(std::is_trivially_copyable_v<Part>);

/// In front of the pieces: how many parts, and of each list how many reasons in how many bytes. Causes lie first: they
/// are asked for more often than the rest.
struct Head {
    static constexpr std::size_t kLists = 4;
    std::uint32_t parts = 0;
    std::array<std::uint32_t, kLists> counts{};
    std::array<std::uint32_t, kLists> sizes{};

    [[nodiscard]] std::size_t size() const
    {
        return std::accumulate(sizes.begin(), sizes.end(), sizeof(Head) + parts * sizeof(Part));
    }
    [[nodiscard]] bool isEmpty() const { return size() == sizeof(Head); }
};

std::array<const ReasonRows*, Head::kLists> listsOf(const SignalReasons& reasons)
{
    return {&reasons.nonTrade, &reasons.score, &reasons.gates, &reasons.risk};
}

Head headOf(const SignalReasons& reasons)
{
    Head head;
    head.parts = static_cast<std::uint32_t>(reasons.parts.size());
    const auto lists = listsOf(reasons);
    for (std::size_t i = 0; i < lists.size(); ++i) {
        head.counts[i] = static_cast<std::uint32_t>(lists[i]->size());
        head.sizes[i] = static_cast<std::uint32_t>(lists[i]->bytes().size());
    }
    return head;
}

void pack(std::uint8_t* to, const Head& head, const SignalReasons& reasons)
{
    const auto put = [&to](const void* from, std::size_t count) {
        if (count > 0) std::memcpy(to, from, count);
        to += count;
    };
    put(&head, sizeof head);
    for (const ReasonRows* list : listsOf(reasons))
        put(list->bytes().data(), list->bytes().size());
    put(reasons.parts.data(), reasons.parts.size() * sizeof(Part));
}

ReasonRows listAt(const std::uint8_t* at, const Head& head, std::size_t list)
{
    return {std::span(at, head.sizes[list]), head.counts[list]};
}

} // namespace

PackedReasons::PackedReasons(const SignalReasons& reasons)
{
    const Head head = headOf(reasons);
    if (head.isEmpty()) return;
    const auto bytes = std::make_shared_for_overwrite<std::uint8_t[]>(head.size());
    pack(bytes.get(), head, reasons);
    m_bytes = bytes;
}

PackedReasons ReasonShelf::keep(const SignalReasons& reasons)
{
    const Head head = headOf(reasons);
    PackedReasons out;
    if (!m_store || head.size() > kPieceBytes) return PackedReasons(reasons);
    if (head.isEmpty()) return out;
    if (!m_piece || m_used + head.size() > kPieceBytes) {
        if (m_piece) m_store->seal(m_piece.get());
        m_piece = m_store->make(kPieceBytes);
        m_used = 0;
        if (!m_piece) return PackedReasons(reasons);
    }
    auto* const at = reinterpret_cast<std::uint8_t*>(m_piece.get() + m_used);
    pack(at, head, reasons);
    m_used += head.size();
    out.m_bytes = {m_piece, at};
    return out;
}

SignalReasons PackedReasons::unpacked() const
{
    SignalReasons out;
    if (!m_bytes) return out;
    Head head;
    std::memcpy(&head, m_bytes.get(), sizeof head);
    const std::array lists{&out.nonTrade, &out.score, &out.gates, &out.risk};
    const std::uint8_t* from = m_bytes.get() + sizeof head;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        *lists[i] = listAt(from, head, i);
        from += head.sizes[i];
    }
    out.parts.resize(head.parts);
    if (head.parts > 0) std::memcpy(out.parts.data(), from, head.parts * sizeof(Part));
    return out;
}

std::optional<Reason> PackedReasons::cause() const
{
    if (!m_bytes) return std::nullopt;
    Head head;
    std::memcpy(&head, m_bytes.get(), sizeof head);
    if (head.counts[0] == 0) return std::nullopt;
    return *ReasonRows::Iterator(m_bytes.get() + sizeof head);
}

} // namespace sextant::session
