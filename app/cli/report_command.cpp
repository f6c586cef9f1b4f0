#include <stop_token>

#include <QGuiApplication>
#include <QLocale>

#include "app/cli/command_table.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/report_json.h"
#include "engine/host/session_facts.h"
#include "models/language/languages.h"
#include "models/number_text.h"
#include "models/report/report_runner.h"
#include "models/report/session_report.h"

namespace sextant::cli {
namespace {

/// The language of --language for as long as it lives.
class ReportLanguage final {
public:
    /// Errors: InvalidArgument for a language that the program does not speak.
    [[nodiscard]] Result<void> choose(const Arguments& arguments)
    {
        const QString code = models::toText(arguments.value("language").value_or("en"));
        QString known;
        for (const models::Language& each : models::languages()) {
            if (each.code == code) {
                QLocale::setDefault(models::localeOf(code, QLocale::system()));
                m_translation = models::installTranslation(QStringLiteral("sextant_%1").arg(code));
                return {};
            }
            known += (known.isEmpty() ? QString() : QStringLiteral(", ")) + each.code;
        }
        return fail(ErrorCode::InvalidArgument,
                    "--language: '" + code.toStdString() + "' is not spoken, expected one of " + known.toStdString());
    }
    ~ReportLanguage() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_translation;
};

/// A file is named, and its folder is there; an error is better than an hour of work for nothing.
Result<QString> fileOf(const Arguments& arguments, const char* option)
{
    const auto file = arguments.value(option);
    if (!file) return QString();
    if (file->empty() || *file == "-")
        return fail(ErrorCode::InvalidArgument, "--" + std::string(option) + ": expected the name of a file");
    return models::toText(*file);
}

Result<void> reportCommand(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    const auto html = fileOf(arguments, "html");
    if (!html) return tl::unexpected(html.error());
    const auto pdf = fileOf(arguments, "pdf");
    if (!pdf) return tl::unexpected(pdf.error());
    ReportLanguage language;
    if (auto chosen = language.choose(arguments); !chosen) return chosen;
    if (!pdf->isEmpty() && qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return fail(ErrorCode::Refused, "--pdf: this program has no fonts to write pages with");
    std::stop_source stop;
    const StopSignals signals; // one ends it, and nothing is written
    ProgressLine line(context.output, "reading the session");
    const auto facts =
        host::readSessionFacts(*location, arguments.value("session").value_or(""), stop.get_token(), [&](double share) {
            if (stopRequested()) stop.request_stop();
            line.show(share);
        });
    if (!facts) return tl::unexpected(facts.error());
    if (facts->isOtherVersion)
        context.output.note("the session was decided by another version of the engine: the numbers may differ");
    if (!html->isEmpty() || !pdf->isEmpty()) {
        models::SessionReportText::Options options;
        options.program = QStringLiteral("Sextant " SEXTANT_VERSION);
        options.now = wallClock();
        const auto document = models::SessionReportText::of(*facts, options);
        if (auto written = models::writeReport(document, {*html, *pdf}); !written) return written;
        for (const QString& file : {*html, *pdf})
            if (!file.isEmpty()) context.output.note("written: " + file.toStdString());
    }
    const std::string& id = facts->summary.sessionId;
    context.output.write(arguments.has("json") ? host::reportJson(facts->report, id, {}) + "\n"
                                               : host::reportText(facts->report, id, {}));
    return {};
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{"report",
             "",
             "the report of a stored session: for people, as JSON, as a page or as a PDF",
             {{"session", Takes::Value, "ID", "which session (default the newest)"},
              {"html", Takes::Value, "FILE", "write it as one page of HTML"},
              {"pdf", Takes::Value, "FILE", "write it as PDF"},
              {"language", Takes::Value, "de", "of page and PDF: en, zh_CN, de, es, ja or ar"}},
             reportCommand}};
}

} // namespace sextant::cli
