#include "models/undo_book.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

namespace sextant::models {

void UndoBook::push(Step step)
{
    if (m_isCalling) return;
    m_undo.push_front(std::move(step));
    if (m_undo.size() > kMost) m_undo.pop_back();
    m_redo.clear();
    m_wasPushedSince = m_isBusy;
    Q_EMIT changed();
}

std::optional<std::size_t> UndoBook::find(const Steps& steps, const QStringList& kinds)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (kinds.isEmpty() || kinds.contains(steps[i].kind)) return i;
    return std::nullopt;
}

bool UndoBook::undo(const QStringList& kinds) { return run(true, kinds); }

bool UndoBook::redo(const QStringList& kinds) { return run(false, kinds); }

bool UndoBook::run(bool isUndo, const QStringList& kinds)
{
    Steps& from = isUndo ? m_undo : m_redo;
    const auto place = m_isBusy ? std::nullopt : find(from, kinds);
    if (!place) return false;
    Step step = std::move(from[*place]);
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(*place));
    m_isBusy = true;
    m_wasPushedSince = false;
    const Act act = isUndo ? step.undo : step.redo;
    // Whoever answers twice, or after this book is gone, is not heard.
    const auto kept = std::make_shared<std::optional<Step>>(std::move(step));
    const Finish answer = [book = QPointer(this), isUndo, kinds, kept](const UndoOutcome& outcome) {
        if (!book || !*kept) return;
        Step taken = *std::exchange(*kept, std::nullopt);
        book->finish(isUndo, kinds, std::move(taken), outcome);
    };
    m_isCalling = true;
    act(answer);
    m_isCalling = false;
    if (m_isBusy) Q_EMIT changed();
    return true;
}

void UndoBook::finish(bool isUndo, const QStringList& kinds, Step step, const UndoOutcome& outcome)
{
    m_isBusy = false;
    const QString what = step.what;
    if (outcome.kind == UndoOutcome::Kind::Done) {
        if (!isUndo)
            m_undo.push_front(std::move(step));
        else if (!m_wasPushedSince)
            m_redo.push_front(std::move(step));
        Q_EMIT changed();
        isUndo ? Q_EMIT undone(what) : Q_EMIT redone(what);
        return;
    }
    if (outcome.kind == UndoOutcome::Kind::Refused) {
        if (isUndo)
            m_undo.push_front(std::move(step));
        else if (!m_wasPushedSince)
            m_redo.push_front(std::move(step));
    }
    Q_EMIT changed();
    if (outcome.kind == UndoOutcome::Kind::Gone && outcome.why.isEmpty())
        run(isUndo, kinds);
    else
        Q_EMIT refused(what, outcome.why, isUndo);
}

void UndoBook::forget(const QString& kind)
{
    const auto isOfKind = [&kind](const Step& step) { return step.kind == kind; };
    const std::size_t before = m_undo.size() + m_redo.size();
    for (Steps* steps : {&m_undo, &m_redo})
        steps->erase(std::remove_if(steps->begin(), steps->end(), isOfKind), steps->end());
    if (m_undo.size() + m_redo.size() != before) Q_EMIT changed();
}

} // namespace sextant::models
