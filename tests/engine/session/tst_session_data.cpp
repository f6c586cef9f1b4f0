#include <QTest>

#include <cmath>
#include <filesystem>

#include "engine/session/sequencer.h"
#include "tests/engine/session/risk_desk.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

class TestSessionData final : public QObject {
    Q_OBJECT

private slots:
    void recordedFilesAreConserved_data();
    void recordedFilesAreConserved();
    void workedExampleOfBitcoin();
    void workedExampleOfSpy();
    void theDefaultsTradeEveryAssetClass_data();
    void theDefaultsTradeEveryAssetClass();
};

// A skip in initTestCase would silence the classes behind this one, so each function skips for itself.
#define SKIP_WITHOUT_DATA()                                                                                            \
    if (marketData().empty()) QSKIP("SEXTANT_DATA is not set: no recorded markets to play")

namespace {

std::string marketData() { return qgetenv("SEXTANT_DATA").toStdString(); }

/// Plays a recorded file; `each` sees the driver after every record that ends at `stopAt`, where playing pauses for a
/// signal.
void playFile(SessionDriver& driver, const std::string& path, std::optional<Time> signalAt = {})
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    market::formats::SourceOptions options;
    options.path = path;
    auto source = market::formats::TapeSource::open(options, catalog);
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    market::Instrument instrument = (*source)->instrument();
    instrument.id = InstrumentId{1};
    driver.apply(std::make_shared<const market::Instrument>(instrument), driver.session.now());
    Sequencer sequencer;
    sequencer.add(*std::move(source), InstrumentId{1}, market::findCalendar(instrument.calendar), {});
    if (signalAt) {
        auto signal = std::make_shared<ExternalSignal>();
        signal->instrument = InstrumentId{1};
        signal->symbol = instrument.symbol;
        signal->timeframe = Timeframe::M1;
        signal->timestamp = *signalAt;
        Event event;
        event.time = *signalAt;
        event.body = std::shared_ptr<const ExternalSignal>(std::move(signal));
        sequencer.setTimedEvents({event});
    }
    Sequencer::Item item;
    while (true) {
        const auto more = sequencer.next(item);
        QVERIFY2(more, more ? "" : more.error().message.c_str());
        if (!*more) return;
        if (item.isSpan) {
            item.span.firstSeq = driver.session.lastSeq() + 1;
            driver.session.apply(item.span, driver.effects);
        } else {
            item.event.seq = driver.session.lastSeq() + 1;
            driver.session.apply(item.event, driver.effects);
        }
    }
}

} // namespace

void TestSessionData::recordedFilesAreConserved_data()
{
    QTest::addColumn<QString>("file");
    if (marketData().empty()) {
        QTest::newRow("no data") << QString();
        return;
    }
    for (const char* folder : {"bars/crypto", "bars/equity", "bars/fx", "ticks/crypto", "ticks/fx"}) {
        std::vector<std::string> names;
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator(marketData() + "/" + folder, ignored))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        for (const std::string& name : names)
            QTest::newRow(name.c_str()) << QString::fromStdString(std::string(folder) + "/" + name);
    }
}

void TestSessionData::recordedFilesAreConserved()
{
    SKIP_WITHOUT_DATA();
    QFETCH(QString, file);
    SessionDriver driver(Time::fromSeconds(0));
    playFile(driver, marketData() + "/" + file.toStdString());
    const SessionReport report = driver.session.report();
    QCOMPARE(report.paper.conservation.units, std::int64_t{0});
    QCOMPARE(report.shadow.conservation.units, std::int64_t{0});
    const bool minutes = file.contains("_1m_") && !file.contains("quotes") && !file.contains("spx");
    if (minutes && report.counts.bars >= 20'000) QVERIFY2(report.fills > 0, qPrintable(file));
    std::uint64_t outcomes = 0;
    for (const auto& [reason, count] : report.nonTradesByReason)
        outcomes += count;
    const auto ordered = report.signalsByState.find("ordered");
    outcomes += ordered == report.signalsByState.end() ? 0 : ordered->second;
    QCOMPARE(outcomes, report.scoredBars); // each scored bar: an order or a reason
}

namespace {

/// What one rule of the newest verdict would have left of the order, as the instrument writes it; "pass" where it had
/// no objection.
std::string leftBy(const SessionDriver& driver, ReasonCode rule)
{
    const market::Instrument& instrument = driver.session.instrument(InstrumentId{1});
    std::string found = "not asked";
    for (const Effect& effect : driver.effects.all()) {
        if (effect.kind != EffectKind::RiskVerdict) continue;
        found = "not asked";
        for (const Reason& reason : driver.effects.reasons(effect))
            if (reason.code == rule)
                found = codeIn(reason, ArgName::Verdict) == ReasonCode::Pass
                            ? "pass"
                            : instrument.format(Lots{static_cast<std::int64_t>(numberIn(reason, ArgName::After))});
    }
    return found;
}

} // namespace

// execution.md §5.1, worked examples: the close and ATR of the named bar, through risk to the fill at the next open.
void TestSessionData::workedExampleOfBitcoin()
{
    SKIP_WITHOUT_DATA();
    SessionDriver driver(Time::fromSeconds(0), {"scoring.enabled=false"});
    playFile(driver, marketData() + "/bars/crypto/btcusdt_binance_1m_202104.csv.gz", at("2021-04-10T12:01:00Z"));
    const auto verdict = driver.all<RiskVerdict>().at(0);
    const auto& btc = driver.session.instrument(InstrumentId{1});
    QCOMPARE(btc.format(verdict.wanted), std::string("8.54627"));
    QCOMPARE(btc.format(verdict.granted), std::string("0.32907"));
    // Each step of the table, to the last digit.
    for (const auto& [rule, left] : {std::pair{ReasonCode::R07Leverage, "3.2907"},
                                     {ReasonCode::R16BuyingPower, "1.5623"},
                                     {ReasonCode::R17ValueAtRisk, "1.06205"},
                                     {ReasonCode::R06Exposure, "0.82267"},
                                     {ReasonCode::R09Correlation, "0.4936"},
                                     {ReasonCode::R01MaxPosition, "0.32907"},
                                     {ReasonCode::R12FatFinger, "0.32907"},
                                     {ReasonCode::R18Stress, "pass"}})
        QVERIFY2(leftBy(driver, rule) == left, (std::string(name(rule)) + " left " + leftBy(driver, rule)).c_str());
    const auto order = driver.all<OrderChanged>().at(0);
    QCOMPARE(btc.format(order.stop), std::string("60660.31"));
    QCOMPARE(btc.format(order.target), std::string("60952.82"));
    QCOMPARE(btc.format(driver.all<Filled>().at(0).price), std::string("60783.40425"));
}

void TestSessionData::workedExampleOfSpy()
{
    SKIP_WITHOUT_DATA();
    SessionDriver driver(Time::fromSeconds(0), {"scoring.enabled=false"});
    playFile(driver, marketData() + "/bars/equity/spy_1m_20240220_20240517.csv.gz", at("2024-03-05T15:31:00Z"));
    const auto verdict = driver.all<RiskVerdict>().at(0);
    const auto& spy = driver.session.instrument(InstrumentId{1});
    QCOMPARE(spy.format(verdict.wanted), std::string("1923"));
    QCOMPARE(spy.format(verdict.granted), std::string("39"));
    for (const auto& [rule, left] : {std::pair{ReasonCode::R07Leverage, "393"},
                                     {ReasonCode::R16BuyingPower, "186"},
                                     {ReasonCode::R17ValueAtRisk, "871"},
                                     {ReasonCode::R06Exposure, "98"},
                                     {ReasonCode::R09Correlation, "59"},
                                     {ReasonCode::R01MaxPosition, "39"},
                                     {ReasonCode::R12FatFinger, "39"},
                                     {ReasonCode::R18Stress, "pass"}})
        QVERIFY2(leftBy(driver, rule) == left, (std::string(name(rule)) + " left " + leftBy(driver, rule)).c_str());
    const auto order = driver.all<OrderChanged>().at(0);
    QCOMPARE(spy.format(order.stop), std::string("507.68"));
    QCOMPARE(spy.format(order.target), std::string("508.97"));
    QCOMPARE(spy.format(driver.all<Filled>().at(0).price), std::string("508.25152998"));
}

// execution.md §14: the default configuration trades each class; futures have their flag.
void TestSessionData::theDefaultsTradeEveryAssetClass_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("venue");
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("flag");
    QTest::newRow("equity") << "SPY"
                            << "" << 500.0 << "2024-03-05T15:00:00Z"
                            << "";
    QTest::newRow("crypto spot") << "BTC-USDT"
                                 << "binance" << 60'000.0 << "2024-03-05T15:00:00Z"
                                 << "";
    QTest::newRow("crypto perpetual") << "BTC-USDT"
                                      << "bybit" << 60'000.0 << "2024-03-05T15:00:00Z"
                                      << "";
    QTest::newRow("fx") << "EUR-USD"
                        << "" << 1.1 << "2024-03-05T15:00:00Z"
                        << "";
    QTest::newRow("future") << "6EH4"
                            << "" << 1.1 << "2024-01-10T15:00:00Z"
                            << "futures=on";
}

void TestSessionData::theDefaultsTradeEveryAssetClass()
{
    QFETCH(QString, symbol);
    QFETCH(QString, venue);
    QFETCH(double, price);
    QFETCH(QString, start);
    QFETCH(QString, flag);
    std::vector<std::string> flags;
    if (!flag.isEmpty()) flags.push_back(flag.toStdString());
    const Time begun = at(start.toUtf8().constData());
    SessionDriver driver(begun, {"scoring.enabled=false"}, flags);
    const market::Instrument& instrument = driver.define(symbol.toStdString(), venue.toStdString(), Timeframe::M1);
    const std::int64_t tick = instrument.tick.units;
    const std::int64_t base = std::llround(price / instrument.toDouble(instrument.tick));
    // A swing of a thousandth, so that the stop is wider than what trading costs.
    const std::int64_t swing = std::max<std::int64_t>(base / 1000, 2);
    Time time = begun;
    const auto bar = [&](std::int64_t close) {
        time = time + std::chrono::minutes(1);
        market::Bar record;
        record.end = time;
        record.open = Price{base * tick};
        record.close = Price{close * tick};
        record.high = Price{(std::max(base, close) + swing) * tick};
        record.low = Price{(std::min(base, close) - swing) * tick};
        record.volume = 100.0;
        record.durationSeconds = 60;
        record.instrument = 1;
        driver.applySpan(std::vector{record});
    };
    for (int i = 0; i < 80; ++i)
        bar(i % 2 == 0 ? base : base + 1);
    driver.signal(instrument, SignalDirection::Long, time, Timeframe::M1);
    const RiskVerdict verdict = driver.last<RiskVerdict>();
    QVERIFY2(verdict.allowed, std::string(name(verdict.blockedBy)).c_str());
    QVERIFY(verdict.granted.count > 0);
    bar(base);
    QVERIFY(!driver.session.paper().position(InstrumentId{1}).isFlat());
    QCOMPARE(driver.session.paper().position(InstrumentId{1}).quantity.count, verdict.granted.count);
    QVERIFY(driver.session.paper().position(InstrumentId{1}).bracket.stop);
    QVERIFY(driver.session.paper().position(InstrumentId{1}).bracket.target);
    QCOMPARE(driver.session.report().paper.conservation.units, std::int64_t{0});
}

#undef SKIP_WITHOUT_DATA
SEXTANT_TEST(TestSessionData)
#include "tst_session_data.moc"
