#include "models/weights_text.h"

#include <QStringList>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/regime_text.h"

namespace sextant::models {
namespace {

using Cause = session::WeightsChanged::Cause;

constexpr int kWeightDecimals = 3;

/// "name before → after" where the two read differently.
void addStep(QStringList& out, const QString& name, const QString& before, const QString& after)
{
    if (before != after) out << WeightsText::tr("%1 %2 → %3", "name, before, after").arg(name, before, after);
}

QString shareText(double share) { return numberText(share, kWeightDecimals); }

void addWeights(QStringList& out, const analysis::ScoreWeights& before, const analysis::ScoreWeights& after)
{
    addStep(out, WeightsText::tr("SMC"), shareText(before.smc), shareText(after.smc));
    addStep(out, WeightsText::tr("Elliott"), shareText(before.elliott), shareText(after.elliott));
    addStep(out, WeightsText::tr("harmonic"), shareText(before.harmonic), shareText(after.harmonic));
    addStep(out, WeightsText::tr("detectors"), shareText(before.detector), shareText(after.detector));
    addStep(out, WeightsText::tr("technical"), shareText(before.technical), shareText(after.technical));
}

QString listedText(const std::optional<double>& weight) { return weight ? shareText(*weight) : unknownText(); }

void addConfig(QStringList& out, const analysis::ScoringConfig& before, const analysis::ScoringConfig& after)
{
    addStep(out, WeightsText::tr("buy from"), numberText(before.buyScore, 2), numberText(after.buyScore, 2));
    addStep(out, WeightsText::tr("sell from"), numberText(before.sellScore, 2), numberText(after.sellScore, 2));
    addStep(out, WeightsText::tr("agreement"), numberText(before.minAgreement, 2), numberText(after.minAgreement, 2));
    addStep(out, WeightsText::tr("reasons"), countText(static_cast<std::uint64_t>(before.maxReasons)),
            countText(static_cast<std::uint64_t>(after.maxReasons)));
    for (const market::Timeframe timeframe : market::kTimeframes) {
        const std::size_t at = market::index(timeframe);
        addStep(out, timeframeText(timeframe), listedText(before.timeframeWeights[at]),
                listedText(after.timeframeWeights[at]));
    }
}

} // namespace

QString WeightsText::what(const session::WeightRow& row)
{
    QString text;
    switch (row.change.cause) {
    case Cause::Started:
        text = tr("Began with it", "a configuration");
        break;
    case Cause::FileChanged:
        text = tr("File changed");
        break;
    case Cause::Edited:
        text = tr("Edited");
        break;
    case Cause::Undone:
        text = tr("Undone");
        break;
    case Cause::Learned:
        text = tr("Learned");
        break;
    case Cause::Reverted:
        text = tr("Given up", "what was learned");
        break;
    case Cause::SwitchedOff:
        text = tr("Switched off", "adaptive weights");
        break;
    }
    if (!row.change.hasRegime) return text;
    analysis::RegimeLabels labels;
    labels.direction = row.change.direction;
    labels.volatility = row.change.volatility;
    return tr("%1 · %2", "what happened, in which market regime").arg(text, RegimeText::brief(labels));
}

QString WeightsText::change(const session::WeightRow& row)
{
    QStringList steps;
    addWeights(steps, row.change.before, row.change.after);
    if (row.isInstall()) addConfig(steps, row.installed->before, row.installed->after);
    return steps.isEmpty() ? tr("nothing", "changed") : steps.join(QStringLiteral(" · "));
}

QString WeightsText::who(const session::WeightRow& row)
{
    if (!row.change.actor.view().empty()) return toText(row.change.actor.view());
    const bool isLearned = row.change.cause == Cause::Learned || row.change.cause == Cause::Reverted;
    return isLearned ? tr("the engine", "who changed it") : tr("the file", "who changed it");
}

QString WeightsText::why(const session::WeightRow& row)
{
    if (row.isInstall()) return toText(row.installed->reason);
    if (row.change.cause == Cause::Reverted)
        return tr("the base weights told the last outcomes better than what was learned");
    if (!row.change.signal.isSet()) return {};
    return tr("signal %1: %2, %3 ATR", "number, how it ended, result")
        .arg(countText(row.change.signal.value), ReasonText::title(row.how), signedNumberText(row.change.result, 2));
}

QString WeightsText::weights(const analysis::ScoreWeights& weights)
{
    return tr("SMC %1 · Elliott %2 · harmonic %3 · detectors %4 · technical %5")
        .arg(shareText(weights.smc), shareText(weights.elliott), shareText(weights.harmonic),
             shareText(weights.detector), shareText(weights.technical));
}

QString WeightsText::state(const session::AdaptivePart* learned, bool isFlagOn)
{
    if (learned == nullptr)
        return isFlagOn ? tr("Adaptive weights are switched on, but the file forbids them (adaptive.enabled is false), "
                             "or no session is open.")
                        : tr("Adaptive weights are off: the weights stay as they are set. The flag adaptive_weights "
                             "lets them learn.");
    QString text = tr("Adaptive weights learn: %1 outcomes so far, %2 signals wait for theirs. Base: %3.")
                       .arg(countText(learned->outcomes), countText(learned->pending), weights(learned->base));
    if (learned->skipped > 0)
        text +=
            QLatin1Char(' ') + tr("%1 outcomes had stale prices and taught nothing.").arg(countText(learned->skipped));
    if (learned->brier)
        text += QLatin1Char(' ') + tr("Brier score of the last %1: %2 with what was learned, %3 with the base.")
                                       .arg(countText(learned->brier->outcomes), numberText(learned->brier->learned, 4),
                                            numberText(learned->brier->base, 4));
    return text;
}

} // namespace sextant::models
