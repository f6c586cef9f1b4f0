#pragma once

#include <QWidget>

#include <vector>

#include "models/chart/indicator_choice.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace sextant::ui {

class ThemeController;

/// How each output of an indicator is drawn: whether, in which colour, how thick, with which line.
class OutputStyleForm final : public QWidget {
    Q_OBJECT
public:
    explicit OutputStyleForm(const ThemeController& theme, QWidget* parent = nullptr);

    void setOutputs(const QStringList& titles, const std::vector<models::OutputStyle>& styles);
    [[nodiscard]] const std::vector<models::OutputStyle>& styles() const { return m_styles; }

Q_SIGNALS:
    void edited();

private:
    void addRow(std::size_t output, const QString& title);
    void fillColors(QComboBox& box, std::size_t output) const;
    void chooseColor(std::size_t output, QComboBox* box, int index);
    void askForColor(std::size_t output, QComboBox* box);

    const ThemeController& m_theme;
    QGridLayout* m_layout;
    QWidget* m_rows = nullptr;
    std::vector<models::OutputStyle> m_styles;
};

} // namespace sextant::ui
