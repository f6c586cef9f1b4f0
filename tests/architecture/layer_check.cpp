#include "tests/architecture/layer_check.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

namespace sextant::architecture {
namespace {

/// A room's floor; rooms of one floor stand beside each other and do not know one another.
struct Room {
    std::string_view name;
    int floor;
};

constexpr std::array kRooms{
    Room{"core", 0},     Room{"market", 1},  Room{"analysis", 2}, Room{"trading", 2},  Room{"decision", 3},
    Room{"session", 4},  Room{"storage", 5}, Room{"journal", 6},  Room{"research", 7}, Room{"feeds", 8},
    Room{"services", 8}, Room{"host", 9},    Room{"models", 10},  Room{"ui", 11},      Room{"app", 12},
};
constexpr int kLastDomainFloor = 7;
constexpr int kModelsFloor = 10;
constexpr int kUiFloor = 11;

/// The one part of the tests that the programs may know: `sextant-cli bench` measures with it (specs/cli.md).
constexpr std::string_view kMeasurementsFolder = "tests/bench/";
constexpr std::string_view kMeasurementsTarget = "sextant::bench";

bool mayMeasure(const Room& room) { return room.name == "app"; }

/// A word that may stand in one place although it is banned elsewhere.
struct Allowance {
    std::string_view path; ///< a file, or a folder ending in '/'
    std::string_view word;
    std::string_view reason;
};

constexpr std::array kAllowances{
    Allowance{"engine/core/uuid.cpp", "random_device",
              "a session's id comes from the operating system and is in no canonical form"},
    Allowance{"engine/storage/", "steady_clock", "durations of commits are measured here; none reaches an effect"},
    Allowance{"engine/storage/", "system_clock",
              "rows carry the time of their writing beside engine time; never read by the engine"},
    Allowance{"engine/journal/", "steady_clock",
              "durations of replays and group commits are reported; none reaches an effect"},
    Allowance{"engine/journal/", "system_clock", "segments carry the time of their writing; it is in no digest"},
};

constexpr std::array<std::string_view, 4> kUnordered{"unordered_map", "unordered_multimap", "unordered_multiset",
                                                     "unordered_set"};

constexpr std::array<std::string_view, 12> kClocks{"__DATE__",
                                                   "__TIMESTAMP__",
                                                   "__TIME__",
                                                   "clock_gettime",
                                                   "file_clock",
                                                   "gettimeofday",
                                                   "high_resolution_clock",
                                                   "localtime",
                                                   "localtime_r",
                                                   "steady_clock",
                                                   "system_clock",
                                                   "utc_clock"};

/// Seeded differently each run, or with results the standard leaves to the library.
constexpr std::array<std::string_view, 17> kRandom{"bernoulli_distribution",
                                                   "binomial_distribution",
                                                   "default_random_engine",
                                                   "discrete_distribution",
                                                   "drand48",
                                                   "exponential_distribution",
                                                   "gamma_distribution",
                                                   "lognormal_distribution",
                                                   "minstd_rand",
                                                   "mt19937",
                                                   "mt19937_64",
                                                   "normal_distribution",
                                                   "poisson_distribution",
                                                   "random_device",
                                                   "random_shuffle",
                                                   "uniform_int_distribution",
                                                   "uniform_real_distribution"};

/// Not correctly rounded by the C library, so different between machines.
constexpr std::array<std::string_view, 30> kLibm{"acos",  "acosh",  "asin", "asinh", "atan",  "atan2", "atanh", "cbrt",
                                                 "cos",   "cosh",   "erf",  "erfc",  "exp",   "exp2",  "exp10", "expm1",
                                                 "hypot", "lgamma", "log",  "log10", "log1p", "log2",  "logb",  "pow",
                                                 "sin",   "sincos", "sinh", "tan",   "tanh",  "tgamma"};

/// Calls by these names read the clock, the seed of the process or its surroundings.
constexpr std::array<std::string_view, 6> kCalls{"clock", "getenv", "rand", "random", "srand", "time"};

template <class List>
bool contains(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

const Room* roomByName(std::string_view name)
{
    const auto found = std::find_if(kRooms.begin(), kRooms.end(), [&](const Room& room) { return room.name == name; });
    return found == kRooms.end() ? nullptr : &*found;
}

/// The room a path from the root lies in: "engine/market/formats/csv.h" -> "market", "app/main.cpp" -> "app". Nothing
/// for what is in no room, such as "resources/…".
std::optional<std::string> roomNameOf(std::string_view path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const std::string_view top = path.substr(0, slash);
    if (top == "models" || top == "ui" || top == "app") return std::string(top);
    if (top != "engine") return std::nullopt;
    const std::string_view rest = path.substr(slash + 1);
    const std::size_t second = rest.find('/');
    if (second == std::string_view::npos) return std::nullopt;
    return std::string(rest.substr(0, second));
}

bool mayUse(const Room& user, const Room& used)
{
    if (user.name == used.name) return true;
    if (used.floor >= user.floor) return false;
    // Widgets know the models, the facade and plain values: nothing that stores, replays or talks to a venue.
    const bool back =
        used.name == "storage" || used.name == "journal" || used.name == "feeds" || used.name == "services";
    return !(user.floor == kUiFloor && back);
}

bool endsWith(std::string_view text, std::string_view end) { return text.ends_with(end); }

bool isBuildFile(std::string_view path) { return endsWith(path, "CMakeLists.txt") || endsWith(path, ".cmake"); }

bool isHeader(std::string_view path) { return endsWith(path, ".h"); }

bool isSource(std::string_view path) { return endsWith(path, ".cpp") || isHeader(path) || endsWith(path, ".inc"); }

bool isQtHeader(std::string_view name)
{
    if (name.size() < 2) return false;
    if (name[0] == 'Q') return std::isupper(static_cast<unsigned char>(name[1])) != 0 || name[1] == 't';
    return name[0] == 'q' && endsWith(name, ".h");
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

struct Include {
    std::string name;
    bool quoted = false;
    int line = 0;
};

std::vector<Include> includesOf(std::string_view text)
{
    const std::string code = blankOut(text, false);
    std::vector<Include> includes;
    int number = 0;
    for (const std::string_view whole : linesOf(code)) {
        ++number;
        std::string_view line = whole;
        const auto skipBlanks = [&line] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
        skipBlanks();
        if (!line.starts_with('#')) continue;
        line.remove_prefix(1);
        skipBlanks();
        if (!line.starts_with("include")) continue;
        line.remove_prefix(7);
        skipBlanks();
        if (line.empty() || (line[0] != '"' && line[0] != '<')) continue;
        const bool quoted = line[0] == '"';
        const std::size_t end = line.find(quoted ? '"' : '>', 1);
        if (end == std::string_view::npos) continue;
        includes.push_back({std::string(line.substr(1, end - 1)), quoted, number});
    }
    return includes;
}

struct Token {
    std::string_view text;
    int line = 0;
    bool isWord = false;
};

std::vector<Token> tokensOf(std::string_view code)
{
    std::vector<Token> tokens;
    int line = 1;
    for (std::size_t i = 0; i < code.size();) {
        const char c = code[i];
        if (c == '\n') ++line;
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            ++i;
            continue;
        }
        std::size_t length = 1;
        if (isWordCharacter(c)) {
            while (i + length < code.size() && isWordCharacter(code[i + length]))
                ++length;
            tokens.push_back({code.substr(i, length), line, true});
        } else {
            if (code.substr(i, 2) == "::" || code.substr(i, 2) == "->") length = 2;
            tokens.push_back({code.substr(i, length), line, false});
        }
        i += length;
    }
    return tokens;
}

/// How the word at `i` is reached: by `std::`, from the global namespace, unqualified as a call, or as somebody's own
/// name.
enum class Reach : unsigned char { Std, Global, Bare, Own };

Reach reachOf(const std::vector<Token>& tokens, std::size_t i)
{
    if (i == 0) return Reach::Bare;
    const Token& before = tokens[i - 1];
    if (before.text == "." || before.text == "->") return Reach::Own;
    if (before.text == "::") {
        if (i < 2 || !tokens[i - 2].isWord || tokens[i - 2].text == "return") return Reach::Global;
        return tokens[i - 2].text == "std" ? Reach::Std : Reach::Own;
    }
    // "double exp(" declares; "return exp(" calls.
    constexpr std::array<std::string_view, 6> kBeforeCalls{"return", "else", "case", "co_return", "co_yield", "do"};
    if (before.isWord && !contains(kBeforeCalls, before.text)) return Reach::Own;
    return Reach::Bare;
}

std::string_view textAt(const std::vector<Token>& tokens, std::size_t i)
{
    return i < tokens.size() ? tokens[i].text : std::string_view();
}

/// Whether the first argument of the template at `open` ('<') is a pointer, so that an order would follow addresses.
bool isKeyedByPointer(const std::vector<Token>& tokens, std::size_t open)
{
    int depth = 1;
    for (std::size_t i = open + 1; i < tokens.size(); ++i) {
        const std::string_view text = tokens[i].text;
        if (text == "<") ++depth;
        if (text == ">") --depth;
        if (text == ";" || text == "{") return false;
        if (depth == 0 || (depth == 1 && text == ",")) return tokens[i - 1].text == "*";
    }
    return false;
}

/// Why the word at `i` may not stand in the domain; nothing if it may.
std::optional<std::string> objectionTo(std::string_view path, const std::vector<Token>& tokens, std::size_t i)
{
    const std::string_view word = tokens[i].text;
    const bool isCall = textAt(tokens, i + 1) == "(";
    const Reach reach = reachOf(tokens, i);
    if (contains(kUnordered, word))
        return "an unordered container's order differs between libraries; use std::map or a sorted vector";
    if (contains(kClocks, word)) return "time comes from events (DESIGN 4b.3)";
    if (contains(kRandom, word)) return "random numbers come from RandomStream in engine/core/philox.h";
    if ((word == "map" || word == "set" || word == "multimap" || word == "multiset") && reach == Reach::Std &&
        textAt(tokens, i + 1) == "<" && isKeyedByPointer(tokens, i + 1))
        return "ordered by address; key it by an id";

    std::string_view function = word;
    const bool builtin = function.starts_with("__builtin_");
    if (builtin) function.remove_prefix(std::string_view("__builtin_").size());
    const std::string_view plain =
        endsWith(function, "f") || endsWith(function, "l") ? function.substr(0, function.size() - 1) : function;
    if (contains(kLibm, function) || contains(kLibm, plain)) {
        // Inside sextant::math a bare exp(…) is its own.
        const bool bareIsOurs = path.starts_with("engine/core/math");
        if (builtin || reach == Reach::Std ||
            (isCall && (reach == Reach::Global || (reach == Reach::Bare && !bareIsOurs))))
            return "the C library rounds it differently between machines; use engine/core/math.h";
        return std::nullopt;
    }
    if (!contains(kCalls, word)) return std::nullopt;
    if (reach == Reach::Std || (isCall && reach == Reach::Global))
        return "it depends on the process and its clock, not on events";
    if (!isCall || reach == Reach::Own) return std::nullopt;
    // A bare time(…) is the C library's only with one of its usual arguments; the others have no other meaning here.
    const std::string_view argument = textAt(tokens, i + 2);
    const bool usual = argument == "nullptr" || argument == "NULL" || argument == "0" || argument == "&";
    if ((word == "time" && !usual) || word == "clock" || word == "random") return std::nullopt;
    return "it depends on the process and its clock, not on events";
}

bool isAllowed(std::string_view path, std::string_view word)
{
    return std::any_of(kAllowances.begin(), kAllowances.end(), [&](const Allowance& allowance) {
        const bool here = endsWith(allowance.path, "/") ? path.starts_with(allowance.path) : path == allowance.path;
        return here && allowance.word == word;
    });
}

struct Link {
    std::string target; ///< as written, "sextant::core" or "Qt6::Core"
    int line = 0;
};

/// One build file, read for what the rules need.
struct BuildFile {
    std::vector<std::string> rooms; ///< names given to sextant_room
    std::vector<Link> links;        ///< every word with "::" given to sextant_room or target_link_libraries
    std::vector<std::string> files; ///< every word that names a source, from the root
};

std::string withoutHashComments(std::string_view text)
{
    std::string code(text);
    bool comment = false;
    bool quoted = false;
    for (char& c : code) {
        if (c == '\n') comment = false;
        if (c == '"' && !comment) quoted = !quoted;
        if (c == '#' && !quoted) comment = true;
        if (comment && c != '\n') c = ' ';
    }
    return code;
}

BuildFile readBuildFile(const std::string& path, std::string_view text)
{
    BuildFile build;
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
    const std::string code = withoutHashComments(text);
    std::string command; // the word before the last '('
    std::string previous;
    int line = 1;
    std::string word;
    const auto finish = [&] {
        if (word.empty()) return;
        const bool links = command == "sextant_room" || command == "target_link_libraries";
        if (command == "sextant_room" && previous == command) build.rooms.push_back(word);
        if (links && word.find("::") != std::string::npos) build.links.push_back({word, line});
        if (isSource(word)) {
            std::string file = word;
            bool fromRoot = false;
            for (const std::string_view prefix : {"${CMAKE_SOURCE_DIR}/", "${PROJECT_SOURCE_DIR}/"}) {
                if (!file.starts_with(prefix)) continue;
                file.erase(0, prefix.size());
                fromRoot = true;
            }
            constexpr std::string_view kHere = "${CMAKE_CURRENT_SOURCE_DIR}/";
            if (file.starts_with(kHere)) file.erase(0, kHere.size());
            build.files.push_back(
                std::filesystem::path(fromRoot ? file : folder + file).lexically_normal().generic_string());
        }
        previous = word;
        word.clear();
    };
    for (const char c : code) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0 || c == '(' || c == ')' || c == '"' || c == ';') {
            finish();
            if (c == '(') command = previous;
            if (c == '\n') ++line;
        } else {
            word.push_back(c);
        }
    }
    finish();
    return build;
}

class Checker final {
public:
    explicit Checker(const SourceTree& tree) : m_tree(tree) {}

    std::vector<Finding> run()
    {
        readBuildFiles();
        for (const auto& [path, text] : m_tree) {
            if (isBuildFile(path)) {
                checkLinks(path);
            } else if (isSource(path)) {
                checkSource(path, text);
            }
        }
        return std::move(m_findings);
    }

private:
    void report(Rule rule, const std::string& file, int line, std::string text)
    {
        m_findings.push_back({rule, file, line, std::move(text)});
    }

    void readBuildFiles()
    {
        for (const auto& [path, text] : m_tree) {
            if (!isBuildFile(path)) continue;
            BuildFile build = readBuildFile(path, text);
            m_listed.insert(build.files.begin(), build.files.end());
            if (const auto room = roomNameOf(path)) {
                for (const std::string& target : build.rooms)
                    m_roomOfTarget["sextant::" + target] = *room;
            }
            m_builds.emplace(path, std::move(build));
        }
        for (const auto& [path, build] : m_builds) {
            const auto room = roomNameOf(path);
            if (!room) continue;
            std::set<std::string>& linked = m_linkedRooms[*room];
            for (const Link& link : build.links) {
                const auto target = m_roomOfTarget.find(link.target);
                if (target != m_roomOfTarget.end()) linked.insert(target->second);
            }
        }
        for (bool grown = true; grown;) { // what is linked by what is linked
            grown = false;
            for (auto& [room, linked] : m_linkedRooms) {
                const std::set<std::string> now = linked;
                for (const std::string& other : now) {
                    const auto further = m_linkedRooms.find(other);
                    if (further == m_linkedRooms.end()) continue;
                    for (const std::string& one : further->second)
                        grown = linked.insert(one).second || grown;
                }
            }
        }
    }

    void checkLinks(const std::string& path)
    {
        const auto name = roomNameOf(path);
        if (!name) return;
        const Room* room = roomByName(*name);
        if (room == nullptr) {
            report(Rule::UnknownRoom, path, 0, "the floors name no room '" + *name + "'");
            return;
        }
        for (const Link& link : m_builds.at(path).links) {
            if (link.target.starts_with("Qt6::")) {
                checkQtLink(path, *room, link);
            } else if (link.target.starts_with("sextant::") && link.target != "sextant::compiler") {
                checkRoomLink(path, *room, link);
            }
        }
    }

    void checkQtLink(const std::string& path, const Room& room, const Link& link)
    {
        const bool widgets = link.target == "Qt6::Widgets" || link.target == "Qt6::Charts" ||
                             link.target == "Qt6::PrintSupport" || link.target == "Qt6::OpenGLWidgets" ||
                             link.target == "Qt6::SvgWidgets";
        const bool gui = widgets || link.target == "Qt6::Gui" || link.target == "Qt6::Svg";
        if (room.floor <= kLastDomainFloor) {
            report(Rule::QtInDomain, path, link.line,
                   std::string(room.name) + " links no Qt, but here is " + link.target);
        } else if ((gui && room.floor < kModelsFloor) || (widgets && room.floor == kModelsFloor)) {
            report(Rule::QtInDomain, path, link.line,
                   std::string(room.name) + " has no screen, but links " + link.target);
        }
    }

    void checkRoomLink(const std::string& path, const Room& room, const Link& link)
    {
        if (link.target == kMeasurementsTarget && mayMeasure(room)) return;
        const auto target = m_roomOfTarget.find(link.target);
        if (target == m_roomOfTarget.end()) {
            report(Rule::UnknownRoom, path, link.line, "no sextant_room makes " + link.target);
            return;
        }
        const Room* used = roomByName(target->second);
        if (used != nullptr && !mayUse(room, *used)) {
            report(Rule::ForbiddenLink, path, link.line,
                   std::string(room.name) + " may not link " + std::string(used->name) + ", which is not below it");
        }
    }

    void checkSource(const std::string& path, const std::string& text)
    {
        if (!endsWith(path, ".inc") && !m_listed.contains(path))
            report(Rule::NotListed, path, 0, "no CMakeLists.txt lists it");
        if (isHeader(path) && blankOut(text, true).find("#pragma once") == std::string::npos)
            report(Rule::NoPragmaOnce, path, 0, "a header begins with #pragma once");

        const auto name = roomNameOf(path);
        if (!name) return; // tests may know everything
        const Room* room = roomByName(*name);
        if (room == nullptr) {
            report(Rule::UnknownRoom, path, 0, "the floors name no room '" + *name + "'");
            return;
        }
        for (const Include& include : includesOf(text))
            checkInclude(path, *room, include);
        if (room->floor <= kLastDomainFloor) checkWords(path, text);
    }

    void checkInclude(const std::string& path, const Room& room, const Include& include)
    {
        if (room.floor <= kLastDomainFloor && isQtHeader(include.name)) {
            report(Rule::QtInDomain, path, include.line,
                   std::string(room.name) + " knows no Qt, but includes " + include.name);
            return;
        }
        const auto name = roomNameOf(include.name);
        if (!name) {
            if (include.name.starts_with(kMeasurementsFolder) && mayMeasure(room)) return;
            if (include.name.starts_with("tests/"))
                report(Rule::UpwardInclude, path, include.line, "the program may not know its tests: " + include.name);
            else if (include.quoted && !include.name.starts_with("resources/") && !endsWith(include.name, ".moc"))
                report(Rule::NotFromRoot, path, include.line,
                       "write the path from the project's root: " + include.name);
            return;
        }
        const Room* used = roomByName(*name);
        if (used == nullptr) {
            report(Rule::UnknownRoom, path, include.line, "the floors name no room '" + *name + "'");
        } else if (!mayUse(room, *used)) {
            report(Rule::UpwardInclude, path, include.line,
                   std::string(room.name) + " may not know " + *name + ", which is not below it: " + include.name);
        } else if (used->name != room.name && m_linkedRooms[std::string(room.name)].insert(*name).second) { // said once
            report(Rule::MissingLink, path, include.line,
                   std::string(room.name) + " includes " + *name + " but does not link it");
        }
    }

    void checkWords(const std::string& path, const std::string& text)
    {
        const std::string code = blankOut(text, true);
        const std::vector<Token> tokens = tokensOf(code);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].isWord) continue;
            // `#include <unordered_map>` says nothing yet.
            if (i >= 2 && tokens[i - 1].text == "<" && tokens[i - 2].text == "include") continue;
            const auto objection = objectionTo(path, tokens, i);
            if (objection && !isAllowed(path, tokens[i].text))
                report(Rule::Nondeterminism, path, tokens[i].line, std::string(tokens[i].text) + ": " + *objection);
        }
    }

    const SourceTree& m_tree;
    std::map<std::string, BuildFile> m_builds;
    std::set<std::string> m_listed;                             // sources named by any build file
    std::map<std::string, std::string> m_roomOfTarget;          // "sextant::market" -> "market"
    std::map<std::string, std::set<std::string>> m_linkedRooms; // room -> rooms it links, directly or not
    std::vector<Finding> m_findings;
};

} // namespace

std::string_view nameOf(Rule rule)
{
    switch (rule) {
    case Rule::UpwardInclude:
        return "upward include";
    case Rule::UnknownRoom:
        return "unknown room";
    case Rule::NotFromRoot:
        return "include not from the root";
    case Rule::QtInDomain:
        return "Qt below its floor";
    case Rule::Nondeterminism:
        return "nondeterminism";
    case Rule::NotListed:
        return "not listed";
    case Rule::ForbiddenLink:
        return "forbidden link";
    case Rule::MissingLink:
        return "missing link";
    case Rule::NoPragmaOnce:
        return "no #pragma once";
    }
    return "unknown rule";
}

std::string Finding::describe() const
{
    return file + ":" + std::to_string(line) + ": " + std::string(nameOf(rule)) + ": " + text;
}

std::string blankOut(std::string_view text, bool literalsToo)
{
    std::string out(text);
    const auto blank = [&out](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, out.size()); ++i) {
            if (out[i] != '\n') out[i] = ' ';
        }
    };
    // The end of what starts at `from` and is closed by `mark`, behind it; the text's end if it is not closed.
    const auto endOf = [&text](std::string_view mark, std::size_t from) {
        const std::size_t found = text.find(mark, from);
        return found == std::string_view::npos ? text.size() : found + mark.size();
    };
    std::size_t i = 0;
    while (i < text.size()) {
        const char c = text[i];
        const bool afterWord = i > 0 && isWordCharacter(text[i - 1]);
        std::size_t end = i + 1;
        if (text.substr(i, 2) == "//") {
            end = std::min(text.find('\n', i), text.size());
            blank(i, end);
        } else if (text.substr(i, 2) == "/*") {
            end = endOf("*/", i + 2);
            blank(i, end);
        } else if (c == '"' && i > 0 && text[i - 1] == 'R' && (i < 2 || !isWordCharacter(text[i - 2]))) {
            const std::size_t open = std::min(text.find('(', i), text.size());
            end = endOf(")" + std::string(text.substr(i + 1, open - i - 1)) + "\"", open);
            if (literalsToo) blank(i, end);
        } else if (c == '"' || (c == '\'' && !afterWord)) { // 1'000 is a number
            while (end < text.size() && text[end] != c && text[end] != '\n')
                end += text[end] == '\\' ? 2U : 1U;
            end = std::min(end + 1, text.size());
            if (literalsToo) blank(i, end);
        }
        i = end;
    }
    return out;
}

SourceTree readTree(const std::string& root)
{
    SourceTree tree;
    const std::filesystem::path base(root);
    const auto take = [&](const std::filesystem::path& file) {
        const std::string path = file.lexically_relative(base).generic_string();
        if (!isSource(path) && !isBuildFile(path)) return;
        std::ifstream stream(file, std::ios::binary);
        tree[path] = std::string(std::istreambuf_iterator<char>(stream), {});
    };
    for (const char* top : {"engine", "models", "ui", "app", "tests", "cmake"}) {
        if (!std::filesystem::is_directory(base / top)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(base / top)) {
            if (entry.is_regular_file()) take(entry.path());
        }
    }
    if (std::filesystem::is_regular_file(base / "CMakeLists.txt")) take(base / "CMakeLists.txt");
    return tree;
}

std::vector<Finding> checkTree(const SourceTree& tree) { return Checker(tree).run(); }

} // namespace sextant::architecture
