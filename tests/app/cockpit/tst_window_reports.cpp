#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <set>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/operate/report_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/table_tools.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

namespace {

bool isTable(const QAbstractItemView* view)
{
    const bool isGrid =
        qobject_cast<const QTableView*>(view) != nullptr || qobject_cast<const QTreeView*>(view) != nullptr;
    if (!isGrid) return false;
    // Lists that drop down, and those of the toolkit's own dialogs.
    for (const QWidget* parent = view->parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (parent->inherits("QComboBox") || parent->inherits("QFileDialog") || parent->inherits("QCalendarWidget"))
            return false;
    return true;
}

} // namespace

class TestWindowReports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReportIsWrittenFromTheWindow();
    void everyTableCanBeCopiedAndSaved();
};

void TestWindowReports::aReportIsWrittenFromTheWindow()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    program.press(Qt::Key_P, Qt::ControlModifier);
    auto* dialog = program.window().findChild<ui::ReportDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->messageText().contains(QStringLiteral("There is no session yet")));
    QVERIFY(!program.find<QPushButton>("Write the report")->isEnabled());
    dialog->close();
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T06:00:00Z"));
    // While the session is open, by the palette.
    program.press(Qt::Key_K, Qt::ControlModifier);
    program.type("Report");
    program.press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    const QString page = folder.filePath(QStringLiteral("report.html"));
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    program.find<QLineEdit>("File of the web page")->setText(page);
    program.find<QLineEdit>("File of the PDF")->setText(folder.filePath(QStringLiteral("none/report.pdf")));
    program.click(program.find<QPushButton>("Write the report"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), kPatience);
    QVERIFY2(dialog->messageText().contains(QStringLiteral("Choose another place")), qPrintable(dialog->messageText()));
    QVERIFY(!QFile::exists(page)); // none where not all can be written
    program.find<QLineEdit>("File of the PDF")->setText(pdf);
    program.click(program.find<QPushButton>("Write the report"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->messageText().startsWith(QStringLiteral("✓")), kPatience);
    QVERIFY(QFile::exists(page) && QFile::exists(pdf));
    if (const QString pictures = qEnvironmentVariable("SEXTANT_PICTURES"); !pictures.isEmpty())
        QVERIFY(dialog->grab().save(pictures + QStringLiteral("/report.png")));
    QFile written(page);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("PAPER TRADING on recorded prices"));
    QVERIFY(text.contains("BTC-USDT"));
    QVERIFY(program.find<QPushButton>("Open what was written: File of the web page")->isEnabled());
    QVERIFY(program.close());
}

void TestWindowReports::everyTableCanBeCopiedAndSaved()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T06:00:00Z"));
    ui::MainWindow& window = program.window();
    for (ui::WorkspacePage* page : window.pages())
        for (const QDockWidget* dock : page->docks())
            QVERIFY(page->make(dock) != nullptr);
    // Every dialog that has something to list.
    const std::set<QString> opened{
        QStringLiteral("session.settings"), QStringLiteral("session.profiles"), QStringLiteral("session.scoring"),
        QStringLiteral("session.list"),     QStringLiteral("session.import"),   QStringLiteral("session.connect"),
        QStringLiteral("view.layouts"),     QStringLiteral("help.changeKeys"),  QStringLiteral("help.keys")};
    std::vector<QPointer<QAction>> actions; // menus are made anew while dialogs open
    for (QAction* action : window.findChildren<QAction*>())
        if (opened.contains(action->objectName())) actions.emplace_back(action);
    for (const QPointer<QAction>& action : actions)
        if (action) action->trigger();
    QCoreApplication::processEvents();
    std::set<const QAbstractItemView*> tables;
    for (QWidget* top : QApplication::topLevelWidgets())
        for (auto* view : top->findChildren<QAbstractItemView*>())
            if (isTable(view)) tables.insert(view);
    QVERIFY2(tables.size() >= 25, qPrintable(QString::number(tables.size())));
    int withRows = 0;
    for (const QAbstractItemView* each : tables) {
        auto* view = const_cast<QAbstractItemView*>(each);
        const QString name = view->accessibleName().isEmpty() ? view->objectName() : view->accessibleName();
        const auto* tools = ui::TableTools::of(*view);
        QVERIFY2(tools != nullptr, qPrintable(name));
        if (view->model() == nullptr || view->model()->rowCount() == 0) continue;
        ++withRows;
        QVERIFY2(!tools->csv(ui::TableTools::Rows::All).isEmpty(), qPrintable(name));
        view->setCurrentIndex(view->model()->index(0, 0));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(!QGuiApplication::clipboard()->text().isEmpty(), qPrintable(name));
        // By the menu key, beside what the panel offers; the ladder's right click cancels.
        if (view->contextMenuPolicy() == Qt::NoContextMenu) continue;
        QMenu* menu = test::contextMenu(view, 0);
        QVERIFY2(menu != nullptr, qPrintable(name));
        for (const char* action : {"Copy rows", "Copy rows with titles", "Copy as CSV", "Save as CSV…"})
            QVERIFY2(test::actionOf(menu, QString::fromUtf8(action)) != nullptr, qPrintable(name));
        menu->close();
    }
    QVERIFY2(withRows >= 8, qPrintable(QString::number(withRows)));
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowReports)
#include "tst_window_reports.moc"
