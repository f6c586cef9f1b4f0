#include "ui/chart/ink_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sextant::ui {
namespace {

/// x / 255, rounded, for x up to 255 · 255.
constexpr unsigned by255(unsigned x) { return (x + 128 + ((x + 128) >> 8)) >> 8; }

/// Two channels of a pixel, each with room above it.
constexpr std::uint32_t kTwo = 0x00ff00ff;

/// The same of both at once: channel · factor / 255, rounded.
constexpr std::uint32_t by255OfTwo(std::uint32_t two, unsigned factor)
{
    const std::uint32_t product = two * factor + 0x00800080;
    return (product + (product >> 8 & kTwo)) >> 8 & kTwo;
}

} // namespace

void InkLayer::begin(const QRect& area, double ratio)
{
    const QSize size(std::max(1, static_cast<int>(std::ceil(area.width() * ratio))),
                     std::max(1, static_cast<int>(std::ceil(area.height() * ratio))));
    if (size != m_image.size()) {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        m_used.assign(static_cast<std::size_t>((size.width() + kTile - 1) / kTile), {});
    } else {
        m_pixels =
            reinterpret_cast<std::uint32_t*>(m_image.bits()); // its own, should a recording hold the frame before
        forEachStretch([this](const Stretch& stretch) {
            const int left = stretch.first * kTile;
            const auto bytes =
                static_cast<std::size_t>(std::min(stretch.end * kTile, m_image.width()) - left) * sizeof(std::uint32_t);
            std::uint32_t* row = m_pixels + stretch.rows.top * m_stride + left;
            for (int y = stretch.rows.top; y < stretch.rows.end; ++y, row += m_stride)
                std::memset(row, 0, bytes);
        });
        std::fill(m_used.begin(), m_used.end(), Rows{});
    }
    m_area = area;
    m_ratio = ratio;
    m_image.setDevicePixelRatio(ratio);
    m_pixels = reinterpret_cast<std::uint32_t*>(m_image.bits());
    m_stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t));
    setClip(0, size.height());
}

void InkLayer::setClip(int top, int bottom)
{
    m_clipTop = std::clamp(top, 0, m_image.height());
    m_clipEnd = std::clamp(bottom, m_clipTop, m_image.height());
}

std::uint32_t InkLayer::inked(unsigned alpha) const
{
    return by255OfTwo(m_redBlue, alpha) | by255OfTwo(m_opaqueGreen, alpha) << 8;
}

void InkLayer::blend(std::uint32_t& pixel, unsigned coverage) const
{
    const unsigned alpha = by255(m_alpha * coverage);
    if (pixel == 0 || alpha == 255) {
        pixel = inked(alpha);
        return;
    }
    const unsigned rest = 255 - alpha;
    pixel = inked(alpha) + (by255OfTwo(pixel & kTwo, rest) | by255OfTwo(pixel >> 8 & kTwo, rest) << 8);
}

void InkLayer::dip(const QColor& color)
{
    const QRgb rgb = color.rgba();
    m_alpha = static_cast<unsigned>(qAlpha(rgb));
    m_redBlue = rgb & kTwo;
    m_opaqueGreen = 255U << 16 | static_cast<unsigned>(qGreen(rgb));
}

void InkLayer::use(int tile, int top, int end)
{
    Rows& used = m_used[static_cast<std::size_t>(tile)];
    used.top = used.end == 0 ? top : std::min(used.top, top);
    used.end = std::max(used.end, end);
}

void InkLayer::fill(const QRect& rect)
{
    // Where a widget's pixels are the screen's there is nothing to round.
    const auto toDevice = [this](int distance) {
        return m_ratio == 1.0 ? distance : static_cast<int>(std::lround(distance * m_ratio));
    };
    const int wantedLeft = toDevice(rect.left() - m_area.left());
    const int wantedTop = toDevice(rect.top() - m_area.top());
    const int left = std::max(wantedLeft, 0);
    const int top = std::max(wantedTop, m_clipTop);
    const int right =
        std::min(std::max(wantedLeft + 1, toDevice(rect.left() - m_area.left() + rect.width())), m_image.width());
    const int bottom =
        std::min(std::max(wantedTop + 1, toDevice(rect.top() - m_area.top() + rect.height())), m_clipEnd);
    if (m_pixels == nullptr || right <= left || bottom <= top) return;
    for (int tile = left / kTile; tile <= (right - 1) / kTile; ++tile)
        use(tile, top, bottom);
    const std::uint32_t color = inked(m_alpha);
    std::uint32_t* row = m_pixels + top * m_stride + left;
    for (int y = top; y < bottom; ++y, row += m_stride) {
        if (m_alpha == 255) {
            row[0] = color;
            for (int x = 1; x < right - left; ++x)
                row[x] = color;
        } else {
            for (int x = 0; x < right - left; ++x)
                blend(row[x], 255);
        }
    }
}

void InkLayer::span(int column, double top, double bottom, double strength)
{
    if (m_pixels == nullptr || column < 0 || column >= m_image.width()) return;
    top = std::max(top, static_cast<double>(m_clipTop));
    bottom = std::min(bottom, static_cast<double>(m_clipEnd));
    if (!(bottom > top)) return;
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(bottom), m_clipEnd - 1);
    use(column / kTile, first, last + 1);
    const qsizetype stride = m_stride;
    std::uint32_t* pixel = m_pixels + first * stride + column;
    const auto covered = [strength](double share) { return static_cast<unsigned>(share * strength * 255.0 + 0.5); };
    if (first == last) return blend(*pixel, covered(bottom - top));
    blend(*pixel, covered(first + 1 - top));
    const unsigned whole = covered(1.0);
    const std::uint32_t onPaper = inked(by255(m_alpha * whole));
    for (int y = first + 1; y < last; ++y) {
        pixel += stride;
        if (*pixel == 0)
            *pixel = onPaper;
        else
            blend(*pixel, whole);
    }
    pixel += stride;
    blend(*pixel, covered(bottom - last));
}

void InkLayer::show(QPainter& painter) const
{
    forEachStretch([this, &painter](const Stretch& stretch) {
        const int left = stretch.first * kTile;
        const int width = std::min(stretch.end * kTile, m_image.width()) - left;
        const int height = stretch.rows.end - stretch.rows.top;
        painter.drawImage(QRectF(m_area.left() + left / m_ratio, m_area.top() + stretch.rows.top / m_ratio,
                                 width / m_ratio, height / m_ratio),
                          m_image, QRectF(left, stretch.rows.top, width, height));
    });
}

/// Neighbours go together while little that is clean is taken in with them: each stretch costs something, however
/// small.
template <class Do>
void InkLayer::forEachStretch(const Do& with) const
{
    constexpr int kMostClean = 96; // rows of a tile
    Stretch stretch;
    for (int tile = 0; tile < static_cast<int>(m_used.size()); ++tile) {
        const Rows& used = m_used[static_cast<std::size_t>(tile)];
        if (used.end == 0) continue;
        if (stretch.end == tile && stretch.end > stretch.first) {
            const Rows both{std::min(stretch.rows.top, used.top), std::max(stretch.rows.end, used.end)};
            const int height = both.end - both.top;
            const int clean = height - (used.end - used.top) +
                              (stretch.end - stretch.first) * (height - (stretch.rows.end - stretch.rows.top));
            if (clean <= kMostClean) {
                stretch.end = tile + 1;
                stretch.rows = both;
                continue;
            }
        }
        if (stretch.end > stretch.first) with(stretch);
        stretch = {tile, tile + 1, used};
    }
    if (stretch.end > stretch.first) with(stretch);
}

} // namespace sextant::ui
