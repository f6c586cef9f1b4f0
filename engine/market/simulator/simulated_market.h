#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "engine/core/philox.h"
#include "engine/market/records.h"
#include "engine/market/simulator/arrivals.h"
#include "engine/market/simulator/price_process.h"
#include "engine/market/simulator/simulated_book.h"
#include "engine/market/simulator/simulated_instrument.h"
#include "engine/market/simulator/trading_hours.h"

namespace sextant::market::simulator {

/// One market event; quotes come first, as they do at equal times (DESIGN §4b.4).
using SimulatedEvent = std::variant<Quote, Trade>;

[[nodiscard]] inline Time timeOf(const SimulatedEvent& event)
{
    return std::visit([](const auto& record) { return record.time; }, event);
}

/// The market of one instrument: its events in strictly rising time, each a quote or a trade against the quote before.
class SimulatedMarket final {
public:
    SimulatedMarket(const SimulatedInstrument& instrument, std::uint64_t seed, Time start);

    /// The event that comes next; nothing after 2200.
    [[nodiscard]] const std::optional<SimulatedEvent>& pending() const { return m_pending; }
    /// Goes to the event after it.
    void advance();

private:
    void enterSession(Time from);
    void startSecond();
    void emitQuote();
    void emitTrade();

    RandomStream m_random;
    TradingHours m_hours;
    PriceProcess m_price;
    Arrivals m_arrivals;
    SimulatedBook m_book;
    std::uint16_t m_id;

    TradingHours::Session m_session;
    bool m_ended = false;              // no session left
    bool m_opened = false;             // a session was entered before
    Time m_now;                        // of the last event or look
    Time m_secondEnd;                  // when the agreed price moves next
    std::int64_t m_minute = INT64_MIN; // since 1970, that the volatility stands for
    std::optional<Time> m_requoteAt;   // a quote that comes at once
    std::optional<SimulatedEvent> m_pending;
};

} // namespace sextant::market::simulator
