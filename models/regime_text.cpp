#include "models/regime_text.h"

#include <QStringList>

#include "models/number_text.h"
#include "models/reason_text.h"

namespace sextant::models {

using analysis::RegimeDirection;
using analysis::RegimeLabels;
using analysis::RegimeSource;
using analysis::RegimeStructure;
using analysis::SpreadRegime;
using analysis::VolatilityRegime;

QString RegimeText::of(RegimeDirection direction)
{
    switch (direction) {
    case RegimeDirection::Bull:
        return tr("BULL", "market regime");
    case RegimeDirection::Bear:
        return tr("BEAR", "market regime");
    case RegimeDirection::Sideways:
        return tr("SIDEWAYS", "market regime");
    case RegimeDirection::Unknown:
        break;
    }
    return tr("UNKNOWN", "market regime");
}

QString RegimeText::of(RegimeStructure structure)
{
    switch (structure) {
    case RegimeStructure::Trending:
        return tr("trending", "market");
    case RegimeStructure::Volatile:
        return tr("volatile", "market");
    case RegimeStructure::Ranging:
        break;
    }
    return tr("ranging", "market");
}

QString RegimeText::of(VolatilityRegime volatility)
{
    switch (volatility) {
    case VolatilityRegime::Low:
        return tr("low", "volatility");
    case VolatilityRegime::High:
        return tr("high", "volatility");
    case VolatilityRegime::Extreme:
        return tr("extreme", "volatility");
    case VolatilityRegime::Normal:
        break;
    }
    return tr("normal", "volatility");
}

QString RegimeText::of(SpreadRegime spread)
{
    switch (spread) {
    case SpreadRegime::Tight:
        return tr("tight", "spread");
    case SpreadRegime::Wide:
        return tr("wide", "spread");
    case SpreadRegime::Normal:
        break;
    }
    return tr("normal", "spread");
}

QString RegimeText::of(RegimeSource source)
{
    switch (source) {
    case RegimeSource::Hmm:
        return tr("hidden Markov model", "where a regime comes from");
    case RegimeSource::Blend:
        return tr("rules and models", "where a regime comes from");
    case RegimeSource::Rule:
        break;
    }
    return tr("rules", "where a regime comes from");
}

QString RegimeText::ofTrend(int trend)
{
    return trend > 0 ? tr("up", "short trend") : trend < 0 ? tr("down", "short trend") : tr("flat", "short trend");
}

QString RegimeText::sign(RegimeDirection direction)
{
    switch (direction) {
    case RegimeDirection::Bull:
        return QStringLiteral("▲");
    case RegimeDirection::Bear:
        return QStringLiteral("▼");
    case RegimeDirection::Sideways:
        return QStringLiteral("◆");
    case RegimeDirection::Unknown:
        break;
    }
    return QStringLiteral("?");
}

Tone RegimeText::tone(RegimeDirection direction)
{
    switch (direction) {
    case RegimeDirection::Bull:
        return Tone::Gain;
    case RegimeDirection::Bear:
        return Tone::Loss;
    case RegimeDirection::Sideways:
        return Tone::Warning;
    case RegimeDirection::Unknown:
        break;
    }
    return Tone::Muted;
}

Tone RegimeText::tone(VolatilityRegime volatility)
{
    return volatility == VolatilityRegime::Extreme ? Tone::Danger
           : volatility == VolatilityRegime::High  ? Tone::Warning
                                                   : Tone::Plain;
}

QString RegimeText::word(RegimeDirection direction)
{
    return direction == RegimeDirection::Sideways ? tr("SIDE", "sideways market, short") : of(direction);
}

QString RegimeText::brief(const RegimeLabels& labels)
{
    if (labels.direction == RegimeDirection::Unknown) return of(labels.direction);
    return tr("%1 · %2", "direction and volatility of a market").arg(word(labels.direction), of(labels.volatility));
}

QString RegimeText::labels(const RegimeLabels& labels)
{
    if (labels.direction == RegimeDirection::Unknown) return of(labels.direction);
    return tr("%1, %2, %3 volatility, trend %4, %5 spread", "a market regime")
        .arg(of(labels.direction), of(labels.structure), of(labels.volatility), ofTrend(labels.trend),
             of(labels.spread));
}

QString RegimeText::change(const RegimeLabels& from, const RegimeLabels& to)
{
    QStringList parts;
    const auto add = [&parts](const QString& what, const QString& was, const QString& now) {
        if (was != now) parts << tr("%1 %2 → %3", "label of a regime, before, after").arg(what, was, now);
    };
    if (from.direction != to.direction)
        parts << tr("%1 → %2", "direction before, after").arg(of(from.direction), of(to.direction));
    // Labels beside a direction that is not known mean nothing.
    const bool isFirst = from.direction == RegimeDirection::Unknown;
    if (!isFirst) {
        add(tr("structure"), of(from.structure), of(to.structure));
        add(tr("volatility"), of(from.volatility), of(to.volatility));
        add(tr("trend"), ofTrend(from.trend), ofTrend(to.trend));
        add(tr("spread"), of(from.spread), of(to.spread));
    }
    return parts.join(tr(", ", "between parts of a sentence"));
}

QString RegimeText::explain(const session::InstrumentPart& part, const TimeText& times)
{
    if (!part.regime) return tr("Nothing is scored for %1, so it has no regime.").arg(toText(part.instrument->symbol));
    const analysis::Regime& regime = *part.regime;
    QStringList lines;
    lines << tr("%1 on %2: %3", "symbol, timeframe, regime")
                 .arg(toText(part.instrument->symbol), timeframeText(part.regimeTimeframe), labels(regime.labels));
    if (regime.isReady()) {
        lines << tr("confidence %1, since %2", "of a regime")
                     .arg(percentText(regime.confidence, 0),
                          times.labelled(times.full(regime.since, part.calendar.get())));
        lines << tr("from %1, last bar %2", "source, time")
                     .arg(of(regime.source), times.labelled(times.full(regime.asOf, part.calendar.get())));
    } else {
        lines << tr("It is known after 200 closed bars of %1.").arg(timeframeText(part.regimeTimeframe));
    }
    for (const Reason& reason : regime.reasons())
        lines << ReasonText::sentence(reason, &part);
    return lines.join(QLatin1Char('\n'));
}

} // namespace sextant::models
