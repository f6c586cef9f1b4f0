#include "engine/analysis/detectors/harmonic_pattern.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {
namespace {

constexpr RatioRange kRetraceC{0.382, 0.886};
constexpr RatioRange kNotAsked{0.0, 0.0, false};

constexpr RatioRange exact(double ratio) { return {ratio, ratio}; }

constexpr auto kHarmonicRules = std::to_array<HarmonicRule>({
    {PatternKind::Gartley, exact(0.618), kRetraceC, {1.13, 1.618}, exact(0.786), Completion::AdOfXa, true, true},
    {PatternKind::Bat, {0.382, 0.50}, kRetraceC, {1.618, 2.618}, exact(0.886), Completion::AdOfXa, false, true},
    {PatternKind::AltBat, exact(0.382), kRetraceC, {2.0, 3.618}, exact(1.13), Completion::AdOfXa, true},
    {PatternKind::Butterfly, exact(0.786), kRetraceC, {1.618, 2.24}, exact(1.27), Completion::AdOfXa, true},
    {PatternKind::Butterfly, exact(0.786), kRetraceC, {1.618, 2.24}, exact(1.414), Completion::AdOfXa, true},
    {PatternKind::Crab, {0.382, 0.618}, kRetraceC, {2.618, 3.618}, exact(1.618), Completion::AdOfXa},
    {PatternKind::DeepCrab, exact(0.886), kRetraceC, {2.0, 3.618}, exact(1.618), Completion::AdOfXa},
    {PatternKind::Shark, {0.382, 0.618}, {1.13, 1.618}, {1.618, 2.24}, {0.886, 1.13}, Completion::AdOfXa},
    {PatternKind::Cypher, {0.382, 0.618}, {1.13, 1.414}, {1.272, 2.0}, exact(0.786), Completion::CdOfXc, false, true},
    {PatternKind::FiveZero,
     {1.13, 1.618},
     {1.618, 2.24},
     kNotAsked,
     exact(0.50),
     Completion::CdOfBc,
     false,
     false,
     true},
    {PatternKind::AbCd, kNotAsked, kRetraceC, {1.13, 2.618}, exact(1.0), Completion::CdOfAb},
    {PatternKind::AbCd, kNotAsked, kRetraceC, {1.13, 2.618}, exact(1.27), Completion::CdOfAb},
    {PatternKind::AbCd, kNotAsked, kRetraceC, {1.13, 2.618}, exact(1.618), Completion::CdOfAb},
});

/// Extensions of BC that are looked at within a rule's range, besides its ends.
constexpr std::array kExtensions{1.13, 1.272, 1.414, 1.618, 2.0, 2.24, 2.618, 3.14, 3.618};

double projected(const HarmonicPoints& p, Completion measure, double ratio)
{
    switch (measure) {
    case Completion::AdOfXa:
        return p.a - ratio * (p.a - p.x);
    case Completion::CdOfXc:
        return p.c - ratio * (p.c - p.x);
    case Completion::CdOfBc:
        return p.c - ratio * (p.c - p.b);
    case Completion::CdOfAb:
        break;
    }
    return p.c - ratio * (p.a - p.b);
}

double measured(const HarmonicPoints& p, Completion measure, double d)
{
    switch (measure) {
    case Completion::AdOfXa:
        return (p.a - d) / (p.a - p.x);
    case Completion::CdOfXc:
        return (p.c - d) / (p.c - p.x);
    case Completion::CdOfBc:
        return (p.c - d) / (p.c - p.b);
    case Completion::CdOfAb:
        break;
    }
    return (p.c - d) / (p.a - p.b);
}

} // namespace

std::span<const HarmonicRule> harmonicRules() { return kHarmonicRules; }

bool HarmonicFit::isValid() const
{
    const auto fits = [](const std::optional<double>& term) { return !term || *term > 0.0; };
    return fits(b) && fits(c) && fits(cd) && fits(completion);
}

double HarmonicFit::total() const
{
    if (!isValid()) return 0.0;
    double sum = 0.0;
    double weights = 0.0;
    const auto add = [&](const std::optional<double>& term, double weight) {
        if (!term) return;
        sum += weight * *term;
        weights += weight;
    };
    add(b, 0.35);
    add(c, 0.15);
    add(cd, 0.15);
    add(completion, 0.35);
    return weights > 0.0 ? sum / weights : 0.0;
}

double ratioFit(double ratio, const RatioRange& range, double tolerance)
{
    const double beyond = ratio < range.low ? range.low - ratio : ratio > range.high ? ratio - range.high : 0.0;
    return 1.0 - beyond / (tolerance * (ratio < range.low ? range.low : range.high));
}

HarmonicFit fitOfThree(const HarmonicRule& rule, const HarmonicPoints& p, const HarmonicTolerance& tolerance)
{
    HarmonicFit fit;
    if (rule.b.isAsked)
        fit.b = ratioFit((p.a - p.b) / (p.a - p.x), rule.b, rule.isStrictB ? tolerance.strictB : tolerance.pointB);
    const double c = rule.kind == PatternKind::Cypher ? (p.c - p.x) / (p.a - p.x) : (p.c - p.b) / (p.a - p.b);
    fit.c = ratioFit(c, rule.c, tolerance.other);
    return fit;
}

HarmonicFit fitOfFour(const HarmonicRule& rule, const HarmonicPoints& p, double d, const HarmonicTolerance& tolerance)
{
    HarmonicFit fit = fitOfThree(rule, p, tolerance);
    if (rule.cd.isAsked) fit.cd = ratioFit((p.c - d) / (p.c - p.b), rule.cd, tolerance.other);
    fit.completion = ratioFit(measured(p, rule.measure, d), rule.completion, tolerance.completion);
    return fit;
}

ReversalZone reversalZone(const HarmonicRule& rule, const HarmonicPoints& p, double atr)
{
    const double near = projected(p, rule.measure, rule.completion.low);
    const double far = projected(p, rule.measure, rule.completion.high);
    ReversalZone zone{std::min(near, far), std::max(near, far), near};
    const double low = zone.bottom;
    const double high = zone.top;
    const auto add = [&](double price) {
        const double distance = std::max({low - price, price - high, 0.0});
        if (distance > atr) return false;
        zone.bottom = std::min(zone.bottom, price);
        zone.top = std::max(zone.top, price);
        return true;
    };
    if (rule.cd.isAsked) {
        add(projected(p, Completion::CdOfBc, rule.cd.low));
        add(projected(p, Completion::CdOfBc, rule.cd.high));
        for (const double ratio : kExtensions)
            if (ratio > rule.cd.low && ratio < rule.cd.high) add(projected(p, Completion::CdOfBc, ratio));
    }
    if (rule.kind != PatternKind::AbCd) zone.holdsEqualLegs = add(projected(p, Completion::CdOfAb, 1.0));
    zone.widthScore = atr > 0.0 ? std::clamp(1.0 - (zone.top - zone.bottom) / (2.0 * atr), 0.0, 1.0) : 0.0;
    return zone;
}

} // namespace sextant::analysis
