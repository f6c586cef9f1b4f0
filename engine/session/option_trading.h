#pragma once

#include <vector>

#include "engine/session/desk_position_state.h"
#include "engine/session/enriched_signal.h"
#include "engine/session/option_universe.h"
#include "engine/session/trading_desk.h"

namespace sextant::session {

/// What a desk has of the options on one instrument, as a signal on that meets it.
struct HeldOptions {
    std::vector<InstrumentId> along;   ///< bought calls where the signal is long, bought puts where it is short
    std::vector<InstrumentId> against; ///< the opposite
    bool isClosing = false;            ///< one of them is being left
    bool isOrdered = false;            ///< an entry is on its way
    [[nodiscard]] bool isEmpty() const { return along.empty() && against.empty(); }
};

template <trading::AccountMode Mode>
[[nodiscard]] HeldOptions heldOptions(const OptionUniverse& universe, const TradingDesk<Mode>& desk,
                                      const InstrumentState& underlying, bool isLong)
{
    HeldOptions out;
    for (const OptionUniverse::Traded& each : universe.traded()) {
        const InstrumentState& option = universe.state(each.option);
        if (option.underlying != underlying.id() || desk.isLeg(each.option)) continue; // legs are the operator's
        out.isOrdered = out.isOrdered || desk.hasEntryInFlight(each.option);
        const auto& position = desk.ledger().position(each.option);
        if (position.isFlat()) continue;
        out.isClosing = out.isClosing || asPositionState(position.state) == trading::PositionState::Closing;
        const bool isCall = option.instrument->option->type == market::OptionType::Call;
        const bool rises = isCall == (position.quantity.count > 0); // what gains when the underlying rises
        (rises == isLong ? out.along : out.against).push_back(each.option);
    }
    return out;
}

/// The risk of a desk learns how an option moves now, if that can be told.
template <trading::AccountMode Mode>
void refreshSensitivity(const OptionUniverse& universe, TradingDesk<Mode>& desk, InstrumentId option, Time now,
                        const SessionConfig& config)
{
    if (const auto moves = universe.sensitivity(universe.state(option), now, config)) desk.monitor().setOption(*moves);
}

/// Whether signals on an instrument trade its options.
[[nodiscard]] inline bool tradesOptions(const OptionUniverse& universe, const InstrumentState& state,
                                        const SessionConfig& config)
{
    return config.optionsTraded && !state.instrument->option && !universe.optionsOf(*state.instrument).empty();
}

/// The entry that a signal makes in an option: bought, whatever its direction. It does not wait for a quote overnight,
/// save where there is one a day.
[[nodiscard]] inline EntryWish optionWish(EntryWish wish, const Reason& choice, const InstrumentState& option)
{
    if (!option.instrument->baseTimeframe) wish.terms.tif = trading::TimeInForce::Day;
    wish.side = market::Side::Buy;
    wish.atr = 0.0;
    wish.choice = choice;
    return wish;
}

} // namespace sextant::session
