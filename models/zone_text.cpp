#include "models/zone_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

#include "models/number_text.h"
#include "models/reason_text.h"

namespace sextant::models {

using analysis::PatternDirection;
using analysis::PatternKind;
using analysis::Zone;
using analysis::ZoneState;

namespace {

/// A number between words from right to left, whose sign would go to the other end of the label.
QString apartFromWords(const QString& number)
{
    if (QLocale().textDirection() != Qt::RightToLeft) return number;
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopDirectionalIsolate(0x2069);
    return kFirstStrongIsolate + number + kPopDirectionalIsolate;
}

bool isHarmonic(PatternKind kind) { return kind >= PatternKind::Gartley && kind <= PatternKind::ReversalZone; }

std::optional<double> ratioOf(const Zone& zone)
{
    for (std::size_t i = 0; i < zone.reasonCount; ++i)
        for (std::size_t a = 0; a < zone.reasons[i].argCount; ++a)
            if (zone.reasons[i].args[a].name == ArgName::Ratio) return zone.reasons[i].args[a].number;
    return std::nullopt;
}

} // namespace

std::optional<ZoneFamily> familyOf(PatternKind kind)
{
    switch (kind) {
    case PatternKind::OrderBlock:
    case PatternKind::Breaker:
        return ZoneFamily::OrderBlocks;
    case PatternKind::FairValueGap:
    case PatternKind::InverseFairValueGap:
        return ZoneFamily::FairValueGaps;
    case PatternKind::EqualHighs:
    case PatternKind::EqualLows:
        return ZoneFamily::Liquidity;
    case PatternKind::DealingRange:
        return ZoneFamily::DealingRange;
    case PatternKind::Support:
    case PatternKind::Resistance:
        return ZoneFamily::Levels;
    case PatternKind::FibonacciRetracement:
    case PatternKind::FibonacciExtension:
        return ZoneFamily::Fibonacci;
    default:
        break;
    }
    if (isHarmonic(kind)) return ZoneFamily::Harmonics;
    if (kind >= PatternKind::Impulse && kind <= PatternKind::CountTarget) return ZoneFamily::Elliott;
    return std::nullopt;
}

std::string_view keyOf(ZoneFamily family)
{
    constexpr std::array<std::string_view, kZoneFamilies> kKeys{
        "order_blocks", "fair_value_gaps", "liquidity", "dealing_range", "levels", "fibonacci", "harmonics", "elliott"};
    return kKeys[static_cast<std::size_t>(family)];
}

QString ZoneText::title(ZoneFamily family)
{
    switch (family) {
    case ZoneFamily::OrderBlocks:
        return tr("Order blocks");
    case ZoneFamily::FairValueGaps:
        return tr("Fair value gaps");
    case ZoneFamily::Liquidity:
        return tr("Liquidity");
    case ZoneFamily::DealingRange:
        return tr("Dealing range");
    case ZoneFamily::Levels:
        return tr("Support and resistance");
    case ZoneFamily::Fibonacci:
        return tr("Fibonacci levels");
    case ZoneFamily::Harmonics:
        return tr("Harmonic patterns");
    case ZoneFamily::Elliott:
        return tr("Elliott waves");
    }
    return unknownText();
}

QString ZoneText::hint(ZoneFamily family)
{
    switch (family) {
    case ZoneFamily::OrderBlocks:
        return tr("The last candle against a move that broke the structure, and blocks that turned into breakers");
    case ZoneFamily::FairValueGaps:
        return tr("Prices that were skipped between three candles");
    case ZoneFamily::Liquidity:
        return tr("Highs or lows behind which stops are likely to lie");
    case ZoneFamily::DealingRange:
        return tr("From the last swing low to the last swing high, with the middle between cheap and dear");
    case ZoneFamily::Levels:
        return tr("Clusters of swings that held the price");
    case ZoneFamily::Fibonacci:
        return tr("Retracements and extensions of the last swings");
    case ZoneFamily::Harmonics:
        return tr("Gartley, Bat, Crab and their kind, with the zone where they should turn");
    case ZoneFamily::Elliott:
        return tr("The best wave count, the price that proves it wrong and its target");
    }
    return {};
}

QString ZoneText::title(PatternKind kind)
{
    switch (kind) {
    case PatternKind::OrderBlock:
        return tr("Order block");
    case PatternKind::Breaker:
        return tr("Breaker block");
    case PatternKind::FairValueGap:
        return tr("Fair value gap");
    case PatternKind::InverseFairValueGap:
        return tr("Inverse fair value gap");
    case PatternKind::EqualHighs:
        return tr("Liquidity above highs");
    case PatternKind::EqualLows:
        return tr("Liquidity below lows");
    case PatternKind::DealingRange:
        return tr("Dealing range");
    case PatternKind::Impulse:
        return tr("Impulse", "Elliott wave");
    case PatternKind::Diagonal:
        return tr("Diagonal", "Elliott wave");
    case PatternKind::ZigZagCorrection:
        return tr("Zigzag", "Elliott correction");
    case PatternKind::FlatCorrection:
        return tr("Flat", "Elliott correction");
    case PatternKind::TriangleCorrection:
        return tr("Triangle", "Elliott correction");
    case PatternKind::CountLimit:
        return tr("Price that proves the wave count wrong");
    case PatternKind::CountTarget:
        return tr("Target of the wave count");
    case PatternKind::Gartley:
        return tr("Gartley", "harmonic pattern");
    case PatternKind::Bat:
        return tr("Bat", "harmonic pattern");
    case PatternKind::AltBat:
        return tr("Alternate Bat", "harmonic pattern");
    case PatternKind::Butterfly:
        return tr("Butterfly", "harmonic pattern");
    case PatternKind::Crab:
        return tr("Crab", "harmonic pattern");
    case PatternKind::DeepCrab:
        return tr("Deep Crab", "harmonic pattern");
    case PatternKind::Shark:
        return tr("Shark", "harmonic pattern");
    case PatternKind::Cypher:
        return tr("Cypher", "harmonic pattern");
    case PatternKind::FiveZero:
        return tr("5-0", "harmonic pattern");
    case PatternKind::AbCd:
        return tr("AB=CD", "harmonic pattern");
    case PatternKind::ReversalZone:
        return tr("Reversal zone of a harmonic pattern");
    case PatternKind::FibonacciRetracement:
        return tr("Fibonacci retracement");
    case PatternKind::FibonacciExtension:
        return tr("Fibonacci extension");
    case PatternKind::Support:
        return tr("Support");
    case PatternKind::Resistance:
        return tr("Resistance");
    default:
        break;
    }
    return toText(analysis::toString(kind));
}

QString ZoneText::state(ZoneState state)
{
    switch (state) {
    case ZoneState::Active:
        return tr("untouched", "zone");
    case ZoneState::Touched:
        return tr("touched", "zone");
    case ZoneState::Partial:
        return tr("half filled", "price gap");
    case ZoneState::Mitigated:
        return tr("mitigated", "zone");
    case ZoneState::Filled:
        return tr("filled", "price gap");
    case ZoneState::Invalidated:
        return tr("broken", "zone");
    case ZoneState::Swept:
        return tr("swept", "liquidity");
    case ZoneState::Run:
        return tr("run through", "liquidity");
    case ZoneState::Forming:
        return tr("forming", "pattern");
    case ZoneState::InZone:
        return tr("in its zone", "pattern");
    case ZoneState::Confirmed:
        return tr("confirmed", "pattern");
    case ZoneState::Target1:
        return tr("first target reached", "pattern");
    case ZoneState::Target2:
        return tr("second target reached", "pattern");
    case ZoneState::Failed:
        return tr("failed", "pattern");
    case ZoneState::Expired:
        return tr("expired", "pattern");
    }
    return unknownText();
}

QString ZoneText::label(const Zone& zone)
{
    const QString sign = zone.direction == PatternDirection::Bullish   ? QStringLiteral("▲ ")
                         : zone.direction == PatternDirection::Bearish ? QStringLiteral("▼ ")
                                                                       : QString();
    QString text;
    switch (zone.kind) {
    case PatternKind::OrderBlock:
        text = sign + tr("OB", "order block, short");
        break;
    case PatternKind::Breaker:
        text = sign + tr("BB", "breaker block, short");
        break;
    case PatternKind::FairValueGap:
        text = sign + tr("FVG", "fair value gap, short");
        break;
    case PatternKind::InverseFairValueGap:
        text = sign + tr("iFVG", "inverse fair value gap, short");
        break;
    case PatternKind::EqualHighs:
        text = tr("stops above", "liquidity");
        break;
    case PatternKind::EqualLows:
        text = tr("stops below", "liquidity");
        break;
    case PatternKind::DealingRange:
        return tr("dealing range");
    case PatternKind::CountLimit:
        return tr("count fails", "Elliott");
    case PatternKind::CountTarget:
        return tr("wave target", "Elliott");
    case PatternKind::ReversalZone:
        text = sign + tr("PRZ", "reversal zone of a harmonic pattern, short");
        break;
    case PatternKind::FibonacciRetracement:
    case PatternKind::FibonacciExtension:
        return numberText(ratioOf(zone).value_or(0.0), 3);
    case PatternKind::Support:
        return tr("support");
    case PatternKind::Resistance:
        return tr("resistance");
    default:
        text = sign + title(zone.kind);
        if (!isHarmonic(zone.kind)) return text; // a wave count has no state of its own
        break;
    }
    if (zone.state == ZoneState::Active) return text;
    if (zone.kind == PatternKind::FairValueGap && !analysis::isOver(zone.state))
        return tr("%1 %2 filled", "gap, share").arg(text, apartFromWords(percentText(zone.fill, 0)));
    return tr("%1 · %2", "zone, its state").arg(text, state(zone.state));
}

QString ZoneText::explain(const Zone& zone, market::Timeframe timeframe, const session::InstrumentPart& part,
                          const TimeText& times)
{
    const market::Instrument& instrument = *part.instrument;
    const auto when = [&](Time time) { return times.labelled(times.full(time, part.calendar.get())); };
    QStringList lines;
    const QString name = title(zone.kind);
    const QString direction = zone.direction == PatternDirection::Bullish   ? tr("bullish", "pattern")
                              : zone.direction == PatternDirection::Bearish ? tr("bearish", "pattern")
                                                                            : QString();
    lines << (direction.isEmpty()
                  ? tr("%1 on %2", "zone, timeframe").arg(name, timeframeText(timeframe))
                  : tr("%1 on %2, %3", "zone, timeframe, direction").arg(name, timeframeText(timeframe), direction));
    if (const auto ratio = ratioOf(zone); ratio && familyOf(zone.kind) == ZoneFamily::Fibonacci)
        lines << tr("ratio %1").arg(numberText(*ratio, 3));
    const QString bottom = averageText(instrument, zone.bottom);
    const QString top = averageText(instrument, zone.top);
    lines << (bottom == top ? tr("at %1", "price").arg(bottom) : tr("from %1 to %2", "prices").arg(bottom, top));
    const bool hasState = zone.direction != PatternDirection::Neutral && familyOf(zone.kind) != ZoneFamily::Elliott &&
                          familyOf(zone.kind) != ZoneFamily::Fibonacci;
    if (hasState) lines << state(zone.state);
    if (zone.kind == PatternKind::FairValueGap && zone.fill > 0.0)
        lines << tr("%1 of it traded through").arg(percentText(std::min(zone.fill, 1.0), 0));
    lines << tr("known since %1").arg(when(zone.confirmedAt));
    if (zone.touchedAt) lines << tr("touched %1").arg(when(*zone.touchedAt));
    if (zone.mitigatedAt) lines << tr("mitigated %1").arg(when(*zone.mitigatedAt));
    if (zone.endedAt) lines << tr("ended %1").arg(when(*zone.endedAt));
    if (zone.score > 0.0) lines << tr("score %1 of 1").arg(numberText(zone.score, 2));
    return lines.join(QLatin1Char('\n'));
}

} // namespace sextant::models
