#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "engine/feeds/mock/mock_venue.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/operate/feeds_panel.h"
#include "ui/shell/connect_venue_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using namespace std::chrono_literals;
using feeds::mock::TapeEvent;
using test::CockpitProgram;
using test::kPatience;

namespace {

const Time kStart = Time::fromSeconds(1'791'201'600);
constexpr double kSpeed = 60.0;

/// A day of BTC-USDT: a trade each second, a change of the book each second.
std::unique_ptr<feeds::mock::MarketTape> quietDay()
{
    const market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "");
    const std::int64_t tick = instrument.tick.units;
    const std::int64_t middle = instrument.toPrice(64'000.0).units / tick;
    std::vector<TapeEvent> events;
    TapeEvent book;
    book.kind = TapeEvent::Kind::Book;
    book.time = kStart;
    book.replacesBook = true;
    for (std::int64_t i = 1; i <= 30; ++i) {
        book.levels.push_back({market::Side::Buy, Price{(middle - 100 - i) * tick}, 100'000 * i});
        book.levels.push_back({market::Side::Sell, Price{(middle + 100 + i) * tick}, 100'000 * i});
    }
    events.push_back(book);
    for (std::int64_t second = 1; second < 24 * 3600; ++second) {
        TapeEvent trade;
        trade.time = kStart + std::chrono::seconds(second);
        trade.taker = second % 3 == 0 ? market::Side::Sell : market::Side::Buy;
        trade.price = Price{(middle + second * 7 % 90 - 45) * tick};
        trade.size = 100'000 + second % 10 * 1000;
        events.push_back(trade);
        TapeEvent change;
        change.kind = TapeEvent::Kind::Book;
        change.time = trade.time;
        change.levels.push_back({market::Side::Buy, Price{(middle - 101) * tick}, 100'000 + second});
        change.levels.push_back({market::Side::Sell, Price{(middle + 101) * tick}, 100'000 + second});
        events.push_back(std::move(change));
    }
    return feeds::mock::openListedTape({instrument}, std::move(events), true);
}

std::unique_ptr<feeds::mock::MockVenue> openVenue(Time historyUntil, std::uint16_t port = 0)
{
    feeds::mock::MockVenueOptions options;
    options.port = port;
    options.speed = options.keepAliveSpeed = kSpeed;
    options.historyUntil = historyUntil;
    auto venue = feeds::mock::MockVenue::open(quietDay(), options);
    if (!venue) qFatal("%s", venue.error().message.c_str());
    return *std::move(venue);
}

} // namespace

/// From the welcome page to a live feed, its loss and its recovery, as people see it.
class TestWindowFeeds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVenueIsConnectedLostAndFoundAgain();
    void whatIsWrongIsSaidBeforeAnythingIsOpened();
    void aTrialCanBeCancelled();
    void optionsAreAskedForAtAlpaca();
};

void TestWindowFeeds::aVenueIsConnectedLostAndFoundAgain()
{
    auto venue = openVenue(kStart + 10h);
    const std::uint16_t port = venue->port();
    const auto urls = venue->urls();
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    program.click(program.window().findChild<QPushButton*>(QStringLiteral("chooseVenue")));
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("connectVenue"));
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    const auto nameless = test::namelessControls(*dialog);
    QVERIFY2(nameless.empty(), nameless.empty() ? "" : qPrintable(nameless.front()));
    program.click(dialog->findChild<QToolButton*>(QStringLiteral("endpoints")));
    for (const auto& [setting, url] : urls) {
        const bool isSocket = QString::fromStdString(setting).endsWith(QLatin1StringView("ws_url"));
        dialog->findChild<QLineEdit*>(isSocket ? QStringLiteral("socketUrl") : QStringLiteral("restUrl"))
            ->setText(QString::fromStdString(url));
    }
    auto* speed = dialog->findChild<QComboBox*>(QStringLiteral("speed"));
    speed->setCurrentIndex(speed->findData(kSpeed));
    dialog->findChild<QLineEdit*>(QStringLiteral("symbols"))->setText(QStringLiteral("btcusdt"));

    // Tested first: each step says what it found, and the symbol gets the name that the session will use.
    auto* steps = dialog->findChild<QLabel*>(QStringLiteral("steps"));
    program.click(dialog->findChild<QPushButton*>(QStringLiteral("test")));
    QTRY_VERIFY2_WITH_TIMEOUT(steps->text().contains(QLatin1StringView("It works")), qPrintable(steps->text()),
                              kPatience);
    QCOMPARE(steps->text().count(QChar(0x2713)), 5); // four steps and a symbol
    QVERIFY2(steps->text().contains(QLatin1StringView("First trade: BTC-USDT at 6")), qPrintable(steps->text()));
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("symbols"))->text(), QStringLiteral("BTC-USDT"));
    QVERIFY(program.snapshot() == nullptr); // nothing was opened

    program.click(dialog->findChild<QPushButton*>(QStringLiteral("connect")));
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr && !program.snapshot()->instruments.empty() &&
                                 program.snapshot()->instruments[0] &&
                                 program.snapshot()->instruments[0]->bars.size() > 60,
                             kPatience);
    QVERIFY(program.window().windowTitle().contains(QLatin1StringView("PAPER")));
    const auto chip = [&program] {
        return program.window().findChild<QAbstractButton*>(QStringLiteral("feedChip.binance"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(chip() != nullptr && chip()->isVisible() &&
                                 chip()->text().startsWith(QLatin1StringView("Binance live")),
                             kPatience);

    // A click on it shows the table and what is known of the feed.
    program.click(chip());
    auto* panel = program.window().findChild<ui::FeedsPanel*>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->view()->model()->rowCount(), 1);
    QTRY_VERIFY(panel->explanation()->text().contains(QLatin1StringView("Binance is live")));
    const auto cell = [panel](int column) { return panel->view()->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(models::FeedTableModel::GapsLost), QStringLiteral("0"));

    // The venue goes away: the chip says so by word, and the panel why.
    const Time lost = venue->now();
    const std::uint64_t bars = program.snapshot()->instruments[0]->bars.end();
    venue.reset();
    QElapsedTimer away;
    away.start();
    QTRY_VERIFY2_WITH_TIMEOUT(chip()->text() == QLatin1StringView("Binance down"), qPrintable(chip()->text()),
                              kPatience);
    QVERIFY2(panel->explanation()->text().contains(QLatin1StringView("tried again")),
             qPrintable(panel->explanation()->text()));

    // It comes back, its clock went on meanwhile: what was missed is fetched, and nothing is lost.
    venue = openVenue(lost + 2min + Duration(away.nsecsElapsed() * static_cast<qint64>(kSpeed)), port);
    QTRY_VERIFY2_WITH_TIMEOUT(chip()->text().startsWith(QLatin1StringView("Binance live")), qPrintable(chip()->text()),
                              kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->instruments[0]->bars.end() > bars + 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(cell(models::FeedTableModel::Reconnects).toInt() > 0 &&
                                 cell(models::FeedTableModel::GapsFilled).toInt() > 0,
                             kPatience);
    // One bar behind the other; a hole, where history was too slow for a busy machine, is marked as one.
    const auto snapshot = program.snapshot();
    const auto& rows = snapshot->instruments[0]->bars;
    for (std::uint64_t i = rows.first() + 1; i < rows.end(); ++i) {
        const Duration step = rows[i].start() - rows[i - 1].start();
        QVERIFY2(step == 1min || (step > 1min && (rows[i].flags & market::kAfterGap) != 0),
                 qPrintable(QString("%1 of %2: %3 s").arg(i).arg(rows.end()).arg(step / 1s)));
    }
    QVERIFY(program.close());
}

void TestWindowFeeds::whatIsWrongIsSaidBeforeAnythingIsOpened()
{
    auto venue = openVenue(kStart + 1h);
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("connectVenue"));
    QVERIFY(dialog != nullptr);
    auto* connect = dialog->findChild<QPushButton*>(QStringLiteral("connect"));
    auto* symbols = dialog->findChild<QLineEdit*>(QStringLiteral("symbols"));
    auto* rest = dialog->findChild<QLineEdit*>(QStringLiteral("restUrl"));
    auto* socket = dialog->findChild<QLineEdit*>(QStringLiteral("socketUrl"));
    QVERIFY(connect->isEnabled());
    symbols->setText(QStringLiteral(" , "));
    QVERIFY(!connect->isEnabled());
    symbols->setText(QStringLiteral("NOPE-NADA"));
    for (const char* wrong : {"file:///etc/passwd", "http://", "127.0.0.1:80", ""}) {
        rest->setText(QString::fromLatin1(wrong));
        QVERIFY2(!connect->isEnabled(), wrong);
    }
    for (const auto& [setting, url] : venue->urls())
        (QString::fromStdString(setting).endsWith(QLatin1StringView("ws_url")) ? socket : rest)
            ->setText(QString::fromStdString(url));
    QVERIFY(connect->isEnabled());
    auto* steps = dialog->findChild<QLabel*>(QStringLiteral("steps"));
    program.click(dialog->findChild<QPushButton*>(QStringLiteral("test")));
    QTRY_VERIFY2_WITH_TIMEOUT(steps->text().contains(QChar(0x2717)) &&
                                  steps->text().contains(QLatin1StringView("NOPE-NADA")),
                              qPrintable(steps->text()), kPatience);
    QVERIFY2(steps->text().contains(QLatin1StringView("Nothing was changed")), qPrintable(steps->text()));
    // Each symbol has its own answer, and what the venue lists completes what is typed after the comma.
    symbols->setText(QStringLiteral("btcusdt, BTC-USDX"));
    program.click(dialog->findChild<QPushButton*>(QStringLiteral("test")));
    QTRY_VERIFY2_WITH_TIMEOUT(steps->text().contains(QLatin1StringView("near it: BTC-USDT")), qPrintable(steps->text()),
                              kPatience);
    QVERIFY2(steps->text().contains(QString::fromUtf8("✓ BTC-USDT")), qPrintable(steps->text()));
    QVERIFY2(!steps->text().contains(QLatin1StringView("--")), qPrintable(steps->text()));
    QCompleter* completer = symbols->completer();
    QVERIFY(completer != nullptr);
    symbols->setText(QStringLiteral("ETH-USDT, bt"));
    completer->setCompletionPrefix(symbols->text());
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("ETH-USDT, BTC-USDT"));
    // Another venue lists other things.
    auto* venues = dialog->findChild<QComboBox*>(QStringLiteral("venue"));
    venues->setCurrentIndex(venues->findText(QStringLiteral("Alpaca")));
    completer->setCompletionPrefix(QStringLiteral("bt"));
    QCOMPARE(completer->completionCount(), 0);
    dialog->reject();
    QVERIFY(program.snapshot() == nullptr);
    QVERIFY(program.close());
}

void TestWindowFeeds::aTrialCanBeCancelled()
{
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    auto* dialog = program.window().showConnectVenue();
    dialog->findChild<QLineEdit*>(QStringLiteral("restUrl"))
        ->setText(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    auto* test = dialog->findChild<QPushButton*>(QStringLiteral("test"));
    auto* steps = dialog->findChild<QLabel*>(QStringLiteral("steps"));
    program.click(test);
    QCOMPARE(test->text(), QStringLiteral("Cancel test"));
    program.click(test);
    QTRY_VERIFY2_WITH_TIMEOUT(test->text() == QLatin1StringView("Test"), qPrintable(steps->text()), kPatience);
    QVERIFY2(steps->text().contains(QLatin1StringView("Cancelled")), qPrintable(steps->text()));
    dialog->reject();
    QVERIFY(program.close());
}

void TestWindowFeeds::optionsAreAskedForAtAlpaca()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    auto* dialog = qobject_cast<ui::ConnectVenueDialog*>(program.window().showConnectVenue());
    QVERIFY(dialog != nullptr);
    auto* options = dialog->findChild<QComboBox*>(QStringLiteral("options"));
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!options->isVisible()); // Binance has none
    QVERIFY(!dialog->request()->feed.options);
    dialog->chooseVenue(feeds::Venue::Alpaca);
    QVERIFY(options->isVisible());
    QVERIFY(!dialog->request()->feed.options);
    options->setCurrentIndex(options->findData(QStringLiteral("indicative")));
    const auto request = dialog->request();
    QVERIFY(request && request->feed.options && request->feed.options->feed == feeds::OptionFeed::Indicative);
    QCOMPARE(std::string(request->setup.settings.text("feeds.alpaca.options")), std::string("indicative"));
    dialog->chooseVenue(feeds::Venue::Binance);
    QVERIFY(!options->isVisible());
    QVERIFY(!dialog->request()->feed.options);
    dialog->reject();
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowFeeds)
#include "tst_window_feeds.moc"
