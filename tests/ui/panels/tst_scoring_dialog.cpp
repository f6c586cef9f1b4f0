#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "models/weights_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/operate/scoring_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using sextant::host::ScoringValues;
using sextant::test::named;
using sextant::test::namelessControls;
using sextant::ui::ScoringDialog;

namespace {

struct Page {
    Page()
    {
        state.file = QStringLiteral("/home/ana/scoring.config.json");
        state.hasFile = true;
        state.canUndo = true;
        dialog.setValues(ScoringValues());
        dialog.setState(state);
        dialog.show();
    }
    [[nodiscard]] QDoubleSpinBox* box(const char* name) const { return named<QDoubleSpinBox>(dialog, name); }
    [[nodiscard]] QPushButton* button(const char* name) const { return named<QPushButton>(dialog, name); }
    [[nodiscard]] QLineEdit* reason() const { return named<QLineEdit>(dialog, "Reason"); }

    ui::ThemeController theme;
    models::WeightsModel history;
    ScoringDialog dialog{theme, history};
    ScoringDialog::State state;
};

} // namespace

class TestScoringDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qRegisterMetaType<ScoringValues>();
    }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyControlHasAName()
    {
        Page page;
        QCOMPARE(namelessControls(page.dialog), std::vector<QString>{});
        QVERIFY(!page.dialog.view()->emptyText().isEmpty());
        for (const char* name :
             {"Weight of smart money concepts", "Weight of Elliott waves", "Weight of harmonic patterns",
              "Weight of all detectors together", "Weight of the technical score", "Score from which on it is a buy",
              "Score up to which it is a sell", "Share of the timeframes that must agree",
              "Weight of the timeframe 15m", "Weight of the timeframe 1w"})
            QVERIFY2(page.box(name) != nullptr, name);
    }

    void changesGoOutWithAReasonOnly()
    {
        Page page;
        QSignalSpy wanted(&page.dialog, &ScoringDialog::editWanted);
        QPushButton* apply = page.button("Apply all changes");
        QVERIFY(!apply->isEnabled());
        page.box("Weight of Elliott waves")->setValue(0.5);
        page.box("Weight of the timeframe 1m")->setValue(page.box("Weight of the timeframe 1m")->minimum());
        page.box("Weight of the timeframe 1w")->setValue(0.2);
        QVERIFY(!apply->isEnabled());
        QVERIFY(!apply->toolTip().isEmpty());
        page.reason()->setText(QStringLiteral("waves work"));
        QVERIFY(apply->isEnabled());
        apply->click();
        QCOMPARE(wanted.size(), 1);
        const auto values = wanted.front().at(0).value<ScoringValues>();
        QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("waves work"));
        ScoringValues expected;
        expected.weights.elliott = 0.5;
        expected.timeframeWeights[market::index(market::Timeframe::M1)].reset();
        expected.timeframeWeights[market::index(market::Timeframe::W1)] = 0.2;
        QVERIFY(values == expected);  // what was not touched is as it was, to the last digit
        QVERIFY(!apply->isEnabled()); // until it is answered
        page.dialog.setFinished(false, QStringLiteral("detectorWeights: too much"));
        QVERIFY(page.dialog.messageText().contains(QStringLiteral("detectorWeights")));
        QCOMPARE(page.box("Weight of Elliott waves")->value(), 0.5);
        page.dialog.setValues(expected);
        apply->click();
        page.dialog.setFinished(true, {});
        QVERIFY(page.dialog.messageText().startsWith(QStringLiteral("✓")));
        QVERIFY(!apply->isEnabled() && page.reason()->text().isEmpty());
    }

    void learnedWeightsMoveOnlyWhatNobodyTypes()
    {
        Page page;
        page.box("Weight of Elliott waves")->setValue(0.5);
        ScoringValues learned;
        learned.weights.smc = 0.412345;
        learned.weights.elliott = 0.25;
        page.dialog.setValues(learned);
        QCOMPARE(page.box("Weight of smart money concepts")->value(), 0.4123);
        QCOMPARE(page.box("Weight of Elliott waves")->value(), 0.5);
        QSignalSpy wanted(&page.dialog, &ScoringDialog::editWanted);
        page.reason()->setText(QStringLiteral("why not"));
        page.button("Apply all changes")->click();
        const auto values = wanted.front().at(0).value<ScoringValues>();
        QCOMPARE(values.weights.smc, 0.412345);
        QCOMPARE(values.weights.elliott, 0.5);
        page.dialog.setFinished(false, QStringLiteral("no"));
        page.button("Revert all changes")->click();
        QCOMPARE(page.box("Weight of Elliott waves")->value(), 0.25);
    }

    void undoAndReloadAskTheHost()
    {
        Page page;
        QSignalSpy undo(&page.dialog, &ScoringDialog::undoWanted);
        QSignalSpy reload(&page.dialog, &ScoringDialog::reloadWanted);
        QPushButton* back = page.button("Undo the last change that somebody made");
        QVERIFY(!back->isEnabled());
        page.reason()->setText(QStringLiteral("worse than before"));
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(undo.front().front().toString(), QStringLiteral("worse than before"));
        page.dialog.setFinished(true, {});
        page.button("Read the file and take what it says")->click();
        QCOMPARE(reload.size(), 1);
        page.dialog.setFinished(true, QStringLiteral("The file holds nothing new."));
        QVERIFY(page.dialog.messageText().contains(QStringLiteral("nothing new")));
        page.state.canUndo = false;
        page.dialog.setState(page.state);
        page.reason()->setText(QStringLiteral("again"));
        QVERIFY(!back->isEnabled());
    }

    void saysWhatIsWrongAndWhatIsLearned()
    {
        Page page;
        QLabel* problem = named<QLabel>(page.dialog, "What is wrong with the file");
        QVERIFY(!problem->isVisible());
        page.state.problem = QStringLiteral("scoring.config.json, line 2: minAgreement: expected …");
        page.state.isFlagOn = true;
        auto learned = std::make_shared<session::AdaptivePart>();
        learned->outcomes = 7;
        page.state.learned = learned;
        page.state.isReloadWaiting = true;
        page.dialog.setState(page.state);
        QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("line 2")));
        QVERIFY(named<QLabel>(page.dialog, "State of adaptive weights")->text().contains(QStringLiteral("7 outcomes")));
        QVERIFY(named<QLabel>(page.dialog, "Where the scoring configuration is kept")
                    ->text()
                    .contains(QStringLiteral("reload it")));
        page.state.hasFile = false;
        page.state.isReloadWaiting = false;
        page.dialog.setState(page.state);
        QVERIFY(named<QLabel>(page.dialog, "Where the scoring configuration is kept")
                    ->text()
                    .contains(QStringLiteral("first change makes it")));
    }

    void aReplayCannotBeChanged()
    {
        Page page;
        page.state.blocked = QStringLiteral("This is a replay.");
        page.dialog.setState(page.state);
        QVERIFY(!page.box("Weight of Elliott waves")->isEnabled());
        page.reason()->setText(QStringLiteral("all the same"));
        for (const char* name :
             {"Apply all changes", "Undo the last change that somebody made", "Read the file and take what it says"})
            QVERIFY2(!page.button(name)->isEnabled(), name);
        QCOMPARE(page.dialog.messageText(), QStringLiteral("This is a replay."));
    }
};

SEXTANT_TEST(TestScoringDialog)
#include "tst_scoring_dialog.moc"
