#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant {

/// Writes values in the canonical form of DESIGN §4b.8: little-endian, integers as int64, doubles as IEEE bits with -0
/// = 0 and no NaN, strings length-prefixed UTF-8. Equal values give equal bytes on every machine.
class CanonicalWriter {
public:
    void clear() { m_bytes.clear(); }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }
    [[nodiscard]] std::vector<std::uint8_t> take() { return std::move(m_bytes); }

    template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void put(T value)
    {
        append64(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
    }
    void put(double value)
    {
        expects(value == value, "NaN reached a canonical form");
        append64(std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value));
    }
    void put(std::string_view text)
    {
        put(static_cast<std::int64_t>(text.size()));
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }
    void put(Time time) { put(time.ns); }
    void put(Duration duration) { put(duration.count()); }
    void put(Price price) { put(price.units); }
    void put(Lots lots) { put(lots.count); }
    void put(Cash cash) { put(cash.units); }
    void put(const Decimal& value)
    {
        put(value.mantissa);
        put(value.scale);
    }
    template <class Tag, class Rep>
    void put(StrongId<Tag, Rep> id)
    {
        put(id.value);
    }
    template <class... Ts>
    void putAll(const Ts&... values)
    {
        (put(values), ...);
    }

private:
    void append64(std::uint64_t value)
    {
        static_assert(std::endian::native == std::endian::little,
                      "the canonical form is written on little-endian machines");
        const auto at = m_bytes.size();
        m_bytes.resize(at + 8);
        std::memcpy(m_bytes.data() + at, &value, 8);
    }

    std::vector<std::uint8_t> m_bytes;
};

/// Reads what CanonicalWriter wrote. A short or damaged input makes ok() false and every later value zero; nothing is
/// read past the end.
class CanonicalReader {
public:
    explicit CanonicalReader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    [[nodiscard]] std::int64_t int64() { return static_cast<std::int64_t>(next64()); }
    template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void get(T& value) { value = static_cast<T>(int64()); }
    void get(double& value)
    {
        value = std::bit_cast<double>(next64());
        if (value != value) {
            value = 0.0;
            m_ok = false;
        }
    }
    void get(std::string& text)
    {
        const std::int64_t size = int64();
        if (size < 0 || static_cast<std::uint64_t>(size) > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            text.clear();
            return;
        }
        text.assign(reinterpret_cast<const char*>(m_rest.data()), static_cast<std::size_t>(size));
        m_rest = m_rest.subspan(static_cast<std::size_t>(size));
    }
    void get(Time& time) { time.ns = int64(); }
    void get(Duration& duration) { duration = Duration{int64()}; }
    void get(Price& price) { price.units = int64(); }
    void get(Lots& lots) { lots.count = int64(); }
    void get(Cash& cash) { cash.units = int64(); }
    void get(Decimal& value)
    {
        get(value.mantissa);
        get(value.scale);
    }
    template <class Tag, class Rep>
    void get(StrongId<Tag, Rep>& id)
    {
        id.value = static_cast<Rep>(int64());
    }
    template <class... Ts>
    void getAll(Ts&... values)
    {
        (get(values), ...);
    }
    /// A count of things that follow, each at least `smallest` bytes; a count that cannot fit is damage.
    [[nodiscard]] std::size_t count(std::size_t smallest)
    {
        const std::int64_t n = int64();
        if (n < 0 || static_cast<std::uint64_t>(n) > m_rest.size() / (smallest == 0 ? 1 : smallest)) {
            m_ok = false;
            m_rest = {};
            return 0;
        }
        return static_cast<std::size_t>(n);
    }

private:
    std::uint64_t next64()
    {
        if (m_rest.size() < 8) {
            m_ok = false;
            m_rest = {};
            return 0;
        }
        std::uint64_t value = 0;
        std::memcpy(&value, m_rest.data(), 8);
        m_rest = m_rest.subspan(8);
        return value;
    }

    std::span<const std::uint8_t> m_rest;
    bool m_ok = true;
};

} // namespace sextant
