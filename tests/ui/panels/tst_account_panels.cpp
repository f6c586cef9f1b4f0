#include "tests/test_main.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "models/findings_model.h"
#include "models/trade_journal_model.h"
#include "tests/ui/panels/sample_session.h"
#include "ui/operate/journal_panel.h"
#include "ui/operate/reconciliation_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using namespace sextant::ui;

class TestAccountPanels final : public QObject {
    Q_OBJECT
private slots:
    void aNoteIsSentWithTheKeyboardAlone()
    {
        const ThemeController theme;
        models::TradeJournalModel trades;
        JournalPanel panel(theme, trades);
        panel.resize(1000, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        test::SampleSession session;
        session.addClosed(test::SampleSession::kBtc, session::Variant::A, Cash{500'000'000});
        trades.setSnapshot(session.snapshot());
        QCOMPARE(trades.rowCount(), 1);
        const PositionId position = trades.row(0)->position;
        auto* note = panel.findChild<QLineEdit*>(QStringLiteral("note"));
        auto* tags = panel.findChild<QLineEdit*>(QStringLiteral("tags"));
        auto* add = panel.findChild<QPushButton*>(QStringLiteral("addNote"));
        QVERIFY(note != nullptr && tags != nullptr && add != nullptr);
        QVERIFY(!add->isEnabled()); // there are no words yet
        QSignalSpy sent(&panel, &JournalPanel::commandWanted);
        panel.view()->setFocus();
        panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0));
        QTest::keyClick(panel.view(), Qt::Key_Return);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("held too long"));
        QTest::keyClick(note, Qt::Key_Tab);
        QTRY_VERIFY(tags->hasFocus());
        QTest::keyClicks(tags, QStringLiteral("exit"));
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
        const auto command = sent[0][0].value<session::Command>();
        QVERIFY(command.kind == session::CommandKind::Note && command.position == position);
        QCOMPARE(command.value, std::string("held too long"));
        QCOMPARE(command.key, std::string("exit"));
        // It cannot be sent twice, and stays until the session has taken it.
        panel.setSubmitted(5);
        QVERIFY(!add->isEnabled());
        QCOMPARE(note->text(), QStringLiteral("held too long"));
        panel.setAnswer(4, true, {});
        QVERIFY(!add->isEnabled());
        panel.setAnswer(5, false, QStringLiteral("no"));
        QVERIFY(add->isEnabled());
        panel.setSubmitted(6);
        panel.setAnswer(6, true, {});
        QVERIFY(note->text().isEmpty() && tags->text().isEmpty());
    }

    void nothingIsNotedInAReplay()
    {
        const ThemeController theme;
        models::TradeJournalModel trades;
        JournalPanel panel(theme, trades);
        auto* note = panel.findChild<QLineEdit*>(QStringLiteral("note"));
        auto* add = panel.findChild<QPushButton*>(QStringLiteral("addNote"));
        note->setText(QStringLiteral("words"));
        QVERIFY(add->isEnabled());
        panel.setBlocked(QStringLiteral("a replay"));
        QVERIFY(!add->isEnabled());
        QCOMPARE(add->toolTip(), QStringLiteral("a replay"));
    }

    void everythingHasAName()
    {
        const ThemeController theme;
        models::TradeJournalModel trades;
        models::FindingsModel findings;
        JournalPanel journal(theme, trades);
        ReconciliationPanel reconciliation(theme, findings);
        for (const QWidget* panel : std::initializer_list<const QWidget*>{&journal, &reconciliation}) {
            QVERIFY(!panel->accessibleName().isEmpty());
            for (const QLineEdit* edit : panel->findChildren<QLineEdit*>())
                QVERIFY(!edit->accessibleName().isEmpty());
            for (const TableView* view : panel->findChildren<TableView*>())
                QVERIFY(!view->accessibleName().isEmpty());
        }
        journal.restoreState(journal.saveState());
        reconciliation.restoreState(reconciliation.saveState());
    }
};

SEXTANT_TEST(TestAccountPanels)
#include "tst_account_panels.moc"
