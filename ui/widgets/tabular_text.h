#pragma once

#include <QChar>
#include <QFont>
#include <QFontMetrics>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace sextant::ui {

/// Text whose digits all take the same width, so that columns of numbers stand still and below each other. Inter keeps
/// such digits behind an OpenType feature that Qt 6.4 cannot ask for; so glyphs are placed one by one, which is also
/// cheaper than shaping. Text this cannot show (other scripts, missing glyphs) is drawn as usual.
class TabularText final {
public:
    explicit TabularText(const QFont& font);
    /// One that is kept: to look up the glyphs of a font takes longer than to write a line in it. Good until the next
    /// call; of the screen's thread.
    [[nodiscard]] static const TabularText& of(const QFont& font);

    [[nodiscard]] const QFont& font() const { return m_font; }
    /// Width in logical pixels.
    [[nodiscard]] double width(const QString& text) const;
    /// The text cut with an ellipsis where it is wider than `width`.
    /// Numbers inside of a text are left out as a whole.
    [[nodiscard]] QString elided(const QString& text, double width) const;
    /// One line, vertically centred; the painter's pen gives the colour. Does not elide.
    void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const;

private:
    static constexpr int kKnown = 0x180; // Basic Latin to Latin Extended-A

    [[nodiscard]] bool canPlace(const QString& text) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    QRawFont m_raw;
    std::array<quint32, kKnown> m_glyphs{};
    std::array<float, kKnown> m_advances{};
    std::array<float, 10> m_digitOffsets{}; // of narrow digits, which stand in the middle of their place
};

} // namespace sextant::ui
