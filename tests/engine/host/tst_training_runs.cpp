#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <atomic>
#include <cmath>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

#include "engine/core/philox.h"
#include "engine/core/uuid.h"
#include "engine/host/replay.h"
#include "engine/host/session_roller.h"
#include "engine/journal/doctor.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/snapshot_builder.h"
#include "engine/storage/projection_tables.h"

using namespace sextant;
using namespace sextant::host;
using session::ModelInstalled;
using session::PendingWork;

namespace {

const Time kMonday = Time::fromSeconds(1'709'510'400); // 2024-03-04T00:00:00Z

/// Minute bars of a market that is calm and rising by turns with wild and falling, the same every time.
class TrainingSource final : public EventSource {
public:
    explicit TrainingSource(int bars, bool isLive = false) : m_isLive(isLive)
    {
        market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
        instrument.id = InstrumentId{1};
        instrument.baseTimeframe = market::Timeframe::M1;
        instrument.tapeTimeframes = static_cast<std::uint16_t>(1U << market::index(market::Timeframe::M1));
        m_instruments.push_back(std::make_shared<const market::Instrument>(instrument));
        RandomStream random(31, RandomPurpose::Test);
        double price = 50'000.0;
        bool isCalm = true;
        for (int i = 0; i < bars; ++i) {
            if (random.nextBelow(isCalm ? 80 : 40) == 0) isCalm = !isCalm;
            const auto of = [&](double p) { return instrument.roundToTick(instrument.toPrice(p)); };
            const double before = price;
            price *= 1.0 + (isCalm ? 4e-4 : -6e-4) + (isCalm ? 4e-4 : 2.5e-3) * random.nextNormal();
            const double reach = price * (isCalm ? 2e-4 : 1.5e-3) * (0.5 + random.nextUniform());
            market::Bar bar;
            bar.open = of(before);
            bar.close = of(price);
            bar.high = of(std::max(before, price) + reach);
            bar.low = of(std::min(before, price) - reach);
            bar.volume = 1.0;
            bar.end = kMonday + std::chrono::minutes(i + 1);
            bar.durationSeconds = 60;
            bar.timeframe = market::Timeframe::M1;
            bar.instrument = 1;
            m_bars.push_back(bar);
        }
    }

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_instruments;
    }
    [[nodiscard]] Time startTime() const override { return kMonday; }
    [[nodiscard]] const std::string& description() const override { return m_description; }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_warnings; }
    [[nodiscard]] bool isLive() const override { return m_isLive; }
    /// A live one has nothing more behind `pauseAt` bars until it is told to go on.
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point) override
    {
        return m_next < pauseAt || isReleased.load();
    }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override
    {
        if (m_next == m_bars.size()) return false;
        const std::size_t most = m_next < pauseAt ? pauseAt - m_next : m_bars.size() - m_next;
        const std::size_t count = std::min({most, std::size_t{77}, m_bars.size() - m_next});
        item.isSpan = true;
        item.span.source = 1;
        item.span.records = std::span<const market::Bar>(m_bars).subspan(m_next, count);
        m_next += count;
        return true;
    }

    std::size_t pauseAt = SIZE_MAX;
    std::atomic<bool> isReleased{false};

private:
    std::vector<std::shared_ptr<const market::Instrument>> m_instruments;
    std::string m_description = R"({"feed":"training"})";
    std::vector<std::string> m_warnings;
    std::vector<market::Bar> m_bars;
    std::size_t m_next = 0;
    bool m_isLive;
};

SessionSetup trainingSetup(const std::vector<std::pair<std::string, std::string>>& more = {})
{
    SessionSetup setup;
    std::vector<std::pair<std::string, std::string>> settings{
        {"scoring.signal_timeframes", "1m"}, {"scoring.timeframes", "1m"},   {"gates.min_signal_score", "0.55"},
        {"scoring.min_agreement", "0"},      {"risk.cooldown_seconds", "0"}, {"regime.hmm.min", "150"},
        {"regime.hmm.train", "200"},         {"regime.hmm.refit", "60"},     {"regime.hmm.restarts", "2"},
        {"regime.ms.train", "150"}};
    settings.insert(settings.end(), more.begin(), more.end());
    for (const auto& [key, value] : settings)
        if (!setup.settings.set(key, value)) throw std::runtime_error(key);
    if (!setup.flags.set("regime_blend", true)) throw std::runtime_error("regime_blend");
    return setup;
}

constexpr double kHeldAt = 0.125; // how far a training is that is held back; others never are so far

/// Trains when it is allowed to: holds the n-th work back until release() or until told to stop.
class HeldTraining {
public:
    explicit HeldTraining(int held) : m_held(held) {}

    [[nodiscard]] std::shared_ptr<SessionWork> work()
    {
        return std::make_shared<SessionWork>(
            [this](const PendingWork& pending, const std::stop_token& stop, const auto& progress) {
                const int number = ++m_begun;
                if (number == m_held) {
                    progress(kHeldAt);
                    std::unique_lock lock(m_mutex);
                    m_changed.wait(lock, stop, [&] { return m_isReleased; });
                    if (stop.stop_requested()) m_wasStopped = true;
                }
                return session::carryOut(pending, stop, progress);
            });
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        m_isReleased = true;
        m_changed.notify_all();
    }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped.load(); }
    [[nodiscard]] int begun() const { return m_begun.load(); }

private:
    const int m_held;
    std::atomic<int> m_begun{0};
    std::atomic<bool> m_wasStopped{false};
    std::mutex m_mutex; // guards m_isReleased
    std::condition_variable_any m_changed;
    bool m_isReleased = false;
};

/// Tells when the run waits for the training that is held back, and counts what happened.
class WaitWatcher final : public SessionObserver {
public:
    void onBegin(const session::Session&) override {}
    void onEvent(const session::Event& event, const session::Session& session, const session::Effects& effects) override
    {
        if (event.kind() != session::EventKind::ModelInstalled) return;
        installedAt.push_back(session.now());
        for (const session::Effect& effect : effects.all())
            if (const auto* incident = std::get_if<session::Incident>(&effect.body)) told.push_back(incident->code);
        if (onInstalled) onInstalled();
    }
    void onSpan(const session::MarketSpan&, const session::Session&, const session::Effects& effects) override
    {
        for (const session::Effect& effect : effects.all())
            if (const auto* request = std::get_if<session::WorkRequested>(&effect.body))
                requestedAt.push_back(request->to);
    }
    void onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput) override
    {
        if (session.pendingWork().empty() || !session.pendingWork().front().isAwaited()) return;
        if (throughput.work.done != kHeldAt || durableSeq < session.lastSeq()) return;
        ++turnsWaiting;
        if (turnsWaiting == 3 && onWaiting) onWaiting(session, throughput);
    }

    std::function<void(const session::Session&, const Throughput&)> onWaiting;
    std::function<void()> onInstalled;
    int turnsWaiting = 0;
    std::vector<Time> requestedAt;
    std::vector<Time> installedAt;
    std::vector<ReasonCode> told;
};

/// Publishes at every turn and looks at the model card of the instrument.
class CardWatcher final : public SessionObserver {
public:
    using Card = session::InstrumentPart::RegimeCard;

    void onBegin(const session::Session&) override { m_builder.begin(1); }
    void onEvent(const session::Event& event, const session::Session& session, const session::Effects& effects) override
    {
        m_builder.note(event, session, effects);
    }
    void onSpan(const session::MarketSpan& span, const session::Session& session,
                const session::Effects& effects) override
    {
        m_builder.note(span, session, effects);
    }
    void onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput&) override
    {
        const session::SnapshotPtr now = m_builder.publish(session, durableSeq, false);
        if (now->instruments.empty()) return;
        const auto& card = now->instruments.front()->regimeCard;
        if (cards.empty() || cards.back() != card) cards.push_back(card);
        const analysis::RegimeEngine& engine = session.state(InstrumentId{1}).regime->engine;
        agrees = agrees && card->hash == engine.modelHash() && card->isTraining != session.pendingWork().empty() &&
                 card->models.trainedTo() == engine.models().trainedTo() && card->isBlend;
    }

    std::vector<std::shared_ptr<const Card>> cards; ///< each once
    bool agrees = true;

private:
    session::SnapshotBuilder m_builder;
};

class TrainingWorkspace {
public:
    TrainingWorkspace() { open(); }
    void open()
    {
        close();
        m_workspace.emplace(storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value());
        m_writer = journal::JournalWriter::open(*m_workspace).value();
    }
    void close()
    {
        m_writer.reset();
        m_workspace.reset();
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(folder() / "ws");
    }
    [[nodiscard]] journal::JournalWriter& writer() { return *m_writer; }
    [[nodiscard]] const storage::Workspace& workspace() const { return *m_workspace; }
    std::string beginSession(const EventSource& source)
    {
        const std::string id = makeUuid7(Time::fromSeconds(1'700'000'000));
        if (!m_writer->beginSession(
                {id, Time::fromSeconds(1), 1, source.description(), session::Session::kDecisionVersion, ""}))
            return {};
        return id;
    }
    [[nodiscard]] std::string table(const std::string& query) const
    {
        const auto database = m_workspace->connect(storage::Database::Access::ReadOnly).value();
        const auto table = database.select(query);
        if (!table) return table.error().message;
        std::string text;
        for (const auto& row : table->rows) {
            for (const storage::Value& value : row) {
                if (const auto* number = std::get_if<std::int64_t>(&value)) text += std::to_string(*number);
                if (const auto* real = std::get_if<double>(&value)) text += std::to_string(*real);
                if (const auto* string = std::get_if<std::string>(&value)) text += *string;
                if (const auto* blob = std::get_if<std::vector<std::uint8_t>>(&value))
                    text.append(blob->begin(), blob->end());
                text += '|';
            }
            text += '\n';
        }
        return text;
    }
    [[nodiscard]] std::int64_t count(const std::string& query) const
    {
        const auto database = m_workspace->connect(storage::Database::Access::ReadOnly).value();
        return database.integer(query).value();
    }

private:
    QTemporaryDir m_folder;
    std::optional<storage::Workspace> m_workspace;
    std::unique_ptr<journal::JournalWriter> m_writer;
};

constexpr int kBars = 900;

} // namespace

class TestTrainingRuns final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What a run without journal, host or thread gives.
        TrainingSource source(kBars);
        WaitWatcher watcher;
        SessionRunner::Options options;
        options.observer = &watcher;
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin(trainingSetup(), source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        m_expected = runner.session().digests();
        m_expectedSeq = runner.session().lastSeq();
        QVERIFY(watcher.installedAt.size() > 5);
        QVERIFY(std::count(watcher.told.begin(), watcher.told.end(), ReasonCode::RegimeModelInstalled) > 3);
        QCOMPARE(runner.throughput().work.works, std::size_t{0});
        QCOMPARE(m_expectedSeq, std::uint64_t{2 + kBars} + watcher.installedAt.size());
        for (std::size_t k = 0; k < watcher.installedAt.size(); ++k)
            QCOMPARE(watcher.installedAt[k], watcher.requestedAt[k] + std::chrono::minutes(5));
    }

    void howLongATrainingTakesChangesNothing()
    {
        // The run waits, says so and answers: here the training goes on only when a command was answered.
        TrainingWorkspace workspace;
        TrainingSource source(kBars);
        HeldTraining training(3);
        CommandInbox inbox;
        WaitWatcher watcher;
        std::atomic<bool> wasAccepted{false};
        double done = -1.0;
        Time waited;
        watcher.onWaiting = [&](const session::Session& session, const Throughput& throughput) {
            waited = session.now();
            done = throughput.work.done;
            const bool isListening =
                inbox.submit({R"({"command":"kill","actor":"a","reason":"r"})", [&](const CommandAnswer& answer) {
                                  wasAccepted = answer.accepted;
                                  training.release();
                              }});
            if (!isListening) training.release();
        };
        const std::string id = workspace.beginSession(source);
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        options.inbox = &inbox;
        options.observer = &watcher;
        options.work = training.work();
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin(trainingSetup(), source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(runner.finish());
        QVERIFY(wasAccepted.load());
        QVERIFY(!runner.session().risk().killSwitch().isDisarmed());
        QCOMPARE(done, kHeldAt);
        QVERIFY(watcher.turnsWaiting >= 3);
        QCOMPARE(watcher.installedAt[2], waited); // nothing went on meanwhile
        QCOMPARE(watcher.installedAt[2], watcher.requestedAt[2] + std::chrono::minutes(5));
        QCOMPARE(runner.session().lastSeq(), m_expectedSeq + 1);
        workspace.close();
        QVERIFY(verifyReplay(workspace.location(), id)->equal);
    }

    void stoppedWhileItWaitsAndResumedItIsTheSame()
    {
        TrainingWorkspace workspace;
        std::string id;
        std::uint64_t stoppedAt = 0;
        {
            TrainingSource source(kBars);
            HeldTraining training(4);
            WaitWatcher watcher;
            std::atomic<bool> stop{false};
            watcher.onWaiting = [&](const session::Session&, const Throughput&) { stop = true; };
            id = workspace.beginSession(source);
            SessionRunner::Options options;
            options.writer = &workspace.writer();
            options.stop = &stop;
            options.observer = &watcher;
            options.work = training.work();
            {
                SessionRunner runner(std::move(options));
                QVERIFY(runner.begin(trainingSetup(), source));
                QVERIFY(runner.run(source).value() == SessionRunner::End::Stopped);
                QVERIFY(runner.suspend());
                QVERIFY(!runner.session().pendingWork().empty());
                stoppedAt = runner.session().lastSeq();
            }
            QVERIFY(training.wasStopped()); // and was waited for: its thread is gone
        }
        QVERIFY(stoppedAt < m_expectedSeq);
        workspace.open();
        resume(workspace, id);
        workspace.close();
        QVERIFY(verifyReplay(workspace.location(), id)->equal);
    }

    void killedWhileATrainingIsPendingItGoesOn()
    {
        // A copy of the files at that moment is what a SIGKILL leaves; a real one is in TestRunCommand.
        TrainingWorkspace workspace;
        TrainingWorkspace killed;
        killed.close();
        std::string id;
        {
            TrainingSource source(kBars);
            HeldTraining training(2);
            WaitWatcher watcher;
            std::atomic<bool> stop{false};
            std::error_code error;
            watcher.onWaiting = [&](const session::Session&, const Throughput&) {
                std::filesystem::remove_all(killed.location().database.parent_path());
                std::filesystem::copy(workspace.location().database.parent_path(),
                                      killed.location().database.parent_path(),
                                      std::filesystem::copy_options::recursive, error);
                stop = true;
            };
            id = workspace.beginSession(source);
            SessionRunner::Options options;
            options.writer = &workspace.writer();
            options.stop = &stop;
            options.observer = &watcher;
            options.work = training.work();
            SessionRunner runner(std::move(options));
            QVERIFY(runner.begin(trainingSetup(), source));
            QVERIFY(runner.run(source).value() == SessionRunner::End::Stopped);
            QVERIFY2(!error, error.message().c_str());
        }
        killed.open();
        {
            session::Session session;
            session::Effects effects;
            auto replay = journal::SessionReplay::open(killed.location(), id).value();
            journal::ReplayRow row;
            while (replay.next(row).value()) {
                if (row.event) session.apply(*row.event, effects);
                for (const session::MarketSpan& span : row.spans)
                    session.apply(span, effects);
            }
            QCOMPARE(session.pendingWork().size(), std::size_t{1});
            QVERIFY(session.pendingWork().front().isAwaited());
        }
        resume(killed, id);
        killed.close();
        QVERIFY(verifyReplay(killed.location(), id)->equal);
    }

    void aFeedDoesNotWait()
    {
        TrainingWorkspace workspace;
        TrainingSource source(kBars, true);
        source.pauseAt = 400; // far behind the fifth bar after the first request
        HeldTraining training(1);
        WaitWatcher watcher;
        std::optional<Time> seen;
        watcher.onWaiting = [&](const session::Session& session, const Throughput&) {
            seen = session.now();
            training.release();
        };
        watcher.onInstalled = [&] { source.isReleased = true; };
        const std::string id = workspace.beginSession(source);
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        options.observer = &watcher;
        options.work = training.work();
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin(trainingSetup(), source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(runner.finish());
        QVERIFY(seen.has_value());
        QVERIFY(watcher.installedAt.front() > watcher.requestedAt.front() + std::chrono::minutes(5));
        // Where it was ready is journaled, so that a replay agrees.
        workspace.close();
        QVERIFY(verifyReplay(workspace.location(), id)->equal);
    }

    void theScreenFollowsTheModels()
    {
        TrainingSource source(kBars);
        CardWatcher watcher;
        SessionRunner::Options options;
        options.observer = &watcher;
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin(trainingSetup(), source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(watcher.agrees);
        // None at first, then by turns in training and trained: shared in between.
        QVERIFY(watcher.cards.size() > 8 && watcher.cards.size() < 40);
        QVERIFY(watcher.cards.front()->hash == Digest{} && !watcher.cards.front()->isTraining);
        QVERIFY(watcher.cards[1]->isTraining && watcher.cards[1]->models.isEmpty());
        const auto& last = *watcher.cards.back();
        QVERIFY(last.hash == last.models.hash() && !last.isOld);
        for (const auto& card : watcher.cards) {
            if (!card->models.hmm) continue;
            double occupancy = 0.0;
            for (std::size_t k = 0; k < card->models.hmm->chain.states; ++k)
                occupancy += card->models.hmm->states[k].occupancy;
            QVERIFY(std::abs(occupancy - 1.0) < 1e-9);
        }
    }

    void trainingsThatFailEndInIncidents()
    {
        TrainingSource source(kBars);
        WaitWatcher watcher;
        SessionRunner::Options options;
        options.observer = &watcher;
        options.work = std::make_shared<SessionWork>([](const PendingWork& pending, const std::stop_token&,
                                                        const auto&) -> std::shared_ptr<const ModelInstalled> {
            auto failed = std::make_shared<ModelInstalled>();
            failed->work = pending.work;
            failed->instrument = pending.instrument;
            failed->timeframe = pending.timeframe;
            failed->failure = ReasonCode::RegimeTrainingFailed;
            return failed;
        });
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin(trainingSetup(), source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(watcher.told.size() > 5);
        QVERIFY(std::all_of(watcher.told.begin(), watcher.told.end(),
                            [](ReasonCode code) { return code == ReasonCode::RegimeTrainingFailed; }));
    }

    void projectionsTellOfModelsAndAreRebuilt()
    {
        TrainingWorkspace workspace;
        TrainingSource source(kBars);
        const std::string id = workspace.beginSession(source);
        {
            SessionRunner::Options options;
            options.writer = &workspace.writer();
            SessionRunner runner(std::move(options));
            QVERIFY(runner.begin(trainingSetup(), source));
            QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
            QVERIFY(runner.finish());
            QVERIFY(runner.session().digests() == m_expected);
        }
        workspace.open(); // waits for the disk
        const std::vector<std::string> queries{
            "SELECT * FROM regime_log ORDER BY seq, ordinal", "SELECT * FROM regime_models ORDER BY seq",
            "SELECT * FROM regime_active ORDER BY symbol", "SELECT * FROM regime_transitions ORDER BY time",
            "SELECT * FROM incidents ORDER BY seq, ordinal"};
        std::vector<std::string> before;
        for (const std::string& query : queries)
            before.push_back(workspace.table(query));
        const std::int64_t models = workspace.count("SELECT count(*) FROM regime_models");
        QVERIFY(models > 3);
        QCOMPARE(models, workspace.count("SELECT count(*) FROM incidents WHERE code = 'REGIME_MODEL_INSTALLED'"));
        QCOMPARE(workspace.count("SELECT count(*) FROM regime_active"), 1);
        QCOMPARE(workspace.count("SELECT count(*) FROM regime_active a JOIN regime_models m USING (session_id, "
                                 "model_id, symbol, timeframe) WHERE a.since = (SELECT max(time) FROM regime_models)"),
                 1);
        QVERIFY(workspace.count("SELECT count(*) FROM regime_log WHERE is_heartbeat = 1") >= (kBars - 210) / 15);
        // Whoever says that it is blended names the model, and that model is there.
        QVERIFY(workspace.count("SELECT count(*) FROM regime_log WHERE source = 'BLEND'") > 10);
        QCOMPARE(workspace.count("SELECT count(*) FROM regime_log WHERE (source = 'RULE') <> (model IS NULL)"), 0);
        QCOMPARE(workspace.count("SELECT count(*) FROM regime_log WHERE model IS NOT NULL AND model NOT IN (SELECT "
                                 "model_id FROM regime_models)"),
                 0);
        QCOMPARE(workspace.count("SELECT count(*) FROM regime_models WHERE states = 3 AND json_array_length(means) = 3 "
                                 "AND json_array_length(transition) = 3 AND json_array_length(occupancy) = 3 AND bic > "
                                 "-2 * log_likelihood AND trained_to > trained_from AND bars BETWEEN 150 AND 200"),
                 workspace.count("SELECT count(*) FROM regime_models WHERE states IS NOT NULL"));
        QVERIFY(workspace.count("SELECT count(*) FROM regime_models WHERE json_valid(switching)") > 0);
        QCOMPARE(workspace.count("SELECT count(*) FROM regime_log WHERE json_valid(features)"),
                 workspace.count("SELECT count(*) FROM regime_log"));
        QVERIFY(workspace.count("SELECT count(*) FROM regime_transitions WHERE dwell > 0") > 1);
        // A model is never changed.
        auto database = workspace.workspace().connect(storage::Database::Access::ReadWrite).value();
        QVERIFY(!database.execute("UPDATE regime_models SET bic = 0"));
        QVERIFY(journal::rebuildProjections(workspace.workspace(), replayProjections));
        for (std::size_t k = 0; k < queries.size(); ++k)
            QVERIFY2(workspace.table(queries[k]) == before[k], queries[k].c_str());
    }

    void aRolledSessionGoesOnWithTheWork()
    {
        // The request of 23:58 is pending when the day ends.
        TrainingWorkspace workspace;
        TrainingSource source(2000);
        WaitWatcher watcher;
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        options.observer = &watcher;
        SessionRoller roller(std::move(options), [] { return Time::fromSeconds(1'700'000'000); });
        QVERIFY(roller.begin(trainingSetup({{"regime.hmm.min", "177"}, {"session.max_days", "0.5"}}), source));
        QVERIFY(roller.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(roller.finish());
        QCOMPARE(roller.rolls(), std::uint64_t{1});
        const Time midnight = kMonday + std::chrono::hours(24);
        bool sawAcross = false;
        for (std::size_t k = 0; k < watcher.installedAt.size(); ++k) {
            QCOMPARE(watcher.installedAt[k], watcher.requestedAt[k] + std::chrono::minutes(5));
            sawAcross = sawAcross || (watcher.requestedAt[k] < midnight && watcher.installedAt[k] > midnight);
        }
        QVERIFY(sawAcross);
        QVERIFY(watcher.installedAt.back() > midnight + std::chrono::hours(2));
        QVERIFY(std::find(watcher.told.begin(), watcher.told.end(), ReasonCode::RegimeModelRefused) ==
                watcher.told.end());
        workspace.open();
        std::vector<std::string> ids;
        {
            const auto database = workspace.workspace().connect(storage::Database::Access::ReadOnly).value();
            const auto records = journal::sessions(database).value();
            for (const auto& record : records)
                ids.push_back(record.info.sessionId);
        }
        QCOMPARE(ids.size(), std::size_t{2});
        workspace.close();
        for (const std::string& id : ids)
            QVERIFY(verifyReplay(workspace.location(), id)->equal);
    }

private:
    /// Goes on with a session that was interrupted; it must end as if it had not been.
    void resume(TrainingWorkspace& workspace, const std::string& id)
    {
        TrainingSource source(kBars);
        auto replay = journal::SessionReplay::open(workspace.location(), id).value();
        QVERIFY(workspace.writer().resumeSession(id));
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        SessionRunner runner(std::move(options));
        QVERIFY(runner.rebuild(replay));
        QVERIFY(runner.session().lastSeq() < m_expectedSeq);
        QVERIFY(!runner.session().pendingWork().empty());
        const auto end = runner.run(source);
        QVERIFY2(end.has_value(), end ? "" : end.error().message.c_str());
        QVERIFY(*end == SessionRunner::End::SourceEnded);
        QVERIFY(runner.finish());
        QVERIFY(runner.session().digests() == m_expected);
        QCOMPARE(runner.session().lastSeq(), m_expectedSeq);
    }

    session::Digests m_expected;
    std::uint64_t m_expectedSeq = 0;
};

SEXTANT_TEST(TestTrainingRuns)
#include "tst_training_runs.moc"
