#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/result.h"
#include "engine/journal/batch.h"
#include "engine/journal/journal_row.h"
#include "engine/journal/session_record.h"
#include "engine/journal/tape_store.h"
#include "engine/session/digests.h"
#include "engine/storage/workspace.h"

namespace sextant::journal {

class JournalStorage;

/// The one writer of a workspace: takes batches, writes tape, journal, projections and bars in one order, and says up
/// to which seq everything is on the disk. Its thread commits market data at most 100 ms after it came and urgent
/// batches at once; what waits meanwhile is committed together. All functions may be called from any thread; batches of
/// a session come from one thread at a time.
class JournalWriter final {
public:
    struct Options {
        std::chrono::milliseconds maxDelay{100};       ///< of market data
        std::chrono::milliseconds retryInterval{1000}; ///< after a failed write
        std::size_t queueBytes = 16ULL << 20;          ///< what may wait; then append() waits
        std::size_t commitBytes = 16ULL << 20;         ///< a commit is not delayed beyond this much data
        std::chrono::microseconds spin{60};            ///< looked for more work before the thread parks
        std::chrono::milliseconds rest{2000}; ///< without many batches in use: the memory of most is given back
        std::shared_ptr<TapeStore> tapeStore; ///< empty: the operating system's files
        std::function<void(std::uint64_t durableSeq)>
            onDurable; ///< called on the storage thread after each commit; must be quick
    };

    enum class Health : std::uint8_t {
        Working,
        Failing, ///< disk full, read-only, …: keeps what it has, tries again, takes no commands meanwhile
        Stopped,
    };
    struct State {
        Health health = Health::Working;
        std::string reason;            ///< Failing: why; one line
        bool projectionsStale = false; ///< they contradicted the journal and wait for `doctor --rebuild`
    };

    /// Cuts what a crash left on the tape and starts the thread. The workspace must be owned.
    [[nodiscard]] static Result<std::unique_ptr<JournalWriter>> open(const storage::Workspace& workspace,
                                                                     Options options);
    [[nodiscard]] static Result<std::unique_ptr<JournalWriter>> open(const storage::Workspace& workspace)
    {
        return open(workspace, Options{});
    }
    ~JournalWriter(); ///< as close(), without an answer

    JournalWriter(const JournalWriter&) = delete;
    JournalWriter& operator=(const JournalWriter&) = delete;

    /// Bytes cut from the tape at opening: what was never durable.
    [[nodiscard]] std::uint64_t cutBytes() const { return m_cutBytes; }

    /// Batches belong to this session from now on; its first event has seq 1. Durable on return.
    [[nodiscard]] Result<void> beginSession(const SessionInfo& info);
    /// Goes on with a stored session behind its last durable event, whose seq is returned. Errors: NotFound, Refused
    /// for a closed one.
    [[nodiscard]] Result<std::uint64_t> resumeSession(const std::string& sessionId);
    /// The session begun or resumed last; empty before the first.
    [[nodiscard]] std::string sessionId() const;
    /// Writes everything and the mark that ends the session. Durable on return.
    /// Errors: Interrupted for a session that was begun before a fence().
    [[nodiscard]] Result<void> finishSession(const session::Digests& digests, std::uint64_t term = 0);
    /// Emptied ones that wait to be used again.
    [[nodiscard]] std::size_t freeBatches() const;
    /// Which session's turn it is: rises with every begin, resume and fence. Batches may carry it; a late one is then
    /// refused.
    [[nodiscard]] std::uint64_t term() const;

    /// Ends what the present user of the session may do: nothing that it hands over from now on is taken (Interrupted),
    /// what came before is written. For a session whose thread does not answer any more; resumeSession() goes on with
    /// it.
    void fence();

    /// An empty batch, a used one if possible.
    [[nodiscard]] BatchPtr takeBatch();
    /// Hands over a marked batch and leaves `batch` empty; waits while the queue is full. Errors, with the batch left
    /// to the caller: Io when it is full and the disk fails, Interrupted after close().
    [[nodiscard]] Result<void> append(BatchPtr&& batch);
    /// The same without waiting: false when the queue is full.
    [[nodiscard]] Result<bool> tryAppend(BatchPtr&& batch);

    /// Everything up to this seq of the current session is on the disk and in the database.
    [[nodiscard]] std::uint64_t durableSeq() const { return m_durableSeq.load(std::memory_order_acquire); }
    /// Waits until `seq` is durable; false after `timeout`, and at once when the writer has stopped without it.
    [[nodiscard]] bool waitDurable(std::uint64_t seq, std::chrono::milliseconds timeout);
    /// Commits everything appended so far. Errors: Io when it cannot.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] State state() const;
    /// Flushes, makes the database's log small and ends the thread. Errors: Io with what could not be written; it is
    /// lost.
    [[nodiscard]] Result<void> close();

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    /// Something asked of the thread between batches.
    struct Request {
        enum class Kind : std::uint8_t { Begin, Resume, Finish, Flush };
        Kind kind = Kind::Flush;
        SessionInfo info;         // Begin; Resume: its id
        session::Digests digests; // Finish
        std::optional<Result<std::uint64_t>> answer;
    };

    JournalWriter(Options options, std::unique_ptr<JournalStorage> storage);
    void noteSession(const std::string& sessionId);
    [[nodiscard]] Result<bool> push(BatchPtr& batch, bool wait);
    [[nodiscard]] Result<std::uint64_t> ask(Request request);
    [[nodiscard]] tl::unexpected<Error> stoppedError() const;

    // All below runs on the thread.
    void run();
    [[nodiscard]] bool takeWork();
    void waitForWork();
    void commit();
    void answer(Request& request);
    void giveBack(BatchPtr batch);          // with m_mutex held
    [[nodiscard]] bool hasMuchFree() const; // with m_mutex held
    void giveMemoryBack();

    Options m_options;
    std::uint64_t m_cutBytes = 0;

    mutable std::mutex m_mutex;         // guards everything down to m_closeError
    std::condition_variable m_wake;     // for the thread
    std::condition_variable m_progress; // for who waits for space, durability or an answer
    std::deque<BatchPtr> m_queue;
    std::deque<Request*> m_requests; // each waited for by its maker
    std::vector<BatchPtr> m_free;
    std::size_t m_queuedBytes = 0;
    SteadyTime m_firstQueuedAt;
    bool m_urgent = false;
    bool m_parked = false;
    bool m_closing = false;
    int m_waiters = 0;
    bool m_hasSession = false;
    std::uint64_t m_term = 1;
    std::uint64_t m_nextSeq = 1; // of the next batch
    State m_state;
    std::string m_sessionId;
    std::optional<Error> m_closeError;

    std::atomic<bool> m_hasWork{false}; // looked at by the spinning thread
    std::atomic<std::uint64_t> m_durableSeq{0};

    // Used by the thread only, once it runs.
    std::unique_ptr<JournalStorage> m_storage;
    std::vector<BatchPtr> m_taken; // not committed yet
    std::vector<Request*> m_asked;
    std::optional<SteadyTime> m_since;   // when the oldest of them came
    std::optional<SteadyTime> m_retryAt; // failing
    bool m_commitNow = false;
    SteadyTime m_lastBusy; // when many batches were in use last

    std::jthread m_thread; // last, so that it joins first
};

} // namespace sextant::journal
