#pragma once

#include <vector>

#include "engine/market/calendar.h"
#include "engine/market/instrument.h"
#include "models/order_draft.h"

namespace sextant::models {

/// The market that a draft is checked against.
struct DraftMarket {
    const market::Instrument& instrument;
    const market::Calendar& calendar;
    Time now;
    Price last; ///< > 0
    Price bid;  ///< newest usable quote; 0: none
    Price ask;
    Lots reducible; ///< how much of a position an order of the draft's side takes away, >= 0
};

/// Adds what is wrong with the terms of a draft, field by field; the size and what needs a price of entry are others'.
void checkTerms(const OrderDraft& draft, const DraftMarket& market, std::vector<DraftProblem>& out);

/// Adds what is wrong with the protection of a position that would be entered at `entry`.
void checkProtection(const OrderDraft& draft, const DraftMarket& market, Price entry, std::vector<DraftProblem>& out);

/// The quantity, or what is wrong with the size.
[[nodiscard]] DraftProblem sizeOf(const OrderDraft& draft, const market::Instrument& instrument, Price entry,
                                  Cash equity, Lots& quantity);

/// What an iceberg shows of `quantity`, or what is wrong with that.
[[nodiscard]] DraftProblem shownOf(const OrderDraft& draft, const market::Instrument& instrument, Lots quantity,
                                   Lots& shown);

} // namespace sextant::models
