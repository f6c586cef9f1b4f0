#include "models/chart/drawing_steps.h"

#include <QCoreApplication>
#include <QPointer>

#include "models/chart/drawing_book.h"
#include "models/undo_book.h"

namespace sextant::models {

QString stepKind(const QString& symbol) { return QStringLiteral("drawings/%1").arg(symbol); }

void keepSteps(DrawingBook& book, UndoBook& steps)
{
    QObject::connect(&book, &DrawingBook::stepped, &steps, [&book, &steps](const QString& symbol) {
        const auto goBack = [book = QPointer(&book), symbol](const UndoBook::Finish& finish, bool isUndo) {
            // What was taken back in another way is not there any more: the step before it, then.
            const bool isDone = book && (isUndo ? book->undo(symbol) : book->redo(symbol));
            finish({isDone ? UndoOutcome::Kind::Done : UndoOutcome::Kind::Gone, {}});
        };
        steps.push({stepKind(symbol),
                    QCoreApplication::translate("DrawingSteps", "drawings of %1", "what can be undone").arg(symbol),
                    [goBack](const auto& finish) { goBack(finish, true); },
                    [goBack](const auto& finish) { goBack(finish, false); }});
    });
}

} // namespace sextant::models
