#include "ui/chart/chart_panel.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRubberBand>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/watchlist_rows.h"
#include "ui/chart/drawing_controls.h"
#include "ui/chart/overflow_button.h"
#include "ui/chart/overlay_controls.h"
#include "ui/widgets/strip_layout.h"

namespace sextant::ui {
namespace {

constexpr int kStripSpacing = 2;

} // namespace

ChartPanel::ChartPanel(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_timeframes(new QButtonGroup(this)), m_strip(new QHBoxLayout)
{
    auto* strip = new StripLayout(kStripSpacing);
    m_row = strip;
    strip->setContentsMargins(10, 2, 6, 2);
    m_strip->setSpacing(kStripSpacing);
    m_title->setFont(ThemeController::font(0.0, true));
    m_title->setTextFormat(Qt::PlainText);
    strip->addWidget(m_title);
    for (const market::Timeframe timeframe : kStrip) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_timeframes->addButton(button, static_cast<int>(timeframe));
        strip->addWidget(button);
    }
    m_timeframes->setExclusive(true);
    strip->addSpring();
    m_view = new ChartView(theme, this);
    m_dropFrame = new QRubberBand(QRubberBand::Rectangle, this);
    setAcceptDrops(true);
    // Made in the order in which Tab goes through them.
    m_indicators = new QToolButton(this);
    m_indicators->setAutoRaise(true);
    m_indicators->setFocusPolicy(Qt::TabFocus);
    m_indicators->setPopupMode(QToolButton::InstantPopup);
    auto* indicatorMenu = new QMenu(m_indicators);
    m_indicators->setMenu(indicatorMenu);
    strip->addWidget(m_indicators);
    m_drawing = new DrawingControls(*m_view, this);
    strip->addWidget(m_drawing);
    m_overlays = new OverlayControls(*m_view, this);
    strip->addWidget(m_overlays);
    m_compare = new QToolButton(this);
    m_compare->setAutoRaise(true);
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    auto* compareMenu = new QMenu(m_compare);
    m_compare->setMenu(compareMenu);
    m_view->addAction(compareMenu->menuAction());
    strip->addWidget(m_compare);
    m_log = new QToolButton(this);
    m_percent = new QToolButton(this);
    for (QToolButton* button : {m_log, m_percent}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        strip->addWidget(button);
    }
    m_more = new OverflowButton(this);
    strip->addWidget(m_more);
    setTabOrder(m_more, m_view);
    strip->addNested(m_strip);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(strip);
    layout->addWidget(m_view, 1);

    connect(m_timeframes, &QButtonGroup::idClicked, this,
            [this](int id) { setTimeframe(static_cast<market::Timeframe>(id)); });
    connect(indicatorMenu, &QMenu::aboutToShow, this, [this, indicatorMenu] {
        indicatorMenu->clear();
        qDeleteAll(indicatorMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
        m_view->fillIndicatorMenu(*indicatorMenu);
    });
    connect(compareMenu, &QMenu::aboutToShow, this, [this, compareMenu] { fillCompareMenu(*compareMenu); });
    connect(m_percent, &QToolButton::toggled, m_view, &ChartView::setPercentScale);
    connect(m_view, &ChartView::percentScaleChanged, m_percent, &QToolButton::setChecked);
    connect(m_log, &QToolButton::toggled, m_view, &ChartView::setLogScale);
    connect(m_view, &ChartView::logScaleChanged, m_log, &QToolButton::setChecked);
    retranslate();
    updateStrip();
}

void ChartPanel::retranslate()
{
    for (const market::Timeframe timeframe : kStrip) {
        QAbstractButton* button = m_timeframes->button(static_cast<int>(timeframe));
        const QString text = models::timeframeText(timeframe);
        button->setText(text);
        button->setAccessibleName(tr("Bars of %1").arg(text));
    }
    m_indicators->setText(tr("Indicators"));
    m_indicators->setToolTip(tr("Add an indicator (I), or change those on the chart"));
    m_indicators->setAccessibleName(tr("Indicators of the chart"));
    m_indicators->menu()->setTitle(m_indicators->text());
    m_more->retranslate();
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Draw other symbols over this one, in per cent from the left edge"));
    m_compare->setAccessibleName(tr("Compare with other symbols"));
    m_compare->menu()->setTitle(tr("Compare"));
    m_percent->setText(QStringLiteral("%"));
    m_percent->setToolTip(tr("Price scale in per cent from the left edge (P)"));
    m_percent->setAccessibleName(tr("Price scale in per cent"));
    m_log->setText(tr("Log", "switch: logarithmic price scale"));
    m_log->setToolTip(tr("Logarithmic price scale (L)"));
    m_log->setAccessibleName(tr("Logarithmic price scale"));
}

/// One row of controls, whatever the width: what is needed least, or can be had by a key, goes first.
void ChartPanel::fitStrip()
{
    std::vector<QWidget*> going{m_percent, m_log, m_compare, m_overlays, m_drawing};
    std::vector<QWidget*> last; // timeframes that are not shown now, those that the data do not have first
    for (QAbstractButton* button : m_timeframes->buttons())
        if (!button->isEnabled()) going.push_back(button);
    for (auto each = kStrip.rbegin(); each != kStrip.rend(); ++each)
        if (QAbstractButton* button = m_timeframes->button(static_cast<int>(*each));
            button->isEnabled() && !button->isChecked())
            last.push_back(button);
    going.push_back(m_indicators);
    going.insert(going.end(), last.begin(), last.end());
    // The one that is shown now stays.
    QAbstractButton* checked = m_timeframes->checkedButton();
    if (checked != nullptr && checked->isHidden()) checked->show();
    const QMargins margins = m_row->contentsMargins();
    int wanted = margins.left() + margins.right() + m_title->sizeHint().width() + kStripSpacing;
    if (checked != nullptr) wanted += checked->sizeHint().width() + kStripSpacing;
    if (!m_strip->isEmpty()) wanted += m_strip->sizeHint().width() + kStripSpacing;
    m_more->setControls(std::move(going));
    wanted += m_more->widthOfAll(kStripSpacing) - kStripSpacing;
    m_more->fit(wanted - width(), kStripSpacing);
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitStrip();
}

bool ChartPanel::event(QEvent* event)
{
    // Another text, another link: other widths. To show and to hide asks once more, and changes nothing then.
    if (event->type() == QEvent::LayoutRequest) fitStrip();
    return QWidget::event(event);
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    updateStrip();
}

void ChartPanel::fillCompareMenu(QMenu& menu)
{
    menu.clear();
    const QStringList chosen = m_view->comparisons().symbols();
    const auto toggle = [this](const QString& symbol, bool on) {
        QStringList symbols = m_view->comparisons().symbols();
        symbols.removeAll(symbol);
        if (on) symbols << symbol;
        m_view->setComparisons(symbols);
    };
    QStringList offered;
    if (m_snapshot)
        for (const auto& part : models::listedParts(*m_snapshot))
            if (part && part->instrument->id != instrument()) offered << models::toText(part->instrument->symbol);
    for (const QString& symbol : chosen) // also what the session does not have, to be taken away
        if (!offered.contains(symbol) && symbol != m_symbol) offered << symbol;
    for (const QString& symbol : offered) {
        QAction* action = menu.addAction(symbol);
        action->setCheckable(true);
        action->setChecked(chosen.contains(symbol));
        action->setEnabled(action->isChecked() || chosen.size() < ComparisonLines::kMost);
        connect(action, &QAction::toggled, this, [toggle, symbol](bool on) { toggle(symbol, on); });
    }
    if (offered.isEmpty()) menu.addAction(tr("The session has no other symbol"))->setEnabled(false);
    if (chosen.isEmpty()) return;
    menu.addSeparator();
    menu.addAction(tr("Compare with none"), this, [this] { m_view->setComparisons({}); });
}

InstrumentId ChartPanel::find(const QString& symbol) const
{
    if (!m_snapshot) return {};
    for (const auto& part : m_snapshot->instruments)
        if (part && (symbol.isEmpty() || models::toText(part->instrument->symbol) == symbol))
            return part->instrument->id;
    return {};
}

/// The first of the symbols that are dragged, where the session has it.
InstrumentId ChartPanel::dragged(const QMimeData* mime) const
{
    const QByteArray symbols = mime->data(models::WatchlistRows::mimeType());
    const QString first = QString::fromUtf8(symbols).section(QLatin1Char('\n'), 0, 0);
    return first.isEmpty() ? InstrumentId{} : find(first);
}

void ChartPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!dragged(event->mimeData()).isSet()) return;
    event->setDropAction(Qt::CopyAction); // it stays in the list
    event->accept();
    m_dropFrame->setGeometry(rect());
    m_dropFrame->show();
}

void ChartPanel::dragLeaveEvent(QDragLeaveEvent*) { m_dropFrame->hide(); }

void ChartPanel::dropEvent(QDropEvent* event)
{
    m_dropFrame->hide();
    const InstrumentId instrument = dragged(event->mimeData());
    if (!instrument.isSet()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setInstrument(instrument);
}

void ChartPanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    const bool isOther = !snapshot || !m_snapshot || snapshot->serial != m_snapshot->serial;
    m_snapshot = snapshot;
    if (isOther) m_view->setInstrument({});
    m_view->setSnapshot(snapshot);
    showZoneTimeframes();
    if (m_view->instrument().isSet()) return;
    // The symbol that was shown before, else the first there is.
    InstrumentId id = find(m_symbol);
    if (!id.isSet()) id = find(QString());
    const QString wanted = m_symbol;
    if (id.isSet()) setInstrument(id);
    if (!wanted.isEmpty()) m_symbol = wanted;
    updateStrip();
}

void ChartPanel::setInstrument(InstrumentId instrument)
{
    const bool changes = instrument != m_view->instrument();
    m_view->setInstrument(instrument);
    const session::InstrumentPart* part = m_snapshot ? m_snapshot->find(instrument) : nullptr;
    if (part != nullptr) m_symbol = models::toText(part->instrument->symbol);
    updateStrip();
    showZoneTimeframes();
    if (changes) Q_EMIT instrumentChanged(instrument);
}

void ChartPanel::showZoneTimeframes()
{
    const session::InstrumentPart* part = m_snapshot ? m_snapshot->find(m_view->instrument()) : nullptr;
    if (part == nullptr) return;
    std::vector<market::Timeframe> scored;
    for (const auto& zones : part->zones)
        scored.push_back(zones.timeframe);
    m_overlays->setTimeframes(scored);
}

void ChartPanel::setTimeframe(market::Timeframe timeframe)
{
    m_view->setTimeframe(timeframe);
    updateStrip();
}

void ChartPanel::addToStrip(QWidget* widget)
{
    m_strip->addWidget(widget);
    setTabOrder(widget, m_view);
}

void ChartPanel::updateStrip()
{
    const session::InstrumentPart* part = m_snapshot ? m_snapshot->find(m_view->instrument()) : nullptr;
    m_title->setText(part == nullptr ? tr("Chart")
                     : part->instrument->venue.empty()
                         ? models::toText(part->instrument->symbol)
                         : tr("%1 · %2", "symbol and venue")
                               .arg(models::toText(part->instrument->symbol), models::toText(part->instrument->venue)));
    const market::Timeframe base = part == nullptr ? market::Timeframe::M1 : part->base;
    const market::Timeframe shown = std::max(base, m_view->timeframe());
    for (QAbstractButton* button : m_timeframes->buttons()) {
        const auto timeframe = static_cast<market::Timeframe>(m_timeframes->id(button));
        button->setEnabled(timeframe >= base);
        button->setToolTip(timeframe >= base
                               ? tr("Bars of %1").arg(models::timeframeText(timeframe))
                               : tr("The data hold bars of %1 and longer").arg(models::timeframeText(base)));
        if (timeframe == shown) button->setChecked(true);
    }
    fitStrip();
    m_view->setAccessibleName(part == nullptr ? tr("Price chart")
                                              : tr("Price chart of %1").arg(models::toText(part->instrument->symbol)));
}

QVariantMap ChartPanel::saveState() const
{
    const std::string_view timeframe = market::toString(m_view->timeframe());
    return {{QStringLiteral("symbol"), m_symbol},
            {QStringLiteral("timeframe"), models::toText(timeframe)},
            {QStringLiteral("log"), m_view->isLogScale()},
            {QStringLiteral("percent"), m_view->isPercentScale()},
            {QStringLiteral("compared"), m_view->comparisons().symbols()},
            {QStringLiteral("zoom"), m_view->zoom()},
            {QStringLiteral("indicators"), m_view->indicators().saveState()},
            {QStringLiteral("overlays"), m_overlays->saveState()}};
}

void ChartPanel::restoreState(const QVariantMap& state)
{
    m_symbol = state.value(QStringLiteral("symbol")).toString();
    if (const auto timeframe =
            market::timeframeFromString(state.value(QStringLiteral("timeframe")).toString().toStdString()))
        m_view->setTimeframe(*timeframe);
    m_view->setLogScale(state.value(QStringLiteral("log")).toBool());
    m_log->setChecked(m_view->isLogScale());
    m_view->setComparisons(state.value(QStringLiteral("compared")).toStringList());
    m_view->setPercentScale(state.value(QStringLiteral("percent")).toBool());
    if (const InstrumentId id = find(m_symbol); id.isSet() && !m_symbol.isEmpty()) setInstrument(id);
    m_view->indicators().restoreState(state.value(QStringLiteral("indicators")).toMap());
    m_overlays->restoreState(state.value(QStringLiteral("overlays")).toMap());
    m_view->setZoom(state.value(QStringLiteral("zoom")).toDouble());
    updateStrip();
}

} // namespace sextant::ui
