#include <QTest>

#include "tests/test_main.h"

#include <array>

#include <rapidcheck.h>

#include "engine/trading/ledger/ledger.h"
#include "engine/trading/risk/risk_state.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;

namespace {

constexpr std::array kSameIds{InstrumentId{1}, InstrumentId{2}, InstrumentId{3}};

/// Three instruments with the ids given.
std::vector<market::Instrument> carriedInstruments(const std::array<std::uint16_t, 3>& ids = {1, 2, 3})
{
    std::vector<market::Instrument> list{test::bitcoinPerpetual(), test::spy(), test::euroFuture()};
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].id = InstrumentId{ids[i]};
    return list;
}

Ledger<Paper> carriedAccount(std::vector<market::Instrument> instruments, std::string_view initial)
{
    auto ledger = Ledger<Paper>::open(cash(initial)).value();
    std::sort(instruments.begin(), instruments.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const market::Instrument& instrument : instruments)
        ledger.define(instrument);
    return ledger;
}

/// One random thing that happens to an account, the same for the same numbers.
struct RandomStep {
    int kind = 0; // 0..5 fill, 6 mark, 7 split, 8 dividend, 9 new day, 10 funding, 11 transfer, 12 correction
    std::size_t instrument = 0;
    bool isBuy = false;
    std::int64_t lots = 1;
    std::int64_t cents = 1;
};

RandomStep randomStep()
{
    return {*rc::gen::inRange(0, 13), *rc::gen::inRange<std::size_t>(0, 3), *rc::gen::arbitrary<bool>(),
            *rc::gen::inRange<std::int64_t>(1, 400), *rc::gen::inRange<std::int64_t>(100, 100'000)};
}

void applyStep(Ledger<Paper>& ledger, const market::Instrument& instrument, const RandomStep& step,
               std::uint64_t number)
{
    const Price price{step.cents * 1'000'000}; // price scale 8
    const Time now = Time::fromSeconds(static_cast<std::int64_t>(number));
    if (step.kind == 6) return (void)ledger.mark(instrument.id, price);
    if (step.kind == 7) return (void)ledger.split(instrument.id, 3, 2, price, now);
    if (step.kind == 8) return (void)ledger.dividend(instrument.id, Price{price.units / 100});
    if (step.kind == 9) return ledger.startDay();
    if (step.kind == 10) return (void)ledger.funding(instrument.id, price, step.isBuy ? 10'000 : -7'500);
    if (step.kind == 11) return (void)ledger.transfer(Cash{(step.isBuy ? 1 : -1) * step.cents * 1'000'000}, now);
    if (step.kind == 12) {
        const Lots quantity = ledger.position(instrument.id).quantity;
        return (void)ledger.correctPosition(instrument.id, Lots{quantity.count / 2}, price, now);
    }
    Fill<Paper> fill;
    fill.id = FillId{number};
    fill.order = OrderId{number};
    fill.instrument = instrument.id;
    fill.side = step.isBuy ? Side::Buy : Side::Sell;
    fill.quantity = Lots{step.lots};
    fill.priced.price = fill.priced.reference = price;
    fill.commission = Cash{step.cents * 7};
    fill.time = now;
    fill.purpose = ReasonCode::ScoreBuy;
    fill.bracket = {Price{price.units / 2}, Price{price.units * 2}, 1.5};
    (void)ledger.book(fill, instrument);
}

std::vector<std::uint8_t> bytesOfAccount(const Ledger<Paper>& ledger)
{
    CanonicalWriter out;
    ledger.canonical(out);
    return out.take();
}

} // namespace

class TestAccountCarryOver final : public QObject {
    Q_OBJECT
private slots:
    void theFirstFormCanStillBeRead()
    {
        // One instrument with a position, without the four numbers that the second form added to it and what the sixth
        // and the seventh did: its funding, how good and how bad it stood, the fee of its lot, funding and capital of
        // the account.
        market::Instrument instrument = test::spy();
        instrument.id = InstrumentId{1};
        auto ledger = Ledger<Paper>::open(cash("100000")).value();
        ledger.define(instrument);
        Fill<Paper> fill;
        fill.id = FillId{1};
        fill.order = OrderId{1};
        fill.instrument = instrument.id;
        fill.side = Side::Buy;
        fill.quantity = Lots{10};
        fill.priced.price = fill.priced.reference = test::price(instrument, "500");
        fill.commission = cash("1");
        fill.bracket = {test::price(instrument, "495"), test::price(instrument, "510"), 2.5};
        QVERIFY(ledger.book(fill, instrument).has_value());
        auto bytes = bytesOfAccount(ledger);
        const std::size_t numbers = 8 + 18 * 8;        // how many positions, and the first one's
        const std::size_t reason = 8 + std::size_t{4}; // "NONE"
        const auto added = static_cast<std::ptrdiff_t>(numbers + reason + 5 * 8); // after its bracket
        bytes.erase(bytes.begin() + added, bytes.begin() + added + 7 * 8);
        const auto lotFee = added + 8 + 4 * 8; // how many lots, and the first one's numbers
        bytes.erase(bytes.begin() + lotFee, bytes.begin() + lotFee + 8);
        bytes.erase(bytes.end() - 2 * 8, bytes.end());

        auto other = Ledger<Paper>::open(cash("7")).value();
        other.define(instrument);
        CanonicalReader in(bytes);
        other.restore(in, std::array{instrument.id}, 1);
        QVERIFY(in.ok() && in.atEnd());
        QVERIFY(other.cash() == ledger.cash() && other.equity() == ledger.equity());
        const Position<Paper>& position = other.position(instrument.id);
        QVERIFY(position.quantity == Lots{10} && position.bracket == fill.bracket);
        QVERIFY(position.unitRisk == Price{} && position.bestPrice == Price{});
        QVERIFY(other.lots(instrument.id)[0].fee == cash("1")); // from the fees of what is open

        // The same of an order: what only reduced was an exit of the whole position.
        Order<Paper> order;
        order.id = OrderId{4};
        order.reduceOnly = true;
        order.purpose = ReasonCode::ExitStop;
        order.limit = Price{5};
        // As form 1 wrote it, and forms 2 to 6: limit, expiry, cancellation, place in the book, exit.
        for (const std::int64_t version : {1, 2, 6}) {
            CanonicalWriter writer;
            writer.putAll(order.id, order.signal, order.position, order.instrument, order.side, order.kind, order.tif,
                          order.state, order.reduceOnly, order.quantity, order.filled, order.submitted,
                          order.exchangeTime, order.attempt, order.entryEstimate);
            if (version > 1) writer.putAll(order.limit, Time::max(), Time::max(), true, false);
            putReason(writer, order.purpose);
            putBracket(writer, order.bracket);
            CanonicalReader orderIn(writer.bytes());
            const auto back = getOrder<Paper>(orderIn, version);
            QVERIFY(orderIn.ok() && orderIn.atEnd());
            QVERIFY(back.id == order.id && back.purpose == order.purpose && back.isExit == (version == 1));
            QCOMPARE(back.limit.units, version == 1 ? 0 : 5);
            QVERIFY(back.stopPrice == Price{} && back.goodTill == Time::max() && back.terms().group == OrderGroupId{});
        }
    }

    void anUntouchedAccountIsTheSame()
    {
        const auto ledger = carriedAccount(carriedInstruments(), "-12.5");
        auto other = carriedAccount(carriedInstruments(), "7");
        const auto bytes = bytesOfAccount(ledger);
        CanonicalReader in(bytes);
        other.restore(in, kSameIds);
        QVERIFY(in.ok());
        QVERIFY(in.atEnd());
        QCOMPARE(toString(other.initialCash()), std::string("-12.5"));
        QVERIFY(bytesOfAccount(other) == bytes);
    }

    void aRoundTripLosesNothingAndGoesOnTheSame()
    {
        QVERIFY(rc::check("the continued account and the undisturbed one stay equal, and nothing is made or lost", [] {
            const auto instruments = carriedInstruments();
            auto whole = carriedAccount(instruments, "100000");
            std::uint64_t number = 0;
            for (int left = *rc::gen::inRange(0, 40); left > 0; --left) {
                const RandomStep step = randomStep();
                applyStep(whole, instruments[step.instrument], step, ++number);
            }
            auto continued = carriedAccount(instruments, "1");
            const auto bytes = bytesOfAccount(whole);
            CanonicalReader in(bytes);
            continued.restore(in, kSameIds);
            RC_ASSERT(in.ok() && in.atEnd());
            RC_ASSERT(bytesOfAccount(continued) == bytes);
            RC_ASSERT(continued.conservation() == Cash{});
            RC_ASSERT(continued.equity() == whole.equity());
            RC_ASSERT(continued.unrealized() == whole.unrealized());
            for (int left = 20; left > 0; --left) {
                const RandomStep step = randomStep();
                ++number;
                applyStep(whole, instruments[step.instrument], step, number);
                applyStep(continued, instruments[step.instrument], step, number);
                RC_ASSERT(continued.conservation() == Cash{});
                RC_ASSERT(continued.realizedFifo() == whole.realizedFifo());
            }
            RC_ASSERT(bytesOfAccount(continued) == bytesOfAccount(whole));
        }));
    }

    void instrumentsMayComeInAnotherOrder()
    {
        const auto before = carriedInstruments({1, 2, 3});
        const auto after = carriedInstruments({3, 1, 2});
        auto old = carriedAccount(before, "100000");
        applyStep(old, before[0], {0, 0, false, 11, 5000}, 1);
        applyStep(old, before[2], {0, 2, true, 2, 110}, 2);
        auto now = carriedAccount(after, "100000");
        const auto bytes = bytesOfAccount(old);
        CanonicalReader in(bytes);
        now.restore(in, std::array{InstrumentId{3}, InstrumentId{1}, InstrumentId{2}});
        QVERIFY(in.ok() && in.atEnd());
        QCOMPARE(now.position(InstrumentId{3}).quantity.count, std::int64_t{-11});
        QCOMPARE(now.position(InstrumentId{3}).instrument.value, std::uint16_t{3});
        QVERIFY(now.position(InstrumentId{1}).isFlat());
        QCOMPARE(now.position(InstrumentId{2}).quantity.count, std::int64_t{2});
        QCOMPARE(now.equity().units, old.equity().units);
        QCOMPARE(now.conservation().units, std::int64_t{0});
        // The positions can be closed under their new ids.
        applyStep(now, after[0], {0, 0, true, 11, 6000}, 3);
        applyStep(old, before[0], {0, 0, true, 11, 6000}, 3);
        QCOMPARE(now.cash().units, old.cash().units);
        QCOMPARE(now.conservation().units, std::int64_t{0});
    }

    void aFlatInstrumentMayBeMissing()
    {
        const auto instruments = carriedInstruments();
        auto old = carriedAccount(instruments, "100000");
        applyStep(old, instruments[0], {0, 0, true, 5, 5000}, 1);
        auto now = carriedAccount({instruments[0]}, "100000");
        const auto bytes = bytesOfAccount(old);
        CanonicalReader in(bytes);
        now.restore(in, std::array{InstrumentId{1}, InstrumentId{}, InstrumentId{}});
        QVERIFY(in.ok() && in.atEnd());
        QCOMPARE(now.position(InstrumentId{1}).quantity.count, std::int64_t{5});
        QCOMPARE(now.conservation().units, std::int64_t{0});
    }

    void shortBytesAreSeen()
    {
        const auto instruments = carriedInstruments();
        auto old = carriedAccount(instruments, "100000");
        applyStep(old, instruments[0], {0, 0, true, 5, 5000}, 1);
        const auto bytes = bytesOfAccount(old);
        for (std::size_t size = 0; size < bytes.size(); size += 8) {
            auto now = carriedAccount(instruments, "100000");
            const std::span<const std::uint8_t> whole(bytes);
            CanonicalReader in(whole.first(size));
            now.restore(in, kSameIds);
            QVERIFY2(!in.ok(), std::to_string(size).c_str());
        }
    }

    void riskRemembersEverything()
    {
        QVERIFY(rc::check("a continued risk state answers as the undisturbed one", [] {
            RiskState whole;
            for (const InstrumentId id : kSameIds)
                whole.define(id);
            const auto happens = [](RiskState& state, int kind, std::uint16_t instrument, std::int64_t number) {
                const InstrumentId id{instrument};
                const Time now = Time::fromSeconds(number);
                if (kind == 0) state.noteEntry(id, now);
                if (kind == 1) state.noteClosed(id, Cash{number % 3 - 1}, now);
                if (kind >= 2) state.noteOrder(id, Lots{number}, now);
            };
            std::int64_t number = 0;
            for (int left = *rc::gen::inRange(0, 600); left > 0; --left)
                happens(whole, *rc::gen::inRange(0, 6), static_cast<std::uint16_t>(*rc::gen::inRange(1, 4)), ++number);
            if (*rc::gen::arbitrary<bool>())
                RC_ASSERT(whole.observe(cash("91000"), cash("100000"), cash("100000"), cash("100000"), {}).any());
            if (*rc::gen::arbitrary<bool>())
                RC_ASSERT(whole.killSwitch().trigger(ReasonCode::ExitOperator, Time::fromSeconds(7)).has_value());

            CanonicalWriter out;
            whole.canonical(out);
            CanonicalReader in(out.bytes());
            RiskState continued;
            for (const InstrumentId id : kSameIds)
                continued.define(id);
            continued.restore(in, kSameIds);
            RC_ASSERT(in.ok() && in.atEnd());
            for (int round = 0; round < 60; ++round) {
                const Time now = Time::fromSeconds(number);
                for (const InstrumentId id : kSameIds) {
                    RC_ASSERT(continued.lastEntry(id) == whole.lastEntry(id));
                    RC_ASSERT(continued.lastLoss(id) == whole.lastLoss(id));
                    RC_ASSERT(continued.medianQuantity(id, 10) == whole.medianQuantity(id, 10));
                }
                RC_ASSERT(continued.ordersWithin(std::chrono::minutes(1), now) ==
                          whole.ordersWithin(std::chrono::minutes(1), now));
                RC_ASSERT(continued.halts() == whole.halts());
                RC_ASSERT(continued.killSwitch().state() == whole.killSwitch().state());
                RC_ASSERT(continued.killSwitch().cause() == whole.killSwitch().cause());
                ++number;
                happens(whole, round % 5, static_cast<std::uint16_t>(1 + round % 3), number);
                happens(continued, round % 5, static_cast<std::uint16_t>(1 + round % 3), number);
            }
        }));
    }

    void reasonsGoByTheirNames()
    {
        KillSwitch kill;
        QVERIFY(kill.trigger(ReasonCode::ExitOperator, Time::fromSeconds(9)));
        CanonicalWriter out;
        kill.canonical(out);
        const std::string text(reinterpret_cast<const char*>(out.bytes().data()), out.bytes().size());
        QVERIFY(text.find("EXIT_OPERATOR") != std::string::npos);
        KillSwitch other;
        CanonicalReader in(out.bytes());
        other.restore(in);
        QVERIFY(in.ok() && in.atEnd());
        QVERIFY(other.state() == KillState::Triggered);
        QVERIFY(other.cause() == ReasonCode::ExitOperator);
        QCOMPARE(other.triggered().ns, Time::fromSeconds(9).ns);
    }
};

SEXTANT_TEST(TestAccountCarryOver)
#include "tst_account_carry_over.moc"
