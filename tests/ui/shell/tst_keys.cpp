#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "ui/shell/action_book.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::ActionBook;
using ui::ShortcutDialog;

/// Keys of actions that people choose themselves.
class TestKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsTakenFromWhoeverHadIt();
    void killKeepsAKey();
    void keysForTypingAreRefused();
    void whatIsChangedComesBack();
    void resetGivesEverythingBack();
    void theDialogSaysWhoHasTheKey();
    void theDialogSearches();

private:
    static void fill(ActionBook& book);
};

void TestKeys::fill(ActionBook& book)
{
    book.add(QStringLiteral("&Session"), QStringLiteral("session.open"), QStringLiteral("&Open"), Qt::CTRL | Qt::Key_O,
             [] {});
    book.add(QStringLiteral("&Session"), QStringLiteral("session.step"), QStringLiteral("Step"),
             Qt::CTRL | Qt::Key_Period, [] {});
    book.add(QStringLiteral("&Session"), QStringLiteral("session.kill"), QStringLiteral("Kill"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_F12, [] {});
    book.add(QStringLiteral("&Help"), QStringLiteral("help.about"), QStringLiteral("About"), {}, [] {});
}

void TestKeys::aKeyIsTakenFromWhoeverHadIt()
{
    QWidget window;
    ActionBook book(&window);
    fill(book);
    QSignalSpy changed(&book, &ActionBook::keysChanged);
    const QKeySequence key(Qt::CTRL | Qt::Key_O);
    QCOMPARE(book.keyOwner(key, QStringLiteral("help.about"))->action->objectName(), QStringLiteral("session.open"));
    QVERIFY(book.setKey(QStringLiteral("help.about"), key));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.find(QStringLiteral("help.about"))->shortcut(), key);
    QVERIFY(book.find(QStringLiteral("session.open"))->shortcut().isEmpty());
    QVERIFY(book.keyOwner(key, QStringLiteral("help.about")) == nullptr);
    QVERIFY(!book.setKey(QStringLiteral("no.such"), key));
}

void TestKeys::killKeepsAKey()
{
    QWidget window;
    ActionBook book(&window);
    fill(book);
    QVERIFY(!book.setKey(QStringLiteral("session.kill"), {}));
    QVERIFY(!book.setKey(QStringLiteral("session.step"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12)));
    QVERIFY(!book.refusal(QStringLiteral("session.step"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12)).isEmpty());
    QVERIFY(book.setKey(QStringLiteral("session.kill"), QKeySequence(Qt::Key_F4))); // another one is fine
    QVERIFY(book.setKey(QStringLiteral("session.step"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12)));
    // Then even a reset of it alone cannot leave Step's key to both.
    QVERIFY(book.resetKey(QStringLiteral("session.kill")));
    QVERIFY(book.find(QStringLiteral("session.step"))->shortcut().isEmpty());
}

void TestKeys::keysForTypingAreRefused()
{
    QWidget window;
    ActionBook book(&window);
    fill(book);
    const QString id = QStringLiteral("session.step");
    for (const QKeySequence& key : {QKeySequence(Qt::Key_S), QKeySequence(Qt::SHIFT | Qt::Key_S),
                                    QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Delete)})
        QVERIFY2(!book.setKey(id, key), qPrintable(key.toString()));
    for (const QKeySequence& key :
         {QKeySequence(Qt::ALT | Qt::Key_S), QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)})
        QVERIFY2(book.setKey(id, key), qPrintable(key.toString()));
}

void TestKeys::whatIsChangedComesBack()
{
    QWidget window;
    ActionBook book(&window);
    fill(book);
    QVERIFY(book.changedKeys().isEmpty());
    // The two swap: whichever comes first, none may lose what the other gave up.
    QVERIFY(book.setKey(QStringLiteral("session.open"), QKeySequence(Qt::CTRL | Qt::Key_Period)));
    QVERIFY(book.setKey(QStringLiteral("session.step"), QKeySequence(Qt::CTRL | Qt::Key_O)));
    const QMap<QString, QString> kept = book.changedKeys();
    QCOMPARE(kept.size(), 2);
    QWidget other;
    ActionBook again(&other);
    fill(again);
    QMap<QString, QString> damaged = kept;
    damaged.insert(QStringLiteral("gone.action"), QStringLiteral("Ctrl+G"));
    damaged.insert(QStringLiteral("session.kill"), QString()); // not even by a file
    again.setChangedKeys(damaged);
    QCOMPARE(again.find(QStringLiteral("session.open"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Period));
    QCOMPARE(again.find(QStringLiteral("session.step"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(again.find(QStringLiteral("session.kill"))->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12));
    QCOMPARE(again.changedKeys(), kept);
    again.setChangedKeys({});
    QVERIFY(again.changedKeys().isEmpty());
}

void TestKeys::resetGivesEverythingBack()
{
    QWidget window;
    ActionBook book(&window);
    fill(book);
    QVERIFY(book.setKey(QStringLiteral("help.about"), QKeySequence(Qt::CTRL | Qt::Key_O)));
    book.resetKeys();
    QCOMPARE(book.find(QStringLiteral("session.open"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QVERIFY(book.find(QStringLiteral("help.about"))->shortcut().isEmpty());
}

void TestKeys::theDialogSaysWhoHasTheKey()
{
    ui::ThemeController theme;
    QWidget window;
    ActionBook book(&window);
    fill(book);
    ShortcutDialog dialog(theme, book);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* set = dialog.findChild<QPushButton*>(QStringLiteral("setKey"));
    auto* keys = dialog.findChild<QKeySequenceEdit*>(QStringLiteral("newKeys"));
    auto* verdict = dialog.findChild<QLabel*>(QStringLiteral("keyVerdict"));
    QVERIFY(!set->isEnabled());
    dialog.choose(QStringLiteral("help.about"));
    QTest::keyClick(keys, Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(set->isEnabled()); // the field waits a second for more keys
    QCOMPARE(set->text(), QStringLiteral("Take it"));
    QVERIFY2(verdict->text().contains(QStringLiteral("“Open” (Session)")), qPrintable(verdict->text()));
    QTest::mouseClick(set, Qt::LeftButton);
    QCOMPARE(book.find(QStringLiteral("help.about"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QVERIFY(book.find(QStringLiteral("session.open"))->shortcut().isEmpty());
    QVERIFY(!set->isEnabled()); // it is so now
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("resetAllKeys")), Qt::LeftButton);
    QVERIFY(book.changedKeys().isEmpty());
    dialog.choose(QStringLiteral("session.kill"));
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("removeKey"))->isEnabled());
    keys->setKeySequence(QKeySequence(Qt::Key_S));
    QVERIFY(!set->isEnabled());
    QVERIFY(!verdict->text().isEmpty());
}

void TestKeys::theDialogSearches()
{
    ui::ThemeController theme;
    QWidget window;
    ActionBook book(&window);
    fill(book);
    ShortcutDialog dialog(theme, book);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* view = dialog.findChild<ui::TableView*>();
    QCOMPARE(view->model()->rowCount(), 4);
    auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("searchActions"));
    search->setText(QStringLiteral("f12"));
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, models::ShortcutsModel::Action).data().toString(), QStringLiteral("Kill"));
    search->setText(QStringLiteral("nothing so"));
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(!view->emptyText().isEmpty());
}

SEXTANT_TEST(TestKeys)
#include "tst_keys.moc"
