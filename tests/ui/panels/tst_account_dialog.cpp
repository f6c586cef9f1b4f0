#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/operate/account_dialog.h"
#include "ui/operate/equity_panel.h"
#include "ui/operate/equity_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using session::CommandKind;
using sextant::test::named;
using sextant::test::namelessControls;
using sextant::test::SampleSession;
using ui::AccountDialog;
using ui::EquityPanel;
using ui::EquityView;

namespace {

/// The sample session with a second account; the main one is long 0.5 ETH.
session::SnapshotPtr twoAccounts(SampleSession& session, std::uint64_t serial = 1)
{
    auto made = std::make_shared<session::Snapshot>(*session.snapshot());
    made->serial = serial;
    auto main = std::make_shared<session::AccountPart>(*made->account);
    main->currency = "USD";
    auto second = std::make_shared<session::AccountPart>(*main);
    second->account = 1;
    second->name = "second";
    made->account = main;
    made->accounts = {main, second};
    return made;
}

/// A dialog on the screen.
struct ShownDialog {
    explicit ShownDialog(AccountDialog::Kind kind)
        : dialog(new AccountDialog(kind)), sent(dialog, &AccountDialog::commandWanted)
    {
        session.addPosition(SampleSession::kEth, session::Variant::A, 5'000,
                            session.price(SampleSession::kEth, "1990"));
        dialog->setSnapshot(twoAccounts(session));
        dialog->setAccount(0);
        dialog->setInstrument(SampleSession::kEth);
        dialog->open();
        dialog->activateWindow();
    }
    ~ShownDialog() { delete dialog; }
    ShownDialog(const ShownDialog&) = delete;
    ShownDialog& operator=(const ShownDialog&) = delete;
    QLineEdit* line(const char* name) { return dialog->findChild<QLineEdit*>(QLatin1StringView(name)); }
    QComboBox* choice(const char* name) { return dialog->findChild<QComboBox*>(QLatin1StringView(name)); }
    QPushButton* book() { return dialog->findChild<QPushButton*>(QStringLiteral("book")); }
    QString problem()
    {
        const auto* label = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        return label->isHidden() ? QString() : label->text();
    }
    void type(const char* name, const char* text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), QString::fromLatin1(text));
    }

    SampleSession session;
    QPointer<AccountDialog> dialog;
    QSignalSpy sent;
};

std::vector<trading::EquityPoint> curve(std::initializer_list<int> values)
{
    std::vector<trading::EquityPoint> points;
    for (const int value : values) {
        const Cash cash{value * std::int64_t{100'000'000}};
        points.push_back({Time::fromSeconds(60 * static_cast<std::int64_t>(points.size())), cash, cash, cash});
    }
    return points;
}

session::SnapshotPtr withCurve(SampleSession& session, const std::vector<trading::EquityPoint>& points)
{
    auto made = std::make_shared<session::Snapshot>(*session.snapshot());
    auto account = std::make_shared<session::AccountPart>(*made->account);
    account->currency = "USD";
    account->curve = std::make_shared<const std::vector<trading::EquityPoint>>(points);
    made->account = account;
    return made;
}

} // namespace

class TestAccountDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void everyControlHasAName_data();
    void everyControlHasAName();
    void anAccountIsOpenedByKeysAlone();
    void enterGoesToWhatIsMissing();
    void aHeldKeyBooksOnce();
    void whatIsRefusedStaysAndSaysWhy();
    void theEndOfTheSessionIsSaid();
    void anotherSessionTakesNothing();
    void aReplayIsOnlyLookedAt();
    void aCorrectionBeginsWithWhatIsHeld();
    void anExchangeAsksForBothCurrencies();
    void fundingNeedsAPerpetual();
    void takesNumbersAsTypedInGermany();
    void theCurveIsReadOutByKeys();
    void theCurveIsPaintedOverItsWholeWidth();
    void anEmptyCurveSaysWhatToDo();
};

void TestAccountDialog::everyControlHasAName_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("open") << static_cast<int>(AccountDialog::Kind::Open);
    QTest::newRow("capital") << static_cast<int>(AccountDialog::Kind::Capital);
    QTest::newRow("correct") << static_cast<int>(AccountDialog::Kind::Correct);
    QTest::newRow("funding") << static_cast<int>(AccountDialog::Kind::Funding);
}

void TestAccountDialog::everyControlHasAName()
{
    QFETCH(int, kind);
    ShownDialog shown(static_cast<AccountDialog::Kind>(kind));
    QVERIFY(!shown.dialog->accessibleName().isEmpty());
    QStringList nameless;
    for (const QString& name : namelessControls(*shown.dialog))
        nameless << name;
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

void TestAccountDialog::anAccountIsOpenedByKeysAlone()
{
    ShownDialog shown(AccountDialog::Kind::Open);
    shown.line("name")->setFocus();
    QTest::keyClicks(shown.line("name"), QStringLiteral("swing"));
    QTest::keyClick(shown.line("name"), Qt::Key_Tab);
    QTRY_VERIFY(shown.line("amount")->hasFocus());
    QTest::keyClicks(shown.line("amount"), QStringLiteral("2500"));
    QTest::keyClick(shown.line("amount"), Qt::Key_Tab);
    QTest::keyClick(shown.line("currency"), Qt::Key_Tab);
    QTRY_VERIFY(shown.line("reason")->hasFocus());
    QVERIFY(!shown.book()->isEnabled()); // nobody has said why
    QTest::keyClicks(shown.line("reason"), QStringLiteral("a calmer style"));
    QVERIFY2(shown.problem().isEmpty(), qPrintable(shown.problem()));
    QTest::keyClick(shown.line("reason"), Qt::Key_Return);
    QCOMPARE(shown.sent.count(), 1);
    const auto command = shown.sent[0][0].value<session::Command>();
    QVERIFY(command.kind == CommandKind::OpenAccount);
    QCOMPARE(command.account, std::string("swing"));
    QCOMPARE(command.reason, std::string("a calmer style"));
    shown.dialog->setSubmitted(3);
    QVERIFY(!shown.book()->isEnabled());
    shown.dialog->setAnswer(2, true, {}); // of somebody else
    QVERIFY(shown.dialog->isVisible());
    shown.dialog->setAnswer(3, true, {});
    QVERIFY(!shown.dialog || !shown.dialog->isVisible());
}

void TestAccountDialog::enterGoesToWhatIsMissing()
{
    ShownDialog shown(AccountDialog::Kind::Open);
    shown.type("reason", "because");
    QTest::keyClick(shown.line("reason"), Qt::Key_Return);
    QCOMPARE(shown.sent.count(), 0);
    QTRY_VERIFY(shown.line("name")->hasFocus());
    QVERIFY(shown.problem().contains(QStringLiteral("name")));
}

void TestAccountDialog::aHeldKeyBooksOnce()
{
    ShownDialog shown(AccountDialog::Kind::Capital);
    shown.type("amount", "100");
    shown.type("reason", "savings");
    // Answered at once, each time: the worst case.
    connect(shown.dialog, &AccountDialog::commandWanted, shown.dialog, [&shown] { shown.dialog->setSubmitted(0); });
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(shown.line("reason"), &press);
    for (int repeat = 0; repeat < 20; ++repeat) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(shown.line("reason"), &again);
    }
    QCOMPARE(shown.sent.count(), 1);
    QVERIFY(shown.problem().contains(QStringLiteral("Nobody listens")));
}

void TestAccountDialog::whatIsRefusedStaysAndSaysWhy()
{
    ShownDialog shown(AccountDialog::Kind::Capital);
    shown.type("amount", "100");
    shown.type("reason", "savings");
    QTest::mouseClick(shown.book(), Qt::LeftButton);
    QCOMPARE(shown.sent.count(), 1);
    shown.dialog->setSubmitted(9);
    QVERIFY(shown.problem().contains(QStringLiteral("Waiting")));
    shown.dialog->setAnswer(9, false, QStringLiteral("RATE_MISSING"));
    QVERIFY2(shown.problem().contains(QStringLiteral("No exchange rate")), qPrintable(shown.problem()));
    // Prices go on; what was said stays until something is changed.
    shown.dialog->setSnapshot(twoAccounts(shown.session));
    QVERIFY(shown.problem().contains(QStringLiteral("No exchange rate")));
    QCOMPARE(shown.line("amount")->text(), QStringLiteral("100"));
    QVERIFY(shown.book()->isEnabled());
    shown.type("amount", "200");
    QVERIFY(shown.problem().isEmpty());
}

void TestAccountDialog::theEndOfTheSessionIsSaid()
{
    ShownDialog shown(AccountDialog::Kind::Correct);
    shown.type("quantity", "0.7");
    shown.type("reason", "counted by hand");
    QVERIFY2(shown.book()->isEnabled(), qPrintable(shown.problem()));
    shown.dialog->setSnapshot(nullptr);
    QVERIFY(!shown.book()->isEnabled());
    QVERIFY2(shown.problem().contains(QStringLiteral("has ended")), qPrintable(shown.problem()));
    QTest::keyClick(shown.line("reason"), Qt::Key_Return);
    QCOMPARE(shown.sent.count(), 0);
}

void TestAccountDialog::anotherSessionTakesNothing()
{
    ShownDialog shown(AccountDialog::Kind::Capital);
    shown.type("amount", "100");
    shown.type("reason", "savings");
    shown.dialog->setSnapshot(twoAccounts(shown.session, 2));
    QTest::keyClick(shown.line("reason"), Qt::Key_Return);
    QCOMPARE(shown.sent.count(), 0);
    QVERIFY(shown.problem().contains(QStringLiteral("has ended")));
    // Nor when something like it comes back.
    shown.dialog->setSnapshot(twoAccounts(shown.session));
    QVERIFY(!shown.book()->isEnabled());
}

void TestAccountDialog::aReplayIsOnlyLookedAt()
{
    ShownDialog shown(AccountDialog::Kind::Capital);
    shown.type("amount", "100");
    shown.type("reason", "savings");
    shown.dialog->setBlocked(QStringLiteral("This is a replay."));
    QVERIFY(!shown.book()->isEnabled());
    QVERIFY(shown.problem().contains(QStringLiteral("replay")));
}

void TestAccountDialog::aCorrectionBeginsWithWhatIsHeld()
{
    ShownDialog shown(AccountDialog::Kind::Correct);
    QCOMPARE(shown.line("quantity")->text(), QStringLiteral("0.5"));
    QCOMPARE(shown.choice("held")->currentIndex(), 0);
    QCOMPARE(shown.line("price")->text(), QStringLiteral("2000"));
    QVERIFY(shown.problem().contains(QStringLiteral("held already")));
    shown.choice("held")->setCurrentIndex(2);
    QVERIFY(!shown.line("quantity")->isEnabled());
    shown.type("reason", "it was never bought");
    QVERIFY2(shown.book()->isEnabled(), qPrintable(shown.problem()));
    shown.choice("account")->setCurrentIndex(1); // which holds nothing
    QVERIFY(!shown.book()->isEnabled());
}

void TestAccountDialog::anExchangeAsksForBothCurrencies()
{
    ShownDialog shown(AccountDialog::Kind::Capital);
    QVERIFY(!shown.line("from")->isVisible());
    QCOMPARE(shown.line("currency")->accessibleName(), QStringLiteral("Currency"));
    shown.choice("move")->setCurrentIndex(2);
    QVERIFY(shown.line("from")->isVisible());
    QCOMPARE(shown.line("currency")->accessibleName(), QStringLiteral("Bought"));
    shown.type("amount", "50");
    shown.type("currency", "eur");
    shown.type("reason", "travel");
    QTest::keyClick(shown.line("reason"), Qt::Key_Return);
    QCOMPARE(shown.sent.count(), 1);
    const auto command = shown.sent[0][0].value<session::Command>();
    QCOMPARE(command.key, std::string("EUR"));
    QCOMPARE(command.value, std::string("USD"));
}

void TestAccountDialog::fundingNeedsAPerpetual()
{
    ShownDialog shown(AccountDialog::Kind::Funding);
    QVERIFY2(shown.problem().contains(QStringLiteral("no perpetual")), qPrintable(shown.problem()));
    QVERIFY(!shown.book()->isEnabled());
}

void TestAccountDialog::takesNumbersAsTypedInGermany()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ShownDialog shown(AccountDialog::Kind::Capital);
    shown.type("amount", "1234,5");
    shown.type("reason", "Sparen");
    QTest::keyClick(shown.line("reason"), Qt::Key_Return);
    QCOMPARE(shown.sent.count(), 1);
    QCOMPARE(shown.sent[0][0].value<session::Command>().amount.units, std::int64_t{123'450'000'000});
}

void TestAccountDialog::theCurveIsReadOutByKeys()
{
    const ui::ThemeController theme;
    SampleSession session;
    EquityPanel panel(theme);
    panel.resize(600, 300);
    panel.show();
    panel.setSnapshot(withCurve(session, curve({100'000, 110'000, 99'000, 105'000})));
    EquityView& view = *panel.view();
    QVERIFY2(view.reading().contains(QStringLiteral("105,000.00 USD")), qPrintable(view.reading()));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("highest 110,000.00")));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY2(view.reading().contains(QStringLiteral("99,000.00 USD")), qPrintable(view.reading()));
    QVERIFY(view.reading().contains(QStringLiteral("▼ 10.00% below")));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.chosen().value(), std::size_t{0});
    QTest::keyClick(&view, Qt::Key_Left); // no further
    QCOMPARE(view.chosen().value(), std::size_t{0});
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.chosen().value(), std::size_t{3});
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.chosen().has_value());
    // A shorter curve of another session: what was chosen is not there any more.
    QTest::keyClick(&view, Qt::Key_End);
    panel.setSnapshot(withCurve(session, curve({100'000})));
    QVERIFY(!view.chosen().has_value());
    panel.setSnapshot(nullptr);
    QVERIFY(view.reading().contains(QStringLiteral("No equity")));
    QTest::keyClick(&view, Qt::Key_Left);
}

void TestAccountDialog::theCurveIsPaintedOverItsWholeWidth()
{
    ui::ThemeController theme;
    theme.setScheme(ui::ColorScheme::Dark);
    SampleSession session;
    EquityPanel panel(theme);
    panel.resize(640, 360);
    panel.show();
    std::vector<trading::EquityPoint> points;
    for (int i = 0; i < 4096; ++i) {
        const std::int64_t value = 100'000 + (i * 7919) % 5'000;
        points.push_back({Time::fromSeconds(60 * i), Cash{value * 100'000'000}, Cash{(value - 50) * 100'000'000},
                          Cash{(value + 50) * 100'000'000}});
    }
    panel.setSnapshot(withCurve(session, points));
    const QImage image = panel.view()->grab().toImage();
    const QRgb accent = theme.theme().accent.rgb();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y) {
            const QColor at(image.pixel(x, y));
            const bool isCurve = std::abs(at.blue() - qBlue(accent)) < 40 && at.blue() > at.red() + 60;
            if (!isCurve) continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    QVERIFY2(first < 20, qPrintable(QString::number(first)));
    QVERIFY2(last > image.width() - 90, qPrintable(QString::number(last)));
}

void TestAccountDialog::anEmptyCurveSaysWhatToDo()
{
    const ui::ThemeController theme;
    SampleSession session;
    EquityPanel panel(theme);
    panel.resize(500, 300);
    panel.show();
    QVERIFY(!panel.view()->isVisible());
    bool isSaid = false;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("open a recording")));
    QVERIFY(isSaid);
    panel.setSnapshot(withCurve(session, {}));
    QVERIFY(panel.view()->isVisible());
    QVERIFY(!panel.view()->grab().isNull());
}

SEXTANT_TEST(TestAccountDialog)
#include "tst_account_dialog.moc"
