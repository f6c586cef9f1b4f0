#include "engine/decision/agents/technical_agent.h"

#include <algorithm>
#include <cmath>

namespace sextant::decision {
namespace {

constexpr double kMostPoints = 90.0;
constexpr double kSmallestLead = 8.0;
constexpr double kSmallestSum = 20.0;

/// Points of one side, +1 or -1, with their reasons.
double scoreSide(const TechnicalView& view, int side, AgentOutput& out)
{
    const auto index = static_cast<std::size_t>(side > 0 ? 0 : 1);
    const double sign = side;
    double sum = 0.0;

    std::array<double, 4> averages{view.ema8, view.ema13, view.ema21, view.ema48};
    int pairs = 0;
    for (std::size_t i = 0; i + 1 < averages.size(); ++i)
        if (sign * (averages[i] - averages[i + 1]) > 0.0) ++pairs;
    if (view.ema200 && sign * (view.ema48 - *view.ema200) > 0.0) ++pairs;
    sum += out.add(AgentTerm::EmaStack, 5.0 * pairs, pairs);

    int beyond = 0;
    for (const double average : {view.ema8, view.ema21, view.ema48})
        if (sign * (view.close - average) > 0.0) ++beyond;
    if (view.ema200 && sign * (view.close - *view.ema200) > 0.0) ++beyond;
    sum += out.add(AgentTerm::PriceSide, 3.0 * beyond, beyond);

    sum += out.add(AgentTerm::Slope, 10.0 * ramp(sign * view.slope, 0.0, 0.10), view.slope);

    if (view.adx && view.plusDi && view.minusDi) {
        const bool agrees = sign * (*view.plusDi - *view.minusDi) > 0.0;
        sum += out.add(AgentTerm::TrendStrength, agrees ? 10.0 * ramp(*view.adx, 15.0, 35.0) : 0.0, *view.adx);
    }
    if (view.histogram) {
        double points = sign * *view.histogram > 0.0 ? 4.0 : 0.0;
        if (view.lastHistogram && sign * (*view.histogram - *view.lastHistogram) > 0.0) points += 4.0;
        sum += out.add(AgentTerm::MacdHistogram, points, *view.histogram);
    }
    if (view.rsi) {
        const double strength = side > 0 ? *view.rsi : 100.0 - *view.rsi;
        const double points = strength < 50.0 || strength > 80.0 ? 0.0 : strength <= 70.0 ? 8.0 : 4.0;
        sum += out.add(AgentTerm::RsiZone, points, *view.rsi);
    }

    const auto& ahead = side > 0 ? view.resistance : view.support;
    const auto& behind = side > 0 ? view.support : view.resistance;
    // With nothing in the way there is all the room there can be.
    const double room = ahead ? std::fabs(ahead->price - view.close) / view.atr : 1e3;
    sum += out.add(AgentTerm::RoomToLevel, 10.0 * ramp(room, 0.5, 2.0), ahead ? room : 0.0);
    if (behind && std::fabs(view.close - behind->price) <= 0.5 * view.atr && behind->strength >= 0.5)
        sum += out.add(AgentTerm::LevelBounce, 4.0, behind->strength);

    const double range = view.high - view.low;
    const double body = sign * (view.close - view.open);
    if (range > 0.0 && body > 0.6 * range) sum += out.add(AgentTerm::CandleBody, 4.0, body / range);
    if (view.hasPattern[index]) sum += out.add(AgentTerm::CandlePattern, 4.0);

    const double extension = sign * (view.close - view.ema21) / view.atr;
    if (extension > 3.0) sum += out.add(AgentTerm::Extension, -10.0, extension);
    if (view.hasDivergence[index]) sum += out.add(AgentTerm::Divergence, -8.0);
    return std::clamp(sum, 0.0, kMostPoints);
}

} // namespace

AgentOutput analyzeTechnical(const TechnicalView& view)
{
    AgentOutput bull;
    AgentOutput bear;
    bull.agent = bear.agent = AgentId::Technical;
    const double bullSum = scoreSide(view, 1, bull);
    const double bearSum = scoreSide(view, -1, bear);
    AgentOutput& out = bullSum >= bearSum ? bull : bear;
    const double best = std::max(bullSum, bearSum);
    const double lead = std::fabs(bullSum - bearSum);
    if (lead < kSmallestLead || best < kSmallestSum)
        out.add(AgentTerm::Undecided, 0.0, lead);
    else
        out.bias = bullSum > bearSum ? Bias::Bullish : Bias::Bearish;
    out.confidence = confidenceOf(AgentId::Technical, best);

    int alignment = 0; // -4 … 4, pairs of the stack
    const std::array<double, 5> stack{view.ema8, view.ema13, view.ema21, view.ema48, view.ema200.value_or(view.ema48)};
    for (std::size_t i = 0; i + 1 < stack.size(); ++i)
        alignment += stack[i] > stack[i + 1] ? 1 : stack[i] < stack[i + 1] ? -1 : 0;
    out.note(AgentTerm::EmaAlignment, alignment);
    if (view.support) out.note(AgentTerm::NearestSupport, view.support->price);
    if (view.resistance) out.note(AgentTerm::NearestResistance, view.resistance->price);
    return out;
}

} // namespace sextant::decision
