#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

namespace {

/// What a screen reader says of it.
QString spokenName(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

QString describe(QWidget* widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), spokenName(widget));
}

/// Qt's own parts of its controls, which hand the focus to them.
bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->focusProxy() != nullptr || widget->objectName().startsWith(QLatin1String("qt_")) ||
           (parent != nullptr &&
            (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent)));
}

/// In a group of which one is chosen, Tab comes to that one and arrows go on from there.
bool isUnchosen(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && button->group() != nullptr && button->group()->exclusive() && !button->isChecked();
}

/// Everything in the window that Tab should come to.
QList<QWidget*> reachable(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !isPart(widget) &&
            !isUnchosen(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            found << widget;
    return found;
}

/// Tab by Tab around the window once, from wherever the focus is.
QList<QWidget*> walk(CockpitProgram& program)
{
    QList<QWidget*> path;
    for (int presses = 0; presses < 300; ++presses) {
        program.press(Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr) break;
        if (!path.isEmpty() && focus == path.front()) return path;
        path << focus;
    }
    return {}; // it never comes round
}

} // namespace

class TestWindowKeyboard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabComesEverywhere_data();
    void tabComesEverywhere();
    void tabGoesFromPanelToPanel();
    void dialogsCanBeUsedWithKeys_data();
    void dialogsCanBeUsedWithKeys();
    void everyActionHasAText();
};

void TestWindowKeyboard::tabComesEverywhere_data()
{
    QTest::addColumn<bool>("withSession");
    QTest::addColumn<int>("workspace");
    QTest::newRow("welcome") << false << 0;
    QTest::newRow("trade") << true << 0;
    QTest::newRow("analyze") << true << 1;
}

void TestWindowKeyboard::tabComesEverywhere()
{
    QFETCH(bool, withSession);
    QFETCH(int, workspace);
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    if (withSession) QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
    program.window().chooseWorkspace(workspace);
    QTRY_VERIFY(withSession == program.window().pages()[static_cast<std::size_t>(workspace)]->isVisible());
    // The window follows the session a frame later: what can be used while it is walked around may be more than before.
    QList<QWidget*> path;
    QList<QWidget*> wanted;
    for (int attempt = 0; attempt < 5; ++attempt) {
        wanted = reachable(program.window());
        path = walk(program);
        QVERIFY2(!path.isEmpty(), "Tab is caught somewhere");
        if (wanted == reachable(program.window())) break;
    }
    QString missed;
    for (QWidget* widget : wanted)
        if (!path.contains(widget)) missed += describe(widget) + QLatin1Char('\n');
    QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("Tab does not come to\n") + missed));
    QString nameless;
    for (QWidget* widget : path)
        if (spokenName(widget).trimmed().isEmpty()) nameless += describe(widget) + QLatin1Char('\n');
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name\n") + nameless));
    QVERIFY(path.size() >= 7);
    QVERIFY(program.close());
}

void TestWindowKeyboard::tabGoesFromPanelToPanel()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
    QTRY_VERIFY(program.window().pages().front()->isVisible());
    // Which panel each stop is in; bars have none.
    QStringList panels;
    for (const QWidget* stop : walk(program)) {
        QString panel = QStringLiteral("bars");
        for (const QWidget* at = stop; at != nullptr; at = at->parentWidget())
            if (qobject_cast<const QDockWidget*>(at)) panel = at->objectName();
        if (panels.isEmpty() || panels.last() != panel) panels << panel;
    }
    if (panels.size() > 1 && panels.first() == panels.last()) panels.removeLast(); // begun in its middle
    while (!panels.isEmpty() && panels.first() != QLatin1StringView("bars"))
        panels.append(panels.takeFirst());
    QCOMPARE(panels, (QStringList{QStringLiteral("bars"), QStringLiteral("watchlist"), QStringLiteral("chart"),
                                  QStringLiteral("ticket"), QStringLiteral("decisions"), QStringLiteral("positions"),
                                  QStringLiteral("why")}));
    QVERIFY(program.close());
}

void TestWindowKeyboard::dialogsCanBeUsedWithKeys_data()
{
    QTest::addColumn<QString>("action");
    for (const char* action : {"session.simulation", "session.open", "session.list", "session.settings",
                               "session.killReason", "help.keys", "help.about"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestWindowKeyboard::dialogsCanBeUsedWithKeys()
{
    QFETCH(QString, action);
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T00:30:00Z"));
    program.window().actions().find(action)->trigger();
    QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()) != nullptr);
    QWidget* dialog = QApplication::activeWindow();
    QVERIFY(!spokenName(dialog).isEmpty());
    QList<QWidget*> path;
    QList<QWidget*> wanted;
    for (int attempt = 0; attempt < 5; ++attempt) {
        wanted = reachable(*dialog);
        path = walk(program);
        QVERIFY2(!path.isEmpty(), "Tab is caught somewhere");
        if (wanted == reachable(*dialog)) break;
    }
    QString wrong;
    for (QWidget* widget : wanted)
        if (!path.contains(widget)) wrong += QStringLiteral("Tab does not come to ") + describe(widget);
    for (QWidget* widget : path)
        if (spokenName(widget).trimmed().isEmpty()) wrong += QStringLiteral("without a name: ") + describe(widget);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    program.press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeWindow() != dialog);
    QVERIFY(program.close());
}

void TestWindowKeyboard::everyActionHasAText()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QSet<QString> texts;
    QSet<QString> keys;
    for (const auto& entry : program.window().actions().entries()) {
        QVERIFY(!entry.action->text().isEmpty());
        QVERIFY2(!texts.contains(entry.menu + entry.action->text()), qPrintable(entry.action->text()));
        texts.insert(entry.menu + entry.action->text());
        const QString shortcut = entry.action->shortcut().toString();
        QVERIFY2(shortcut.isEmpty() || !keys.contains(shortcut), qPrintable(shortcut));
        keys.insert(shortcut);
    }
    QVERIFY(texts.size() > 25);
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowKeyboard)
#include "tst_window_keyboard.moc"
