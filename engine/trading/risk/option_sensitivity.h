#pragma once

#include <algorithm>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"

namespace sextant::trading {

/// How one contract of an option moves with its underlying; amounts in the option's currency, for one bought contract.
struct OptionSensitivity {
    InstrumentId option;
    InstrumentId underlying; ///< whose past prices tell of its risk; unset: none is known
    double delta = 0.0;      ///< delta · spot · multiplier: gained per relative move of the underlying
    double gamma = 0.0;      ///< gamma · spot² · multiplier: the same per squared relative move
    double vega = 0.0;       ///< vega · volatility · multiplier: gained if the volatility doubles
    Price spot;              ///< of the underlying, 10^-4; what a sold one ties up follows from it
    Price mid;               ///< of its own quote, 10^-4
    friend bool operator==(const OptionSensitivity&, const OptionSensitivity&) = default;
};

/// Those of the options that are held or about to be, by id. What has none counts with its premium alone.
class OptionSensitivities final {
public:
    void set(const OptionSensitivity& value)
    {
        const auto at = place(value.option);
        if (at != m_values.end() && at->option == value.option)
            *at = value;
        else
            m_values.insert(at, value);
    }
    [[nodiscard]] const OptionSensitivity* find(InstrumentId option) const
    {
        const auto at = std::lower_bound(m_values.begin(), m_values.end(), option, isBefore);
        return at != m_values.end() && at->option == option ? &*at : nullptr;
    }

private:
    static bool isBefore(const OptionSensitivity& value, InstrumentId id) { return value.option < id; }
    std::vector<OptionSensitivity>::iterator place(InstrumentId option)
    {
        return std::lower_bound(m_values.begin(), m_values.end(), option, isBefore);
    }
    std::vector<OptionSensitivity> m_values;
};

} // namespace sextant::trading
