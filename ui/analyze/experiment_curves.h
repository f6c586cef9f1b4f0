#pragma once

#include <QWidget>

#include <vector>

#include "engine/decision/experiments/experiment_report.h"

namespace sextant::ui {

class ThemeController;

/// What both engines earned in R, day by day, on the same signals.
class CumulativeView final : public QWidget {
    Q_OBJECT
public:
    explicit CumulativeView(const ThemeController& theme, QWidget* parent = nullptr);
    void setPoints(std::vector<decision::CumulativePoint> points);
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 90}; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    std::vector<decision::CumulativePoint> m_points;
};

/// How many trading days it takes to decide, by the size of the effect that is there.
class PowerView final : public QWidget {
    Q_OBJECT
public:
    explicit PowerView(const ThemeController& theme, QWidget* parent = nullptr);
    void setCurve(std::vector<decision::DecisionTime> curve, double smallestEffect);
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 90}; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    std::vector<decision::DecisionTime> m_curve;
    double m_smallestEffect = 0.0;
};

} // namespace sextant::ui
