#include "ui/shell/workspace_page.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/test_main.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::PanelPlace;

class TestWorkspacePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void panelsStandWhereTheyBelong();
    void placesAndStatesSurviveARestart();
    void aDamagedLayoutIsLeftAside();
    void resetBringsEverythingBack();

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

SEXTANT_TEST(TestWorkspacePage)
#include "tst_workspace_page.moc"
