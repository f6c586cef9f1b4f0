#include "tests/test_main.h"

#include <QTest>

#include "engine/analysis/regimes/corwin_schultz.h"
#include "engine/analysis/regimes/label_machine.h"
#include "engine/analysis/regimes/rule_layer.h"
#include "engine/analysis/regimes/spread_history.h"
#include "engine/core/philox.h"
#include "tests/engine/analysis/regime_bars.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

const RegimeSettings kRuleSettings;

/// regimes.md §7.1
RuleFeatures workedFeatures()
{
    RuleFeatures features;
    features.averages = 1.2;
    features.slope = 0.06;
    features.distance = 4.0;
    features.momentum = 0.031 / (0.009 * 4.4721);
    features.adx = 29.0;
    features.efficiency = 0.41;
    features.choppiness = 45.0;
    features.volatilityPercentile = 0.55;
    features.isAboveAverage = true;
    return features;
}

RuleFeatures structureFeatures(double adx, double efficiency, double choppiness, double percentile = 0.5)
{
    RuleFeatures features;
    features.adx = adx;
    features.efficiency = efficiency;
    features.choppiness = choppiness;
    features.volatilityPercentile = percentile;
    return features;
}

} // namespace

class TestRegimeRules : public QObject {
    Q_OBJECT
private slots:
    void workedExample()
    {
        const RuleFeatures features = workedFeatures();
        const double score = directionScore(features);
        QVERIFY(std::abs(score - 0.6463) < 5e-5);
        QVERIFY(ruleDirection(score, RegimeDirection::Sideways, kRuleSettings) == RegimeDirection::Bull);
        const auto p = directionProbabilities(score);
        QVERIFY(std::abs(p.bull - 0.9721) < 5e-5);
        QVERIFY(std::abs(p.bear - 0.0055) < 5e-5);
        QVERIFY(std::abs(p.sideways - 0.0224) < 5e-5);
        QVERIFY(std::abs(p.bull + p.bear + p.sideways - 1.0) < 1e-15);
        QVERIFY(ruleStructure(features, RegimeStructure::Ranging) == RegimeStructure::Trending);
        QVERIFY(ruleVolatility(features.volatilityPercentile, VolatilityRegime::Normal, kRuleSettings) ==
                VolatilityRegime::Normal);
        QCOMPARE(ruleTrend(features), 1);
        LabelMachine<int> trend(0, kRuleSettings.minDwellOther, kRuleSettings.lockBars);
        QVERIFY(!trend.push(1));
        QVERIFY(trend.push(1)); // "+1 after two bars"
        QCOMPARE(trend.current(), 1);
    }

    void theScoreIsClampedAndMirrored()
    {
        RuleFeatures features = workedFeatures();
        features.averages = 1e9;
        features.slope = 1e9;
        features.distance = 1e9;
        features.momentum = 1e9;
        QVERIFY(directionScore(features) == 1.0);
        RuleFeatures other = workedFeatures();
        const double up = directionScore(other);
        other.averages = -other.averages;
        other.slope = -other.slope;
        other.distance = -other.distance;
        other.momentum = -other.momentum;
        QVERIFY(directionScore(other) == -up);
        const auto a = directionProbabilities(up);
        const auto b = directionProbabilities(-up);
        QVERIFY(a.bull == b.bear && a.bear == b.bull && a.sideways == b.sideways);
    }

    void directionEntersAndLeavesAtItsOwnLevels()
    {
        using enum sextant::analysis::RegimeDirection;
        const auto of = [](double score, RegimeDirection now) { return ruleDirection(score, now, kRuleSettings); };
        QVERIFY(of(0.30, Sideways) == Sideways);
        QVERIFY(of(0.31, Sideways) == Bull);
        QVERIFY(of(0.15, Bull) == Bull);
        QVERIFY(of(0.149, Bull) == Sideways);
        QVERIFY(of(-0.31, Bull) == Bear);
        QVERIFY(of(-0.30, Sideways) == Sideways);
        QVERIFY(of(-0.15, Bear) == Bear);
        QVERIFY(of(-0.149, Bear) == Sideways);
        QVERIFY(of(0.5, Bear) == Bull);
    }

    void structureFollowsItsPriorities()
    {
        using enum sextant::analysis::RegimeStructure;
        QVERIFY(ruleStructure(structureFeatures(30, 0.5, 40, 0.90), Trending) == Volatile);
        QVERIFY(ruleStructure(structureFeatures(30, 0.5, 40, 0.89), Ranging) == Trending);
        RuleFeatures leap = structureFeatures(30, 0.5, 40);
        leap.hasLeap = true;
        QVERIFY(ruleStructure(leap, Trending) == Volatile);
        QVERIFY(ruleStructure(structureFeatures(25, 0.30, 70), Ranging) == Trending); // before choppiness
        QVERIFY(ruleStructure(structureFeatures(24.9, 0.30, 50), Ranging) == Ranging);
        QVERIFY(ruleStructure(structureFeatures(20, 0.20, 70), Trending) == Trending); // not left yet
        QVERIFY(ruleStructure(structureFeatures(19.9, 0.30, 50), Trending) == Ranging);
        QVERIFY(ruleStructure(structureFeatures(22, 0.19, 62), Trending) == Ranging);
        QVERIFY(ruleStructure(structureFeatures(22, 0.19, 61.8), Trending) == Trending); // nothing speaks: kept
        QVERIFY(ruleStructure(structureFeatures(22, 0.19, 50), Volatile) == Volatile);
        QVERIFY(ruleStructure(structureFeatures(22, 0.25, 62), Volatile) == Ranging);
    }

    void volatilityIsLeftBeyondItsCut()
    {
        using enum VolatilityRegime;
        const auto of = [](double p, VolatilityRegime now) { return ruleVolatility(p, now, kRuleSettings); };
        QVERIFY(of(0.249, Normal) == Low);
        QVERIFY(of(0.25, Normal) == Normal);
        QVERIFY(of(0.279, Low) == Low);
        QVERIFY(of(0.281, Low) == Normal);
        QVERIFY(of(0.75, Normal) == High);
        QVERIFY(of(0.721, High) == High);
        QVERIFY(of(0.719, High) == Normal);
        QVERIFY(of(0.95, High) == Extreme);
        QVERIFY(of(0.921, Extreme) == Extreme);
        QVERIFY(of(0.919, Extreme) == High);
        QVERIFY(of(0.1, Extreme) == Low);
        QVERIFY(of(0.96, Low) == Extreme);
    }

    void trendNeedsAllThree()
    {
        RuleFeatures features = workedFeatures();
        QCOMPARE(ruleTrend(features), 1);
        features.averages = 0.2;
        QCOMPARE(ruleTrend(features), 0);
        features = workedFeatures();
        features.slope = 0.0;
        QCOMPARE(ruleTrend(features), 0);
        features = workedFeatures();
        features.isAboveAverage = false;
        QCOMPARE(ruleTrend(features), 0);
        features.isBelowAverage = true;
        features.slope = -0.01;
        features.averages = -0.21;
        QCOMPARE(ruleTrend(features), -1);
    }

    void labelsDwellAndAreLocked()
    {
        LabelMachine<char> machine('a', 3, 3);
        const auto run = [&](const char* candidates) {
            std::string shown;
            for (const char* at = candidates; *at != '\0'; ++at) {
                machine.push(*at);
                shown += machine.current();
            }
            return shown;
        };
        QCOMPARE(run("bb"), std::string("aa"));
        QCOMPARE(run("abba"), std::string("aaaa")); // interrupted: counted anew
        QCOMPARE(run("bbcbb"), std::string("aaaaa"));
        QCOMPARE(run("b"), std::string("b"));
        QCOMPARE(run("aaaa"), std::string("bbba")); // held three bars, but locked for three
        QVERIFY(!machine.push('c'));
        QVERIFY(!machine.push('c', true));
        QVERIFY(machine.push('c', true)); // the lock is lifted, the dwell is not
        QVERIFY(machine.force('d'));
        QVERIFY(!machine.force('d'));
        CanonicalWriter out;
        machine.canonical(out);
        LabelMachine<char> other('a', 3, 3);
        CanonicalReader in(out.bytes());
        other.restore(in);
        QVERIFY(in.ok() && in.atEnd());
        for (const char c : std::string("xxxxyyyyzzzz")) {
            QCOMPARE(machine.push(c), other.push(c));
            QCOMPARE(machine.current(), other.current());
        }
    }

    void corwinSchultzByHand()
    {
        // Computed apart with Python's math module from the formulas of the paper.
        struct Case {
            double high, low, expected;
        };
        for (const auto& [high, low, expected] :
             {Case{10.25, 10.05, 0.007830785199961821}, Case{10.21, 10.0, 0.01912933334698903}, Case{10.6, 10.4, 0.0},
              Case{10.8, 10.05, 0.0}}) {
            CorwinSchultz estimator;
            QVERIFY(!estimator.update(minuteBar(0, 10.1, 10.2, 10.0, 10.1)));
            const auto spread = estimator.update(minuteBar(1, 10.1, high, low, high));
            QVERIFY(spread.has_value());
            QVERIFY2(std::abs(*spread - expected) < 1e-12, qPrintable(QString::number(*spread, 'g', 17)));
        }
    }

    void corwinSchultzFindsAKnownSpread()
    {
        // Prices bounce between bid and ask, 1 % apart, around a walk of 2 % per bar.
        RandomStream random(7, RandomPurpose::Test);
        CorwinSchultz estimator;
        double middle = 100.0;
        double sum = 0.0;
        int count = 0;
        for (int i = 0; i < 4000; ++i) {
            double high = 0.0;
            double low = 1e9;
            double last = 0.0;
            for (int step = 0; step < 400; ++step) {
                middle *= 1.0 + 0.001 * random.nextNormal();
                last = middle * (random.nextBelow(2) == 0 ? 1.005 : 0.995);
                high = std::max(high, last);
                low = std::min(low, last);
            }
            if (const auto spread = estimator.update(minuteBar(i, last, high, low, last))) {
                sum += *spread;
                ++count;
            }
        }
        QCOMPARE(count, 3999);
        QVERIFY2(std::abs(sum / count - 0.01) < 0.004, qPrintable(QString::number(sum / count)));
    }

    void spreadsAreRankedWithinTheirHour()
    {
        SpreadHistory history(1000);
        QVERIFY(!history.reading());
        for (int i = 0; i < 59; ++i)
            history.push(0.001 * (i + 1), 9);
        QVERIFY(!history.reading()); // 60 are needed
        history.push(0.060, 9);
        QVERIFY(std::abs(history.reading()->percentile - 59.5 / 60.0) < 1e-12);
        QVERIFY(spreadRegimeOf(*history.reading(), kRuleSettings.spreadCuts) == SpreadRegime::Wide);
        history.push(0.0005, 9);
        QVERIFY(spreadRegimeOf(*history.reading(), kRuleSettings.spreadCuts) == SpreadRegime::Tight);
        history.push(0.0305, 9);
        QVERIFY(spreadRegimeOf(*history.reading(), kRuleSettings.spreadCuts) == SpreadRegime::Normal);
        history.push(0.5, 10); // another hour knows nothing yet
        QVERIFY(!history.reading());
        history.push(-1.0, 10);
        history.push(std::nan(""), 9);
        QVERIFY(!history.reading()); // ignored: hour 10 is still the last
    }

    void threeMediansAreWideWhateverTheRank()
    {
        SpreadWindow window(1000);
        for (int i = 0; i < 700; ++i)
            window.push(0.0001);
        for (int i = 0; i < 300; ++i)
            window.push(0.01);
        window.push(0.000301);
        const auto reading = window.reading();
        QVERIFY(reading->percentile < 0.80);
        QVERIFY(reading->isOverThreeMedians);
        QVERIFY(spreadRegimeOf(*reading, kRuleSettings.spreadCuts) == SpreadRegime::Wide);
        window.push(0.0002999);
        QVERIFY(!window.reading()->isOverThreeMedians);
        SpreadWindow zeros(100);
        for (int i = 0; i < 99; ++i)
            zeros.push(0.0);
        zeros.push(0.001);
        QVERIFY(!zeros.reading()->isOverThreeMedians); // the median is 0
        QVERIFY(zeros.reading()->percentile > 0.99);
    }

    void featuresAreThoseOfTheIndicators()
    {
        const auto market = switchingMarket({{0.0005, 0.01, 0.99}, {-0.001, 0.02, 0.97}}, 600, 3);
        RuleLayer rules(kRuleSettings);
        std::vector<double> closes;
        for (std::size_t i = 0; i < market.bars.size(); ++i) {
            rules.update(market.bars[i]);
            closes.push_back(market.bars[i].close);
            QCOMPARE(rules.features().has_value(), i >= 199);
            if (i < 220 || i % 37 != 0) continue;
            // The slow way, from the start and with libm.
            const auto ema = [&](int n, std::size_t end) {
                double y = 0.0;
                for (int k = 0; k < n; ++k)
                    y += closes[static_cast<std::size_t>(k)] / n;
                for (std::size_t k = static_cast<std::size_t>(n); k <= end; ++k)
                    y += 2.0 / (n + 1) * (closes[k] - y);
                return y;
            };
            double atr = 0.0;
            for (std::size_t k = 0; k <= i; ++k) {
                const auto& bar = market.bars[k];
                const double before = k > 0 ? closes[k - 1] : bar.close;
                const double range =
                    k == 0 ? bar.high - bar.low
                           : std::max({bar.high - bar.low, std::abs(bar.high - before), std::abs(bar.low - before)});
                atr = k < 14 ? (atr * static_cast<double>(k) + range) / static_cast<double>(k + 1)
                             : atr + (range - atr) / 14.0;
            }
            double mean = 0.0;
            double squares = 0.0;
            for (std::size_t k = i - 19; k <= i; ++k)
                mean += std::log(closes[k] / closes[k - 1]) / 20.0;
            for (std::size_t k = i - 19; k <= i; ++k)
                squares += std::pow(std::log(closes[k] / closes[k - 1]) - mean, 2.0);
            const RuleFeatures& f = *rules.features();
            QVERIFY(isNear(f.averages, (ema(21, i) - ema(48, i)) / atr, 1e-8));
            QVERIFY(isNear(f.slope, (ema(48, i) - ema(48, i - 5)) / 5.0 / atr, 1e-8));
            QVERIFY(isNear(f.distance, (closes[i] - ema(200, i)) / atr, 1e-8));
            QVERIFY(isNear(f.momentum, 20.0 * mean / (std::sqrt(squares / 19.0) * std::sqrt(20.0)), 1e-8));
        }
    }
};

SEXTANT_TEST(TestRegimeRules)
#include "tst_regime_rules.moc"
