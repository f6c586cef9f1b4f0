#pragma once

#include <QWidget>

#include <vector>

#include "models/feed_text.h"

namespace sextant::ui {

class FeedChipButton;
class ThemeController;

/// One chip per feed, in their order; where there is no room for all, one that speaks for them by the worst of them. A
/// click, or Enter, opens what is known of the feed.
class FeedChips final : public QWidget {
    Q_OBJECT
public:
    explicit FeedChips(const ThemeController& theme, QWidget* parent = nullptr);

    void setChips(const std::vector<models::FeedChip>& chips);
    [[nodiscard]] bool isEmpty() const { return m_chips.empty(); }
    /// Shows all chips if they fit into `width`, otherwise the one for all of them.
    void fit(int width);
    [[nodiscard]] int widthOfAll() const;
    [[nodiscard]] int widthOfOne() const;

Q_SIGNALS:
    /// By its key; empty: all of them.
    void chosen(const QString& feed);

private:
    [[nodiscard]] models::FeedChip summary() const;

    const ThemeController& m_theme;
    std::vector<models::FeedChip> m_chips;
    std::vector<FeedChipButton*> m_buttons;
    FeedChipButton* m_summary;
    bool m_areAllShown = true;
};

} // namespace sextant::ui
