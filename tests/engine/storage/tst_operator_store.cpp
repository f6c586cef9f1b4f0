#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include "engine/storage/flag_effects.h"
#include "engine/storage/operator_store.h"
#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::storage;

class TestOperatorStore : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;

private slots:
    void init()
    {
        m_folder = QTemporaryDir();
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "o.db");
        m_database = std::move(*Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite));
    }

    void aFreshWorkspaceHasOneAdminWithoutPassphrase()
    {
        const auto all = OperatorStore(*m_database).all();
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), std::size_t{1});
        QCOMPARE(all->front().name, std::string("admin"));
        QVERIFY(all->front().role == OperatorRole::Admin);
        QVERIFY(!all->front().passphrase.has_value());
    }

    void rowsComeBackAsTheyWere()
    {
        OperatorStore store(*m_database);
        OperatorRow row{"zoë", OperatorRole::Trader, "hash", Time::fromSeconds(5), "admin", 2, Time::fromSeconds(7)};
        QVERIFY(store.put(row).has_value());
        row.role = OperatorRole::Viewer;
        QVERIFY(store.put(row).has_value());
        auto all = store.all();
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE((*all)[1].name, std::string("zoë"));
        QVERIFY((*all)[1].role == OperatorRole::Viewer);
        QCOMPARE(*(*all)[1].passphrase, std::string("hash"));
        QCOMPARE((*all)[1].createdAt, Time::fromSeconds(5));
        QCOMPARE((*all)[1].failures, std::int64_t{2});
        QCOMPARE(*(*all)[1].lastFailure, Time::fromSeconds(7));
        QVERIFY(store.setFailures("zoë", 0, std::nullopt).has_value());
        QVERIFY(!(*store.all())[1].lastFailure.has_value());
        QVERIFY(store.remove("zoë").has_value());
        QCOMPARE(store.all()->size(), std::size_t{1});
        QCOMPARE(store.remove("zoë").error().code, ErrorCode::NotFound);
    }

    void rolesHaveNames()
    {
        for (const auto role : {OperatorRole::Viewer, OperatorRole::Analyst, OperatorRole::Trader, OperatorRole::Admin})
            QVERIFY(*parseRole(toString(role)) == role);
        QCOMPARE(parseRole("root").error().code, ErrorCode::InvalidArgument);
    }

    void whatOperatorsDidCannotBeRewritten()
    {
        OperatorStore store(*m_database);
        const OperatorEvent denied{Time::fromSeconds(1), "denied", "ann", "", "", "wrong passphrase", "local"};
        const OperatorEvent refused{Time::fromSeconds(2), "refused", "ann", "trade", "BTC-USDT", "viewer", "socket"};
        QVERIFY(store.note(denied).has_value());
        QVERIFY(store.note(refused).has_value());
        const auto events = store.events();
        QCOMPARE(events->size(), std::size_t{2});
        QCOMPARE((*events)[0].kind, std::string("refused"));
        QCOMPARE((*events)[0].subject, std::string("BTC-USDT"));
        QCOMPARE((*events)[1].detail, std::string("wrong passphrase"));
        QCOMPARE(store.events(Time::fromSeconds(2))->size(), std::size_t{1});
        QCOMPARE(store.events(Time::min(), 1)->size(), std::size_t{1});
        for (const char* statement : {"DELETE FROM operator_events", "UPDATE operator_events SET operator = 'bob'"})
            QVERIFY2(!m_database->execute(statement).has_value(), statement);
        QCOMPARE(store.events()->size(), std::size_t{2});
    }

    void flagsKeepWhenTheyExpireAndWhereTheyChanged()
    {
        SettingsStore store(*m_database);
        KeyChange change{KeyChange::Kind::Flag, "spread_gate", "on", {"ann", Time::fromSeconds(1), "try", "local"}};
        change.expires = Time::fromSeconds(100);
        change.sessionId = "s1";
        change.seq = 17;
        QVERIFY(store.apply(change).has_value());
        QCOMPARE(*(*store.all(KeyChange::Kind::Flag))[0].expires, Time::fromSeconds(100));
        change.expires.reset();
        change.sessionId.clear();
        change.value = "off";
        QVERIFY(store.apply(change).has_value());
        QVERIFY(!(*store.all(KeyChange::Kind::Flag))[0].expires.has_value());
        const auto history = store.history(KeyChange::Kind::Flag, "spread_gate");
        QCOMPARE(history->size(), std::size_t{2});
        QCOMPARE(*(*history)[0].expires, Time::fromSeconds(100));
        QCOMPARE((*history)[0].sessionId, std::string("s1"));
        QCOMPARE((*history)[0].seq, std::uint64_t{17});
        QVERIFY((*history)[0].entry < (*history)[1].entry);
        QVERIFY(!(*history)[1].expires.has_value());
        QVERIFY((*history)[1].sessionId.empty());
    }

    void countsWhatAGateBlockedBetweenTwoEvents()
    {
        QVERIFY(m_database
                    ->execute("INSERT INTO sessions VALUES ('s1', 0, 1, '{}', 'open', NULL, 1, 1, 0);"
                              "INSERT INTO sessions VALUES ('s2', 0, 1, '{}', 'open', NULL, 1, 1, 0);")
                    .has_value());
        const auto add = [&](const char* session, std::int64_t seq, const char* cause) {
            const Value row[] = {std::string(session), seq, std::string(cause)};
            QVERIFY(m_database
                        ->change("INSERT INTO non_trades (session_id, seq, ordinal, time, variant, instrument_id, "
                                 "symbol, cause, reasons) VALUES (?, ?, 0, 0, 'A', 1, 'X', ?, '[]')",
                                 row)
                        .has_value());
        };
        for (const std::int64_t seq : {5, 10, 15, 20})
            add("s1", seq, "GATE_SPREAD");
        add("s1", 12, "GATE_REGIME");
        add("s2", 13, "GATE_SPREAD");
        const auto count = [&](const char* flag, std::int64_t after, std::int64_t upTo) {
            return flagEffect(*m_database, flag, "s1", after, upTo).value()->count;
        };
        QCOMPARE(count("spread_gate", 0, 100), std::int64_t{4});
        QCOMPARE(count("spread_gate", 5, 15), std::int64_t{2});
        QCOMPARE(count("regime_gate", 0, 100), std::int64_t{1});
        QVERIFY(flagEffect(*m_database, "regime_gate", "s1", 0, 100).value()->effect == FlagEffect::SignalsBlocked);
        QCOMPARE(count("adaptive_weights", 0, 100), std::int64_t{0});
        QVERIFY(!flagEffect(*m_database, "regime_sizing", "s1", 0, 100).value().has_value());
    }
};

SEXTANT_TEST(TestOperatorStore)
#include "tst_operator_store.moc"
