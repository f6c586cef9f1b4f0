// What the rules of risk know of past prices: made of the bars of a session.
#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include "engine/core/math.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/risk_history.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using market::Timeframe;
using test::at;
using test::barOf;

namespace {

market::Instrument instrumentOf(const char* symbol, const char* venue)
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    market::Instrument instrument = catalog.find(symbol, venue);
    instrument.id = InstrumentId{1};
    return instrument;
}

/// A minute that ends at `end` and closes at `close`.
market::Bar minute(const market::Instrument& instrument, Time end, double close)
{
    const std::string text = QString::number(close, 'f', 2).toStdString();
    return barOf(instrument, Timeframe::M1, end, text.c_str(), text.c_str(), text.c_str(), text.c_str());
}

std::vector<std::uint8_t> bytesOf(const RiskHistory& history)
{
    CanonicalWriter out;
    history.canonical(out);
    return {out.bytes().begin(), out.bytes().end()};
}

} // namespace

class TestRiskHistory final : public QObject {
    Q_OBJECT
private slots:
    void aDayIsToldWhenItsRegularSessionHasEnded()
    {
        const market::Instrument spy = instrumentOf("SPY", "");
        RiskHistory history;
        history.define(spy, market::findCalendar(spy.calendar), Timeframe::M1);
        // 2024-03-05: 09:30 to 16:00 in New York is 14:30 to 21:00 UTC.
        history.onBar(spy, minute(spy, at("2024-03-05T14:00:00Z"), 501)); // before the open
        history.onBar(spy, minute(spy, at("2024-03-05T14:31:00Z"), 502));
        history.onBar(spy, minute(spy, at("2024-03-05T20:59:00Z"), 503));
        QVERIFY(history.prices().closes(spy.id).empty());
        history.onBar(spy, minute(spy, at("2024-03-05T21:00:00Z"), 504));
        QCOMPARE(history.prices().closes(spy.id).size(), 1U);
        QCOMPARE(history.prices().closes(spy.id)[0].close, 504.0);
        history.onBar(spy, minute(spy, at("2024-03-05T22:00:00Z"), 505)); // after the close
        QCOMPARE(history.prices().closes(spy.id)[0].close, 504.0);
        // A day whose last minute is missing is told with the next one's first bar.
        history.onBar(spy, minute(spy, at("2024-03-06T20:00:00Z"), 506));
        QCOMPARE(history.prices().closes(spy.id).size(), 1U);
        history.onBar(spy, minute(spy, at("2024-03-07T14:31:00Z"), 507));
        QCOMPARE(history.prices().closes(spy.id).size(), 2U);
        QCOMPARE(history.prices().closes(spy.id)[1].close, 506.0);
        QCOMPARE(history.prices().closes(spy.id)[1].date, history.prices().closes(spy.id)[0].date + 1);
    }

    void aDayWithoutACloseEndsAtMidnight()
    {
        const market::Instrument bitcoin = instrumentOf("BTC-USDT", "binance");
        RiskHistory history;
        history.define(bitcoin, market::findCalendar(bitcoin.calendar), Timeframe::M1);
        history.onBar(bitcoin, minute(bitcoin, at("2021-04-10T23:59:00Z"), 60000));
        QVERIFY(history.prices().closes(bitcoin.id).empty());
        history.onBar(bitcoin, minute(bitcoin, at("2021-04-11T00:00:00Z"), 60100));
        QCOMPARE(history.prices().closes(bitcoin.id).size(), 1U);
        QCOMPARE(history.prices().closes(bitcoin.id)[0].close, 60100.0);
    }

    void aDayHoldsTheBarsOfItsRegularSession()
    {
        // 100 alternating minutes: their sigma times sqrt(390), or sqrt(1440) around the clock.
        for (const auto& [symbol, venue, perDay] :
             {std::tuple{"SPY", "", 390.0}, std::tuple{"BTC-USDT", "binance", 1440.0}}) {
            const market::Instrument instrument = instrumentOf(symbol, venue);
            RiskHistory history;
            history.define(instrument, market::findCalendar(instrument.calendar), Timeframe::M1);
            Time end = at("2024-03-05T15:00:00Z");
            for (int i = 0; i <= 100; ++i, end = end + std::chrono::minutes(1))
                history.onBar(instrument, minute(instrument, end, i % 2 == 0 ? 500.0 : 501.0));
            const double step = std::log(501.0 / 500.0);
            const double sigma = std::sqrt(100.0 * step * step / 99.0) * std::sqrt(perDay); // mean 0
            QVERIFY(std::abs(*history.prices().dailySigma(instrument.id) - sigma) < 1e-12);
        }
    }

    void aHalfDayScalesAsAWholeOne()
    {
        const market::Instrument spy = instrumentOf("SPY", "");
        RiskHistory whole;
        RiskHistory half;
        for (RiskHistory* history : {&whole, &half})
            history->define(spy, market::findCalendar(spy.calendar), Timeframe::M1);
        Time end = at("2023-11-22T15:00:00Z"); // the 24th ends at 13:00
        for (int i = 0; i <= 80; ++i, end = end + std::chrono::minutes(1))
            for (RiskHistory* history : {&whole, &half})
                history->onBar(spy, minute(spy, end, i % 2 == 0 ? 455.0 : 456.0));
        const double before = *whole.prices().dailySigma(spy.id);
        half.onBar(spy, minute(spy, at("2023-11-24T15:00:00Z"), 456.0));
        half.onBar(spy, minute(spy, at("2023-11-24T15:01:00Z"), 455.0));
        QVERIFY(std::abs(*half.prices().dailySigma(spy.id) / before - 1.0) < 0.05);
        half.onBar(spy, minute(spy, at("2023-11-24T18:00:00Z"), 457.0));
        QCOMPARE(half.prices().closes(spy.id).size(), 2U);
        QCOMPARE(half.prices().closes(spy.id)[1].close, 457.0);
    }

    void wholeDaysGiveClosesAndTheirOwnSigma()
    {
        const market::Instrument spy = instrumentOf("SPY", "");
        RiskHistory days;
        days.define(spy, market::findCalendar(spy.calendar), Timeframe::D1);
        RiskHistory minutes; // days come as warm-up beside the minutes
        minutes.define(spy, market::findCalendar(spy.calendar), Timeframe::M1);
        market::TradingDay day = market::findCalendar("NYSE")->tradingDayAt(at("2023-06-01T15:00:00Z"));
        for (int i = 0; i <= 70; ++i, day = market::findCalendar("NYSE")->nextTradingDay(day)) {
            market::Bar bar = minute(spy, day.regularClose, i % 2 == 0 ? 400.0 : 404.0);
            bar.timeframe = Timeframe::D1;
            bar.durationSeconds = 23400;
            days.onBar(spy, bar);
            minutes.onBar(spy, bar);
        }
        QCOMPARE(days.prices().closes(spy.id).size(), 71U);
        QVERIFY(std::ranges::equal(days.prices().closes(spy.id), minutes.prices().closes(spy.id)));
        QVERIFY(days.prices().dailySigma(spy.id));
        QVERIFY(std::abs(*days.prices().dailySigma(spy.id) - std::log(1.01)) < 2e-4);
        QVERIFY(!minutes.prices().dailySigma(spy.id)); // days say nothing of minutes
        QVERIFY(days.prices().correlation(spy.id, spy.id, 60, 20).value() > 0.999);
    }

    void splitsAndCarryOver()
    {
        const market::Instrument spy = instrumentOf("SPY", "");
        RiskHistory history;
        history.define(spy, market::findCalendar(spy.calendar), Timeframe::M1);
        for (int i = 0; i < 80; ++i)
            history.onBar(spy, minute(spy, at("2024-03-05T15:00:00Z") + std::chrono::minutes(i), 500.0 + i % 3));
        history.onBar(spy, minute(spy, at("2024-03-06T15:00:00Z"), 500));
        const double sigma = *history.prices().dailySigma(spy.id);
        history.split(spy.id, 2, 1);
        QCOMPARE(history.prices().closes(spy.id)[0].close, 250.5); // 500 + 79 % 3
        history.onBar(spy, minute(spy, at("2024-03-06T15:01:00Z"), 250));
        QVERIFY(*history.prices().dailySigma(spy.id) < sigma * 1.01); // a split is no return

        RiskHistory there;
        there.define(spy, market::findCalendar(spy.calendar), Timeframe::M1);
        const InstrumentId ids[] = {spy.id};
        const auto bytes = bytesOf(history);
        CanonicalReader reader(bytes);
        there.restore(reader, ids);
        QVERIFY(reader.ok() && reader.atEnd());
        QCOMPARE(bytesOf(there), bytes);
        // And both go on alike.
        for (RiskHistory* each : {&history, &there})
            each->onBar(spy, minute(spy, at("2024-03-07T15:01:00Z"), 251));
        QCOMPARE(bytesOf(there), bytesOf(history));
        QCOMPARE(there.prices().closes(spy.id).size(), 2U);
        QCOMPARE(there.prices().closes(spy.id)[1].close, 250.0);
    }
};

SEXTANT_TEST(TestRiskHistory)
#include "tst_risk_history.moc"
