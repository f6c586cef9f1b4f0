#pragma once

#include <QString>
#include <QWidget>

#include <optional>

#include "models/roles.h"

namespace sextant::ui {

class ThemeController;

/// A title with a number behind it, as in "Equity 101 284.60", and if wanted a bar between them.
class Figure final : public QWidget {
    Q_OBJECT
public:
    Figure(const ThemeController& theme, const QString& title, QWidget* parent = nullptr);

    void setValue(const QString& value, models::Tone tone = models::Tone::Plain);
    /// 0 … 1 of the bar; beyond 1 it is full. Nothing: no bar.
    void setShare(std::optional<double> share);
    void setBold(bool bold);
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_title;
    QString m_value;
    models::Tone m_tone = models::Tone::Plain;
    std::optional<double> m_share;
    bool m_bold = true;
    int m_widest = 0; // of the value so far, so that neighbours do not dance
};

} // namespace sextant::ui
