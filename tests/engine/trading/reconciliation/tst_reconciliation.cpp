#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <rapidcheck.h>

#include "engine/trading/reconciliation/reconciliation.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;

namespace {

/// An account with fills (at least `fewest` orders, each then with one), working orders, what they left and its cash,
/// all of one story.
AccountRecord randomRecord(int fewest = 0)
{
    AccountRecord record;
    std::map<std::uint16_t, std::int64_t> lots;
    std::map<std::string, std::int64_t> cash{{"USD", 100'000'00000000}, {"BTC", 0}};
    std::uint64_t order = 0;
    const int orders = *rc::gen::inRange(fewest, 12);
    for (int i = 0; i < orders; ++i) {
        ++order;
        const InstrumentId instrument{*rc::gen::inRange<std::uint16_t>(1, 4)};
        const Side side = *rc::gen::element(Side::Buy, Side::Sell);
        const int fills = *rc::gen::inRange(fewest == 0 ? 0 : 1, 4);
        std::int64_t filled = 0;
        for (int k = 1; k <= fills; ++k) {
            RecordedFill fill;
            fill.order = OrderId{order};
            fill.execution = k;
            fill.instrument = instrument;
            fill.side = side;
            fill.quantity = Lots{*rc::gen::inRange<std::int64_t>(1, 50)};
            fill.price = Price{*rc::gen::inRange<std::int64_t>(1, 100'000)};
            fill.fee = Cash{*rc::gen::inRange<std::int64_t>(-100, 1'000)};
            // So large that a fill is never within the tolerance of cash.
            const std::int64_t value = fill.quantity.count * fill.price.units * 10'000'000;
            fill.cashChange = Cash{-market::sign(side) * value - fill.fee.units};
            fill.currency = instrument.value == 3 ? "BTC" : "USD";
            filled += fill.quantity.count;
            lots[instrument.value] += fill.signedQuantity().count;
            cash[fill.currency] += fill.cashChange.units;
            record.fills.push_back(fill);
        }
        if (*rc::gen::inRange(0, 2) == 0) continue; // it is done
        RecordedOrder working;
        working.order = OrderId{order};
        working.instrument = instrument;
        working.filled = Lots{filled};
        working.quantity = Lots{filled + *rc::gen::inRange<std::int64_t>(1, 50)};
        working.state = *rc::gen::inRange(0, 4) == 0 ? OrderState::CancelPending
                        : filled > 0                 ? OrderState::PartiallyFilled
                                                     : OrderState::Working;
        record.orders.push_back(working);
    }
    for (const auto& [instrument, count] : lots)
        if (count != 0) record.holdings.push_back({InstrumentId{instrument}, Lots{count}});
    for (const auto& [currency, units] : cash)
        record.cash.push_back({currency, Cash{units}});
    return record;
}

std::vector<Finding> compared(const AccountRecord& engine, const AccountRecord& other)
{
    return reconcile(engine, other, ComparedWith::Venue, 2);
}

/// Takes one fill out of a record with all that it brought about.
void withdraw(AccountRecord& record, std::size_t which)
{
    const RecordedFill fill = record.fills[which];
    record.fills.erase(record.fills.begin() + static_cast<std::ptrdiff_t>(which));
    auto& holdings = record.holdings;
    auto held = std::find_if(holdings.begin(), holdings.end(),
                             [&](const RecordedHolding& each) { return each.instrument == fill.instrument; });
    if (held == holdings.end()) held = holdings.insert(holdings.end(), {fill.instrument, Lots{0}});
    held->quantity.count -= fill.signedQuantity().count;
    if (held->quantity.count == 0) holdings.erase(held);
    for (RecordedCash& each : record.cash)
        if (each.currency == fill.currency) each.cash -= fill.cashChange;
    for (RecordedOrder& each : record.orders)
        if (each.order == fill.order) each.filled.count -= fill.quantity.count;
}

} // namespace

class TestReconciliation final : public QObject {
    Q_OBJECT
private slots:
    void whatIsTheSameHasNoFindings()
    {
        QVERIFY(rc::check("none is invented, whatever the order of the lists", [] {
            const AccountRecord engine = randomRecord();
            AccountRecord other = engine;
            std::reverse(other.fills.begin(), other.fills.end());
            std::reverse(other.orders.begin(), other.orders.end());
            std::reverse(other.holdings.begin(), other.holdings.end());
            std::reverse(other.cash.begin(), other.cash.end());
            std::erase_if(other.cash, [](const RecordedCash& each) { return each.cash.units == 0; });
            RC_ASSERT(compared(engine, other).empty());
        }));
    }

    void aMissingFillIsFoundByItsName()
    {
        QVERIFY(rc::check("one finding for a fill that one of them lacks", [] {
            const AccountRecord whole = randomRecord(1);
            const auto which = *rc::gen::inRange<std::size_t>(0, whole.fills.size());
            const RecordedFill fill = whole.fills[which];
            AccountRecord part = whole;
            withdraw(part, which);
            // The engine lacks it.
            auto found = compared(part, whole);
            RC_ASSERT(found.size() == 1U);
            RC_ASSERT(found[0].kind == FindingClass::MissingFill);
            RC_ASSERT(found[0].order == fill.order && found[0].execution == fill.execution);
            RC_ASSERT(found[0].instrument == fill.instrument && found[0].account == 2);
            RC_ASSERT(found[0].engineValue == 0 && found[0].otherValue == fill.quantity.count);
            RC_ASSERT(found[0].isRepairable());
            RC_ASSERT(!reconcile(part, whole, ComparedWith::Storage, 0)[0].isRepairable());
            // The other one lacks it.
            found = compared(whole, part);
            RC_ASSERT(found.size() == 1U);
            RC_ASSERT(found[0].kind == FindingClass::ExtraFill && !found[0].isRepairable());
            RC_ASSERT(found[0].order == fill.order && found[0].execution == fill.execution);
        }));
    }

    void everyInjectedDifferenceIsFoundAndNoOther()
    {
        QVERIFY(rc::check("as many findings of each class as were injected", [] {
            AccountRecord engine = randomRecord();
            AccountRecord other = engine;
            // At most one for each order, instrument and currency, so that none hides another.
            std::map<FindingClass, int> injected;
            std::vector<std::uint64_t> used;
            const auto isFree = [&](OrderId order) {
                if (std::find(used.begin(), used.end(), order.value) != used.end()) return false;
                used.push_back(order.value);
                return true;
            };
            for (std::size_t i = other.fills.size(); i-- > 0;) {
                if (*rc::gen::inRange(0, 4) != 0 || !isFree(other.fills[i].order)) continue;
                if (*rc::gen::inRange(0, 2) == 0) {
                    withdraw(other, i);
                    ++injected[FindingClass::ExtraFill];
                } else {
                    const RecordedFill fill = other.fills[i];
                    const auto mine = std::find(engine.fills.begin(), engine.fills.end(), fill);
                    withdraw(engine, static_cast<std::size_t>(mine - engine.fills.begin()));
                    ++injected[FindingClass::MissingFill];
                }
            }
            for (RecordedOrder& order : other.orders) {
                if (*rc::gen::inRange(0, 3) != 0 || !isFree(order.order)) continue;
                switch (*rc::gen::inRange(0, 3)) {
                case 0:
                    order.state =
                        order.state == OrderState::CancelPending ? OrderState::Working : OrderState::CancelPending;
                    ++injected[FindingClass::StateMismatch];
                    break;
                case 1:
                    order.quantity.count += 3;
                    ++injected[FindingClass::QuantityMismatch];
                    break;
                default:
                    order.order.value += 1'000; // unknown to either side: two orphans
                    injected[FindingClass::OrphanOrder] += 2;
                }
            }
            if (*rc::gen::inRange(0, 2) == 0) {
                other.holdings.push_back({InstrumentId{9}, Lots{-4}});
                ++injected[FindingClass::QuantityMismatch];
            }
            if (*rc::gen::inRange(0, 2) == 0) {
                other.cash.front().cash.units += *rc::gen::element(-1, 1) * (kCashTolerance.units + 1);
                ++injected[FindingClass::CashDifference];
            }
            std::map<FindingClass, int> found;
            for (const Finding& finding : compared(engine, other))
                ++found[finding.kind];
            RC_ASSERT(found == injected);
        }));
    }

    void aFillToldInTwoWays()
    {
        AccountRecord engine;
        RecordedFill fill{OrderId{4}, 2, InstrumentId{1}, Side::Sell, Lots{7}, Price{500}, Cash{1}, Cash{3'500}, "USD"};
        engine.fills.push_back(fill);
        AccountRecord other;
        fill.quantity = Lots{8};
        other.fills.push_back(fill);
        auto found = compared(engine, other);
        QCOMPARE(found.size(), std::size_t{2}); // and the holding, which nobody has told of the eighth lot
        QVERIFY(found[0].kind == FindingClass::QuantityMismatch);
        QCOMPARE(found[0].engineValue, std::int64_t{-7});
        QCOMPARE(found[0].otherValue, std::int64_t{-8});
        QVERIFY(found[1].kind == FindingClass::QuantityMismatch && !found[1].order.isSet());
        other.holdings.push_back({InstrumentId{1}, Lots{-1}});
        QCOMPARE(compared(engine, other).size(), std::size_t{1});
        other.holdings.clear();
        fill.quantity = Lots{7};
        fill.fee = Cash{2};
        fill.cashChange = Cash{3'499};
        other.fills = {fill};
        found = compared(engine, other);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].kind == FindingClass::CashDifference);
        QCOMPARE(found[0].execution, std::int64_t{2});
    }

    void aCentIsNoDifference()
    {
        AccountRecord engine;
        engine.cash.push_back({"USD", Cash{}});
        AccountRecord other;
        other.cash.push_back({"USD", kCashTolerance});
        QVERIFY(compared(engine, other).empty());
        other.cash.front().cash.units += 1;
        QCOMPARE(compared(engine, other).size(), std::size_t{1});
        other.cash.front().cash.units = -kCashTolerance.units - 1;
        QCOMPARE(compared(engine, other).size(), std::size_t{1});
    }

    void wordsOfTheClasses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << 1 << "MISSING_FILL";
        QTest::newRow("extra") << 2 << "EXTRA_FILL";
        QTest::newRow("quantity") << 3 << "QTY_MISMATCH";
        QTest::newRow("state") << 4 << "STATE_MISMATCH";
        QTest::newRow("orphan") << 5 << "ORPHAN_ORDER";
        QTest::newRow("cash") << 6 << "CASH_DIFF";
    }
    void wordsOfTheClasses()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        const auto each = static_cast<FindingClass>(kind);
        const std::string_view text = toString(each);
        QCOMPARE(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), word);
        QCOMPARE(name(reasonOf(each)), text);
    }
};

SEXTANT_TEST(TestReconciliation)
#include "tst_reconciliation.moc"
