#pragma once

#include <QWidget>

#include "models/option_chain_model.h"

namespace sextant::ui {

class OptionPlot;
class ThemeController;

/// Implied volatility over the strikes of one expiry: calls as triangles that point up, puts as ones that point down,
/// filled where they are out of the money; the smile goes through those. Beside it the five numbers that are nearest to
/// it (SVI), and what they say.
class OptionSmileView final : public QWidget {
    Q_OBJECT
public:
    explicit OptionSmileView(const ThemeController& theme, QWidget* parent = nullptr);

    /// Null view or an expiry that is not in it: nothing to see.
    void setView(const models::OptionViewPtr& view, const models::ExpiryKey& expiry);
    [[nodiscard]] QSize sizeHint() const override { return {560, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Dot {
        double strike = 0.0;
        double volatility = 0.0;
        bool isCall = false;
        bool isOut = false; ///< of the money
    };
    void describe();
    /// What the fit says, in a line; empty without one.
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] OptionPlot plot() const;
    void paintSmile(QPainter& painter, const OptionPlot& plot) const;

    const ThemeController& m_theme;
    models::OptionViewPtr m_view;
    const trading::ChainExpiry* m_expiry = nullptr; // in m_view
    std::optional<trading::VolatilitySmile> m_smile;
    std::optional<trading::SviSmile> m_fit;
    std::vector<Dot> m_dots; // by strike
};

} // namespace sextant::ui
