#include <QTest>

#include <bit>
#include <functional>
#include <set>

#include "engine/analysis/indicators/registry.h"
#include "models/chart/indicator_looks.h"
#include "models/chart/indicator_series.h"
#include "tests/models/chart_fixture.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;
using analysis::BarInput;
using analysis::IndicatorSpec;
using market::Timeframe;
using models::BarSeries;
using models::IndicatorSeries;
using models::Readiness;

class TestIndicatorSeries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamingEqualsDrawing_data();
    void streamingEqualsDrawing();
    void sessionsFollowTheCalendar();
    void theFutureChangesNothing_data();
    void theFutureChangesNothing();
    void lookingAheadChangesNothing_data();
    void lookingAheadChangesNothing();
    void anotherTimeframeAndOtherBarsBeginAnew();
    void outputsThatAreNotWantedAreNotKept();
    void saysWhenItIsReadyAndConverged();
    void displacedOutputsReachBeyondTheLastBar();
    void rangesHoldWhatIsDrawn();
    void comparesWithTheBenchmarkBarOfTheSameTime();
    void barsOfAYear_data();
    void barsOfAYear();
};

namespace {

constexpr std::size_t kBars = 900;

/// A chart's bars out of a list of base bars.
struct Bars {
    std::shared_ptr<const market::Instrument> instrument;
    session::BarLog log;
    BarSeries series;

    explicit Bars(const std::vector<market::Bar>& bars, const std::string& calendar = "24-7",
                  Timeframe timeframe = Timeframe::M1)
        : instrument(chartInstrument(calendar)), log(logOf(bars)),
          series(market::findCalendar(calendar), InstrumentId{1}, Timeframe::M1, timeframe)
    {
        show({});
    }
    void show(const std::optional<market::Bar>& forming)
    {
        series.setSource(log.view(), forming);
        while (series.advance(1000)) {
        }
    }
    [[nodiscard]] models::InstrumentBars source() const { return {&series, instrument.get()}; }
    [[nodiscard]] std::vector<BarInput> inputs() const
    {
        std::vector<BarInput> list;
        for (std::size_t i = 0; i < series.closedCount(); ++i) {
            const market::Bar& bar = series.bar(i);
            list.push_back({bar.start(), bar.end, instrument->toDouble(bar.open), instrument->toDouble(bar.high),
                            instrument->toDouble(bar.low), instrument->toDouble(bar.close), bar.volume});
        }
        return list;
    }
    [[nodiscard]] analysis::ColumnContext context() const
    {
        analysis::ColumnContext context;
        context.calendar = &series.calendar();
        context.barsPerYear = models::barsPerYear(series.calendar(), series.timeframe());
        context.tickSize = instrument->toDouble(instrument->tick);
        return context;
    }
};

IndicatorSpec specOf(std::string_view text)
{
    auto spec = analysis::parseSpec(text);
    if (!spec) qFatal("%s", spec.error().message.c_str());
    return *spec;
}

IndicatorSeries seriesOf(std::string_view text)
{
    IndicatorSpec spec = specOf(text);
    const std::size_t outputs = spec.info->outputs.size();
    return IndicatorSeries(std::move(spec), std::vector<bool>(outputs, true));
}

void takeAll(IndicatorSeries& series, std::size_t piece = 37)
{
    while (series.advance(piece)) {
    }
}

bool isSame(const std::optional<double>& a, const std::optional<double>& b)
{
    if (a.has_value() != b.has_value()) return false;
    return !a || std::bit_cast<std::uint64_t>(*a) == std::bit_cast<std::uint64_t>(*b);
}

/// Every indicator a chart of bars can draw, in its usual form.
void addIndicators(const std::function<bool(const analysis::IndicatorInfo&)>& isWanted)
{
    QTest::addColumn<QByteArray>("spec");
    for (const analysis::IndicatorInfo& info : analysis::indicators()) {
        if (models::needsBook(info) || info.needsBenchmark || !isWanted(info)) continue;
        const QByteArray spec(info.defaultSpec.data(), static_cast<qsizetype>(info.defaultSpec.size()));
        QTest::newRow(spec.constData()) << spec;
    }
}

bool isStreamedBricks(const analysis::IndicatorInfo& info) { return info.name == "renko" || info.name == "renko_atr"; }

} // namespace

void TestIndicatorSeries::streamingEqualsDrawing_data()
{
    addIndicators([](const analysis::IndicatorInfo&) { return true; });
    // Chains, options and displacements.
    for (const char* spec : {"ema:20@rsi:14", "sma:5@volume", "dpo:20:centered", "ichimoku:3:7:13", "stoch:5:2:2",
                             "bollinger:20:2@hlc3", "anchored_vwap:100"})
        if (analysis::parseSpec(spec)) QTest::newRow(spec) << QByteArray(spec);
}

void TestIndicatorSeries::streamingEqualsDrawing()
{
    QFETCH(QByteArray, spec);
    const Bars bars(minuteWalk(kBars));
    IndicatorSeries series = seriesOf(spec.constData());
    series.setBars(bars.source());
    takeAll(series);
    QVERIFY(series.isComplete());
    // A row of bricks has times of its own: the chart shows the newest brick of each bar, as it streams.
    IndicatorSpec plain = specOf(spec.constData());
    analysis::IndicatorInfo streamed = *plain.info;
    if (isStreamedBricks(*plain.info)) {
        streamed.draw = nullptr;
        plain.info = &streamed;
    }
    const analysis::DrawnIndicator drawn = analysis::drawIndicator(plain, bars.inputs(), {}, bars.context());
    QCOMPARE(drawn.outputs.size(), series.outputCount());
    for (std::size_t k = 0; k < drawn.outputs.size(); ++k)
        for (std::size_t i = 0; i < drawn.outputs[k].size(); ++i)
            QVERIFY2(isSame(series.valueAt(k, static_cast<std::int64_t>(i)), drawn.outputs[k][i]),
                     qPrintable(QStringLiteral("output %1, bar %2").arg(k).arg(i)));
}

void TestIndicatorSeries::sessionsFollowTheCalendar()
{
    // Two regular sessions of New York, 2024-06-12 and 13, with extended hours in between.
    std::vector<market::Bar> bars = minuteWalk(26 * 60, Time::fromSeconds(1'718'199'000));
    Bars shown(bars, "NYSE");
    IndicatorSeries series = seriesOf("vwap");
    series.setBars(shown.source());
    takeAll(series);
    const analysis::DrawnIndicator drawn = analysis::drawIndicator(specOf("vwap"), shown.inputs(), {}, shown.context());
    bool hasOutside = false;
    for (std::size_t i = 0; i < shown.series.closedCount(); ++i) {
        const auto value = series.valueAt(0, static_cast<std::int64_t>(i));
        QVERIFY(isSame(value, drawn.outputs[0][i]));
        const bool isInside = shown.series.calendar().isRegular(shown.series.bar(i).start());
        if (!isInside) QVERIFY(!value);
        hasOutside = hasOutside || !isInside;
    }
    QVERIFY(hasOutside);
}

void TestIndicatorSeries::theFutureChangesNothing_data()
{
    addIndicators([](const analysis::IndicatorInfo& info) { return !seriesOf(info.defaultSpec).repaints(); });
}

void TestIndicatorSeries::theFutureChangesNothing()
{
    QFETCH(QByteArray, spec);
    const std::vector<market::Bar> all = minuteWalk(kBars);
    const Bars whole(all);
    IndicatorSeries full = seriesOf(spec.constData());
    full.setBars(whole.source());
    takeAll(full, 1000);
    std::uint64_t state = 5;
    for (int i = 0; i < 3; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto cut = static_cast<std::ptrdiff_t>(1 + (state >> 33) % (kBars - 1));
        const Bars part(std::vector<market::Bar>(all.begin(), all.begin() + cut));
        IndicatorSeries early = seriesOf(spec.constData());
        early.setBars(part.source());
        takeAll(early, 1000);
        for (std::size_t k = 0; k < full.outputCount(); ++k)
            for (std::int64_t bar = 0; bar < cut; ++bar)
                QVERIFY2(isSame(early.valueAt(k, bar), full.valueAt(k, bar)),
                         qPrintable(QStringLiteral("cut %1, output %2, bar %3").arg(cut).arg(k).arg(bar)));
    }
}

void TestIndicatorSeries::lookingAheadChangesNothing_data()
{
    addIndicators([](const analysis::IndicatorInfo& info) { return info.draw == nullptr || isStreamedBricks(info); });
}

void TestIndicatorSeries::lookingAheadChangesNothing()
{
    QFETCH(QByteArray, spec);
    const std::vector<market::Bar> all = minuteWalk(400);
    constexpr std::ptrdiff_t kFirst = 380;
    Bars live(std::vector<market::Bar>(all.begin(), all.begin() + kFirst));
    IndicatorSeries seen = seriesOf(spec.constData());
    seen.setBars(live.source());
    takeAll(seen);
    for (std::size_t next = kFirst; next < all.size(); ++next) {
        // The bar grows: its close wanders, then it closes as it is.
        for (const std::int64_t away : {-40, 25, 0}) {
            market::Bar forming = all[next];
            forming.close.units += away * kCent;
            forming.high.units = std::max(forming.high.units, forming.close.units);
            forming.low.units = std::min(forming.low.units, forming.close.units);
            live.show(forming);
            takeAll(seen);
        }
        std::vector<std::optional<double>> ahead;
        for (std::size_t k = 0; k < seen.outputCount(); ++k)
            ahead.push_back(seen.valueAt(k, static_cast<std::int64_t>(next) + seen.displacement(k)));
        live.log.add(all[next]);
        live.show({});
        takeAll(seen);
        // What was seen ahead is what came.
        for (std::size_t k = 0; k < seen.outputCount(); ++k)
            QVERIFY2(isSame(ahead[k], seen.valueAt(k, static_cast<std::int64_t>(next) + seen.displacement(k))),
                     qPrintable(QStringLiteral("output %1, bar %2").arg(k).arg(next)));
    }
    const Bars bars(all);
    IndicatorSeries blind = seriesOf(spec.constData());
    blind.setBars(bars.source());
    takeAll(blind);
    for (std::size_t k = 0; k < seen.outputCount(); ++k)
        for (std::int64_t bar = 0; bar < static_cast<std::int64_t>(all.size()); ++bar)
            QVERIFY(isSame(seen.valueAt(k, bar), blind.valueAt(k, bar)));
}

void TestIndicatorSeries::anotherTimeframeAndOtherBarsBeginAnew()
{
    const std::vector<market::Bar> all = minuteWalk(3000);
    const Bars minutes(all);
    const Bars fives(all, "24-7", Timeframe::M5);
    IndicatorSeries series = seriesOf("rsi:14");
    series.setBars(minutes.source());
    takeAll(series, 500);
    QCOMPARE(series.barCount(), all.size());
    series.setBars(fives.source());
    QCOMPARE(series.barCount(), std::size_t{0});
    QVERIFY(!series.valueAt(0, 100));
    takeAll(series);
    IndicatorSeries fresh = seriesOf("rsi:14");
    fresh.setBars(fives.source());
    takeAll(fresh);
    for (std::int64_t bar = 0; bar < static_cast<std::int64_t>(fives.series.barCount()); ++bar)
        QVERIFY(isSame(series.valueAt(0, bar), fresh.valueAt(0, bar)));

    // The same bars object, begun anew with others.
    Bars changing(all);
    IndicatorSeries other = seriesOf("ema:20");
    other.setBars(changing.source());
    takeAll(other, 500);
    const auto before = other.valueAt(0, 500);
    changing.log = logOf(minuteWalk(800, Time::fromSeconds(1'700'000'040), 9));
    changing.show({});
    takeAll(other, 500);
    QCOMPARE(other.barCount(), std::size_t{800});
    QVERIFY(other.valueAt(0, 500) != before);
    other.setBars({});
    QCOMPARE(other.barCount(), std::size_t{0});
    QVERIFY(!other.valueAt(0, 500) && other.isComplete());
}

void TestIndicatorSeries::outputsThatAreNotWantedAreNotKept()
{
    const Bars bars(minuteWalk(200));
    IndicatorSeries series(specOf("macd:12:26:9"), {true, false, true});
    series.setBars(bars.source());
    takeAll(series);
    QVERIFY(series.valueAt(0, 150) && series.valueAt(2, 150));
    QVERIFY(!series.valueAt(1, 150));
    QVERIFY(series.range(1, 0, 200).isEmpty());
}

void TestIndicatorSeries::saysWhenItIsReadyAndConverged()
{
    const Bars bars(minuteWalk(2000));
    IndicatorSeries series = seriesOf("rsi:14");
    series.setBars(bars.source());
    takeAll(series);
    QVERIFY(series.readiness(0, 0).state == Readiness::State::WarmingUp);
    QCOMPARE(series.readiness(0, 0).barsLeft, std::int64_t{14});
    QVERIFY(!series.valueAt(0, 13));
    QVERIFY(series.valueAt(0, 14).has_value());
    QVERIFY(series.readiness(0, 14).state == Readiness::State::Converging);
    QVERIFY(series.readiness(0, 1999).state == Readiness::State::Converged);
    // A window has no seed.
    IndicatorSeries mean = seriesOf("sma:20");
    mean.setBars(bars.source());
    takeAll(mean);
    QVERIFY(mean.readiness(0, 18).state == Readiness::State::WarmingUp);
    QVERIFY(mean.readiness(0, 19).state == Readiness::State::Converged);
}

void TestIndicatorSeries::displacedOutputsReachBeyondTheLastBar()
{
    const Bars bars(minuteWalk(200));
    IndicatorSeries series = seriesOf("ichimoku:9:26:52");
    series.setBars(bars.source());
    takeAll(series);
    constexpr std::size_t kSpanA = 2;
    constexpr std::size_t kChikou = 6;
    QCOMPARE(series.displacement(kSpanA), 26);
    QCOMPARE(series.drawnEnd(kSpanA), std::int64_t{226});
    QVERIFY(series.valueAt(kSpanA, 225).has_value());
    QVERIFY(!series.valueAt(kSpanA, 226));
    QCOMPARE(series.displacement(kChikou), -26);
    QVERIFY(!series.valueAt(kChikou, 174));
    QVERIFY(series.valueAt(kChikou, 173).has_value());
    QVERIFY(series.repaints());
    QVERIFY(!seriesOf("ema:20").repaints());
    QVERIFY(seriesOf("zigzag:5").repaints());
}

void TestIndicatorSeries::rangesHoldWhatIsDrawn()
{
    Bars bars(minuteWalk(1500));
    market::Bar forming =
        minuteBar(Time::fromSeconds(1'700'000'040) + std::chrono::minutes(1500), 90'000, 99'000, 80'000, 99'000);
    bars.show(forming);
    IndicatorSeries series = seriesOf("ema:5");
    series.setBars(bars.source());
    takeAll(series);
    for (const auto& [first, end] :
         {std::pair<std::int64_t, std::int64_t>{-50, 20}, {0, 1501}, {700, 703}, {1490, 1600}}) {
        models::ValueRange exact;
        for (std::int64_t bar = first; bar < end; ++bar)
            if (const auto value = series.valueAt(0, bar)) exact.add(*value);
        const models::ValueRange range = series.range(0, first, end);
        QVERIFY(range.low <= exact.low && range.low > exact.low * 0.999999);
        QVERIFY(range.high >= exact.high && range.high < exact.high * 1.000001);
    }
    QVERIFY(series.range(0, 1500, 1501).low == *series.valueAt(0, 1500));
}

void TestIndicatorSeries::comparesWithTheBenchmarkBarOfTheSameTime()
{
    const std::vector<market::Bar> all = minuteWalk(300);
    std::vector<market::Bar> thin = minuteWalk(300, Time::fromSeconds(1'700'000'040), 4);
    std::erase_if(thin, [](const market::Bar& bar) { return bar.end.ns / 60'000'000'000 % 7 == 0; });
    Bars bars(std::vector<market::Bar>(all.begin(), all.begin() + 299));
    const auto late =
        std::find_if(thin.begin(), thin.end(), [&](const market::Bar& bar) { return bar.end >= all[298].end; });
    Bars other(std::vector<market::Bar>(thin.begin(), late));
    IndicatorSeries series = seriesOf("prs:20");
    series.setBars(bars.source(), other.source());
    takeAll(series);
    // The newest bar waits for the benchmark's, or for the next bar.
    QVERIFY(series.isComplete());
    bars.log.add(all[299]);
    bars.show({});
    for (auto bar = late; bar != thin.end(); ++bar)
        other.log.add(*bar);
    other.show({});
    takeAll(series);
    std::set<std::int64_t> times;
    for (const market::Bar& bar : thin)
        times.insert(bar.end.ns);
    for (std::size_t i = 0; i < bars.series.closedCount(); ++i) {
        const market::Bar& bar = bars.series.bar(i);
        const auto value = series.valueAt(0, static_cast<std::int64_t>(i));
        if (i < 40) continue; // warming up
        const bool isThere = times.contains(bar.end.ns);
        QCOMPARE(value.has_value(), isThere);
        if (!isThere) continue;
        const auto match =
            std::find_if(thin.begin(), thin.end(), [&](const market::Bar& b) { return b.end == bar.end; });
        QCOMPARE(*value, bars.instrument->toDouble(bar.close) / bars.instrument->toDouble(match->close));
    }
}

void TestIndicatorSeries::barsOfAYear_data()
{
    QTest::addColumn<QByteArray>("calendar");
    QTest::addColumn<int>("timeframe");
    QTest::addColumn<double>("bars");
    // indicators.md IND-51: 252, 252*390/m, 365*1440/m.
    QTest::newRow("a day of New York") << QByteArray("NYSE") << static_cast<int>(Timeframe::D1) << 252.0;
    QTest::newRow("5 minutes of New York") << QByteArray("NYSE") << static_cast<int>(Timeframe::M5) << 252.0 * 390 / 5;
    QTest::newRow("a week of New York") << QByteArray("NYSE") << static_cast<int>(Timeframe::W1) << 252.0 / 5;
    QTest::newRow("15 minutes always open")
        << QByteArray("24-7") << static_cast<int>(Timeframe::M15) << 365.0 * 1440 / 15;
    QTest::newRow("a day always open") << QByteArray("24-7") << static_cast<int>(Timeframe::D1) << 365.0;
}

void TestIndicatorSeries::barsOfAYear()
{
    QFETCH(QByteArray, calendar);
    QFETCH(int, timeframe);
    QFETCH(double, bars);
    QCOMPARE(models::barsPerYear(*market::findCalendar(calendar.constData()), static_cast<Timeframe>(timeframe)), bars);
}

SEXTANT_TEST(TestIndicatorSeries)
#include "tst_indicator_series.moc"
