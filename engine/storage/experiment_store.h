#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/decision/experiments/unit_row.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// A line in the life of an experiment.
struct ExperimentEvent {
    std::string experiment; ///< key
    Time at;                ///< wall clock
    std::string kind;       ///< "created", "started", …
    std::string actor;
    std::string detail;     ///< JSON
    std::int64_t entry = 0; ///< its number; given when it is added
};

/// What a signal left alone would have earned, as stored.
struct CounterfactualRow {
    std::string sessionId;
    decision::Arm engine = decision::Arm::A;
    std::int64_t signal = 0;
    std::string symbol;
    std::string timeframe;
    std::string cause;
    std::int64_t against = 0; ///< a bit per AgentId
    Time decided;
    double r = 0.0;
};

/// Experiments of a workspace: their lives, which only grow, and what their units came to.
class ExperimentStore final {
public:
    explicit ExperimentStore(Database& database) : m_database(&database) {}

    [[nodiscard]] Result<void> add(const ExperimentEvent& event);
    /// Of all experiments, in order.
    [[nodiscard]] Result<std::vector<ExperimentEvent>> events() const;
    /// All units of an experiment (empty: of no experiment), by first sight. Where two sessions have the same unit, as
    /// when a tape is run again, that of the newer one.
    [[nodiscard]] Result<std::vector<decision::UnitRow>> units(const std::string& experiment) const;
    /// What a session was handed by the units of the one before; empty: it continues none.
    [[nodiscard]] Result<std::string> carriedUnits(const std::string& sessionId) const;
    /// Of one session; empty: of all.
    [[nodiscard]] Result<std::vector<CounterfactualRow>> counterfactuals(const std::string& sessionId = {}) const;

private:
    Database* m_database;
};

} // namespace sextant::storage
