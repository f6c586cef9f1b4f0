#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

#include "engine/services/secrets/secret_store.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;

namespace {

/// A keychain that can be locked away.
class FakeKeychain final : public Keychain {
public:
    Result<std::optional<std::string>> read(const std::string& name) override
    {
        if (!answers) return fail(ErrorCode::Io, "no keychain");
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> write(const std::string& name, const std::string& value) override
    {
        if (!answers) return fail(ErrorCode::Io, "no keychain");
        values[name] = value;
        return {};
    }
    Result<void> remove(const std::string& name) override
    {
        if (!answers) return fail(ErrorCode::Io, "no keychain");
        values.erase(name);
        return {};
    }
    bool answers = true;
    std::map<std::string, std::string> values;
};

} // namespace

class TestSecretStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsSecretsInAFileOfItsOwner();
    void asksKeychainThenEnvironmentThenFile();
    void refusesAFileThatOthersMayRead();
    void refusesNamesAndValues();
};

void TestSecretStore::keepsSecretsInAFileOfItsOwner()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a/b/secrets")).toStdString();
    SecretStore store(path, nullptr, [](const std::string&) { return std::nullopt; });
    QVERIFY(!*store.find("webhook"));
    QVERIFY(*store.set("webhook", "first = with=signs and blanks ") == SecretPlace::File);
    QVERIFY(store.set("alpaca.key", "k"));
    QVERIFY(store.set("webhook", "second"));
    const auto mode = QFile(QString::fromStdString(path)).permissions();
    QCOMPARE(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    SecretStore again(path, nullptr, [](const std::string&) { return std::nullopt; });
    QCOMPARE(**again.find("webhook"), std::string("second"));
    const auto list = again.list({"webhook", "other"});
    QVERIFY(list);
    QCOMPARE(list->size(), 2U);
    QCOMPARE((*list)[0].name, std::string("alpaca.key"));
    QVERIFY(*again.remove("webhook"));
    QVERIFY(!*again.remove("webhook"));
    QVERIFY(!*again.find("webhook"));
    QVERIFY(*again.find("alpaca.key"));
    // Nothing of what was written beside it is left.
    QCOMPARE(QDir(folder.filePath(QStringLiteral("a/b"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSecretStore::asksKeychainThenEnvironmentThenFile()
{
    QTemporaryDir folder;
    auto keychain = std::make_shared<FakeKeychain>();
    std::map<std::string, std::string> environment;
    SecretStore store(folder.filePath(QStringLiteral("secrets")).toStdString(), keychain,
                      [&](const std::string& name) -> std::optional<std::string> {
                          const auto found = environment.find(name);
                          return found == environment.end() ? std::nullopt : std::optional(found->second);
                      });
    keychain->answers = false;
    QVERIFY(*store.set("okx.key", "file") == SecretPlace::File);
    QCOMPARE(**store.find("okx.key"), std::string("file"));
    environment["SEXTANT_SECRET_OKX_KEY"] = "environment";
    QCOMPARE(**store.find("okx.key"), std::string("environment"));
    QVERIFY(**store.where("okx.key") == SecretPlace::Environment);
    keychain->answers = true;
    QVERIFY(*store.set("okx.key", "keychain") == SecretPlace::Keychain);
    QCOMPARE(**store.find("okx.key"), std::string("keychain"));
    // It went out of the file as it came into the keychain.
    environment.clear();
    QVERIFY(*store.remove("okx.key"));
    QVERIFY(!*store.find("okx.key"));
    QCOMPARE(SecretStore::environmentName("coinbase-advanced.secret"),
             std::string("SEXTANT_SECRET_COINBASE_ADVANCED_SECRET"));
}

void TestSecretStore::refusesAFileThatOthersMayRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets"));
    SecretStore store(path.toStdString(), nullptr, [](const std::string&) { return std::nullopt; });
    QVERIFY(store.set("webhook", "planted-secret"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const auto found = store.find("webhook");
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Refused);
    QVERIFY(found.error().message.find("planted-secret") == std::string::npos);
    QVERIFY(!store.set("webhook", "x"));
    QFile::remove(path);
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), path));
    QVERIFY(!store.find("webhook"));
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("planted-secret without a name\n");
    file.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto broken = store.find("webhook");
    QVERIFY(!broken && broken.error().message.find("planted-secret") == std::string::npos);
}

void TestSecretStore::refusesNamesAndValues()
{
    QTemporaryDir folder;
    SecretStore store(folder.filePath(QStringLiteral("secrets")).toStdString(), nullptr,
                      [](const std::string&) { return std::nullopt; });
    for (const char* name : {"", "A", "a b", "a=b", "1a", ".a", "a\nb", "a/b"})
        QVERIFY2(!store.set(name, "x") && !store.find(name), name);
    QVERIFY(!store.set("a", ""));
    QVERIFY(!store.set("a", "two\nlines"));
    QVERIFY(!store.set("a", std::string(5000, 'x')));
    QVERIFY(store.list({})->empty());
}

SEXTANT_TEST(TestSecretStore)
#include "tst_secret_store.moc"
