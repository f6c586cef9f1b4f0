#include "ui/operate/alerts_panel.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "models/text_filter_proxy.h"
#include "ui/operate/alert_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::AlertEventsModel;
using models::AlertRulesModel;
using models::ChannelsModel;

AlertsPanel::AlertsPanel(const ThemeController& theme, const Models& models, QWidget* parent)
    : QWidget(parent), m_models(models), m_tabs(new QTabWidget(this)), m_order(new models::TextFilterProxy(this)),
      m_eventOrder(new models::TextFilterProxy(this)), m_rules(new TableView(theme, this)),
      m_events(new TableView(theme, this)), m_channels(new TableView(theme, this)),
      m_change(new QPushButton(tr("Change…"), this)), m_remove(new QPushButton(tr("Remove"), this)),
      m_test(new QPushButton(tr("Send a test"), this)), m_status(new QLabel(this))
{
    setAccessibleName(tr("Alerts"));
    m_events->setAccessibleName(tr("What alerts did"));
    m_eventOrder->setSourceModel(&m_models.events);
    m_events->setModel(m_eventOrder);
    m_events->setEmptyText(tr("Nothing has fired and nothing was changed yet."));
    for (const auto& [column, width] : {std::pair{AlertEventsModel::At, 140},
                                        {AlertEventsModel::Event, 70},
                                        {AlertEventsModel::Rule, 52},
                                        {AlertEventsModel::What, 330},
                                        {AlertEventsModel::Value, 80},
                                        {AlertEventsModel::EngineTime, 140}})
        m_events->setColumnWidth(column, width);
    m_events->setFitting({models::AlertEventsModel::EngineTime, models::AlertEventsModel::Who,
                          models::AlertEventsModel::Value, models::AlertEventsModel::Rule});
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Alerts, their history, and channels"));
    m_tabs->addTab(buildRules(), tr("Rules"));
    m_tabs->addTab(m_events, tr("History"));
    m_tabs->addTab(buildChannels(), tr("Channels"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAccessibleName(tr("What happened"));
    m_status->setContentsMargins(10, 2, 10, 6);
    m_status->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_status);
    refresh();
}

QWidget* AlertsPanel::buildRules()
{
    auto* page = new QWidget(this);
    m_rules->setAccessibleName(tr("List of alerts"));
    m_order->setSourceModel(&m_models.rules);
    m_rules->setModel(m_order);
    m_rules->setEmptyText(
        tr("No alert yet. “New alert” asks what you want to be told of: a price, a score, a lost feed…"));
    for (const auto& [column, width] : {std::pair{AlertRulesModel::Enabled, 52},
                                        {AlertRulesModel::What, 260},
                                        {AlertRulesModel::State, 64},
                                        {AlertRulesModel::ImportanceColumn, 86},
                                        {AlertRulesModel::Channels, 110},
                                        {AlertRulesModel::Fired, 54},
                                        {AlertRulesModel::Last, 136},
                                        {AlertRulesModel::Note, 90}})
        m_rules->setColumnWidth(column, width);
    m_rules->setFitting({models::AlertRulesModel::ImportanceColumn, models::AlertRulesModel::Fired,
                         models::AlertRulesModel::Note, models::AlertRulesModel::Last});
    auto* add = new QPushButton(tr("New alert…"), page);
    add->setObjectName(QStringLiteral("newAlert"));
    add->setAccessibleName(tr("New alert"));
    auto* undo = new QPushButton(tr("Undo"), page);
    undo->setAccessibleName(tr("Undo the newest change of an alert"));
    undo->setToolTip(tr("Takes the newest change of an alert back; once more brings it again"));
    m_change->setAccessibleName(tr("Change the alert"));
    m_remove->setAccessibleName(tr("Remove the alert"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6); // the column around it has none
    row->addWidget(add);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    row->addWidget(undo);
    row->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_rules, 1);
    connect(add, &QPushButton::clicked, this, [this] { addAlert(); });
    connect(undo, &QPushButton::clicked, this, &AlertsPanel::undoWanted);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto* chosen = chosenRule()) edit(chosen->rule);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* chosen = chosenRule()) Q_EMIT removeWanted(models::toText(chosen->rule.id));
    });
    connect(m_rules, &QAbstractItemView::activated, this, [this] {
        if (const auto* chosen = chosenRule()) edit(chosen->rule);
    });
    connect(m_rules, &TableView::switchRequested, this, [this](const QModelIndex& index, bool wanted) {
        const auto* switched = m_models.rules.row(m_order->mapToSource(index).row());
        if (switched == nullptr) return;
        services::AlertRule rule = switched->rule;
        rule.isEnabled = wanted;
        Q_EMIT ruleSaved(rule);
    });
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlertsPanel::refresh);
    connect(&m_models.rules, &QAbstractItemModel::rowsRemoved, this, &AlertsPanel::refresh);
    return page;
}

QWidget* AlertsPanel::buildChannels()
{
    auto* page = new QWidget(this);
    m_channels->setAccessibleName(tr("Channels"));
    m_channels->setModel(&m_models.channels);
    m_channels->setSortingEnabled(false);
    m_channels->setEmptyText(tr("No channel."));
    for (const auto& [column, width] : {std::pair{ChannelsModel::Channel, 84},
                                        {ChannelsModel::State, 150},
                                        {ChannelsModel::Least, 84},
                                        {ChannelsModel::Waiting, 62},
                                        {ChannelsModel::Sent, 74},
                                        {ChannelsModel::Told, 52},
                                        {ChannelsModel::Dropped, 66},
                                        {ChannelsModel::Failed, 56},
                                        {ChannelsModel::Why, 300}})
        m_channels->setColumnWidth(column, width);
    m_channels->setFitting({models::ChannelsModel::Waiting, models::ChannelsModel::Dropped, models::ChannelsModel::Told,
                            models::ChannelsModel::Least, models::ChannelsModel::Sent});
    m_test->setObjectName(QStringLiteral("testChannel"));
    m_test->setAccessibleName(tr("Send a test by the chosen channel"));
    auto* settings = new QPushButton(tr("Settings…"), page);
    settings->setAccessibleName(tr("Settings of notifications"));
    settings->setToolTip(tr("From what importance on, how many a minute, quiet hours, what a message says"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_test);
    row->addWidget(settings);
    row->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_channels, 1);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const auto* chosen = m_models.channels.row(m_channels->currentIndex().row()))
            Q_EMIT testWanted(models::toText(chosen->key()));
    });
    connect(settings, &QPushButton::clicked, this, &AlertsPanel::channelSettingsWanted);
    connect(m_channels->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlertsPanel::refresh);
    return page;
}

const models::AlertRuleRow* AlertsPanel::chosenRule() const
{
    return m_models.rules.row(m_order->mapToSource(m_rules->currentIndex()).row());
}

void AlertsPanel::refresh()
{
    const bool isChosen = chosenRule() != nullptr;
    m_change->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    m_test->setEnabled(m_channels->currentIndex().isValid());
}

QDialog* AlertsPanel::addAlert()
{
    services::AlertRule rule = services::usualRule(services::AlertKind::Price);
    if (!m_symbols.isEmpty()) rule.symbol = m_symbols.front().toStdString();
    return edit(rule);
}

QDialog* AlertsPanel::edit(const services::AlertRule& rule)
{
    auto* dialog = new AlertDialog(rule, m_symbols, window());
    connect(dialog, &AlertDialog::saved, this, &AlertsPanel::ruleSaved);
    dialog->open();
    return dialog;
}

void AlertsPanel::showTab(int tab) { m_tabs->setCurrentIndex(tab); }

void AlertsPanel::say(const QString& text, bool isProblem)
{
    m_status->setText(isProblem ? tr("✗ %1").arg(text) : tr("✓ %1").arg(text));
    m_status->show();
}

QVariantMap AlertsPanel::saveState() const
{
    return {{QStringLiteral("rules"), m_rules->saveColumns()},
            {QStringLiteral("events"), m_events->saveColumns()},
            {QStringLiteral("channels"), m_channels->saveColumns()},
            {QStringLiteral("tab"), m_tabs->currentIndex()}};
}

void AlertsPanel::restoreState(const QVariantMap& state)
{
    m_rules->restoreColumns(state.value(QStringLiteral("rules")).toByteArray());
    m_events->restoreColumns(state.value(QStringLiteral("events")).toByteArray());
    m_channels->restoreColumns(state.value(QStringLiteral("channels")).toByteArray());
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab"), 0).toInt());
}

} // namespace sextant::ui
