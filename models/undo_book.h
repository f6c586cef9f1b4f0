#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>

namespace sextant::models {

/// What became of taking a step back, or of doing it again.
struct UndoOutcome {
    enum class Kind {
        Done,
        Gone,    ///< it can never be: what it changed is another or away. Without a reason the step before it is tried
        Refused, ///< not now: the step stays
    };
    Kind kind = Kind::Done;
    QString why; ///< a sentence
};

/// What people did in the window and can take back, whatever it was, in the order in which they did it. Orders and
/// whatever else moves money are never put in.
class UndoBook final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 100; ///< the oldest are forgotten

    /// Called once, at once or later.
    using Finish = std::function<void(const UndoOutcome&)>;
    using Act = std::function<void(const Finish&)>;
    struct Step {
        QString kind; ///< "layout": told apart by those who put it in
        QString what; ///< "risk.max_positions 5 → 3"
        Act undo;
        Act redo;
    };

    using QObject::QObject;

    /// Not while a step is being taken back by a call: that is none of its own. What was taken back before cannot be
    /// done again afterwards.
    void push(Step step);
    /// The newest step, or the newest of these kinds. False: there is none, or another one is at work.
    bool undo(const QStringList& kinds = {});
    bool redo(const QStringList& kinds = {});
    [[nodiscard]] bool canUndo(const QStringList& kinds = {}) const { return find(m_undo, kinds).has_value(); }
    [[nodiscard]] bool canRedo(const QStringList& kinds = {}) const { return find(m_redo, kinds).has_value(); }
    /// A step waits for its answer.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What undo() would take back, and redo() do again; empty: nothing.
    [[nodiscard]] QString undoText() const { return m_undo.empty() ? QString() : m_undo.front().what; }
    [[nodiscard]] QString redoText() const { return m_redo.empty() ? QString() : m_redo.front().what; }
    /// All steps of a kind: what they changed is away.
    void forget(const QString& kind);

Q_SIGNALS:
    void changed();
    void undone(const QString& what);
    void redone(const QString& what);
    /// `why`: a sentence.
    void refused(const QString& what, const QString& why, bool wasUndo);

private:
    using Steps = std::deque<Step>; // newest first
    [[nodiscard]] static std::optional<std::size_t> find(const Steps& steps, const QStringList& kinds);
    bool run(bool isUndo, const QStringList& kinds);
    void finish(bool isUndo, const QStringList& kinds, Step step, const UndoOutcome& outcome);

    Steps m_undo;
    Steps m_redo;
    bool m_isBusy = false;
    bool m_isCalling = false;      // an act, which may put in nothing
    bool m_wasPushedSince = false; // while busy
};

} // namespace sextant::models
