#pragma once

#include <QObject>
#include <QPointer>

#include "engine/host/cockpit_host.h"
#include "engine/host/what_if_runner.h"
#include "models/what_if_model.h"
#include "ui/shell/panel_set.h"

namespace sextant::ui {
class ThemeController;
class WhatIfPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The panel What if and the thread that compares.
class WhatIfDesk final : public QObject {
    Q_OBJECT
public:
    WhatIfDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent = nullptr);
    ~WhatIfDesk() override;

    [[nodiscard]] ui::WhatIfPanel* panel() const;
    /// The list of sessions is read again.
    void readSessions();
    void start(const std::string& sessionId, const host::WhatIfChange& change);

Q_SIGNALS:
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);

private:
    host::CockpitHost& m_host;
    host::WhatIfRunner m_runner;
    models::WhatIfModel m_differences;
    models::TimeText m_times;
    QPointer<ui::WhatIfPanel> m_panel;
};

} // namespace sextant::cockpit
