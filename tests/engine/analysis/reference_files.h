#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::test {

/// The folder named by the environment variable SEXTANT_DATA; empty if there is none.
[[nodiscard]] std::string dataFolder();

/// A table with a header line; quoted fields may hold commas.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;

    /// The place of a column; the test fails if there is none.
    [[nodiscard]] std::size_t column(const std::string& name) const;
};

/// Reads a file, gzip'ed or not. Throws std::runtime_error if it cannot be read.
[[nodiscard]] CsvTable readCsv(const std::string& path);

/// An empty field is no number.
[[nodiscard]] std::optional<double> fieldNumber(const std::string& field);

/// The 502 daily bars that the reference columns of reference/skender were computed from: "default", and "compare"
/// where two series are compared.
[[nodiscard]] std::vector<analysis::BarInput> skenderBars(const std::string& folder,
                                                          const std::string& name = "default");

/// One case of the files in reference/tulip: "macd 12 26 9" with its arrays, inputs first.
struct TulipCase {
    std::string name;
    std::vector<std::string> parameters;
    std::vector<std::vector<double>> arrays;
};
[[nodiscard]] std::vector<TulipCase> readTulip(const std::string& path);

/// The bars of the cases in reference/tulip/candles.txt: open, high, low, close of each.
[[nodiscard]] std::vector<std::vector<std::vector<double>>> readCandles(const std::string& path);

} // namespace sextant::test
