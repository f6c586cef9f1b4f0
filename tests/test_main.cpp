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
#include <memory>
#include <string>
#include <utility>
#include <vector>

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
        std::fflush(nullptr);
        const pid_t child = fork();
        if (child == 0) return runClass(entry.name, argc, argv);
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child) return 3;
        if (WIFSIGNALED(status))
            std::printf("FAIL!  : %s was ended by signal %d\n", entry.name.c_str(), WTERMSIG(status));
        failed += status != 0 ? 1 : 0;
    }
    std::printf("%zu test classes, %d failed\n", sextant::test::entries().size(), failed);
    return failed;
}
