#include "ui/widgets/hold_button.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using namespace std::chrono_literals;
using ui::HoldButton;

class TestHoldButton final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClickDoesNothing();
    void heldWithTheMouseItTriggersOnce();
    void heldWithAKeyItTriggersToo();
    void leftBeforeTheEndItDoesNothing();

private:
    ui::ThemeController m_theme;
};

void TestHoldButton::aClickDoesNothing()
{
    HoldButton button(m_theme, QStringLiteral("KILL"));
    QSignalSpy spy(&button, &HoldButton::triggered);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(button.progress(), 0.0);
}

void TestHoldButton::heldWithTheMouseItTriggersOnce()
{
    HoldButton button(m_theme, QStringLiteral("KILL"));
    button.setHoldTime(30ms);
    button.show();
    QSignalSpy spy(&button, &HoldButton::triggered);
    QTest::mousePress(&button, Qt::LeftButton);
    QTRY_COMPARE(spy.count(), 1);
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
}

void TestHoldButton::heldWithAKeyItTriggersToo()
{
    HoldButton button(m_theme, QStringLiteral("KILL"));
    button.setHoldTime(30ms);
    button.show();
    button.setFocus();
    QSignalSpy spy(&button, &HoldButton::triggered);
    QTest::keyPress(&button, Qt::Key_Space);
    QTRY_COMPARE(spy.count(), 1);
    QTest::keyRelease(&button, Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
}

void TestHoldButton::leftBeforeTheEndItDoesNothing()
{
    HoldButton button(m_theme, QStringLiteral("KILL"));
    button.setHoldTime(1h);
    button.show();
    QSignalSpy spy(&button, &HoldButton::triggered);
    QTest::mousePress(&button, Qt::LeftButton);
    QTRY_VERIFY(button.progress() > 0.0);
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(button.progress(), 0.0);
    QCOMPARE(spy.count(), 0);
}

SEXTANT_TEST(TestHoldButton)
#include "tst_hold_button.moc"
