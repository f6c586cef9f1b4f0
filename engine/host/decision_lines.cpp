#include "engine/host/decision_lines.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace sextant::host {
namespace {

bool isDecision(session::EffectKind kind)
{
    switch (kind) {
    case session::EffectKind::SignalScored:
    case session::EffectKind::GateVerdict:
    case session::EffectKind::RiskVerdict:
    case session::EffectKind::OrderChanged:
    case session::EffectKind::Fill:
    case session::EffectKind::ExitTriggered:
    case session::EffectKind::NonTrade:
    case session::EffectKind::SignalRouted:
    case session::EffectKind::AgentOpinion:
    case session::EffectKind::MetaDecision:
        return true;
    case session::EffectKind::LedgerEntry:
    case session::EffectKind::PositionChanged:
    case session::EffectKind::RegimeChanged:
    case session::EffectKind::WeightsChanged:
    case session::EffectKind::WorkRequested:
    case session::EffectKind::Incident:
    case session::EffectKind::DayClosed:
    case session::EffectKind::AccountOpened:
    case session::EffectKind::ExperimentChanged:
        return false;
    }
    return false;
}

/// The members that differ by kind; `state` and `score` first.
struct BodyWriter {
    JsonText& out;
    const market::Instrument* instrument;
    market::Timeframe timeframe;
    bool hasNumbers = true; ///< those that the session gives
    bool hasSizes = true;   ///< lots and fees

    void stateAndScore(std::string_view state, bool hasScore, double score) const
    {
        out.key("state").text(state).key("score");
        if (hasScore)
            out.number(score);
        else
            out.null();
    }
    void id(const char* name, std::uint64_t value) const
    {
        if (value != 0 && hasNumbers) out.key(name).count(value);
    }
    void side(market::Side value) const { out.key("side").text(value == market::Side::Buy ? "buy" : "sell"); }
    void lots(const char* name, Lots value) const
    {
        if (instrument != nullptr && hasSizes) out.key(name).text(instrument->format(value));
    }
    void price(const char* name, Price value) const
    {
        if (instrument != nullptr && value.units != 0) out.key(name).text(instrument->format(value));
    }

    void operator()(const session::SignalScored& s) const
    {
        stateAndScore(toString(s.action), s.hasScore, s.score);
        id("signal", s.signal.value);
        out.key("source").text(toString(s.source));
        out.key("bar_time").text(toRfc3339(s.barStart));
        if (s.hasScore) out.key("confidence").number(s.confidence).key("agreement").number(s.agreement);
        out.key("severity").text(toString(s.severity));
        out.key("regime_confidence").number(s.regimeConfidence);
        out.key("structure").text(toString(s.regime.structure)).key("volatility").text(toString(s.regime.volatility));
        writeScoreParts(out, s, timeframe);
        out.key("weights_version").count(s.weightsVersion);
    }
    void operator()(const session::GateVerdict& g) const
    {
        stateAndScore(g.passed ? "passed" : "blocked", false, 0.0);
        id("signal", g.signal.value);
        if (!g.passed) out.key("blocked_by").text(name(g.blockedBy));
    }
    void operator()(const session::RiskVerdict& r) const
    {
        stateAndScore(!r.allowed ? "blocked" : r.reducedBy != ReasonCode::None ? "reduced" : "allowed", false, 0.0);
        id("signal", r.signal.value);
        id("order", r.order.value);
        lots("wanted", r.wanted);
        lots("granted", r.granted);
        if (!r.allowed) out.key("blocked_by").text(name(r.blockedBy));
        if (r.reducedBy != ReasonCode::None) out.key("reduced_by").text(name(r.reducedBy));
    }
    void operator()(const session::OrderChanged& o) const
    {
        stateAndScore(trading::toString(o.to), false, 0.0);
        id("order", o.order.value);
        id("signal", o.signal.value);
        id("position", o.position.value);
        side(o.side);
        lots("quantity", o.quantity);
        lots("filled", o.filled);
        out.key("order_kind").text(trading::toString(o.kind)).key("tif").text(trading::toString(o.tif));
        price("limit", o.limit);
        price("stop_price", o.stopPrice);
        if (trading::isStop(o.kind)) out.key("trigger").text(trading::toString(o.trigger));
        if (o.trail.kind != trading::Trail::Kind::None) trail(o.trail);
        if (o.display.count != 0) lots("display", o.display);
        if (o.goodTill != Time::max()) out.key("good_till").text(toRfc3339(o.goodTill));
        id("group", o.group.value);
        id("replaces", o.replaces.value);
        for (const auto& [name, isSet] : {std::pair{"post_only", o.postOnly}, std::pair{"reduce_only", o.reduceOnly},
                                          std::pair{"unverified", o.isUnverified}})
            if (isSet) out.key(name).boolean(true);
        price("stop", o.stop);
        price("target", o.target);
    }
    void trail(const trading::Trail& trail) const
    {
        out.key("trail").beginObject();
        switch (trail.kind) {
        case trading::Trail::Kind::None:
            break;
        case trading::Trail::Kind::Amount:
            price("amount", trail.amount);
            break;
        case trading::Trail::Kind::Percent:
            out.key("percent").text(toString(Decimal{trail.ppm, 4}));
            break;
        case trading::Trail::Kind::Atr:
            out.key("atr_multiple").number(trail.multiple);
            break;
        }
        out.endObject();
    }
    void operator()(const session::Filled& f) const
    {
        stateAndScore("filled", false, 0.0);
        id("fill", f.fill.value);
        id("order", f.order.value);
        id("position", f.position.value);
        side(f.side);
        lots("quantity", f.quantity);
        price("price", f.price);
        price("reference", f.reference);
        if (hasSizes) out.key("fee").text(toString(f.fee));
        out.key("model").text(trading::toString(f.model));
        out.key("liquidity").text(f.maker ? "maker" : "taker");
        out.key("proxy").boolean(f.proxy).key("market_time").text(toRfc3339(f.marketTime));
        out.key("trigger").text(trading::toString(f.trigger)).key("execution").integer(f.ordinal);
        price("half_spread", f.halfSpread);
        price("slippage", f.slippage);
        price("impact", f.impact);
        price("best_bid", f.bestBid);
        price("best_ask", f.bestAsk);
        price("mid_at_submit", f.midAtSubmit);
        price("mid_at_venue", f.midAtVenue);
        id("level", f.level);
        if (f.queueAhead != 0.0) out.key("queue_ahead").number(f.queueAhead);
        out.key("latency_us").integer(f.latency.count() / 1000);
        if (f.waited.count() != 0) out.key("waited_us").integer(f.waited.count() / 1000);
        if (f.isReplayed) out.key("replayed").boolean(true);
    }
    void operator()(const session::ExitTriggered& e) const
    {
        stateAndScore(name(e.rule), false, 0.0);
        id("position", e.position.value);
        id("order", e.order.value);
        price("price", e.price);
        price("level", e.level);
    }
    void operator()(const session::NonTrade& n) const
    {
        stateAndScore(name(n.cause), n.hasScore, n.score);
        id("signal", n.signal.value);
    }
    void operator()(const session::LedgerEntry&) const {}
    void operator()(const session::PositionChanged&) const {}
    void operator()(const session::RegimeChanged&) const {}
    void operator()(const session::WorkRequested&) const {}
    void operator()(const session::WeightsChanged&) const {}
    void operator()(const session::Incident&) const {}
    void operator()(const session::DayClosed&) const {}
    void operator()(const session::AccountOpened&) const {}
    void operator()(const session::ExperimentChanged&) const {}
    void operator()(const session::SignalRouted& r) const
    {
        stateAndScore(decision::toString(r.routing.arm), false, 0.0);
        id("signal", r.signal.value);
        if (!r.experiment.view().empty()) out.key("experiment").text(r.experiment.view()).key("phase").count(r.phase);
        out.key("mode").text(decision::toString(r.mode)).key("reason").text(decision::toString(r.routing.reason));
        out.key("exposed").boolean(r.routing.isExposed).key("bucket").count(r.routing.bucket.bucket);
        out.key("modulus").count(r.routing.bucket.modulus).key("trading_day").text(r.tradingDay.view());
        out.key("assignment_hash").text(toHex(r.routing.bucket.hash));
    }
    void operator()(const session::AgentOpinion& a) const
    {
        const bool isPresent = a.absence == decision::AgentAbsence::None;
        stateAndScore(isPresent ? decision::toString(a.output.bias) : decision::toString(a.absence), false, 0.0);
        id("signal", a.signal.value);
        out.key("agent").text(decision::toString(a.agent));
        out.key("type").text(decision::toString(decision::infoOf(a.agent).type));
        if (!isPresent) return;
        out.key("confidence").integer(a.output.confidence).key("block").boolean(a.output.block);
        out.key("points").beginArray();
        for (const decision::AgentPoint& point : a.output.points()) {
            out.beginObject().key("term").text(decision::name(point.term)).key("points").number(point.points);
            out.key("measured").number(point.measured).endObject();
        }
        out.endArray().key("facts").beginObject();
        for (const decision::AgentFact& fact : a.output.facts())
            out.key(decision::name(fact.term)).number(fact.value);
        out.endObject();
    }
    void hashes(const session::MetaDecided& m) const
    {
        out.key("inputs").text(toHex(m.inputs)).key("parameters").text(toHex(m.parameters));
    }
    void operator()(const session::MetaDecided& m) const
    {
        const decision::MetaDecision& d = m.decision;
        stateAndScore(d.isApproved ? "approve" : "reject", false, 0.0);
        id("signal", m.signal.value);
        out.key("bias").text(decision::toString(d.finalBias)).key("confidence").integer(d.finalConfidence);
        out.key("weighted_confidence").number(d.weightedConfidence).key("consensus").integer(d.consensusStrength);
        if (!d.isApproved) out.key("refusal").text(decision::toString(d.refusal));
        out.key("executed").boolean(m.isExecuted);
        if (hasNumbers) hashes(m);
        out.key("contributions").beginArray();
        for (const decision::Contribution& part : d.contributions()) {
            out.beginObject().key("agent").text(decision::toString(part.agent)).key("weight").number(part.weight);
            out.key("contribution").number(part.contribution).key("share").number(part.share).endObject();
        }
        out.endArray();
    }
};

const market::Instrument* instrumentOf(const session::Session& session, const session::Effect& effect)
{
    const bool isKnown = effect.instrument.isSet() && effect.instrument.value <= session.instrumentCount();
    return isKnown ? &session.instrument(effect.instrument) : nullptr;
}

} // namespace

void writeScoreParts(JsonText& out, const session::SignalScored& scored, market::Timeframe own)
{
    constexpr std::array<const char*, analysis::kVotingDetectors> kNames{"smc", "elliott", "harmonic"};
    const auto parts = std::span(scored.parts).first(scored.partCount);
    const auto mine = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.timeframe == own; });
    out.key("regime").text(toString(scored.regime.direction)).key("detectors").beginObject();
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const bool isKnown = mine != parts.end() && mine->detectors[i].isAvailable;
        out.key(kNames[i]).number(isKnown ? std::optional(mine->detectors[i].score) : std::nullopt);
    }
    const bool hasTechnical = mine != parts.end() && mine->hasTechnical;
    out.endObject().key("technical").number(hasTechnical ? std::optional(mine->technical) : std::nullopt);
    out.key("timeframes").beginObject();
    for (const auto& part : parts)
        out.key(market::toString(part.timeframe)).number(part.final);
    out.endObject().key("weights").beginObject();
    for (const auto& part : parts)
        out.key(market::toString(part.timeframe)).number(part.weight);
    out.endObject();
}

std::uint32_t DecisionLines::ordinal(const session::Effect& effect)
{
    if (effect.time != m_time) {
        m_time = effect.time;
        m_ordinals.clear();
    }
    const Key key{static_cast<std::uint8_t>(effect.kind), effect.instrument.value,
                  static_cast<std::uint8_t>(effect.hasTimeframe ? market::index(effect.timeframe) + 1 : 0),
                  static_cast<std::uint8_t>(effect.variant), effect.account};
    return ++m_ordinals[key];
}

std::string DecisionLines::keyOf(const session::Effect& effect, std::string_view symbol)
{
    const std::string_view timeframe = effect.hasTimeframe ? market::toString(effect.timeframe) : std::string_view();
    const std::string time = toRfc3339(effect.time);
    std::string key;
    for (const std::string_view part :
         {session::toString(effect.kind), symbol, timeframe, std::string_view(time), session::toString(effect.variant)})
        key.append(part).append(1, '|');
    if (effect.account != 0) key.append("account ").append(std::to_string(effect.account)).append(1, '|');
    return key += std::to_string(ordinal(effect));
}

void DecisionLines::compare(const session::Session& session, const session::Effects& effects, std::vector<Line>& out)
{
    JsonText line;
    for (const session::Effect& effect : effects.all()) {
        if (!isDecision(effect.kind)) continue;
        const market::Instrument* instrument = instrumentOf(session, effect);
        line.clear();
        line.beginObject();
        std::visit(BodyWriter{line, instrument, effect.timeframe, false}, effect.body);
        const std::size_t bodySize = line.view().size();
        line.key("reasons").beginArray();
        for (Reason reason : effects.reasons(effect)) {
            for (ReasonArg& each : std::span(reason.args).first(reason.argCount))
                if (each.name == ArgName::Order || each.name == ArgName::Position || each.name == ArgName::Signal)
                    each.integer = 0;
            writeReason(line, reason, instrument);
        }
        line.endArray();
        // Of what was known and by what measure is no outcome, and yet another decision.
        if (const auto* meta = std::get_if<session::MetaDecided>(&effect.body))
            BodyWriter{line, instrument, effect.timeframe, false}.hashes(*meta);
        line.endObject();
        out.push_back({keyOf(effect, instrument != nullptr ? std::string_view(instrument->symbol) : std::string_view()),
                       std::string(line.view()), bodySize, &effect});
    }
}

std::string DecisionLines::shapeOf(const session::Session& session, const session::Effects& effects,
                                   const session::Effect& effect)
{
    const market::Instrument* instrument = instrumentOf(session, effect);
    JsonText line;
    line.beginObject();
    std::visit(BodyWriter{line, instrument, effect.timeframe, false, false}, effect.body);
    line.key("reasons").beginArray();
    for (Reason reason : effects.reasons(effect)) {
        reason.argCount = 0;
        reason.weight = 0.0;
        writeReason(line, reason, instrument);
    }
    line.endArray().endObject();
    return std::string(line.view());
}

void DecisionLines::render(const session::Session& session, const session::Effects& effects, std::string& out)
{
    JsonText line;
    for (const session::Effect& effect : effects.all()) {
        if (!isDecision(effect.kind)) continue;
        const market::Instrument* instrument = instrumentOf(session, effect);
        const std::string_view symbol =
            instrument != nullptr ? std::string_view(instrument->symbol) : std::string_view();
        const std::string_view timeframe =
            effect.hasTimeframe ? market::toString(effect.timeframe) : std::string_view();
        const std::string time = toRfc3339(effect.time);
        line.clear();
        line.beginObject();
        const std::string key = keyOf(effect, symbol);
        line.key("key")
            .text(key)
            .key("seq")
            .count(effect.seq)
            .key("time")
            .text(time)
            .key("kind")
            .text(session::toString(effect.kind));
        line.key("instrument").text(symbol).key("timeframe");
        if (effect.hasTimeframe)
            line.text(timeframe);
        else
            line.null();
        line.key("variant").text(session::toString(effect.variant));
        if (effect.account != 0) line.key("account").count(effect.account);
        std::visit(BodyWriter{line, instrument, effect.timeframe}, effect.body);
        line.key("reasons").beginArray();
        for (const Reason& reason : effects.reasons(effect))
            writeReason(line, reason, instrument);
        line.endArray().endObject();
        out.append(line.view()).append(1, '\n');
    }
}

Result<std::unique_ptr<DecisionFile>> DecisionFile::create(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0) return fail(ErrorCode::Io, path + ": cannot be written: " + std::strerror(errno));
    return std::unique_ptr<DecisionFile>(new DecisionFile(descriptor, path));
}

DecisionFile::~DecisionFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

void DecisionFile::add(const session::Session& session, const session::Effects& effects)
{
    if (effects.empty()) return;
    if (m_pending.empty() || m_pending.back().seq != session.lastSeq()) m_pending.push_back({session.lastSeq(), {}});
    m_lines.render(session, effects, m_pending.back().text);
}

Result<void> DecisionFile::release(std::uint64_t durableSeq)
{
    while (!m_pending.empty() && m_pending.front().seq <= durableSeq) {
        std::string_view rest = m_pending.front().text;
        while (!rest.empty()) {
            const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return fail(ErrorCode::Io, m_path + ": cannot be written: " + std::strerror(errno));
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
        m_pending.pop_front();
    }
    return {};
}

Result<void> DecisionFile::close()
{
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (descriptor >= 0 && ::close(descriptor) != 0)
        return fail(ErrorCode::Io, m_path + ": cannot be written: " + std::strerror(errno));
    return {};
}

} // namespace sextant::host
