#include "engine/services/alerts/alert_fact.h"

#include <algorithm>
#include <array>

#include "engine/core/contract.h"

namespace sextant::services {
namespace {

struct FactInfo {
    std::string_view name;
    std::size_t arguments;
};

constexpr std::array<FactInfo, 10> kFacts{{{"", 0},
                                           {"reached", 2},
                                           {"trades", 2},
                                           {"indicator", 3},
                                           {"score", 2},
                                           {"regime", 3},
                                           {"signal_traded", 3},
                                           {"signal_declined", 3},
                                           {"loss_used", 1},
                                           {"feed_lost", 2}}};

const FactInfo& infoOf(AlertFactKind kind) { return kFacts[static_cast<std::size_t>(kind)]; }

} // namespace

std::string_view toString(AlertFactKind kind) { return infoOf(kind).name; }

std::optional<AlertFactKind> alertFactKindFromString(std::string_view text)
{
    const auto found =
        std::find_if(kFacts.begin(), kFacts.end(), [&](const FactInfo& each) { return each.name == text; });
    if (text.empty() || found == kFacts.end()) return std::nullopt;
    return static_cast<AlertFactKind>(found - kFacts.begin());
}

std::size_t argumentsOf(AlertFactKind kind) { return infoOf(kind).arguments; }

std::string sentence(const AlertFact& fact)
{
    const auto& of = fact.arguments;
    expects(of.size() == argumentsOf(fact.kind), "an alert has the arguments of its kind");
    switch (fact.kind) {
    case AlertFactKind::None:
        return {};
    case AlertFactKind::Reached:
        return of[0] + " reached " + of[1] + '.';
    case AlertFactKind::Trades:
        return of[0] + " trades at " + of[1] + '.';
    case AlertFactKind::Indicator:
        return of[0] + " has " + of[1] + " at " + of[2] + '.';
    case AlertFactKind::Score:
        return of[0] + " has a score of " + of[1] + '.';
    case AlertFactKind::Regime:
        return of[0] + " went from " + of[1] + " to " + of[2] + '.';
    case AlertFactKind::SignalTraded:
        return of[0] + ": signal " + of[1] + " with a score of " + of[2] + ", traded.";
    case AlertFactKind::SignalDeclined:
        return of[0] + ": signal " + of[1] + " with a score of " + of[2] + ", not traded.";
    case AlertFactKind::LossUsed:
        return of[0] + "% of the loss allowed for the day are used.";
    case AlertFactKind::FeedLost:
        return of[0] + " has been lost for " + of[1] + " s: prices stand still.";
    }
    return {};
}

} // namespace sextant::services
