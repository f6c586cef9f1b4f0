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

#define TEXT(text) QT_TRANSLATE_NOOP("sextant::models::AlertRulesModel", text)
constexpr std::array<RowColumn<AlertRuleRow>, AlertRulesModel::ColumnCount> kAlertColumns{{
    {TEXT("On"), TEXT("Whether it is watched"), false,
     [](const AlertRuleRow& r, const TimeText&) {
         return r.rule.isEnabled ? AlertRulesModel::tr("on", "alert") : AlertRulesModel::tr("off", "alert");
     }},
    {TEXT("Alert"), TEXT("What is told"), false,
     [](const AlertRuleRow& r, const TimeText&) { return AlertText::describe(r.rule); }, nullptr,
     [](const AlertRuleRow& r) { return r.rule.isEnabled ? Tone::Plain : Tone::Muted; }},
    {TEXT("State"),
     TEXT("Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until "
          "the value was far enough away."),
     false,
     [](const AlertRuleRow& r, const TimeText&) {
         return !r.rule.isEnabled ? AlertRulesModel::tr("off", "alert")
                : r.isArmed       ? AlertRulesModel::tr("armed", "alert")
                                  : AlertRulesModel::tr("waits", "alert");
     },
     nullptr, [](const AlertRuleRow& r) { return r.rule.isEnabled && r.isArmed ? Tone::Gain : Tone::Muted; }},
    {TEXT("Importance"), TEXT("How much it matters: what may break the quiet hours"), false,
     [](const AlertRuleRow& r, const TimeText&) { return AlertText::of(r.rule.importance); },
     [](const AlertRuleRow& r) -> QVariant { return static_cast<int>(r.rule.importance); },
     [](const AlertRuleRow& r) { return AlertText::tone(r.rule.importance); }},
    {TEXT("Told by"), TEXT("Where it is sent"), false,
     [](const AlertRuleRow& r, const TimeText&) { return AlertText::channels(r.rule); }},
    {TEXT("Fired"), TEXT("How often, as far as the history goes"), true,
     [](const AlertRuleRow& r, const TimeText&) { return countText(r.fired); },
     [](const AlertRuleRow& r) { return number(r.fired); }},
    {TEXT("Last"), TEXT("When it fired last, by the clock of this computer"), false,
     [](const AlertRuleRow& r, const TimeText& times) { return r.last ? times.full(*r.last) : unknownText(); },
     [](const AlertRuleRow& r) -> QVariant { return r.last ? instant(*r.last) : QVariant(); }, nullptr, true},
    {TEXT("Note"), TEXT("What was written down with it"), false,
     [](const AlertRuleRow& r, const TimeText&) { return toText(r.rule.note); }, nullptr,
     [](const AlertRuleRow&) { return Tone::Muted; }},
}};
#undef TEXT

#define TEXT(text) QT_TRANSLATE_NOOP("sextant::models::AlertEventsModel", text)
constexpr std::array<RowColumn<AlertEventRow>, AlertEventsModel::ColumnCount> kEventColumns{{
    {TEXT("When"), TEXT("By the clock of this computer"), false,
     [](const AlertEventRow& r, const TimeText& times) { return times.full(r.event.at); },
     [](const AlertEventRow& r) { return instant(r.event.at); }, nullptr, true},
    {TEXT("Event"), TEXT("A firing, or a change of the alert"), false,
     [](const AlertEventRow& r, const TimeText&) { return AlertText::of(r.event.kind); }, nullptr,
     [](const AlertEventRow& r) { return r.event.kind == AlertEvent::Kind::Fired ? Tone::Warning : Tone::Muted; }},
    {TEXT("Alert"), TEXT("Its number"), false,
     [](const AlertEventRow& r, const TimeText&) { return toText(r.event.rule); }},
    {TEXT("What"), TEXT("What happened"), false,
     [](const AlertEventRow& r, const TimeText&) { return toText(r.event.what); }},
    {TEXT("Value"), TEXT("What was measured"), true,
     [](const AlertEventRow& r, const TimeText&) { return toText(r.event.value); }},
    {TEXT("Engine time"), TEXT("When it was so in the session"), false,
     [](const AlertEventRow& r, const TimeText& times) {
         return r.event.kind == AlertEvent::Kind::Fired ? times.full(r.event.engineTime) : unknownText();
     },
     [](const AlertEventRow& r) { return instant(r.event.engineTime); }, nullptr, true},
    {TEXT("Who"), TEXT("Who changed it"), false,
     [](const AlertEventRow& r, const TimeText&) { return r.event.who.empty() ? unknownText() : toText(r.event.who); },
     nullptr, [](const AlertEventRow&) { return Tone::Operator; }},
}};
#undef TEXT

#define TEXT(text) QT_TRANSLATE_NOOP("sextant::models::ChannelsModel", text)
constexpr std::array<RowColumn<ChannelRow>, ChannelsModel::ColumnCount> kChannelColumns{{
    {TEXT("Channel"), TEXT("Where messages go"), false,
     [](const ChannelRow& r, const TimeText&) { return AlertText::of(r.status.kind); }},
    {TEXT("State"), TEXT("How it fares"), false,
     [](const ChannelRow& r, const TimeText&) {
         if (!r.isSetUp)
             return r.least == "off" ? ChannelsModel::tr("off", "channel") : ChannelsModel::tr("not set up", "channel");
         const QString state = AlertText::of(r.status.state);
         return r.status.until && *r.status.until > r.now ? ChannelsModel::tr("%1, %2 more", "waiting, 12 s more")
                                                                .arg(state, spokenDurationText(*r.status.until - r.now))
                                                          : state;
     },
     nullptr, [](const ChannelRow& r) { return r.isSetUp ? AlertText::tone(r.status.state) : Tone::Muted; }},
    {TEXT("From"), TEXT("What matters less is not told"), false,
     [](const ChannelRow& r, const TimeText&) {
         const auto least = services::importanceFromString(r.least);
         return least ? AlertText::of(*least) : ChannelsModel::tr("nothing", "importance");
     }},
    {TEXT("Waiting"), TEXT("Messages that have not gone out"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.waiting); },
     [](const ChannelRow& r) { return number(r.status.waiting); }},
    {TEXT("Messages"), TEXT("Sent"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.sent); },
     [](const ChannelRow& r) { return number(r.status.sent); }},
    {TEXT("Told"), TEXT("What they told of: bursts are told together"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.told); },
     [](const ChannelRow& r) { return number(r.status.told); }},
    {TEXT("Dropped"), TEXT("For which there was no room; what matters least goes first"), true,
     [](const ChannelRow& r, const TimeText&) {
         return countText(r.status.dropped[0] + r.status.dropped[1] + r.status.dropped[2]);
     },
     [](const ChannelRow& r) { return number(r.status.dropped[0] + r.status.dropped[1] + r.status.dropped[2]); },
     [](const ChannelRow& r) { return r.status.dropped[1] + r.status.dropped[2] > 0 ? Tone::Danger : Tone::Plain; }},
    {TEXT("Failed"), TEXT("Given up after several tries, or refused"), true,
     [](const ChannelRow& r, const TimeText&) { return countText(r.status.failed); },
     [](const ChannelRow& r) { return number(r.status.failed); },
     [](const ChannelRow& r) { return r.status.failed > 0 ? Tone::Warning : Tone::Plain; }},
    {TEXT("Why"), TEXT("What the service said last, and what to do"), false,
     [](const ChannelRow& r, const TimeText&) {
         if (!r.status.sentence.empty()) return toText(r.status.sentence);
         if (!r.isSetUp && r.least != "off" && services::isRemote(r.status.kind))
             return ChannelsModel::tr("Its secrets are missing. Store them, and apply.");
         return QString();
     }},
}};
#undef TEXT

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
