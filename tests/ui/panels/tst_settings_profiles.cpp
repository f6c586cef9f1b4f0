#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/undo_book.h"
#include "tests/test_main.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/operate/settings_profiles_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using models::ProfilesModel;
using models::SettingDifferencesModel;
using sextant::test::named;
using ui::SettingsProfilesDialog;

namespace {

struct ShownProfiles {
    ShownProfiles()
    {
        if (!now.set("risk.max_leverage", "1.5")) qFatal("a good value");
        dialog.read();
        dialog.show();
    }
    QPushButton* button(const char* name) { return named<QPushButton>(dialog, name); }
    void write(const char* field, const QString& text)
    {
        auto* line = named<QLineEdit>(dialog, field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void press(const char* name)
    {
        QVERIFY2(button(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QStringList names() const
    {
        QStringList out;
        for (int row = 0; row < dialog.list()->model()->rowCount(); ++row)
            out << dialog.list()->model()->index(row, ProfilesModel::Name).data().toString();
        return out;
    }
    QTemporaryDir folder;
    session::SettingValues now;
    ui::ThemeController theme;
    models::UndoBook steps;
    SettingsProfilesDialog dialog{theme, host::SettingsProfiles(folder.path().toStdString()), [this] { return now; },
                                  steps};
};

constexpr const char* kSave = "Keep the chosen settings under this name";
constexpr const char* kApply = "Apply the profile, all of it or nothing";

} // namespace

class TestSettingsProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void keepsAndComparesByKeys();
    void appliesWithAReasonOnly();
    void renamesDeletesAndTakesBack();
    void whatIsThereByNowStays();
    void aFileIsLookedAtBeforeItIsApplied();
    void aBrokenFileIsSaidAndChangesNothing();
    void writesAFile();
    void nothingIsAppliedWhereItIsBlocked();
};

void TestSettingsProfiles::keepsAndComparesByKeys()
{
    ShownProfiles shown;
    QCOMPARE(shown.names(), QStringList{QStringLiteral("Settings as they are")});
    QVERIFY(!shown.button(kSave)->isEnabled());
    shown.write("Name of the profile", QStringLiteral("Calm"));
    QTest::keyClick(named<QLineEdit>(shown.dialog, "Name of the profile"), Qt::Key_Return);
    QCOMPARE(shown.names().size(), 2);
    QCOMPARE(shown.dialog.changes()->model()->rowCount(), 0);
    QVERIFY(QFile::exists(shown.folder.filePath(QStringLiteral("profiles/Calm.json"))));
    QVERIFY(shown.now.set("risk.max_leverage", "3").has_value());
    shown.dialog.read();
    QCOMPARE(shown.dialog.changes()->model()->rowCount(), 1);
    const auto* changes = shown.dialog.changes()->model();
    QCOMPARE(changes->index(0, SettingDifferencesModel::Now).data().toString(), QStringLiteral("3"));
    QCOMPARE(changes->index(0, SettingDifferencesModel::Wanted).data().toString(), QStringLiteral("1.5"));
    QVERIFY(named<QLabel>(shown.dialog, "What the profile would change")->text().contains(QStringLiteral("Calm")));
    if (const QString pictures = qEnvironmentVariable("SEXTANT_PICTURES"); !pictures.isEmpty())
        QVERIFY(shown.dialog.grab().save(pictures + QStringLiteral("/profiles.png")));
    // The same name again is no other profile.
    shown.press(kSave);
    QVERIFY(shown.dialog.messageText().contains(QStringLiteral("already")));
    QCOMPARE(shown.names().size(), 2);
    // Up to what is in effect.
    shown.dialog.list()->setFocus();
    QTest::keyClick(shown.dialog.list(), Qt::Key_Up);
    QCOMPARE(changes->rowCount(), 0);
}

void TestSettingsProfiles::appliesWithAReasonOnly()
{
    ShownProfiles shown;
    shown.write("Name of the profile", QStringLiteral("Calm"));
    shown.press(kSave);
    QVERIFY(shown.now.set("risk.max_leverage", "3").has_value());
    QVERIFY(shown.now.set("fills.ladder", "true").has_value());
    shown.dialog.read();
    QSignalSpy wanted(&shown.dialog, &SettingsProfilesDialog::applyWanted);
    QVERIFY(!shown.button(kApply)->isEnabled());
    shown.write("Reason", QStringLiteral("markets are wild"));
    QTest::keyClick(named<QLineEdit>(shown.dialog, "Reason"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    // What it does not list goes to its default: it was saved as a whole.
    const QMap<QString, QString> expected{{QStringLiteral("risk.max_leverage"), QStringLiteral("1.5")},
                                          {QStringLiteral("fills.ladder"), QStringLiteral("false")}};
    QCOMPARE((wanted[0][0].value<QMap<QString, QString>>()), expected);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("markets are wild"));
    shown.dialog.setOutcome(false, QStringLiteral("refused"));
    QCOMPARE(shown.dialog.messageText(), QStringLiteral("refused"));
    QVERIFY(shown.button(kApply)->isEnabled());
    shown.now = {};
    QVERIFY(shown.now.set("risk.max_leverage", "1.5").has_value());
    shown.dialog.setOutcome(true, QStringLiteral("done"));
    QCOMPARE(shown.dialog.changes()->model()->rowCount(), 0);
    QVERIFY(!shown.button(kApply)->isEnabled());
}

void TestSettingsProfiles::renamesDeletesAndTakesBack()
{
    ShownProfiles shown;
    shown.write("Name of the profile", QStringLiteral("Calm"));
    shown.press(kSave);
    shown.write("Name of the profile", QStringLiteral("Quiet"));
    shown.press("Give the profile the name that is written above");
    QCOMPARE(shown.names().last(), QStringLiteral("Quiet"));
    shown.press("Delete the profile");
    QCOMPARE(shown.names().size(), 1);
    shown.press("Take the last deletion back");
    QCOMPARE(shown.names().last(), QStringLiteral("Quiet"));
    QVERIFY(!shown.button("Take the last deletion back")->isEnabled());
    // The same step as in the window: back, and forth again.
    QVERIFY(shown.steps.redo());
    QCOMPARE(shown.names().size(), 1);
    QCOMPARE(shown.steps.undoText(), QStringLiteral("deletion of profile Quiet"));
    QVERIFY(shown.steps.undo());
    QCOMPARE(shown.names().last(), QStringLiteral("Quiet"));
}

void TestSettingsProfiles::whatIsThereByNowStays()
{
    ShownProfiles shown;
    host::SettingsProfiles kept(shown.folder.path().toStdString());
    shown.write("Name of the profile", QStringLiteral("Calm"));
    shown.press(kSave);
    shown.press("Delete the profile");
    // Somebody keeps another one under the name.
    QVERIFY(kept.save({"Calm", false, {{"risk.max_positions", "3"}}}, false).has_value());
    QSignalSpy refused(&shown.steps, &models::UndoBook::refused);
    shown.dialog.show();
    shown.press("Take the last deletion back");
    QCOMPARE(refused.size(), 1);
    QVERIFY2(shown.dialog.messageText().contains(QStringLiteral("another profile")),
             qPrintable(shown.dialog.messageText()));
    QCOMPARE(kept.find("Calm")->values.size(), std::size_t{1});
    QVERIFY(!shown.steps.canUndo());
    // A step that is deleted again is the profile that was deleted, and no other.
    shown.dialog.read();
    shown.write("Name of the profile", QStringLiteral("Brisk"));
    shown.press(kSave);
    shown.press("Delete the profile");
    QVERIFY(shown.steps.undo());
    QVERIFY(kept.save({"Brisk", false, {{"risk.max_positions", "3"}}}, true).has_value());
    QVERIFY(shown.steps.redo());
    QVERIFY(kept.find("Brisk").has_value());
    QCOMPARE(refused.size(), 2);
}

void TestSettingsProfiles::aFileIsLookedAtBeforeItIsApplied()
{
    ShownProfiles shown;
    const QString file = shown.folder.filePath(QStringLiteral("theirs.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(R"({"name":"Theirs","settings":{"risk.max_positions":3}})");
    out.close();
    QSignalSpy wanted(&shown.dialog, &SettingsProfilesDialog::applyWanted);
    QVERIFY(shown.dialog.openFile(file));
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(shown.names()[1], QStringLiteral("theirs.json"));
    QCOMPARE(shown.dialog.changes()->model()->rowCount(), 1);
    QCOMPARE(named<QLineEdit>(shown.dialog, "Name of the profile")->text(), QStringLiteral("Theirs"));
    shown.press(kSave);
    QCOMPARE(shown.names().last(), QStringLiteral("Theirs"));
}

void TestSettingsProfiles::aBrokenFileIsSaidAndChangesNothing()
{
    ShownProfiles shown;
    const QString file = shown.folder.filePath(QStringLiteral("broken.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("{\"settings\":{\n\"risk.max_positions\":-3}}");
    out.close();
    QVERIFY(!shown.dialog.openFile(file));
    QVERIFY2(shown.dialog.messageText().contains(QStringLiteral("broken.json, line 2: risk.max_positions")),
             qPrintable(shown.dialog.messageText()));
    QCOMPARE(shown.names().size(), 1);
    QVERIFY(!shown.dialog.openFile(shown.folder.path()));
}

void TestSettingsProfiles::writesAFile()
{
    ShownProfiles shown;
    const QString file = shown.folder.filePath(QStringLiteral("mine.json"));
    QVERIFY(shown.dialog.writeFile(file));
    const auto read = host::readProfile(file.toStdString());
    QVERIFY(read.has_value() && read->isWhole);
    QVERIFY(host::differences(*read, shown.now).empty());
    QVERIFY(!shown.dialog.writeFile(shown.folder.filePath(QStringLiteral("no/such/folder.json"))));
    QVERIFY(shown.dialog.messageText().contains(QStringLiteral("folder.json")));
}

void TestSettingsProfiles::nothingIsAppliedWhereItIsBlocked()
{
    ShownProfiles shown;
    shown.write("Name of the profile", QStringLiteral("Calm"));
    shown.press(kSave);
    shown.now = {};
    shown.dialog.read();
    shown.write("Reason", QStringLiteral("why not"));
    QVERIFY(shown.button(kApply)->isEnabled());
    shown.dialog.setBlocked(QStringLiteral("This is a replay."));
    QVERIFY(!shown.button(kApply)->isEnabled());
    QCOMPARE(shown.button(kApply)->toolTip(), QStringLiteral("This is a replay."));
}

SEXTANT_TEST(TestSettingsProfiles)
#include "tst_settings_profiles.moc"
