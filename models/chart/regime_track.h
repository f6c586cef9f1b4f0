#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/session/snapshot.h"
#include "models/chart/chunked_vector.h"

namespace sextant::models {

/// The market regimes of one instrument in the order of time, taken from the session's log as it grows.
class RegimeTrack final {
public:
    /// A stretch of time in which direction and volatility stayed as they were; it lasts until the next one begins.
    struct Band {
        Time from; ///< when it became known: it shades nothing before that
        analysis::RegimeDirection direction = analysis::RegimeDirection::Unknown;
        analysis::VolatilityRegime volatility = analysis::VolatilityRegime::Normal;

        [[nodiscard]] bool isKnown() const { return direction != analysis::RegimeDirection::Unknown; }
    };

    /// Unset: none. Begins anew.
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] InstrumentId instrument() const { return m_instrument; }
    void reset();
    /// Takes in what the log got since; another session begins anew. Whether anything is different now. O(new rows).
    bool update(const session::Snapshot& snapshot);

    /// All changes, oldest first.
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const session::RegimeRow& operator[](std::size_t i) const { return m_rows[i]; }
    /// How long the regime that change `i` began has held: until the next change, or until `now`.
    [[nodiscard]] Duration dwell(std::size_t i, Time now) const;

    [[nodiscard]] std::size_t bandCount() const { return m_bands.size(); }
    [[nodiscard]] const Band& band(std::size_t i) const { return m_bands[i]; }
    /// The band that holds a time; nothing before the first. O(log bands).
    [[nodiscard]] std::optional<std::size_t> bandAt(Time time) const;

private:
    void add(const Band& band);
    void take(const session::RegimeRow& row, Time started);

    InstrumentId m_instrument;
    std::uint64_t m_serial = 0;
    std::uint64_t m_next = 0; // number in the log of the next row to look at
    ChunkedVector<session::RegimeRow, 256> m_rows;
    ChunkedVector<Band, 256> m_bands;
};

} // namespace sextant::models
