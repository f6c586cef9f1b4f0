#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <exception>
#include <memory>
#include <span>

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "engine/session/configuration/nearest_name.h"

namespace sextant::cli {
namespace {

struct WordCount {
    std::size_t least = 0;
    std::size_t most = 0;
};

/// How many words "KEY VALUE" or "[NAME]" asks for.
WordCount countWords(std::string_view words)
{
    WordCount count;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        ++count.most;
        if (!word.starts_with('[')) ++count.least;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    return count;
}

Result<void> checkWords(const Command& command, const std::vector<std::string>& words)
{
    const WordCount count = countWords(command.words);
    const std::string name(command.name);
    if (words.size() < count.least)
        return fail(ErrorCode::InvalidArgument, name + ": expected " + name + " " + std::string(command.words));
    if (words.size() > count.most)
        return fail(
            ErrorCode::InvalidArgument,
            name + ": '" + words[count.most].substr(0, 80) + "' is not expected" +
                (count.most == 0 ? "; it takes options only" : " behind " + name + " " + std::string(command.words)));
    return {};
}

struct FoundCommand {
    const Command* command = nullptr;
    std::size_t words = 0; ///< of the name
};

Result<FoundCommand> findCommand(std::span<const std::string> words)
{
    std::vector<std::string_view> firsts;
    std::vector<std::string_view> seconds;
    // A family with a list lists where nothing is said.
    const bool isBare = words.size() == 1 || words[1].starts_with('-');
    for (const Command& command : commands()) {
        const std::size_t blank = command.name.find(' ');
        const std::string_view first = command.name.substr(0, blank);
        firsts.push_back(first);
        if (first != words[0]) continue;
        if (blank == std::string_view::npos) return FoundCommand{&command, 1};
        seconds.push_back(command.name.substr(blank + 1));
        if (words.size() > 1 && seconds.back() == words[1]) return FoundCommand{&command, 2};
        if (isBare && seconds.back() == "list") return FoundCommand{&command, 1};
    }
    if (seconds.empty())
        return fail(ErrorCode::InvalidArgument, "there is no command '" + words[0].substr(0, 80) +
                                                    "'; the nearest is '" +
                                                    std::string(session::nearestName(words[0], firsts)) + "'");
    std::string expected;
    for (const std::string_view second : seconds)
        expected += (expected.empty() ? "" : ", ") + std::string(second);
    return fail(ErrorCode::InvalidArgument, words[0] + ": expected one of " + expected + " behind it" +
                                                (words.size() > 1 ? ", was '" + words[1].substr(0, 80) + "'" : ""));
}

/// Several commands begin with this word.
bool isFamily(const std::string& word)
{
    const std::vector<Command>& list = commands();
    return std::any_of(list.begin(), list.end(),
                       [&](const Command& command) { return command.name.starts_with(word + " "); });
}

Result<void> writeHelp(std::span<const std::string> words, Output& output)
{
    auto text = helpText(words);
    if (!text) return tl::unexpected(text.error());
    output.write(*text);
    return {};
}

} // namespace

Result<void> runWords(std::span<const std::string> words, Output& output)
{
    if (words.empty()) return fail(ErrorCode::InvalidArgument, "expected a command; 'sextant-cli help' lists them");
    if (words[0] == "--version") {
        output.write(versionText());
        return {};
    }
    if (words[0] == "help" || words[0] == "--help") return writeHelp(words.subspan(1), output);
    if (words[0].starts_with('-'))
        return fail(ErrorCode::InvalidArgument, "expected a command before '" + words[0].substr(0, 80) + "'");
    if (words.size() > 1 && words[1] == "--help" && isFamily(words[0])) return writeHelp(words.first(1), output);
    const auto found = findCommand(words);
    if (!found) return tl::unexpected(found.error());
    const auto rest = words.subspan(found->words);
    const auto end = std::find(rest.begin(), rest.end(), "--");
    if (std::find(rest.begin(), end, "--help") != end) {
        output.write(commandHelp(*found->command));
        return {};
    }
    std::vector<OptionDefinition> options = found->command->options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    const auto arguments = Arguments::parse(rest, std::move(options));
    if (!arguments) return tl::unexpected(arguments.error());
    if (auto checked = checkWords(*found->command, arguments->words()); !checked) return checked;
    CommandContext context{*arguments, output};
    return found->command->run(context);
}

int runProgram(const std::vector<std::string>& words, Output& output)
{
    try {
        const auto done = runWords(words, output);
        const auto written = output.finish();
        // A command that stopped because nobody reads its results has nothing to add.
        for (const auto* result : {&done, &written})
            if (!result->has_value()) {
                output.note(result->error().message);
                return exitCodeFor(result->error().code);
            }
        return 0;
    } catch (const std::exception& fault) {
        output.note(std::string("stopped by a fault in the program: ") + fault.what());
        return 1;
    }
}

int runProcess(int argc, char** argv)
{
    // A reader that goes away is an error of writing, not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is told as a full disk is
    // The local socket needs an application; pages need one that has fonts, and never a screen.
    const bool isReport = argc > 1 && std::string_view(argv[1]) == "report";
    if (isReport && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(isReport ? new QGuiApplication(argc, argv)
                                                                 : new QCoreApplication(argc, argv));
    Output output = Output::standard();
    return runProgram({argv + std::min(argc, 1), argv + argc}, output);
}

} // namespace sextant::cli
