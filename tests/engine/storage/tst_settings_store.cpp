#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::storage;
using Kind = KeyChange::Kind;

class TestSettingsStore : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;

    static KeyChange change(Kind kind, const char* key, const char* value, std::int64_t second)
    {
        return {kind, key, value, {"ann", Time::fromSeconds(second), "because", "local"}};
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir();
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "s.db");
        m_database = std::move(*Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite));
    }

    void remembersTheNewestValueAndEveryChange()
    {
        SettingsStore store(*m_database);
        QVERIFY(store.apply(change(Kind::Setting, "risk.cap", "5", 1)).has_value());
        QVERIFY(store.apply(change(Kind::Setting, "b", "x", 2)).has_value());
        QVERIFY(store.apply(change(Kind::Setting, "risk.cap", "7", 3)).has_value());
        const auto all = store.all(Kind::Setting);
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE((*all)[0].key, std::string("b"));
        QCOMPARE((*all)[1].value, std::string("7"));
        QCOMPARE((*all)[1].updatedAt, Time::fromSeconds(3));
        QCOMPARE((*all)[1].updatedBy, std::string("ann"));
        const auto history = store.history(Kind::Setting, "risk.cap");
        QCOMPARE(history->size(), std::size_t{2});
        QVERIFY(!(*history)[0].oldValue.has_value());
        QCOMPARE((*history)[0].newValue, std::string("5"));
        QCOMPARE(*(*history)[1].oldValue, std::string("5"));
        QCOMPARE((*history)[1].newValue, std::string("7"));
        QCOMPARE((*history)[1].note.reason, std::string("because"));
        QCOMPARE((*history)[1].note.origin, std::string("local"));
        QCOMPARE(store.history(Kind::Setting)->size(), std::size_t{3});
    }

    void flagsAreOnOrOff()
    {
        SettingsStore store(*m_database);
        QVERIFY(!store.value(Kind::Flag, "spread_gate")->has_value());
        QVERIFY(store.apply(change(Kind::Flag, "spread_gate", "on", 1)).has_value());
        QVERIFY(store.apply(change(Kind::Flag, "spread_gate", "off", 2)).has_value());
        QCOMPARE(**store.value(Kind::Flag, "spread_gate"), std::string("off"));
        QCOMPARE(*(*store.history(Kind::Flag))[1].oldValue, std::string("on"));
        const auto refused = store.apply(change(Kind::Flag, "spread_gate", "maybe", 3));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.history(Kind::Flag)->size(), std::size_t{2});
        // Settings and flags have their own names.
        QVERIFY(!store.value(Kind::Setting, "spread_gate")->has_value());
    }

    void aHistoryCannotBeRewritten()
    {
        SettingsStore store(*m_database);
        QVERIFY(store.apply(change(Kind::Flag, "f", "on", 1)).has_value());
        QVERIFY(store.apply(change(Kind::Setting, "s", "1", 1)).has_value());
        for (const char* statement : {"DELETE FROM flag_history", "UPDATE flag_history SET who = 'bob'",
                                      "DELETE FROM settings_history", "UPDATE settings_history SET new_value = '2'"}) {
            const auto refused = m_database->execute(statement);
            QVERIFY2(!refused.has_value(), statement);
            QVERIFY2(refused.error().message.find("append-only") != std::string::npos, refused.error().message.c_str());
        }
    }

    void changesInsideATransactionGoWithIt()
    {
        SettingsStore store(*m_database);
        const auto undone = m_database->transact([&]() -> Result<void> {
            if (auto applied = store.apply(change(Kind::Setting, "s", "1", 1)); !applied) return applied;
            return fail(ErrorCode::Refused, "no");
        });
        QVERIFY(!undone.has_value());
        QVERIFY(store.all(Kind::Setting)->empty());
        QVERIFY(store.history(Kind::Setting)->empty());
    }
};

SEXTANT_TEST(TestSettingsStore)
#include "tst_settings_store.moc"
