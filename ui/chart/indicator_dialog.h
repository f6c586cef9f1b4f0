#pragma once

#include <QDialog>

#include <cstddef>
#include <optional>
#include <string_view>

#include "models/chart/indicator_choice.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace sextant::ui {

class ChartIndicators;
class IndicatorForm;
class IndicatorPicker;
class OutputStyleForm;
class ThemeController;

/// Chooses an indicator with its parameters, colours and pane, or edits one that is on the chart.
class IndicatorDialog final : public QDialog {
    Q_OBJECT
public:
    /// `edited`: the one to be edited; nothing: a new one.
    IndicatorDialog(const ThemeController& theme, const ChartIndicators& indicators, bool hasBenchmark,
                    std::optional<std::size_t> edited, QWidget* parent);

    /// Chooses one in the list.
    void choose(std::string_view name);
    /// What would be added now. Errors: InvalidArgument, in words.
    [[nodiscard]] Result<models::IndicatorChoice> choice() const;

Q_SIGNALS:
    void chosen(const sextant::models::IndicatorChoice& choice);
    void presetWanted();

private:
    void layOut(bool isNew);
    void showIndicator(const analysis::IndicatorSpec& spec, const models::IndicatorChoice& choice);
    void showChosen();
    /// After every change of a field.
    void check();
    void fillPanes();
    void showFacts(const analysis::IndicatorSpec& spec);
    void accept() override;

    const ThemeController& m_theme;
    const ChartIndicators& m_indicators;
    bool m_hasBenchmark;
    std::optional<std::size_t> m_edited;
    bool m_paneIsChosen = false; // by hand; until then it follows from the indicator
    bool m_isHidden = false;
    const analysis::IndicatorInfo* m_info = nullptr;

    IndicatorPicker* m_picker = nullptr;
    QLabel* m_title;
    QLabel* m_facts;
    IndicatorForm* m_form;
    OutputStyleForm* m_styles;
    QComboBox* m_pane;
    QWidget* m_tintRow;
    QCheckBox* m_tint;
    QLabel* m_error;
    QPushButton* m_ok;
};

} // namespace sextant::ui
