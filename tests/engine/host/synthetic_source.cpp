#include "tests/engine/host/synthetic_source.h"

#include "engine/core/philox.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::test {
namespace {

const Time kFirstDay = Time::fromSeconds(1'709'510'400); // 2024-03-04T00:00:00Z
constexpr Duration kStep = std::chrono::seconds(30);
constexpr std::size_t kSpan = 200;

} // namespace

SyntheticSource::SyntheticSource(std::size_t steps, bool withSignals)
{
    const auto catalog = market::InstrumentCatalog::builtIn();
    for (const char* symbol : {"BTC-USDT", "ETH-USDT"}) {
        market::Instrument instrument = catalog.find(symbol, "binance");
        instrument.id = InstrumentId{static_cast<std::uint16_t>(m_instruments.size() + 1)};
        instrument.barSource = market::BarSource::Trades;
        m_instruments.push_back(std::make_shared<const market::Instrument>(instrument));
    }
    RandomStream random(5, RandomPurpose::Test);
    std::int64_t prices[] = {5'000'000'000'000, 300'000'000'000};
    for (std::size_t k = 1; k <= steps; ++k) {
        session::Event event;
        event.source = 1;
        event.time = kFirstDay + kStep * static_cast<std::int64_t>(k);
        for (std::uint16_t id = 1; id <= 2; ++id) {
            std::int64_t& price = prices[id - 1];
            const auto move = static_cast<std::int64_t>(random.nextBelow(2001)) - 1000;
            price = (price + price / 400'000 * move) / 1'000'000 * 1'000'000; // at most 0.25 %
            market::Trade trade;
            trade.time = event.time;
            trade.price = Price{price};
            trade.size = 1.0;
            trade.instrument = id;
            event.body = trade;
            m_events.push_back(event);
        }
        const InstrumentId id{static_cast<std::uint16_t>(1 + k % 2)};
        event.source = 0;
        if (withSignals && k % 61 == 0) {
            auto signal = std::make_shared<session::ExternalSignal>();
            signal->instrument = id;
            signal->symbol = m_instruments[id.value - 1U]->symbol;
            signal->direction = k % 3 == 0 ? session::SignalDirection::Close : session::SignalDirection::Long;
            signal->timestamp = event.time;
            signal->nonce = std::to_string(k);
            event.body = std::shared_ptr<const session::ExternalSignal>(std::move(signal));
            m_events.push_back(event);
        }
        if (withSignals && k % 83 == 0) {
            auto command = std::make_shared<session::Command>();
            command->kind = session::CommandKind::Order;
            command->actor = "tester";
            command->reason = "test";
            command->origin = "file";
            command->instrument = id;
            command->side = k % 5 < 3 ? market::Side::Buy : market::Side::Sell;
            command->quantity = Lots{300};
            event.body = std::shared_ptr<const session::Command>(std::move(command));
            m_events.push_back(event);
        }
    }
}

Time SyntheticSource::startTime() const { return kFirstDay; }

Result<bool> SyntheticSource::next(session::Sequencer::Item& item)
{
    if (m_next == m_events.size()) return false;
    m_trades.clear();
    while (m_next < m_events.size() && m_trades.size() < kSpan) {
        const auto* trade = std::get_if<market::Trade>(&m_events[m_next].body);
        if (trade == nullptr) break;
        m_trades.push_back(*trade);
        ++m_next;
    }
    item.isSpan = !m_trades.empty();
    if (item.isSpan) {
        item.span.source = 1;
        item.span.firstSeq = 0;
        item.span.records = std::span<const market::Trade>(m_trades);
    } else {
        item.event = m_events[m_next++];
    }
    return true;
}

} // namespace sextant::test
