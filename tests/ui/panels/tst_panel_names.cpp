#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "models/fills_model.h"
#include "models/flag_history_model.h"
#include "models/flags_model.h"
#include "models/incidents_model.h"
#include "models/orders_model.h"
#include "models/positions_model.h"
#include "models/regime_changes_model.h"
#include "models/sessions_model.h"
#include "models/settings_model.h"
#include "models/signals_model.h"
#include "models/undo_book.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "models/why_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/analyze/flags_panel.h"
#include "ui/analyze/regime_panel.h"
#include "ui/operate/report_dialog.h"
#include "ui/operate/sessions_dialog.h"
#include "ui/operate/settings_dialog.h"
#include "ui/operate/settings_profiles_dialog.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/positions_panel.h"
#include "ui/trade/screener_panel.h"
#include "ui/trade/watchlist_panel.h"
#include "ui/trade/why_panel.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using sextant::test::namelessControls;
using sextant::test::SampleSession;

/// All panels over one session, as the window has them.
struct AllPanels {
    AllPanels()
    {
        session.addSignal(SampleSession::kBtc, session::SignalAction::Buy, 0.8);
        session.addPosition(SampleSession::kEth, session::Variant::A, 10'000,
                            session.price(SampleSession::kEth, "1990"));
        session.changeRegime(SampleSession::kBtc, analysis::RegimeDirection::Bull);
        const auto snapshot = session.snapshot();
        for (models::SnapshotTable* table : std::initializer_list<models::SnapshotTable*>{
                 &watchlist, &signalRows, &orders, &fills, &messages, &open, &closed, &regimes})
            table->setSnapshot(snapshot);
        regimePanel.setSnapshot(snapshot);
        why.setSignal(snapshot, SignalId{1});
        sessions.setSessions({sextant::test::summaryOf("a", "Monday", false)});
        ticket.setSnapshot(snapshot);
        ticket.setInstrument(SampleSession::kBtc);
    }
    std::vector<QWidget*> all()
    {
        return {&watchlistPanel, &screener,       &decisions,      &positions,   &whyPanel,       &ticket,
                &flagsPanel,     &settingsDialog, &sessionsDialog, &regimePanel, &profilesDialog, &reportDialog};
    }
    ui::ThemeController theme;
    SampleSession session;
    models::WatchlistBook watchlists;
    models::WatchlistModel watchlist;
    models::SignalsModel signalRows;
    models::OrdersModel orders;
    models::FillsModel fills;
    models::IncidentsModel messages;
    models::PositionsModel open;
    models::ClosedPositionsModel closed;
    models::WhyModel why;
    models::RegimeChangesModel regimes;
    models::FlagsModel flags;
    models::FlagHistoryModel flagHistory;
    models::SettingsModel settings;
    models::SessionsModel sessions;
    ui::WatchlistPanel watchlistPanel{theme, watchlist, watchlists};
    ui::ScreenerPanel screener{theme, watchlist, watchlists};
    ui::DecisionsPanel decisions{theme, {signalRows, orders, fills, messages}};
    ui::PositionsPanel positions{theme, open, closed};
    ui::WhyPanel whyPanel{theme, why};
    ui::OrderTicket ticket{theme};
    ui::FlagsPanel flagsPanel{theme, flags, flagHistory};
    ui::RegimePanel regimePanel{theme, regimes};
    ui::SettingsDialog settingsDialog{theme, settings};
    ui::SessionsDialog sessionsDialog{theme, sessions};
    QTemporaryDir folder;
    models::UndoBook steps;
    ui::SettingsProfilesDialog profilesDialog{theme, host::SettingsProfiles(folder.path().toStdString()),
                                              [] { return session::SettingValues(); }, steps};
    ui::ReportDialog reportDialog{theme, folder.path().toStdString(), QStringLiteral("Sextant")};
};

class TestPanelNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void everyControlCanBeReachedByTab();
    void panelsLiveWithoutASession();
};

void TestPanelNames::everyControlHasAName()
{
    AllPanels panels;
    for (QWidget* panel : panels.all()) {
        panel->show();
        QVERIFY2(!panel->accessibleName().isEmpty(), panel->metaObject()->className());
        QStringList nameless;
        for (const QString& name : namelessControls(*panel))
            nameless << name;
        QVERIFY2(nameless.isEmpty(), qPrintable(QString::fromLatin1(panel->metaObject()->className()) +
                                                QStringLiteral(": ") + nameless.join(u' ')));
    }
}

void TestPanelNames::everyControlCanBeReachedByTab()
{
    AllPanels panels;
    for (QWidget* panel : panels.all()) {
        panel->show();
        QSet<const QWidget*> reached;
        const QWidget* start = panel;
        const QWidget* at = start;
        do {
            reached.insert(at);
            at = at->nextInFocusChain();
        } while (at != start);
        for (const QAbstractButton* button : panel->findChildren<QAbstractButton*>()) {
            const bool isOwn = !button->accessibleName().isEmpty() && button->isVisibleTo(panel);
            if (!isOwn) continue;
            QVERIFY2(reached.contains(button), qPrintable(button->accessibleName()));
            QVERIFY2((button->focusPolicy() & Qt::TabFocus) != 0, qPrintable(button->accessibleName()));
        }
    }
}

void TestPanelNames::panelsLiveWithoutASession()
{
    AllPanels panels;
    for (QWidget* panel : panels.all())
        panel->show();
    for (models::SnapshotTable* table : std::initializer_list<models::SnapshotTable*>{
             &panels.watchlist, &panels.signalRows, &panels.orders, &panels.fills, &panels.messages, &panels.open,
             &panels.closed, &panels.regimes})
        table->setSnapshot({});
    panels.regimePanel.setSnapshot({});
    panels.ticket.setSnapshot({});
    panels.why.clear();
    panels.sessions.setSessions({});
    QVERIFY(!panels.ticket.obstacle().isEmpty());
    QCOMPARE(panels.positions.totalText(), QString());
    for (QWidget* panel : panels.all())
        QVERIFY(!panel->grab().isNull());
}

SEXTANT_TEST(TestPanelNames)
#include "tst_panel_names.moc"
