#include "tests/app/cli_run.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

#include "app/cli/command.h"

namespace sextant::test {

CliRun runCli(const std::vector<std::string>& words)
{
    CliRun run;
    cli::Output output(
        [&](std::string_view text) {
            run.out += text;
            return Result<void>{};
        },
        [&](std::string_view text) {
            run.err += text;
            return Result<void>{};
        });
    run.exitCode = cli::runProgram(words, output);
    return run;
}

bool killNow(QProcess& process)
{
    // The id of one that has ended is 0, and a signal to 0 goes to everybody who runs this test.
    const auto id = static_cast<pid_t>(process.processId());
    if (process.state() != QProcess::Running || id <= 0) return false;
    return ::kill(id, SIGKILL) == 0 && process.waitForFinished(30'000) && process.exitStatus() == QProcess::CrashExit;
}

std::vector<std::string> textLines(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::vector<std::string>> csvLines(const std::string& text)
{
    std::vector<std::vector<std::string>> lines;
    for (const std::string& line : textLines(text)) {
        auto& fields = lines.emplace_back(1);
        for (const char c : line) {
            if (c == ',')
                fields.emplace_back();
            else
                fields.back() += c;
        }
    }
    return lines;
}

CliFolder::CliFolder() : m_dataHome(qgetenv("XDG_DATA_HOME"))
{
    if (!m_dir.isValid()) throw std::runtime_error("no temporary folder");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.path()));
}

CliFolder::~CliFolder()
{
    if (m_dataHome.isEmpty())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_dataHome);
}

std::string CliFolder::path(const std::string& name) const
{
    return m_dir.filePath(QString::fromStdString(name)).toStdString();
}

std::string CliFolder::write(const std::string& name, const std::string& text) const
{
    QFile file(QString::fromStdString(path(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        throw std::runtime_error("cannot write " + name);
    return path(name);
}

std::string swingingBars(int minutes)
{
    std::string text = "timestamp,open,high,low,close,volume\n";
    // A triangle wave; the noise is a linear congruence (Knuth, TAOCP vol. 2, 3.3.4, line 26).
    std::uint64_t state = 1;
    long close = 30'000;
    for (int minute = 0; minute < minutes; ++minute) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto noise = static_cast<long>(state >> 59) - 16;
        const long slow = std::labs(minute % 960 - 480) * 4;
        const long open = close;
        close = 30'000 + slow + 8 * noise;
        const long high = std::max(open, close) + 5;
        const long low = std::min(open, close) - 5;
        text += std::to_string(1'609'459'200LL + 60LL * minute) + "," + std::to_string(open) + "," +
                std::to_string(high) + "," + std::to_string(low) + "," + std::to_string(close) + "," +
                std::to_string(10 + 5 * ((noise + 21) % 7)) + "\n";
    }
    return text;
}

std::string marketData()
{
    const char* folder = std::getenv("SEXTANT_DATA");
    return folder == nullptr ? std::string() : std::string(folder);
}

} // namespace sextant::test
