#pragma once

#include <QWidget>

#include <vector>

#include "engine/analysis/indicators/registry.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace sextant::ui {

/// The parameters and options of one indicator, each with its range, and what it is computed of.
class IndicatorForm final : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorForm(QWidget* parent = nullptr);

    /// Fields for this indicator, filled in as the spec says. `sources`: specs that are offered besides the prices.
    void setSpec(const analysis::IndicatorSpec& spec, const QStringList& sources);
    /// What the fields say, not yet checked.
    [[nodiscard]] QString specText() const;

Q_SIGNALS:
    void edited();

private:
    QWidget* makeField(const analysis::ParameterInfo& parameter, double value);
    QWidget* makeOption(const analysis::OptionInfo& option, std::size_t chosen, double number);
    /// What it is computed of unless somebody says otherwise.
    [[nodiscard]] QString usualSource() const;
    void addRow(const QString& title, QWidget* field, const QString& range);

    const analysis::IndicatorInfo* m_info = nullptr;
    QFormLayout* m_layout;
    std::vector<QWidget*> m_fields;  // one per parameter: QDoubleSpinBox, or QComboBox for words
    std::vector<QWidget*> m_options; // one per option, likewise
    QComboBox* m_source = nullptr;   // null: it takes none
};

} // namespace sextant::ui
