#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <vector>

#include <rapidcheck.h>

#include "engine/trading/ledger/account_exports.h"
#include "engine/trading/ledger/csv_line.h"
#include "engine/trading/ledger/daily_snapshot.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;
using test::price;

namespace {

Fill<Paper> exported(const market::Instrument& instrument, Side side, std::int64_t lots, std::string_view at,
                     std::string_view fee, std::uint64_t number, std::string_view time)
{
    Fill<Paper> fill;
    fill.id = FillId{number};
    fill.order = OrderId{number};
    fill.instrument = instrument.id;
    fill.side = side;
    fill.quantity = Lots{lots};
    fill.priced.price = fill.priced.reference = price(instrument, at);
    fill.commission = cash(fee);
    fill.time = parseRfc3339(time).value();
    return fill;
}

std::size_t fieldsOf(std::string_view line)
{
    std::size_t count = 1;
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"') isQuoted = !isQuoted;
        if (c == ',' && !isQuoted) ++count;
    }
    return count;
}

} // namespace

class TestAccountExports final : public QObject {
    Q_OBJECT
private slots:
    void fieldsAreQuotedWhereTheyMustBe()
    {
        std::string text;
        {
            CsvLine line(text);
            for (const char* field :
                 {"plain", "a,b", "say \"so\"", "two\nlines", "-12.5", "=1+1", "-x", "+5", "", "@a"})
                line.add(field);
        }
        QCOMPARE(text, std::string("plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",-12.5,\"'=1+1\",\"'-x\",\"'+5\",,"
                                   "\"'@a\"\n"));
    }

    void taxLotsOfAnExample()
    {
        auto instrument = test::hundredfold();
        instrument.quote = "USD";
        auto ledger = Ledger<Paper>::open(cash("50000")).value();
        QVERIFY(ledger.book(exported(instrument, Side::Buy, 2, "3.10", "2", 1, "2024-01-02T15:00:00Z"), instrument));
        QVERIFY(ledger.book(exported(instrument, Side::Buy, 3, "3.40", "3", 2, "2024-02-01T15:00:00Z"), instrument));
        auto sale = exported(instrument, Side::Sell, 4, "3.90", "4", 3, "2025-01-02T14:59:59Z");
        sale.purpose = ReasonCode::ExitTarget;
        const auto booking = ledger.book(sale, instrument);
        std::string text(taxLotsHeader());
        for (const ClosedLot& lot : ledger.closedLots())
            writeTaxLot(text, lot, instrument);
        QCOMPARE(text, std::string("symbol,side,position,entry_fill,exit_fill,opened,closed,days_held,quantity,"
                                   "currency,proceeds,cost,entry_fee,exit_fee,gain,purpose\n"
                                   "XYZ,long,1,1,3,2024-01-02T15:00:00.000Z,2025-01-02T14:59:59.000Z,365,2,USD,780,620,"
                                   "2,2,156,EXIT_TARGET\n"
                                   "XYZ,long,1,2,3,2024-02-01T15:00:00.000Z,2025-01-02T14:59:59.000Z,335,2,USD,780,680,"
                                   "2,2,96,EXIT_TARGET\n"));
        QCOMPARE(toString(booking->realizedFifo), std::string("260"));
    }

    void splitsShowTheirFraction()
    {
        const auto instrument = test::spy();
        auto ledger = Ledger<Paper>::open(cash("50000")).value();
        for (const auto& each : {test::bitcoin(), test::spy()})
            ledger.define(each);
        QVERIFY(ledger.book(exported(instrument, Side::Buy, 3, "100", "3", 1, "2024-01-02T15:00:00Z"), instrument));
        QVERIFY(
            ledger.split(instrument.id, 3, 2, price(instrument, "70"), parseRfc3339("2024-03-01T00:00:00Z").value()));
        QCOMPARE(ledger.closedLots().size(), std::size_t{1});
        std::string text;
        writeTaxLot(text, ledger.closedLots()[0], instrument);
        // Half a new share of 4.5: a ninth of 300 and of 3, paid 35
        QCOMPARE(text, std::string("SPY,long,1,1,,2024-01-02T15:00:00.000Z,2024-03-01T00:00:00.000Z,58,0,USD,35,"
                                   "33.33333333,0.33333333,0,1.33333334,CORPORATE_ACTION_APPLIED\n"));
    }

    void aTradeOfTheJournal()
    {
        const auto instrument = test::bitcoinPerpetual();
        auto ledger = Ledger<Paper>::open(cash("100000")).value();
        for (const auto& each :
             {test::bitcoin(), test::spy(), test::euroFuture(), test::euroDollar(), test::bitcoinPerpetual()})
            ledger.define(each);
        auto entry = exported(instrument, Side::Sell, 10'000, "60000", "3", 1, "2024-05-01T00:00:00Z");
        entry.bracket.stop = price(instrument, "61000");
        QVERIFY(ledger.book(entry, instrument));
        QVERIFY(ledger.funding(instrument.id, price(instrument, "60000"), 10'000));
        auto out = exported(instrument, Side::Buy, 10'000, "59000", "-0.6", 2, "2024-05-03T12:00:00Z");
        out.purpose = ReasonCode::ExitTarget;
        const auto booking = ledger.book(out, instrument);
        QVERIFY(booking->positions()[0].closed());
        JournalTrade trade = journalTrade(booking->positions()[0].before, booking->positions()[0].after);
        trade.bestExcursion = cash("120");
        trade.worstExcursion = cash("-15.5");
        trade.tags = "trend";
        trade.note = "late, but \"fine\"";
        std::string text;
        writeJournalTrade(text, trade, instrument);
        QCOMPARE(text,
                 std::string("1,BTC-PERP,short,2024-05-01T00:00:00.000Z,2024-05-03T12:00:00.000Z,2,1,0.1,60000,USD,"
                             "100,2.4,0,0.6,98.2,100,0.982,120,-15.5,EXIT_TARGET,trend,\"late, but \"\"fine\"\"\""
                             "\n"));
        QCOMPARE(fieldsOf(text), fieldsOf(tradeJournalHeader()));
        trade.initialRisk = Cash{};
        QVERIFY(!trade.multipleOfRisk());
    }

    void exportedGainsAddUp()
    {
        QVERIFY(rc::check("gains of all lots, open fees besides, are the result", [] {
            const auto instrument = test::spy();
            auto ledger = Ledger<Paper>::open(cash("1000000")).value();
            for (const auto& each : {test::bitcoin(), test::spy()})
                ledger.define(each);
            std::string text;
            Cash gain;
            const int steps = *rc::gen::inRange(1, 40);
            std::size_t lines = 0;
            for (int i = 1; i <= steps; ++i) {
                Fill<Paper> fill = exported(instrument, *rc::gen::element(Side::Buy, Side::Sell),
                                            *rc::gen::inRange<std::int64_t>(1, 30), "1", "0",
                                            static_cast<std::uint64_t>(i), "2024-01-01T00:00:00Z");
                fill.priced.price = Price{*rc::gen::inRange<std::int64_t>(1, 90'000'000'000)};
                fill.commission = Cash{*rc::gen::inRange<std::int64_t>(-99, 9'999)};
                RC_ASSERT(ledger.book(fill, instrument).has_value());
                for (const ClosedLot& lot : ledger.closedLots()) {
                    writeTaxLot(text, lot, instrument);
                    gain += lot.net();
                    ++lines;
                }
            }
            Cash openFees;
            for (const PositionLot& lot : ledger.lots(instrument.id))
                openFees += lot.fee;
            RC_ASSERT(gain == ledger.realizedFifo() - ledger.fees() + openFees);
            RC_ASSERT(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == lines);
        }));
    }

    void daysAreTold()
    {
        const auto instrument = test::hundredfold();
        auto ledger = Ledger<Paper>::open(cash("50000")).value();
        const Time close = parseRfc3339("2024-01-02T21:00:00Z").value();
        QVERIFY(ledger.book(exported(instrument, Side::Buy, 2, "3.10", "1", 1, "2024-01-02T15:00:00Z"), instrument));
        QVERIFY(ledger.mark(instrument.id, price(instrument, "3.20")));
        std::vector<DailySnapshot> days{snapshotOf(ledger, 19'724, close)};
        QVERIFY(ledger.transfer(cash("1000"), close).has_value());
        QVERIFY(ledger.book(exported(instrument, Side::Sell, 2, "3.50", "1", 2, "2024-01-03T15:00:00Z"), instrument));
        days.push_back(snapshotOf(ledger, 19'725, close + std::chrono::hours(24)));
        const DayResult second = resultBetween(days[0], days[1]);
        QCOMPARE(toString(second.profit), std::string("59")); // 60 less the fee; the 1 000 are none
        QCOMPARE(second.ratio, 59.0 / 50'019.0);
        QCOMPARE(second.trades, 1);
        QCOMPARE(second.fills, 1);
        QCOMPARE(dailySnapshotsCsv(days, cash("50000")),
                 std::string("date,close,cash,market_value,equity,profit,realized_gross,unrealized,fees,dividends,"
                             "funding,contributed,max_drawdown,open_positions,trades,fills\n"
                             "2024-01-02,2024-01-02T21:00:00.000Z,49379,640,50019,19,0,20,1,0,0,0,1,1,0,1\n"
                             "2024-01-03,2024-01-03T21:00:00.000Z,51078,0,51078,59,80,0,2,0,0,1000,1,0,1,2\n"));
    }
};

SEXTANT_TEST(TestAccountExports)
#include "tst_account_exports.moc"
