#include "app/cockpit/webhook_desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <array>
#include <utility>

#include "app/cli/api_lists.h"
#include "app/cockpit/window_secrets.h"
#include "engine/host/service_host.h"
#include "engine/services/secrets/secret_store.h"
#include "models/engine_words.h"
#include "models/number_text.h"
#include "ui/operate/webhook_panel.h"

namespace sextant::cockpit {
namespace {

/// 256 bits of the operating system's, in letters and digits that need no escaping anywhere.
QString newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(sizeof words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

constexpr int kUnknownSymbol = 422;

} // namespace

WebhookDesk::WebhookDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit,
                         WindowSecrets& secrets, AddTo addTo, QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit)), m_secrets(secrets),
      m_services(host,
                 {secrets.store(),
                  std::make_shared<cli::ApiLists>(storage::WorkspaceLocation::directory(host.workspace())),
                  SEXTANT_VERSION, std::move(addTo)},
                 this),
      m_panel([this, &theme] { return makePanel(theme); })
{
    connect(&m_secrets, &WindowSecrets::answered, this, [this] {
        m_services.reload();
        show();
    });
    connect(&m_services, &host::WindowServices::changed, this, &WebhookDesk::show);
    connect(&m_services, &host::WindowServices::testAnswered, this, [this](int status, const QString& words) {
        if (!m_panel) return;
        if (status == kUnknownSymbol)
            return m_panel->say(
                tr("It works: the request came through all checks up to the session (422, “%1”).").arg(words), false);
        m_panel->say(status == 0 ? tr("No answer came: %1").arg(words)
                                 : tr("It was answered with %1, “%2”.").arg(status).arg(words),
                     true);
    });
}

WebhookDesk::~WebhookDesk() { m_services.stop(); }

ui::WebhookPanel* WebhookDesk::makePanel(const ui::ThemeController& theme)
{
    auto* panel = new ui::WebhookPanel(theme, m_rows);
    connect(panel, &ui::WebhookPanel::enableWanted, this, [this](bool isEnabled) {
        session::Command command;
        command.kind = session::CommandKind::Setting;
        command.key = "services.http.enabled";
        command.value = isEnabled ? "true" : "false";
        command.reason = tr("from the page of the webhook").toStdString();
        m_submit(std::move(command));
    });
    connect(panel, &ui::WebhookPanel::rotateWanted, this, &WebhookDesk::rotate);
    connect(panel, &ui::WebhookPanel::testWanted, this, [this] { m_services.sendTestRequest(); });
    connect(panel, &ui::WebhookPanel::settingsWanted, this, &WebhookDesk::settingsWanted);
    showOn(*panel);
    return panel;
}

ui::Panel WebhookDesk::panel()
{
    return m_panel.panel(QStringLiteral("webhook"), tr("Webhook"), ui::PanelPlace::BottomMiddle, 880);
}

void WebhookDesk::reload()
{
    m_secrets.refresh();
    m_services.reload();
    show();
}

QString WebhookDesk::allowedSources() const
{
    return models::toText(m_host.storedConfiguration().settings.text("services.webhook.allowed_sources"));
}

void WebhookDesk::show()
{
    if (m_panel) showOn(*m_panel.made());
}

void WebhookDesk::showOn(ui::WebhookPanel& panel)
{
    host::WindowServices::State state = m_services.state();
    m_rows.setRows(models::webhookRows(std::move(state.requests)));
    // Keychains may ask their user, so that nobody looks while nothing needs it.
    panel.setState({state.isEnabled, state.isRunning,
                    state.isRunning ? std::optional(state.isWebhookOpen) : std::nullopt, state.url, state.problem,
                    allowedSources()});
}

void WebhookDesk::rotate()
{
    if (std::exchange(m_isRotating, true)) return;
    const QString secret = newSecret();
    const auto hadOne = std::make_shared<bool>(false);
    m_secrets.change(
        [text = secret.toStdString(), hadOne](services::SecretStore& store) -> Result<void> {
            const auto old = store.find(host::kWebhookSecret);
            if (!old) return tl::unexpected(old.error());
            *hadOne = old->has_value();
            if (*hadOne)
                if (const auto kept = store.set(host::kOldWebhookSecret, **old); !kept)
                    return tl::unexpected(kept.error());
            const auto kept = store.set(host::kWebhookSecret, text);
            return kept ? Result<void>{} : tl::unexpected(kept.error());
        },
        [self = QPointer<WebhookDesk>(this), secret, hadOne](const Result<void>& done) {
            if (self) self->setRotated(done, secret, *hadOne);
        });
    if (m_isRotating && m_panel) m_panel->say(tr("The keychain is being asked. It may want you to unlock it."), false);
}

void WebhookDesk::setRotated(const Result<void>& done, const QString& secret, bool hadOne)
{
    m_isRotating = false;
    if (!done) {
        if (m_panel) m_panel->say(models::EngineWords::of(done.error()), true);
        return;
    }
    QGuiApplication::clipboard()->setText(secret);
    reload();
    if (!m_panel) return;
    m_panel->say(hadOne ? tr("The new secret is in the clipboard. The old one is still taken until the next change.")
                        : tr("The secret is in the clipboard; put it into the template."),
                 false);
}

} // namespace sextant::cockpit
