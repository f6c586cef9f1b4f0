#pragma once

#include <QWidget>

#include <optional>

#include "engine/decision/experiments/calibration.h"

namespace sextant::ui {

class ThemeController;

/// How far the confidence of an agent can be believed: what it said against how often it was right, each bin with its
/// 95 % interval (Wilson) beside the line of perfect calibration; below it how often it said so.
class CalibrationView final : public QWidget {
    Q_OBJECT
public:
    explicit CalibrationView(const ThemeController& theme, QWidget* parent = nullptr);

    /// Nothing: too few results; `missing` says what is to be waited for.
    void setCalibration(const QString& name, const std::optional<decision::Calibration>& calibration,
                        const QString& missing);
    [[nodiscard]] QSize sizeHint() const override { return {420, 380}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect histogram() const;
    void paintAxes(QPainter& painter, const QRect& area) const;
    void paintCurve(QPainter& painter, const QRect& area) const;
    void paintHistogram(QPainter& painter, const QRect& area) const;
    /// One bin in words.
    [[nodiscard]] QString binText(const decision::CalibrationBin& bin) const;

    const ThemeController& m_theme;
    QString m_name;
    std::optional<decision::Calibration> m_calibration;
    QString m_missing;
};

} // namespace sextant::ui
