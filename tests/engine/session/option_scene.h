#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "tests/engine/session/session_driver.h"

#include "engine/market/options/option_instrument.h"
#include "engine/market/options/option_symbol.h"

namespace sextant::test {

inline constexpr const char* kOptionStart = "2024-03-05T15:00:00Z"; // 10:00 in New York

[[nodiscard]] inline market::Instrument contractOf(const char* osi)
{
    return market::optionInstrument(market::parseOsi(osi).value()).value();
}

/// SPY at 508.14 with calls and puts of two expiries.
class OptionScene {
public:
    explicit OptionScene(std::vector<std::string> settings = {}, std::vector<std::string> flags = {"options_engine=on"})
        : driver(at(kOptionStart), withCalm(std::move(settings)), std::move(flags))
    {
        spy = &driver.define("SPY", "", market::Timeframe::M1);
        for (const char* osi : {"SPY240308C00508000", "SPY240308C00509000", "SPY240308C00510000", "SPY240308P00508000",
                                "SPY240315C00507000", "SPY240315C00508000", "SPY240315C00509000", "SPY240315C00510000",
                                "SPY240315C00511000", "SPY240315C00512000", "SPY240315P00505000", "SPY240315P00507000",
                                "SPY240315P00508000", "SPY240315P00509000"})
            list(osi);
        now = at(kOptionStart);
        bar("508.14");
    }
    static std::vector<std::string> withCalm(std::vector<std::string> settings)
    {
        settings.insert(settings.begin(), {"scoring.enabled=false", "gates.cooldown_seconds=0", "gates.cooldown_bars=0",
                                           "risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0"});
        return settings;
    }
    void list(const char* osi)
    {
        market::Instrument instrument = contractOf(osi);
        instrument.id = InstrumentId{static_cast<std::uint16_t>(driver.session.instrumentCount() + 1)};
        const InstrumentId id = instrument.id;
        driver.apply(std::make_shared<const market::Instrument>(std::move(instrument)), driver.session.now());
        ids[osi] = id;
    }
    [[nodiscard]] const market::Instrument& option(const char* osi) { return driver.session.instrument(ids.at(osi)); }
    void quote(const char* osi, const char* bid, const char* ask)
    {
        now = now + std::chrono::seconds(1);
        driver.applySpan(std::vector{test::quoteOf(option(osi), now, bid, ask)});
    }
    /// The next whole minute ends.
    void bar(const char* close)
    {
        now = Time{(now.ns / 60'000'000'000 + 1) * 60'000'000'000};
        driver.applySpan(std::vector{test::barOf(*spy, market::Timeframe::M1, now, close, close, close, close)});
    }
    void signal(session::SignalDirection direction)
    {
        now = now + std::chrono::seconds(1);
        driver.signal(*spy, direction, now, market::Timeframe::M1);
    }
    /// Buys the call of 509 at 3.40.
    void buyCall()
    {
        quote("SPY240315C00509000", "3.30", "3.40");
        signal(session::SignalDirection::Long);
        quote("SPY240315C00509000", "3.30", "3.40");
    }
    [[nodiscard]] const trading::Position<trading::Paper>& held(const char* osi)
    {
        return driver.session.paper().position(ids.at(osi));
    }
    [[nodiscard]] ReasonCode lastNonTrade() { return driver.last<session::NonTrade>().cause; }
    [[nodiscard]] bool conserves() const
    {
        return driver.session.paper().conservation().units == 0 &&
               driver.session.shadowDesk().ledger().conservation().units == 0;
    }

    SessionDriver driver;
    const market::Instrument* spy = nullptr;
    std::map<std::string, InstrumentId> ids;
    Time now;
};

[[nodiscard]] inline std::size_t incidents(const OptionScene& scene, ReasonCode code)
{
    const auto all = scene.driver.all<session::Incident>();
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const session::Incident& each) { return each.code == code; }));
}

} // namespace sextant::test
