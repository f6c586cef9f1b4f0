#pragma once

#include <optional>
#include <string>

#include "engine/trading/ledger/currency_rates.h"

namespace sextant::trading {

/// What an account holds in one currency.
struct CurrencyBalance {
    std::string currency;
    Cash cash;        ///< in it; negative: owed
    Cash marketValue; ///< of the positions settled in it
    Cash converted;   ///< both, in the account's currency; 0 without a rate
    std::optional<ExchangeRate> rate;
    RateState state = RateState::Missing;
};

} // namespace sextant::trading
