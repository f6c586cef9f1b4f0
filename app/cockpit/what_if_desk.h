#pragma once

#include <QObject>

#include "engine/host/cockpit_host.h"
#include "engine/host/what_if_runner.h"
#include "models/what_if_causes_model.h"
#include "models/what_if_model.h"
#include "ui/chart/chart_differences.h"
#include "ui/shell/late_panel.h"

namespace sextant::ui {
class ThemeController;
class WhatIfPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The panel What if, the thread that compares, and what the chart marks of it.
class WhatIfDesk final : public QObject {
    Q_OBJECT
public:
    WhatIfDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent = nullptr);
    ~WhatIfDesk() override;

    /// For the window, which takes it.
    [[nodiscard]] ui::Panel panel();
    /// Made if need be. Null: gone with its window.
    [[nodiscard]] ui::WhatIfPanel* whatIfPanel();
    /// The list of sessions is read again.
    void readSessions();
    void start(const std::string& sessionId, const host::WhatIfChange& change);
    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    /// Null: nothing was compared.
    [[nodiscard]] const std::shared_ptr<const host::WhatIfResult>& result() const { return m_differences.result(); }

Q_SIGNALS:
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);
    /// A replay of the session, up to there.
    void replayWanted(const QString& sessionId, sextant::InstrumentId instrument, sextant::Time time);
    /// What differs in the session that is open, in order of time; none: nothing, or it is another one.
    void marksChanged(const std::vector<sextant::ui::ChartDifference>& marks);

private:
    [[nodiscard]] ui::WhatIfPanel* makePanel(const ui::ThemeController& theme);
    void listSessions(ui::WhatIfPanel& panel);
    [[nodiscard]] bool isOfOpenSession() const;
    void show(const std::shared_ptr<const host::WhatIfResult>& result);
    void showMarks();

    host::CockpitHost& m_host;
    host::WhatIfRunner m_runner;
    models::WhatIfModel m_differences;
    models::WhatIfCausesModel m_causes;
    models::TimeText m_times;
    std::string m_marked; // session whose chart has the marks; empty: none has
    ui::LatePanel<ui::WhatIfPanel> m_panel;
};

} // namespace sextant::cockpit
