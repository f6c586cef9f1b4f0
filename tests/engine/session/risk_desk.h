#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/engine/session/session_driver.h"

namespace sextant::test {

/// A session on minutes of BTC-USDT perpetuals (id 1) and ETH-USDT perpetuals (id 2) with 80 bars behind it that swing
/// by 0.1 % around 50 000 and 2 500, so that ATR and the volatility of a day are known. Nothing is scored.
struct RiskDesk {
    explicit RiskDesk(const std::vector<std::string>& settings = {}, const std::vector<std::string>& flags = {},
                      int bars = 80);

    /// One more minute of both around their last closes, or to the given close of BTC.
    void bar(std::optional<double> close = {});
    void bars(int number)
    {
        for (int i = 0; i < number; ++i)
            bar();
    }
    /// An operator's order on BTC (or `symbol`), in thousandths of a coin; 0 as a price: none.
    [[nodiscard]] session::Command order(market::Side side, std::int64_t lots, double limit = 0.0,
                                         std::uint16_t instrument = 1) const;
    void give(session::Command command);
    void say(session::CommandKind kind, std::string key = {}, std::string value = {}, std::string reason = "test",
             std::uint16_t instrument = 0);
    void state(session::SourceState::Kind kind, std::uint64_t count = 0, std::uint16_t instrument = 0);
    void signal(session::SignalDirection direction) { driver.signal(*bitcoin, direction, time, market::Timeframe::M1); }

    /// Why the last command was refused; None if it was not.
    [[nodiscard]] session::RiskVerdict verdict() const { return driver.last<session::RiskVerdict>(); }
    [[nodiscard]] ReasonCode refusal() const;
    /// What the newest verdict says of one rule.
    [[nodiscard]] std::optional<Reason> reasonOf(ReasonCode rule) const;
    [[nodiscard]] std::size_t incidents(ReasonCode code) const;
    [[nodiscard]] std::size_t alerts(ReasonCode rule) const;
    [[nodiscard]] const trading::Position<trading::Paper>& position(std::uint16_t instrument = 1) const
    {
        return driver.session.paper().position(InstrumentId{instrument});
    }
    [[nodiscard]] trading::KillState kill() const { return driver.session.risk().killSwitch().state(); }

    SessionDriver driver;
    const market::Instrument* bitcoin = nullptr;
    const market::Instrument* ether = nullptr;
    Time time;
    double last = 50'000.0;
};

/// The value of an argument of a reason; 0 without one.
[[nodiscard]] double numberIn(const Reason& reason, ArgName name);
[[nodiscard]] ReasonCode codeIn(const Reason& reason, ArgName name);

} // namespace sextant::test
