#include "tests/test_main.h"

#include <QTest>

#include "engine/host/signal_files.h"
#include "engine/market/instrument_catalog.h"

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
        QVERIFY(order->orderKind == OrderKind::Market && order->tif == TimeInForce::GoodTillCancelled);
        QVERIFY(order->limit == Price{} && order->stop == Price{} && order->target == Price{});
        QVERIFY(orderWith(R"(,"order_kind":"market","tif":"gtc","limit":null)").has_value());
    }

    void readsLimitOrders()
    {
        const auto order = orderWith(
            R"(,"order_kind":"limit","limit":"50000.01","tif":"day","stop":"49000","target":"52000.50","client_id":"a")");
        QVERIFY2(order.has_value(), order ? "" : order.error().message.c_str());
        const market::Instrument& instrument = *findBitcoin("BTC-USDT");
        QVERIFY(order->orderKind == OrderKind::Limit && order->tif == TimeInForce::Day);
        QCOMPARE(instrument.format(order->limit), std::string("50000.01"));
        QCOMPARE(instrument.format(order->stop), std::string("49000"));
        QCOMPARE(instrument.format(order->target), std::string("52000.5"));
        QCOMPARE(order->key, std::string("a"));
    }

    void protectsMarketOrdersToo()
    {
        const auto order = orderWith(R"(,"stop":49000)");
        QVERIFY(order.has_value());
        QVERIFY(order->orderKind == OrderKind::Market && order->stop.units > 0 && order->target == Price{});
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const char* more, const char* message) {
            QTest::newRow(name) << QByteArray(more) << QByteArray(message);
        };
        row("kind", R"(,"order_kind":"stop")", "FILE:7: order_kind: 'stop', expected market or limit");
        row("time in force", R"(,"tif":"ioc")", "FILE:7: tif: 'ioc', expected day or gtc");
        row("no limit", R"(,"order_kind":"limit")", "FILE:7: limit: missing, a limit order needs one");
        row("a limit too much", R"(,"limit":"1")",
            "FILE:7: limit: a market order has none, expected \"order_kind\":\"limit\"");
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
        QCOMPARE(QByteArray::fromStdString(order.error().message), message);
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
