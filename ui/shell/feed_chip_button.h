#pragma once

#include <QAbstractButton>

#include "models/feed_text.h"

namespace sextant::ui {

class ThemeController;

/// A feed's mark and words, as a flat button: a ring while it connects, a disc, a triangle, a diamond or a square, so
/// that its state is seen without colours.
class FeedChipButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FeedChipButton(const ThemeController& theme, QWidget* parent = nullptr);

    void setChip(const models::FeedChip& chip);
    [[nodiscard]] const models::FeedChip& chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const ThemeController& m_theme;
    models::FeedChip m_chip;
};

} // namespace sextant::ui
