#pragma once

#include <QVariantMap>
#include <QWidget>

#include <functional>

#include "models/alert_models.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace sextant::models {
class TextFilterProxy;
}

namespace sextant::ui {

class TableView;
class ThemeController;

/// What people want to be told of, when it was told, and by what channels.
class AlertsPanel final : public QWidget {
    Q_OBJECT
public:
    struct Models {
        models::AlertRulesModel& rules;
        models::AlertEventsModel& events;
        models::ChannelsModel& channels;
    };
    AlertsPanel(const ThemeController& theme, const Models& models, QWidget* parent = nullptr);

    /// What can be chosen as a symbol.
    void setSymbols(const QStringList& symbols) { m_symbols = symbols; }
    /// Something was done, or could not be; a sentence.
    void say(const QString& text, bool isProblem);
    /// Opens the dialog for a new alert; returned for those who take pictures.
    QDialog* addAlert();
    void showTab(int tab);
    [[nodiscard]] TableView* rulesView() const { return m_rules; }
    [[nodiscard]] TableView* channelsView() const { return m_channels; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// Without an id: a new one.
    void ruleSaved(const sextant::services::AlertRule& rule);
    void removeWanted(const QString& id);
    void undoWanted();
    /// "slack"
    void testWanted(const QString& channel);
    void channelSettingsWanted();

private:
    [[nodiscard]] QWidget* buildRules();
    [[nodiscard]] QWidget* buildChannels();
    [[nodiscard]] const models::AlertRuleRow* chosenRule() const;
    QDialog* edit(const services::AlertRule& rule);
    void refresh();

    Models m_models;
    QStringList m_symbols;
    QTabWidget* m_tabs;
    models::TextFilterProxy* m_order;
    models::TextFilterProxy* m_eventOrder;
    TableView* m_rules;
    TableView* m_events;
    TableView* m_channels;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_test;
    QLabel* m_status;
};

} // namespace sextant::ui
