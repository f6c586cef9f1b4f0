#include "engine/trading/fills/fill.h"

#include <array>

namespace sextant::trading {
namespace {

constexpr std::array<std::string_view, 11> kFillTriggerNames{"instant", "quote",    "print",      "book_level",
                                                             "queue",   "crossed",  "bar_open",   "bar_inside",
                                                             "stop",    "stop_gap", "session_end"};

} // namespace

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

std::string_view toString(FillTrigger trigger) { return kFillTriggerNames[static_cast<std::size_t>(trigger)]; }

} // namespace sextant::trading
