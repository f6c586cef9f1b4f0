#include "engine/analysis/regimes/regime.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

template <class Label>
struct LabelName {
    std::string_view text;
    ReasonCode code;
};

constexpr std::array kDirectionNames{LabelName<RegimeDirection>{"UNKNOWN", ReasonCode::NotReady},
                                     LabelName<RegimeDirection>{"BULL", ReasonCode::StateBull},
                                     LabelName<RegimeDirection>{"BEAR", ReasonCode::StateBear},
                                     LabelName<RegimeDirection>{"SIDEWAYS", ReasonCode::StateSideways}};
constexpr std::array kStructureNames{LabelName<RegimeStructure>{"TRENDING", ReasonCode::StateTrending},
                                     LabelName<RegimeStructure>{"RANGING", ReasonCode::StateRanging},
                                     LabelName<RegimeStructure>{"VOLATILE", ReasonCode::StateVolatile}};
constexpr std::array kVolatilityNames{LabelName<VolatilityRegime>{"LOW", ReasonCode::StateLow},
                                      LabelName<VolatilityRegime>{"NORMAL", ReasonCode::StateNormal},
                                      LabelName<VolatilityRegime>{"HIGH", ReasonCode::StateHigh},
                                      LabelName<VolatilityRegime>{"EXTREME", ReasonCode::StateExtreme}};
constexpr std::array kSpreadNames{LabelName<SpreadRegime>{"TIGHT", ReasonCode::StateTight},
                                  LabelName<SpreadRegime>{"NORMAL", ReasonCode::StateNormal},
                                  LabelName<SpreadRegime>{"WIDE", ReasonCode::StateWide}};
constexpr std::array<std::string_view, 3> kSourceNames{"RULE", "HMM", "BLEND"};

template <class Label, std::size_t count>
const LabelName<Label>& nameOf(const std::array<LabelName<Label>, count>& names, Label label)
{
    expects(static_cast<std::size_t>(label) < count, "a regime label outside its list");
    return names[static_cast<std::size_t>(label)];
}

template <class Label>
bool readLabel(CanonicalReader& in, Label& label, std::size_t count)
{
    const std::int64_t value = in.int64();
    const bool isKnown = value >= 0 && static_cast<std::size_t>(value) < count;
    label = isKnown ? static_cast<Label>(value) : Label{};
    return isKnown;
}

} // namespace

std::string_view toString(RegimeDirection direction) { return nameOf(kDirectionNames, direction).text; }
std::string_view toString(RegimeStructure structure) { return nameOf(kStructureNames, structure).text; }
std::string_view toString(VolatilityRegime volatility) { return nameOf(kVolatilityNames, volatility).text; }
std::string_view toString(SpreadRegime spread) { return nameOf(kSpreadNames, spread).text; }
std::string_view toString(RegimeSource source)
{
    expects(static_cast<std::size_t>(source) < kSourceNames.size(), "a regime source outside its list");
    return kSourceNames[static_cast<std::size_t>(source)];
}
ReasonCode codeOf(RegimeDirection direction) { return nameOf(kDirectionNames, direction).code; }
ReasonCode codeOf(RegimeStructure structure) { return nameOf(kStructureNames, structure).code; }
ReasonCode codeOf(VolatilityRegime volatility) { return nameOf(kVolatilityNames, volatility).code; }
ReasonCode codeOf(SpreadRegime spread) { return nameOf(kSpreadNames, spread).code; }

double DirectionProbabilities::largest() const { return std::max({bull, bear, sideways}); }

int Regime::volatilityFeature() const
{
    switch (labels.volatility) {
    case VolatilityRegime::Low:
        return 0;
    case VolatilityRegime::Normal:
        return 1;
    default:
        return 2;
    }
}

void Regime::add(const Reason& reason)
{
    if (reasonCount < kMaxReasons) reasonSlots[reasonCount++] = reason;
}

void Regime::canonical(CanonicalWriter& out) const
{
    writeCanonical(out, labels);
    out.putAll(probabilities.bull, probabilities.bear, probabilities.sideways, volatilityPercentile, confidence,
               changeProbability, runLength, source, isChangeAlarm, isSpreadProxy, isConverging, since, asOf,
               std::string_view(toHex(modelHash)), static_cast<std::int64_t>(reasonCount));
    for (const Reason& reason : reasons())
        reason.canonical(out);
}

void RegimeChange::canonical(CanonicalWriter& out) const
{
    writeCanonical(out, from);
    writeCanonical(out, to);
    out.putAll(confidence, time);
    cause.canonical(out);
}

void writeCanonical(CanonicalWriter& out, const RegimeLabels& labels)
{
    out.putAll(labels.direction, labels.structure, labels.volatility, labels.trend, labels.spread);
}

bool readCanonical(CanonicalReader& in, RegimeLabels& labels)
{
    bool isKnown = readLabel(in, labels.direction, kDirectionNames.size());
    isKnown = readLabel(in, labels.structure, kStructureNames.size()) && isKnown;
    isKnown = readLabel(in, labels.volatility, kVolatilityNames.size()) && isKnown;
    in.get(labels.trend);
    isKnown = labels.trend >= -1 && labels.trend <= 1 && isKnown;
    isKnown = readLabel(in, labels.spread, kSpreadNames.size()) && isKnown;
    return isKnown && in.ok();
}

} // namespace sextant::analysis
