#pragma once

#include <vector>

#include "engine/core/fixed.h"
#include "engine/market/instrument.h"
#include "engine/trading/ledger/exchange_rate.h"

namespace sextant::trading {

/// An open position as risk sees it.
struct Holding {
    const market::Instrument* instrument = nullptr; ///< owned by the ledger
    Lots quantity;                                  ///< negative when short, never 0
    Cash marketValue;                               ///< negative when short
    std::int32_t entries = 0;
    ExchangeRate rate{}; ///< of the settlement currency in the account's
};

/// An account in plain values, without its mode: what the rules of risk may know. Reused from order to order.
struct AccountView {
    Cash cash;
    Cash equity;
    Cash dayStartEquity;
    Cash weekStartEquity;
    Cash peakEquity;
    std::vector<Holding> holdings; ///< in order of instrument id
};

} // namespace sextant::trading
