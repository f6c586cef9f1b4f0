#include "tests/slowness.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <thread>

#include "engine/host/bar_import_job.h"
#include "engine/host/cockpit_host.h"
#include "engine/host/import_profiles.h"
#include "engine/host/nearest_names.h"
#include "engine/market/formats/file_head.h"
#include "engine/market/instrument_catalog.h"
#include "engine/storage/bars_table.h"
#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 30s * test::kSlowness;

std::string minutes(int count, const char* header = "timestamp,open,high,low,close,volume\n")
{
    std::string text = header;
    for (int i = 0; i < count; ++i)
        text += std::to_string(1'609'459'200LL + 60LL * i) + ",100,110,90,10" + std::to_string(i % 10) + ",1\n";
    return text;
}

std::string write(const QTemporaryDir& folder, const char* name, const std::string& text)
{
    const std::string path = folder.filePath(QString::fromLatin1(name)).toStdString();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

struct OpenWorkspace {
    explicit OpenWorkspace(const QTemporaryDir& folder)
        : workspace(storage::Workspace::open(
              storage::WorkspaceLocation::directory(folder.filePath(QStringLiteral("workspace")).toStdString()), "test",
              Time::fromSeconds(1'700'000'000)))
    {
        if (!workspace) qFatal("%s", workspace.error().message.c_str());
    }
    [[nodiscard]] storage::Database connect() const
    {
        auto database = workspace->connect(storage::Database::Access::ReadWrite);
        if (!database) qFatal("%s", database.error().message.c_str());
        return *std::move(database);
    }
    Result<storage::Workspace> workspace;
};

ImportPlan planOf(const std::string& path)
{
    ImportPlan plan;
    plan.source.path = path;
    plan.source.symbol = "BTC-USDT";
    plan.source.venue = "binance";
    return plan;
}

BarImportJob::Progress finished(const BarImportJob& job)
{
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!job.progress().isOver && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    return job.progress();
}

} // namespace

/// Bars from files into the history, as a window does it beside a session that runs.
class TestBarImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void othersWriteWhileAFileIsRead()
    {
        const QTemporaryDir folder;
        const OpenWorkspace open(folder);
        auto database = open.connect();
        auto other = open.connect();
        ImportPlan plan = planOf(write(folder, "btc_1m.csv", minutes(20'000)));
        int written = 0;
        std::int64_t seen = -1;
        plan.onWritten = [&](std::uint64_t) {
            // A session's journal: it neither waits nor sees anything half done.
            const auto done = other.transact([&] {
                return other.execute(
                    "INSERT OR REPLACE INTO settings (key, value, updated_at, updated_by) VALUES ('t', '1', 0, 'a')");
            });
            if (done) ++written;
            seen = other.integer("SELECT count(*) FROM bars").value_or(-1);
            return true;
        };
        bool isCommitted = false;
        plan.onCommit = [&] { isCommitted = true; };
        const auto report = importBars(plan, market::InstrumentCatalog::builtIn(), database);
        QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
        QVERIFY(isCommitted);
        QCOMPARE(report->bars, std::uint64_t(20'000));
        QCOMPARE(report->replaced, std::uint64_t(0));
        QCOMPARE(seen, std::int64_t(0));
        QVERIFY2(written >= 5, qPrintable(QString::number(written)));
        QCOMPARE(*other.integer("SELECT count(*) FROM bars"), std::int64_t(20'000));
        // Once more: all are replaced, none is there twice, and what was gathered is gone.
        plan.onWritten = {};
        const auto again = importBars(plan, market::InstrumentCatalog::builtIn(), database);
        QVERIFY(again.has_value());
        QCOMPARE(again->replaced, std::uint64_t(20'000));
        QCOMPARE(*database.integer("SELECT count(*) FROM bars"), std::int64_t(20'000));
        QCOMPARE(*database.integer("SELECT count(*) FROM temp.sqlite_master"), std::int64_t(0));
    }

    void cancelledAnywhereNothingIsChanged()
    {
        const QTemporaryDir folder;
        const OpenWorkspace open(folder);
        auto database = open.connect();
        const std::string path = write(folder, "btc_1m.csv", minutes(20'000));
        for (int stopAt = 0; stopAt < 6; ++stopAt) {
            ImportPlan plan = planOf(path);
            int calls = 0;
            plan.onWritten = [&](std::uint64_t) { return calls++ < stopAt; };
            const auto report = importBars(plan, market::InstrumentCatalog::builtIn(), database);
            if (calls <= stopAt) break;
            QVERIFY(!report && report.error().code == ErrorCode::Interrupted);
            QCOMPARE(*database.integer("SELECT count(*) FROM bars"), std::int64_t(0));
            QCOMPARE(*database.integer("SELECT count(*) FROM temp.sqlite_master"), std::int64_t(0));
        }
        QVERIFY(importBars(planOf(path), market::InstrumentCatalog::builtIn(), database).has_value());
        QCOMPARE(*database.integer("SELECT count(*) FROM bars"), std::int64_t(20'000));
    }

    void aJobLooksAndImports()
    {
        const QTemporaryDir folder;
        CockpitHost::Options options;
        options.workspace = folder.filePath(QStringLiteral("workspace")).toStdString();
        CockpitHost host(options);
        const std::string path = write(folder, "x.csv", minutes(300));
        {
            const BarImportJob early(host, planOf(path), BarImportJob::Kind::Look);
            QVERIFY(early.progress().isOver && !early.progress().isGood); // no workspace is open
        }
        QVERIFY(host.openWorkspace().has_value());
        const BarImportJob look(host, planOf(path), BarImportJob::Kind::Look);
        const auto looked = finished(look);
        QVERIFY2(looked.isGood, looked.problem.c_str());
        QVERIFY(looked.head && looked.head->names.size() == 6 && looked.head->rows.size() == 20);
        QCOMPARE(looked.report->bars, std::uint64_t(300));
        QCOMPARE(looked.report->firstBars.size(), std::size_t(20));
        QCOMPARE(looked.report->firstBars[1].row, std::uint64_t(3)); // its line
        QVERIFY(looked.report->firstBars[1].start == Time::fromSeconds(1'609'459'260));
        QCOMPARE(QString::fromStdString(looked.report->firstBars[1].close), QStringLiteral("101"));
        auto database = host.servicePlace().workspace->connect(storage::Database::Access::ReadOnly);
        QCOMPARE(*database->integer("SELECT count(*) FROM bars"), std::int64_t(0));
        const BarImportJob job(host, planOf(path), BarImportJob::Kind::Import);
        QVERIFY(finished(job).isGood);
        QCOMPARE(*database->integer("SELECT count(*) FROM bars"), std::int64_t(300));
        // One that goes early leaves nothing, whenever that is.
        const std::string large = write(folder, "large.csv", minutes(60'000));
        ImportPlan plan = planOf(large);
        plan.source.symbol = "ETH-USDT";
        for (int i = 0; i < 20; ++i) {
            BarImportJob cancelled(host, plan, BarImportJob::Kind::Import);
            for (int spin = 0; spin < i * 20'000; ++spin)
                std::atomic_signal_fence(std::memory_order_seq_cst);
        }
        const auto count = *database->integer("SELECT count(*) FROM bars WHERE instrument = 'binance:ETH-USDT'");
        QVERIFY(count == 0 || count == 60'000);
    }

    void profilesAreKeptByLayout()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const ImportProfile named{{{"time", "Datum"}, {"close", "5"}}, "Europe/Athens"};
        {
            ImportProfiles profiles(path);
            QVERIFY(profiles.find("Datum;a;b;c;d") == nullptr);
            QVERIFY(profiles.keep("Datum;a;b;c;d", named).has_value());
            QVERIFY(profiles.keep("", named).has_value()); // a list without a layout is not remembered
        }
        ImportProfiles again(path);
        QVERIFY(again.find("Datum;a;b;c;d") != nullptr && *again.find("Datum;a;b;c;d") == named);
        QVERIFY(again.find("") == nullptr);
        QVERIFY(again.keep("Datum;a;b;c;d", {}).has_value()); // nothing is said of it any more
        QVERIFY(ImportProfiles(path).find("Datum;a;b;c;d") == nullptr);
        // The oldest go.
        for (int i = 0; i < 250; ++i)
            QVERIFY(again.keep("layout \"" + std::to_string(i) + "\",\\", named).has_value());
        const ImportProfiles full(path);
        QVERIFY(full.find("layout \"49\",\\") == nullptr);
        QVERIFY(full.find("layout \"50\",\\") != nullptr && full.find("layout \"249\",\\") != nullptr);
        // What is no such file counts as none.
        for (const char* broken :
             {"", "{", "[]", R"({"profiles":7})", R"({"profiles":[7,{"layout":3},{"columns":1}]})"}) {
            std::ofstream(path / "import-profiles.json", std::ios::trunc) << broken;
            QVERIFY(ImportProfiles(path).find("layout \"50\",\\") == nullptr);
        }
    }

    void theHeadOfAFileIsShownAsWritten()
    {
        const QTemporaryDir folder;
        using market::formats::readFileHead;
        const auto semicolons =
            readFileHead(write(folder, "a.csv", "Datum;Auf;Hoch;Tief;\"Zu\"\n2021-01-01 00:00;1;2;0,5;1,5\n"), 5);
        QVERIFY2(semicolons.has_value(), semicolons ? "" : semicolons.error().message.c_str());
        QCOMPARE(semicolons->columns, std::size_t(5));
        QCOMPARE(QString::fromStdString(semicolons->names.back()), QStringLiteral("Zu"));
        QCOMPARE(QString::fromStdString(semicolons->rows.front().back()), QStringLiteral("1,5"));
        QCOMPARE(semicolons->firstRow, std::size_t(2));
        const auto nameless = readFileHead(write(folder, "b.csv", "1609459200000,1,2,0.5,1.5,7\n"), 5);
        QVERIFY(nameless && nameless->names.empty() && nameless->columns == 6 && nameless->rows.size() == 1);
        const auto json = readFileHead(write(folder, "c.json", "[[1609459200000,1,2,0.5,1.5,7]]"), 5);
        QVERIFY(json && json->layoutKey.empty() && json->columns == 6 && json->rows.size() == 1);
        const auto empty = readFileHead(write(folder, "d.csv", ""), 5);
        QVERIFY(!empty || (empty->columns == 0 && empty->rows.empty()));
        QVERIFY(!readFileHead(folder.filePath("none").toStdString(), 5));
        QVERIFY(!readFileHead(write(folder, "e.bin",
                                    std::string("\x7f"
                                                "ELF\0\1\2\3",
                                                8)),
                              5));
    }

    void namesNearWhatWasTyped()
    {
        const std::vector<std::string> names{"ADA-USDT", "BTC-EUR", "BTC-USDC", "BTC-USDT", "ETH-BTC", "ETH-USDT"};
        QCOMPARE(nearestNames("btcusd", names, 3), (std::vector<std::string>{"BTC-USDC", "BTC-USDT", "BTC-EUR"}));
        QCOMPARE(nearestNames("BCT-USDT", names, 1), std::vector<std::string>{"BTC-USDT"});
        QVERIFY(nearestNames("", names, 3).empty());
        QVERIFY(nearestNames("--", names, 3).empty());
        QVERIFY(nearestNames("NOPENADA", names, 3).empty());
        QVERIFY(nearestNames("x", {}, 3).empty());
        QCOMPARE(nearestNames(std::string(10'000, 'B'), names, 3).size(), std::size_t(0));
    }
};

SEXTANT_TEST(TestBarImport)
#include "tst_bar_import.moc"
