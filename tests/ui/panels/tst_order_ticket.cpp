#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/price_field.h"
#include "ui/trade/rule_preview.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using sextant::test::named;
using sextant::test::SampleSession;
using ui::OrderTicket;
using ui::PriceField;

/// A ticket on the screen with a session behind it.
struct ShownTicket {
    explicit ShownTicket(InstrumentId instrument = SampleSession::kBtc)
    {
        ticket.setSnapshot(session.snapshot());
        ticket.setInstrument(instrument);
        ticket.resize(300, 640);
        ticket.show();
    }
    PriceField* price(const char* name) { return named<PriceField>(ticket, name); }
    QLineEdit* size() { return named<QLineEdit>(ticket, "Size"); }
    QComboBox* box(const char* name) { return named<QComboBox>(ticket, name); }
    QPushButton* place() { return named<QPushButton>(ticket, "Place paper order"); }
    QString status() { return named<QLabel>(ticket, "State of the order")->text(); }
    void setLimit(const QString& text)
    {
        box("Order type")->setCurrentIndex(1);
        type(price("Limit price"), text);
    }
    static void type(PriceField* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    ui::ThemeController theme;
    SampleSession session;
    OrderTicket ticket{theme};
};

class TestOrderTicket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void sizesByRiskAsCountedByHand();
    void sizesByAmountInWholeLots();
    void stepsPricesByTheTick_data();
    void stepsPricesByTheTick();
    void placesOnEnterAndTellsTheAnswer();
    void doesNotPlaceTwiceWhileItWaits();
    void saysWhyNothingCanBePlaced_data();
    void saysWhyNothingCanBePlaced();
    void previewsOnlyWhatASnapshotKnows();
    void previewsAReducingOrderAsTheEngineWould();
    void refusesAShortSaleInThePreview();
    void takesNumbersAsTypedInGermany();
    void emptiesPricesOfAnotherInstrument();
    void canBeUsedByKeyboardAlone();
    void keepsItsChoices();
    void takesAWholeDraft();
};

void TestOrderTicket::sizesByRiskAsCountedByHand()
{
    ShownTicket shown;
    shown.setLimit(QStringLiteral("50000"));
    ShownTicket::type(shown.price("Stop price"), QStringLiteral("49700"));
    shown.box("Size is given as")->setCurrentIndex(2);
    QTest::keyClicks(shown.size(), QStringLiteral("0.7"));
    // 0.7 % of 100 000 is 700; 700 / (50 000 - 49 700) = 2.33333…, cut to lots of 0.00001.
    QCOMPARE(shown.ticket.estimate().problem, models::DraftProblem::None);
    QCOMPARE(shown.ticket.estimate().quantity.count, std::int64_t{233'333});
    QCOMPARE(named<QLabel>(shown.ticket, "Quantity of the order")->text(), QStringLiteral("2.33333"));
    // 233333 lots · 300 = 699.999
    QCOMPARE(shown.ticket.estimate().riskAtStop->units, std::int64_t{69'999'900'000});
    // 116 666.5 at 5 basis points: 58.33325
    QCOMPARE(shown.ticket.estimate().value.units, std::int64_t{11'666'650'000'000});
    QCOMPARE(shown.ticket.estimate().fee.units, std::int64_t{5'833'325'000});
}

void TestOrderTicket::sizesByAmountInWholeLots()
{
    ShownTicket shown(SampleSession::kSpy);
    shown.setLimit(QStringLiteral("500"));
    shown.box("Size is given as")->setCurrentIndex(1);
    QTest::keyClicks(shown.size(), QStringLiteral("1999"));
    QCOMPARE(shown.ticket.estimate().quantity.count, std::int64_t{3});
    shown.size()->clear();
    QTest::keyClicks(shown.size(), QStringLiteral("499"));
    QCOMPARE(shown.ticket.estimate().problem, models::DraftProblem::SizeBelowLot);
}

void TestOrderTicket::stepsPricesByTheTick_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("up") << "50000" << int(Qt::Key_Up) << "50000.01";
    QTest::newRow("down") << "50000" << int(Qt::Key_Down) << "49999.99";
    QTest::newRow("up from between") << "50000.005" << int(Qt::Key_Up) << "50000.01";
    QTest::newRow("down from between") << "50000.005" << int(Qt::Key_Down) << "50000";
    QTest::newRow("never to nothing") << "0.01" << int(Qt::Key_Down) << "0.01";
    QTest::newRow("from the market while blank") << "" << int(Qt::Key_Up) << "50000.01";
}

void TestOrderTicket::stepsPricesByTheTick()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, expected);
    ShownTicket shown;
    PriceField* stop = shown.price("Stop price");
    ShownTicket::type(stop, typed);
    QTest::keyClick(stop, static_cast<Qt::Key>(key));
    QCOMPARE(stop->text(), expected);
}

void TestOrderTicket::placesOnEnterAndTellsTheAnswer()
{
    ShownTicket shown;
    QSignalSpy wanted(&shown.ticket, &OrderTicket::orderWanted);
    connect(&shown.ticket, &OrderTicket::orderWanted, &shown.ticket, [&shown] { shown.ticket.setSubmitted(7); });
    QTest::mouseClick(named<QPushButton>(shown.ticket, "Sell"), Qt::LeftButton);
    shown.setLimit(QStringLiteral("50100.5"));
    ShownTicket::type(shown.price("Stop price"), QStringLiteral("50600"));
    QTest::keyClicks(shown.size(), QStringLiteral("0.25"));
    QTest::keyClick(shown.size(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto command = wanted.front().front().value<session::Command>();
    QVERIFY(command.kind == session::CommandKind::Order);
    QCOMPARE(command.symbol, std::string("BTC-USDT"));
    QCOMPARE(command.instrument, SampleSession::kBtc);
    QVERIFY(command.side == market::Side::Sell);
    QVERIFY(command.terms.kind == trading::OrderKind::Limit);
    QVERIFY(command.terms.tif == trading::TimeInForce::Day);
    QCOMPARE(command.quantity.count, std::int64_t{25'000});
    QCOMPARE(command.terms.limit, shown.session.price(SampleSession::kBtc, "50100.5"));
    QCOMPARE(command.stop, shown.session.price(SampleSession::kBtc, "50600"));
    QCOMPARE(command.target, Price{});
    QVERIFY(!command.key.empty());
    QVERIFY(shown.status().contains(QStringLiteral("Waiting")));
    shown.ticket.setAnswer(8, false, QStringLiteral("not ours"));
    QVERIFY(shown.status().contains(QStringLiteral("Waiting")));
    shown.ticket.setAnswer(7, false, QStringLiteral("R19_KILL_SWITCH"));
    QVERIFY2(shown.status().contains(QStringLiteral("Refused")), qPrintable(shown.status()));
    QVERIFY(!shown.status().contains(QStringLiteral("R19_")));
    QTest::keyClick(shown.size(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted[1].front().value<session::Command>().key != command.key);
    shown.ticket.setAnswer(7, true, {});
    QVERIFY(shown.status().contains(QStringLiteral("Accepted")));
}

void TestOrderTicket::doesNotPlaceTwiceWhileItWaits()
{
    ShownTicket shown;
    QSignalSpy wanted(&shown.ticket, &OrderTicket::orderWanted);
    connect(&shown.ticket, &OrderTicket::orderWanted, &shown.ticket, [&shown] { shown.ticket.setSubmitted(3); });
    QTest::keyClicks(shown.size(), QStringLiteral("0.1"));
    QTest::keyClick(shown.size(), Qt::Key_Enter);
    QTest::keyClick(shown.size(), Qt::Key_Enter);
    QVERIFY(!shown.place()->isEnabled());
    QCOMPARE(wanted.size(), 1);
    shown.ticket.setAnswer(3, true, {});
    QVERIFY(shown.place()->isEnabled());
}

void TestOrderTicket::saysWhyNothingCanBePlaced_data()
{
    using Prepare = void (*)(ShownTicket&);
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Prepare prepare, const char* says) {
        QTest::newRow(name) << prepare << QString::fromLatin1(says);
    };
    row(
        "no session", [](ShownTicket& t) { t.ticket.setSnapshot({}); }, "start the demo");
    row(
        "ended",
        [](ShownTicket& t) {
            t.session.isEnded = true;
            t.ticket.setSnapshot(t.session.snapshot());
        },
        "ended");
    row(
        "killed",
        [](ShownTicket& t) {
            t.session.halts.kill = trading::KillState::Triggered;
            t.ticket.setSnapshot(t.session.snapshot());
        },
        "kill switch");
    row(
        "blocked from outside", [](ShownTicket& t) { t.ticket.setBlocked(QStringLiteral("This is a replay.")); },
        "replay");
    row(
        "no instrument", [](ShownTicket& t) { t.ticket.setInstrument({}); }, "Choose an instrument");
    row(
        "no size", [](ShownTicket& t) { t.size()->clear(); }, "size");
    row(
        "a size of nothing", [](ShownTicket& t) { t.size()->setText(QStringLiteral("0")); }, "above zero");
    row(
        "a size in words", [](ShownTicket& t) { t.size()->setText(QStringLiteral("ten")); }, "not a number");
    row(
        "a size off the lot", [](ShownTicket& t) { t.size()->setText(QStringLiteral("0.000001")); }, "0.00001");
    row(
        "no limit",
        [](ShownTicket& t) {
            t.box("Order type")->setCurrentIndex(1);
            t.price("Limit price")->clear();
        },
        "needs a price");
    row(
        "a limit off the tick", [](ShownTicket& t) { t.setLimit(QStringLiteral("50000.005")); }, "multiple of 0.01");
    row(
        "a stop above a buy", [](ShownTicket& t) { t.type(t.price("Stop price"), QStringLiteral("51000")); },
        "below its price");
    row(
        "a target below a buy", [](ShownTicket& t) { t.type(t.price("Target price"), QStringLiteral("49000")); },
        "above its price");
    row(
        "risk without a stop", [](ShownTicket& t) { t.box("Size is given as")->setCurrentIndex(2); }, "needs a stop");
}

void TestOrderTicket::saysWhyNothingCanBePlaced()
{
    using Prepare = void (*)(ShownTicket&);
    QFETCH(Prepare, prepare);
    QFETCH(QString, says);
    ShownTicket shown;
    QSignalSpy wanted(&shown.ticket, &OrderTicket::orderWanted);
    QTest::keyClicks(shown.size(), QStringLiteral("0.1"));
    QVERIFY2(shown.place()->isEnabled(), qPrintable(shown.ticket.obstacle()));
    prepare(shown);
    QTRY_VERIFY(!shown.place()->isEnabled());
    QVERIFY2(shown.ticket.obstacle().contains(says), qPrintable(shown.ticket.obstacle()));
    const auto* beside = named<QLabel>(shown.ticket, "Why no order can be placed");
    QVERIFY(beside->isVisible());
    QCOMPARE(beside->text(), shown.ticket.obstacle());
    QTest::keyClick(&shown.ticket, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
}

void TestOrderTicket::previewsOnlyWhatASnapshotKnows()
{
    ShownTicket shown;
    shown.setLimit(QStringLiteral("50000"));
    QTest::keyClicks(shown.size(), QStringLiteral("0.5")); // 25 000: beyond 20 % of 100 000
    const auto& rules = shown.ticket.estimate().rules;
    const auto find = [&rules](ReasonCode code) {
        return std::find_if(rules.begin(), rules.end(), [code](const auto& rule) { return rule.rule == code; });
    };
    QVERIFY(find(ReasonCode::R02Cooldown) == rules.end());
    QVERIFY(find(ReasonCode::R15RateLimit) == rules.end());
    QVERIFY(find(ReasonCode::R05StopLossTakeProfit) == rules.end());
    QVERIFY(find(ReasonCode::R01MaxPosition)->verdict == trading::Verdict::Block);
    QVERIFY(find(ReasonCode::R12FatFinger)->verdict == trading::Verdict::Block);
    QVERIFY(find(ReasonCode::R06Exposure)->verdict == trading::Verdict::Pass);
    QCOMPARE(find(ReasonCode::R06Exposure)->measured, 25'000.0);
    QCOMPARE(find(ReasonCode::R06Exposure)->limit, 50'000.0);
    QVERIFY(find(ReasonCode::R14Duplicate)->verdict == trading::Verdict::Pass);
    // It is an estimate: the engine may be asked all the same.
    QVERIFY(shown.place()->isEnabled());
    const QString said = shown.ticket.findChild<ui::RulePreview*>()->plainText();
    QVERIFY2(said.contains(QStringLiteral("25000 of 20000")), qPrintable(said));

    auto& order = shown.session.addOrder(SampleSession::kBtc, trading::OrderState::Working, market::Side::Buy, 1000);
    order.limit = shown.session.price(SampleSession::kBtc, "50000");
    shown.ticket.setSnapshot(shown.session.snapshot());
    QTRY_VERIFY(find(ReasonCode::R14Duplicate) != rules.end() &&
                find(ReasonCode::R14Duplicate)->verdict == trading::Verdict::Block);
}

void TestOrderTicket::previewsAReducingOrderAsTheEngineWould()
{
    ShownTicket shown;
    shown.session.addPosition(SampleSession::kBtc, session::Variant::A, 100'000, Price{4'900'000'000'000});
    shown.ticket.setSnapshot(shown.session.snapshot());
    QTest::mouseClick(named<QPushButton>(shown.ticket, "Sell"), Qt::LeftButton);
    QTest::keyClicks(shown.size(), QStringLiteral("1"));
    for (const auto& rule : shown.ticket.estimate().rules) {
        QVERIFY(rule.verdict == trading::Verdict::Pass);
        QVERIFY(rule.rule != ReasonCode::R01MaxPosition);
    }
    QVERIFY(!shown.ticket.estimate().rules.empty());
}

void TestOrderTicket::refusesAShortSaleInThePreview()
{
    ShownTicket shown; // spot is not sold short
    QTest::mouseClick(named<QPushButton>(shown.ticket, "Sell"), Qt::LeftButton);
    QTest::keyClicks(shown.size(), QStringLiteral("0.1"));
    QVERIFY(!shown.ticket.estimate().rules.empty());
    const QString said = shown.ticket.findChild<ui::RulePreview*>()->plainText();
    QVERIFY2(shown.ticket.estimate().rules.back().rule == ReasonCode::ShortNotAllowed, qPrintable(said));
    QVERIFY(shown.ticket.estimate().rules.back().verdict == trading::Verdict::Block);
}

void TestOrderTicket::takesNumbersAsTypedInGermany()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ShownTicket shown;
    shown.setLimit(QStringLiteral("50000,5"));
    QCOMPARE(shown.ticket.draft().limit, shown.session.price(SampleSession::kBtc, "50000.5"));
    QTest::keyClick(shown.price("Limit price"), Qt::Key_Up);
    QCOMPARE(shown.price("Limit price")->text(), QStringLiteral("50000,51"));
    QTest::keyClicks(shown.size(), QStringLiteral("0,25"));
    QCOMPARE(shown.ticket.estimate().quantity.count, std::int64_t{25'000});
    QCOMPARE(named<QLabel>(shown.ticket, "Quantity of the order")->text(), QStringLiteral("0,25000"));
    // "1.250" is a thousand to one and a bit more than one to another: neither is guessed.
    shown.size()->clear();
    QTest::keyClicks(shown.size(), QStringLiteral("1.250"));
    QCOMPARE(shown.ticket.estimate().problem, models::DraftProblem::SizeInvalid);
    QVERIFY(!shown.place()->isEnabled());
}

void TestOrderTicket::emptiesPricesOfAnotherInstrument()
{
    ShownTicket shown;
    shown.setLimit(QStringLiteral("50000"));
    ShownTicket::type(shown.price("Stop price"), QStringLiteral("49000"));
    QTest::keyClicks(shown.size(), QStringLiteral("0.1"));
    shown.ticket.setInstrument(SampleSession::kEth);
    QVERIFY(shown.price("Limit price")->text().isEmpty());
    QVERIFY(shown.price("Stop price")->text().isEmpty());
    QVERIFY(shown.size()->text().isEmpty());
    // The same instrument in a later snapshot keeps what was typed.
    QTest::keyClicks(shown.size(), QStringLiteral("0.1"));
    shown.session.addIncident(ReasonCode::DataGap, SampleSession::kEth);
    shown.ticket.setSnapshot(shown.session.snapshot());
    QCOMPARE(shown.size()->text(), QStringLiteral("0.1"));
}

void TestOrderTicket::canBeUsedByKeyboardAlone()
{
    ShownTicket shown;
    shown.ticket.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    QSignalSpy wanted(&shown.ticket, &OrderTicket::orderWanted);
    named<QPushButton>(shown.ticket, "Buy")->setFocus();
    QTest::keyClick(shown.ticket.focusWidget(), Qt::Key_Right); // within the pair of sides
    QTest::keyClick(shown.ticket.focusWidget(), Qt::Key_Space);
    QStringList visited;
    for (int i = 0; i < 20 && shown.ticket.focusWidget() != shown.size(); ++i) {
        visited << shown.ticket.focusWidget()->accessibleName();
        QTest::keyClick(shown.ticket.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.mid(1), QStringList({QStringLiteral("Order type"), QStringLiteral("Time in force")}));
    QTest::keyClicks(shown.ticket.focusWidget(), QStringLiteral("0.1"));
    QTest::keyClick(shown.ticket.focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.front().front().value<session::Command>().side == market::Side::Sell);
}

void TestOrderTicket::keepsItsChoices()
{
    ShownTicket first;
    first.box("Order type")->setCurrentIndex(1);
    first.box("Time in force")->setCurrentIndex(1);
    first.box("Size is given as")->setCurrentIndex(2);
    ShownTicket second;
    second.ticket.restoreState(first.ticket.saveState());
    QVERIFY(second.ticket.draft().kind == trading::OrderKind::Limit);
    QVERIFY(second.ticket.draft().tif == trading::TimeInForce::GoodTillCancelled);
    QCOMPARE(second.ticket.draft().sizeBy, models::SizeBy::Risk);
}

void TestOrderTicket::takesAWholeDraft()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ShownTicket shown;
    QSignalSpy wanted(&shown.ticket, &OrderTicket::orderWanted);
    models::OrderDraft draft;
    draft.instrument = SampleSession::kBtc;
    draft.side = market::Side::Sell;
    draft.kind = trading::OrderKind::Limit;
    draft.tif = trading::TimeInForce::GoodTillCancelled;
    draft.limit = Price{5'100'000'000'000};
    draft.stop = Price{5'200'000'000'000};
    draft.target = Price{4'900'000'000'000};
    draft.sizeBy = models::SizeBy::Risk;
    draft.size = "0.5";
    shown.ticket.setDraft(draft);
    const models::OrderDraft& read = shown.ticket.draft();
    QVERIFY(read.instrument == draft.instrument && read.side == draft.side);
    QVERIFY(read.kind == draft.kind && read.tif == draft.tif && read.sizeBy == draft.sizeBy);
    QVERIFY(read.limit == draft.limit && read.stop == draft.stop && read.target == draft.target);
    QCOMPARE(read.size, std::string("0.5"));
    QCOMPARE(shown.size()->text(), QStringLiteral("0,5"));
    QVERIFY(wanted.isEmpty());
}

SEXTANT_TEST(TestOrderTicket)
#include "tst_order_ticket.moc"
