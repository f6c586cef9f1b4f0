#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "tests/engine/trading/venue/venue_desk.h"

namespace sextant::test {

/// What a random market is shown as.
enum class ShownAs { Quotes, Trades, Bars, Book };

struct RandomCase {
    std::uint64_t seed = 0;
    trading::FillModel model = trading::FillModel::F1;
    ShownAs shownAs = ShownAs::Quotes;
    trading::LatencyKind latency = trading::LatencyKind::Constant;
    int steps = 150;
    int carriedAt = -1;       ///< before this step another venue takes over
    bool onlyWatched = false; ///< the venue is told of what it watches alone
    bool extraTimers = false; ///< asks for timers between the steps too; must change nothing
};

[[nodiscard]] std::string toString(const RandomCase& wanted);

/// A random walk of a market and of what a trader does in it: every kind of order, changes, cancels, halts. The same
/// case gives the same run. Each report is held against what must be true of all of them, as it comes; the first that
/// is not ends in `fault`.
class RandomVenue final {
public:
    explicit RandomVenue(const RandomCase& wanted);

    void run();

    std::string fault; ///< empty: all was well
    VenueDesk desk;
    std::map<std::uint64_t, trading::OrderTicket> tickets; ///< as sent, by id
    std::map<std::uint64_t, std::int64_t>
        asked; ///< whole quantity of terms that were accepted, with what filled before
    std::size_t fills = 0;

private:
    struct Known {
        trading::OrderState state = trading::OrderState::PendingExecution;
        std::int64_t filled = 0;
        std::int64_t quantity = 0;
        Time accepted = Time::max();
        Time submitted;
        double front = -1.0;
        std::uint64_t priority = 0;
        std::size_t executions = 0;
    };
    struct Taken {
        std::int64_t displayed = 0;
        std::int64_t lots = 0;
    };

    std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(bound)));
    }
    void carryOver();
    void moveMarket();
    void trade();
    void act();
    trading::OrderTicket drawTicket();
    void remember(const trading::OrderTicket& ticket);
    void check(const trading::VenueReport& report);
    void checkFill(const trading::VenueReport& report, const trading::OrderTicket& ticket);
    void checkQueues();
    void checkDisplay();
    void fail(const std::string& what, const trading::VenueReport* report = nullptr);

    RandomCase m_case;
    RandomStream m_random;
    std::int64_t m_mid = 10'000;
    std::map<std::int64_t, std::int64_t> m_bids;
    std::map<std::int64_t, std::int64_t> m_asks;
    std::uint64_t m_lastId = 0;
    std::map<std::uint64_t, Known> m_known;
    std::map<std::uint64_t, std::uint64_t> m_replaces;
    std::map<std::pair<int, std::int64_t>, Taken> m_taken;
    std::map<std::uint64_t, std::map<std::uint64_t, std::int64_t>> m_groups; // filled by group and order
    std::int64_t m_position = 0;
    std::int64_t m_lastTrade = 0;
    std::int64_t m_bid = 0;
    std::int64_t m_ask = 0;
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
    bool m_halted = false;
    Time m_lastTime = Time::min();
    Time m_lastKnown = Time::min();
};

} // namespace sextant::test
