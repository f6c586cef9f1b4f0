#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QString>
#include <QVector>

#include <memory>
#include <variant>
#include <vector>

namespace sextant::bench {

/// What a frame is made of: rectangles of one colour in one call, a text, or a picture.
struct DrawnRects {
    QColor color;
    QVector<QRect> rects;
};
struct DrawnText {
    QColor color;
    QFont font;
    QPointF at;
    QString text;
};
/// A picture that lets through what is under it. Its pixels are not kept: frames would take gigabytes.
struct DrawnImage {
    QRect to;
};
using Frame = std::vector<std::variant<DrawnRects, DrawnText, DrawnImage>>;

/// Draws the same again, and nothing else: the limit of a chart that computes nothing. Pictures are half transparent
/// ones of the same size.
void drawAgain(QPainter& painter, const Frame& frame);

/// Takes down what a widget paints instead of painting it.
class RecordingDevice final : public QPaintDevice {
public:
    explicit RecordingDevice(const QSize& size);
    ~RecordingDevice() override;
    [[nodiscard]] Frame take();
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace sextant::bench
