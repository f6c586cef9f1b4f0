#include "engine/trading/canonical_parts.h"

namespace sextant::trading {

void putReason(CanonicalWriter& out, ReasonCode code) { out.put(name(code)); }

ReasonCode getReason(CanonicalReader& in)
{
    std::string text;
    in.get(text);
    return reasonCodeFromName(text).value_or(ReasonCode::None);
}

void putBracket(CanonicalWriter& out, const Bracket& bracket)
{
    putOptional(out, bracket.stop);
    putOptional(out, bracket.target);
    out.put(bracket.atr);
}

Bracket getBracket(CanonicalReader& in)
{
    Bracket bracket;
    bracket.stop = getOptional<Price>(in);
    bracket.target = getOptional<Price>(in);
    in.get(bracket.atr);
    return bracket;
}

void putTerms(CanonicalWriter& out, const OrderTerms& t)
{
    out.putAll(t.kind, t.tif, t.postOnly, t.reduceOnly, t.display, t.limit, t.stopPrice, t.trail.kind, t.trail.amount,
               t.trail.ppm, t.trail.multiple, t.trail.atr, t.trigger, t.goodTill, t.group, t.groupPolicy);
}

void getTerms(CanonicalReader& in, OrderTerms& t)
{
    in.getAll(t.kind, t.tif, t.postOnly, t.reduceOnly, t.display, t.limit, t.stopPrice, t.trail.kind, t.trail.amount,
              t.trail.ppm, t.trail.multiple, t.trail.atr, t.trigger, t.goodTill, t.group, t.groupPolicy);
}

bool hasKnownNames(const OrderTerms& t)
{
    return t.kind <= OrderKind::MarketOnClose && t.tif <= TimeInForce::AtTheOpen &&
           t.trigger <= TriggerSource::BidAsk && t.trail.kind <= Trail::Kind::Atr &&
           t.groupPolicy <= GroupPolicy::ReduceOthers;
}

} // namespace sextant::trading
