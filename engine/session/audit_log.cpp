#include "engine/session/audit_log.h"

#include <algorithm>

namespace sextant::session {
namespace {

const ReasonArg* argOf(const Reason& reason, ArgName name)
{
    for (std::size_t i = 0; i < reason.argCount; ++i)
        if (reason.args[i].name == name) return &reason.args[i];
    return nullptr;
}

double numberOf(const Reason& reason, ArgName name)
{
    const ReasonArg* found = argOf(reason, name);
    if (found == nullptr) return 0.0;
    return found->type == ReasonArg::Type::Number ? found->number : static_cast<double>(found->integer);
}

ReasonCode codeIn(const Reason& reason, ArgName name)
{
    const ReasonArg* found = argOf(reason, name);
    return found != nullptr && found->type == ReasonArg::Type::Code ? static_cast<ReasonCode>(found->integer)
                                                                    : ReasonCode::None;
}

void measure(AuditRow& row, const Reason& reason)
{
    row.isMeasured = argOf(reason, ArgName::Measured) != nullptr;
    row.measured = numberOf(reason, ArgName::Measured);
    row.limit = numberOf(reason, ArgName::Limit);
}

bool isAboutData(ReasonCode code) { return code >= ReasonCode::DataGap && code <= ReasonCode::CrossedQuote; }

AuditRow rowOf(const Effect& effect, AuditKind kind, ReasonCode what, std::span<const Reason> reasons)
{
    AuditRow row;
    row.seq = effect.seq;
    row.time = effect.time;
    row.kind = kind;
    row.variant = effect.variant;
    row.account = effect.account;
    row.instrument = effect.instrument;
    row.what = what;
    row.reasons = ReasonRows(reasons);
    return row;
}

AuditKind kindOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::LimitNear:
        return AuditKind::Alert;
    case ReasonCode::KillTriggered:
    case ReasonCode::InstrumentHeld:
    case ReasonCode::CalmMode:
    case ReasonCode::R03MaxDailyLoss:
    case ReasonCode::R04MaxWeeklyLoss:
    case ReasonCode::R08Drawdown:
    case ReasonCode::FeedDead:
    case ReasonCode::ClockJumped:
    case ReasonCode::DesktopSuspended:
        return AuditKind::Stop;
    default:
        return AuditKind::Incident;
    }
}

void addVerdict(const Effect& effect, const RiskVerdict& verdict, std::span<const Reason> reasons,
                const Command* command, std::vector<AuditRow>& out)
{
    bool isTold = false;
    for (const Reason& reason : reasons) {
        const ReasonCode said = codeIn(reason, ArgName::Verdict);
        if (said != ReasonCode::Block && said != ReasonCode::Reduce && said != ReasonCode::Warn) continue;
        AuditRow row = rowOf(effect,
                             said == ReasonCode::Block    ? AuditKind::Block
                             : said == ReasonCode::Reduce ? AuditKind::Reduce
                                                          : AuditKind::Warn,
                             reason.code, std::span(&reason, 1));
        row.signal = verdict.signal;
        row.order = verdict.order;
        measure(row, reason);
        row.before = Lots{static_cast<std::int64_t>(numberOf(reason, ArgName::Before))};
        row.after = Lots{static_cast<std::int64_t>(numberOf(reason, ArgName::After))};
        if (command != nullptr) row.actor = command->actor;
        isTold = isTold || row.what == verdict.blockedBy;
        out.push_back(std::move(row));
    }
    // No size, no edge, a rate that is too old: what no rule says by itself.
    if (verdict.allowed || isTold) return;
    AuditRow row = rowOf(effect, AuditKind::Block, verdict.blockedBy, reasons.first(reasons.empty() ? 0 : 1));
    row.signal = verdict.signal;
    if (command != nullptr) row.actor = command->actor;
    out.push_back(std::move(row));
}

} // namespace

bool isEcho(const Effect& effect, const Incident& incident, const Effects& effects)
{
    if (effect.variant != Variant::B) return false;
    const auto all = effects.all();
    return std::any_of(all.begin(), all.end(), [&](const Effect& other) {
        const auto* first = std::get_if<Incident>(&other.body);
        return first != nullptr && first->code == incident.code && other.variant != Variant::B &&
               other.instrument == effect.instrument;
    });
}

std::vector<AuditRow> auditRows(const Event* event, const Effects& effects)
{
    std::vector<AuditRow> out;
    const Command* command = nullptr;
    if (event != nullptr && event->kind() == EventKind::Command)
        command = std::get<std::shared_ptr<const Command>>(event->body).get();
    if (command != nullptr) {
        AuditRow row;
        row.seq = event->seq;
        row.time = event->time;
        row.kind = AuditKind::Command;
        row.variant = Variant::Operator;
        row.actor = command->actor;
        row.words = command->reason;
        row.origin = command->origin;
        row.instrument = command->instrument;
        row.command = command->kind;
        row.key = command->key;
        row.value = valueText(*command);
        row.order = command->order;
        for (const Effect& effect : effects.all()) {
            const auto* incident = std::get_if<Incident>(&effect.body);
            if (incident == nullptr || effect.variant != Variant::Operator) continue;
            const std::span<const Reason> given = effects.reasons(effect);
            row.reasons = ReasonRows(given);
            if (incident->code != ReasonCode::CommandRefused) continue;
            row.kind = AuditKind::Refused;
            row.what = given.size() > 1 ? given[1].code : incident->code;
            break;
        }
        out.push_back(std::move(row));
    }
    for (const Effect& effect : effects.all()) {
        const std::span<const Reason> reasons = effects.reasons(effect);
        if (const auto* verdict = std::get_if<RiskVerdict>(&effect.body)) {
            if (effect.variant == Variant::B) continue;
            addVerdict(effect, *verdict, reasons, command, out);
        } else if (const auto* incident = std::get_if<Incident>(&effect.body)) {
            // The outcome of a command stands in its own entry.
            const bool isOutcome = command != nullptr && effect.variant == Variant::Operator;
            if (isOutcome || isAboutData(incident->code) || isEcho(effect, *incident, effects)) continue;
            AuditRow row = rowOf(effect, kindOf(incident->code), incident->code, reasons);
            if (row.kind == AuditKind::Alert && !reasons.empty()) row.what = codeIn(reasons[0], ArgName::Code);
            const bool isRule = row.what >= ReasonCode::R01MaxPosition && row.what <= ReasonCode::CalmMode;
            // An incident of a halt carries the equity at which it came, which is in no unit of its rule.
            const bool isHalt = row.kind == AuditKind::Stop && row.what != ReasonCode::CalmMode;
            if (isRule && !isHalt && !reasons.empty()) measure(row, reasons[0]);
            out.push_back(std::move(row));
        }
    }
    return out;
}

void follow(KillWords& words, const AuditRow& row)
{
    if (row.kind == AuditKind::Command && row.command == CommandKind::Kill)
        words = {row.actor, row.words};
    else if (row.variant != Variant::B && row.kind == AuditKind::Stop && row.what == ReasonCode::KillTriggered)
        words = {};
}

} // namespace sextant::session
