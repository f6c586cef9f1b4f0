#pragma once

#include <string>
#include <vector>

#include "engine/session/experiment_units.h"
#include "engine/storage/projection_rows.h"

namespace sextant::storage {

/// The rows of exp_units and counterfactuals, from the effects of one session.
class ExperimentRows final {
public:
    void define(const market::Instrument& instrument) { m_units.define(instrument); }
    void add(const session::Effects& effects, const std::vector<std::string>& symbols, ProjectionRows& out);
    /// Effects whose rows are there already.
    void remember(const session::Effects& effects);

private:
    session::ExperimentUnits m_units;
    std::vector<decision::UnitRow> m_changed; // reused
};

} // namespace sextant::storage
