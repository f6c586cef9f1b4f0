#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>

#include <rapidcheck.h>

#include "engine/trading/ledger/multi_currency_account.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;
using test::price;

namespace {

constexpr std::int64_t kRateOne = ExchangeRate::kOne;

/// Settled in BTC, EUR and USD; ids 1 to 3.
market::Instrument etherInBitcoin()
{
    market::Instrument instrument = test::bitcoin();
    instrument.symbol = "ETH-BTC";
    instrument.base = "ETH";
    instrument.quote = "BTC";
    instrument.lot = {1, 3};
    return instrument;
}
market::Instrument euroShare()
{
    market::Instrument instrument = test::spy();
    instrument.symbol = "SAP";
    instrument.quote = "EUR";
    return instrument;
}
market::Instrument dollarFuture()
{
    market::Instrument instrument = test::euroFuture();
    instrument.quote = "USD";
    return instrument;
}

MultiCurrencyAccount<Paper> dollars(std::string_view initial = "100000")
{
    auto account = MultiCurrencyAccount<Paper>::open("USD", cash(initial)).value();
    account.define(etherInBitcoin());
    account.define(euroShare());
    account.define(dollarFuture());
    return account;
}

Fill<Paper> execution(const market::Instrument& instrument, Side side, std::int64_t lots, std::string_view at,
                      std::string_view fee = "0", std::uint64_t number = 1)
{
    Fill<Paper> fill;
    fill.id = FillId{number};
    fill.order = OrderId{number};
    fill.instrument = instrument.id;
    fill.side = side;
    fill.quantity = Lots{lots};
    fill.priced.price = fill.priced.reference = price(instrument, at);
    fill.commission = cash(fee);
    fill.time = Time::fromSeconds(static_cast<std::int64_t>(number));
    return fill;
}

} // namespace

class TestMultiCurrencyAccount final : public QObject {
    Q_OBJECT
private slots:
    void profitInBitcoinOfADollarAccount()
    {
        auto account = dollars();
        const auto ether = etherInBitcoin();
        // Without any rate of BTC nothing is booked in it.
        const auto refused = account.book(execution(ether, Side::Buy, 10'000, "0.05"), ether);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        account.setRate("BTC", 60'000 * kRateOne, Time::fromSeconds(1));
        // 10 ETH for .5 BTC on credit in BTC, fee .0005 BTC.
        QVERIFY(account.book(execution(ether, Side::Buy, 10'000, "0.05", "0.0005"), ether));
        QCOMPARE(toString(account.ledger("BTC")->cash()), std::string("-0.5005"));
        QCOMPARE(toString(account.ledger("USD")->cash()), std::string("100000"));
        QCOMPARE(toString(account.equity()), std::string("99970")); // the fee: 30 USD
        QVERIFY(account.mark(ether.id, price(ether, "0.06")));      // +.1 BTC
        QCOMPARE(toString(account.equity()), std::string("105970"));
        // The dollar value of what is earned moves with bitcoin.
        account.setRate("BTC", 50'000 * kRateOne, Time::fromSeconds(2));
        QCOMPARE(toString(account.equity()), std::string("104975"));
        QCOMPARE(toString(account.peakEquity()), std::string("105970"));
        QCOMPARE(toString(account.maxDrawdown()), std::string("995"));
        QVERIFY(account.book(execution(ether, Side::Sell, 10'000, "0.06", "0.0006", 2), ether));
        QCOMPARE(toString(account.ledger("BTC")->cash()), std::string("0.0989"));
        QCOMPARE(toString(account.equity()), std::string("104945"));
        QCOMPARE(toString(account.profit()), std::string("4945"));
        QCOMPARE(toString(account.realizedNet()), std::string("4945")); // all of it realised at 50 000
        QCOMPARE(account.conservation("BTC").units, 0);
        QCOMPARE(account.conservation("USD").units, 0);
        // Made dollars of, it moves no more.
        const auto exchanged = account.exchange("BTC", "USD", cash("0.0989"), Time::fromSeconds(3));
        QVERIFY(exchanged);
        QCOMPARE(toString(exchanged->received), std::string("4945"));
        account.setRate("BTC", 10'000 * kRateOne, Time::fromSeconds(4));
        QCOMPARE(toString(account.equity()), std::string("104945"));
        QCOMPARE(account.conservation("BTC").units, 0);
    }

    void staleRatesValueButExchangeNothing()
    {
        auto account = dollars();
        const auto share = euroShare();
        account.setRate("EUR", kRateOne / 10 * 11, Time::fromSeconds(0));
        QVERIFY(account.rateState(share.id, Time::fromSeconds(900)) == RateState::Fresh);
        QVERIFY(account.rateState(share.id, Time::fromSeconds(901)) == RateState::Stale);
        QVERIFY(account.rateState(dollarFuture().id, Time::fromSeconds(9'999)) == RateState::Fresh);
        QVERIFY(account.book(execution(share, Side::Buy, 10, "100"), share));
        QVERIFY(account.mark(share.id, price(share, "110")));
        QCOMPARE(toString(account.equity()), std::string("100110")); // still at 1.1
        const auto refused = account.exchange("USD", "EUR", cash("1"), Time::fromSeconds(901));
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QVERIFY(account.exchange("USD", "CHF", cash("1"), Time{}).error().code == ErrorCode::NotFound);
        QVERIFY(account.exchange("USD", "USD", cash("1"), Time{}).error().code == ErrorCode::Refused);
        const auto balances = account.balances(Time::fromSeconds(901));
        QCOMPARE(balances.size(), std::size_t{3}); // USD, BTC, EUR
        QCOMPARE(balances[0].currency, std::string("USD"));
        QVERIFY(balances[1].state == RateState::Missing && !balances[1].rate);
        QVERIFY(balances[2].state == RateState::Stale);
        QCOMPARE(toString(balances[2].cash), std::string("-1000"));
        QCOMPARE(toString(balances[2].converted), std::string("110"));
    }

    void ratesComeFromPairs()
    {
        auto account = dollars();
        account.setPar("USDT");
        market::Instrument pair = test::bitcoin();
        pair.base = "BTC";
        pair.quote = "USDT";
        account.observeRate(pair, price(pair, "60000"), Time::fromSeconds(1));
        QCOMPARE(account.rates().find("BTC")->toDouble(), 60'000.0);
        const auto ether = etherInBitcoin();
        QVERIFY(account.book(execution(ether, Side::Buy, 1'000, "0.05"), ether));
        QVERIFY(account.mark(ether.id, price(ether, "0.06")));
        QCOMPARE(toString(account.equity()), std::string("100600"));
        account.observeRate(pair, price(pair, "70000"), Time::fromSeconds(2));
        QCOMPARE(toString(account.equity()), std::string("100700"));
    }

    void riskSeesOneCurrency()
    {
        auto account = dollars();
        account.setRate("EUR", kRateOne / 10 * 11, Time{});
        account.setRate("BTC", 60'000 * kRateOne, Time{});
        const auto share = euroShare();
        const auto ether = etherInBitcoin();
        QVERIFY(account.book(execution(share, Side::Buy, 10, "100"), share));
        QVERIFY(account.book(execution(ether, Side::Sell, 1'000, "0.05", "0", 2), ether));
        AccountView view;
        account.view(view);
        QCOMPARE(toString(view.cash), std::string("101900")); // −1 100 and +3 000
        QCOMPARE(toString(view.equity), std::string("100000"));
        QCOMPARE(view.holdings.size(), std::size_t{2});
        QCOMPARE(toString(view.holdings[0].marketValue), std::string("-3000"));
        QCOMPARE(toString(view.holdings[1].marketValue), std::string("1100"));
        QCOMPARE(view.holdings[0].quantity.count, -1'000);
    }

    void capitalInAnyCurrencyIsNoProfit()
    {
        auto account = dollars();
        QVERIFY(account.transfer("GBP", cash("5"), Time{}).error().code == ErrorCode::Refused);
        QVERIFY(account.ledger("GBP") == nullptr);
        account.setRate("EUR", kRateOne / 10 * 11, Time{});
        QVERIFY(account.transfer("EUR", cash("1000"), Time{}));
        QCOMPARE(toString(account.equity()), std::string("101100"));
        QCOMPARE(toString(account.dayStartEquity()), std::string("101100"));
        QCOMPARE(toString(account.peakEquity()), std::string("101100"));
        QCOMPARE(account.profit().units, 0);
        account.setRate("EUR", kRateOne, Time::fromSeconds(1));
        QCOMPARE(toString(account.profit()), std::string("-100")); // what the euro lost
        QVERIFY(account.transfer("EUR", cash("-1000"), Time::fromSeconds(2)));
        QCOMPARE(toString(account.equity()), std::string("100000"));
        QCOMPARE(toString(account.maxDrawdown()), std::string("100"));
        // A position brought along.
        const std::array lots{ImportedLot{Lots{10}, price(euroShare(), "100"), {}, Time{}}};
        QVERIFY(account.importPosition(euroShare().id, Side::Buy, lots, price(euroShare(), "105"), Time{}));
        QCOMPARE(toString(account.equity()), std::string("101050"));
        QCOMPARE(toString(account.profit()), std::string("-50"));
        QCOMPARE(account.conservation("EUR").units, 0);
        QVERIFY(account.correctPosition(euroShare().id, Lots{0}, price(euroShare(), "105"), Time{}));
        QCOMPARE(toString(account.equity()), std::string("100000"));
        QCOMPARE(toString(account.dayStartEquity()), std::string("100100")); // less the euro's 100
    }

    void everyCurrencyConservesExactly()
    {
        QVERIFY(rc::check("0 in every currency after every event", [] {
            auto account = dollars("1000000");
            const std::array instruments{etherInBitcoin(), euroShare(), dollarFuture()};
            account.setRate("BTC", 60'000 * kRateOne, Time{});
            account.setRate("EUR", kRateOne, Time{});
            const int steps = *rc::gen::inRange(1, 60);
            for (int i = 1; i <= steps; ++i) {
                const Time now = Time::fromSeconds(i);
                const auto& instrument = instruments[*rc::gen::inRange<std::size_t>(0, 3)];
                const Price at{*rc::gen::inRange<std::int64_t>(1, 1'000'000'000)};
                const Cash before = account.equity();
                switch (*rc::gen::inRange(0, 9)) {
                case 0:
                case 1:
                case 2: {
                    auto fill =
                        execution(instrument, *rc::gen::element(Side::Buy, Side::Sell),
                                  *rc::gen::inRange<std::int64_t>(1, 20), "1", "0", static_cast<std::uint64_t>(i));
                    fill.priced.price = fill.priced.reference = at;
                    fill.commission = Cash{*rc::gen::inRange<std::int64_t>(-500, 5'000)};
                    RC_ASSERT(account.book(fill, instrument).has_value());
                    break;
                }
                case 3:
                    RC_ASSERT(account.mark(instrument.id, at).has_value());
                    break;
                case 4:
                    account.setRate(*rc::gen::element("BTC", "EUR"),
                                    *rc::gen::inRange<std::int64_t>(1, 100'000) * 1'000'000, now);
                    break;
                case 5: {
                    const auto from = *rc::gen::element<std::string>("USD", "EUR", "BTC");
                    const auto to = *rc::gen::element<std::string>("USD", "EUR", "BTC");
                    const auto done =
                        account.exchange(from, to, Cash{*rc::gen::inRange<std::int64_t>(1, 100'000'000)}, now);
                    if (done) {
                        // What it moves equity by is rounding: half a unit of what is received and one of each ledger.
                        const double unit = account.rates().find(to)->toDouble();
                        RC_ASSERT(std::abs(static_cast<double>(account.equity().units - before.units)) <=
                                  0.5 * unit + 2.0);
                    }
                    break;
                }
                case 6:
                    RC_ASSERT(account.dividend(instrument.id, Price{at.units / 1'000}).has_value());
                    break;
                case 7:
                    RC_ASSERT(account.split(instrument.id, 3, 2, at, now).has_value());
                    break;
                default:
                    RC_ASSERT(
                        account.funding(instrument.id, at, *rc::gen::inRange<std::int64_t>(-9'999, 9'999)).has_value());
                }
                for (const char* currency : {"USD", "BTC", "EUR"})
                    RC_ASSERT(account.conservation(currency).units == 0);
                RC_ASSERT(account.conversionError().units == 0);
                RC_ASSERT(account.peakEquity() >= account.equity());
            }
        }));
    }

    void inOneCurrencyItIsALedger()
    {
        QVERIFY(rc::check("the same as a ledger alone", [] {
            auto account = MultiCurrencyAccount<Shadow>::open("USD", cash("100000")).value();
            auto ledger = Ledger<Shadow>::open(cash("100000")).value();
            auto instrument = dollarFuture();
            instrument.id = InstrumentId{1};
            const int steps = *rc::gen::inRange(1, 30);
            for (int i = 1; i <= steps; ++i) {
                Fill<Shadow> fill;
                fill.id = FillId{static_cast<std::uint64_t>(i)};
                fill.order = OrderId{fill.id.value};
                fill.instrument = instrument.id;
                fill.side = *rc::gen::element(Side::Buy, Side::Sell);
                fill.quantity = Lots{*rc::gen::inRange<std::int64_t>(1, 4)};
                fill.priced.price = fill.priced.reference = Price{*rc::gen::inRange<std::int64_t>(1, 20'000'000)};
                fill.commission = cash("2.5");
                RC_ASSERT(account.book(fill, instrument).has_value());
                RC_ASSERT(ledger.book(fill, instrument).has_value());
                RC_ASSERT(account.equity() == ledger.equity());
                RC_ASSERT(account.peakEquity() == ledger.peakEquity());
                RC_ASSERT(account.maxDrawdown() == ledger.maxDrawdown());
                RC_ASSERT(account.cash() == ledger.cash());
                RC_ASSERT(account.realizedNet().units <= ledger.realizedGross().units);
                const Price seen{*rc::gen::inRange<std::int64_t>(1, 20'000'000)};
                RC_ASSERT(account.mark(instrument.id, seen).has_value());
                RC_ASSERT(ledger.mark(instrument.id, seen).has_value());
                RC_ASSERT(account.marketValue() == ledger.marketValue());
                RC_ASSERT(account.realizedGross() == ledger.realizedGross());
                RC_ASSERT(account.unrealized() == ledger.unrealized());
                RC_ASSERT(account.fees() == ledger.fees());
                RC_ASSERT(account.statistics().count == ledger.statistics().count);
                RC_ASSERT(account.statistics().grossProfit == ledger.statistics().grossProfit);
                RC_ASSERT(account.statistics().sumR == ledger.statistics().sumR);
                RC_ASSERT(account.position(instrument.id).id == ledger.position(instrument.id).id);
                RC_ASSERT(account.openPositions() == ledger.openPositions());
                RC_ASSERT(account.fillCount() == ledger.fillCount());
                RC_ASSERT(account.conservation().units == 0);
            }
        }));
    }

    void whatCountsAsTheAccountsCurrencyIsSettledInIt()
    {
        auto account = MultiCurrencyAccount<Paper>::open("USD", cash("1000")).value();
        account.setPar("USDT");
        market::Instrument pair = test::bitcoin();
        pair.base = "BTC";
        pair.quote = "USDT";
        account.define(pair);
        QVERIFY(account.book(execution(pair, Side::Buy, 100, "60000"), pair));
        QVERIFY(account.ledger("USDT") == nullptr);
        QCOMPARE(toString(account.ledger("USD")->cash()), std::string("940"));
    }

    void idsOfPositionsAreOneRow()
    {
        auto account = dollars();
        account.setRate("EUR", kRateOne, Time{});
        account.setRate("BTC", 60'000 * kRateOne, Time{});
        account.continueIds(PositionId{6});
        QVERIFY(account.book(execution(euroShare(), Side::Buy, 10, "100"), euroShare()));
        QVERIFY(account.book(execution(etherInBitcoin(), Side::Buy, 10, "0.05", "0", 2), etherInBitcoin()));
        QVERIFY(account.book(execution(euroShare(), Side::Sell, 20, "100", "0", 3), euroShare())); // turned around
        const std::array lots{ImportedLot{Lots{10}, price(dollarFuture(), "1.1"), {}, Time{}}};
        QVERIFY(account.importPosition(dollarFuture().id, Side::Buy, lots, price(dollarFuture(), "1.1"), Time{}));
        QCOMPARE(account.position(etherInBitcoin().id).id.value, std::uint64_t{8});
        QCOMPARE(account.position(euroShare().id).id.value, std::uint64_t{9});
        QCOMPARE(account.position(dollarFuture().id).id.value, std::uint64_t{10});
        QCOMPARE(account.lastPositionId().value, std::uint64_t{10});
        QCOMPARE(account.statistics().count, std::int64_t{1});
    }

    void bestAndWorstAreThoseOfEveryValue()
    {
        QVERIFY(rc::check("MFE and MAE are the extremes of realised and unrealised", [] {
            auto account = dollars("1000000");
            const auto instrument = dollarFuture();
            Cash best;
            Cash worst;
            const int steps = *rc::gen::inRange(1, 40);
            for (int i = 1; i <= steps; ++i) {
                const Price at{*rc::gen::inRange<std::int64_t>(1, 20'000'000)};
                const PositionId before = account.position(instrument.id).id;
                Position<Paper> now;
                if (*rc::gen::inRange(0, 3) == 0) {
                    auto fill =
                        execution(instrument, *rc::gen::element(Side::Buy, Side::Sell),
                                  *rc::gen::inRange<std::int64_t>(1, 4), "1", "0", static_cast<std::uint64_t>(i));
                    fill.priced.price = fill.priced.reference = at;
                    const auto booking = account.book(fill, instrument);
                    RC_ASSERT(booking.has_value());
                    now = booking->positions().front().after;
                    if (booking->changeCount == 2) {
                        best = std::max(best, now.realizedGross);
                        worst = std::min(worst, now.realizedGross);
                        RC_ASSERT(now.bestResult == best);
                        RC_ASSERT(now.worstResult == worst);
                        now = booking->positions().back().after;
                    }
                } else {
                    RC_ASSERT(account.mark(instrument.id, at).has_value());
                    now = account.position(instrument.id);
                }
                if (now.id != before) best = worst = Cash{};
                if (!now.id.isSet()) continue;
                const Cash result = now.realizedGross + now.unrealized();
                best = std::max(best, result);
                worst = std::min(worst, result);
                RC_ASSERT(now.bestResult == best);
                RC_ASSERT(now.worstResult == worst);
            }
        }));
        auto account = dollars();
        account.setRate("EUR", kRateOne, Time{});
        const auto share = euroShare();
        account.noteSeen(share.id, price(share, "1")); // nothing is held
        QVERIFY(account.book(execution(share, Side::Buy, 10, "100"), share));
        account.noteSeen(share.id, price(share, "103"));
        account.noteSeen(share.id, price(share, "98"));
        QCOMPARE(toString(account.position(share.id).bestResult), std::string("30"));
        QCOMPARE(toString(account.position(share.id).worstResult), std::string("-20"));
        QCOMPARE(toString(account.equity()), std::string("100000")); // seen, not marked
    }

    void itIsCarriedOver()
    {
        auto account = dollars();
        account.setRate("EUR", kRateOne / 10 * 11, Time{});
        account.setRate("BTC", 60'000 * kRateOne, Time{});
        QVERIFY(account.book(execution(euroShare(), Side::Buy, 10, "100", "1"), euroShare()));
        QVERIFY(account.book(execution(etherInBitcoin(), Side::Sell, 500, "0.05", "0", 2), etherInBitcoin()));
        QVERIFY(account.exchange("USD", "EUR", cash("1000"), Time::fromSeconds(5)));
        QVERIFY(account.mark(euroShare().id, price(euroShare(), "90")));
        CanonicalWriter out;
        account.canonical(out);
        const auto bytes = out.take();
        auto copy = dollars("5");
        CanonicalReader in(bytes);
        copy.restore(in, std::array{InstrumentId{1}, InstrumentId{2}, InstrumentId{3}});
        QVERIFY(in.ok() && in.atEnd());
        QVERIFY(copy.equity() == account.equity());
        QVERIFY(copy.profit() == account.profit());
        QVERIFY(copy.maxDrawdown() == account.maxDrawdown());
        CanonicalWriter again;
        copy.canonical(again);
        QVERIFY(again.take() == bytes);
        for (const char* currency : {"USD", "BTC", "EUR"})
            QCOMPARE(copy.conservation(currency).units, 0);
    }

    void aWarmAccountAllocatesNothing()
    {
        auto account = dollars();
        account.setRate("EUR", kRateOne, Time{});
        const auto share = euroShare();
        for (std::uint64_t i = 1; i < 5; ++i)
            QVERIFY(account.book(execution(share, i % 2 == 1 ? Side::Buy : Side::Sell, 10, "100", "1", i), share));
        QVERIFY(account.book(execution(share, Side::Buy, 10, "100", "1", 5), share));
        const auto more = execution(share, Side::Buy, 1, "101", "1", 6);
        const Price up = price(share, "102");
        const Price down = price(share, "98");
        const std::uint64_t before = test::allocationCount();
        for (int i = 0; i < 100; ++i) {
            (void)account.mark(share.id, i % 2 == 0 ? up : down);
            account.setRate("EUR", kRateOne + i, Time::fromSeconds(i));
        }
        (void)account.book(more, share);
        QCOMPARE(test::allocationCount(), before);
    }
};

SEXTANT_TEST(TestMultiCurrencyAccount)
#include "tst_multi_currency_account.moc"
