#include <QDir>
#include <QDockWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/cockpit/photographer.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screen_audit.h"
#include "ui/shell/workspace_page.h"

using namespace sextant;
using test::CockpitProgram;

constexpr int kToBeSure = 5'000; // ms

/// Nothing is cut in any panel, whatever the size of the window and whichever panel is in front.
class TestWindowSizes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
};

namespace {

/// What is found when everything has found its place: sizes go from dock to panel to column, some of them a moment
/// later. What is still found then is given back, and waited for no longer than it takes to be sure.
std::vector<ui::AuditFinding> lookAt(ui::MainWindow& window, QImage& picture)
{
    std::vector<ui::AuditFinding> found;
    const auto isFine = [&] {
        if (cockpit::Stillness::isAwaited(window)) return false;
        picture = window.grab().toImage();
        found = ui::auditScreen(window, picture);
        return found.empty();
    };
    if (!QTest::qWaitFor(isFine, kToBeSure) && picture.isNull()) {
        picture = window.grab().toImage();
        found = ui::auditScreen(window, picture);
    }
    return found;
}

} // namespace

void TestWindowSizes::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x640") << QSize(1024, 640);
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("1760x1020") << QSize(1760, 1020);
}

void TestWindowSizes::nothingIsCut()
{
    QFETCH(const QSize, size);
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    program.window().resize(1760, 1020);
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T05:00:00Z"));
    program.window().resize(size);
    // Pictures for people, where they ask for them.
    const QString pictures = qEnvironmentVariable("SEXTANT_PICTURES");
    if (!pictures.isEmpty()) QVERIFY(QDir().mkpath(pictures));
    QStringList found;
    const auto& pages = program.window().pages();
    for (std::size_t index = 0; index < pages.size(); ++index) {
        program.window().chooseWorkspace(static_cast<int>(index));
        program.waitForPanels();
        for (QDockWidget* dock : pages[index]->docks()) {
            dock->raise();
            QVERIFY(pages[index]->make(dock) != nullptr); // in a moment by itself
            auto* tabs = dock->findChild<QTabWidget*>();
            for (int tab = 0; tab < (tabs == nullptr ? 1 : tabs->count()); ++tab) {
                if (tabs != nullptr) tabs->setCurrentIndex(tab);
                QImage picture;
                for (const auto& finding : lookAt(program.window(), picture)) {
                    const QString line = finding.describe();
                    if (found.contains(line)) continue;
                    found << line;
                    qWarning("%s", qPrintable(line)); // all of them: Qt Test cuts what is long
                }
                if (!pictures.isEmpty())
                    QVERIFY(picture.save(QStringLiteral("%1/%2-%3-%4-%5.png")
                                             .arg(pictures)
                                             .arg(size.width())
                                             .arg(pages[index]->id(), dock->objectName())
                                             .arg(tab)));
            }
            if (tabs != nullptr) tabs->setCurrentIndex(0);
        }
    }
    QCOMPARE(found.size(), 0);
    QCOMPARE(program.window().size(), size); // and no panel has made it larger
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowSizes)
#include "tst_window_sizes.moc"
