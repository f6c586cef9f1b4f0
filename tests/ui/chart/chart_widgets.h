#pragma once

#include <QImage>
#include <QTest>

#include <memory>

#include "tests/models/chart_fixture.h"
#include "ui/chart/chart_view.h"
#include "ui/widgets/theme.h"

namespace sextant::test {

/// A chart with a theme, shown at a fixed size.
struct ShownChart {
    ui::ThemeController theme;
    ui::ChartView view{theme};

    explicit ShownChart(const QSize& size = {900, 500})
    {
        theme.setScheme(ui::ColorScheme::Dark);
        view.resize(size);
        view.setInstrument(InstrumentId{1});
        view.show();
    }
    void show(const std::vector<market::Bar>& bars, const std::string& calendar = "24-7",
              std::optional<market::Bar> forming = {})
    {
        view.setSnapshot(chartSnapshot(logOf(bars).view(), chartInstrument(calendar), forming));
        // A few are taken in in one piece, but on a busy machine.
        if (bars.empty() || bars.size() > 20'000) return;
        QVERIFY(QTest::qWaitFor([this] { return view.series() != nullptr && view.series()->isComplete(); }, 60'000));
    }
    /// As on the screen: painted onto an image.
    QImage picture()
    {
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        return image;
    }
    [[nodiscard]] int pixelsOf(const QColor& color)
    {
        const QImage image = picture();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        return count;
    }
};

} // namespace sextant::test
