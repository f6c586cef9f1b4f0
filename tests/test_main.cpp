#include "tests/test_main.h"

#include <QtGlobal>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sextant::test {
namespace {

struct Entry {
    std::string name;
    std::function<QObject*()> make;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> list;
    return list;
}

} // namespace

bool addTest(const char* name, std::function<QObject*()> make)
{
    entries().push_back({name, std::move(make)});
    return true;
}

} // namespace sextant::test

namespace {

/// Runs one class and gives the number of its failed functions.
int runClass(const std::string& name, int argc, char** argv)
{
    SEXTANT_TEST_APPLICATION app(argc, argv);
    for (auto& entry : sextant::test::entries()) {
        if (entry.name != name) continue;
        const std::unique_ptr<QObject> test(entry.make());
        return QTest::qExec(test.get(), argc, argv);
    }
    std::fprintf(stderr, "no test class is called '%s'\n", name.c_str());
    return 2;
}

/// What of a class's output says nothing when it goes well: thousands of such lines hide the one that fails.
bool isNoise(const std::string& line)
{
    if (line == "\n") return true;
    for (const char* begin : {"PASS   :", "Config:", "*********", "QStandardPaths: XDG_RUNTIME_DIR not set",
                              "Using configuration:", "OK, passed"})
        if (line.rfind(begin, 0) == 0) return true;
    return line.find("This plugin does not support") != std::string::npos;
}

/// Passes on the lines of a class as they come, without the noise.
class LineFilter final {
public:
    explicit LineFilter(std::string name) : m_name(std::move(name)) {}

    void take(const char* bytes, std::size_t count)
    {
        for (std::size_t n = 0; n < count; ++n) {
            m_line += bytes[n];
            if (bytes[n] == '\n') flush();
        }
    }

    void flush()
    {
        if (m_line.rfind("Totals:", 0) == 0) std::printf("%s: ", m_name.c_str());
        if (!isNoise(m_line)) std::fputs(m_line.c_str(), stdout);
        std::fflush(stdout);
        m_line.clear();
    }

private:
    std::string m_name;
    std::string m_line;
};

/// Runs one class in a process of its own; its status as waitpid gives it, -1 where none could be begun.
int runApart(const std::string& name, int argc, char** argv)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child < 0) return -1;
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        close(ends[1]);
        std::exit(runClass(name, argc, argv));
    }
    close(ends[1]);
    LineFilter lines(name);
    int status = 0;
    bool isOver = false;
    // Until the class has ended and nothing is left to read: a program that it began and forgot may hold the pipe open.
    while (true) {
        pollfd ready{ends[0], POLLIN, 0};
        char bytes[4096];
        const int found = poll(&ready, 1, isOver ? 0 : 50);
        const ssize_t count = found > 0 ? read(ends[0], bytes, sizeof bytes) : 0;
        if (count > 0) {
            lines.take(bytes, static_cast<std::size_t>(count));
            continue;
        }
        if (isOver) break;
        isOver = waitpid(child, &status, found > 0 ? 0 : WNOHANG) == child;
    }
    close(ends[0]);
    lines.flush();
    return status;
}

} // namespace

// Each class runs in a process of its own: Qt Test keeps a skip in initTestCase for all classes behind it, and one that
// crashes shall not silence the others.
int main(int argc, char** argv)
{
    if (argc > 1 && argv[1][0] != '-') {
        const std::string name = argv[1];
        std::vector<char*> rest(argv, argv + argc);
        rest.erase(rest.begin() + 1);
        return runClass(name, static_cast<int>(rest.size()), rest.data());
    }
    int failed = 0;
    for (const auto& entry : sextant::test::entries()) {
        const int status = runApart(entry.name, argc, argv);
        if (status == -1) return 3;
        if (WIFSIGNALED(status))
            std::printf("FAIL!  : %s was ended by signal %d\n", entry.name.c_str(), WTERMSIG(status));
        failed += status != 0 ? 1 : 0;
    }
    std::printf("%zu test classes, %d failed\n", sextant::test::entries().size(), failed);
    return failed;
}
