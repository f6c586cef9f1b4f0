#include "engine/analysis/detectors/price_zone.h"

namespace sextant::analysis {

Zone PriceZone::zone() const
{
    Zone zone;
    zone.id = id;
    zone.kind = kind;
    zone.direction = direction();
    zone.state = state;
    zone.bottom = bottom;
    zone.top = top;
    zone.points[0] = from;
    zone.pointCount = 1;
    zone.confirmedAt = confirmedAt;
    zone.touchedAt = touchedAt;
    zone.mitigatedAt = mitigatedAt;
    zone.endedAt = endedAt;
    zone.score = score;
    zone.fill = fill;
    zone.reasons[zone.reasonCount++] = Reason(reasonOf(state));
    if (weight < 1.0) zone.reasons[zone.reasonCount++] = Reason(ReasonCode::SessionGap, arg(ArgName::Weight, weight));
    return zone;
}

DetectorEvent PriceZone::event(const DetectorBar& bar) const
{
    DetectorEvent event = eventAt(bar, kind, direction(), state, score, {bottom, top});
    // What happens to a zone later is read from the bar alone.
    if (bar.ordinal == confirmedBar) event.firstBar = from.bar;
    event.addReason(Reason(reasonOf(state), market::arg(ArgName::Timeframe, bar.timeframe)));
    if (weight < 1.0) event.addReason(Reason(ReasonCode::SessionGap, arg(ArgName::Weight, weight)));
    return event;
}

} // namespace sextant::analysis
