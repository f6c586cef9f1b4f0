#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "models/regime_changes_model.h"
#include "models/regime_turns_model.h"
#include "models/why_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/analyze/regime_meters.h"
#include "ui/analyze/regime_panel.h"
#include "ui/analyze/regime_timeline.h"
#include "ui/trade/why_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using analysis::RegimeDirection;
using models::RegimeTurnsModel;
using sextant::test::named;
using sextant::test::SampleSession;

namespace {

struct ShownRegimes {
    void show()
    {
        const auto snapshot = session.snapshot();
        model.setSnapshot(snapshot);
        panel.setSnapshot(snapshot);
    }
    QStringList chips() const
    {
        QStringList out;
        for (const auto* chip : panel.findChildren<ui::Chip*>())
            if (chip->isVisibleTo(&panel)) out << chip->text();
        return out;
    }
    ShownRegimes()
    {
        panel.resize(880, 700);
        panel.show();
    }
    ui::ThemeController theme;
    SampleSession session;
    models::RegimeChangesModel model;
    ui::RegimePanel panel{theme, model};
};

} // namespace

class TestRegimePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatToDoWithoutASession();
    void saysWhyARegimeIsNotKnown();
    void showsWhatTheRegimeIsMadeOf();
    void countsTurnsAndStays();
    void choosesAnInstrument();
    void aChangeLeadsToTheChart();
    void isNotMadeAnewWhileHidden();
    void foldsLongScores();
};

void TestRegimePanel::saysWhatToDoWithoutASession()
{
    ShownRegimes shown;
    shown.panel.setSnapshot(nullptr);
    auto* empty = shown.panel.findChild<ui::EmptyState*>();
    QVERIFY(empty != nullptr && empty->isVisible());
    shown.show();
    QVERIFY(!empty->isVisible());
}

void TestRegimePanel::saysWhyARegimeIsNotKnown()
{
    ShownRegimes shown;
    shown.show(); // nothing is scored
    QCOMPARE(shown.chips(), QStringList{QStringLiteral("? UNKNOWN")});
    QVERIFY(shown.panel.changesView()->emptyText().contains(QStringLiteral("No change yet")));
    const auto* meters = shown.panel.findChild<ui::RegimeMeters*>();
    QCOMPARE(meters->accessibleDescription(), QStringLiteral("not known yet"));
}

void TestRegimePanel::showsWhatTheRegimeIsMadeOf()
{
    ShownRegimes shown;
    shown.session.changeRegime(SampleSession::kBtc, RegimeDirection::Bear, analysis::VolatilityRegime::High);
    shown.show();
    const QStringList chips = shown.chips();
    QCOMPARE(chips.size(), qsizetype{5});
    QCOMPARE(chips[0], QStringLiteral("▼ BEAR"));
    QVERIFY(chips[2].startsWith(QStringLiteral("volatility high")));
    const auto* meters = shown.panel.findChild<ui::RegimeMeters*>();
    QCOMPARE(meters->accessibleDescription(),
             QStringLiteral("bull 62%, bear 13%, sideways 25%, break with the past 12%"));
    QCOMPARE(shown.panel.changesView()->model()->rowCount(), 1);
    // The four bars have lengths as the chances say.
    const QImage picture = const_cast<ui::RegimeMeters*>(meters)->grab().toImage();
    const auto lengthOf = [&](const QColor& color) {
        int longest = 0;
        for (int y = 0; y < picture.height(); ++y) {
            int count = 0;
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == color ? 1 : 0;
            longest = std::max(longest, count);
        }
        return longest;
    };
    const double ratio = static_cast<double>(lengthOf(shown.theme.theme().upFill)) /
                         static_cast<double>(lengthOf(shown.theme.theme().downFill));
    QVERIFY2(std::abs(ratio - 0.62 / 0.13) < 0.35, qPrintable(QString::number(ratio)));
}

void TestRegimePanel::countsTurnsAndStays()
{
    ShownRegimes shown;
    for (const auto direction : {RegimeDirection::Bull, RegimeDirection::Bear, RegimeDirection::Bull})
        shown.session.changeRegime(SampleSession::kBtc, direction);
    shown.session.changeRegime(SampleSession::kEth, RegimeDirection::Sideways); // of another one
    shown.show();
    const QAbstractItemModel* turns = shown.panel.turnsView()->model();
    QCOMPARE(turns->index(0, RegimeTurnsModel::ToBear).data().toString(), QStringLiteral("1 · 100%"));
    QCOMPARE(turns->index(1, RegimeTurnsModel::ToBull).data().toString(), QStringLiteral("1 · 100%"));
    QCOMPARE(turns->index(2, RegimeTurnsModel::ToBull).data().toString(), QStringLiteral("0"));
    QCOMPARE(turns->index(0, RegimeTurnsModel::MeanStay).data().toString(), QStringLiteral("01:00"));
    // Later ones are added.
    shown.session.changeRegime(SampleSession::kBtc, RegimeDirection::Bear);
    shown.show();
    QCOMPARE(turns->index(0, RegimeTurnsModel::ToBear).data().toString(), QStringLiteral("2 · 100%"));
    const auto* timeline = shown.panel.findChild<ui::RegimeTimeline*>();
    QVERIFY(timeline->accessibleDescription().startsWith(QStringLiteral("4 changes")));
}

void TestRegimePanel::choosesAnInstrument()
{
    ShownRegimes shown;
    shown.session.changeRegime(SampleSession::kEth, RegimeDirection::Sideways);
    shown.show();
    auto* box = named<QComboBox>(shown.panel, "Instrument whose regime is shown");
    QVERIFY(box != nullptr);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), QStringLiteral("BTC-USDT"));
    QSignalSpy chosen(&shown.panel, &ui::RegimePanel::instrumentChosen);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(shown.model.instrument() == SampleSession::kEth);
    QCOMPARE(shown.chips()[0], QStringLiteral("◆ SIDEWAYS"));
    shown.panel.setInstrument(SampleSession::kBtc);
    QCOMPARE(box->currentText(), QStringLiteral("BTC-USDT"));
    QCOMPARE(chosen.size(), 1); // told by others: no echo
}

void TestRegimePanel::aChangeLeadsToTheChart()
{
    ShownRegimes shown;
    shown.session.changeRegime(SampleSession::kBtc, RegimeDirection::Bull);
    shown.show();
    QSignalSpy wanted(&shown.panel, &ui::RegimePanel::chartWanted);
    ui::TableView* view = shown.panel.changesView();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted[0][0].value<InstrumentId>() == SampleSession::kBtc);
    QVERIFY(wanted[0][1].value<Time>() == shown.model.row(0)->time);
}

void TestRegimePanel::isNotMadeAnewWhileHidden()
{
    ShownRegimes shown;
    shown.show();
    shown.panel.hide();
    shown.session.changeRegime(SampleSession::kBtc, RegimeDirection::Bull);
    shown.show();
    QCOMPARE(shown.panel.findChild<ui::Chip*>()->text(), QStringLiteral("? UNKNOWN"));
    shown.panel.show();
    QCOMPARE(shown.panel.findChild<ui::Chip*>()->text(), QStringLiteral("▲ BULL"));
}

void TestRegimePanel::foldsLongScores()
{
    SampleSession session;
    session::SignalRow& row = session.addSignal(SampleSession::kBtc, session::SignalAction::Buy, 0.8);
    session::SignalReasons why = row.why.unpacked();
    const std::array timeframes{market::Timeframe::M5, market::Timeframe::M15, market::Timeframe::H1};
    why.parts.assign(timeframes.size(), {});
    for (std::size_t i = 0; i < timeframes.size(); ++i) {
        why.parts[i] = {timeframes[i], i == 1 ? 0.8 : 0.55, 1.0 / 3.0, true, 0.7, 0.05};
        for (int k = 0; k < 12; ++k)
            why.score.push_back(Reason(ReasonCode::Macd, market::arg(ArgName::Timeframe, timeframes[i]),
                                       arg(ArgName::Value, 0.1 * k), arg(ArgName::Signal, 0.2))
                                    .weighing(0.01));
    }
    row.why = session::PackedReasons(why);
    ui::ThemeController theme;
    models::WhyModel model;
    ui::WhyPanel panel(theme, model);
    panel.resize(440, 700);
    panel.show();
    model.setSignal(session.snapshot(), SignalId{1});
    const QModelIndex score = model.index(0, 0);
    const auto technical = [&](int timeframe) { return model.index(3, 0, model.index(timeframe, 0, score)); };
    QCOMPARE(model.rowCount(technical(0)), 12);
    QVERIFY(!panel.view()->isExpanded(technical(0)));
    QVERIFY(panel.view()->isExpanded(technical(1))); // the one that says most
    QVERIFY(panel.view()->isExpanded(model.index(2, 0, score)));
    QVERIFY(!panel.view()->isExpanded(technical(2)));
    // Bars to the right for what adds, with the colour of gains.
    const QImage picture = panel.view()->viewport()->grab().toImage();
    int filled = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = picture.width() / 2; x < picture.width(); ++x)
            filled += picture.pixelColor(x, y) == theme.theme().upFill ? 1 : 0;
    QVERIFY(filled > 100);
}

SEXTANT_TEST(TestRegimePanel)
#include "tst_regime_panel.moc"
