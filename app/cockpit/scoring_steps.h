#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "engine/host/cockpit_host.h"
#include "engine/host/scoring_file.h"
#include "models/undo_book.h"

namespace sextant::cockpit {

/// Edits of the scoring configuration in the window, as steps that can be taken back. What takes one back is an edit of
/// its own, with its reason in the journal. What was changed in another way since, or learned, stays.
class ScoringSteps final : public QObject {
    Q_OBJECT
public:
    ScoringSteps(host::CockpitHost& host, models::UndoBook& steps, QObject* parent = nullptr);

    /// As people wish. Errors: as ScoringKeeper::edit(), whose finished() follows otherwise.
    [[nodiscard]] Result<void> edit(const host::ScoringValues& values, const QString& reason);

private:
    using Finish = models::UndoBook::Finish;
    struct Change {
        host::ScoringValues before;
        host::ScoringValues after;
    };
    void end(bool isAccepted, const QString& message);
    void exchange(const host::ScoringValues& from, const host::ScoringValues& to, bool isUndo, const Finish& finish);

    host::CockpitHost& m_host;
    models::UndoBook& m_steps;
    std::optional<Change> m_edited; // by people, and waits for its answer
    Finish m_finish;                // of a step that waits for it
};

} // namespace sextant::cockpit
