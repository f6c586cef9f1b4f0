#include "engine/host/read_ahead.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <variant>

namespace sextant::host {
namespace {

constexpr std::size_t kSlots = 32; // of up to Sequencer::kMaxSpan records each
constexpr auto kPatience = std::chrono::seconds(2);
constexpr auto kPause = std::chrono::milliseconds(5); // what the source may take for what it was asked last

/// One step of the source with records of its own.
struct Slot {
    bool isEnd = false;
    std::optional<Error> error;
    session::Sequencer::Item item; // its span points into `records`
    std::variant<std::vector<market::Trade>, std::vector<market::Quote>, std::vector<market::Bar>,
                 std::vector<market::CorporateAction>, std::vector<session::ClockTick>,
                 std::vector<market::BookSnapshot>, std::vector<market::BookDelta>>
        records;

    void take(const session::Sequencer::Item& from)
    {
        item = from;
        if (!from.isSpan) return;
        std::visit(
            [&](const auto& span) {
                using Record = typename std::decay_t<decltype(span)>::value_type;
                if (!std::holds_alternative<std::vector<Record>>(records)) records.emplace<std::vector<Record>>();
                auto& own = std::get<std::vector<Record>>(records);
                own.assign(span.begin(), span.end());
                item.span.records = std::span<const Record>(own);
            },
            from.span.records);
    }
};

} // namespace

struct ReadAhead::Shared {
    explicit Shared(std::unique_ptr<EventSource> given) : source(std::move(given)) {}

    /// What a source throws is its error like any other: this thread is not the program.
    Result<bool> readOne(session::Sequencer::Item& item)
    {
        try {
            return source->next(item);
        } catch (const std::exception& exception) {
            return fail(ErrorCode::Corrupt, std::string("the source stopped at a fault: ") + exception.what());
        }
    }

    void read()
    {
        session::Sequencer::Item item;
        while (true) {
            Slot* slot = nullptr;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return stop || (!isPaused && filled - taken < kSlots); });
                if (stop) break;
                slot = &slots[static_cast<std::size_t>(filled % kSlots)];
                isReading = true;
            }
            // The slot is the reader's until it is counted as filled.
            slot->isEnd = false;
            slot->error.reset();
            auto more = readOne(item);
            if (!more)
                slot->error = more.error();
            else if (!*more)
                slot->isEnd = true;
            else
                slot->take(item);
            const bool isLast = slot->isEnd || slot->error;
            {
                const std::lock_guard lock(mutex);
                ++filled;
                isReading = false;
            }
            changed.notify_all();
            if (isLast) break;
        }
        {
            const std::lock_guard lock(mutex);
            isDone = true;
        }
        changed.notify_all();
    }

    // With the mutex held.

    /// What was given last is not used any more.
    void release()
    {
        if (!isHeld) return;
        isHeld = false;
        ++taken;
        changed.notify_all();
    }
    /// The slot to be given next.
    [[nodiscard]] std::uint64_t next() const { return isHeld ? taken + 1 : taken; }
    /// The thread reads on once nothing is left of what it read.
    void resume()
    {
        if (!isPaused || filled > next()) return;
        isPaused = false;
        changed.notify_all();
    }

    std::unique_ptr<EventSource> source; // used by the thread once it runs, its constant parts by all
    std::mutex mutex;                    // guards all below
    std::condition_variable changed;
    std::array<Slot, kSlots> slots;
    std::uint64_t filled = 0;
    std::uint64_t taken = 0;
    bool isHeld = false;    // the newest taken slot is still in use
    bool isReading = false; // the thread uses the source
    bool isPaused = false;  // … it does not until told to, so that the source can be used by another
    bool stop = false;
    bool isDone = false;
};

ReadAhead::ReadAhead(std::unique_ptr<EventSource> source) : m_shared(std::make_shared<Shared>(std::move(source)))
{
    std::thread([shared = m_shared] { shared->read(); }).detach();
}

ReadAhead::~ReadAhead()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->stop = true;
    m_shared->changed.notify_all();
    m_shared->changed.wait_for(lock, kPatience, [&] { return m_shared->isDone; });
}

const std::vector<std::shared_ptr<const market::Instrument>>& ReadAhead::instruments() const
{
    return m_shared->source->instruments();
}
Time ReadAhead::startTime() const { return m_shared->source->startTime(); }
const std::string& ReadAhead::description() const { return m_shared->source->description(); }
const std::vector<std::string>& ReadAhead::warnings() const { return m_shared->source->warnings(); }

bool ReadAhead::isLive() const { return m_shared->source->isLive(); }

std::uint64_t ReadAhead::skip(std::uint64_t count)
{
    if (isLive()) return 0; // nothing of it was seen, and its thread may wait for long
    std::unique_lock lock(m_shared->mutex);
    m_shared->release();
    m_shared->isPaused = true;
    if (m_shared->filled > m_shared->taken) return 0;
    if (!m_shared->changed.wait_for(lock, kPause, [&] { return !m_shared->isReading; })) return 0;
    // What it was reading came meanwhile, or its end.
    if (m_shared->filled > m_shared->taken || m_shared->isDone) return 0;
    return m_shared->source->skip(count);
}

bool ReadAhead::awaitNext(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_shared->mutex);
    // The slot that was given last is still in use.
    m_shared->resume();
    const std::uint64_t next = m_shared->next();
    return m_shared->changed.wait_until(lock, until, [&] { return m_shared->filled > next; });
}

Result<bool> ReadAhead::next(session::Sequencer::Item& item)
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->release();
    m_shared->resume();
    m_shared->changed.wait(lock, [&] { return m_shared->filled > m_shared->taken; });
    Slot& slot = m_shared->slots[static_cast<std::size_t>(m_shared->taken % kSlots)];
    if (slot.error) return tl::unexpected(*slot.error);
    if (slot.isEnd) return false; // stays: asking again gives the same
    m_shared->isHeld = true;
    item = slot.item;
    return true;
}

} // namespace sextant::host
