#include "engine/feeds/mock/market_tape.h"

#include "engine/market/book/book_records.h"
#include "engine/market/simulator/market_simulator.h"

namespace sextant::feeds::mock {
namespace {

class SimulatedTape final : public MarketTape {
public:
    SimulatedTape(std::uint64_t seed, Time from, std::optional<Time> to)
        : m_to(to), m_simulator(market::simulator::defaultConfig(seed, from))
    {
        for (const auto& each : m_simulator.config().instruments)
            m_instruments.push_back(each.instrument);
    }

    const std::vector<market::Instrument>& instruments() const override { return m_instruments; }
    bool hasBook(std::size_t) const override { return false; }
    const std::vector<std::string>& warnings() const override { return m_warnings; }

    Result<bool> next(TapeEvent& event) override
    {
        const auto given = m_simulator.next();
        if (!given || (m_to && market::simulator::timeOf(*given) >= *m_to)) return false;
        event.time = market::simulator::timeOf(*given);
        if (const auto* trade = std::get_if<market::Trade>(&*given)) {
            event.kind = TapeEvent::Kind::Trade;
            event.symbol = placeOf(trade->instrument);
            event.price = trade->price;
            event.size = market::bookSizeOf(m_instruments[event.symbol], trade->size).units;
            event.taker = trade->side;
        } else {
            const auto& quote = std::get<market::Quote>(*given);
            event.kind = TapeEvent::Kind::Quote;
            event.symbol = placeOf(quote.instrument);
            event.bid = quote.bid;
            event.ask = quote.ask;
            event.bidSize = market::bookSizeOf(m_instruments[event.symbol], quote.bidSize).units;
            event.askSize = market::bookSizeOf(m_instruments[event.symbol], quote.askSize).units;
        }
        return true;
    }

private:
    [[nodiscard]] std::size_t placeOf(std::uint16_t id) const
    {
        for (std::size_t i = 0; i < m_instruments.size(); ++i)
            if (m_instruments[i].id.value == id) return i;
        return 0;
    }

    std::optional<Time> m_to;
    market::simulator::MarketSimulator m_simulator;
    std::vector<market::Instrument> m_instruments;
    std::vector<std::string> m_warnings;
};

class ListedTape final : public MarketTape {
public:
    ListedTape(std::vector<market::Instrument> instruments, std::vector<TapeEvent> events, bool hasBooks)
        : m_instruments(std::move(instruments)), m_events(std::move(events)), m_hasBooks(hasBooks)
    {}

    const std::vector<market::Instrument>& instruments() const override { return m_instruments; }
    bool hasBook(std::size_t) const override { return m_hasBooks; }
    const std::vector<std::string>& warnings() const override { return m_warnings; }
    Result<bool> next(TapeEvent& event) override
    {
        if (m_next == m_events.size()) return false;
        event = m_events[m_next++];
        return true;
    }

private:
    std::vector<market::Instrument> m_instruments;
    std::vector<TapeEvent> m_events;
    bool m_hasBooks;
    std::size_t m_next = 0;
    std::vector<std::string> m_warnings;
};

} // namespace

std::unique_ptr<MarketTape> openSimulatedTape(std::uint64_t seed, Time from, std::optional<Time> to)
{
    return std::make_unique<SimulatedTape>(seed, from, to);
}

std::unique_ptr<MarketTape> openListedTape(std::vector<market::Instrument> instruments, std::vector<TapeEvent> events,
                                           bool hasBooks)
{
    return std::make_unique<ListedTape>(std::move(instruments), std::move(events), hasBooks);
}

} // namespace sextant::feeds::mock
