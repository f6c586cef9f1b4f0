#include "engine/analysis/scoring/score_result.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

std::string_view toString(Action action)
{
    switch (action) {
    case Action::Hold:
        return "HOLD";
    case Action::Buy:
        return "BUY";
    case Action::Sell:
        return "SELL";
    }
    contractFailed("an action is HOLD, BUY or SELL");
}

std::string_view toString(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "INFO";
    case Severity::Low:
        return "LOW";
    case Severity::Medium:
        return "MEDIUM";
    case Severity::High:
        return "HIGH";
    }
    contractFailed("a severity is INFO, LOW, MEDIUM or HIGH");
}

} // namespace sextant::analysis
