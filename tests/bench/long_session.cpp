#include "tests/bench/long_session.h"

#include <malloc.h>

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/market/instrument_catalog.h"
#include "tests/bench/measurement.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kSpanRecords = 1024;
constexpr std::int64_t kTick = 1'000'000; // 0.01 at 1e-8
constexpr std::int64_t kMiddleTicks = 6'000'000;
constexpr Time kBegin = Time::fromSeconds(1'577'836'800); // 2020-01-01, a midnight
constexpr Duration kDay = std::chrono::hours(24);

} // namespace

std::uint64_t bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

LongSession::LongSession(bool hasScreen) : m_hasScreen(hasScreen)
{
    RandomStream random(7, RandomPurpose::Test);
    std::int64_t ticks = kMiddleTicks;
    Time time = kBegin;
    m_trades.reserve(kBlock);
    for (std::size_t i = 0; i < kBlock; ++i) {
        time = time + std::chrono::microseconds(random.nextBelow(320'000)); // 160 ms between two: 22 hours in all
        // Drawn back to the middle, so that the next day begins where this one ends.
        ticks += static_cast<std::int64_t>(random.nextBelow(401)) - 200 + (kMiddleTicks - ticks) / 2'000;
        market::Trade trade;
        trade.time = time;
        trade.price = Price{ticks * kTick};
        trade.size = 0.001 * static_cast<double>(1 + i % 50);
        trade.instrument = 1;
        trade.side = i % 2 == 0 ? market::Side::Buy : market::Side::Sell;
        m_trades.push_back(trade);
    }
    expects(time < kBegin + kDay, "a block fits into its day");

    m_builder.begin(1);
    session::SessionStart start;
    start.initialCash = Cash{100'000 * pow10(Cash::kScale)};
    start.decisionVersion = session::Session::kDecisionVersion;
    start.settings = {{"risk.cooldown_seconds", "0"}, {"scoring.enabled", "false"}};
    give({1, kBegin, 0, std::make_shared<const session::SessionStart>(std::move(start))});
    market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
    instrument.id = InstrumentId{1};
    instrument.barSource = market::BarSource::Trades;
    give({2, kBegin, 0, std::make_shared<const market::Instrument>(std::move(instrument))});
}

void LongSession::give(const session::Event& event)
{
    m_effects.clear();
    m_session.apply(event, m_effects);
    if (m_hasScreen) m_builder.note(event, m_session, m_effects);
}

void LongSession::decide()
{
    const Price last = m_session.state(InstrumentId{1}).last;
    const auto beside = [&](std::int64_t perMille) {
        return Price{last.units / kTick * (1000 + perMille) / 1000 * kTick};
    };
    session::Command command;
    command.actor = "bench";
    command.reason = "bench";
    command.origin = "file";
    command.instrument = InstrumentId{1};
    command.kind = session::CommandKind::Order;
    command.side = market::Side::Buy;
    command.quantity = Lots{5'000};
    command.key = std::to_string(m_decisions); // client ids are kept too
    switch (m_decisions++ % 5) {
    case 0: // at the market, with the engine's own stop and target
        break;
    case 1: // an iceberg that may rest for long
        command.terms.kind = trading::OrderKind::Limit;
        command.terms.limit = beside(-2);
        command.terms.display = Lots{1'000};
        break;
    case 2:
        command.terms.kind = trading::OrderKind::Stop;
        command.terms.stopPrice = beside(2);
        break;
    case 3:
        command.side = market::Side::Sell;
        command.terms.kind = trading::OrderKind::TrailingStop;
        command.terms.reduceOnly = true;
        command.terms.trail.kind = trading::Trail::Kind::Percent;
        command.terms.trail.ppm = 5'000;
        break;
    default:
        command.kind = session::CommandKind::Flatten;
        break;
    }
    give({m_session.lastSeq() + 1, m_session.now(), 0, std::make_shared<const session::Command>(std::move(command))});
    if (!m_session.paperDesk().orders().empty()) ++m_withOrders;
}

double LongSession::play(std::size_t trades)
{
    expects(trades % kPerDecision == 0, "whole stretches between two decisions are played");
    double seconds = 0.0;
    for (std::size_t left = trades; left > 0;) {
        if (m_at == m_trades.size()) {
            for (market::Trade& trade : m_trades)
                trade.time = trade.time + kDay;
            m_at = 0;
        }
        const std::size_t untilDecision = kPerDecision - m_played % kPerDecision;
        const std::size_t count = std::min({kSpanRecords, untilDecision, m_trades.size() - m_at, left});
        session::MarketSpan span{m_session.lastSeq() + 1, 1,
                                 std::span<const market::Trade>(m_trades).subspan(m_at, count)};
        seconds += secondsOf([&] {
            m_effects.clear();
            m_session.apply(span, m_effects);
        });
        if (m_hasScreen) m_builder.note(span, m_session, m_effects);
        m_at += count;
        m_played += count;
        left -= count;
        if (m_played % kPerDecision == 0) decide();
        if (m_hasScreen && m_played % kPerSnapshot < count)
            (void)m_builder.publish(m_session, m_session.lastSeq(), false);
    }
    return seconds;
}

} // namespace sextant::bench
