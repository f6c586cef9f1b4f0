#include "engine/trading/fills/fill.h"

namespace sextant::trading {

std::string_view toString(FillModel model)
{
    switch (model) {
    case FillModel::F0:
        return "F0";
    case FillModel::F1:
        return "F1";
    case FillModel::F1B:
        return "F1B";
    case FillModel::F2:
        return "F2";
    case FillModel::F3:
        return "F3";
    }
    return "";
}

std::string_view toString(Liquidity liquidity) { return liquidity == Liquidity::Taker ? "taker" : "maker"; }

} // namespace sextant::trading
