#pragma once

#include <QString>
#include <QWidget>

#include "models/roles.h"

namespace sextant::ui {

class ThemeController;

/// A short state in a rounded frame or behind a dot: session, source, engine. The colour repeats what the text says.
class Chip final : public QWidget {
    Q_OBJECT
public:
    enum class Look { Framed, Dot };
    Chip(const ThemeController& theme, Look look, QWidget* parent = nullptr);

    void setText(const QString& text, models::Tone tone);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] models::Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Where there is less room, a framed one shows its beginning and the rest is in its tool tip.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    Look m_look;
    QString m_text;
    models::Tone m_tone = models::Tone::Muted;
};

} // namespace sextant::ui
