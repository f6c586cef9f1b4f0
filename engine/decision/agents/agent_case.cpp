#include "engine/decision/agents/agent_case.h"

#include <bit>
#include <string>
#include <type_traits>
#include <utility>

namespace sextant::decision {
namespace {

constexpr std::int64_t kNoNumber = 0x7ff8'0000'0000'0000; // the bits of a quiet NaN
constexpr std::int64_t kVersion = 2;
constexpr std::int64_t kFirstWithMaps = 2; // and with parameters of every agent

// One list of members for both directions: what is written is what is read.
template <class Visit, class View>
void visitLevel(Visit& visit, View& level)
{
    visit(level.price, level.strength);
}

template <class Visit, class View>
void visitTechnical(Visit& visit, View& v)
{
    visit(v.open, v.high, v.low, v.close, v.atr, v.ema8, v.ema13, v.ema21, v.ema48, v.ema200, v.slope, v.adx, v.plusDi,
          v.minusDi, v.histogram, v.lastHistogram, v.rsi);
    visit.part(v.resistance, [&](auto& level) { visitLevel(visit, level); });
    visit.part(v.support, [&](auto& level) { visitLevel(visit, level); });
    visit(v.hasPattern[0], v.hasPattern[1], v.hasDivergence[0], v.hasDivergence[1]);
}

template <class Visit, class View>
void visitOrb(Visit& visit, View& v)
{
    visit(v.high, v.low, v.minutes, v.direction, v.close, v.volumeRatio, v.isVolumeProxy, v.isMonotonic,
          v.isAccelerating, v.closeLocation, v.vwapAgrees, v.widthRatio, v.gapAgrees, v.hasFailedBefore, v.isBackInside,
          v.hasLongWick, v.isDoubleBreak, v.hasRetest);
}

template <class Visit, class View>
void visitStrat(Visit& visit, View& v)
{
    visit(v.setup.kind, v.setup.direction, v.setup.trigger, v.setup.level, v.setup.stop, v.setup.target,
          v.setup.isTight, v.setup.sequence[0], v.setup.sequence[1], v.setup.sequence[2], v.continuity,
          v.isLowerAligned, v.squeeze, v.relativeVolume);
}

template <class Visit, class View>
void visitSqueeze(Visit& visit, View& v)
{
    visit(v.direction, v.barsSinceFired, v.squeezeBars, v.momentumNorm, v.isRising, v.isBeyondDonchian, v.isAligned,
          v.relativeVolume, v.hasFlipped, v.isOnAgain, v.closesWithDirection, v.barsAfter);
}

template <class Visit, class View>
void visitSatyland(Visit& visit, View& v)
{
    visit(v.open, v.close, v.ema8, v.ema13, v.ema21, v.ema48, v.ema200, v.pullbackHeldPivot, v.isVolumeBelowAverage);
    visit.part(v.levels, [&](auto& l) { visit(l.previousClose, l.atr, l.rangeUsed, l.lastClose); });
    visit(v.phase, v.lastPhase, v.isCompressed, v.volume[0], v.volume[1], v.atrMode);
}

template <class Visit, class View>
void visitRegime(Visit& visit, View& r)
{
    visit(r.labels.direction, r.labels.structure, r.labels.volatility, r.labels.trend, r.labels.spread,
          r.probabilities.bull, r.probabilities.bear, r.probabilities.sideways, r.confidence, r.changeProbability,
          r.isSpreadProxy);
}

template <class Visit, class Decision>
void visitRisk(Visit& visit, Decision& risk)
{
    visit(risk.verdict, risk.cause, risk.allowed, risk.outcomeCount);
    for (std::size_t i = 0; i < risk.outcomeCount && i < risk.outcomes.size(); ++i) {
        auto& o = risk.outcomes[i];
        visit(o.rule, o.verdict, o.measured, o.limit, o.before, o.after);
    }
}

template <class Visit, class Parameters>
void visitFirstParameters(Visit& visit, Parameters& p)
{
    visit(p.meta.specialistWeight, p.meta.coreWeight, p.meta.subAgentWeight, p.meta.minConfidence, p.meta.minConsensus,
          p.meta.minAgents, p.meta.biasMargin, p.openingRange.minutes, p.openingRange.windowEnd,
          p.openingRange.bufferShare, p.blackout);
}

template <class Visit, class Parameters>
void visitParameters(Visit& visit, Parameters& p)
{
    visitFirstParameters(visit, p);
    for (auto& isAsked : p.strat.higher)
        visit(isAsked);
    visit(p.strat.triggerAge, p.strat.pendingAtr, p.squeeze.oldestRelease, p.squeeze.chopCap, p.satyland.atrLength,
          p.satyland.trigger, p.satyland.phaseDivisor, p.satyland.smoothing);
    for (auto& mode : p.satyland.modes)
        visit(mode);
    visit(p.isCalibrated);
}

class Writing final {
public:
    explicit Writing(CanonicalWriter& out) : m_out(out) {}

    template <class... Values>
    void operator()(const Values&... values)
    {
        (put(values), ...);
    }
    template <class Value, class Use>
    void part(const std::optional<Value>& value, const Use& use)
    {
        m_out.put(value.has_value());
        if (value) use(*value);
    }

private:
    template <class Value>
    void put(const Value& value)
    {
        // Reason codes go by their names: their numbers may move from version to version.
        if constexpr (std::is_same_v<Value, ReasonCode>)
            m_out.put(name(value));
        else
            m_out.put(value);
    }
    template <class Value>
    void put(const std::optional<Value>& value)
    {
        m_out.put(value.has_value());
        put(value.value_or(Value{}));
    }
    /// A number that is none made its agent fail: the log must be able to tell.
    void put(double value)
    {
        if (value == value)
            m_out.put(value);
        else
            m_out.put(kNoNumber);
    }

    CanonicalWriter& m_out;
};

class Reading final {
public:
    explicit Reading(CanonicalReader& in) : m_in(in) {}

    template <class... Values>
    void operator()(Values&... values)
    {
        (get(values), ...);
    }
    template <class Value, class Use>
    void part(std::optional<Value>& value, const Use& use)
    {
        bool isThere = false;
        m_in.get(isThere);
        if (!isThere) return;
        value = Value{}; // clang 14 emplaces no nested class whose members have defaults
        use(*value);
    }

private:
    template <class Value>
    void get(Value& value)
    {
        if constexpr (std::is_same_v<Value, ReasonCode>) {
            std::string text;
            m_in.get(text);
            value = reasonCodeFromName(text).value_or(ReasonCode::None);
        } else if constexpr (std::is_same_v<Value, double>) {
            std::int64_t bits = 0;
            m_in.get(bits);
            value = std::bit_cast<double>(bits);
        } else {
            m_in.get(value);
        }
    }
    template <class Value>
    void get(std::optional<Value>& value)
    {
        bool isThere = false;
        Value read{};
        m_in.get(isThere);
        get(read);
        value = isThere ? std::optional(read) : std::nullopt;
    }

    CanonicalReader& m_in;
};

template <class Visit, class Snapshot>
void visitViews(Visit& visit, Snapshot& s)
{
    visit(s.direction, s.context.phase, s.context.isOpeningRangeSignal, s.context.isBlackout);
    visit.part(s.technical, [&](auto& v) { visitTechnical(visit, v); });
    visit.part(s.orb, [&](auto& v) { visitOrb(visit, v); });
    visit.part(s.strat, [&](auto& v) { visitStrat(visit, v); });
    visit.part(s.squeeze, [&](auto& v) { visitSqueeze(visit, v); });
    visit.part(s.satyland, [&](auto& v) { visitSatyland(visit, v); });
}

template <class Enum>
bool isUpTo(Enum value, Enum last)
{
    return static_cast<std::int64_t>(value) >= 0 && static_cast<std::int64_t>(value) <= static_cast<std::int64_t>(last);
}

bool isKnown(const std::optional<analysis::Regime>& regime)
{
    if (!regime) return true;
    const analysis::RegimeLabels& labels = regime->labels;
    return isUpTo(labels.direction, analysis::RegimeDirection::Sideways) &&
           isUpTo(labels.structure, analysis::RegimeStructure::Volatile) &&
           isUpTo(labels.volatility, analysis::VolatilityRegime::Extreme) &&
           isUpTo(labels.spread, analysis::SpreadRegime::Wide);
}

/// Every enumeration has a value that this version knows, so that none leads out of a table.
bool hasKnownValues(const AgentCase& read)
{
    const AgentParameters& p = read.parameters;
    for (const double number : {p.meta.specialistWeight, p.meta.coreWeight, p.meta.subAgentWeight, p.meta.biasMargin,
                                p.openingRange.bufferShare, p.strat.pendingAtr, p.squeeze.chopCap, p.satyland.trigger,
                                p.satyland.phaseDivisor})
        if (!(number >= 0.0 && number <= 1e9)) return false;
    for (const SatyMode mode : read.parameters.satyland.modes)
        if (mode < SatyMode::Day || !isUpTo(mode, SatyMode::LongTerm)) return false;
    if (!isUpTo(read.snapshot.context.phase, SessionPhase::After) || !isKnown(read.regime) || !isKnown(read.benchmark))
        return false;
    if (read.snapshot.strat) {
        const StratView& strat = *read.snapshot.strat;
        if (!isUpTo(strat.setup.kind, StratPatternKind::TwoTwo) ||
            !isUpTo(strat.setup.trigger, TriggerState::OnClose) || !isUpTo(strat.continuity, Continuity::Conflict) ||
            !isUpTo(strat.squeeze, StratView::Squeeze::Against))
            return false;
    }
    if (read.snapshot.satyland)
        for (const SatylandView::Volume volume : read.snapshot.satyland->volume)
            if (!isUpTo(volume, SatylandView::Volume::High)) return false;
    if (!read.risk) return true;
    if (read.risk->outcomeCount > trading::RiskDecision::kCapacity ||
        !isUpTo(read.risk->verdict, trading::Verdict::Block))
        return false;
    for (const trading::RuleOutcome& rule : read.risk->rules())
        if (!isUpTo(rule.verdict, trading::Verdict::Block)) return false;
    return true;
}

} // namespace

void AgentParameters::canonical(CanonicalWriter& out) const
{
    Writing visit(out);
    visitParameters(visit, *this);
}

Digest AgentParameters::hash() const
{
    CanonicalWriter out;
    canonical(out);
    return sha256(out.bytes());
}

void encodeCase(const AgentSnapshot& snapshot, const AgentSwitches& switches, const AgentParameters& parameters,
                const CalibrationTable* calibration, CanonicalWriter& out)
{
    Writing visit(out);
    out.put(kVersion);
    visitViews(visit, snapshot);
    for (const analysis::Regime* regime : {snapshot.context.regime, snapshot.context.benchmark}) {
        out.put(regime != nullptr);
        if (regime != nullptr) visitRegime(visit, *regime);
    }
    out.put(snapshot.risk != nullptr);
    if (snapshot.risk != nullptr) visitRisk(visit, *snapshot.risk);
    for (std::size_t i = 0; i < kAgents; ++i)
        out.putAll(switches.isOn[i], switches.isPromoted[i]);
    parameters.canonical(out);
    out.put(calibration != nullptr);
    if (calibration == nullptr) return;
    for (const std::optional<ConfidenceMap>& map : *calibration) {
        out.put(map.has_value());
        if (map) map->canonical(out);
    }
}

Result<std::unique_ptr<AgentCase>> decodeCase(std::span<const std::uint8_t> bytes)
{
    CanonicalReader in(bytes);
    Reading visit(in);
    auto out = std::make_unique<AgentCase>();
    std::int64_t version = 0;
    in.get(version);
    if (!in.ok() || version < 1 || version > kVersion)
        return fail(ErrorCode::Corrupt,
                    "the inputs of an agents' decision are of a form that this version cannot read");
    visitViews(visit, out->snapshot);
    visit.part(out->regime, [&](auto& regime) { visitRegime(visit, regime); });
    visit.part(out->benchmark, [&](auto& regime) { visitRegime(visit, regime); });
    visit.part(out->risk, [&](auto& risk) { visitRisk(visit, risk); });
    bool isSound = true;
    if (version < kFirstWithMaps) {
        for (bool& isOn : out->switches.isOn)
            in.get(isOn);
        visitFirstParameters(visit, out->parameters);
        for (std::size_t i = 0; i < kAgents; ++i) { // room for chances that nobody filled
            std::optional<double> chance;
            visit(chance);
            isSound = isSound && !chance;
        }
    } else {
        for (std::size_t i = 0; i < kAgents; ++i)
            in.getAll(out->switches.isOn[i], out->switches.isPromoted[i]);
        visitParameters(visit, out->parameters);
        bool hasMaps = false;
        in.get(hasMaps);
        if (hasMaps)
            for (std::optional<ConfidenceMap>& map : out->calibration.emplace()) {
                bool isThere = false;
                in.get(isThere);
                if (isThere && isSound) isSound = ConfidenceMap::read(in, map.emplace());
            }
    }
    if (!isSound || !in.ok() || !in.atEnd() || !hasKnownValues(*out))
        return fail(ErrorCode::Corrupt, "the inputs of an agents' decision are damaged");
    if (out->regime) out->snapshot.context.regime = &*out->regime;
    if (out->benchmark) out->snapshot.context.benchmark = &*out->benchmark;
    if (out->risk) out->snapshot.risk = &*out->risk;
    return out;
}

TeamResult runCase(const AgentCase& decided)
{
    return runAgents(decided.snapshot, decided.switches, decided.parameters,
                     decided.calibration ? &*decided.calibration : nullptr);
}

} // namespace sextant::decision
