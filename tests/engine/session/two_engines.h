#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "tests/engine/session/session_driver.h"

namespace sextant::test {

/// A session of two instruments in a market that walks at random, scored every minute, with signals from outside and an
/// operator who kills, unlocks, trades and changes settings: what engine 2 could disturb. A pure function of the seed.
class TwoEngines final {
public:
    struct Setup {
        std::uint64_t seed = 1;
        std::vector<std::string> flags;
        std::vector<std::string> settings;
        bool commands = true; ///< the operator is there
    };
    explicit TwoEngines(const Setup& setup);

    /// A minute of both instruments, and what else happens in it.
    void step();
    void steps(int count)
    {
        while (count-- > 0)
            step();
    }
    /// What was done so far is handed over to a new session with the same flags, which goes on with it.
    void continueElsewhere();

    [[nodiscard]] SessionDriver& driver() { return *m_driver; }
    [[nodiscard]] const SessionDriver& driver() const { return *m_driver; }
    [[nodiscard]] Time time() const { return m_time; }
    void command(session::Command command);
    /// All flags of engine 2.
    [[nodiscard]] static std::vector<std::string> everyAgent();

private:
    void define();
    [[nodiscard]] std::int64_t below(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(most)));
    }
    [[nodiscard]] market::Bar bar(const market::Instrument& instrument, std::int64_t& ticks);
    void operate();

    Setup m_setup;
    RandomStream m_random;
    std::unique_ptr<SessionDriver> m_driver;
    std::vector<const market::Instrument*> m_instruments;
    std::vector<std::int64_t> m_ticks{500'000, 250'000};
    std::vector<std::int64_t> m_drift{0, 0};
    Time m_time;
    std::uint64_t m_nonce = 0;
};

} // namespace sextant::test
