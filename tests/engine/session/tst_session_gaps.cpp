#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "engine/core/reason.h"
#include "engine/session/sequencer.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

/// Sessions over recorded minutes with nights, holidays, the change of clocks and outages in them: what comes of them
/// rests on minutes that were there.
class TestSessionGaps final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsMadeOfMissingTime_data();
    void nothingIsMadeOfMissingTime();
    void longBarsBeginWithTheirSession();
    void everyScoredBarEndsInOneReason_data();
    void everyScoredBarEndsInOneReason();
};

namespace {

#define SKIP_WITHOUT_TAPES()                                                                                           \
    if (qEnvironmentVariableIsEmpty("SEXTANT_DATA")) QSKIP("SEXTANT_DATA is not set: no recorded minutes to play")

constexpr const char* kSpyMinutes = "bars/equity/spy_1m_20240220_20240517.csv.gz";
constexpr const char* kBitcoinMinutes = "bars/crypto/btcusdt_binance_1m_202104.csv.gz";

using SeeStep = std::function<void(const SessionDriver&, std::span<const market::Bar>)>;

/// Plays a file of bars. `see` is shown, after each step, the bars of the tape in it and what they led to.
void playMinutes(SessionDriver& driver, const char* file, const SeeStep& see)
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    market::formats::SourceOptions options;
    options.path = qEnvironmentVariable("SEXTANT_DATA").toStdString() + "/" + file;
    auto source = market::formats::TapeSource::open(options, catalog);
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    market::Instrument instrument = (*source)->instrument();
    instrument.id = InstrumentId{1};
    driver.apply(std::make_shared<const market::Instrument>(instrument), driver.session.now());
    Sequencer sequencer;
    sequencer.add(*std::move(source), InstrumentId{1}, market::findCalendar(instrument.calendar), {});
    Sequencer::Item item;
    while (true) {
        const auto more = sequencer.next(item);
        QVERIFY2(more, more ? "" : more.error().message.c_str());
        if (!*more) return;
        driver.effects.clear();
        std::span<const market::Bar> bars;
        if (item.isSpan) {
            item.span.firstSeq = driver.session.lastSeq() + 1;
            if (const auto* records = std::get_if<std::span<const market::Bar>>(&item.span.records)) bars = *records;
            driver.session.apply(item.span, driver.effects);
        } else {
            item.event.seq = driver.session.lastSeq() + 1;
            driver.session.apply(item.event, driver.effects);
        }
        see(driver, bars);
    }
}

/// The minutes of a tape by their starts.
using Minutes = std::map<std::int64_t, market::Bar>;

/// The bar that minutes in [start, end) make, without looking at how it was built; none if there are none.
std::optional<market::Bar> barFromMinutes(const Minutes& minutes, Time start, Time end)
{
    std::optional<market::Bar> made;
    for (auto at = minutes.lower_bound(start.ns); at != minutes.end() && at->first < end.ns; ++at) {
        const market::Bar& minute = at->second;
        if (!made) {
            made = minute;
            continue;
        }
        made->high = std::max(made->high, minute.high);
        made->low = std::min(made->low, minute.low);
        made->close = minute.close;
        made->volume += minute.volume;
    }
    return made;
}

/// Whether some minute of the tape lies around an instant or ends at it.
bool isTraded(const Minutes& minutes, Time time)
{
    const auto after = minutes.upper_bound(time.ns);
    return after != minutes.begin() && time <= std::prev(after)->second.end;
}

} // namespace

void TestSessionGaps::nothingIsMadeOfMissingTime_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("leastMissing"); // stretches of open or closed time without a minute
    QTest::newRow("SPY, nights and the change of clocks") << kSpyMinutes << 60;
    QTest::newRow("Bitcoin, April 2021 with its outages") << kBitcoinMinutes << 2;
}

void TestSessionGaps::nothingIsMadeOfMissingTime()
{
    SKIP_WITHOUT_TAPES();
    QFETCH(QString, file);
    QFETCH(int, leastMissing);
    SessionDriver driver(Time::fromSeconds(0),
                         {"scoring.timeframes=1m,5m,15m,1h", "scoring.signal_timeframes=5m", "exits.eod_flat=true"});
    Minutes minutes;
    std::set<std::pair<Timeframe, std::int64_t>> closed; // timeframe and end
    std::map<Timeframe, std::size_t> counts;
    std::size_t scored = 0;
    std::size_t fills = 0;
    std::size_t regimes = 0;
    int missing = 0;
    Time lastHeartbeat = Time::fromSeconds(0);
    int quietHeartbeats = 0; // in a row
    QString wrong;
    const auto fail = [&](const char* what, Time time) {
        if (wrong.isEmpty()) wrong = QString("%1 at %2").arg(what).arg(QString::fromStdString(toRfc3339(time)));
    };
    playMinutes(driver, qPrintable(file), [&](const SessionDriver& d, std::span<const market::Bar> bars) {
        for (const market::Bar& bar : bars) {
            if (!minutes.empty() && bar.start() - minutes.rbegin()->second.end >= std::chrono::minutes(15)) ++missing;
            minutes.emplace(bar.start().ns, bar);
        }
        for (const market::Bar& bar : d.effects.closedBars()) {
            if (!closed.insert({bar.timeframe, bar.end.ns}).second) fail("the same bar twice", bar.end);
            ++counts[bar.timeframe];
            const auto made = barFromMinutes(minutes, bar.start(), bar.end);
            if (!made) {
                fail("a bar of nothing", bar.end);
                continue;
            }
            if (bar.open != made->open || bar.high != made->high || bar.low != made->low || bar.close != made->close ||
                std::abs(bar.volume - made->volume) > 1e-6 * made->volume)
                fail("a bar that its minutes do not make", bar.end);
        }
        for (const Effect& effect : d.effects.all()) {
            // A heartbeat says that nothing changed; over a gap once, not every quarter of an hour.
            if (const auto* regime = std::get_if<RegimeChanged>(&effect.body); regime && regime->isHeartbeat) {
                quietHeartbeats = barFromMinutes(minutes, lastHeartbeat, effect.time) ? 0 : quietHeartbeats + 1;
                if (quietHeartbeats > 1) fail("heartbeats within a gap", effect.time);
                lastHeartbeat = effect.time;
                continue;
            }
            if (std::holds_alternative<SignalScored>(effect.body) ||
                std::holds_alternative<RegimeChanged>(effect.body)) {
                // A bar whose last minute never came closes right behind its end.
                if (!closed.contains({effect.timeframe, effect.time.ns}) &&
                    !closed.contains({effect.timeframe, effect.time.ns - 1}))
                    fail("said of no closed bar", effect.time);
                std::holds_alternative<SignalScored>(effect.body) ? ++scored : ++regimes;
            }
            if (const auto* fill = std::get_if<Filled>(&effect.body)) {
                ++fills;
                if (!isTraded(minutes, fill->marketTime)) fail("a fill while nobody traded", fill->marketTime);
                if (fill->marketTime > effect.time) fail("a fill before its price", effect.time);
            }
        }
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(missing >= leastMissing, qPrintable(QString::number(missing)));
    QCOMPARE(counts[Timeframe::M5], scored);
    QVERIFY(counts[Timeframe::M1] > 40'000 && scored > 8'000 && fills > 0 && regimes > 0);
}

void TestSessionGaps::longBarsBeginWithTheirSession()
{
    SKIP_WITHOUT_TAPES();
    SessionDriver driver(Time::fromSeconds(0),
                         {"scoring.timeframes=1h,4h,1d,1w", "scoring.signal_timeframes=1h", "regime.timeframe=1d"});
    std::map<Timeframe, std::map<std::int64_t, market::Bar>> longBars; // by their starts
    Minutes regular;
    const auto calendar = market::findCalendar("NYSE");
    playMinutes(driver, kSpyMinutes, [&](const SessionDriver& d, std::span<const market::Bar> bars) {
        for (const market::Bar& bar : bars)
            if (calendar->isRegular(bar.start())) regular.emplace(bar.start().ns, bar);
        for (const market::Bar& bar : d.effects.closedBars())
            if (bar.timeframe >= Timeframe::D1 && (bar.flags & market::kIncomplete) == 0)
                longBars[bar.timeframe].emplace(bar.start().ns, bar);
    });
    // 09:30 in New York is 14:30 UTC in winter and 13:30 from 2024-03-10 on; the half hour of the close moves too.
    const auto expectBar = [&](Timeframe timeframe, const char* start, const char* end) {
        const auto found = longBars[timeframe].find(at(start).ns);
        QVERIFY2(found != longBars[timeframe].end(), start);
        QVERIFY2(found->second.end == at(end), end);
    };
    expectBar(Timeframe::D1, "2024-03-07T14:30:00Z", "2024-03-07T21:00:00Z");
    expectBar(Timeframe::D1, "2024-03-08T14:30:00Z", "2024-03-08T21:00:00Z");
    expectBar(Timeframe::D1, "2024-03-11T13:30:00Z", "2024-03-11T20:00:00Z");
    expectBar(Timeframe::D1, "2024-03-12T13:30:00Z", "2024-03-12T20:00:00Z");
    expectBar(Timeframe::W1, "2024-03-04T14:30:00Z", "2024-03-08T21:00:00Z");
    expectBar(Timeframe::W1, "2024-03-11T13:30:00Z", "2024-03-15T20:00:00Z");
    expectBar(Timeframe::W1, "2024-03-25T13:30:00Z", "2024-03-28T20:00:00Z"); // Good Friday is closed
    QVERIFY2(longBars[Timeframe::D1].size() >= 60, qPrintable(QString::number(longBars[Timeframe::D1].size())));
    for (const auto& [timeframe, byStart] : longBars)
        for (const auto& [start, bar] : byStart) {
            const market::TradingDay first = calendar->tradingDayAt(bar.start());
            QCOMPARE(bar.start().ns, first.regularOpen.ns);
            const auto made = barFromMinutes(regular, bar.start(), bar.end);
            QVERIFY(made.has_value());
            QCOMPARE(bar.open.units, made->open.units);
            QCOMPARE(bar.high.units, made->high.units);
            QCOMPARE(bar.low.units, made->low.units);
            QCOMPARE(bar.close.units, made->close.units);
        }
}

void TestSessionGaps::everyScoredBarEndsInOneReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("SPY") << kSpyMinutes;
    QTest::newRow("Bitcoin") << kBitcoinMinutes;
}

void TestSessionGaps::everyScoredBarEndsInOneReason()
{
    SKIP_WITHOUT_TAPES();
    QFETCH(QString, file);
    SessionDriver driver(Time::fromSeconds(0), {"scoring.signal_timeframes=5m"});
    std::map<std::uint64_t, int> endsOfSignals; // by signal: orders and reasons
    std::size_t scored = 0;
    std::size_t reasons = 0;
    QString wrong;
    playMinutes(driver, qPrintable(file), [&](const SessionDriver& d, std::span<const market::Bar>) {
        int withoutSignal = 0; // bars that became no signal, less the reasons that say why
        for (const Effect& effect : d.effects.all()) {
            for (const Reason& reason : d.effects.reasons(effect)) {
                ++reasons;
                if (reason.code == ReasonCode::None || name(reason.code).empty() ||
                    reasonCodeFromName(name(reason.code)) != reason.code)
                    wrong = "a reason without a name";
            }
            if (const auto* signal = std::get_if<SignalScored>(&effect.body)) {
                ++scored;
                if (signal->signal.isSet())
                    endsOfSignals[signal->signal.value] += 0;
                else
                    ++withoutSignal;
            }
            if (const auto* trade = std::get_if<NonTrade>(&effect.body)) {
                const auto given = d.effects.reasons(effect);
                if (trade->cause == ReasonCode::None || given.empty() || given[0].code != trade->cause)
                    wrong = "a scored bar that ended for no reason";
                // A repetition names the signal it repeats, which has its own end.
                if (trade->signal.isSet() && trade->cause != ReasonCode::Duplicate)
                    ++endsOfSignals[trade->signal.value];
                else
                    --withoutSignal;
            }
            if (const auto* order = std::get_if<OrderChanged>(&effect.body);
                order != nullptr && order->signal.isSet() && order->to == trading::OrderState::Created)
                ++endsOfSignals[order->signal.value];
        }
        if (withoutSignal != 0) wrong = "a scored bar with no end, or with two";
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    for (const auto& [signal, ends] : endsOfSignals)
        QVERIFY2(ends == 1, qPrintable(QString("signal %1 has %2 ends").arg(signal).arg(ends)));
    const SessionReport report = driver.session.report();
    QCOMPARE(report.scoredBars, std::uint64_t{scored});
    QCOMPARE(report.signalCount, std::uint64_t{endsOfSignals.size()});
    QVERIFY(scored > 8'000 && endsOfSignals.size() > 200 && reasons > 50'000);
    for (const auto& [reason, count] : report.nonTradesByReason)
        QVERIFY2(reasonCodeFromName(reason).has_value() && count > 0, reason.c_str());
}

#undef SKIP_WITHOUT_TAPES
SEXTANT_TEST(TestSessionGaps)
#include "tst_session_gaps.moc"
