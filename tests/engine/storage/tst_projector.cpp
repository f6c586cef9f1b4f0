#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include "engine/session/digests.h"
#include "engine/storage/projection_tables.h"
#include "engine/storage/projector.h"
#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::storage;

namespace {

constexpr const char* kSession = "0190-test";
const InstrumentId kInstrument{1};

market::Instrument bitcoin()
{
    market::Instrument instrument;
    instrument.id = kInstrument;
    instrument.symbol = "BTC-USDT";
    instrument.venue = "binance";
    instrument.quote = "USDT";
    instrument.priceScale = 2;
    instrument.lot = Decimal{1, 5};
    return instrument;
}

/// A signal that passes everything, is bought, filled, and stopped out.
class Story {
public:
    explicit Story(ProjectionRows& rows)
    {
        Projector projector;
        projector.define(1, Time::fromSeconds(1), bitcoin(), rows);
        m_recorder.begin(m_effects, 10, Time::fromSeconds(10));
        const Reason reason(ReasonCode::GateCooldown, arg(ArgName::Seconds, 12.5),
                            arg(ArgName::Limit, std::int64_t{60}), arg(ArgName::Verdict, ReasonCode::Pass),
                            market::arg(ArgName::Timeframe, market::Timeframe::M15),
                            arg(ArgName::Ratio, std::numeric_limits<double>::infinity()));
        const std::span<const Reason> reasons(&reason, 1);
        SignalScored scored;
        scored.signal = SignalId{1};
        scored.action = SignalAction::Buy;
        scored.hasScore = true;
        scored.score = 0.75;
        scored.barStart = Time::fromSeconds(9);
        m_recorder.add(Variant::A, kInstrument, market::Timeframe::M15, scored, reasons);
        m_recorder.add(Variant::A, kInstrument, GateVerdict{SignalId{1}, true, ReasonCode::None}, reasons);
        m_recorder.add(
            Variant::A, kInstrument,
            RiskVerdict{SignalId{1}, OrderId{1}, true, Lots{10}, Lots{7}, ReasonCode::None, ReasonCode::R06Exposure},
            reasons);
        OrderChanged order;
        order.order = OrderId{1};
        order.signal = SignalId{1};
        order.side = market::Side::Buy;
        order.quantity = Lots{7};
        order.to = trading::OrderState::PendingExecution;
        order.stop = Price{4800};
        order.kind = trading::OrderKind::StopLimit;
        order.tif = trading::TimeInForce::Day;
        order.limit = Price{5001};
        order.stopPrice = Price{4999};
        order.trigger = trading::TriggerSource::Mid;
        order.display = Lots{2};
        order.goodTill = Time::fromSeconds(99);
        order.group = trading::OrderGroupId{4};
        order.groupPolicy = trading::GroupPolicy::ReduceOthers;
        order.replaces = OrderId{9};
        order.postOnly = true;
        order.isUnverified = true;
        m_recorder.add(Variant::A, kInstrument, order, {});
        projector.project(m_effects, rows);

        m_effects.clear();
        m_recorder.begin(m_effects, 20, Time::fromSeconds(20));
        Filled fill;
        fill.fill = FillId{1};
        fill.order = OrderId{1};
        fill.position = PositionId{1};
        fill.side = market::Side::Buy;
        fill.quantity = Lots{7};
        fill.price = Price{5001};
        fill.fee = Cash{12345};
        fill.marketTime = Time::fromSeconds(19);
        fill.trigger = trading::FillTrigger::BookLevel;
        fill.impact = Price{3};
        fill.bestBid = Price{4999};
        fill.level = 2;
        fill.queueAhead = 12.5;
        fill.waited = Duration{7};
        fill.midAtSubmit = Price{5000};
        fill.ordinal = 3;
        fill.isReplayed = true;
        m_recorder.add(Variant::A, kInstrument, fill, {});
        order.from = trading::OrderState::PendingExecution;
        order.to = trading::OrderState::Filled;
        order.filled = Lots{7};
        order.position = PositionId{1};
        m_recorder.add(Variant::A, kInstrument, order, {});
        PositionChanged position;
        position.position = PositionId{1};
        position.quantity = Lots{7};
        position.totalCost = Cash{3500700000};
        position.stop = Price{4800};
        m_recorder.add(Variant::A, kInstrument, position, {});
        LedgerEntry entry;
        entry.entry = LedgerEntryId{1};
        entry.kind = LedgerEntry::Kind::Fee;
        entry.amount = Cash{-12345};
        m_recorder.add(Variant::A, kInstrument, entry, {});
        projector.project(m_effects, rows);

        m_effects.clear();
        m_recorder.begin(m_effects, 30, Time::fromSeconds(30));
        m_recorder.add(Variant::A, kInstrument,
                       ExitTriggered{PositionId{1}, OrderId{2}, ReasonCode::ExitStop, Price{4790}, Price{4800}}, {});
        position.from = trading::PositionState::Open;
        position.state = trading::PositionState::Closed;
        position.quantity = Lots{0};
        position.realised = Cash{-999};
        position.cause = ReasonCode::ExitStop;
        m_recorder.add(Variant::A, kInstrument, position, {});
        NonTrade nothing;
        nothing.cause = ReasonCode::Hold;
        nothing.hasScore = true;
        nothing.score = 0.5;
        m_recorder.add(Variant::A, kInstrument, market::Timeframe::M15, nothing, reasons);
        m_recorder.add(Variant::None, InstrumentId{}, Incident{ReasonCode::DataGap, 3}, reasons);
        SignalScored hold;
        m_recorder.add(Variant::A, kInstrument, market::Timeframe::M15, hold, {});
        projector.project(m_effects, rows);
    }

private:
    Effects m_effects;
    EffectRecorder m_recorder;
};

} // namespace

class TestProjector : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;

    std::string textOf(const char* statement)
    {
        return std::get<std::string>(m_database->select(statement)->rows.at(0).at(0));
    }
    std::int64_t numberOf(const char* statement) { return *m_database->integer(statement); }

private slots:
    void init()
    {
        m_folder = QTemporaryDir();
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "p.db");
        m_database = std::move(*Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite));
        QVERIFY(m_database
                    ->execute(std::string("INSERT INTO sessions VALUES ('") + kSession +
                              "', 0, 1, '[]', 'open', NULL, 1, 1, 1)")
                    .has_value());
    }

    void tellsTheStoryOfATradeInItsTables()
    {
        ProjectionRows rows;
        const Story story(rows);
        ProjectionTables tables(*m_database);
        const auto written = tables.write(kSession, rows);
        QVERIFY2(written.has_value(), written.has_value() ? "" : written.error().message.c_str());

        QCOMPARE(textOf("SELECT symbol FROM instruments"), std::string("BTC-USDT"));
        QCOMPARE(textOf("SELECT lot FROM instruments"), std::string("0.00001"));
        QCOMPARE(numberOf("SELECT count(*) FROM signals"), std::int64_t{1}); // the hold is none
        QCOMPARE(textOf("SELECT status FROM signals"), std::string("ordered"));
        QCOMPARE(textOf("SELECT direction FROM signals"), std::string("BUY"));
        QCOMPARE(textOf("SELECT timeframe FROM signals"), std::string("15m"));
        QCOMPARE(numberOf("SELECT timestamp FROM signals"), Time::fromSeconds(9).ns);
        QCOMPARE(numberOf("SELECT seq FROM signals"), std::int64_t{10});
        QCOMPARE(textOf("SELECT gate_result FROM enriched_signals"), std::string("PASS"));
        QCOMPARE(textOf("SELECT risk_result FROM enriched_signals"), std::string("PASS"));
        QCOMPARE(textOf("SELECT reduced_by FROM risk_events"), std::string("R06_EXPOSURE"));
        QCOMPARE(numberOf("SELECT granted FROM risk_events"), std::int64_t{7});
        QCOMPARE(numberOf("SELECT count(*) FROM orders"), std::int64_t{1});
        QCOMPARE(textOf("SELECT status FROM orders"), std::string("filled"));
        QCOMPARE(numberOf("SELECT filled_qty FROM orders"), std::int64_t{7});
        QCOMPARE(numberOf("SELECT seq FROM orders"), std::int64_t{10});
        QCOMPARE(numberOf("SELECT updated_seq FROM orders"), std::int64_t{20});
        QCOMPARE(numberOf("SELECT position_id FROM orders"), std::int64_t{1});
        QCOMPARE(numberOf("SELECT stop FROM orders"), std::int64_t{4800});
        QCOMPARE(numberOf("SELECT target IS NULL FROM orders"), std::int64_t{1});
        QCOMPARE(textOf("SELECT order_kind FROM orders"),
                 std::string(trading::toString(trading::OrderKind::StopLimit)));
        QCOMPARE(numberOf("SELECT limit_price FROM orders"), std::int64_t{5001});
        QCOMPARE(textOf("SELECT tif FROM orders"), std::string("day"));
        QCOMPARE(numberOf("SELECT stop_price FROM orders"), std::int64_t{4999});
        QCOMPARE(textOf("SELECT trigger_source FROM orders"),
                 std::string(trading::toString(trading::TriggerSource::Mid)));
        QCOMPARE(numberOf("SELECT display FROM orders"), std::int64_t{2});
        QCOMPARE(numberOf("SELECT good_till FROM orders"), Time::fromSeconds(99).ns);
        QCOMPARE(numberOf("SELECT group_id FROM orders"), std::int64_t{4});
        QCOMPARE(textOf("SELECT group_policy FROM orders"), std::string("reduce_others"));
        QCOMPARE(numberOf("SELECT replaces FROM orders"), std::int64_t{9});
        QCOMPARE(numberOf("SELECT post_only + unverified FROM orders"), std::int64_t{2});
        QCOMPARE(numberOf("SELECT trail_kind IS NULL AND client_order_id IS NULL FROM orders"), std::int64_t{1});
        QCOMPARE(textOf("SELECT fill_trigger FROM trades"),
                 std::string(trading::toString(trading::FillTrigger::BookLevel)));
        QCOMPARE(numberOf("SELECT impact FROM trades"), std::int64_t{3});
        QCOMPARE(numberOf("SELECT best_bid FROM trades"), std::int64_t{4999});
        QCOMPARE(numberOf("SELECT best_ask IS NULL AND mid_at_venue IS NULL FROM trades"), std::int64_t{1});
        QCOMPARE(numberOf("SELECT book_level FROM trades"), std::int64_t{2});
        QCOMPARE(numberOf("SELECT queue_ahead = 12.5 FROM trades"), std::int64_t{1});
        QCOMPARE(numberOf("SELECT waited FROM trades"), std::int64_t{7});
        QCOMPARE(numberOf("SELECT execution FROM trades"), std::int64_t{3});
        QCOMPARE(numberOf("SELECT replayed FROM trades"), std::int64_t{1});
        QCOMPARE(numberOf("SELECT fill_price FROM trades"), std::int64_t{5001});
        QCOMPARE(numberOf("SELECT commission FROM trades"), std::int64_t{12345});
        QCOMPARE(textOf("SELECT status FROM positions"), std::string("closed"));
        QCOMPARE(textOf("SELECT exit_reason FROM positions"), std::string("EXIT_STOP"));
        QCOMPARE(numberOf("SELECT time FROM positions"), Time::fromSeconds(20).ns);
        QCOMPARE(numberOf("SELECT exit_time FROM positions"), Time::fromSeconds(30).ns);
        QCOMPARE(textOf("SELECT rule FROM exit_events"), std::string("EXIT_STOP"));
        QCOMPARE(textOf("SELECT cause FROM non_trades"), std::string("HOLD"));
        QCOMPARE(textOf("SELECT kind FROM ledger_entries"), std::string("fee"));
        QCOMPARE(textOf("SELECT code FROM incidents"), std::string("DATA_GAP"));
        QCOMPARE(textOf("SELECT group_concat(kind) FROM (SELECT kind FROM audit_log ORDER BY seq, ordinal)"),
                 std::string("risk,incident"));
    }

    void givesReasonsAsJson()
    {
        ProjectionRows rows;
        const Story story(rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(textOf("SELECT reasons FROM signals")));
        QCOMPARE(json.array().size(), 1);
        const auto reason = json.array()[0].toObject();
        QCOMPARE(reason["code"].toString(), QString("GATE_COOLDOWN"));
        const auto args = reason["args"].toObject();
        QCOMPARE(args.size(), 5);
        QCOMPARE(args[QString::fromUtf8(name(ArgName::Seconds).data())].toDouble(), 12.5);
        QCOMPARE(args[QString::fromUtf8(name(ArgName::Limit).data())].toInt(), 60);
        QCOMPARE(args[QString::fromUtf8(name(ArgName::Verdict).data())].toString(), QString("PASS"));
        QCOMPARE(args[QString::fromUtf8(name(ArgName::Timeframe).data())].toString(), QString("15m"));
        QVERIFY(args[QString::fromUtf8(name(ArgName::Ratio).data())].isNull());
        QCOMPARE(toJson({}), std::string("[]"));
    }

    void aRejectedSignalSaysSo()
    {
        ProjectionRows rows;
        Projector projector;
        projector.define(1, Time{}, bitcoin(), rows);
        Effects effects;
        EffectRecorder recorder;
        recorder.begin(effects, 5, Time::fromSeconds(5));
        SignalScored scored;
        scored.signal = SignalId{4};
        recorder.add(Variant::A, kInstrument, scored, {});
        recorder.add(Variant::A, kInstrument, GateVerdict{SignalId{4}, false, ReasonCode::GateSpread}, {});
        projector.project(effects, rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        QCOMPARE(textOf("SELECT status FROM signals"), std::string("rejected"));
        QCOMPARE(textOf("SELECT gate_result FROM enriched_signals"), std::string("GATE_SPREAD"));
    }

    void keepsTheHistoryOfWeights()
    {
        ProjectionRows rows;
        Projector projector;
        projector.define(1, Time{}, bitcoin(), rows);
        Effects effects;
        EffectRecorder recorder;
        recorder.begin(effects, 5, Time::fromSeconds(5));
        WeightsChanged change;
        change.version = 1;
        change.cause = WeightsChanged::Cause::Edited;
        change.after.smc = 0.25;
        change.after.elliott = 0.40;
        change.actor = ShortName("Ana");
        recorder.add(Variant::None, InstrumentId{}, change, {});
        recorder.begin(effects, 6, Time::fromSeconds(6));
        change.version = 2;
        change.cause = WeightsChanged::Cause::Learned;
        change.hasRegime = true;
        change.direction = analysis::RegimeDirection::Bear;
        change.volatility = analysis::VolatilityRegime::High;
        change.outcomes = 51;
        change.signal = SignalId{7};
        change.result = -0.5;
        change.actor = {};
        const Reason reason(ReasonCode::WeightsLearned, arg(ArgName::Ratio, -0.5));
        recorder.add(Variant::None, kInstrument, market::Timeframe::M15, change, std::span(&reason, 1));
        projector.project(effects, rows);
        ProjectionTables tables(*m_database);
        const auto written = tables.write(kSession, rows);
        QVERIFY2(written.has_value(), written.has_value() ? "" : written.error().message.c_str());

        const auto first = [](const char* column) {
            return std::string("SELECT ") + column + " FROM weight_history WHERE version = 1";
        };
        const auto second = [](const char* column) {
            return std::string("SELECT ") + column + " FROM weight_history WHERE version = 2";
        };
        QCOMPARE(textOf(first("cause").c_str()), std::string("edited"));
        QCOMPARE(textOf(first("actor").c_str()), std::string("Ana"));
        QCOMPARE(textOf(first("weights").c_str()),
                 std::string(R"({"smc":0.25,"elliott":0.4,"harmonic":0.35,"detector":0.5,"technical":0.5})"));
        QCOMPARE(numberOf(first("outcome_id IS NULL AND result IS NULL AND regime IS NULL").c_str()), std::int64_t{1});
        QCOMPARE(textOf(second("cause").c_str()), std::string("learned"));
        QCOMPARE(textOf(second("actor").c_str()), std::string("learner"));
        QCOMPARE(textOf(second("regime").c_str()), std::string("BEAR/HIGH"));
        QCOMPARE(textOf(second("symbol").c_str()), std::string("BTC-USDT"));
        QCOMPARE(numberOf(second("outcome_id").c_str()), std::int64_t{7});
        QCOMPARE(numberOf(second("outcomes").c_str()), std::int64_t{51});
        QCOMPARE(list(*m_database, Listing::Weights, {})->rows.size(), std::size_t{2});
        QVERIFY(dropProjections(*m_database, kSession).has_value());
        QCOMPARE(numberOf("SELECT count(*) FROM weight_history"), std::int64_t{0});
    }

    void anOrderTrailsBehindTheMarket_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("stored");
        QTest::newRow("by an amount") << static_cast<int>(trading::Trail::Kind::Amount) << "amount|150||";
        QTest::newRow("by a share") << static_cast<int>(trading::Trail::Kind::Percent) << "percent||5000|";
        QTest::newRow("by ATR") << static_cast<int>(trading::Trail::Kind::Atr) << "atr|||2.5";
    }
    void anOrderTrailsBehindTheMarket()
    {
        QFETCH(int, kind);
        QFETCH(QString, stored);
        ProjectionRows rows;
        Projector projector;
        projector.define(1, Time{}, bitcoin(), rows);
        Effects effects;
        EffectRecorder recorder;
        recorder.begin(effects, 5, Time::fromSeconds(5));
        OrderChanged order;
        order.order = OrderId{1};
        order.kind = trading::OrderKind::TrailingStop;
        order.trail.kind = static_cast<trading::Trail::Kind>(kind);
        if (order.trail.kind == trading::Trail::Kind::Amount) order.trail.amount = Price{150};
        if (order.trail.kind == trading::Trail::Kind::Percent) order.trail.ppm = 5000;
        if (order.trail.kind == trading::Trail::Kind::Atr) order.trail.multiple = 2.5;
        recorder.add(Variant::Operator, kInstrument, order, {});
        projector.project(effects, rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        QCOMPARE(QString::fromStdString(textOf(
                     "SELECT trail_kind || '|' || coalesce(trail_amount, '') || '|' || coalesce(trail_ppm, '') || '|' "
                     "|| coalesce(trail_multiple, '') FROM orders")),
                 stored);
    }

    void keepsWhatOperatorsDid()
    {
        ProjectionRows rows;
        Projector projector;
        projector.define(1, Time{}, bitcoin(), rows);
        Effects effects;
        EffectRecorder recorder;
        const auto give = [&](std::uint64_t seq, const Command& command, const auto& record) {
            Event event;
            event.seq = seq;
            event.time = Time::fromSeconds(static_cast<std::int64_t>(seq));
            event.body = std::make_shared<const Command>(command);
            effects.clear();
            recorder.begin(effects, seq, event.time);
            record();
            projector.take(event, rows);
            projector.project(effects, rows);
        };
        Command command;
        command.kind = CommandKind::Order;
        command.actor = "Ana";
        command.reason = "breakout";
        command.key = "a-17";
        command.instrument = kInstrument;
        command.symbol = "BTC-USDT";
        command.side = market::Side::Buy;
        command.quantity = Lots{7};
        give(5, command, [&] {
            OrderChanged order;
            order.order = OrderId{1};
            order.to = trading::OrderState::PendingExecution;
            recorder.add(Variant::Operator, kInstrument, order, {});
            order.from = order.to;
            order.to = trading::OrderState::Working;
            recorder.add(Variant::Operator, kInstrument, order, {});
        });
        command = {};
        command.kind = CommandKind::Note;
        command.actor = "Ana";
        command.position = PositionId{3};
        command.value = "chased it";
        command.key = "fomo,late";
        give(6, command, [] {});
        command.value = "refused";
        give(7, command, [&] { recorder.add(Variant::Operator, {}, Incident{ReasonCode::CommandRefused, 0}, {}); });
        // What follows is nobody's command any more.
        effects.clear();
        recorder.begin(effects, 8, Time::fromSeconds(8));
        OrderChanged exitOrder;
        exitOrder.order = OrderId{2};
        recorder.add(Variant::A, kInstrument, exitOrder, {});
        projector.project(effects, rows);

        ProjectionTables tables(*m_database);
        const auto written = tables.write(kSession, rows);
        QVERIFY2(written.has_value(), written.has_value() ? "" : written.error().message.c_str());
        QCOMPARE(textOf("SELECT client_order_id FROM orders WHERE order_id = 1"), std::string("a-17"));
        QCOMPARE(numberOf("SELECT client_order_id IS NULL FROM orders WHERE order_id = 2"), std::int64_t{1});
        QCOMPARE(numberOf("SELECT count(*) FROM commands"), std::int64_t{3});
        QCOMPARE(textOf("SELECT kind || side || quantity FROM commands WHERE seq = 5"), std::string("orderbuy7"));
        QCOMPARE(numberOf("SELECT accepted FROM commands WHERE seq = 6"), std::int64_t{1});
        QCOMPARE(numberOf("SELECT accepted FROM commands WHERE seq = 7"), std::int64_t{0});
        QCOMPARE(numberOf("SELECT count(*) FROM journal_notes"), std::int64_t{1});
        QCOMPARE(textOf("SELECT note || '/' || tags FROM journal_notes"), std::string("chased it/fomo,late"));
        QCOMPARE(numberOf("SELECT position_id FROM journal_notes"), std::int64_t{3});
        ListFilter filter;
        filter.account = "main";
        QCOMPARE(list(*m_database, Listing::Notes, filter)->rows.size(), std::size_t{1});
        QCOMPARE(list(*m_database, Listing::Commands, filter)->rows.size(), std::size_t{3});
        QCOMPARE(list(*m_database, Listing::Orders, filter)->rows.size(), std::size_t{2});
        filter.account = "second";
        QCOMPARE(list(*m_database, Listing::Notes, filter)->rows.size(), std::size_t{0});
        QCOMPARE(list(*m_database, Listing::Orders, filter)->rows.size(), std::size_t{0});
        QCOMPARE(list(*m_database, Listing::Signals, filter).error().code, ErrorCode::InvalidArgument);
    }

    void keepsEachDayOfAnAccount()
    {
        ProjectionRows rows;
        Projector projector;
        Effects effects;
        EffectRecorder recorder;
        recorder.begin(effects, 5, Time::fromSeconds(5));
        DayClosed closed;
        closed.day.date = 19'000;
        closed.day.time = Time::fromSeconds(5);
        closed.day.equity = Cash{123};
        closed.day.funding = Cash{-4};
        closed.day.fills = 6;
        recorder.add(Variant::None, {}, closed, {});
        projector.project(effects, rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        QCOMPARE(numberOf("SELECT date FROM account_days"), std::int64_t{19'000});
        QCOMPARE(numberOf("SELECT equity FROM account_days"), std::int64_t{123});
        QCOMPARE(numberOf("SELECT funding FROM account_days"), std::int64_t{-4});
        QCOMPARE(numberOf("SELECT fills FROM account_days"), std::int64_t{6});
        QCOMPARE(list(*m_database, Listing::AccountDays, {})->rows.size(), std::size_t{1});
        ListFilter filter;
        filter.symbol = "BTC-USDT";
        QCOMPARE(list(*m_database, Listing::AccountDays, filter).error().code, ErrorCode::InvalidArgument);
        QVERIFY(dropProjections(*m_database, kSession).has_value());
        QCOMPARE(numberOf("SELECT count(*) FROM account_days"), std::int64_t{0});
    }

    void aSignalWithOrdersCannotBeDeleted()
    {
        ProjectionRows rows;
        const Story story(rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        const auto refused = m_database->execute("DELETE FROM signals");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void contradictionsAreRefused()
    {
        ProjectionRows rows;
        const Story story(rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        const auto again = tables.write(kSession, rows);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, ErrorCode::Refused);
    }

    void droppedAndWrittenAgainIsTheSame()
    {
        ProjectionRows rows;
        const Story story(rows);
        ProjectionTables tables(*m_database);
        const auto dump = [&] {
            std::vector<std::vector<std::vector<Value>>> all;
            for (const char* table :
                 {"instruments", "signals", "enriched_signals", "orders", "trades", "positions", "risk_events",
                  "exit_events", "non_trades", "ledger_entries", "incidents", "projections"})
                all.push_back(m_database->select(std::string("SELECT * FROM ") + table)->rows);
            return all;
        };
        const auto empty = dump();
        QVERIFY(tables.write(kSession, rows).has_value());
        QVERIFY(tables.setProjectedSeq(kSession, 30).has_value());
        QCOMPARE(*projectedSeq(*m_database, kSession), std::uint64_t{30});
        const auto before = dump();
        QVERIFY(dropProjections(*m_database, kSession).has_value());
        QVERIFY(dump() == empty);
        QVERIFY(tables.write(kSession, rows).has_value());
        QVERIFY(tables.setProjectedSeq(kSession, 30).has_value());
        QVERIFY(dump() == before);
    }

    void listsNewestFirstAndFilters()
    {
        ProjectionRows rows;
        const Story story(rows);
        ProjectionTables tables(*m_database);
        QVERIFY(tables.write(kSession, rows).has_value());
        ListFilter filter;
        QCOMPARE(list(*m_database, Listing::Orders, filter)->rows.size(), std::size_t{1});
        filter.status = "working";
        QCOMPARE(list(*m_database, Listing::Orders, filter)->rows.size(), std::size_t{0});
        QCOMPARE(list(*m_database, Listing::Trades, filter).error().code, ErrorCode::InvalidArgument);
        filter = {};
        filter.symbol = "ETH-USDT";
        QCOMPARE(list(*m_database, Listing::Trades, filter)->rows.size(), std::size_t{0});
        filter = {};
        filter.since = Time::fromSeconds(20);
        QCOMPARE(list(*m_database, Listing::Trades, filter)->rows.size(), std::size_t{1});
        filter.since = Time::fromSeconds(20) + Duration{1};
        QCOMPARE(list(*m_database, Listing::Trades, filter)->rows.size(), std::size_t{0});
        filter = {};
        filter.limit = -1;
        QCOMPARE(list(*m_database, Listing::Trades, filter).error().code, ErrorCode::InvalidArgument);
        for (const auto listing :
             {Listing::Signals, Listing::EnrichedSignals, Listing::Positions, Listing::RiskEvents, Listing::ExitEvents,
              Listing::NonTrades, Listing::LedgerEntries, Listing::Incidents}) {
            filter = {};
            filter.sessionId = kSession;
            QCOMPARE(list(*m_database, listing, filter)->rows.size(), std::size_t{1});
            filter.sessionId = "another";
            QCOMPARE(list(*m_database, listing, filter)->rows.size(), std::size_t{0});
        }
    }
};

SEXTANT_TEST(TestProjector)
#include "tst_projector.moc"
