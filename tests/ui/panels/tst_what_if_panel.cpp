#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "models/what_if_causes_model.h"
#include "models/what_if_model.h"
#include "models/what_if_text.h"
#include "tests/test_main.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/analyze/what_if_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using host::WhatIfChange;
using sextant::test::named;

namespace {

host::DecisionOutcome outcome(const char* state, ReasonCode code = ReasonCode::None)
{
    host::DecisionOutcome out;
    out.isPresent = true;
    out.state = state;
    out.code = code;
    return out;
}

std::shared_ptr<const host::WhatIfResult> someResult()
{
    auto result = std::make_shared<host::WhatIfResult>();
    result->sessionId = "b";
    result->same = 90;
    result->symbols[1] = "BTC-USDT";
    result->books.push_back({"", false, "USD", Cash{}, Cash{2'500'000'000}, {}});
    result->books.push_back({"", true, "USD", Cash{}, Cash{}, {}});
    for (int i = 0; i < 3; ++i) {
        host::WhatIfDifference difference;
        difference.kind = host::WhatIfDifference::Kind::Different;
        difference.effect = session::EffectKind::GateVerdict;
        difference.variant = session::Variant::A;
        difference.instrument = InstrumentId{1};
        difference.time = Time::fromSeconds(1'700'000'000 + i * 60);
        difference.was = outcome("blocked", ReasonCode::GateCooldown);
        difference.wouldBe = outcome("passed");
        difference.cause = 0;
        result->differences.push_back(difference);
        ++result->different;
    }
    host::WhatIfCause cause;
    cause.key = "gate|BTC-USDT";
    cause.effect = session::EffectKind::GateVerdict;
    cause.instrument = InstrumentId{1};
    cause.time = result->differences.front().time;
    cause.was = result->differences.front().was;
    cause.wouldBe = result->differences.front().wouldBe;
    cause.decisions = 3;
    cause.difference = Cash{2'500'000'000};
    result->causes.push_back(cause);
    return result;
}

struct ShownPanel {
    ShownPanel()
    {
        panel.resize(860, 460);
        panel.show();
        panel.setSessions({{"b", QStringLiteral("Tuesday, 2026-01-06")}, {"a", QStringLiteral("Monday, 2026-01-05")}});
    }
    void choose(const char* text)
    {
        auto* key = named<QComboBox>(panel, "What to change");
        const int at = key->findText(QString::fromUtf8(text), Qt::MatchContains);
        if (at < 0) qFatal("there is no '%s' to change", text);
        key->setCurrentIndex(at);
    }
    void press(const char* name) { QTest::mouseClick(named<QPushButton>(panel, name), Qt::LeftButton); }
    void pressText(const char* text)
    {
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->text() == QString::fromUtf8(text)) return QTest::mouseClick(button, Qt::LeftButton);
        qFatal("there is no button '%s'", text);
    }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        for (QPushButton* each : panel.findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text)) return each;
        return nullptr;
    }
    void finish(const std::shared_ptr<const host::WhatIfResult>& result)
    {
        differences.setResult(result);
        causes.setResult(result);
        panel.setRunning(false);
        panel.setSummary(result ? models::WhatIfText::summary(*result, {}) : QString());
    }
    ui::ThemeController theme;
    models::WhatIfModel differences;
    models::WhatIfCausesModel causes;
    ui::WhatIfPanel panel{theme, {differences, causes}};
};

} // namespace

class TestWhatIfPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void collectsEveryKindOfChange();
    void takesChangesBack();
    void refusesWhatIsNoValue();
    void runsShowsProgressAndIsCancelled();
    void showsWhatDiffersAndGoesThere();
    void saysWhatToDoWhenThereIsNothing();
};

void TestWhatIfPanel::everyControlHasAName()
{
    ShownPanel shown;
    const auto nameless = sextant::test::namelessControls(shown.panel);
    QVERIFY2(nameless.empty(), nameless.empty() ? "" : qPrintable(nameless.front()));
}

void TestWhatIfPanel::collectsEveryKindOfChange()
{
    ShownPanel shown;
    auto* value = named<QLineEdit>(shown.panel, "Its value, typed");
    auto* choice = named<QComboBox>(shown.panel, "Its value");
    shown.choose("Flag: enable_variant_b");
    choice->setCurrentIndex(choice->findData(QStringLiteral("off")));
    shown.press("Add the change");
    shown.choose("Weight of smart money concepts");
    QVERIFY(value->isVisibleTo(&shown.panel));
    value->setText(QStringLiteral("0.6"));
    QTest::keyClick(value, Qt::Key_Return);
    for (const auto& [name, wanted] :
         {std::pair{"risk.per_trade_percent", "0.5"}, {"agents.meta.core_weight", "0.5"}}) {
        shown.panel.suggest(false, QLatin1StringView(name));
        value->setText(QLatin1StringView(wanted));
        shown.press("Add the change");
    }
    shown.panel.suggest(false, QStringLiteral("router.mode"));
    choice->setCurrentIndex(choice->findData(QStringLiteral("split")));
    shown.press("Add the change");
    shown.choose("Experiment: its rule");
    shown.press("Add the change");

    const WhatIfChange& change = shown.panel.change();
    QCOMPARE(change.flags.size(), std::size_t{1});
    QCOMPARE(change.flags[0].second, std::string("off"));
    QCOMPARE(change.weights.size(), std::size_t{1});
    QCOMPARE(change.weights[0], (std::pair<std::string, std::string>("smc", "0.6")));
    QCOMPARE(change.settings.size(), std::size_t{3});
    QCOMPARE(change.settings[2], (std::pair<std::string, std::string>("router.mode", "split")));
    QVERIFY(!change.experiment.empty());
    QVERIFY(host::validate(change).has_value());
    const QString all = named<QLabel>(shown.panel, "Changes")->text();
    for (const char* part : {"enable_variant_b off", "smart money concepts = 0.6", "rule of the experiment"})
        QVERIFY2(all.contains(QLatin1StringView(part)), qPrintable(all));
    // The same key once more replaces its value.
    shown.choose("Weight of smart money concepts");
    value->setText(QStringLiteral("0.2"));
    shown.press("Add the change");
    QCOMPARE(change.weights, (std::vector<std::pair<std::string, std::string>>{{"smc", "0.2"}}));
}

void TestWhatIfPanel::takesChangesBack()
{
    ShownPanel shown;
    shown.choose("Flag: enable_variant_b");
    shown.press("Add the change");
    shown.panel.suggest(false, QStringLiteral("exits.stop_atr"));
    named<QLineEdit>(shown.panel, "Its value, typed")->setText(QStringLiteral("1"));
    shown.press("Add the change");
    auto* changes = named<QLabel>(shown.panel, "Changes");
    Q_EMIT changes->linkActivated(QStringLiteral("flag:enable_variant_b"));
    QVERIFY(shown.panel.change().flags.empty());
    QCOMPARE(shown.panel.change().settings.size(), std::size_t{1});
    QVERIFY(changes->text().contains(QStringLiteral("setting:exits.stop_atr")));
    shown.press("Clear the changes");
    QVERIFY(shown.panel.change().isEmpty());
    QVERIFY(changes->text().contains(QStringLiteral("No change yet")));
    QVERIFY(!named<QPushButton>(shown.panel, "Clear the changes")->isEnabled());
}

void TestWhatIfPanel::refusesWhatIsNoValue()
{
    ShownPanel shown;
    auto* value = named<QLineEdit>(shown.panel, "Its value, typed");
    auto* why = named<QLabel>(shown.panel, "Why it is no value");
    QVERIFY(!why->isVisibleTo(&shown.panel));
    for (const char* wrong : {"", "much", "-1", "1e9", "nan"}) {
        shown.choose("Weight of Elliott waves");
        value->setText(QString::fromUtf8(wrong));
        shown.press("Add the change");
        QVERIFY2(why->isVisibleTo(&shown.panel), wrong);
        QVERIFY(why->text().contains(QStringLiteral("from 0 to 1000")));
    }
    shown.panel.suggest(false, QStringLiteral("exits.stop_atr"));
    value->setText(QStringLiteral("99"));
    shown.press("Add the change");
    QVERIFY(why->isVisibleTo(&shown.panel));
    // What two runs could not be compared under.
    shown.panel.suggest(false, QStringLiteral("account.currency"));
    auto* choice = named<QComboBox>(shown.panel, "Its value");
    choice->setCurrentIndex(choice->findData(QStringLiteral("EUR")));
    shown.press("Add the change");
    QVERIFY(why->isVisibleTo(&shown.panel));
    named<QComboBox>(shown.panel, "What to change")->setEditText(QStringLiteral("the weather"));
    shown.press("Add the change");
    QVERIFY(why->text().contains(QStringLiteral("the weather")));
    QVERIFY(shown.panel.change().isEmpty());
}

void TestWhatIfPanel::runsShowsProgressAndIsCancelled()
{
    ShownPanel shown;
    QSignalSpy wanted(&shown.panel, &ui::WhatIfPanel::compareWanted);
    QSignalSpy cancelled(&shown.panel, &ui::WhatIfPanel::cancelWanted);
    auto* sessions = named<QComboBox>(shown.panel, "Session to play again");
    sessions->setCurrentIndex(1);
    shown.choose("Flag: enable_variant_b");
    shown.press("Add the change");
    shown.pressText("Compare");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("a"));
    QCOMPARE(wanted.at(0).at(1).value<WhatIfChange>().flags.size(), std::size_t{1});

    shown.panel.setSummary({});
    shown.panel.setRunning(true);
    QVERIFY(!shown.button("Compare")->isEnabled());
    auto* progress = named<QProgressBar>(shown.panel, "How much is done");
    QVERIFY(progress->isVisibleTo(&shown.panel));
    shown.panel.setProgress(0.25, QStringLiteral("2026-01-05 12:00:00"));
    QCOMPARE(progress->value(), 250);
    QVERIFY(progress->text().contains(QStringLiteral("12:00:00")));
    // A longer list of sessions does not begin it anew.
    shown.panel.setSessions({{"c", QStringLiteral("Wednesday")}, {"a", QStringLiteral("Monday")}});
    QVERIFY(!shown.button("Compare")->isEnabled());
    QCOMPARE(sessions->currentData().toString(), QStringLiteral("a"));
    shown.pressText("Cancel");
    QCOMPARE(cancelled.count(), 1);
    shown.panel.setRunning(false);
    shown.panel.setProblem(QStringLiteral("The comparison was stopped."));
    QVERIFY(shown.button("Compare")->isEnabled());
    QVERIFY(!shown.button("Cancel")->isVisibleTo(&shown.panel));
    QVERIFY(!progress->isVisibleTo(&shown.panel));
    const auto* empty = shown.panel.findChild<ui::EmptyState*>();
    QVERIFY(empty->isVisibleTo(&shown.panel));
}

void TestWhatIfPanel::showsWhatDiffersAndGoesThere()
{
    ShownPanel shown;
    shown.panel.setRunning(true);
    shown.finish(someResult());
    QCOMPARE(shown.panel.view()->model()->rowCount(), 3);
    QCOMPARE(shown.panel.causesView()->model()->rowCount(), 1);
    const auto* tabs = shown.panel.findChild<QTabWidget*>();
    QVERIFY(tabs->tabText(0).endsWith(QLatin1Char('3')) && tabs->tabText(1).endsWith(QLatin1Char('1')));
    const QString text = named<QLabel>(shown.panel, "Result")->text();
    QVERIFY2(text.contains(QStringLiteral("3 others")) && text.contains(QStringLiteral("+25.00 USD")),
             qPrintable(text));

    QSignalSpy chart(&shown.panel, &ui::WhatIfPanel::chartWanted);
    QSignalSpy replay(&shown.panel, &ui::WhatIfPanel::replayWanted);
    auto* open = named<QPushButton>(shown.panel, "Open a replay of the compared session");
    // Its session is not open: it has to be opened first.
    shown.panel.setOnChart(false);
    QVERIFY(open->isVisibleTo(&shown.panel));
    shown.panel.view()->setCurrentIndex(shown.panel.view()->model()->index(1, 0));
    QTest::keyClick(shown.panel.view(), Qt::Key_Return);
    QCOMPARE(replay.count(), 1);
    QCOMPARE(replay.takeFirst().at(1).value<Time>().ns, Time::fromSeconds(1'700'000'060).ns);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(replay.count(), 1);
    QCOMPARE(chart.count(), 0);
    // It is open: the chart has the marks, and a row leads to its bar.
    shown.panel.setOnChart(true);
    QVERIFY(!open->isVisibleTo(&shown.panel));
    QVERIFY(
        named<QLabel>(shown.panel, "Where the differences are marked")->text().contains(QStringLiteral("as it was")));
    QTest::keyClick(shown.panel.view(), Qt::Key_Return);
    QCOMPARE(chart.count(), 1);
    // A mark of the chart leads back to its row.
    shown.panel.showDifference(2);
    QCOMPARE(shown.panel.view()->currentIndex().row(), 2);
    shown.panel.showDifference(99);
    QCOMPARE(shown.panel.view()->currentIndex().row(), 2);
}

void TestWhatIfPanel::saysWhatToDoWhenThereIsNothing()
{
    ShownPanel shown;
    const auto texts = [&] {
        QStringList out;
        for (const QLabel* label : shown.panel.findChild<ui::EmptyState*>()->findChildren<QLabel*>())
            out << label->text();
        return out.join(QLatin1Char(' '));
    };
    QVERIFY2(texts().contains(QStringLiteral("Nothing compared yet")), qPrintable(texts()));
    shown.panel.setRunning(true);
    QVERIFY2(texts().contains(QStringLiteral("Comparing")), qPrintable(texts()));
    auto none = std::make_shared<host::WhatIfResult>();
    none->same = 7;
    shown.finish(none);
    QVERIFY2(texts().contains(QStringLiteral("Nothing would have been different")), qPrintable(texts()));
    shown.finish(nullptr);
    shown.panel.setSessions({});
    QVERIFY2(texts().contains(QStringLiteral("No recorded session yet")), qPrintable(texts()));
    QVERIFY(!shown.button("Compare")->isEnabled());
}

SEXTANT_TEST(TestWhatIfPanel)
#include "tst_what_if_panel.moc"
