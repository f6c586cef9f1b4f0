#pragma once

#include <QWidget>

#include <optional>

#include "models/equity_series.h"
#include "models/time_text.h"

namespace sextant::ui {

class ThemeController;

/// The equity of an account over time, and below it how far it lay under its highest. Painting costs as much as there
/// are pixels across. The pointer, or Left, Right, Home and End, choose a moment whose values are written at the top.
class EquityView final : public QWidget {
    Q_OBJECT
public:
    /// `series` outlives it; call refresh() when it changed.
    EquityView(const ThemeController& theme, const models::EquitySeries& series, QWidget* parent = nullptr);

    void refresh();
    void setTimeText(const models::TimeText& times);
    /// The chosen point of the series; nothing: the newest is read out.
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; }
    /// "2026-01-05 14:30 UTC · 100 576.29 USD · 0.7% below the highest": of the chosen point, or the newest.
    [[nodiscard]] QString reading() const;
    [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Pane {
        QRect area;
        double low = 0.0;
        double high = 1.0;
        [[nodiscard]] double y(double value) const;
    };
    [[nodiscard]] QRect plot() const; ///< of both panes
    [[nodiscard]] Pane equityPane() const;
    [[nodiscard]] Pane drawdownPane() const;
    [[nodiscard]] double x(Time time) const;
    [[nodiscard]] Time timeAt(double x) const;
    void choose(std::optional<std::size_t> point);
    void paintScale(QPainter& painter, const Pane& pane, bool isShare) const;
    void paintTimes(QPainter& painter) const;
    void paintCurves(QPainter& painter, const Pane& equity, const Pane& drawdown) const;
    void paintChosen(QPainter& painter, const Pane& equity) const;

    const ThemeController& m_theme;
    const models::EquitySeries& m_series;
    models::TimeText m_times;
    std::optional<std::size_t> m_chosen;
};

} // namespace sextant::ui
