#include <QTest>

#include "models/fill_text.h"
#include "models/fills_model.h"
#include "models/order_text.h"
#include "models/orders_model.h"
#include "models/why_model.h"
#include "models/why_tree.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using models::FillText;
using models::OrdersModel;
using models::OrderText;
using test::SnapshotBuilder;
using trading::FillModel;
using trading::FillTrigger;
using trading::OrderKind;

namespace {

/// ABC, prices of two decimals, lots of 0.001.
struct Words {
    SnapshotBuilder builder;
    InstrumentId id = builder.addInstrument("ABC");
    session::SnapshotPtr snapshot = builder.snapshot();
    models::CellContext context;

    Words() { context.snapshot = snapshot.get(); }
    [[nodiscard]] const market::Instrument& instrument() const { return *snapshot->find(id)->instrument; }
    [[nodiscard]] session::OrderRow order(OrderKind kind) const
    {
        session::OrderRow row;
        row.order = OrderId{4};
        row.instrument = id;
        row.side = market::Side::Buy;
        row.kind = kind;
        row.quantity = Lots{250};
        row.tif = trading::TimeInForce::GoodTillCancelled;
        return row;
    }
    /// Bought 0.25 at 100.06: 100.00 and 0.02 half-spread, 0.03 slippage, 0.01 impact.
    [[nodiscard]] static session::Filled fill(FillModel model)
    {
        session::Filled fill;
        fill.fill = FillId{1};
        fill.side = market::Side::Buy;
        fill.quantity = Lots{250};
        fill.reference = Price{10'000};
        fill.halfSpread = Price{2};
        fill.slippage = Price{3};
        fill.impact = Price{1};
        fill.price = Price{10'006};
        fill.model = model;
        fill.trigger = FillTrigger::BookLevel;
        fill.level = 2;
        fill.bestBid = Price{9'998};
        fill.bestAsk = Price{10'002};
        fill.queueAhead = 1'500.0;
        fill.latency = std::chrono::milliseconds(50);
        fill.waited = std::chrono::seconds(3);
        fill.midAtSubmit = Price{9'995};
        fill.midAtVenue = Price{10'000};
        fill.fee = Cash{123'000'000};
        return fill;
    }
    [[nodiscard]] static QString detail(const std::vector<FillText::Line>& lines, const char* what)
    {
        for (const FillText::Line& line : lines)
            if (line.what == QLatin1String(what)) return line.detail;
        return {};
    }
};

} // namespace

class TestOrderWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void ordersAreSaidWhole_data();
    void ordersAreSaidWhole();
    void tablesShowAllTerms();
    void everyModelIsSaidAsItIs_data();
    void everyModelIsSaidAsItIs();
    void everyTriggerHasWords();
    void aFillSaysWhyItsPrice();
    void whatIsNotKnownIsLeftOut();
    void theWhyTreeNamesTheModelOfTheFill();
};

void TestOrderWords::ordersAreSaidWhole_data()
{
    using Change = void (*)(session::OrderRow&);
    QTest::addColumn<int>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, OrderKind kind, Change change, const char* says) {
        QTest::newRow(name) << static_cast<int>(kind) << change << QString::fromUtf8(says);
    };
    row(
        "market", OrderKind::Market, [](session::OrderRow&) {}, "buy 0.250 ABC, market, GTC");
    row(
        "iceberg, post-only", OrderKind::Limit,
        [](session::OrderRow& r) {
            r.limit = Price{9'950};
            r.display = Lots{50};
            r.postOnly = true;
        },
        "buy 0.250 ABC, limit 99.50, shows 0.050, GTC, post-only");
    row(
        "stop", OrderKind::Stop,
        [](session::OrderRow& r) {
            r.stopPrice = Price{10'100};
            r.trigger = trading::TriggerSource::Mid;
            r.reduceOnly = true;
        },
        "buy 0.250 ABC, stop 101.00, GTC, triggered by mid, only reduces");
    row(
        "stop limit of a pair", OrderKind::StopLimit,
        [](session::OrderRow& r) {
            r.stopPrice = Price{10'100};
            r.limit = Price{10'110};
            r.group = trading::OrderGroupId{9};
        },
        "buy 0.250 ABC, stop 101.00, then limit 101.10, GTC, OCO 9");
    row(
        "trailing by percent", OrderKind::TrailingStop,
        [](session::OrderRow& r) {
            r.trail.kind = trading::Trail::Kind::Percent;
            r.trail.ppm = 15'000;
        },
        "buy 0.250 ABC, trailing by 1.5%, GTC");
    row(
        "trailing by ATR", OrderKind::TrailingStop,
        [](session::OrderRow& r) {
            r.trail.kind = trading::Trail::Kind::Atr;
            r.trail.multiple = 2.5;
        },
        "buy 0.250 ABC, trailing by 2.5 ATR, GTC");
    row(
        "on close, sold", OrderKind::MarketOnClose,
        [](session::OrderRow& r) {
            r.side = market::Side::Sell;
            r.tif = trading::TimeInForce::Day;
        },
        "sell 0.250 ABC, at the close, DAY");
}

void TestOrderWords::ordersAreSaidWhole()
{
    using Change = void (*)(session::OrderRow&);
    QFETCH(int, kind);
    QFETCH(Change, change);
    QFETCH(QString, says);
    const Words words;
    session::OrderRow row = words.order(static_cast<OrderKind>(kind));
    change(row);
    QCOMPARE(OrderText::words(row, words.context), says);
}

void TestOrderWords::tablesShowAllTerms()
{
    Words words;
    session::OrderRow row = words.order(OrderKind::StopLimit);
    row.state = trading::OrderState::Working;
    row.stopPrice = Price{10'100};
    row.limit = Price{10'110};
    row.display = Lots{50};
    row.group = trading::OrderGroupId{9};
    row.replaces = OrderId{2};
    row.isUnverified = true;
    session::AppendLog<session::OrderRow> log(0);
    log.add(row);
    row.order = OrderId{5};
    row.kind = OrderKind::TrailingStop;
    row.trail.kind = trading::Trail::Kind::Amount;
    row.trail.amount = Price{150};
    row.replaces = {};
    row.position = PositionId{3};
    row.isUnverified = false;
    log.add(row);
    auto snapshot = std::make_shared<session::Snapshot>(*words.snapshot);
    snapshot->orders = log.view();
    OrdersModel model;
    model.setSnapshot(snapshot);
    const auto cell = [&](int at, int column) { return model.index(at, column).data().toString(); };
    QCOMPARE(cell(1, OrdersModel::Kind), QStringLiteral("stop limit"));
    QCOMPARE(cell(1, OrdersModel::StopPrice), QStringLiteral("101.00"));
    QCOMPARE(cell(1, OrdersModel::Limit), QStringLiteral("101.10"));
    QCOMPARE(cell(1, OrdersModel::Shown), QStringLiteral("0.050"));
    QCOMPARE(cell(1, OrdersModel::Group), QStringLiteral("OCO 9"));
    QCOMPARE(cell(1, OrdersModel::Of), QStringLiteral("replaces 2"));
    QCOMPARE(cell(1, OrdersModel::State), QStringLiteral("working, unverified"));
    QCOMPARE(model.index(1, OrdersModel::State).data(models::ToneRole).toInt(), int(models::Tone::Warning));
    QCOMPARE(cell(0, OrdersModel::Trail), QStringLiteral("1.50"));
    QCOMPARE(cell(0, OrdersModel::Of), QStringLiteral("exit of 3"));
    QCOMPARE(cell(1, OrdersModel::Trail), QStringLiteral("—"));
}

void TestOrderWords::everyModelIsSaidAsItIs_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<QString>("says");
    QTest::newRow("F0") << int(FillModel::F0) << "without any cost";
    QTest::newRow("F1") << int(FillModel::F1) << "at the quote";
    QTest::newRow("F1B") << int(FillModel::F1B) << "from a bar";
    QTest::newRow("F2") << int(FillModel::F2) << "from the order book";
    QTest::newRow("F3") << int(FillModel::F3) << "queue and market impact";
}

void TestOrderWords::everyModelIsSaidAsItIs()
{
    QFETCH(int, model);
    QFETCH(QString, says);
    session::Filled fill = Words::fill(static_cast<FillModel>(model));
    QVERIFY2(FillText::model(fill).contains(says), qPrintable(FillText::model(fill)));
    QVERIFY(!FillText::model(fill).contains(QStringLiteral("assumed")));
    fill.proxy = true;
    QVERIFY(FillText::model(fill).contains(QStringLiteral("assumed")));
}

void TestOrderWords::everyTriggerHasWords()
{
    QStringList all;
    for (int trigger = 0; trigger <= static_cast<int>(FillTrigger::SessionEnd); ++trigger)
        all << FillText::of(static_cast<FillTrigger>(trigger));
    QCOMPARE(all.removeDuplicates(), 0);
    QVERIFY(!all.contains(QStringLiteral("—")));
}

void TestOrderWords::aFillSaysWhyItsPrice()
{
    const Words words;
    const auto lines = FillText::lines(Words::fill(FillModel::F3), words.instrument());
    QCOMPARE(Words::detail(lines, "Price"),
             QStringLiteral("100.00 + half-spread 0.02 + slippage 0.03 + impact 0.01 = 100.06"));
    QCOMPARE(Words::detail(lines, "Bid / ask then"), QStringLiteral("99.98 / 100.02"));
    QCOMPARE(Words::detail(lines, "Level of the book"), QStringLiteral("2"));
    QCOMPARE(Words::detail(lines, "Queue ahead"), QStringLiteral("1.5 when it was accepted"));
    QCOMPARE(Words::detail(lines, "Waited"), QStringLiteral("3 s at the venue"));
    // From 99.95 to 100.00 while a buy was on its way.
    QVERIFY2(Words::detail(lines, "Latency").contains(QStringLiteral("0.05 against the order")),
             qPrintable(Words::detail(lines, "Latency")));
    QCOMPARE(Words::detail(lines, "Fee"), QStringLiteral("1.23, taker"));
    session::Filled sale = Words::fill(FillModel::F3);
    sale.side = market::Side::Sell;
    sale.price = Price{9'994};
    QCOMPARE(Words::detail(FillText::lines(sale, words.instrument()), "Price"),
             QStringLiteral("100.00 − half-spread 0.02 − slippage 0.03 − impact 0.01 = 99.94"));
    QVERIFY(Words::detail(FillText::lines(sale, words.instrument()), "Latency").contains(QStringLiteral("favour")));
}

void TestOrderWords::whatIsNotKnownIsLeftOut()
{
    const Words words;
    session::Filled fill;
    fill.side = market::Side::Buy;
    fill.reference = fill.price = Price{10'000};
    fill.maker = true;
    const auto lines = FillText::lines(fill, words.instrument());
    QCOMPARE(Words::detail(lines, "Price"), QStringLiteral("100.00 = 100.00"));
    for (const char* what : {"Bid / ask then", "Level of the book", "Queue ahead", "Waited", "Impact", "Part"})
        QVERIFY2(Words::detail(lines, what).isEmpty(), what);
    QCOMPARE(Words::detail(lines, "Fee"), QStringLiteral("0.00, maker"));
    QCOMPARE(FillText::market(fill, words.instrument()), QStringLiteral("—"));
}

void TestOrderWords::theWhyTreeNamesTheModelOfTheFill()
{
    Words words;
    session::AppendLog<session::OrderRow> orders(0);
    session::AppendLog<session::FillRow> fills(0);
    session::OrderRow row = words.order(OrderKind::Limit);
    row.limit = Price{10'010};
    row.state = trading::OrderState::Filled;
    row.filled = row.quantity;
    row.seq = 5;
    orders.add(row);
    session::FillRow fill;
    fill.seq = 5;
    fill.instrument = words.id;
    fill.fill = Words::fill(FillModel::F2);
    fill.fill.order = row.order;
    fills.add(fill);
    auto snapshot = std::make_shared<session::Snapshot>(*words.snapshot);
    snapshot->orders = orders.view();
    snapshot->fills = fills.view();
    models::FillsModel model;
    model.setSnapshot(snapshot);
    QVERIFY(
        model.index(0, models::FillsModel::How).data().toString().contains(QStringLiteral("level of the book (2)")));
    QCOMPARE(model.index(0, models::FillsModel::Market).data().toString(), QStringLiteral("99.98 / 100.02"));
    QCOMPARE(model.index(0, models::FillsModel::Latency).data().toString(), QStringLiteral("50 ms"));
    QVERIFY(model.index(0, models::FillsModel::Price)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Queue ahead: 1.5")));
    models::WhyModel why;
    why.setOrder(snapshot, row.order);
    const QString said = why.plainText();
    QVERIFY2(said.contains(QStringLiteral("F2: priced from the order book")), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("from a bar")));
    QVERIFY(said.contains(QStringLiteral("limit 100.10")));
}

SEXTANT_TEST(TestOrderWords)
#include "tst_order_words.moc"
