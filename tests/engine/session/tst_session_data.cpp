#include <QTest>

#include <filesystem>

#include "engine/session/sequencer.h"
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
    const auto order = driver.all<OrderChanged>().at(0);
    QCOMPARE(spy.format(order.stop), std::string("507.68"));
    QCOMPARE(spy.format(order.target), std::string("508.97"));
    QCOMPARE(spy.format(driver.all<Filled>().at(0).price), std::string("508.25152998"));
}

#undef SKIP_WITHOUT_DATA
SEXTANT_TEST(TestSessionData)
#include "tst_session_data.moc"
