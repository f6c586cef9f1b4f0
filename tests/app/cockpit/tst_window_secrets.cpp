#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <map>
#include <mutex>

#include "app/cockpit/window_secrets.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/connect_venue_dialog.h"

using namespace sextant;
using cockpit::WindowSecrets;
using test::kPatience;

namespace {

/// A keychain that asks its user before it says anything: nobody is answered until it is unlocked.
class LockedKeychain final : public services::Keychain {
public:
    [[nodiscard]] Result<std::optional<std::string>> read(const std::string& name) override
    {
        std::unique_lock lock(m_mutex);
        ++m_reads;
        await(lock);
        if (m_isGone) return fail(ErrorCode::Io, "keychain: no answer");
        const auto found = m_values.find(name);
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Result<void> write(const std::string& name, const std::string& value) override
    {
        std::unique_lock lock(m_mutex);
        await(lock);
        if (m_isGone) return fail(ErrorCode::Io, "keychain: no answer");
        m_values[name] = value;
        return {};
    }
    [[nodiscard]] Result<void> remove(const std::string& name) override
    {
        std::unique_lock lock(m_mutex);
        await(lock);
        m_values.erase(name);
        return {};
    }

    /// Its user has answered. `isGone`: by closing the question.
    void unlock(bool isGone = false)
    {
        const std::lock_guard lock(m_mutex);
        m_isLocked = false;
        m_isGone = isGone;
        m_bell.notify_all();
    }
    void put(const std::string& name, const std::string& value)
    {
        const std::lock_guard lock(m_mutex);
        m_values[name] = value;
    }
    [[nodiscard]] int reads()
    {
        const std::lock_guard lock(m_mutex);
        return m_reads;
    }

private:
    void await(std::unique_lock<std::mutex>& lock)
    {
        m_bell.wait(lock, [this] { return !m_isLocked; });
    }

    std::mutex m_mutex; // guards all below
    std::condition_variable m_bell;
    std::map<std::string, std::string> m_values;
    bool m_isLocked = true;
    bool m_isGone = false;
    int m_reads = 0;
};

struct Scene {
    Scene() : secrets(file(), keychain) {}
    [[nodiscard]] std::filesystem::path file() const { return folder.filePath("secrets").toStdString(); }
    [[nodiscard]] std::string find(const std::string& name) const
    {
        const auto found = secrets.store()->find(name);
        return found && *found ? **found : std::string();
    }

    QTemporaryDir folder;
    std::shared_ptr<LockedKeychain> keychain = std::make_shared<LockedKeychain>();
    WindowSecrets secrets;
};

} // namespace

/// Nothing of a window waits for a keychain: were one of these calls to wait, the test would never end, since the
/// keychain is unlocked behind them.
class TestWindowSecrets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAtOnceAndTellsWhenTheKeychainHasAnswered();
    void asksOnceForEachName();
    void keepsWhatItKnowsWhileItAsksAnew();
    void takesTheFileWhereTheKeychainIsClosed();
    void changesOnTheOtherThread();
    void leavesAQuestionBehind();
    void asksNobodyWithoutAKeychain();
    void theDialogOfVenuesWaitsForTheKeys();
};

void TestWindowSecrets::readsAtOnceAndTellsWhenTheKeychainHasAnswered()
{
    Scene scene;
    scene.keychain->put("webhook", "a secret of the keychain");
    QSignalSpy answered(&scene.secrets, &WindowSecrets::answered);
    QCOMPARE(scene.find("webhook"), std::string());
    QVERIFY(scene.secrets.isAsking());
    scene.keychain->unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), kPatience);
    QVERIFY(!scene.secrets.isAsking());
    QCOMPARE(scene.find("webhook"), std::string("a secret of the keychain"));
    QVERIFY(!scene.secrets.isAsking());
}

void TestWindowSecrets::asksOnceForEachName()
{
    Scene scene;
    QSignalSpy answered(&scene.secrets, &WindowSecrets::answered);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(scene.find("slack.url"), std::string());
        QCOMPARE(scene.find("okx.key"), std::string());
    }
    scene.keychain->unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty() && !scene.secrets.isAsking(), kPatience);
    QCOMPARE(scene.keychain->reads(), 2);
}

void TestWindowSecrets::keepsWhatItKnowsWhileItAsksAnew()
{
    Scene scene;
    scene.keychain->put("webhook", "the first");
    scene.keychain->unlock();
    QTRY_COMPARE_WITH_TIMEOUT(scene.find("webhook"), std::string("the first"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.secrets.isAsking(), kPatience);
    scene.keychain->put("webhook", "the second");
    QCOMPARE(scene.find("webhook"), std::string("the first"));
    scene.secrets.refresh();
    QVERIFY(!scene.find("webhook").empty());
    QTRY_COMPARE_WITH_TIMEOUT(scene.find("webhook"), std::string("the second"), kPatience);
}

void TestWindowSecrets::takesTheFileWhereTheKeychainIsClosed()
{
    Scene scene;
    services::SecretStore file(scene.file());
    QVERIFY(file.set("alpaca.key", "of the file").has_value());
    QCOMPARE(scene.find("alpaca.key"), std::string("of the file"));
    scene.keychain->unlock(true);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.secrets.isAsking(), kPatience);
    QCOMPARE(scene.find("alpaca.key"), std::string("of the file"));
}

void TestWindowSecrets::changesOnTheOtherThread()
{
    Scene scene;
    std::optional<Result<void>> told;
    scene.secrets.change(
        [](services::SecretStore& store) -> Result<void> {
            const auto kept = store.set("webhook", "sixteen characters and more");
            return kept ? Result<void>{} : tl::unexpected(kept.error());
        },
        [&](const Result<void>& done) { told = done; });
    QVERIFY(scene.secrets.isAsking());
    QVERIFY(!told);
    scene.keychain->unlock();
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), kPatience);
    QVERIFY(told->has_value());
    QTRY_COMPARE_WITH_TIMEOUT(scene.find("webhook"), std::string("sixteen characters and more"), kPatience);
    // What was known before is asked anew by who changed it.
    scene.secrets.change(
        [](services::SecretStore& store) -> Result<void> {
            const auto kept = store.set("webhook", "another one of many characters");
            return kept ? Result<void>{} : tl::unexpected(kept.error());
        },
        [&](const Result<void>&) { scene.secrets.refresh(); });
    QTRY_COMPARE_WITH_TIMEOUT(scene.find("webhook"), std::string("another one of many characters"), kPatience);
    QVERIFY(!std::filesystem::exists(scene.file()));
}

/// The window goes while the keychain still asks: nobody waits for it, and its answer finds nobody.
void TestWindowSecrets::leavesAQuestionBehind()
{
    const auto keychain = std::make_shared<LockedKeychain>();
    bool wasTold = false;
    {
        QTemporaryDir folder;
        WindowSecrets secrets(folder.filePath("secrets").toStdString(), keychain);
        QVERIFY(!secrets.store()->find("webhook").value());
        secrets.change([](services::SecretStore&) { return Result<void>{}; },
                       [&](const Result<void>&) { wasTold = true; });
    }
    keychain->unlock();
    QTRY_VERIFY_WITH_TIMEOUT(keychain.use_count() == 1, kPatience); // the other thread has gone
    QCoreApplication::processEvents();
    QVERIFY(!wasTold);
}

void TestWindowSecrets::asksNobodyWithoutAKeychain()
{
    QTemporaryDir folder;
    WindowSecrets secrets(folder.filePath("secrets").toStdString(), nullptr);
    bool wasTold = false;
    secrets.change(
        [](services::SecretStore& store) -> Result<void> {
            const auto kept = store.set("slack.url", "https://hooks.example/1");
            return kept ? Result<void>{} : tl::unexpected(kept.error());
        },
        [&](const Result<void>& done) { wasTold = done.has_value(); });
    QVERIFY(wasTold);
    QVERIFY(!secrets.isAsking());
    const auto found = secrets.store()->find("slack.url");
    QVERIFY(found.has_value() && *found == std::string("https://hooks.example/1"));
}

void TestWindowSecrets::theDialogOfVenuesWaitsForTheKeys()
{
    Scene scene;
    scene.keychain->put("alpaca.key", "a key");
    WindowSecrets* secrets = &scene.secrets;
    ui::ConnectVenueDialog dialog(
        {}, {secrets->credentials(), [secrets] { return secrets->isAsking(); }, [secrets] { secrets->refresh(); }});
    dialog.chooseVenue(feeds::Venue::Alpaca);
    const auto* keys = dialog.findChild<QLabel*>("keys");
    auto* test = dialog.findChild<QPushButton*>("test");
    QVERIFY(keys != nullptr && test != nullptr);
    QVERIFY2(keys->text().contains("keychain is being asked"), qPrintable(keys->text()));
    QVERIFY(!test->isEnabled());
    scene.keychain->unlock();
    QTRY_VERIFY2_WITH_TIMEOUT(keys->text().startsWith(u'●'), qPrintable(keys->text()), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), kPatience);
}

SEXTANT_TEST(TestWindowSecrets)
#include "tst_window_secrets.moc"
