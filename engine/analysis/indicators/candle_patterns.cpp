#include "engine/analysis/indicators/candle_patterns.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

/// A bar measured against the averages.
struct Candle {
    const BarInput& bar;
    double averageBody;
    double averageRange;

    [[nodiscard]] double top() const { return std::max(bar.open, bar.close); }
    [[nodiscard]] double bottom() const { return std::min(bar.open, bar.close); }
    [[nodiscard]] double body() const { return top() - bottom(); }
    [[nodiscard]] double upperWick() const { return bar.high - top(); }
    [[nodiscard]] double lowerWick() const { return bottom() - bar.low; }
    [[nodiscard]] bool isWhite() const { return bar.close > bar.open; }
    [[nodiscard]] bool isBlack() const { return bar.close < bar.open; }

    [[nodiscard]] bool hasNoBody() const { return body() < 0.05 * averageRange; }
    [[nodiscard]] bool hasShortBody() const { return body() < 0.5 * averageBody; }
    [[nodiscard]] bool hasLongBody() const { return body() > 1.4 * averageBody; }
    [[nodiscard]] bool hasNoUpperWick() const { return upperWick() < 0.05 * averageRange; }
    [[nodiscard]] bool hasNoLowerWick() const { return lowerWick() < 0.05 * averageRange; }
    [[nodiscard]] bool hasLongUpperWick() const { return upperWick() > 0.6 * averageBody; }
    [[nodiscard]] bool hasLongLowerWick() const { return lowerWick() > 0.6 * averageBody; }
    [[nodiscard]] double near() const { return 0.3 * averageRange; }

    [[nodiscard]] bool gapsUpFrom(const Candle& before) const { return bottom() >= before.top(); }
    [[nodiscard]] bool gapsDownFrom(const Candle& before) const { return top() <= before.bottom(); }
    [[nodiscard]] bool opensInside(const Candle& before) const
    {
        return bar.open >= before.bottom() && bar.open <= before.top();
    }
};

void findOnOneBar(CandleSet& found, const Candle& c, const Candle& before)
{
    using enum CandlePattern;
    const bool hasNoWicks = c.hasNoUpperWick() && c.hasNoLowerWick();
    found.set(Doji, c.hasNoBody());
    found.set(DragonflyDoji, c.hasNoBody() && c.hasNoUpperWick() && c.hasLongLowerWick());
    found.set(GravestoneDoji, c.hasNoBody() && c.hasLongUpperWick() && c.hasNoLowerWick());
    found.set(LongLeggedDoji, c.hasNoBody() && c.hasLongUpperWick() && c.hasLongLowerWick());
    found.set(FourPriceDoji, c.hasNoBody() && hasNoWicks);
    found.set(Star, c.bar.low >= before.bar.high || c.bar.high <= before.bar.low);
    found.set(Marubozu, c.hasLongBody() && hasNoWicks);
    found.set(WhiteMarubozu, c.hasLongBody() && hasNoWicks && c.isWhite());
    found.set(BlackMarubozu, c.hasLongBody() && hasNoWicks && c.isBlack());
    found.set(BigWhiteCandle, c.hasLongBody() && c.isWhite());
    found.set(BigBlackCandle, c.hasLongBody() && c.isBlack());
    found.set(SpinningTop, c.hasShortBody() && c.upperWick() > c.body() && c.lowerWick() > c.body());
    const bool isHammer = c.hasShortBody() && c.hasNoUpperWick() && c.hasLongLowerWick();
    found.set(Hammer, isHammer && c.bottom() <= before.bar.low + c.near());
    found.set(HangingMan, isHammer && c.bottom() >= before.bar.high - c.near());
    const bool isTurnedHammer = c.hasShortBody() && c.hasLongUpperWick() && c.hasNoLowerWick();
    found.set(InvertedHammer, isTurnedHammer && c.gapsDownFrom(before));
    found.set(ShootingStar, isTurnedHammer && c.gapsUpFrom(before));
}

void findOnTwoBars(CandleSet& found, const Candle& c, const Candle& before)
{
    found.set(CandlePattern::EngulfingBull,
              c.isWhite() && before.isBlack() && c.bar.close > before.bar.open && c.bar.open < before.bar.close);
    found.set(CandlePattern::EngulfingBear,
              c.isBlack() && before.isWhite() && c.bar.close < before.bar.open && c.bar.open > before.bar.close);
}

void findOnThreeBars(CandleSet& found, const Candle& c, const Candle& middle, const Candle& first)
{
    using enum CandlePattern;
    const bool opensInside = c.opensInside(middle) && middle.opensInside(first);
    found.set(ThreeWhiteSoldiers, opensInside && c.isWhite() && middle.isWhite() && first.isWhite());
    found.set(ThreeBlackCrows, opensInside && c.isBlack() && middle.isBlack() && first.isBlack());

    const bool isEvening = first.isWhite() && first.hasLongBody() && middle.gapsUpFrom(first) && c.isBlack() &&
                           c.gapsDownFrom(middle) && c.bar.close <= first.bar.close;
    found.set(EveningStar, isEvening && middle.hasShortBody());
    found.set(EveningDojiStar, isEvening && middle.hasNoBody());
    found.set(AbandonedBabyBear,
              isEvening && middle.hasNoBody() && middle.bar.low >= first.bar.high && middle.bar.low >= c.bar.high);

    const bool isMorning = first.isBlack() && first.hasLongBody() && middle.gapsDownFrom(first) && c.isWhite() &&
                           c.gapsUpFrom(middle) && c.bar.close >= first.bar.close;
    found.set(MorningStar, isMorning && middle.hasShortBody());
    found.set(MorningDojiStar, isMorning && middle.hasNoBody());
    found.set(AbandonedBabyBull,
              isMorning && middle.hasNoBody() && middle.bar.high <= first.bar.low && middle.bar.high <= c.bar.low);
}

} // namespace

CandlePatterns::CandlePatterns(int period) : m_before(period)
{
    expects(period >= 2, "candle patterns look back 2 bars or more");
}

std::optional<CandleSet> CandlePatterns::advance(const BarInput& bar)
{
    std::optional<CandleSet> found;
    if (m_before.isFull()) {
        double bodies = 0.0;
        double ranges = 0.0;
        for (std::size_t age = m_before.size(); age-- > 0;) {
            bodies += std::abs(m_before[age].close - m_before[age].open);
            ranges += m_before[age].high - m_before[age].low;
        }
        const auto count = static_cast<double>(m_before.size());
        const double body = bodies / count;
        const double range = ranges / count;
        const Candle current{bar, body, range};
        const Candle middle{m_before[0], body, range};
        const Candle first{m_before[1], body, range};
        found.emplace();
        findOnOneBar(*found, current, middle);
        findOnTwoBars(*found, current, middle);
        findOnThreeBars(*found, current, middle, first);
    }
    m_before.push(bar);
    return found;
}

void writeOutputs(const std::optional<CandleSet>& patterns, std::span<Reading> out)
{
    for (std::size_t i = 0; i < kCandlePatternCount; ++i)
        out[i] = patterns ? readingOf(patterns->has(static_cast<CandlePattern>(i))) : std::nullopt;
}

} // namespace sextant::analysis
