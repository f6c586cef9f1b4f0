#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/import_models.h"
#include "models/number_text.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

market::formats::FileHead headOf(std::vector<std::string> names, std::size_t rows)
{
    market::formats::FileHead head;
    head.layoutKey = "key";
    head.names = std::move(names);
    head.columns = 3;
    head.firstRow = head.names.empty() ? 1 : 2;
    for (std::size_t i = 0; i < rows; ++i)
        head.rows.push_back({"a" + std::to_string(i), "b"}); // one cell short
    return head;
}

host::ImportReport reportOf(std::uint64_t bars)
{
    host::ImportReport report;
    report.info.path = "/tmp/x.csv";
    report.info.format = "csv-bars";
    report.info.timeframe = market::Timeframe::M1;
    report.info.first = Time::fromSeconds(1'609'459'260);
    report.info.last = Time::fromSeconds(1'609'459'260 + 60 * static_cast<std::int64_t>(bars));
    report.instrument = "binance:BTC-USDT";
    report.bars = bars;
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(bars, 20); ++i)
        report.firstBars.push_back({i + 2, Time::fromSeconds(1'609'459'200 + 60 * static_cast<std::int64_t>(i)), "1.00",
                                    "2.00", "0.50", "1.50", i == 0 ? std::nullopt : std::optional(1.25)});
    return report;
}

} // namespace

class TestImportModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsShownAsWritten()
    {
        ImportHeadModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        QCOMPARE(model.rowCount() + model.columnCount(), 0);
        model.setHead(headOf({"Date", "Price", ""}, 4));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("a3"));
        QCOMPARE(model.index(3, 2).data().toString(), QString()); // a row that is too short
        const auto title = [&](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QCOMPARE(title(0), QStringLiteral("Date"));
        QCOMPARE(title(2), QStringLiteral("column 3"));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("2"));
        QSignalSpy told(&model, &QAbstractItemModel::headerDataChanged);
        model.setMapping({{"time", "Date"}, {"close", "2"}});
        QCOMPARE(told.count(), 1);
        QCOMPARE(title(0), QStringLiteral("Date = Time"));
        QCOMPARE(title(1), QStringLiteral("Price = Close"));
        model.setMapping({{"time", "Date"}, {"close", "2"}});
        QCOMPARE(told.count(), 1);
        model.setHead(std::nullopt);
        QCOMPARE(model.rowCount() + model.columnCount(), 0);
    }

    void columnsAreNamedSoThatTheyAreFoundAgain()
    {
        const auto twice = headOf({"Date", "Price", "Price"}, 1);
        QCOMPARE(ImportText::theirs(twice, 0), std::string("Date"));
        QCOMPARE(ImportText::theirs(twice, 1), std::string("2"));
        QCOMPARE(ImportText::theirs(headOf({}, 1), 2), std::string("3"));
    }

    void barsAndProblemsFollowTheReport()
    {
        ImportBarsModel bars;
        ImportProblemsModel problems;
        const QAbstractItemModelTester barsTester(&bars, kFatal);
        const QAbstractItemModelTester problemsTester(&problems, kFatal);
        host::ImportReport report = reportOf(50);
        report.info.problems = {{7, "close", "'x' is no number"}, {7, "time", "is earlier"}};
        bars.setReport(&report);
        problems.setReport(&report);
        QCOMPARE(bars.rowCount(), 20);
        QCOMPARE(bars.index(0, ImportBarsModel::Volume).data().toString(), unknownText());
        QCOMPARE(bars.index(1, ImportBarsModel::Begins).data().toString(), QStringLiteral("2021-01-01 00:01:00"));
        QVERIFY(bars.headerData(ImportBarsModel::Begins, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(QStringLiteral("UTC")));
        QCOMPARE(problems.rowCount(), 2); // two of one line
        QCOMPARE(problems.index(1, ImportProblemsModel::Field).data().toString(), QStringLiteral("time"));
        report = reportOf(3);
        bars.setReport(&report);
        problems.setReport(&report);
        QCOMPARE(bars.rowCount(), 3);
        QCOMPARE(problems.rowCount(), 0);
        bars.setReport(nullptr);
        QCOMPARE(bars.rowCount(), 0);
    }

    void aReportIsSaidInSentences()
    {
        host::ImportReport report = reportOf(1'500);
        QStringList lines = ImportText::summary(report);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(QStringLiteral("binance:BTC-USDT in bars of 1m")) &&
                     lines[0].contains(QStringLiteral("1,500 bars")),
                 qPrintable(lines[0]));
        report.replaced = 1;
        report.info.rejected = 12;
        report.gaps = 2;
        report.missing = 30;
        report.firstGaps = {{Time::fromSeconds(1'609'459'260), Time::fromSeconds(1'609'460'000), 10}};
        report.info.warnings = {"/tmp/x.csv: nothing is known of BTC-USDT."};
        lines = ImportText::summary(report);
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[1].startsWith(QStringLiteral("One of them")), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(QStringLiteral("12 rows")), qPrintable(lines[2]));
        QVERIFY2(lines[3].contains(QStringLiteral("2021-01-01 00:01:00")), qPrintable(lines[3]));
        QCOMPARE(lines[4], QStringLiteral("nothing is known of BTC-USDT."));
        QVERIFY(ImportText::done(report).contains(QStringLiteral("1,500 bars of binance:BTC-USDT")));
        report = reportOf(0);
        QVERIFY(ImportText::summary(report)[0].endsWith(QStringLiteral("no bars.")));
    }

    void problemsAreSaidAsTheDialogNamesThings()
    {
        const QString path = QStringLiteral("/tmp/x.csv");
        QCOMPARE(ImportText::problem("/tmp/x.csv:12: close: 'x' is no number", path),
                 QStringLiteral("Line 12: close: 'x' is no number."));
        QCOMPARE(ImportText::problem("--columns: 'Foo' is no column of the file", path),
                 QStringLiteral("“Columns”: 'Foo' is no column of the file."));
        QVERIFY(
            !ImportText::problem("/tmp/x.csv:1: symbol: name it with --symbol", path).contains(QStringLiteral("--")));
        QCOMPARE(ImportText::problem("", path), QStringLiteral("."));
    }

    void progressSaysWhatIsDone()
    {
        host::BarImportJob::Progress progress;
        progress.phase = host::BarImportJob::Phase::Checking;
        progress.share = 0.255;
        QVERIFY(ImportText::phase(progress).endsWith(percentText(0.255, 0)));
        progress.share.reset();
        QVERIFY(!ImportText::phase(progress).contains(QLatin1Char('%')));
    }
};

SEXTANT_TEST(TestImportModels)
#include "tst_import_models.moc"
