#pragma once

#include <QDialog>

#include "engine/host/session_figures.h"
#include "models/session_comparison_models.h"

class QLabel;

namespace sextant::ui {

class ComparisonView;
class TableView;
class ThemeController;

/// Two sessions beside each other: what they came to, their curves, and with which settings they differ.
class SessionComparisonDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SessionComparisonDialog(const ThemeController& theme, QWidget* parent = nullptr);

    void setSessions(const host::SessionFigures& first, const QString& firstName, const host::SessionFigures& second,
                     const QString& secondName);
    /// Figures and settings as CSV.
    [[nodiscard]] QString csv() const;

private:
    void saveCsv();

    models::ComparedFiguresModel m_figures;
    models::ComparedSettingsModel m_settings;
    QLabel* m_title;
    ComparisonView* m_curves;
    TableView* m_figureView;
    TableView* m_settingView;
    QLabel* m_note;
};

} // namespace sextant::ui
