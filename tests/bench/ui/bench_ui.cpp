#include <QApplication>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

#include "tests/bench/benchmark.h"
#include "tests/bench/ui/chart_bench.h"
#include "tests/bench/ui/window_bench.h"
#include "tests/bench/ui_bench.h"

// Measures what needs widgets, offscreen. Standard output: one line per row, as `sextant-cli bench --filter ui` reads
// it; on a terminal also the verdict for people. Exit 1 if something could not be measured.

int main(int argc, char** argv)
{
    using namespace sextant;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!bench::buildWarning().empty())
        std::fprintf(stderr, "%.*s\n", static_cast<int>(bench::buildWarning().size()), bench::buildWarning().data());
    const bench::Environment environment{
        {},
        [] { return false; },
        [](std::string_view text) { std::fprintf(stderr, "%.*s\n", static_cast<int>(text.size()), text.data()); }};
    const auto tell = [](const std::string& name, const bench::Samples& samples) {
        std::printf("%s\n", bench::uiLine(name, samples).c_str());
        std::fflush(stdout);
        if (::isatty(STDOUT_FILENO) == 0) return; // whoever reads this judges for itself
        for (const bench::RowPlan& plan : bench::uiRows()) {
            if (plan.name != name) continue;
            const bench::Row row = bench::judge(plan, samples);
            const std::string_view verdict = bench::toString(row.verdict);
            std::fprintf(stderr, "%s: %.3g %s, limit %.3g, ratio %.2f, goal %s: %.*s %s\n", name.c_str(), row.ours,
                         plan.unit.c_str(), row.reference, row.ratio, plan.goal.text.c_str(),
                         static_cast<int>(verdict.size()), verdict.data(), row.note.c_str());
        }
    };
    auto measured = bench::measureChart(environment, tell);
    if (measured) measured = bench::measureWindow(environment, tell);
    if (!measured) std::fprintf(stderr, "%s\n", measured.error().message.c_str());
    return measured ? 0 : 1;
}
