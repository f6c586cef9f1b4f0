#pragma once

#include <QWidget>

#include <vector>

#include "models/option_view.h"

namespace sextant::ui {

class OptionPlot;
class ThemeController;

/// Profit over the price of the underlying: when the first leg expires (solid) and today (dashed), with the price now
/// and the break-evens. A and B in their colours.
class OptionPayoffView final : public QWidget {
    Q_OBJECT
public:
    explicit OptionPayoffView(const ThemeController& theme, QWidget* parent = nullptr);

    /// Those of the owners that have options; null view: nothing to see.
    void setView(const models::OptionViewPtr& view, const std::vector<models::OptionOwner>& owners);
    /// What is shown, in words: break-evens and the least and most profit at expiry.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {560, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] OptionPlot plot() const;
    void paintCurves(QPainter& painter, const OptionPlot& plot, models::OptionOwner owner) const;
    [[nodiscard]] QColor colorOf(models::OptionOwner owner) const;

    const ThemeController& m_theme;
    models::OptionViewPtr m_view;
    std::vector<models::OptionOwner> m_owners; // that have a curve
};

} // namespace sextant::ui
