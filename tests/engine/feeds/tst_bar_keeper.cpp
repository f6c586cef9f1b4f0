#include <QTest>

#include <algorithm>
#include <map>

#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/contiguity/bar_keeper.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using Kind = FeedState::Kind;

class TestBarKeeper final : public QObject {
    Q_OBJECT
private slots:
    void givesClosedBarsOnce();
    void fetchesWhatWasMissed();
    void fetchesPageAfterPage();
    void asksForNoMoreThanAPage();
    void asksWhenNobodySaysThatABarIsOver();
    void takesNoBarThatWasNotOverWhenItWasWritten();
    void takesTheNewestWordWhereNothingElseIsToBeHad();
    void aQuietMinuteIsNoGap();
    void aNightIsNoGap();
    void pollsWhereThereIsNoChannel();
    void countsWhatIsToldOtherwiseLater();
    void aBarOfTheFutureIsNotBelieved();
    void aBarOfNothingIsABar();
    void nothingIsLostOrMadeUp();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'040); // a whole minute
constexpr Duration kMinute = 1min;

DecodedBar bar(int index, std::optional<bool> closed = true)
{
    DecodedBar out;
    out.start = kStart + index * kMinute;
    out.open = out.high = out.low = out.close = Price{1000 + index};
    out.volume = 1.0 + index;
    out.instrument = 1;
    out.isClosed = closed;
    return out;
}

std::vector<DecodedBar> bars(int first, int last, std::optional<bool> closed = true)
{
    std::vector<DecodedBar> out;
    for (int i = first; i <= last; ++i)
        out.push_back(bar(i, closed));
    return out;
}

int indexOf(const market::Bar& given) { return static_cast<int>((given.start() - kStart) / kMinute); }

std::vector<int> given(const RecordingSink& sink)
{
    std::vector<int> out;
    for (const auto& one : sink.bars)
        out.push_back(indexOf(one.bar));
    return out;
}

Time endOf(int index) { return kStart + (index + 1) * kMinute; }

BarKeeper make(RecordingSink& sink, const BarKeeperSettings& settings = {}, std::string_view calendar = "24-7")
{
    return BarKeeper({1}, market::Timeframe::M1, market::findCalendar(calendar), settings, sink);
}

} // namespace

void TestBarKeeper::givesClosedBarsOnce()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.onBar(bar(0, false), kStart + 10s);
    keeper.onBar(bar(0), endOf(0));
    keeper.onBar(bar(0), endOf(0));
    keeper.onBar(bar(1), endOf(1));
    QCOMPARE(given(sink), (std::vector<int>{0, 1}));
    QVERIFY(sink.bars[0].provenance == Provenance::Live && sink.bars[0].bar.end == endOf(0));
    QVERIFY(sink.bars[0].bar.flags == 0 && sink.bars[0].bar.durationSeconds == 60 && sink.bars[0].bar.instrument == 1);
    QVERIFY(keeper.counts().duplicates == 1 && sink.states.empty());
}

void TestBarKeeper::fetchesWhatWasMissed()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.onBar(bar(0), endOf(0));
    keeper.onBar(bar(4), endOf(4));
    QCOMPARE(given(sink), std::vector<int>{0});
    const auto query = keeper.takeRequest(endOf(4));
    QVERIFY(query && query->from == kStart + kMinute && query->to == kStart + 4 * kMinute);
    QVERIFY(!keeper.takeRequest(endOf(4)));
    keeper.onPage(bars(0, 4), false, endOf(4) + 1s);
    QCOMPARE(given(sink), (std::vector<int>{0, 1, 2, 3, 4}));
    QVERIFY(sink.bars[1].provenance == Provenance::Backfilled && sink.bars[4].provenance == Provenance::Live);
    QVERIFY(sink.states.empty() && !keeper.takeRequest(endOf(4) + 1s));
    // The venue itself has a hole.
    keeper.onBar(bar(8), endOf(8));
    (void)keeper.takeRequest(endOf(8));
    keeper.onPage(bars(7, 7), false, endOf(8));
    QVERIFY(sink.told(Kind::Gap) == 2 && given(sink).size() == 7);
    QVERIFY(sink.bars[5].bar.flags & market::kAfterGap && !(sink.bars[6].bar.flags & market::kAfterGap));
    QVERIFY(sink.states[0].from == endOf(4) && sink.states[0].to == endOf(6));
}

void TestBarKeeper::fetchesPageAfterPage()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.begin(kStart, endOf(9) + 30s);
    Time now = endOf(9) + 30s;
    for (int first = 0; first < 10; first += 4) {
        const auto query = keeper.takeRequest(now);
        QVERIFY(query && query->from == kStart + first * kMinute && query->to == kStart + 10 * kMinute);
        keeper.onPage(bars(first, std::min(first + 3, 10), std::nullopt), first + 3 < 9, now);
    }
    QCOMPARE(given(sink).size(), std::size_t{10}); // the eleventh is not over
    QVERIFY(sink.states.empty() && keeper.counts().backfilled == 10);
    QVERIFY(!keeper.takeRequest(now));
}

void TestBarKeeper::asksForNoMoreThanAPage()
{
    RecordingSink sink;
    BarKeeperSettings settings;
    settings.barsPerPage = 4;
    BarKeeper keeper = make(sink, settings);
    keeper.onBar(bar(0), endOf(0));
    keeper.onBar(bar(11), endOf(11));
    const Time now = endOf(11);
    for (int first = 1; first < 11; first += 4) {
        const auto query = keeper.takeRequest(now);
        QVERIFY(query && query->from == kStart + first * kMinute && query->to <= query->from + 4 * kMinute);
        keeper.onPage(bars(first, std::min(first + 3, 10), std::nullopt), false, now);
    }
    QVERIFY(given(sink).size() == 12 && sink.states.empty() && !keeper.takeRequest(now));
}

void TestBarKeeper::asksWhenNobodySaysThatABarIsOver()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.onBar(bar(0, std::nullopt), kStart + 30s);
    QVERIFY(!keeper.takeRequest(endOf(0)) && keeper.nextDue() == endOf(0) + 2s);
    keeper.tick(endOf(0) + 2s);
    QVERIFY(keeper.takeRequest(endOf(0) + 2s));
    keeper.onPage({}, false, endOf(0) + 2s); // not there yet
    QVERIFY(given(sink).empty() && sink.states.empty());
    QVERIFY(!keeper.takeRequest(endOf(0) + 2s) && keeper.takeRequest(endOf(0) + 3s));
    keeper.onPage(bars(0, 0, std::nullopt), false, endOf(0) + 3s);
    QCOMPARE(given(sink), std::vector<int>{0});
}

void TestBarKeeper::takesNoBarThatWasNotOverWhenItWasWritten()
{
    RecordingSink sink;
    BarKeeperSettings settings;
    settings.hasChannel = false;
    BarKeeper keeper = make(sink, settings);
    keeper.begin(kStart, kStart + 5s);
    // Our clock is far ahead of the venue's: what it sends is a minute that runs.
    keeper.tick(endOf(1) + 2s);
    QVERIFY(keeper.takeRequest(endOf(1) + 2s));
    keeper.onPage(bars(0, 1, std::nullopt), false, endOf(1) + 2s, endOf(0) + 57s);
    QCOMPARE(given(sink), std::vector<int>{0});
    Time now = endOf(1) + 3s;
    QVERIFY(keeper.takeRequest(now));
    keeper.onPage({}, false, now, endOf(0) + 58s); // and says nothing of it: that is no quiet minute
    QVERIFY(sink.states.empty() && keeper.counts().quiet == 0);
    now = now + 2s;
    QVERIFY(keeper.takeRequest(now));
    keeper.onPage(bars(1, 1, std::nullopt), false, now, endOf(1));
    QCOMPARE(given(sink), (std::vector<int>{0, 1}));
}

void TestBarKeeper::takesTheNewestWordWhereNothingElseIsToBeHad()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.onBar(bar(0, false), kStart + 58s);
    keeper.tick(endOf(0) + 2s);
    for (Time now = endOf(0) + 2s; now < endOf(0) + 63s; now = now + 1s) {
        if (keeper.takeRequest(now)) keeper.onPageFailed(now);
        keeper.tick(now);
    }
    QVERIFY(given(sink).size() == 1 && sink.bars[0].provenance == Provenance::Inferred);
    QVERIFY(sink.bars[0].bar.flags & market::kIncomplete);
    QVERIFY(sink.states.empty());
}

void TestBarKeeper::aQuietMinuteIsNoGap()
{
    RecordingSink sink;
    BarKeeperSettings settings;
    settings.omitsEmpty = true;
    BarKeeper keeper = make(sink, settings);
    keeper.onBar(bar(0), endOf(0));
    keeper.onBar(bar(3), endOf(3));
    (void)keeper.takeRequest(endOf(3));
    keeper.onPage(bars(3, 3), false, endOf(3));
    QCOMPARE(given(sink), (std::vector<int>{0, 3}));
    QVERIFY(sink.states.empty() && keeper.counts().quiet == 2 && !(sink.bars[1].bar.flags & market::kAfterGap));
}

void TestBarKeeper::aNightIsNoGap()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink, {}, "NYSE");
    const auto calendar = market::findCalendar("NYSE");
    const market::TradingDay day = calendar->tradingDayAt(kStart);
    const market::TradingDay next = calendar->nextTradingDay(day);
    DecodedBar last = bar(0);
    last.start = day.close - kMinute;
    DecodedBar first = bar(1);
    first.start = next.open;
    keeper.onBar(last, day.close);
    QVERIFY(keeper.nextDue() == next.open + kMinute + 2s);
    keeper.tick(day.close + 1h);
    QVERIFY(!keeper.takeRequest(day.close + 1h));
    keeper.onBar(first, next.open + kMinute);
    QVERIFY(sink.bars.size() == 2 && sink.states.empty() && !(sink.bars[1].bar.flags & market::kAfterGap));
}

void TestBarKeeper::pollsWhereThereIsNoChannel()
{
    RecordingSink sink;
    BarKeeperSettings settings;
    settings.hasChannel = false;
    settings.omitsEmpty = true;
    BarKeeper keeper = make(sink, settings);
    keeper.begin(kStart, kStart + 5s);
    QVERIFY(!keeper.takeRequest(kStart + 30s));
    for (int i = 0; i < 5; ++i) {
        const Time now = keeper.nextDue();
        QVERIFY(now == endOf(i) + 2s);
        keeper.tick(now);
        QVERIFY(keeper.takeRequest(now));
        keeper.onPage(bars(i, i + 1, std::nullopt), false, now); // the one that runs is in the answer
    }
    QCOMPARE(given(sink), (std::vector<int>{0, 1, 2, 3, 4}));
    for (const auto& one : sink.bars)
        QVERIFY(one.provenance == Provenance::Live);
}

void TestBarKeeper::countsWhatIsToldOtherwiseLater()
{
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.onBar(bar(0), endOf(0));
    DecodedBar other = bar(0);
    other.close = Price{999};
    other.isRestated = true;
    keeper.onBar(other, endOf(0) + 20s);
    QVERIFY(sink.bars.size() == 1 && keeper.counts().restated == 1 && keeper.counts().duplicates == 0);
}

void TestBarKeeper::aBarOfTheFutureIsNotBelieved()
{
    for (const int ahead : {3, 60, 24 * 60, 60 * 24 * 365 * 100}) {
        RecordingSink sink;
        BarKeeper keeper = make(sink);
        keeper.begin(kStart, kStart);
        keeper.onBar(bar(0), endOf(0));
        keeper.onBar(bar(ahead), endOf(0) + 1s);
        keeper.onBar(bar(ahead, false), endOf(0) + 1s);
        QVERIFY(keeper.counts().rejected == 2 && sink.told(FeedState::Kind::Rejected) == 1);
        QVERIFY(!keeper.isWaiting() && keeper.held() == 0);
        for (int i = 1; i < 10; ++i) {
            keeper.tick(endOf(i));
            keeper.onBar(bar(i), endOf(i));
        }
        QCOMPARE(given(sink).size(), std::size_t{10});
        QVERIFY(sink.told(FeedState::Kind::Gap) == 0);
    }
    // However many of them come, none is kept.
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.begin(kStart, kStart);
    for (int i = 5; i < 5000; ++i)
        keeper.onBar(bar(i), kStart + 1s);
    QCOMPARE(keeper.held(), std::size_t{0});
}

void TestBarKeeper::aBarOfNothingIsABar()
{
    // Where a venue sends bars of minutes in which nothing was traded they are given as they are.
    RecordingSink sink;
    BarKeeper keeper = make(sink);
    keeper.begin(kStart, kStart);
    DecodedBar quiet = bar(0);
    quiet.volume = 0.0;
    keeper.onBar(quiet, endOf(0));
    keeper.onBar(bar(1), endOf(1));
    QCOMPARE(given(sink), (std::vector<int>{0, 1}));
    QVERIFY(sink.bars[0].bar.volume == 0.0 && sink.states.empty() && keeper.counts().quiet == 0);
}

void TestBarKeeper::nothingIsLostOrMadeUp()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        RandomStream draws(seed, RandomPurpose::Test, 2);
        RecordingSink sink;
        BarKeeperSettings settings;
        const bool omits = draws.nextBelow(2) == 0;
        settings.omitsEmpty = omits;
        settings.barsPerPage = 1 + static_cast<int>(draws.nextBelow(8));
        BarKeeper keeper = make(sink, settings);
        std::map<int, bool> exists; // at the venue
        constexpr int kAll = 120;
        for (int i = 0; i < kAll; ++i)
            exists[i] = draws.nextBelow(10) != 0;
        exists[0] = exists[kAll - 1] = true;
        keeper.begin(kStart, kStart);
        Time now = kStart;
        const auto ask = [&](Time at) {
            keeper.tick(at);
            const auto query = keeper.takeRequest(at);
            if (!query) return;
            if (draws.nextBelow(3) == 0) return keeper.onPageFailed(at);
            std::vector<DecodedBar> page;
            const std::size_t most = 1 + draws.nextBelow(static_cast<std::uint64_t>(settings.barsPerPage));
            for (const auto& [i, there] : exists)
                if (there && bar(i).start >= query->from && bar(i).start < query->to && page.size() < most)
                    page.push_back(bar(i, std::nullopt));
            keeper.onPage(page, page.size() == most, at);
        };
        for (int i = 0; i < kAll; ++i) {
            if (exists[i] && draws.nextBelow(4) != 0) keeper.onBar(bar(i, false), endOf(i) - 1s);
            now = endOf(i);
            if (exists[i] && draws.nextBelow(4) != 0) keeper.onBar(bar(i), now);
            if (draws.nextBelow(8) == 0) keeper.onReconnected(now);
            for (int k = 0; k < 3; ++k)
                ask(now = now + 2s);
        }
        for (int k = 0; k < 200 && keeper.nextStart() < endOf(kAll - 1); ++k)
            ask(now = now + 2s);
        QVERIFY2(keeper.nextStart() >= endOf(kAll - 1), qPrintable(QString::number(seed)));
        const auto all = given(sink);
        QVERIFY(std::is_sorted(all.begin(), all.end()) && std::adjacent_find(all.begin(), all.end()) == all.end());
        for (std::size_t k = 0; k < all.size(); ++k) {
            QVERIFY2(exists[all[k]], qPrintable(QString("seed %1: bar %2 was made up").arg(seed).arg(all[k])));
            QVERIFY(sink.bars[k].bar.close.units == 1000 + all[k]);
        }
        const auto upTo = static_cast<std::uint64_t>((keeper.nextStart() - kStart) / kMinute);
        QVERIFY2(all.size() + keeper.counts().missing + keeper.counts().quiet == upTo,
                 qPrintable(QString("seed %1: %2 + %3 + %4 of %5")
                                .arg(seed)
                                .arg(all.size())
                                .arg(keeper.counts().missing)
                                .arg(keeper.counts().quiet)
                                .arg(upTo)));
        QVERIFY(sink.told(Kind::Gap) == keeper.counts().missing);
    }
}

SEXTANT_TEST(TestBarKeeper)
#include "tst_bar_keeper.moc"
