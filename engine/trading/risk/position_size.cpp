#include "engine/trading/risk/position_size.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/trading/ledger/value_scale.h"

namespace sextant::trading {

PositionSize positionSize(const market::Instrument& instrument, Cash equity, std::int64_t riskPpm, double multiplier,
                          Price entry, Price stop, const ExchangeRate& rate)
{
    expects(entry != stop, "a position is sized by its distance to the stop");
    expects(riskPpm >= 0 && riskPpm <= 1'000'000, "the risk per trade is a share of equity");
    expects(std::isfinite(multiplier), "a size multiplier is a number");
    const auto multiplierPpm =
        std::llrint(std::clamp(multiplier, kMinSizeMultiplier, kMaxSizeMultiplier) * 1'000'000.0);
    PositionSize size;
    size.distance = entry > stop ? Price{entry.units - stop.units} : Price{stop.units - entry.units};
    const __int128 budget = static_cast<__int128>(std::max<std::int64_t>(equity.units, 0)) * riskPpm / 1'000'000 *
                            multiplierPpm / 1'000'000;
    size.riskBudget = Cash{static_cast<std::int64_t>(std::min<__int128>(budget, INT64_MAX))};
    size.quantity = ValueScale(instrument, rate).lotsWithin(size.distance, size.riskBudget.units);
    if (size.quantity.count == 0) size.refusal = ReasonCode::SizeZero;
    return size;
}

} // namespace sextant::trading
