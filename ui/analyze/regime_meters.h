#pragma once

#include <QWidget>

#include "engine/analysis/regimes/regime.h"

namespace sextant::ui {

class ThemeController;

/// How likely each direction of a market is, and how likely it has just broken with its past: four bars with their
/// numbers. The last one has a mark where the engine says so.
class RegimeMeters final : public QWidget {
    Q_OBJECT
public:
    explicit RegimeMeters(const ThemeController& theme, QWidget* parent = nullptr);

    /// While the direction is not known the bars are empty and have no numbers.
    void setRegime(const analysis::Regime& regime);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    const ThemeController& m_theme;
    analysis::DirectionProbabilities m_chances;
    analysis::RegimeDirection m_direction = analysis::RegimeDirection::Unknown;
    double m_change = 0.0;
    bool m_isAlarm = false;
};

} // namespace sextant::ui
