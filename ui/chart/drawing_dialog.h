#pragma once

#include <QDialog>

#include <vector>

#include "engine/market/instrument.h"
#include "models/chart/drawing.h"
#include "ui/chart/chart_axes.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace sextant::ui {

class ThemeController;

/// Text, points, style and state of one drawing.
class DrawingDialog final : public QDialog {
    Q_OBJECT
public:
    /// `clockLabel` names the clock of `clock`: "UTC".
    DrawingDialog(const ThemeController& theme, models::Drawing drawing, const market::Instrument& instrument,
                  ChartClock clock, const QString& clockLabel, QWidget* parent = nullptr);

    /// As it is edited.
    [[nodiscard]] models::Drawing drawing() const;

Q_SIGNALS:
    /// It was accepted.
    void edited(const sextant::models::Drawing& drawing);

private:
    void addPoints(QFormLayout& form, const market::Instrument& instrument, const QString& clockLabel);
    void addStyle(QFormLayout& form, const ThemeController& theme);

    struct Point {
        QDateTimeEdit* time = nullptr; ///< null: its kind has none
        QDateTime shown;
        QDoubleSpinBox* price = nullptr; ///< null: its kind has none
        double shownPrice = 0.0;
    };

    models::Drawing m_drawing;
    ChartClock m_clock;
    QPlainTextEdit* m_text;
    std::vector<Point> m_points;
    QComboBox* m_color = nullptr;
    QSpinBox* m_width = nullptr;
    QComboBox* m_line = nullptr;
    QCheckBox* m_locked = nullptr;
    QCheckBox* m_hidden = nullptr;
};

} // namespace sextant::ui
