#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/market/instrument.h"
#include "models/order_draft.h"

namespace sextant::ui {

/// What keeps an order from being placed, as a sentence that says what to do.
class DraftProblemText final {
    Q_DECLARE_TR_FUNCTIONS(DraftProblemText)
public:
    /// `instrument` may be null. Empty for no problem.
    [[nodiscard]] static QString of(models::DraftProblem problem, const market::Instrument* instrument,
                                    market::Side side);
};

} // namespace sextant::ui
