#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/alert_models.h"
#include "models/feed_table_model.h"
#include "models/webhook_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/operate/alert_dialog.h"
#include "ui/operate/alerts_panel.h"
#include "ui/operate/feeds_panel.h"
#include "ui/operate/latency_view.h"
#include "ui/operate/webhook_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using namespace std::chrono_literals;
using sextant::test::namelessControls;

namespace {

const Time kNow = Time::fromSeconds(1'800'000'000);

models::FeedRow feedOf(feeds::Venue venue, feeds::FeedHealth health, int second = 0)
{
    models::FeedRow row;
    row.venue = venue;
    row.now = kNow + std::chrono::seconds(second);
    row.symbols = {"BTC-USDT"};
    row.status.instruments.resize(1);
    row.status.lines.resize(1);
    row.status.health = health;
    row.status.latencyP50 = std::chrono::milliseconds(40 + second);
    row.status.latencyP99 = std::chrono::milliseconds(90 + second);
    return row;
}

} // namespace

class TestFeedPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageSaysWhatToDo()
    {
        ui::ThemeController theme;
        models::FeedTableModel model;
        ui::FeedsPanel panel(theme, model);
        panel.show();
        QSignalSpy wanted(&panel, &ui::FeedsPanel::connectWanted);
        QVERIFY(!panel.view()->isVisible());
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->isVisible()) button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void theChosenFeedStaysChosen()
    {
        using feeds::FeedHealth;
        using feeds::Venue;
        ui::ThemeController theme;
        models::FeedTableModel model;
        ui::FeedsPanel panel(theme, model);
        panel.resize(1000, 600);
        panel.show();
        for (int second = 0; second < 5; ++second) {
            model.setFeeds(
                {feedOf(Venue::Binance, FeedHealth::Live, second), feedOf(Venue::Okx, FeedHealth::Down, second)});
            panel.refresh();
        }
        QVERIFY(namelessControls(panel).empty());
        QVERIFY2(panel.explanation()->text().startsWith(QStringLiteral("Binance is live")),
                 qPrintable(panel.explanation()->text()));
        panel.choose(QStringLiteral("okx"));
        QVERIFY(panel.explanation()->text().startsWith(QStringLiteral("OKX is down")));
        model.setFeeds({feedOf(Venue::Bybit, FeedHealth::Live, 6), feedOf(Venue::Binance, FeedHealth::Live, 6),
                        feedOf(Venue::Okx, FeedHealth::Stale, 6)});
        panel.refresh();
        QVERIFY2(panel.explanation()->text().startsWith(QStringLiteral("OKX is connected but silent")),
                 qPrintable(panel.explanation()->text()));
        auto* plot = panel.findChild<ui::LatencyView*>();
        QVERIFY2(plot->reading().contains(QStringLiteral("stale")), qPrintable(plot->reading()));
        QTest::keyClick(plot, Qt::Key_Home);
        QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!panel.grab().isNull());
        model.setFeeds({}); // the session was closed
        panel.refresh();
        QVERIFY(!panel.view()->isVisible());
        QVERIFY(!panel.grab().isNull());
    }

    void anAlertIsWrittenWithKeysAlone()
    {
        ui::AlertDialog dialog(services::usualRule(services::AlertKind::Price), {QStringLiteral("BTC-USDT")});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const QString& name : namelessControls(dialog))
            QFAIL(qPrintable(name));
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("save"));
        QVERIFY(!save->isEnabled()); // neither symbol nor level
        dialog.findChild<QComboBox*>(QStringLiteral("symbol"))->setCurrentText(QStringLiteral("BTC-USDT"));
        QVERIFY(!save->isEnabled());
        dialog.findChild<QLineEdit*>(QStringLiteral("level"))->setText(QStringLiteral("64000.5"));
        QVERIFY(save->isEnabled());
        QSignalSpy saved(&dialog, &ui::AlertDialog::saved);
        save->click();
        QCOMPARE(saved.count(), 1);
        const auto rule = saved[0][0].value<services::AlertRule>();
        QCOMPARE(rule.level, 64000.5);
        QCOMPARE(rule.symbol, std::string("BTC-USDT"));
        QCOMPARE(rule.hysteresis, 0.1);
    }

    void eachKindAsksForWhatItNeeds()
    {
        ui::AlertDialog dialog(services::usualRule(services::AlertKind::Price), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("kind"));
        auto* level = dialog.findChild<QLineEdit*>(QStringLiteral("level"));
        auto* indicator = dialog.findChild<QLineEdit*>(QStringLiteral("indicator"));
        const auto choose = [kind](services::AlertKind wanted) {
            kind->setCurrentIndex(kind->findData(static_cast<int>(wanted)));
        };
        choose(services::AlertKind::Regime);
        QVERIFY(!level->isVisible() && dialog.rule().has_value());
        choose(services::AlertKind::Indicator);
        QVERIFY(indicator->isVisible());
        dialog.findChild<QComboBox*>(QStringLiteral("symbol"))->setCurrentText(QStringLiteral("BTC-USDT"));
        QVERIFY(dialog.rule().has_value());
        indicator->setText(QStringLiteral("nonsense:1"));
        QVERIFY(!dialog.rule());
        choose(services::AlertKind::Risk);
        QCOMPARE(level->text(), QStringLiteral("0.8"));
        level->setText(QStringLiteral("80"));
        QVERIFY(!dialog.rule());
        level->setText(QStringLiteral("lots"));
        QVERIFY(!dialog.rule());
    }

    void alertsAreSwitchedRemovedAndTested()
    {
        ui::ThemeController theme;
        models::AlertRulesModel rules;
        models::AlertEventsModel events;
        models::ChannelsModel channels;
        ui::AlertsPanel panel(theme, {rules, events, channels});
        panel.resize(900, 400);
        panel.show();
        QVERIFY(namelessControls(panel).empty());
        models::AlertRuleRow row;
        row.rule = services::usualRule(services::AlertKind::Feed);
        row.rule.id = "a1";
        rules.setRows({row});
        QSignalSpy saved(&panel, &ui::AlertsPanel::ruleSaved);
        QSignalSpy removed(&panel, &ui::AlertsPanel::removeWanted);
        QSignalSpy tested(&panel, &ui::AlertsPanel::testWanted);
        panel.rulesView()->setCurrentIndex(panel.rulesView()->model()->index(0, 0));
        QTest::keyClick(panel.rulesView(), Qt::Key_Space);
        QCOMPARE(saved.count(), 1);
        QVERIFY(!saved[0][0].value<services::AlertRule>().isEnabled);
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->accessibleName() == QStringLiteral("Remove the alert")) button->click();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].toString(), QStringLiteral("a1"));
        panel.showTab(2);
        models::ChannelRow channel;
        channel.status.kind = services::ChannelKind::Slack;
        channels.setRows({channel});
        auto* test = panel.findChild<QPushButton*>(QStringLiteral("testChannel"));
        QVERIFY(!test->isEnabled());
        panel.channelsView()->setCurrentIndex(channels.index(0, 0));
        test->click();
        QCOMPARE(tested.count(), 1);
        QCOMPARE(tested[0][0].toString(), QStringLiteral("slack"));
    }

    void theWebhookIsCopiedAndNeverTold()
    {
        ui::ThemeController theme;
        models::WebhookModel requests;
        const QAbstractItemModelTester tester(&requests, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ui::WebhookPanel panel(theme, requests);
        panel.resize(900, 500);
        panel.show();
        for (const QString& name : namelessControls(panel))
            QFAIL(qPrintable(name));
        auto* test = panel.findChild<QPushButton*>(QStringLiteral("testWebhook"));
        QVERIFY(!test->isEnabled()); // it does not run
        QSignalSpy enabled(&panel, &ui::WebhookPanel::enableWanted);
        panel.findChild<QPushButton*>(QStringLiteral("enableWebhook"))->click();
        QCOMPARE(enabled.count(), 1);
        QVERIFY(enabled[0][0].toBool());
        panel.setState({true, true, false, QStringLiteral("http://127.0.0.1:8731/webhook"), {}, {}});
        QVERIFY(test->isEnabled());
        QCOMPARE(panel.findChild<QLineEdit*>(QStringLiteral("webhookUrl"))->text(),
                 QStringLiteral("http://127.0.0.1:8731/webhook"));
        services::WebhookRecord record;
        record.outcome = services::WebhookOutcome::Unauthenticated;
        record.payload = "<b>not bold</b>";
        requests.setRows(models::webhookRows({record, record}));
        QCOMPARE(requests.rowCount(), 2);
        QCOMPARE(requests.index(0, models::WebhookModel::Outcome).data().toString(),
                 QStringLiteral("wrong secret (401)"));
        QVERIFY(!requests.index(0, models::WebhookModel::Body).data(Qt::ToolTipRole).toString().contains(u'<'));
        record.outcome = services::WebhookOutcome::Accepted;
        record.at = kNow;
        requests.setRows(models::webhookRows({record, {}, {}}));
        QVERIFY(!panel.grab().isNull());
    }
};

SEXTANT_TEST(TestFeedPanels)
#include "tst_feed_panels.moc"
