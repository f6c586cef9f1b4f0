#include "engine/session/reason_rows.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace sextant::session {
namespace {

// A reason: its code (2 bytes), how many arguments (low 4 bits) and whether a weight follows (the highest), the weight,
// and for each argument its name, its type and its value. The machine's byte order: it never leaves the memory.
constexpr std::size_t kHead = sizeof(ReasonCode) + 1;
constexpr std::uint8_t kHasWeight = 0x80;
constexpr std::uint8_t kCountMask = 0x0f;
constexpr std::size_t kArg = 2 + sizeof(std::int64_t);
static_assert(Reason::kMaxArgs <= kCountMask);

std::size_t packedSize(std::uint8_t flags)
{
    return kHead + ((flags & kHasWeight) != 0 ? sizeof(double) : 0) + (flags & kCountMask) * kArg;
}

std::uint8_t flagsOf(const Reason& reason)
{
    // Bits, not values: a negative zero comes out as it went in.
    static constexpr double kNone = 0.0;
    const bool isWeighed = std::memcmp(&reason.weight, &kNone, sizeof kNone) != 0;
    return static_cast<std::uint8_t>(reason.argCount | (isWeighed ? kHasWeight : 0));
}

template <class T>
void put(std::uint8_t*& to, const T& value)
{
    std::memcpy(to, &value, sizeof value);
    to += sizeof value;
}

template <class T>
void get(const std::uint8_t*& from, T& value)
{
    std::memcpy(&value, from, sizeof value);
    from += sizeof value;
}

void pack(std::uint8_t* to, const Reason& reason)
{
    const std::uint8_t flags = flagsOf(reason);
    put(to, reason.code);
    put(to, flags);
    if ((flags & kHasWeight) != 0) put(to, reason.weight);
    for (std::size_t i = 0; i < reason.argCount; ++i) {
        const ReasonArg& arg = reason.args[i];
        put(to, arg.name);
        put(to, arg.type);
        if (arg.type == ReasonArg::Type::Number)
            put(to, arg.number);
        else
            put(to, arg.integer);
    }
}

} // namespace

Reason ReasonRows::Iterator::operator*() const
{
    const std::uint8_t* from = m_at;
    Reason reason;
    std::uint8_t flags = 0;
    get(from, reason.code);
    get(from, flags);
    reason.argCount = flags & kCountMask;
    if ((flags & kHasWeight) != 0) get(from, reason.weight);
    for (std::size_t i = 0; i < reason.argCount; ++i) {
        ReasonArg& arg = reason.args[i];
        get(from, arg.name);
        get(from, arg.type);
        if (arg.type == ReasonArg::Type::Number)
            get(from, arg.number);
        else
            get(from, arg.integer);
    }
    return reason;
}

ReasonRows::Iterator& ReasonRows::Iterator::operator++()
{
    m_at += packedSize(m_at[kHead - 1]);
    return *this;
}

void ReasonRows::assign(std::span<const Reason> reasons)
{
    std::size_t size = 0;
    for (const Reason& reason : reasons)
        size += packedSize(flagsOf(reason));
    std::shared_ptr<std::uint8_t[]> bytes;
    if (size > 0) bytes = std::make_shared_for_overwrite<std::uint8_t[]>(size);
    std::uint8_t* to = bytes.get();
    for (const Reason& reason : reasons) {
        pack(to, reason);
        to += packedSize(flagsOf(reason));
    }
    m_bytes = std::move(bytes);
    m_size = static_cast<std::uint32_t>(size);
    m_count = static_cast<std::uint32_t>(reasons.size());
}

void ReasonRows::push_back(const Reason& reason)
{
    const std::size_t added = packedSize(flagsOf(reason));
    const auto bytes = std::make_shared_for_overwrite<std::uint8_t[]>(m_size + added);
    std::copy_n(m_bytes.get(), m_size, bytes.get());
    pack(bytes.get() + m_size, reason);
    m_bytes = bytes;
    m_size += static_cast<std::uint32_t>(added);
    ++m_count;
}

} // namespace sextant::session
