#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

#include "engine/analysis/scoring/scoring_config.h"

using namespace sextant;
using namespace sextant::analysis;
using market::Timeframe;

class TestScoringConfig : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreThoseOfTheSpecification()
    {
        const ScoringConfig config;
        QCOMPARE(config.buyScore, 0.70);
        QCOMPARE(config.sellScore, 0.30);
        QCOMPARE(config.minAgreement, 0.6);
        QCOMPARE(config.detectorShare, 0.5);
        QCOMPARE(config.technicalShare, 0.5);
        QCOMPARE(config.maxReasons, 10);
        double sum = 0.0;
        for (const auto& weight : config.timeframeWeights)
            sum += weight.value_or(0.0);
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
        QVERIFY(validated(config));
    }

    void weighsTimeframes_data()
    {
        QTest::addColumn<int>("timeframe");
        QTest::addColumn<int>("signal");
        QTest::addColumn<double>("weight");
        const auto row = [](const char* name, Timeframe timeframe, Timeframe signal, double weight) {
            QTest::newRow(name) << static_cast<int>(timeframe) << static_cast<int>(signal) << weight;
        };
        row("in the list", Timeframe::H1, Timeframe::M15, 0.30);
        row("the signal's, in the list", Timeframe::M15, Timeframe::M15, 0.25);
        row("neither in the list nor the signal's", Timeframe::M30, Timeframe::M15, 0.0);
        row("the signal's takes the next longer one's", Timeframe::M30, Timeframe::M30, 0.30);
        row("which keeps its own", Timeframe::H1, Timeframe::M30, 0.30);
        row("2m takes 5m's", Timeframe::M2, Timeframe::M2, 0.15);
        row("10m takes 15m's", Timeframe::M10, Timeframe::M10, 0.25);
        row("2h takes 4h's", Timeframe::H2, Timeframe::H2, 0.15);
        row("beyond the longest: 1d's", Timeframe::W1, Timeframe::W1, 0.10);
    }
    void weighsTimeframes()
    {
        QFETCH(int, timeframe);
        QFETCH(int, signal);
        QFETCH(double, weight);
        QCOMPARE(ScoringConfig().weightOf(static_cast<Timeframe>(timeframe), static_cast<Timeframe>(signal)), weight);
    }

    void disabledTimeframesWeighNothing()
    {
        ScoringConfig config;
        config.enabledTimeframes[index(Timeframe::H1)] = false;
        QCOMPARE(config.weightOf(Timeframe::H1, Timeframe::M15), 0.0);
        QCOMPARE(config.weightOf(Timeframe::H1, Timeframe::H1), 0.30); // the signal timeframe always takes part
    }

    void refuses_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("key");
        QTest::newRow("buy above 1") << 0 << "thresholds.buyScore: ";
        QTest::newRow("buy NaN") << 1 << "thresholds.buyScore: ";
        QTest::newRow("sell not below buy") << 2 << "thresholds.sellScore: ";
        QTest::newRow("sell negative") << 3 << "thresholds.sellScore: ";
        QTest::newRow("agreement above 1") << 4 << "minAgreement: ";
        QTest::newRow("weight negative") << 5 << "timeframeWeights.1h: ";
        QTest::newRow("weight infinite") << 6 << "timeframeWeights.1h: ";
        QTest::newRow("weights all 0") << 7 << "timeframeWeights: ";
        QTest::newRow("too many reasons") << 8 << "maxReasons: ";
        QTest::newRow("detector weight NaN") << 9 << "weights.detector: ";
        QTest::newRow("technical weight negative") << 10 << "weights.technical: ";
        QTest::newRow("both 0") << 11 << "weights: ";
    }
    void refuses()
    {
        QFETCH(int, change);
        QFETCH(QString, key);
        const double nan = std::nan("");
        const std::array<std::function<void(ScoringConfig&)>, 12> changes{
            [](ScoringConfig& c) { c.buyScore = 1.01; },
            [&](ScoringConfig& c) { c.buyScore = nan; },
            [](ScoringConfig& c) { c.sellScore = 0.70; },
            [](ScoringConfig& c) { c.sellScore = -0.01; },
            [](ScoringConfig& c) { c.minAgreement = 1.5; },
            [](ScoringConfig& c) { c.timeframeWeights[index(Timeframe::H1)] = -0.1; },
            [](ScoringConfig& c) {
                c.timeframeWeights[index(Timeframe::H1)] = std::numeric_limits<double>::infinity();
            },
            [](ScoringConfig& c) {
                for (auto& weight : c.timeframeWeights)
                    if (weight) weight = 0.0;
            },
            [](ScoringConfig& c) { c.maxReasons = 17; },
            [&](ScoringConfig& c) { c.detectorShare = nan; },
            [](ScoringConfig& c) { c.technicalShare = -1.0; },
            [](ScoringConfig& c) { c.detectorShare = c.technicalShare = 0.0; },
        };
        ScoringConfig config;
        changes[static_cast<std::size_t>(change)](config);
        const auto result = validated(config);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY2(QString::fromStdString(result.error().message).startsWith(key), result.error().message.c_str());
        QVERIFY(QString::fromStdString(result.error().message).contains("expected"));
    }
};

SEXTANT_TEST(TestScoringConfig)
#include "tst_scoring_config.moc"
