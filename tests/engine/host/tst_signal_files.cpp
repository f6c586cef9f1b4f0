#include "tests/test_main.h"

#include <QTest>

#include "engine/host/signal_files.h"
#include "engine/market/instrument_catalog.h"
#include "engine/market/options/option_instrument.h"
#include "engine/market/options/option_symbol.h"

using namespace sextant;
using namespace sextant::host;
using trading::OrderKind;
using trading::TimeInForce;

namespace {

/// BTC-USDT with a tick of 0.01, and nothing else.
const market::Instrument* findBitcoin(std::string_view symbol)
{
    static const market::Instrument instrument = [] {
        market::Instrument made = market::InstrumentCatalog::builtIn().find("BTC-USDT", "");
        made.id = InstrumentId{1};
        return made;
    }();
    return symbol == instrument.symbol ? &instrument : nullptr;
}

/// Three contracts on SPY besides, by their OSI symbols.
const market::Instrument* findOption(std::string_view symbol)
{
    static const std::vector<market::Instrument> instruments = [] {
        std::vector<market::Instrument> made;
        for (const char* osi : {"SPY240315C00509000", "SPY240315C00510000", "SPY240315P00507000", "SPY240315P00505000",
                                "SPY240315P00503000"}) {
            made.push_back(market::optionInstrument(market::parseOsi(osi).value()).value());
            made.back().id = InstrumentId{static_cast<std::uint16_t>(made.size() + 1)};
        }
        return made;
    }();
    for (const market::Instrument& each : instruments)
        if (each.symbol == symbol) return &each;
    return findBitcoin(symbol);
}

/// An order of legs with `more` members before its end.
Result<session::Command> legsWith(const QByteArray& legs, const QByteArray& more = {},
                                  const QByteArray& count = "\"2\"")
{
    const QByteArray json =
        R"({"command":"legs","actor":"ada","reason":"test","legs":")" + legs + "\",\"quantity\":" + count + more + "}";
    return parseCommand(json.toStdString(), "FILE:7", findOption);
}

/// An order with `more` members before its end.
Result<session::Command> orderWith(const QByteArray& more)
{
    const QByteArray json = R"({"command":"order","actor":"ada","reason":"test","symbol":"BTC-USDT","side":"buy",)"
                            R"("quantity":"0.1")" +
                            more + "}";
    return parseCommand(json.toStdString(), "FILE:7", findBitcoin);
}

} // namespace

class TestSignalFiles final : public QObject {
    Q_OBJECT
private slots:
    void anOrderIsAMarketOrderUnlessItSaysSo()
    {
        const auto order = orderWith("");
        QVERIFY(order.has_value());
        QVERIFY(order->terms.kind == OrderKind::Market && order->terms.tif == TimeInForce::GoodTillCancelled);
        QVERIFY(order->terms.limit == Price{} && order->stop == Price{} && order->target == Price{});
        QVERIFY(orderWith(R"(,"order_kind":"market","tif":"gtc","limit":null)").has_value());
    }

    void readsLimitOrders()
    {
        const auto order = orderWith(
            R"(,"order_kind":"limit","limit":"50000.01","tif":"day","stop":"49000","target":"52000.50","client_id":"a")");
        QVERIFY2(order.has_value(), order ? "" : order.error().message.c_str());
        const market::Instrument& instrument = *findBitcoin("BTC-USDT");
        QVERIFY(order->terms.kind == OrderKind::Limit && order->terms.tif == TimeInForce::Day);
        QCOMPARE(instrument.format(order->terms.limit), std::string("50000.01"));
        QCOMPARE(instrument.format(order->stop), std::string("49000"));
        QCOMPARE(instrument.format(order->target), std::string("52000.5"));
        QCOMPARE(order->key, std::string("a"));
    }

    void readsOrdersOfLegs()
    {
        const auto order = legsWith("buy 1 SPY240315C00509000,sell 3  SPY240315C00510000",
                                    R"(,"limit":"-1.25","stop":"-3","target":"0.5","tif":"gtc","client_id":"a")");
        QVERIFY2(order.has_value(), order ? "" : order.error().message.c_str());
        QVERIFY(order->kind == session::CommandKind::Legs && order->quantity.count == 2);
        QVERIFY(order->legs.size() == 2 && order->legs[0].side == market::Side::Buy && order->legs[0].ratio == 1);
        QVERIFY(order->legs[1].side == market::Side::Sell && order->legs[1].ratio == 3);
        QCOMPARE(order->legs[1].symbol, std::string("SPY240315C00510000"));
        QVERIFY(order->terms.kind == OrderKind::Limit && order->price.units == -12'500);
        QVERIFY(order->stop.units == -30'000 && order->target.units == 5'000);
        QVERIFY(order->terms.tif == TimeInForce::GoodTillCancelled);
        QVERIFY(legsWith("sell 1 SPY240315C00509000")->terms.kind == OrderKind::Market);
        QVERIFY(legsWith("sell 1 SPY240315C00509000")->terms.tif == TimeInForce::Day);
    }

    void namesWhatIsWrongWithLegs_data()
    {
        QTest::addColumn<QByteArray>("legs");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const char* legs, const char* more, const char* count,
                            const char* message) {
            QTest::newRow(name) << QByteArray(legs) << QByteArray(more) << QByteArray(count) << QByteArray(message);
        };
        row("nothing", "", "", "\"1\"", "FILE:7: legs: missing");
        row("no way", "1 SPY240315C00509000", "", "\"1\"", "FILE:7: legs: '1 SPY240315C00509000', expected \"buy\"");
        row("no number", "buy many SPY240315C00509000", "", "\"1\"", "'many', expected 1 to 1000 contracts");
        row("too many", "buy 1001 SPY240315C00509000", "", "\"1\"", "'1001', expected 1 to 1000 contracts");
        row("more words", "buy 1 SPY240315C00509000 now", "", "\"1\"", "expected \"buy\"");
        row("an empty one", "buy 1 SPY240315C00509000,", "", "\"1\"", "FILE:7: legs: '', expected");
        row("unknown", "buy 1 SPY240315C00999000", "", "\"1\"", "'SPY240315C00999000' is not an instrument");
        row("no option", "buy 1 BTC-USDT", "", "\"1\"", "'BTC-USDT' is no option");
        row("twice", "buy 1 SPY240315C00509000, sell 1 SPY240315C00509000", "", "\"1\"", "is named twice");
        row("five",
            "buy 1 SPY240315C00509000,buy 1 SPY240315C00510000,buy 1 SPY240315P00507000,buy 1 SPY240315P00505000,"
            "buy 1 SPY240315P00503000",
            "", "\"1\"", "more than 4 legs");
        row("no quantity", "buy 1 SPY240315C00509000", "", "\"0\"", "FILE:7: quantity: 0, expected a whole number");
        row("half", "buy 1 SPY240315C00509000", "", "\"0.5\"", "FILE:7: quantity: 0.5, expected a whole number");
        row("five decimals", "buy 1 SPY240315C00509000", R"(,"limit":"1.00001")", "\"1\"", "FILE:7: limit: 1.00001");
        row("a word", "buy 1 SPY240315C00509000", R"(,"stop":"low")", "\"1\"", "FILE:7: stop: low");
        row("turned round", "buy 1 SPY240315C00509000", R"(,"stop":"3","target":"2")", "\"1\"",
            "FILE:7: stop: at or above");
        row("time in force", "buy 1 SPY240315C00509000", R"(,"tif":"ioc")", "\"1\"", "expected day or gtc");
    }

    void namesWhatIsWrongWithLegs()
    {
        QFETCH(QByteArray, legs);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, count);
        QFETCH(QByteArray, message);
        const auto order = legsWith(legs, more, count);
        QVERIFY(!order.has_value());
        QVERIFY2(order.error().message.find(message.toStdString()) != std::string::npos, order.error().message.c_str());
    }

    void protectsMarketOrdersToo()
    {
        const auto order = orderWith(R"(,"stop":49000)");
        QVERIFY(order.has_value());
        QVERIFY(order->terms.kind == OrderKind::Market && order->stop.units > 0 && order->target == Price{});
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const char* more, const char* message) {
            QTest::newRow(name) << QByteArray(more) << QByteArray(message);
        };
        row("kind", R"(,"order_kind":"peg")",
            "FILE:7: order_kind: 'peg', expected market, limit, stop, stop_limit, trailing_stop or market_on_close");
        row("time in force", R"(,"tif":"week")", "FILE:7: tif: 'week', expected gtc, day, ioc, fok, gtd or opg");
        row("trigger", R"(,"order_kind":"stop","stop_price":"1","trigger":"ask")",
            "FILE:7: trigger: 'ask', expected last, mid or bid_ask");
        row("no stop price", R"(,"order_kind":"stop_limit","limit":"1")",
            "FILE:7: stop_price: missing, a stop_limit order needs one");
        row("a stop price too much", R"(,"stop_price":"1")",
            "FILE:7: stop_price: a market order has none, expected \"order_kind\":\"stop\" or \"stop_limit\"");
        row("no trail", R"(,"order_kind":"trailing_stop")",
            "FILE:7: trail_amount: missing, a trailing_stop order needs it, trail_percent or trail_atr");
        row("two trails", R"(,"order_kind":"trailing_stop","trail_amount":"5","trail_percent":1)",
            "FILE:7: trail_amount: one of trail_amount, trail_percent and trail_atr, not several");
        row("a trail too much", R"(,"trail_atr":2)",
            "FILE:7: trail_amount: a market order trails nothing, expected \"order_kind\":\"trailing_stop\"");
        row("a whole percent too many", R"(,"order_kind":"trailing_stop","trail_percent":"100")",
            "FILE:7: trail_percent: expected at least 0.0001 and less than 100");
        row("no date", R"(,"tif":"gtd")", "FILE:7: good_till: missing, \"tif\":\"gtd\" needs it");
        row("a date too much", R"(,"good_till":"2026-01-05T10:00:00Z")",
            "FILE:7: good_till: only with \"tif\":\"gtd\"");
        row("what is no date", R"(,"tif":"gtd","good_till":"soon")", "FILE:7: good_till: ");
        row("post-only at the market", R"(,"post_only":true)", "FILE:7: post_only: only for limit orders");
        row("post-only as a word", R"(,"post_only":"yes")", "FILE:7: post_only: expected true or false");
        row("more shown than there is", R"(,"order_kind":"limit","limit":"1","display":"0.2")",
            "FILE:7: display: more than the quantity of the order");
        row("group", R"(,"group":-1)", "FILE:7: group: expected a number from 1 on");
        row("policy", R"(,"group":1,"group_policy":"both")", "FILE:7: group_policy: 'both', expected cancel or reduce");
        row("no limit", R"(,"order_kind":"limit")", "FILE:7: limit: missing, a limit order needs one");
        row("a limit too much", R"(,"limit":"1")",
            "FILE:7: limit: a market order has none, expected \"order_kind\":\"limit\" or \"stop_limit\"");
        row("off the tick", R"(,"order_kind":"limit","limit":"50000.005")",
            "FILE:7: limit: 50000.005, expected more than 0 and a multiple of the tick 0.01");
        row("finer than any price", R"(,"stop":"1.0000000001")",
            "FILE:7: stop: 1.0000000001, expected more than 0 and a multiple of the tick 0.01");
        row("zero", R"(,"order_kind":"limit","limit":"0")",
            "FILE:7: limit: 0, expected more than 0 and a multiple of the tick 0.01");
        row("negative", R"(,"target":"-5")",
            "FILE:7: target: -5, expected more than 0 and a multiple of the tick 0.01");
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, message);
        const auto order = orderWith(more);
        QVERIFY(!order.has_value());
        const auto said = QByteArray::fromStdString(order.error().message);
        QVERIFY2(message.endsWith(": ") ? said.startsWith(message) : said == message, said.constData());
    }

    void aHoldMayFlatten()
    {
        const auto hold = [](const char* more) {
            return parseCommand(R"({"command":"hold","symbol":"BTC-USDT","actor":"a","reason":"r")" +
                                    std::string(more) + "}",
                                "FILE:7", findBitcoin);
        };
        QCOMPARE(hold("")->value, std::string());
        QCOMPARE(hold(R"(,"flatten":true)")->value, std::string("flatten"));
        QCOMPARE(hold(R"(,"flatten":false)")->value, std::string());
        QVERIFY(!hold(R"(,"flatten":"yes")"));
    }

    void readsEveryKindOfOrder()
    {
        const market::Instrument& instrument = *findBitcoin("BTC-USDT");
        const auto read = [](const QByteArray& more) {
            const auto order = orderWith(more);
            if (!order) qWarning("%s", order.error().message.c_str());
            return order.value();
        };
        auto order = read(R"(,"order_kind":"stop","stop_price":"49000","trigger":"mid","tif":"day")");
        QVERIFY(order.terms.kind == OrderKind::Stop && order.terms.trigger == trading::TriggerSource::Mid);
        QCOMPARE(instrument.format(order.terms.stopPrice), std::string("49000"));
        order = read(R"(,"order_kind":"stop_limit","stop_price":"49000","limit":"48990","display":"0.05")");
        QVERIFY(order.terms.kind == OrderKind::StopLimit);
        QCOMPARE(instrument.format(order.terms.limit), std::string("48990"));
        QCOMPARE(instrument.format(order.terms.display), std::string("0.05"));
        order = read(R"(,"order_kind":"trailing_stop","trail_amount":"150.5")");
        QVERIFY(order.terms.trail.kind == trading::Trail::Kind::Amount);
        QCOMPARE(instrument.format(order.terms.trail.amount), std::string("150.5"));
        order = read(R"(,"order_kind":"trailing_stop","trail_percent":"0.75")");
        QVERIFY(order.terms.trail.kind == trading::Trail::Kind::Percent && order.terms.trail.ppm == 7'500);
        order = read(R"(,"order_kind":"trailing_stop","trail_atr":2.5)");
        QVERIFY(order.terms.trail.kind == trading::Trail::Kind::Atr && order.terms.trail.multiple == 2.5);
        order = read(R"(,"order_kind":"market_on_close","tif":"day","reduce_only":true)");
        QVERIFY(order.terms.kind == OrderKind::MarketOnClose && order.terms.reduceOnly && !order.terms.postOnly);
        order = read(R"(,"order_kind":"limit","limit":"1","post_only":true,"group":7,"group_policy":"reduce")");
        QVERIFY(order.terms.postOnly && order.terms.group.value == 7);
        QVERIFY(order.terms.groupPolicy == trading::GroupPolicy::ReduceOthers);
        order = read(R"(,"tif":"gtd","good_till":"2026-01-05T10:00:00Z","account":"second")");
        QVERIFY(order.terms.tif == TimeInForce::GoodTillDate);
        QCOMPARE(toRfc3339(order.terms.goodTill), std::string("2026-01-05T10:00:00.000Z"));
        QCOMPARE(order.account, std::string("second"));
        QCOMPARE(read(R"(,"account":"main")").account, std::string());
        for (const char* tif : {"ioc", "fok", "opg"}) {
            const QByteArray more = QByteArray(",'tif':'").append(tif).append("'").replace('\'', '"');
            QCOMPARE(trading::toString(read(more).terms.tif), std::string_view(tif));
        }
    }

    void readsEveryCommand_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* json, session::CommandKind kind) {
            QTest::newRow(session::toString(kind).data()) << QByteArray(json) << static_cast<int>(kind);
        };
        using enum session::CommandKind;
        row(R"("symbol":"BTC-USDT","order":17,"quantity":"0.2","limit":"50000")", Replace);
        row(R"("symbol":"BTC-USDT","stop":"49000")", Protect);
        row(R"("symbol":"BTC-USDT")", Reverse);
        row(R"("symbol":"BTC-USDT","side":"sell","quantity":"0.1","price":"50000")", Correct);
        row(R"("amount":"-500.25","currency":"BTC")", Capital);
        row(R"("account":"second","amount":10000)", OpenAccount);
        row(R"("value":"chased it","tags":"fomo","position":3)", Note);
        row(R"("value":"keep")", Verify);
        row("", CalmEnd);
        row(R"("symbol":"BTC-USDT")", Hold);
        row(R"("symbol":"BTC-USDT")", Unlock);
        row(R"("symbol":"BTC-USDT","rate":"-0.0001")", Funding);
        row(R"("symbol":"BTC-USDT")", Close);
        row("", Flatten);
        row(R"("settings":{"risk.max_positions":3,"exits.stop_atr":"1.5"})", Settings);
    }
    void readsEveryCommand()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const auto wanted = static_cast<session::CommandKind>(kind);
        const QByteArray head = QByteArray("{'actor':'ada','reason':'test','command':'")
                                    .append(session::toString(wanted).data())
                                    .append("'")
                                    .replace('\'', '"');
        const QByteArray whole = head + (json.isEmpty() ? "" : ",") + json + "}";
        const auto command = parseCommand(whole.toStdString(), "FILE:7", findBitcoin);
        QVERIFY2(command.has_value(), command ? "" : command.error().message.c_str());
        QVERIFY(command->kind == wanted);
        QCOMPARE(command->instrument.isSet(), json.contains("symbol"));
        switch (wanted) {
        case session::CommandKind::Replace:
            QVERIFY(command->order == OrderId{17} && command->quantity.count > 0 && command->terms.limit.units > 0);
            break;
        case session::CommandKind::Correct:
            QVERIFY(command->side == market::Side::Sell && command->price.units > 0);
            break;
        case session::CommandKind::Capital:
            QCOMPARE(toString(command->amount), std::string("-500.25"));
            QCOMPARE(command->key, std::string("BTC"));
            break;
        case session::CommandKind::Funding:
            QCOMPARE(command->amount.units, std::int64_t{-10'000}); // at 1e-8
            break;
        case session::CommandKind::OpenAccount:
            QCOMPARE(command->account, std::string("second"));
            break;
        case session::CommandKind::Note:
            QVERIFY(command->position == PositionId{3} && command->key == "fomo");
            break;
        case session::CommandKind::Unlock:
            QVERIFY(command->key.empty()); // of the instrument, not the kill switch
            break;
        case session::CommandKind::Settings:
            QVERIFY((command->settings == std::vector<std::pair<std::string, std::string>>{{"risk.max_positions", "3"},
                                                                                           {"exits.stop_atr", "1.5"}}));
            break;
        default:
            break;
        }
    }

    void saysWhatACommandLacks_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const char* json, const char* message) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(message);
        };
        row("command", R"("command":"sell")", "FILE:7: command: 'sell', expected order, cancel, ");
        row("order", R"("command":"cancel")", "FILE:7: order: missing, expected the number of an order");
        row("symbol", R"("command":"replace","order":1,"quantity":"1")", "FILE:7: symbol: missing");
        row("unknown symbol", R"("command":"hold","symbol":"XYZ")",
            "FILE:7: symbol: 'XYZ' is not an instrument of this session");
        row("settings", R"("command":"settings")", "FILE:7: settings: missing, expected ");
        row("no settings", R"("command":"settings","settings":{})", "FILE:7: settings: missing, expected ");
        row("no object", R"("command":"settings","settings":"a=1")", "FILE:7: settings: expected an object of texts");
        row("a setting twice", R"("command":"settings","settings":{"a":"1","a":"2"})", "FILE:7: a: is there twice");
        row("no text", R"("command":"settings","settings":{"a":{}})", "FILE:7: a: expected a text");
        row("verdict", R"("command":"verify","value":"maybe")", "FILE:7: value: 'maybe', expected keep or cancel");
        row("price", R"("command":"correct","symbol":"BTC-USDT","quantity":"0")",
            "FILE:7: price: missing, a correction has one");
        row("side", R"("command":"correct","symbol":"BTC-USDT","quantity":"1","price":"5")", "FILE:7: side: missing");
        row("amount", R"("command":"capital","amount":"0")", "FILE:7: amount: 0, expected more or less than that");
        row("too exact", R"("command":"capital","amount":"0.000000001")",
            "FILE:7: amount: 0.000000001, expected at most 8 digits behind the point");
        row("account", R"("command":"open_account","amount":"5")", "FILE:7: account: missing");
        row("poor account", R"("command":"open_account","account":"b","amount":"-5")",
            "FILE:7: amount: expected more than 0");
        row("rate", R"("command":"funding","symbol":"BTC-USDT","rate":"1.5")",
            "FILE:7: rate: expected a share of the position's value, within ±1 and not 0");
        row("words", R"("command":"note")", "FILE:7: value: missing");
    }
    void saysWhatACommandLacks()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, message);
        const auto command =
            parseCommand(("{\"actor\":\"ada\",\"reason\":\"test\"," + json + "}").toStdString(), "FILE:7", findBitcoin);
        QVERIFY(!command.has_value());
        const auto said = QByteArray::fromStdString(command.error().message);
        QVERIFY2(message.endsWith(" ") ? said.startsWith(message) : said == message, said.constData());
    }

    void whatIsNoNumberIsRefused()
    {
        for (const char* more : {R"(,"stop":"high")", R"(,"stop":true)", R"(,"order_kind":"limit","limit":"1e400")"}) {
            const auto order = orderWith(more);
            QVERIFY(!order.has_value() && order.error().code == ErrorCode::InvalidInput);
        }
    }
};

SEXTANT_TEST(TestSignalFiles)
#include "tst_signal_files.moc"
