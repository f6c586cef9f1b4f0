#include "engine/decision/agents/strat_agent.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::decision {
namespace {

struct PatternInfo {
    std::string_view name;
    double points;
};
constexpr std::array<PatternInfo, 8> kPatterns{{{"3-1-2", 25.0},
                                                {"2-1-2 continuation", 22.0},
                                                {"2-1-2 reversal", 20.0},
                                                {"3-2-2", 20.0},
                                                {"higher timeframe rejection", 18.0},
                                                {"1-2-2", 14.0},
                                                {"wick rejection", 12.0},
                                                {"2-2", 8.0}}};

constexpr double kTightShare = 0.6;
constexpr std::array<double, 3> kTriggerPoints{0.0, 4.0, 8.0};

double rangeOf(const StratCandle& candle) { return candle.high - candle.low; }

/// Hammer: a lower wick of twice the body, the body in the top third, a new low; the shooter mirrored. 0: neither.
int wickRejection(const StratCandle& bar, const StratCandle& before)
{
    const double range = rangeOf(bar);
    if (!(range > 0.0)) return 0;
    const double top = std::max(bar.open, bar.close);
    const double bottom = std::min(bar.open, bar.close);
    const double body = top - bottom;
    if (bottom - bar.low >= 2.0 * body && bottom >= bar.high - range / 3.0 && bar.low < before.low) return 1;
    if (bar.high - top >= 2.0 * body && top <= bar.low + range / 3.0 && bar.high > before.high) return -1;
    return 0;
}

/// The first extreme of an earlier bar beyond the trigger level, in the direction.
double magnitudeOf(std::span<const StratCandle> candles, std::size_t setupBar, int direction, double level)
{
    for (std::size_t back = 1; back <= 3 && back <= setupBar; ++back) {
        const StratCandle& bar = candles[setupBar - back];
        const double extreme = direction > 0 ? bar.high : bar.low;
        if (direction * (extreme - level) > 0.0) return extreme;
    }
    return level;
}

/// What a setup bar gives, its trigger pending; at least three candles lie up to the last one.
StratSetup setupAt(std::span<const StratCandle> candles, StratPatternKind kind, int direction, std::size_t setupBar)
{
    const StratCandle& bar = candles[setupBar];
    StratSetup setup;
    setup.kind = kind;
    setup.direction = direction;
    setup.level = direction > 0 ? bar.high : bar.low;
    setup.stop = direction > 0 ? bar.low : bar.high;
    setup.target = magnitudeOf(candles, setupBar, direction, setup.level);
    if (setupBar >= 1 && stratTypeOf(bar, candles[setupBar - 1]) == StratType::Inside)
        setup.isTight = rangeOf(bar) < kTightShare * rangeOf(candles[setupBar - 1]);
    const std::size_t last = candles.size() - 1;
    for (std::size_t i = 0; i < setup.sequence.size(); ++i)
        setup.sequence[i] = numberOf(stratTypeOf(candles[last - 2 + i], candles[last - 3 + i]));
    return setup;
}

} // namespace

StratType stratTypeOf(const StratCandle& candle, const StratCandle& before)
{
    const bool above = candle.high > before.high;
    const bool below = candle.low < before.low;
    if (above && below) return StratType::Outside;
    return above ? StratType::Up : below ? StratType::Down : StratType::Inside;
}

int numberOf(StratType type)
{
    constexpr std::array<int, 4> kNumbers{1, 2, -2, 3};
    return kNumbers[static_cast<std::size_t>(type)];
}

std::string_view toString(StratPatternKind kind) { return kPatterns[static_cast<std::size_t>(kind)].name; }
double pointsOf(StratPatternKind kind) { return kPatterns[static_cast<std::size_t>(kind)].points; }

double rankOf(const StratSetup& setup)
{
    return pointsOf(setup.kind) + kTriggerPoints[static_cast<std::size_t>(setup.trigger)];
}

std::optional<StratSetup> findStratSetup(std::span<const StratCandle> candles, bool isLastClosed, double tick,
                                         double atr, const StratParameters& parameters)
{
    if (candles.size() < 4) return std::nullopt;
    const auto typeAt = [&](std::size_t i) { return stratTypeOf(candles[i], candles[i - 1]); };
    const std::size_t last = candles.size() - 1;
    std::optional<StratSetup> best;
    const auto distanceOf = [&](const StratSetup& setup) { return std::fabs(candles[last].close - setup.level); };
    const auto consider = [&](StratPatternKind kind, int direction, std::size_t setupBar) {
        StratSetup found = setupAt(candles, kind, direction, setupBar);
        const std::size_t behind = setupBar + 1;
        bool isFired = false;
        if (behind <= last) {
            const StratCandle& bar = candles[behind];
            const StratType type = typeAt(behind);
            const bool isClosed = behind < last || isLastClosed;
            const double reach = direction > 0 ? bar.high : bar.low;
            isFired = type == (direction > 0 ? StratType::Up : StratType::Down) &&
                      direction * (reach - found.level) >= tick * (1.0 - 1e-9);
            // The bar that was to fire it has done something else.
            if (!isFired && (isClosed || type != StratType::Inside)) return;
            const bool closesBeyond = direction * (bar.close - found.level) > 0.0;
            if (isFired) found.trigger = isClosed && closesBeyond ? TriggerState::OnClose : TriggerState::Intrabar;
        }
        if (!isFired && !(distanceOf(found) <= parameters.pendingAtr * atr)) return;
        const bool isBetter = !best || rankOf(found) > rankOf(*best) ||
                              (rankOf(found) >= rankOf(*best) && distanceOf(found) < distanceOf(*best));
        if (isBetter) best = found;
    };

    // The setup bar is the last one, its trigger pending, or one whose trigger is live or not old.
    const auto oldest = static_cast<std::size_t>(std::max(parameters.triggerAge, 1)) + (isLastClosed ? 0 : 1);
    for (std::size_t back = isLastClosed ? 0 : 1; back <= oldest; ++back) {
        if (last < back + 2) break;
        const std::size_t setupBar = last - back;
        const StratType type = typeAt(setupBar);
        const StratType before = typeAt(setupBar - 1);
        if (type == StratType::Inside) {
            if (before == StratType::Outside) {
                consider(StratPatternKind::Reversal312, 1, setupBar);
                consider(StratPatternKind::Reversal312, -1, setupBar);
            }
            if (before == StratType::Up || before == StratType::Down) {
                const int prior = before == StratType::Up ? 1 : -1;
                consider(StratPatternKind::Continuation212, prior, setupBar);
                consider(StratPatternKind::Reversal212, -prior, setupBar);
            }
        }
        if (type == StratType::Up || type == StratType::Down) {
            const int side = type == StratType::Up ? 1 : -1;
            if (before == StratType::Outside) consider(StratPatternKind::Reversal322, -side, setupBar);
            if (before == StratType::Inside) consider(StratPatternKind::RevStrat122, -side, setupBar);
            consider(StratPatternKind::TwoTwo, side, setupBar);
            consider(StratPatternKind::TwoTwo, -side, setupBar);
        }
        if (const int wick = wickRejection(candles[setupBar], candles[setupBar - 1]); wick != 0)
            consider(StratPatternKind::WickRejection, wick, setupBar);
    }
    return best;
}

std::optional<StratSetup> rejectionSetup(std::span<const StratCandle> candles, int direction)
{
    if (direction == 0 || candles.size() < 4) return std::nullopt;
    const std::size_t last = candles.size() - 1;
    if (stratTypeOf(candles[last], candles[last - 1]) != (direction > 0 ? StratType::Up : StratType::Down))
        return std::nullopt;
    StratSetup setup = setupAt(candles, StratPatternKind::HigherRejection, direction, last - 1);
    const bool closesBeyond = direction * (candles[last].close - setup.level) > 0.0;
    setup.trigger = closesBeyond ? TriggerState::OnClose : TriggerState::Intrabar;
    return setup;
}

int higherRejection(const StratCandle& bar, const StratCandle& before)
{
    const double range = rangeOf(bar);
    if (!(range > 0.0)) return 0;
    const double top = std::max(bar.open, bar.close);
    const double bottom = std::min(bar.open, bar.close);
    const bool isInside = bar.close <= before.high && bar.close >= before.low;
    if (!isInside) return 0;
    if (bar.low < before.low && bottom - bar.low >= 0.5 * range) return 1;
    if (bar.high > before.high && bar.high - top >= 0.5 * range) return -1;
    return 0;
}

Continuity continuityOf(std::span<const int> signs, int direction)
{
    const auto agreeing = static_cast<std::size_t>(std::count(signs.begin(), signs.end(), direction));
    if (!signs.empty() && agreeing == signs.size()) return Continuity::Full;
    return 2 * agreeing >= signs.size() ? Continuity::Partial : Continuity::Conflict;
}

AgentOutput analyzeStrat(const StratView& view)
{
    const StratSetup& setup = view.setup;
    AgentOutput out;
    out.agent = AgentId::Strat;
    out.bias = biasOf(setup.direction);
    double sum = out.add(AgentTerm::StratBase, 15.0);
    sum += out.add(AgentTerm::StratPattern, pointsOf(setup.kind), static_cast<double>(setup.kind));
    sum += out.add(AgentTerm::TriggerState, kTriggerPoints[static_cast<std::size_t>(setup.trigger)]);
    constexpr std::array<double, 3> kContinuity{22.0, 10.0, -10.0};
    sum += out.add(AgentTerm::HigherContinuity, kContinuity[static_cast<std::size_t>(view.continuity)]);
    if (view.isLowerAligned) sum += out.add(AgentTerm::LowerAlignment, 6.0);
    constexpr std::array<double, 4> kSqueeze{0.0, 9.0, 3.0, -6.0};
    if (view.squeeze != StratView::Squeeze::Unknown)
        sum += out.add(AgentTerm::SqueezeAgrees, kSqueeze[static_cast<std::size_t>(view.squeeze)]);
    const double risk = std::fabs(setup.level - setup.stop);
    const double reward = std::fabs(setup.target - setup.level);
    const double ratio = risk > 0.0 ? reward / risk : 0.0;
    sum += out.add(AgentTerm::RewardToRisk, 6.0 * ramp(ratio, 0.8, 2.0), ratio);
    if (view.relativeVolume)
        sum += out.add(AgentTerm::RelativeVolume, 4.0 * ramp(*view.relativeVolume, 0.8, 1.5), *view.relativeVolume);
    if (setup.isTight) sum += out.add(AgentTerm::TightInside, 4.0);
    out.confidence = confidenceOf(AgentId::Strat, sum);
    for (const int number : setup.sequence)
        out.note(AgentTerm::CandleSequence, number);
    out.note(AgentTerm::TriggerLevel, setup.level);
    out.note(AgentTerm::StopLevel, setup.stop);
    out.note(AgentTerm::TargetLevel, setup.target);
    return out;
}

} // namespace sextant::decision
