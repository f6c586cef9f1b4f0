#include <QTest>

#include "tests/test_main.h"

#include <cstdlib>
#include <optional>
#include <string>

#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"
#include "engine/trading/venue/fill_ladder.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using market::formats::MarketRecord;

namespace {

/// What a trader does on a clock of its own, whatever the market does: the same orders for every rung.
struct Habit {
    Duration every = std::chrono::seconds(5);
    std::string quantity;   ///< in units of the base
    std::optional<Time> to; ///< of the recording: no further
    bool takes = true;      ///< buys at market and sells again; else rests at both best prices for as long
};

QString money(Cash cash) { return QString::number(static_cast<double>(cash.units) / 1e8, 'f', 2); }

} // namespace

/// Recorded markets under all fill models, each difference attributed (execution.md §7).
class TestRecordedLadder final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (const char* folder = std::getenv("SEXTANT_DATA")) m_data = folder;
    }

    void capturesUnderEveryModel_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("takes");
        QTest::newRow("Binance spot, taking") << QString("btcusdt_binance_spot_20240808_raw.jsonl.gz") << true;
        QTest::newRow("Binance spot, resting") << QString("btcusdt_binance_spot_20240808_raw.jsonl.gz") << false;
        QTest::newRow("Binance USD-M, taking") << QString("btcusdt_binance_usdm_20240808_raw.jsonl.gz") << true;
        QTest::newRow("Binance USD-M, resting") << QString("btcusdt_binance_usdm_20240808_raw.jsonl.gz") << false;
    }
    void capturesUnderEveryModel()
    {
        if (m_data.empty()) QSKIP("SEXTANT_DATA is not set: no recorded book to trade in");
        QFETCH(QString, file);
        QFETCH(bool, takes);
        Habit habit;
        habit.takes = takes;
        habit.quantity = "2"; // bitcoins
        // Some minutes are enough, and the futures send three times as much as the spot market.
        const bool isFuture = file.contains(QLatin1String("usdm"));
        habit.to = parseRfc3339(isFuture ? "2024-08-08T23:55:50Z" : "2024-08-08T23:57:00Z").value();
        VenueSettings settings;
        settings.impact.permanent = true;
        const auto rungs = play(m_data + "/l2/" + file.toStdString(), settings, habit, FillLadder::kAllModels);
        if (QTest::currentTestFailed()) return;
        QCOMPARE(rungs.size(), std::size_t{4});
        for (const LadderRung& rung : rungs)
            QVERIFY(rung.executions > 0);
        // Without cost, with the spread, with depth and with everything.
        QVERIFY(rungs[0].spread + rungs[0].slippage + rungs[0].impact + rungs[0].latency == Cash{});
        QVERIFY(rungs[1].impact == Cash{} && rungs[2].impact == Cash{});
        if (takes) {
            for (std::size_t i = 1; i < 4; ++i)
                QVERIFY(rungs[i].spread > Cash{} && rungs[i].made == Lots{});
            QVERIFY(rungs[2].slippage > rungs[1].slippage); // two bitcoins are more than stand at the best price
            QVERIFY(rungs[3].impact > Cash{});
            QCOMPARE(rungs[1].bought, rungs[0].bought);
        } else {
            // Each model is harder to be filled by than the one before.
            QVERIFY(rungs[0].made >= rungs[1].made && rungs[0].made.count > 0);
            QVERIFY(rungs[2].made.count > 0);
        }
    }

    void ticksOfADayAtQuotesAndTrades()
    {
        if (m_data.empty()) QSKIP("SEXTANT_DATA is not set: no recorded trades to fill around");
        Habit habit;
        habit.every = std::chrono::minutes(5);
        habit.quantity = "500"; // shares
        constexpr FillModel kModels[] = {FillModel::F0, FillModel::F1};
        const auto rungs = play(m_data + "/ticks/equity/spy_trades_20131008.csv.gz", {}, habit, kModels);
        if (QTest::currentTestFailed()) return;
        QCOMPARE(rungs[0].bought, rungs[1].bought);
        QVERIFY(rungs[1].spread > Cash{} && rungs[1].slippage > Cash{});
        // 1 bp of half-spread and 1 bp of slippage each way, and roundings.
        const double ratio = static_cast<double>(rungs[1].slippage.units) / static_cast<double>(rungs[1].spread.units);
        QVERIFY(ratio > 0.99 && ratio < 1.01);
        QVERIFY(rungs[1].net < rungs[0].net);
    }

private:
    std::vector<LadderRung> play(const std::string& path, const VenueSettings& settings, const Habit& habit,
                                 std::span<const FillModel> models)
    {
        const auto catalog = market::InstrumentCatalog::builtIn();
        market::formats::SourceOptions options;
        options.path = path;
        options.to = habit.to;
        auto source = market::formats::TapeSource::open(options, catalog);
        if (!source) {
            QTest::qFail(source.error().message.c_str(), __FILE__, __LINE__);
            return {};
        }
        (*source)->assignInstrument(InstrumentId{1});
        market::Instrument instrument = (*source)->instrument();
        instrument.id = InstrumentId{1};
        const Lots lots = instrument.parseLots(habit.quantity).value();
        FillLadder ladder(instrument, settings, nullptr, models);
        ladder.setDailyStatistics(0.025, 30'000.0);
        market::OrderBook book;
        MarketRecord record;
        std::vector<market::formats::SourceNotice> notices;
        Price last;
        Price bid;
        Price ask;
        Time next = Time::min();
        std::uint64_t id = 0;
        std::uint64_t rounds = 0;
        std::size_t crossed = 0;
        const auto act = [&](Time now) {
            OrderTicket ticket;
            ticket.quantity = lots;
            if (habit.takes) {
                ticket.id = OrderId{++id};
                ticket.side = rounds % 2 == 0 ? Side::Buy : Side::Sell;
                ladder.submit(now, ticket);
            } else if (bid.units > 0) {
                ticket.kind = OrderKind::Limit;
                ticket.tif = TimeInForce::GoodTillDate;
                ticket.goodTill = now + habit.every;
                for (const Side side : {Side::Buy, Side::Sell}) {
                    ticket.id = OrderId{++id};
                    ticket.side = side;
                    ticket.limit = side == Side::Buy ? bid : ask;
                    ladder.submit(now, ticket);
                }
            }
            ++rounds;
        };
        for (;;) {
            notices.clear();
            const auto step = (*source)->next(record, notices);
            if (step && !*step) break;
            if (!step) {
                QTest::qFail(step.error().message.c_str(), __FILE__, __LINE__);
                return {};
            }
            const Time now = record.time();
            if (next == Time::min()) next = now + habit.every;
            for (; next <= now; next = next + habit.every) {
                ladder.onTimer(next);
                act(next);
            }
            ladder.onTimer(now);
            market::BookVerdict verdict = market::BookVerdict::Partial;
            switch (record.kind) {
            case MarketRecord::Kind::Trade:
                last = record.trade.price;
                ladder.onTrade(now, record.trade);
                break;
            case MarketRecord::Kind::Quote:
                if (record.quote.isUsable()) {
                    bid = record.quote.bid;
                    ask = record.quote.ask;
                }
                ladder.onQuote(now, record.quote);
                break;
            case MarketRecord::Kind::BookSnapshot:
                verdict = book.apply(record.snapshot);
                break;
            case MarketRecord::Kind::BookDelta:
                verdict = book.apply(record.delta);
                break;
            default:
                break;
            }
            if (verdict == market::BookVerdict::Crossed) ++crossed;
            if (verdict == market::BookVerdict::Applied || verdict == market::BookVerdict::Gap ||
                verdict == market::BookVerdict::Crossed)
                ladder.onBook(now, book);
        }
        if (crossed > 0) QTest::qFail("a crossed book", __FILE__, __LINE__);
        const auto rungs = ladder.rungs(last);
        if (!rungs) {
            QTest::qFail(rungs.error().message.c_str(), __FILE__, __LINE__);
            return {};
        }
        for (const LadderRung& rung : *rungs) {
            qInfo(
                "%s: %llu rounds, bought %s, sold %s, made %s; net %s = decision %s - latency %s - waiting %s - spread "
                "%s - slippage %s - impact %s - fees %s",
                std::string(toString(rung.model)).c_str(), static_cast<unsigned long long>(rounds),
                instrument.format(rung.bought).c_str(), instrument.format(rung.sold).c_str(),
                instrument.format(rung.made).c_str(), qPrintable(money(rung.net)), qPrintable(money(rung.decision)),
                qPrintable(money(rung.latency)), qPrintable(money(rung.waiting)), qPrintable(money(rung.spread)),
                qPrintable(money(rung.slippage)), qPrintable(money(rung.impact)), qPrintable(money(rung.fees)));
            const Cash parts =
                rung.decision - rung.latency - rung.waiting - rung.spread - rung.slippage - rung.impact - rung.fees;
            if (rung.net != parts) QTest::qFail("the parts do not add up", __FILE__, __LINE__);
        }
        return *rungs;
    }

    std::string m_data;
};

SEXTANT_TEST(TestRecordedLadder)
#include "tst_recorded_ladder.moc"
