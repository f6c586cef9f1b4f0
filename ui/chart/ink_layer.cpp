#include "ui/chart/ink_layer.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace sextant::ui {
namespace {

/// x / 255, rounded, for x up to 255 · 255.
constexpr unsigned by255(unsigned x) { return (x + 128 + ((x + 128) >> 8)) >> 8; }

/// Two channels of a pixel, each with room above it.
constexpr std::uint32_t kTwo = 0x00ff00ff;

/// Each channel of `two` / 255, rounded, for channels up to 255 · 255 in 16 bits each.
constexpr std::uint32_t by255OfTwo(std::uint32_t two)
{
    two += 0x00800080;
    return (two + (two >> 8 & kTwo)) >> 8 & kTwo;
}

constexpr int kKeptFor = 256; // frames
constexpr int kBlock = 16;    // columns that are covered together

} // namespace

void InkLayer::begin(QPainter& painter, const QRect& area, Paper paper)
{
    m_area = area;
    m_ratio = painter.device()->devicePixelRatioF();
    m_isDirect = paper == Paper::Any && takePicture(painter);
    if (m_isDirect) {
        // Parts of a window are sometimes painted in several rectangles; where that no longer happens, room is given
        // back.
        if (m_unused < kKeptFor && ++m_unused == kKeptFor) {
            m_image = QImage();
            m_used.clear();
        }
    } else {
        takeOwnPaper();
    }
    setClip(0, m_rows);
}

/// The picture under the area. False where it is none of pixels that can be written as they are, or where what may be
/// written is not one rectangle.
bool InkLayer::takePicture(QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    if (engine == nullptr || engine->type() != QPaintEngine::Raster) return false;
    QPaintDevice* device = engine->paintDevice();
    if (device == nullptr || device->devType() != QInternal::Image) return false;
    auto& picture = static_cast<QImage&>(*device);
    const bool isPlain =
        picture.format() == QImage::Format_RGB32 || picture.format() == QImage::Format_ARGB32_Premultiplied;
    if (!isPlain || !picture.isDetached() || painter.opacity() < 1.0 ||
        painter.compositionMode() != QPainter::CompositionMode_SourceOver)
        return false;
    const QTransform& transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale || !qFuzzyCompare(transform.m11(), m_ratio) ||
        !qFuzzyCompare(transform.m22(), m_ratio))
        return false;
    const QRectF exact = transform.mapRect(QRectF(m_area));
    const QPoint corner(qRound(exact.left()), qRound(exact.top()));
    const QRect place(corner, QPoint(qRound(exact.right()) - 1, qRound(exact.bottom()) - 1));
    if (place.isEmpty() || !picture.rect().contains(place)) return false;
    QRect open = place;
    if (const QRegion clip = engine->systemClip(); !clip.isEmpty()) {
        const QRegion inside = clip.intersected(place);
        if (inside.rectCount() > 1) return false;
        open = inside.boundingRect();
    }
    m_open = open.translated(-corner);
    m_columns = place.width();
    m_rows = place.height();
    m_stride = picture.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t));
    m_pixels = reinterpret_cast<std::uint32_t*>(picture.bits()) + corner.y() * m_stride + corner.x();
    return true;
}

void InkLayer::takeOwnPaper()
{
    m_unused = 0;
    const QSize size(std::max(1, static_cast<int>(std::ceil(m_area.width() * m_ratio))),
                     std::max(1, static_cast<int>(std::ceil(m_area.height() * m_ratio))));
    const bool isOther = size != m_image.size();
    if (isOther) {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        m_used.assign(static_cast<std::size_t>((size.width() + kTile - 1) / kTile), {});
    }
    m_image.setDevicePixelRatio(m_ratio);
    m_pixels = reinterpret_cast<std::uint32_t*>(m_image.bits()); // its own, should a recording hold the frame before
    m_stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t));
    m_columns = size.width();
    m_rows = size.height();
    m_open = QRect(QPoint(0, 0), size);
    if (isOther) return;
    forEachStretch([this](const Stretch& stretch) {
        const int left = stretch.first * kTile;
        const auto bytes =
            static_cast<std::size_t>(std::min(stretch.end * kTile, m_columns) - left) * sizeof(std::uint32_t);
        std::uint32_t* row = m_pixels + stretch.rows.top * m_stride + left;
        for (int y = stretch.rows.top; y < stretch.rows.end; ++y, row += m_stride)
            std::memset(row, 0, bytes);
    });
    std::fill(m_used.begin(), m_used.end(), Rows{});
}

void InkLayer::setClip(int top, int bottom)
{
    m_clipTop = std::clamp(top, m_open.top(), m_open.top() + m_open.height());
    m_clipEnd = std::clamp(bottom, m_clipTop, m_open.top() + m_open.height());
}

std::uint32_t InkLayer::laidOn(std::uint32_t under, unsigned alpha) const
{
    const unsigned rest = 255 - alpha;
    return by255OfTwo(m_redBlue * alpha + (under & kTwo) * rest) |
           by255OfTwo(m_opaqueGreen * alpha + (under >> 8 & kTwo) * rest) << 8;
}

void InkLayer::blend(std::uint32_t& pixel, unsigned coverage) const
{
    pixel = laidOn(pixel, by255(m_alpha * coverage));
}

/// `count` pixels, each `step` pixels behind the one before.
void InkLayer::blendAll(std::uint32_t* pixel, int count, qsizetype step, unsigned coverage) const
{
    if (count <= 0) return;
    const unsigned alpha = by255(m_alpha * coverage);
    // What lies under ink is mostly of one colour.
    std::uint32_t under = *pixel;
    std::uint32_t over = laidOn(under, alpha);
    if (alpha == 255) {
        for (; count > 0; --count, pixel += step)
            *pixel = over;
        return;
    }
    for (; count > 0; --count, pixel += step) {
        if (*pixel != under) {
            under = *pixel;
            over = laidOn(under, alpha);
        }
        *pixel = over;
    }
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
    const int left = std::max(wantedLeft, m_open.left());
    const int top = std::max(wantedTop, m_clipTop);
    const int right =
        std::min(std::max(wantedLeft + 1, toDevice(rect.left() - m_area.left() + rect.width())), m_open.right() + 1);
    const int bottom =
        std::min(std::max(wantedTop + 1, toDevice(rect.top() - m_area.top() + rect.height())), m_clipEnd);
    if (m_pixels == nullptr || right <= left || bottom <= top) return;
    for (int tile = left / kTile; tile <= (right - 1) / kTile && !m_isDirect; ++tile)
        use(tile, top, bottom);
    std::uint32_t* corner = m_pixels + top * m_stride + left;
    if (right - left < bottom - top) {
        for (int x = 0; x < right - left; ++x)
            blendAll(corner + x, bottom - top, m_stride, 255);
    } else {
        for (int y = 0; y < bottom - top; ++y)
            blendAll(corner + y * m_stride, right - left, 1, 255);
    }
}

/// Of a column that may be written; `full` of 255 is the ink of a pixel that is covered wholly.
inline void InkLayer::lay(int column, float top, float bottom, float full)
{
    top = std::max(top, static_cast<float>(m_clipTop));
    bottom = std::min(bottom, static_cast<float>(m_clipEnd));
    if (!(bottom > top)) return;
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(bottom), m_clipEnd - 1);
    if (!m_isDirect) use(column / kTile, first, last + 1);
    std::uint32_t* pixel = m_pixels + first * m_stride + column;
    const auto covered = [full](float share) { return static_cast<unsigned>(share * full + 0.5F); };
    if (first == last) return blend(*pixel, covered(bottom - top));
    blend(*pixel, covered(static_cast<float>(first + 1) - top));
    blendAll(pixel + m_stride, last - first - 1, m_stride, covered(1.0F));
    blend(pixel[(last - first) * m_stride], covered(bottom - static_cast<float>(last)));
}

void InkLayer::span(int column, double top, double bottom, double strength)
{
    if (m_pixels == nullptr || column < m_open.left() || column > m_open.right()) return;
    lay(column, static_cast<float>(top), static_cast<float>(bottom), static_cast<float>(strength) * 255.0F);
}

void InkLayer::line(std::span<const float> tops, std::span<const float> bottoms, std::span<const float> strengths,
                    float width)
{
    const auto count = static_cast<int>(std::min({tops.size(), bottoms.size(), strengths.size()}));
    const int end = std::min(count, m_open.right() + 1);
    for (int column = std::max(0, m_open.left()); column < end; ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (tops[at] <= bottoms[at])
            lay(column, tops[at] - width / 2.0F, bottoms[at] + width / 2.0F, strengths[at] * 255.0F);
    }
}

void InkLayer::between(std::span<const float> tops, std::span<const float> bottoms)
{
    const int end = std::min({static_cast<int>(tops.size()), static_cast<int>(bottoms.size()), m_open.right() + 1});
    for (int column = std::max(0, m_open.left()); column < end;) {
        const int stop = std::min(column + kBlock, end);
        // The rows that all of these columns have whole are covered row by row, which is how pixels lie side by side.
        float highest = -std::numeric_limits<float>::infinity();
        float lowest = std::numeric_limits<float>::infinity();
        bool isWhole = true;
        for (int each = column; each < stop; ++each) {
            const auto at = static_cast<std::size_t>(each);
            isWhole = isWhole && tops[at] < bottoms[at];
            highest = std::max(highest, tops[at]);
            lowest = std::min(lowest, bottoms[at]);
        }
        int from = 0;
        int to = 0;
        if (isWhole && lowest - highest >= 4.0F) {
            from = static_cast<int>(
                std::ceil(std::clamp(static_cast<double>(highest), double(m_clipTop), double(m_clipEnd))));
            to = static_cast<int>(std::clamp(static_cast<double>(lowest), double(m_clipTop), double(m_clipEnd)));
        }
        for (int each = column; each < stop; ++each) {
            const auto top = static_cast<double>(tops[static_cast<std::size_t>(each)]);
            const auto bottom = static_cast<double>(bottoms[static_cast<std::size_t>(each)]);
            if (to > from) {
                span(each, top, from);
                span(each, to, bottom);
            } else if (top < bottom) {
                span(each, top, bottom);
            }
        }
        if (to > from) {
            if (!m_isDirect)
                for (int tile = column / kTile; tile <= (stop - 1) / kTile; ++tile)
                    use(tile, from, to);
            std::uint32_t* row = m_pixels + from * m_stride + column;
            for (int y = from; y < to; ++y, row += m_stride)
                blendAll(row, stop - column, 1, 255);
        }
        column = stop;
    }
}

void InkLayer::show(QPainter& painter) const
{
    if (m_isDirect) return;
    forEachStretch([this, &painter](const Stretch& stretch) {
        const int left = stretch.first * kTile;
        const int width = std::min(stretch.end * kTile, m_columns) - left;
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
