#include <QTest>

#include <algorithm>

#include "engine/session/configuration/nearest_name.h"
#include "engine/session/configuration/session_config.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using market::Timeframe;

class TestConfiguration final : public QObject {
    Q_OBJECT

private slots:
    void settingsAreOrderedAndTheirDefaultsValid();
    void refusesWithKeyValueAndRange_data();
    void refusesWithKeyValueAndRange();
    void unknownKeysNameTheNearest();
    void onlyChangesAreKept();
    void percentagesAreExact();
    void flagsAreOffByDefault();
    void scoringPlanFollowsTheTape_data();
    void scoringPlanFollowsTheTape();
    void settingsReachTheirParts();
    void theWiderRulesHaveTheirDefaults();
    void budgetsOfRunsAreReadAndZeroIsNone();
    void windowsOfEventsAreReadFromLinesOrOneLine();
};

void TestConfiguration::settingsAreOrderedAndTheirDefaultsValid()
{
    const auto all = settingDefinitions();
    QVERIFY(all.size() > 30);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key < b.key; }));
    for (const SettingDefinition& setting : all) {
        const auto value = normalised(setting, setting.defaultValue);
        QVERIFY2(value && *value == setting.defaultValue, std::string(setting.key).c_str());
        QVERIFY2(!setting.description.empty() && setting.description.back() == '.', std::string(setting.key).c_str());
        QVERIFY(findSetting(setting.key) == &setting);
    }
}

void TestConfiguration::refusesWithKeyValueAndRange_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    QTest::newRow("below") << "risk.per_trade_percent"
                           << "0"
                           << "from 0.001 to 100";
    QTest::newRow("above") << "risk.per_trade_percent"
                           << "100.1"
                           << "from 0.001 to 100";
    QTest::newRow("nan") << "risk.per_trade_percent"
                         << "nan"
                         << "'nan'";
    QTest::newRow("infinite") << "risk.max_leverage"
                              << "inf"
                              << "'inf'";
    QTest::newRow("not whole") << "risk.max_positions"
                               << "1.5"
                               << "a whole number";
    QTest::newRow("empty") << "risk.max_positions"
                           << ""
                           << "a whole number";
    QTest::newRow("switch") << "scoring.enabled"
                            << "maybe"
                            << "true or false";
    QTest::newRow("timeframe") << "scoring.timeframes"
                               << "5m,7m"
                               << "timeframes such as";
    QTest::newRow("window") << "risk.event_calendar"
                            << "2026-01-28T19:00:00Z,2026-01-28T18:00:00Z,*,Rates"
                            << "a window ends after it begins";
    QTest::newRow("dividend") << "options.dividends"
                              << "2024-03-07,SPY,-1"
                              << "entry 1: amount: '-1', expected more than 0";
    QTest::newRow("rates") << "options.rate_curve"
                           << "30d 4.2, 1y"
                           << "entry 2: '1y', expected a time and percent";
    QTest::newRow("breach") << "risk.loss_breach"
                            << "sleep"
                            << "kill|halt";
}

void TestConfiguration::refusesWithKeyValueAndRange()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, part);
    SettingValues settings;
    const auto done = settings.set(key.toStdString(), value.toStdString());
    QVERIFY(!done);
    const QString message = QString::fromStdString(done.error().message);
    QVERIFY2(message.startsWith(key) && message.contains(part), qPrintable(message));
    QVERIFY(settings.changed().empty());
}

void TestConfiguration::unknownKeysNameTheNearest()
{
    SettingValues settings;
    const auto done = settings.set("risk.max_postions", "3");
    QVERIFY(!done && done.error().code == ErrorCode::NotFound);
    QVERIFY(QString::fromStdString(done.error().message).contains("risk.max_positions"));
    FlagValues flags;
    const auto flag = flags.set("spread_gates", true);
    QVERIFY(!flag && QString::fromStdString(flag.error().message).contains("spread_gate"));
    const std::string_view names[] = {"kitten", "sitting"};
    QVERIFY(nearestName("sittin", names) == "sitting");
    QVERIFY(nearestName("x", {}).empty());
}

void TestConfiguration::onlyChangesAreKept()
{
    SettingValues settings;
    QVERIFY(settings.set("risk.max_positions", "7"));
    QVERIFY(settings.set("scoring.timeframes", "1h, 5m,15m ,5m"));
    QCOMPARE(settings.changed().size(), std::size_t{1}); // the timeframes are the default in another spelling
    QCOMPARE(settings.integer("risk.max_positions"), std::int64_t{7});
    QVERIFY(settings.set("risk.max_positions", "10"));
    QVERIFY(settings.changed().empty());
}

void TestConfiguration::percentagesAreExact()
{
    SettingValues settings;
    QVERIFY(settings.set("risk.per_trade_percent", "0.29")); // 0.29 / 100 is not a double
    QCOMPARE(compile(settings, {}).risk.limits(market::AssetClass::Crypto).riskPerTradePpm, std::int64_t{2900});
}

void TestConfiguration::flagsAreOffByDefault()
{
    for (const FlagDefinition& flag : flagDefinitions()) {
        QVERIFY2(!flag.defaultValue, std::string(flag.name).c_str());
        QVERIFY(!flag.description.empty());
    }
    FlagValues flags;
    QVERIFY(flags.set("spread_gate", true));
    QVERIFY(flags.isInEffect("spread_gate"));
    QCOMPARE(flags.changed().size(), std::size_t{1});
    QVERIFY(compile({}, flags).gates.spreadGate);
}

void TestConfiguration::scoringPlanFollowsTheTape_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("parts");
    QTest::newRow("minutes") << static_cast<int>(Timeframe::M1) << "15m"
                             << "5m 15m 1h";
    QTest::newRow("5m") << static_cast<int>(Timeframe::M5) << "15m"
                        << "5m 15m 1h";
    QTest::newRow("15m") << static_cast<int>(Timeframe::M15) << "15m"
                         << "15m 1h 4h";
    QTest::newRow("30m") << static_cast<int>(Timeframe::M30) << "30m"
                         << "30m 1h 4h";
    QTest::newRow("hours") << static_cast<int>(Timeframe::H1) << "1h"
                           << "1h 4h 1d";
    QTest::newRow("4h") << static_cast<int>(Timeframe::H4) << "4h"
                        << "4h 1d 1w";
    QTest::newRow("days") << static_cast<int>(Timeframe::D1) << "1d"
                          << "1d 1w";
    QTest::newRow("weeks") << static_cast<int>(Timeframe::W1) << "1w"
                           << "1w";
}

void TestConfiguration::scoringPlanFollowsTheTape()
{
    QFETCH(int, base);
    QFETCH(QString, signal);
    QFETCH(QString, parts);
    const auto joined = [](const std::vector<Timeframe>& list) {
        QStringList out;
        for (const Timeframe timeframe : list)
            out << QString::fromStdString(std::string(market::toString(timeframe)));
        return out.join(' ');
    };
    const ScoringPlan plan = scoringPlan(compile({}, {}), static_cast<Timeframe>(base));
    QCOMPARE(joined(plan.signal), signal);
    QCOMPARE(joined(plan.parts), parts);
}

void TestConfiguration::settingsReachTheirParts()
{
    SettingValues settings;
    for (const auto& [key, value] :
         {std::pair{"risk.max_position_percent", "12.5"}, std::pair{"risk.cooldown_seconds", "7"},
          std::pair{"exits.max_hold_hours", "0.5"}, std::pair{"fills.entry_latency_ms", "250"},
          std::pair{"gates.cooldown_bars", "3"}, std::pair{"risk.max_leverage", "1.5"}})
        QVERIFY(settings.set(key, value));
    const SessionConfig config = compile(settings, {});
    QCOMPARE(config.risk.limits(market::AssetClass::Equity).maxPositionPpm, std::int64_t{125'000});
    QVERIFY(config.risk.cooldown == std::chrono::seconds(7));
    QVERIFY(config.exits.maxHold == std::chrono::minutes(30));
    QVERIFY(config.fills.entryLatency == std::chrono::milliseconds(250));
    QCOMPARE(config.gates.cooldownBars, std::int64_t{3});
    QCOMPARE(config.risk.maxLeveragePpm, std::int64_t{1'500'000});
}

void TestConfiguration::theWiderRulesHaveTheirDefaults()
{
    // The registry and the structures say the same (execution.md §5, §10).
    const SessionConfig config = compile({}, {});
    const trading::RiskSettings risk;
    QCOMPARE(config.risk.maxClusterPpm, risk.maxClusterPpm);
    QCOMPARE(config.risk.clusterCorrelation, risk.clusterCorrelation);
    QCOMPARE(config.risk.maxValueAtRiskPpm, risk.maxValueAtRiskPpm);
    QCOMPARE(config.risk.varConfidencePpm, risk.varConfidencePpm);
    QCOMPARE(config.risk.maxStressLossPpm, risk.maxStressLossPpm);
    QCOMPARE(config.risk.maxModelImpactPpm, risk.maxModelImpactPpm);
    QCOMPARE(config.risk.preAlertPpm, risk.preAlertPpm);
    QVERIFY(config.risk.calm == risk.calm);
    QVERIFY(!config.risk.runBudget.limitsAnything());
    QVERIFY(config.sizing.method == trading::SizingMethod::RiskPercent);
    QCOMPARE(config.sizing.targetVolatility, trading::SizingSettings{}.targetVolatility);
}

void TestConfiguration::windowsOfEventsAreReadFromLinesOrOneLine()
{
    SettingValues lines;
    QVERIFY(lines.set("risk.event_calendar", "from,until,symbols,title\n"
                                             "# the bank\n"
                                             "2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rates, and words\r\n"
                                             "\n"
                                             "2026-01-29T10:00:00Z,2026-01-29T11:00:00Z,SPY QQQ,Earnings\n"));
    SettingValues one;
    QVERIFY(one.set("risk.event_calendar", lines.text("risk.event_calendar")));
    QCOMPARE(std::string(one.text("risk.event_calendar")), std::string(lines.text("risk.event_calendar")));
    const SessionConfig config = compile(one, {});
    QCOMPARE(config.events.windows().size(), 2U);
    QCOMPARE(config.events.windows()[0].title, std::string("Rates, and words"));
    QVERIFY(config.events.windows()[0].symbols.empty());
    QCOMPARE(config.events.windows()[1].symbols, (std::vector<std::string>{"SPY", "QQQ"}));
    QVERIFY(compile({}, {}).events.windows().empty());
    QVERIFY(compile({}, {}).lossKills);
}

void TestConfiguration::budgetsOfRunsAreReadAndZeroIsNone()
{
    SettingValues settings;
    for (const auto& [key, value] :
         {std::pair{"risk.run_trades_per_day", "20"}, std::pair{"risk.run_max_loss", "250.5"},
          std::pair{"risk.run_max_hours", "0.5"}, std::pair{"risk.run_max_notional", "100000"},
          std::pair{"risk.sizing", "kelly"}, std::pair{"risk.calm_mode", "on"}})
        QVERIFY(settings.set(key, value));
    const SessionConfig config = compile(settings, {});
    QCOMPARE(config.risk.runBudget.tradesPerDay.value(), 20);
    QCOMPARE(config.risk.runBudget.maxLoss->units, std::int64_t{25'050'000'000});
    QVERIFY(config.risk.runBudget.maxRuntime == std::chrono::minutes(30));
    QCOMPARE(config.risk.runBudget.maxNotional->units, std::int64_t{10'000'000'000'000});
    QVERIFY(config.sizing.method == trading::SizingMethod::Kelly);
    QVERIFY(config.risk.calm.enabled);
    QVERIFY(!settings.set("risk.sizing", "martingale"));
}

SEXTANT_TEST(TestConfiguration)
#include "tst_configuration.moc"
