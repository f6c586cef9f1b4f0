#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace sextant::test {

/// What a command said and how it ended.
struct CliRun {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// Runs `sextant-cli WORDS…` inside this process.
[[nodiscard]] CliRun runCli(const std::vector<std::string>& words);
/// Ends a process with SIGKILL and waits for it; false: it had ended by itself before, and nobody was killed.
[[nodiscard]] bool killNow(QProcess& process);
/// The columns of each line, split at commas; an empty text has no lines.
[[nodiscard]] std::vector<std::vector<std::string>> csvLines(const std::string& text);
[[nodiscard]] std::vector<std::string> textLines(const std::string& text);

/// A folder of its own that is also the user's data folder while it lives.
class CliFolder final {
public:
    CliFolder();
    ~CliFolder();
    CliFolder(const CliFolder&) = delete;
    CliFolder& operator=(const CliFolder&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const;
    /// Writes a file and gives its path.
    std::string write(const std::string& name, const std::string& text) const;

private:
    QTemporaryDir m_dir;
    QByteArray m_dataHome;
};

/// Bars of one minute of BTC-USDT from 2021-01-01 on that swing up and down by some percent, in whole numbers; enough
/// of them are scored, traded and stopped out. A longer one begins with a shorter one.
[[nodiscard]] std::string swingingBars(int minutes);

/// $SEXTANT_DATA, or empty.
[[nodiscard]] std::string marketData();

} // namespace sextant::test
