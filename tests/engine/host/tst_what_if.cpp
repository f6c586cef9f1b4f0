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

/// A stored session of a synthetic market, and what it would be with other settings.
class Stored final {
public:
    explicit Stored(const SessionSetup& setup = {})
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
        SyntheticSource source(kSteps);
        options.decisions = DecisionFile::create((folder() / name).string()).value();
        SessionRunner runner(std::move(options));
        if (!runner.begin(setup, source)) qFatal("begin");
        if (!runner.run(source)) qFatal("run");
        if (!runner.finish()) qFatal("finish");
    }
    QTemporaryDir m_folder;
};

Cash sumOf(const WhatIfResult& result)
{
    Cash sum;
    for (const WhatIfCause& cause : result.causes)
        sum.units += cause.difference.units;
    return sum;
}

Cash differenceOf(const WhatIfResult& result)
{
    return Cash{result.changed.paper.equity.units - result.base.paper.equity.units +
                result.changed.shadow.equity.units - result.base.shadow.equity.units};
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
    QCOMPARE(sumOf(*result).units, differenceOf(*result).units);
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
    QCOMPARE(sumOf(*result).units, differenceOf(*result).units);
    const auto off = whatIf(stored.location(), stored.id, {{}, {{"enable_variant_b", "off"}}, {}});
    QVERIFY(off && off->onlyBase > 0 && off->onlyChanged == 0);
    QVERIFY(off->base.digests.paper == off->changed.digests.paper);
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
