#pragma once

#include <optional>
#include <string>

#include "models/alert_text.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// One alert and what became of it.
struct AlertRuleRow {
    services::AlertRule rule;
    bool isArmed = false;
    std::uint64_t fired = 0; ///< as far as the history goes
    std::optional<Time> last;
    [[nodiscard]] const std::string& key() const { return rule.id; }
};

class AlertRulesModel final : public KeyedTable<AlertRuleRow> {
    Q_OBJECT
public:
    enum Column { Enabled, What, State, ImportanceColumn, Channels, Fired, Last, Note, ColumnCount };
    explicit AlertRulesModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const AlertRuleRow& row, int column, int role) const override;
};

/// One line of the history of alerts.
struct AlertEventRow {
    services::AlertEvent event;
    std::string name; ///< unique
    [[nodiscard]] const std::string& key() const { return name; }
};
/// Newest first, with names of their own.
[[nodiscard]] std::vector<AlertEventRow> alertEventRows(std::vector<services::AlertEvent> events);

class AlertEventsModel final : public KeyedTable<AlertEventRow> {
    Q_OBJECT
public:
    enum Column { At, Event, Rule, What, Value, EngineTime, Who, ColumnCount };
    explicit AlertEventsModel(QObject* parent = nullptr);
};

/// One channel: whether it is set up, and how it fares.
struct ChannelRow {
    services::ChannelStatus status;
    bool isSetUp = false; ///< its secrets are there and it is not off
    std::string least;    ///< "warning"; "off"
    Time now;
    [[nodiscard]] std::string key() const { return std::string(services::toString(status.kind)); }
};

class ChannelsModel final : public KeyedTable<ChannelRow> {
    Q_OBJECT
public:
    enum Column { Channel, State, Least, Waiting, Sent, Told, Dropped, Failed, Why, ColumnCount };
    explicit ChannelsModel(QObject* parent = nullptr);
};

} // namespace sextant::models
