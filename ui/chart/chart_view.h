#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

#include "engine/session/snapshot.h"
#include "models/chart/bar_series.h"
#include "models/time_text.h"
#include "models/undo_book.h"
#include "ui/chart/chart_axes.h"
#include "ui/chart/chart_differences.h"
#include "ui/chart/chart_indicators.h"
#include "ui/chart/chart_markers.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_viewport.h"
#include "ui/chart/comparison_lines.h"
#include "ui/chart/crosshair.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/indicator_painter.h"
#include "ui/chart/level_lines.h"
#include "ui/chart/regime_bands.h"
#include "ui/chart/zone_layer.h"
#include "ui/widgets/painted_texts.h"
#include "ui/widgets/theme.h"

class QMenu;
class QPushButton;

namespace sextant::ui {

class ChartNotice;
class DrawingDialog;
class DrawingListDialog;
class IndicatorDialog;
class IndicatorLegend;

/// The price chart: candles, volume, what was done and declined, levels of positions and orders. Told of snapshots; it
/// asks for nothing. Long histories are taken in in pieces of a few milliseconds.
///
/// Wheel and +/- zoom, dragging pans, dragging the price axis scales it (double click: automatic again), double click
/// fits; arrows step from bar to bar, with Shift they pan; PageUp/PageDown, Home, End; Enter opens what is marked at
/// the bar; L logarithmic, P per cent, G go to a date, Ctrl+C copies a picture, F fit, Escape leaves the crosshair.
///
/// Stops, targets and working orders are lines that can be dragged; by keys: T goes from line to line, the arrows move
/// it by a tick (with Shift by ten), Enter asks the engine for it, Escape puts it back.
///
/// Indicators are drawn over the prices or in panes below, whose upper edges can be dragged; I adds one, a click on a
/// line or its legend selects it, Delete removes the one selected, Ctrl+Z takes the last change back.
///
/// Drawings are put point by point, by mouse or with arrows and Enter; N goes from one to the next, Space from point to
/// point, arrows move (with Shift by ten bars or by one tick), Enter edits, Delete removes. With Ctrl a point snaps
/// onto the bar, with Shift it keeps to the price or the time of the point before.
class ChartView final : public QWidget, public PaintedTexts {
    Q_OBJECT
public:
    explicit ChartView(const ThemeController& theme, QWidget* parent = nullptr);
    ~ChartView() override;

    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Unset: none, the chart says so.
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] InstrumentId instrument() const { return m_instrumentId; }
    /// Shorter than the base timeframe of the instrument: the base itself.
    void setTimeframe(market::Timeframe timeframe);
    void setTimeZoneChoice(models::TimeZoneChoice choice);
    void setLogScale(bool on);
    [[nodiscard]] bool isLogScale() const { return m_isLog; }
    /// The axis counts per cent from the first close in sight, as long as that is above zero.
    void setPercentScale(bool on);
    [[nodiscard]] bool isPercentScale() const { return m_isPercent; }
    /// Symbols of the session that are drawn over the prices, in per cent from the left edge.
    void setComparisons(const QStringList& symbols);
    [[nodiscard]] const ComparisonLines& comparisons() const { return m_comparisons; }
    [[nodiscard]] market::Timeframe timeframe() const { return m_timeframe; }
    /// Bars of the instrument from before the session, to be shown behind its own; null: none. They go with the
    /// instrument.
    void setPast(models::PastBars past);
    void setRegimeShading(bool on);
    [[nodiscard]] bool hasRegimeShading() const { return m_regimes.isShown(); }
    [[nodiscard]] const RegimeBands& regimeBands() const { return m_regimes; }
    void setZoneChoice(const ZoneChoice& choice);
    [[nodiscard]] const ZoneChoice& zoneChoice() const { return m_zones.choice(); }
    [[nodiscard]] const ZoneLayer& zoneLayer() const { return m_zones; }
    /// Decisions that would have been others, in order of time; empty: nothing was compared.
    void setDifferences(std::vector<ChartDifference> differences);
    [[nodiscard]] const ChartDifferences& differences() const { return m_differences; }
    /// Large, behind the bars; empty: none. "SIM" where prices are invented.
    void setWatermark(const QString& text);

    /// Where a replay stands; nothing: it is no replay.
    void setReplayCursor(std::optional<Time> time);
    [[nodiscard]] std::optional<Time> replayCursor() const { return m_replayCursor; }
    /// Stands above pictures that are saved or copied: "REPLAY · demo".
    void setCaption(const QString& text);

    /// Centres on the bar of that time and puts the crosshair there.
    void goTo(Time time);
    void fit();
    void goToNewest();
    /// The instant at the right edge, behind the newest bar too; nothing without bars.
    [[nodiscard]] std::optional<Time> end() const;
    /// Scrolls until an instant is at the right edge, as far as there are bars; the zoom stays.
    void showUntil(Time time);
    /// Where the crosshair of a linked chart stands; nothing: nowhere.
    void setSharedCrosshair(std::optional<Time> time);
    [[nodiscard]] std::optional<Time> sharedCrosshair() const { return m_sharedTime; }
    /// The view moves on with new bars; until it is panned away from them.
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    [[nodiscard]] bool isPriceAutomatic() const { return m_isPriceAutomatic; }
    /// Pixels per bar.
    [[nodiscard]] double zoom() const { return m_viewport.slotWidth(); }
    void setZoom(double pixelsPerBar);

    [[nodiscard]] const models::BarSeries* series() const { return m_series.get(); }
    [[nodiscard]] const ChartViewport& viewport() const { return m_viewport; }
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    [[nodiscard]] const ChartPainter& chartPainter() const { return m_painter; }
    [[nodiscard]] const Crosshair& crosshair() const { return m_crosshair; }
    [[nodiscard]] ChartIndicators& indicators() { return *m_indicators; }
    [[nodiscard]] const ChartIndicators& indicators() const { return *m_indicators; }
    [[nodiscard]] const IndicatorPainter& indicatorPainter() const { return m_indicatorPainter; }
    [[nodiscard]] IndicatorLegend& legend() { return *m_legend; }
    [[nodiscard]] const LevelLines& levelLines() const { return m_lines; }
    /// The host's number for the command of the last levelMoveWanted(); 0: nobody took it.
    void setSubmitted(quint64 ticket);
    void setAnswer(quint64 ticket, bool accepted);
    /// Why lines cannot be moved ("This is a replay …"); empty: they can.
    void setBlocked(const QString& reason);
    /// What people draw, in a book of its own until it is given one that charts share, which must outlive it.
    void setDrawingBook(models::DrawingBook& book);
    /// Where steps on this chart are put in, beside those of others; a book of its own until then. Who shares it puts
    /// in those of the shared drawings (models::keepSteps).
    void setUndoBook(models::UndoBook& book);
    [[nodiscard]] DrawingLayer& drawings() { return m_drawings; }
    [[nodiscard]] const DrawingLayer& drawings() const { return m_drawings; }
    void beginDrawing(models::DrawingKind kind);
    void endDrawing();
    /// Null if it is not there. Returned, as the list is, for those who take pictures of it.
    DrawingDialog* editDrawing(std::uint64_t id);
    DrawingListDialog* listDrawings();
    /// The last change of indicators or drawings on this chart.
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Opens the dialog that adds one, or edits number `i`; returned for those who take pictures of it.
    IndicatorDialog* addIndicator();
    IndicatorDialog* editIndicator(std::size_t i);
    /// Fills a menu with what can be done with the indicators.
    void fillIndicatorMenu(QMenu& menu);
    /// Why there is nothing to be seen and what to do; empty if there are bars.
    [[nodiscard]] QString emptyText() const;

    /// As it is saved and copied: with a line that names session, symbol and times, without crosshair and buttons.
    [[nodiscard]] QImage picture();
    /// The same as SVG.
    [[nodiscard]] QByteArray vectorPicture();
    [[nodiscard]] QString pictureCaption() const;
    /// As SVG if the name of the file ends so, else as PNG. False: it could not be written.
    [[nodiscard]] bool writePicture(const QString& file);

    /// Legend, names of zones and regimes, what levels are worth.
    [[nodiscard]] std::vector<PaintedText> paintedTexts() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyPicture();
    void savePicture();
    void askForDate();

Q_SIGNALS:
    void markerActivated(sextant::SignalId signal);
    void orderActivated(sextant::OrderId order);
    /// A mark of What if: its row in the table of differences.
    void differenceActivated(int row);
    /// Protect or Replace: a line was dropped at another price.
    void levelMoveWanted(const sextant::session::Command& command);
    /// A limit order at this price, to be written.
    void limitWanted(sextant::Price price);
    /// The bar the crosshair is on: when it begins.
    void barHovered(sextant::Time start);
    void logScaleChanged(bool on);
    void percentScaleChanged(bool on);
    /// It was scrolled or zoomed.
    void viewChanged();
    /// The crosshair went from the bar that barHovered() told.
    void crosshairLeft();
    void comparisonsChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // chart_view.cpp: what is shown.
    [[nodiscard]] const session::InstrumentPart* part() const;
    void rebuild();
    void buildAnew();
    void work();
    void showBuilt();
    void seriesGrew(std::int64_t slotsBefore);
    void updateLayout();
    void updateFonts();
    void retranslate();
    void updatePrices();
    void updateNewestButton();
    void describe();
    void describeSoon();
    [[nodiscard]] ChartScene scene() const;
    [[nodiscard]] QString clockName() const;
    void feedComparisons();
    // chart_view_picture.cpp: pictures of it.
    [[nodiscard]] QSize pictureSize() const;
    void paintPicture(QPainter& painter);
    // chart_view_input.cpp: what people do.
    void zoomAt(double x, double factor);
    void panBy(double pixels);
    void moveBars(double pixels);
    void stepCrosshair(std::int64_t by);
    void standOn(std::int64_t slot);
    void activate(const ChartMarker& marker);
    void activateAtCrosshair();
    void viewMoved();
    void hover(const QPoint& point);
    // chart_view_levels.cpp: stops, targets and orders.
    void updateLevels();
    bool grabLevelAt(const QPoint& point);
    void dragLevel(const QPoint& point);
    void dropLevel();
    void putLevelBack();
    bool hoverLevel(const QPoint& point);
    bool handleLevelKey(const QKeyEvent& event);
    void fillLevelMenu(QMenu& menu, const QPoint& point);
    // chart_view_drawings.cpp: what people draw.
    enum class Drag { None, Nothing, Pan, PriceAxis, Splitter, Level, Drawing, NewDrawing };
    void setUpDrawings();
    void updateDrawingSymbol();
    void drawingsChanged(const QString& symbol);
    void indicatorStepped();
    [[nodiscard]] QString indicatorSteps() const;
    [[nodiscard]] QStringList stepKinds() const;
    bool pressDrawing(const QMouseEvent& event);
    void dragDrawing(const QPoint& point, Qt::KeyboardModifiers modifiers);
    void releaseDrawing(const QMouseEvent& event, Drag drag);
    void moveDrawingCursor(const QPoint& point, Qt::KeyboardModifiers modifiers);
    void putDrawingPoint();
    bool handleDrawingKey(const QKeyEvent& event);
    void revealDrawing();
    void removeDrawing(std::uint64_t id);
    bool fillDrawingMenu(QMenu& menu, const QPoint& point);
    [[nodiscard]] static DrawingLayer::Snap snapOf(Qt::KeyboardModifiers modifiers);
    // chart_view_indicators.cpp: the indicators.
    void setUpIndicators();
    void feedIndicators();
    void advanceBenchmark();
    void dropBars();
    void indicatorsChanged();
    void addOverlayPrices(const models::BarSummary& bars, double& low, double& high) const;
    bool handleIndicatorKey(const QKeyEvent& event);
    /// The pane whose upper edge is at a point: its place from the top.
    [[nodiscard]] std::optional<std::size_t> splitterAt(const QPoint& point) const;
    void dragSplitter(int y);
    void selectAt(const QPoint& point);
    void resizePaneOf(std::size_t indicator, int steps);
    void popUpIndicatorMenu(std::size_t indicator, const QPoint& global);
    void fillMenuOf(QMenu& menu, std::size_t indicator);
    [[nodiscard]] bool hasBenchmark() const;

    const ThemeController& m_theme;
    session::SnapshotPtr m_snapshot;
    std::shared_ptr<const session::InstrumentPart> m_part;
    InstrumentId m_instrumentId;
    market::Timeframe m_timeframe = market::Timeframe::M1;
    models::TimeZoneChoice m_zone = models::TimeZoneChoice::Utc;
    bool m_isLog = false;
    bool m_isPercent = false;
    bool m_isPicture = false; // it is being painted for a picture
    QString m_caption;
    std::optional<Time> m_replayCursor;
    std::optional<Time> m_sharedTime;
    ComparisonLines m_comparisons;
    QString m_watermark;

    ChartIndicators* m_indicators;
    IndicatorLegend* m_legend;
    ChartNotice* m_notice;
    InkLayer m_plotInk;  // bars and curves, from frame to frame
    InkLayer m_lowerInk; // … volume and panes
    IndicatorPainter m_indicatorPainter;
    std::shared_ptr<const market::Instrument> m_seriesInstrument; // of m_series
    std::unique_ptr<models::BarSeries> m_benchmark;               // of another instrument, while one is needed
    std::shared_ptr<const session::InstrumentPart> m_benchmarkPart;
    std::size_t m_splitter = 0; // being dragged

    std::unique_ptr<models::BarSeries> m_series;  // shown
    std::unique_ptr<models::BarSeries> m_pending; // of another timeframe, until it is complete
    models::PastBars m_past;
    std::optional<Time> m_wantedTime; // to be gone to once there are bars
    bool m_isFresh = true;            // no bar was shown yet
    ChartMarkers m_markers;
    ChartDifferences m_differences;
    LevelLines m_lines;
    QString m_linesBlocked;
    models::DrawingBook* m_ownBook;
    DrawingLayer m_drawings;
    models::UndoBook* m_ownUndo;
    QPointer<models::UndoBook> m_undo;
    RegimeBands m_regimes;
    ZoneLayer m_zones;
    ChartViewport m_viewport;
    double m_leftOver = 0.0; // pixels that bars were not moved by
    ChartLayout m_layout;
    ChartPainter m_painter;
    ChartClock m_clock;
    Crosshair m_crosshair;
    QFont m_font;
    QFont m_bold;

    bool m_isFollowing = true;
    bool m_isPriceAutomatic = true;
    Drag m_drag = Drag::None;
    bool m_wasDragged = false;
    QPoint m_pressedAt;
    QPoint m_draggedTo;

    QPushButton* m_newest = nullptr;
    QTimer m_workTimer;
    QTimer m_describeTimer;
};

} // namespace sextant::ui
