#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/session/event.h"
#include "engine/session/option_legs.h"
#include "engine/trading/options/option_margin.h"
#include "models/option_chain_model.h"

namespace sextant::models {

/// Orders of legs that have a name.
enum class OptionStrategy : std::uint8_t {
    BullCallSpread, ///< call at the money bought, the next strike above sold
    BearPutSpread,  ///< put at the money bought, the next strike below sold
    Straddle,       ///< call and put at the money bought
    Strangle,       ///< call above and put below bought
    IronCondor,     ///< call above and put below sold, the strikes beyond them bought
    Calendar,       ///< call at the money sold, of the next expiry bought
    CoveredCall,    ///< call above sold, against shares that are held
};
inline constexpr OptionStrategy kOptionStrategies[] = {
    OptionStrategy::BullCallSpread, OptionStrategy::BearPutSpread, OptionStrategy::Straddle,   OptionStrategy::Strangle,
    OptionStrategy::IronCondor,     OptionStrategy::Calendar,      OptionStrategy::CoveredCall};

/// Its legs around the price of now in one expiry of the chain; empty where a contract of it is not listed.
[[nodiscard]] std::vector<OptionLeg> strategyLegs(const OptionView& view, const ExpiryKey& expiry,
                                                  OptionStrategy strategy);

/// An order of legs as it is being written. Prices are those of one per unit of the underlying, negative: what it
/// brings.
struct LegsDraft {
    std::int64_t count = 1;
    std::optional<Price> limit;
    std::optional<Price> stop;
    std::optional<Price> target;
    bool isOfDay = true;
    friend bool operator==(const LegsDraft&, const LegsDraft&) = default;
};

/// What it is as a command; legs that the view does not know are left out.
[[nodiscard]] session::Command legsCommand(const OptionView& view, const std::vector<OptionLeg>& legs,
                                           const LegsDraft& draft, const std::string& key);
/// What the legs are together. `shares` of the underlying that the account holds.
[[nodiscard]] trading::LegShape shapeOfLegs(const OptionView& view, const std::vector<OptionLeg>& legs);

/// Words for orders of legs.
class LegsText {
    Q_DECLARE_TR_FUNCTIONS(sextant::models::LegsText)
public:
    [[nodiscard]] static QString of(OptionStrategy strategy); ///< "Iron condor"
    [[nodiscard]] static QString of(trading::LegShape shape);
    /// "costs 1.20", "brings 0.84"
    [[nodiscard]] static QString net(Price net);
    /// What the engine says of it, as a sentence: "Would be sent: …", "Would be refused: …".
    [[nodiscard]] static QString answer(const session::LegsPreview& preview);
};

} // namespace sextant::models
