#pragma once

#include <QObject>

#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/feed_table_model.h"
#include "ui/shell/late_panel.h"

namespace sextant::ui {
class FeedsPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The feeds of the session that is open: asked some times a second, for the panel in Operate and the chips in the bar.
class FeedDesk final : public QObject {
    Q_OBJECT
public:
    FeedDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent = nullptr);
    ~FeedDesk() override;

    /// For the window, once: it takes the widget.
    [[nodiscard]] ui::Panel panel();
    [[nodiscard]] const std::vector<models::FeedChip>& chips() const { return m_chips; }
    void choose(const QString& feed);
    /// Asks the host now.
    void look();

Q_SIGNALS:
    void connectWanted();

private:
    host::CockpitHost& m_host;
    models::FeedTableModel m_rows;
    std::vector<models::FeedChip> m_chips;
    ui::LatePanel<ui::FeedsPanel> m_panel;
};

/// What the screen shows of a feed, out of what the host tells.
[[nodiscard]] models::FeedRow feedRowOf(const host::FeedFacts& facts, Time now);

} // namespace sextant::cockpit
