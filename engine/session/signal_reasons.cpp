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

} // namespace

PackedReasons::PackedReasons(const SignalReasons& reasons)
{
    const Head head = headOf(reasons);
    if (head.isEmpty()) return;
    const auto bytes = std::make_shared_for_overwrite<std::uint8_t[]>(head.size());
    pack(bytes.get(), head, reasons);
    m_bytes = bytes;
}

std::shared_ptr<std::uint8_t[]> RowShelf::room(std::size_t bytes)
{
    if (!m_store || bytes > kPieceBytes) return nullptr;
    if (!m_piece || m_used + bytes > kPieceBytes) {
        if (m_piece) m_store->seal(m_piece.get());
        m_piece = m_store->make(kPieceBytes);
        m_used = 0;
        if (!m_piece) return nullptr;
    }
    std::shared_ptr<std::uint8_t[]> out(m_piece, reinterpret_cast<std::uint8_t*>(m_piece.get() + m_used));
    m_used += (bytes + kAlignment - 1) / kAlignment * kAlignment;
    return out;
}

PackedReasons RowShelf::keep(const SignalReasons& reasons)
{
    const Head head = headOf(reasons);
    PackedReasons out;
    if (head.isEmpty()) return out;
    const auto at = room(head.size());
    if (!at) return PackedReasons(reasons);
    pack(at.get(), head, reasons);
    out.m_bytes = at;
    return out;
}

ReasonRows RowShelf::keep(const ReasonRows& reasons)
{
    const auto bytes = reasons.bytes();
    if (bytes.empty()) return {};
    const auto at = room(bytes.size());
    if (!at) return reasons;
    std::memcpy(at.get(), bytes.data(), bytes.size());
    return {at, static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(reasons.size())};
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
        *lists[i] = {std::shared_ptr<const std::uint8_t[]>(m_bytes, from), head.sizes[i], head.counts[i]};
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
