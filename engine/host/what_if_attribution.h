#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "engine/host/what_if.h"
#include "engine/session/session.h"

namespace sextant::host {

/// Follows which instruments of which account stand otherwise than they stood, since when and why, and what that was
/// worth. Amounts are kept in the currency they were booked in and converted at the rates of the end, as an account
/// values itself; so the causes of an account add up to the whole difference of its result.
class WhatIfAttribution final {
public:
    explicit WhatIfAttribution(WhatIfResult& result) : m_result(result) {}

    /// A decision that differs; `isCarried`: in its size alone. The index of its cause.
    std::size_t note(const WhatIfDifference& difference, bool isCarried);
    /// Money that moved.
    enum class Run : std::uint8_t { Base, Changed };
    void note(const session::Session& session, const session::Effect& effect, Run run);
    /// Positions that are equal again end what made them differ.
    void settle(const session::Session& base, const session::Session& changed);
    /// What open positions are worth at the end; fills in the books and what every cause came to.
    void close(const session::Session& base, const session::Session& changed);

private:
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    struct Place {
        std::size_t book = 0;
        std::uint16_t instrument = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Episode {
        bool isOpen = false;
        std::size_t cause = kNone;
    };
    /// By cause, kNone for what is known of none, and currency: amounts of both runs.
    using Sums = std::map<std::pair<std::size_t, std::string>, std::array<std::int64_t, 2>>;

    [[nodiscard]] static std::size_t bookOf(session::Variant variant, std::uint8_t account);
    [[nodiscard]] std::size_t firstCauseOf(std::size_t book) const;
    void add(std::size_t book, InstrumentId instrument, const std::string& currency, Cash amount, Run run);
    void closeBook(std::size_t book, const session::Session& base, const session::Session& changed);

    WhatIfResult& m_result;
    std::map<Place, Episode> m_episodes;
    std::vector<Sums> m_sums;              // by book
    std::vector<std::size_t> m_firstCause; // by book
};

} // namespace sextant::host
