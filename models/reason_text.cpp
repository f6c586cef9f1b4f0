#include "models/reason_text.h"

#include <optional>

#include "models/number_text.h"
#include "models/reason_titles.h"
#include "models/state_text.h"

namespace sextant::models {

QString ReasonText::title(ReasonCode code)
{
    const ReasonTitle* known = findReasonTitle(code);
    return known == nullptr ? QString() : tr(known->title);
}

QString ReasonText::brief(ReasonCode code) { return title(code); }

bool ReasonText::isGate(ReasonCode code) { return code >= ReasonCode::GateRegime && code <= ReasonCode::GateSpread; }

bool ReasonText::isRiskRule(ReasonCode code)
{
    return code >= ReasonCode::R01MaxPosition && code <= ReasonCode::CalmMode;
}

ReasonCode ReasonText::verdict(const Reason& reason)
{
    for (std::size_t i = 0; i < reason.argCount; ++i) {
        const ReasonArg& each = reason.args[i];
        if (each.name == ArgName::Verdict && each.type == ReasonArg::Type::Code)
            return static_cast<ReasonCode>(each.integer);
    }
    return ReasonCode::None;
}

QString ReasonText::sign(ReasonCode verdict)
{
    switch (verdict) {
    case ReasonCode::Pass:
        return QStringLiteral("✓");
    case ReasonCode::Block:
        return QStringLiteral("✗");
    case ReasonCode::Warn:
        return QStringLiteral("!");
    case ReasonCode::Reduce:
        return QStringLiteral("↓");
    case ReasonCode::Skipped:
        return QStringLiteral("–");
    default:
        return {};
    }
}

Tone ReasonText::tone(ReasonCode verdict)
{
    switch (verdict) {
    case ReasonCode::Pass:
        return Tone::Plain;
    case ReasonCode::Block:
        return Tone::Danger;
    case ReasonCode::Warn:
    case ReasonCode::Reduce:
        return Tone::Warning;
    case ReasonCode::Skipped:
        return Tone::Muted;
    default:
        return Tone::Plain;
    }
}

QString ReasonText::sentence(const Reason& reason, const session::InstrumentPart* part)
{
    const QString name = title(reason.code);
    QString lead = name;
    switch (verdict(reason)) {
    case ReasonCode::Pass:
        lead = tr("%1 passed", "a gate or rule").arg(name);
        break;
    case ReasonCode::Block:
        lead = tr("%1 blocked it", "a gate or rule").arg(name);
        break;
    case ReasonCode::Warn:
        lead = tr("%1 warns", "a gate or rule").arg(name);
        break;
    case ReasonCode::Reduce:
        lead = tr("%1 reduced it", "a gate or rule").arg(name);
        break;
    case ReasonCode::Skipped:
        lead = tr("%1 skipped", "a gate or rule").arg(name);
        break;
    default:
        break;
    }
    const QString measured = detail(reason, part);
    return measured.isEmpty() ? lead : tr("%1: %2", "what a reason is, what was measured").arg(lead, measured);
}

QString ReasonText::headline(const session::SignalRow& row, const session::InstrumentPart* part,
                             const session::OrderRow* order)
{
    if (row.isTraded()) {
        const QString number = QString::number(row.order.value);
        if (order == nullptr) return tr("Traded: order %1.").arg(number);
        const QString side =
            order->side == market::Side::Buy ? tr("buy", "side in a sentence") : tr("sell", "side in a sentence");
        const QString quantity = part == nullptr ? unknownText() : lotsText(*part->instrument, order->quantity);
        const QString what = order->reduceOnly ? tr("Closes the position: order %1, %2 %3", "number, side, quantity")
                                               : tr("Traded: order %1, %2 %3", "number, side, quantity");
        const QString text = what.arg(number, side, quantity);
        if (order->state == trading::OrderState::Filled) return tr("%1.", "a sentence").arg(text);
        return tr("%1 — %2.", "a sentence, state of the order").arg(text, StateText::of(order->state));
    }
    const std::optional<Reason> cause = row.why.cause();
    const ReasonCode code = row.cause != ReasonCode::None ? row.cause : cause ? cause->code : ReasonCode::None;
    const ReasonTitle* known = findReasonTitle(code);
    if (known == nullptr) return tr("No order has come of it yet.");
    const QString clause = known->because != nullptr ? tr(known->because) : tr(known->title);
    const QString lead = row.isSignal() || code == ReasonCode::Duplicate ? tr("Not traded: %1", "a reason")
                                                                         : tr("No signal: %1", "a reason");
    const QString measured = cause && cause->code == code ? detail(*cause, part) : QString();
    const QString text = lead.arg(clause);
    return measured.isEmpty() ? tr("%1.", "a sentence").arg(text)
                              : tr("%1 — %2.", "a sentence, what was measured").arg(text, measured);
}

} // namespace sextant::models
