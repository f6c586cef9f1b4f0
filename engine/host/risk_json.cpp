#include "engine/host/risk_json.h"

namespace sextant::host {
namespace {

void putCode(JsonText& out, std::string_view key, ReasonCode code)
{
    out.key(key);
    if (code == ReasonCode::None)
        out.null();
    else
        out.text(name(code));
}

void putTime(JsonText& out, std::string_view key, Time time)
{
    out.key(key);
    if (time.ns == 0)
        out.null();
    else
        out.text(toRfc3339(time));
}

void putAmount(JsonText& out, std::string_view key, const std::optional<Cash>& amount)
{
    out.key(key);
    if (amount)
        out.text(toString(*amount));
    else
        out.null();
}

std::string_view stateOf(const trading::LimitUsage& usage)
{
    return !usage.isOfAccount ? "per_order"
           : usage.isBroken   ? "broken"
           : usage.isNear     ? "near"
           : usage.isKnown    ? "free"
                              : "unknown";
}

void putHolds(JsonText& out, std::string_view key, const std::vector<trading::TradingHold>& holds,
              const session::Session& session)
{
    out.key(key).beginArray();
    for (const trading::TradingHold& hold : holds) {
        out.beginObject().key("symbol").text(session.instrument(hold.instrument).symbol);
        putCode(out, "cause", hold.cause);
        out.key("flatten").boolean(hold.action == trading::StopAction::Flatten);
        putTime(out, "since", hold.since);
        out.endObject();
    }
    out.endArray();
}

} // namespace

std::string riskJson(const session::RiskPart& part, const std::string& sessionId, const session::Session& session)
{
    JsonText out;
    out.beginObject().key("session_id").text(sessionId);
    putTime(out, "time", part.time);
    out.key("equity").text(toString(part.equity));
    out.key("kill").beginObject().key("state").text(trading::toString(part.kill));
    putCode(out, "cause", part.killCause);
    putTime(out, "since", part.killed);
    out.key("flattens").boolean(part.killFlattens).endObject();
    out.key("halts").beginArray();
    for (const auto& [isHalted, rule] : {std::pair{part.dailyLossHalt, ReasonCode::R03MaxDailyLoss},
                                         {part.weeklyLossHalt, ReasonCode::R04MaxWeeklyLoss},
                                         {part.drawdownHalt, ReasonCode::R08Drawdown}})
        if (isHalted) out.text(name(rule));
    out.endArray();
    const trading::LimitUsage* nearest = part.limits.nearest();
    putCode(out, "nearest", nearest == nullptr ? ReasonCode::None : nearest->rule);
    out.key("rules").beginArray();
    for (const trading::LimitUsage& usage : part.limits.usages) {
        out.beginObject().key("rule").text(name(usage.rule)).key("state").text(stateOf(usage));
        if (usage.isOfAccount) {
            out.key("measured").number(usage.measured).key("limit").number(usage.limit);
            out.key("used").number(usage.used);
        }
        if (usage.instrument.isSet()) out.key("symbol").text(session.instrument(usage.instrument).symbol);
        out.endObject();
    }
    out.endArray();
    putHolds(out, "holds", part.holds, session);
    putHolds(out, "waiting_for_data", part.waits, session);
    out.key("calm").beginObject().key("enabled").boolean(part.isCalmOn).key("state");
    out.text(part.calm == trading::CalmState::Off       ? "off"
             : part.calm == trading::CalmState::Reduced ? "reduced"
                                                        : "paused");
    putCode(out, "cause", part.calmCause);
    out.key("losses_in_a_row").integer(part.lossesInARow).endObject();
    out.key("run").beginObject();
    putTime(out, "started", part.runStarted);
    out.key("result").text(toString(part.runResult)).key("entries_today").integer(part.entriesToday);
    out.key("notional").text(toString(part.runNotional)).key("budget_used").number(part.nearestBudget.used);
    out.endObject();
    out.key("value_at_risk").beginObject().key("confidence").number(part.confidence);
    out.key("value").number(part.valueAtRisk).key("expected_shortfall").number(part.expectedShortfall);
    out.key("method").text(part.isHistorical ? "historical" : "parametric");
    out.key("revaluations").integer(part.revaluations).key("complete").boolean(part.isComplete);
    out.key("by_position").beginArray();
    for (const auto& [instrument, value] : part.varComponents)
        out.beginObject()
            .key("symbol")
            .text(session.instrument(instrument).symbol)
            .key("value")
            .number(value)
            .endObject();
    out.endArray();
    out.key("backtest").beginObject().key("days").integer(part.varDays).key("exceptions").integer(part.varExceptions);
    out.key("coverage_p").number(part.varCoverage).key("independence_p").number(part.varIndependence);
    out.endObject().endObject();
    out.key("stress").beginObject().key("loss").number(part.stressLoss).key("scenario");
    if (part.worst)
        out.text(trading::toString(part.worst->kind)).key("spot").number(part.worst->spot);
    else
        out.null();
    out.endObject().endObject();
    return std::string(out.view());
}

std::string previewJson(const session::OrderPreview& preview, const market::Instrument* instrument)
{
    JsonText out;
    out.beginObject().key("allowed").boolean(preview.isAllowed());
    putCode(out, "cause", preview.cause());
    if (!preview.risk) {
        out.endObject();
        return std::string(out.view());
    }
    const trading::RiskPreview& risk = *preview.risk;
    const auto lots = [&](Lots quantity) {
        return instrument != nullptr ? instrument->format(quantity) : std::to_string(quantity.count);
    };
    const trading::RiskDecision& decision = risk.decision;
    const Lots wanted = decision.outcomeCount > 0 ? decision.outcomes[0].before : Lots{};
    out.key("verdict").text(trading::toString(decision.verdict));
    out.key("wanted").text(lots(wanted)).key("granted").text(lots(decision.allowed));
    putAmount(out, "value", risk.value);
    putAmount(out, "fee", risk.fee);
    putAmount(out, "half_spread", risk.halfSpread);
    putAmount(out, "slippage", risk.slippage);
    putAmount(out, "margin", risk.margin);
    putAmount(out, "risk_at_stop", risk.riskAtStop);
    out.key("risk_share").number(risk.riskShare).key("reward_per_risk").number(risk.rewardPerRisk);
    out.key("rules").beginArray();
    for (const trading::RuleOutcome& rule : decision.rules()) {
        out.beginObject().key("rule").text(name(rule.rule)).key("verdict").text(trading::toString(rule.verdict));
        out.key("measured").number(rule.measured).key("limit").number(rule.limit);
        out.key("before").text(lots(rule.before)).key("after").text(lots(rule.after)).endObject();
    }
    out.endArray().endObject();
    return std::string(out.view());
}

std::string legsPreviewJson(const session::LegsPreview& preview)
{
    JsonText out;
    out.beginObject().key("allowed").boolean(preview.isAllowed());
    putCode(out, "cause", preview.cause());
    if (preview.refusal == ReasonCode::None) {
        const trading::LegsNeed& need = preview.need;
        out.key("net").number(static_cast<double>(preview.net.units) / 1e4);
        putAmount(out, "premium", need.premium);
        putAmount(out, "tied", need.tied);
        putAmount(out, "fees", need.fees);
        putAmount(out, "needed", need.needed());
        out.key("naked").integer(need.naked).key("delta").number(need.delta);
        out.key("rules").beginArray();
        for (const trading::RuleOutcome& rule : preview.decision.rules()) {
            out.beginObject().key("rule").text(name(rule.rule)).key("verdict").text(trading::toString(rule.verdict));
            out.key("measured").number(rule.measured).key("limit").number(rule.limit).endObject();
        }
        out.endArray();
    }
    out.endObject();
    return std::string(out.view());
}

} // namespace sextant::host
