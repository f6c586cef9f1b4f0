#pragma once

#include <QString>
#include <QWidget>

#include "engine/core/time.h"
#include "models/chart/regime_track.h"

namespace sextant::ui {

class ThemeController;

/// The regimes of the whole session in one strip: colour and sign by direction, hatched where volatility is extreme.
class RegimeTimeline final : public QWidget {
    Q_OBJECT
public:
    /// `track` outlives it.
    RegimeTimeline(const ThemeController& theme, const models::RegimeTrack& track, QWidget* parent = nullptr);

    /// What the strip reaches over; `fromText` and `toText` stand at its ends.
    void setSpan(Time from, Time to, const QString& fromText, const QString& toText);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] Time timeAt(int x) const;

    const ThemeController& m_theme;
    const models::RegimeTrack& m_track;
    Time m_from;
    Time m_to;
    QString m_fromText;
    QString m_toText;
};

} // namespace sextant::ui
