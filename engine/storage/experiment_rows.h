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
    /// What the units of the session before handed over; before the first instrument. `isKept`: it has its row already.
    void takeOver(const std::string& carried, bool isKept)
    {
        m_units.takeOver(carried);
        if (!isKept) m_carried = carried;
    }
    [[nodiscard]] std::string carried() const { return m_units.carried(); }
    /// Effects whose rows are there already.
    void remember(const session::Effects& effects);

private:
    session::ExperimentUnits m_units;
    std::vector<decision::UnitRow> m_changed; // reused
    std::string m_carried;                    // not stored yet
};

} // namespace sextant::storage
