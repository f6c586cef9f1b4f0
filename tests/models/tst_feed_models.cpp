#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/cell_values.h"
#include "models/feed_table_model.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using namespace std::chrono_literals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const Time kNow = Time::fromSeconds(1'800'000'000);

FeedRow feedOf(feeds::Venue venue, feeds::FeedHealth health = feeds::FeedHealth::Live)
{
    FeedRow row;
    row.venue = venue;
    row.now = kNow;
    row.status.health = health;
    row.symbols = {"BTC-USDT", "ETH-USDT"};
    row.status.instruments.resize(2);
    row.status.latencyP50 = 41ms;
    row.status.latencyP99 = 96ms;
    row.status.framesPerSecond = 480.0;
    row.status.restLimit = 200;
    return row;
}

} // namespace

class TestFeedModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeAndGoWhereTheyStand()
    {
        using feeds::Venue;
        FeedTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setFeeds({feedOf(Venue::Binance), feedOf(Venue::Okx)});
        const QPersistentModelIndex okx = model.index(1, FeedTableModel::VenueColumn);
        model.setFeeds({feedOf(Venue::Bybit), feedOf(Venue::Okx), feedOf(Venue::Alpaca)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 4);
        QCOMPARE(removed.count(), 1);
        QVERIFY(okx.isValid());
        QCOMPARE(okx.row(), 1);
        QCOMPARE(model.data(okx, Qt::DisplayRole).toString(), QStringLiteral("OKX"));
        model.setFeeds({feedOf(Venue::Alpaca), feedOf(Venue::Okx)}); // the other way round
        QCOMPARE(reset.count(), 1);
        model.setFeeds({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.history("okx") == nullptr);
    }

    void tellsOnlyTheCellsThatShowSomethingElse()
    {
        FeedTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        FeedRow row = feedOf(feeds::Venue::Binance);
        model.setFeeds({row});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        row.now = kNow + 200ms; // nothing that is shown
        model.setFeeds({row});
        QCOMPARE(changed.count(), 0);
        row.status.gaps.open = 1;
        row.status.gaps.filled = 2;
        model.setFeeds({row});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().column(), int(FeedTableModel::GapsOpen));
        QCOMPARE(changed.front().at(1).toModelIndex().column(), int(FeedTableModel::GapsFilled));
    }

    void randomListsKeepTheModelInOrder()
    {
        // The tester is fatal on any wrong signal; the rows are compared besides.
        FeedTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        quint32 seed = 7;
        const auto draw = [&seed](quint32 below) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8) % below;
        };
        for (int turn = 0; turn < 300; ++turn) {
            std::vector<feeds::Venue> venues(feeds::kVenues.begin(), feeds::kVenues.end());
            std::vector<FeedRow> rows;
            const quint32 count = draw(9);
            const bool isShuffled = draw(3) == 0;
            for (quint32 i = 0; i < count; ++i) {
                const auto at = isShuffled ? draw(static_cast<quint32>(venues.size())) : 0;
                if (!isShuffled && draw(2) == 0 && venues.size() > 1) venues.erase(venues.begin());
                FeedRow row = feedOf(venues[at], static_cast<feeds::FeedHealth>(draw(5)));
                venues.erase(venues.begin() + at);
                row.now = kNow + std::chrono::seconds(turn);
                row.status.reconnects = draw(3);
                rows.push_back(std::move(row));
                if (venues.empty()) break;
            }
            const std::size_t wanted = rows.size();
            std::vector<std::string> keys;
            for (const FeedRow& row : rows)
                keys.push_back(row.key());
            model.setFeeds(std::move(rows));
            QCOMPARE(model.rows().size(), wanted);
            for (std::size_t i = 0; i < wanted; ++i)
                QCOMPARE(model.rows()[i].key(), keys[i]);
        }
    }

    void chipsSayTheirStateByWordAndShape_data()
    {
        QTest::addColumn<int>("health");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mark");
        using feeds::FeedHealth;
        using Mark = FeedChip::Mark;
        QTest::newRow("connecting") << int(FeedHealth::Connecting) << "Binance connecting" << int(Mark::Ring);
        QTest::newRow("live") << int(FeedHealth::Live) << "Binance live 41 ms" << int(Mark::Disc);
        QTest::newRow("degraded") << int(FeedHealth::Degraded) << "Binance degraded 41 ms" << int(Mark::Triangle);
        QTest::newRow("stale") << int(FeedHealth::Stale) << "Binance stale" << int(Mark::Diamond);
        QTest::newRow("down") << int(FeedHealth::Down) << "Binance down" << int(Mark::Square);
    }
    void chipsSayTheirStateByWordAndShape()
    {
        QFETCH(int, health);
        FeedRow row = feedOf(feeds::Venue::Binance, static_cast<feeds::FeedHealth>(health));
        const FeedChip chip = FeedText::chip(row);
        QTEST(chip.text, "text");
        QTEST(int(chip.mark), "mark");
        QVERIFY(!chip.explanation.isEmpty());
    }

    void restInsteadOfTheStreamIsAStateOfItsOwn()
    {
        FeedTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        FeedRow row = feedOf(feeds::Venue::Kucoin, feeds::FeedHealth::Down);
        model.setFeeds({row});
        const auto state = [&] { return model.index(0, FeedTableModel::State).data().toString(); };
        QVERIFY2(state().endsWith(QStringLiteral("down")), qPrintable(state()));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        row.supply = feeds::FeedSupply::Polling;
        model.setFeeds({row});
        QVERIFY(!changed.isEmpty());
        QVERIFY2(state().endsWith(QStringLiteral("fallback")), qPrintable(state()));
        const FeedChip chip = FeedText::chip(row);
        QCOMPARE(chip.text, QStringLiteral("KuCoin fallback"));
        QCOMPARE(int(chip.mark), int(FeedChip::Mark::Wedge));
        QVERIFY2(chip.explanation.contains(QStringLiteral("over REST")), qPrintable(chip.explanation));
        // Less than down, more than something missing.
        FeedRow other = row;
        other.supply = feeds::FeedSupply::Unavailable;
        QVERIFY(FeedText::chip(other).rank > chip.rank);
        other.status.health = feeds::FeedHealth::Degraded;
        QVERIFY(FeedText::chip(other).rank < chip.rank);
        // A venue that is only being connected is no fallback yet, and one whose stream runs none any more.
        row.status.health = feeds::FeedHealth::Connecting;
        QCOMPARE(int(stateOf(row)), int(FeedState::Connecting));
        row.status.health = feeds::FeedHealth::Live;
        QCOMPARE(int(stateOf(row)), int(FeedState::Live));
    }

    void aMedianOfNothingIsNoUnknownLatency()
    {
        FeedRow row = feedOf(feeds::Venue::Okx);
        row.status.latencyP50 = 0ms; // the clocks differ by as much as the way takes
        QCOMPARE(FeedText::median(row.status), QStringLiteral("<1 ms"));
        QVERIFY(FeedText::explanation(row).contains(QStringLiteral("<1 ms")));
        row.status.latencyP99 = 0ms;
        QCOMPARE(FeedText::median(row.status), unknownText());
        FeedTableModel model;
        model.setFeeds({row});
        QCOMPARE(model.index(0, FeedTableModel::Latency).data().toString(), unknownText());
    }

    void troublesAreSaidInWords()
    {
        FeedRow row = feedOf(feeds::Venue::Bybit, feeds::FeedHealth::Degraded);
        QVERIFY(FeedText::troubles(row).isEmpty());
        row.status.instruments[1].hasBook = true;
        row.status.instruments[1].book = feeds::BookPhase::Resync;
        row.status.instruments[1].books.seeds = 1;
        row.status.instruments[1].gapsOpen = 1; // the book's own
        QCOMPARE(FeedText::troubles(row), QStringList{QStringLiteral("the book of ETH-USDT begins anew")});
        row.status.instruments[0].gapsOpen = 1;
        row.status.breaker = feeds::BreakerState::Open;
        row.status.breakerFailures = 5;
        row.status.breakerUntil = kNow + 42s;
        row.status.allowance = feeds::AllowanceState::Held;
        row.status.restHeldUntil = kNow + 30s;
        const QStringList troubles = FeedText::troubles(row);
        QCOMPARE(troubles.size(), 4);
        QCOMPARE(troubles[1], QStringLiteral("what BTC-USDT missed is being fetched"));
        QVERIFY2(troubles[2].contains(QStringLiteral("open after 5")), qPrintable(troubles[2]));
        QVERIFY2(troubles[2].contains(QStringLiteral("42 s")), qPrintable(troubles[2]));
        QCOMPARE(troubles[3], QStringLiteral("the venue asked for a pause of 30 s"));
        row.status.lines.emplace_back();
        row.status.lines[0].state = feeds::ConnectionState::Waiting;
        row.status.lines[0].lastDrop = feeds::DropReason::Silent;
        row.status.lines[0].retryAt = kNow + 4s;
        row.status.lines[0].words = "1006";
        const QString first = FeedText::troubles(row).front();
        QVERIFY2(first.contains(QStringLiteral("nothing came for too long")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("1006")) && first.contains(QStringLiteral("4 s")), qPrintable(first));
    }

    void cellsSaySharesAndProvenance()
    {
        FeedTableModel model;
        FeedRow row = feedOf(feeds::Venue::Alpaca);
        row.status.restUsed = 182;
        row.status.instruments[0].bars.given = 510;
        row.status.instruments[0].bars.backfilled = 500;
        row.status.instruments[1].bars.given = 12;
        row.status.instruments[1].bars.inferred = 2;
        row.status.skew = -3ms;
        model.setFeeds({row});
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(FeedTableModel::Allowance), QStringLiteral("91%"));
        QCOMPARE(model.index(0, FeedTableModel::Allowance).data(GaugeRole).value<Gauge>().used, 0.91);
        QCOMPARE(text(FeedTableModel::Bars), QStringLiteral("20 live · 500 fetched · 2 inferred"));
        QCOMPARE(text(FeedTableModel::Latency), QStringLiteral("41 ms · 96 ms"));
        QVERIFY(text(FeedTableModel::Skew).endsWith(QStringLiteral("3 ms")));
        QCOMPARE(model.index(0, FeedTableModel::Symbols).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("BTC-USDT, ETH-USDT"));
    }

    void theHistoryIsARing()
    {
        LatencyHistory history;
        feeds::FeedStatus status = feedOf(feeds::Venue::Okx).status;
        QVERIFY(history.add(status, kNow));
        QVERIFY(!history.add(status, kNow + 999ms));
        for (int i = 1; i <= 2000; ++i) {
            status.latencyP50 = std::chrono::milliseconds(i);
            QVERIFY(history.add(status, kNow + std::chrono::seconds(i)));
        }
        QCOMPARE(history.samples().size(), LatencyHistory::kLength);
        QCOMPARE(history.samples().front().p50, 1101.0);
        const QVector<float> line = history.sparkline(90);
        QCOMPARE(line.size(), 90);
        QCOMPARE(line.back(), 2000.0F);
        QCOMPARE(line.front(), 1110.0F);         // the largest of its ten
        status.health = feeds::FeedHealth::Down; // what is not measured is no number
        QVERIFY(history.add(status, kNow + 3000s));
        QCOMPARE(history.samples().back().p50, 0.0);
        QVERIFY(history.add(status, kNow)); // the clock was set back
        QCOMPARE(history.samples().size(), std::size_t(1));
    }

    void detailsFollowTheChosenFeed()
    {
        FeedLinesModel lines;
        FeedInstrumentsModel instruments;
        const QAbstractItemModelTester linesTester(&lines, kFatal);
        const QAbstractItemModelTester instrumentsTester(&instruments, kFatal);
        FeedRow row = feedOf(feeds::Venue::Kucoin);
        row.status.lines.resize(2);
        row.status.lines[1].isSuccessor = true;
        row.status.lines[0].drops[static_cast<std::size_t>(feeds::DropReason::Lost)] = 2;
        row.status.lines[0].drops[static_cast<std::size_t>(feeds::DropReason::Asked)] = 1;
        row.status.lines[0].words = "<b>bye</b>";
        lines.setFeed(&row);
        instruments.setFeed(&row);
        QCOMPARE(lines.rowCount(), 2);
        const QString why = lines.index(0, FeedLinesModel::Why).data().toString();
        QVERIFY2(why.contains(QStringLiteral("2: the other end closed it")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("<b>bye</b>")), qPrintable(why));
        QVERIFY(!why.contains(QStringLiteral("nobody wanted")));
        QCOMPARE(lines.index(1, FeedLinesModel::Connection).data().toString(), QStringLiteral("1.1, takes over"));
        QCOMPARE(instruments.rowCount(), 2);
        row.status.lines.erase(row.status.lines.begin());
        row.status.instruments.pop_back();
        lines.setFeed(&row);
        instruments.setFeed(&row);
        QCOMPARE(lines.rowCount(), 1);
        QCOMPARE(instruments.rowCount(), 1);
        lines.setFeed(nullptr);
        instruments.setFeed(nullptr);
        QCOMPARE(lines.rowCount() + instruments.rowCount(), 0);
    }
};

SEXTANT_TEST(TestFeedModels)
#include "tst_feed_models.moc"
