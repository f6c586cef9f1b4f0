#include "tests/bench/benchmark.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::bench {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

} // namespace

std::vector<Benchmark> benchmarks()
{
    std::vector<Benchmark> all;
    for (const auto make : {indicatorBenchmarks, everyIndicatorBenchmarks, detectorBenchmarks, regimeBenchmarks,
                            manyInstrumentsBenchmarks, decisionBenchmarks, sessionBenchmarks, longSessionBenchmarks,
                            venueBenchmarks, bookBenchmarks, allocationBenchmarks, journalBenchmarks, decodeBenchmarks,
                            feedBenchmarks, optionBenchmarks, digestBenchmarks, uiBenchmarks})
        for (Benchmark& benchmark : make())
            all.push_back(std::move(benchmark));
    return all;
}

Result<std::vector<Row>> measure(std::string_view filter, const Environment& environment)
{
    const std::string wanted = lowerCase(filter);
    const auto isWanted = [&](const RowPlan& plan) { return lowerCase(plan.name).find(wanted) != std::string::npos; };
    std::vector<Row> rows;
    std::string names;
    for (const Benchmark& benchmark : benchmarks()) {
        for (const RowPlan& plan : benchmark.rows)
            names += (names.empty() ? "" : ", ") + plan.name;
        if (std::none_of(benchmark.rows.begin(), benchmark.rows.end(), isWanted)) continue;
        environment.progress("measuring " + benchmark.rows.front().name);
        auto measured = benchmark.run(benchmark.rows, environment);
        if (!measured) return tl::unexpected(measured.error());
        expects(measured->size() == benchmark.rows.size(), "a benchmark gives one row per plan");
        for (Row& row : *measured)
            if (isWanted(row.plan)) rows.push_back(std::move(row));
    }
    if (rows.empty())
        return fail(ErrorCode::InvalidArgument,
                    "--filter: no row contains '" + std::string(filter.substr(0, 80)) + "'; the rows are " + names);
    return rows;
}

std::string_view buildWarning()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return "a sanitizer is built in: the figures say nothing about a release";
#elif !defined(NDEBUG)
    return "this is not the release build: the figures say little";
#else
    return {};
#endif
}

} // namespace sextant::bench
