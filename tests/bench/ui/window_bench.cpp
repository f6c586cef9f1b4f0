#include "tests/bench/ui/window_bench.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <system_error>
#include <tuple>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/bench/temporary_folder.h"

extern char** environ;

namespace sextant::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr double kPatience = 90.0; // seconds that a child may take for anything
// Simulated trades and quotes come about eight times a second of engine time; at this speed 5,000 trades a second.
constexpr const char* kBusySpeed = "1250";
constexpr const char* kBusySeconds = "12";
constexpr int kSymbols = 200;
constexpr int kTicksPerSecond = 20; // of each
constexpr int kTickSeconds = 40;    // longer than anybody looks

/// A program started with its standard output in our hands.
class Child final {
public:
    /// `preloaded`: a library that is loaded into it first; empty: none.
    [[nodiscard]] static Result<Child> start(const std::filesystem::path& program, std::vector<std::string> words,
                                             const std::filesystem::path& preloaded = {})
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) return fail(ErrorCode::Io, "bench: no pipe");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        words.insert(words.begin(), program.string());
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        std::string preload = "LD_PRELOAD=" + preloaded.string();
        std::vector<char*> variables;
        for (char** variable = environ; *variable != nullptr; ++variable)
            variables.push_back(*variable);
        if (!preloaded.empty()) variables.push_back(preload.data());
        variables.push_back(nullptr);
        Child child;
        child.m_started = Steady::now();
        const int failed =
            ::posix_spawn(&child.m_pid, program.c_str(), &actions, nullptr, arguments.data(), variables.data());
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        if (failed != 0) {
            ::close(ends[0]);
            return fail(ErrorCode::Io, program.string() + ": " + std::strerror(failed));
        }
        child.m_output = ends[0];
        return child;
    }
    Child(Child&& other) noexcept
        : m_pid(std::exchange(other.m_pid, -1)), m_output(std::exchange(other.m_output, -1)),
          m_started(other.m_started), m_text(std::move(other.m_text))
    {}
    Child& operator=(Child&&) = delete;
    ~Child()
    {
        if (m_output >= 0) ::close(m_output);
        if (m_pid <= 0) return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }

    /// The next line and when it came, seconds since the start; nothing at the end of the output or of patience.
    [[nodiscard]] std::optional<std::pair<std::string, double>> line()
    {
        while (true) {
            const std::size_t end = m_text.find('\n');
            if (end != std::string::npos) {
                std::pair<std::string, double> out(m_text.substr(0, end), m_textAt);
                m_text.erase(0, end + 1);
                return out;
            }
            pollfd ready{m_output, POLLIN, 0};
            if (::poll(&ready, 1, static_cast<int>(kPatience * 1000)) <= 0) return std::nullopt;
            char buffer[4096];
            const ssize_t size = ::read(m_output, buffer, sizeof buffer);
            if (size <= 0) return std::nullopt;
            m_textAt = std::chrono::duration<double>(Steady::now() - m_started).count();
            m_text.append(buffer, static_cast<std::size_t>(size));
        }
    }
    /// Proportional share of memory now, MiB; 0 where the kernel does not tell.
    [[nodiscard]] double memory() const
    {
        std::ifstream in("/proc/" + std::to_string(m_pid) + "/smaps_rollup");
        std::string word;
        double kilobytes = 0.0;
        while (in >> word)
            if (word == "Pss:") {
                in >> kilobytes;
                break;
            }
        return kilobytes / 1024.0;
    }
    void askToEnd() const { ::kill(m_pid, SIGTERM); }
    /// Waits for its end.
    void join()
    {
        while (line()) {
        }
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

private:
    Child() = default;

    pid_t m_pid = -1;
    int m_output = -1;
    Steady::time_point m_started;
    std::string m_text;
    double m_textAt = 0.0;
};

std::filesystem::path besideUs(const char* name)
{
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path program = self.parent_path() / name;
    return !error && std::filesystem::exists(program, error) ? program : std::filesystem::path();
}

struct Start {
    double milliseconds = 0.0; ///< until the line came
    double memory = 0.0;       ///< MiB, then
};

/// From exec to a line of the program.
Result<Start> startUntil(const std::filesystem::path& program, const std::vector<std::string>& words,
                         std::string_view wanted, const std::filesystem::path& preloaded = {})
{
    auto child = Child::start(program, words, preloaded);
    if (!child) return tl::unexpected(child.error());
    while (const auto line = child->line()) {
        if (line->first != wanted) continue;
        Start start{line->second * 1e3, child->memory()};
        child->askToEnd();
        child->join();
        return start;
    }
    return fail(ErrorCode::Io, program.string() + ": never said '" + std::string(wanted) + "'");
}

/// A program of the search path; empty: it is not on this machine.
std::filesystem::path installed(const char* name)
{
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    std::error_code error;
    for (std::string folder; std::getline(folders, folder, ':');)
        if (auto program = std::filesystem::path(folder) / name; std::filesystem::exists(program, error))
            return program;
    return {};
}

/// A profile for qBittorrent in which it asks nothing and listens nowhere but here.
Result<std::string> quietProfile(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder / "qBittorrent" / "config", error);
    std::ofstream out(folder / "qBittorrent" / "config" / "qBittorrent.conf");
    out << "[LegalNotice]\nAccepted=true\n[BitTorrent]\nSession\\DHTEnabled=false\nSession\\LSDEnabled=false\n"
           "Session\\PeXEnabled=false\nSession\\Interface=lo\nSession\\InterfaceName=lo\n"
           "[Preferences]\nGeneral\\ExitConfirm=false\nGeneral\\CheckUpdates=false\n";
    if (!out) return fail(ErrorCode::Io, "bench: " + folder.string() + " cannot be written");
    return "--profile=" + folder.string();
}

/// The same start beside a program that people know. Its first picture is of an empty list.
Result<void> measureBesideKnown(const Environment& environment, const Tell& tell, const std::filesystem::path& window,
                                const std::string& workspace, const std::filesystem::path& folder)
{
    const std::filesystem::path known = installed("qbittorrent");
    const std::filesystem::path probe = besideUs("bench_first_paint.so");
    if (known.empty() || probe.empty()) {
        environment.progress("G6: qbittorrent is not installed, or bench_first_paint.so does not lie beside bench_ui");
        return {};
    }
    const auto profile = quietProfile(folder / "known");
    if (!profile) return tl::unexpected(profile.error());
    std::vector<double> memory, memoryOfKnown;
    const auto timed = [](Result<Start> start, std::vector<double>& of) -> Result<double> {
        if (!start) return tl::unexpected(start.error());
        of.push_back(start->memory);
        return start->milliseconds;
    };
    auto samples = interleave(
        environment,
        [&] {
            return timed(startUntil(window, {"--workspace", workspace, "--measure"}, "content"), memory);
        },
        [&] { return timed(startUntil(known, {*profile}, "first-paint", probe), memoryOfKnown); });
    if (!samples) return tl::unexpected(samples.error());
    tell("G6 ui: exec to first content, beside qBittorrent", *samples);
    const auto last = [count = samples->ours.size()](const std::vector<double>& all) {
        return std::vector<double>(all.end() - static_cast<std::ptrdiff_t>(count), all.end());
    };
    samples->ours = last(memory);
    samples->reference = last(memoryOfKnown);
    tell("G6 ui: memory at first content, beside qBittorrent", *samples);
    return {};
}

/// What the program says of itself at its end: "measure KEY VALUE" lines.
Result<std::map<std::string, double>> figuresOf(const std::filesystem::path& program,
                                                const std::vector<std::string>& words)
{
    auto child = Child::start(program, words);
    if (!child) return tl::unexpected(child.error());
    std::map<std::string, double> figures;
    while (const auto line = child->line()) {
        std::istringstream in(line->first);
        std::string first, key;
        double value = 0.0;
        if (in >> first >> key >> value && first == "measure") figures[key] = value;
    }
    child->join();
    if (figures.empty()) return fail(ErrorCode::Io, program.string() + ": gave no figures");
    return figures;
}

/// Trades of many symbols, a file for each, as one venue writes them.
Result<std::vector<std::string>> writeTicks(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::vector<std::string> words{"--open"};
    std::uint64_t state = 42;
    const auto draw = [&state](std::uint64_t range) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state >> 33) % range;
    };
    for (int symbol = 0; symbol < kSymbols; ++symbol) {
        char name[40];
        std::snprintf(name, sizeof name, "a%03dusdt_kraken_trades.csv", symbol);
        std::ofstream out(folder / name);
        std::int64_t cents = 10'000 + 100 * symbol;
        for (int tick = 0; tick < kTicksPerSecond * kTickSeconds; ++tick) {
            cents = std::max<std::int64_t>(100, cents + static_cast<std::int64_t>(draw(5)) - 2);
            char line[80];
            std::snprintf(line, sizeof line, "%.4f,%.2f,%.4f\n",
                          1'767'600'000.0 + symbol * 0.0002 + tick / double(kTicksPerSecond),
                          static_cast<double>(cents) / 100.0, 1.0 + static_cast<double>(draw(1000)) / 1000.0);
            out << line;
        }
        if (!out) return fail(ErrorCode::Io, "bench: " + folder.string() + " cannot be written");
        words.push_back((folder / name).string());
    }
    return words;
}

/// The window with many symbols, with all the speed there is, and at rest.
Result<void> measureLoads(const Environment& environment, const Tell& tell, const std::filesystem::path& window,
                          const std::filesystem::path& folder)
{
    const auto ticks = writeTicks(folder / "ticks");
    if (!ticks) return tl::unexpected(ticks.error());
    Samples tickEvent, tickShare, fastEvent, fastShare, atRest;
    for (int round = 0; round < 3; ++round) {
        if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
        environment.progress("G5b: 200 symbols, maximum speed and rest, " + std::to_string(round + 1) + " of 3");
        const std::string workspace = (folder / ("ticks" + std::to_string(round))).string();
        std::vector<std::string> words = *ticks;
        for (const char* word : {"--speed", "1", "--measure", "--exit-after", kBusySeconds, "--workspace"})
            words.emplace_back(word);
        words.push_back(workspace);
        const auto busy = figuresOf(window, words);
        if (!busy) return tl::unexpected(busy.error());
        const auto fast = figuresOf(window, {"--demo", "--workspace", workspace + "-fast", "--speed", "max",
                                             "--measure", "--exit-after", kBusySeconds});
        if (!fast) return tl::unexpected(fast.error());
        const auto idle =
            figuresOf(window, {"--workspace", workspace + "-fast", "--measure", "--exit-after", kBusySeconds});
        if (!idle) return tl::unexpected(idle.error());
        for (const auto& [samples, figures, key] : {std::tuple{&tickEvent, &*busy, "event_cpu_max_ms"},
                                                    {&tickShare, &*busy, "ui_cpu_share"},
                                                    {&fastEvent, &*fast, "event_cpu_max_ms"},
                                                    {&fastShare, &*fast, "ui_cpu_share"},
                                                    {&atRest, &*idle, "cpu_share"}}) {
            const auto figure = [&key = key](const std::map<std::string, double>& of) {
                const auto found = of.find(key);
                return found == of.end() ? 0.0 : found->second;
            };
            samples->ours.push_back(figure(*figures));
            samples->reference.push_back(figure(*idle));
        }
        const auto all = [](const std::map<std::string, double>& of) {
            std::string text;
            for (const auto& [key, value] : of) {
                char each[80];
                std::snprintf(each, sizeof each, " %s %.4g", key.c_str(), value);
                text += each;
            }
            return text;
        };
        std::fprintf(stderr, "G5b, 200 symbols:%s\nG5b, maximum speed:%s\nG5b, at rest:%s\n", all(*busy).c_str(),
                     all(*fast).c_str(), all(*idle).c_str());
    }
    tell("G5b ui: longest event of the window, 200 symbols at 20 trades/s", tickEvent);
    tell("G5b ui: UI thread's share of a core, 200 symbols at 20 trades/s", tickShare);
    tell("G5b ui: longest event of the window, playing at maximum speed", fastEvent);
    tell("G5b ui: UI thread's share of a core, playing at maximum speed", fastShare);
    tell("G5b ui: whole program's share of a core, a session at rest", atRest);
    return {};
}

} // namespace

Result<void> measureWindow(const Environment& environment, const Tell& tell)
{
    const std::filesystem::path window = besideUs("sextant");
    const std::filesystem::path trivial = besideUs("bench_trivial_window");
    if (window.empty() || trivial.empty()) {
        environment.progress("G5b, G6: sextant and bench_trivial_window do not lie beside bench_ui");
        return {};
    }
    const auto folder = TemporaryFolder::make(std::filesystem::temp_directory_path());
    if (!folder) return tl::unexpected(folder.error());
    const std::string workspace = (folder->path() / "workspace").string();

    // A session to restore: the demonstration, left at some point.
    environment.progress("G6: making a workspace to restore");
    const auto made =
        figuresOf(window, {"--demo", "--workspace", workspace, "--speed", "max", "--measure", "--exit-after", "4"});
    if (!made) return tl::unexpected(made.error());
    std::vector<double> memory;
    std::vector<double> memoryOfTrivial;
    const auto ours = [&]() -> Result<double> {
        auto start = startUntil(window, {"--workspace", workspace, "--measure"}, "content");
        if (!start) return tl::unexpected(start.error());
        memory.push_back(start->memory);
        return start->milliseconds;
    };
    const auto reference = [&]() -> Result<double> {
        auto start = startUntil(trivial, {}, "content");
        if (!start) return tl::unexpected(start.error());
        memoryOfTrivial.push_back(start->memory);
        return start->milliseconds;
    };
    auto samples = interleave(environment, ours, reference);
    if (!samples) return tl::unexpected(samples.error());
    tell("G6 ui: exec to first content, restored workspace", *samples);
    const auto last = [&](std::vector<double>& all) {
        return std::vector<double>(all.end() - static_cast<std::ptrdiff_t>(samples->ours.size()), all.end());
    };
    samples->ours = last(memory);
    samples->reference = last(memoryOfTrivial);
    tell("G6 ui: memory at first content", *samples);
    if (auto beside = measureBesideKnown(environment, tell, window, workspace, folder->path()); !beside) return beside;

    environment.progress("G5b: the window at 5,000 trades a second");
    Samples stalls, share;
    for (int round = 0; round < 3; ++round) {
        if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
        const std::string busy = (folder->path() / ("busy" + std::to_string(round))).string();
        const auto figures = figuresOf(
            window, {"--demo", "--workspace", busy, "--speed", kBusySpeed, "--measure", "--exit-after", kBusySeconds});
        if (!figures) return tl::unexpected(figures.error());
        // The reference: the same window with a session that stands still.
        const auto idle = figuresOf(window, {"--workspace", busy, "--measure", "--exit-after", "5"});
        if (!idle) return tl::unexpected(idle.error());
        const auto figure = [](const std::map<std::string, double>& of, const char* key) {
            const auto found = of.find(key);
            return found == of.end() ? 0.0 : found->second;
        };
        stalls.ours.push_back(figure(*figures, "stall_max_ms"));
        stalls.reference.push_back(figure(*idle, "stall_max_ms"));
        // On a machine with others a stall says how long they had the processors.
        stalls.waited.push_back(figure(*figures, "ui_waited_share"));
        share.ours.push_back(figure(*figures, "ui_cpu_share"));
        share.reference.push_back(figure(*idle, "ui_cpu_share"));
        std::fprintf(stderr, "G5b: %.0f events a second, %.0f stalls over 16.7 ms, %.0f over 50 ms of %.0f\n",
                     figure(*figures, "events_per_second"), figure(*figures, "stalls_over_16"),
                     figure(*figures, "stalls_over_50"), figure(*figures, "stall_turns"));
    }
    tell("G5b ui: longest stall, 5 k trades/s, every panel open", stalls);
    tell("G5b ui: UI thread's share of a core, 5 k trades/s", share);
    return measureLoads(environment, tell, window, folder->path());
}

} // namespace sextant::bench
