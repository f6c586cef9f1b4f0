#include "app/cockpit/screen_runs.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStringList>
#include <QThread>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <utility>

#include "app/cockpit/screens.h"

namespace sextant::cockpit {
namespace {

using ui::ColorScheme;

constexpr int kMostAtOnce = 4;
constexpr int kLastLines = 5; // of a program that failed

/// What a run left in its folder.
struct Outcome {
    ScreenRun run;
    bool isWhole = false;
    int pictures = 0;
    QStringList findings;
    double seconds = 0.0;
    QString trouble; ///< of one that is not whole: what the program said last
};

class Runner final : public QObject {
public:
    Runner(const ScreenWishes& wishes, std::vector<ScreenRun> runs)
        : m_wishes(wishes), m_folder(QString::fromStdString(wishes.folder.string())), m_runs(std::move(runs))
    {}

    std::vector<Outcome> run()
    {
        m_clock.start();
        const int atOnce = std::clamp(QThread::idealThreadCount(), 1, kMostAtOnce);
        for (int i = 0; i < atOnce; ++i)
            startNext();
        if (m_working > 0) m_loop.exec();
        return std::move(m_outcomes);
    }

private:
    void startNext()
    {
        if (m_next >= m_runs.size()) return;
        const ScreenRun run = m_runs[m_next++];
        const QString folder = QDir(m_folder).filePath(run.name());
        QDir(folder).removeRecursively(); // of an earlier time
        QStringList words{QStringLiteral("--screens"),  folder,
                          QStringLiteral("--language"), run.language,
                          QStringLiteral("--theme"),    schemeName(run.scheme),
                          QStringLiteral("--scale"),    QString::number(run.percent)};
        if (run.isBrief) words << QStringLiteral("--brief");
        for (const std::string& file : run.hasOptions ? m_wishes.optionTape : m_wishes.tape)
            words << QStringLiteral("--tape") << QString::fromStdString(file);
        auto* process = new QProcess(this);
        process->setProcessChannelMode(QProcess::MergedChannels);
        const qint64 since = m_clock.elapsed();
        const auto ended = [this, process, run, folder, since] {
            if (process->property("ended").toBool()) return; // told twice where it crashed
            process->setProperty("ended", true);
            Outcome outcome = read(run, folder, QString::fromUtf8(process->readAll()));
            outcome.seconds = static_cast<double>(m_clock.elapsed() - since) / 1e3;
            process->deleteLater();
            tell(outcome);
            m_outcomes.push_back(std::move(outcome));
            --m_working;
            startNext();
            if (m_working == 0) m_loop.quit();
        };
        connect(process, &QProcess::finished, this, ended);
        connect(process, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) ended();
        });
        ++m_working;
        process->start(QCoreApplication::applicationFilePath(), words);
    }

    static Outcome read(const ScreenRun& run, const QString& folder, const QString& said)
    {
        Outcome outcome;
        outcome.run = run;
        outcome.pictures = static_cast<int>(QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files).size());
        QFile file(QDir(folder).filePath(QLatin1StringView(kFindingsFile)));
        outcome.isWhole = file.open(QIODevice::ReadOnly);
        if (outcome.isWhole) {
            outcome.findings = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        } else {
            const QStringList lines = said.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            outcome.trouble = lines.mid(std::max<qsizetype>(0, lines.size() - kLastLines)).join(QLatin1Char('\n'));
        }
        return outcome;
    }

    void tell(const Outcome& outcome)
    {
        ++m_done;
        const double minutes = static_cast<double>(m_clock.elapsed()) / 60e3;
        const auto left = static_cast<double>(m_runs.size() - m_done);
        std::printf("%zu of %zu: %s: %d pictures, %s, %.0f s; about %.0f min left\n", m_done, m_runs.size(),
                    qPrintable(outcome.run.name()), outcome.pictures,
                    outcome.isWhole ? qPrintable(QStringLiteral("%1 findings").arg(outcome.findings.size()))
                                    : "not done",
                    outcome.seconds, std::ceil(minutes / static_cast<double>(m_done) * left));
        std::fflush(stdout);
    }

    const ScreenWishes& m_wishes;
    QString m_folder;
    std::vector<ScreenRun> m_runs;
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    int m_working = 0;
    std::vector<Outcome> m_outcomes;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
};

QString summaryOf(const std::vector<Outcome>& outcomes)
{
    int pictures = 0;
    qsizetype findings = 0;
    qsizetype undone = 0;
    QString text;
    for (const Outcome& outcome : outcomes) {
        pictures += outcome.pictures;
        findings += outcome.findings.size();
        undone += outcome.isWhole ? 0 : 1;
        for (const QString& finding : outcome.findings)
            text += outcome.run.name() + QLatin1Char('/') + finding + QLatin1Char('\n');
        if (!outcome.isWhole) text += QStringLiteral("%1: was not done: %2\n").arg(outcome.run.name(), outcome.trouble);
    }
    return text +
           QStringLiteral("%1 pictures in %2 runs, %3 findings").arg(pictures).arg(outcomes.size()).arg(findings) +
           (undone == 0 ? QStringLiteral("\n") : QStringLiteral("; %1 runs were not done\n").arg(undone));
}

} // namespace

QString ScreenRun::name() const
{
    return QStringLiteral("%1%2-%3-%4")
        .arg(hasOptions ? QStringLiteral("options-") : QString(), language, schemeName(scheme))
        .arg(percent);
}

std::vector<ScreenRun> screenRuns(const ScreenWishes& wishes)
{
    const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")};
    constexpr std::array kSchemes{ColorScheme::Dark, ColorScheme::Light, ColorScheme::HighContrast};
    std::vector<ScreenRun> runs;
    const auto add = [&](const ScreenRun& run) {
        if ((!wishes.language || *wishes.language == run.language) &&
            (!wishes.scheme || *wishes.scheme == run.scheme) && (!wishes.percent || *wishes.percent == run.percent))
            runs.push_back(run);
    };
    // The long ones first, so that none is waited for alone at the end.
    for (const bool isBrief : {false, true})
        for (int l = 0; l < 3; ++l)
            for (int s = 0; s < 3; ++s)
                if (isBrief == (l != s))
                    add({languages[l], kSchemes[static_cast<std::size_t>(s)], 100, isBrief || wishes.isBrief, false});
    for (int i = 0; i < 3; ++i)
        add({languages[i], kSchemes[static_cast<std::size_t>(i)], 200, i != 0 || wishes.isBrief, false});
    if (!wishes.optionTape.empty()) {
        add({languages[0], ColorScheme::Dark, 100, true, true});
        add({languages[2], ColorScheme::Light, 200, true, true});
    }
    return runs;
}

Result<void> takeAllScreens(const ScreenWishes& wishes)
{
    const QString folder = QString::fromStdString(wishes.folder.string());
    if (!QDir().mkpath(folder)) return fail(ErrorCode::Io, wishes.folder.string() + ": the folder cannot be made");
    std::vector<ScreenRun> runs = screenRuns(wishes);
    if (runs.empty())
        return fail(ErrorCode::InvalidArgument, "--screens: expected en, de or ar as --language, and 100 or 200 as "
                                                "--scale; one of each with a --theme is always possible");
    std::printf("taking pictures of all screens, %zu times\n", runs.size());
    std::fflush(stdout);
    const std::vector<Outcome> outcomes = Runner(wishes, std::move(runs)).run();
    const QString summary = summaryOf(outcomes);
    std::printf("\n%s", qPrintable(summary));
    QSaveFile file(QDir(folder).filePath(QStringLiteral("summary.txt")));
    const QByteArray text = summary.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, wishes.folder.string() + ": the summary cannot be written");
    const bool isFine = std::all_of(outcomes.begin(), outcomes.end(), [](const Outcome& outcome) {
        return outcome.isWhole && outcome.findings.isEmpty();
    });
    if (!isFine) return fail(ErrorCode::CheckFailed, "some screens cannot be read well, see above");
    return {};
}

} // namespace sextant::cockpit
