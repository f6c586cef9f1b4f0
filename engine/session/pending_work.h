#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

#include "engine/analysis/regimes/regime_models.h"
#include "engine/core/canonical.h"
#include "engine/core/ids.h"
#include "engine/market/timeframe.h"
#include "engine/session/event.h"

namespace sextant::session {

/// Slow work that a session has asked for and whose result it has not got yet (DESIGN §4b.9), with all that is needed
/// to do it.
struct PendingWork {
    /// On a tape the result is given when so many bars of the timeframe have closed after the request.
    static constexpr int kBarsToWait = 5;

    std::uint64_t work = 0; ///< as in WorkRequested
    WorkKind kind = WorkKind::RegimeTraining;
    InstrumentId instrument;
    market::Timeframe timeframe = market::Timeframe::H1;
    int closedBars = 0; ///< since the request
    analysis::TrainingRequest request;
    std::shared_ptr<const analysis::TrainingSlice> slice; ///< never null
    std::shared_ptr<const analysis::HmmModel> previous;   ///< null: none yet

    /// A tape does not go on before the result is there.
    [[nodiscard]] bool isAwaited() const { return closedBars >= kBarsToWait; }

    void canonical(CanonicalWriter& out) const;
    /// Errors: Corrupt.
    [[nodiscard]] static Result<PendingWork> read(CanonicalReader& in);
};

/// Does the work: a pure function, so it may run on any thread and gives the same result whenever it is done again.
/// Null if it was stopped; work that leads to nothing, or throws, gives a result that says so. `progress`, if given, is
/// told on that thread how much is done, 0..1.
[[nodiscard]] std::shared_ptr<const ModelInstalled> carryOut(const PendingWork& work, const std::stop_token& stop = {},
                                                             const std::function<void(double)>& progress = {});

} // namespace sextant::session
