#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "tests/engine/session/session_driver.h"

namespace sextant::test {

/// A session of one instrument in a market that walks at random, with an operator who gives every kind of order and
/// changes his mind. A pure function of the seed.
class RandomOrders final {
public:
    enum class Market : std::uint8_t { Bars, Trades, Quotes, Book };
    RandomOrders(std::uint64_t seed, Market market, const std::string& model, bool hasLadder = false);

    /// One record of the market, then now and then a command.
    void step();
    /// What is wrong after it; empty: nothing. See random_orders.cpp for the list.
    [[nodiscard]] std::string fault();

    /// What was done so far is handed over to a new session, which goes on with it (DESIGN §4b.12).
    void continueElsewhere();
    /// Effects behind the first `from`, as bytes that a digest would see; a carried order no longer names its signal.
    [[nodiscard]] std::vector<std::vector<std::uint8_t>> effectsFrom(std::size_t from) const;

    [[nodiscard]] SessionDriver& driver() { return *m_driver; }
    [[nodiscard]] InstrumentId id() const { return m_instrument->id; }
    [[nodiscard]] Time time() const { return m_time; }
    /// Orders that were sent out so far.
    [[nodiscard]] std::size_t orders() const { return m_seen.size(); }
    [[nodiscard]] std::size_t fills() const { return m_fills; }

private:
    struct Seen {
        session::OrderChanged last;
        std::int64_t filled = 0; ///< of its fills
        Time submitted;
        bool isReduceOnly = false;
    };
    [[nodiscard]] std::int64_t below(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(most)));
    }
    [[nodiscard]] Price around(std::int64_t ticks);
    void market();
    void command();
    [[nodiscard]] session::Command randomOrder();
    [[nodiscard]] std::string read();

    RandomStream m_random;
    Market m_market;
    std::string m_model;
    std::unique_ptr<SessionDriver> m_driver;
    const market::Instrument* m_instrument = nullptr;
    Time m_time;
    std::int64_t m_ticks = 500'000; // of the price
    std::uint64_t m_sequence = 10;
    std::size_t m_read = 0; // effects looked at
    std::map<std::uint64_t, Seen> m_seen;
    std::int64_t m_position = 0; // sum of signed fills
    std::size_t m_fills = 0;
};

} // namespace sextant::test
