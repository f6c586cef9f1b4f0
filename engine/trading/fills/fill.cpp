#include "engine/trading/fills/fill.h"

namespace sextant::trading {

std::string_view toString(FillModel model) { return model == FillModel::F1 ? "F1" : "F1B"; }
std::string_view toString(Liquidity liquidity) { return liquidity == Liquidity::Taker ? "taker" : "maker"; }

} // namespace sextant::trading
