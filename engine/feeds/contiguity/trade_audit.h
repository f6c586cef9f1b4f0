#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/core/time.h"

namespace sextant::feeds {

/// Compares the volume of a venue's own bars with the trades that came. Where ids do not count, or nothing comes any
/// more, that is the only way to see that one of them never did. A difference is only a suspicion: a venue may count in
/// its bars what it does not show as trades, so whoever asks has to look into the venue's history, and says what was
/// found there. Owns no clock. Nothing is allocated. One thread.
class TradeAudit final {
public:
    struct Range {
        Time from, to;
    };
    /// `length` of the bars, dividing an hour, > 0; `after`: how long trades may come after their bar.
    TradeAudit(Duration length, Duration after) : m_length(length), m_after(after) {}

    /// It was given, or told to be left out.
    void onTrade(Time time, double size);
    /// A bar that is over. `now` is the owner's clock.
    void onBar(Time from, Time to, double volume, Time now);
    /// What lies before this is told already.
    void skip(Time until);

    /// A bar in which trades are missing, so it seems; each is given once.
    [[nodiscard]] std::optional<Range> takeSuspect(Time now);
    [[nodiscard]] Time nextDue() const;
    /// The history had nothing new. After three times in a row bars and trades of this venue do not mean the same, and
    /// are compared no more.
    void onFound(bool isAnythingMissing);

private:
    static constexpr std::size_t kBars = 8;
    static constexpr int kVain = 3;
    struct Sum {
        Time start = Time::min();
        double size = 0.0;
    };
    struct Pending {
        Range range;
        double volume = 0.0;
        Time due = Time::max(); // max(): free
    };
    [[nodiscard]] Time startOf(Time time) const;
    [[nodiscard]] double sumOf(Time start) const;

    Duration m_length, m_after;
    std::array<Sum, kBars> m_sums{};
    std::array<Pending, kBars> m_pending{};
    Time m_begun = Time::max(); // the first trade: bars that began before are not whole
    Time m_told = Time::min();
    int m_vain = 0;
};

} // namespace sextant::feeds
