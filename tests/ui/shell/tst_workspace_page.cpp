#include "ui/shell/workspace_page.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <QToolButton>
#include <utility>

#include <tuple>

#include "tests/test_main.h"
#include "ui/shell/dock_tab_tools.h"
#include "ui/shell/late_panel.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::PanelPlace;

class TestWorkspacePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void panelsStandWhereTheyBelong();
    void whatIsTallGoesDownToTheBottom();
    void placesAndStatesSurviveARestart();
    void aPageMadeWithPlacesStandsAsItStood();
    void aDamagedLayoutIsLeftAside();
    void resetBringsEverythingBack();
    void panelsBehindEachOtherHaveOneTitle();
    void aWindowThatWasSmallComesBackIntoShape();
    void anotherPageInASmallWindowLeavesTheShapeAlone();
    void panelsThatNeedMuchRoomDoNotLieOverEachOther();
    void panelsThatNobodyHasSeenAreNotLaidOut();
    void latePanelsAreMadeWhenTheyAreSeen();
    void statesWaitForLatePanels();

private:
    ui::Workspace workspace();
    ui::ThemeController m_theme;
    QString m_state;
};

ui::Workspace TestWorkspacePage::workspace()
{
    ui::Workspace out{QStringLiteral("trade"), QStringLiteral("Trade"), {}};
    const std::pair<const char*, PanelPlace> panels[] = {
        {"watchlist", PanelPlace::Left}, {"chart", PanelPlace::Center}, {"orders", PanelPlace::BottomLeft}};
    for (const auto& [id, place] : panels) {
        const QString name = QString::fromLatin1(id);
        out.panels.push_back({name, name, new QLabel(name), place, place == PanelPlace::Left ? 200 : 700, {}, {}});
    }
    out.panels[0].save = [this] { return QVariant(m_state); };
    out.panels[0].restore = [this](const QVariant& state) { m_state = state.toString(); };
    return out;
}

void TestWorkspacePage::panelsStandWhereTheyBelong()
{
    ui::WorkspacePage page(m_theme, workspace());
    page.resize(1000, 600);
    page.show();
    const auto& docks = page.docks();
    QCOMPARE(docks.size(), std::size_t{3});
    QTRY_VERIFY(docks[0]->geometry().right() < docks[1]->geometry().left());
    QVERIFY(docks[1]->geometry().bottom() < docks[2]->geometry().top());
    QTRY_VERIFY(docks[1]->width() > 2 * docks[0]->width());
}

void TestWorkspacePage::whatIsTallGoesDownToTheBottom()
{
    ui::Workspace tall = workspace();
    tall.isLeftTall = true;
    ui::WorkspacePage page(m_theme, tall);
    page.resize(1000, 600);
    page.show();
    const auto& docks = page.docks();
    const auto isTall = [&docks] {
        return docks[0]->geometry().bottom() == docks[2]->geometry().bottom() &&
               docks[0]->geometry().right() < docks[2]->geometry().left() &&
               docks[1]->geometry().bottom() < docks[2]->geometry().top();
    };
    QTRY_VERIFY(isTall());
    QTRY_VERIFY(docks[1]->width() > 2 * docks[0]->width());
    // Put elsewhere, and back again.
    page.addDockWidget(Qt::TopDockWidgetArea, docks[0]);
    QVERIFY(QTest::qWaitFor([&] { return !isTall(); }));
    page.resetLayout();
    QTRY_VERIFY(isTall());
    // It is not the way of other pages.
    ui::WorkspacePage other(m_theme, workspace());
    other.resize(1000, 600);
    other.show();
    QTRY_VERIFY(other.docks()[0]->geometry().bottom() < other.docks()[2]->geometry().top());
}

void TestWorkspacePage::aWindowThatWasSmallComesBackIntoShape()
{
    ui::WorkspacePage page(m_theme, workspace());
    page.resize(1600, 900);
    page.show();
    const auto& docks = page.docks();
    QTRY_VERIFY(docks[1]->width() > 2 * docks[0]->width());
    QTest::qWait(50); // until the shares are noted
    const QList<int> before{docks[0]->width(), docks[1]->width(), docks[0]->height(), docks[2]->height()};
    for (const QSize small : {QSize(500, 300), QSize(260, 200), QSize(1200, 240)}) {
        page.resize(small);
        QTest::qWait(50);
        page.resize(1600, 900);
        QTRY_VERIFY2(std::abs(docks[0]->width() - before[0]) <= 8,
                     qPrintable(QStringLiteral("%1, was %2").arg(docks[0]->width()).arg(before[0])));
        QTRY_VERIFY2(std::abs(docks[2]->height() - before[3]) <= 8,
                     qPrintable(QStringLiteral("%1, was %2").arg(docks[2]->height()).arg(before[3])));
    }
}

void TestWorkspacePage::anotherPageInASmallWindowLeavesTheShapeAlone()
{
    // Panels that need more than their part of a small page: what they have there is not what people wanted.
    ui::Workspace wanted = workspace();
    for (ui::Panel& panel : wanted.panels)
        panel.widget->setMinimumWidth(320);
    QStackedWidget window;
    auto* page = new ui::WorkspacePage(m_theme, std::move(wanted));
    window.addWidget(page);
    window.addWidget(new QLabel(QStringLiteral("another page")));
    window.resize(1600, 900);
    window.show();
    const auto& docks = page->docks();
    QTRY_VERIFY(docks[1]->width() > 2 * docks[0]->width());
    QTest::qWait(50); // until the shares are noted
    const QList<int> before{docks[0]->width(), docks[2]->height()};
    window.resize(760, 300);
    QTest::qWait(50);
    for (const int index : {1, 0}) {
        window.setCurrentIndex(index);
        QTest::qWait(50);
    }
    QVERIFY(docks[0]->width() * 1600 > (before[0] + 40) * 760); // squeezed out of shape
    window.setCurrentIndex(1);
    window.resize(1600, 900);
    QTest::qWait(50);
    window.setCurrentIndex(0);
    QTRY_VERIFY2(std::abs(docks[0]->width() - before[0]) <= 8,
                 qPrintable(QStringLiteral("%1, was %2").arg(docks[0]->width()).arg(before[0])));
    QTRY_VERIFY(std::abs(docks[2]->height() - before[1]) <= 8);
}

void TestWorkspacePage::panelsThatNeedMuchRoomDoNotLieOverEachOther()
{
    ui::Workspace wide{QStringLiteral("trade"), QStringLiteral("Trade"), {}};
    for (const auto& [id, place] :
         {std::pair{"a", PanelPlace::Left}, {"b", PanelPlace::Center}, {"c", PanelPlace::Right}}) {
        auto* panel = new QLabel(QString::fromLatin1(id));
        panel->setMinimumSize(600, 500);
        wide.panels.push_back({QString::fromLatin1(id), QString::fromLatin1(id), panel, place, 600, {}, {}});
    }
    ui::WorkspacePage page(m_theme, std::move(wide));
    page.resize(900, 400);
    page.show();
    QTest::qWait(50);
    const auto& docks = page.docks();
    for (std::size_t i = 0; i < docks.size(); ++i) {
        QVERIFY2(page.rect().contains(docks[i]->geometry()), qPrintable(docks[i]->objectName()));
        for (std::size_t j = i + 1; j < docks.size(); ++j)
            QVERIFY(!docks[i]->geometry().intersects(docks[j]->geometry()));
        // Nothing of a panel is lost: it can be scrolled to.
        QVERIFY(docks[i]->findChild<QLabel*>(QString(), Qt::FindChildrenRecursively) != nullptr);
    }
}

void TestWorkspacePage::placesAndStatesSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("layout.ini"));
    m_state = QStringLiteral("sorted by change");
    {
        ui::WorkspacePage page(m_theme, workspace());
        page.docks()[0]->hide();
        page.addDockWidget(Qt::BottomDockWidgetArea, page.docks()[1]);
        QSettings settings(file, QSettings::IniFormat);
        page.save(settings);
    }
    m_state.clear();
    ui::WorkspacePage page(m_theme, workspace());
    QSettings settings(file, QSettings::IniFormat);
    page.restore(settings);
    QCOMPARE(m_state, QStringLiteral("sorted by change"));
    QVERIFY(page.docks()[0]->isHidden());
    QCOMPARE(page.dockWidgetArea(page.docks()[1]), Qt::BottomDockWidgetArea);
}

void TestWorkspacePage::aPageMadeWithPlacesStandsAsItStood()
{
    const auto withFills = [this](const char* id) {
        ui::Workspace out = workspace();
        const QString name = QString::fromLatin1(id);
        out.panels.push_back({name, name, new QLabel(name), PanelPlace::BottomLeft, 700, {}, {}});
        return out;
    };
    const auto shapeOf = [](const ui::WorkspacePage& page) {
        QStringList lines;
        for (QDockWidget* dock : page.docks()) {
            const QRect at = dock->isHidden() ? QRect() : dock->geometry();
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(dock->objectName())
                         .arg(page.dockWidgetArea(dock))
                         .arg(dock->isHidden())
                         .arg(at.x())
                         .arg(at.y());
            if (!dock->isFloating()) lines << QStringLiteral("%1 %2").arg(at.width()).arg(at.height());
        }
        return lines.join(QStringLiteral("; "));
    };
    // Once it has come to rest.
    const auto shapes = [shapeOf](ui::WorkspacePage& page) {
        page.resize(1000, 600);
        page.show();
        QString before;
        (void)QTest::qWaitFor([&] {
            QTest::qWait(60);
            const QString now = shapeOf(page);
            const bool isStill = now == before;
            before = now;
            return isStill;
        });
        return before;
    };
    QByteArray places;
    QString wanted;
    {
        ui::WorkspacePage page(m_theme, withFills("fills"));
        page.resize(1000, 600);
        page.show();
        page.docks()[0]->hide();
        page.addDockWidget(Qt::BottomDockWidgetArea, page.docks()[1]);
        page.docks()[3]->setFloating(true);
        page.docks()[3]->setGeometry(40, 50, 300, 200);
        wanted = shapes(page);
        places = page.places();
    }
    const QByteArray damaged = QByteArrayLiteral("\x01\x02nonsense");
    ui::WorkspacePage made(m_theme, withFills("fills"), nullptr, {damaged, {}, places});
    QCOMPARE(shapes(made), wanted);
    QVERIFY(made.docks()[3]->isFloating() && made.docks()[0]->isHidden());
    // None that can be used: as at first.
    ui::WorkspacePage first(m_theme, withFills("fills"));
    ui::WorkspacePage none(m_theme, withFills("fills"), nullptr, {damaged, {}});
    QCOMPARE(shapes(none), shapes(first));
    // A panel that they do not know of has a place all the same.
    ui::WorkspacePage other(m_theme, withFills("news"), nullptr, {places});
    QVERIFY(other.dockWidgetArea(other.docks()[3]) == Qt::BottomDockWidgetArea && !other.docks()[3]->isHidden());
    QVERIFY(other.docks()[0]->isHidden());
    other.resetLayout();
    made.resetLayout();
    QVERIFY(!made.docks()[3]->isFloating() && !made.docks()[0]->isHidden());
}

void TestWorkspacePage::aDamagedLayoutIsLeftAside()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("trade/docks"), QByteArrayLiteral("\x01\x02nonsense"));
    ui::WorkspacePage page(m_theme, workspace());
    page.restore(settings);
    QCOMPARE(page.dockWidgetArea(page.docks()[1]), Qt::TopDockWidgetArea);
    QVERIFY(!page.docks()[1]->isHidden());
}

void TestWorkspacePage::resetBringsEverythingBack()
{
    ui::WorkspacePage page(m_theme, workspace());
    page.resize(1000, 600);
    page.show();
    page.docks()[1]->setFloating(true);
    page.panelActions()[0]->trigger();
    QVERIFY(page.docks()[0]->isHidden());
    page.resetLayout();
    QVERIFY(!page.docks()[1]->isFloating());
    QVERIFY(!page.docks()[0]->isHidden());
    QCOMPARE(page.dockWidgetArea(page.docks()[1]), Qt::TopDockWidgetArea);
}

void TestWorkspacePage::panelsBehindEachOtherHaveOneTitle()
{
    ui::Workspace tabbed = workspace();
    const QString name = QStringLiteral("fills");
    tabbed.panels.push_back({name, name, new QLabel(name), PanelPlace::BottomLeft, 700, {}, {}});
    ui::WorkspacePage page(m_theme, std::move(tabbed));
    page.resize(1000, 600);
    page.show();
    const auto& docks = page.docks();
    const auto titleHeight = [](const QDockWidget* dock) { return dock->titleBarWidget()->sizeHint().height(); };
    QTRY_COMPARE(titleHeight(docks[2]), 0); // its tab says it
    QCOMPARE(titleHeight(docks[3]), 0);
    QVERIFY(titleHeight(docks[0]) > 0);
    // What the titles offered stands at the end of the tabs, and is of the one that is chosen.
    auto* tools = page.findChild<ui::DockTabTools*>();
    QVERIFY(tools != nullptr && tools->isVisible());
    QCOMPARE(tools->chosen(), docks[2]);
    docks[3]->raise();
    QTRY_COMPARE(tools->chosen(), docks[3]);
    QStringList names;
    for (const QToolButton* button : tools->findChildren<QToolButton*>()) {
        names << button->accessibleName();
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(names, QStringList({QStringLiteral("Float fills"), QStringLiteral("Hide fills")}));
    QTest::mouseClick(tools->findChildren<QToolButton*>().back(), Qt::LeftButton);
    QVERIFY(docks[3]->isHidden());
    QTRY_VERIFY(titleHeight(docks[2]) > 0); // alone again, with its own title
    docks[3]->show();
    QTRY_COMPARE(titleHeight(docks[2]), 0);
    docks[3]->setFloating(true);
    QTRY_VERIFY(titleHeight(docks[3]) > 0);
    QTRY_VERIFY(titleHeight(docks[2]) > 0);
}

void TestWorkspacePage::panelsThatNobodyHasSeenAreNotLaidOut()
{
    QStackedWidget stack;
    stack.addWidget(new QLabel(QStringLiteral("first")));
    auto* page = new ui::WorkspacePage(m_theme, workspace());
    stack.addWidget(page);
    stack.resize(1000, 600);
    stack.show();
    QTRY_VERIFY(stack.isVisible());
    QWidget* const panel = page->docks()[1]->findChild<QLabel*>(QString());
    QVERIFY(panel != nullptr); // it belongs to the window all the same
    const auto* frame = qobject_cast<QScrollArea*>(page->docks()[1]->widget());
    QVERIFY(frame != nullptr && frame->widget() == nullptr);
    stack.setCurrentWidget(page);
    QTRY_COMPARE(frame->widget(), panel);
    QTRY_VERIFY(panel->isVisible());
    QTRY_VERIFY(panel->width() > 300);
}

namespace {

/// Keeps a word with the layout.
class KeptLabel final : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] QVariantMap saveState() const { return {{QStringLiteral("word"), text()}}; }
    void restoreState(const QVariantMap& state) { setText(state.value(QStringLiteral("word")).toString()); }
};

/// Two panels beside each other and one behind the second, all made late.
struct LateWorkspace {
    ui::LatePanel<KeptLabel> left{[] { return new KeptLabel(QStringLiteral("left")); }};
    ui::LatePanel<KeptLabel> front{[] { return new KeptLabel(QStringLiteral("front")); }};
    ui::LatePanel<KeptLabel> behind{[] { return new KeptLabel(QStringLiteral("behind")); }};

    [[nodiscard]] ui::Workspace workspace()
    {
        ui::Workspace out{QStringLiteral("trade"), QStringLiteral("Trade"), {}};
        for (const auto& [id, late, place] : {std::tuple{"left", &left, PanelPlace::Left},
                                              {"front", &front, PanelPlace::Center},
                                              {"behind", &behind, PanelPlace::Center}}) {
            const QString name = QString::fromLatin1(id);
            out.panels.push_back(late->panel(name, name, place, 300));
        }
        return out;
    }
};

} // namespace

void TestWorkspacePage::latePanelsAreMadeWhenTheyAreSeen()
{
    LateWorkspace late;
    {
        QStackedWidget stack;
        stack.addWidget(new QLabel(QStringLiteral("first")));
        auto* page = new ui::WorkspacePage(m_theme, late.workspace());
        stack.addWidget(page);
        stack.resize(1000, 600);
        stack.show();
        QTRY_VERIFY(stack.isVisible());
        QVERIFY(!late.left && !late.front && !late.behind);
        stack.setCurrentWidget(page);
        QTRY_VERIFY(late.left && late.front);
        QTRY_VERIFY(late.front->isVisible());
        QTest::qWait(50); // until all is laid out
        QVERIFY(!late.behind);
        QVERIFY(!page->isMade(page->docks()[2]));
        page->docks()[2]->raise();
        QTRY_VERIFY(late.behind && late.behind->isVisible());
        QCOMPARE(page->make(page->docks()[2]), late.behind.made());
        QVERIFY(late.left.place() != nullptr && late.left.place()->isAncestorOf(late.left.made()));
    }
    // Gone with its window, and not made again.
    QVERIFY(late.left.get() == nullptr && late.left.place() == nullptr);
}

void TestWorkspacePage::statesWaitForLatePanels()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
    {
        LateWorkspace late;
        ui::WorkspacePage page(m_theme, late.workspace());
        page.make(page.docks()[0]);
        late.left->setText(QStringLiteral("changed"));
        page.save(settings);
        QVERIFY(!settings.contains(QStringLiteral("trade/front"))); // nobody has seen it
    }
    {
        // Nobody looks at it this time.
        LateWorkspace late;
        ui::WorkspacePage page(m_theme, late.workspace());
        QVERIFY(page.restore(settings));
        settings.remove(QStringLiteral("trade"));
        page.save(settings);
        QVERIFY(!late.left);
    }
    LateWorkspace late;
    ui::WorkspacePage page(m_theme, late.workspace());
    QVERIFY(page.restore(settings));
    page.resize(1000, 600);
    page.show();
    QTRY_VERIFY(late.left);
    QCOMPARE(late.left->text(), QStringLiteral("changed"));
    QCOMPARE(late.front->text(), QStringLiteral("front"));
}

SEXTANT_TEST(TestWorkspacePage)
#include "tst_workspace_page.moc"
