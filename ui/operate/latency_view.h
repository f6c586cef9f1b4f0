#pragma once

#include <QString>
#include <QWidget>

#include <optional>

#include "models/time_text.h"

namespace sextant::models {
class LatencyHistory;
}

namespace sextant::ui {

class ThemeController;

/// How long one feed's messages took over the newest quarter of an hour: median and the slowest of a hundred on a
/// logarithmic scale. Where the feed was not live the time is hatched. The pointer, or Left, Right, Home and End,
/// choose a moment that is written at the top.
class LatencyView final : public QWidget {
    Q_OBJECT
public:
    explicit LatencyView(const ThemeController& theme, QWidget* parent = nullptr);

    /// `history` lives until the next call; null: no feed is chosen.
    void setHistory(const QString& title, const models::LatencyHistory* history);
    void setTimeText(const models::TimeText& times);
    /// "Binance · 14:31:45 UTC · p50 41 ms · p99 96 ms · 480 messages/s": of the chosen moment, or the newest.
    [[nodiscard]] QString reading() const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int newest() const; ///< index of the newest sample, -1: none
    [[nodiscard]] double x(int sample) const;
    [[nodiscard]] double y(double milliseconds) const;
    void fitScale();
    void choose(std::optional<int> back);
    void paintScale(QPainter& painter) const;
    void paintGaps(QPainter& painter) const;
    void paintCurve(QPainter& painter, bool isSlowest) const;

    const ThemeController& m_theme;
    const models::LatencyHistory* m_history = nullptr;
    QString m_title;
    models::TimeText m_times;
    std::optional<int> m_back; ///< samples behind the newest
    double m_low = 1.0;        ///< milliseconds; powers of ten
    double m_high = 1000.0;
};

} // namespace sextant::ui
