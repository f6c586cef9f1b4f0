#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/host/scoring_file.h"
#include "engine/session/event.h"
#include "engine/session/snapshot.h"

class QFileSystemWatcher;
class QTimer;

namespace sextant::host {

class WorkPool;

/// Keeps scoring.config.json of a workspace and the running session in step (detectors.md §8.5, §8.6, DESIGN §4b.10):
/// watches the file and gives the session what somebody wrote there, writes back what was learned, and lets the screen
/// edit, reload and undo. A file that cannot be used changes nothing: the weights before stay, and problem() says what
/// to do. Lives on the screen's thread; the disk is written by the pool.
class ScoringKeeper final : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path file;
        std::chrono::milliseconds debounce{250};
        std::chrono::milliseconds writeInterval{60'000}; ///< learned weights are written at most so often
        std::function<Time()> wallClock;
        /// Gives a configuration to the running session; the number under which noteAnswer() follows, 0: no session
        /// takes it.
        std::function<std::uint64_t(session::ConfigInstalled)> install;
    };
    /// `pool` outlives the keeper's work, and is drained on its thread.
    ScoringKeeper(Options options, WorkPool& pool, QObject* parent = nullptr);
    ~ScoringKeeper() override;

    /// What a new session begins with: the file as it was last found in order; empty: the built-in defaults.
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_options.file; }
    [[nodiscard]] bool hasFile() const { return m_hasFile; }
    [[nodiscard]] bool isHotReload() const { return m_values.isHotReload; }
    /// hotReload is off and the file is another one by now: reload() takes it.
    [[nodiscard]] bool isReloadWaiting() const { return m_isReloadWaiting; }
    /// Why the file is not in effect, with file, line and key, and what to do; empty: it is.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// What holds now: the file's values, with the weights that the session scores with.
    [[nodiscard]] ScoringValues values() const;

    /// Errors: InvalidInput for values that no session would take, naming the key; Refused while a change waits.
    /// Otherwise finished() follows.
    [[nodiscard]] Result<void> edit(const ScoringValues& values, const std::string& actor, const std::string& reason);
    /// The file as it stands, even where hotReload is off. finished() follows, at once if there is nothing new.
    void reload(const std::string& actor, const std::string& reason);
    /// Whether somebody's change can be taken back, in the running session.
    [[nodiscard]] bool canUndo() const;
    /// Takes back the newest change that somebody made; what was learned since of other weights stays.
    void undo(const std::string& actor, const std::string& reason);

    /// The newest snapshot of the running session; null: there is none, or it is a replay and is left alone.
    void noteSnapshot(session::SnapshotPtr snapshot);
    void noteAnswer(std::uint64_t ticket, bool isAccepted, const QString& reason);
    /// Writes what was learned, if it is not in the file yet, whatever the interval; for the end of a session.
    void writeBackNow();

Q_SIGNALS:
    /// Anything above is another.
    void changed();
    /// edit(), reload() or undo() is done, or was refused for this reason.
    void finished(bool isAccepted, const QString& message);

private:
    struct Asked {
        std::uint64_t ticket = 0;
        std::string text;
        bool isOurs = false; ///< it is to be written, it does not come from the file
        bool isTold = false; ///< finished() is waited for
        bool isBad = false;  ///< known to be refused: for the record
    };

    void watchPaths();
    void look(bool isManual, const std::string& actor = {}, const std::string& reason = {});
    void take(std::string text, const char* origin, const std::string& actor, const std::string& reason, bool isTold);
    bool ask(std::string text, const char* origin, const std::string& actor, const std::string& reason,
             std::string basis, bool isOurs, bool isTold);
    void recordBad(const char* origin, const std::string& actor, const std::string& reason);
    void accept(const std::string& text);
    void setProblem(const QString& problem);
    [[nodiscard]] bool meetSession();
    void writeBackSoon();
    void writeBack();
    void write(std::string text);
    [[nodiscard]] std::optional<std::string> learnedText(bool isLast);
    void tellNotWritten(const Error& error);
    [[nodiscard]] std::optional<std::string> textBefore() const;
    [[nodiscard]] std::uint32_t nextVersion() const;

    Options m_options;
    WorkPool& m_pool;
    QFileSystemWatcher* m_watcher;
    QTimer* m_debounce;
    QTimer* m_poll;
    QTimer* m_writeLater;

    std::string m_text;     // of the file, in order; also one that is about to be written
    std::string m_bad;      // of the file, if it cannot be used
    ScoringValues m_values; // of m_text
    bool m_hasFile = false;
    Digest m_seen;               // of the text looked at last, whatever it was
    std::optional<Digest> m_own; // of the text written last
    bool m_isReloadWaiting = false;
    QString m_problem;
    std::optional<Asked> m_asked;

    session::SnapshotPtr m_snapshot;
    bool m_isMet = false;         // the session knows the file
    std::uint64_t m_serial = 0;   // of the session that was met
    std::uint64_t m_rowsSeen = 0; // of its changes of weights
    int m_writes = 0;             // on their way to the disk
    bool m_isDirty = false;       // something was learned that is not in the file
    std::optional<std::chrono::steady_clock::time_point> m_wroteAt;
};

} // namespace sextant::host
