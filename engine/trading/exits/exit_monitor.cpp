#include "engine/trading/exits/exit_monitor.h"

#include "engine/core/contract.h"

namespace sextant::trading {

std::optional<ExitTrigger> firstExit(const ExitInput& input, const ExitSettings& settings)
{
    expects(input.positionSide != market::Side::None, "an exit needs a position");
    if (input.kill) return ExitTrigger{ReasonCode::ExitKill, std::nullopt, input.price};
    if (input.isExpiring) return ExitTrigger{ReasonCode::ExitExpiry, std::nullopt, input.price};
    if (!input.price || input.isStale) return std::nullopt;
    const bool isLong = input.positionSide == market::Side::Buy;
    const Price price = *input.price;
    if (const auto stop = input.bracket.stop; stop && (isLong ? price <= *stop : price >= *stop))
        return ExitTrigger{ReasonCode::ExitStop, stop, price};
    if (const auto trail = input.trail; trail && (isLong ? price <= *trail : price >= *trail))
        return ExitTrigger{ReasonCode::ExitTrailing, trail, price};
    if (const auto target = input.bracket.target; target && (isLong ? price >= *target : price <= *target))
        return ExitTrigger{ReasonCode::ExitTarget, target, price};
    if (input.opposingSignal && settings.signalFlip)
        return ExitTrigger{ReasonCode::ExitSignalFlip, std::nullopt, price};
    if (input.held > settings.maxHold) return ExitTrigger{ReasonCode::ExitTime, std::nullopt, price};
    if (input.isEndOfDay && settings.eodFlat) return ExitTrigger{ReasonCode::ExitEndOfDay, std::nullopt, price};
    return std::nullopt;
}

} // namespace sextant::trading
