#include "engine/host/json_text.h"

#include "engine/market/timeframe.h"

namespace sextant::host {
namespace {

/// Rules of risk carry quantities in lots as before and after.
bool isRiskRule(ReasonCode code) { return code >= ReasonCode::R01MaxPosition && code <= ReasonCode::R22RunBudget; }

} // namespace

void writeReason(JsonText& out, const Reason& reason, const market::Instrument* instrument)
{
    out.beginObject().key("code").text(name(reason.code)).key("args").beginObject();
    for (std::size_t i = 0; i < reason.argCount; ++i) {
        const ReasonArg& a = reason.args[i];
        out.key(name(a.name));
        const bool isPrice = a.name == ArgName::Price || a.name == ArgName::Level || a.name == ArgName::Spread;
        const bool isLots = a.name == ArgName::Quantity ||
                            (isRiskRule(reason.code) && (a.name == ArgName::Before || a.name == ArgName::After));
        switch (a.type) {
        case ReasonArg::Type::Number:
            out.number(a.number == 0.0 ? 0.0 : a.number); // nobody reads -0.0 as nothing
            break;
        case ReasonArg::Type::Code:
            out.text(name(static_cast<ReasonCode>(a.integer)));
            break;
        case ReasonArg::Type::Timeframe:
            out.text(market::toString(static_cast<market::Timeframe>(a.integer)));
            break;
        case ReasonArg::Type::Instrument:
        case ReasonArg::Type::Integer:
            if (instrument != nullptr && isPrice)
                out.text(instrument->format(Price{a.integer}));
            else if (instrument != nullptr && isLots)
                out.text(instrument->format(Lots{a.integer}));
            else
                out.integer(a.integer);
            break;
        }
    }
    out.endObject();
    if (reason.weight != 0.0) out.key("weight").number(reason.weight);
    out.endObject();
}

} // namespace sextant::host
