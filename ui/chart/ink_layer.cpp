#include "ui/chart/ink_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sextant::ui {
namespace {

/// x / 255, rounded, for x up to 255 · 255.
constexpr unsigned by255(unsigned x) { return (x + 128 + ((x + 128) >> 8)) >> 8; }

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
        for (std::size_t tile = 0; tile < m_used.size(); ++tile) {
            const int left = static_cast<int>(tile) * kTile;
            const auto bytes = static_cast<std::size_t>(std::min(kTile, size.width() - left)) * sizeof(std::uint32_t);
            for (int y = m_used[tile].top; y < m_used[tile].end; ++y)
                std::memset(m_image.scanLine(y) + static_cast<std::size_t>(left) * sizeof(std::uint32_t), 0, bytes);
            m_used[tile] = {};
        }
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
    return alpha << 24 | by255(m_red * alpha) << 16 | by255(m_green * alpha) << 8 | by255(m_blue * alpha);
}

void InkLayer::blend(std::uint32_t& pixel, unsigned coverage) const
{
    const unsigned alpha = by255(m_alpha * coverage);
    if (pixel == 0 || alpha == 255) {
        pixel = inked(alpha);
        return;
    }
    const unsigned rest = 255 - alpha;
    const auto channel = [&](unsigned under, unsigned over) { return by255(under * rest) + by255(over * alpha); };
    pixel = (alpha + by255((pixel >> 24) * rest)) << 24 | channel(pixel >> 16 & 255, m_red) << 16 |
            channel(pixel >> 8 & 255, m_green) << 8 | channel(pixel & 255, m_blue);
}

void InkLayer::dip(const QColor& color)
{
    m_alpha = static_cast<unsigned>(color.alpha());
    m_red = static_cast<unsigned>(color.red());
    m_green = static_cast<unsigned>(color.green());
    m_blue = static_cast<unsigned>(color.blue());
}

void InkLayer::span(int column, double top, double bottom, double strength)
{
    if (m_pixels == nullptr || column < 0 || column >= m_image.width()) return;
    top = std::max(top, static_cast<double>(m_clipTop));
    bottom = std::min(bottom, static_cast<double>(m_clipEnd));
    if (!(bottom > top)) return;
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(bottom), m_clipEnd - 1);
    Rows& used = m_used[static_cast<std::size_t>(column / kTile)];
    used.top = used.end == 0 ? first : std::min(used.top, first);
    used.end = std::max(used.end, last + 1);
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
    for (std::size_t tile = 0; tile < m_used.size();) {
        const Rows& used = m_used[tile];
        if (used.end == 0) {
            ++tile;
            continue;
        }
        const int left = static_cast<int>(tile) * kTile;
        const int width = std::min(kTile, m_image.width() - left);
        const QRectF source(left, used.top, width, used.end - used.top);
        const QRectF target(m_area.left() + left / m_ratio, m_area.top() + used.top / m_ratio, width / m_ratio,
                            (used.end - used.top) / m_ratio);
        painter.drawImage(target, m_image, source);
        ++tile;
    }
}

} // namespace sextant::ui
