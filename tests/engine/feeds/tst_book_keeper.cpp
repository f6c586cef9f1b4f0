#include <QTest>

#include <map>
#include <utility>

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
    void nobodyShowsABookThatIsNotBelieved();
    void aSnapshotOlderThanWhatWaitsBeginsNothing();
    void numbersThatBeginAnew_data();
    void numbersThatBeginAnew();
    void whatWaitsFromBeforeIsForgotten();
    void anEmptyMarketIsABook();
    void aMarketThatLeavesItsDepthGetsAnother_data();
    void aMarketThatLeavesItsDepthGetsAnother();
    void aNewDepthThatDoesNotFitIsLeftOut();
    void aWindowOfTheVenueIsAlwaysKnown();
    void aChannelThatDoesNotComeBackIsALoss();
    void aChannelThatIsDeadIsNoticed_data();
    void aChannelThatIsDeadIsNoticed();
    void aQuietMarketIsNoDeadChannel();
    void whatOtherChannelsSayIsTakenUp();
    void anAnswerThatDoesNotComeProvesNothing();
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
    QVERIFY(sink.deltas == 1 && !sink.book.isLive()); // the hole, and nothing of what came behind
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

void TestBookKeeper::nobodyShowsABookThatIsNotBelieved()
{
    // Whatever ends a book for the keeper ends it for a session, in the stream itself.
    for (const bool isSilent : {false, true}) {
        RecordingSink sink;
        BookKeeperSettings settings;
        settings.staleAfter = 60s;
        BookKeeper keeper({1}, settings, sink);
        keeper.onSubscribed(kStart);
        give(keeper, message(true, 1, 1, kTop, SequenceRule::None), kStart);
        QVERIFY(sink.book.isLive());
        if (isSilent)
            keeper.tick(kStart + 61s);
        else
            keeper.onLost(kStart + 61s);
        QVERIFY(!is(keeper, BookPhase::Synced) && !sink.book.isLive());
        if (!isSilent) keeper.onSubscribed(kStart + 62s);
        give(keeper, message(false, 1, 2, {{Side::Buy, 99, 1}}, SequenceRule::None), kStart + 62s);
        QVERIFY(!sink.book.isLive());
        give(keeper, message(true, 2, 2, kTop, SequenceRule::None), kStart + 63s);
        QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && sink.book.depth(Side::Buy) == 1);
    }
    // One that takes over and is not in order itself.
    RecordingSink sink, nowhere;
    BookKeeper before({1}, BookKeeperSettings{}, sink);
    before.onSubscribed(kStart);
    give(before, message(true, 1, 1, kTop), kStart);
    BookKeeper next({1}, BookKeeperSettings{}, nowhere);
    next.onSubscribed(kStart);
    next.handOver(sink, kStart + 1s);
    QVERIFY(!sink.book.isLive());
}

void TestBookKeeper::aSnapshotOlderThanWhatWaitsBeginsNothing()
{
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(false, 9, 10, {{Side::Buy, 99, 1}}), kStart);
    give(keeper, message(true, 5, 5, kTop), kStart); // from a host that is behind
    QVERIFY(!is(keeper, BookPhase::Synced) && !sink.book.isLive());
    QVERIFY(keeper.nextDue() <= kStart + 1s); // it is asked again soon
    keeper.tick(kStart + 1s);
    QVERIFY(keeper.takeRequest(kStart + 1s));
    give(keeper, message(true, 9, 9, kTop), kStart + 1s);
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && sink.book.sizeAt(Side::Buy, Price{99}).units == 1);
    give(keeper, message(false, 10, 11, {{Side::Buy, 98, 1}}), kStart + 1s);
    QVERIFY(sink.book.isLive() && sink.book.depth(Side::Buy) == 3);
}

void TestBookKeeper::numbersThatBeginAnew_data()
{
    QTest::addColumn<SequenceRule>("rule");
    QTest::newRow("overlapping") << SequenceRule::Overlapping;
    QTest::newRow("consecutive") << SequenceRule::Consecutive;
    QTest::newRow("linked") << SequenceRule::Linked;
}

void TestBookKeeper::numbersThatBeginAnew()
{
    // After maintenance the venue counts from 1 and says nothing of it: every message looks old. A book that stands
    // still must not be called live for good.
    QFETCH(SequenceRule, rule);
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 1'000'000, 1'000'000, kTop, rule), kStart);
    give(keeper, message(false, 1'000'000, 1'000'001, {{Side::Buy, 99, 1}}, rule), kStart);
    Time now = kStart;
    std::uint64_t sequence = 0;
    for (int i = 0; i < 40; ++i) {
        now = now + 100ms;
        Message one = message(false, sequence, sequence + 1, {{Side::Buy, 98, 1 + i}}, rule);
        one.book.time = now;
        give(keeper, one, now);
        ++sequence;
    }
    QVERIFY(is(keeper, BookPhase::Resync) && !sink.book.isLive());
    QVERIFY(keeper.takeRequest(now));
    give(keeper, message(true, sequence, sequence, kTop, rule), now);
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive());
    give(keeper, message(false, sequence, sequence + 1, {{Side::Buy, 97, 5}}, rule), now);
    QVERIFY(keeper.book().sizeAt(Side::Buy, Price{97}).units == 5 && sink.book.sizeAt(Side::Buy, Price{97}).units == 5);

    // What is merely said again is not that.
    for (int i = 0; i < 40; ++i)
        give(keeper, message(false, sequence, sequence + 1, {{Side::Buy, 97, 5}}, rule), now);
    QVERIFY(is(keeper, BookPhase::Synced));
}

void TestBookKeeper::whatWaitsFromBeforeIsForgotten()
{
    // A hole, and before the snapshot comes the venue begins to count anew: what waits belongs to no snapshot to come.
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 1'000'000, 1'000'000, kTop), kStart);
    give(keeper, message(false, 1'000'009, 1'000'010, {{Side::Buy, 99, 1}}), kStart);
    QVERIFY(is(keeper, BookPhase::Resync));
    Time now = kStart;
    std::uint64_t sequence = 1;
    for (int i = 0; i < 600 && !is(keeper, BookPhase::Synced); ++i) {
        now = now + 100ms;
        keeper.tick(now);
        give(keeper, message(false, sequence, sequence + 1, {{Side::Buy, 98, 1 + i}}), now);
        ++sequence;
        if (keeper.takeRequest(now)) give(keeper, message(true, sequence, sequence, kTop), now);
    }
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive());
    give(keeper, message(false, sequence, sequence + 1, {{Side::Buy, 97, 5}}), now);
    QVERIFY(sink.book.isLive() && sink.book.sizeAt(Side::Buy, Price{97}).units == 5);
}

void TestBookKeeper::anEmptyMarketIsABook()
{
    RecordingSink sink;
    BookKeeper keeper({1}, BookKeeperSettings{}, sink);
    keeper.onSubscribed(kStart);
    give(keeper, message(true, 1, 1, kTop, SequenceRule::Consecutive), kStart);
    give(keeper, message(true, 2, 2, {{Side::None, 0, 0}}, SequenceRule::Consecutive), kStart); // halted: all are gone
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive());
    QVERIFY(sink.book.depth(Side::Buy) == 0 && sink.book.depth(Side::Sell) == 0);
    give(keeper, message(false, 2, 3, {{Side::Sell, 105, 2}}, SequenceRule::Consecutive), kStart);
    QVERIFY(sink.book.depth(Side::Sell) == 1 && !keeper.takeRequest(kStart + 20s));
}

namespace {

/// A venue whose book is endless: a level at every price, and at some of them a size of their own.
struct EndlessMarket {
    std::int64_t mid = 10'000;
    std::uint64_t sequence = 1;
    std::map<std::int64_t, std::int64_t> sizes; // what is not usual

    [[nodiscard]] std::int64_t sizeAt(std::int64_t price) const
    {
        const auto found = sizes.find(price);
        return found == sizes.end() ? 1 + price % 7 : found->second;
    }
    [[nodiscard]] std::vector<Change> best(std::int64_t count) const
    {
        std::vector<Change> out;
        for (std::int64_t i = 1; i <= count; ++i)
            out.push_back({Side::Buy, mid - i, sizeAt(mid - i)});
        for (std::int64_t i = 1; i <= count; ++i)
            out.push_back({Side::Sell, mid + i, sizeAt(mid + i)});
        return out;
    }
    /// Moves by a tick: what a stream of every change says of it.
    [[nodiscard]] std::vector<Change> move(int step)
    {
        const std::int64_t before = mid;
        mid += step;
        ++sequence;
        if (step > 0) return {{Side::Sell, before + 1, 0}, {Side::Buy, before, sizeAt(before)}};
        if (step < 0) return {{Side::Buy, before - 1, 0}, {Side::Sell, before, sizeAt(before)}};
        sizes[mid - 1] = sizeAt(mid - 1) + 1;
        return {{Side::Buy, mid - 1, sizeAt(mid - 1)}};
    }
};

/// Levels in a row from the best on that are the venue's, and known to be all there are; -1: one of them is wrong.
int knownLevels(const market::OrderBook& book, const EndlessMarket& market, Side side)
{
    int count = 0;
    std::int64_t price = side == Side::Buy ? market.mid - 1 : market.mid + 1;
    bool isRight = true;
    book.visit(side, [&](const market::OrderBook::Level& level) {
        if (!book.isKnown(side, level.price)) return false;
        isRight = level.price.units == price && level.size.units == market.sizeAt(price);
        price += side == Side::Buy ? -1 : 1;
        ++count;
        return isRight;
    });
    return isRight ? count : -1;
}

} // namespace

void TestBookKeeper::aMarketThatLeavesItsDepthGetsAnother_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("late");  // messages that come while the snapshot is on its way
    QTest::addColumn<int>("ahead"); // of the stream: messages that the snapshot knows already
    for (const int step : {1, -1})
        for (const int depth : {10, 100, 1000}) {
            if (depth == 1000 && step < 0) continue; // it takes a while, and both sides are alike
            for (const auto& [late, ahead] : {std::pair{0, 0}, {3, 0}, {0, 2}, {4, 3}})
                QTest::addRow("%s, %d levels, %d late, %d ahead", step > 0 ? "up" : "down", depth, late, ahead)
                    << step << depth << late << ahead;
        }
}

void TestBookKeeper::aMarketThatLeavesItsDepthGetsAnother()
{
    QFETCH(int, step);
    QFETCH(int, depth);
    QFETCH(int, late);
    QFETCH(int, ahead);
    RecordingSink sink;
    BookKeeperSettings settings = rest();
    settings.reach = VenueTraits::Reach::Beginning;
    BookKeeper keeper({1}, settings, sink);
    keeper.onSubscribed(kStart);
    EndlessMarket market; // as the stream has told it
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 1, 1, market.best(depth)), kStart);
    Time now = kStart;
    int waits = -1, asked = 0;
    Time lastAsked = kStart;
    std::vector<Message> early; // told to the snapshot, not yet by the stream
    EndlessMarket there;        // as the snapshot knows it
    // Ten times as far as it was known, six steps a second.
    for (int i = 0; i < 10 * depth + 600; ++i) {
        now = now + 160ms;
        const std::uint64_t before = market.sequence;
        const auto changes = market.move(i % 4 == 0 ? 0 : step);
        give(keeper, message(false, before, market.sequence, changes), now);
        keeper.tick(now);
        QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && sink.states.empty());
        if (depth < 1000 || i % 64 == 0) // to look at all of them takes its time
            for (const market::OrderBook* book : {&keeper.book(), &std::as_const(sink.book)})
                for (const Side side : {Side::Buy, Side::Sell})
                    QVERIFY2(knownLevels(*book, market, side) >= 0, qPrintable(QString("step %1").arg(i)));
        if (keeper.takeRequest(now)) {
            QVERIFY2(++asked == 1 || now - lastAsked >= 30s, "it is not asked for more often than it helps");
            lastAsked = now;
            waits = late;
        }
        if (waits-- != 0) continue;
        there = market;
        early.clear();
        for (int k = 0; k < ahead; ++k) {
            const std::uint64_t from = there.sequence;
            const auto more = there.move(k == 1 ? step : 0);
            early.push_back(message(false, from, there.sequence, more));
        }
        give(keeper, message(true, there.sequence, there.sequence, there.best(depth)), now);
        for (const Message& one : early)
            give(keeper, one, now);
        market = there;
    }
    QVERIFY2(asked >= 2 && keeper.counts().refreshed + 1 >= static_cast<std::uint64_t>(asked),
             qPrintable(QString("%1 asked, %2 refreshed").arg(asked).arg(keeper.counts().refreshed)));
    // Within a pause of the next one the screen's levels are all known again.
    if (depth > 100)
        QVERIFY(knownLevels(sink.book, market, Side::Buy) >= 20 && knownLevels(sink.book, market, Side::Sell) >= 20);
    QVERIFY(keeper.counts().repairs == 0 && keeper.counts().gaps == 0);
}

void TestBookKeeper::aNewDepthThatDoesNotFitIsLeftOut()
{
    RecordingSink sink;
    BookKeeperSettings settings = rest();
    settings.reach = VenueTraits::Reach::Beginning;
    BookKeeper keeper({1}, settings, sink);
    keeper.onSubscribed(kStart);
    EndlessMarket market;
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 1, 1, market.best(100)), kStart);
    Time now = kStart;
    const auto step = [&](int by, bool isLost = false) {
        now = now + 200ms;
        const std::uint64_t before = market.sequence;
        const auto changes = market.move(by);
        if (!isLost) give(keeper, message(false, before, market.sequence, changes), now);
    };
    const auto untilAsked = [&] {
        for (int i = 0; i < 1000; ++i) {
            step(1);
            if (keeper.takeRequest(now)) return true;
        }
        return false;
    };
    // One from a host that is behind, one that is refused, one that never comes: the old book goes on, and it is asked
    // for again.
    for (int fault = 0; fault < 3; ++fault) {
        QVERIFY(untilAsked());
        const std::uint64_t asked = market.sequence;
        step(0);
        if (fault == 0) give(keeper, message(true, asked - 5, asked - 5, market.best(100)), now);
        if (fault == 1) keeper.onSeedFailed(now);
        if (fault == 2) keeper.tick(now + 10s);
        step(0);
        QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && keeper.counts().refreshed == 0);
        QVERIFY(sink.states.empty() && knownLevels(sink.book, market, Side::Buy) >= 0);
    }
    // A hole while the new one is on its way: what comes is the beginning behind it.
    QVERIFY(untilAsked());
    step(0, true);
    step(0);
    QVERIFY(is(keeper, BookPhase::Resync) && !sink.book.isLive() && sink.times(Kind::Gap) == 1);
    QVERIFY(keeper.takeRequest(now)); // at once
    give(keeper, message(true, market.sequence, market.sequence, market.best(100)), now);
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && sink.times(Kind::Repaired) == 1);
    QVERIFY(knownLevels(sink.book, market, Side::Sell) == 100);
    // A connection that is lost while it is asked for: nothing of it is left.
    QVERIFY(untilAsked());
    keeper.onLost(now);
    QVERIFY(!keeper.takeRequest(now) && keeper.nextDue() == Time::max());
    give(keeper, message(true, market.sequence, market.sequence, market.best(100)), now);
    QVERIFY(is(keeper, BookPhase::Empty) && !sink.book.isLive());
}

void TestBookKeeper::aWindowOfTheVenueIsAlwaysKnown()
{
    for (const SequenceRule rule : {SequenceRule::Consecutive, SequenceRule::Linked}) {
        RecordingSink sink;
        BookKeeperSettings settings;
        settings.reach = VenueTraits::Reach::Window;
        settings.window = 50;
        BookKeeper keeper({1}, settings, sink);
        keeper.onSubscribed(kStart);
        EndlessMarket market;
        give(keeper, message(true, 1, 1, market.best(50), rule), kStart);
        Time now = kStart;
        for (int i = 0; i < 2000; ++i) {
            now = now + 200ms;
            const std::uint64_t before = market.sequence;
            auto changes = market.move(1);
            changes.push_back({Side::Sell, market.mid + 50, market.sizeAt(market.mid + 50)}); // it enters the window
            changes.push_back({Side::Buy, market.mid - 51, 0});                               // that one leaves it
            give(keeper, message(false, before, market.sequence, changes, rule), now);
            QVERIFY(!keeper.takeRequest(now) && sink.book.isLive() && sink.states.empty());
            for (const Side side : {Side::Buy, Side::Sell})
                QVERIFY(knownLevels(keeper.book(), market, side) >= 0 && knownLevels(sink.book, market, side) >= 0);
        }
        QVERIFY(keeper.counts().refreshed > 5 && keeper.counts().refreshed < 20);
        now = now + 31s;
        const std::uint64_t before = market.sequence;
        give(keeper, message(false, before, before + 1, {{Side::Buy, market.mid - 1, 9}}, rule), now);
        QCOMPARE(sink.book.sizeAt(Side::Buy, Price{market.mid - 1}).units, std::int64_t{9});
    }
}

void TestBookKeeper::aChannelThatDoesNotComeBackIsALoss()
{
    // Where the stream itself brings the beginning the channel is ended for it and begun anew.
    RecordingSink sink;
    BookKeeper keeper({1}, BookKeeperSettings{}, sink);
    keeper.onSubscribed(kStart);
    EndlessMarket market;
    give(keeper, message(true, 1, 1, market.best(100), SequenceRule::None), kStart);
    Time now = kStart;
    const auto untilAsked = [&] {
        for (int i = 0; i < 1000; ++i) {
            now = now + 200ms;
            give(keeper, message(false, 0, 0, market.move(1), SequenceRule::None), now);
            if (keeper.takeRequest(now)) return true;
        }
        return false;
    };
    QVERIFY(untilAsked());
    give(keeper, message(false, 0, 0, market.move(0), SequenceRule::None), now); // still of before
    give(keeper, message(true, 0, 0, market.best(100), SequenceRule::None), now);
    QVERIFY(keeper.counts().refreshed == 1 && sink.states.empty() && is(keeper, BookPhase::Synced));
    QCOMPARE(knownLevels(sink.book, market, Side::Sell), 100);
    QVERIFY(untilAsked());
    keeper.tick(now + 9s);
    QVERIFY(is(keeper, BookPhase::Synced));
    keeper.tick(now + 10s);
    QVERIFY(is(keeper, BookPhase::Resync) && !sink.book.isLive() && sink.times(Kind::Gap) == 1);
    QVERIFY(keeper.takeRequest(now + 10s));
}

void TestBookKeeper::aChannelThatIsDeadIsNoticed_data()
{
    QTest::addColumn<bool>("hasSpoken");
    QTest::newRow("refused from the beginning") << false;
    QTest::newRow("forgotten later") << true;
}

void TestBookKeeper::aChannelThatIsDeadIsNoticed()
{
    // The snapshot came by REST, the changes do not come at all.
    QFETCH(bool, hasSpoken);
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 10, 10, kTop), kStart);
    if (hasSpoken) give(keeper, message(false, 10, 11, {{Side::Buy, 99, 1}}), kStart);
    Time now = keeper.nextDue();
    QVERIFY(now == kStart + (hasSpoken ? Duration(30s) : Duration(5s)));
    keeper.tick(now);
    QVERIFY(keeper.takeRequest(now) && !keeper.isChannelDead() && keeper.counts().proofs == 1);
    give(keeper, message(true, 15, 15, {{Side::Buy, 98, 5}, {Side::Sell, 99, 7}}), now);
    // What it knows may be on its way.
    QVERIFY(is(keeper, BookPhase::Synced) && sink.states.empty() && keeper.nextDue() == now + 2s);
    now = now + 2s;
    keeper.tick(now);
    QVERIFY(is(keeper, BookPhase::Resync) && !sink.book.isLive() && sink.times(Kind::Gap) == 1);
    QVERIFY(keeper.counts().stale == 1);
    // It is the channel that is asked for anew, again and again, and no snapshot makes it live.
    Time last = now;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(keeper.takeRequest(now) && keeper.isChannelDead());
        give(keeper, message(true, 20, 20, kTop), now);
        QVERIFY(is(keeper, BookPhase::Resync) && !sink.book.isLive());
        while (!(keeper.nextDue() == Time::max()) && now - last < 60s) {
            now = std::max(keeper.nextDue(), now);
            keeper.tick(now);
            if (keeper.nextDue() <= now) break; // it wants to ask
        }
        QVERIFY(now > last && now - last <= 40s);
        last = now;
    }
    // It speaks: a snapshot is fetched, and the book is the market's.
    give(keeper, message(false, 21, 22, {{Side::Buy, 97, 3}}), now);
    QVERIFY(!keeper.isChannelDead() && keeper.takeRequest(now));
    give(keeper, message(true, 21, 21, kTop), now);
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && sink.times(Kind::Repaired) == 1);
    QVERIFY(sink.book.sizeAt(Side::Buy, Price{97}).units == 3 && keeper.book().depth(Side::Buy) == 2);
}

void TestBookKeeper::aQuietMarketIsNoDeadChannel()
{
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 10, 10, kTop), kStart);
    Time now = kStart, last = kStart;
    Duration wait{0};
    int asked = 0;
    for (; now - kStart < 24h; now = std::max(now, keeper.nextDue())) {
        keeper.tick(now);
        if (!keeper.takeRequest(now)) continue;
        QVERIFY(now - last >= wait && now - last <= 10min + 1s);
        wait = now - last;
        last = now;
        ++asked;
        give(keeper, message(true, 10, 10, kTop), now + 1s); // nothing has changed
        QVERIFY(is(keeper, BookPhase::Synced) && sink.states.empty() && sink.book.isLive());
    }
    QVERIFY2(asked > 100 && asked < 160, qPrintable(QString::number(asked)));
    // One that moves at last: what the snapshot knows comes, before or behind it.
    for (const bool isBefore : {true, false}) {
        while (!keeper.takeRequest(now)) {
            now = std::max(now, keeper.nextDue());
            keeper.tick(now);
        }
        const std::uint64_t sequence = keeper.book().sequence();
        const Message change = message(false, sequence, sequence + 1, {{Side::Buy, 99, 1}});
        if (isBefore) give(keeper, change, now + 1s);
        give(keeper, message(true, sequence + 1, sequence + 1, {{Side::Buy, 99, 1}, {Side::Sell, 102, 7}}), now + 1s);
        if (!isBefore) give(keeper, change, now + 2s);
        keeper.tick(now + 5s);
        QVERIFY(is(keeper, BookPhase::Synced) && sink.states.empty() && keeper.book().sequence() == sequence + 1);
        now = now + 5s;
    }
}

void TestBookKeeper::whatOtherChannelsSayIsTakenUp()
{
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 10, 10, kTop), kStart);
    give(keeper, message(false, 10, 11, {{Side::Buy, 99, 1}}), kStart);
    Time now = kStart;
    // Quiet for hours: it is asked every ten minutes.
    while (now - kStart < 3h) {
        now = std::max(now, keeper.nextDue());
        keeper.tick(now);
        if (keeper.takeRequest(now)) give(keeper, message(true, 11, 11, kTop), now);
    }
    QVERIFY(keeper.nextDue() - now > 9min);
    // A trade whose change of the book comes a moment later is nothing.
    now = now + 60s;
    keeper.onMarketMoved(now);
    QVERIFY(keeper.nextDue() == now + 5s);
    give(keeper, message(false, 11, 12, {{Side::Buy, 99, 2}}), now + 1s);
    QVERIFY(keeper.nextDue() > now + 5min);
    // One without it is asked about, and not with every trade.
    const std::uint64_t before = keeper.counts().proofs;
    for (int i = 0; i < 600; ++i) {
        now = now + 100ms;
        keeper.onMarketMoved(now);
        keeper.tick(now);
        if (keeper.takeRequest(now)) give(keeper, message(true, 12, 12, kTop), now); // of a host that is behind
    }
    QVERIFY(keeper.counts().proofs - before == 2 && is(keeper, BookPhase::Synced));
}

void TestBookKeeper::anAnswerThatDoesNotComeProvesNothing()
{
    RecordingSink sink;
    BookKeeper keeper({1}, rest(), sink);
    keeper.onSubscribed(kStart);
    QVERIFY(keeper.takeRequest(kStart));
    give(keeper, message(true, 10, 10, kTop), kStart);
    Time now = kStart;
    for (int i = 0; i < 10; ++i) {
        now = keeper.nextDue();
        keeper.tick(now);
        QVERIFY(keeper.takeRequest(now));
        if (i % 2 == 0)
            keeper.onSeedFailed(now);
        else
            keeper.tick(now + 10s);
        QVERIFY(is(keeper, BookPhase::Synced) && sink.states.empty() && sink.book.isLive());
        QVERIFY(keeper.nextDue() >= now + 5s && keeper.nextDue() <= now + 15s);
    }
    // Nor one to a connection that is gone.
    now = keeper.nextDue();
    keeper.tick(now);
    QVERIFY(keeper.takeRequest(now));
    keeper.onLost(now);
    keeper.onSubscribed(now);
    QVERIFY(keeper.takeRequest(now));
    give(keeper, message(true, 99, 99, kTop), now);
    keeper.tick(now + 4s);
    QVERIFY(is(keeper, BookPhase::Synced) && sink.book.isLive() && keeper.counts().stale == 0);
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
            QVERIFY2(is(keeper, BookPhase::Synced) == sink.book.isLive(),
                     qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
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
