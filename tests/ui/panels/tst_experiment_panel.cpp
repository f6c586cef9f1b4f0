#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/experiment_tables.h"
#include "tests/test_main.h"
#include "ui/analyze/experiment_dialog.h"
#include "ui/analyze/experiment_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::ExperimentPanel;
using Step = ui::ExperimentPanel::Step;

namespace {

struct Bench {
    Bench() { panel.resize(1100, 700); }
    void show(decision::ExperimentState state, const host::ExperimentResultsPtr& results = nullptr,
              const QString& problem = {})
    {
        host::ExperimentSummary summary;
        summary.key = "meta";
        summary.state = state;
        summary.exposureBp = 2'500;
        summary.promise.hypothesis = "agents earn more";
        experiments.setExperiments({summary});
        metrics.setReport(results != nullptr ? &results->report : nullptr);
        health.setReport(results != nullptr ? &results->report : nullptr, summary.promise);
        panel.showExperiments({summary}, "meta", results, problem);
    }

    ui::ThemeController theme;
    models::ExperimentsModel experiments;
    models::ExperimentMetricsModel metrics;
    models::ExperimentHealthModel health;
    models::VetoModel vetoes;
    models::ExperimentViewsModel views;
    ExperimentPanel panel{theme, {experiments, metrics, health, vetoes, views}};
};

host::ExperimentResultsPtr nothingYet()
{
    auto results = std::make_shared<host::ExperimentResults>();
    results->key = "meta";
    decision::ReportRequest request;
    request.experiment = "meta";
    results->report = *decision::reportOf({}, request);
    return results;
}

} // namespace

class TestExperimentPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatTheLifeAllows()
    {
        using decision::ExperimentState;
        Bench bench;
        bench.show(ExperimentState::Draft);
        QVERIFY(bench.panel.isOffered(Step::Create));
        QVERIFY(bench.panel.isOffered(Step::Preregister));
        QVERIFY(!bench.panel.isOffered(Step::Start));
        QVERIFY(!bench.panel.isOffered(Step::Export));
        bench.show(ExperimentState::Running, nothingYet());
        QVERIFY(bench.panel.isOffered(Step::Ramp));
        QVERIFY(bench.panel.isOffered(Step::Stop));
        QVERIFY(bench.panel.isOffered(Step::Export));
        QVERIFY(!bench.panel.isOffered(Step::Conclude));
        bench.show(ExperimentState::Stopped, nothingYet());
        QVERIFY(bench.panel.isOffered(Step::Conclude));
        QVERIFY(!bench.panel.isOffered(Step::Stop));
    }

    void saysWhatIsMissing()
    {
        Bench bench;
        bench.show(decision::ExperimentState::Running);
        QVERIFY(bench.panel.decisionText().contains(QStringLiteral("being made")));
        bench.show(decision::ExperimentState::Running, nothingYet());
        QVERIFY(bench.panel.decisionText().contains(QStringLiteral("enable_variant_b")));
        bench.show(decision::ExperimentState::Running, nullptr, QStringLiteral("the disk is full"));
        QVERIFY(bench.panel.decisionText().contains(QStringLiteral("the disk is full")));
    }

    void choosingARowAsksForItsReport()
    {
        Bench bench;
        bench.show(decision::ExperimentState::Running, nothingYet());
        QSignalSpy chosen(&bench.panel, &ExperimentPanel::chosen);
        bench.panel.list()->setCurrentIndex(bench.experiments.index(0, 0));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QString());
        bench.show(decision::ExperimentState::Running, nothingYet()); // showing is no choice
        QCOMPARE(chosen.count(), 1);
    }

    void concludedOnesSayWhatCameLater()
    {
        Bench bench;
        auto results = std::make_shared<host::ExperimentResults>(*nothingYet());
        results->unitsSince = 3;
        host::ExperimentSummary summary;
        summary.key = "meta";
        summary.state = decision::ExperimentState::Concluded;
        summary.conclusion = decision::Conclusion::Keep;
        bench.experiments.setExperiments({summary});
        bench.views.setReport(&results->report);
        bench.panel.showExperiments({summary}, "meta", results, {});
        QVERIFY(bench.panel.decisionText().contains(QStringLiteral("Concluded: A stays.")));
        QVERIFY(bench.panel.decisionText().contains(QStringLiteral("3 unit(s) of this report came after")));
        QVERIFY(bench.panel.viewsTable()->model()->rowCount() == 0); // nothing to look at yet, and it says when
    }

    void everyControlHasAName()
    {
        Bench bench;
        bench.show(decision::ExperimentState::Running, nothingYet());
        ui::ExperimentDialog dialog;
        for (QWidget* root : {static_cast<QWidget*>(&bench.panel), static_cast<QWidget*>(&dialog)})
            for (QWidget* widget : root->findChildren<QWidget*>())
                if (qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<ui::TableView*>(widget) != nullptr ||
                    qobject_cast<QPlainTextEdit*>(widget) != nullptr) {
                    if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;
                    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
                }
    }

    void dialogPromisesWhatItShows()
    {
        ui::ExperimentDialog dialog;
        QSignalSpy wanted(&dialog, &ui::ExperimentDialog::wanted);
        QPushButton* create = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) create = button;
        QVERIFY(create != nullptr);
        QVERIFY(!create->isEnabled());
        auto* title = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(title, QStringLiteral("Meta agents"));
        QCOMPARE(dialog.key(), QStringLiteral("meta-agents"));
        QVERIFY(!create->isEnabled());
        dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("they earn more"));
        QVERIFY(create->isEnabled());
        create->click();
        QCOMPARE(wanted.count(), 1);
        const decision::Preregistration promise = dialog.promise();
        QVERIFY(decision::validate(promise).has_value());
        QCOMPARE(promise.primaryMetric, std::string("expectancy_r"));
        QVERIFY(promise.mode == decision::ComparisonMode::Paired);
        QCOMPARE(promise.guardrails.size(), std::size_t{1});
        QVERIFY(decision::parseGuardrail(promise.guardrails[0]).has_value());
        QVERIFY(promise.exclusions.empty());
        auto* firstDay = dialog.findChild<QCheckBox*>();
        QVERIFY(firstDay != nullptr && !firstDay->accessibleName().isEmpty());
        firstDay->setChecked(true);
        QCOMPARE(dialog.promise().exclusions, std::vector<std::string>{std::string(decision::kExcludeFirstDay)});
    }
};

SEXTANT_TEST(TestExperimentPanel)
#include "tst_experiment_panel.moc"
