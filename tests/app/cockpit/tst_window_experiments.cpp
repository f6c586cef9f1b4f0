#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "engine/host/experiment_keeper.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/analyze/experiment_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using decision::ExperimentState;
using test::CockpitProgram;
using test::kPatience;

/// An experiment from its promise to its end, in the window.
class TestWindowExperiments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPromisedStartedAndStopped();

private:
    static void step(CockpitProgram& program, const char* button);
    static std::optional<ExperimentState> state(CockpitProgram& program);
};

/// A button of the panel, by its text.
void TestWindowExperiments::step(CockpitProgram& program, const char* button)
{
    auto* panel = program.window().findChild<ui::ExperimentPanel*>();
    QVERIFY(panel != nullptr);
    for (auto* each : panel->findChildren<QPushButton*>()) {
        if (each->text() != QString::fromUtf8(button)) continue;
        QTRY_VERIFY_WITH_TIMEOUT(each->isEnabled(), kPatience);
        program.click(each);
        return;
    }
    QFAIL(button);
}

std::optional<ExperimentState> TestWindowExperiments::state(CockpitProgram& program)
{
    const auto& all = program.host().experiments()->experiments();
    if (all.empty()) return std::nullopt;
    return all.front().state;
}

void TestWindowExperiments::isPromisedStartedAndStopped()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_2, Qt::ControlModifier); // Analyze
    QVERIFY(!state(program));

    step(program, "New…");
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(program.tabTo("&Title"));
    program.type("agents decide");
    QVERIFY(program.tabTo("&Hypothesis"));
    program.type("they leave bad signals alone");
    QWidget* dialog = QApplication::activeModalWidget();
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Create draft")) {
            QVERIFY(button->isEnabled());
            program.click(button);
            break;
        }
    QTRY_VERIFY_WITH_TIMEOUT(state(program) == ExperimentState::Draft, kPatience);
    auto* list = program.find<ui::TableView>("List of experiments");
    QTRY_COMPARE(list->model()->rowCount(), 2); // behind all signals together
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    program.click(list, 1, 0);

    auto* status = program.find<QLabel>("What happened");
    step(program, "Freeze promise");
    QTRY_COMPARE_WITH_TIMEOUT(status->text(), QStringLiteral("The promise is frozen."), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(state(program) == ExperimentState::Preregistered, kPatience);

    step(program, "Start");
    QTRY_COMPARE_WITH_TIMEOUT(status->text(), QStringLiteral("It runs."), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(state(program) == ExperimentState::Running, kPatience);
    // The session routes by it: the rule reaches it as a command.
    QVERIFY(program.step());

    step(program, "Stop");
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().startsWith(QStringLiteral("It is stopped.")), qPrintable(status->text()),
                              kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(state(program) == ExperimentState::Stopped, kPatience);
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowExperiments)
#include "tst_window_experiments.moc"
