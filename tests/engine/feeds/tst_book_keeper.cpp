#include <QTest>

#include <map>

#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/contiguity/book_keeper.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using market::SequenceRule;
using market::Side;
using Kind = FeedState::Kind;

class TestBookKeeper final : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatComesBeforeItsSnapshot();
    void asksAnewAfterAGap();
    void aCrossedBookIsAGap();
    void waitsLongerEachTime();
    void leavesOutWhatComesAfterTheEnd();
    void noticesSilence();
    void isRightWheneverItSaysSo();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

struct Change {
    Side side;
    std::int64_t price;
    std::int64_t size;
};

struct Message {
    DecodedBook book;
    std::vector<market::BookLevel> levels;
};

Message message(bool isSnapshot, std::uint64_t previous, std::uint64_t sequence, const std::vector<Change>& changes,
                SequenceRule rule = SequenceRule::Overlapping)
{
    Message out;
    out.book.isSnapshot = isSnapshot;
    out.book.instrument = 1;
    out.book.previous = previous;
    out.book.sequence = sequence;
    out.book.rule = rule;
    out.book.time = kStart;
    out.book.count = changes.size();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        market::BookLevel level;
        level.time = kStart;
        level.price = Price{changes[i].price};
        level.size = {changes[i].size};
        level.previous = isSnapshot ? sequence : previous;
        level.sequence = sequence;
        level.instrument = 1;
        level.side = changes[i].side;
        level.rule = rule;
        level.part = static_cast<std::uint8_t>((i == 0 ? market::kFirstOfUpdate : 0) |
                                               (i + 1 == changes.size() ? market::kLastOfUpdate : 0));
        out.levels.push_back(level);
    }
    return out;
}

void give(BookKeeper& keeper, const Message& one, Time now) { keeper.onBook(one.book, one.levels, now); }

BookKeeperSettings rest()
{
    BookKeeperSettings settings;
    settings.seed = VenueTraits::Seed::Rest;
    return settings;
}

const std::vector<Change> kTop{{Side::Buy, 100, 5}, {Side::Sell, 102, 7}};

bool is(const BookKeeper& keeper, BookPhase phase) { return keeper.phase() == phase; }

} // namespace

void TestBookKeeper::keepsWhatComesBeforeItsSnapshot()
{
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    give(keeper, message(false, 9, 10, kTop), kStart); // of nobody
    QVERIFY(is(keeper, BookPhase::Empty) && sink.deltas == 0);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart) && !keeper.takeRequest(kStart));
    give(keeper, message(false, 9, 10, {{Side::Buy, 99, 1}}), kStart);
    give(keeper, message(false, 10, 12, {{Side::Buy, 101, 3}}), kStart);
    QVERIFY(is(keeper, BookPhase::Buffering));
    give(keeper, message(true, 11, 11, kTop), kStart + 1s);
    QVERIFY(is(keeper, BookPhase::Synced) && keeper.book().best(Side::Buy)->price.units == 101);
    QVERIFY(sink.book.isLive() && sink.book.best(Side::Buy)->price.units == 101); // a session sees the same
    QVERIFY(sink.states.empty());
}

void TestBookKeeper::asksAnewAfterAGap()
{
    RecordingSink sink;
    BookKeeper keeper({1}, BookKeeperSettings{}, sink);
    keeper.onSubscribed(kStart);
    QVERIFY(!keeper.takeRequest(kStart)); // the first frame brings it
    give(keeper, message(true, 1, 1, kTop, SequenceRule::Linked), kStart);
    give(keeper, message(false, 1, 2, {{Side::Buy, 99, 1}}, SequenceRule::Linked), kStart);
    give(keeper, message(false, 4, 5, {{Side::Buy, 98, 1}}, SequenceRule::Linked), kStart);
    QVERIFY(is(keeper, BookPhase::Resync) && sink.told(Kind::Gap) == 2 && !sink.book.isLive());
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 6, 6, kTop, SequenceRule::Linked), kStart + 1s);
    QVERIFY(is(keeper, BookPhase::Synced) && sink.times(Kind::Repaired) == 1 && sink.book.isLive());
    QVERIFY(keeper.counts().gaps == 1 && keeper.counts().seeds == 2);
}

void TestBookKeeper::aCrossedBookIsAGap()
{
    RecordingSink sink;
    BookKeeper keeper({1}, BookKeeperSettings{}, sink);
    keeper.onSubscribed(kStart);
    give(keeper, message(true, 1, 1, kTop), kStart);
    give(keeper, message(false, 1, 2, {{Side::Buy, 103, 1}}), kStart);
    QVERIFY(is(keeper, BookPhase::Resync) && keeper.counts().crossed == 1 && keeper.takeRequest(kStart));
}

void TestBookKeeper::waitsLongerEachTime()
{
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    Time now = kStart;
    Duration before{0};
    for (int i = 0; i < 8; ++i) {
        QVERIFY(keeper.takeRequest(now));
        keeper.onSeedFailed(now);
        QVERIFY(!keeper.takeRequest(now));
        const Duration wait = keeper.nextDue() - now;
        QVERIFY(wait >= before && wait <= 30s);
        before = wait;
        now = keeper.nextDue();
    }
    QVERIFY(before == Duration(30s));
    QVERIFY(keeper.takeRequest(now));
    keeper.tick(now + 10s); // it was asked and nothing came
    QVERIFY(keeper.nextDue() == now + 40s);
}

void TestBookKeeper::leavesOutWhatComesAfterTheEnd()
{
    RecordingSink sink;
    BookKeeper keeper({1}, BookKeeperSettings{}, sink);
    keeper.onSubscribed(kStart);
    give(keeper, message(true, 1, 1, kTop), kStart);
    keeper.onLost(kStart + 1s);
    QVERIFY(is(keeper, BookPhase::Empty) && sink.told(Kind::Gap) == 1);
    give(keeper, message(false, 1, 2, {{Side::Buy, 99, 1}}), kStart + 1s);
    QVERIFY(sink.deltas == 0);
    keeper.onLost(kStart + 2s);
    QCOMPARE(sink.states.size(), std::size_t{1});
}

void TestBookKeeper::noticesSilence()
{
    RecordingSink sink;
    BookKeeperSettings settings;
    settings.staleAfter = 60s;
    BookKeeper keeper({1}, settings, sink);
    keeper.onSubscribed(kStart);
    give(keeper, message(true, 1, 1, kTop), kStart);
    DecodedBook nothing;
    keeper.onBook(nothing, {}, kStart + 59s); // "nothing changed" is a word too
    keeper.tick(kStart + 100s);
    QVERIFY(is(keeper, BookPhase::Synced));
    keeper.tick(kStart + 119s);
    QVERIFY(is(keeper, BookPhase::Resync) && keeper.counts().stale == 1 && keeper.takeRequest(kStart + 119s));
}

void TestBookKeeper::isRightWheneverItSaysSo()
{
    // A venue's book behind a line that drops and repeats messages: whenever the keeper says Synced and has heard the
    // newest message, its book is the venue's, and so is the one that a session would have.
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        RandomStream draws(seed, RandomPurpose::Test, 3);
        const bool isRest = seed % 2 == 0;
        const SequenceRule rule = isRest ? SequenceRule::Overlapping : SequenceRule::Linked;
        RecordingSink sink;
        BookKeeper keeper({1}, isRest ? rest() : BookKeeperSettings{}, sink);
        std::map<std::int64_t, std::int64_t> bids{{90, 1}}, asks{{110, 1}};
        std::uint64_t sequence = 1;
        Time now = kStart;
        const auto snapshot = [&] {
            std::vector<Change> all;
            for (const auto& [price, size] : bids)
                all.push_back({Side::Buy, price, size});
            for (const auto& [price, size] : asks)
                all.push_back({Side::Sell, price, size});
            return message(true, sequence, sequence, all, rule);
        };
        keeper.onSubscribed(now);
        if (!isRest) give(keeper, snapshot(), now);
        int right = 0;
        for (int step = 0; step < 400; ++step) {
            now = now + 100ms;
            std::vector<Change> changes;
            for (std::uint64_t k = 0; k <= draws.nextBelow(3); ++k) {
                const bool isBid = draws.nextBelow(2) == 0;
                const auto price =
                    static_cast<std::int64_t>(isBid ? 80 + draws.nextBelow(20) : 101 + draws.nextBelow(20));
                const auto size = static_cast<std::int64_t>(draws.nextBelow(4));
                auto& side = isBid ? bids : asks;
                if (size == 0)
                    side.erase(price);
                else
                    side[price] = size;
                changes.push_back({isBid ? Side::Buy : Side::Sell, price, size});
            }
            const std::uint64_t previous = sequence;
            sequence += 1 + draws.nextBelow(3);
            const Message delta = message(false, previous, sequence, changes, rule);
            const bool isLost = draws.nextBelow(25) == 0;
            if (!isLost) give(keeper, delta, now);
            if (!isLost && draws.nextBelow(10) == 0) give(keeper, delta, now);
            if (draws.nextBelow(60) == 0) {
                keeper.onLost(now);
                keeper.onSubscribed(now);
                if (!isRest) give(keeper, snapshot(), now);
            }
            keeper.tick(now);
            if (draws.nextBelow(3) == 0 && keeper.takeRequest(now)) {
                if (draws.nextBelow(4) == 0)
                    keeper.onSeedFailed(now);
                else
                    give(keeper, snapshot(), now);
            }
            if (isLost || !is(keeper, BookPhase::Synced)) continue;
            ++right;
            for (const market::OrderBook* book :
                 std::initializer_list<const market::OrderBook*>{&keeper.book(), &sink.book}) {
                QVERIFY2(book->isLive(), qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
                QVERIFY2(book->depth(Side::Buy) == bids.size() && book->depth(Side::Sell) == asks.size(),
                         qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
                for (const auto& [price, size] : bids)
                    QVERIFY(book->sizeAt(Side::Buy, Price{price}).units == size);
                for (const auto& [price, size] : asks)
                    QVERIFY(book->sizeAt(Side::Sell, Price{price}).units == size);
            }
        }
        QVERIFY2(right > 150, qPrintable(QString("seed %1: in order for %2 of 400").arg(seed).arg(right)));
    }
}

SEXTANT_TEST(TestBookKeeper)
#include "tst_book_keeper.moc"
