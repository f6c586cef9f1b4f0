#pragma once

#include <QString>

namespace sextant::models {

class DrawingBook;
class UndoBook;

/// Kind of the steps of the drawings of a symbol.
[[nodiscard]] QString stepKind(const QString& symbol);
/// From now on each step of the drawings is one of `steps` too; once for each pair. Both go when they like.
void keepSteps(DrawingBook& book, UndoBook& steps);

} // namespace sextant::models
