#include <QTest>

#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

class TestSessionCommands final : public QObject {
    Q_OBJECT

private slots:
    void operatorOrdersPassTheSameRisk();
    void clientOrderIdsAreUsedOnce();
    void killBlocksUntilAcknowledgedAndUnlocked();
    void killCanFlatten();
    void cancelsOnlyWhatIsOpen();
    void flattenClosesEverything();
    void settingsAndFlagsTakeEffectAtOnce();
    void settingsOfTheNextSessionAreKept();
    void severalSettingsAreOneCommand();
    void oneWrongSettingRefusesAll_data();
    void oneWrongSettingRefusesAll();
    void severalSettingsAreWrittenAndRead();
    void wrongTargetsAreRefusedByCode_data();
    void wrongTargetsAreRefusedByCode();
};

namespace {

const Time kStart = at("2024-01-10T00:00:00Z");

struct Desk {
    explicit Desk(const std::vector<std::string>& settings = {"scoring.enabled=false"}) : driver(kStart, settings)
    {
        instrument = &driver.define("BTC-USDT", "bybit", Timeframe::M1);
        for (int i = 0; i < 20; ++i)
            bar();
    }
    void bar()
    {
        time = time + std::chrono::minutes(1);
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, time, "50000", "50050", "49950", "50000")});
    }
    void order(market::Side side, std::int64_t lots, const std::string& clientId = {})
    {
        Command command;
        command.kind = CommandKind::Order;
        command.instrument = instrument->id;
        command.side = side;
        command.quantity = Lots{lots};
        command.key = clientId;
        driver.command(command, time);
    }
    void say(CommandKind kind, const std::string& key = {}, const std::string& value = {})
    {
        Command command;
        command.kind = kind;
        command.key = key;
        command.value = value;
        driver.command(command, time);
    }
    void changeSettings(std::vector<std::pair<std::string, std::string>> changes)
    {
        Command command;
        command.kind = CommandKind::Settings;
        command.settings = std::move(changes);
        driver.command(command, time);
    }
    /// The counts in the last command's incidents of a kind.
    [[nodiscard]] std::vector<std::int64_t> incidents(ReasonCode code) const
    {
        std::vector<std::int64_t> out;
        for (const Effect& effect : driver.effects.all())
            if (const auto* incident = std::get_if<Incident>(&effect.body);
                incident != nullptr && incident->code == code)
                out.push_back(driver.effects.reasons(effect).front().args[0].integer);
        return out;
    }
    /// The reason behind the last refusal.
    [[nodiscard]] ReasonCode refusal() const
    {
        ReasonCode found = ReasonCode::None;
        for (const Effect& effect : driver.effects.all())
            if (const auto* incident = std::get_if<Incident>(&effect.body);
                incident != nullptr && incident->code == ReasonCode::CommandRefused)
                found = driver.effects.reasons(effect)[1].code;
        return found;
    }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(InstrumentId{1});
    }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = kStart;
};

} // namespace

void TestSessionCommands::operatorOrdersPassTheSameRisk()
{
    Desk desk;
    desk.order(market::Side::Buy, 100); // 0.1 BTC = 5 % of equity
    QVERIFY(desk.driver.last<RiskVerdict>().allowed);
    desk.bar();
    QCOMPARE(desk.position().quantity.count, std::int64_t{100});
    for (const Effect& effect : desk.driver.effects.all())
        if (effect.kind == EffectKind::RiskVerdict) QVERIFY(effect.variant == Variant::Operator);
    Desk large;
    large.order(market::Side::Buy, 1000); // 50 % of equity: the operator is blocked where the engine would be reduced
    QVERIFY(!large.driver.last<RiskVerdict>().allowed);
    QVERIFY(large.refusal() == ReasonCode::R01MaxPosition);
    large.bar();
    QVERIFY(large.position().isFlat());
}

void TestSessionCommands::clientOrderIdsAreUsedOnce()
{
    Desk desk;
    desk.order(market::Side::Buy, 50, "a1");
    desk.order(market::Side::Buy, 50, "a1");
    QVERIFY(desk.refusal() == ReasonCode::Duplicate);
    desk.bar();
    QCOMPARE(desk.driver.all<Filled>().size(), std::size_t{1});
}

void TestSessionCommands::killBlocksUntilAcknowledgedAndUnlocked()
{
    Desk desk;
    desk.order(market::Side::Buy, 50);
    desk.say(CommandKind::Kill);
    QVERIFY(desk.driver.last<OrderChanged>().to == trading::OrderState::Cancelled); // the working order
    desk.bar();
    QCOMPARE(desk.driver.all<Filled>().size(), std::size_t{0});
    desk.order(market::Side::Buy, 50);
    QVERIFY(desk.refusal() == ReasonCode::R19KillSwitch);
    desk.say(CommandKind::Unlock, "kill"); // not acknowledged yet
    QVERIFY(desk.refusal() == ReasonCode::IllegalTransition);
    desk.say(CommandKind::Acknowledge);
    desk.order(market::Side::Buy, 50);
    QVERIFY(desk.refusal() == ReasonCode::R19KillSwitch);
    desk.say(CommandKind::Unlock, "kill");
    desk.time = desk.time + std::chrono::minutes(1);
    desk.bar();
    desk.order(market::Side::Buy, 50);
    QVERIFY(desk.driver.last<RiskVerdict>().allowed);
}

void TestSessionCommands::killCanFlatten()
{
    Desk desk({"scoring.enabled=false", "risk.kill_flatten=true"});
    desk.order(market::Side::Buy, 50);
    desk.bar();
    QVERIFY(!desk.position().isFlat());
    desk.say(CommandKind::Kill);
    desk.bar();
    QVERIFY(desk.position().isFlat());
    QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitKill);
}

void TestSessionCommands::cancelsOnlyWhatIsOpen()
{
    Desk desk;
    desk.order(market::Side::Buy, 50);
    Command cancel;
    cancel.kind = CommandKind::Cancel;
    cancel.order = desk.driver.last<OrderChanged>().order;
    desk.driver.command(cancel, desk.time);
    QVERIFY(desk.driver.last<OrderChanged>().to == trading::OrderState::Cancelled);
    desk.driver.command(cancel, desk.time);
    QVERIFY(desk.refusal() == ReasonCode::UnknownTarget);
    desk.bar();
    QVERIFY(desk.position().isFlat());
}

void TestSessionCommands::flattenClosesEverything()
{
    Desk desk;
    desk.order(market::Side::Buy, 50);
    desk.bar();
    desk.say(CommandKind::Flatten);
    desk.bar();
    QVERIFY(desk.position().isFlat());
    QCOMPARE(desk.driver.session.report().paper.conservation.units, std::int64_t{0});
}

void TestSessionCommands::settingsAndFlagsTakeEffectAtOnce()
{
    Desk desk;
    desk.say(CommandKind::Setting, "risk.max_position_percent", "1");
    desk.order(market::Side::Buy, 50); // 2.5 %
    QVERIFY(desk.refusal() == ReasonCode::R01MaxPosition);
    desk.say(CommandKind::Flag, "spread_gate", "on");
    QVERIFY(desk.driver.session.flags().isSet("spread_gate"));
    QVERIFY(desk.driver.last<Incident>().code == ReasonCode::FlagChanged);
}

void TestSessionCommands::settingsOfTheNextSessionAreKept()
{
    Desk desk;
    const std::string before(desk.driver.session.settings().text("scoring.timeframes"));
    desk.say(CommandKind::Setting, "scoring.timeframes", "1m");
    QVERIFY(desk.refusal() == ReasonCode::None);
    QVERIFY(desk.driver.last<Incident>().code == ReasonCode::SettingKept);
    QCOMPARE(std::string(desk.driver.session.settings().text("scoring.timeframes")), before);
}

void TestSessionCommands::severalSettingsAreOneCommand()
{
    Desk desk;
    Desk apart;
    const std::string kept(desk.driver.session.settings().text("scoring.timeframes"));
    desk.changeSettings({{"risk.max_position_percent", "01.0"},
                         {"scoring.timeframes", "1m"},
                         {"gates.min_signal_score", "0.8"},
                         {"regime.rule.min_dwell_direction", "4"}});
    QVERIFY(desk.refusal() == ReasonCode::None);
    const SettingValues& settings = desk.driver.session.settings();
    QCOMPARE(settings.text("risk.max_position_percent"), std::string_view("1"));
    QCOMPARE(settings.text("gates.min_signal_score"), std::string_view("0.8"));
    QCOMPARE(std::string(settings.text("scoring.timeframes")), kept); // of the next session
    // Told once of each kind, with how many there are.
    QCOMPARE(desk.incidents(ReasonCode::SettingChanged), std::vector<std::int64_t>{3});
    QCOMPARE(desk.incidents(ReasonCode::SettingKept), std::vector<std::int64_t>{1});
    // What follows is what follows from the same settings one after the other.
    apart.say(CommandKind::Setting, "risk.max_position_percent", "1");
    apart.say(CommandKind::Setting, "gates.min_signal_score", "0.8");
    apart.say(CommandKind::Setting, "regime.rule.min_dwell_direction", "4");
    for (Desk* each : {&desk, &apart}) {
        each->order(market::Side::Buy, 50); // 2.5 %
        QVERIFY(each->refusal() == ReasonCode::R01MaxPosition);
        each->order(market::Side::Buy, 10);
        each->bar();
        QCOMPARE(each->position().quantity.count, std::int64_t{10});
    }
    QVERIFY(desk.driver.session.config().minSignalScore == apart.driver.session.config().minSignalScore);
}

void TestSessionCommands::oneWrongSettingRefusesAll_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << "no.such"
                             << "1"
                             << "UNKNOWN_SETTING";
    QTest::newRow("out of range") << "risk.max_positions"
                                  << "-1"
                                  << "INVALID_VALUE";
    QTest::newRow("of the next session") << "scoring.timeframes"
                                         << "7m"
                                         << "INVALID_VALUE";
    QTest::newRow("twice") << "risk.max_position_percent"
                           << "2"
                           << "INVALID_VALUE";
}

void TestSessionCommands::oneWrongSettingRefusesAll()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    Desk desk;
    const auto before = desk.driver.session.settings().changed();
    desk.changeSettings({{"risk.max_position_percent", "1"},
                         {"exits.stop_atr", "1.5"},
                         {key.toStdString(), value.toStdString()},
                         {"risk.max_leverage", "3"}});
    QCOMPARE(QString::fromStdString(std::string(name(desk.refusal()))), code);
    QVERIFY(desk.driver.session.settings().changed() == before);
    QCOMPARE(desk.incidents(ReasonCode::SettingChanged).size(), std::size_t{0});
    desk.order(market::Side::Buy, 50); // 2.5 %
    QVERIFY(desk.refusal() != ReasonCode::R01MaxPosition);
    desk.changeSettings({});
    QVERIFY(desk.refusal() == ReasonCode::InvalidValue);
}

void TestSessionCommands::severalSettingsAreWrittenAndRead()
{
    Command command;
    command.kind = CommandKind::Settings;
    command.actor = "ada";
    command.settings = {{"risk.max_positions", "3"}, {"scoring.timeframes", "1m,5m"}, {"empty", ""}};
    QCOMPARE(valueText(command), std::string("risk.max_positions = 3; scoring.timeframes = 1m,5m; empty = "));
    Event event;
    event.time = kStart;
    event.body = std::make_shared<const Command>(command);
    CanonicalWriter out;
    encode(event, out);
    const auto bytes = out.bytes();
    const auto read = [&](std::size_t size) {
        return decodeEvent(EventKind::Command, 0, kStart, 0, std::span(bytes).first(size));
    };
    const auto back = read(bytes.size());
    QVERIFY(back.has_value());
    QVERIFY(std::get<std::shared_ptr<const Command>>(back->body)->settings == command.settings);
    // Nothing that is cut off is taken for the whole.
    for (std::size_t size = 0; size < bytes.size(); ++size)
        if (const auto part = read(size))
            QVERIFY(std::get<std::shared_ptr<const Command>>(part->body)->settings.empty());
}

void TestSessionCommands::wrongTargetsAreRefusedByCode_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, CommandKind kind, const char* key, const char* value, const char* code) {
        QTest::newRow(name) << static_cast<int>(kind) << QString(key) << QString(value) << QString(code);
    };
    row("flag", CommandKind::Flag, "no_such_flag", "on", "UNKNOWN_FLAG");
    row("flag value", CommandKind::Flag, "spread_gate", "perhaps", "INVALID_VALUE");
    row("setting", CommandKind::Setting, "no.such", "1", "UNKNOWN_SETTING");
    row("setting value", CommandKind::Setting, "risk.max_positions", "-1", "INVALID_VALUE");
    row("setting value of the next session", CommandKind::Setting, "scoring.timeframes", "7m", "INVALID_VALUE");
    row("unlock", CommandKind::Unlock, "R99", "", "UNKNOWN_TARGET");
    row("unlock without halt", CommandKind::Unlock, "R03", "", "UNKNOWN_TARGET");
    row("close unknown", CommandKind::Close, "", "", "UNKNOWN_INSTRUMENT");
    row("order unknown", CommandKind::Order, "", "", "UNKNOWN_INSTRUMENT");
    row("acknowledge nothing", CommandKind::Acknowledge, "", "", "ILLEGAL_TRANSITION");
}

void TestSessionCommands::wrongTargetsAreRefusedByCode()
{
    QFETCH(int, kind);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    Desk desk;
    desk.say(static_cast<CommandKind>(kind), key.toStdString(), value.toStdString());
    QCOMPARE(QString::fromStdString(std::string(name(desk.refusal()))), code);
}

SEXTANT_TEST(TestSessionCommands)
#include "tst_session_commands.moc"
