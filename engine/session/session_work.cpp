// What a session says of market regimes, and the models that it has trained for them (DESIGN §4b.9, regimes.md §3, §10,
// §11); split from session.cpp by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/session/session.h"

namespace sextant::session {
namespace {

constexpr Duration kHeartbeat = std::chrono::minutes(15);

/// What holds now.
RegimeChanged regimeBody(const analysis::RegimeEngine& engine)
{
    const analysis::Regime& regime = engine.current();
    RegimeChanged body;
    body.from = body.to = regime.labels;
    body.probabilities = regime.probabilities;
    body.confidence = regime.confidence;
    body.changeProbability = regime.changeProbability;
    body.volatilityPercentile = regime.volatilityPercentile;
    body.runLength = regime.runLength;
    body.source = regime.source;
    body.isSpreadProxy = regime.isSpreadProxy;
    body.modelHash = regime.modelHash;
    if (const auto& f = engine.features())
        body.features = {f->averages, f->slope, f->adx, f->efficiency, f->distance, f->choppiness, f->momentum};
    return body;
}

Reason workReason(ReasonCode code, const PendingWork& work)
{
    return Reason(code, market::arg(ArgName::Timeframe, work.timeframe),
                  arg(ArgName::Bars, std::int64_t{work.request.bars}));
}

} // namespace

void Session::tellRegime(const InstrumentState& state, const analysis::RegimeChange& change)
{
    RegimeChanged body = regimeBody(state.regime->engine);
    body.from = change.from;
    body.to = change.to;
    body.confidence = change.confidence;
    std::array<Reason, analysis::Regime::kMaxReasons + 1> reasons;
    std::size_t count = 0;
    reasons[count++] = change.cause;
    for (const Reason& reason : state.regime->engine.current().reasons())
        reasons[count++] = reason;
    m_effects.add(Variant::None, state.id(), state.regime->timeframe, body, std::span(reasons).first(count));
}

/// Quarters of an hour are those of UTC, so that rows of all instruments stand at the same times.
Time Session::heartbeatAfter(Time time)
{
    const std::int64_t past = time.ns % kHeartbeat.count();
    return Time{time.ns - (past < 0 ? past + kHeartbeat.count() : past) + kHeartbeat.count()};
}

/// Quarters in which nothing came are not made up for.
void Session::tellHeartbeat(Time due, Time time)
{
    m_nextHeartbeat = heartbeatAfter(std::max(due, time));
    const Reason reason(ReasonCode::RegimeHeartbeat);
    for (const InstrumentState& state : m_states) {
        if (!state.regime || !state.regime->isLive || !state.regime->engine.current().isReady()) continue;
        RegimeChanged body = regimeBody(state.regime->engine);
        body.isHeartbeat = true;
        m_effects.add(Variant::None, state.id(), state.regime->timeframe, body, std::span(&reason, 1));
    }
}

/// A bar of the regime's timeframe closed, and was no warm-up.
void Session::afterRegimeBar(InstrumentState& state)
{
    RegimeState& regime = *state.regime;
    regime.isLive = true;
    bool isWaiting = false;
    for (PendingWork& pending : m_pending) {
        if (pending.instrument != state.id()) continue;
        isWaiting = true;
        if (++pending.closedBars == PendingWork::kBarsToWait) m_isWorkDue = true;
    }
    const bool isOld = regime.engine.isBlend() && regime.engine.isModelOld();
    if (isOld && !regime.isModelOld) {
        Reason reason(ReasonCode::RegimeModelOld);
        for (const Reason& said : regime.engine.current().reasons())
            if (said.code == reason.code) reason = said; // with its numbers
        m_effects.add(Variant::None, state.id(), Incident{reason.code, 0}, std::span(&reason, 1));
    }
    regime.isModelOld = isOld;
    if (!isWaiting && regime.engine.wantsTraining()) askForTraining(state);
}

void Session::askForTraining(InstrumentState& state)
{
    analysis::RegimeEngine& engine = state.regime->engine;
    PendingWork pending;
    pending.work = ++m_lastWork;
    pending.instrument = state.id();
    pending.timeframe = state.regime->timeframe;
    pending.request = *engine.wantsTraining();
    pending.slice = std::make_shared<const analysis::TrainingSlice>(engine.startTraining());
    if (engine.models().hmm) pending.previous = std::make_shared<const analysis::HmmModel>(*engine.models().hmm);

    WorkRequested body;
    body.work = pending.work;
    body.kind = pending.kind;
    body.from = pending.request.from;
    body.to = pending.request.to;
    body.bars = pending.request.bars;
    const Reason reason = workReason(ReasonCode::RegimeTrainingRequested, pending);
    m_effects.add(Variant::None, state.id(), pending.timeframe, body, std::span(&reason, 1));
    m_pending.push_back(std::move(pending));
    m_isWorkDue = true;
}

void Session::install(const ModelInstalled& installed)
{
    const auto tell = [&](InstrumentId instrument, const Reason& reason) {
        m_effects.add(Variant::None, instrument, Incident{reason.code, 0}, std::span(&reason, 1));
    };
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const PendingWork& pending) {
        return pending.work == installed.work && pending.kind == installed.kind &&
               pending.instrument == installed.instrument && pending.timeframe == installed.timeframe;
    });
    if (found == m_pending.end()) {
        // Given again, or for settings that have changed since.
        const InstrumentState* state = find(installed.instrument.value);
        return tell(state != nullptr ? state->id() : InstrumentId{}, Reason(ReasonCode::RegimeModelRefused));
    }
    const PendingWork pending = std::move(*found);
    m_pending.erase(found);
    RegimeState& regime = *find(pending.instrument.value)->regime;
    regime.failure = installed.failure;
    if (regime.failure != ReasonCode::None) return tell(pending.instrument, workReason(regime.failure, pending));
    CanonicalReader in(installed.model);
    const auto models = analysis::RegimeModels::read(in);
    // What was not learnt from the bars asked for would be a look ahead.
    if (!models || !in.atEnd() || models->isEmpty() || models->hash() != installed.hash ||
        models->trainedTo() != pending.request.to) {
        regime.failure = ReasonCode::RegimeModelRefused;
        return tell(pending.instrument, workReason(regime.failure, pending));
    }
    regime.engine.install(*models);
    regime.isModelOld = false;
    tell(pending.instrument, workReason(ReasonCode::RegimeModelInstalled, pending));
}

void Session::forgetWork(InstrumentId instrument)
{
    std::erase_if(m_pending, [&](const PendingWork& pending) { return pending.instrument == instrument; });
}

void Session::putWork(CanonicalWriter& out) const
{
    out.putAll(m_lastWork, m_pending.size());
    for (const PendingWork& pending : m_pending)
        pending.canonical(out);
}

void Session::restoreWork(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    in.get(m_lastWork);
    for (std::size_t left = in.count(16 * 8); left > 0; --left) {
        auto pending = PendingWork::read(in);
        expects(pending.has_value(), "what a session takes over is whole");
        const std::size_t place = pending->instrument.value;
        if (place < 1 || place > ids.size() || !ids[place - 1].isSet()) continue;
        pending->instrument = ids[place - 1];
        const InstrumentState& state = *find(pending->instrument.value);
        if (state.regime && state.regime->timeframe == pending->timeframe) m_pending.push_back(*std::move(pending));
    }
}

} // namespace sextant::session
