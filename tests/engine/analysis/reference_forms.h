#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sextant::test {

// What reference-map.csv says in words: which form of ours gives a column of the reference files.

/// What is done to our output so that it is the same thing as the reference's.
enum class Conversion {
    None,
    LineFromFileStart, ///< intercept counted from the first bar of the file: a0 - b (t - n + 2)
    Ratio,             ///< 1 + percent / 100
    ByCurrentEma,      ///< the change of ema3 by its newest value instead of the one before
};

struct Ours {
    std::string spec;
    std::string output;
    Conversion conversion = Conversion::None;
};

/// Columns that our default form does not reproduce, with the option that does (indicators.md §1.4, the map's notes).
/// The number is the tolerance of that form.
struct Variant {
    const char* file;
    const char* column;
    Ours ours;
    double tolerance;
};
[[nodiscard]] const std::vector<Variant>& variants();

/// Columns whose definition none of ours has: listed with the reason, not compared.
[[nodiscard]] const std::map<std::pair<std::string, std::string>, const char*>& unlike();

/// A call of points.csv: what gives each of its fields. An empty output: ours has none, so it must be empty there.
struct PointCall {
    std::string indicator;
    std::string call;
    std::string spec;
    std::vector<std::pair<std::string, std::string>> fields; ///< field, output; "spec/output" for another spec
};
[[nodiscard]] const std::vector<PointCall>& pointCalls();

/// The arrays of a case in the files of Tulip: inputs as letters (o h l c v; x a second series), then outputs.
struct TulipShape {
    std::string inputs;
    std::vector<std::string> outputs;
};
[[nodiscard]] TulipShape tulipShape(const std::string& name);

} // namespace sextant::test
