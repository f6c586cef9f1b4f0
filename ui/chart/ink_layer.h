#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

#include <cstdint>
#include <vector>

class QPainter;

namespace sextant::ui {

/// Transparent paper over a part of a widget, on which bars and curves over time are drawn one column of pixels after
/// the other: smooth, and many times faster than rectangles and paths would be, since time only ever runs to the right.
/// Kept from frame to frame; only what was drawn on is cleaned and shown.
///
/// Columns and heights are device pixels from the top left corner of the area.
class InkLayer final {
public:
    /// Clean paper. `area` in the painter's coordinates, `ratio` device pixels for one of them.
    void begin(const QRect& area, double ratio);
    [[nodiscard]] double ratio() const { return m_ratio; }
    [[nodiscard]] const QRect& area() const { return m_area; }
    [[nodiscard]] int columns() const { return m_image.width(); }
    [[nodiscard]] int rows() const { return m_image.height(); }
    /// Nothing is drawn outside these rows.
    void setClip(int top, int bottom);

    /// The colour of what is drawn from now on.
    void dip(const QColor& color);
    /// One column of ink between two heights, its ends as faint as they cover their pixel. `strength` 0 … 1.
    void span(int column, double top, double bottom, double strength = 1.0);
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
    void use(int tile, int top, int end);
    template <class Do>
    void forEachStretch(const Do& with) const;
    void blend(std::uint32_t& pixel, unsigned coverage) const;
    /// The colour in use on clean paper, premultiplied.
    [[nodiscard]] std::uint32_t inked(unsigned alpha) const;

    QRect m_area;
    double m_ratio = 1.0;
    QImage m_image;
    std::uint32_t* m_pixels = nullptr; // of m_image, which nobody else holds
    qsizetype m_stride = 0;            // pixels from row to row
    int m_clipTop = 0;
    int m_clipEnd = 0;
    std::vector<Rows> m_used; // one per tile
    // The colour in use: channels of it at full strength, two in a word, where each has room to be multiplied.
    unsigned m_alpha = 0;
    std::uint32_t m_redBlue = 0;
    std::uint32_t m_opaqueGreen = 0; // 255 in the place of its alpha
};

} // namespace sextant::ui
