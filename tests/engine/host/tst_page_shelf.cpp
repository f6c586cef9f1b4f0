#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "engine/host/page_shelf.h"
#include "engine/session/snapshot.h"
#include "tests/test_main.h"

using namespace sextant;
using host::PageShelf;

namespace {

market::Bar barOf(std::int64_t n)
{
    market::Bar bar;
    bar.instrument = 1;
    bar.end = Time::fromSeconds(1'600'000'000 + 60 * n);
    bar.open = bar.low = Price{100'000 + n};
    bar.high = bar.close = Price{100'005 + n};
    bar.volume = 0.25 * static_cast<double>(n);
    return bar;
}

bool isBar(const market::Bar& bar, std::int64_t n)
{
    return bar.end == Time::fromSeconds(1'600'000'000 + 60 * n) && bar.open.units == 100'000 + n &&
           bar.close.units == 100'005 + n && bar.volume == 0.25 * static_cast<double>(n);
}

/// Pages of a piece of memory that are this process's own.
std::size_t residentPages(const void* at, std::size_t bytes)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    // What lies in the page cache is no matter: the page tables say what is mapped here.
    const int map = ::open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    std::size_t count = 0;
    for (std::size_t i = 0; i < bytes / page; ++i) {
        std::uint64_t entry = 0;
        const auto place = static_cast<off_t>((reinterpret_cast<std::uintptr_t>(at) / page + i) * sizeof entry);
        if (::pread(map, &entry, sizeof entry, place) != sizeof entry) qFatal("the page tables cannot be read");
        count += (entry >> 63) != 0 ? 1 : 0;
    }
    ::close(map);
    return count;
}

} // namespace

class TestPageShelf final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsOfALongSessionAreThereAndNotInMemory();
    void readersSeeTheSameBarsWhileTheyAreMoved();
    void roomOfWhatIsDroppedIsUsedAgain();
    void aFullDiskIsNoLoss();
    void nothingOfItIsLeftInTheFolder();
};

void TestPageShelf::barsOfALongSessionAreThereAndNotInMemory()
{
    constexpr std::int64_t kBars = 100'000;
    const QTemporaryDir folder;
    const auto shelf = PageShelf::open(folder.path().toStdString());
    QVERIFY(shelf != nullptr);
    session::BarLog log(0, shelf);
    for (std::int64_t n = 0; n < kBars; ++n)
        log.add(barOf(n));
    const session::BarView view = log.view();
    QCOMPARE(shelf->storedBytes(), kBars / 4096 * 4096 * sizeof(market::Bar));
    const std::size_t chunk = 4096 * sizeof(market::Bar);
    QCOMPARE(residentPages(&view[4096], chunk), std::size_t{0}); // a full one
    for (std::int64_t n = 0; n < kBars; ++n)
        QVERIFY2(isBar(view[static_cast<std::uint64_t>(n)], n), qPrintable(QString::number(n)));
    QVERIFY(residentPages(&view[4096], chunk) > 0);
    shelf->tidy();
    QCOMPARE(residentPages(&view[4096], chunk), std::size_t{0});
    QVERIFY(isBar(view[5000], 5000));
    QVERIFY(isBar(view[99'999], 99'999)); // in the chunk that is being filled
}

void TestPageShelf::readersSeeTheSameBarsWhileTheyAreMoved()
{
    const QTemporaryDir folder;
    const auto shelf = PageShelf::open(folder.path().toStdString());
    session::BarLog log(0, shelf);
    std::atomic<bool> isOver{false};
    std::atomic<std::int64_t> wrong{0};
    // The table of chunks is handed over with a view, as a snapshot does it.
    std::mutex mutex;
    session::BarView view;
    std::thread reader([&] {
        while (!isOver) {
            session::BarView mine;
            {
                const std::lock_guard lock(mutex);
                mine = view;
            }
            for (std::uint64_t n = 0; n < mine.end(); n += 37)
                if (!isBar(mine[n], static_cast<std::int64_t>(n))) ++wrong;
            shelf->tidy();
        }
    });
    for (std::int64_t n = 0; n < 200'000; ++n) {
        log.add(barOf(n));
        if (n % 500 == 0) {
            const std::lock_guard lock(mutex);
            view = log.view();
        }
    }
    isOver = true;
    reader.join();
    QCOMPARE(wrong.load(), 0);
}

void TestPageShelf::roomOfWhatIsDroppedIsUsedAgain()
{
    const QTemporaryDir folder;
    const auto shelf = PageShelf::open(folder.path().toStdString());
    session::BarLog log(8192, shelf);
    std::size_t most = 0;
    for (std::int64_t n = 0; n < 200'000; ++n) {
        log.add(barOf(n));
        most = std::max(most, shelf->storedBytes());
    }
    QVERIFY2(most <= 4 * 4096 * sizeof(market::Bar), qPrintable(QString::number(most)));
    const session::BarView view = log.view();
    for (std::uint64_t n = view.first(); n < view.end(); ++n)
        QVERIFY(isBar(view[n], static_cast<std::int64_t>(n)));
    // A view outlives its log, and the shelf whoever opened it.
    log = session::BarLog();
    QVERIFY(isBar(view[view.first()], static_cast<std::int64_t>(view.first())));
}

void TestPageShelf::aFullDiskIsNoLoss()
{
    const QTemporaryDir folder;
    const auto shelf = PageShelf::open(folder.path().toStdString());
    rlimit before{};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 300'000; // one chunk fits
    ::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    session::BarLog log(0, shelf);
    for (std::int64_t n = 0; n < 30'000; ++n)
        log.add(barOf(n));
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    QCOMPARE(shelf->storedBytes(), 4096 * sizeof(market::Bar));
    const session::BarView view = log.view();
    for (std::uint64_t n = 0; n < view.end(); ++n)
        QVERIFY(isBar(view[n], static_cast<std::int64_t>(n)));
}

void TestPageShelf::nothingOfItIsLeftInTheFolder()
{
    const QTemporaryDir folder;
    const auto shelf = PageShelf::open(folder.path().toStdString());
    session::BarLog log(0, shelf);
    for (std::int64_t n = 0; n < 10'000; ++n)
        log.add(barOf(n));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(PageShelf::open("/nowhere/at/all") == nullptr);
}

SEXTANT_TEST(TestPageShelf)
#include "tst_page_shelf.moc"
