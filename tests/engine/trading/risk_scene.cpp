#include "tests/engine/trading/risk_scene.h"

#include <algorithm>
#include <cmath>

#include "tests/engine/trading/sample_instruments.h"

namespace sextant::test {

using namespace trading;

RiskScene::RiskScene()
    : bitcoin(test::bitcoin()), spy(test::spy()), future(test::euroFuture()), forex(test::euroDollar()),
      perpetual(test::bitcoinPerpetual()),
      qqq(test::spy()), calendar{true, false, std::chrono::hours(3), std::chrono::hours(3)}, inputs{memory,  &history,
                                                                                                    &events, &calm,
                                                                                                    &run,    &holds,
                                                                                                    {}}
{
    qqq.id = InstrumentId{6};
    qqq.symbol = "QQQ";
    account.cash = account.equity = cash("100000");
    account.dayStartEquity = account.weekStartEquity = account.peakEquity = cash("100000");
    intent.time = Time::fromSeconds(1'000'000);
    intent.barLength = std::chrono::minutes(1);
    order(spy, market::Side::Buy, 10, "500");
    bars(spy, 400, 0.0001, 390);
}

void RiskScene::order(const market::Instrument& instrument, market::Side side, std::int64_t lots, std::string_view text)
{
    intent.instrument = &instrument;
    intent.side = side;
    intent.quantity = Lots{lots};
    intent.entry = intent.mid = price(instrument, text);
    intent.spread = Price{intent.mid.units / 5'000};
    const std::int64_t percent = intent.entry.units / 100 * market::sign(side);
    intent.bracket.stop = Price{intent.entry.units - 2 * percent};
    intent.bracket.target = Price{intent.entry.units + 3 * percent};
    intent.bracket.atr = instrument.toDouble(intent.entry) / 100.0;
}

void RiskScene::hold(const market::Instrument& instrument, std::int64_t lots, std::string_view value, int entries)
{
    const Cash amount = cash(value);
    account.holdings.push_back({&instrument, Lots{lots}, amount, entries});
    account.cash -= amount;
    std::ranges::sort(account.holdings,
                      [](const Holding& a, const Holding& b) { return a.instrument->id < b.instrument->id; });
}

void RiskScene::days(const market::Instrument& instrument, int days, double move, double direction)
{
    double close = 100.0;
    for (int day = 0; day <= days; ++day) {
        history.noteDailyClose(instrument.id, day, close);
        close *= 1.0 + (day % 2 == 0 ? move : -move) * direction;
    }
}

void RiskScene::bars(const market::Instrument& instrument, int bars, double move, int perDay)
{
    double close = 100.0;
    for (int i = 0; i <= bars; ++i) {
        history.noteBar(instrument.id, close, perDay);
        close *= std::exp(i % 2 == 0 ? move : -move);
    }
}

} // namespace sextant::test
