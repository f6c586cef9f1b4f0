#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/trading/venue/venue_report.h"

namespace sextant::trading {

/// What a venue writes down of its fills, beside what it tells: the newest of them, and what all of them moved in cash.
/// The other side of reconciliation. Constant memory.
class VenueLedger final {
public:
    static constexpr std::size_t kKept = 64;

    VenueLedger() { m_newest.reserve(kKept + 1); }

    /// @param cashChange  of whoever sent the order: what was paid or received, less the fee
    void note(const VenueReport& fill, Cash cashChange)
    {
        m_cash += cashChange;
        ++m_count;
        if (m_newest.size() == kKept) m_newest.erase(m_newest.begin());
        m_newest.push_back({fill, cashChange});
    }

    struct Entry {
        VenueReport fill;
        Cash cashChange;
    };
    [[nodiscard]] std::span<const Entry> newest() const { return m_newest; } ///< oldest first, at most kKept
    [[nodiscard]] std::size_t count() const { return m_count; }              ///< of all
    [[nodiscard]] Cash cash() const { return m_cash; }                       ///< of all

private:
    std::vector<Entry> m_newest;
    std::size_t m_count = 0;
    Cash m_cash;
};

} // namespace sextant::trading
