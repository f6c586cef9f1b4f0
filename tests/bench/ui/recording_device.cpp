#include "tests/bench/ui/recording_device.h"

#include <QPainter>

#include <utility>

namespace sextant::bench {

void drawAgain(QPainter& painter, const Frame& frame)
{
    static const QImage kPicture = [] {
        QImage image(2048, 2048, QImage::Format_ARGB32_Premultiplied);
        image.fill(QColor(80, 120, 200, 128));
        return image;
    }();
    for (const auto& part : frame) {
        if (const auto* rects = std::get_if<DrawnRects>(&part)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(rects->color);
            painter.drawRects(rects->rects);
        } else if (const auto* image = std::get_if<DrawnImage>(&part)) {
            painter.drawImage(image->to.topLeft(), kPicture, QRect(QPoint(0, 0), image->to.size()));
        } else {
            const auto& text = std::get<DrawnText>(part);
            painter.setPen(text.color);
            painter.setFont(text.font);
            painter.drawText(text.at, text.text);
        }
    }
}

class RecordingDevice::Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawRects(const QRect* rects, int count) override
    {
        DrawnRects drawn{painter()->brush().color(), {}};
        for (int i = 0; i < count; ++i)
            drawn.rects.append(painter()->transform().mapRect(rects[i]));
        m_frame.emplace_back(std::move(drawn));
    }
    void drawRects(const QRectF* rects, int count) override
    {
        DrawnRects drawn{painter()->brush().color(), {}};
        for (int i = 0; i < count; ++i)
            drawn.rects.append(painter()->transform().mapRect(rects[i]).toRect());
        m_frame.emplace_back(std::move(drawn));
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        m_frame.emplace_back(
            DrawnText{painter()->pen().color(), item.font(), painter()->transform().map(at), item.text()});
    }
    void drawImage(const QRectF& to, const QImage& /*image*/, const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
        m_frame.emplace_back(DrawnImage{painter()->transform().mapRect(to).toRect()});
    }
    // Buttons of the style: the chart itself paints none of these often enough to count.
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPolygon(const QPoint* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

    Frame m_frame;
};

RecordingDevice::RecordingDevice(const QSize& size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

RecordingDevice::~RecordingDevice() = default;

Frame RecordingDevice::take() { return std::exchange(m_engine->m_frame, {}); }

QPaintEngine* RecordingDevice::paintEngine() const { return m_engine.get(); }

int RecordingDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return m_size.width() * 254 / 960;
    case PdmHeightMM:
        return m_size.height() * 254 / 960;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace sextant::bench
