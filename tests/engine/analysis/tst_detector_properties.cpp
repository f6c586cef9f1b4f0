#include "tests/test_main.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

#include "engine/analysis/detectors/detector_set.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/analysis/detector_bars.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

constexpr std::array kAllDetectors{DetectorId::Smc, DetectorId::Elliott, DetectorId::Harmonic, DetectorId::Levels};

/// Everything a detector gave over a series.
struct DetectorRun {
    DetectorEvents events;
    std::vector<std::size_t> eventsAfter; ///< per bar: events so far
    std::vector<DetectorOpinion> opinions;
    std::vector<Zone> zones; ///< at the end
};

DetectorRun runOver(Detector& detector, std::span<const DetectorBar> bars)
{
    DetectorRun run;
    for (const DetectorBar& bar : bars) {
        detector.update(bar, run.events);
        run.eventsAfter.push_back(run.events.size());
        run.opinions.push_back(detector.opinion());
    }
    detector.appendZones(run.zones);
    return run;
}

bool sameZones(const std::vector<Zone>& a, const std::vector<Zone>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameZone);
}

std::vector<BarInput> drawnWalk(std::size_t least, std::size_t most)
{
    const auto count = *rc::gen::inRange<std::size_t>(least, most);
    return livelyBars(count, *rc::gen::arbitrary<std::uint32_t>());
}

bool equalBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// Zigzag turns by their definition, over the whole list for each turn: an independent slow form of ZigZag.
struct SlowTurn {
    bool isHigh;
    std::size_t bar;
    std::size_t confirmed;
};
std::vector<SlowTurn> slowZigZag(const std::vector<DetectorBar>& bars, const ZigZagParameters& parameters)
{
    std::vector<SlowTurn> turns;
    const auto theta = [&](double price, std::size_t t) {
        return std::max(parameters.atrMultiple * *bars[t].atr, parameters.priceShare * price);
    };
    std::size_t begin = 0;
    while (begin < bars.size() && !bars[begin].hasScale())
        ++begin;
    // The first leg: the first bar at which the range so far is wide enough.
    std::size_t high = begin;
    std::size_t low = begin;
    std::size_t t = begin;
    bool isUp = false;
    for (; t < bars.size(); ++t) {
        if (bars[t].high > bars[high].high) high = t;
        if (bars[t].low < bars[low].low) low = t;
        const double range = bars[high].high - bars[low].low;
        if (high < low && range >= theta(bars[high].high, t)) break;
        if (low < high && range >= theta(bars[low].low, t)) {
            isUp = true;
            break;
        }
    }
    std::size_t extreme = isUp ? high : low;
    for (std::size_t now = t + 1; now < bars.size(); ++now) {
        // The furthest bar since the last turn, and the furthest the other way since then.
        if (isUp ? bars[now].high > bars[extreme].high : bars[now].low < bars[extreme].low) {
            extreme = now;
            continue;
        }
        const double back = isUp ? bars[extreme].high - bars[now].low : bars[now].high - bars[extreme].low;
        if (back < theta(isUp ? bars[extreme].high : bars[extreme].low, now)) continue;
        turns.push_back({isUp, extreme, now});
        std::size_t counter = extreme + 1;
        for (std::size_t i = counter; i <= now; ++i)
            if (isUp ? bars[i].low < bars[counter].low : bars[i].high > bars[counter].high) counter = i;
        extreme = counter;
        isUp = !isUp;
    }
    return turns;
}

/// Bars with `missing` of them taken out from `at` on.
std::vector<BarInput> withHole(std::vector<BarInput> bars, std::size_t at, std::size_t missing)
{
    bars.erase(bars.begin() + static_cast<std::ptrdiff_t>(at),
               bars.begin() + static_cast<std::ptrdiff_t>(std::min(at + missing, bars.size())));
    return bars;
}

/// Whether b is what a becomes when prices are mirrored at `price`.
bool isMirrored(const DetectorEvent& a, const DetectorEvent& b, double price)
{
    constexpr std::array<std::pair<PatternKind, PatternKind>, 3> kPairs{
        std::pair{PatternKind::SwingHigh, PatternKind::SwingLow},
        {PatternKind::EqualHighs, PatternKind::EqualLows},
        {PatternKind::Resistance, PatternKind::Support}};
    PatternKind kind = a.kind;
    for (const auto& [high, low] : kPairs)
        kind = a.kind == high ? low : a.kind == low ? high : kind;
    if (b.kind != kind || b.direction != opposite(a.direction) || b.state != a.state || b.bar != a.bar ||
        b.firstBar != a.firstBar || b.priceCount != a.priceCount || std::abs(a.score - b.score) > 1e-9)
        return false;
    std::vector<double> ours(a.allPrices().begin(), a.allPrices().end());
    std::vector<double> theirs;
    for (const double each : b.allPrices())
        theirs.push_back(2.0 * price - each);
    std::sort(ours.begin(), ours.end()); // bottom and top change places
    std::sort(theirs.begin(), theirs.end());
    return std::equal(ours.begin(), ours.end(), theirs.begin(), [](double x, double y) { return isNear(x, y); });
}

/// How many bars in (first, last] follow a break of at least that kind.
std::size_t breaksWithin(const std::vector<DetectorBar>& bars, std::int64_t first, std::int64_t last, BarBreak least)
{
    std::size_t count = 0;
    for (std::int64_t i = first + 1; i <= last; ++i)
        count += bars[static_cast<std::size_t>(i)].breakBefore >= least ? 1 : 0;
    return count;
}

} // namespace

class TestDetectorProperties : public QObject {
    Q_OBJECT
private slots:
    /// The future is cut off at random: whatever was said before stays as it was, to the last bit.
    void nothingDependsOnTheFuture()
    {
        std::map<DetectorId, std::size_t> events;
        QVERIFY(rc::check("outputs of a prefix are a prefix of the outputs", [&] {
            const auto bars = detectorBars(drawnWalk(200, 900));
            const auto cut = *rc::gen::inRange<std::size_t>(1, bars.size());
            for (const DetectorId id : kAllDetectors) {
                const auto whole = makeDetector(id);
                const auto part = makeDetector(id);
                const DetectorRun all = runOver(*whole, bars);
                const DetectorRun before = runOver(*part, std::span(bars).first(cut));
                RC_ASSERT(before.events.size() == all.eventsAfter[cut - 1]);
                for (std::size_t i = 0; i < before.events.size(); ++i)
                    RC_ASSERT(sameEvent(before.events[i], all.events[i]));
                for (std::size_t i = 0; i < cut; ++i)
                    RC_ASSERT(sameOpinion(before.opinions[i], all.opinions[i]));
                // Nor on another future.
                auto other = bars;
                for (std::size_t i = cut; i < other.size(); ++i)
                    for (double* price : {&other[i].open, &other[i].high, &other[i].low, &other[i].close})
                        *price += 7.0;
                const auto changed = makeDetector(id);
                const DetectorRun otherwise = runOver(*changed, other);
                RC_ASSERT(otherwise.eventsAfter[cut - 1] == all.eventsAfter[cut - 1]);
                for (std::size_t i = 0; i < before.events.size(); ++i)
                    RC_ASSERT(sameEvent(otherwise.events[i], all.events[i]));
                events[id] += all.events.size();
            }
        }));
        for (const DetectorId id : kAllDetectors)
            QVERIFY2(events[id] > 1000, qPrintable(QString::number(events[id])));
    }

    void everyEventIsDatedByWhenItIsKnown()
    {
        std::map<std::string_view, int> kinds;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const auto bars = detectorBars(livelyBars(1500, seed));
            for (const DetectorId id : kAllDetectors) {
                const auto detector = makeDetector(id);
                DetectorEvents events;
                for (const DetectorBar& bar : bars) {
                    events.clear();
                    detector->update(bar, events);
                    for (const DetectorEvent& event : events) {
                        ++kinds[toString(event.kind)];
                        QVERIFY2(event.confirmedBar == bar.ordinal && event.confirmedAt == bar.end,
                                 describe(event).c_str());
                        QVERIFY2(event.firstBar >= 0 && event.firstBar <= event.bar, describe(event).c_str());
                        QVERIFY2(event.bar <= event.confirmedBar && event.time <= event.confirmedAt,
                                 describe(event).c_str());
                        const DetectorBar& where = bars[static_cast<std::size_t>(event.bar)];
                        QVERIFY2(event.time == where.end && event.barStart == where.start, describe(event).c_str());
                        QVERIFY2(event.score >= 0.0 && event.score <= 1.0, describe(event).c_str());
                        QVERIFY2(event.priceCount > 0 && event.reasonCount > 0, describe(event).c_str());
                        const int wait =
                            event.kind == PatternKind::SwingHigh || event.kind == PatternKind::SwingLow ? 5 : 0;
                        QVERIFY2(event.confirmedBar - event.bar >= wait, describe(event).c_str());
                    }
                }
                std::vector<Zone> zones;
                detector->appendZones(zones);
                for (const Zone& zone : zones) {
                    QVERIFY(zone.bottom <= zone.top && zone.pointCount >= 1 && zone.confirmedAt <= bars.back().end);
                    QVERIFY(zone.points[0].barStart <= zone.confirmedAt);
                    QCOMPARE(zone.endedAt.has_value(), isOver(zone.state));
                }
            }
        }
        for (const char* kind :
             {"swing_high", "swing_low", "bos",           "choch",          "order_block", "fvg",       "equal_highs",
              "equal_lows", "sweep",     "liquidity_run", "impulse",        "zigzag",      "flat",      "ab_cd",
              "diagonal",   "gartley",   "bat",           "butterfly",      "crab",        "deep_crab", "shark",
              "cypher",     "support",   "resistance",    "fib_retracement"})
            QVERIFY2(kinds[kind] > 0, kind);
    }

    void streamingSwingsEqualTheDefinition()
    {
        QVERIFY(rc::check("swings by the definition", [] {
            const auto bars = detectorBars(drawnWalk(1, 300));
            const int left = *rc::gen::inRange(1, 9);
            const int right = *rc::gen::inRange(1, 9);
            FractalSwings swings({left, right, false});
            for (int t = 0; t < static_cast<int>(bars.size()); ++t) {
                const FoundSwings found = swings.update(bars[static_cast<std::size_t>(t)]);
                const int i = t - right;
                bool isHigh = i >= left;
                bool isLow = i >= left;
                for (int k = i - left; i >= left && k <= t; ++k) {
                    const auto& turn = bars[static_cast<std::size_t>(i)];
                    const auto& other = bars[static_cast<std::size_t>(k)];
                    if (k < i) isHigh = isHigh && turn.high > other.high;
                    if (k < i) isLow = isLow && turn.low < other.low;
                    if (k > i) isHigh = isHigh && turn.high >= other.high;
                    if (k > i) isLow = isLow && turn.low <= other.low;
                }
                RC_ASSERT(found.high.has_value() == isHigh);
                RC_ASSERT(found.low.has_value() == isLow);
                if (isHigh) RC_ASSERT(found.high->bar == i && found.high->confirmedBar == t);
            }
        }));
    }

    void streamingZigZagEqualsTheDefinition()
    {
        std::size_t turns = 0;
        QVERIFY(rc::check("zigzag by the definition", [&] {
            const auto bars = detectorBars(drawnWalk(50, 700));
            const ZigZagParameters parameters{*rc::gen::element(1.0, 2.0, 3.5), *rc::gen::element(0.0, 0.001)};
            ZigZag zigzag(parameters);
            std::vector<ZigZagPivot> found;
            for (const DetectorBar& bar : bars)
                if (zigzag.update(bar)) found.push_back(zigzag.pivot(0));
            const auto expected = slowZigZag(bars, parameters);
            RC_ASSERT(found.size() == expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                RC_ASSERT(found[i].isHigh == expected[i].isHigh);
                RC_ASSERT(found[i].bar == static_cast<std::int64_t>(expected[i].bar));
                RC_ASSERT(found[i].confirmedBar == static_cast<std::int64_t>(expected[i].confirmed));
            }
            turns += found.size();
        }));
        QVERIFY(turns > 500);
    }

    void streamingGapsEqualTheDefinition()
    {
        QVERIFY(rc::check("fair value gaps by the definition", [] {
            const auto bars = detectorBars(drawnWalk(30, 400));
            FairValueGapParameters parameters;
            parameters.maxPerSide = 500;
            FairValueGaps gaps(parameters);
            DetectorEvents events;
            std::uint64_t lastId = 0;
            for (const DetectorBar& bar : bars)
                gaps.update(bar, lastId, events);
            for (const bool isBullish : {true, false}) {
                std::size_t expected = 0;
                for (std::size_t c = 2; c < bars.size(); ++c) {
                    const DetectorBar& a = bars[c - 2];
                    const double bottom = isBullish ? a.high : bars[c].high;
                    const double top = isBullish ? bars[c].low : a.low;
                    const double close = bars[c - 1].close;
                    if (!bars[c].atr || top - bottom < 0.1 * *bars[c].atr || top <= bottom) continue;
                    if (isBullish ? close <= a.high : close >= a.low) continue;
                    RC_ASSERT(expected < gaps.side(isBullish).size());
                    const PriceZone& gap = gaps.side(isBullish)[expected++];
                    RC_ASSERT(gap.bottom == bottom && gap.top == top &&
                              gap.confirmedBar == static_cast<std::int64_t>(c));
                    double fill = 0.0;
                    for (std::size_t i = c + 1; i < bars.size() && fill < 1.0; ++i) {
                        const double reach = isBullish ? top - bars[i].low : bars[i].high - bottom;
                        fill = std::max(fill, std::min(1.0, reach / (top - bottom)));
                    }
                    RC_ASSERT(gap.fill == fill);
                    RC_ASSERT((gap.state == ZoneState::Filled) == (fill >= 1.0));
                }
                RC_ASSERT(expected == gaps.side(isBullish).size());
            }
        }));
    }

    void resetEqualsNew()
    {
        QVERIFY(rc::check("reset equals new", [] {
            const auto first = detectorBars(drawnWalk(1, 500));
            const auto bars = detectorBars(drawnWalk(1, 500));
            for (const DetectorId id : kAllDetectors) {
                const auto used = makeDetector(id);
                const auto fresh = makeDetector(id);
                runOver(*used, first);
                used->reset();
                const DetectorRun again = runOver(*used, bars);
                const DetectorRun expected = runOver(*fresh, bars);
                RC_ASSERT(std::equal(again.events.begin(), again.events.end(), expected.events.begin(),
                                     expected.events.end(), sameEvent));
                RC_ASSERT(std::equal(again.opinions.begin(), again.opinions.end(), expected.opinions.begin(),
                                     expected.opinions.end(), sameOpinion));
                RC_ASSERT(sameZones(again.zones, expected.zones));
            }
        }));
    }

    void scaledPricesScaleTheResult()
    {
        QVERIFY(rc::check("prices times a power of two", [] {
            const auto bars = drawnWalk(200, 900);
            const double scale = *rc::gen::element(0.0009765625, 0.5, 8.0, 65536.0);
            auto scaled = bars;
            for (BarInput& bar : scaled)
                for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                    *price *= scale;
            const auto plain = detectorBars(bars, "24-7", 1.0 / 64.0);
            const auto large = detectorBars(scaled, "24-7", scale / 64.0);
            for (const DetectorId id : kAllDetectors) {
                const auto one = makeDetector(id);
                const auto two = makeDetector(id);
                const DetectorRun a = runOver(*one, plain);
                const DetectorRun b = runOver(*two, large);
                RC_ASSERT(a.events.size() == b.events.size());
                for (std::size_t i = 0; i < a.events.size(); ++i) {
                    DetectorEvent expected = a.events[i];
                    for (double& price : expected.prices)
                        price *= scale;
                    expected.reasonCount = b.events[i].reasonCount; // levels in reasons scale, codes do not
                    expected.reasons = b.events[i].reasons;
                    RC_ASSERT(sameEvent(expected, b.events[i]));
                    RC_ASSERT(a.events[i].reasons[0].code == b.events[i].reasons[0].code);
                }
                for (std::size_t i = 0; i < a.opinions.size(); ++i) {
                    RC_ASSERT(equalBits(a.opinions[i].score, b.opinions[i].score));
                    RC_ASSERT(equalBits(a.opinions[i].quality, b.opinions[i].quality));
                    RC_ASSERT(a.opinions[i].reasons.size() == b.opinions[i].reasons.size());
                }
                RC_ASSERT(a.zones.size() == b.zones.size());
                for (std::size_t i = 0; i < a.zones.size(); ++i) {
                    RC_ASSERT(equalBits(a.zones[i].bottom * scale, b.zones[i].bottom));
                    RC_ASSERT(equalBits(a.zones[i].top * scale, b.zones[i].top));
                    RC_ASSERT(a.zones[i].state == b.zones[i].state);
                }
            }
        }));
    }

    void shiftedTimesShiftTheResult()
    {
        QVERIFY(rc::check("times plus whole weeks", [] {
            const auto bars = drawnWalk(200, 900);
            const Duration shift = std::chrono::hours(24 * 7) * *rc::gen::inRange(-500, 500);
            auto moved = bars;
            for (BarInput& bar : moved) {
                bar.start = bar.start + shift;
                bar.end = bar.end + shift;
            }
            for (const DetectorId id : kAllDetectors) {
                const auto one = makeDetector(id);
                const auto two = makeDetector(id);
                const DetectorRun a = runOver(*one, detectorBars(bars));
                const DetectorRun b = runOver(*two, detectorBars(moved));
                RC_ASSERT(a.events.size() == b.events.size());
                for (std::size_t i = 0; i < a.events.size(); ++i) {
                    DetectorEvent expected = a.events[i];
                    expected.barStart = expected.barStart + shift;
                    expected.time = expected.time + shift;
                    expected.confirmedAt = expected.confirmedAt + shift;
                    RC_ASSERT(sameEvent(expected, b.events[i]));
                }
                for (std::size_t i = 0; i < a.opinions.size(); ++i)
                    RC_ASSERT(equalBits(a.opinions[i].score, b.opinions[i].score));
            }
        }));
    }

    /// What is said of a rise is said of the same fall, the other way round: event by event, score by score.
    void mirroredPricesMirrorWhatIsSaid()
    {
        DetectorParameters parameters;
        parameters.elliott.priceShare = 0.0; // a share of the price is no longer the same share
        parameters.harmonic.zigzag.priceShare = 0.0;
        parameters.levels.zigzag.priceShare = 0.0;
        double most = 0.0;
        std::map<DetectorId, std::size_t> events;
        for (std::uint64_t seed = 100; seed < 130; ++seed) {
            const auto bars = livelyBars(1200, seed);
            const auto plain = detectorBars(bars);
            const auto turned = detectorBars(mirrored(bars, 100.0));
            for (const DetectorId id : kAllDetectors) {
                const auto one = makeDetector(id, parameters);
                const auto two = makeDetector(id, parameters);
                const DetectorRun a = runOver(*one, plain);
                const DetectorRun b = runOver(*two, turned);
                QCOMPARE(a.events.size(), b.events.size());
                for (std::size_t i = 0; i < a.opinions.size(); ++i) {
                    const std::size_t from = i == 0 ? 0 : a.eventsAfter[i - 1];
                    QCOMPARE(a.eventsAfter[i], b.eventsAfter[i]);
                    std::vector<DetectorEvent> others(b.events.begin() + static_cast<std::ptrdiff_t>(from),
                                                      b.events.begin() + static_cast<std::ptrdiff_t>(b.eventsAfter[i]));
                    for (std::size_t k = from; k < a.eventsAfter[i]; ++k) {
                        const auto other = std::find_if(others.begin(), others.end(), [&](const DetectorEvent& each) {
                            return isMirrored(a.events[k], each, 100.0);
                        });
                        QVERIFY2(other != others.end(), describe(a.events[k]).c_str());
                        others.erase(other);
                        ++events[id];
                    }
                    QVERIFY(std::abs(a.opinions[i].score + b.opinions[i].score) < 1e-9);
                    most = std::max(most, std::abs(a.opinions[i].score));
                }
            }
        }
        QVERIFY(most > 0.3);
        for (const DetectorId id : kAllDetectors)
            QVERIFY2(events[id] > 1000, qPrintable(QString::number(events[id])));
    }

    /// On random walks the mean score lies within two standard errors of 0 (detectors.md §9).
    void randomWalksFavourNoSide()
    {
        for (const DetectorId id : kAllDetectors) {
            std::vector<double> means;
            for (std::uint64_t seed = 0; seed < 60; ++seed) {
                const auto detector = makeDetector(id);
                double sum = 0.0;
                const auto bars = detectorBars(randomBars(1200, 900 + seed));
                for (const DetectorOpinion& opinion : runOver(*detector, bars).opinions)
                    sum += opinion.score;
                means.push_back(sum / static_cast<double>(bars.size()));
            }
            double mean = 0.0;
            for (const double each : means)
                mean += each / static_cast<double>(means.size());
            double squares = 0.0;
            for (const double each : means)
                squares += (each - mean) * (each - mean);
            const auto n = static_cast<double>(means.size());
            const double error = std::sqrt(squares / (n - 1.0) / n);
            QVERIFY2(std::abs(mean) <= 2.0 * error, qPrintable(QString("%1: mean %2, standard error %3")
                                                                   .arg(QString::fromUtf8(toString(id).data()))
                                                                   .arg(mean)
                                                                   .arg(error)));
        }
    }

    void memoryIsBoundedAndTakenAtTheStart()
    {
        const auto bars = detectorBars(livelyBars(30'000, 77));
        for (const DetectorId id : kAllDetectors) {
            const auto detector = makeDetector(id);
            DetectorEvents events;
            events.reserve(4096);
            std::vector<Zone> zones;
            zones.reserve(4096);
            std::uint64_t before = 0;
            std::size_t most = 0;
            for (std::size_t i = 0; i < bars.size(); ++i) {
                if (i == 2000) before = allocationCount();
                events.clear();
                zones.clear();
                detector->update(bars[i], events);
                detector->appendZones(zones);
                most = std::max(most, zones.size());
            }
            QCOMPARE(allocationCount(), before);
            QVERIFY2(most > 0 && most <= 500, qPrintable(QString::number(most)));
        }
    }

    void feedTellsNightsFromOutages()
    {
        const auto feedBreaks = [](const char* calendar, std::initializer_list<const char*> starts) {
            DetectorFeed feed(market::Timeframe::M1, 0.01, market::findCalendar(calendar));
            std::vector<BarBreak> breaks;
            for (const char* text : starts) {
                const Time start = parseRfc3339(text).value();
                const BarInput bar{start, start + std::chrono::minutes(1), 1.0, 1.0, 1.0, 1.0, 1.0};
                breaks.push_back(feed.next(bar, std::nullopt, std::nullopt).breakBefore);
            }
            return breaks;
        };
        using enum BarBreak;
        QVERIFY((feedBreaks("24-7", {"2021-04-20 00:00", "2021-04-20 00:01", "2021-04-20 00:04", "2021-04-20 00:08"}) ==
                 std::vector{None, None, Hole, Outage}));
        // 16:00 to 9:30 of the next day, across the change to summer time and a weekend.
        QVERIFY((feedBreaks("NYSE", {"2024-03-08 20:59", "2024-03-11 13:30", "2024-03-11 13:31"}) ==
                 std::vector{None, Session, None}));
        QVERIFY((feedBreaks("NYSE", {"2024-03-11 15:00", "2024-03-11 15:10", "2024-03-13 13:30"}) ==
                 std::vector{None, Outage, Outage}));
        // Before the open a quarter of an hour without a trade is nothing strange.
        QVERIFY((feedBreaks("NYSE", {"2024-03-11 12:00", "2024-03-11 12:15", "2024-03-11 13:20", "2024-03-11 13:31",
                                     "2024-03-11 13:40"}) == std::vector{None, Hole, Hole, Hole, Outage}));
    }

    void outagesEndWhatWasInTheMaking()
    {
        std::size_t events = 0;
        QVERIFY(rc::check("no pattern spans an outage", [&] {
            const auto whole = drawnWalk(300, 900);
            const auto at = *rc::gen::inRange<std::size_t>(50, whole.size() - 50);
            const auto missing = *rc::gen::inRange<std::size_t>(1, 40);
            const auto bars = detectorBars(withHole(whole, at, missing));
            for (const DetectorId id : kAllDetectors) {
                const auto detector = makeDetector(id);
                for (const DetectorEvent& event : runOver(*detector, bars).events) {
                    RC_ASSERT(breaksWithin(bars, event.firstBar, event.confirmedBar, BarBreak::Outage) == 0);
                    if (event.kind == PatternKind::FairValueGap)
                        RC_ASSERT(breaksWithin(bars, event.firstBar, event.confirmedBar, BarBreak::Hole) == 0);
                    ++events;
                }
            }
        }));
        QVERIFY(events > 10'000);
    }

    void realTapesWithGaps_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<double>("tick");
        QTest::newRow("BTC-USDT minutes, April 2021, with outages") << "/bars/crypto/btcusdt_binance_1m_202104.csv.gz"
                                                                    << "24-7" << 0.01;
        QTest::newRow("SPY minutes across the change to summer time") << "/bars/equity/spy_1m_20240220_20240517.csv.gz"
                                                                      << "NYSE" << 0.01;
    }
    /// Nothing is formed across what is missing; gaps over nights say so.
    void realTapesWithGaps()
    {
        const std::string folder = dataFolder();
        if (folder.empty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to look at");
        QFETCH(QString, file);
        QFETCH(QString, calendar);
        QFETCH(double, tick);
        const auto bars = detectorBars(fileBars(folder + file.toStdString(), 60), calendar.toStdString(), tick);
        std::array<std::size_t, 4> breaks{};
        for (const DetectorBar& bar : bars)
            ++breaks[static_cast<std::size_t>(bar.breakBefore)];
        std::string found;
        std::size_t overNight = 0;
        std::map<DetectorId, DetectorEvents> events;
        std::map<DetectorId, int> opinions;
        for (const DetectorId id : kAllDetectors) {
            const auto detector = makeDetector(id);
            for (const DetectorBar& bar : bars) {
                detector->update(bar, events[id]);
                if (std::abs(detector->opinion().score) >= kAbstainBelow) ++opinions[id];
            }
            for (const DetectorEvent& event : events[id]) {
                QVERIFY2(breaksWithin(bars, event.firstBar, event.confirmedBar, BarBreak::Outage) == 0,
                         describe(event).c_str());
                if (event.kind != PatternKind::FairValueGap || event.state != ZoneState::Active) continue;
                QVERIFY2(breaksWithin(bars, event.firstBar, event.confirmedBar, BarBreak::Hole) == 0,
                         describe(event).c_str());
                const bool isOverNight = breaksWithin(bars, event.firstBar, event.confirmedBar, BarBreak::Session) > 0;
                overNight += isOverNight ? 1 : 0;
                QCOMPARE(event.reasonCount, isOverNight ? std::size_t{2} : std::size_t{1});
            }
            found += " " + std::string(toString(id)) + " " + std::to_string(events[id].size()) +
                     " events, opinion in " + std::to_string(100 * opinions[id] / static_cast<int>(bars.size())) +
                     " % of the bars;";
        }
        qInfo("%zu bars: %zu sessions, %zu holes, %zu outages;%s %zu gaps over closed time", bars.size(), breaks[1],
              breaks[2], breaks[3], found.c_str(), overNight);
        for (const DetectorId id : kAllDetectors)
            QVERIFY(events[id].size() > 50);
        QVERIFY(calendar == "24-7" ? breaks[3] >= 2 && breaks[1] == 0 : breaks[1] >= 55);
    }
};

SEXTANT_TEST(TestDetectorProperties)
#include "tst_detector_properties.moc"
