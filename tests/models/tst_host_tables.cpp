#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <array>

#include "models/flags_model.h"
#include "models/roles.h"
#include "models/session_comparison_models.h"
#include "models/sessions_model.h"
#include "models/text_filter_proxy.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;

namespace {

constexpr auto kFailHard = QAbstractItemModelTester::FailureReportingMode::Fatal;

// Real names, so that values can be set; the parents are of the test.
constexpr std::array kTestFlags{
    session::FlagDefinition{"futures", false, "Futures may be traded.", ""},
    session::FlagDefinition{"spread_gate", false, "Block while the spread is wide.", "futures"},
    session::FlagDefinition{"dedup_include_timestamp", false, "The timestamp joins.", "spread_gate"},
};

session::FlagValues valuesOf(std::initializer_list<const char*> on)
{
    session::FlagValues values;
    for (const char* name : on)
        if (!values.set(name, true)) qFatal("no such flag");
    return values;
}

class TestHostTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flagsShowTheRegistry();
    void heldFlagsNameTheirParent();
    void switchesAskInsteadOfChanging();
    void lastChangesAreShown();
    void sessionsResetOnlyWhenOthersCome();
    void comparedSessionsStandBesideEachOther();
    void proxyFiltersByAllWords();
    void proxySortsByRawValues();
    void proxyResortsWhenTold();
};

void TestHostTables::flagsShowTheRegistry()
{
    FlagsModel model;
    const QAbstractItemModelTester tester(&model, kFailHard);
    QCOMPARE(model.rowCount(), static_cast<int>(session::flagDefinitions().size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row, FlagsModel::Description).data().toString().isEmpty());
        QVERIFY(model.index(row, 0).data(FlagsModel::kSearchRole).toString().contains(model.name(row)));
        QCOMPARE(model.index(row, FlagsModel::On).data(SwitchRole).toBool(), false);
    }
}

void TestHostTables::heldFlagsNameTheirParent()
{
    FlagsModel model(kTestFlags);
    const QAbstractItemModelTester tester(&model, kFailHard);
    model.setFlags(valuesOf({"spread_gate", "dedup_include_timestamp"}));
    const auto works = [&](int row) { return model.index(row, FlagsModel::Works).data().toString(); };
    QCOMPARE(works(0), QStringLiteral("—"));
    QCOMPARE(works(1), QStringLiteral("held by futures"));
    QCOMPARE(works(2), QStringLiteral("held by futures")); // through its parent
    QVERIFY(model.index(1, FlagsModel::On).data(BlockedRole).toString().contains(QStringLiteral("futures")));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFlags(valuesOf({"futures", "spread_gate", "dedup_include_timestamp"}));
    QCOMPARE(works(1), QStringLiteral("in effect"));
    QCOMPARE(works(2), QStringLiteral("in effect"));
    QVERIFY(model.index(1, FlagsModel::On).data(BlockedRole).toString().isEmpty());
    QCOMPARE(changed[0][0].toModelIndex(), model.index(0, FlagsModel::On));
    changed.clear();
    model.setFlags(valuesOf({"futures", "spread_gate", "dedup_include_timestamp"}));
    QVERIFY(changed.isEmpty());
}

void TestHostTables::switchesAskInsteadOfChanging()
{
    FlagsModel model(kTestFlags);
    QSignalSpy wanted(&model, &FlagsModel::changeWanted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex cell = model.index(1, FlagsModel::On);
    QVERIFY(model.setData(cell, true, SwitchRole));
    QVERIFY(!model.setData(cell, false, SwitchRole)); // as it is
    QVERIFY(model.setData(cell, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, FlagsModel::Flag), true, SwitchRole));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("spread_gate"));
    QCOMPARE(wanted[0][1].toBool(), true);
    QVERIFY(changed.isEmpty());
    QVERIFY(!model.isOn(1));
}

void TestHostTables::lastChangesAreShown()
{
    FlagsModel model(kTestFlags);
    host::ChangeRecord newest{true, "futures", "", "on", "ann", "roll week", *parseRfc3339("2026-01-05T14:31:45Z")};
    host::ChangeRecord older = newest;
    older.after = "off";
    host::ChangeRecord setting = newest;
    setting.isFlag = false;
    setting.key = "spread_gate";
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setChanges({setting, newest, older});
    QCOMPARE(model.index(0, FlagsModel::LastChange).data().toString(),
             QStringLiteral("on by ann, 2026-01-05 14:31:45 (UTC): roll week"));
    QCOMPARE(model.index(1, FlagsModel::LastChange).data().toString(), QStringLiteral("never changed"));
    QCOMPARE(changed.size(), 1);
}

void TestHostTables::sessionsResetOnlyWhenOthersCome()
{
    host::SessionSummary first;
    first.sessionId = "a";
    first.name = "Tuesday crypto";
    first.kind = host::SessionKind::Simulation;
    first.created = *parseRfc3339("2026-01-05T14:31:45Z");
    first.source = "simulator, seed 42";
    host::SessionSummary second = first;
    second.sessionId = "b";
    SessionsModel model;
    const QAbstractItemModelTester tester(&model, kFailHard);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSessions({first, second});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.index(0, SessionsModel::Kind).data().toString(), QStringLiteral("SIM"));
    QCOMPARE(model.index(0, SessionsModel::State).data().toString(), QStringLiteral("can be resumed"));
    QCOMPARE(model.index(0, SessionsModel::Created).data().toString(), QStringLiteral("2026-01-05 14:31:45"));
    second.isClosed = true;
    model.setSessions({first, second});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, SessionsModel::State));
    model.setNotes({{"b", "tried a wider stop\nand it held"}, {"gone", "x"}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toModelIndex(), model.index(1, SessionsModel::Note));
    QCOMPARE(model.index(1, SessionsModel::Note).data().toString(), QStringLiteral("tried a wider stop and it held"));
    QCOMPARE(model.index(0, SessionsModel::Note).data().toString(), QString());
    model.setSessions({second});
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.row(0)->sessionId, std::string("b"));
    QVERIFY(model.row(1) == nullptr);
}

void TestHostTables::comparedSessionsStandBesideEachOther()
{
    host::SessionFigures first;
    first.events = 1200;
    first.from = *parseRfc3339("2026-01-05T14:00:00Z");
    first.to = *parseRfc3339("2026-01-05T15:00:00Z");
    first.initial = Cash{100'000LL * 100'000'000LL};
    first.trades = 4;
    first.wins = 1;
    first.net = Cash{-250LL * 100'000'000LL};
    first.fees = Cash{12LL * 100'000'000LL};
    first.drawdown = 0.03;
    first.settings = {{"risk.max_positions", "3"}, {"scoring.timeframes", "5m"}};
    host::SessionFigures second = first;
    second.trades = 5;
    second.wins = 3;
    second.net = Cash{125LL * 100'000'000LL};
    second.drawdown = 0.01;
    second.settings = {{"risk.max_positions", "1"}, {"scoring.timeframes", "5m"}};
    second.flags = {{"spread_gate", "on"}};
    models::ComparedFiguresModel figures;
    models::ComparedSettingsModel settings;
    const QAbstractItemModelTester figureTester(&figures, kFailHard);
    const QAbstractItemModelTester settingTester(&settings, kFailHard);
    figures.setSessions(first, second);
    settings.setDifferences(host::setupDifferences(first, second));
    const auto cell = [&figures](const char* key, int column) {
        return figures.index(figures.rowOf(key), column).data().toString();
    };
    using Figures = models::ComparedFiguresModel;
    QCOMPARE(cell("trades", Figures::Difference), QStringLiteral("+1"));
    QCOMPARE(cell("net", Figures::Difference), QStringLiteral("+375.00"));
    QCOMPARE(cell("wins", Figures::First), QStringLiteral("25.0%"));
    QCOMPARE(cell("wins", Figures::Difference), QStringLiteral("+35.0%"));
    QCOMPARE(figures.index(figures.rowOf("net"), Figures::Difference).data(models::ToneRole).toInt(),
             static_cast<int>(models::Tone::Gain));
    // Less drawdown is a gain, more of it a loss.
    QCOMPARE(figures.index(figures.rowOf("drawdown"), Figures::Difference).data(models::ToneRole).toInt(),
             static_cast<int>(models::Tone::Gain));
    QCOMPARE(cell("drawdown", Figures::Second), QStringLiteral("1.00%"));
    QCOMPARE(settings.rowCount(), 2);
    QCOMPARE(settings.index(0, 0).data().toString(), QStringLiteral("risk.max_positions"));
    QCOMPARE(settings.index(0, 2).data().toString(), QStringLiteral("1"));
    QCOMPARE(settings.index(1, 1).data().toString(), QStringLiteral("default"));
    // Another pair changes cells alone.
    QSignalSpy reset(&figures, &QAbstractItemModel::modelReset);
    figures.setSessions(second, first);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(cell("net", Figures::Difference), QStringLiteral("-375.00"));
}

/// Two columns: a text, and a number that sorts otherwise than its text.
void fill(QStandardItemModel& model, std::initializer_list<std::pair<const char*, int>> rows)
{
    for (const auto& [text, number] : rows) {
        auto* name = new QStandardItem(QString::fromUtf8(text));
        name->setData(QString::fromUtf8(text), SortRole);
        auto* value = new QStandardItem(QString::number(number));
        value->setData(number, SortRole);
        model.appendRow({name, value});
    }
}

QStringList firstColumn(const QAbstractItemModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 0).data().toString();
    return out;
}

void TestHostTables::proxyFiltersByAllWords()
{
    QStandardItemModel source;
    fill(source, {{"BTC-USDT spread gate", 1}, {"ETH-USDT cooldown", 2}, {"SPY spread", 31}});
    TextFilterProxy proxy;
    const QAbstractItemModelTester tester(&proxy, kFailHard);
    proxy.setSourceModel(&source);
    proxy.setFilterText(QStringLiteral(" SPREAD  btc "));
    QCOMPARE(firstColumn(proxy), QStringList{QStringLiteral("BTC-USDT spread gate")});
    proxy.setFilterText(QStringLiteral("spread 31")); // words of different columns
    QCOMPARE(firstColumn(proxy), QStringList{QStringLiteral("SPY spread")});
    proxy.setFilterText(QString());
    QCOMPARE(proxy.rowCount(), 3);
}

void TestHostTables::proxySortsByRawValues()
{
    QStandardItemModel source;
    fill(source, {{"b", 10}, {"a", 9}, {"c", 100}});
    TextFilterProxy proxy;
    proxy.setSourceModel(&source);
    proxy.sort(1);
    QCOMPARE(firstColumn(proxy), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(firstColumn(proxy), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    proxy.sort(-1);
    QCOMPARE(firstColumn(proxy), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
}

void TestHostTables::proxyResortsWhenTold()
{
    QStandardItemModel source;
    fill(source, {{"a", 1}, {"b", 2}});
    TextFilterProxy proxy;
    const QAbstractItemModelTester tester(&proxy, kFailHard);
    proxy.setSourceModel(&source);
    proxy.sort(1);
    QSignalSpy layout(&proxy, &QAbstractItemModel::layoutChanged);
    proxy.resort();
    QVERIFY(layout.isEmpty()); // nothing has changed
    source.item(0, 1)->setData(5, SortRole);
    QCOMPARE(firstColumn(proxy), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    proxy.resort();
    QCOMPARE(firstColumn(proxy), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(layout.size(), 1);
    proxy.setFilterText(QStringLiteral("a"));
    source.item(0, 0)->setText(QStringLiteral("x"));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.resort();
    QCOMPARE(proxy.rowCount(), 0);
}

} // namespace

SEXTANT_TEST(TestHostTables)
#include "tst_host_tables.moc"
