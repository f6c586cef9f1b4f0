#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/host/cockpit_host.h"
#include "engine/host/scoring_keeper.h"
#include "engine/host/work_pool.h"
#include "engine/storage/workspace.h"
#include "tests/engine/host/synthetic_source.h"
#include "tests/slowness.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;
using analysis::ScoreWeights;
using sextant::test::SyntheticSource;
using Cause = session::WeightsChanged::Cause;

namespace {

constexpr int kPatience = 20'000 * test::kSlowness; // ms that a test waits at most

void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
}

std::string readText(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// A window's host in a folder of its own, with a session that is played by hand.
class Desk {
public:
    explicit Desk(const QString& folder) : file(scoringFileOf(folder.toStdString()))
    {
        options.workspace = folder.toStdString();
        options.operatorName = "tester";
        options.scoringDebounce = 10ms;
        options.scoringWriteInterval = 1ms;
        options.source = []() -> Result<std::unique_ptr<EventSource>> {
            return std::unique_ptr<EventSource>(std::make_unique<SyntheticSource>(40'000));
        };
    }
    [[nodiscard]] bool start(bool isLearning = false)
    {
        host = std::make_unique<CockpitHost>(options);
        if (!host->openWorkspace()) return false;
        OpenRequest request;
        request.kind = OpenRequest::Kind::Recording;
        request.name = "synthetic";
        request.startPaused = true;
        request.speed = 0.0;
        (void)request.setup.settings.set("scoring.signal_timeframes", "1m");
        (void)request.setup.settings.set("scoring.timeframes", "1m");
        (void)request.setup.settings.set("gates.min_signal_score", "0.6");
        if (isLearning) (void)request.setup.flags.set("adaptive_weights", true);
        host->open(request);
        return until([&] { return host->latest() != nullptr && now().scoring.buyScore > 0.0 && isCalm(); });
    }
    template <class Condition>
    [[nodiscard]] bool until(const Condition& condition)
    {
        return QTest::qWaitFor(
            [&] {
                if (!host->isShutDown()) host->poll();
                return condition();
            },
            kPatience);
    }
    [[nodiscard]] bool isCalm() const { return host->latest()->durableSeq == host->latest()->seq; }
    [[nodiscard]] const session::ConfigurationPart& now() const { return *host->latest()->configuration; }
    [[nodiscard]] const session::WeightRow& lastChange() const { return host->latest()->weightChanges.back(); }
    [[nodiscard]] HostState state() const { return host->status().state; }
    [[nodiscard]] ScoringKeeper& keeper() const { return *host->scoring(); }
    /// Plays up to `days` after the beginning.
    [[nodiscard]] bool playDays(int days)
    {
        return host->seek(host->latest()->started + std::chrono::hours(24 * days)) && until([&] {
                   return host->latest()->now >= host->latest()->started + std::chrono::hours(24 * days) - 1h &&
                          host->status().state == HostState::Paused && isCalm();
               });
    }
    [[nodiscard]] bool shutDown()
    {
        QSignalSpy spy(host.get(), &CockpitHost::shutDown);
        host->beginShutdown();
        return until([&] { return !spy.isEmpty(); });
    }

    std::filesystem::path file;
    CockpitHost::Options options;
    std::unique_ptr<CockpitHost> host;
};

} // namespace

/// The life of scoring.config.json (detectors.md §8.5, §8.6), on real files.
class TestScoringKeeper final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatItDoesNotKnow()
    {
        const std::string text = R"({"colour": "blue", "weights": {"detector": 0.4, "technical": 0.6},
                                    "adaptive": {"eta": 0.1}, "thresholds": {"buyScore": 0.65}})";
        const ScoreWeights weights{0.41234567890123456, 0.3, 0.28765432109876544, 0.45, 0.55};
        const ScoreWeights base{0.35, 0.3, 0.35, 0.4, 0.6};
        const std::string learned = withWeights(text, weights, base, 17, Time::fromSeconds(1'700'000'000));
        const auto file = analysis::parseScoringConfig(learned);
        QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
        QVERIFY(file->given == weights); // every digit
        QVERIFY(file->adaptive.base == std::optional(base));
        QCOMPARE(file->adaptive.eta, 0.1);
        QCOMPARE(file->config.buyScore, 0.65);
        QCOMPARE(file->version, std::int64_t{17});
        QVERIFY(learned.find("\"colour\": \"blue\"") < learned.find("\"weights\""));
        QVERIFY(isSameButWeights(*analysis::parseScoringConfig(text), *file));

        ScoringValues values = valuesOf(*file);
        values.minAgreement = 0.8;
        values.timeframeWeights[market::index(market::Timeframe::H1)].reset();
        const auto edited =
            analysis::parseScoringConfig(withValues(learned, values, valuesOf(*file), 18, Time::fromSeconds(1)));
        QCOMPARE(edited->config.minAgreement, 0.8);
        QVERIFY(!edited->config.timeframeWeights[market::index(market::Timeframe::H1)]);
        QVERIFY(edited->given == weights && edited->adaptive.base.has_value());
        values.weights.smc = 0.5;
        const auto reweighed =
            analysis::parseScoringConfig(withValues(learned, values, valuesOf(*file), 18, Time::fromSeconds(1)));
        QVERIFY(reweighed->given.smc == 0.5 && !reweighed->adaptive.base);
    }

    void namesFileLineAndKey()
    {
        const auto problem = [](const std::string& text) {
            const auto file = analysis::parseScoringConfig(text);
            return file ? std::string() : scoringProblem("/somewhere/scoring.config.json", text, file.error());
        };
        QVERIFY(problem("{\n  \"weights\": {},\n  \"thresholds\": {\n    \"buyScore\": 7\n  }\n}")
                    .starts_with("scoring.config.json, line 4: thresholds.buyScore: expected"));
        QVERIFY(problem("{\n  \"hotReload\": 3\n}").starts_with("scoring.config.json, line 2: hotReload: expected"));
        QVERIFY(problem("{\n  \"version\": 1,\n  \"weights\" {}\n}").starts_with("scoring.config.json, line 3: "));
        QVERIFY(problem("{\"detectorWeights\": {\"smc\": 0, \"elliott\": 0, \"harmonic\": 0}}")
                    .starts_with("scoring.config.json, line 1: detectorWeights: "));
    }

    void takesWhatSomebodyWrites()
    {
        Desk desk(m_folder->path());
        QVERIFY(desk.start());
        QVERIFY(!desk.keeper().hasFile());
        QCOMPARE(desk.now().weightsVersion, 0u);
        writeText(desk.file, R"({"detectorWeights": {"smc": 0.5, "elliott": 0.25, "harmonic": 0.25}})");
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 1; }));
        QCOMPARE(desk.now().scoring.detectorWeights.smc, 0.5);
        QVERIFY(desk.lastChange().change.cause == Cause::FileChanged);
        QCOMPARE(desk.lastChange().installed->after.detectorWeights.smc, 0.5);
        QCOMPARE(desk.lastChange().installed->before.detectorWeights.smc, 0.35);
        QVERIFY(desk.keeper().problem().isEmpty() && desk.keeper().hasFile());

        // Replaced as editors do it: another file takes its name.
        writeText(desk.file.string() + "~", R"({"minAgreement": 0.5})");
        std::filesystem::rename(desk.file.string() + "~", desk.file);
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 2; }));
        QCOMPARE(desk.now().scoring.minAgreement, 0.5);
        QCOMPARE(desk.now().scoring.detectorWeights.smc, 0.35);
        // The same again is nothing new.
        writeText(desk.file, R"({"minAgreement": 0.5})");
        QVERIFY(desk.playDays(1));
        QCOMPARE(desk.now().weightsVersion, 2u);

        // The next session begins with it.
        QVERIFY(desk.shutDown());
        desk.host.reset();
        std::filesystem::remove_all(m_folder->path().toStdString() + "/none");
        Desk next(m_folder->path());
        QVERIFY(next.start());
        QVERIFY(next.lastChange().change.cause == Cause::Started);
        QCOMPARE(next.now().scoring.minAgreement, 0.5);
    }

    void aBadFileChangesNothingAndSaysWhatToDo()
    {
        Desk desk(m_folder->path());
        writeText(desk.file, R"({"minAgreement": 0.5})");
        QVERIFY(desk.start());
        const std::uint32_t version = desk.now().weightsVersion;
        const std::uint64_t incidents = desk.host->latest()->incidents.size();
        writeText(desk.file, "{\n \"minAgreement\": 5\n}");
        QVERIFY(desk.until([&] { return desk.host->latest()->incidents.size() > incidents; }));
        QVERIFY(desk.host->latest()->incidents.back().code == ReasonCode::ConfigRefused);
        QVERIFY2(desk.keeper().problem().startsWith(QLatin1String("scoring.config.json, line 2: minAgreement")),
                 qPrintable(desk.keeper().problem()));
        QVERIFY(desk.keeper().problem().contains(QLatin1String("correct the file")));
        QCOMPARE(desk.now().weightsVersion, version);
        QCOMPARE(desk.now().scoring.minAgreement, 0.5);
        // What a new session would begin with is still good.
        QCOMPARE(desk.keeper().text(), std::string(R"({"minAgreement": 0.5})"));
        writeText(desk.file, R"({"minAgreement": 0.7})");
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == version + 1; }));
        QVERIFY(desk.keeper().problem().isEmpty());
        QCOMPARE(desk.host->latest()->incidents.back().code == ReasonCode::ConfigInstalled, true);
    }

    void aFileThatIsBadFromTheStartIsTold()
    {
        Desk desk(m_folder->path());
        writeText(desk.file, R"({"weights": 3})");
        QVERIFY(desk.start());
        QVERIFY(!desk.keeper().problem().isEmpty());
        QVERIFY(desk.until([&] { return !desk.host->latest()->incidents.empty(); }));
        QVERIFY(desk.host->latest()->incidents.back().code == ReasonCode::ConfigRefused);
        QCOMPARE(desk.now().weightsVersion, 0u);
        QCOMPARE(desk.host->status().scoringProblem, desk.keeper().problem().toStdString());
    }

    void withoutHotReloadOnlyTheButtonTakesIt()
    {
        Desk desk(m_folder->path());
        writeText(desk.file, R"({"hotReload": false})");
        QVERIFY(desk.start());
        writeText(desk.file, R"({"hotReload": false, "minAgreement": 0.4})");
        QVERIFY(desk.until([&] { return desk.keeper().isReloadWaiting(); }));
        QCOMPARE(desk.now().weightsVersion, 1u);
        QSignalSpy finished(&desk.keeper(), &ScoringKeeper::finished);
        desk.keeper().reload("Ana", "tried it out");
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 2; }));
        QVERIFY(desk.until([&] { return !finished.isEmpty(); }));
        QVERIFY(finished.front().front().toBool());
        QVERIFY(!desk.keeper().isReloadWaiting());
        QCOMPARE(desk.lastChange().installed->actor, std::string("Ana"));
        QCOMPARE(desk.lastChange().installed->reason, std::string("tried it out"));
        QCOMPARE(desk.lastChange().installed->origin, std::string("reload"));
    }

    void editsAndUndoesWithWhoAndWhy()
    {
        Desk desk(m_folder->path());
        QVERIFY(desk.start());
        QVERIFY(!desk.keeper().canUndo());
        ScoringValues values = desk.keeper().values();
        QCOMPARE(values.buyScore, 0.6); // of the setting
        values.weights.elliott = 0.5;
        values.weights.smc = 0.25;
        values.weights.harmonic = 0.25;
        QSignalSpy finished(&desk.keeper(), &ScoringKeeper::finished);
        QVERIFY(desk.keeper().edit(values, "Ana", "waves work").has_value());
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 1 && finished.size() == 1; }));
        QVERIFY(desk.lastChange().change.cause == Cause::Edited);
        QCOMPARE(std::string(desk.lastChange().change.actor.view()), std::string("Ana"));
        QCOMPARE(desk.lastChange().installed->reason, std::string("waves work"));
        QVERIFY(desk.until([&] { return std::filesystem::exists(desk.file); })); // the first edit makes it
        const auto file = analysis::parseScoringConfig(readText(desk.file));
        QVERIFY(file && file->given.elliott == 0.5 && file->version == 1);
        // Only what was edited is in it: the threshold is still the setting's.
        QCOMPARE(readText(desk.file).find("buyScore"), std::string::npos);

        values = desk.keeper().values();
        values.minAgreement = 0.9;
        QVERIFY(desk.keeper().edit(values, "Ana", "stricter").has_value());
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 2 && finished.size() == 2; }));
        QCOMPARE(desk.now().scoring.minAgreement, 0.9);
        QVERIFY(desk.keeper().canUndo());
        desk.keeper().undo("Ben", "too strict");
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 3 && finished.size() == 3; }));
        QVERIFY(desk.lastChange().change.cause == Cause::Undone);
        QCOMPARE(desk.lastChange().installed->actor, std::string("Ben"));
        QCOMPARE(desk.now().scoring.minAgreement, 0.6);
        QCOMPARE(desk.now().scoring.detectorWeights.elliott, 0.5);
        desk.keeper().undo("Ben", "all of it");
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 4 && finished.size() == 4; }));
        QCOMPARE(desk.now().scoring.detectorWeights.elliott, 0.3);
        QVERIFY(!desk.keeper().canUndo());
        QVERIFY(desk.until([&] { return analysis::parseScoringConfig(readText(desk.file))->given == ScoreWeights(); }));
        // Our own writes were never taken for somebody's.
        QVERIFY(desk.playDays(1));
        QCOMPARE(desk.now().weightsVersion, 4u);

        values.buyScore = 0.2;
        values.sellScore = 0.4;
        const auto refused = desk.keeper().edit(values, "Ana", "nonsense");
        QVERIFY(!refused && refused.error().message.find("thresholds.sellScore") != std::string::npos);
    }

    void writesBackWhatWasLearnedAndKnowsItAgain()
    {
        Desk desk(m_folder->path());
        QVERIFY(desk.start(true));
        QVERIFY(desk.now().adaptive != nullptr);
        QVERIFY(desk.playDays(4));
        QVERIFY(desk.now().adaptive->outcomes > 10);
        QVERIFY(desk.until([&] {
            const auto file = analysis::parseScoringConfig(readText(desk.file));
            return file && file->given == desk.now().adaptive->weights;
        }));
        const auto file = analysis::parseScoringConfig(readText(desk.file));
        QVERIFY(file->adaptive.base == std::optional(ScoreWeights()));
        QCOMPARE(file->version, std::int64_t{desk.now().weightsVersion});
        for (std::uint64_t i = 0; i < desk.host->latest()->weightChanges.end(); ++i)
            QVERIFY(!desk.host->latest()->weightChanges[i].isInstall());

        // Somebody edits one weight in the file: it wins, the others stay as learned.
        const ScoreWeights learned = desk.now().adaptive->weights;
        const std::uint32_t version = desk.now().weightsVersion;
        std::string text = readText(desk.file);
        const std::size_t at = text.find("\"detectorWeights\"");
        const std::size_t from = text.find("\"smc\": ", at) + 7;
        text.replace(from, text.find_first_of(",\n", from) - from, "0.1");
        writeText(desk.file, text);
        QVERIFY(desk.until([&] { return desk.now().weightsVersion > version; }));
        QVERIFY(desk.lastChange().change.cause == Cause::FileChanged);
        const ScoreWeights after = desk.now().adaptive->weights;
        QVERIFY(std::abs(after.smc - 0.1 / (0.1 + learned.elliott + learned.harmonic)) < 1e-9);
        QVERIFY(std::abs(after.elliott / after.harmonic - learned.elliott / learned.harmonic) < 1e-9);
        QCOMPARE(after.detector, learned.detector);

        // The program ends and goes on: the file is its own, nothing is installed anew.
        QVERIFY(desk.playDays(6));
        QVERIFY(desk.shutDown());
        const std::uint32_t last = [&] {
            return static_cast<std::uint32_t>(analysis::parseScoringConfig(readText(desk.file))->version);
        }();
        QVERIFY(last > version);
        desk.host.reset();
        Desk again(m_folder->path());
        again.host = std::make_unique<CockpitHost>(again.options);
        QVERIFY(again.host->openWorkspace().has_value());
        OpenRequest request;
        request.kind = OpenRequest::Kind::Resume;
        request.sessionId = again.host->sessions().front().sessionId;
        request.startPaused = true;
        again.host->open(request);
        const auto isRebuilt = [&] {
            return again.host->latest() != nullptr && again.now().weightsVersion >= last && again.isCalm() &&
                   again.state() == HostState::Paused;
        };
        QVERIFY(again.until(isRebuilt));
        QCOMPARE(again.now().weightsVersion, last);
        QVERIFY(analysis::weightsOf(again.now().scoring) == analysis::parseScoringConfig(readText(again.file))->given);
        // What somebody wrote while nothing ran is taken.
        QVERIFY(again.shutDown());
        again.host.reset();
        text = readText(desk.file);
        const std::size_t brace = text.find('{');
        text.insert(brace + 1, "\n  \"minAgreement\": 0.45,");
        writeText(desk.file, text);
        Desk third(m_folder->path());
        third.host = std::make_unique<CockpitHost>(third.options);
        QVERIFY(third.host->openWorkspace().has_value());
        third.host->open(request);
        QVERIFY(third.until([&] { return third.host->latest() != nullptr && third.now().weightsVersion > last; }));
        QCOMPARE(third.now().scoring.minAgreement, 0.45);
        QVERIFY(third.lastChange().installed->origin == "start");
        // Nobody touched the weights: they are as they were learned.
        QVERIFY(third.lastChange().change.before == third.lastChange().change.after);
    }

    void aReplayIsLeftAlone()
    {
        Desk desk(m_folder->path());
        QVERIFY(desk.start());
        QVERIFY(desk.playDays(1));
        QVERIFY(desk.shutDown());
        desk.host.reset();
        Desk replay(m_folder->path());
        replay.host = std::make_unique<CockpitHost>(replay.options);
        QVERIFY(replay.host->openWorkspace().has_value());
        OpenRequest request;
        request.kind = OpenRequest::Kind::Replay;
        request.sessionId = replay.host->sessions().front().sessionId;
        request.startPaused = true;
        replay.host->open(request);
        QVERIFY(replay.until([&] { return replay.host->latest() != nullptr; }));
        writeText(replay.file, R"({"minAgreement": 0.2})");
        QVERIFY(replay.until([&] { return replay.keeper().text() == R"({"minAgreement": 0.2})"; }));
        QCOMPARE(replay.now().weightsVersion, 0u);
        QCOMPARE(replay.now().scoring.minAgreement, 0.6);
    }

    void saysWhenTheDiskRefuses()
    {
        Desk desk(m_folder->path());
        QVERIFY(desk.start());
        std::filesystem::create_directory(desk.file); // a folder of that name cannot be replaced by a file
        std::ofstream(desk.file / "full") << "x";
        ScoringValues values = desk.keeper().values();
        values.minAgreement = 0.8;
        QVERIFY(desk.keeper().edit(values, "Ana", "try").has_value());
        QVERIFY(desk.until([&] { return desk.now().weightsVersion == 1; })); // it holds all the same
        QVERIFY(desk.until([&] { return desk.keeper().problem().contains(QLatin1String("could not be written")); }));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SEXTANT_TEST(TestScoringKeeper)
#include "tst_scoring_keeper.moc"
