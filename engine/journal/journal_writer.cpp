#include "engine/journal/journal_writer.h"

#include <algorithm>
#include <exception>
#include <utility>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "engine/core/contract.h"
#include "engine/journal/journal_storage.h"

namespace sextant::journal {
namespace {

/// More than this in the queue wakes the thread before the deadline, so that hashing keeps pace with what comes.
constexpr std::size_t kWakeBytes = 1ULL << 20;
/// Batches kept for reuse.
constexpr std::size_t kMaxFree = 64;
/// … when little comes. A session that is played as fast as it goes has all of them in use, each with half a megabyte.
constexpr std::size_t kFreeAtRest = 4;
/// A commit of more is not what comes at rest: the room it takes on the tape is kept for the next.
constexpr std::size_t kMuchBytes = 1ULL << 20;
/// A batch with more room than this has been through more than a session at rest needs.
constexpr std::size_t kSmallRoom = 64ULL << 10;
/// Who waits for durability looks for it so long before parking: a commit takes about as long.
constexpr std::chrono::microseconds kWaiterSpin{200};
/// Pages of the database's log that are copied back between commits while there is more to do, and when there is not. A
/// short log is written over again and again, which a disk does much faster than making a file longer.
constexpr int kBusyLogPages = 16384;
constexpr int kIdleLogPages = 1000;

} // namespace

Result<std::unique_ptr<JournalWriter>> JournalWriter::open(const storage::Workspace& workspace, Options options)
{
    auto storage = JournalStorage::open(workspace, options.tapeStore);
    if (!storage) return tl::unexpected(storage.error());
    return std::unique_ptr<JournalWriter>(new JournalWriter(std::move(options), std::move(*storage)));
}

JournalWriter::JournalWriter(Options options, std::unique_ptr<JournalStorage> storage)
    : m_options(std::move(options)), m_cutBytes(storage->cutBytes()), m_storage(std::move(storage))
{
    m_thread = std::jthread([this] { run(); });
}

JournalWriter::~JournalWriter() { [[maybe_unused]] const auto closed = close(); }

Result<void> JournalWriter::beginSession(const SessionInfo& info)
{
    Request request;
    request.kind = Request::Kind::Begin;
    request.info = info;
    auto begun = ask(std::move(request));
    if (begun) noteSession(info.sessionId);
    return std::move(begun).map([](std::uint64_t) {});
}

void JournalWriter::noteSession(const std::string& sessionId)
{
    const std::lock_guard lock(m_mutex);
    m_sessionId = sessionId;
}

std::string JournalWriter::sessionId() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessionId;
}

Result<std::uint64_t> JournalWriter::resumeSession(const std::string& sessionId)
{
    Request request;
    request.kind = Request::Kind::Resume;
    request.info.sessionId = sessionId;
    auto resumed = ask(std::move(request));
    if (resumed) noteSession(sessionId);
    return resumed;
}

void JournalWriter::fence()
{
    const std::lock_guard lock(m_mutex);
    m_hasSession = false;
    ++m_term;
    m_progress.notify_all(); // who waits for space finds that it waits in vain
}

std::uint64_t JournalWriter::term() const
{
    const std::lock_guard lock(m_mutex);
    return m_term;
}

Result<void> JournalWriter::finishSession(const session::Digests& digests, std::uint64_t term)
{
    if (term != 0 && term != this->term()) return fail(ErrorCode::Interrupted, "the session was taken over");
    Request request;
    request.kind = Request::Kind::Finish;
    request.digests = digests;
    return ask(std::move(request)).map([](std::uint64_t) {});
}

Result<void> JournalWriter::flush()
{
    return ask(Request{}).map([](std::uint64_t) {});
}

Result<std::uint64_t> JournalWriter::ask(Request request)
{
    std::unique_lock lock(m_mutex);
    if (m_closing || m_state.health == Health::Stopped) return stoppedError();
    expects(request.kind != Request::Kind::Finish || m_hasSession, "a session is finished after it has begun");
    m_requests.push_back(&request);
    m_hasWork.store(true, std::memory_order_release);
    m_wake.notify_one();
    ++m_waiters;
    m_progress.wait(lock, [&] { return request.answer.has_value(); });
    --m_waiters;
    return *request.answer;
}

tl::unexpected<Error> JournalWriter::stoppedError() const
{
    return fail(ErrorCode::Interrupted,
                m_state.reason.empty() ? "the journal is closed" : "the journal has stopped: " + m_state.reason);
}

BatchPtr JournalWriter::takeBatch()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty()) return std::make_unique<Batch>();
    auto batch = std::move(m_free.back());
    m_free.pop_back();
    return batch;
}

Result<void> JournalWriter::append(BatchPtr&& batch)
{
    return push(batch, true).map([](bool) {});
}

Result<bool> JournalWriter::tryAppend(BatchPtr&& batch) { return push(batch, false); }

Result<bool> JournalWriter::push(BatchPtr& batch, bool wait)
{
    expects(batch->isMarked(), "a batch ends with its digest");
    for (const auto& change : batch->changes())
        expects(change.kind == storage::KeyChange::Kind::Setting || change.value == "on" || change.value == "off",
                "a flag is on or off");
    const std::size_t weight = batch->weight();
    std::unique_lock lock(m_mutex);
    const auto isLate = [&] { return batch->term() != 0 && batch->term() != m_term; };
    const auto lateError = [] { return fail(ErrorCode::Interrupted, "the session was taken over"); };
    if (isLate()) return lateError();
    expects(m_hasSession, "events belong to an open session");
    expects(batch->firstSeq() == m_nextSeq, "batches follow each other without gaps");
    const auto hasRoom = [&] { return m_queue.empty() || m_queuedBytes + weight <= m_options.queueBytes; };
    const auto isOver = [&] { return m_closing || m_state.health == Health::Stopped; };
    if (!isOver() && !hasRoom()) {
        if (!wait) return false;
        ++m_waiters;
        m_progress.wait(lock, [&] { return isOver() || hasRoom() || isLate() || m_state.health == Health::Failing; });
        --m_waiters;
        if (isLate()) return lateError();
    }
    if (isOver()) return stoppedError();
    if (!hasRoom())
        return fail(ErrorCode::Io, "nothing more can be kept until the disk works again: " + m_state.reason);

    const bool wasEmpty = m_queue.empty();
    if (wasEmpty) m_firstQueuedAt = std::chrono::steady_clock::now();
    m_urgent = m_urgent || batch->isUrgent();
    m_nextSeq = batch->lastSeq() + 1;
    m_queuedBytes += weight;
    m_queue.push_back(std::move(batch));
    if (m_urgent || m_queuedBytes >= kWakeBytes) m_hasWork.store(true, std::memory_order_release);
    // The first batch sets the deadline that the thread parks for.
    const bool notify = m_parked && (wasEmpty || m_hasWork.load(std::memory_order_relaxed));
    lock.unlock();
    if (notify) m_wake.notify_one();
    return true;
}

bool JournalWriter::waitDurable(std::uint64_t seq, std::chrono::milliseconds timeout)
{
    const auto start = std::chrono::steady_clock::now();
    const auto spinUntil = start + std::min<std::chrono::nanoseconds>(kWaiterSpin, timeout);
    while (durableSeq() < seq && std::chrono::steady_clock::now() < spinUntil)
        std::this_thread::yield();
    if (durableSeq() >= seq) return true;
    std::unique_lock lock(m_mutex);
    ++m_waiters;
    m_progress.wait_until(lock, start + timeout,
                          [&] { return durableSeq() >= seq || m_state.health == Health::Stopped; });
    --m_waiters;
    return durableSeq() >= seq;
}

JournalWriter::State JournalWriter::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<void> JournalWriter::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_hasWork.store(true, std::memory_order_release);
    }
    m_wake.notify_one();
    m_progress.notify_all();
    if (m_thread.joinable()) m_thread.join();
    const std::lock_guard lock(m_mutex);
    if (m_closeError) return tl::unexpected(*m_closeError);
    return {};
}

// ---- on the thread

void JournalWriter::run()
{
    std::string reason;
    try {
        while (takeWork()) {
        }
        m_storage->checkpointFully();
    } catch (const std::exception& exception) {
        // The last line of defence: whoever waits is let go and told, nothing is written any more.
        reason = exception.what();
    }
    const std::lock_guard lock(m_mutex);
    m_state.health = Health::Stopped;
    if (!reason.empty()) {
        m_state.reason = reason;
        m_closeError = Error{ErrorCode::Corrupt, "the journal has stopped: " + reason};
    }
    for (auto* request : m_asked)
        request->answer = stoppedError();
    for (auto* request : m_requests)
        request->answer = stoppedError();
    m_asked.clear();
    m_requests.clear();
    m_storage.reset();
    m_progress.notify_all();
}

/// One round: waits, takes what has come, commits what is due. False at the end.
bool JournalWriter::takeWork()
{
    waitForWork();
    bool closing = false;
    bool tookQueue = false;
    std::vector<BatchPtr> batches;
    {
        const std::lock_guard lock(m_mutex);
        closing = m_closing;
        // While the disk fails nothing is taken over, so that the queue bounds what is kept; closing tries to write all
        // of it.
        if (!m_retryAt || closing) {
            if (!m_queue.empty() && !m_since) m_since = m_firstQueuedAt;
            // Not more than is committed at once: what is kept for it would have to grow and move.
            std::size_t bytes = m_storage->uncommittedBytes();
            auto next = m_queue.begin();
            for (; next != m_queue.end() && (bytes < m_options.commitBytes || closing); ++next) {
                bytes += (*next)->weight();
                m_queuedBytes -= (*next)->weight();
                batches.push_back(std::move(*next));
            }
            m_queue.erase(m_queue.begin(), next);
            m_commitNow = m_commitNow || m_urgent;
            m_urgent = m_urgent && !m_queue.empty();
        }
        tookQueue = m_queue.empty();
        m_asked.insert(m_asked.end(), m_requests.begin(), m_requests.end());
        m_requests.clear();
        m_hasWork.store(false, std::memory_order_release);
        if (m_waiters > 0 && !batches.empty()) m_progress.notify_all();
    }
    const std::size_t batchCount = batches.size();
    const bool isBig =
        std::any_of(batches.begin(), batches.end(), [](const BatchPtr& batch) { return batch->weight() > kSmallRoom; });
    std::vector<BatchPtr> used;
    for (auto& batch : batches)
        (m_storage->take(*batch) ? m_taken : used).push_back(std::move(batch));
    if (!used.empty()) {
        const std::lock_guard lock(m_mutex);
        for (auto& batch : used)
            giveBack(std::move(batch));
    }

    const auto now = std::chrono::steady_clock::now();
    const bool due = m_commitNow || closing || !m_asked.empty() ||
                     m_storage->uncommittedBytes() >= m_options.commitBytes ||
                     (m_since && now >= *m_since + m_options.maxDelay);
    // Who asks gets an answer from the disk, not from a timer.
    const bool mayTry = !m_retryAt || closing || !m_asked.empty() || now >= *m_retryAt;
    const bool isMuch =
        batchCount + m_taken.size() > kFreeAtRest || isBig || m_storage->uncommittedBytes() > kMuchBytes;
    if (m_storage->hasUncommitted() && due && mayTry) commit();
    if (isMuch)
        m_lastBusy = now;
    else if (now >= m_lastBusy + m_options.rest)
        giveMemoryBack();
    if (!tookQueue && !m_retryAt) {
        // The disk works again. What still waits in the queue was handed over before what is asked: it goes first.
        m_hasWork.store(true, std::memory_order_release);
        return true;
    }
    for (auto* request : m_asked)
        answer(*request);
    if (!m_asked.empty()) {
        const std::lock_guard lock(m_mutex);
        m_asked.clear();
        m_progress.notify_all();
    }
    return !closing;
}

void JournalWriter::waitForWork()
{
    m_storage->checkpoint(m_hasWork.load(std::memory_order_acquire) ? kBusyLogPages : kIdleLogPages);
    // A command is likely to be followed by another: parking and waking costs more than a short look.
    const auto spinUntil = std::chrono::steady_clock::now() + m_options.spin;
    while (!m_hasWork.load(std::memory_order_acquire) && std::chrono::steady_clock::now() < spinUntil)
        std::this_thread::yield();
    if (m_hasWork.load(std::memory_order_acquire) && !m_retryAt) return;

    std::unique_lock lock(m_mutex);
    m_parked = true;
    while (true) {
        if (m_closing || !m_requests.empty()) break;
        if (m_retryAt) {
            if (m_wake.wait_until(lock, *m_retryAt) == std::cv_status::timeout) break;
            continue;
        }
        if (m_hasWork.load(std::memory_order_relaxed)) break;
        auto since = m_since;
        if (!since && !m_queue.empty()) since = m_firstQueuedAt;
        if (!since && (hasMuchFree() || m_storage->hasMuchRoom())) {
            if (m_wake.wait_until(lock, m_lastBusy + m_options.rest) == std::cv_status::timeout) break;
        } else if (!since)
            m_wake.wait(lock);
        else if (m_wake.wait_until(lock, *since + m_options.maxDelay) == std::cv_status::timeout)
            break;
    }
    m_parked = false;
}

void JournalWriter::commit()
{
    const auto done = m_storage->commit();
    if (!done) {
        const std::lock_guard lock(m_mutex);
        m_retryAt = std::chrono::steady_clock::now() + m_options.retryInterval;
        m_state.health = Health::Failing;
        m_state.reason = done.error().message;
        if (m_closing) m_closeError = done.error();
        m_progress.notify_all();
        return;
    }
    m_durableSeq.store(m_storage->durableSeq(), std::memory_order_release);
    m_retryAt.reset();
    m_since.reset();
    m_commitNow = false;
    {
        const std::lock_guard lock(m_mutex);
        m_state.health = Health::Working;
        m_state.reason.clear();
        m_state.projectionsStale = m_storage->areProjectionsStale();
        m_closeError.reset();
        for (auto& batch : m_taken)
            giveBack(std::move(batch));
        m_taken.clear();
        if (m_waiters > 0) m_progress.notify_all();
    }
    if (m_options.onDurable) m_options.onDurable(m_storage->durableSeq());
}

void JournalWriter::giveBack(BatchPtr batch)
{
    if (m_free.size() >= kMaxFree) return;
    batch->clear();
    m_free.push_back(std::move(batch));
}

bool JournalWriter::hasMuchFree() const
{
    return m_free.size() > kFreeAtRest ||
           std::any_of(m_free.begin(), m_free.end(), [](const BatchPtr& batch) { return batch->room() > kSmallRoom; });
}

void JournalWriter::giveMemoryBack()
{
    std::vector<BatchPtr> dropped;
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = m_free.size(); i-- > 0;)
            if (m_free.size() > kFreeAtRest || m_free[i]->room() > kSmallRoom) {
                dropped.push_back(std::move(m_free[i]));
                m_free.erase(m_free.begin() + static_cast<std::ptrdiff_t>(i));
            }
    }
    const bool hadRoom = m_storage->giveMemoryBack(!dropped.empty());
    m_lastBusy = std::chrono::steady_clock::now(); // what could not be given is not tried again at once
    if (dropped.empty() && !hadRoom) return;
    dropped.clear();
#if defined(__GLIBC__)
    // Made by the engine's thread between other things: by itself glibc keeps what lies there.
    ::malloc_trim(0);
#endif
}

std::size_t JournalWriter::freeBatches() const
{
    const std::lock_guard lock(m_mutex);
    return m_free.size();
}

void JournalWriter::answer(Request& request)
{
    Result<std::uint64_t> result = m_storage->durableSeq();
    if (!m_storage->hasUncommitted()) {
        switch (request.kind) {
        case Request::Kind::Begin:
            result = m_storage->begin(request.info).map([] { return std::uint64_t{0}; });
            break;
        case Request::Kind::Resume:
            result = m_storage->resume(request.info.sessionId);
            break;
        case Request::Kind::Finish:
            m_storage->finish(request.digests);
            commit();
            break;
        case Request::Kind::Flush:
            break;
        }
    }
    const std::lock_guard lock(m_mutex);
    if (m_storage->hasUncommitted()) result = fail(ErrorCode::Io, m_state.reason);
    if (result && (request.kind == Request::Kind::Begin || request.kind == Request::Kind::Resume)) {
        m_hasSession = true;
        ++m_term;
        m_nextSeq = *result + 1;
        m_state.projectionsStale = m_storage->areProjectionsStale();
        m_durableSeq.store(*result, std::memory_order_release);
    }
    if (result && request.kind == Request::Kind::Finish) m_hasSession = false;
    request.answer = std::move(result);
}

} // namespace sextant::journal
