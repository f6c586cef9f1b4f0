#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

#include <cstdint>
#include <span>
#include <vector>

class QPainter;

namespace sextant::ui {

/// A part of a widget, on which bars and curves over time are drawn one column of pixels after the other: smooth, and
/// many times faster than rectangles and paths would be, since time only ever runs to the right.
///
/// Ink goes straight onto the picture the painter paints on, if that is an image which may be written in one rectangle;
/// else onto transparent paper, which is kept from frame to frame and of which only what was drawn on is cleaned and
/// shown. Both look the same where nothing else is painted between begin() and show().
///
/// Columns and heights are device pixels from the top left corner of the area.
class InkLayer final {
public:
    /// Where ink may go.
    enum class Paper {
        Any,
        Own, ///< never onto the painter's picture
    };

    /// Clean paper. `area` in the painter's coordinates.
    void begin(QPainter& painter, const QRect& area, Paper paper = Paper::Any);
    /// Device pixels for one of the painter's.
    [[nodiscard]] double ratio() const { return m_ratio; }
    [[nodiscard]] const QRect& area() const { return m_area; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    /// Ink goes straight onto the painter's picture.
    [[nodiscard]] bool isDirect() const { return m_isDirect; }
    /// Nothing is drawn outside these rows.
    void setClip(int top, int bottom);

    /// The colour of what is drawn from now on.
    void dip(const QColor& color);
    /// One column of ink between two heights, its ends as faint as they cover their pixel. `strength` 0 … 1.
    void span(int column, double top, double bottom, double strength = 1.0);
    /// A line of a width over the columns from the first on: in each from half of it above `tops` to half of it below
    /// `bottoms`, none where those lie the other way round. `strengths` 0 … 1.
    void line(std::span<const float> tops, std::span<const float> bottoms, std::span<const float> strengths,
              float width);
    /// Ink between two heights of each column from the first on; none where `tops` lies below, or is not a number.
    void between(std::span<const float> tops, std::span<const float> bottoms);
    /// Covers a rectangle of the painter's coordinates; at least one device pixel of it is seen.
    void fill(const QRect& rect);
    void show(QPainter& painter) const;

private:
    static constexpr int kTile = 32; // columns that are looked after together

    struct Rows {
        int top = 0;
        int end = 0; // 0: nothing was drawn
    };
    /// A stretch of tiles that are cleaned and shown together: tiles first … end - 1.
    struct Stretch {
        int first = 0;
        int end = 0;
        Rows rows;
    };
    [[nodiscard]] bool takePicture(QPainter& painter);
    void takeOwnPaper();
    void use(int tile, int top, int end);
    template <class Do>
    void forEachStretch(const Do& with) const;
    void lay(int column, float top, float bottom, float full);
    void blend(std::uint32_t& pixel, unsigned coverage) const;
    void blendAll(std::uint32_t* pixel, int count, qsizetype step, unsigned coverage) const;
    /// The colour in use over another one; both premultiplied.
    [[nodiscard]] std::uint32_t laidOn(std::uint32_t under, unsigned alpha) const;

    QRect m_area;
    double m_ratio = 1.0;
    int m_columns = 0;
    int m_rows = 0;
    bool m_isDirect = false;
    std::uint32_t* m_pixels = nullptr; // the area's first; of this frame only
    qsizetype m_stride = 0;            // pixels from row to row
    QRect m_open;                      // what may be written, in columns and rows
    int m_clipTop = 0;
    int m_clipEnd = 0;
    QImage m_image;           // own paper, which nobody else holds
    int m_unused = 0;         // frames since it was needed
    std::vector<Rows> m_used; // of own paper, one per tile
    // The colour in use: channels of it at full strength, two in a word, where each has room to be multiplied.
    unsigned m_alpha = 0;
    std::uint32_t m_redBlue = 0;
    std::uint32_t m_opaqueGreen = 0; // 255 in the place of its alpha
};

} // namespace sextant::ui
