#include "app/cli/operator_access.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include "app/cli/workspace_access.h"
#include "engine/storage/operator_store.h"

namespace sextant::cli {
namespace {

/// The first line of a file.
Result<std::string> firstLine(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    if (!file || (!std::getline(file, line) && !file.eof()))
        return fail(ErrorCode::Io, path + ": the passphrase cannot be read");
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

std::optional<std::string> environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

/// The terminal without echo, as it was before in the end.
class QuietTerminal final {
public:
    QuietTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        m_isQuiet = ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    ~QuietTerminal()
    {
        if (m_isQuiet) ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0) ::close(m_descriptor);
    }

    [[nodiscard]] Result<std::string> ask(const std::string& question) const
    {
        if (!m_isQuiet) return fail(ErrorCode::Io, "the terminal cannot be kept from showing a passphrase");
        if (::write(m_descriptor, question.data(), question.size()) < 0)
            return fail(ErrorCode::Io, "the terminal cannot be written to");
        std::string line;
        for (char c = 0; ::read(m_descriptor, &c, 1) == 1 && c != '\n';)
            line += c;
        return line;
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isQuiet = false;
};

bool isAtTerminal() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

bool hasPassphrase(const Arguments& arguments, const std::string& who)
{
    auto database = openForReading(arguments);
    if (!database) return false;
    const auto rows = storage::OperatorStore(*database).all();
    return rows && std::any_of(rows->begin(), rows->end(), [&](const storage::OperatorRow& row) {
               return row.name == who && row.passphrase.has_value();
           });
}

} // namespace

Result<std::string> passphraseOf(const Arguments& arguments)
{
    if (const auto path = arguments.value("passphrase-file")) return firstLine(*path);
    if (const auto value = environment("SEXTANT_PASSPHRASE")) return *value;
    const auto who = arguments.value("operator");
    if (!who || !isAtTerminal() || !hasPassphrase(arguments, *who)) return std::string();
    return QuietTerminal().ask("Passphrase of " + *who + " (nothing: it is unlocked already): ");
}

Result<std::string> newPassphraseOf(const Arguments& arguments)
{
    if (const auto path = arguments.value("new-passphrase-file")) return firstLine(*path);
    if (const auto value = environment("SEXTANT_NEW_PASSPHRASE")) return *value;
    if (!isAtTerminal())
        return fail(ErrorCode::InvalidArgument, "a new passphrase is missing, expected --new-passphrase-file FILE or "
                                                "SEXTANT_NEW_PASSPHRASE, or a terminal to ask at");
    const QuietTerminal terminal;
    const auto first = terminal.ask("New passphrase: ");
    if (!first) return first;
    const auto second = terminal.ask("Once more: ");
    if (!second) return second;
    if (*first != *second) return fail(ErrorCode::InvalidArgument, "the two passphrases differ; nothing was changed");
    return first;
}

Result<void> writeIdentity(const Arguments& arguments, const storage::ChangeNote& note, host::JsonText& out)
{
    const auto passphrase = passphraseOf(arguments);
    if (!passphrase) return tl::unexpected(passphrase.error());
    out.key("actor").text(note.who).key("reason").text(note.reason);
    if (!passphrase->empty()) out.key("passphrase").text(*passphrase);
    return {};
}

Result<std::unique_ptr<host::Operators>> operatorsOf(const storage::Workspace& workspace)
{
    host::Operators::Options options;
    options.wallClock = wallClock;
    return host::Operators::open(workspace, std::move(options));
}

Result<void> authorise(const Arguments& arguments, host::Operators& operators, host::OperatorAction action,
                       const std::string& subject)
{
    const std::string who = arguments.value("operator").value_or("");
    const auto known = operators.find(who);
    if (known && known->hasPassphrase && !operators.isUnlocked(host::Door::Local, who)) {
        const auto passphrase = passphraseOf(arguments);
        if (!passphrase) return tl::unexpected(passphrase.error());
        if (!passphrase->empty())
            if (auto unlocked = operators.unlock(host::Door::Local, who, *passphrase); !unlocked) return unlocked;
    }
    const host::Verdict verdict = operators.authorise(host::Door::Local, who, action, subject);
    return verdict.isAllowed() ? Result<void>{} : fail(ErrorCode::Refused, toText(verdict));
}

} // namespace sextant::cli
