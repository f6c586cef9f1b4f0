#include "ui/chart/chart_group.h"

#include <QEvent>
#include <QMenu>
#include <QPixmap>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/chart/chart_panel.h"
#include "ui/chart/indicator_palette.h"

namespace sextant::ui {
namespace {

/// Blue, amber and pink can be told apart with any sight; the letter says it too.
constexpr std::array kLinkColors{0, 2, 4};

QString linkLetter(int link) { return QString(QChar(QLatin1Char(static_cast<char>('A' + link - 1)))); }

} // namespace

ChartGroup::ChartGroup(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QSplitter(Qt::Vertical, this)),
      m_upper(new QSplitter(Qt::Horizontal, m_rows)), m_lower(new QSplitter(Qt::Horizontal, m_rows))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    for (QSplitter* splitter : {m_rows, m_upper, m_lower})
        splitter->setChildrenCollapsible(false);
    (void)append();
    connect(&m_theme, &ThemeController::themeChanged, this, &ChartGroup::updateButtons);
}

ChartGroup::~ChartGroup() = default;

ChartPanel* ChartGroup::append()
{
    auto* panel = new ChartPanel(m_theme, this);
    Chart chart;
    chart.panel = panel;
    const auto button = [panel] {
        auto* made = new QToolButton(panel);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        panel->addToStrip(made);
        return made;
    };
    chart.linkButton = button();
    chart.linkButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(chart.linkButton);
    chart.linkButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, panel, menu] {
        menu->clear();
        for (int link = 0; link <= kLinks; ++link) {
            QAction* action = menu->addAction(link == 0 ? tr("Not linked") : tr("Link %1").arg(linkLetter(link)));
            action->setCheckable(true);
            action->setChecked(m_charts[*placeOf(panel)].link == link);
            connect(action, &QAction::triggered, this, [this, panel, link] { setLink(*placeOf(panel), link); });
        }
    });
    chart.add = button();
    connect(chart.add, &QToolButton::clicked, this, [this, panel] { add(*placeOf(panel)); });
    if (!m_charts.empty()) {
        chart.remove = button();
        connect(chart.remove, &QToolButton::clicked, this, [this, panel] { remove(*placeOf(panel)); });
    }
    connect(panel, &ChartPanel::instrumentChanged, this, [this, panel] { shareSymbol(panel); });
    ChartView& view = panel->view();
    connect(&view, &ChartView::barHovered, this, [this, panel](Time time) {
        withLinked(panel, [time](ChartPanel& other) { other.view().setSharedCrosshair(time); });
    });
    connect(&view, &ChartView::crosshairLeft, this, [this, panel] {
        withLinked(panel, [](ChartPanel& other) { other.view().setSharedCrosshair(std::nullopt); });
    });
    connect(&view, &ChartView::viewChanged, this, [this, panel] { shareEnd(panel); });
    m_charts.push_back(chart);
    if (m_undo != nullptr) view.setUndoBook(*m_undo);
    if (m_book != nullptr) view.setDrawingBook(*m_book);
    arrange();
    return panel;
}

std::optional<std::size_t> ChartGroup::placeOf(const ChartPanel* panel) const
{
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        if (m_charts[i].panel == panel) return i;
    return std::nullopt;
}

template <class Do>
void ChartGroup::withLinked(const ChartPanel* from, const Do& follow)
{
    const auto place = placeOf(from);
    if (m_isFollowing || !place || m_charts[*place].link == 0) return;
    m_isFollowing = true;
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        if (i != *place && m_charts[i].link == m_charts[*place].link) follow(*m_charts[i].panel);
    m_isFollowing = false;
}

void ChartGroup::shareSymbol(const ChartPanel* from)
{
    const InstrumentId instrument = from->instrument();
    if (!instrument.isSet()) return;
    withLinked(from, [instrument](ChartPanel& other) { other.setInstrument(instrument); });
}

void ChartGroup::shareEnd(const ChartPanel* from)
{
    const auto end = from->view().end();
    withLinked(from, [&](ChartPanel& other) {
        if (from->view().isFollowing())
            other.view().goToNewest();
        else if (end)
            other.view().showUntil(*end);
    });
}

ChartPanel* ChartGroup::add(std::size_t like)
{
    if (m_charts.size() >= kMost) return nullptr;
    const int link = m_charts[like].link;
    const InstrumentId instrument = m_charts[like].panel->instrument();
    const market::Timeframe timeframe = m_charts[like].panel->view().timeframe();
    ChartPanel* panel = append();
    Q_EMIT chartAdded(panel);
    panel->setTimeframe(timeframe);
    if (m_snapshot) panel->setSnapshot(m_snapshot);
    if (instrument.isSet()) panel->setInstrument(instrument);
    m_charts.back().link = link;
    updateButtons();
    return panel;
}

void ChartGroup::remove(std::size_t i)
{
    if (i == 0 || i >= m_charts.size()) return;
    ChartPanel* panel = m_charts[i].panel;
    m_charts.erase(m_charts.begin() + static_cast<std::ptrdiff_t>(i));
    panel->hide();
    panel->setParent(this);
    panel->deleteLater(); // one of its buttons is at work
    arrange();
    m_charts[i - 1].panel->view().setFocus(Qt::OtherFocusReason);
}

void ChartGroup::setLink(std::size_t i, int link)
{
    if (i >= m_charts.size()) return;
    m_charts[i].link = std::clamp(link, 0, kLinks);
    m_charts[i].panel->view().setSharedCrosshair(std::nullopt);
    updateButtons();
    // Who joins a link follows those who are there.
    for (std::size_t other = 0; other < m_charts.size(); ++other) {
        if (other == i || m_charts[i].link == 0 || m_charts[other].link != m_charts[i].link) continue;
        shareSymbol(m_charts[other].panel);
        shareEnd(m_charts[other].panel);
        return;
    }
}

/// One alone; two beside each other; the third and the fourth below them.
void ChartGroup::arrange()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        QSplitter* row = i < 2 ? m_upper : m_lower;
        const int place = static_cast<int>(i % 2);
        if (row->widget(place) != m_charts[i].panel) row->insertWidget(place, m_charts[i].panel);
        m_charts[i].panel->show();
    }
    m_lower->setVisible(m_charts.size() > 2);
    for (QSplitter* row : {m_upper, m_lower})
        row->setSizes(QList<int>(row->count(), 10'000));
    m_rows->setSizes({10'000, m_charts.size() > 2 ? 10'000 : 0});
    updateButtons();
}

void ChartGroup::updateButtons()
{
    const bool isAlone = m_charts.size() == 1;
    for (const Chart& chart : m_charts) {
        chart.linkButton->setVisible(!isAlone);
        chart.linkButton->setText(chart.link == 0 ? tr("Link") : tr("Link %1").arg(linkLetter(chart.link)));
        chart.linkButton->setToolTip(tr("Charts of the same link share symbol, crosshair and time"));
        chart.linkButton->setAccessibleName(chart.link == 0 ? tr("Link of the chart: none")
                                                            : tr("Link of the chart: %1").arg(linkLetter(chart.link)));
        const QColor color = chart.link == 0
                                 ? m_theme.theme().textMuted
                                 : chartColor(m_theme.theme(), kLinkColors[static_cast<std::size_t>(chart.link) - 1]);
        QPixmap patch(8, 8);
        patch.fill(color);
        chart.linkButton->setIcon(chart.link == 0 ? QIcon() : QIcon(patch));
        chart.linkButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chart.add->setText(QStringLiteral("+"));
        chart.add->setToolTip(tr("Another chart beside or below"));
        chart.add->setAccessibleName(tr("Add a chart"));
        chart.add->setEnabled(m_charts.size() < kMost);
        if (chart.remove == nullptr) continue;
        chart.remove->setText(QStringLiteral("×"));
        chart.remove->setToolTip(tr("Close this chart"));
        chart.remove->setAccessibleName(tr("Close this chart"));
    }
}

void ChartGroup::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    // What a session's change does to one chart is no wish of a person for the others.
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    for (const Chart& chart : m_charts)
        chart.panel->setSnapshot(snapshot);
    m_isFollowing = wasFollowing;
}

void ChartGroup::setUndoBook(models::UndoBook& book)
{
    m_undo = &book;
    for (const Chart& chart : m_charts)
        chart.panel->view().setUndoBook(book);
}

void ChartGroup::setDrawingBook(models::DrawingBook& book)
{
    m_book = &book;
    for (const Chart& chart : m_charts)
        chart.panel->view().setDrawingBook(book);
}

QVariantMap ChartGroup::saveState() const
{
    // The first chart's own state as it always was, so that a layout of an older version is read, and reads.
    QVariantMap state = m_charts.front().panel->saveState();
    state.insert(QStringLiteral("link"), m_charts.front().link);
    QVariantList others;
    for (std::size_t i = 1; i < m_charts.size(); ++i) {
        QVariantMap other = m_charts[i].panel->saveState();
        other.insert(QStringLiteral("link"), m_charts[i].link);
        others.append(other);
    }
    state.insert(QStringLiteral("others"), others);
    state.insert(QStringLiteral("rows"), m_rows->saveState());
    state.insert(QStringLiteral("upper"), m_upper->saveState());
    state.insert(QStringLiteral("lower"), m_lower->saveState());
    return state;
}

void ChartGroup::restoreState(const QVariantMap& state)
{
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    while (m_charts.size() > 1)
        remove(m_charts.size() - 1);
    m_charts.front().panel->restoreState(state);
    m_charts.front().link = std::clamp(state.value(QStringLiteral("link")).toInt(), 0, kLinks);
    for (const QVariant& each : state.value(QStringLiteral("others")).toList()) {
        ChartPanel* panel = add();
        if (panel == nullptr) break;
        panel->restoreState(each.toMap());
        m_charts.back().link = std::clamp(each.toMap().value(QStringLiteral("link")).toInt(), 0, kLinks);
    }
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    m_upper->restoreState(state.value(QStringLiteral("upper")).toByteArray());
    m_lower->restoreState(state.value(QStringLiteral("lower")).toByteArray());
    m_lower->setVisible(m_charts.size() > 2);
    m_isFollowing = wasFollowing;
    updateButtons();
}

void ChartGroup::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) updateButtons();
}

} // namespace sextant::ui
