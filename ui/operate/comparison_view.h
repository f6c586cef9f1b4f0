#pragma once

#include <QWidget>

#include "engine/host/session_figures.h"

class QPainter;

namespace sextant::ui {

class ThemeController;

/// Two curves of realised equity over each other, each from its own first event to its last and in shares of what its
/// account was opened with, so that sessions of other days and sizes can be compared. The first is a solid line, the
/// second a dashed one.
class ComparisonView final : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(const ThemeController& theme, QWidget* parent = nullptr);

    void setSessions(const host::SessionFigures& first, const QString& firstName, const host::SessionFigures& second,
                     const QString& secondName);
    [[nodiscard]] QSize sizeHint() const override { return {520, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Points of a step line: share of the session's time 0..1, share of the initial equity won or lost.
    using Curve = std::vector<QPointF>;
    [[nodiscard]] static Curve curveOf(const host::SessionFigures& figures);

    const ThemeController& m_theme;
    Curve m_first;
    Curve m_second;
    QString m_firstName;
    QString m_secondName;
};

} // namespace sextant::ui
