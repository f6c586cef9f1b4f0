#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/analysis/indicators/pivot_levels.h"
#include "engine/market/calendar.h"
#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

Time instantOf(const char* text) { return parseRfc3339(text).value(); }

/// New York's regular session on a day around the change of clocks on 2024-03-10, worked out by hand.
struct RegularSession {
    Time open;
    Time close;
};
std::optional<RegularSession> regularSessionOf(Time time)
{
    const std::int64_t day = time.ns / 86'400'000'000'000;
    const Time midnight{day * 86'400'000'000'000};
    const auto opens = std::chrono::minutes(midnight < instantOf("2024-03-10") ? 14 * 60 + 30 : 13 * 60 + 30);
    return RegularSession{midnight + opens, midnight + opens + std::chrono::minutes(390)};
}

const std::vector<BarInput>& spyMinutes()
{
    // Two weeks around the change of clocks; no half day and no holiday among them.
    static const std::vector<BarInput> bars = [] {
        std::vector<BarInput> kept;
        for (const BarInput& bar : minuteTape("equity/spy_1m_20240220_20240517.csv.gz"))
            if (bar.start >= instantOf("2024-02-26") && bar.start < instantOf("2024-03-23")) kept.push_back(bar);
        return kept;
    }();
    return bars;
}

double typicalOf(const BarInput& bar) { return (bar.high + bar.low + bar.close) / 3.0; }

} // namespace

class TestSessionIndicators : public QObject {
    Q_OBJECT
private slots:
    void vwapStartsAtTheOpenOnBothSidesOfTheChangeOfClocks()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no tape");
        const auto& bars = spyMinutes();
        const auto calendar = market::findCalendar("NYSE");
        ColumnContext context;
        context.calendar = calendar.get();
        const auto vwap = runIndicator("vwap", "value", bars, {}, context);
        const auto upper = runIndicator("vwap", "upper1", bars, {}, context);

        Readings expected(bars.size());
        Readings expectedUpper(bars.size());
        std::map<std::int64_t, std::pair<std::size_t, std::size_t>> sessions; // first and last bar
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto session = regularSessionOf(bars[i].start);
            if (bars[i].start < session->open || bars[i].start >= session->close) continue;
            auto& [first, last] = sessions.try_emplace(session->open.ns, i, i).first->second;
            last = i;
            double value = 0.0;
            double squares = 0.0;
            double volume = 0.0;
            double lowest = bars[first].low;
            double highest = bars[first].high;
            for (std::size_t k = first; k <= i; ++k) {
                value += typicalOf(bars[k]) * bars[k].volume;
                volume += bars[k].volume;
                lowest = std::min(lowest, bars[k].low);
                highest = std::max(highest, bars[k].high);
            }
            expected[i] = value / volume;
            for (std::size_t k = first; k <= i; ++k)
                squares += bars[k].volume * std::pow(typicalOf(bars[k]) - *expected[i], 2);
            expectedUpper[i] = *expected[i] + std::sqrt(squares / volume);
            QVERIFY(*vwap[i] >= lowest && *vwap[i] <= highest);
        }
        QCOMPARE(difference(vwap, expected), std::string());
        QCOMPARE(difference(upper, expectedUpper, 1e-8), std::string());
        QCOMPARE(sessions.size(), std::size_t{20});
        QCOMPARE(bars[sessions.at(instantOf("2024-03-08T14:30").ns).first].start.ns, instantOf("2024-03-08T14:30").ns);
        QCOMPARE(bars[sessions.at(instantOf("2024-03-11T13:30").ns).first].start.ns, instantOf("2024-03-11T13:30").ns);
        for (const auto& [open, range] : sessions) { // 390 minutes, each traded
            QCOMPARE(range.second - range.first + 1, std::size_t{390});
            QCOMPARE(*vwap[range.first], typicalOf(bars[range.first]));
        }
    }

    void levelsComeFromTheRegularSessionBefore()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no tape");
        const auto& bars = spyMinutes();
        const auto calendar = market::findCalendar("NYSE");
        ColumnContext context;
        context.calendar = calendar.get();
        SessionBar friday;
        SessionBar weekend; // extended hours from Friday's close to Monday's open
        bool hasFriday = false;
        bool hasWeekend = false;
        for (const BarInput& bar : bars) {
            const auto add = [&](SessionBar& sum, bool& has) {
                if (!has) sum = {bar.open, bar.high, bar.low, bar.close};
                has = true;
                sum.high = std::max(sum.high, bar.high);
                sum.low = std::min(sum.low, bar.low);
                sum.close = bar.close;
            };
            if (bar.start >= instantOf("2024-03-08T14:30") && bar.start < instantOf("2024-03-08T21:00"))
                add(friday, hasFriday);
            if (bar.start >= instantOf("2024-03-08T21:00") && bar.start < instantOf("2024-03-11T13:30"))
                add(weekend, hasWeekend);
        }
        QVERIFY(hasFriday && hasWeekend);
        const auto high = runIndicator("prev_session:day", "high", bars, {}, context);
        const auto low = runIndicator("prev_session:day", "low", bars, {}, context);
        const auto close = runIndicator("prev_session:day", "close", bars, {}, context);
        const auto nightHigh = runIndicator("prev_session:day", "overnight_high", bars, {}, context);
        const auto nightLow = runIndicator("prev_session:day", "overnight_low", bars, {}, context);
        const auto rangeHigh = runIndicator("prev_session:day", "range_high", bars, {}, context);
        const auto pivot = runIndicator("pivot_classic:day", "pp", bars, {}, context);
        const auto woodie = runIndicator("pivot_woodie:day", "pp", bars, {}, context);
        int monday = 0;
        double openingHigh = 0.0;
        double mondayOpen = 0.0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (bars[i].start < instantOf("2024-03-11T08:00") || bars[i].start >= instantOf("2024-03-12")) continue;
            ++monday;
            QCOMPARE(*high[i], friday.high);
            QCOMPARE(*low[i], friday.low);
            QCOMPARE(*close[i], friday.close);
            QVERIFY(isNear(*pivot[i], (friday.high + friday.low + friday.close) / 3.0));
            const bool isRegular =
                bars[i].start >= instantOf("2024-03-11T13:30") && bars[i].start < instantOf("2024-03-11T20:00");
            if (!isRegular) {
                if (bars[i].start < instantOf("2024-03-11T13:30")) QVERIFY(!woodie[i] && !rangeHigh[i]);
                continue;
            }
            if (mondayOpen == 0.0) mondayOpen = bars[i].open;
            QCOMPARE(*nightHigh[i], weekend.high);
            QCOMPARE(*nightLow[i], weekend.low);
            QVERIFY(isNear(*woodie[i], (friday.high + friday.low + 2.0 * mondayOpen) / 4.0));
            // The first 15 minutes, known when they are over.
            if (bars[i].end <= instantOf("2024-03-11T13:45")) openingHigh = std::max(openingHigh, bars[i].high);
            QCOMPARE(rangeHigh[i].has_value(), bars[i].end >= instantOf("2024-03-11T13:45"));
            if (rangeHigh[i]) QCOMPARE(*rangeHigh[i], openingHigh);
        }
        QVERIFY(monday > 390);
    }

    void relativeVolumeComparesTheSameMinuteAfterTheOpen()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no tape");
        const auto& bars = spyMinutes();
        const auto calendar = market::findCalendar("NYSE");
        ColumnContext context;
        context.calendar = calendar.get();
        std::map<std::int64_t, std::vector<double>> volumes; // by minutes after the open
        Readings expected(bars.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto session = regularSessionOf(bars[i].start);
            if (bars[i].start < session->open || bars[i].start >= session->close) continue;
            auto& before = volumes[(bars[i].start - session->open).count()];
            if (before.size() >= 5) {
                double mean = 0.0;
                for (const double volume : before)
                    mean += volume / static_cast<double>(before.size());
                expected[i] = bars[i].volume / mean;
            }
            before.push_back(bars[i].volume);
        }
        QCOMPARE(difference(runIndicator("rvol:20:base=session", "value", bars, {}, context), expected), std::string());
    }

    void weeksAndMonthsEndWithTheirLastSession()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no tape");
        const auto& bars = spyMinutes();
        const auto calendar = market::findCalendar("NYSE");
        ColumnContext context;
        context.calendar = calendar.get();
        const auto high = runIndicator("prev_session:week", "high", bars, {}, context);
        double weekHigh = 0.0;
        for (const BarInput& bar : bars) {
            const auto session = regularSessionOf(bar.start);
            if (bar.start < session->open || bar.start >= session->close) continue;
            if (bar.start >= instantOf("2024-03-04") && bar.start < instantOf("2024-03-09"))
                weekHigh = std::max(weekHigh, bar.high);
        }
        int compared = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (bars[i].start < instantOf("2024-03-11T08:00") || bars[i].start >= instantOf("2024-03-16")) continue;
            QCOMPARE(*high[i], weekHigh);
            ++compared;
        }
        QVERIFY(compared > 5 * 390);
        const auto month = runIndicator("prev_session:month", "close", bars, {}, context);
        for (std::size_t i = 0; i < bars.size(); ++i)
            QCOMPARE(month[i].has_value(), bars[i].start >= instantOf("2024-03-01T05:00"));
    }

    void bitcoinCountsUtcDaysAcrossOutages()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no tape");
        const auto bars = minuteTape("crypto/btcusdt_binance_1m_202104.csv.gz");
        const auto calendar = market::findCalendar("24-7");
        ColumnContext context;
        context.calendar = calendar.get();
        const auto vwap = runIndicator("vwap", "value", bars, {}, context);
        const auto previous = runIndicator("prev_session:day", "close", bars, {}, context);
        const auto plain = runIndicator("vwap", "value", bars); // without a calendar: UTC days too
        QCOMPARE(difference(vwap, plain, 0.0), std::string());
        int gaps = 0;
        double value = 0.0;
        double volume = 0.0;
        std::optional<double> yesterday;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const bool isNewDay =
                i == 0 || bars[i].start.ns / 86'400'000'000'000 != bars[i - 1].start.ns / 86'400'000'000'000;
            if (i > 0 && bars[i].start != bars[i - 1].end) ++gaps;
            if (isNewDay) {
                value = volume = 0.0;
                if (i > 0) yesterday = bars[i - 1].close;
            }
            value += typicalOf(bars[i]) * bars[i].volume;
            volume += bars[i].volume;
            QVERIFY(isNear(*vwap[i], volume > 0.0 ? value / volume : typicalOf(bars[i])));
            QCOMPARE(previous[i], yesterday);
        }
        QVERIFY(gaps > 0); // the outages: one bar follows another that is older, and nothing stands between
    }

    void closedTimeBelongsToNoSession()
    {
        const auto calendar = market::findCalendar("NYSE");
        ColumnContext context;
        context.calendar = calendar.get();
        const auto at = [](const char* text) {
            const Time start = instantOf(text);
            return BarInput{start, start + std::chrono::minutes(1), 10, 11, 9, 10, 100};
        };
        // Friday's session, a stray print on Saturday, Monday before and after the open.
        const std::vector<BarInput> bars{at("2024-03-08T15:00"), at("2024-03-09T15:00"), at("2024-03-11T12:00"),
                                         at("2024-03-11T13:30")};
        const auto vwap = runIndicator("vwap", "value", bars, {}, context);
        QVERIFY(vwap[0] && !vwap[1] && !vwap[2] && vwap[3]);
        const auto pivot = runIndicator("pivot_classic:day", "pp", bars, {}, context);
        QVERIFY(!pivot[0] && !pivot[1] && pivot[2] && pivot[3]);
    }

    void pivotFormulas_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("expected"); // pivot, resistances, supports
        // H 110, L 100, C 108; open 104.
        QTest::newRow("classic") << 0 << QList<double>{106, 112, 116, 122, 102, 96, 92};
        QTest::newRow("fibonacci") << 1 << QList<double>{106, 109.82, 112.18, 116, 102.18, 99.82, 96};
        QTest::newRow("camarilla") << 2
                                   << QList<double>{106,
                                                    108 + 11.0 / 12,
                                                    108 + 11.0 / 6,
                                                    108 + 11.0 / 4,
                                                    108 + 11.0 / 2,
                                                    108 - 11.0 / 12,
                                                    108 - 11.0 / 6,
                                                    108 - 11.0 / 4,
                                                    108 - 11.0 / 2};
        QTest::newRow("woodie") << 3 << QList<double>{104.5, 109, 114.5, 119, 99, 94.5, 89};
        QTest::newRow("demark") << 4 << QList<double>{107, 114, 104}; // X = 2*110 + 100 + 108 = 428
    }
    void pivotFormulas()
    {
        QFETCH(int, kind);
        QFETCH(QList<double>, expected);
        const PivotValue value = pivotLevels(static_cast<PivotKind>(kind), 104, 110, 100, 108);
        const auto levels = static_cast<std::size_t>((expected.size() - 1) / 2);
        QVERIFY(isNear(*value.pivot, expected[0]));
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(value.resistance[i].has_value(), i < levels);
            QCOMPARE(value.support[i].has_value(), i < levels);
            if (i >= levels) continue;
            QVERIFY(isNear(*value.resistance[i], expected[static_cast<qsizetype>(1 + i)]));
            QVERIFY(isNear(*value.support[i], expected[static_cast<qsizetype>(1 + levels + i)]));
        }
    }
};

SEXTANT_TEST(TestSessionIndicators)
#include "tst_session_indicators.moc"
