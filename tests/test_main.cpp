#include "tests/test_main.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

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

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    std::vector<char*> arguments(argv, argv + argc);
    std::string only;
    if (argc > 1 && argv[1][0] != '-') {
        only = argv[1];
        arguments.erase(arguments.begin() + 1);
    }
    int failed = 0;
    int run = 0;
    for (auto& entry : sextant::test::entries()) {
        if (!only.empty() && entry.name != only) continue;
        ++run;
        const std::unique_ptr<QObject> test(entry.make());
        failed += QTest::qExec(test.get(), static_cast<int>(arguments.size()), arguments.data()) != 0 ? 1 : 0;
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class is called '%s'\n", only.c_str());
        return 2;
    }
    std::printf("%d test classes, %d failed\n", run, failed);
    return failed;
}
