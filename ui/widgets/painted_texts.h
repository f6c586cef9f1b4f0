#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace sextant::ui {

/// A text that a widget painted, and where.
struct PaintedText {
    QRect place; ///< in the widget
    QString text;
};

/// A widget that paints texts where its data want them, and that answers for none lying over another.
class PaintedTexts {
public:
    virtual ~PaintedTexts() = default;
    /// Those that were painted last. What people point at and hold may cover others, and is not among them.
    [[nodiscard]] virtual std::vector<PaintedText> paintedTexts() const = 0;
};

} // namespace sextant::ui
