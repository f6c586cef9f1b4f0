#include "tests/bench/ui_bench.h"

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

/// The program beside this one; empty where it was not built.
std::filesystem::path uiProgram()
{
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path program = self.parent_path() / "bench_ui";
    return !error && std::filesystem::exists(program, error) ? program : std::filesystem::path();
}

std::string asWord(const std::string& text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string joined(const std::vector<double>& figures)
{
    std::string out;
    for (const double figure : figures) {
        char text[40];
        std::snprintf(text, sizeof text, "%s%.9g", out.empty() ? "" : " ", figure);
        out += text;
    }
    return out;
}

bool parseFigures(std::string_view text, std::vector<double>& out)
{
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        double figure = 0.0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), figure);
        if (error != std::errc() || end != word.data() + word.size()) return false;
        out.push_back(figure);
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return true;
}

Result<std::vector<Row>> measureUi(const std::vector<RowPlan>& plans, const Environment& environment)
{
    std::vector<Row> rows;
    const std::filesystem::path program = uiProgram();
    if (program.empty()) {
        for (const RowPlan& plan : plans)
            rows.push_back(skipped(plan, "bench_ui does not lie beside this program"));
        return rows;
    }
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(asWord(program.string()).c_str(), "r"),
                                                               ::pclose);
    if (!pipe) return fail(ErrorCode::Io, program.string() + ": cannot be started");
    std::vector<UiFigures> measured;
    char buffer[8192];
    while (std::fgets(buffer, sizeof buffer, pipe.get()) != nullptr) {
        std::string_view line = buffer;
        if (line.ends_with('\n')) line.remove_suffix(1);
        auto figures = parseUiLine(line);
        if (!figures) return tl::unexpected(figures.error());
        measured.push_back(std::move(*figures));
        if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
    }
    for (const RowPlan& plan : plans) {
        Row row = skipped(plan, "bench_ui did not measure it");
        for (const UiFigures& figures : measured)
            if (figures.name == plan.name) row = judge(plan, figures.samples);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<RowPlan> uiRows()
{
    // PERFORMANCE G5. The reference draws the very same rectangles and texts, and pictures of the same sizes, without a
    // chart behind them.
    std::vector<RowPlan> plans;
    for (const char* bars : {"1 M bars", "5 M bars", "1 M bars, four indicators", "5 M bars, four indicators"}) {
        plans.push_back(
            {std::string("G5 ui: chart frame p50, ") + bars, "ms", Better::Lower, Goal::oursAtMost(1.0, "<= 1 ms")});
        plans.push_back(
            {std::string("G5 ui: chart frame p99, ") + bars, "ms", Better::Lower, Goal::oursAtMost(4.0, "<= 4 ms")});
    }
    plans.push_back({"G5b ui: longest stall, 5 k trades/s, every panel open", "ms", Better::Lower,
                     Goal::oursAtMost(16.7, "<= 16.7 ms")});
    plans.push_back(
        {"G5b ui: UI thread's share of a core, 5 k trades/s", "cores", Better::Lower, Goal::oursAtMost(0.2, "<= 0.2")});
    // Stalls are told by the clock on the wall, and grow where others want the processors; an event's processor time
    // does not. The reference is the same window with a session that stands still.
    plans.push_back({"G5b ui: longest event of the window, 200 symbols at 20 trades/s", "ms of processor time",
                     Better::Lower, Goal::oursAtMost(16.7, "<= 16.7 ms")});
    plans.push_back({"G5b ui: UI thread's share of a core, 200 symbols at 20 trades/s", "cores", Better::Lower,
                     Goal::oursAtMost(0.2, "<= 0.2")});
    plans.push_back({"G5b ui: longest event of the window, playing at maximum speed", "ms of processor time",
                     Better::Lower, Goal::oursAtMost(16.7, "<= 16.7 ms")});
    plans.push_back({"G5b ui: UI thread's share of a core, playing at maximum speed", "cores", Better::Lower,
                     Goal::oursAtMost(0.2, "<= 0.2")});
    plans.push_back({"G5b ui: whole program's share of a core, a session at rest", "cores", Better::Lower,
                     Goal::oursAtMost(0.01, "< 0.01")});
    // The reference is a window with one label. A goal against another program needs that program on the machine.
    plans.push_back({"G6 ui: exec to first content, restored workspace", "ms", Better::Lower, Goal::atMost(2.0)});
    plans.push_back({"G6 ui: memory at first content", "MiB PSS", Better::Lower, Goal::oursAtMost(80.0, "<= 80 MiB")});
    plans.push_back({"G6 ui: exec to first content, beside qBittorrent", "ms", Better::Lower, Goal::atMost(0.6)});
    plans.push_back(
        {"G6 ui: memory at first content, beside qBittorrent", "MiB PSS", Better::Lower, Goal::atMost(1.0)});
    return plans;
}

std::string uiLine(std::string_view name, const Samples& samples)
{
    return std::string(name) + '\t' + joined(samples.ours) + '\t' + joined(samples.reference) + '\t' +
           joined(samples.waited);
}

Result<UiFigures> parseUiLine(std::string_view line)
{
    UiFigures figures;
    std::vector<std::string_view> cells;
    for (std::string_view rest = line;; rest.remove_prefix(rest.find('\t') + 1)) {
        cells.push_back(rest.substr(0, rest.find('\t')));
        if (rest.find('\t') == std::string_view::npos) break;
    }
    const bool isWhole = cells.size() == 4 && !cells[0].empty() && parseFigures(cells[1], figures.samples.ours) &&
                         parseFigures(cells[2], figures.samples.reference) &&
                         parseFigures(cells[3], figures.samples.waited);
    if (!isWhole || figures.samples.ours.empty() || figures.samples.ours.size() != figures.samples.reference.size())
        return fail(ErrorCode::InvalidInput, "bench_ui: not a line of figures: " + std::string(line.substr(0, 80)));
    figures.name = cells[0];
    return figures;
}

std::vector<Benchmark> uiBenchmarks() { return {{uiRows(), measureUi}}; }

} // namespace sextant::bench
