#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include "engine/storage/bars_table.h"
#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::storage;
using market::Timeframe;

namespace {

BarRow barRow(const char* instrument, Timeframe timeframe, std::int64_t startSecond, std::int64_t close)
{
    BarRow row;
    row.instrument = instrument;
    row.priceScale = 2;
    row.bar.timeframe = timeframe;
    row.bar.durationSeconds = 60;
    row.bar.end = Time::fromSeconds(startSecond + 60);
    row.bar.open = Price{100};
    row.bar.high = Price{close + 5};
    row.bar.low = Price{90};
    row.bar.close = Price{close};
    row.bar.volume = 1.25;
    row.bar.openSpread = market::Bar::kUnknownSpread;
    row.bar.closeSpread = 3;
    row.bar.flags = market::kQuoteBar;
    return row;
}

} // namespace

class TestBarsTable : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private slots:
    void givesBackWhatWasStoredInOrder()
    {
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "b.db");
        auto database = std::move(*Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite));
        BarsTable bars(database);
        QVERIFY(bars.latest("X", Timeframe::M1, 10)->empty());
        std::vector<BarRow> rows;
        for (const std::int64_t minute : {4, 0, 2, 1, 3})
            rows.push_back(barRow("X", Timeframe::M1, minute * 60, 100 + minute));
        rows.push_back(barRow("X", Timeframe::M5, 0, 500));
        rows.push_back(barRow("Y", Timeframe::M1, 0, 900));
        QVERIFY(database.transact([&] { return bars.put(rows); }).has_value());

        const auto latest = bars.latest("X", Timeframe::M1, 2);
        QCOMPARE(latest->size(), std::size_t{2});
        QCOMPARE((*latest)[0].bar.close.units, std::int64_t{103});
        QCOMPARE((*latest)[1].bar.close.units, std::int64_t{104});
        QCOMPARE(bars.latest("X", Timeframe::M1, 100, Time::fromSeconds(120))->size(), std::size_t{2});

        const auto range = bars.range("X", Timeframe::M1, Time::fromSeconds(60), Time::fromSeconds(180));
        QCOMPARE(range->size(), std::size_t{2});
        const auto& bar = (*range)[0].bar;
        QCOMPARE(bar.end, Time::fromSeconds(120));
        QCOMPARE(bar.durationSeconds, 60U);
        QCOMPARE(bar.openSpread, market::Bar::kUnknownSpread);
        QCOMPARE(bar.closeSpread, 3U);
        QCOMPARE(bar.volume, 1.25);
        QCOMPARE(int{bar.flags}, int{market::kQuoteBar});
        QCOMPARE((*range)[0].priceScale, 2);

        // The same bar again replaces the first.
        const BarRow again[] = {barRow("X", Timeframe::M1, 60, 777)};
        QVERIFY(bars.put(again).has_value());
        QCOMPARE(bars.range("X", Timeframe::M1, Time::fromSeconds(60), Time::fromSeconds(61))->front().bar.close.units,
                 std::int64_t{777});
        QCOMPARE(bars.latest("X", Timeframe::M1, 100)->size(), std::size_t{5});
    }

    void keepsHowABarCameToBeKnown()
    {
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "p.db");
        auto database = std::move(*Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite));
        BarsTable bars(database);
        const auto put = [&](std::int64_t minute, std::optional<market::Provenance> provenance, std::int64_t close) {
            BarRow row = barRow("X", Timeframe::M1, minute * 60, close);
            row.provenance = provenance;
            return bars.put({&row, 1}).has_value();
        };
        const auto at = [&](std::int64_t minute) {
            return bars.range("X", Timeframe::M1, Time::fromSeconds(minute * 60), Time::fromSeconds(minute * 60 + 1))
                ->front();
        };
        for (int i = 0; i < market::kProvenances; ++i) {
            QVERIFY(put(i, static_cast<market::Provenance>(i), 100));
            QVERIFY(at(i).provenance == static_cast<market::Provenance>(i));
        }
        QVERIFY(put(9, std::nullopt, 100));
        QVERIFY(!at(9).provenance.has_value()); // as an older version left it

        // The next session has what this one had: that says nothing new.
        QVERIFY(put(1, market::Provenance::CarriedOver, 101));
        QVERIFY(at(1).provenance == market::Provenance::Live);
        QCOMPARE(at(1).bar.close.units, std::int64_t{101});
        QVERIFY(put(1, market::Provenance::Backfilled, 102));
        QVERIFY(at(1).provenance == market::Provenance::Backfilled);
    }
};

SEXTANT_TEST(TestBarsTable)
#include "tst_bars_table.moc"
