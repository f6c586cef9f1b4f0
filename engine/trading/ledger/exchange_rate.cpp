#include "engine/trading/ledger/exchange_rate.h"

namespace sextant::trading {

Result<Cash> ExchangeRate::convert(Cash amount) const
{
    if (units == kOne) return amount;
    return mulDivHalfEven(amount.units, units, kOne).map([](std::int64_t converted) { return Cash{converted}; });
}

} // namespace sextant::trading
