#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/price_field.h"
#include "ui/trade/rule_preview.h"
#include "ui/trade/ticket_form.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using models::DraftField;
using sextant::test::named;
using sextant::test::SampleSession;
using trading::OrderKind;
using ui::OrderTicket;
using ui::PriceField;

/// A ticket in an active window, as a trader without a mouse has it.
struct KeyboardTicket {
    explicit KeyboardTicket(InstrumentId instrument = SampleSession::kBtc)
    {
        ticket.setSnapshot(session.snapshot());
        ticket.setInstrument(instrument);
        ticket.resize(320, 900);
        ticket.show();
        ticket.activateWindow();
        QObject::connect(&ticket, &OrderTicket::orderWanted, &ticket, [this](const session::Command& command) {
            sent.push_back(command);
            ticket.setSubmitted(++tickets);
        });
        named<QPushButton>(ticket, "Buy")->setFocus();
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(ticket.focusWidget(), code, modifiers);
    }
    /// Tabs on until the control of this name has the focus.
    bool tabTo(const char* name)
    {
        for (int i = 0; i < 40; ++i) {
            if (ticket.focusWidget()->accessibleName() == QLatin1String(name)) return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    bool type(const char* name, const char* text)
    {
        if (!tabTo(name)) return false;
        if (auto* price = qobject_cast<PriceField*>(ticket.focusWidget())) price->selectAll();
        QTest::keyClicks(ticket.focusWidget(), QLatin1String(text));
        return true;
    }
    QComboBox* box(const char* name) { return named<QComboBox>(ticket, name); }
    QString error(DraftField field) { return ticket.form().errorAt(field); }

    ui::ThemeController theme;
    SampleSession session;
    OrderTicket ticket{theme};
    std::vector<session::Command> sent;
    quint64 tickets = 0;
};

class TestTicketKinds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void placesEveryKindByKeysAlone_data();
    void placesEveryKindByKeysAlone();
    void sendsAPairAsOneGroup();
    void dropsHalfAPair();
    void errorsStandBelowTheirFields();
    void enterGoesToWhatIsMissing();
    void escapeEmptiesTheTicket();
    void remembersEachInstrument();
    void showsTheEnginesPreview();
    void asksForAPreviewOnceItStandsStill();
    void goodTillIsAnInstant();
    void waysOutStandBesideBuyAndSell();
    void partsAreClosedByOrdersThatOnlyReduce();
    void aQuestionIsOfItsPosition();
    void aPositionOnItsWayOutIsNotNothing();
    void aDoubleClickIsOneOrder();
    void aHeldKeyIsOneOrder();
    void anotherAccountIsNamedAndKeepsTheDraft();
};

void TestTicketKinds::placesEveryKindByKeysAlone_data()
{
    using Write = bool (*)(KeyboardTicket&);
    using Check = bool (*)(const session::Command&);
    QTest::addColumn<int>("digit");
    QTest::addColumn<Write>("write");
    QTest::addColumn<Check>("check");
    const auto row = [](const char* name, int digit, Write write, Check check) {
        QTest::newRow(name) << digit << write << check;
    };
    row(
        "market", 1, [](KeyboardTicket&) { return true; },
        [](const session::Command& c) { return c.terms.kind == OrderKind::Market; });
    row(
        "limit", 2, [](KeyboardTicket& t) { return t.type("Limit price", "49500"); },
        [](const session::Command& c) {
            return c.terms.kind == OrderKind::Limit && c.terms.limit.units == 4'950'000'000'000;
        });
    row(
        "stop", 3, [](KeyboardTicket& t) { return t.type("Trigger price", "50500"); },
        [](const session::Command& c) {
            return c.terms.kind == OrderKind::Stop && c.terms.stopPrice.units == 5'050'000'000'000 &&
                   c.terms.limit.units == 0;
        });
    row(
        "stop limit", 4,
        [](KeyboardTicket& t) { return t.type("Limit price", "50600") && t.type("Trigger price", "50500"); },
        [](const session::Command& c) {
            return c.terms.kind == OrderKind::StopLimit && c.terms.stopPrice.units == 5'050'000'000'000 &&
                   c.terms.limit.units == 5'060'000'000'000;
        });
    row(
        "trailing by an amount", 5, [](KeyboardTicket& t) { return t.type("Trails by", "250.5"); },
        [](const session::Command& c) {
            return c.terms.kind == OrderKind::TrailingStop && c.terms.trail.kind == trading::Trail::Kind::Amount &&
                   c.terms.trail.amount.units == 25'050'000'000;
        });
    row(
        "trailing by a percentage", 5,
        [](KeyboardTicket& t) {
            if (!t.type("Trails by", "1.5") || !t.tabTo("Trail is given as")) return false;
            t.key(Qt::Key_Down);
            return true;
        },
        [](const session::Command& c) {
            return c.terms.trail.kind == trading::Trail::Kind::Percent && c.terms.trail.ppm == 15'000;
        });
    row(
        "trailing by the ATR", 5,
        [](KeyboardTicket& t) {
            if (!t.type("Trails by", "2.5") || !t.tabTo("Trail is given as")) return false;
            t.key(Qt::Key_Down);
            t.key(Qt::Key_Down);
            return true;
        },
        [](const session::Command& c) {
            return c.terms.trail.kind == trading::Trail::Kind::Atr && c.terms.trail.multiple == 2.5;
        });
    row(
        "at the close", 6, [](KeyboardTicket&) { return true; },
        [](const session::Command& c) { return c.terms.kind == OrderKind::MarketOnClose; });
    row(
        "iceberg, post-only", 2,
        [](KeyboardTicket& t) {
            if (!t.type("Limit price", "49500") || !t.type("Shown size", "0.02") || !t.tabTo("Post-only")) return false;
            t.key(Qt::Key_Space);
            return true;
        },
        [](const session::Command& c) { return c.terms.postOnly && c.terms.display == Lots{2'000}; });
    row(
        "bracket", 2,
        [](KeyboardTicket& t) {
            return t.type("Limit price", "49500") && t.type("Stop price", "49000") && t.type("Target price", "51000");
        },
        [](const session::Command& c) {
            return c.stop.units == 4'900'000'000'000 && c.target.units == 5'100'000'000'000;
        });
}

void TestTicketKinds::placesEveryKindByKeysAlone()
{
    using Write = bool (*)(KeyboardTicket&);
    using Check = bool (*)(const session::Command&);
    QFETCH(int, digit);
    QFETCH(Write, write);
    QFETCH(Check, check);
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    shown.key(static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
    shown.key(Qt::Key_S);
    shown.key(Qt::Key_B);
    QVERIFY(write(shown));
    QVERIFY(shown.type("Size", "0.1"));
    shown.key(Qt::Key_Return);
    QVERIFY2(shown.sent.size() == 1, qPrintable(shown.ticket.obstacle()));
    const session::Command& command = shown.sent.front();
    QVERIFY(command.side == market::Side::Buy);
    QCOMPARE(command.quantity, Lots{10'000});
    QVERIFY(check(command));
}

void TestTicketKinds::sendsAPairAsOneGroup()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    shown.key(Qt::Key_7, Qt::AltModifier);
    shown.key(Qt::Key_S);
    QVERIFY(shown.type("Limit price", "51000"));
    QVERIFY(shown.type("Trigger price", "49000"));
    QVERIFY(shown.type("Size", "0.1"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.sent.size(), std::size_t{2});
    QVERIFY(shown.sent[0].terms.group.isSet());
    QCOMPARE(shown.sent[0].terms.group, shown.sent[1].terms.group);
    const auto* status = named<QLabel>(shown.ticket, "State of the order");
    shown.ticket.setAnswer(1, true, {});
    QVERIFY(status->text().contains(QStringLiteral("Waiting"))); // for the other leg
    shown.ticket.setAnswer(2, true, {});
    QVERIFY(status->text().contains(QStringLiteral("Accepted")));
    // The next pair is another one.
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.sent.size(), std::size_t{4});
    QVERIFY(shown.sent[2].terms.group != shown.sent[0].terms.group);
}

void TestTicketKinds::dropsHalfAPair()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    QSignalSpy cancelled(&shown.ticket, &OrderTicket::cancelWanted);
    shown.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(shown.type("Limit price", "49000"));
    QVERIFY(shown.type("Trigger price", "51000"));
    QVERIFY(shown.type("Size", "0.1"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.sent.size(), std::size_t{2});
    shown.ticket.setAnswer(1, true, {});
    shown.ticket.setAnswer(2, false, QStringLiteral("R12_FAT_FINGER"));
    QVERIFY(named<QLabel>(shown.ticket, "State of the order")->text().contains(QStringLiteral("pair")));
    QCOMPARE(cancelled.size(), 0); // it is not known by its number yet
    auto& order = shown.session.addOrder(SampleSession::kBtc, trading::OrderState::Working, market::Side::Buy, 10'000);
    order.group = shown.sent[0].terms.group;
    shown.ticket.setSnapshot(shown.session.snapshot());
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.front().front().value<OrderId>(), order.order);
    shown.session.addIncident(ReasonCode::DataGap, SampleSession::kBtc);
    shown.ticket.setSnapshot(shown.session.snapshot());
    QCOMPARE(cancelled.size(), 1); // once
}

void TestTicketKinds::errorsStandBelowTheirFields()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    shown.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(shown.error(DraftField::StopPrice).isEmpty()); // missing is not wrong yet
    QVERIFY(shown.type("Trigger price", "49000"));
    QVERIFY2(shown.error(DraftField::StopPrice).contains(QStringLiteral("trade at once")),
             qPrintable(shown.error(DraftField::StopPrice)));
    QVERIFY(shown.type("Size", "0.000001"));
    QVERIFY(shown.error(DraftField::Size).contains(QStringLiteral("multiple")));
    // Both at once, and told to those who do not see them.
    QVERIFY(!shown.error(DraftField::StopPrice).isEmpty());
    QVERIFY(named<PriceField>(shown.ticket, "Trigger price")
                ->accessibleDescription()
                .contains(QStringLiteral("trade at once")));
    shown.box("Time in force")->setCurrentIndex(3); // fill or kill
    QVERIFY(shown.error(DraftField::Tif).contains(QStringLiteral("cannot be immediate")));
    QVERIFY(shown.type("Trigger price", "51000"));
    QVERIFY(shown.error(DraftField::StopPrice).isEmpty());
}

void TestTicketKinds::enterGoesToWhatIsMissing()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    shown.key(Qt::Key_3, Qt::AltModifier);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.sent.empty());
    QCOMPARE(shown.ticket.focusWidget()->accessibleName(), QStringLiteral("Trigger price"));
    QVERIFY(shown.error(DraftField::StopPrice).contains(QStringLiteral("waits for")));
    QVERIFY(shown.type("Trigger price", "51000"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.ticket.focusWidget()->accessibleName(), QStringLiteral("Size"));
    QVERIFY(shown.type("Size", "0.1"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.sent.size(), std::size_t{1});
}

void TestTicketKinds::escapeEmptiesTheTicket()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    shown.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(shown.type("Trigger price", "51000"));
    QVERIFY(shown.type("Size", "0.1"));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.ticket.draft().stopPrice, Price{});
    QVERIFY(shown.ticket.draft().size.empty());
    QVERIFY(shown.ticket.draft().kind == OrderKind::Stop); // what kind of order stays
    QCOMPARE(shown.ticket.focusWidget()->accessibleName(), QStringLiteral("Size"));
}

void TestTicketKinds::remembersEachInstrument()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    shown.key(Qt::Key_5, Qt::AltModifier);
    QVERIFY(shown.type("Trails by", "1.5"));
    QVERIFY(shown.type("Size", "0.1"));
    shown.ticket.setInstrument(SampleSession::kSpy);
    QVERIFY(shown.ticket.draft().size.empty());
    shown.box("Order type")->setCurrentIndex(0);
    shown.box("Size is given as")->setCurrentIndex(1);
    shown.ticket.setInstrument(SampleSession::kBtc);
    QVERIFY(shown.ticket.draft().kind == OrderKind::TrailingStop);
    QCOMPARE(shown.ticket.draft().sizeBy, models::SizeBy::Quantity);
    QCOMPARE(shown.ticket.draft().size, std::string("0.1"));
    QVERIFY(shown.ticket.draft().trail.amount.units > 0);
    // Also in the next session.
    KeyboardTicket next(SampleSession::kSpy);
    next.ticket.restoreState(shown.ticket.saveState());
    QVERIFY(next.ticket.draft().kind == OrderKind::Market);
    QCOMPARE(next.ticket.draft().sizeBy, models::SizeBy::Notional);
    next.ticket.setInstrument(SampleSession::kBtc);
    QVERIFY(next.ticket.draft().kind == OrderKind::TrailingStop);
}

void TestTicketKinds::showsTheEnginesPreview()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    QSignalSpy wanted(&shown.ticket, &OrderTicket::previewWanted);
    QVERIFY(shown.type("Size", "0.1"));
    QTRY_VERIFY(!wanted.isEmpty());
    models::OrderPreview preview;
    preview.question = wanted.back().front().toULongLong();
    preview.verdict = trading::Verdict::Reduce;
    preview.cause = ReasonCode::R06Exposure;
    preview.wanted = Lots{10'000};
    preview.granted = Lots{4'000};
    preview.fee = Cash{123'000'000};
    preview.halfSpread = Cash{200'000'000};
    preview.slippage = Cash{100'000'000};
    trading::RuleOutcome cooldown;
    cooldown.rule = ReasonCode::R02Cooldown;
    cooldown.verdict = trading::Verdict::Warn;
    preview.rules = {cooldown};
    models::OrderPreview old = preview;
    old.question -= 1;
    shown.ticket.setPreview(old); // of the order as it was before
    QVERIFY(!shown.ticket.preview());
    shown.ticket.setPreview(preview);
    QVERIFY(shown.ticket.preview());
    const QString granted = named<QLabel>(shown.ticket, "What risk grants")->text();
    QVERIFY2(granted.contains(QStringLiteral("0.04000 of 0.10000")), qPrintable(granted));
    QCOMPARE(named<QLabel>(shown.ticket, "Expected fee, half spread and slippage")->text(),
             QStringLiteral("1.23 · 3.00"));
    // Rules that only the engine knows are among them.
    QVERIFY(shown.ticket.findChild<ui::RulePreview*>()->plainText().contains(QStringLiteral("would warn")));
    QVERIFY(shown.type("Size", "5")); // another order: what was said of the old one goes
    QVERIFY(!shown.ticket.preview());
    QVERIFY(!named<QLabel>(shown.ticket, "What risk grants")->isVisible());
}

void TestTicketKinds::asksForAPreviewOnceItStandsStill()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    QSignalSpy wanted(&shown.ticket, &OrderTicket::previewWanted);
    QVERIFY(shown.type("Size", "0.25"));
    QCOMPARE(wanted.size(), 0); // not with every key
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front()[1].value<session::Command>().quantity, Lots{25'000});
    // It is asked again while the order stands, when the market has moved.
    shown.session.addIncident(ReasonCode::DataGap, SampleSession::kBtc);
    shown.ticket.setSnapshot(shown.session.snapshot());
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].toULongLong(), wanted[1][0].toULongLong());
    // Not while nothing can be placed; then again, once.
    shown.ticket.setBlocked(QStringLiteral("This is a replay."));
    shown.session.addIncident(ReasonCode::DataGap, SampleSession::kBtc);
    shown.ticket.setSnapshot(shown.session.snapshot());
    QTRY_VERIFY(!named<QLabel>(shown.ticket, "Why no order can be placed")->text().isEmpty());
    shown.ticket.setBlocked({});
    shown.session.addIncident(ReasonCode::DataGap, SampleSession::kBtc);
    shown.ticket.setSnapshot(shown.session.snapshot());
    QTRY_COMPARE(wanted.size(), 3);
    QCOMPARE(wanted[2][0].toULongLong(), wanted[0][0].toULongLong());
}

void TestTicketKinds::goodTillIsAnInstant()
{
    KeyboardTicket shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.ticket));
    auto* till = named<QDateTimeEdit>(shown.ticket, "Good till (UTC)");
    QVERIFY(!till->isVisible());
    shown.key(Qt::Key_2, Qt::AltModifier);
    QVERIFY(shown.type("Limit price", "49000"));
    QVERIFY(shown.type("Size", "0.1"));
    shown.box("Time in force")->setCurrentIndex(4);
    QVERIFY(till->isVisible());
    // A day after the session's now, 2026-01-05 16:00, until somebody says otherwise.
    QCOMPARE(till->dateTime().toString(Qt::ISODate), QStringLiteral("2026-01-06T16:00:00Z"));
    till->setDateTime(QDateTime::fromString(QStringLiteral("2026-01-05T15:00:00Z"), Qt::ISODate));
    QVERIFY(shown.error(DraftField::GoodTill).contains(QStringLiteral("passed")));
    till->setDateTime(QDateTime::fromString(QStringLiteral("2026-01-05T18:30:00Z"), Qt::ISODate));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.sent.size(), std::size_t{1});
    QCOMPARE(shown.sent.front().terms.goodTill, Time::fromSeconds(1'767'637'800));
}

void TestTicketKinds::waysOutStandBesideBuyAndSell()
{
    KeyboardTicket shown;
    QSignalSpy exits(&shown.ticket, &OrderTicket::exitWanted);
    auto* close = named<QPushButton>(shown.ticket, "Close this position at market");
    auto* reverse = named<QPushButton>(shown.ticket, "Reverse this position at market");
    auto* flatten = named<QPushButton>(shown.ticket, "Close all positions at market");
    QVERIFY(!close->isEnabled() && !reverse->isEnabled() && !flatten->isEnabled());
    shown.session.addPosition(SampleSession::kBtc, session::Variant::A, 100'000, Price{4'900'000'000'000});
    shown.ticket.setSnapshot(shown.session.snapshot());
    QTRY_VERIFY(close->isEnabled());
    QVERIFY(reverse->isEnabled() && flatten->isEnabled());
    QVERIFY(named<QLabel>(shown.ticket, "Position in this instrument")->text().contains(QStringLiteral("+1.00000")));
    close->click(); // at once: it only makes things smaller
    QCOMPARE(exits.size(), 1);
    QVERIFY(exits[0].front().value<session::Command>().kind == session::CommandKind::Close);
    QCOMPARE(exits[0].front().value<session::Command>().instrument, SampleSession::kBtc);
    reverse->click();
    QCOMPARE(exits.size(), 1); // asks back
    named<QPushButton>(shown.ticket, "Reverse")->click();
    QCOMPARE(exits.size(), 2);
    QVERIFY(exits[1].front().value<session::Command>().kind == session::CommandKind::Reverse);
    flatten->click();
    named<QPushButton>(shown.ticket, "Keep as it is")->click();
    QCOMPARE(exits.size(), 2);
    flatten->click();
    named<QPushButton>(shown.ticket, "Flatten all")->click();
    QVERIFY(exits[2].front().value<session::Command>().kind == session::CommandKind::Flatten);
    shown.ticket.setInstrument(SampleSession::kEth); // held elsewhere: only flatten is left
    QVERIFY(!close->isEnabled() && !reverse->isEnabled() && flatten->isEnabled());
    shown.ticket.setBlocked(QStringLiteral("This is a replay."));
    QVERIFY(!flatten->isEnabled());
}

void TestTicketKinds::aQuestionIsOfItsPosition()
{
    KeyboardTicket shown;
    QSignalSpy exits(&shown.ticket, &OrderTicket::exitWanted);
    shown.session.addPosition(SampleSession::kBtc, session::Variant::A, 100'000, Price{4'900'000'000'000});
    shown.session.addPosition(SampleSession::kEth, session::Variant::A, 5'000, Price{199'000'000'000});
    shown.ticket.setSnapshot(shown.session.snapshot());
    auto* reverse = named<QPushButton>(shown.ticket, "Reverse this position at market");
    QTRY_VERIFY(reverse->isEnabled());
    reverse->click();
    auto* yes = named<QPushButton>(shown.ticket, "Reverse");
    QVERIFY(yes->isVisible());
    shown.ticket.setInstrument(SampleSession::kEth); // a click into the watchlist meanwhile
    QVERIFY(!yes->isVisible());
    yes->click();
    QCOMPARE(exits.size(), 0);
}

void TestTicketKinds::aPositionOnItsWayOutIsNotNothing()
{
    KeyboardTicket shown;
    shown.session.addPosition(SampleSession::kBtc, session::Variant::A, 100'000, Price{4'900'000'000'000}).state =
        trading::PositionState::Closing;
    shown.ticket.setSnapshot(shown.session.snapshot());
    const auto* held = named<QLabel>(shown.ticket, "Position in this instrument");
    QTRY_VERIFY2(held->text().contains(QStringLiteral("being closed")), qPrintable(held->text()));
    QVERIFY(held->text().contains(QStringLiteral("+1.00000")));
    QVERIFY(!named<QPushButton>(shown.ticket, "Close this position at market")->isEnabled());
    QVERIFY(!named<QPushButton>(shown.ticket, "Close all positions at market")->isEnabled());
}

void TestTicketKinds::aDoubleClickIsOneOrder()
{
    KeyboardTicket shown;
    // Accepted before the second half of the double click: the worst case.
    connect(&shown.ticket, &OrderTicket::orderWanted, &shown.ticket,
            [&shown] { shown.ticket.setAnswer(shown.tickets, true, {}); });
    QVERIFY(shown.type("Size", "0.01"));
    auto* place = named<QPushButton>(shown.ticket, "Place paper order");
    QVERIFY2(place->isEnabled(), qPrintable(shown.ticket.obstacle()));
    const QPointF middle = place->rect().center();
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick,
                                    QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, middle, place->mapToGlobal(middle), Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(place, &event);
    }
    QCOMPARE(shown.sent.size(), std::size_t{1});
    QTest::mouseClick(place, Qt::LeftButton); // meant anew
    QCOMPARE(shown.sent.size(), std::size_t{2});
}

void TestTicketKinds::aHeldKeyIsOneOrder()
{
    KeyboardTicket shown;
    connect(&shown.ticket, &OrderTicket::orderWanted, &shown.ticket,
            [&shown] { shown.ticket.setAnswer(shown.tickets, true, {}); });
    QVERIFY(shown.type("Size", "0.01"));
    std::size_t wanted = 0;
    for (QWidget* at : {static_cast<QWidget*>(named<QLineEdit>(shown.ticket, "Size")),
                        static_cast<QWidget*>(named<QPushButton>(shown.ticket, "Place paper order"))})
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            at->setFocus();
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(at, &press);
            for (int repeat = 0; repeat < 50; ++repeat) {
                QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
                QApplication::sendEvent(at, &again);
            }
            QCOMPARE(shown.sent.size(), ++wanted);
        }
}

void TestTicketKinds::anotherAccountIsNamedAndKeepsTheDraft()
{
    KeyboardTicket shown;
    const auto seenAs = [&shown](std::size_t account) {
        auto made = std::make_shared<session::Snapshot>(*shown.session.snapshot());
        auto second = std::make_shared<session::AccountPart>(*made->account);
        second->account = 1;
        second->name = "second";
        made->accounts = {made->account, second};
        made->account = made->accounts[account];
        return session::SnapshotPtr(made);
    };
    shown.ticket.setSnapshot(seenAs(0));
    QVERIFY(shown.type("Size", "0.25"));
    const auto* title = named<QLabel>(shown.ticket, "Instrument");
    QCOMPARE(title->text(), QStringLiteral("BTC-USDT · Main account"));
    QSignalSpy asked(&shown.ticket, &OrderTicket::previewWanted);
    QTRY_VERIFY(asked.size() > 0); // the engine is asked about the main account
    const quint64 question = asked.back().front().toULongLong();
    shown.ticket.setSnapshot(seenAs(1));
    QCOMPARE(title->text(), QStringLiteral("BTC-USDT · second"));
    QCOMPARE(named<QLineEdit>(shown.ticket, "Size")->text(), QStringLiteral("0.25"));
    // What comes now was said of the other account.
    models::OrderPreview late;
    late.question = question;
    late.verdict = trading::Verdict::Block;
    late.cause = ReasonCode::R16BuyingPower;
    shown.ticket.setPreview(late);
    QVERIFY(!named<QLabel>(shown.ticket, "What risk grants")->isVisible());
    QTRY_VERIFY(asked.back().front().toULongLong() != question); // asked anew
}

void TestTicketKinds::partsAreClosedByOrdersThatOnlyReduce()
{
    KeyboardTicket shown(SampleSession::kSpy);
    QSignalSpy exits(&shown.ticket, &OrderTicket::exitWanted);
    shown.session.addPosition(SampleSession::kSpy, session::Variant::Operator, -9, Price{50'000'000'000});
    shown.ticket.setSnapshot(shown.session.snapshot());
    auto* half = named<QPushButton>(shown.ticket, "Close half at market");
    QTRY_VERIFY(half->isEnabled());
    half->click();
    named<QPushButton>(shown.ticket, "Close a quarter at market")->click();
    QCOMPARE(exits.size(), 2);
    const auto command = exits[0].front().value<session::Command>();
    QVERIFY(command.kind == session::CommandKind::Order && command.side == market::Side::Buy);
    QVERIFY(command.terms.reduceOnly && command.terms.kind == OrderKind::Market);
    QCOMPARE(command.quantity, Lots{4});
    QCOMPARE(exits[1].front().value<session::Command>().quantity, Lots{2});
    QVERIFY(command.key != exits[1].front().value<session::Command>().key);
}

SEXTANT_TEST(TestTicketKinds)
#include "tst_ticket_kinds.moc"
