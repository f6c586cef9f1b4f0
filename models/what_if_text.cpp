#include "models/what_if_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

#include "engine/session/configuration/settings.h"
#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/setting_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::EffectKind;

/// The value of an enumeration that has this name in the engine's words.
template <class Named>
std::optional<Named> named(std::string_view name, int count)
{
    for (int i = 0; i < count; ++i)
        if (toString(static_cast<Named>(i)) == name) return static_cast<Named>(i);
    return std::nullopt;
}

/// A decimal of the engine's as people here write it, with its own digits behind the point.
QString decimalText(const std::string& decimal)
{
    const QString text = toText(decimal);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? numberText(value, static_cast<int>(text.section(QLatin1Char('.'), 1).size())) : text;
}

constexpr int kOrderStates = static_cast<int>(trading::OrderState::Rejected) + 1;

/// The state alone.
QString stateWord(EffectKind kind, const std::string& state)
{
    if (kind == EffectKind::SignalScored) {
        if (const auto action = named<session::SignalAction>(state, 4)) return StateText::of(*action);
    } else if (kind == EffectKind::OrderChanged) {
        if (const auto order = named<trading::OrderState>(state, kOrderStates)) return StateText::of(*order);
    } else if (kind == EffectKind::AgentOpinion) {
        if (const auto bias = named<decision::Bias>(state, 3)) return AgentText::of(*bias);
        if (const auto absence = named<decision::AgentAbsence>(state, 5)) return AgentText::of(*absence);
    }
    struct Word {
        const char* state;
        QString text;
    };
    const std::array<Word, 6> words{{{"passed", WhatIfText::tr("passed", "a gate")},
                                     {"blocked", WhatIfText::tr("blocked", "by a gate or a rule")},
                                     {"allowed", WhatIfText::tr("allowed", "by risk")},
                                     {"reduced", WhatIfText::tr("made smaller", "by risk")},
                                     {"approve", WhatIfText::tr("approved", "by the agents")},
                                     {"reject", WhatIfText::tr("rejected", "by the agents")}}};
    for (const Word& word : words)
        if (state == word.state) return word.text;
    if (state == "filled") return WhatIfText::tr("filled", "an order");
    return toText(state);
}

} // namespace

QString WhatIfText::kind(EffectKind kind)
{
    switch (kind) {
    case EffectKind::SignalScored:
        return tr("Signal", "kind of decision");
    case EffectKind::GateVerdict:
        return tr("Gates", "kind of decision");
    case EffectKind::RiskVerdict:
        return tr("Risk", "kind of decision");
    case EffectKind::OrderChanged:
        return tr("Order", "kind of decision");
    case EffectKind::Fill:
        return tr("Fill", "kind of decision");
    case EffectKind::ExitTriggered:
        return tr("Exit", "kind of decision");
    case EffectKind::NonTrade:
        return tr("Not traded", "kind of decision");
    case EffectKind::SignalRouted:
        return tr("Assignment", "kind of decision");
    case EffectKind::AgentOpinion:
        return tr("Opinion", "kind of decision");
    case EffectKind::MetaDecision:
        return tr("Agents", "kind of decision");
    default:
        return toText(session::toString(kind));
    }
}

QString WhatIfText::engine(session::Variant variant)
{
    switch (variant) {
    case session::Variant::A:
        return tr("A", "engine 1");
    case session::Variant::B:
        return tr("B", "engine 2");
    case session::Variant::Operator:
        return tr("Operator");
    case session::Variant::None:
        break;
    }
    return unknownText();
}

QString WhatIfText::outcome(EffectKind kind, const host::DecisionOutcome& outcome)
{
    if (!outcome.isPresent) return tr("—", "there is no such decision");
    QStringList words;
    if (kind == EffectKind::AgentOpinion && !outcome.detail.empty())
        if (const auto agent = decision::agentFromName(outcome.detail)) words << AgentText::name(*agent);
    if (!outcome.state.empty()) words << stateWord(kind, outcome.state);
    if (outcome.side != market::Side::None) words << StateText::of(outcome.side);
    if (outcome.code != ReasonCode::None) words << ReasonText::title(outcome.code);
    if (kind == EffectKind::MetaDecision && !outcome.detail.empty())
        words << toText(outcome.detail).toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!outcome.wanted.empty())
        words << tr("%1 of %2", "lots that risk granted, lots that were wanted")
                     .arg(decimalText(outcome.amount), decimalText(outcome.wanted));
    else if (!outcome.amount.empty())
        words << decimalText(outcome.amount);
    if (!outcome.price.empty()) words << tr("at %1", "a price").arg(decimalText(outcome.price));
    if (!outcome.stop.empty()) words << tr("stop %1", "its price").arg(decimalText(outcome.stop));
    if (!outcome.target.empty()) words << tr("target %1", "its price").arg(decimalText(outcome.target));
    return words.join(QStringLiteral(" · "));
}

QString WhatIfText::symbol(const host::WhatIfResult& result, InstrumentId instrument)
{
    const auto found = result.symbols.find(instrument.value);
    return found == result.symbols.end() ? unknownText() : QString::fromStdString(found->second);
}

QString WhatIfText::book(const host::WhatIfBook& book)
{
    if (book.isShadow) return tr("engine 2's shadow");
    return book.account.empty() ? tr("main account") : toText(book.account);
}

QString WhatIfText::weight(std::string_view name)
{
    if (name == "smc") return tr("Weight of smart money concepts");
    if (name == "elliott") return tr("Weight of Elliott waves");
    if (name == "harmonic") return tr("Weight of harmonic patterns");
    if (name == "detector") return tr("Weight of all detectors together");
    if (name == "technical") return tr("Weight of the technical score");
    return toText(name);
}

QString WhatIfText::changes(const host::WhatIfChange& change)
{
    QStringList parts;
    for (const auto& [name, value] : change.flags)
        parts << tr("%1 %2", "flag, on or off").arg(toText(name), value == "on" ? tr("on", "flag") : tr("off", "flag"));
    for (const auto& [key, value] : change.settings) {
        const session::SettingDefinition* setting = session::findSetting(key);
        if (setting == nullptr) continue;
        parts << tr("%1 = %2", "setting, value")
                     .arg(SettingText::name(*setting), SettingText::value(*setting, toText(value)));
    }
    for (const auto& [name, value] : change.weights)
        parts << tr("%1 = %2", "setting, value").arg(weight(name), toText(value));
    if (!change.experiment.empty()) parts << tr("rule of the experiment = %1").arg(toText(change.experiment));
    return parts.join(QStringLiteral(" · "));
}

QString WhatIfText::settingBehind(ReasonCode code)
{
    switch (code) {
    case ReasonCode::GateSignal:
        return QStringLiteral("gates.min_signal_score");
    case ReasonCode::GateCooldown:
        return QStringLiteral("gates.cooldown_bars");
    case ReasonCode::GateSpread:
        return QStringLiteral("gates.spread_max_bps");
    default:
        return {};
    }
}

QString WhatIfText::sums(const host::WhatIfResult& result)
{
    QStringList parts;
    for (const host::WhatIfBook& book : result.books)
        if (book.difference().units != 0)
            parts << tr("%1 %2 %3", "account, amount, currency")
                         .arg(WhatIfText::book(book), signedCashText(book.difference()), toText(book.currency));
    return parts.isEmpty() ? tr("no account would stand otherwise") : parts.join(QStringLiteral(" · "));
}

QString WhatIfText::summary(const host::WhatIfResult& result, const TimeText& times)
{
    QStringList out;
    if (result.isOtherVersion)
        out << tr("The session was decided by another version of Sextant: “as it was” is what this version makes of "
                  "it.");
    if (result.isWithoutExperiment)
        out << tr("No experiment ran in the session, so that its rule changes nothing; change “router.mode” or "
                  "“router.split_percent” instead.");
    if (result.differing() == 0) {
        out << tr("All %1 decisions would have been the same.").arg(countText(result.same));
    } else {
        out << tr("%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 changed.")
                   .arg(countText(result.same), countText(result.differing()), countText(result.onlyBase),
                        countText(result.onlyChanged), countText(result.different));
        out << tr("Result: %1.").arg(sums(result));
    }
    if (result.restated > 0)
        out << tr("%1 of the changed ones came to the same for other reasons.").arg(countText(result.restated));
    if (!result.causes.empty() && !result.causes.front().key.empty()) {
        const host::WhatIfCause& first = result.causes.front();
        out << tr("First cause: %1 at %2.").arg(symbol(result, first.instrument), times.full(first.time));
    }
    if (result.differing() > result.differences.size())
        out << tr("The first %1 are listed.").arg(countText(result.differences.size()));
    if (!result.refused.empty())
        out << tr("%n command(s) had nothing to act on and were left out.", nullptr,
                  static_cast<int>(result.refused.size()));
    return out.join(QLatin1Char(' '));
}

} // namespace sextant::models
