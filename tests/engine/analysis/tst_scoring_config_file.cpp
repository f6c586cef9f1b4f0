#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <string>

#include "engine/analysis/scoring/scoring_config_file.h"

using namespace sextant;
using namespace sextant::analysis;
using market::Timeframe;

namespace {

/// detectors.md §8.1, all keys.
const char* kWhole = R"({
  "version": 7, "updatedAt": "2026-03-05T12:00:00Z",
  "weights": {"detector": 0.4, "technical": 0.6},
  "detectorWeights": {"smc": 0.5, "elliott": 0.2, "harmonic": 0.3},
  "thresholds": {"buyScore": 0.66, "sellScore": 0.34},
  "hotReload": false, "reloadIntervalMs": 5000,
  "timeframeWeights": {"5m": 0.25, "15m": 0.75},
  "adaptive": {"enabled": true, "eta": 0.1, "halfLifeTrades": 300, "floor": 0.1, "cap": 0.6, "mix": 0.02},
  "minAgreement": 0.5, "maxReasons": 6
})";

} // namespace

class TestScoringConfigFile : public QObject {
    Q_OBJECT
private slots:
    void readsEveryKey()
    {
        const auto file = parseScoringConfig(kWhole);
        QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
        QVERIFY(file->warnings.empty());
        QCOMPARE(file->version, 7);
        QCOMPARE(file->updatedAt, std::string("2026-03-05T12:00:00Z"));
        QVERIFY(!file->isHotReload);
        QCOMPARE(file->reloadIntervalMs, 5000);
        const ScoringConfig& config = file->config;
        QCOMPARE(config.detectorShare, 0.4);
        QCOMPARE(config.technicalShare, 0.6);
        QCOMPARE(config.detectorWeights.smc, 0.5);
        QCOMPARE(config.detectorWeights.elliott, 0.2);
        QCOMPARE(config.detectorWeights.harmonic, 0.3);
        QCOMPARE(config.buyScore, 0.66);
        QCOMPARE(config.sellScore, 0.34);
        QCOMPARE(config.minAgreement, 0.5);
        QCOMPARE(config.maxReasons, 6);
        QCOMPARE(*config.timeframeWeights[index(Timeframe::M5)], 0.25);
        QCOMPARE(*config.timeframeWeights[index(Timeframe::M15)], 0.75);
        QVERIFY(!config.timeframeWeights[index(Timeframe::H1)]);
        QVERIFY(file->adaptive.isEnabled == std::optional(true));
        QCOMPARE(file->adaptive.eta, 0.1);
        QCOMPARE(file->adaptive.cap, 0.6);
        QVERIFY(file->contentHash == sha256(std::string_view(kWhole)));
    }

    void whatIsLeftOutKeepsItsValue()
    {
        ScoringConfig base;
        base.buyScore = 0.62;
        base.sellScore = 0.38;
        const auto file = parseScoringConfig(R"({"minAgreement": 0.4})", base);
        QVERIFY(file);
        QCOMPARE(file->config.buyScore, 0.62);
        QCOMPARE(file->config.minAgreement, 0.4);
        QVERIFY(file->config.detectorWeights == DetectorWeights());
        QVERIFY(file->config.timeframeWeights == ScoringConfig::defaultTimeframeWeights());
        QVERIFY(parseScoringConfig("{}"));
        // sqrt(8 ln 3 / 200)
        QVERIFY(std::abs(file->adaptive.eta - std::sqrt(8.0 * std::log(3.0) / 200.0)) < 1e-4);
    }

    void scalesWeightsAndSaysSo()
    {
        const auto file =
            parseScoringConfig(R"({"detectorWeights": {"smc": 2, "elliott": 1, "harmonic": 1}, "thresolds": {},
                                   "weights": {"detector": 0.5005, "technical": 0.5}})");
        QVERIFY(file);
        QCOMPARE(file->config.detectorWeights.smc, 0.5);
        QCOMPARE(file->config.detectorWeights.harmonic, 0.25);
        QVERIFY(std::abs(file->config.detectorShare + file->config.technicalShare - 1.0) < 1e-15);
        // The second list is within .001 of 1: scaled in silence.
        QCOMPARE(file->warnings.size(), std::size_t{2});
        QCOMPARE(file->warnings[0].code, ReasonCode::ConfigUnknownKey);
        QCOMPARE(file->warnings[0].message, std::string("thresolds: unknown key, ignored"));
        QCOMPARE(file->warnings[1].code, ReasonCode::ConfigNotNormal);
        QVERIFY(file->warnings[1].message.starts_with("detectorWeights: the weights sum to 4 "));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, const char* text, const char* begins, ReasonCode reason) {
            QTest::newRow(name) << QString(text) << QString(begins) << static_cast<int>(reason);
        };
        const auto syntax = ReasonCode::ConfigSyntax;
        const auto schema = ReasonCode::ConfigSchema;
        const auto value = ReasonCode::ConfigValue;
        row("empty", "", "the scoring configuration is no JSON", syntax);
        row("cut short", R"({"version": 1)", "the scoring configuration is no JSON", syntax);
        row("no object", "[1]", "the scoring configuration: expected a JSON object", schema);
        row("text for a number", R"({"minAgreement": "0.6"})", "minAgreement: expected a number", schema);
        row("number for an object", R"({"weights": 0.5})", "weights: expected an object", schema);
        row("number for a switch", R"({"hotReload": 1})", "hotReload: expected true or false", schema);
        row("fraction for a count", R"({"maxReasons": 1.5})", "maxReasons: expected a whole number", schema);
        row("twice", R"({"minAgreement": 0.6, "minAgreement": 0.5})", "minAgreement: given twice", schema);
        row("twice inside", R"({"weights": {"detector": 1, "detector": 2}})", "weights.detector: given twice", schema);
        row("negative weight", R"({"detectorWeights": {"smc": -0.1}})", "detectorWeights.smc: ", value);
        row("all weights 0", R"({"weights": {"detector": 0, "technical": 0}})", "weights: ", value);
        row("all detectors 0", R"({"detectorWeights": {"smc": 0, "elliott": 0, "harmonic": 0}})",
            "detectorWeights: ", value);
        row("sell not below buy", R"({"thresholds": {"buyScore": 0.6, "sellScore": 0.6}})",
            "thresholds.sellScore: ", value);
        row("buy above 1", R"({"thresholds": {"buyScore": 1.01}})", "thresholds.buyScore: ", value);
        row("sell negative", R"({"thresholds": {"sellScore": -0.01}})", "thresholds.sellScore: ", value);
        row("polling too often", R"({"reloadIntervalMs": 999})", "reloadIntervalMs: ", value);
        row("no timeframe", R"({"timeframeWeights": {"7m": 1}})", "timeframeWeights.7m: ", value);
        row("timeframe weight negative", R"({"timeframeWeights": {"5m": -1}})", "timeframeWeights.5m: ", value);
        row("timeframes all 0", R"({"timeframeWeights": {"5m": 0}})", "timeframeWeights: ", value);
        row("floor too high", R"({"adaptive": {"floor": 0.4}})", "adaptive.floor: ", value);
        row("too many reasons", R"({"maxReasons": 17})", "maxReasons: ", value);
        row("version negative", R"({"version": -1})", "version: ", value);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, begins);
        QFETCH(int, reason);
        const auto file = parseScoringConfig(text.toStdString());
        QVERIFY(!file);
        QVERIFY2(QString::fromStdString(file.error().message).startsWith(begins), file.error().message.c_str());
        QCOMPARE(static_cast<int>(reasonOf(file.error())), reason);
    }
};

SEXTANT_TEST(TestScoringConfigFile)
#include "tst_scoring_config_file.moc"
