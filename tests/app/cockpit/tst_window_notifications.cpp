#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <variant>

#include "app/cockpit/cockpit.h"
#include "app/cockpit/desk.h"
#include "app/cockpit/notification_desk.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notification_center.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

/// What was told is kept, counted and led back to.
class TestWindowNotifications final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void incidentsRingTheBellAndLeadBack();
    void messagesAreKeptOverRestarts();
    void aDamagedHistoryIsPutAside();
};

void TestWindowNotifications::incidentsRingTheBellAndLeadBack()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    int before = 0;
    {
        CockpitProgram program(workspace);
        QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
        auto& book = program.cockpit().desk().notifications().book();
        program.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier); // kill
        const auto hasKill = [&] {
            for (const auto& row : book.rows().rows())
                if (row.kind == models::NotificationKind::Incident && row.tone == models::Tone::Danger) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasKill(), kPatience);
        QVERIFY(book.unread() > 0);
        const auto* bell = program.window().findChild<QToolButton*>(QStringLiteral("bell"));
        QVERIFY(bell != nullptr && bell->isVisible());
        QTRY_COMPARE(bell->text().toInt(), book.unread());
        QVERIFY(bell->accessibleName().contains(QString::number(book.unread())));

        program.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        auto* center = program.window().findChild<ui::NotificationCenter*>();
        QVERIFY(center != nullptr);
        QTRY_VERIFY(center->isVisible());
        program.click(program.find<QCheckBox>("Only warnings and dangers"));
        QTRY_VERIFY(center->view()->model()->rowCount() > 0);
        program.window().chooseWorkspace(2); // somewhere else
        program.click(center->view(), 0, models::NotificationsModel::What);
        program.click(program.find<QPushButton>("Go to where it happened"));
        QTRY_VERIFY(program.window().findChild<QWidget*>(QStringLiteral("risk"))->isVisible()); // what a kill is about
        // What is about an order leads to it, whatever panel was in front.
        program.window().chooseWorkspace(2);
        models::NotificationRow told;
        told.sessionId = program.host().status().sessionId;
        told.text = QStringLiteral("about an order");
        const auto& orders = program.snapshot()->orders;
        QVERIFY(orders.end() > orders.first());
        told.order = orders[orders.first()].order;
        program.cockpit().desk().goTo(told);
        QTRY_VERIFY(program.window().findChild<QWidget*>(QStringLiteral("decisions"))->isVisible());
        const auto subject = program.cockpit().desk().seen().subject;
        QVERIFY(std::holds_alternative<OrderId>(subject) && std::get<OrderId>(subject) == told.order);
        // One that the session does not keep leads to the messages.
        program.window().chooseWorkspace(2);
        told.order = OrderId{999'999};
        program.cockpit().desk().goTo(told);
        QTRY_VERIFY(program.window().findChild<QWidget*>(QStringLiteral("decisions"))->isVisible());
        before = book.rows().rowCount();
        program.click(program.find<QPushButton>("Mark all notifications as read"));
        QCOMPARE(book.unread(), 0);
        QTRY_COMPARE(bell->text(), QString());
        QVERIFY(program.close());
    }
    // The same session goes on: its incidents are not told twice.
    CockpitProgram program(workspace);
    auto& book = program.cockpit().desk().notifications().book();
    QVERIFY(book.rows().rowCount() >= before);
    QCOMPARE(book.unread(), 0);
    program.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr, kPatience);
    QTest::qWait(300);
    int kills = 0;
    for (const auto& row : book.rows().rows())
        if (row.kind == models::NotificationKind::Incident && row.tone == models::Tone::Danger) kills += row.count;
    QCOMPARE(kills, 1);
    QVERIFY(program.close());
}

void TestWindowNotifications::messagesAreKeptOverRestarts()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    {
        CockpitProgram program(workspace);
        program.window().say(QStringLiteral("the disk is nearly full"), models::Tone::Warning);
        program.window().say(QStringLiteral("copied"), models::Tone::Gain);
        QCOMPARE(program.cockpit().desk().notifications().book().unread(), 1); // what is well is no news
        QVERIFY(program.close());
    }
    CockpitProgram program(workspace);
    auto& book = program.cockpit().desk().notifications().book();
    QCOMPARE(book.rows().rowCount(), 2);
    QCOMPARE(book.unread(), 1);
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    auto* clear = program.find<QPushButton>("Clear the history of notifications");
    program.click(clear);
    QCOMPARE(book.rows().rowCount(), 0);
    program.click(program.find<QPushButton>("Bring the cleared notifications back"));
    QCOMPARE(book.rows().rowCount(), 2);
    QVERIFY(program.close());
}

void TestWindowNotifications::aDamagedHistoryIsPutAside()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    QVERIFY(QDir().mkpath(workspace));
    QFile file(workspace + QStringLiteral("/notifications.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"told\":[") > 0);
    file.close();
    CockpitProgram program(workspace);
    auto& book = program.cockpit().desk().notifications().book();
    QCOMPARE(book.rows().rowCount(), 1);
    QVERIFY(book.rows().row(0)->text.contains(QLatin1StringView("notifications.json.bad")));
    QFile kept(workspace + QStringLiteral("/notifications.json.bad"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{\"told\":["));
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowNotifications)
#include "tst_window_notifications.moc"
