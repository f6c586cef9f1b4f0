#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

constexpr double kEvents = 1'000'000.0; // those that bench_allocations counts over

/// The program beside this one; empty where it was not built.
std::filesystem::path allocationProgram()
{
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path program = self.parent_path() / "bench_allocations";
    return !error && std::filesystem::exists(program, error) ? program : std::filesystem::path();
}

/// As one word of the shell.
std::string quoted(const std::string& text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

/// What the program counts: its lines are "COUNT NAME".
Result<std::vector<double>> countAllocations(const std::filesystem::path& program, std::size_t expected)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(quoted(program.string()).c_str(), "r"),
                                                               ::pclose);
    std::vector<double> counts;
    char line[256];
    double count = 0.0;
    while (pipe && std::fgets(line, sizeof line, pipe.get()) != nullptr)
        if (std::sscanf(line, "%lf", &count) == 1) counts.push_back(count);
    if (counts.size() != expected) return fail(ErrorCode::Io, program.string() + ": did not count to its end");
    return counts;
}

Result<std::vector<Row>> measureAllocations(const std::vector<RowPlan>& plans, const Environment& /*environment*/)
{
    std::vector<Row> rows;
    const std::filesystem::path program = allocationProgram();
    if (program.empty()) {
        for (const RowPlan& plan : plans)
            rows.push_back(skipped(plan, "bench_allocations does not lie beside this program"));
        return rows;
    }
    const auto counts = countAllocations(program, plans.size());
    if (!counts) return tl::unexpected(counts.error());
    for (std::size_t i = 0; i < plans.size(); ++i)
        rows.push_back(judge(plans[i], {{(*counts)[i]}, {kEvents}, {}}));
    return rows;
}

} // namespace

std::vector<Benchmark> allocationBenchmarks()
{
    std::vector<RowPlan> plans;
    for (const char* name : {"allocations over 1 M warm bars, scored", "allocations over 1 M warm trades"})
        plans.push_back({name, "operator new", Better::Lower, Goal::oursAtMost(0.0, "0")});
    return {{std::move(plans), measureAllocations}};
}

} // namespace sextant::bench
