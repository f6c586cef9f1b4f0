#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

#include "engine/host/cockpit_host.h"
#include "engine/host/window_services.h"
#include "models/webhook_model.h"
#include "ui/shell/late_panel.h"

namespace sextant::ui {
class ThemeController;
class WebhookPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

class WindowSecrets;

/// The page about the webhook, and the local server that it is about.
class WebhookDesk final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>;
    using AddTo = std::function<void(services::ServiceFacts&)>;
    /// `submit` takes changes of settings; `addTo` gives what the window itself has to tell.
    WebhookDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, WindowSecrets& secrets,
                AddTo addTo, QObject* parent = nullptr);
    ~WebhookDesk() override;

    /// For the window, once: it takes the widget.
    [[nodiscard]] ui::Panel panel();
    /// Settings may be others now.
    void reload();

Q_SIGNALS:
    void settingsWanted();

private:
    [[nodiscard]] ui::WebhookPanel* makePanel(const ui::ThemeController& theme);
    void show();
    void showOn(ui::WebhookPanel& panel);
    void rotate();
    void setRotated(const Result<void>& done, const QString& secret, bool hadOne);
    [[nodiscard]] QString allowedSources() const;

    host::CockpitHost& m_host;
    Submit m_submit;
    WindowSecrets& m_secrets;
    bool m_isRotating = false;
    host::WindowServices m_services;
    models::WebhookModel m_rows;
    ui::LatePanel<ui::WebhookPanel> m_panel;
};

} // namespace sextant::cockpit
