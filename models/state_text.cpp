#include "models/state_text.h"

#include "models/number_text.h"

namespace sextant::models {

using session::CommandKind;
using session::SignalAction;
using session::SignalSource;
using session::Variant;
using trading::OrderState;

QString StateText::of(OrderState state)
{
    switch (state) {
    case OrderState::Created:
        return tr("created", "order");
    case OrderState::RiskRejected:
        return tr("refused by risk", "order");
    case OrderState::PendingExecution:
        return tr("sent", "order");
    case OrderState::Working:
        return tr("working", "order");
    case OrderState::PartiallyFilled:
        return tr("partly filled", "order");
    case OrderState::CancelPending:
        return tr("cancelling", "order");
    case OrderState::Filled:
        return tr("filled", "order");
    case OrderState::Cancelled:
        return tr("cancelled", "order");
    case OrderState::Expired:
        return tr("expired", "order");
    case OrderState::Failed:
        return tr("failed", "order");
    case OrderState::Rejected:
        return tr("rejected", "order");
    }
    return unknownText();
}

QString StateText::of(trading::PositionState state)
{
    using enum trading::PositionState;
    switch (state) {
    case Open:
        return tr("open", "position");
    case Closing:
        return tr("closing", "position");
    case Closed:
        return tr("closed", "position");
    case Assigned:
        return tr("assigned", "position");
    case Expired:
        return tr("expired", "position");
    }
    return unknownText();
}

QString StateText::of(trading::KillState state)
{
    using enum trading::KillState;
    switch (state) {
    case Disarmed:
        return tr("ready", "kill switch");
    case Triggered:
        return tr("KILLED", "kill switch");
    case Acknowledged:
        return tr("killed, acknowledged", "kill switch");
    }
    return unknownText();
}

QString StateText::of(trading::OrderKind kind)
{
    switch (kind) {
    case trading::OrderKind::Market:
        return tr("market", "order kind");
    case trading::OrderKind::Limit:
        return tr("limit", "order kind");
    case trading::OrderKind::Stop:
        return tr("stop", "order kind");
    case trading::OrderKind::StopLimit:
        return tr("stop limit", "order kind");
    case trading::OrderKind::TrailingStop:
        return tr("trailing stop", "order kind");
    case trading::OrderKind::MarketOnClose:
        return tr("on close", "order kind: at the market's close");
    }
    return unknownText();
}

QString StateText::of(trading::TimeInForce tif)
{
    switch (tif) {
    case trading::TimeInForce::Day:
        return tr("DAY", "time in force");
    case trading::TimeInForce::GoodTillCancelled:
        return tr("GTC", "time in force");
    case trading::TimeInForce::ImmediateOrCancel:
        return tr("IOC", "time in force: immediate or cancel");
    case trading::TimeInForce::FillOrKill:
        return tr("FOK", "time in force: fill or kill");
    case trading::TimeInForce::GoodTillDate:
        return tr("GTD", "time in force: good till date");
    case trading::TimeInForce::AtTheOpen:
        return tr("OPG", "time in force: at the open");
    }
    return unknownText();
}

QString StateText::of(trading::FillModel model) { return toText(trading::toString(model)); }

QString StateText::of(market::Side side)
{
    switch (side) {
    case market::Side::Buy:
        return tr("BUY", "side");
    case market::Side::Sell:
        return tr("SELL", "side");
    case market::Side::None:
        break;
    }
    return unknownText();
}

QString StateText::of(SignalAction action)
{
    switch (action) {
    case SignalAction::Hold:
        return tr("HOLD", "signal");
    case SignalAction::Buy:
        return tr("LONG", "signal");
    case SignalAction::Sell:
        return tr("SHORT", "signal");
    case SignalAction::Close:
        return tr("CLOSE", "signal");
    }
    return unknownText();
}

QString StateText::of(Variant variant)
{
    switch (variant) {
    case Variant::None:
        break;
    case Variant::A:
        return tr("A", "engine 1");
    case Variant::B:
        return tr("B", "engine 2, shadow");
    case Variant::Operator:
        return tr("operator", "who acted");
    }
    return unknownText();
}

QString StateText::of(SignalSource source)
{
    switch (source) {
    case SignalSource::Score:
        return tr("score", "source of a signal");
    case SignalSource::File:
        return tr("file", "source of a signal");
    case SignalSource::Socket:
        return tr("local socket", "source of a signal");
    case SignalSource::Operator:
        return tr("operator", "source of a signal");
    case SignalSource::Webhook:
        return tr("webhook", "source of a signal");
    }
    return unknownText();
}

QString StateText::of(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Order:
        return tr("place order", "command");
    case CommandKind::Cancel:
        return tr("cancel order", "command");
    case CommandKind::Close:
        return tr("close position", "command");
    case CommandKind::Flatten:
        return tr("close everything", "command");
    case CommandKind::Kill:
        return tr("kill", "command");
    case CommandKind::Acknowledge:
        return tr("acknowledge kill", "command");
    case CommandKind::Unlock:
        return tr("unlock", "command");
    case CommandKind::Flag:
        return tr("change a flag", "command");
    case CommandKind::Setting:
        return tr("change a setting", "command");
    case CommandKind::Settings:
        return tr("change several settings", "command");
    case CommandKind::Replace:
        return tr("replace order", "command");
    case CommandKind::Protect:
        return tr("move stop and target", "command");
    case CommandKind::Reverse:
        return tr("reverse position", "command");
    case CommandKind::Correct:
        return tr("correct position", "command");
    case CommandKind::Capital:
        return tr("move capital", "command");
    case CommandKind::OpenAccount:
        return tr("open account", "command");
    case CommandKind::Note:
        return tr("write a note", "command");
    case CommandKind::Verify:
        return tr("settle unverified orders", "command");
    case CommandKind::CalmEnd:
        return tr("end calm mode", "command");
    case CommandKind::Hold:
        return tr("hold instrument", "command");
    case CommandKind::Funding:
        return tr("book funding", "command");
    case CommandKind::Experiment:
        return tr("route an experiment", "command");
    case CommandKind::Agent:
        return tr("switch an agent", "command");
    case CommandKind::Legs:
        return tr("order of several legs", "command");
    }
    return unknownText();
}

Tone StateText::tone(OrderState state)
{
    switch (state) {
    case OrderState::Filled:
        return Tone::Gain;
    case OrderState::RiskRejected:
    case OrderState::Failed:
    case OrderState::Rejected:
        return Tone::Danger;
    case OrderState::PendingExecution:
    case OrderState::Working:
    case OrderState::PartiallyFilled:
        return Tone::Accent;
    case OrderState::CancelPending:
        return Tone::Warning;
    case OrderState::Created:
    case OrderState::Cancelled:
    case OrderState::Expired:
        return Tone::Muted;
    }
    return Tone::Plain;
}

Tone StateText::tone(market::Side side)
{
    return side == market::Side::Buy ? Tone::Gain : side == market::Side::Sell ? Tone::Loss : Tone::Muted;
}

Tone StateText::tone(SignalAction action)
{
    return action == SignalAction::Buy    ? Tone::Gain
           : action == SignalAction::Sell ? Tone::Loss
           : action == SignalAction::Hold ? Tone::Muted
                                          : Tone::Plain;
}

Tone StateText::tone(Variant variant)
{
    return variant == Variant::A          ? Tone::VariantA
           : variant == Variant::B        ? Tone::VariantB
           : variant == Variant::Operator ? Tone::Operator
                                          : Tone::Muted;
}

Tone StateText::toneOfResult(double value) { return value > 0.0 ? Tone::Gain : value < 0.0 ? Tone::Loss : Tone::Plain; }

} // namespace sextant::models
