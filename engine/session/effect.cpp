#include "engine/session/effect.h"

#include <algorithm>

#include "engine/analysis/regimes/hmm_model.h"
#include "engine/trading/canonical_parts.h"

namespace sextant::session {
namespace {

struct EffectEncoder {
    CanonicalWriter& out;

    void operator()(const SignalScored& s) const
    {
        out.putAll(s.signal, s.source, s.action, s.severity, s.hasScore, s.score, s.confidence, s.agreement, s.barStart,
                   s.partCount, s.weightsVersion);
        analysis::writeCanonical(out, s.regime);
        out.put(s.regimeConfidence);
        for (std::size_t i = 0; i < s.partCount; ++i) {
            const SignalScored::Part& part = s.parts[i];
            out.putAll(part.timeframe, part.final, part.weight, part.hasTechnical, part.technical, part.technicalPart);
            for (const analysis::DetectorPart& detector : part.detectors)
                out.putAll(detector.score, detector.weight, detector.part, detector.isAvailable, detector.hasAbstained);
        }
    }
    void operator()(const RegimeChanged& r) const
    {
        analysis::writeCanonical(out, r.from);
        analysis::writeCanonical(out, r.to);
        out.putAll(r.probabilities.bull, r.probabilities.bear, r.probabilities.sideways, r.confidence,
                   r.changeProbability, r.volatilityPercentile, r.runLength, r.source, r.isSpreadProxy, r.isHeartbeat);
        analysis::writeCanonical(out, r.modelHash);
        for (const double feature : r.features)
            out.put(feature);
    }
    void operator()(const WeightsChanged& w) const
    {
        out.putAll(w.version, w.cause);
        w.before.canonical(out);
        w.after.canonical(out);
        out.putAll(w.hasRegime, w.direction, w.volatility, w.outcomes, w.signal, w.result, w.actor.view());
    }
    void operator()(const GateVerdict& g) const { out.putAll(g.signal, g.passed, name(g.blockedBy)); }
    void operator()(const RiskVerdict& r) const
    {
        out.putAll(r.signal, r.order, r.allowed, r.wanted, r.granted, name(r.blockedBy), name(r.reducedBy));
    }
    void operator()(const OrderChanged& o) const
    {
        out.putAll(o.order, o.signal, o.position, o.side, o.from, o.to, o.quantity, o.filled, name(o.cause), o.attempt,
                   o.stop, o.target, o.replaces, o.isUnverified);
        trading::putTerms(out, o);
        if (o.legs.isSet()) out.put(o.legs);
    }
    void operator()(const Filled& f) const
    {
        out.putAll(f.fill, f.order, f.position, f.side, f.quantity, f.price, f.reference, f.halfSpread, f.slippage,
                   f.fee, f.model, f.proxy, f.maker, f.marketTime, f.latency, f.trigger, f.impact, f.bestBid, f.bestAsk,
                   f.level, f.queueAhead, f.waited, f.midAtSubmit, f.midAtVenue, f.ordinal, f.isReplayed);
    }
    void operator()(const LedgerEntry& l) const
    {
        out.putAll(l.entry, l.kind, l.order, l.position, l.amount, l.balance, l.realised, l.currency.view());
    }
    void operator()(const PositionChanged& p) const
    {
        out.putAll(p.position, p.from, p.state, p.quantity, p.totalCost, p.realised, p.fees, p.stop, p.target,
                   name(p.cause), p.largest, p.entryPrice, p.initialRisk, p.dividends, p.funding, p.best, p.worst,
                   p.entries);
    }
    void operator()(const ExitTriggered& e) const { out.putAll(e.position, e.order, name(e.rule), e.price, e.level); }
    void operator()(const NonTrade& n) const { out.putAll(n.signal, name(n.cause), n.hasScore, n.score); }
    void operator()(const WorkRequested& w) const { out.putAll(w.work, w.kind, w.from, w.to, w.bars); }
    void operator()(const DayClosed& d) const
    {
        const trading::DailySnapshot& s = d.day;
        out.putAll(s.date, s.time, s.cash, s.marketValue, s.equity, s.realizedGross, s.unrealized, s.fees, s.dividends,
                   s.funding, s.contributed, s.maxDrawdown, s.openPositions, s.trades, s.fills);
    }
    void operator()(const AccountOpened& a) const { out.putAll(a.name.view(), a.currency.view(), a.initial); }
    void operator()(const SignalRouted& r) const
    {
        out.putAll(r.signal, r.experiment.view(), r.mode, r.routing.arm, r.routing.reason, r.routing.isExposed,
                   r.routing.bucket.bucket, r.routing.bucket.modulus, r.tradingDay.view(), r.phase);
        putDigest(r.routing.bucket.hash);
    }
    void operator()(const AgentOpinion& a) const
    {
        out.putAll(a.signal, decision::toString(a.agent), decision::toString(a.absence));
        if (a.absence == decision::AgentAbsence::None) a.output.canonical(out);
    }
    void operator()(const MetaDecided& m) const
    {
        out.putAll(m.signal, m.isExecuted);
        putDigest(m.inputs);
        putDigest(m.parameters);
        m.decision.canonical(out);
    }
    void operator()(const ExperimentChanged& e) const
    {
        out.putAll(e.experiment.view(), e.change, e.mode, e.rule.version, e.rule.splitBasisPoints,
                   e.rule.exposureBasisPoints, e.phase, e.actor.view());
    }
    void putDigest(const Digest& digest) const
    {
        out.put(std::string_view(reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()));
    }
    void operator()(const Incident& i) const { out.putAll(name(i.code), i.source); }
};

} // namespace

std::string_view toString(EffectKind kind)
{
    switch (kind) {
    case EffectKind::SignalScored:
        return "signal";
    case EffectKind::GateVerdict:
        return "gate";
    case EffectKind::RiskVerdict:
        return "risk";
    case EffectKind::OrderChanged:
        return "order";
    case EffectKind::Fill:
        return "fill";
    case EffectKind::LedgerEntry:
        return "ledger";
    case EffectKind::PositionChanged:
        return "position";
    case EffectKind::ExitTriggered:
        return "exit";
    case EffectKind::NonTrade:
        return "non_trade";
    case EffectKind::RegimeChanged:
        return "regime";
    case EffectKind::WorkRequested:
        return "work";
    case EffectKind::WeightsChanged:
        return "weights";
    case EffectKind::Incident:
        return "incident";
    case EffectKind::DayClosed:
        return "day";
    case EffectKind::AccountOpened:
        return "account";
    case EffectKind::SignalRouted:
        return "route";
    case EffectKind::AgentOpinion:
        return "opinion";
    case EffectKind::MetaDecision:
        return "meta";
    case EffectKind::ExperimentChanged:
        return "experiment";
    }
    return "unknown";
}

std::string_view toString(Variant variant)
{
    constexpr std::array<std::string_view, 4> names{"", "A", "B", "operator"};
    return names[static_cast<std::size_t>(variant)];
}

std::string_view toString(SignalAction action)
{
    constexpr std::array<std::string_view, 4> names{"HOLD", "BUY", "SELL", "CLOSE"};
    return names[static_cast<std::size_t>(action)];
}

std::string_view toString(Severity severity)
{
    constexpr std::array<std::string_view, 4> names{"INFO", "LOW", "MEDIUM", "HIGH"};
    return names[static_cast<std::size_t>(severity)];
}

std::string_view toString(WeightsChanged::Cause cause)
{
    constexpr std::array<std::string_view, 8> names{"",       "started", "file_changed", "edited",
                                                    "undone", "learned", "reverted",     "switched_off"};
    return names[static_cast<std::size_t>(cause)];
}

std::string_view toString(ExperimentChanged::Change change)
{
    constexpr std::array<std::string_view, 4> names{"", "started", "ramped", "stopped"};
    return names[static_cast<std::size_t>(change)];
}

ShortName::ShortName(std::string_view name)
{
    std::size_t size = std::min(name.size(), m_bytes.size());
    // A letter is kept whole or left out: bytes 10xxxxxx continue one.
    while (size < name.size() && size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U)
        --size;
    std::copy_n(name.begin(), size, m_bytes.begin());
    m_size = static_cast<std::uint8_t>(size);
}

Effect& Effects::next(std::span<const Reason> reasons)
{
    if (m_count == m_effects.size()) m_effects.emplace_back();
    Effect& effect = m_effects[m_count++];
    effect.firstReason = static_cast<std::uint32_t>(m_reasons.size());
    effect.reasonCount = static_cast<std::uint32_t>(reasons.size());
    m_reasons.insert(m_reasons.end(), reasons.begin(), reasons.end());
    return effect;
}

Effect& Effects::add(const Effect& effect, std::span<const Reason> reasons)
{
    Effect copy = effect; // it may be one of ours
    Effect& added = next(reasons);
    copy.firstReason = added.firstReason;
    copy.reasonCount = added.reasonCount;
    return added = copy;
}

void canonical(const Effect& effect, std::span<const Reason> reasons, CanonicalWriter& out)
{
    // No ordinal: the chain keeps the order, and what others do within the same event must not show in an account's.
    out.putAll(effect.kind, effect.variant, effect.instrument, effect.hasTimeframe, effect.timeframe, effect.time,
               effect.account);
    std::visit(EffectEncoder{out}, effect.body);
    out.put(static_cast<std::int64_t>(reasons.size()));
    for (const Reason& reason : reasons)
        reason.canonical(out);
}

} // namespace sextant::session
