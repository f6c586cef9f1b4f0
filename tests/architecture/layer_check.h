#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::architecture {

/// What a source file can do against the house rules (docs/ARCHITECTURE.md).
enum class Rule : unsigned char {
    UpwardInclude,  ///< includes a room that is above it or beside it
    UnknownRoom,    ///< lies in, includes or links a room that the floors do not name
    NotFromRoot,    ///< a quoted include that is not written from the project's root
    QtInDomain,     ///< includes or links Qt where the floor has none, or more of Qt than the floor may
    Nondeterminism, ///< a clock, a random source, an order or a function that differs between runs or machines
    NotListed,      ///< in no CMakeLists.txt, so nobody compiles it
    ForbiddenLink,  ///< links a room that is above it or beside it
    MissingLink,    ///< includes a room that its own room does not link
    NoPragmaOnce,   ///< a header without `#pragma once`
};

[[nodiscard]] std::string_view nameOf(Rule rule);

struct Finding {
    Rule rule = Rule::UpwardInclude;
    std::string file; ///< from the project's root
    int line = 0;     ///< from 1; 0 for the whole file
    std::string text; ///< what is wrong, for the person who wrote it

    [[nodiscard]] std::string describe() const;
};

/// Sources and build files by their path from the project's root: "engine/core/time.h" -> text.
using SourceTree = std::map<std::string, std::string>;

/// The project's own sources and build files below `root`. Empty if there is no such folder.
[[nodiscard]] SourceTree readTree(const std::string& root);

/// Everything that breaks a rule, by file and line. Reads text, not syntax trees: comments and literals are left out,
/// macros not expanded.
[[nodiscard]] std::vector<Finding> checkTree(const SourceTree& tree);

/// The text with comments, and literals if asked, as blanks; lines stay where they are.
[[nodiscard]] std::string blankOut(std::string_view text, bool literalsToo);

} // namespace sextant::architecture
