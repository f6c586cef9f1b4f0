#include "models/alert_models.h"

#include <array>
#include <map>
#include <utility>

#include "models/number_text.h"

namespace sextant::models {
namespace {

using services::AlertEvent;
using services::ChannelState;

QVariant number(std::uint64_t count) { return QVariant::fromValue<qulonglong>(count); }
QVariant instant(Time time) { return QVariant::fromValue<qlonglong>(time.ns); }

constexpr std::array<RowColumn<AlertRuleRow>, AlertRulesModel::ColumnCount> kAlertColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "On"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Whether it is watched"), false,
     [](const AlertRuleRow& r, const TimeText&) {
         return r.rule.isEnabled ? AlertRulesModel::tr("on", "alert") : AlertRulesModel::tr("off", "alert");
     }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Alert"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "What is told"), false,
     [](const AlertRuleRow& r, const TimeText&) { return AlertText::describe(r.rule); }, nullptr,
     [](const AlertRuleRow& r) { return r.rule.isEnabled ? Tone::Plain : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "State"),
     QT_TRANSLATE_NOOP(
         "sextant::models::AlertRulesModel",
         "Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until "
         "the value was far enough away."),
     false,
     [](const AlertRuleRow& r, const TimeText&) {
         return !r.rule.isEnabled ? AlertRulesModel::tr("off", "alert")
                : r.isArmed       ? AlertRulesModel::tr("armed", "alert")
                                  : AlertRulesModel::tr("waits", "alert");
     },
     nullptr, [](const AlertRuleRow& r) { return r.rule.isEnabled && r.isArmed ? Tone::Gain : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Importance"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "How much it matters: what may break the quiet hours"),
     false, [](const AlertRuleRow& r, const TimeText&) { return AlertText::of(r.rule.importance); },
     [](const AlertRuleRow& r) -> QVariant { return static_cast<int>(r.rule.importance); },
     [](const AlertRuleRow& r) { return AlertText::tone(r.rule.importance); }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Told by"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Where it is sent"), false,
     [](const AlertRuleRow& r, const TimeText&) { return AlertText::channels(r.rule); }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Fired"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "How often, as far as the history goes"), true,
     [](const AlertRuleRow& r, const TimeText&) { return countText(r.fired); },
     [](const AlertRuleRow& r) { return number(r.fired); }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Last"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "When it fired last, by the clock of this computer"), false,
     [](const AlertRuleRow& r, const TimeText& times) { return r.last ? times.full(*r.last) : unknownText(); },
     [](const AlertRuleRow& r) -> QVariant { return r.last ? instant(*r.last) : QVariant(); }, nullptr, true},
    {QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "Note"),
     QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", "What was written down with it"), false,
     [](const AlertRuleRow& r, const TimeText&) { return toText(r.rule.note); }, nullptr,
     [](const AlertRuleRow&) { return Tone::Muted; }},
}};

constexpr std::array<RowColumn<AlertEventRow>, AlertEventsModel::ColumnCount> kEventColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "When"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "By the clock of this computer"), false,
     [](const AlertEventRow& r, const TimeText& times) { return times.full(r.event.at); },
     [](const AlertEventRow& r) { return instant(r.event.at); }, nullptr, true},
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Event"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "A firing, or a change of the alert"), false,
     [](const AlertEventRow& r, const TimeText&) { return AlertText::of(r.event.kind); }, nullptr,
     [](const AlertEventRow& r) { return r.event.kind == AlertEvent::Kind::Fired ? Tone::Warning : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Alert"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Its number"), false,
     [](const AlertEventRow& r, const TimeText&) { return toText(r.event.rule); }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "What"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "What happened"), false,
     [](const AlertEventRow& r, const TimeText&) { return AlertText::what(r.event); }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Value"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "What was measured"), true,
     [](const AlertEventRow& r, const TimeText&) { return toText(r.event.value); }},
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Engine time"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "When it was so in the session"), false,
     [](const AlertEventRow& r, const TimeText& times) {
         return r.event.kind == AlertEvent::Kind::Fired ? times.full(r.event.engineTime) : unknownText();
     },
     [](const AlertEventRow& r) { return instant(r.event.engineTime); }, nullptr, true},
    {QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Who"),
     QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", "Who changed it"), false,
     [](const AlertEventRow& r, const TimeText&) { return r.event.who.empty() ? unknownText() : toText(r.event.who); },
     nullptr, [](const AlertEventRow&) { return Tone::Operator; }},
}};

constexpr std::array<RowColumn<ChannelRow>, ChannelsModel::ColumnCount> kChannelColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Channel"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Where messages go"), false,
     [](const ChannelRow& r, const TimeText&) { return AlertText::of(r.status.kind); }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "State"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "How it fares"), false,
     [](const ChannelRow& r, const TimeText&) {
         if (!r.isSetUp)
             return r.least == "off" ? ChannelsModel::tr("off", "channel") : ChannelsModel::tr("not set up", "channel");
         const QString state = AlertText::of(r.status.state);
         return r.status.until && *r.status.until > r.now ? ChannelsModel::tr("%1, %2 more", "waiting, 12 s more")
                                                                .arg(state, spokenDurationText(*r.status.until - r.now))
                                                          : state;
     },
     nullptr, [](const ChannelRow& r) { return r.isSetUp ? AlertText::tone(r.status.state) : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "From"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "What matters less is not told"), false,
     [](const ChannelRow& r, const TimeText&) {
         const auto least = services::importanceFromString(r.least);
         return least ? AlertText::of(*least) : ChannelsModel::tr("nothing", "importance");
     }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Waiting"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Messages that have not gone out"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.waiting); },
     [](const ChannelRow& r) { return number(r.status.waiting); }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Messages"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Sent"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.sent); },
     [](const ChannelRow& r) { return number(r.status.sent); }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Told"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "What they told of: bursts are told together"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.told); },
     [](const ChannelRow& r) { return number(r.status.told); }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Dropped"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "For which there was no room; what matters least goes first"),
     true,
     [](const ChannelRow& r, const TimeText&) {
         return countText(r.status.dropped[0] + r.status.dropped[1] + r.status.dropped[2]);
     },
     [](const ChannelRow& r) { return number(r.status.dropped[0] + r.status.dropped[1] + r.status.dropped[2]); },
     [](const ChannelRow& r) { return r.status.dropped[1] + r.status.dropped[2] > 0 ? Tone::Danger : Tone::Plain; }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Failed"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Given up after several tries, or refused"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.failed); },
     [](const ChannelRow& r) { return number(r.status.failed); },
     [](const ChannelRow& r) { return r.status.failed > 0 ? Tone::Warning : Tone::Plain; }},
    {QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", "What the service said last, and what to do"), false,
     [](const ChannelRow& r, const TimeText&) {
         if (!r.status.sentence.empty()) return toText(r.status.sentence);
         if (!r.isSetUp && r.least != "off" && services::isRemote(r.status.kind))
             return ChannelsModel::tr("Its secrets are missing. Store them, and apply.");
         return QString();
     }},
}};

} // namespace

AlertRulesModel::AlertRulesModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kAlertColumns, parent) {}

QVariant AlertRulesModel::extra(const AlertRuleRow& row, int column, int role) const
{
    if (column == Enabled && role == SwitchRole) return row.rule.isEnabled;
    if (column == Enabled && role == Qt::DisplayRole) return QString();
    return {};
}

std::vector<AlertEventRow> alertEventRows(std::vector<services::AlertEvent> events)
{
    // From the oldest on, so that a name does not change when others come.
    std::map<std::string, int> seen;
    std::vector<AlertEventRow> rows(events.size());
    for (std::size_t i = events.size(); i-- > 0;) {
        std::string name = std::to_string(events[i].at.ns) + ' ' + events[i].rule + ' ' + events[i].what;
        const int count = ++seen[name];
        rows[i] = {std::move(events[i]), name + ' ' + std::to_string(count)};
    }
    return rows;
}

AlertEventsModel::AlertEventsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kEventColumns, parent) {}

ChannelsModel::ChannelsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kChannelColumns, parent) {}

} // namespace sextant::models
