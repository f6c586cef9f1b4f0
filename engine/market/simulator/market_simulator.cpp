#include "engine/market/simulator/market_simulator.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::market::simulator {
namespace {

bool isEarlier(const SimulatedEvent& a, const SimulatedEvent& b)
{
    const Time timeOfA = timeOf(a);
    const Time timeOfB = timeOf(b);
    return timeOfA != timeOfB ? timeOfA < timeOfB : a.index() < b.index();
}

} // namespace

MarketSimulator::MarketSimulator(SimulatorConfig config) : m_config(std::move(config))
{
    expects(validated(m_config).has_value(), "a simulator's configuration was validated");
    restart();
}

void MarketSimulator::restart()
{
    std::vector<const SimulatedInstrument*> ordered;
    for (const SimulatedInstrument& instrument : m_config.instruments)
        ordered.push_back(&instrument);
    std::sort(ordered.begin(), ordered.end(), [](const SimulatedInstrument* a, const SimulatedInstrument* b) {
        return a->instrument.id < b->instrument.id;
    });
    m_position = 0;
    m_markets.clear();
    for (const SimulatedInstrument* instrument : ordered)
        m_markets.emplace_back(*instrument, m_config.seed, m_config.start);
}

std::optional<SimulatedEvent> MarketSimulator::next()
{
    SimulatedMarket* first = nullptr;
    for (SimulatedMarket& market : m_markets)
        if (market.pending() && (first == nullptr || isEarlier(*market.pending(), *first->pending()))) first = &market;
    if (first == nullptr) return std::nullopt;
    const std::optional<SimulatedEvent> event = first->pending();
    first->advance();
    ++m_position;
    return event;
}

void MarketSimulator::skip(std::uint64_t n)
{
    if (n < m_position) restart();
    while (m_position < n)
        if (!next()) return;
}

} // namespace sextant::market::simulator
