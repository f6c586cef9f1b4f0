#pragma once

#include <QCoreApplication>
#include <QPoint>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "models/chart/drawing_book.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/drawing_shape.h"

class QPainter;

namespace sextant::ui {

/// What people draw on one chart: painted, found under the pointer, drawn anew and moved. What is done goes into the
/// book, which all charts share; what is only being done stays here.
class DrawingLayer final {
    Q_DECLARE_TR_FUNCTIONS(DrawingLayer)
public:
    /// A drawing that was hit: at one of its points, or as a whole.
    struct Hit {
        std::uint64_t id = 0;
        std::optional<std::size_t> anchor;
        friend bool operator==(const Hit&, const Hit&) = default;
    };
    /// How a point under the pointer is put.
    struct Snap {
        bool toBar = false;   ///< onto the nearest of open, high, low and close
        bool isLevel = false; ///< at the price, or else the time, of the point before
    };

    /// `book` outlives it.
    explicit DrawingLayer(models::DrawingBook& book) : m_book(&book) {}
    void setBook(models::DrawingBook& book);
    [[nodiscard]] models::DrawingBook& book() const { return *m_book; }
    /// Of the instrument that is shown; empty: none. Lets go of what is at work.
    void setSymbol(const QString& symbol);
    [[nodiscard]] const QString& symbol() const { return m_symbol; }
    /// Lets go of what is not in the book any more.
    void follow();

    void paint(QPainter& painter, const ChartScene& scene);
    /// Prices of horizontal lines, for the axis.
    [[nodiscard]] std::vector<AxisTag> tags(const ChartScene& scene) const;
    /// The topmost near a point; points of the one selected before all.
    [[nodiscard]] std::optional<Hit> hitAt(const QPoint& point, const ChartScene& scene) const;
    /// False: nothing to be painted anew.
    bool hover(std::optional<Hit> hit);

    // Drawing anew.
    /// Begins with its points at `cursor`.
    void begin(models::DrawingKind kind, const models::DrawingAnchor& cursor);
    [[nodiscard]] std::optional<models::DrawingKind> tool() const;
    void moveCursorTo(const QPoint& point, const ChartScene& scene, Snap snap);
    /// Where the next point would be put.
    [[nodiscard]] const models::DrawingAnchor& cursor() const { return m_draft->anchors.back(); }
    [[nodiscard]] std::size_t pointsPut() const { return m_draft ? m_draft->anchors.size() - 1 : 0; }
    /// Puts a point where the cursor is. The number of the drawing once that was its last one.
    std::uint64_t put();
    void cancel() { m_draft.reset(); }

    // What is there.
    void select(std::uint64_t id);
    void selectNext(bool backwards);
    void clearSelection();
    [[nodiscard]] const models::Drawing* selected() const;
    /// Point of the selected one that keys move; nothing: all of them.
    [[nodiscard]] std::optional<std::size_t> selectedAnchor() const { return m_anchor; }
    void selectNextAnchor();
    /// The point at work: the cursor, or of what is selected the one that keys move or else the first.
    [[nodiscard]] std::optional<models::DrawingAnchor> activeAnchor() const;
    /// Takes what was hit into the hand at a point; false if it is locked.
    bool grab(const Hit& hit, const QPoint& point);
    [[nodiscard]] bool isHolding() const { return m_held.has_value(); }
    void dragTo(const QPoint& point, const ChartScene& scene, Snap snap);
    void drop();
    void putBack() { m_held.reset(); }
    /// Moves what is selected, or the cursor, by slots and by ticks. False: there is neither, or it is locked.
    bool nudge(std::int64_t slotsRight, double ticksUp, const ChartScene& scene);

    /// Where a point goes, from under the pointer. `before`: the point it is measured from.
    [[nodiscard]] static models::DrawingAnchor snapped(const QPoint& point, const ChartScene& scene, Snap snap,
                                                       const models::DrawingAnchor* before);
    /// The tool at work, what is selected, and how many there are: for screen readers. Empty: nothing.
    [[nodiscard]] QString description(const ChartScene& scene) const;

private:
    [[nodiscard]] std::vector<models::Drawing> shown() const;
    void paintDrawing(QPainter& painter, const ChartScene& scene, const models::Drawing& drawing, bool isSelected,
                      bool isHovered) const;
    void paintPlate(QPainter& painter, const ChartScene& scene, const DrawingShape& shape, const QColor& color) const;
    static models::DrawingAnchor moved(const models::DrawingAnchor& anchor, const ChartScene& scene,
                                       std::int64_t slotsRight, double ticksUp);

    models::DrawingBook* m_book;
    QString m_symbol;
    std::optional<models::Drawing> m_draft; // its last point is the cursor
    std::uint64_t m_selected = 0;
    std::optional<std::size_t> m_anchor;
    std::optional<Hit> m_hovered;
    std::optional<models::Drawing> m_held; // as it would be
    std::optional<std::size_t> m_heldAnchor;
    models::Drawing m_heldFrom; // as it was
    QPointF m_grabbedAt;
};

} // namespace sextant::ui
