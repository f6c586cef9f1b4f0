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

} // namespace sextant::trading
