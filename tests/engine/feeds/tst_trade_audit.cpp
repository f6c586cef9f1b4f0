#include <QTest>

#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/feeds/contiguity/trade_keeper.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using Kind = FeedState::Kind;

/// Trades that never came, seen by the volume of the venue's own bars.
class TestTradeAudit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHowManyAreMissing();
    void tellsThatNobodyKnowsHowMany();
    void aHostThatDoesNotAnswerHidesNothing();
    void believesAVenueThatCountsOtherwise();
    void saysNothingOfWhatIsKnown();
    void fetchesTheLastOnesOfAVenueThatCounts();
    void looksBehindAReconnect();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'040); // a whole minute

DecodedTrade trade(std::uint64_t id, Duration at)
{
    DecodedTrade out;
    out.id.low = id;
    out.record.time = kStart + at;
    out.record.price = Price{static_cast<std::int64_t>(id)};
    out.record.size = 0.1;
    out.record.instrument = 1;
    return out;
}

struct Audited {
    RecordingSink sink;
    TradeKeeper keeper;

    explicit Audited(bool isCounted) : keeper({1}, settings(isCounted), sink) {}
    static TradeKeeperSettings settings(bool isCounted)
    {
        TradeKeeperSettings out;
        out.areCounted = isCounted;
        out.auditLength = 1min;
        return out;
    }
    /// Twelve a minute, without those in `lost`.
    void play(std::uint64_t first, std::uint64_t last, std::initializer_list<std::uint64_t> lost = {})
    {
        for (std::uint64_t id = first; id <= last; ++id)
            if (std::find(lost.begin(), lost.end(), id) == lost.end()) {
                const DecodedTrade one = trade(id, at(id));
                keeper.onTrades({&one, 1}, false, kStart + at(id));
            }
    }
    static Duration at(std::uint64_t id) { return static_cast<std::int64_t>(id) * 5s; }
    void close(int minute, double volume)
    {
        const Time from = kStart + minute * 1min;
        keeper.onBar(from, from + 1min, volume, from + 1min);
    }
    /// The history's newest `count` up to `last`.
    void answer(std::uint64_t last, std::uint64_t count, Time now)
    {
        std::vector<DecodedTrade> page;
        for (std::uint64_t id = last + 1 - count; id <= last; ++id)
            page.push_back(trade(id, at(id)));
        keeper.onHistory(page, false, now);
    }
};

} // namespace

void TestTradeAudit::tellsHowManyAreMissing()
{
    Audited one(false);
    one.play(0, 11);
    one.play(12, 24, {14, 17});
    one.close(0, 1.2);
    one.close(1, 1.2);
    one.keeper.tick(kStart + 2min);
    QVERIFY2(!one.keeper.takeRequest(kStart + 2min), "trades may come after their bar");
    QCOMPARE(one.keeper.nextDue(), kStart + 2min + 2s);
    one.keeper.tick(kStart + 2min + 2s);
    QVERIFY(one.keeper.takeRequest(kStart + 2min + 2s) && !one.keeper.takeRequest(kStart + 2min + 3s));
    one.answer(24, 20, kStart + 2min + 3s);
    QCOMPARE(one.sink.told(Kind::Gap), std::uint64_t{2});
    QVERIFY(one.sink.states[0].from == kStart + 1min && one.sink.states[0].to == kStart + 2min);
    QVERIFY(one.keeper.counts().missing == 2 && one.keeper.counts().gaps == 1 && one.keeper.isWhole());
    QVERIFY2(!one.keeper.takeRequest(kStart + 1h), "nobody waits for anything");
    QCOMPARE(one.sink.trades.size(), std::size_t{23});
}

void TestTradeAudit::tellsThatNobodyKnowsHowMany()
{
    Audited one(false);
    one.play(0, 24, {14});
    one.close(1, 1.2);
    one.keeper.tick(kStart + 3min);
    QVERIFY(one.keeper.takeRequest(kStart + 3min));
    one.answer(24, 5, kStart + 3min); // too short to reach the minute
    QVERIFY(one.sink.times(Kind::Gap) == 1 && one.sink.told(Kind::Gap) == 0);
}

void TestTradeAudit::aHostThatDoesNotAnswerHidesNothing()
{
    Audited one(false);
    one.play(0, 24, {14});
    one.close(1, 1.2);
    one.keeper.tick(kStart + 3min);
    QVERIFY(one.keeper.takeRequest(kStart + 3min));
    one.keeper.onHistoryFailed(kStart + 3min);
    QVERIFY(one.sink.times(Kind::Gap) == 1 && one.keeper.nextDue() == Time::max());
}

void TestTradeAudit::believesAVenueThatCountsOtherwise()
{
    Audited one(false);
    int asked = 0;
    for (int minute = 0; minute < 10; ++minute) {
        const auto first = static_cast<std::uint64_t>(minute) * 12;
        one.play(first, first + 11);
        one.close(minute, 1.5); // it counts something that it does not show
        const Time now = kStart + (minute + 1) * 1min + 30s;
        one.keeper.tick(now);
        if (!one.keeper.takeRequest(now)) continue;
        ++asked;
        one.answer(first + 11, std::min<std::uint64_t>(first + 12, 40), now);
    }
    QVERIFY2(asked >= 3 && asked <= 4, qPrintable(QString::number(asked)));
    QVERIFY(one.sink.times(Kind::Gap) <= 1); // the first minute: no history reaches behind the beginning
}

void TestTradeAudit::saysNothingOfWhatIsKnown()
{
    Audited one(false);
    one.play(3, 11);
    one.close(0, 1.2); // it began before we listened
    one.keeper.tick(kStart + 2min);
    QVERIFY(!one.keeper.takeRequest(kStart + 2min));
    one.keeper.onReconnected(kStart + 62s);
    QVERIFY(one.keeper.takeRequest(kStart + 62s));
    one.answer(24, 5, kStart + 62s); // it does not reach back: a gap
    QCOMPARE(one.sink.times(Kind::Gap), std::size_t{1});
    one.close(1, 1.2);
    one.keeper.tick(kStart + 3min);
    QVERIFY2(!one.keeper.takeRequest(kStart + 3min), "that gap was told");
    // Rounding is no loss.
    one.play(25, 47);
    one.close(3, 0.1 * 12);
    one.keeper.tick(kStart + 5min);
    QVERIFY(!one.keeper.takeRequest(kStart + 5min));
}

void TestTradeAudit::fetchesTheLastOnesOfAVenueThatCounts()
{
    Audited one(true);
    one.play(1, 20); // and nothing comes any more
    one.close(1, 1.2);
    one.keeper.tick(kStart + 3min);
    const auto after = one.keeper.takeRequest(kStart + 3min);
    QVERIFY(after && after->low == 20);
    one.answer(23, 3, kStart + 3min);
    QVERIFY(!one.keeper.isWhole() && one.keeper.takeRequest(kStart + 3min)->low == 23);
    one.keeper.onHistory({}, false, kStart + 3min);
    QVERIFY(one.keeper.isWhole() && one.sink.states.empty() && one.keeper.counts().repairs == 1);
    QCOMPARE(one.sink.trades.size(), std::size_t{23});
    QVERIFY(one.sink.tradeProvenance.back() == Provenance::Backfilled);
}

void TestTradeAudit::looksBehindAReconnect()
{
    Audited one(true);
    one.play(1, 5);
    one.keeper.onReconnected(kStart + 30s);
    QVERIFY(!one.keeper.takeRequest(kStart + 30s)); // the next trade may tell at once
    QVERIFY(one.keeper.takeRequest(kStart + 31s));
    one.keeper.onHistory({}, false, kStart + 31s);
    QVERIFY(one.keeper.isWhole() && one.keeper.counts().repairs == 0 && one.keeper.counts().gaps == 0);
    // It does: nothing has to be asked.
    one.keeper.onReconnected(kStart + 40s);
    one.play(6, 6);
    QVERIFY(one.keeper.isWhole() && !one.keeper.takeRequest(kStart + 50s));
    // Nobody answers: nothing is known to be missing.
    one.keeper.onReconnected(kStart + 60s);
    QVERIFY(one.keeper.takeRequest(kStart + 61s));
    one.keeper.tick(kStart + 90s);
    QVERIFY(one.keeper.isWhole() && one.sink.states.empty());
}

SEXTANT_TEST(TestTradeAudit)
#include "tst_trade_audit.moc"
