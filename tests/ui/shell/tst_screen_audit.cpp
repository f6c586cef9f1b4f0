#include "ui/shell/screen_audit.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "tests/test_main.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using Kind = ui::AuditFinding::Kind;

class TestScreenAudit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSoundScreenHasNoFindings();
    void findsAClippedLabel();
    void findsAClippedButton();
    void findsACutNumberButNotACutWord();
    void findsACutTitle();
    void findsATableThatIsScrolledSideways();
    void findsTextsOverEachOther();
    void findsASentenceFromRightToLeftThatBeginsAtTheLeft();
    void findsAViewThatDoesNotSayWhyItIsEmpty();
    void findsAPanelWithNothingPainted();
    void findsFaintText();
    void findsFaintPlaceholders();
    void findsAControlWithoutAName();
    void leavesHiddenWidgetsAlone();

private:
    static std::vector<ui::AuditFinding> audit(QWidget& widget);
    static void expectOne(const std::vector<ui::AuditFinding>& findings, Kind kind, const QString& text);
    ui::ThemeController m_theme;
};

void TestScreenAudit::initTestCase() { m_theme.applyToApplication(); }

std::vector<ui::AuditFinding> TestScreenAudit::audit(QWidget& widget)
{
    widget.show();
    return ui::auditScreen(widget, widget.grab().toImage());
}

void TestScreenAudit::expectOne(const std::vector<ui::AuditFinding>& findings, Kind kind, const QString& text)
{
    QString all;
    for (const auto& finding : findings)
        all += finding.describe() + QLatin1Char('\n');
    QVERIFY2(findings.size() == 1, qPrintable(all));
    QCOMPARE(findings.front().kind, kind);
    QVERIFY2(findings.front().text.contains(text), qPrintable(all));
}

void TestScreenAudit::aSoundScreenHasNoFindings()
{
    QWidget screen;
    auto* layout = new QVBoxLayout(&screen);
    layout->addWidget(new QLabel(QStringLiteral("Everything can be read"), &screen));
    layout->addWidget(new QPushButton(QStringLiteral("Go on"), &screen));
    auto* edit = new QLineEdit(&screen);
    edit->setPlaceholderText(QStringLiteral("Search"));
    edit->setAccessibleName(QStringLiteral("Search"));
    layout->addWidget(edit);
    const auto findings = audit(screen);
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().describe()));
}

void TestScreenAudit::findsAClippedLabel()
{
    QWidget screen;
    screen.resize(200, 100);
    auto* label = new QLabel(QStringLiteral("much too long for its place"), &screen);
    label->setGeometry(0, 0, 60, 20);
    expectOne(audit(screen), Kind::Clipped, label->text());
    label->setWordWrap(true);
    label->setGeometry(0, 0, 200, 60);
    QVERIFY(audit(screen).empty());
}

void TestScreenAudit::findsAClippedButton()
{
    QWidget screen;
    screen.resize(200, 100);
    auto* button = new QPushButton(QStringLiteral("Place the order"), &screen);
    button->setGeometry(0, 0, 50, 26);
    expectOne(audit(screen), Kind::Clipped, button->text());
}

void TestScreenAudit::findsACutNumberButNotACutWord()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    auto* number = new QStandardItem(QStringLiteral("123,456,789.10"));
    number->setTextAlignment(Qt::AlignRight);
    model.appendRow({number, new QStandardItem(QStringLiteral("a long sentence that is cut")), new QStandardItem});
    ui::TableView view(m_theme);
    view.setAccessibleName(QStringLiteral("Rows"));
    view.setModel(&model);
    view.resize(400, 200);
    view.setColumnWidth(0, 50);
    view.setColumnWidth(1, 60);
    expectOne(audit(view), Kind::Clipped, number->text());
    view.setColumnWidth(0, 150);
    QVERIFY(audit(view).empty());
}

void TestScreenAudit::findsACutTitle()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Average price"), QStringLiteral("b")});
    model.appendRow({new QStandardItem, new QStandardItem});
    ui::TableView view(m_theme);
    view.setAccessibleName(QStringLiteral("Rows"));
    view.setModel(&model);
    view.resize(400, 200);
    view.setColumnWidth(0, 60);
    expectOne(audit(view), Kind::Clipped, QStringLiteral("Average price"));
}

void TestScreenAudit::findsATableThatIsScrolledSideways()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b")});
    model.appendRow({new QStandardItem, new QStandardItem});
    ui::TableView view(m_theme);
    view.setAccessibleName(QStringLiteral("Rows"));
    view.setModel(&model);
    view.resize(300, 200);
    view.setColumnWidth(0, 280);
    view.setColumnWidth(1, 280);
    expectOne(audit(view), Kind::Sideways, QStringLiteral("Rows: needs 560 pixels across"));
    view.setWideGrid(true);
    QVERIFY(audit(view).empty());
}

void TestScreenAudit::findsTextsOverEachOther()
{
    QWidget screen;
    screen.resize(300, 100);
    auto* label = new QLabel(QStringLiteral("Limit"), &screen);
    label->setGeometry(0, 0, 60, 20);
    auto* other = new QLabel(QStringLiteral("Stop"), &screen);
    other->setGeometry(40, 4, 60, 20);
    expectOne(audit(screen), Kind::Overlap, QStringLiteral("“Limit” and “Stop”"));
    other->setGeometry(60, 4, 60, 20);
    QVERIFY(audit(screen).empty());
}

void TestScreenAudit::findsASentenceFromRightToLeftThatBeginsAtTheLeft()
{
    QWidget screen;
    screen.setLayoutDirection(Qt::RightToLeft);
    screen.resize(300, 100);
    auto* label = new QLabel(QString::fromUtf8("TWX: التقلب"), &screen);
    label->setWordWrap(true);
    label->setGeometry(0, 0, 280, 40);
    expectOne(audit(screen), Kind::Direction, QStringLiteral("TWX"));
    label->setText(QChar(0x200F) + label->text());
    QVERIFY(audit(screen).empty());
}

void TestScreenAudit::findsAViewThatDoesNotSayWhyItIsEmpty()
{
    QStandardItemModel model(0, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("a")});
    ui::TableView view(m_theme);
    view.setAccessibleName(QStringLiteral("Rows"));
    view.setModel(&model);
    view.resize(400, 200);
    expectOne(audit(view), Kind::Empty, QStringLiteral("no rows"));
    view.setEmptyText(QStringLiteral("No orders yet."));
    QVERIFY(audit(view).empty());
}

void TestScreenAudit::findsAPanelWithNothingPainted()
{
    QMainWindow window;
    window.resize(300, 200);
    auto* dock = new QDockWidget(QStringLiteral("Depth"), &window);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    auto* content = new QWidget(dock);
    dock->setWidget(content);
    window.addDockWidget(Qt::TopDockWidgetArea, dock);
    expectOne(audit(window), Kind::Empty, QStringLiteral("Depth"));
    auto* label = new QLabel(QStringLiteral("2 levels"), content);
    label->show();
    QVERIFY(audit(window).empty());
}

void TestScreenAudit::findsFaintText()
{
    QWidget screen;
    auto* layout = new QVBoxLayout(&screen);
    auto* label = new QLabel(QStringLiteral("hard to see"), &screen);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.theme().line);
    label->setPalette(palette);
    layout->addWidget(label);
    expectOne(audit(screen), Kind::Contrast, QStringLiteral("hard to see"));
}

void TestScreenAudit::findsFaintPlaceholders()
{
    QWidget screen;
    auto* layout = new QVBoxLayout(&screen);
    auto* edit = new QLineEdit(&screen);
    edit->setAccessibleName(QStringLiteral("Search"));
    edit->setPlaceholderText(QStringLiteral("Search"));
    QPalette palette = edit->palette();
    QColor faint = m_theme.theme().text;
    faint.setAlphaF(0.3F);
    palette.setColor(QPalette::PlaceholderText, faint);
    edit->setPalette(palette);
    layout->addWidget(edit);
    expectOne(audit(screen), Kind::Contrast, QStringLiteral("Search"));
}

void TestScreenAudit::findsAControlWithoutAName()
{
    QWidget screen;
    auto* layout = new QVBoxLayout(&screen);
    auto* edit = new QLineEdit(&screen);
    layout->addWidget(edit);
    expectOne(audit(screen), Kind::Nameless, QStringLiteral("accessible"));
}

void TestScreenAudit::leavesHiddenWidgetsAlone()
{
    QWidget screen;
    screen.resize(200, 100);
    auto* label = new QLabel(QStringLiteral("much too long for its place"), &screen);
    label->setGeometry(0, 0, 20, 20);
    label->hide();
    QVERIFY(audit(screen).empty());
}

SEXTANT_TEST(TestScreenAudit)
#include "tst_screen_audit.moc"
