#include "models/alert_text.h"

#include "models/number_text.h"
#include "models/regime_text.h"
#include "models/state_text.h"

namespace sextant::models {

using services::AlertEvent;
using services::AlertKind;
using services::AlertSense;
using services::ChannelKind;
using services::ChannelState;
using services::Importance;

QString AlertText::of(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Price:
        return tr("Price");
    case AlertKind::Score:
        return tr("Score");
    case AlertKind::Indicator:
        return tr("Indicator");
    case AlertKind::Signal:
        return tr("Signal");
    case AlertKind::Regime:
        return tr("Change of regime");
    case AlertKind::Risk:
        return tr("Loss budget");
    case AlertKind::Feed:
        return tr("Loss of a feed");
    }
    return {};
}

QString AlertText::of(AlertSense sense)
{
    return sense == AlertSense::Above ? tr("rises to or above", "level") : tr("falls to or below", "level");
}

QString AlertText::of(Importance importance)
{
    switch (importance) {
    case Importance::Info:
        return tr("information", "importance");
    case Importance::Warning:
        return tr("warning", "importance");
    case Importance::Critical:
        return tr("critical", "importance");
    }
    return {};
}

QString AlertText::of(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop:
        return tr("Desktop");
    case ChannelKind::Sound:
        return tr("Sound");
    case ChannelKind::Slack:
        return tr("Slack");
    case ChannelKind::Discord:
        return tr("Discord");
    case ChannelKind::Telegram:
        return tr("Telegram");
    }
    return {};
}

QString AlertText::of(ChannelState state)
{
    switch (state) {
    case ChannelState::Ready:
        return tr("ready", "channel");
    case ChannelState::Quiet:
        return tr("quiet hours", "channel");
    case ChannelState::Waiting:
        return tr("waiting", "channel");
    case ChannelState::Failing:
        return tr("failing", "channel");
    case ChannelState::Disabled:
        return tr("disabled", "channel");
    }
    return {};
}

QString AlertText::of(AlertEvent::Kind kind)
{
    switch (kind) {
    case AlertEvent::Kind::Added:
        return tr("added", "alert");
    case AlertEvent::Kind::Changed:
        return tr("changed", "alert");
    case AlertEvent::Kind::Removed:
        return tr("removed", "alert");
    case AlertEvent::Kind::Fired:
        return tr("fired", "alert");
    }
    return {};
}

QString AlertText::describe(const services::AlertRule& rule)
{
    const QString where = rule.symbol.empty() ? tr("any instrument") : toText(rule.symbol);
    const QString level = toText(services::plainNumber(rule.level));
    switch (rule.kind) {
    case AlertKind::Price:
        return tr("%1: price %2 %3", "symbol, rises to or above, level").arg(where, of(rule.sense), level);
    case AlertKind::Score:
        return tr("%1: score %2 %3", "symbol, rises to or above, level").arg(where, of(rule.sense), level);
    case AlertKind::Indicator:
        return tr("%1: %2 %3 %4", "symbol, indicator, rises to or above, level")
            .arg(where, toText(rule.indicator), of(rule.sense), level);
    case AlertKind::Signal:
        return tr("%1: a signal", "symbol").arg(where);
    case AlertKind::Regime:
        return tr("%1: another regime", "symbol").arg(where);
    case AlertKind::Risk:
        return tr("used share of the day's loss budget %1 %2", "rises to or above, level").arg(of(rule.sense), level);
    case AlertKind::Feed:
        return tr("%1 lost for %2 s", "feed, seconds")
            .arg(rule.symbol.empty() ? tr("any feed") : toText(rule.symbol), level);
    }
    return {};
}

QString AlertText::sentence(const services::AlertFact& fact)
{
    using services::AlertFactKind;
    if (fact.arguments.size() != services::argumentsOf(fact.kind)) return {};
    const auto of = [&fact](std::size_t i) { return toText(fact.arguments[i]); };
    const auto direction = [&fact](std::size_t i) {
        using analysis::RegimeDirection;
        const std::string& name = fact.arguments[i];
        return RegimeText::of(name == "BULL"       ? RegimeDirection::Bull
                              : name == "BEAR"     ? RegimeDirection::Bear
                              : name == "SIDEWAYS" ? RegimeDirection::Sideways
                                                   : RegimeDirection::Unknown);
    };
    const auto action = [&fact](std::size_t i) {
        using session::SignalAction;
        for (const SignalAction each : {SignalAction::Buy, SignalAction::Sell, SignalAction::Close})
            if (fact.arguments[i] == toString(each)) return StateText::of(each);
        return toText(fact.arguments[i]);
    };
    switch (fact.kind) {
    case AlertFactKind::None:
        return {};
    case AlertFactKind::Reached:
        return tr("%1 reached %2.", "symbol, price").arg(of(0), of(1));
    case AlertFactKind::Trades:
        return tr("%1 trades at %2.", "symbol, price").arg(of(0), of(1));
    case AlertFactKind::Indicator:
        return tr("%1 has %2 at %3.", "symbol, indicator, value").arg(of(0), of(1), of(2));
    case AlertFactKind::Score:
        return tr("%1 has a score of %2.", "symbol, number").arg(of(0), of(1));
    case AlertFactKind::Regime:
        return tr("%1: the regime went from %2 to %3.", "symbol, direction, direction")
            .arg(of(0), direction(1), direction(2));
    case AlertFactKind::SignalTraded:
        return tr("%1: signal %2 with a score of %3, traded.", "symbol, BUY, number").arg(of(0), action(1), of(2));
    case AlertFactKind::SignalDeclined:
        return tr("%1: signal %2 with a score of %3, not traded.", "symbol, BUY, number").arg(of(0), action(1), of(2));
    case AlertFactKind::LossUsed:
        return tr("%1% of the loss allowed for the day are used.").arg(of(0));
    case AlertFactKind::FeedLost:
        return tr("%1 has been lost for %2 s: prices stand still.", "feed, seconds").arg(of(0), of(1));
    }
    return {};
}

QString AlertText::what(const AlertEvent& event)
{
    if (event.kind == AlertEvent::Kind::Fired) {
        const QString said = sentence(event.fact);
        return said.isEmpty() ? toText(event.what) : said;
    }
    const auto rule = services::alertRuleFromJson(event.after.empty() ? event.before : event.after);
    return rule ? describe(*rule) : toText(event.what);
}

QString AlertText::channels(const services::AlertRule& rule)
{
    if (rule.channels.empty()) return tr("all channels");
    QStringList names;
    for (const ChannelKind kind : rule.channels)
        names << of(kind);
    return names.join(QStringLiteral(", "));
}

QString AlertText::unit(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Price:
        return tr("in quote currency; hysteresis in percent of it");
    case AlertKind::Score:
        return tr("a score between 0 and 1");
    case AlertKind::Indicator:
        return tr("in the indicator's own unit");
    case AlertKind::Risk:
        return tr("a share of the budget: 0.8 is 80%");
    case AlertKind::Feed:
        return tr("seconds for which it is stale or down");
    case AlertKind::Signal:
    case AlertKind::Regime:
        return tr("no level: each one is told");
    }
    return {};
}

Tone AlertText::tone(Importance importance)
{
    return importance == Importance::Critical  ? Tone::Danger
           : importance == Importance::Warning ? Tone::Warning
                                               : Tone::Plain;
}

Tone AlertText::tone(ChannelState state)
{
    switch (state) {
    case ChannelState::Ready:
        return Tone::Gain;
    case ChannelState::Quiet:
        return Tone::Muted;
    case ChannelState::Waiting:
    case ChannelState::Failing:
        return Tone::Warning;
    case ChannelState::Disabled:
        return Tone::Danger;
    }
    return Tone::Plain;
}

} // namespace sextant::models
