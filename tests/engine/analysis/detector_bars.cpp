#include "tests/engine/analysis/detector_bars.h"

#include <algorithm>
#include <bit>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/core/philox.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

namespace sextant::test {

using namespace analysis;

std::vector<DetectorBar> detectorBars(const std::vector<BarInput>& bars, const std::string& calendar, double tick,
                                      market::Timeframe timeframe)
{
    DetectorFeed feed(timeframe, tick, market::findCalendar(calendar));
    Atr atr(14);
    Rsi rsi(14);
    std::vector<DetectorBar> result;
    result.reserve(bars.size());
    for (const BarInput& bar : bars) {
        const auto range = atr.update(bar);
        const auto strength = rsi.update(bar.close);
        result.push_back(feed.next(bar, range, strength));
    }
    return result;
}

std::vector<DetectorBar> joinedBars(const std::vector<BarInput>& bars, double tick)
{
    auto result = detectorBars(bars, "24-7", tick);
    for (DetectorBar& bar : result)
        bar.breakBefore = BarBreak::None;
    return result;
}

DetectorBar workedBar(std::int64_t ordinal, double open, double high, double low, double close, double atr,
                      double volume)
{
    DetectorBar bar;
    static_cast<BarInput&>(bar) = minuteBar(28'000'000 + ordinal, open, high, low, close, volume);
    bar.ordinal = ordinal;
    bar.atr = atr;
    bar.hasVolume = true;
    return bar;
}

std::vector<BarInput> fileBars(const std::string& path, std::int64_t seconds)
{
    const CsvTable table = readCsv(path);
    const std::size_t open = table.column("open");
    const std::size_t high = table.column("high");
    const std::size_t low = table.column("low");
    const std::size_t close = table.column("close");
    const std::size_t volume = table.column("volume");
    std::vector<BarInput> bars;
    bars.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        const Time start = Time::fromMillis(std::stoll(row[0]));
        bars.push_back({start, start + std::chrono::seconds(seconds), std::stod(row[open]), std::stod(row[high]),
                        std::stod(row[low]), std::stod(row[close]), std::stod(row[volume])});
    }
    return bars;
}

std::vector<BarInput> livelyBars(std::size_t count, std::uint64_t seed)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<int> steps;
    int place = 0;
    int drift = 0;
    std::size_t left = 0;
    while (steps.size() < count) {
        if (left == 0) {
            // Back to the middle, so that long walks stay above 0.
            drift = static_cast<int>(random.nextBelow(17)) - 8 - place / 640;
            left = 6 + random.nextBelow(30);
        }
        --left;
        const int jump = random.nextBelow(25) == 0 ? 3 : 1;
        steps.push_back(jump * (drift + static_cast<int>(random.nextBelow(25)) - 12));
        place += steps.back();
    }
    auto bars = barsFromSteps(steps);
    // At 100 a leg of some ATR is more than the half percent that zigzags ask for at least.
    for (BarInput& bar : bars)
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price -= 900.0;
    return bars;
}

namespace {

bool sameBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

bool sameReason(const Reason& a, const Reason& b)
{
    if (a.code != b.code || a.argCount != b.argCount || !sameBits(a.weight, b.weight)) return false;
    for (std::size_t i = 0; i < a.argCount; ++i)
        if (a.args[i].name != b.args[i].name || a.args[i].type != b.args[i].type ||
            a.args[i].integer != b.args[i].integer || !sameBits(a.args[i].number, b.args[i].number))
            return false;
    return true;
}

template <class Range>
bool sameReasons(const Range& a, const Range& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameReason);
}

} // namespace

bool sameEvent(const DetectorEvent& a, const DetectorEvent& b)
{
    return a.kind == b.kind && a.direction == b.direction && a.state == b.state && a.barStart == b.barStart &&
           a.time == b.time && a.confirmedAt == b.confirmedAt && a.firstBar == b.firstBar && a.bar == b.bar &&
           a.confirmedBar == b.confirmedBar && a.priceCount == b.priceCount &&
           std::equal(a.prices.begin(), a.prices.end(), b.prices.begin(), sameBits) && sameBits(a.score, b.score) &&
           sameReasons(a.allReasons(), b.allReasons());
}

bool sameZone(const Zone& a, const Zone& b)
{
    if (a.pointCount != b.pointCount || a.reasonCount != b.reasonCount) return false;
    for (std::size_t i = 0; i < a.pointCount; ++i)
        if (a.points[i].barStart != b.points[i].barStart || a.points[i].bar != b.points[i].bar ||
            !sameBits(a.points[i].price, b.points[i].price))
            return false;
    return a.id == b.id && a.kind == b.kind && a.direction == b.direction && a.state == b.state &&
           sameBits(a.bottom, b.bottom) && sameBits(a.top, b.top) && a.confirmedAt == b.confirmedAt &&
           a.touchedAt == b.touchedAt && a.mitigatedAt == b.mitigatedAt && a.endedAt == b.endedAt &&
           sameBits(a.score, b.score) && sameBits(a.fill, b.fill) && sameReasons(a.reasons, b.reasons);
}

bool sameOpinion(const DetectorOpinion& a, const DetectorOpinion& b)
{
    return a.isAvailable == b.isAvailable && sameBits(a.score, b.score) && sameBits(a.quality, b.quality) &&
           a.barsUsed == b.barsUsed && a.asOf == b.asOf && sameReasons(a.reasons.all(), b.reasons.all());
}

std::string describe(const DetectorEvent& event)
{
    std::string text(toString(event.kind));
    text += " " + std::string(toString(event.direction)) + " " + std::string(toString(event.state));
    for (const double price : event.allPrices())
        text += " " + std::to_string(price);
    return text + " at " + std::to_string(event.bar) + ", known at " + std::to_string(event.confirmedBar);
}

} // namespace sextant::test
