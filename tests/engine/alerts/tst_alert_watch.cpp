#include <QTest>

#include <rapidcheck.h>

#include <initializer_list>
#include <memory>
#include <vector>

#include "engine/market/instrument_catalog.h"
#include "engine/services/alerts/alert_watch.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace std::chrono_literals;

namespace {

const Time kStart = Time::fromSeconds(1'800'000'000);

/// One instrument, BTC-USDT, whose bars and last price a test says.
class Market {
public:
    Market()
    {
        m_instrument = std::make_shared<market::Instrument>(market::InstrumentCatalog::builtIn().find("BTC-USDT", ""));
    }
    void bar(double low, double high, double close)
    {
        market::Bar bar;
        now = now + 1min;
        bar.end = now;
        bar.durationSeconds = 60;
        bar.low = m_instrument->toPrice(low);
        bar.high = m_instrument->toPrice(high);
        bar.open = bar.close = m_instrument->toPrice(close);
        bar.volume = 1.0;
        m_bars.add(bar);
        last(close);
        m_isForming = false;
    }
    void last(double price)
    {
        m_last = m_instrument->toPrice(price);
        m_lastTime = now;
    }
    /// A trade within the bar that is being built.
    void trade(double price)
    {
        now = now + 1s;
        last(price);
        m_isForming = true;
    }
    session::Snapshot snapshot()
    {
        session::Snapshot out;
        out.serial = serial;
        out.started = kStart;
        out.now = now;
        auto part = std::make_shared<session::InstrumentPart>();
        part->instrument = m_instrument;
        part->bars = m_bars.view();
        part->last = m_last;
        part->lastTime = m_lastTime;
        part->score = score;
        if (m_isForming) part->forming = market::Bar{};
        out.instruments.push_back(part);
        auto account = std::make_shared<session::AccountPart>();
        account->dailyLossUsed = lossUsed;
        out.account = account;
        out.signalRows = signalLog.view();
        return out;
    }
    Time now = kStart;
    std::uint64_t serial = 1;
    double lossUsed = 0.0;
    std::optional<session::InstrumentPart::Score> score;
    session::AppendLog<session::SignalRow> signalLog;

private:
    std::shared_ptr<market::Instrument> m_instrument;
    session::AppendLog<market::Bar, 4096> m_bars;
    Price m_last;
    Time m_lastTime;
    bool m_isForming = false;
};

AlertRule priceRule(double level, AlertSense sense = AlertSense::Above)
{
    AlertRule rule = usualRule(AlertKind::Price);
    rule.id = "a1";
    rule.symbol = "BTC-USDT";
    rule.level = level;
    rule.sense = sense;
    rule.hysteresis = 1.0; // percent
    return rule;
}

} // namespace

class TestAlertWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCrossingBetweenTwoSnapshotsIsSeen()
    {
        Market market;
        AlertWatch watch;
        watch.setRules({priceRule(110)});
        market.bar(99, 101, 100);
        auto now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        QVERIFY(watch.isArmed("a1"));
        market.bar(100, 111, 100); // there and back
        market.bar(99, 101, 100);
        const Time when = market.now - 1min;
        now = market.snapshot();
        const auto fired = watch.look(&now, {}, kStart);
        QCOMPARE(fired.size(), std::size_t(1));
        QCOMPARE(fired[0].time.ns, when.ns);
        QCOMPARE(fired[0].value, std::string("111"));
        QVERIFY(watch.look(&now, {}, kStart).empty()); // told once
    }

    void itFiresOnceUntilItWasFarEnoughAway()
    {
        Market market;
        AlertWatch watch;
        watch.setRules({priceRule(100)}); // armed again below 99
        const auto fires = [&](double price) {
            market.trade(price);
            const auto now = market.snapshot();
            return watch.look(&now, {}, kStart).size();
        };
        QCOMPARE(fires(95), std::size_t(0));
        QCOMPARE(fires(100), std::size_t(1));
        QCOMPARE(fires(99.5), std::size_t(0));
        QCOMPARE(fires(101), std::size_t(0));
        QCOMPARE(fires(99), std::size_t(0)); // not below it
        QCOMPARE(fires(101), std::size_t(0));
        QCOMPARE(fires(98.9), std::size_t(0));
        QCOMPARE(fires(100), std::size_t(1));
    }

    void whatHoldsAlreadyHasNotHappened()
    {
        Market market;
        AlertWatch watch;
        market.bar(119, 121, 120);
        watch.setRules({priceRule(110)});
        auto now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.bar(119, 125, 122);
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        QVERIFY(!watch.isArmed("a1"));
        market.bar(105, 108, 106);
        market.bar(106, 112, 111);
        now = market.snapshot();
        QCOMPARE(watch.look(&now, {}, kStart).size(), std::size_t(1));
    }

    void aCrossingWithinABarIsNotToldAgainWhenItCloses()
    {
        Market market;
        AlertWatch watch;
        watch.setRules({priceRule(110)});
        market.bar(99, 101, 100);
        auto now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.trade(111);
        now = market.snapshot();
        QCOMPARE(watch.look(&now, {}, kStart).size(), std::size_t(1));
        market.trade(100); // armed again
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.bar(100, 111, 100);
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.bar(100, 111, 100); // another bar is another crossing
        now = market.snapshot();
        QCOMPARE(watch.look(&now, {}, kStart).size(), std::size_t(1));
    }

    void belowIsTheOtherWayRound()
    {
        Market market;
        AlertWatch watch;
        watch.setRules({priceRule(90, AlertSense::Below)});
        market.bar(99, 101, 100);
        auto now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.bar(89, 100, 99);
        now = market.snapshot();
        const auto fired = watch.look(&now, {}, kStart);
        QCOMPARE(fired.size(), std::size_t(1));
        QCOMPARE(fired[0].value, std::string("89"));
    }

    void thePastFiresNothing()
    {
        // A session gets its history after it has begun.
        Market market;
        AlertWatch watch;
        AlertRule rsi = usualRule(AlertKind::Indicator);
        rsi.id = "a2";
        rsi.symbol = "BTC-USDT";
        rsi.level = 50;
        watch.setRules({priceRule(110), rsi});
        market.now = kStart + 1h;
        auto now = market.snapshot(); // it is an hour later already, and no bar is there
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.now = kStart;
        for (int i = 0; i < 59; ++i)
            market.bar(90, i % 7 == 0 ? 130 : 105, 95 + i % 9);
        market.now = kStart + 1h;
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.bar(100, 115, 114); // this is new
        now = market.snapshot();
        QVERIFY(!watch.look(&now, {}, kStart).empty());
        // The same session rebuilt, or another one, begins anew.
        market.serial = 2;
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
    }

    void changedRulesBeginAnewAndOthersGoOn()
    {
        Market market;
        AlertWatch watch;
        AlertRule first = priceRule(110);
        AlertRule second = priceRule(120);
        second.id = "a2";
        watch.setRules({first, second});
        market.bar(99, 101, 100);
        auto now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.bar(100, 125, 124);
        first.level = 115;     // changed before anybody looked
        second.note = "words"; // goes on
        watch.setRules({first, second});
        now = market.snapshot();
        const auto fired = watch.look(&now, {}, kStart);
        QCOMPARE(fired.size(), std::size_t(1));
        QCOMPARE(fired[0].rule, std::string("a2"));
        second.isEnabled = false;
        watch.setRules({second});
        market.bar(90, 130, 129);
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
    }

    void scoresSignalsAndBudgetsAreWatched()
    {
        Market market;
        AlertWatch watch;
        AlertRule score = usualRule(AlertKind::Score);
        score.id = "s";
        AlertRule signal = usualRule(AlertKind::Signal);
        signal.id = "n";
        AlertRule risk = usualRule(AlertKind::Risk);
        risk.id = "r";
        watch.setRules({score, signal, risk});
        market.bar(99, 101, 100);
        market.score = session::InstrumentPart::Score{market.now, market::Timeframe::M1, 0.5, 0, 0, {}};
        session::SignalRow row;
        row.signal = SignalId{1};
        row.instrument = InstrumentId{1};
        market.signalLog.add(row);
        auto now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty()); // the signal was there already
        market.score = session::InstrumentPart::Score{market.now + 1min, market::Timeframe::M1, 0.81, 0, 0, {}};
        market.lossUsed = 0.85;
        row.signal = SignalId{2};
        market.signalLog.add(row);
        now = market.snapshot();
        const auto fired = watch.look(&now, {}, kStart);
        QCOMPARE(fired.size(), std::size_t(3));
        QCOMPARE(fired[0].value, std::string("0.81"));
        QCOMPARE(fired[2].value, std::string("85%"));
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.lossUsed = 0.76; // not far enough
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
        market.lossUsed = 0.9;
        now = market.snapshot();
        QVERIFY(watch.look(&now, {}, kStart).empty());
    }

    void aClockThatIsSetBackDelaysNoLostFeed()
    {
        AlertWatch watch;
        AlertRule rule = usualRule(AlertKind::Feed);
        rule.id = "a1";
        rule.level = 10.0;
        watch.setRules({rule});
        const Time now = Time::fromSeconds(1'791'201'600);
        const auto look = [&](bool isLost, Time at) {
            const WatchedFeed feed{"binance", isLost};
            return watch.look(nullptr, {&feed, 1}, at).size();
        };
        QCOMPARE(look(false, now), std::size_t{0});
        QCOMPARE(look(true, now), std::size_t{0});
        const Time back = now - std::chrono::hours(1);
        QCOMPARE(look(true, back), std::size_t{0});
        QCOMPARE(look(true, back + std::chrono::seconds(10)), std::size_t{1});
    }

    void aFeedIsLostOnceEachTime()
    {
        AlertWatch watch;
        AlertRule rule = usualRule(AlertKind::Feed);
        rule.id = "f";
        watch.setRules({rule});
        const auto look = [&](bool isLost, int second) {
            const WatchedFeed feed{"binance", isLost};
            return watch.look(nullptr, {&feed, 1}, kStart + std::chrono::seconds(second)).size();
        };
        QCOMPARE(look(true, 0), std::size_t(0)); // never was there: it is only being connected
        QCOMPARE(look(true, 60), std::size_t(0));
        QCOMPARE(look(false, 61), std::size_t(0));
        QCOMPARE(look(true, 70), std::size_t(0));
        QCOMPARE(look(true, 79), std::size_t(0));
        QCOMPARE(look(true, 80), std::size_t(1));
        QCOMPARE(look(true, 200), std::size_t(0));
        QCOMPARE(look(false, 201), std::size_t(0));
        QCOMPARE(look(true, 300), std::size_t(0));
        QCOMPARE(look(true, 310), std::size_t(1));
    }

    void looksAreNoMatterOfHowOften()
    {
        // Whether somebody looks after each bar or after many of them, the same crossings are told.
        rc::check([] {
            const double level = *rc::gen::inRange(95, 106);
            const auto sense = *rc::gen::element(AlertSense::Above, AlertSense::Below);
            Market often, seldom;
            AlertWatch watchOften, watchSeldom;
            for (AlertWatch* watch : {&watchOften, &watchSeldom})
                watch->setRules({priceRule(level, sense)});
            std::vector<std::int64_t> toldOften, toldSeldom;
            const auto look = [](Market& market, AlertWatch& watch, std::vector<std::int64_t>& told) {
                const auto now = market.snapshot();
                for (const AlertFiring& each : watch.look(&now, {}, kStart))
                    told.push_back(each.time.ns);
            };
            for (Market* market : {&often, &seldom})
                market->bar(99, 101, 100);
            look(often, watchOften, toldOften);
            look(seldom, watchSeldom, toldSeldom);
            const int bars = *rc::gen::inRange(1, 40);
            for (int i = 0; i < bars; ++i) {
                const double low = *rc::gen::inRange(88, 104);
                const double high = low + *rc::gen::inRange(0, 14);
                const double close = low + *rc::gen::inRange(0, static_cast<int>(high - low) + 1);
                often.bar(low, high, close);
                seldom.bar(low, high, close);
                look(often, watchOften, toldOften);
                if (*rc::gen::inRange(0, 5) == 0) look(seldom, watchSeldom, toldSeldom);
            }
            look(seldom, watchSeldom, toldSeldom);
            RC_ASSERT(toldOften == toldSeldom);
        });
    }
};

SEXTANT_TEST(TestAlertWatch)
#include "tst_alert_watch.moc"
