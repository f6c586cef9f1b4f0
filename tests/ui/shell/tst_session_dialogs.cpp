#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "ui/shell/new_simulation_dialog.h"
#include "ui/shell/open_recording_dialog.h"
#include "ui/shell/reason_dialog.h"

using namespace sextant;

class TestSessionDialogs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordingNeedsFiles();
    void whatIsTypedIsAskedFor();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void aSimulationHasASeedAndSymbols();
    void aReasonMustBeTyped();

private:
    static QLineEdit* field(QWidget& dialog, const char* name);
};

QLineEdit* TestSessionDialogs::field(QWidget& dialog, const char* name)
{
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>())
        if (edit->accessibleName() == QLatin1StringView(name)) return edit;
    qFatal("there is no field '%s'", name);
}

void TestSessionDialogs::aRecordingNeedsFiles()
{
    ui::OpenRecordingDialog dialog({}, {});
    auto* open = dialog.findChild<QPushButton*>(QStringLiteral("open"));
    QVERIFY(!open->isEnabled());
    QVERIFY(!dialog.request().has_value());
    dialog.addFiles({QStringLiteral("/data/a.csv"), QStringLiteral("/data/a.csv")});
    QVERIFY(open->isEnabled());
    QCOMPARE(dialog.request()->recording.files, std::vector<std::string>{"/data/a.csv"});
}

void TestSessionDialogs::whatIsTypedIsAskedFor()
{
    host::SessionSetup setup;
    QVERIFY(setup.flags.set("spread_gate", true).has_value());
    ui::OpenRecordingDialog dialog({QStringLiteral("mt4")}, setup);
    dialog.addFiles({QStringLiteral("/data/btcusdt_5m.csv.gz")});
    QTest::keyClicks(field(dialog, "Symbol"), QStringLiteral("BTC-USDT"));
    QTest::keyClicks(field(dialog, "From"), QStringLiteral("2025-01-02"));
    field(dialog, "Paper cash")->setText(QStringLiteral("2500.5"));
    QSignalSpy spy(&dialog, &ui::OpenRecordingDialog::openWanted);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("open")), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    const auto request = spy.at(0).at(0).value<host::OpenRequest>();
    QCOMPARE(request.kind, host::OpenRequest::Kind::Recording);
    QCOMPARE(request.recording.symbol, std::string("BTC-USDT"));
    QCOMPARE(request.recording.from->ns, Time::fromSeconds(1'735'776'000).ns); // 2025-01-02T00:00:00Z
    QVERIFY(!request.recording.to.has_value());
    QCOMPARE(request.setup.initialCash.units, std::int64_t{250'050'000'000});
    QVERIFY(request.setup.flags.isSet("spread_gate"));
    QCOMPARE(request.speed, 60.0);
    QVERIFY(!dialog.isVisible());
}

void TestSessionDialogs::badFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a time") << QByteArray("From") << QStringLiteral("yesterday");
    QTest::newRow("no cash") << QByteArray("Paper cash") << QStringLiteral("0");
    QTest::newRow("cash that is no number") << QByteArray("Paper cash") << QStringLiteral("much");
}

void TestSessionDialogs::badFieldsAreNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    ui::OpenRecordingDialog dialog({}, {});
    dialog.addFiles({QStringLiteral("/data/a.csv")});
    field(dialog, name.constData())->setText(typed);
    const auto request = dialog.request();
    QVERIFY(!request.has_value());
    QVERIFY2(QByteArray::fromStdString(request.error().message).contains(name), request.error().message.c_str());
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
}

void TestSessionDialogs::aSimulationHasASeedAndSymbols()
{
    ui::NewSimulationDialog dialog({});
    field(dialog, "Seed")->setText(QStringLiteral("7"));
    field(dialog, "Symbols")->setText(QStringLiteral("BTC-USD, , SIM-EQ"));
    const auto request = dialog.request();
    QVERIFY(request.has_value());
    QCOMPARE(request->simulation.seed, std::uint64_t{7});
    QCOMPARE(request->setup.seed, std::uint64_t{7});
    QCOMPARE(request->simulation.symbols, (std::vector<std::string>{"BTC-USD", "SIM-EQ"}));
    field(dialog, "Seed")->setText(QStringLiteral("-7"));
    QVERIFY(!dialog.request().has_value());
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("start"))->isEnabled());
}

void TestSessionDialogs::aReasonMustBeTyped()
{
    auto* dialog = new ui::ReasonDialog({QStringLiteral("Unlock"), QStringLiteral("Why?"), QStringLiteral("Unlock")});
    QSignalSpy spy(dialog, &ui::ReasonDialog::confirmed);
    auto* confirm = dialog->findChild<QPushButton*>(QStringLiteral("confirm"));
    dialog->open();
    auto* reason = field(*dialog, "Reason");
    QTest::keyClicks(reason, QStringLiteral("  a "));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("checked the feed "));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("a checked the feed"));
}

SEXTANT_TEST(TestSessionDialogs)
#include "tst_session_dialogs.moc"
