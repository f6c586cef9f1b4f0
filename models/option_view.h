#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/session/snapshot.h"
#include "engine/trading/options/option_chain.h"
#include "engine/trading/options/option_expiration.h"
#include "engine/trading/options/option_position.h"
#include "engine/trading/options/svi_smile.h"
#include "engine/trading/options/volatility_surface.h"

namespace sextant::models {

/// Some contracts of one option.
struct OptionLeg {
    InstrumentId option;
    std::int64_t contracts = 0; ///< negative: sold
    friend bool operator==(const OptionLeg&, const OptionLeg&) = default;
};

/// What a chain is to be priced for.
struct OptionRequest {
    session::SnapshotPtr snapshot; ///< never null
    InstrumentId underlying;
    std::vector<OptionLeg> selection; ///< what somebody thinks about
};

/// Whose options are looked at.
enum class OptionOwner : std::uint8_t {
    Paper,     ///< held by engine 1 and by people, in the account that is looked at
    Shadow,    ///< held by engine 2
    Selection, ///< chosen on the screen, held by nobody
};
inline constexpr std::size_t kOptionOwners = 3;

/// The options on one underlying that somebody holds or has chosen, and what they come to. Amounts in the underlying's
/// currency, without fees. What needs a value is absent where no leg could be valued.
struct OptionSet {
    std::vector<OptionLeg> legs;
    trading::OptionPosition position; ///< of the legs that could be valued, and of the underlying itself
    std::size_t unvalued = 0;         ///< legs left out: nobody knows a volatility for them, or what they cost
    double cost = 0.0;                ///< paid for `position`; negative: received
    std::optional<trading::PositionGreeks> greeks;
    std::vector<trading::PayoffPoint> payoff; ///< by rising spot; empty: no options
    std::vector<double> breakEvens;           ///< at the first expiry
    std::optional<trading::StressGrid> stress;
    std::vector<trading::LadderStep> ladder; ///< of all legs

    [[nodiscard]] bool isEmpty() const { return legs.empty() && position.shares == 0.0; }
};

/// The chain of one underlying at one instant, priced. Immutable.
struct OptionView {
    std::uint64_t serial = 0; ///< of the snapshot
    InstrumentId underlying;
    std::string symbol;
    int priceScale = 2;                              ///< decimals of the underlying's tick
    std::shared_ptr<const session::OptionPart> part; ///< never null
    trading::ChainSnapshot chain;
    std::vector<std::uint32_t> places; ///< place in `part` of each contract of the chain
    Duration staleAfter{};             ///< from which age on a quote is none
    market::QuoteProblemCounts quotes; ///< all that came in the session
    std::array<OptionSet, kOptionOwners> sets;
    std::optional<trading::VolatilitySurface> surface; ///< of the root with most expiries
    std::string surfaceRoot;
    std::vector<std::optional<trading::SviSmile>>
        fits;                        ///< as chain.expiries; none where too few strikes have a volatility
    std::optional<double> termSlope; ///< of the volatility at the money, per year, of surfaceRoot
    std::vector<trading::SurfaceArbitrage> arbitrages; ///< places where it gives something away

    [[nodiscard]] const OptionSet& of(OptionOwner owner) const { return sets[static_cast<std::size_t>(owner)]; }
    /// Unset without a leg.
    [[nodiscard]] InstrumentId optionOf(const std::optional<trading::ChainLeg>& leg) const;
    /// Contracts of an option in a set; 0: none.
    [[nodiscard]] std::int64_t contracts(OptionOwner owner, InstrumentId option) const;
};
using OptionViewPtr = std::shared_ptr<const OptionView>;

/// Prices all of it; some milliseconds per thousand contracts, so not on the thread of the screen. Null where the
/// snapshot has no options on that underlying.
[[nodiscard]] OptionViewPtr makeOptionView(const OptionRequest& request);

} // namespace sextant::models
