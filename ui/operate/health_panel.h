#pragma once

#include <QVariantMap>
#include <QWidget>

#include <cstdint>
#include <vector>

#include "models/gui_health.h"

class QLabel;

namespace sextant::ui {

class FrameView;
class TableView;
class ThemeController;

/// The window's own health: how long frames take and how many miss their budget, and when the window did not answer
/// and why.
class HealthPanel final : public QWidget {
    Q_OBJECT
public:
    HealthPanel(const ThemeController& theme, models::GuiStallsModel& stalls, QWidget* parent = nullptr);

    /// Of the last minute and since the start. `bars`: as FrameView has them, of the last minute.
    void setFrames(const models::GuiFrames& minute, const models::GuiFrames& whole, std::vector<std::uint64_t> bars);
    /// Nothing is measured in this program.
    void setUnmeasured();
    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// Somebody can see it, or nobody any more.
    void seen(bool isSeen);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show(const models::GuiFrames& frames, QLabel* share, QLabel* times);

    const ThemeController& m_theme;
    FrameView* m_bars;
    QLabel* m_minute;
    QLabel* m_minuteTimes;
    QLabel* m_whole;
    QLabel* m_wholeTimes;
    TableView* m_view;
};

} // namespace sextant::ui
