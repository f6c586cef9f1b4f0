#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/journal/journal_row.h"
#include "engine/journal/session_record.h"
#include "engine/journal/tape_reader.h"
#include "engine/journal/tape_writer.h"
#include "engine/storage/database.h"
#include "engine/storage/workspace.h"

namespace sextant::journal {

/// All sessions, oldest first.
[[nodiscard]] Result<std::vector<SessionRecord>> sessions(const storage::Database& database);
/// One session; the newest when `sessionId` is empty. Errors: NotFound.
[[nodiscard]] Result<SessionRecord> findSession(const storage::Database& database, const std::string& sessionId);

/// The last row of the journal.
struct JournalHead {
    std::int64_t row = 0; ///< 0: empty
    Digest hash;
    TapeEnd tapeEnd;
};
[[nodiscard]] Result<JournalHead> journalHead(const storage::Database& database);

/// Recomputes the hash chain of the whole journal; the last row on success. Errors: Corrupt naming the first row that
/// is edited, missing or inserted.
[[nodiscard]] Result<JournalHead> verifyChain(const storage::Database& database);

/// The state of a session at its last durable row.
struct DurablePoint {
    std::uint64_t seq = 0; ///< 0: it has no events
    Time time;
    Digest digest;
    std::vector<SourceRow> progress; ///< newest known of each source
};
[[nodiscard]] Result<DurablePoint> durablePoint(const storage::Database& database, const SessionRecord& session);

/// One row of a session: an event in full, a block of market records, or the mark that ends the session.
struct ReplayRow {
    std::int64_t row = 0;
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    Time time;                                  ///< of its last event
    std::optional<Digest> digest;               ///< of all effects up to it, where it was recorded
    std::optional<session::Event> event;        ///< an event in full
    std::span<const session::MarketSpan> spans; ///< or a block, in place; valid until the next call
    std::optional<session::Digests> closed;     ///< or the end
    std::span<const SourceRow> progress;        ///< valid until the next call
};

/// Reads a session back in seq order, while another process may be writing. Checks chain, block hashes and seq
/// continuity on the way.
class SessionReplay final {
public:
    struct Options {
        bool verify = true;                  ///< hashes of rows and blocks; off when they were verified before
        std::uint64_t untilSeq = UINT64_MAX; ///< rows that begin behind it are not read
    };

    [[nodiscard]] static Result<SessionReplay> open(const storage::WorkspaceLocation& location,
                                                    const std::string& sessionId, Options options);
    [[nodiscard]] static Result<SessionReplay> open(const storage::WorkspaceLocation& location,
                                                    const std::string& sessionId)
    {
        return open(location, sessionId, Options{});
    }
    SessionReplay(SessionReplay&&) noexcept;
    SessionReplay& operator=(SessionReplay&&) noexcept;
    ~SessionReplay();

    [[nodiscard]] const SessionRecord& session() const;
    /// The next row; false at the end of what is durable. Errors: Corrupt naming the row; Incompatible for a newer
    /// format.
    [[nodiscard]] Result<bool> next(ReplayRow& out);

private:
    struct State;
    explicit SessionReplay(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace sextant::journal
