#pragma once

#include <cstdint>
#include <vector>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"
#include "models/chart/indicator_choice.h"
#include "models/order_draft.h"

namespace sextant::cockpit {

/// A moment of a session worth a picture: a position of the engine is open, and stays so for a while.
struct Scene {
    Time moment;
    InstrumentId instrument{1};
    SignalId signal; ///< that opened the position; unset: there was none to be found
    market::Timeframe timeframe = market::Timeframe::M15; ///< on which the chart shows what led there
};

/// From the middle of what has been recorded; without positions the middle itself.
[[nodiscard]] Scene findScene(const session::Snapshot& recorded);

/// A limit order so far from the market that it stays a working one. Exit: part of what is held is sold higher; entry,
/// and where nothing is held: something is bought lower.
enum class FarOrder : std::uint8_t { Exit, Entry };
[[nodiscard]] session::Command farOrder(const session::Snapshot& now, InstrumentId instrument, FarOrder kind);

/// An order as an operator writes one: bought at market, its size given by the risk at a stop below.
[[nodiscard]] models::OrderDraft writtenOrder(const session::InstrumentPart& part);

/// A pair that sells what was bought, above or below; with `isWrong` the stop is where the market is already.
[[nodiscard]] models::OrderDraft pairOrder(const session::InstrumentPart& part, bool isWrong);

/// Six indicators as somebody at work has them: two with bands and the session's average price over the bars, three in
/// panes of their own.
[[nodiscard]] std::vector<models::IndicatorChoice> chartIndicators();

} // namespace sextant::cockpit
