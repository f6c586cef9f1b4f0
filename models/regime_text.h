#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/analysis/regimes/regime.h"
#include "engine/session/snapshot.h"
#include "models/roles.h"
#include "models/time_text.h"

namespace sextant::models {

/// Market regimes in words, translated.
class RegimeText final {
    Q_DECLARE_TR_FUNCTIONS(RegimeText)
public:
    [[nodiscard]] static QString of(analysis::RegimeDirection direction);   ///< "BULL", "SIDEWAYS", "UNKNOWN"
    [[nodiscard]] static QString of(analysis::RegimeStructure structure);   ///< "trending"
    [[nodiscard]] static QString of(analysis::VolatilityRegime volatility); ///< "high"
    [[nodiscard]] static QString of(analysis::SpreadRegime spread);         ///< "tight"
    [[nodiscard]] static QString of(analysis::RegimeSource source);         ///< "rules"
    [[nodiscard]] static QString ofTrend(int trend);                        ///< "up"
    /// ▲ ▼ ◆, or ? while it is not known: says without colour what the colour says.
    [[nodiscard]] static QString sign(analysis::RegimeDirection direction);
    [[nodiscard]] static Tone tone(analysis::RegimeDirection direction);
    [[nodiscard]] static Tone tone(analysis::VolatilityRegime volatility);

    /// "BULL", "SIDE": short, for tables.
    [[nodiscard]] static QString word(analysis::RegimeDirection direction);
    /// "BULL · high", "SIDE · low": direction and volatility; "UNKNOWN" while there is none.
    [[nodiscard]] static QString brief(const analysis::RegimeLabels& labels);
    /// "bull, trending, high volatility, tight spread": what changed is what differs.
    [[nodiscard]] static QString labels(const analysis::RegimeLabels& labels);
    /// "volatility normal → high": the labels that differ.
    [[nodiscard]] static QString change(const analysis::RegimeLabels& from, const analysis::RegimeLabels& to);
    /// Several lines: labels, confidence and since when, what it is made of, the reasons. `part` is never null.
    [[nodiscard]] static QString explain(const session::InstrumentPart& part, const TimeText& times);
};

} // namespace sextant::models
