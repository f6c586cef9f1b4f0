#include "engine/storage/decision_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "engine/core/canonical.h"
#include "engine/core/contract.h"
#include "engine/storage/projection_values.h"
#include "engine/storage/projector.h"
#include "engine/trading/orders/states.h"

namespace sextant::storage {
namespace {

using Statement = ProjectionStatement;

void appendDouble(std::string& out, double value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    expects(error == std::errc{}, "a number has at most 32 characters");
    out.append(digits.data(), end);
}

void appendMember(std::string& out, std::string_view name, double value)
{
    out += out.size() > 1 ? ",\"" : "\"";
    out += name;
    out += "\":";
    appendDouble(out, value);
}

std::string pointsJson(std::span<const decision::AgentPoint> points)
{
    std::string out = "[";
    for (const decision::AgentPoint& point : points) {
        out += out.size() > 1 ? ",{\"term\":\"" : "{\"term\":\"";
        out += name(point.term);
        out += "\",\"points\":";
        appendDouble(out, point.points);
        out += ",\"measured\":";
        appendDouble(out, point.measured);
        out += '}';
    }
    return out + "]";
}

std::string factsJson(std::span<const decision::AgentFact> facts)
{
    std::string out = "{";
    for (const decision::AgentFact& fact : facts)
        appendMember(out, name(fact.term), fact.value);
    return out + "}";
}

std::string metaJson(const decision::MetaDecision& made)
{
    std::string out = "{";
    appendMember(out, "bull", made.bull);
    appendMember(out, "bear", made.bear);
    appendMember(out, "neutral", made.neutral);
    appendMember(out, "weighted_confidence", made.weightedConfidence);
    appendMember(out, "consensus", static_cast<double>(made.consensusStrength));
    for (const decision::Contribution& each : made.contributions())
        appendMember(out, "counted_" + std::string(toString(each.agent)), each.confidence);
    return out + "}";
}

std::string sharesJson(const decision::MetaDecision& made)
{
    std::string out = "{";
    for (const decision::Contribution& each : made.contributions())
        if (each.share > 0.0) appendMember(out, toString(each.agent), each.share);
    return out + "}";
}

template <class Told>
std::vector<std::uint8_t> bytesOf(const Told& told)
{
    CanonicalWriter writer;
    told.canonical(writer);
    return writer.take();
}

} // namespace

Digest decisionRowHash(std::span<const Value> values)
{
    CanonicalWriter writer;
    for (const Value& value : values) {
        writer.put(static_cast<std::int64_t>(value.index()));
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            writer.put(*integer);
        else if (const auto* real = std::get_if<double>(&value))
            writer.put(*real);
        else if (const auto* words = std::get_if<std::string>(&value))
            writer.put(std::string_view(*words));
        else if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value))
            writer.put(std::string_view(reinterpret_cast<const char*>(bytes->data()), bytes->size()));
    }
    return sha256(writer.bytes());
}

void DecisionRows::addRow(const session::Effect& effect, const std::string& symbol, std::vector<Value> row,
                          ProjectionRows& out) const
{
    row[DecisionSeq] = number(effect.seq);
    row[DecisionTime] = effect.time.ns;
    row[DecisionInstrument] = number(effect.instrument.value);
    row[DecisionSymbol] = symbol;
    row[DecisionTimeframe] = text(market::toString(effect.timeframe));
    row[DecisionExperiment] = m_experiment;
    row[DecisionReceived] = effect.time.ns;
    row[DecisionRowHash] = text(toHex(decisionRowHash(std::span(row).first(DecisionRowHash))));
    out.addRow(Statement::InsertAgentDecision, std::move(row));
}

void DecisionRows::decide(const session::Effect& effect, const session::MetaDecided& meta,
                          std::span<const Reason> reasons, const std::string& symbol, ProjectionRows& out)
{
    if (m_routed != meta.signal) m_experiment = Value();
    const std::string snapshot = toHex(meta.inputs);
    const std::string parameters = toHex(meta.parameters);
    const auto fresh = [&](std::int64_t ordinal) {
        std::vector<Value> row(DecisionColumnCount);
        row[DecisionOrdinal] = ordinal;
        row[DecisionSignal] = number(meta.signal.value);
        row[DecisionSnapshot] = snapshot;
        row[DecisionParameters] = parameters;
        return row;
    };
    for (const Opinion& opinion : m_opinions) {
        const session::AgentOpinion& said = opinion.said;
        const bool isPresent = said.absence == decision::AgentAbsence::None;
        std::vector<Value> row = fresh(opinion.ordinal);
        row[DecisionAgent] = text(toString(said.agent));
        row[DecisionType] = text(toString(decision::infoOf(said.agent).type));
        row[DecisionVerdict] = text(isPresent ? kSpoke : toString(said.absence));
        row[DecisionBlock] = flag(isPresent && said.output.block);
        row[DecisionReasons] = text("[]");
        row[DecisionMetadata] = text("{}");
        row[DecisionOutput] = std::vector<std::uint8_t>();
        if (isPresent) {
            row[DecisionBias] = text(toString(said.output.bias));
            row[DecisionConfidence] = std::int64_t{said.output.confidence};
            row[DecisionReasons] = pointsJson(said.output.points());
            row[DecisionMetadata] = factsJson(said.output.facts());
            row[DecisionOutput] = bytesOf(said.output);
        }
        for (const decision::Contribution& each : meta.decision.contributions()) {
            if (each.agent != said.agent) continue;
            row[DecisionType] = text(toString(each.type));
            row[DecisionWeight] = each.weight;
            row[DecisionContribution] = each.contribution;
            row[DecisionShare] = each.share;
        }
        addRow(effect, symbol, std::move(row), out);
    }
    m_opinions.clear();
    std::vector<Value> row = fresh(std::int64_t{effect.ordinal});
    row[DecisionAgent] = text(kMetaName);
    row[DecisionType] = text(kMetaName);
    row[DecisionVerdict] = text(meta.decision.isApproved ? kApproved : toString(meta.decision.refusal));
    row[DecisionBias] = text(toString(meta.decision.finalBias));
    row[DecisionConfidence] = std::int64_t{meta.decision.finalConfidence};
    row[DecisionBlock] = flag(meta.decision.refusal == decision::MetaRefusal::RiskBlock);
    row[DecisionReasons] = toJson(reasons);
    row[DecisionMetadata] = metaJson(meta.decision);
    row[DecisionExecuted] = flag(meta.isExecuted);
    row[DecisionOutput] = bytesOf(meta.decision);
    addRow(effect, symbol, std::move(row), out);
    if (meta.isExecuted)
        m_decided.insert_or_assign(meta.signal.value, Decided{m_experiment, sharesJson(meta.decision),
                                                              std::int64_t{meta.decision.finalConfidence}});
}

void DecisionRows::project(const session::Effect& effect, std::span<const Reason> reasons, const std::string& symbol,
                           ProjectionRows& out)
{
    const auto seq = number(effect.seq);
    const auto ordinal = std::int64_t{effect.ordinal};
    if (const auto* routed = std::get_if<session::SignalRouted>(&effect.body)) {
        m_routed = routed->signal;
        m_experiment = textOrNull(routed->experiment.view());
        const decision::Routing& routing = routed->routing;
        out.add(Statement::InsertSignalRoute, seq, ordinal, effect.time.ns, number(routed->signal.value),
                number(effect.instrument.value), symbol, text(market::toString(effect.timeframe)),
                text(toString(routing.arm)), text(toString(routing.reason)), m_experiment, number(routed->phase),
                text(toString(routed->mode)), text(toHex(routing.bucket.hash)), number(routing.bucket.bucket),
                number(routing.bucket.modulus), flag(routing.isExposed), text(routed->tradingDay.view()));
    } else if (const auto* opinion = std::get_if<session::AgentOpinion>(&effect.body)) {
        m_opinions.push_back({ordinal, *opinion});
    } else if (const auto* meta = std::get_if<session::MetaDecided>(&effect.body)) {
        decide(effect, *meta, reasons, symbol, out);
    } else if (const auto* change = std::get_if<session::ExperimentChanged>(&effect.body)) {
        out.add(Statement::InsertExperimentChange, seq, ordinal, effect.time.ns, text(change->experiment.view()),
                text(toString(change->change)), text(toString(change->mode)),
                static_cast<std::int64_t>(change->rule.version), number(change->rule.splitBasisPoints),
                number(change->rule.exposureBasisPoints), number(change->phase), text(change->actor.view()));
    }
}

void DecisionRows::follow(const session::Effect& effect, const std::string& symbol, ProjectionRows& out)
{
    m_performance.take(effect, [&](const session::PerformanceRow& row) {
        if (row.isOutcome) addOutcome(row, std::int64_t{effect.ordinal}, symbol, out);
    });
    if (effect.variant != session::Variant::B) return;
    if (const auto* none = std::get_if<session::NonTrade>(&effect.body)) {
        m_decided.erase(none->signal.value);
    } else if (const auto* order = std::get_if<session::OrderChanged>(&effect.body)) {
        if (order->signal.isSet()) m_orders.try_emplace(order->order.value, order->signal);
        if (!trading::isTerminal(order->to)) return;
        m_orders.erase(order->order.value);
        m_decided.erase(order->signal.value);
    } else if (const auto* fill = std::get_if<session::Filled>(&effect.body)) {
        const auto working = m_orders.find(fill->order.value);
        if (working == m_orders.end()) return;
        const auto decided = m_decided.find(working->second.value);
        if (decided == m_decided.end()) return;
        // An order that adds to a position is no trade of its own.
        if (m_open.insert(fill->position.value).second)
            out.add(Statement::InsertShadowTrade, number(effect.seq), std::int64_t{effect.ordinal}, effect.time.ns,
                    number(fill->position.value), decided->second.experiment, number(working->second.value),
                    number(fill->order.value), number(effect.instrument.value), symbol, text(sideName(fill->side)),
                    fill->quantity.count, price(fill->price), decided->second.shares, decided->second.confidence,
                    text(trading::toString(fill->model)), text(fill->proxy ? "proxy" : "market"));
        m_decided.erase(decided);
    } else if (const auto* position = std::get_if<session::PositionChanged>(&effect.body)) {
        if (position->quantity.count == 0) m_open.erase(position->position.value);
    }
}

void DecisionRows::follow(const session::CounterfactualOutcome& outcome, std::int64_t ordinal,
                          const std::string& symbol, ProjectionRows& out)
{
    m_performance.take(outcome, [&](const session::PerformanceRow& row) { addOutcome(row, ordinal, symbol, out); });
}

void DecisionRows::addOutcome(const session::PerformanceRow& row, std::int64_t ordinal, const std::string& symbol,
                              ProjectionRows& out)
{
    const decision::AgentRecord& record = row.record;
    out.add(Statement::InsertAgentOutcome, number(row.seq), ordinal, row.time.ns, number(record.signal.value),
            number(record.instrument.value), symbol, std::int64_t{record.direction}, text(toString(record.regime)),
            text(toString(record.session)), flag(row.outcome.isCounterfactual),
            row.outcome.hasMultiple ? Value(row.outcome.multiple) : Value(),
            row.outcome.hasMoney ? Value(row.outcome.money) : Value());
}

void DecisionRows::addCases(const session::Effects& effects, ProjectionRows& out)
{
    std::size_t next = 0; // each decision has its case, in their order
    for (const session::Effect& effect : effects.all()) {
        if (effect.kind != session::EffectKind::MetaDecision || next >= effects.agentCaseCount()) continue;
        const session::AgentCaseBytes given = effects.agentCase(next++);
        out.add(Statement::InsertAgentSnapshot, text(toHex(given.id)), number(effect.seq), effect.time.ns,
                std::vector<std::uint8_t>(given.bytes.begin(), given.bytes.end()));
    }
}

} // namespace sextant::storage
