#pragma once

#include <QMetaType>

namespace sextant::models {

/// A value between 0 and 1 on a scale whose middle, 0.5, is neutral, and the two places from which on it counts.
struct ScaleValue {
    double value = 0.5;
    double low = 0.0;  ///< at or below: it says sell
    double high = 1.0; ///< at or above: it says buy

    friend bool operator==(const ScaleValue&, const ScaleValue&) = default;
};

/// What a part adds to a sum, or takes from it.
struct Contribution {
    double value = 0.0;
    double scale = 1.0; ///< > 0: the largest value of the parts that stand beside it fills the bar

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// How much of a limit is used.
struct Gauge {
    double used = 0.0; ///< share of the limit, >= 0; 1 and more: nothing is left
    double near = 0.8; ///< share from which on it is near
    bool isBroken = false;

    friend bool operator==(const Gauge&, const Gauge&) = default;
};

} // namespace sextant::models

Q_DECLARE_METATYPE(sextant::models::ScaleValue)
Q_DECLARE_METATYPE(sextant::models::Contribution)
Q_DECLARE_METATYPE(sextant::models::Gauge)
