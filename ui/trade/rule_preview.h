#pragma once

#include <QWidget>

#include <span>
#include <vector>

#include "engine/trading/risk/risk_rules.h"

class QGridLayout;
class QLabel;

namespace sextant::ui {

class ThemeController;

/// What each rule of risk would probably say of an order: a sign, the rule's name and what it measures.
class RulePreview final : public QWidget {
    Q_OBJECT
public:
    explicit RulePreview(const ThemeController& theme, QWidget* parent = nullptr);
    /// In the order given; empty: nothing is shown.
    void setRules(std::span<const trading::RuleOutcome> rules);
    /// "Max position ✓ passes, 6 580.00 of 20 000.00": for tests and screen readers.
    [[nodiscard]] QString plainText() const;

private:
    struct Row {
        QLabel* sign;
        QLabel* title;
        QLabel* detail;
    };
    void addRow();
    void paintRow(const Row& row, const trading::RuleOutcome& rule);
    [[nodiscard]] QString detailOf(const trading::RuleOutcome& rule) const;
    [[nodiscard]] QString spokenVerdict(trading::Verdict verdict) const;

    const ThemeController& m_theme;
    QGridLayout* m_grid;
    std::vector<Row> m_rows; // as many as were ever needed; the rest is hidden
    std::vector<trading::RuleOutcome> m_rules;
};

} // namespace sextant::ui
