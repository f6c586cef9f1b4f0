#include <QTest>

#include "tests/test_main.h"

#include <charconv>
#include <cmath>
#include <string_view>

#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/row_reader.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/fills/bar_exit.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/ledger/ledger.h"
#include "engine/trading/risk/portfolio_risk.h"
#include "engine/trading/risk/position_size.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/risk_rules.h"
#include "engine/trading/risk/sizing.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;
using test::price;

namespace {

/// The three examples below the table of execution.md §5.1, from close and ATR on.
struct ExampleRow {
    market::Instrument instrument;
    const char* close;
    double atr;
    const char* nextOpen;
};

struct ExampleOutcome {
    OrderIntent intent;
    RiskDecision decision;
};

OrderIntent intentOf(const ExampleRow& row)
{
    OrderIntent intent;
    intent.instrument = &row.instrument;
    intent.side = Side::Buy;
    const Price close = price(row.instrument, row.close);
    intent.entry = entryEstimate(row.instrument, FillSettings{}, Side::Buy, close);
    intent.bracket = protectionFor(row.instrument, ExitSettings{}, Side::Buy, intent.entry, row.atr).value();
    intent.quantity =
        positionSize(row.instrument, cash("100000"), RiskSettings{}.limits(row.instrument.assetClass).riskPerTradePpm,
                     1.0, intent.entry, *intent.bracket.stop)
            .quantity;
    intent.barLength = std::chrono::minutes(1);
    intent.mid = close;
    intent.spread = proxySpread(row.instrument, FillSettings{}, close);
    return intent;
}

RiskDecision decide(const OrderIntent& intent)
{
    const auto ledger = Ledger<Paper>::open(cash("100000")).value();
    AccountView account;
    ledger.view(account);
    const RiskState state;
    return evaluate(intent, RiskContext{account, {}, state, {}}, RiskSettings{});
}

RiskDecision decideWith(const OrderIntent& intent, const MarketHistory& history)
{
    const auto ledger = Ledger<Paper>::open(cash("100000")).value();
    AccountView account;
    ledger.view(account);
    const RiskState state;
    PortfolioMemory memory;
    const RiskInputs inputs{memory, &history, nullptr, nullptr, nullptr, nullptr, {}};
    return evaluate(intent, RiskContext{account, {}, state, {}, &inputs}, RiskSettings{});
}

/// Bars whose sample deviation times sqrt(perDay) is `sigma`.
MarketHistory historyOf(const market::Instrument& instrument, double sigma, int perDay)
{
    MarketHistory history;
    const double move = sigma / std::sqrt(perDay) * std::sqrt((perDay - 1.0) / perDay);
    double close = 100.0;
    for (int i = 0; i <= perDay; ++i) {
        history.noteBar(instrument.id, close, perDay);
        close *= std::exp(i % 2 == 0 ? move : -move);
    }
    return history;
}

/// The closes of a recorded file up to and with the bar that starts at `last`, which is empty if it is not there.
std::vector<double> recordedCloses(const std::string& path, std::string_view last)
{
    std::vector<double> closes;
    const auto source = market::formats::ByteSource::openFile(path);
    if (!source) return closes;
    market::formats::LineReader lines(**source);
    std::string_view line;
    while (lines.next(line) == market::formats::Step::Row) {
        if (line.empty() || line[0] < '0' || line[0] > '9') continue;
        const std::string_view stamp = line.substr(0, line.find(','));
        for (int skipped = 0; skipped < 4; ++skipped)
            line.remove_prefix(line.find(',') + 1);
        double close = 0.0;
        std::from_chars(line.data(), line.data() + line.size(), close);
        closes.push_back(close);
        if (stamp == last) return closes;
    }
    return {};
}

std::string quantityAt(const OrderIntent& intent, const RiskDecision& decision, ReasonCode rule)
{
    return intent.instrument->format(decision.find(rule)->after);
}

} // namespace

class TestWorkedExamples final : public QObject {
    Q_OBJECT
private slots:
    void bitcoin()
    {
        const ExampleRow row{test::bitcoin(), "60771.24", 58.5005, "60771.25"};
        const auto& instrument = row.instrument;
        const auto intent = intentOf(row);
        QCOMPARE(instrument.format(intent.entry), std::string("60777.32"));
        QCOMPARE(instrument.format(*intent.bracket.stop), std::string("60660.31"));
        QCOMPARE(instrument.format(*intent.bracket.target), std::string("60952.82"));
        QCOMPARE(instrument.format(intent.quantity), std::string("8.54627"));
        const auto decision = decide(intent);
        QVERIFY(decision.verdict == Verdict::Reduce);
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R07Leverage), std::string("3.2907"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R16BuyingPower), std::string("1.5623"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R06Exposure), std::string("0.82267"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R01MaxPosition), std::string("0.32907"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R12FatFinger), std::string("0.32907"));
        QCOMPARE(instrument.format(decision.allowed), std::string("0.32907"));
        // notional 19 999.99 (19 999.9927…); loss at the stop 38.50
        QCOMPARE(toString(instrument.value(intent.entry, decision.allowed).value()), std::string("19999.9926924"));
        const Price distance{intent.entry.units - intent.bracket.stop->units};
        QCOMPARE(toString(instrument.value(distance, decision.allowed).value()), std::string("38.5044807"));

        const auto bar = test::bar(instrument, row.nextOpen, row.nextOpen, row.nextOpen, row.nextOpen);
        const auto fill = fillAtBarOpen(instrument, FillSettings{}, Side::Buy, bar);
        QCOMPARE(instrument.format(fill.price), std::string("60783.40425"));
        QCOMPARE(toString(commission(instrument, fill.price, decision.allowed, fill.liquidity).value()),
                 std::string("10.00099742"));
    }

    void spy()
    {
        const ExampleRow row{test::spy(), "508.14", 0.257356, "508.1499"};
        const auto& instrument = row.instrument;
        const auto intent = intentOf(row);
        QCOMPARE(instrument.format(intent.entry), std::string("508.2"));
        QCOMPARE(instrument.format(*intent.bracket.stop), std::string("507.68"));
        QCOMPARE(instrument.format(*intent.bracket.target), std::string("508.97"));
        QCOMPARE(intent.quantity.count, 1'923);
        const auto decision = decide(intent);
        QVERIFY(decision.verdict == Verdict::Reduce);
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R07Leverage), std::string("393"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R16BuyingPower), std::string("186"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R06Exposure), std::string("98"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R01MaxPosition), std::string("39"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R12FatFinger), std::string("39"));
        QCOMPARE(decision.allowed.count, 39);
        QCOMPARE(toString(instrument.value(intent.entry, decision.allowed).value()), std::string("19819.8"));
        const Price distance{intent.entry.units - intent.bracket.stop->units};
        QCOMPARE(toString(instrument.value(distance, decision.allowed).value()), std::string("20.28"));
        const auto bar = test::bar(instrument, row.nextOpen, row.nextOpen, row.nextOpen, row.nextOpen);
        QCOMPARE(instrument.format(fillAtBarOpen(instrument, FillSettings{}, Side::Buy, bar).price),
                 std::string("508.25152998"));
    }

    void euroFuture()
    {
        const ExampleRow row{test::euroFuture(), "1.09705", 0.00022214, "1.0971"};
        const auto intent = intentOf(row);
        QCOMPARE(row.instrument.format(intent.entry), std::string("1.0971"));
        QCOMPARE(row.instrument.format(Price{intent.entry.units - intent.bracket.stop->units}), std::string("0.00045"));
        QCOMPARE(intent.quantity.count, 17); // 17.8
        const auto decision = decide(intent);
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R07Leverage), std::string("1"));
        QCOMPARE(decision.allowed.count, 1);
        QCOMPARE(toString(row.instrument.value(intent.entry, Lots{1}).value()), std::string("137137.5"));
        // The margin at 5 % is 6 856.875: R06 leaves 50 000, R12 20 000 and R16 95 000 of it, R01 ten contracts.
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R06Exposure), std::string("7"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R12FatFinger), std::string("2"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R16BuyingPower), std::string("13"));
        QCOMPARE(quantityAt(intent, decision, ReasonCode::R01MaxPosition), std::string("10"));
        QCOMPARE(decision.find(ReasonCode::R12FatFinger)->measured, 17.0 * 6'856.875);
    }

    void valueAtRiskAndClusterOfTheTable()
    {
        // sigma_d 2.826 % and 0.412 % in the table; their next digits by the recorded bars, see below.
        const ExampleRow coin{test::bitcoin(), "60771.24", 58.5005, "60771.25"};
        const OrderIntent coins = intentOf(coin);
        RiskDecision decision = decideWith(coins, historyOf(coin.instrument, 0.028255743863027934, 1'440));
        QCOMPARE(quantityAt(coins, decision, ReasonCode::R17ValueAtRisk), std::string("1.06205"));
        QCOMPARE(quantityAt(coins, decision, ReasonCode::R09Correlation), std::string("0.4936"));
        QCOMPARE(coin.instrument.format(decision.allowed), std::string("0.32907"));
        // The whole column of the table, from the unreduced quantity down.
        std::vector<std::string> column;
        const SizeSteps steps = sizeSteps(decision);
        for (const SizeStep& step : steps.all())
            column.push_back(coin.instrument.format(step.after));
        QVERIFY(column ==
                (std::vector<std::string>{"3.2907", "1.5623", "1.06205", "0.82267", "0.4936", "0.32907", "0.32907"}));

        const ExampleRow fund{test::spy(), "508.14", 0.257356, "508.1499"};
        const OrderIntent shares = intentOf(fund);
        decision = decideWith(shares, historyOf(fund.instrument, 0.004116850746896855, 390));
        QCOMPARE(quantityAt(shares, decision, ReasonCode::R17ValueAtRisk), std::string("871"));
        QCOMPARE(quantityAt(shares, decision, ReasonCode::R09Correlation), std::string("59"));
        QCOMPARE(decision.allowed.count, 39);
        column.clear();
        const SizeSteps others = sizeSteps(decision);
        for (const SizeStep& step : others.all())
            column.push_back(fund.instrument.format(step.after));
        QVERIFY(column == (std::vector<std::string>{"871", "393", "186", "98", "59", "39", "39"}));

        // The future: one contract passes stress (10 % of 137 137.50) and value at risk without bars warns.
        const ExampleRow euro{test::euroFuture(), "1.09705", 0.00022214, "1.0971"};
        const OrderIntent contracts = intentOf(euro);
        decision = decideWith(contracts, MarketHistory{});
        QCOMPARE(decision.allowed.count, 1);
        QVERIFY(decision.find(ReasonCode::R17ValueAtRisk)->verdict == Verdict::Warn);
        QVERIFY(std::abs(decision.find(ReasonCode::R18Stress)->measured - 13'713.75) < 1e-6);
    }

    void volatilityOfTheRecordedBars_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("barsPerDay");
        QTest::addColumn<QString>("percent");
        QTest::newRow("BTC") << "bars/crypto/btcusdt_binance_1m_202104.csv.gz" << QByteArray("1618056000000") << 1'440
                             << "2.826";
        QTest::newRow("SPY") << "bars/equity/spy_1m_20240220_20240517.csv.gz" << QByteArray("1709652600000") << 390
                             << "0.412";
    }
    void volatilityOfTheRecordedBars()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        QFETCH(int, barsPerDay);
        QFETCH(QString, percent);
        const QString folder = qEnvironmentVariable("SEXTANT_DATA");
        if (folder.isEmpty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to read");
        const auto closes = recordedCloses((folder + "/" + file).toStdString(), start.toStdString());
        QVERIFY(closes.size() > static_cast<std::size_t>(barsPerDay));
        MarketHistory history;
        for (const double close : closes)
            history.noteBar(InstrumentId{1}, close, barsPerDay);
        QCOMPARE(QString::number(100.0 * *history.dailySigma(InstrumentId{1}), 'f', 3), percent);
    }

    void wholeTradeFromDecisionToTarget()
    {
        const ExampleRow row{test::bitcoin(), "60771.24", 58.5005, "60771.25"};
        const auto intent = intentOf(row);
        auto ledger = Ledger<Paper>::open(cash("100000")).value();
        const auto entryBar = test::bar(row.instrument, "60771.25", "60800", "60700", "60790");
        Fill<Paper> entry;
        entry.id = FillId{1};
        entry.order = OrderId{1};
        entry.instrument = row.instrument.id;
        entry.side = Side::Buy;
        entry.quantity = decide(intent).allowed;
        entry.priced = fillAtBarOpen(row.instrument, FillSettings{}, Side::Buy, entryBar);
        entry.commission =
            commission(row.instrument, entry.priced.price, entry.quantity, entry.priced.liquidity).value();
        entry.time = entryBar.end;
        entry.bracket = intent.bracket;
        QVERIFY(ledger.book(entry, row.instrument));
        QVERIFY(!exitInBar(row.instrument, FillSettings{}, Side::Buy, intent.bracket, entryBar));
        QVERIFY(ledger.mark(row.instrument.id, entryBar.close));

        const auto exitBar = test::bar(row.instrument, "60790", "60960", "60780", "60950");
        const auto exit = exitInBar(row.instrument, FillSettings{}, Side::Buy, intent.bracket, exitBar);
        QVERIFY(exit && exit->rule == ReasonCode::ExitTarget);
        Fill<Paper> out = entry;
        out.id = FillId{2};
        out.order = OrderId{2};
        out.side = Side::Sell;
        out.priced = exit->priced;
        out.commission = commission(row.instrument, out.priced.price, out.quantity, out.priced.liquidity).value();
        out.purpose = exit->rule;
        const auto booking = ledger.book(out, row.instrument);
        QVERIFY(booking);
        // 0.32907 · (60 952.82 − 60 783.40425) on amounts rounded each; fees 10.00099742 taker and 4.0115489 maker
        QCOMPARE(toString(booking->realizedGross), std::string("55.74964085"));
        QCOMPARE(toString(out.commission), std::string("4.0115489"));
        QCOMPARE(toString(ledger.equity()), std::string("100041.73709453"));
        QCOMPARE(ledger.conservation().units, 0);
    }
};

SEXTANT_TEST(TestWorkedExamples)
#include "tst_worked_examples.moc"
