#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <map>
#include <set>

#include <rapidcheck.h>

#include "engine/host/command_inbox.h"
#include "engine/host/operator_gate.h"
#include "engine/host/operator_seat.h"
#include "engine/host/operators.h"
#include "engine/host/workspace_client.h"
#include "engine/host/workspace_server.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;

namespace {

constexpr PassphraseCost kCheap{8, 1, 1};
constexpr const char* kRight = "correct horse";
constexpr const char* kWrong = "correct house";

/// specs/agents.md §1.3 and traceability P-4, written down a second time: viewer, analyst, trader, admin.
struct Expected {
    OperatorAction action;
    const char* name;
    const char* may; // "-" no, "x" yes
};
constexpr std::array kMatrix{
    Expected{OperatorAction::Look, "look", "xxxx"},
    Expected{OperatorAction::Kill, "kill", "xxxx"},
    Expected{OperatorAction::OpenSessions, "open_sessions", "-xxx"},
    Expected{OperatorAction::WriteNotes, "write_notes", "-xxx"},
    Expected{OperatorAction::SwitchFlags, "switch_flags", "-xxx"},
    Expected{OperatorAction::RunExperiments, "run_experiments", "-xxx"},
    Expected{OperatorAction::TuneAnalysis, "tune_analysis", "-xxx"},
    Expected{OperatorAction::SwitchRiskFlags, "switch_risk_flags", "--xx"},
    Expected{OperatorAction::Trade, "trade", "--xx"},
    Expected{OperatorAction::ChangeSettings, "change_settings", "--xx"},
    Expected{OperatorAction::ChangeLimits, "change_limits", "---x"},
    Expected{OperatorAction::BookByHand, "book_by_hand", "---x"},
    Expected{OperatorAction::LiftStops, "lift_stops", "---x"},
    Expected{OperatorAction::ManageOperators, "manage_operators", "---x"},
};
constexpr std::array kRoles{OperatorRole::Viewer, OperatorRole::Analyst, OperatorRole::Trader, OperatorRole::Admin};

} // namespace

class TestOperators final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        m_now = Time::fromSeconds(1'000'000);
        m_workspace.emplace(storage::Workspace::open(location(), "host_tests", m_now).value());
        reopen();
    }
    void cleanup()
    {
        m_operators.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void passphrasesAreHashedWithSaltAndCost()
    {
        const auto hash = hashPassphrase(kRight);
        QVERIFY(hash.has_value());
        QVERIFY2(hash->starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), hash->c_str());
        QVERIFY(hash->find(kRight) == std::string::npos);
        QVERIFY(isPassphrase(*hash, kRight).value());
        QVERIFY(!isPassphrase(*hash, kWrong).value());
        QVERIFY(*hashPassphrase(kRight, kCheap) != *hashPassphrase(kRight, kCheap));
        QVERIFY(isPassphrase("$argon2id$nonsense", kRight).error().code == ErrorCode::Corrupt);
        // RFC 9106 calls the variant "id"; the reference implementation's own test vector for it.
        QVERIFY(isPassphrase("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                             "password")
                    .value());
    }

    void passphrasesHaveEightCharacters()
    {
        QVERIFY(checkPassphrase("1234567").error().code == ErrorCode::InvalidArgument);
        QVERIFY(checkPassphrase("12345678").has_value());
        QVERIFY2(!checkPassphrase("äöüß").has_value(), "eight bytes are four characters");
        QVERIFY(checkPassphrase("äöüßäöüß").has_value());
        QVERIFY(!checkPassphrase("\xff\xff\xff\xff\xff\xff\xff\xff").has_value());
        QVERIFY(!checkPassphrase(std::string(1025, 'x')).has_value());
        QVERIFY(checkPassphrase("1234567").error().message.find("1234567") == std::string::npos);
    }

    void aFreshWorkspaceIsOpen()
    {
        QVERIFY(m_operators->isOpen());
        for (const char* who : {"admin", "anybody", ""})
            for (const Expected& row : kMatrix)
                QVERIFY(m_operators->check(Door::Local, who, row.action).isAllowed());
        QVERIFY(m_operators->events().empty());
        secure();
        QVERIFY(!m_operators->isOpen());
        for (const char* who : {"admin", "anybody", ""})
            QVERIFY(!m_operators->check(Door::Local, who, OperatorAction::Trade).isAllowed());
    }

    void whoHasAPassphraseIsAskedForItInAnOpenWorkspaceToo()
    {
        QVERIFY(m_operators->add(Door::Local, "anybody", "vera", OperatorRole::Viewer, kRight).has_value());
        QVERIFY(m_operators->isOpen());
        QVERIFY(m_operators->check(Door::Local, "vera", OperatorAction::Trade).refusal == Verdict::Refusal::Locked);
        QVERIFY(m_operators->unlock(Door::Local, "vera", kRight).has_value());
        QVERIFY(m_operators->check(Door::Local, "vera", OperatorAction::Trade).refusal == Verdict::Refusal::RoleTooLow);
        QVERIFY(m_operators->check(Door::Local, "anybody", OperatorAction::Trade).isAllowed());
    }

    /// Any sequence of tries, actions, locks and waits: who is unlocked, and when a try is taken, is what a slow model
    /// says.
    void S3_P42_anUnlockFollowsTheRightPassphraseAndEndsAfter24Hours()
    {
        secure();
        const bool held = rc::check("any sequence of tries and waits", [&] {
            m_operators->lock(Door::Window, "admin");
            m_now = m_now + std::chrono::hours(48);
            RC_ASSERT(m_operators->unlock(Door::Window, "admin", kRight).has_value());
            m_operators->lock(Door::Window, "admin");
            std::optional<Time> since;
            Time last = m_now;
            int failures = 0;
            Time failed = m_now;
            const auto isUnlocked = [&] { return since && m_now - last < 15min && m_now - *since < 24h; };
            const int steps = *rc::gen::inRange(5, 40);
            for (int i = 0; i < steps; ++i) {
                const int what = *rc::gen::inRange(0, 10);
                if (what < 4) {
                    m_now = m_now + std::chrono::seconds(*rc::gen::element(1, 3, 10, 60, 600, 899, 900, 3000));
                } else if (what < 6) {
                    const bool isRight = *rc::gen::arbitrary<bool>();
                    const Duration wait =
                        failures < 3
                            ? Duration{0}
                            : Duration(std::chrono::seconds(static_cast<int>(std::exp2(std::min(failures - 2, 12)))));
                    const bool isTaken = failures < 3 || m_now - failed >= wait;
                    const auto done = m_operators->unlock(Door::Window, "admin", isRight ? kRight : kWrong);
                    RC_ASSERT(done.has_value() == (isTaken && isRight));
                    if (!isTaken) continue;
                    failures = isRight ? 0 : failures + 1;
                    failed = m_now;
                    if (isRight) since = last = m_now;
                } else if (what < 9) {
                    const bool may = isUnlocked();
                    const Verdict verdict = m_operators->authorise(Door::Window, "admin", OperatorAction::Trade, "");
                    RC_ASSERT(verdict.isAllowed() == may);
                    if (may) last = m_now;
                    if (!may) since.reset();
                } else {
                    m_operators->lock(Door::Window, "admin");
                    since.reset();
                }
                RC_ASSERT(m_operators->isUnlocked(Door::Window, "admin") == isUnlocked());
                RC_ASSERT(!m_operators->isUnlocked(Door::Socket, "admin"));
                if (!isUnlocked()) since.reset();
            }
        });
        QVERIFY(held);
    }

    void anUnlockInConstantUseEndsAfter24Hours()
    {
        secure();
        QVERIFY(m_operators->unlock(Door::Window, "admin", kRight).has_value());
        for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
            QVERIFY(m_operators->authorise(Door::Window, "admin", OperatorAction::Trade, "").isAllowed());
            m_now = m_now + 10min;
        }
        QVERIFY(!m_operators->atWindow().has_value());
        QCOMPARE(m_operators->events(Time::min(), 1).front().kind, std::string("expired"));
    }

    void aClockThatIsSetBackEndsAnUnlock()
    {
        secure();
        QVERIFY(m_operators->unlock(Door::Window, "admin", kRight).has_value());
        m_now = m_now - 1s;
        QVERIFY(!m_operators->atWindow().has_value());
    }

    /// Whoever is not unlocked at a door can do there what everybody can, and nothing else.
    void S3_P43_protectedActionsNeedAnUnlockedRole()
    {
        secure();
        for (const OperatorRole role : kRoles)
            addUnlocked(std::string(storage::toString(role)) + "-here", role);
        const bool held = rc::check("any role, door and action", [&] {
            const OperatorRole role = *rc::gen::elementOf(kRoles);
            const Door unlocked = *rc::gen::element(Door::Window, Door::Socket, Door::Local);
            const Door used = *rc::gen::element(Door::Window, Door::Socket, Door::Local);
            const Expected& row = *rc::gen::elementOf(kMatrix);
            const std::string who = std::string(storage::toString(role)) + "-here";
            for (const Door door : {Door::Window, Door::Socket, Door::Local})
                m_operators->lock(door, who);
            const bool isForAll = row.may[0] == 'x';
            RC_ASSERT(m_operators->authorise(used, who, row.action, "x").isAllowed() == isForAll);
            RC_ASSERT(m_operators->unlock(unlocked, who, kRight).has_value());
            const bool may = row.may[static_cast<std::size_t>(role)] == 'x' && unlocked == used;
            const Verdict verdict = m_operators->authorise(used, who, row.action, "x");
            RC_ASSERT(verdict.isAllowed() == (isForAll || may));
            RC_ASSERT(toText(verdict).empty() == verdict.isAllowed());
        });
        QVERIFY(held);
    }

    /// Every role, action and actor; every command, flag and setting is under one of the rights.
    void S3_P44_rightsAreTheMatrixOfTheSpecification()
    {
        QCOMPARE(operatorRights().size(), kMatrix.size());
        int cases = 0;
        for (const Expected& row : kMatrix)
            for (std::size_t role = 0; role < kRoles.size(); ++role) {
                QCOMPARE(std::string(toString(row.action)), std::string(row.name));
                QVERIFY2(mayDo(kRoles[role], row.action) == (row.may[role] == 'x'), row.name);
                if (role > 0 && row.may[role - 1] == 'x') QVERIFY2(row.may[role] == 'x', row.name);
                ++cases;
            }
        using session::CommandKind;
        const std::map<CommandKind, OperatorAction> commands{
            {CommandKind::Order, OperatorAction::Trade},
            {CommandKind::Legs, OperatorAction::Trade},
            {CommandKind::Cancel, OperatorAction::Trade},
            {CommandKind::Close, OperatorAction::Trade},
            {CommandKind::Flatten, OperatorAction::Trade},
            {CommandKind::Kill, OperatorAction::Kill},
            {CommandKind::Acknowledge, OperatorAction::LiftStops},
            {CommandKind::Unlock, OperatorAction::LiftStops},
            {CommandKind::Replace, OperatorAction::Trade},
            {CommandKind::Protect, OperatorAction::Trade},
            {CommandKind::Reverse, OperatorAction::Trade},
            {CommandKind::Correct, OperatorAction::BookByHand},
            {CommandKind::Capital, OperatorAction::BookByHand},
            {CommandKind::OpenAccount, OperatorAction::BookByHand},
            {CommandKind::Note, OperatorAction::WriteNotes},
            {CommandKind::Verify, OperatorAction::Trade},
            {CommandKind::CalmEnd, OperatorAction::LiftStops},
            {CommandKind::Hold, OperatorAction::Trade},
            {CommandKind::Funding, OperatorAction::BookByHand},
            {CommandKind::Experiment, OperatorAction::RunExperiments},
            {CommandKind::Agent, OperatorAction::SwitchFlags},
        };
        for (const auto& [kind, action] : commands) {
            session::Command command;
            command.kind = kind;
            if (kind == CommandKind::Agent) {
                command.value = "core"; // another group for it
                QVERIFY(actionOf(command) == OperatorAction::ChangeLimits);
                command.value = "off";
            }
            QVERIFY(actionOf(command) == action);
            QVERIFY(!subjectOf(command).empty());
            ++cases;
        }
        // Several settings take what the strictest of them takes, wherever it stands; none, the highest right.
        for (const bool isFirst : {true, false}) {
            session::Command command;
            command.kind = CommandKind::Settings;
            QVERIFY(actionOf(command) == OperatorAction::ManageOperators);
            command.settings = {{"scoring.min_agreement", "0.5"}, {"exits.stop_atr", "2"}};
            QVERIFY(actionOf(command) == OperatorAction::ChangeSettings);
            command.settings.insert(isFirst ? command.settings.begin() : command.settings.end(),
                                    {"risk.max_positions", "3"});
            QVERIFY(actionOf(command) == OperatorAction::ChangeLimits);
            QCOMPARE(subjectOf(command), std::string("risk.max_positions"));
            ++cases;
        }
        const std::set<std::string_view> risky{
            "enable_variant_b", "enable_shadow_execution", "regime_gate",   "spread_gate",
            "futures",          "regime_sizing",           "options_engine"};
        for (const session::FlagDefinition& flag : session::flagDefinitions()) {
            session::Command command;
            command.kind = CommandKind::Flag;
            command.key = flag.name;
            QVERIFY2(actionOf(command) ==
                         (risky.contains(flag.name) ? OperatorAction::SwitchRiskFlags : OperatorAction::SwitchFlags),
                     command.key.c_str());
            ++cases;
        }
        for (const session::SettingDefinition& setting : session::settingDefinitions()) {
            const std::string key(setting.key);
            const OperatorAction action = actionOfSetting(key);
            if (key.starts_with("risk.")) QVERIFY2(action == OperatorAction::ChangeLimits, key.c_str());
            if (key.starts_with("scoring.")) QVERIFY2(action == OperatorAction::TuneAnalysis, key.c_str());
            if (key.starts_with("exits.")) QVERIFY2(action == OperatorAction::ChangeSettings, key.c_str());
            ++cases;
        }
        QVERIFY(cases > 100);
    }

    void S3_P44_whatIsEnforcedIsTheTable()
    {
        secure();
        for (const OperatorRole role : kRoles)
            addUnlocked(std::string(storage::toString(role)) + "-here", role);
        for (const OperatorRole role : kRoles) {
            const std::string who = std::string(storage::toString(role)) + "-here";
            for (const Expected& row : kMatrix)
                for (const Door door : {Door::Local, Door::File}) {
                    const auto before = m_operators->events().size();
                    const bool may = m_operators->authorise(door, who, row.action, "subject").isAllowed();
                    QVERIFY2(may == (row.may[static_cast<std::size_t>(role)] == 'x'), row.name);
                    // Every refusal is recorded, nothing else is.
                    const auto events = m_operators->events();
                    QCOMPARE(events.size(), before + (may ? 0 : 1));
                    if (may) continue;
                    QCOMPARE(events.front().kind, std::string("refused"));
                    QCOMPARE(events.front().who, who);
                    QCOMPARE(events.front().action, std::string(row.name));
                    QCOMPARE(events.front().subject, std::string("subject"));
                    QCOMPARE(events.front().origin, std::string(toString(door)));
                }
        }
        QVERIFY(!m_operators->authorise(Door::File, "stranger", OperatorAction::WriteNotes, "").isAllowed());
    }

    void wrongTriesWaitLongerAndLonger()
    {
        QCOMPARE(backOff(0), Duration{0});
        QCOMPARE(backOff(2), Duration{0});
        QCOMPARE(backOff(3), Duration(2s));
        QCOMPARE(backOff(4), Duration(4s));
        QCOMPARE(backOff(8), Duration(64s));
        QCOMPARE(backOff(1000), Duration(4096s));
    }

    void aRestartDoesNotForgetWrongTries()
    {
        secure();
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!m_operators->unlock(Door::Local, "admin", kWrong).has_value());
            m_now = m_now + backOff(i + 1);
        }
        QVERIFY(!m_operators->unlock(Door::Local, "admin", kWrong).has_value()); // the fifth: 8 s
        reopen();
        m_now = m_now + 7s;
        const auto early = m_operators->unlock(Door::Local, "admin", kRight);
        QVERIFY(!early.has_value());
        QVERIFY2(early.error().message.find("wait 1 s") != std::string::npos, early.error().message.c_str());
        QCOMPARE(m_operators->events(Time::min(), 1).front().kind, std::string("delayed"));
        m_now = m_now - 1h; // a clock set back does not help
        QVERIFY(!m_operators->unlock(Door::Local, "admin", kRight).has_value());
        m_now = m_now + 8s;
        QVERIFY(m_operators->unlock(Door::Local, "admin", kRight).has_value());
        QCOMPARE(m_operators->find("admin")->failures, std::int64_t{0});
    }

    void aChangeEndsWhatWasUnlocked()
    {
        secure();
        QVERIFY(m_operators->unlock(Door::Local, "admin", kRight).has_value());
        addUnlocked("tom", OperatorRole::Trader);
        QVERIFY(m_operators->check(Door::Local, "tom", OperatorAction::Trade).isAllowed());
        QVERIFY(m_operators->setRole(Door::Local, "admin", "tom", OperatorRole::Analyst).has_value());
        QVERIFY(m_operators->check(Door::Local, "tom", OperatorAction::WriteNotes).refusal == Verdict::Refusal::Locked);
        QVERIFY(m_operators->unlock(Door::Local, "tom", kRight).has_value());
        QVERIFY2(m_operators->setPassphrase(Door::Local, "tom", "tom", "another one").has_value(), "one's own");
        QVERIFY(!m_operators->unlock(Door::Local, "tom", kRight).has_value());
        QVERIFY(m_operators->unlock(Door::Local, "tom", "another one").has_value());
        QVERIFY(m_operators->remove(Door::Local, "admin", "tom").has_value());
        QVERIFY(m_operators->check(Door::Local, "tom", OperatorAction::WriteNotes).refusal ==
                Verdict::Refusal::UnknownOperator);
    }

    void operatorsAreTheAdminsBusiness()
    {
        secure();
        addUnlocked("tom", OperatorRole::Trader);
        QVERIFY(m_operators->add(Door::Local, "tom", "eve", OperatorRole::Admin, kRight).error().code ==
                ErrorCode::Refused);
        QVERIFY(!m_operators->setRole(Door::Local, "tom", "tom", OperatorRole::Admin).has_value());
        QVERIFY(!m_operators->setPassphrase(Door::Local, "tom", "admin", "my own now").has_value());
        QVERIFY(!m_operators->remove(Door::Local, "tom", "admin").has_value());
        QVERIFY(m_operators->unlock(Door::Local, "admin", kRight).has_value());
        QVERIFY2(!m_operators->remove(Door::Local, "admin", "admin").has_value(), "the last admin");
        QVERIFY2(!m_operators->setRole(Door::Local, "admin", "admin", OperatorRole::Trader).has_value(), "the same");
        QVERIFY2(!m_operators->add(Door::Local, "admin", "tom", OperatorRole::Viewer, kRight).has_value(), "twice");
        for (const char* name : {"", " x", "a\nb", "\xff"})
            QVERIFY2(!m_operators->add(Door::Local, "admin", name, OperatorRole::Viewer, kRight).has_value(), name);
        QVERIFY2(!m_operators->add(Door::Local, "admin", "vera", OperatorRole::Viewer, "short").has_value(), "short");
        QCOMPARE(m_operators->list().size(), std::size_t{2});
    }

    void aPassphraseGoesNoFurtherThanTheGate()
    {
        secure();
        OperatorGate gate(m_operators.get(), Door::Socket);
        const std::string command = R"({"command":"kill","actor":"admin","reason":"r"})";
        QCOMPARE(gate.admit(command).line, command); // byte for byte
        const std::string flag = R"({"command":"flag","key":"futures","value":"on","actor":"admin","reason":"r")";
        auto admitted = gate.admit(flag + "}");
        QVERIFY(admitted.answer && !admitted.answer->accepted);
        admitted = gate.admit(flag + R"(,"passphrase":"correct house"})");
        QVERIFY(admitted.answer && admitted.answer->reason.find("wrong") != std::string::npos);
        admitted = gate.admit(flag + R"(,"passphrase":"correct horse","passphrase":"again here"})");
        QVERIFY(!admitted.answer);
        QVERIFY2(admitted.line.find("passphrase") == std::string::npos, admitted.line.c_str());
        QVERIFY2(admitted.line.find("correct") == std::string::npos, admitted.line.c_str());
        QVERIFY2(!gate.admit(flag + "}").answer, "it holds for the next ones");
        m_now = m_now + 15min;
        QVERIFY(gate.admit(flag + "}").answer);
    }

    void operatorsAreManagedThroughTheGate()
    {
        OperatorGate gate(m_operators.get(), Door::Local);
        const auto ask = [&](const std::string& rest) {
            return gate.admit(R"({"command":"operator",)" + rest + "}").answer.value();
        };
        QVERIFY(
            ask(R"("do":"add","actor":"me","name":"vera","role":"viewer","new_passphrase":"long enough")").accepted);
        QVERIFY(!ask(R"("do":"add","actor":"me","name":"veit","role":"king","new_passphrase":"long enough")").accepted);
        QVERIFY(ask(R"("do":"passphrase","actor":"me","name":"admin","new_passphrase":"correct horse")").accepted);
        QVERIFY(!ask(R"("do":"role","actor":"me","name":"vera","role":"trader")").accepted);
        QVERIFY(!ask(R"("do":"unlock","actor":"admin")").accepted);
        QVERIFY(ask(R"("do":"unlock","actor":"admin","passphrase":"correct horse")").accepted);
        QVERIFY(ask(R"("do":"unlock","actor":"admin")").accepted);
        QVERIFY(ask(R"("do":"role","actor":"admin","name":"vera","role":"trader")").accepted);
        QVERIFY(m_operators->find("vera")->role == OperatorRole::Trader);
        QVERIFY(ask(R"("do":"lock","actor":"admin")").accepted);
        QVERIFY(!ask(R"("do":"remove","actor":"admin","name":"vera")").accepted);
        QVERIFY(!ask(R"("do":"dance","actor":"admin","name":"vera")").accepted);
        OperatorGate none(nullptr, Door::Local);
        QVERIFY(!none.admit(R"({"command":"operator","do":"unlock","actor":"a"})").answer->accepted);
    }

    void aRefusedCommandDoesNotReachTheEngine()
    {
        secure();
        addUnlocked("vera", OperatorRole::Viewer);
        CommandInbox inbox;
        const auto server = WorkspaceServer::open(*m_workspace, inbox, m_operators.get()).value();
        const auto send = [&](const char* line) { return sendToOwner(location(), line, 10s).value_or("nothing"); };
        const std::string refused =
            send(R"({"command":"flatten","actor":"vera","reason":"r","passphrase":"correct horse"})");
        QVERIFY2(refused.find("needs the role trader; vera is viewer") != std::string::npos, refused.c_str());
        QVERIFY(inbox.take().empty());
        QCOMPARE(m_operators->events(Time::min(), 1).front().origin, std::string("socket"));
        QCOMPARE(m_operators->events(Time::min(), 1).front().subject, std::string("flatten"));
        const std::string stranger = send(R"({"command":"flatten","actor":"eve","reason":"r"})");
        QVERIFY2(stranger.find("eve is no operator") != std::string::npos, stranger.c_str());
        QVERIFY(inbox.take().empty());
        QVERIFY(!sendToOwner(location(), R"({"command":"kill","actor":"eve","reason":"r"})", 50ms)); // nobody answers
        QCOMPARE(inbox.take().size(), std::size_t{1});
    }

    void commandFilesNameKnownOperators()
    {
        const std::string path = m_folder->filePath("commands.jsonl").toStdString();
        const auto write = [&](const char* text) { std::ofstream(path) << text; };
        write("{\"command\":\"flatten\",\"actor\":\"ann\",\"reason\":\"r\"}\n\nnot json\n");
        QVERIFY2(authoriseCommandFile(*m_operators, path).has_value(), "an open workspace");
        secure();
        auto refused = authoriseCommandFile(*m_operators, path);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QVERIFY(refused.error().message.find("commands.jsonl:1: ") != std::string::npos);
        addUnlocked("ann", OperatorRole::Trader);
        m_operators->lock(Door::Local, "ann");
        QVERIFY2(authoriseCommandFile(*m_operators, path).has_value(), "no passphrase is needed");
        write("{\"command\":\"flatten\",\"actor\":\"ann\",\"reason\":\"r\"}\n"
              "{\"command\":\"unlock\",\"actor\":\"ann\",\"reason\":\"r\"}\n");
        refused = authoriseCommandFile(*m_operators, path);
        QVERIFY(refused.error().message.find(":2: ") != std::string::npos);
        QVERIFY(authoriseCommandFile(*m_operators, path + ".none").error().code == ErrorCode::Io);
    }

    void theSeatAtTheWindowIsTakenAndLeft()
    {
        const auto shared = std::shared_ptr<Operators>(std::move(m_operators));
        OperatorSeat seat(shared, "user");
        QCOMPARE(seat.actor(), std::string("user"));
        QVERIFY(seat.state().isOpen && seat.state().role == OperatorRole::Admin && !seat.state().isUnlocked);
        int changes = 0;
        std::optional<QString> answer;
        connect(&seat, &OperatorSeat::changed, &seat, [&] { ++changes; });
        connect(&seat, &OperatorSeat::finished, &seat, [&](const QString& problem) { answer = problem; });
        const auto ask = [&](OperatorSeat::Request request) {
            answer.reset();
            seat.ask(std::move(request));
            for (int i = 0; i < 1000 && !answer; ++i) {
                QTest::qWait(5);
                seat.poll();
            }
            return answer.value_or(QStringLiteral("no answer"));
        };
        using Kind = OperatorSeat::Request::Kind;
        // The first passphrase closes the workspace and seats who gave it.
        QCOMPARE(ask({Kind::SetPassphrase, "admin", {}, kRight}), QString());
        QVERIFY(!seat.state().isOpen && seat.state().isUnlocked);
        QCOMPARE(seat.actor(), std::string("admin"));
        QVERIFY(changes > 0);
        QCOMPARE(ask({Kind::Add, "tom", OperatorRole::Trader, kRight}), QString());
        seat.lock();
        QVERIFY(seat.actor().empty());
        QVERIFY(!seat.refusal(OperatorAction::Trade).isEmpty());
        QVERIFY(seat.refusal(OperatorAction::Kill).isEmpty());
        QVERIFY(!ask({Kind::Unlock, "tom", {}, kWrong}).isEmpty());
        QCOMPARE(ask({Kind::Unlock, "tom", {}, kRight}), QString());
        QVERIFY(seat.refusal(OperatorAction::Trade).isEmpty());
        QVERIFY(!seat.refusal(OperatorAction::ChangeLimits).isEmpty());
        QVERIFY(!ask({Kind::Remove, "admin", {}, {}}).isEmpty());
        // Using mouse or keyboard keeps the seat; nothing does for more than a quarter of an hour.
        m_now = m_now + 14min;
        seat.touch();
        m_now = m_now + 14min;
        seat.poll();
        QCOMPARE(seat.actor(), std::string("tom"));
        changes = 0;
        m_now = m_now + 2min;
        seat.poll();
        QVERIFY(seat.actor().empty());
        QCOMPARE(changes, 1);
        QVERIFY(!seat.authorise(OperatorAction::Trade, "BTC-USDT").isEmpty());
        QCOMPARE(seat.events(1).front().subject, std::string("BTC-USDT"));
    }

private:
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(m_folder->path().toStdString());
    }
    void reopen()
    {
        m_operators.reset();
        Operators::Options options;
        options.wallClock = [this] { return m_now; };
        options.cost = kCheap;
        m_operators = Operators::open(*m_workspace, std::move(options)).value();
    }
    /// The admin gets a passphrase.
    void secure() { QVERIFY(m_operators->setPassphrase(Door::Local, "admin", "admin", kRight).has_value()); }
    void addUnlocked(const std::string& name, OperatorRole role)
    {
        QVERIFY(m_operators->unlock(Door::Local, "admin", kRight).has_value());
        QVERIFY(m_operators->add(Door::Local, "admin", name, role, kRight).has_value());
        QVERIFY(m_operators->unlock(Door::Local, name, kRight).has_value());
    }

    std::optional<QTemporaryDir> m_folder;
    Time m_now;
    std::optional<storage::Workspace> m_workspace;
    std::unique_ptr<Operators> m_operators;
};

SEXTANT_TEST(TestOperators)
#include "tst_operators.moc"
