#include "tests/test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/findings_model.h"
#include "models/roles.h"
#include "models/text_filter_proxy.h"
#include "models/trade_journal_model.h"
#include "tests/models/snapshot_builder.h"

using namespace sextant;
using namespace sextant::models;

namespace {

session::PositionRow closedTrade(std::uint64_t number, std::int64_t gross, std::uint8_t account = 0)
{
    session::PositionRow row;
    row.seq = number;
    row.position = PositionId{number};
    row.instrument = InstrumentId{1};
    row.account = account;
    row.state = trading::PositionState::Closed;
    row.opened = Time::fromSeconds(1000);
    row.closed = Time::fromSeconds(1000 + 90 * static_cast<std::int64_t>(number));
    row.largest = Lots{5};
    row.realised = Cash{gross * 100'000'000};
    row.fees = Cash{100'000'000};
    row.best = Cash{30 * 100'000'000LL};
    row.worst = Cash{-12 * 100'000'000LL};
    row.closing = ReasonCode::ExitTarget;
    return row;
}

/// Snapshots of one session whose logs grow.
struct Growing {
    session::AppendLog<session::PositionRow> closed;
    session::AppendLog<session::NoteRow> notes;
    session::AppendLog<session::FindingRow> findings;

    test::SnapshotBuilder builder;

    Growing() { builder.addInstrument("BTC-USDT"); }
    [[nodiscard]] session::SnapshotPtr snapshot(std::uint64_t serial = 1)
    {
        auto made = std::make_shared<session::Snapshot>(*builder.snapshot());
        made->serial = serial;
        made->closedPositions = closed.view();
        made->notes = notes.view();
        made->findings = findings.view();
        auto second = std::make_shared<session::AccountPart>(*made->account);
        second->account = 1;
        second->name = "second";
        made->accounts = {made->account, second};
        return made;
    }
    void note(std::uint64_t position, const char* text, const char* tags)
    {
        session::NoteRow row;
        row.position = PositionId{position};
        row.text = text;
        row.tags = tags;
        notes.add(row);
    }
};

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestAccountTables final : public QObject {
    Q_OBJECT
private slots:
    void theJournalTellsBestAndWorst()
    {
        TradeJournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Growing log;
        log.closed.add(closedTrade(1, 20));
        log.closed.add(closedTrade(2, -5, 1));
        model.setSnapshot(log.snapshot());
        QCOMPARE(model.rowCount(), 2);
        // The newest on top.
        QCOMPARE(model.index(0, 0).data(KeyRole).toULongLong(), 2ULL);
        QCOMPARE(cell(model, 0, TradeJournalModel::Account), QStringLiteral("second"));
        QCOMPARE(cell(model, 1, TradeJournalModel::Account), QStringLiteral("Main"));
        QVERIFY(cell(model, 1, TradeJournalModel::Result).contains(QLatin1String("19")));
        QVERIFY(cell(model, 1, TradeJournalModel::Best).contains(QLatin1String("30")));
        QVERIFY(cell(model, 1, TradeJournalModel::Worst).contains(QLatin1String("12")));
        QCOMPARE(model.index(1, TradeJournalModel::Worst).data(SortRole).toLongLong(), -1'200'000'000LL);
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void tablesShowOneAccountOrAll()
    {
        TradeJournalModel model;
        TextFilterProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Growing log;
        log.closed.add(closedTrade(1, 20));
        log.closed.add(closedTrade(2, -5, 1));
        model.setSnapshot(log.snapshot());
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setAccount(1);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, 0).data(AccountRole).toInt(), 1);
        // What comes later is shown where it belongs.
        log.closed.add(closedTrade(3, 1, 1));
        log.closed.add(closedTrade(4, 1, 0));
        model.setSnapshot(log.snapshot());
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setAccount(0);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setFilterText(QStringLiteral("no such words"));
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilterText({});
        proxy.setAccount(std::nullopt);
        QCOMPARE(proxy.rowCount(), 4);
    }

    void notesComeToTheirTrade()
    {
        TradeJournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Growing log;
        log.closed.add(closedTrade(1, 20));
        log.closed.add(closedTrade(2, -5));
        log.note(1, "chased it", "fomo,late");
        model.setSnapshot(log.snapshot());
        QCOMPARE(cell(model, 1, TradeJournalModel::Note), QStringLiteral("chased it"));
        QCOMPARE(cell(model, 1, TradeJournalModel::Tags), QStringLiteral("fomo, late"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        log.note(1, "but it worked", "late");
        log.note(0, "a quiet day", "");
        model.setSnapshot(log.snapshot());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), static_cast<int>(TradeJournalModel::Tags));
        QCOMPARE(changed[0][1].toModelIndex().column(), static_cast<int>(TradeJournalModel::Note));
        QCOMPARE(cell(model, 1, TradeJournalModel::Note), QStringLiteral("chased it; but it worked"));
        QCOMPARE(cell(model, 1, TradeJournalModel::Note, Qt::ToolTipRole), QStringLiteral("chased it\nbut it worked"));
        QCOMPARE(cell(model, 1, TradeJournalModel::Tags), QStringLiteral("fomo, late"));
        QCOMPARE(cell(model, 0, TradeJournalModel::Note), QString());
        // A trade that closes later brings its note along.
        log.note(3, "early", "plan");
        log.closed.add(closedTrade(3, 1));
        model.setSnapshot(log.snapshot());
        QCOMPARE(cell(model, 0, TradeJournalModel::Note), QStringLiteral("early"));
        // Another session begins anew.
        Growing other;
        other.closed.add(closedTrade(1, 20));
        model.setSnapshot(other.snapshot(2));
        QCOMPARE(cell(model, 0, TradeJournalModel::Note), QString());
    }

    void aNoteIsACommand()
    {
        TradeJournalModel model;
        Growing log;
        log.closed.add(closedTrade(7, 20, 1));
        model.setSnapshot(log.snapshot());
        const session::Command command =
            model.noteCommand(0, QStringLiteral("  well done "), QStringLiteral(" a, b,a,, "));
        QVERIFY(command.kind == session::CommandKind::Note);
        QCOMPARE(command.value, std::string("well done"));
        QCOMPARE(command.key, std::string("a,b"));
        QVERIFY(command.position == PositionId{7});
        QCOMPARE(command.account, std::string("second"));
        QVERIFY(!model.noteCommand(-1, QStringLiteral("a day"), {}).position.isSet());
    }

    void findingsSayWhatDiffers()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Growing log;
        model.setSnapshot(log.snapshot());
        QCOMPARE(model.rowCount(), 0);
        session::FindingRow row;
        row.finding.kind = trading::FindingClass::MissingFill;
        row.finding.instrument = InstrumentId{1};
        row.finding.order = OrderId{12};
        row.finding.execution = 2;
        row.finding.otherValue = 5;
        row.isRepaired = true;
        log.findings.add(row);
        row = {};
        row.finding.kind = trading::FindingClass::CashDifference;
        row.finding.other = trading::ComparedWith::Storage;
        row.finding.account = 1;
        row.finding.engineValue = 10'000'000'000;
        log.findings.add(row);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setSnapshot(log.snapshot());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(cell(model, 1, FindingsModel::Order), QStringLiteral("12, fill 2"));
        QCOMPARE(cell(model, 1, FindingsModel::Compared), QStringLiteral("Venue"));
        QVERIFY(cell(model, 1, FindingsModel::Outcome).contains(QLatin1String("record")));
        QCOMPARE(cell(model, 0, FindingsModel::Compared), QStringLiteral("Storage"));
        QCOMPARE(cell(model, 0, FindingsModel::Account), QStringLiteral("second"));
        QVERIFY(cell(model, 0, FindingsModel::Engine).contains(QLatin1String("100")));
        QVERIFY(cell(model, 0, FindingsModel::Outcome).contains(QLatin1String("unlocked")));
        QVERIFY(!cell(model, 0, FindingsModel::What).isEmpty());
    }
};

SEXTANT_TEST(TestAccountTables)
#include "tst_account_tables.moc"
