#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "tests/bench/measurement.h"

namespace sextant::bench {

/// Rows that are measured together. Their names begin with the number of the goal in PERFORMANCE.md.
struct Benchmark {
    std::vector<RowPlan> rows;
    Result<std::vector<Row>> (*run)(const std::vector<RowPlan>& rows,
                                    const Environment& environment) = nullptr; ///< one result per plan, in their order
};

// One function per source file; benchmarks() lists them.
[[nodiscard]] std::vector<Benchmark> indicatorBenchmarks();       ///< G1
[[nodiscard]] std::vector<Benchmark> everyIndicatorBenchmarks();  ///< G1 and G2b, all of the registry
[[nodiscard]] std::vector<Benchmark> detectorBenchmarks();        ///< G2b
[[nodiscard]] std::vector<Benchmark> regimeBenchmarks();          ///< G2b, the regime layer
[[nodiscard]] std::vector<Benchmark> manyInstrumentsBenchmarks(); ///< G2b, what is left of a core
[[nodiscard]] std::vector<Benchmark> decisionBenchmarks();        ///< G3
[[nodiscard]] std::vector<Benchmark> sessionBenchmarks();         ///< G2
[[nodiscard]] std::vector<Benchmark> longSessionBenchmarks();     ///< G2 and G7, 37 million events
[[nodiscard]] std::vector<Benchmark> allocationBenchmarks();      ///< DESIGN §5: no allocation per event
[[nodiscard]] std::vector<Benchmark> journalBenchmarks();         ///< G4, G4b
[[nodiscard]] std::vector<Benchmark> decodeBenchmarks();          ///< G4c
[[nodiscard]] std::vector<Benchmark> feedBenchmarks();            ///< G3b, G4 from the frame on
[[nodiscard]] std::vector<Benchmark> optionBenchmarks();          ///< G10
[[nodiscard]] std::vector<Benchmark> digestBenchmarks();          ///< G11
[[nodiscard]] std::vector<Benchmark> uiBenchmarks();              ///< G5
[[nodiscard]] std::vector<Benchmark> bookBenchmarks();            ///< changes of order books
[[nodiscard]] std::vector<Benchmark> venueBenchmarks();           ///< orders and fills of a paper venue
[[nodiscard]] std::vector<Benchmark> benchmarks();

/// Measures every row whose name contains `filter`, whatever the case of its letters. Errors: InvalidArgument if there
/// is none; Interrupted; Io where the disk fails.
[[nodiscard]] Result<std::vector<Row>> measure(std::string_view filter, const Environment& environment);

/// Why figures of this build say little: "a sanitizer is built in"; empty for a release build.
[[nodiscard]] std::string_view buildWarning();

} // namespace sextant::bench
