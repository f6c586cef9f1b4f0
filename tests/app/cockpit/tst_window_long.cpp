#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <vector>

#include <malloc.h>
#include <unistd.h>

#include "app/cockpit/program.h"
#include "engine/core/time.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"

using namespace sextant;
using test::CockpitProgram;

/// A session that is 200 times as long asks for no more memory than its bars take. What a step costs is told, not
/// judged: times are held in the bench.
class TestWindowLong final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongSessionTakesNoMoreMemoryThanItsBars();
};

namespace {

constexpr int kOpening = 1'500;       // minutes: tables and charts are not full yet, so that it says little of growth
constexpr int kShort = 15'000;        // minutes
constexpr int kLong = 300'000;        // 200 times the first, 20 times the second
constexpr int kSteps = 15;            // of each page
constexpr double kBytesPerBar = 32.0; // of the chart's summaries, and of what lies free between rows that stay
constexpr int kTidy = 11'000;         // ms after which pages of bars that were read are let go, and the journal rests
constexpr int kLongPatience = 20 * 60'000; // ms

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

double residentMebibytes()
{
    malloc_trim(0);
    std::ifstream in("/proc/self/statm");
    double all = 0.0;
    double resident = 0.0;
    in >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Cost {
    double step = 0.0;   ///< ms of the screen's thread for a bar, with what is painted of it
    double paint = 0.0;  ///< ms for the whole window
    double memory = 0.0; ///< MiB, all of the program
};

/// At the end of a session, on every page, in processor time: others may want the machine.
bool measure(int minutes, Cost& cost)
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    program.window().resize(1760, 1020);
    const Time end = parseRfc3339("2021-01-01T00:00:00Z").value() + std::chrono::minutes(minutes - 200);
    const std::string when = toRfc3339(end);
    if (!program.openAt(test::writeTape(folder.path(), minutes), when.c_str()) &&
        !QTest::qWaitFor([&] { return program.snapshot() && program.snapshot()->now >= end; }, kLongPatience))
        return false;
    QTest::qWait(500); // the chart takes the bars in
    std::vector<double> steps;
    std::vector<double> paints;
    for (std::size_t page = 0; page < program.window().pages().size(); ++page) {
        program.window().chooseWorkspace(static_cast<int>(page));
        QTest::qWait(200);
        for (int i = 0; i < kSteps; ++i) {
            double before = threadMs();
            if (!program.step()) return false;
            steps.push_back(threadMs() - before);
            before = threadMs();
            (void)program.window().grab();
            paints.push_back(threadMs() - before);
        }
    }
    QTest::qWait(kTidy);
    cost = {medianOf(steps), medianOf(paints), residentMebibytes()};
    qInfo("%d bars: a step %.2f ms, a picture %.2f ms, memory %.1f MiB", minutes, cost.step, cost.paint, cost.memory);
    return program.close();
}

} // namespace

void TestWindowLong::aLongSessionTakesNoMoreMemoryThanItsBars()
{
    if (!qEnvironmentVariableIsSet("SEXTANT_NIGHTLY"))
        QSKIP("a session of 300,000 bars is measured if SEXTANT_NIGHTLY is set");
    cockpit::keepHeapSmall(); // as the program does
    Cost first;
    QVERIFY(measure(kOpening, first)); // fonts, pictures and code are loaded now
    Cost shortOne;
    QVERIFY(measure(kShort, shortOne));
    Cost longOne;
    QVERIFY(measure(kLong, longOne));
    const double allowed = shortOne.memory + (kLong - kShort) * kBytesPerBar / (1024.0 * 1024.0);
    QVERIFY2(longOne.memory <= allowed,
             qPrintable(QStringLiteral("%1 MiB, was %2").arg(longOne.memory).arg(shortOne.memory)));
}

SEXTANT_TEST(TestWindowLong)
#include "tst_window_long.moc"
