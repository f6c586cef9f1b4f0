#include "ui/operate/webhook_panel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/webhook_model.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::WebhookModel;

WebhookPanel::WebhookPanel(const ThemeController& theme, WebhookModel& requests, QWidget* parent)
    : QWidget(parent), m_enable(new QPushButton(this)), m_url(new QLineEdit(this)),
      m_copyUrl(new QPushButton(tr("Copy"), this)), m_secret(new QLabel(this)),
      m_rotate(new QPushButton(tr("New secret…"), this)), m_sources(new QLabel(this)),
      m_template(new QPlainTextEdit(this)), m_test(new QPushButton(tr("Send a test request"), this)),
      m_status(new QLabel(this)), m_view(new TableView(theme, this))
{
    setAccessibleName(tr("Webhook"));
    m_enable->setObjectName(QStringLiteral("enableWebhook"));
    m_url->setReadOnly(true);
    m_url->setObjectName(QStringLiteral("webhookUrl"));
    m_url->setPlaceholderText(tr("It does not run"));
    m_copyUrl->setAccessibleName(tr("Copy the address"));
    m_secret->setWordWrap(true);
    m_secret->setAccessibleName(tr("Secret"));
    m_rotate->setObjectName(QStringLiteral("rotateSecret"));
    m_rotate->setAccessibleName(tr("Make a new secret"));
    m_rotate->setToolTip(tr("The new one goes to the clipboard and is not shown. The old one is still taken until the "
                            "next time, so that senders can change over."));
    m_sources->setWordWrap(true);
    m_sources->setTextFormat(Qt::PlainText);
    m_sources->setMinimumHeight(m_sources->fontMetrics().lineSpacing() * 3 + 4); // forms do not ask for it by width
    m_sources->setAccessibleName(tr("Who may send"));
    m_template->setReadOnly(true);
    m_template->setPlainText(models::tradingViewTemplate());
    m_template->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_template->setFixedHeight(QFontMetrics(font()).lineSpacing() * 4 + 18); // what it holds
    m_template->setTabChangesFocus(true);
    m_test->setObjectName(QStringLiteral("testWebhook"));
    m_test->setAccessibleName(tr("Send a test request"));
    m_test->setToolTip(tr("Sends itself a signal of an instrument that no session has: the answer 422 “unknown symbol” "
                          "means that everything up to the session works"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAccessibleName(tr("What happened"));
    m_status->hide();
    auto* copyTemplate = new QPushButton(tr("Copy template"), this);
    copyTemplate->setAccessibleName(tr("Copy the template for TradingView"));
    auto* settings = new QPushButton(tr("Who may send…"), this);
    settings->setAccessibleName(tr("Settings of the webhook"));
    m_view->setAccessibleName(tr("Newest requests"));
    m_view->setModel(&requests);
    m_view->setSortingEnabled(false);
    m_view->setEmptyText(tr("No request yet. Copy address and template into an alert of TradingView, or send a test."));
    m_view->setFitting({WebhookModel::Took, WebhookModel::Source, WebhookModel::Body, WebhookModel::Answer});

    auto* url = new QHBoxLayout;
    url->addWidget(m_url, 1);
    url->addWidget(m_copyUrl);
    url->addWidget(m_enable);
    auto* secret = new QHBoxLayout;
    secret->addWidget(m_secret, 1);
    secret->addWidget(m_rotate);
    auto* sources = new QHBoxLayout;
    sources->addWidget(m_sources, 1);
    sources->addWidget(settings);
    auto* text = new QHBoxLayout;
    text->addWidget(m_template, 1);
    text->addWidget(copyTemplate, 0, Qt::AlignTop);
    for (QHBoxLayout* row : {url, secret, sources, text})
        row->setSpacing(6); // the column around them has none
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(4);
    form->setContentsMargins(10, 8, 10, 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form, this](const QString& title, QLayout* field, QWidget* buddy) {
        auto* label = new QLabel(title, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    m_url->setAccessibleName(tr("Address"));
    m_template->setAccessibleName(tr("Template for TradingView"));
    add(tr("Address"), url, m_url);
    add(tr("Secret"), secret, m_rotate);
    add(tr("Senders"), sources, settings);
    add(tr("Template"), text, m_template);
    auto* tests = new QHBoxLayout;
    tests->setContentsMargins(10, 2, 10, 6);
    tests->setSpacing(10);
    tests->addWidget(m_test, 0, Qt::AlignTop);
    tests->addWidget(m_status, 1);
    tests->addStretch(0); // where nothing is said yet the button keeps its width
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(form);
    layout->addLayout(tests);
    layout->addWidget(m_view, 1);

    connect(m_copyUrl, &QPushButton::clicked, this,
            [this] { copy(m_url->text(), tr("The address is in the clipboard.")); });
    connect(copyTemplate, &QPushButton::clicked, this, [this] {
        copy(m_template->toPlainText(), tr("The template is in the clipboard; put the secret into it."));
    });
    connect(m_enable, &QPushButton::clicked, this, [this] { Q_EMIT enableWanted(!m_state.isEnabled); });
    connect(m_rotate, &QPushButton::clicked, this, &WebhookPanel::rotateWanted);
    connect(m_test, &QPushButton::clicked, this, [this] {
        say(tr("A test request is on its way."), false);
        Q_EMIT testWanted();
    });
    connect(settings, &QPushButton::clicked, this, &WebhookPanel::settingsWanted);
    setState({});
}

void WebhookPanel::copy(const QString& text, const QString& said)
{
    QGuiApplication::clipboard()->setText(text);
    say(said, false);
}

void WebhookPanel::setState(const State& state)
{
    m_state = state;
    m_enable->setText(state.isEnabled ? tr("Switch off") : tr("Switch on"));
    m_enable->setAccessibleName(state.isEnabled ? tr("Switch the local server off") : tr("Switch the local server on"));
    m_url->setText(state.url);
    m_copyUrl->setEnabled(!state.url.isEmpty());
    m_secret->setText(!state.hasSecret   ? tr("Looked for when the server is switched on.")
                      : *state.hasSecret ? tr("● set. It is kept apart from settings and journal and is never shown.")
                                         : tr("○ missing: every signal is refused until there is one."));
    m_sources->setText(
        state.allowedSources.isEmpty()
            ? tr("Everybody who knows the secret, from this computer alone; from outside through a proxy "
                 "or tunnel of your own.")
            : tr("Only %1").arg(state.allowedSources));
    m_test->setEnabled(state.isRunning);
    if (!state.problem.isEmpty()) say(state.problem, true);
}

void WebhookPanel::say(const QString& text, bool isProblem)
{
    m_status->setText(isProblem ? tr("✗ %1").arg(text) : tr("✓ %1").arg(text));
    m_status->show();
}

QVariantMap WebhookPanel::saveState() const { return {{QStringLiteral("requests"), m_view->saveColumns()}}; }

void WebhookPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("requests")).toByteArray());
}

} // namespace sextant::ui
