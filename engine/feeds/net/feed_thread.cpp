#include "engine/feeds/net/feed_thread.h"

#include <chrono>
#include <ctime>
#include <utility>
#include <vector>

#include <QEventLoop>
#include <QTimer>

#include "engine/feeds/net/feed_sockets.h"
#include "engine/market/book/book_snapshot.h"

namespace sextant::feeds {
namespace {

constexpr int kLookMs = 50;

/// UTC that nobody sets while it runs; it goes on while the computer sleeps.
class SteadyUtc final {
public:
    [[nodiscard]] Time now() const { return m_wall + (passed() - m_passed); }

private:
    [[nodiscard]] static Duration passed()
    {
#ifdef CLOCK_BOOTTIME // Linux: its steady clock stands while the computer sleeps
        timespec time{};
        if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
            return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
        return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch());
    }

    Time m_wall{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
    Duration m_passed = passed();
};

} // namespace

FeedThread::FeedThread(Make make, Hosts hosts, FeedQueue& queue, Tap tap)
    : m_queue(queue), m_thread([this, make = std::move(make), hosts = std::move(hosts), tap = std::move(tap)] {
          run(make, hosts, tap);
      })
{}

FeedThread::~FeedThread()
{
    m_stop.store(true);
    m_queue.close(); // it may wait for room
    m_thread.join();
}

FeedStatus FeedThread::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

FeedThread::Supply FeedThread::supply() const
{
    const std::lock_guard lock(m_mutex);
    return m_supply;
}

void FeedThread::run(const Make& make, const Hosts& hosts, const Tap& tap)
{
    const SteadyUtc clock;
    const auto feed = make(m_queue, clock.now());
    QEventLoop loop;
    FeedSockets sockets(
        *feed, m_queue, hosts.sockets, hosts.rests, [&clock] { return clock.now(); }, tap);
    std::vector<market::BookSnapshot> records;
    std::vector<market::BookLevel> levels;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_stop.load()) return loop.quit();
        if (feed->knowsTime()) m_queue.setNow(feed->venueTime(clock.now()));
        for (const std::uint16_t instrument : m_queue.takeBooksWanted())
            if (const auto* book = feed->book(InstrumentId{instrument})) {
                records.clear();
                market::appendSnapshot(*book, instrument, book->time(), 0, records);
                levels.assign(records.begin(), records.end());
                m_queue.onBook(true, levels);
            }
        FeedStatus status = feed->status(clock.now());
        const Supply supply{supplyOf(status, sockets.socketIndex(), sockets.restIndex(), clock.now()),
                            sockets.socketIndex(), sockets.restIndex()};
        const std::lock_guard lock(m_mutex);
        m_status = std::move(status);
        m_supply = supply;
    });
    look.start(kLookMs);
    sockets.start();
    loop.exec();
    sockets.stop();
}

} // namespace sextant::feeds
