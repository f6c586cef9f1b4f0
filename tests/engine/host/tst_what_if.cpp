#include <QTest>

#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "engine/core/uuid.h"
#include "engine/host/decision_audit.h"
#include "engine/host/session_runner.h"
#include "engine/host/what_if.h"
#include "tests/engine/host/synthetic_source.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::SyntheticSource;

namespace {

constexpr std::size_t kSteps = 6000;

/// A decision without what a session numbers, as the file of decisions has it.
QByteArray comparable(QJsonObject line)
{
    for (const char* number : {"key", "seq", "signal", "order", "position", "fill", "group", "replaces", "time", "kind",
                               "instrument", "timeframe", "variant", "account"})
        line.remove(QLatin1String(number));
    QJsonArray reasons;
    for (const QJsonValue& value : line["reasons"].toArray()) {
        QJsonObject reason = value.toObject();
        QJsonObject args = reason["args"].toObject();
        for (const char* number : {"order", "position", "signal"})
            if (args.contains(QLatin1String(number))) args[QLatin1String(number)] = 0;
        reason["args"] = args;
        reasons.append(reason);
    }
    line["reasons"] = reasons;
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

std::map<std::string, QByteArray> decisionsIn(const std::filesystem::path& file)
{
    std::map<std::string, QByteArray> out;
    QFile in(QString::fromStdString(file.string()));
    if (!in.open(QIODevice::ReadOnly)) return out;
    while (!in.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(in.readLine()).object();
        out[line["key"].toString().toStdString()] = comparable(line);
    }
    return out;
}

/// What an operator does in the synthetic market, at one step of it.
struct Deed {
    std::size_t step = 0; ///< of the source's items
    session::Command command;
};

/// The synthetic market with deeds between.
class SourceWithDeeds final : public EventSource {
public:
    explicit SourceWithDeeds(std::vector<Deed> deeds) : m_deeds(std::move(deeds)) {}
    const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_market.instruments();
    }
    Time startTime() const override { return m_market.startTime(); }
    const std::string& description() const override { return m_market.description(); }
    const std::vector<std::string>& warnings() const override { return m_market.warnings(); }
    Result<bool> next(session::Sequencer::Item& item) override
    {
        if (m_done < m_deeds.size() && m_deeds[m_done].step <= m_given && m_time.ns != 0) {
            item.isSpan = false;
            item.event = {};
            item.event.time = m_time;
            item.event.body = std::make_shared<const session::Command>(m_deeds[m_done++].command);
            return true;
        }
        ++m_given;
        auto more = m_market.next(item);
        if (more && *more) m_time = item.isSpan ? timeOf(item.span, item.span.size() - 1) : item.event.time;
        return more;
    }

private:
    SyntheticSource m_market{kSteps};
    std::vector<Deed> m_deeds;
    std::size_t m_done = 0;
    std::size_t m_given = 0;
    Time m_time;
};

session::Command deed(session::CommandKind kind, InstrumentId instrument = {})
{
    session::Command command;
    command.kind = kind;
    command.actor = "tester";
    command.reason = "test";
    command.origin = "file";
    command.instrument = instrument;
    return command;
}

/// A stored session of a synthetic market, and what it would be with other settings.
class Stored final {
public:
    explicit Stored(const SessionSetup& setup = {}, std::vector<Deed> deeds = {}) : m_deeds(std::move(deeds))
    {
        storage::Workspace workspace = storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value();
        auto writer = journal::JournalWriter::open(workspace, {}).value();
        SyntheticSource source(kSteps);
        id = makeUuid7(Time::fromSeconds(1'700'000'000));
        if (!writer->beginSession({id, Time::fromSeconds(1), 1, source.description(), 1, ""})) return;
        SessionRunner::Options options;
        options.writer = writer.get();
        play(setup, std::move(options), "base");
    }
    /// Plays the same source with another setup, beside the workspace.
    std::map<std::string, QByteArray> playedWith(const SessionSetup& setup)
    {
        play(setup, {}, "other");
        return decisionsIn(folder() / "other");
    }
    [[nodiscard]] std::map<std::string, QByteArray> decisions() const { return decisionsIn(folder() / "base"); }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(folder() / "ws");
    }
    std::string id;

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    void play(const SessionSetup& setup, SessionRunner::Options options, const char* name)
    {
        SourceWithDeeds source(m_deeds);
        options.decisions = DecisionFile::create((folder() / name).string()).value();
        SessionRunner runner(std::move(options));
        if (!runner.begin(setup, source)) qFatal("begin");
        if (!runner.run(source)) qFatal("run");
        if (!runner.finish()) qFatal("finish");
        played = runner.session().report();
    }
    QTemporaryDir m_folder;
    std::vector<Deed> m_deeds;

public:
    session::SessionReport played; ///< what was played last
};

/// Of the causes of an account.
Cash sumOf(const WhatIfResult& result, std::size_t book)
{
    Cash sum;
    for (const WhatIfCause& cause : result.causes)
        if (cause.book == book) sum += cause.difference;
    return sum;
}

/// Causes add up to the difference of the result, and that is the one of equity where no capital moved otherwise.
/// Converting currencies one by one makes less than a hundred-millionth for each of them.
bool addsUp(const WhatIfResult& result)
{
    for (std::size_t book = 0; book < result.books.size(); ++book) {
        const WhatIfBook& of = result.books[book];
        if (sumOf(result, book) != of.difference() || std::abs(of.rounding.units) > 8) return false;
    }
    const auto isEquity = [](const WhatIfBook& book, const session::BookReport& base,
                             const session::BookReport& changed) {
        return std::abs((changed.equity - base.equity - book.difference()).units) <= 4;
    };
    return isEquity(result.books[0], result.base.paper, result.changed.paper) &&
           isEquity(result.books[1], result.base.shadow, result.changed.shadow);
}

SessionSetup setupWith(const std::vector<std::pair<std::string, std::string>>& settings,
                       const std::vector<std::pair<std::string, bool>>& flags = {})
{
    SessionSetup setup;
    for (const auto& [key, value] : settings)
        if (!setup.settings.set(key, value)) qFatal("setting");
    for (const auto& [name, on] : flags)
        if (!setup.flags.set(name, on)) qFatal("flag");
    return setup;
}

} // namespace

class TestWhatIf final : public QObject {
    Q_OBJECT

private slots:
    void nothingChangedListsNone();
    void aChangeListsExactlyWhatDiffers_data();
    void aChangeListsExactlyWhatDiffers();
    void engineTwoIsComparedToo();
    void otherCurrenciesAddUpToo();
    void weightsAreThoseOfASecondRun_data();
    void weightsAreThoseOfASecondRun();
    void theRouterMayBeAnotherOne();
    void whatOperatorsDidIsGivenAgain();
    void aKilledSessionIsComparedToItsEnd();
    void outcomesAreData();
    void aSessionWithoutEventsIsNoSession();
    void whatBothDoesNotDecideIsNothing();
    void anotherVersionSaysSoAndIsNoFault();
    void wrongChangesAreRefused();
    void itStopsWhenAsked();
    void itIsWrittenAsJson();
};

void TestWhatIf::nothingChangedListsNone()
{
    const Stored stored;
    const auto result = whatIf(stored.location(), stored.id, {});
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->same > 100);
    QCOMPARE(result->differing(), std::uint64_t{0});
    QVERIFY(result->differences.empty() && result->causes.empty() && result->refused.empty());
    QVERIFY(result->base.digests == result->changed.digests);
    QCOMPARE(result->same, static_cast<std::uint64_t>(stored.decisions().size()));
}

void TestWhatIf::aChangeListsExactlyWhatDiffers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("cooldown gate off") << "gates.cooldown_bars"
                                       << "0";
    QTest::newRow("cooldown of risk off") << "risk.cooldown_seconds"
                                          << "0";
    QTest::newRow("less risk a trade") << "risk.per_trade_percent"
                                       << "0.25";
    QTest::newRow("a nearer stop") << "exits.stop_atr"
                                   << "1";
    QTest::newRow("nothing that matters") << "risk.max_order_percent"
                                          << "100";
}

void TestWhatIf::aChangeListsExactlyWhatDiffers()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Stored stored;
    const auto base = stored.decisions();
    const auto other = stored.playedWith(setupWith({{key.toStdString(), value.toStdString()}}));
    const auto result = whatIf(stored.location(), stored.id, {{{key.toStdString(), value.toStdString()}}, {}, {}});
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->refused.empty());
    std::set<std::string> expected;
    for (const auto& [name, line] : base)
        if (!other.contains(name) || other.at(name) != line) expected.insert(name);
    for (const auto& [name, line] : other)
        if (!base.contains(name)) expected.insert(name);
    std::set<std::string> listed;
    Time last = Time::min();
    for (const WhatIfDifference& difference : result->differences) {
        QVERIFY(listed.insert(difference.key).second);
        QVERIFY(difference.time >= last);
        last = difference.time;
        QVERIFY(!difference.cause || *difference.cause < result->causes.size());
        QCOMPARE(difference.base.empty(), !base.contains(difference.key));
        QCOMPARE(difference.changed.empty(), !other.contains(difference.key));
    }
    QCOMPARE(result->differing(), static_cast<std::uint64_t>(result->differences.size()));
    QVERIFY(listed == expected);
    QCOMPARE(result->same + result->onlyBase + result->different, static_cast<std::uint64_t>(base.size()));
    QVERIFY(addsUp(*result));
    const auto first = std::find_if(result->differences.begin(), result->differences.end(),
                                    [](const WhatIfDifference& difference) { return difference.cause.has_value(); });
    QCOMPARE(first == result->differences.end(), result->causes.empty());
    if (!result->causes.empty()) QCOMPARE(result->causes.front().key, first->key);
    QVERIFY(result->restated <= result->different);
}

void TestWhatIf::engineTwoIsComparedToo()
{
    Stored stored(setupWith({}, {{"enable_variant_b", true}, {"enable_shadow_execution", true}}));
    const WhatIfChange change{{{"agents.meta.min_confidence", "0"}, {"agents.meta.min_agents", "1"}}, {}, {}};
    const auto result = whatIf(stored.location(), stored.id, change);
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->differing() > 0);
    for (const WhatIfDifference& difference : result->differences)
        QVERIFY(difference.variant == session::Variant::B);
    QVERIFY(result->base.digests.paper == result->changed.digests.paper);
    QVERIFY(result->base.digests.shadow != result->changed.digests.shadow);
    QVERIFY(addsUp(*result));
    const auto off = whatIf(stored.location(), stored.id, {{}, {{"enable_variant_b", "off"}}, {}});
    QVERIFY(off && off->onlyBase > 0 && off->onlyChanged == 0);
    QVERIFY(off->base.digests.paper == off->changed.digests.paper);
}

/// What is earned in another currency moves with its rate until the end; booked at the rates of its moments the causes
/// would not add up.
void TestWhatIf::otherCurrenciesAddUpToo()
{
    SessionSetup setup =
        setupWith({{"account.currency", "BTC"}}, {{"enable_variant_b", true}, {"enable_shadow_execution", true}});
    setup.initialCash = Cash{2LL * 100'000'000LL};
    Stored stored(setup);
    QVERIFY(stored.played.fills > 0);
    SessionSetup other = setup;
    QVERIFY(other.settings.set("exits.stop_atr", "0.5").has_value());
    stored.playedWith(other);
    const auto result = whatIf(stored.location(), stored.id, {{{"exits.stop_atr", "0.5"}}, {}, {}});
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(!result->causes.empty());
    QCOMPARE(result->books[0].currency, std::string("BTC"));
    QVERIFY(result->books[0].difference().units != 0);
    QVERIFY(addsUp(*result));
    QCOMPARE(result->changed.paper.equity.units, stored.played.paper.equity.units);
    QVERIFY(result->changed.digests == stored.played.digests);
}

void TestWhatIf::weightsAreThoseOfASecondRun_data()
{
    QTest::addColumn<QString>("given"); // the session's own scoring configuration
    QTest::addColumn<QString>("same");  // what the second run is given
    QTest::newRow("it had none") << QString() << QStringLiteral(R"({"weights":{"technical":1,"detector":0}})");
    QTest::newRow("it had one") << QStringLiteral(R"({"minAgreement":0.1,"weights":{"technical":0.5,"detector":0.5}})")
                                << QStringLiteral(R"({"minAgreement":0.1,"weights":{"technical":1,"detector":0}})");
}

void TestWhatIf::weightsAreThoseOfASecondRun()
{
    QFETCH(QString, given);
    QFETCH(QString, same);
    SessionSetup setup = setupWith({{"gates.min_signal_score", "0.55"}, {"scoring.min_agreement", "0.1"}});
    setup.scoringConfig = given.toStdString();
    Stored stored(setup);
    const auto base = stored.decisions();
    setup.scoringConfig = same.toStdString();
    const auto other = stored.playedWith(setup);
    const WhatIfChange change{{}, {}, {}, {{"technical", "1"}, {"detector", "0"}}};
    const auto result = whatIf(stored.location(), stored.id, change);
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(base != other);
    std::size_t expected = 0;
    for (const auto& [key, line] : base)
        expected += !other.contains(key) || other.at(key) != line ? 1 : 0;
    for (const auto& [key, line] : other)
        expected += base.contains(key) ? 0 : 1;
    QCOMPARE(result->differing(), static_cast<std::uint64_t>(expected));
    QCOMPARE(result->changed.paper.equity.units, stored.played.paper.equity.units);
    QVERIFY(addsUp(*result));
    // Another score of a bar that is held anyway is listed, and is the cause of nothing.
    for (const WhatIfDifference& difference : result->differences)
        if (difference.effect == session::EffectKind::SignalScored && difference.was.state == "HOLD" &&
            difference.wouldBe.state == "HOLD")
            QVERIFY(!difference.cause.has_value());
    QVERIFY(result->restated > 0 && result->causes.size() < result->differing() / 2);
    // Weights that together are none are no configuration.
    const auto none = whatIf(stored.location(), stored.id, {{}, {}, {}, {{"technical", "0"}, {"detector", "0"}}});
    QVERIFY(!none);
}

void TestWhatIf::theRouterMayBeAnotherOne()
{
    const std::vector<std::pair<std::string, bool>> on{{"enable_variant_b", true}, {"enable_shadow_execution", true}};
    Stored stored(setupWith({{"agents.meta.min_confidence", "0"}, {"agents.meta.min_agents", "1"}}, on));
    stored.playedWith(setupWith({{"agents.meta.min_confidence", "0"},
                                 {"agents.meta.min_agents", "1"},
                                 {"router.mode", "split"},
                                 {"router.split_percent", "50"}},
                                on));
    const WhatIfChange split{{{"router.mode", "split"}, {"router.split_percent", "50"}}, {}, {}, {}};
    const auto result = whatIf(stored.location(), stored.id, split);
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->differing() > 0);
    QVERIFY(result->changed.digests == stored.played.digests);
    QVERIFY(addsUp(*result));
    // A rule of an experiment says that there was none.
    const auto rule = whatIf(stored.location(), stored.id, {{}, {}, "split v2 split=5000 exposure=10000", {}});
    QVERIFY2(rule, rule ? "" : rule.error().message.c_str());
    QVERIFY(rule->isWithoutExperiment);
    QCOMPARE(rule->differing(), std::uint64_t{0});
    // An experiment that ran has its rule changed.
    SessionSetup setup = setupWith({{"agents.meta.min_confidence", "0"}, {"agents.meta.min_agents", "1"}}, on);
    setup.experiment = "rollout";
    setup.experimentRule = "paired v2 split=5000 exposure=10000";
    setup.experimentActor = "tester";
    Stored with(setup);
    setup.experimentRule = "split v2 split=5000 exposure=10000";
    with.playedWith(setup);
    const auto changed = whatIf(with.location(), with.id, {{}, {}, setup.experimentRule, {}});
    QVERIFY2(changed, changed ? "" : changed.error().message.c_str());
    QVERIFY(!changed->isWithoutExperiment && changed->differing() > 0);
    QVERIFY(changed->changed.digests == with.played.digests);
}

/// Capital, corrections, accounts and closes happen in both; the causes still add up.
void TestWhatIf::whatOperatorsDidIsGivenAgain()
{
    const InstrumentId bitcoin{1};
    std::vector<Deed> deeds;
    session::Command open = deed(session::CommandKind::OpenAccount);
    open.account = "second";
    open.amount = Cash{50'000LL * 100'000'000LL};
    deeds.push_back({20, open});
    session::Command capital = deed(session::CommandKind::Capital);
    capital.amount = Cash{10'000LL * 100'000'000LL};
    deeds.push_back({60, capital});
    session::Command order = deed(session::CommandKind::Order, bitcoin);
    order.account = "second";
    order.side = market::Side::Buy;
    order.quantity = Lots{200};
    deeds.push_back({70, order});
    session::Command correct = deed(session::CommandKind::Correct, bitcoin);
    correct.side = market::Side::Buy;
    correct.quantity = Lots{150};
    correct.price = Price{5'000'000'000'000};
    deeds.push_back({90, correct});
    session::Command back = capital;
    back.amount = Cash{-5'000LL * 100'000'000LL};
    deeds.push_back({120, back});
    deeds.push_back({140, deed(session::CommandKind::Flatten)});
    Stored stored(setupWith({}), deeds);
    const auto same = whatIf(stored.location(), stored.id, {});
    QVERIFY2(same, same ? "" : same.error().message.c_str());
    QCOMPARE(same->differing(), std::uint64_t{0});
    stored.playedWith(setupWith({{"risk.per_trade_percent", "0.2"}, {"exits.stop_atr", "0.5"}}));
    const auto result = whatIf(stored.location(), stored.id,
                               {{{"risk.per_trade_percent", "0.2"}, {"exits.stop_atr", "0.5"}}, {}, {}, {}});
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->differing() > 0 && result->refused.empty());
    QVERIFY(result->changed.digests == stored.played.digests);
    QCOMPARE(result->books.size(), std::size_t{3});
    QCOMPARE(result->books[2].account, std::string("second"));
    QVERIFY(result->books[2].difference().units != 0); // its stop was nearer
    QVERIFY(addsUp(*result));
}

void TestWhatIf::aKilledSessionIsComparedToItsEnd()
{
    Stored stored(setupWith({}), {{100, deed(session::CommandKind::Kill)}});
    const auto same = whatIf(stored.location(), stored.id, {});
    QVERIFY2(same, same ? "" : same.error().message.c_str());
    QCOMPARE(same->differing(), std::uint64_t{0});
    stored.playedWith(setupWith({{"risk.kill_flatten", "true"}}));
    const auto result = whatIf(stored.location(), stored.id, {{{"risk.kill_flatten", "true"}}, {}, {}, {}});
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->changed.digests == stored.played.digests);
    QVERIFY(addsUp(*result));
}

void TestWhatIf::outcomesAreData()
{
    Stored stored;
    const auto result = whatIf(stored.location(), stored.id, {{{"gates.cooldown_bars", "0"}}, {}, {}, {}});
    QVERIFY(result && !result->causes.empty());
    for (const WhatIfDifference& difference : result->differences) {
        QCOMPARE(difference.was.isPresent, !difference.base.empty());
        QCOMPARE(difference.wouldBe.isPresent, !difference.changed.empty());
    }
    const WhatIfCause& first = result->causes.front();
    QVERIFY(first.effect == session::EffectKind::GateVerdict);
    QCOMPARE(first.was.state, std::string("blocked"));
    QVERIFY(first.was.code == ReasonCode::GateCooldown);
    QCOMPARE(first.wouldBe.state, std::string("passed"));
    QCOMPARE(toString(first.was), std::string("blocked GATE_COOLDOWN"));
    QCOMPARE(toString(DecisionOutcome{}), std::string("absent"));
}

void TestWhatIf::aSessionWithoutEventsIsNoSession()
{
    const QTemporaryDir folder;
    const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
    const std::string id = makeUuid7(Time::fromSeconds(1'700'000'000));
    {
        storage::Workspace workspace = storage::Workspace::open(location, "host_tests", Time::fromSeconds(1)).value();
        auto writer = journal::JournalWriter::open(workspace, {}).value();
        QVERIFY(writer->beginSession({id, Time::fromSeconds(1), 1, R"({"feed":"synthetic"})", 1, ""}));
    }
    for (const WhatIfChange& change : {WhatIfChange{}, WhatIfChange{{}, {}, {}, {{"smc", "1"}}}}) {
        const auto result = whatIf(location, id, change);
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("nothing to play again") != std::string::npos,
                 result.error().message.c_str());
    }
}

/// Engine 2 is off: what is changed of it decides nothing, and that is no fault.
void TestWhatIf::whatBothDoesNotDecideIsNothing()
{
    const Stored stored;
    std::uint64_t told = 0;
    const auto result = whatIf(stored.location(), stored.id, {{{"agents.meta.min_confidence", "100"}}, {}, {}, {}}, {},
                               [&](double share, Time) {
                                   ++told;
                                   QVERIFY(share >= 0.0 && share <= 1.0);
                               });
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QCOMPARE(result->differing(), std::uint64_t{0});
    QVERIFY(result->causes.empty() && told > 0);
    QVERIFY(addsUp(*result));
}

/// A session that plays otherwise than it was recorded: of this version it is damaged, of another one it was decided
/// by another engine.
void TestWhatIf::anotherVersionSaysSoAndIsNoFault()
{
    for (const bool isOther : {false, true}) {
        const QTemporaryDir folder;
        const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
        const std::string id = makeUuid7(Time::fromSeconds(1'700'000'000));
        const std::int32_t version = session::Session::kDecisionVersion - (isOther ? 1 : 0);
        {
            storage::Workspace workspace =
                storage::Workspace::open(location, "host_tests", Time::fromSeconds(1)).value();
            auto writer = journal::JournalWriter::open(workspace, {}).value();
            QVERIFY(writer->beginSession({id, Time::fromSeconds(1), 1, R"({"feed":"synthetic"})", version, ""}));
            auto start = std::make_shared<session::SessionStart>();
            start->decisionVersion = version;
            start->initialCash = Cash{1'000'000'000'000};
            session::Event event;
            event.seq = 1;
            event.time = Time::fromSeconds(1'700'000'000);
            event.body = std::shared_ptr<const session::SessionStart>(std::move(start));
            journal::BatchPtr batch = writer->takeBatch();
            batch->add(event);
            batch->mark(sha256(std::vector<std::uint8_t>{1}));
            QVERIFY(writer->append(std::move(batch)));
            QVERIFY(writer->flush());
        }
        const auto result = whatIf(location, id, {});
        const auto audit = auditDecisions(location, id);
        QVERIFY(audit);
        QCOMPARE(audit->otherVersion, isOther);
        if (isOther) {
            QVERIFY2(result, result ? "" : result.error().message.c_str());
            QVERIFY(result->isOtherVersion);
            QVERIFY2(audit->faults.empty(), audit->faults.empty() ? "" : audit->faults.front().message.c_str());
        } else {
            QVERIFY(!result && result.error().code == ErrorCode::Corrupt);
            QCOMPARE(audit->faults.size(), std::size_t{1});
        }
    }
}

void TestWhatIf::wrongChangesAreRefused()
{
    const Stored stored;
    QVERIFY(whatIf(stored.location(), stored.id, {{{"no.such", "1"}}, {}, {}}).error().code == ErrorCode::NotFound);
    QVERIFY(whatIf(stored.location(), stored.id, {{{"exits.stop_atr", "much"}}, {}, {}}).error().code ==
            ErrorCode::InvalidArgument);
    QVERIFY(whatIf(stored.location(), stored.id, {{}, {{"no_such", "on"}}, {}}).error().code == ErrorCode::NotFound);
    QVERIFY(whatIf(stored.location(), stored.id, {{}, {{"futures", "perhaps"}}, {}}).error().code ==
            ErrorCode::InvalidArgument);
    QVERIFY(whatIf(stored.location(), stored.id, {{}, {}, "half"}).error().code == ErrorCode::InvalidArgument);
    QVERIFY(whatIf(stored.location(), stored.id, {{{"account.currency", "EUR"}}, {}, {}}).error().code ==
            ErrorCode::Refused);
    QVERIFY(whatIf(stored.location(), stored.id, {{}, {}, {}, {{"gravity", "1"}}}).error().code == ErrorCode::NotFound);
    for (const char* wrong : {"", "-1", "nan", "inf", "1e9", "1,5", "0x10"})
        QVERIFY2(whatIf(stored.location(), stored.id, {{}, {}, {}, {{"smc", wrong}}}).error().code ==
                     ErrorCode::InvalidArgument,
                 wrong);
    QVERIFY(whatIf(stored.location(), "no-such-session", {}).error().code == ErrorCode::NotFound);
}

void TestWhatIf::itStopsWhenAsked()
{
    const Stored stored;
    std::stop_source stop;
    stop.request_stop();
    const auto result = whatIf(stored.location(), stored.id, {}, stop.get_token());
    QVERIFY(!result && result.error().code == ErrorCode::Interrupted);
}

void TestWhatIf::itIsWrittenAsJson()
{
    Stored stored;
    const auto result = whatIf(stored.location(), stored.id, {{{"gates.cooldown_bars", "0"}}, {}, {}});
    QVERIFY(result);
    QJsonParseError error;
    const std::string text = whatIfJson(*result);
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(json["decisions"]["same"].toInteger(), static_cast<qint64>(result->same));
    QCOMPARE(json["decisions"]["only_changed"].toArray().size(), static_cast<qsizetype>(result->onlyChanged));
    QCOMPARE(json["base"]["digest"].toString().size(), 64);
    QCOMPARE(json["first_cause"].isNull(), result->causes.empty());
}

SEXTANT_TEST(TestWhatIf)
#include "tst_what_if.moc"
