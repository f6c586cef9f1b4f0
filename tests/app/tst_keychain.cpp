#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "engine/services/keychain/desktop_keychain.h"
#include "tests/test_main.h"

using namespace sextant;

/// The keychain of a desktop: without one, and with a real one on a bus of its own.
class TestKeychain final : public QObject {
    Q_OBJECT

private slots:
    void whereNoneIsEveryStoreIsToldSo();
    void whatOneKeepsIsFoundManyTimes();
};

void TestKeychain::whereNoneIsEveryStoreIsToldSo()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    for (int i = 0; i < 3; ++i) {
        services::DesktopKeychain keychain;
        const auto found = keychain.read("alpaca.key");
        QVERIFY(!found);
        QCOMPARE(found.error().message, std::string("keychain: this desktop session has none"));
        QVERIFY(!keychain.write("alpaca.key", "k"));
        QVERIFY(!keychain.remove("alpaca.key"));
    }
    if (!bus.isEmpty()) qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    if (!runtime.isEmpty()) qputenv("XDG_RUNTIME_DIR", runtime);
}

void TestKeychain::whatOneKeepsIsFoundManyTimes()
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (bus.isEmpty() || daemon.isEmpty())
        QSKIP("dbus-run-session and gnome-keyring-daemon are needed to ask a real keychain");
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.remove(QStringLiteral("SEXTANT_KEYCHAIN"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcess process;
    process.setProcessEnvironment(environment);
    // The listing asks for every secret there is, one after another, in one process.
    process.start(bus, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n"
                                       "for name in key secret; do\n"
                                       "  echo \"planted-$name\" | \"$0\" secret set \"alpaca.$name\" || exit 1\n"
                                       "done\n"
                                       "\"$0\" secret list && \"$0\" secret remove alpaca.key && \"$0\" secret list"),
                        QStringLiteral(SEXTANT_CLI)});
    QVERIFY(process.waitForFinished(60'000));
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    const QString err = QString::fromUtf8(process.readAllStandardError());
    if (out.contains(QStringLiteral("is kept in")) && !out.contains(QStringLiteral("is kept in the keychain")))
        QSKIP("the keychain of this machine does not start without a desktop");
    QVERIFY2(out.count(QStringLiteral("is kept in the keychain")) == 2, qPrintable(out + err));
    QVERIFY2(out.count(QRegularExpression(QStringLiteral("alpaca.key +keychain"))) == 1, qPrintable(out + err));
    QVERIFY2(out.count(QRegularExpression(QStringLiteral("alpaca.secret +keychain"))) == 2, qPrintable(out + err));
    QVERIFY(!out.contains(QStringLiteral("planted")));
}

SEXTANT_TEST(TestKeychain)
#include "tst_keychain.moc"
