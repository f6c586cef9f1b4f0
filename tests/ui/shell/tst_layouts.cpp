#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "tests/test_main.h"
#include "ui/shell/action_book.h"
#include "ui/shell/guide_dialog.h"
#include "ui/shell/layout_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screen_set.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::PanelPlace;
using ui::ScreenSet;

namespace {

ScreenSet desk(bool hasSecond)
{
    ScreenSet set{{{QStringLiteral("left"), QRect(0, 0, 1920, 1080)}}};
    if (hasSecond) set.screens.push_back({QStringLiteral("right"), QRect(1920, 0, 2560, 1440)});
    return set;
}

/// A window with two workspaces of plain panels, over monitors that come and go.
struct Program {
    explicit Program(const QString& folder) : host(options(folder))
    {
        if (!host.openWorkspace()) qFatal("the workspace cannot be opened");
        ui::PanelSet panels;
        for (const char* workspace : {"trade", "operate"}) {
            ui::Workspace each{QString::fromLatin1(workspace), QString::fromLatin1(workspace), {}};
            for (const auto& [id, place] : {std::pair{"first", PanelPlace::Left},
                                            {"second", PanelPlace::Center},
                                            {"third", PanelPlace::BottomLeft}}) {
                const QString name = QStringLiteral("%1-%2").arg(QLatin1StringView(workspace), QLatin1StringView(id));
                each.panels.push_back({name, name, new QLabel(name), place, 400, {}, {}});
            }
            panels.workspaces.push_back(std::move(each));
        }
        ui::MainWindow::Options windowOptions;
        windowOptions.layoutFile = folder + QStringLiteral("/layout.ini");
        windowOptions.screens = [this] { return desk(hasSecond); };
        window = std::make_unique<ui::MainWindow>(host, theme, std::move(panels), windowOptions);
        window->resize(1100, 700);
        window->show();
    }
    static host::CockpitHost::Options options(const QString& folder)
    {
        host::CockpitHost::Options out;
        out.workspace = folder.toStdString();
        out.operatorName = "tester";
        return out;
    }
    [[nodiscard]] QDockWidget* dock(const char* name) const
    {
        return window->findChild<QDockWidget*>(QLatin1StringView(name));
    }
    [[nodiscard]] QAction* action(const char* id) const { return window->actions().find(QLatin1StringView(id)); }

    bool hasSecond = true;
    ui::ThemeController theme;
    host::CockpitHost host;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestLayouts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasAnIdOfItsOwn();
    void aNamedLayoutBringsThePanelsBack();
    void ofOneWorkspaceItLeavesTheOthersAlone();
    void namesAreChangedDeletedAndBroughtBack();
    void aResetCanBeUndone();
    void eachSetOfMonitorsHasItsOwnArrangement();
    void aWindowOnAMissingMonitorComesBack_data();
    void aWindowOnAMissingMonitorComesBack();
    void keysSurviveARestart();
    void theGuideIsInTheProgram();
};

void TestLayouts::everyActionHasAnIdOfItsOwn()
{
    const QTemporaryDir folder;
    const Program program(folder.path());
    QSet<QString> ids;
    for (const auto& entry : program.window->actions().entries()) {
        QVERIFY2(!entry.action->objectName().isEmpty(), qPrintable(entry.action->text()));
        QVERIFY2(!ids.contains(entry.action->objectName()), qPrintable(entry.action->objectName()));
        ids << entry.action->objectName();
        if (!entry.action->shortcut().isEmpty())
            QVERIFY2(program.window->actions().keyOwner(entry.action->shortcut(), entry.action->objectName()) ==
                         nullptr,
                     qPrintable(entry.action->shortcut().toString()));
    }
}

void TestLayouts::aNamedLayoutBringsThePanelsBack()
{
    const QTemporaryDir folder;
    QString key;
    {
        Program program(folder.path());
        program.dock("trade-first")->hide();
        program.dock("operate-second")->hide();
        QVERIFY(!program.window->layouts().save(QStringLiteral("  "), {}, program.window->pages()));
        QVERIFY(program.window->layouts().save(QStringLiteral(" Two  screens "), {}, program.window->pages()));
        program.dock("trade-first")->show();
        QCOMPARE(program.window->layouts().entries().size(), std::size_t{1});
        QCOMPARE(program.window->layouts().entries().front().name, QStringLiteral("Two screens"));
        key = program.window->layouts().entries().front().key;
    }
    Program program(folder.path());
    QVERIFY(program.window->useLayout(key));
    QVERIFY(program.dock("trade-first")->isHidden());
    QVERIFY(program.dock("operate-second")->isHidden());
    QVERIFY(!program.dock("trade-second")->isHidden());
    // Saved again under the name it takes the place of the old one.
    program.dock("trade-first")->show();
    QVERIFY(program.window->layouts().save(QStringLiteral("two screens"), {}, program.window->pages()));
    QCOMPARE(program.window->layouts().entries().size(), std::size_t{1});
    program.dock("trade-first")->hide();
    QVERIFY(program.window->useLayout(key));
    QVERIFY(!program.dock("trade-first")->isHidden());
    QVERIFY(!program.window->useLayout(QStringLiteral("no such")));
    QVERIFY(!program.dock("trade-first")->isHidden());
}

void TestLayouts::ofOneWorkspaceItLeavesTheOthersAlone()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.dock("trade-first")->hide();
    program.dock("operate-first")->hide();
    QVERIFY(program.window->layouts().save(QStringLiteral("Quiet"), QStringLiteral("trade"), program.window->pages()));
    QVERIFY(
        program.window->layouts().save(QStringLiteral("Quiet"), {}, program.window->pages())); // covers something else
    QCOMPARE(program.window->layouts().entries().size(), std::size_t{2});
    program.dock("trade-first")->show();
    program.dock("operate-first")->show();
    for (const auto& entry : program.window->layouts().entries())
        if (!entry.workspace.isEmpty()) QVERIFY(program.window->useLayout(entry.key));
    QVERIFY(program.dock("trade-first")->isHidden());
    QVERIFY(!program.dock("operate-first")->isHidden());
}

void TestLayouts::namesAreChangedDeletedAndBroughtBack()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    auto* dialog = program.window->showLayouts();
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("layoutName"));
    const auto click = [dialog](const char* button) {
        auto* found = dialog->findChild<QPushButton*>(QLatin1StringView(button));
        QVERIFY2(found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    };
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("saveLayout"))->isEnabled());
    for (const char* each : {"Morning", "Evening"}) {
        name->setText(QLatin1StringView(each));
        click("saveLayout");
    }
    auto* view = dialog->findChild<ui::TableView*>();
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Evening"));
    view->selectRow(0);
    name->setText(QStringLiteral("morning"));
    click("renameLayout"); // somebody has it
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Evening"));
    name->setText(QStringLiteral("Night"));
    click("renameLayout");
    QCOMPARE(view->model()->index(1, 0).data().toString(), QStringLiteral("Night"));
    view->selectRow(1);
    click("removeLayout");
    QCOMPARE(view->model()->rowCount(), 1);
    click("undoRemoveLayout");
    QCOMPARE(view->model()->rowCount(), 2);
    view->selectRow(1);
    program.dock("trade-third")->hide();
    click("useLayout");
    QVERIFY(!program.dock("trade-third")->isHidden());
}

void TestLayouts::aResetCanBeUndone()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(!program.action("layout.undo")->isEnabled());
    auto* page = program.window->pages().front();
    program.dock("trade-first")->hide();
    page->addDockWidget(Qt::BottomDockWidgetArea, program.dock("trade-second"));
    program.action("view.reset")->trigger();
    QVERIFY(!program.dock("trade-first")->isHidden());
    QCOMPARE(page->dockWidgetArea(program.dock("trade-second")), Qt::TopDockWidgetArea);
    QVERIFY(program.action("layout.undo")->isEnabled());
    program.action("layout.undo")->trigger();
    QVERIFY(program.dock("trade-first")->isHidden());
    QCOMPARE(page->dockWidgetArea(program.dock("trade-second")), Qt::BottomDockWidgetArea);
    QVERIFY(!program.action("layout.undo")->isEnabled());
}

void TestLayouts::eachSetOfMonitorsHasItsOwnArrangement()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const auto rest = [] { QTest::qWait(1200); }; // until it is noted
    program.dock("trade-first")->hide();          // with two monitors
    rest();
    program.hasSecond = false;
    program.window->screensChanged(); // never seen: it stays
    QVERIFY(program.dock("trade-first")->isHidden());
    program.dock("trade-first")->show(); // with one
    program.dock("trade-third")->hide();
    rest();
    program.hasSecond = true;
    program.window->screensChanged();
    QVERIFY(program.dock("trade-first")->isHidden());
    QVERIFY(!program.dock("trade-third")->isHidden());
    program.hasSecond = false;
    program.window->screensChanged();
    QVERIFY(!program.dock("trade-first")->isHidden());
    QVERIFY(program.dock("trade-third")->isHidden());
    // A floating panel where the second one was comes back.
    program.hasSecond = true;
    program.window->screensChanged();
    program.dock("trade-second")->setFloating(true);
    program.dock("trade-second")->move(3000, 200);
    program.hasSecond = false;
    program.window->screensChanged();
    program.dock("trade-second")->setFloating(true);
    program.dock("trade-second")->move(3000, 200);
    program.window->screensChanged();
    QVERIFY(desk(false).screens.front().area.contains(program.dock("trade-second")->frameGeometry().topLeft()));
}

void TestLayouts::aWindowOnAMissingMonitorComesBack_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<bool>("stays");
    QTest::newRow("inside") << QRect(100, 100, 400, 300) << true;
    QTest::newRow("a good part of the title is seen") << QRect(1800, 100, 400, 300) << true;
    QTest::newRow("hardly anything is seen") << QRect(1880, 100, 400, 300) << false;
    QTest::newRow("on the monitor that is gone") << QRect(2500, 100, 400, 300) << false;
    QTest::newRow("title above the edge") << QRect(100, -60, 400, 300) << false;
    QTest::newRow("below") << QRect(100, 1200, 400, 300) << false;
    QTest::newRow("larger than the monitor") << QRect(3000, 0, 4000, 3000) << false;
}

void TestLayouts::aWindowOnAMissingMonitorComesBack()
{
    QFETCH(const QRect, frame);
    QFETCH(const bool, stays);
    const ScreenSet one = desk(false);
    const QRect there = one.reachable(frame);
    QCOMPARE(there == frame, stays);
    if (!stays) QVERIFY(one.screens.front().area.contains(there));
    QCOMPARE(one.reachable(there), there);
    ScreenSet turned = desk(true);
    std::swap(turned.screens[0], turned.screens[1]);
    QCOMPARE(turned.key(), desk(true).key());
    QVERIFY(one.key() != desk(true).key());
    QCOMPARE(ScreenSet{}.reachable(frame), frame); // no monitor at all
}

void TestLayouts::keysSurviveARestart()
{
    const QTemporaryDir folder;
    const QKeySequence key(Qt::CTRL | Qt::ALT | Qt::Key_F7);
    {
        Program program(folder.path());
        QVERIFY(program.window->actions().setKey(QStringLiteral("help.about"), key));
        QVERIFY(program.window->actions().setKey(QStringLiteral("session.step"), {}));
    }
    Program program(folder.path());
    QCOMPARE(program.action("help.about")->shortcut(), key);
    QVERIFY(program.action("session.step")->shortcut().isEmpty());
    program.window->actions().resetKeys();
    QVERIFY(program.window->actions().changedKeys().isEmpty());
}

void TestLayouts::theGuideIsInTheProgram()
{
    const auto topics = ui::GuideDialog::topics();
    QVERIFY(topics.size() > 10);
    QCOMPARE(topics.front().level, 1);
    ui::GuideDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("searchGuide"));
    search->setText(QStringLiteral("no such words are in it"));
    QTest::keyClick(search, Qt::Key_Return);
    QStringList said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said << label->text();
    QVERIFY(said.join(QLatin1Char(' ')).contains(QStringLiteral("is not in the guide")));
}

SEXTANT_TEST(TestLayouts)
#include "tst_layouts.moc"
