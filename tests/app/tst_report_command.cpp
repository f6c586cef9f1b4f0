#include "tests/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "engine/core/fixed.h"
#include "engine/host/session_facts.h"
#include "models/experiment_text.h"
#include "models/number_text.h"
#include "models/report/report_html.h"
#include "models/report/report_pdf.h"
#include "models/report/report_runner.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

constexpr const char* kHostileName = "<b onmouseover=alert(1)>&'_BTCUSDT_binance_1m.csv";

/// A folder with one journaled session whose name would be markup.
struct ReportedSession {
    CliFolder folder;
    std::string workspace = folder.path("w");
    QJsonObject run;

    ReportedSession()
    {
        const std::string tape = folder.write(kHostileName, test::swingingBars(6000));
        const auto played = runCli({"run", "--tape", tape, "--symbol", "BTC-USDT", "--venue", "binance", "--timeframe",
                                    "1m", "--workspace", workspace, "--set", "risk.max_positions=3", "--flag",
                                    "enable_variant_b=on", "--flag", "enable_shadow_execution=on", "--json"});
        if (played.exitCode != 0) qWarning("%s", played.err.c_str());
        run = QJsonDocument::fromJson(QByteArray::fromStdString(played.out)).object();
    }
};

/// Made once; no test changes it.
const ReportedSession& reported()
{
    static const ReportedSession session;
    return session;
}

QByteArray readAll(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString cashOf(const QJsonValue& value)
{
    return models::cashText(Cash{parseScaled(value.toString().toStdString(), Cash::kScale)->value});
}

/// The value of a fact of the page, by its name.
QString fact(const QString& page, const QString& name)
{
    const QRegularExpression pattern(
        QStringLiteral("<dt>%1</dt><dd>([^<]*)</dd>").arg(QRegularExpression::escape(name)));
    return pattern.match(page).captured(1);
}

models::ReportDocument hostileDocument()
{
    const QString evil = QStringLiteral("</script><script>alert('x')</script>\"onload=\u202e");
    models::ReportDocument out;
    out.title = out.subtitle = out.banner = out.footer = out.madeBy = evil;
    out.language = QStringLiteral("en\"><script>");
    out.data = R"({"note":"</script><script>alert(1)</script>"})";
    models::ReportSection section;
    section.title = evil;
    section.paragraphs = {evil};
    section.facts = {{evil, evil}};
    section.remarks = {evil};
    section.table = models::ReportTable{{{evil, true}}, {{{evil, models::Tone::Loss}}}};
    section.plots = {{evil, evil, {{0.0, 1.0}, {1.0, -1.0}}, true, evil, evil, evil, evil}};
    out.sections = {section};
    return out;
}

} // namespace

class TestReportCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersAreThoseOfTheRun();
    void thePageHasTheSameNumbers();
    void tablesAddUp();
    void thePageNeedsNothingElse();
    void experimentsStandWithTheirResults();
    void hostileTextsStayTexts();
    void paperIsUnmistakable();
    void aSimulationSaysSo();
    void writesInTheLanguageAskedFor();
    void writesAPdf();
    void theWrongWordsAreRefused_data();
    void theWrongWordsAreRefused();
    void aReportCanBeCancelled();
    void anEmptySessionHasAReport();
};

void TestReportCommand::numbersAreThoseOfTheRun()
{
    const auto printed = runCli({"report", "--workspace", reported().workspace, "--json"});
    QVERIFY2(printed.exitCode == 0, printed.err.c_str());
    QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(printed.out)).object();
    QJsonObject run = reported().run;
    // How fast it was is no property of the session.
    for (const char* key : {"throughput", "memory"}) {
        report.remove(QLatin1String(key));
        run.remove(QLatin1String(key));
    }
    QVERIFY(run["paper"].toObject()["trades"].toInt() > 1);
    QCOMPARE(report, run);
    const auto text = runCli({"report", "--workspace", reported().workspace});
    QVERIFY(text.out.find("paper equity") != std::string::npos);
}

void TestReportCommand::thePageHasTheSameNumbers()
{
    const std::string file = reported().folder.path("page.html");
    const auto written = runCli({"report", "--workspace", reported().workspace, "--html", file});
    QVERIFY2(written.exitCode == 0, written.err.c_str());
    QVERIFY(written.err.find("page.html") != std::string::npos);
    const QString page = QString::fromUtf8(readAll(file));
    const QJsonObject paper = reported().run["paper"].toObject();
    QCOMPARE(fact(page, QStringLiteral("Equity at the end")),
             cashOf(paper["equity"]) + QStringLiteral(" ") + QStringLiteral("USD"));
    QVERIFY(fact(page, QStringLiteral("Equity at the beginning")).startsWith(cashOf(paper["initial_cash"])));
    QVERIFY(fact(page, QStringLiteral("Fees")).startsWith(cashOf(paper["fees"])));
    QCOMPARE(fact(page, QStringLiteral("Closed trades")), models::countText(paper["trades"].toInt()));
    QCOMPARE(fact(page, QStringLiteral("Largest drawdown")), models::percentText(paper["max_drawdown"].toDouble()));
    QCOMPARE(fact(page, QStringLiteral("Won")), models::percentText(paper["win_rate"].toDouble()));
    QCOMPARE(fact(page, QStringLiteral("Signals")),
             models::countText(reported().run["signals"].toObject()["total"].toInt()));
    QCOMPARE(fact(page, QStringLiteral("Fills")), models::countText(reported().run["fills"].toInt()));
    QCOMPARE(fact(page, QStringLiteral("Digest")), reported().run["digest"].toString());
    // And all of them to the last digit.
    const QRegularExpression data(QStringLiteral("<script type=\"application/json\" id=\"report\">(.*)</script>"));
    const QJsonObject inside = QJsonDocument::fromJson(data.match(page).captured(1).toUtf8()).object();
    QCOMPARE(inside["paper"].toObject(), paper);
    QCOMPARE(inside["signals"].toObject(), reported().run["signals"].toObject());
}

void TestReportCommand::tablesAddUp()
{
    const auto facts =
        host::readSessionFacts(storage::WorkspaceLocation::directory(reported().workspace), std::string());
    if (!facts) QFAIL(facts.error().message.c_str());
    const models::ReportDocument document = models::SessionReportText::of(*facts, {});
    const auto sectionOf = [&](const char* title) -> const models::ReportSection& {
        for (const auto& section : document.sections)
            if (section.title == QLatin1String(title)) return section;
        qFatal("no section %s", title);
    };
    const auto sum = [](const models::ReportTable& table, int column) {
        double total = 0.0;
        for (const auto& row : table.rows)
            total += QLocale().toDouble(QString(row[static_cast<std::size_t>(column)].text).remove(QLatin1Char('+')));
        return total;
    };
    const double trades = reported().run["paper"].toObject()["trades"].toDouble();
    for (const char* title : {"By symbol", "By reason of the exit"}) {
        const auto& table = *sectionOf(title).table;
        QCOMPARE(sum(table, 1), trades);
        QVERIFY(table.rows.size() >= 1);
        // Before fees − fees = result.
        QVERIFY(std::abs(sum(table, 3) - sum(table, 4) - sum(table, 5)) <
                0.02 * static_cast<double>(table.rows.size()));
    }
    const QJsonObject reasons = reported().run["signals"].toObject()["by_reason"].toObject();
    double declined = 0.0;
    for (const auto& count : reasons)
        declined += count.toDouble();
    const auto& why = *sectionOf("Why no trade was taken").table;
    QCOMPARE(static_cast<qsizetype>(why.rows.size()), reasons.size());
    QCOMPARE(sum(why, 1), declined);
    QVERIFY(sectionOf("Engine A beside engine B").table.has_value());
    QCOMPARE(sectionOf("Equity and drawdown").plots.size(), std::size_t{2});
    const auto& settings = *sectionOf("Settings that differ from their defaults").table;
    QVERIFY(std::any_of(settings.rows.begin(), settings.rows.end(), [](const auto& row) {
        return row[0].text.contains(QStringLiteral("risk.max_positions")) && row[1].text == QStringLiteral("3");
    }));
    QVERIFY(std::any_of(settings.rows.begin(), settings.rows.end(),
                        [](const auto& row) { return row[0].text == QStringLiteral("enable_variant_b"); }));
    // Tables that grow are cut, and say so.
    models::SessionReportText::Options few;
    few.mostRows = 2;
    const models::ReportDocument cut = models::SessionReportText::of(*facts, few);
    for (const auto& section : cut.sections)
        if (section.title == QStringLiteral("Trades")) {
            QCOMPARE(section.table->rows.size(), std::size_t{2});
            QVERIFY(section.remarks.join(QLatin1Char(' ')).contains(QStringLiteral("The newest 2 of")));
        }
}

void TestReportCommand::experimentsStandWithTheirResults()
{
    auto facts = host::readSessionFacts(storage::WorkspaceLocation::directory(reported().workspace), std::string());
    QVERIFY(facts.has_value());
    decision::ExperimentReport clear;
    clear.allUnits = clear.units = 900;
    clear.days = 40;
    clear.verdict = decision::Verdict::ShipCandidate;
    decision::MetricReport& primary = clear.metrics.emplace_back();
    primary.isPrimary = true;
    primary.sequential.emplace();
    primary.sequential->isWarm = true;
    primary.sequential->estimate = 0.11;
    primary.sequential->interval = {0.02, 0.2};
    decision::ExperimentReport young = clear;
    young.days = 3;
    young.verdict = decision::Verdict::Continue;
    const auto fact = [](const char* key, std::optional<decision::ExperimentReport> report) {
        host::ExperimentFact out;
        out.key = key;
        out.report = std::move(report);
        return out;
    };
    facts->experiments = {fact("clear", clear), fact("young", young), fact("draft", std::nullopt)};
    const models::ReportDocument document = models::SessionReportText::of(*facts, {});
    const auto section = std::find_if(document.sections.begin(), document.sections.end(),
                                      [](const auto& each) { return each.title == QStringLiteral("Experiments"); });
    QVERIFY(section != document.sections.end() && section->table.has_value());
    const auto& rows = section->table->rows;
    QCOMPARE(rows.size(), std::size_t{3});
    const auto text = [&rows](std::size_t row, std::size_t column) { return rows[row][column].text; };
    constexpr std::size_t kResult = 4;
    constexpr std::size_t kVerdict = 5;
    QCOMPARE(text(0, kResult), models::ExperimentText::finding(clear, 0.05));
    for (const char* number : {"0.11", "95%", "0.02", "0.20"}) // the estimate and its interval
        QVERIFY2(text(0, kResult).contains(QLatin1String(number)), qPrintable(text(0, kResult)));
    QCOMPARE(text(0, kVerdict), models::ExperimentText::verdict(decision::Verdict::ShipCandidate));
    QVERIFY2(text(1, kResult).contains(QLatin1String("3 of 20")), qPrintable(text(1, kResult)));
    QCOMPARE(text(1, kVerdict), models::ExperimentText::verdict(decision::Verdict::Continue));
    QCOMPARE(text(2, kResult), QStringLiteral("Nothing was measured: it never ran."));
    QCOMPARE(text(2, kVerdict), QStringLiteral("—"));
}

void TestReportCommand::thePageNeedsNothingElse()
{
    const std::string file = reported().folder.path("alone.html");
    QCOMPARE(runCli({"report", "--workspace", reported().workspace, "--html", file}).exitCode, 0);
    const QString page = QString::fromUtf8(readAll(file));
    QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
    for (const char* reach : {"http://", "https://", "//cdn", "src=", "@import", "url(", "<link", "<iframe"})
        QVERIFY2(!page.contains(QLatin1String(reach)), reach);
    QCOMPARE(page.count(QStringLiteral("<svg")), 2);
    QVERIFY(!page.contains(QStringLiteral("nan"), Qt::CaseInsensitive) ||
            !page.contains(QRegularExpression(QStringLiteral("d=\"[^\"]*nan"))));
}

void TestReportCommand::hostileTextsStayTexts()
{
    const std::string file = reported().folder.path("hostile.html");
    QCOMPARE(runCli({"report", "--workspace", reported().workspace, "--html", file}).exitCode, 0);
    const QString page = QString::fromUtf8(readAll(file));
    QVERIFY(!page.contains(QStringLiteral("<b onmouseover")));
    QVERIFY(page.contains(QStringLiteral("&lt;b onmouseover=alert(1)&gt;&amp;&#39;")));

    const QString evil = QString::fromUtf8(models::reportHtml(hostileDocument()));
    QVERIFY(!evil.contains(QStringLiteral("<script>")));
    QCOMPARE(evil.count(QStringLiteral("</script>")), 1);
    QVERIFY(!evil.contains(QChar(0x202e)));
    QVERIFY(evil.contains(QStringLiteral("\\u003c/script>")));
    // Outside of its style and data it is well-formed: no text has opened or closed an element.
    QString body = evil.mid(evil.indexOf(QStringLiteral("<body>")));
    body = body.left(body.indexOf(QStringLiteral("<script"))) + QStringLiteral("</body>");
    QXmlStreamReader reader(body);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    QVERIFY(models::writeReportPdf(hostileDocument(), pdf).has_value());
}

void TestReportCommand::paperIsUnmistakable()
{
    const std::string file = reported().folder.path("paper.html");
    QCOMPARE(runCli({"report", "--workspace", reported().workspace, "--html", file}).exitCode, 0);
    const QString page = QString::fromUtf8(readAll(file));
    QCOMPARE(page.count(QStringLiteral("PAPER TRADING on recorded prices")), 2); // above and below
}

void TestReportCommand::aSimulationSaysSo()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    const auto run = runCli({"run", "--feed", "sim", "--symbols", "SIM-BTC-USD", "--from", "2024-01-01", "--to",
                             "2024-01-01T06:00:00Z", "--seed", "3", "--workspace", workspace, "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const std::string file = folder.path("sim.html");
    QCOMPARE(runCli({"report", "--workspace", workspace, "--html", file}).exitCode, 0);
    const QString page = QString::fromUtf8(readAll(file));
    QVERIFY(page.contains(QStringLiteral("SIMULATED: the prices were invented")));
    QVERIFY(page.contains(QStringLiteral("it says nothing about any real one")));
}

void TestReportCommand::writesInTheLanguageAskedFor()
{
    const std::string file = reported().folder.path("de.html");
    const auto run = runCli({"report", "--workspace", reported().workspace, "--html", file, "--language", "de"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QString german = QString::fromUtf8(readAll(file));
    QVERIFY(german.contains(QStringLiteral("<html lang=\"de")));
    QVERIFY(german.contains(QStringLiteral("PAPIERHANDEL")));
    const QLocale locale = QLocale(QLocale::German, QLocale::Germany);
    const double equity = reported().run["paper"].toObject()["equity"].toString().toDouble();
    QVERIFY2(fact(german, QStringLiteral("Equity am Ende")).contains(locale.toString(equity, 'f', 2)),
             qPrintable(fact(german, QStringLiteral("Equity am Ende"))));
    const std::string arabic = reported().folder.path("ar.html");
    QCOMPARE(runCli({"report", "--workspace", reported().workspace, "--html", arabic, "--language", "ar"}).exitCode, 0);
    QVERIFY(QString::fromUtf8(readAll(arabic)).contains(QStringLiteral("dir=\"rtl\"")));
    // Nothing of it stays.
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestReportCommand::writesAPdf()
{
    for (const char* language : {"en", "ar", "zh_CN"}) {
        const std::string file = reported().folder.path(std::string(language) + ".pdf");
        const auto run = runCli({"report", "--workspace", reported().workspace, "--pdf", file, "--language", language});
        QVERIFY2(run.exitCode == 0, run.err.c_str());
        const QByteArray pages = readAll(file);
        QVERIFY(pages.startsWith("%PDF-1."));
        QVERIFY(pages.contains("%%EOF"));
        QVERIFY(pages.count("/Type /Page\n") >= 2);
        QVERIFY(pages.size() > 20'000);
    }
}

void TestReportCommand::theWrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("language") << QStringList{"--language", "tlh"} << 2 << "'tlh' is not spoken";
    QTest::newRow("session") << QStringList{"--session", "nobody"} << 2 << "nobody";
    QTest::newRow("folder") << QStringList{"--html", "/no/such/folder/x.html"} << 4 << "/no/such/folder/x.html";
    QTest::newRow("no file") << QStringList{"--html", "-"} << 2 << "expected the name of a file";
}

void TestReportCommand::theWrongWordsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    std::vector<std::string> all{"report", "--workspace", reported().workspace};
    for (const QString& word : words)
        all.push_back(word.toStdString());
    const auto run = runCli(all);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.err.find(said.toStdString()) != std::string::npos, run.err.c_str());
    QVERIFY(run.out.empty());
}

void TestReportCommand::aReportCanBeCancelled()
{
    models::ReportRunner runner(reported().workspace);
    QSignalSpy finished(&runner, &models::ReportRunner::finished);
    QSignalSpy failed(&runner, &models::ReportRunner::failed);
    const QString file = QString::fromStdString(reported().folder.path("cancelled.html"));
    runner.start({}, {}, {file, {}});
    QVERIFY(runner.isRunning());
    runner.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().isEmpty());
    QVERIFY(!QFile::exists(file));
    QVERIFY(!runner.isRunning());
    QSignalSpy progressed(&runner, &models::ReportRunner::progressed);
    runner.start({}, {}, {file, {}});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(QFile::exists(file));
    QVERIFY(!progressed.isEmpty());
    runner.start("nobody", {}, {file, {}});
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(failed.last().front().toString().contains(QStringLiteral("nobody")));
    QCOMPARE(finished.size(), 1);
}

void TestReportCommand::anEmptySessionHasAReport()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    const std::string tape = folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(1));
    QCOMPARE(runCli({"run", "--tape", tape, "--workspace", workspace}).exitCode, 0);
    const std::string file = folder.path("empty.html");
    const std::string pdf = folder.path("empty.pdf");
    const auto run = runCli({"report", "--workspace", workspace, "--html", file, "--pdf", pdf});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QVERIFY(readAll(file).contains("No position was closed."));
    QVERIFY(readAll(pdf).startsWith("%PDF"));
}

SEXTANT_TEST(TestReportCommand)
#include "tst_report_command.moc"
