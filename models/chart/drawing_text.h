#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/market/instrument.h"
#include "models/chart/drawing.h"

namespace sextant::models {

/// Drawings in words.
class DrawingText final {
    Q_DECLARE_TR_FUNCTIONS(DrawingText)
public:
    /// "Trend line"
    [[nodiscard]] static QString title(DrawingKind kind);
    /// What its points are for, as a sentence: for the tool that draws it.
    [[nodiscard]] static QString hint(DrawingKind kind);
    /// "First point", of those it has.
    [[nodiscard]] static QString anchorTitle(DrawingKind kind, std::size_t anchor);
    /// Title and text: "Note: earnings".
    [[nodiscard]] static QString name(const Drawing& drawing);
    /// A price in quote currency with the decimals of the instrument.
    [[nodiscard]] static QString price(const market::Instrument& instrument, double price);
    /// "61.8% · 50,123.45"
    [[nodiscard]] static QString level(const market::Instrument& instrument, const Drawing& drawing, double share);
    /// What a ruler says: "+1,234.50 (+2.45%) · 35 bars · 8 h 45 min". Of `bars` the number counts, not the sign.
    [[nodiscard]] static QString distance(const market::Instrument& instrument, const DrawingAnchor& from,
                                          const DrawingAnchor& to, std::int64_t bars);
};

} // namespace sextant::models
