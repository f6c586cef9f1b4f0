#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/analysis/indicators/registry.h"
#include "models/chart/indicator_catalogue.h"
#include "models/chart/indicator_choice.h"
#include "models/chart/indicator_series.h"
#include "models/chart/indicator_titles.h"
#include "tests/models/chart_fixture.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;
using models::IndicatorCatalogue;
using models::IndicatorChoice;

class TestIndicatorCatalogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIndicatorHasATitleAndALook();
    void groupsAreThoseOfTheRegistry();
    void whatLiesOverThePricesIsMeasuredInPrices();
    void whatIsComputedOfSomethingElseHasAPaneOfItsOwn();
    void labelsNameParametersAndSources_data();
    void labelsNameParametersAndSources();
    void writtenSpecsAreReadBack();
    void searchFindsByWordsInAnyOrder();
    void whatNeedsOtherDataSaysSo();
    void factsSayHowItIsMade();
    void choicesAreSavedAndReadBack();
    void brokenChoicesAreRefusedOrMended();
};

namespace {

analysis::IndicatorSpec specOf(std::string_view text) { return analysis::parseSpec(text).value(); }

const analysis::IndicatorInfo& infoOf(std::string_view name) { return *analysis::findIndicator(name); }

} // namespace

void TestIndicatorCatalogue::everyIndicatorHasATitleAndALook()
{
    QVERIFY(analysis::indicators().size() >= 198);
    std::set<QString> titles;
    for (const analysis::IndicatorInfo& info : analysis::indicators()) {
        const models::IndicatorTitle title = models::indicatorTitle(info.name);
        QVERIFY2(title.brief != nullptr && title.full != nullptr, info.name.data());
        QVERIFY2(titles.insert(IndicatorCatalogue::title(info)).second, title.full);
        const models::IndicatorLook look = models::lookOf(specOf(info.defaultSpec));
        QCOMPARE(look.forms.size(), info.outputs.size());
        QCOMPARE(look.isShown.size(), info.outputs.size());
        QCOMPARE(look.colors.size(), info.outputs.size());
        QVERIFY(std::find(look.isShown.begin(), look.isShown.end(), true) != look.isShown.end());
        for (const int color : look.colors)
            QVERIFY(color >= 0 && color < models::kThemeColors);
        if (look.band) QVERIFY(look.isShown[look.band->first] && look.isShown[look.band->second]);
    }
}

void TestIndicatorCatalogue::groupsAreThoseOfTheRegistry()
{
    using enum models::IndicatorGroup;
    const auto group = [](std::string_view name) { return models::groupOf(infoOf(name)); };
    QVERIFY(group("ribbon") == Averages && group("rmta") == Averages && group("rsi") == Momentum);
    QVERIFY(group("adx") == Trend && group("bollinger") == Volatility && group("vwap") == Volume);
    QVERIFY(group("ofi") == Book && group("pivot_classic") == Levels && group("zscore") == Statistics);
    QVERIFY(group("candles") == Bars && group("lag") == Functions && group("wad") == Volume);
    for (std::size_t i = 0; i < models::kIndicatorGroups; ++i)
        QVERIFY(!IndicatorCatalogue::groupTitle(static_cast<models::IndicatorGroup>(i)).isEmpty());
}

/// Prices far from zero: what follows them lies among them, what measures differences does not.
void TestIndicatorCatalogue::whatLiesOverThePricesIsMeasuredInPrices()
{
    const std::vector<market::Bar> bars = minuteWalk(5000, Time::fromSeconds(1'700'000'040));
    const session::BarLog log = logOf(bars);
    const auto instrument = chartInstrument();
    models::BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, market::Timeframe::M1,
                             market::Timeframe::M1);
    series.setSource(log.view(), {});
    series.advance(bars.size());
    const models::BarSummary all = series.summary(0, series.barCount());
    const double low = instrument->toDouble(Price{all.low});
    const double high = instrument->toDouble(Price{all.high});
    for (const analysis::IndicatorInfo& info : analysis::indicators()) {
        if (models::needsBook(info) || info.needsBenchmark) continue;
        const analysis::IndicatorSpec spec = specOf(info.defaultSpec);
        const models::IndicatorLook look = models::lookOf(spec);
        models::IndicatorSeries drawn(spec, look.isShown);
        drawn.setBars({&series, instrument.get()});
        while (drawn.advance(1000)) {
        }
        models::ValueRange sum;
        for (std::size_t k = 0; k < info.outputs.size(); ++k)
            sum.add(drawn.range(k, 3000, 5000)); // long after the start
        if (sum.isEmpty()) continue;
        // Functions have the unit of what they are given, bricks a size in absolute terms.
        const bool hasNoUnit = info.id == "IND-141" || info.name.starts_with("renko");
        const bool isAmongPrices = sum.low > low * 0.8 && sum.high < high * 1.2;
        if (look.isOverlay) QVERIFY2(isAmongPrices, info.name.data());
        for (std::size_t k = 0; look.isOverlay && k < info.outputs.size(); ++k)
            if (look.isShown[k]) QVERIFY2(info.unit(k) == analysis::OutputUnit::Price || hasNoUnit, info.name.data());
    }
}

void TestIndicatorCatalogue::whatIsComputedOfSomethingElseHasAPaneOfItsOwn()
{
    QVERIFY(models::lookOf(specOf("ema:20")).isOverlay);
    QVERIFY(models::lookOf(specOf("ema:20@hlc3")).isOverlay);
    QVERIFY(models::lookOf(specOf("ema:20@sma:5@high")).isOverlay);
    QVERIFY(!models::lookOf(specOf("ema:20@rsi:14")).isOverlay);
    QVERIFY(!models::lookOf(specOf("sma:20@volume")).isOverlay);
    QVERIFY(!models::lookOf(specOf("bollinger:20:2@sma:3@volume")).isOverlay);
}

void TestIndicatorCatalogue::labelsNameParametersAndSources_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* spec, const char* label) {
        QTest::newRow(spec) << QByteArray(spec) << QString::fromUtf8(label);
    };
    row("vwap", "VWAP");
    row("rsi:14", "RSI (14)");
    row("macd:12:26:9", "MACD (12, 26, 9)");
    row("psar:0.02:0.2", "Parabolic SAR (0.02, 0.2)");
    row("ema:20@rsi:14", "EMA (20) of RSI (14)");
    row("ema:20:seed=first", "EMA (20, seed = first)");
    row("anchored_vwap:1700000000000", "Anchored VWAP (1700000000000)");
    row("donchian:20:prev", "Donchian (20, prev)");
}

void TestIndicatorCatalogue::labelsNameParametersAndSources()
{
    QFETCH(QByteArray, spec);
    QFETCH(QString, label);
    QCOMPARE(IndicatorCatalogue::label(specOf(spec.constData())), label);
}

void TestIndicatorCatalogue::writtenSpecsAreReadBack()
{
    const auto isReadBack = [](const analysis::IndicatorSpec& spec) {
        const QString text = models::specText(*spec.info, spec.parameters, spec.options, spec.numbers,
                                              spec.source ? QString::fromStdString(spec.source->text) : QString());
        const auto again = analysis::parseSpec(text.toStdString());
        return again && again->parameters == spec.parameters && again->options == spec.options &&
               again->numbers == spec.numbers && (again->source != nullptr) == (spec.source != nullptr);
    };
    for (const analysis::IndicatorInfo& info : analysis::indicators())
        QVERIFY2(isReadBack(specOf(info.defaultSpec)), info.name.data());
    for (const char* text : {"stoch:14:3:3:kFactor=5", "donchian:20:prev", "ema:9:seed=first@rsi:14", "emv:14:1e8",
                             "anchored_vwap:1700000000000", "psar:0.000125:0.2"})
        QVERIFY2(isReadBack(specOf(text)), text);
}

void TestIndicatorCatalogue::searchFindsByWordsInAnyOrder()
{
    const auto finds = [](std::string_view name, const char* search) {
        return IndicatorCatalogue::matches(infoOf(name), QString::fromLatin1(search));
    };
    QVERIFY(finds("rsi", "strength index"));
    QVERIFY(finds("rsi", "INDEX relative"));
    QVERIFY(finds("bollinger", "bb")); // an alias
    QVERIFY(finds("bollinger", "volatility"));
    QVERIFY(finds("bollinger", ""));
    QVERIFY(!finds("rsi", "bollinger"));
}

void TestIndicatorCatalogue::whatNeedsOtherDataSaysSo()
{
    QVERIFY(IndicatorCatalogue::whyUnavailable(infoOf("rsi"), false).isEmpty());
    QVERIFY(IndicatorCatalogue::whyUnavailable(infoOf("cvd"), false).isEmpty());
    for (const char* name : {"mid", "ofi", "kyle_lambda", "absorption"})
        QVERIFY(IndicatorCatalogue::whyUnavailable(infoOf(name), true).contains(QStringLiteral("trades")));
    QVERIFY(IndicatorCatalogue::whyUnavailable(infoOf("beta"), false).contains(QStringLiteral("two instruments")));
    QVERIFY(IndicatorCatalogue::whyUnavailable(infoOf("beta"), true).isEmpty());
}

void TestIndicatorCatalogue::factsSayHowItIsMade()
{
    const auto textOf = [](const char* spec) {
        QString text;
        for (const IndicatorCatalogue::Fact& fact : IndicatorCatalogue::facts(specOf(spec)))
            text += fact.heading + QLatin1Char(' ') + fact.text + QLatin1Char('\n');
        return text;
    };
    QVERIFY(textOf("rsi:14").contains(QStringLiteral("Wilder")));
    QVERIFY(textOf("rsi:14").contains(QStringLiteral("First value at bar 15.")));
    QVERIFY(textOf("rsi:7").contains(QStringLiteral("First value at bar 8.")));
    QVERIFY(textOf("zigzag:5").contains(QStringLiteral("Repaints")));
    QVERIFY(!textOf("rsi:14").contains(QStringLiteral("Repaints")));
}

void TestIndicatorCatalogue::choicesAreSavedAndReadBack()
{
    IndicatorChoice choice = models::usualChoice(specOf("bollinger:20:2.5"), 6);
    QCOMPARE(choice.pane, IndicatorChoice::kPricePane);
    QCOMPARE(choice.outputs.size(), std::size_t{7});
    QVERIFY(choice.outputs[1].isShown && !choice.outputs[3].isShown);
    QCOMPARE(choice.outputs[0].color, 7);
    choice.isHidden = true;
    choice.isTinted = false;
    choice.outputs[0] = {true, 3, QColor(0x12, 0x34, 0x56), 3, models::LineStyle::Dotted};
    choice.outputs[1].isShown = false;
    const auto again = IndicatorChoice::fromVariant(choice.toVariant());
    QVERIFY(again.has_value());
    // A colour of one's own stands instead of one of the theme.
    choice.outputs[0].color = again->outputs[0].color;
    QVERIFY(*again == choice);
    QCOMPARE(models::usualChoice(specOf("rsi:14")).pane, IndicatorChoice::kNewPane);
}

void TestIndicatorCatalogue::brokenChoicesAreRefusedOrMended()
{
    QVERIFY(!IndicatorChoice::fromVariant({}));
    QVERIFY(!IndicatorChoice::fromVariant({{QStringLiteral("spec"), QStringLiteral("rsi:0")}}));
    QVERIFY(!IndicatorChoice::fromVariant({{QStringLiteral("spec"), QStringLiteral("moonphase:3")}}));
    const QVariantMap wild{{QStringLiteral("shown"), true},
                           {QStringLiteral("color"), QStringLiteral("no colour")},
                           {QStringLiteral("width"), 900},
                           {QStringLiteral("line"), QStringLiteral("wavy")}};
    const auto mended = IndicatorChoice::fromVariant({{QStringLiteral("spec"), QStringLiteral("rsi:14")},
                                                      {QStringLiteral("pane"), -77},
                                                      {QStringLiteral("outputs"), QVariantList{wild, wild, wild}}});
    QVERIFY(mended.has_value());
    QCOMPARE(mended->outputs.size(), std::size_t{1});
    QCOMPARE(mended->outputs[0].width, models::OutputStyle::kWidest);
    QVERIFY(mended->outputs[0].line == models::LineStyle::Solid && !mended->outputs[0].custom.isValid());
    QCOMPARE(mended->pane, IndicatorChoice::kNewPane);
}

SEXTANT_TEST(TestIndicatorCatalogue)
#include "tst_indicator_catalogue.moc"
