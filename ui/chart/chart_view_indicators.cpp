#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/indicator_dialog.h"
#include "ui/chart/indicator_legend.h"

namespace sextant::ui {
namespace {

using models::IndicatorChoice;

constexpr qint64 kIndicatorSliceNs = 3'000'000; ///< of work at once
constexpr std::size_t kBenchmarkBarsPerStep = 20'000;
constexpr int kSplitterReach = 3;     ///< pixels around the edge of a pane
constexpr double kShareStep = 0.03;   ///< of the height, a press of a key
constexpr double kOverlayReach = 0.5; ///< of the range of prices in sight

} // namespace

void ChartView::setUpIndicators()
{
    connect(m_indicators, &ChartIndicators::changed, this, &ChartView::indicatorsChanged);
    connect(m_indicators, &ChartIndicators::told, m_notice, &ChartNotice::say);
    connect(m_notice, &ChartNotice::undoWanted, this, &ChartView::undo);
    connect(m_legend, &IndicatorLegend::settingsWanted, this, &ChartView::editIndicator);
    connect(m_legend, &IndicatorLegend::removeWanted, m_indicators, &ChartIndicators::remove);
    connect(m_legend, &IndicatorLegend::hideWanted, this,
            [this](std::size_t i) { m_indicators->setHidden(i, !m_indicators->item(i).choice.isHidden); });
    connect(m_legend, &IndicatorLegend::menuWanted, this, &ChartView::popUpIndicatorMenu);
    connect(m_legend, &IndicatorLegend::heightWanted, this, &ChartView::resizePaneOf);
    connect(m_legend, &IndicatorLegend::selectionChanged, this, qOverload<>(&QWidget::update));
}

void ChartView::indicatorsChanged()
{
    m_legend->sync(*m_indicators);
    updateLayout();
    work();
    describeSoon();
    update();
}

/// Before the bars they refer to go.
void ChartView::dropBars()
{
    m_indicators->setBars({});
    m_series.reset();
    m_pending.reset();
    m_past.reset();
    m_benchmark.reset();
    m_benchmarkPart.reset();
    m_comparisons.reset();
}

bool ChartView::hasBenchmark() const { return m_snapshot && m_snapshot->instruments.size() > 1; }

/// The bars of the first other instrument in the same timeframe, while an indicator compares with them.
void ChartView::advanceBenchmark()
{
    if (!m_indicators->needsBenchmark() || !hasBenchmark()) return;
    const auto& parts = m_snapshot->instruments;
    const auto other = std::find_if(parts.begin(), parts.end(), [this](const auto& part) {
        return part && part->instrument->id != m_instrumentId && part->base <= m_series->timeframe();
    });
    if (other == parts.end()) return;
    m_benchmarkPart = *other;
    if (!m_benchmark || m_benchmark->timeframe() != m_series->timeframe()) {
        m_indicators->setBars({m_series.get(), m_seriesInstrument.get()});
        m_benchmark = std::make_unique<models::BarSeries>(m_benchmarkPart->calendar, m_benchmarkPart->instrument->id,
                                                          m_benchmarkPart->base, m_series->timeframe());
    }
    m_benchmark->setSource(m_benchmarkPart->bars, m_benchmarkPart->forming);
    m_benchmark->advance(kBenchmarkBarsPerStep);
}

void ChartView::feedIndicators()
{
    if (!m_series || m_indicators->isEmpty()) return;
    advanceBenchmark();
    models::InstrumentBars benchmark;
    if (m_benchmark && m_benchmark->isComplete()) benchmark = {m_benchmark.get(), m_benchmarkPart->instrument.get()};
    m_indicators->setBars({m_series.get(), m_seriesInstrument.get()}, benchmark);
    const bool isMore = m_indicators->advance(kIndicatorSliceNs);
    if (isMore || (m_benchmark && !m_benchmark->isComplete())) m_workTimer.start(0);
}

/// Lines over the prices are brought into sight as far as they do not flatten the bars.
void ChartView::addOverlayPrices(const models::BarSummary& bars, double& low, double& high) const
{
    if (m_indicators->isEmpty()) return;
    const auto [firstSlot, endSlot] = m_viewport.visibleSlots();
    const models::ValueRange range = IndicatorPainter::pricesOf(
        *m_indicators, static_cast<std::int64_t>(m_series->firstBarFrom(firstSlot)),
        static_cast<std::int64_t>(m_series->firstBarFrom(endSlot)), std::pow(10.0, m_part->instrument->priceScale));
    if (range.isEmpty()) return;
    const double reach = static_cast<double>(bars.high - bars.low) * kOverlayReach;
    const double lowest = static_cast<double>(bars.low) - reach;
    const double highest = static_cast<double>(bars.high) + reach;
    low = std::min(low, std::max(range.low, lowest));
    high = std::max(high, std::min(range.high, highest));
}

bool ChartView::handleIndicatorKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier) return false;
    if (event.key() == Qt::Key_I) {
        addIndicator();
        return true;
    }
    const auto selected = m_legend->selected();
    if (event.key() != Qt::Key_Delete || !selected) return false;
    m_indicators->remove(*selected);
    return true;
}

IndicatorDialog* ChartView::addIndicator()
{
    auto* dialog = new IndicatorDialog(m_theme, *m_indicators, hasBenchmark(), {}, this);
    connect(dialog, &IndicatorDialog::chosen, m_indicators,
            [this](const IndicatorChoice& choice) { m_indicators->add(choice); });
    connect(dialog, &IndicatorDialog::presetWanted, m_indicators, &ChartIndicators::addPreset);
    dialog->open();
    return dialog;
}

IndicatorDialog* ChartView::editIndicator(std::size_t i)
{
    if (i >= m_indicators->count()) return nullptr;
    auto* dialog = new IndicatorDialog(m_theme, *m_indicators, hasBenchmark(), i, this);
    connect(dialog, &IndicatorDialog::chosen, m_indicators,
            [this, i](const IndicatorChoice& choice) { m_indicators->replace(i, choice); });
    dialog->open();
    return dialog;
}

std::optional<std::size_t> ChartView::splitterAt(const QPoint& point) const
{
    for (std::size_t i = 0; i < m_layout.panes.size(); ++i)
        if (std::abs(point.y() - m_layout.panes[i].top()) <= kSplitterReach) return i;
    return std::nullopt;
}

void ChartView::dragSplitter(int y)
{
    const std::vector<int> panes = m_indicators->panes();
    if (m_splitter >= panes.size() || m_splitter >= m_layout.panes.size()) return;
    const QRect area = m_layout.panes[m_splitter];
    const double height = std::max(1, m_layout.timeAxis.top());
    // The pane keeps its lower edge; the price above gives or takes the room.
    m_indicators->setPaneShare(panes[m_splitter], (area.bottom() + 1 - y) / height);
}

void ChartView::resizePaneOf(std::size_t indicator, int steps)
{
    const int pane = m_indicators->item(indicator).choice.pane;
    if (pane != IndicatorChoice::kPricePane)
        m_indicators->setPaneShare(pane, m_indicators->paneShare(pane) + steps * kShareStep);
}

void ChartView::selectAt(const QPoint& point)
{
    auto found = m_legend->hover(point);
    if (!found && m_series && m_part && emptyText().isEmpty())
        found = m_indicatorPainter.itemAt(point, scene(), *m_indicators);
    m_drawings.clearSelection();
    if (found)
        m_legend->select(*found);
    else
        setFocus(Qt::MouseFocusReason);
    update();
}

void ChartView::fillMenuOf(QMenu& menu, std::size_t indicator)
{
    const ChartIndicators::Item& item = m_indicators->item(indicator);
    menu.addAction(tr("Settings …"), this, [this, indicator] { editIndicator(indicator); });
    menu.addAction(item.choice.isHidden ? tr("Show") : tr("Hide"), this, [this, indicator] {
        if (indicator < m_indicators->count())
            m_indicators->setHidden(indicator, !m_indicators->item(indicator).choice.isHidden);
    });
    QMenu* target = menu.addMenu(tr("Move to"));
    const auto addTarget = [&](const QString& text, int pane) {
        QAction* action =
            target->addAction(text, this, [this, indicator, pane] { m_indicators->move(indicator, pane); });
        action->setEnabled(item.choice.pane != pane);
    };
    addTarget(tr("the price"), IndicatorChoice::kPricePane);
    for (const int pane : m_indicators->panes())
        for (std::size_t i = 0; i < m_indicators->count(); ++i)
            if (m_indicators->item(i).choice.pane == pane) {
                addTarget(tr("the pane of %1").arg(m_indicators->item(i).label), pane);
                break;
            }
    addTarget(tr("a pane of its own"), IndicatorChoice::kNewPane);
    if (item.choice.pane != IndicatorChoice::kPricePane) {
        menu.addAction(tr("Higher pane"), this, [this, indicator] { resizePaneOf(indicator, 1); });
        menu.addAction(tr("Lower pane"), this, [this, indicator] { resizePaneOf(indicator, -1); });
    }
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, [this, indicator] { m_indicators->remove(indicator); });
}

void ChartView::fillIndicatorMenu(QMenu& menu)
{
    menu.addAction(tr("Add indicator …\tI"), this, &ChartView::addIndicator);
    menu.addAction(tr("Ribbon + Bollinger + RSI + MACD"), m_indicators, &ChartIndicators::addPreset);
    menu.addSeparator();
    for (std::size_t i = 0; i < m_indicators->count(); ++i)
        fillMenuOf(*menu.addMenu(m_indicators->item(i).label), i);
    if (!m_indicators->isEmpty()) menu.addSeparator();
    menu.addAction(tr("Undo\tCtrl+Z"), this, &ChartView::undo)->setEnabled(canUndo());
    menu.addAction(tr("Redo\tCtrl+Shift+Z"), this, &ChartView::redo)->setEnabled(canRedo());
    menu.addAction(tr("Remove all"), m_indicators, &ChartIndicators::clear)->setEnabled(!m_indicators->isEmpty());
}

void ChartView::popUpIndicatorMenu(std::size_t indicator, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenuOf(*menu, indicator);
    menu->popup(global);
}

} // namespace sextant::ui
