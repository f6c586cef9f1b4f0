#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "models/number_text.h"
#include "tests/models/small_chain.h"
#include "tests/test_main.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/trade/legs_ticket.h"
#include "ui/trade/option_chain_panel.h"
#include "ui/trade/option_payoff_view.h"
#include "ui/trade/option_plot.h"
#include "ui/trade/option_smile_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using market::Side;
using models::OptionChainModel;
using sextant::test::named;
using sextant::test::SmallChain;
using ui::OptionChainPanel;
using Field = OptionChainModel::Field;

namespace {

/// The chain of XYZ at 100 on the screen.
struct ShownChain {
    ShownChain()
    {
        panel.resize(900, 420);
        panel.setUnderlyings({{InstrumentId{1}, QStringLiteral("XYZ")}}, InstrumentId{1});
        panel.show();
        show();
    }
    void show() { panel.setView(chain.view(panel.selection())); }
    [[nodiscard]] QModelIndex at(int row, Field field, bool call) const
    {
        return tables.chain.index(row, OptionChainModel::columnOf(field, call));
    }
    void click(const QModelIndex& index)
    {
        ui::TableView& view = panel.chain();
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&panel.chain(), key, modifiers); }

    ui::ThemeController theme;
    SmallChain chain;
    ui::OptionModels tables;
    OptionChainPanel panel{theme, tables};
};

} // namespace

class TestOptionPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void beginsAtTheMoney();
    void aClickFillsTheTicket();
    void aBadQuoteGivesNoLimit();
    void keysDoAllOfIt();
    void theSelectionHasAPayoff();
    void theSelectionIsOrderedAsOne();
    void theHeaderSaysWhatIsKnown();
    void anExpiryIsChosen();
    void plotsAreSpoken();
    void everyControlHasAName();
    void stateIsKept();
    void ticksAreRound_data();
    void ticksAreRound();
};

void TestOptionPanel::beginsAtTheMoney()
{
    ShownChain shown;
    QCOMPARE(shown.panel.chain().currentIndex(), shown.at(2, Field::Ask, true));
    for (std::int64_t strike = 111; strike < 190; ++strike)
        shown.chain.list(strike);
    shown.show();
    QCOMPARE(shown.panel.chain().currentIndex().row(), 2); // whoever looks elsewhere is left alone
    shown.press(Qt::Key_End, Qt::ControlModifier);
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.panel.chain().currentIndex().row(), 2);
}

void TestOptionPanel::aClickFillsTheTicket()
{
    ShownChain shown;
    QSignalSpy chosen(&shown.panel, &OptionChainPanel::contractChosen);
    shown.click(shown.at(2, Field::Ask, true));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<InstrumentId>(), InstrumentId{6});
    QVERIFY(chosen[0][1].value<Side>() == Side::Buy);
    QCOMPARE(chosen[0][2].value<Price>().units, qint64{20'500});
    shown.click(shown.at(3, Field::Bid, false));
    QCOMPARE(chosen[1][0].value<InstrumentId>(), InstrumentId{9});
    QVERIFY(chosen[1][1].value<Side>() == Side::Sell);
    // Other cells say nothing of a side, the strike not even which contract.
    shown.click(shown.at(2, Field::Delta, true));
    QVERIFY(chosen[2][1].value<Side>() == Side::None && chosen[2][2].value<Price>().units == 0);
    shown.click(shown.tables.chain.index(2, OptionChainModel::kStrikeColumn));
    QCOMPARE(chosen.size(), 3);
}

void TestOptionPanel::aBadQuoteGivesNoLimit()
{
    ShownChain shown;
    shown.chain.quotes[4].bid = Price{0};
    shown.show();
    QSignalSpy chosen(&shown.panel, &OptionChainPanel::contractChosen);
    shown.click(shown.at(2, Field::Ask, true));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][2].value<Price>().units, qint64{0});
}

void TestOptionPanel::keysDoAllOfIt()
{
    ShownChain shown;
    QSignalSpy chosen(&shown.panel, &OptionChainPanel::contractChosen);
    QSignalSpy selected(&shown.panel, &OptionChainPanel::selectionChanged);
    shown.press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen[0][1].value<Side>() == Side::Buy);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(chosen[1][0].value<InstrumentId>(), InstrumentId{8});
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(shown.panel.selection(), (std::vector<models::OptionLeg>{{InstrumentId{8}, 1}}));
    shown.press(Qt::Key_Plus);
    QCOMPARE(shown.panel.selection().front().contracts, std::int64_t{2});
    for (int i = 0; i < 3; ++i)
        shown.press(Qt::Key_Minus);
    QCOMPARE(shown.panel.selection().front().contracts, std::int64_t{-1});
    shown.press(Qt::Key_Plus);
    QVERIFY(shown.panel.selection().empty());
    QCOMPARE(selected.size(), 6);
}

void TestOptionPanel::theSelectionHasAPayoff()
{
    ShownChain shown;
    auto* words = named<QLabel>(shown.panel, "Payoff in words");
    QVERIFY(words && words->text().contains(QStringLiteral("No options are held")));
    shown.panel.setSelection({{InstrumentId{6}, 2}, {InstrumentId{7}, 2}});
    shown.show();
    QVERIFY2(words->text().contains(QStringLiteral("break-even at 95.90, 104.10")), qPrintable(words->text()));
    auto* payoff = shown.panel.findChild<ui::OptionPayoffView*>();
    QCOMPARE(payoff->accessibleDescription(), words->text());
    auto* legs = named<ui::TableView>(shown.panel, "Selected options");
    QCOMPARE(legs->model()->rowCount(), 2);
    named<QPushButton>(shown.panel, "Clear the selection")->click();
    QVERIFY(shown.panel.selection().empty());
    shown.show();
    QCOMPARE(legs->model()->rowCount(), 0);
    QVERIFY(words->text().contains(QStringLiteral("No options are held")));
}

void TestOptionPanel::theSelectionIsOrderedAsOne()
{
    ShownChain shown;
    ui::LegsTicket& ticket = shown.panel.legsTicket();
    auto* place = named<QPushButton>(ticket, "Order all legs");
    QVERIFY(place != nullptr && !place->isEnabled());
    QVERIFY(ticket.answer().contains("Shift+Enter"));
    QVERIFY(!shown.panel.choose(models::OptionStrategy::Calendar)); // there is one expiry
    QVERIFY(shown.panel.choose(models::OptionStrategy::IronCondor));
    QCOMPARE(shown.panel.selection().size(), std::size_t{4});
    shown.show();
    QSignalSpy asked(&ticket, &ui::LegsTicket::previewWanted);
    QSignalSpy ordered(&ticket, &ui::LegsTicket::orderWanted);
    models::LegsDraft draft;
    draft.count = 2;
    draft.stop = Price{-40'000};
    draft.target = Price{-5'000};
    ticket.setDraft(draft);
    QVERIFY(ticket.draft() == draft);
    QTRY_VERIFY(!asked.isEmpty());
    const auto question = asked.last().at(0).toULongLong();
    const auto command = asked.last().at(1).value<session::Command>();
    QVERIFY(command.kind == session::CommandKind::Legs && command.legs.size() == 4 && command.quantity.count == 2);
    QVERIFY(command.stop.units == -40'000 && command.target.units == -5'000);
    session::LegsPreview preview;
    preview.refusal = ReasonCode::LegHeld;
    ticket.setPreview(question + 1, preview); // of another order
    QVERIFY(!ticket.answer().contains("refused"));
    ticket.setPreview(question, preview);
    QVERIFY(ticket.answer().startsWith("Would be refused"));
    // A press is one order, until it has been answered.
    place->click();
    QCOMPARE(ordered.size(), 1);
    QVERIFY(!ordered[0].at(0).value<session::Command>().key.empty());
    ticket.setSubmitted(17);
    QVERIFY(!place->isEnabled());
    place->click();
    QCOMPARE(ordered.size(), 1);
    ticket.setAnswer(16, false, "LEG_HELD");
    QVERIFY(!ticket.answer().startsWith("Refused"));
    ticket.setAnswer(17, false, "LEG_HELD");
    QVERIFY(ticket.answer().startsWith("Refused") && place->isEnabled());
    // What makes no sense cannot be sent.
    draft.stop = Price{10'000};
    ticket.setDraft(draft);
    QVERIFY(!place->isEnabled() && ticket.answer().contains("stop"));
    draft.stop.reset();
    ticket.setDraft(draft);
    ticket.setBlocked("no orders in a replay");
    QVERIFY(!place->isEnabled() && ticket.answer() == "no orders in a replay");
}

void TestOptionPanel::theHeaderSaysWhatIsKnown()
{
    ShownChain shown;
    auto* header = named<QLabel>(shown.panel, "Price, forward, rate and quotes");
    QVERIFY2(header->text().startsWith(QStringLiteral("XYZ 100.00 · forward 100.00 · rate 0.00%")),
             qPrintable(header->text()));
    QVERIFY(header->text().endsWith(QStringLiteral("10 quotes, all good")));
    shown.chain.quotes[0].bid = Price{0};
    shown.chain.quotes[1].ask = Price{100};
    shown.show();
    QVERIFY2(header->text().endsWith(QStringLiteral("2 of 10 quotes bad: 1 no bid, 1 crossed")),
             qPrintable(header->text()));
    shown.panel.setFailed(true);
    QVERIFY(header->text().startsWith(QStringLiteral("The newest quotes could not be priced")));
}

void TestOptionPanel::anExpiryIsChosen()
{
    ShownChain shown;
    auto* box = named<QComboBox>(shown.panel, "Expiry");
    QCOMPARE(box->count(), 1);
    QCOMPARE(box->currentText(), QStringLiteral("15 Mar 2024 · 10 d · XYZ"));
    const std::size_t before = shown.chain.listed.size();
    shown.chain.list(100);
    shown.chain.list(101);
    for (std::size_t i = before; i < shown.chain.listed.size(); ++i)
        shown.chain.listed[i].contract.expiry += 7;
    shown.show();
    QCOMPARE(box->count(), 2);
    QCOMPARE(shown.tables.chain.rowCount(), 5); // what was looked at stays
    box->setCurrentIndex(1);
    QCOMPARE(shown.tables.chain.rowCount(), 2);
    shown.show();
    QCOMPARE(box->currentIndex(), 1);
    QCOMPARE(shown.tables.chain.rowCount(), 2);
}

void TestOptionPanel::plotsAreSpoken()
{
    ShownChain shown;
    auto* smile = shown.panel.findChild<ui::OptionSmileView*>();
    QVERIFY2(smile->accessibleDescription().contains(QStringLiteral("10 volatilities")),
             qPrintable(smile->accessibleDescription()));
    QVERIFY2(smile->accessibleDescription().contains(QStringLiteral("At the money 4")), // 41 %
             qPrintable(smile->accessibleDescription()));
    for (int tab = 0; tab < shown.panel.findChild<QTabWidget*>()->count(); ++tab) {
        shown.panel.showTab(static_cast<OptionChainPanel::Tab>(tab));
        QVERIFY(!shown.panel.grab().isNull());
    }
    // Calls point up, puts down: with the same colours they still differ.
    shown.panel.showTab(OptionChainPanel::Smile);
    const QImage with = smile->grab().toImage();
    shown.panel.setView(nullptr);
    QVERIFY(smile->grab().toImage() != with);
    QVERIFY(smile->accessibleDescription().startsWith(QStringLiteral("No volatility")));
}

void TestOptionPanel::everyControlHasAName()
{
    ShownChain shown;
    QStringList nameless;
    for (const QString& name : sextant::test::namelessControls(shown.panel))
        nameless << name;
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

void TestOptionPanel::stateIsKept()
{
    ShownChain shown;
    QVERIFY(shown.panel.chain().isColumnHidden(OptionChainModel::columnOf(Field::Gamma, true)));
    shown.panel.showTab(OptionChainPanel::Payoff);
    named<QToolButton>(shown.panel, "Show gamma, theta, vega and the mid too")->click();
    ShownChain other;
    other.panel.restoreState(shown.panel.saveState());
    QVERIFY(!other.panel.chain().isColumnHidden(OptionChainModel::columnOf(Field::Gamma, true)));
    QCOMPARE(other.panel.findChild<QTabWidget*>()->currentIndex(), static_cast<int>(OptionChainPanel::Payoff));
}

void TestOptionPanel::ticksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("tens") << 0.0 << 40.0 << 4 << QList<double>{0, 10, 20, 30, 40};
    QTest::newRow("over zero") << -7.0 << 12.0 << 4 << QList<double>{-5, 0, 5, 10};
    QTest::newRow("shares") << 0.11 << 0.29 << 4 << QList<double>{0.15, 0.2, 0.25};
    QTest::newRow("nothing between") << 5.0 << 5.0 << 4 << QList<double>{};
}

void TestOptionPanel::ticksAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, count);
    QFETCH(QList<double>, expected);
    const auto ticks = ui::OptionPlot::ticks({low, high}, count);
    QCOMPARE(ticks.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t i = 0; i < ticks.size(); ++i)
        QVERIFY(std::fabs(ticks[i] - expected[static_cast<qsizetype>(i)]) < 1e-12);
}

SEXTANT_TEST(TestOptionPanel)
#include "tst_option_panel.moc"
