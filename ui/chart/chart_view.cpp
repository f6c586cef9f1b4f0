#include "ui/chart/chart_view.h"

#include <QEvent>
#include <QPaintEngine>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "models/number_text.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/indicator_legend.h"

namespace sextant::ui {
namespace {

constexpr qint64 kSliceNs = 3'500'000; ///< of work at once, so that a frame is never held up
constexpr std::size_t kBarsPerStep = 1024;
constexpr std::chrono::milliseconds kDescribeEvery{1000};
constexpr double kChartPointSize = 9.0;
constexpr double kLevelReach = 0.6; ///< of the range of prices in sight

/// Works on a series until it is complete or the slice is over.
void advanceForAWhile(models::BarSeries& series)
{
    QElapsedTimer timer;
    timer.start();
    while (series.advance(kBarsPerStep) && timer.nsecsElapsed() < kSliceNs) {
    }
}

} // namespace

ChartView::ChartView(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_indicators(new ChartIndicators(this)),
      m_legend(new IndicatorLegend(theme, this)), m_notice(new ChartNotice(this)),
      m_ownBook(new models::DrawingBook(this)), m_drawings(*m_ownBook), m_ownUndo(new models::UndoBook(this)),
      m_undo(m_ownUndo), m_newest(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    retranslate();
    m_newest->setFocusPolicy(Qt::TabFocus);
    m_newest->setCursor(Qt::PointingHandCursor);
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, &ChartView::goToNewest);
    m_workTimer.setSingleShot(true);
    connect(&m_workTimer, &QTimer::timeout, this, &ChartView::work);
    m_describeTimer.setSingleShot(true);
    connect(&m_describeTimer, &QTimer::timeout, this, &ChartView::describe);
    connect(&m_theme, &ThemeController::themeChanged, this, [this] {
        updateFonts();
        update();
    });
    setUpIndicators();
    setUpDrawings();
    updateFonts();
}

ChartView::~ChartView()
{
    if (m_undo && m_undo != m_ownUndo) m_undo->forget(indicatorSteps());
}

const session::InstrumentPart* ChartView::part() const { return m_part.get(); }

void ChartView::setSnapshot(const session::SnapshotPtr& snapshot)
{
    const bool isOther = !snapshot || !m_snapshot || snapshot->serial != m_snapshot->serial;
    m_snapshot = snapshot;
    const auto previous = std::move(m_part);
    m_part.reset();
    if (m_snapshot && m_instrumentId.value >= 1 && m_instrumentId.value <= m_snapshot->instruments.size())
        m_part = m_snapshot->instruments[m_instrumentId.value - 1u];
    updateDrawingSymbol();
    if (isOther) {
        m_markers.reset();
        m_lines.reset();
        m_regimes.reset();
        dropBars();
    }
    if (m_part && !m_series)
        rebuild();
    else if (m_part && m_part != previous)
        work();
    else
        feedComparisons(); // others may have traded
    if (m_snapshot) m_markers.update(*m_snapshot);
    updateLevels();
    if (m_snapshot) m_regimes.update(*m_snapshot);
    update();
}

void ChartView::setInstrument(InstrumentId instrument)
{
    if (instrument == m_instrumentId) return;
    m_instrumentId = instrument;
    m_markers.setInstrument(instrument);
    m_differences.setInstrument(instrument);
    updateLayout();
    m_lines.reset();
    m_regimes.setInstrument(instrument);
    dropBars();
    m_isPriceAutomatic = true;
    m_crosshair.hide();
    setSnapshot(m_snapshot);
}

void ChartView::setDifferences(std::vector<ChartDifference> differences)
{
    m_differences.set(std::move(differences));
    updateLayout();
    describeSoon();
    update();
}

void ChartView::setTimeframe(market::Timeframe timeframe)
{
    if (timeframe == m_timeframe) return;
    m_timeframe = timeframe;
    rebuild();
    update();
}

void ChartView::setTimeZoneChoice(models::TimeZoneChoice choice)
{
    m_zone = choice;
    m_clock = ChartClock(m_zone, m_part ? m_part->calendar.get() : nullptr);
    update();
}

void ChartView::setLogScale(bool on)
{
    if (on == m_isLog) return;
    m_isLog = on;
    m_viewport.setLogarithmic(on);
    m_isPriceAutomatic = true;
    Q_EMIT logScaleChanged(on);
    update();
}

void ChartView::setPercentScale(bool on)
{
    if (on == m_isPercent) return;
    m_isPercent = on;
    Q_EMIT percentScaleChanged(on);
    describeSoon();
    update();
}

void ChartView::setComparisons(const QStringList& symbols)
{
    if (symbols == m_comparisons.symbols()) return;
    const bool isFirst = m_comparisons.symbols().isEmpty();
    m_comparisons.setSymbols(symbols);
    m_isPriceAutomatic = true;
    // Shares are what is compared; whoever wants prices switches back.
    if (isFirst) setPercentScale(true);
    work();
    Q_EMIT comparisonsChanged();
    describeSoon();
    update();
}

/// The bars of what is compared, once the chart's own are there.
void ChartView::feedComparisons()
{
    if (!m_snapshot || !m_series || m_comparisons.symbols().isEmpty()) return;
    m_comparisons.setSource(*m_snapshot, *m_series, m_instrumentId);
    if (m_comparisons.advance(kSliceNs)) m_workTimer.start(0);
}

void ChartView::setReplayCursor(std::optional<Time> time)
{
    if (time == m_replayCursor) return;
    m_replayCursor = time;
    update();
}

void ChartView::setSharedCrosshair(std::optional<Time> time)
{
    if (time == m_sharedTime) return;
    m_sharedTime = time;
    update();
}

void ChartView::setCaption(const QString& text) { m_caption = text; }

void ChartView::setRegimeShading(bool on)
{
    m_regimes.setShown(on);
    describeSoon();
    update();
}

void ChartView::setZoneChoice(const ZoneChoice& choice)
{
    m_zones.setChoice(choice);
    describeSoon();
    update();
}

void ChartView::setWatermark(const QString& text)
{
    m_watermark = text;
    update();
}

/// Begins the bars of the timeframe in use. The old ones stay in sight until they are complete.
void ChartView::rebuild()
{
    m_pending.reset();
    if (!m_part) return;
    m_clock = ChartClock(m_zone, m_part->calendar.get());
    if (m_series && m_series->timeframe() == std::max(m_timeframe, m_part->base)) return;
    buildAnew();
}

void ChartView::setPast(models::PastBars past)
{
    if (past == m_past) return;
    m_past = std::move(past);
    if (m_part) buildAnew();
}

void ChartView::buildAnew()
{
    m_pending = std::make_unique<models::BarSeries>(m_part->calendar, m_instrumentId, m_part->base, m_timeframe);
    m_pending->setPast(m_past);
    m_isFresh = !m_series || m_series->barCount() == 0;
    work();
}

void ChartView::work()
{
    if (!m_part) return;
    if (m_series) {
        const std::int64_t before = m_series->slotCount();
        m_series->setSource(m_part->bars, m_part->forming, m_part->origins);
        advanceForAWhile(*m_series);
        seriesGrew(before);
    }
    if (m_pending && (!m_series || m_series->isComplete())) {
        m_pending->setSource(m_part->bars, m_part->forming, m_part->origins);
        advanceForAWhile(*m_pending);
        if (m_pending->isComplete()) showBuilt();
    }
    if (m_pending || (m_series && !m_series->isComplete()))
        m_workTimer.start(0);
    else
        feedIndicators();
    feedComparisons();
    update();
}

/// The pending series is complete: it takes the place of the one that was shown, at the same time.
void ChartView::showBuilt()
{
    std::optional<Time> rightEdge;
    if (m_series && m_series->barCount() > 0 && !m_isFollowing)
        rightEdge = m_series->timeAt(m_viewport.visibleSlots().second);
    m_indicators->setBars({});
    m_series = std::move(m_pending);
    m_seriesInstrument = m_part->instrument;
    m_crosshair.hide();
    m_isPriceAutomatic = true;
    m_markers.forgetSlots();
    m_viewport.setSlotCount(m_series->slotCount());
    updateLayout();
    if (m_series->barCount() > 0) m_isFresh = false;
    if (rightEdge) {
        const double width = m_viewport.slotWidth();
        m_viewport.showFrom(static_cast<double>(m_series->slotAt(*rightEdge)) - m_layout.plot.width() / width, width);
    } else {
        m_viewport.showNewest();
        m_isFollowing = true;
    }
    if (m_wantedTime && m_series->barCount() > 0) goTo(*std::exchange(m_wantedTime, std::nullopt));
    updateNewestButton();
    m_describeTimer.start(0);
}

void ChartView::seriesGrew(std::int64_t slotsBefore)
{
    const std::int64_t count = m_series->slotCount();
    m_viewport.setSlotCount(count);
    if (count != slotsBefore && m_isFollowing) {
        if (m_isFresh || slotsBefore == 0)
            m_viewport.showNewest();
        else
            moveBars(-static_cast<double>(count - slotsBefore) * m_viewport.slotWidth());
        if (!m_viewport.showsNewest()) m_viewport.showNewest();
    }
    if (count > 0) m_isFresh = false;
    if (m_wantedTime && m_series->isComplete() && m_series->barCount() > 0)
        goTo(*std::exchange(m_wantedTime, std::nullopt));
    updateNewestButton();
    describeSoon();
}

void ChartView::updateFonts()
{
    m_font = ThemeController::font(kChartPointSize);
    m_bold = ThemeController::font(kChartPointSize, true);
    setFont(m_font);
    m_legend->sync(*m_indicators);
    updateLayout();
}

void ChartView::updateLayout()
{
    const QFontMetrics metrics(m_font);
    int axisWidth = metrics.horizontalAdvance(QStringLiteral("00,000.00")) + 14;
    bool hasVolume = true;
    if (m_series && m_part && m_series->barCount() > 0) {
        const models::BarSummary all = m_series->summary(0, m_series->barCount());
        hasVolume = all.greatestVolume > 0.0;
        const QString widest = axisPriceText(*m_part->instrument, static_cast<double>(all.high));
        axisWidth = std::max(axisWidth, metrics.horizontalAdvance(widest) + 14);
    }
    std::vector<double> shares;
    for (const int pane : m_indicators->panes())
        shares.push_back(m_indicators->paneShare(pane));
    m_layout =
        ChartLayout::of(size(), std::min(axisWidth, std::max(40, width() / 3)), metrics.height(), hasVolume, shares);
    if (const int lanes = m_differences.heightWith(metrics.height()); lanes > 0 && lanes < m_layout.plot.height() / 2) {
        m_layout.plot.setHeight(m_layout.plot.height() - lanes);
        m_layout.lanes = QRect(m_layout.plot.left(), m_layout.plot.bottom() + 1, m_layout.plot.width(), lanes);
    }
    m_viewport.setPlot(m_layout.plot);
    m_layout.legendHeight =
        std::max(Crosshair::legendHeight(metrics.height()), m_legend->place(m_layout, *m_indicators, metrics.height()));
    m_notice->place(m_layout.plot.width(), m_layout.plot.bottom());
    m_newest->adjustSize();
    m_newest->move(m_layout.plot.right() - m_newest->width() - 10, m_layout.plot.bottom() - m_newest->height() - 10);
}

void ChartView::updatePrices()
{
    if (!m_isPriceAutomatic || !m_series || !m_part) return;
    const auto [firstSlot, endSlot] = m_viewport.visibleSlots();
    models::BarSummary sum = m_series->summary(m_series->firstBarFrom(firstSlot), m_series->firstBarFrom(endSlot));
    if (sum.isEmpty()) {
        // Only a gap in sight: the prices at its edge.
        const std::size_t near = std::min(m_series->firstBarFrom(firstSlot), m_series->barCount() - 1);
        sum = m_series->summary(near, near + 1);
    }
    if (sum.isEmpty()) return;
    double low = static_cast<double>(sum.low);
    double high = static_cast<double>(sum.high);
    // Levels close by are brought into sight; one that is far off shall not flatten the bars.
    const double reach = (high - low) * kLevelReach;
    for (const ChartLevel& level : m_isFollowing ? m_markers.levels() : std::vector<ChartLevel>()) {
        if (level.price > static_cast<double>(sum.low) - reach) low = std::min(low, level.price);
        if (level.price < static_cast<double>(sum.high) + reach) high = std::max(high, level.price);
    }
    addOverlayPrices(sum, low, high);
    if (const models::ValueRange compared = m_comparisons.prices(); !compared.isEmpty()) {
        low = std::min(low, compared.low);
        high = std::max(high, compared.high);
    }
    m_viewport.setLogarithmic(m_isLog);
    m_viewport.setPriceRange(low, high, static_cast<double>(m_part->instrument->tick.units), m_layout.legendHeight);
}

std::vector<PaintedText> ChartView::paintedTexts() const
{
    std::vector<PaintedText> texts;
    if (!m_series || !m_part || m_series->barCount() == 0) return texts;
    for (std::size_t i = 0; const IndicatorRow* row = m_legend->row(i); ++i)
        if (row->isVisible()) texts.push_back({row->words(), row->content().label});
    for (const QRect& name : m_zones.labels()) // of zones and regimes, and those of levels that they kept clear of
        texts.push_back({name, QStringLiteral("zone")});
    return texts;
}

void ChartView::updateNewestButton() { m_newest->setVisible(m_series && m_series->barCount() > 0 && !m_isFollowing); }

void ChartView::setZoom(double pixelsPerBar)
{
    if (!std::isfinite(pixelsPerBar) || pixelsPerBar <= 0.0) return;
    m_viewport.showFrom(m_viewport.firstSlot(), pixelsPerBar);
    if (m_isFollowing) m_viewport.showNewest();
    describeSoon();
    update();
}

QString ChartView::emptyText() const
{
    if (!m_snapshot) return tr("No session yet — start the demo, open a recording, or connect a venue.");
    if (!m_part) return tr("No instrument — choose one in the watchlist.");
    if (m_series && m_series->barCount() > 0) return {};
    if (m_pending && m_part->bars.size() > 0)
        return tr("Preparing bars of %1 … %2")
            .arg(models::timeframeText(m_timeframe), models::percentText(m_pending->progress(), 0));
    return tr("No bars yet — press play; the first appears with the first price of %1.")
        .arg(models::toText(m_part->instrument->symbol));
}

QString ChartView::clockName() const
{
    switch (m_zone) {
    case models::TimeZoneChoice::Exchange:
        return tr("exchange", "corner of a chart: clock of the exchange");
    case models::TimeZoneChoice::Local:
        return tr("local", "corner of a chart: clock of this computer");
    case models::TimeZoneChoice::Utc:
        break;
    }
    return tr("UTC", "corner of a chart: clock");
}

ChartScene ChartView::scene() const
{
    ChartScene scene{m_theme.theme(), *m_series, m_viewport, m_layout, *m_part->instrument, m_clock, m_part->last};
    const std::size_t first = m_series->firstBarFrom(m_viewport.visibleSlots().first);
    if (first < m_series->barCount() && m_series->bar(first).close.units > 0) {
        scene.firstClose = static_cast<double>(m_series->bar(first).close.units);
        scene.isPercent = m_isPercent;
    }
    return scene;
}

/// At most once in a while: a screen reader cannot keep up with every frame.
void ChartView::describeSoon()
{
    if (!m_describeTimer.isActive()) m_describeTimer.start(kDescribeEvery);
}

void ChartView::describe()
{
    QString text = emptyText();
    if (m_series && m_part && m_series->barCount() > 0) {
        QStringList parts{m_crosshair.description(scene())};
        if (const auto bar = m_crosshair.bar(*m_series))
            parts << m_regimes.textAt(m_series->bar(*bar).end - Duration{1}) << m_zones.description();
        if (m_crosshair.slot()) parts << m_differences.textOfSlot(*m_crosshair.slot(), *m_series);
        parts << m_comparisons.description() << m_lines.description() << m_drawings.description(scene());
        parts.removeAll(QString());
        text = parts.join(QLatin1Char(' '));
    }
    if (text != accessibleDescription()) setAccessibleDescription(text);
    m_legend->describe();
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    painter.fillRect(event->rect(), theme.window);
    painter.setFont(m_font);
    if (!m_watermark.isEmpty()) { // also in pictures
        QFont large = m_bold;
        large.setPixelSize(std::clamp(m_layout.plot.height() / 4, 16, 120));
        painter.setFont(large);
        painter.setPen(mixed(theme.window, theme.textMuted, 0.16));
        painter.drawText(m_layout.plot, Qt::AlignCenter, m_watermark);
        painter.setFont(m_font);
    }
    const QString empty = emptyText();
    if (!empty.isEmpty()) {
        painter.setPen(theme.textMuted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, empty);
    } else {
        m_comparisons.place(scene());
        updatePrices();
        m_markers.place(*m_series);
        const ChartScene shown = scene();
        m_zones.place(shown, *m_part);
        m_plotInk.begin(painter, m_layout.plot);
        m_lowerInk.begin(painter, m_layout.belowPlot());
        m_indicatorPainter.prepare(shown, *m_indicators, m_plotInk, m_lowerInk, m_legend->selected());
        m_painter.prepare(shown);
        painter.setClipRect(m_layout.plot);
        std::vector<QRect> taken = ChartPainter::noteBoxes(painter.fontMetrics(), shown, m_lines.lines());
        std::erase_if(taken, [](const QRect& note) { return note.isEmpty(); });
        m_regimes.paint(painter, shown, taken);
        painter.setClipRect(QRect(0, 0, m_layout.plot.width(), m_layout.timeAxis.top()));
        m_painter.paintGrid(painter, shown);
        painter.setClipRect(m_layout.plot);
        m_painter.paintGaps(painter, shown);
        m_zones.paintAreas(painter, shown);
        m_indicatorPainter.paintTints();
        if (painter.paintEngine()->type() == QPaintEngine::SVG) {
            m_plotInk.show(painter);
            m_plotInk.begin(painter, m_layout.plot);
            m_painter.paintBars(painter, shown);
        } else {
            m_painter.paintBars(m_plotInk, shown);
        }
        m_indicatorPainter.paintOverlays();
        m_plotInk.show(painter);
        m_painter.paintOrigins(painter, shown);
        m_comparisons.paint(painter, shown);
        for (AxisTag& tag : m_comparisons.tags(shown))
            m_painter.addTag(std::move(tag));
        taken.insert(taken.end(), m_regimes.labels().begin(), m_regimes.labels().end());
        m_painter.paintLevels(painter, shown, m_lines.lines()); // names of zones stand before their lines
        m_zones.paintLabels(painter, shown, taken);
        m_drawings.paint(painter, shown);
        for (AxisTag& tag : m_drawings.tags(shown))
            m_painter.addTag(std::move(tag));
        m_painter.paintMarkers(painter, shown, m_markers);
        painter.setClipping(false);
        if (m_replayCursor) m_painter.paintReplayCursor(painter, shown, *m_replayCursor);
        m_differences.paint(painter, shown);
        m_painter.paintVolume(m_lowerInk, shown, painter.fontMetrics().height());
        m_indicatorPainter.paintPaneGrids(painter);
        m_indicatorPainter.paintPanes();
        m_lowerInk.show(painter);
        m_painter.paintVolumeAxis(painter, shown);
        m_indicatorPainter.paintPaneAxes(painter);
        m_painter.paintTags(painter, shown);
        m_painter.paintAxes(painter, shown, clockName());
        if (m_sharedTime && !m_isPicture) m_painter.paintSharedCrosshair(painter, shown, *m_sharedTime);
        if (!m_isPicture) m_crosshair.paint(painter, shown);
        if (m_crosshair.y() && !m_isPicture) m_indicatorPainter.paintCrosshair(painter, shown, *m_crosshair.y());
        m_crosshair.paintLegend(painter, shown, m_bold);
        m_legend->fill(shown, *m_indicators, m_indicatorPainter,
                       static_cast<std::int64_t>(m_crosshair.bar(*m_series).value_or(0)));
        // Another timeframe is being made of many bars: how far it is.
        if (m_pending)
            painter.fillRect(QRect(0, 0, static_cast<int>(width() * m_pending->progress()), 2), theme.accent);
    }
    if (hasFocus() && !m_isPicture) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateLayout();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    m_indicators->retranslate();
    m_legend->retranslate();
    updateLayout();
    describe();
}

void ChartView::retranslate()
{
    setAccessibleName(tr("Price chart"));
    m_newest->setText(tr("Newest ▸"));
    m_newest->setAccessibleName(tr("Go to the newest bar"));
    m_newest->setToolTip(tr("Go to the newest bar (End)"));
}

QSize ChartView::sizeHint() const { return {720, 440}; }

QSize ChartView::minimumSizeHint() const { return {240, 160}; }

} // namespace sextant::ui
