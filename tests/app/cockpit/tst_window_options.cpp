#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <set>

#include "models/option_chain_model.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/trade/legs_ticket.h"
#include "ui/trade/option_chain_panel.h"
#include "ui/trade/order_ticket.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using models::OptionChainModel;
using test::CockpitProgram;
using test::kPatience;
using Field = OptionChainModel::Field;

namespace {

std::string dataFolder()
{
    const char* path = std::getenv("SEXTANT_DATA");
    return path == nullptr ? std::string() : std::string(path);
}

QDockWidget* optionDock(CockpitProgram& program)
{
    return program.window().findChild<QDockWidget*>(QStringLiteral("options"));
}

/// Half an hour of TWX with its options.
bool openOptions(CockpitProgram& program)
{
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Recording;
    request.name = "options";
    request.recording.files = {dataFolder() + "/options/twx_option_quotes_1m_20140605_20140606.csv.gz",
                               dataFolder() + "/bars/equity/twx_1m_20140605_20140609.csv.gz"};
    request.fastForward = parseRfc3339("2014-06-05T14:00:00Z").value();
    if (!request.setup.flags.set("options_engine", true) ||
        !request.setup.settings.set("options.stale_quote_seconds", "90") ||
        !request.setup.settings.set("options.max_spread_percent", "50"))
        return false;
    program.window().open(request);
    return QTest::qWaitFor(
        [&] {
            const auto now = program.snapshot();
            return now && program.state() == host::HostState::Paused && now->now >= *request.fastForward &&
                   now->durableSeq == now->seq;
        },
        kPatience);
}

} // namespace

/// Options in the whole program: their panel is there when they are, and what is chosen in it goes into the ticket.
class TestWindowOptions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void withoutOptionsThereIsNoPanel();
    void theChainIsPricedAndFillsTheTicket();
    void anOrderOfLegsIsFilled();
};

void TestWindowOptions::withoutOptionsThereIsNoPanel()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    if (dataFolder().empty()) QSKIP("no recordings");
    QVERIFY(program.openAt(QString::fromStdString(dataFolder() + "/bars/equity/twx_1m_20140605_20140609.csv.gz"),
                           "2014-06-05T14:00:00Z"));
    QTRY_VERIFY(optionDock(program)->isHidden());
    QVERIFY(!optionDock(program)->toggleViewAction()->isVisible());
    QVERIFY(program.close());
}

void TestWindowOptions::theChainIsPricedAndFillsTheTicket()
{
    if (dataFolder().empty()) QSKIP("no recordings");
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    QVERIFY(openOptions(program));
    QTRY_VERIFY(!optionDock(program)->isHidden());
    QTRY_VERIFY(optionDock(program)->toggleViewAction()->isVisible());
    optionDock(program)->raise();
    auto* panel = qobject_cast<ui::OptionChainPanel*>(program.panel("options"));
    ui::TableView& view = panel->chain();
    QTRY_VERIFY(view.model()->rowCount() > 10);
    QTRY_VERIFY(view.currentIndex().isValid());
    // With the keyboard: the ask of a call.
    auto& chain = *qobject_cast<OptionChainModel*>(view.model());
    QTRY_VERIFY(chain.legAt(view.currentIndex()) != nullptr);
    QModelIndex at;
    const auto isGoodThere = [&] {
        for (int row = 0; row < chain.rowCount(); ++row) {
            at = chain.index(row, OptionChainModel::columnOf(Field::Ask, true));
            const trading::ChainLeg* leg = chain.legAt(at);
            if (leg != nullptr && leg->problem == market::QuoteProblem::None) return true;
        }
        return false;
    };
    QTRY_VERIFY(isGoodThere()); // the first view may be of quotes before
    view.setCurrentIndex(at);
    const InstrumentId wanted = chain.optionAt(at);
    const Price ask = chain.legAt(at)->quote.ask;
    QTest::keyClick(&view, Qt::Key_Return);
    const auto* ticket = program.window().findChild<ui::OrderTicket*>();
    QCOMPARE(ticket->draft().instrument, wanted);
    QVERIFY(ticket->draft().side == market::Side::Buy);
    QCOMPARE(ticket->draft().limit.units, ask.units);
    QVERIFY(program.snapshot()->find(wanted)->instrument->option.has_value());
    // The watchlist has the underlying alone.
    QCOMPARE(program.find<ui::TableView>("Watchlist")->model()->rowCount(), 1);
    QVERIFY(program.close());
}

void TestWindowOptions::anOrderOfLegsIsFilled()
{
    if (dataFolder().empty()) QSKIP("no recordings");
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    QVERIFY(openOptions(program));
    QTRY_VERIFY(!optionDock(program)->isHidden());
    optionDock(program)->raise();
    auto* panel = qobject_cast<ui::OptionChainPanel*>(program.panel("options"));
    QTRY_VERIFY(panel->chain().model()->rowCount() > 10);
    QTRY_VERIFY(panel->choose(models::OptionStrategy::BullCallSpread)); // as soon as the price is known
    ui::LegsTicket& ticket = panel->legsTicket();
    QTRY_VERIFY2(ticket.answer().startsWith("Would be sent"), ticket.answer().toUtf8());
    auto* place = ticket.findChild<QPushButton*>();
    QVERIFY(place->isEnabled());
    QTest::keyClick(place, Qt::Key_Space);
    QTest::keyClick(place, Qt::Key_Space); // a press that came twice
    QTRY_VERIFY2(ticket.answer().startsWith("Accepted"), ticket.answer().toUtf8());
    const auto orders = [&program] {
        std::set<OrderId> found;
        const session::LogView<session::OrderRow> rows = program.snapshot()->orders;
        for (std::uint64_t number = rows.first(); number < rows.end(); ++number)
            found.insert(rows[number].order);
        return found.size();
    };
    QTRY_COMPARE(orders(), std::size_t{2}); // one of each leg; the snapshot may come after the answer
    // At the quotes of the next minute both are filled.
    program.host().setSpeed(60.0);
    program.host().play();
    QTRY_VERIFY2(program.snapshot()->positions->size() == 2,
                 QByteArray::number(int(program.snapshot()->positions->size())));
    std::int64_t sum = 0;
    for (const session::PositionRow& row : *program.snapshot()->positions)
        sum += row.quantity.count;
    QCOMPARE(sum, std::int64_t{0}); // one bought, one sold
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowOptions)
#include "tst_window_options.moc"
